//! The nouns: how their calls are made, and the responses of the mock server.

mod artifacts;
mod builds;
mod client;
mod containers;
mod images;
mod kube;
mod manifests;
mod networks;
mod pods;
mod quadlets;
mod secrets;
mod system;
mod volumes;

use podman::testkit::{Request, Response};
use serde_json::Value;

use crate::call::{Call, Calling};
use crate::model::{Model, Object};

/// A noun.
pub(crate) struct Noun {
    /// Its name in cases, singular and plural.
    pub(crate) names: &'static [&'static str],
    /// The path of its objects, which is also their name in `given`.
    pub(crate) collection: Option<&'static str>,
    /// Makes an object of what is given: a name or attributes, and the content of a map.
    pub(crate) object: fn(&Value, &Value) -> Object,
    /// The cause of the error for a missing object.
    pub(crate) absent: &'static str,
    /// Makes a call.
    pub(crate) call: fn(Call) -> Calling<'static>,
    /// Answers a request to a path of the collection, of which the rest is given; the usual answers need no line.
    pub(crate) answer: fn(&mut Model, &Request, &str) -> Option<Response>,
    /// Answers any request, by its path without `/libpod`.
    pub(crate) answer_any: fn(&mut Model, &Request, &str) -> Option<Response>,
}

/// Each noun adds its line here.
#[rustfmt::skip] // one line each
pub(crate) static NOUNS: &[Noun] = &[
    artifacts::NOUN,
    builds::NOUN,
    client::NOUN,
    containers::NOUN,
    images::NOUN,
    kube::NOUN,
    manifests::NOUN,
    networks::NOUN,
    pods::NOUN,
    quadlets::NOUN,
    secrets::NOUN,
    system::NOUN,
    volumes::NOUN,
];

/// For nouns that only respond to requests to their collection.
pub(crate) fn nothing(_: &mut Model, _: &Request, _: &str) -> Option<Response> {
    None
}

//! Conversion of docker-py's keywords to request bodies and queries.
//!
//! An options type is a [`Kind`](core::Kind): tables of keyword [`Row`](row::Row)s, from which setters, JSON, schema,
//! `Debug` and [`supports`] are made. Nothing here is asynchronous or accesses anything but its arguments.

#[macro_use]
mod row;
#[macro_use]
mod core;
pub(crate) mod artifact;
mod body;
pub(crate) mod build;
pub(crate) mod create;
pub(crate) mod image;
mod invalid;
pub(crate) mod kube;
pub(crate) mod manifest;
mod nearest;
pub(crate) mod network;
pub(crate) mod pod;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
pub(crate) mod quadlet;
mod read;
mod readers;
mod schema;
pub(crate) mod secret;
mod support;
pub(crate) mod system;
pub(crate) mod types;
mod update;
pub(crate) mod volume;

use serde::Serialize;
use serde_json::Value;

pub use build::{BuildOptions, Context};
pub use create::CreateOptions;
pub(crate) use create::health_check::{check_line, inherit as inherited_check, is_one_word_with_blanks};
pub(crate) use create::names::container_name;
pub(crate) use create::spec::specification;
pub(crate) use image::{ImportOptions, PullOptions, PushOptions, SearchOptions};
pub use invalid::{InvalidOption, InvalidOptions};
pub(crate) use kube::{ApplyOptions, DownOptions, GenerateOptions, PlayOptions, SystemdOptions};
pub use manifest::ManifestOptions;
pub(crate) use manifest::{
    AddOptions as ManifestAddOptions, AnnotateOptions as ManifestAnnotateOptions,
    ArtifactOptions as ManifestArtifactOptions, PushOptions as ManifestPushOptions,
};
pub(crate) use network::ConnectOptions;
pub use network::NetworkOptions;
pub use pod::PodOptions;
pub(crate) use read::text_without_nul;
pub use secret::SecretOptions;
pub(crate) use support::supports;
pub(crate) use types::detach_keys::{DetachKeys, DetachMatcher};
pub use types::mount::Mount;
pub use types::network::NetworkAttachment;
pub use types::port::HostPort;
pub use types::restart::RestartPolicy;
pub use types::secret::SecretMount;
pub use types::size::ByteSize;
pub use types::timestamp::Timestamp;
pub use types::ulimit::Ulimit;
pub(crate) use types::words::argv;
pub use types::words::{IntoCommand, IntoList};
pub(crate) use update::Update;
pub use update::UpdateOptions;
pub use volume::VolumeOptions;

/// The generated structure of a body.
#[inline]
pub(crate) fn typed<T: crate::raw::FromJson>(body: &Value) -> Result<T, InvalidOptions> {
    crate::raw::decode(body.to_string().as_bytes()).map_err(unfit)
}

/// The JSON of a body as it is sent.
fn as_sent(body: &impl Serialize) -> Result<Value, InvalidOptions> {
    serde_json::to_vec(body).and_then(|text| serde_json::from_slice(&text)).map_err(unfit)
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
#[inline]
fn unfit(why: serde_json::Error) -> InvalidOptions {
    InvalidOptions::one("options", "", &why.to_string())
}

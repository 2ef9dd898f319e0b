//! Whole answers, as somebody recorded them, read with the client's own decoders.
//!
//! With the feature `raw`, and exempt from semver as it is: for tests that keep what a real server said.
//!
//! ```
//! use podman::raw::types::InspectContainerConfig;
//! use podman::recorded;
//!
//! let config: InspectContainerConfig = recorded::value(br#"{"Entrypoint":"/bin/sh -c","StopSignal":15}"#).expect("decodes");
//! assert_eq!(config.entrypoint, ["/bin/sh", "-c"]);
//! ```

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::error::ApiError;
use crate::raw::{Call, decode};
use crate::wire::frames::{FrameDecoder, LogFrame};
use crate::wire::json_lines::JsonLines;
use crate::wire::json_path::path_at;

/// Where and why a body does not decode.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable {
    /// The field, such as `[3].Config.Labels`; empty if it is the whole body.
    pub path: String,
    /// What is wrong with it.
    pub reason: String,
}

impl Unreadable {
    fn whole(reason: impl Into<String>) -> Self {
        Self { path: String::new(), reason: reason.into() }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str(&self.reason) } else { write!(f, "{}: {}", self.path, self.reason) }
    }
}

impl std::error::Error for Unreadable {}

/// Reads a JSON value, such as a line of a stream.
///
/// # Errors
///
/// The value is not what the type says, as leniently as the client reads it.
pub fn value<T: DeserializeOwned>(json: &[u8]) -> Result<T, Unreadable> {
    decode(json).map_err(|error| unreadable(json, &error))
}

/// Reads the JSON body of the answer to a path.
///
/// # Errors
///
/// As [`value`].
pub fn answer<T: DeserializeOwned>(path: &str, body: &[u8]) -> Result<T, Unreadable> {
    crate::raw::answer(path, body).map_err(|error| unreadable(body, &error))
}

fn unreadable(json: &[u8], error: &serde_json::Error) -> Unreadable {
    Unreadable { path: path_at(json, error.line(), error.column()), reason: error.to_string() }
}

/// Cuts the body of a stream into its JSON records.
///
/// # Errors
///
/// A record that never ends.
pub fn lines(body: impl Into<Bytes>) -> Result<Vec<Bytes>, Unreadable> {
    let mut lines = JsonLines::default();
    let mut found = Vec::new();
    lines.push(&body.into());
    while let Some(line) = lines.next().map_err(|_| Unreadable::whole("a record has no end"))? {
        found.push(line);
    }
    found.extend(lines.rest());
    Ok(found)
}

/// Takes the body of a container's logs apart.
///
/// # Errors
///
/// The body is not made of whole frames, or holds the server's own failure.
pub fn frames(body: impl Into<Bytes>) -> Result<Vec<LogFrame>, Unreadable> {
    let (mut decoder, mut body, mut found) = (FrameDecoder::framed(), body.into(), Vec::new());
    while let Some(frame) = decoder.next(&mut body).map_err(|error| Unreadable::whole(format!("{error:?}")))? {
        found.push(frame);
    }
    if decoder.is_complete() { Ok(found) } else { Err(Unreadable::whole("the last frame is cut short")) }
}

/// Reads the body of a refusal: an answer whose status is 400 or more.
#[must_use]
pub fn refusal(call: &Call, status: u16, body: &[u8]) -> ApiError {
    crate::error::refusal(call, status, body)
}

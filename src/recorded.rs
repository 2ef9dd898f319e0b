//! Decoding recorded responses with the client's decoders.
//!
//! For tests that store responses of a real server. Needs the feature `raw`, and is exempt from semver like it.
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

use crate::error::ApiError;
use crate::raw::{Call, FromJson, decode};
use crate::wire::frames::{FrameDecoder, LogFrame};
use crate::wire::json_lines::JsonLines;
use crate::wire::json_path::path_at;

/// Where and why a body does not decode.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unreadable {
    /// The field, such as `[3].Config.Labels`; empty if it is the whole body.
    pub path: String,
    /// The reason.
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

/// Decodes a JSON value, such as a line of a stream.
///
/// # Errors
///
/// The value does not have the form of its type, even when read leniently.
pub fn value<T: FromJson>(json: &[u8]) -> Result<T, Unreadable> {
    decode(json).map_err(|error| unreadable(json, &error))
}

/// Decodes the JSON body of the response to a path.
///
/// # Errors
///
/// As [`value`].
pub fn response<T: FromJson>(path: &str, body: &[u8]) -> Result<T, Unreadable> {
    crate::raw::decode_response(path, body).map_err(|error| unreadable(body, &error))
}

fn unreadable(json: &[u8], error: &serde_json::Error) -> Unreadable {
    Unreadable { path: path_at(json, error.line(), error.column()), reason: error.to_string() }
}

/// Splits the body of a stream into its JSON records.
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

/// Splits the body of a container's logs into frames.
///
/// # Errors
///
/// The body is not made of complete frames, or contains an error of the server.
pub fn frames(body: impl Into<Bytes>) -> Result<Vec<LogFrame>, Unreadable> {
    let (mut decoder, mut body, mut found) = (FrameDecoder::framed(), body.into(), Vec::new());
    while let Some(frame) = decoder.next(&mut body).map_err(|error| Unreadable::whole(format!("{error:?}")))? {
        found.push(frame);
    }
    if decoder.is_complete() { Ok(found) } else { Err(Unreadable::whole("the last frame is incomplete")) }
}

/// Decodes the body of an error response, with a status of 400 or more.
#[must_use]
pub fn refusal(call: &Call, status: u16, body: &[u8]) -> ApiError {
    crate::error::refusal(call, Some(status), body)
}

//! Decoding recorded responses as the client does.

use std::collections::BTreeMap;

use podman::raw::Call;
use podman::recorded::{self, Unreadable};
use serde_json::Value;

use crate::answers::{Answer, Operation, Reader, operation};
use crate::entry::Entry;
use crate::tar;

/// Operations whose bytes are frames; attached to a terminal they would not be.
const FRAMES: [&str; 2] = ["ContainerAttachLibpod", "ContainerLogsLibpod"];
/// Operations whose bytes are a tar archive.
const ARCHIVES: [&str; 5] =
    ["ContainerArchiveLibpod", "ContainerExportLibpod", "ImageExportLibpod", "ImageGetLibpod", "VolumeExportLibpod"];

/// The operation whose body may be empty: a stopped container has no statistics.
const PERHAPS_NONE: &str = "ContainerStatsLibpod";

/// The operation whose archive may be empty, as the volume is.
const PERHAPS_EMPTY: &str = "VolumeExportLibpod";

/// Why an answer does not decode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Where in the body.
    pub path: String,
    /// What is wrong.
    pub reason: String,
}

impl From<Unreadable> for Failure {
    fn from(error: Unreadable) -> Self {
        Self { path: error.path, reason: error.reason }
    }
}

fn whole(reason: impl Into<String>) -> Failure {
    Failure { path: String::new(), reason: reason.into() }
}

/// The result of decoding a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Read {
    /// JSON values: each as it was sent, and as it is written again.
    Values(Vec<(Value, Value)>),
    /// Something that is not JSON and well-formed, or nothing where nothing is expected.
    Other,
    /// An error, with its message.
    Refusal(String),
}

/// Decodes a response with the client's type for the operation.
///
/// # Errors
///
/// It does not decode.
pub fn read(entry: &Entry) -> Result<Read, Failure> {
    let operation = operation(&entry.operation_id).ok_or_else(|| whole("unknown operation"))?;
    let body = entry.bytes().map_err(|error| whole(error.to_string()))?;
    let empty = body.is_empty() || body == b"null";
    match entry.status {
        101 => Ok(Read::Other),
        204 | 304 if empty => Ok(Read::Other),
        204 | 304 => Err(whole("has a body, which this status cannot have")),
        200..300 => good(operation, entry, &body),
        _ => refusal(entry, &body),
    }
}

fn good(operation: &Operation, entry: &Entry, body: &[u8]) -> Result<Read, Failure> {
    match operation.answer {
        Answer::Json(reader) => Ok(Read::Values(vec![json(reader, entry.bare_path(), body)?])),
        Answer::Lines(_) if entry.content_type.as_ref().is_some_and(|ty| ty.contains("tar")) => archive(body, false),
        Answer::Lines(reader) => {
            let mut values = Vec::new();
            for (index, line) in recorded::lines(body.to_vec())?.iter().enumerate() {
                let value = json(reader, "", line);
                values.push(value.map_err(|error| Failure { path: format!("line {index}{}", error.path), ..error })?);
            }
            Ok(Read::Values(values))
        }
        Answer::Bytes | Answer::Connection if FRAMES.contains(&operation.id) => {
            recorded::frames(body.to_vec())?;
            Ok(Read::Other)
        }
        Answer::Bytes if ARCHIVES.contains(&operation.id) => archive(body, operation.id == PERHAPS_EMPTY),
        Answer::Bytes if body.is_empty() && operation.id != PERHAPS_NONE => Err(whole("is empty")),
        Answer::Bytes if std::str::from_utf8(body).is_err() => archive(body, false),
        Answer::Bytes | Answer::Nothing | Answer::Connection => Ok(Read::Other),
    }
}

fn json(reader: Reader, path: &str, body: &[u8]) -> Result<(Value, Value), Failure> {
    let kept = (reader.again)(path, body)?;
    // An empty body has no value, although the client decodes one.
    Ok((serde_json::from_slice(body).unwrap_or_default(), kept))
}

fn archive(body: &[u8], may_be_empty: bool) -> Result<Read, Failure> {
    match tar::names(body).map_err(whole)?.as_slice() {
        [] if !may_be_empty => Err(whole("the archive is empty")),
        _ => Ok(Read::Other),
    }
}

fn refusal(entry: &Entry, body: &[u8]) -> Result<Read, Failure> {
    let method = entry.method.parse().map_err(|_| whole("unknown method"))?;
    let path = entry.bare_path().to_owned();
    let error = recorded::refusal(&Call { method, path, ..Call::default() }, entry.status, body);
    if error.message.is_empty() {
        return Err(whole(format!("unexpected status {}", entry.status)));
    }
    Ok(Read::Refusal(error.message))
}

/// The fields of a response that its type does not have, by their paths.
#[must_use]
pub fn unknown(entry: &Entry) -> Vec<String> {
    let body = entry.bytes().unwrap_or_default();
    match operation(&entry.operation_id).map(|operation| operation.answer) {
        _ if !(200..300).contains(&entry.status) => Vec::new(),
        Some(Answer::Json(reader)) => (reader.unknown)(&body),
        Some(Answer::Lines(reader)) => {
            let lines = recorded::lines(body).unwrap_or_default();
            lines.iter().flat_map(|line| (reader.unknown)(line)).collect()
        }
        _ => Vec::new(),
    }
}

/// Decodes all responses of a file, prints those that do not decode and, on request, the fields that the types do not
/// have; returns whether all decode.
#[must_use]
pub fn report(entries: &[Entry], drift: bool) -> bool {
    let mut failed = 0;
    let mut unknown = BTreeMap::new();
    for entry in entries {
        if let Err(Failure { path, reason }) = read(entry) {
            failed += 1;
            println!("{} ({} {}) {path}: {reason}", entry.operation_id, entry.status, entry.call());
        }
        for field in self::unknown(entry) {
            *unknown.entry(format!("{} {field}", entry.operation_id)).or_insert(0) += 1;
        }
    }
    if drift {
        for (field, times) in &unknown {
            println!("{field} is unknown ({times} times)");
        }
    }
    println!("{} of {} decode", entries.len() - failed, entries.len());
    failed == 0
}

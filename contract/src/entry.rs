//! An answer as it is kept in `tests/fixtures/answers`.

use std::fmt::Write as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One recorded answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The operation's id in the description.
    pub operation_id: String,
    /// The method of the request.
    pub method: String,
    /// The path and the query of the request, without the prefix of the version.
    pub path: String,
    /// The status.
    pub status: u16,
    /// What the server says the body is, if it says so.
    #[serde(default)]
    pub content_type: Option<String>,
    /// A JSON value, or text that is none.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub body: Value,
    /// A body that is not UTF-8, or an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_base64: Option<String>,
}

impl Entry {
    /// Keeps a body in the most readable form that gives the same bytes again, but for blanks.
    #[must_use]
    pub fn with_body(mut self, body: &[u8]) -> Self {
        // An archive is mostly zeros, each of them six characters as text.
        let archive = body.iter().filter(|byte| **byte == 0).nth(512).is_some();
        match std::str::from_utf8(body) {
            _ if archive => self.body_base64 = Some(STANDARD.encode(body)),
            Err(_) => self.body_base64 = Some(STANDARD.encode(body)),
            // A JSON string stays text with its quotes, since text is what a string in `body` means.
            Ok(text) => match serde_json::from_str(text) {
                Ok(Value::String(_)) | Err(_) => self.body = text.into(),
                Ok(value) => self.body = value,
            },
        }
        self
    }

    /// The body as it came.
    ///
    /// # Errors
    ///
    /// `bodyBase64` is not base64.
    pub fn bytes(&self) -> Result<Vec<u8>, String> {
        match (&self.body_base64, &self.body) {
            (Some(text), _) => STANDARD.decode(text).map_err(|error| format!("bodyBase64: {error}")),
            (None, Value::String(text)) => Ok(text.clone().into_bytes()),
            (None, value) => Ok(value.to_string().into_bytes()),
        }
    }

    /// The path without its query.
    #[must_use]
    pub fn bare_path(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// The method and the path, for people.
    #[must_use]
    pub fn call(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// The Podmans whose answers are committed.
pub const VERSIONS: [&str; 3] = ["4.3.1", "5.4.2", "5.8.6"];

/// Reads the committed answers of a Podman.
///
/// # Errors
///
/// As [`load`].
pub fn recorded(version: &str) -> Result<Vec<Entry>, String> {
    let answers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/answers");
    load(&answers.join(format!("{version}.json")))
}

/// Reads a file of answers.
///
/// # Errors
///
/// The file is not there or not a list of answers.
pub fn load(path: &Path) -> Result<Vec<Entry>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file of answers, one a line.
///
/// # Errors
///
/// The file cannot be written.
pub fn save(path: &Path, entries: &[Entry]) -> Result<(), String> {
    let mut text = String::from("[");
    for (index, entry) in entries.iter().enumerate() {
        let line = serde_json::to_string(entry).map_err(|error| format!("{}: {error}", entry.call()))?;
        let _ = write!(text, "{}\n{line}", if index == 0 { "" } else { "," });
    }
    text.push_str("\n]\n");
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        serde_json::from_str(
            r#"{"operationId":"A","method":"GET","path":"/a","status":200,"contentType":"text/plain"}"#,
        )
        .expect("an entry without a body")
    }

    #[test]
    fn bodies_of_every_kind_come_back() {
        for body in
            [&b""[..], b"OK", b"\"id\"", b"{\"a\":1}", b"null", b"{\"a\":1}\n{\"a\":2}\n", b"\xff\0", b"42", &[0; 1024]]
        {
            let kept = serde_json::to_string(&entry().with_body(body)).expect("it can be written");
            let read: Entry = serde_json::from_str(&kept).expect("it can be read");
            assert_eq!(read.bytes().as_deref(), Ok(body), "{kept}");
        }
    }

    #[test]
    fn json_is_kept_as_json() {
        assert_eq!(entry().with_body(b"{\"a\": [1]}\n").body, serde_json::json!({"a": [1]}));
    }
}

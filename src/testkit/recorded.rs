//! An answer of a real Podman, as it is kept in a file.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::answer::Answer;

/// One recorded answer.
///
/// A file of them is a JSON array. The body of each is JSON or text in `body`, or else in `bodyBase64`:
///
/// ```
/// use podman::testkit::RecordedAnswer;
///
/// let recorded: RecordedAnswer = serde_json::from_str(
///     r#"{"method": "GET", "path": "/libpod/containers/json?all=true", "status": 200,
///         "contentType": "application/json", "body": [{"Id": "3f1c", "Names": ["web"]}]}"#,
/// )?;
/// assert_eq!(recorded.call(), "GET /libpod/containers/json?all=true");
/// assert!(recorded.bytes()?.starts_with(b"[{"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordedAnswer {
    /// The operation's id in the description; may be empty.
    #[serde(default)]
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
    body: Value,
    /// A body that is not UTF-8, or an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body_base64: Option<String>,
}

impl RecordedAnswer {
    /// What was answered to a request.
    pub fn new(method: impl Into<String>, path: impl Into<String>, status: u16, body: &[u8]) -> Self {
        let mut new = Self {
            operation_id: String::new(),
            method: method.into(),
            path: path.into(),
            status,
            content_type: None,
            body: Value::Null,
            body_base64: None,
        };
        new.keep(body);
        new
    }

    /// Keeps a body in the most readable form that gives the same bytes again, but for blanks.
    fn keep(&mut self, body: &[u8]) {
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
    }

    /// The body as it came.
    ///
    /// # Errors
    ///
    /// `bodyBase64` is not base64.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        match (&self.body_base64, &self.body) {
            (Some(text), _) => STANDARD.decode(text).map_err(|error| invalid(format!("bodyBase64: {error}"))),
            (None, Value::String(text)) => Ok(text.clone().into_bytes()),
            (None, value) => Ok(value.to_string().into_bytes()),
        }
    }

    /// The path without its query.
    #[must_use]
    pub fn bare_path(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// The method and the path.
    #[must_use]
    pub fn call(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The same, to be given by a [`Server`](super::Server). A body that is not base64 is a refusal that says so.
    pub fn answer(&self) -> Answer {
        let body = match self.bytes() {
            Ok(body) => body,
            Err(error) => return Answer::refusal(500, "testkit", &format!("{}: {error}", self.call())),
        };
        match (self.status, &self.content_type) {
            (101, _) => Answer::upgraded(&body),
            (204 | 304, _) => Answer::empty(self.status),
            (status, None) => Answer::text(status, &body),
            (status, Some(kind)) => Answer::text(status, &body).header(&format!("Content-Type: {kind}")),
        }
    }

    /// Reads a file of answers.
    ///
    /// # Errors
    ///
    /// The file is not there or not a list of answers.
    pub fn load(path: impl AsRef<Path>) -> io::Result<Vec<Self>> {
        let path = path.as_ref();
        let name = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| io::Error::new(error.kind(), name(&error)))?;
        serde_json::from_str(&text).map_err(|error| invalid(name(&error)))
    }

    /// Writes a file of answers, one a line.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn save(path: impl AsRef<Path>, answers: &[Self]) -> io::Result<()> {
        let mut text = String::from("[");
        for (index, answer) in answers.iter().enumerate() {
            let line = serde_json::to_string(answer)?;
            let _ = write!(text, "{}\n{line}", if index == 0 { "" } else { "," });
        }
        text.push_str("\n]\n");
        std::fs::write(path, text)
    }
}

fn invalid(what: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_of_every_kind_come_back() {
        for body in
            [&b""[..], b"OK", b"\"id\"", b"{\"a\":1}", b"null", b"{\"a\":1}\n{\"a\":2}\n", b"\xff\0", b"42", &[0; 1024]]
        {
            let recorded = RecordedAnswer::new("GET", "/a", 200, body);
            let kept = serde_json::to_string(&recorded).expect("it can be written");
            let read: RecordedAnswer = serde_json::from_str(&kept).expect("it can be read");
            assert_eq!(read.bytes().expect("its body"), body, "{kept}");
            assert!(read.answer().bytes().ends_with(body), "{kept}");
        }
    }

    #[test]
    fn json_is_kept_as_json() {
        assert_eq!(RecordedAnswer::new("GET", "/a", 200, b"{\"a\": [1]}\n").body, serde_json::json!({"a": [1]}));
    }

    #[test]
    fn a_file_that_is_none_is_named() {
        let error = RecordedAnswer::load("/no/such/file.json").expect_err("none");
        assert!(error.kind() == io::ErrorKind::NotFound && error.to_string().contains("/no/such/file.json"), "{error}");
    }
}

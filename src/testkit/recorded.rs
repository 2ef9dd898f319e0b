//! Recorded responses of a real Podman, in files.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::response::Response;

/// A recorded response.
///
/// A file of them is a JSON array. Each body is JSON or text in `body`, or base64 in `bodyBase64`:
///
/// ```
/// use podman::testkit::RecordedResponse;
///
/// let recorded: RecordedResponse = serde_json::from_str(
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
pub struct RecordedResponse {
    /// The operation's id in the description; may be empty.
    #[serde(default)]
    pub operation_id: String,
    /// The method of the request.
    pub method: String,
    /// The path and the query of the request, without the prefix of the version.
    pub path: String,
    /// The status.
    pub status: u16,
    /// The content type of the body, if the server sent one.
    #[serde(default)]
    pub content_type: Option<String>,
    /// A JSON value, or other text.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    body: Value,
    /// A body that is not UTF-8, or an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body_base64: Option<String>,
}

impl RecordedResponse {
    /// Creates a recording of the response to a request.
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

    /// Stores a body in the most readable form that restores the same bytes, except for whitespace.
    fn keep(&mut self, body: &[u8]) {
        // An archive has mostly zeros, each of which has six characters as text.
        let archive = body.iter().filter(|byte| **byte == 0).nth(512).is_some();
        match std::str::from_utf8(body) {
            _ if archive => self.body_base64 = Some(STANDARD.encode(body)),
            Err(_) => self.body_base64 = Some(STANDARD.encode(body)),
            // A JSON string stays text with its quotes, because a string in `body` means text.
            Ok(text) => match serde_json::from_str(text) {
                Ok(Value::String(_)) | Err(_) => self.body = text.into(),
                Ok(value) => self.body = value,
            },
        }
    }

    /// Returns the bytes of the body.
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

    /// Returns the path without its query.
    #[must_use]
    pub fn bare_path(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// Returns the method and the path.
    #[must_use]
    pub fn call(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Returns a response for a [`Server`](super::Server). An invalid base64 body becomes an error response.
    pub fn response(&self) -> Response {
        let body = match self.bytes() {
            Ok(body) => body,
            Err(error) => return Response::error(500, "testkit", &format!("{}: {error}", self.call())),
        };
        match (self.status, &self.content_type) {
            (101, _) => Response::upgraded(body),
            (204 | 304, _) => Response::empty(self.status),
            (status, None) => Response::text(status, body),
            (status, Some(kind)) => Response::text(status, body).header(&format!("Content-Type: {kind}")),
        }
    }

    /// Reads a file of recorded responses.
    ///
    /// # Errors
    ///
    /// The file does not exist, or is not a list of responses.
    pub fn load(path: impl AsRef<Path>) -> io::Result<Vec<Self>> {
        let path = path.as_ref();
        let name = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| io::Error::new(error.kind(), name(&error)))?;
        serde_json::from_str(&text).map_err(|error| invalid(name(&error)))
    }

    /// Writes a file of recorded responses, one per line.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn save(path: impl AsRef<Path>, responses: &[Self]) -> io::Result<()> {
        let mut text = String::from("[");
        for (index, response) in responses.iter().enumerate() {
            let line = serde_json::to_string(response)?;
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
    fn bodies_of_every_kind_are_restored() {
        for body in
            [&b""[..], b"OK", b"\"id\"", b"{\"a\":1}", b"null", b"{\"a\":1}\n{\"a\":2}\n", b"\xff\0", b"42", &[0; 1024]]
        {
            let recorded = RecordedResponse::new("GET", "/a", 200, body);
            let kept = serde_json::to_string(&recorded).expect("it can be written");
            let read: RecordedResponse = serde_json::from_str(&kept).expect("it can be read");
            assert_eq!(read.bytes().expect("its body"), body, "{kept}");
            assert!(read.response().bytes().ends_with(body), "{kept}");
        }
    }

    #[test]
    fn json_bodies_are_stored_as_json() {
        assert_eq!(RecordedResponse::new("GET", "/a", 200, b"{\"a\": [1]}\n").body, serde_json::json!({"a": [1]}));
    }

    #[test]
    fn the_error_for_an_invalid_file_names_it() {
        let error = RecordedResponse::load("/no/such/file.json").expect_err("none");
        assert!(error.kind() == io::ErrorKind::NotFound && error.to_string().contains("/no/such/file.json"), "{error}");
    }
}

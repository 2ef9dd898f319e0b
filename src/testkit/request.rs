//! The requests that a mock server received.

use std::fmt;
use std::io;

use serde::de::DeserializeOwned;
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::transport::unescape;

/// A received request.
///
/// ```
/// use podman::testkit::{Response, Server};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let server = Server::new()?;
/// server.on("POST", "/libpod/volumes/create").respond(Response::json(201, &json!({ "Name": "data" })));
/// server.client().await?.volumes().create("data").await?;
///
/// let request = server.requests().pop().expect("a request");
/// assert!(request.path().ends_with("/libpod/volumes/create"));
/// assert_eq!(request.json::<serde_json::Value>()?["Name"], "data");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Request {
    /// The method, such as `POST`.
    pub method: String,
    /// The path and the query, as they were sent: `/v5.8.3/libpod/containers/json?all=true`.
    pub target: String,
    /// The request line and headers.
    pub head: String,
    /// The complete body, without chunk headers.
    pub body: Vec<u8>,
    /// The number of the connection, from 0.
    pub connection: usize,
    /// The input received after the response, on an [upgraded](super::Response::upgraded) connection that hangs.
    pub input: Vec<u8>,
}

impl Request {
    /// Returns method, target and body, separated by spaces, for comparison in tests.
    #[must_use]
    pub fn summary(&self) -> String {
        let Self { method, target, body, .. } = self;
        let body = String::from_utf8_lossy(body);
        if body.is_empty() { format!("{method} {target}") } else { format!("{method} {target} {body}") }
    }

    /// Returns the path without the version prefix and the query: `/libpod/containers/json`.
    #[must_use]
    pub fn path(&self) -> &str {
        let path = self.target.split('?').next().unwrap_or_default();
        let Some(rest) = path.strip_prefix("/v") else { return path };
        let at = rest.find('/').filter(|_| rest.starts_with(|c: char| c.is_ascii_digit()));
        at.map_or(path, |at| &rest[at..])
    }

    /// Returns the decoded query parameters in order.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        pairs(self.target.split_once('?').map_or("", |(_, query)| query))
    }

    /// Returns a header by its case-insensitive name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// Decodes the body as JSON.
    ///
    /// # Errors
    ///
    /// The value does not have the form of its type.
    pub fn json<T: DeserializeOwned>(&self) -> io::Result<T> {
        serde_json::from_slice(&self.body).map_err(io::Error::from)
    }

    /// Reads the next request of a connection; `None` at its end.
    pub(super) async fn read(stream: &mut (impl AsyncRead + Unpin), connection: usize) -> Option<Self> {
        let head = line(stream, b"\r\n\r\n").await?;
        let mut words = head.split(' ');
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        let mut request = Self { method, target, head, connection, ..Self::default() };
        if request.header("transfer-encoding").is_some_and(|how| how.eq_ignore_ascii_case("chunked")) {
            loop {
                let length = usize::from_str_radix(line(stream, b"\r\n").await?.trim_end(), 16).ok()?;
                read_into(stream, &mut request.body, length).await?;
                line(stream, b"\r\n").await?;
                if length == 0 {
                    break;
                }
            }
        } else if let Some(length) = request.header("content-length").and_then(|length| length.parse().ok()) {
            read_into(stream, &mut request.body, length).await?;
        }
        Some(request)
    }
}

/// Reads to the end of a line, or of the headers.
async fn line(stream: &mut (impl AsyncRead + Unpin), end: &[u8]) -> Option<String> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(end) {
        bytes.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(bytes).ok()
}

async fn read_into(stream: &mut (impl AsyncRead + Unpin), body: &mut Vec<u8>, length: usize) -> Option<()> {
    let read = stream.take(length as u64).read_to_end(body).await.ok()?;
    (read == length).then_some(())
}

/// Decodes the parameters of a query.
pub(super) fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        unescape(&text).unwrap_or(text)
    };
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(name), decode(value))
    };
    query.split('&').filter(|part| !part.is_empty()).map(pair).collect()
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither headers nor body, because both may contain credentials.
        let Self { method, target, head: _, body, connection, input } = self;
        f.debug_struct("Request")
            .field("method", method)
            .field("target", target)
            .field("body", &body.len())
            .field("connection", connection)
            .field("input", &input.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(bytes: &str) -> Option<Request> {
        Request::read(&mut bytes.as_bytes(), 3).await
    }

    #[tokio::test]
    async fn a_request_is_read_completely() {
        let text = "POST /v5.8.3/libpod/a?x=1%202&y=a+b HTTP/1.1\r\nContent-Length: 2\r\nX-Y: z\r\n\r\n[]rest";
        let request = read(text).await.expect("a request");
        assert_eq!(request.summary(), "POST /v5.8.3/libpod/a?x=1%202&y=a+b []");
        assert_eq!((request.path(), request.header("x-y"), request.connection), ("/libpod/a", Some("z"), 3));
        assert_eq!(request.query(), [("x".into(), "1 2".into()), ("y".into(), "a b".into())]);
        assert!(request.json::<Vec<u8>>().expect("a list").is_empty());
        let pieces = "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";
        assert_eq!(read(pieces).await.expect("a request").body, b"abcd");
    }

    #[tokio::test]
    async fn an_incomplete_request_is_ignored() {
        let whole = "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for at in 0..whole.len() {
            assert!(read(&whole[..at]).await.is_none(), "cut at {at}");
        }
    }

    #[test]
    fn only_a_version_prefix_is_removed() {
        for (target, path) in
            [("/v4.0.0/a/b?c", "/a/b"), ("/volumes/a", "/volumes/a"), ("/_ping", "/_ping"), ("/v5", "/v5")]
        {
            assert_eq!(Request { target: target.into(), ..Request::default() }.path(), path);
        }
    }
}

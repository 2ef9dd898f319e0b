//! What a scripted server was asked.

use std::fmt;
use std::io;

use serde::de::DeserializeOwned;
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::transport::unescape;

/// A request, as it came.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path and the query, as they were sent: `/v5.8.3/libpod/containers/json?all=true`.
    pub target: String,
    /// The lines of the head.
    pub head: String,
    /// The body, whole, without the marks of its pieces.
    pub body: Vec<u8>,
    /// Which of the server's connections it came on, from 0.
    pub connection: usize,
    /// What came after the answer, on a connection that was [upgraded](super::Answer::upgraded) and hangs.
    pub input: Vec<u8>,
}

impl Request {
    /// Method, target and, behind a blank, the body: what tests compare.
    #[must_use]
    pub fn said(&self) -> String {
        let Self { method, target, body, .. } = self;
        let body = String::from_utf8_lossy(body);
        if body.is_empty() { format!("{method} {target}") } else { format!("{method} {target} {body}") }
    }

    /// The path without the version's prefix and without the query: `/libpod/containers/json`.
    #[must_use]
    pub fn path(&self) -> &str {
        let path = self.target.split('?').next().unwrap_or_default();
        let Some(rest) = path.strip_prefix("/v") else { return path };
        let at = rest.find('/').filter(|_| rest.starts_with(|c: char| c.is_ascii_digit()));
        at.map_or(path, |at| &rest[at..])
    }

    /// The query's parameters, decoded, in order.
    #[must_use]
    pub fn query(&self) -> Vec<(String, String)> {
        pairs(self.target.split_once('?').map_or("", |(_, query)| query))
    }

    /// A header, by its name in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// The body, read as JSON.
    ///
    /// # Errors
    ///
    /// It is not what the type says.
    pub fn json<T: DeserializeOwned>(&self) -> io::Result<T> {
        serde_json::from_slice(&self.body).map_err(io::Error::from)
    }

    /// Reads the next one of a connection; none, if it ends.
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

/// Reads to the end of a line, or of a head.
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

/// The decoded parameters of a query.
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
        // neither head nor body: credentials are in both
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
    async fn a_request_is_read_whole() {
        let text = "POST /v5.8.3/libpod/a?x=1%202&y=a+b HTTP/1.1\r\nContent-Length: 2\r\nX-Y: z\r\n\r\n[]rest";
        let request = read(text).await.expect("a request");
        assert_eq!(request.said(), "POST /v5.8.3/libpod/a?x=1%202&y=a+b []");
        assert_eq!((request.path(), request.header("x-y"), request.connection), ("/libpod/a", Some("z"), 3));
        assert_eq!(request.query(), [("x".into(), "1 2".into()), ("y".into(), "a b".into())]);
        assert!(request.json::<Vec<u8>>().expect("a list").is_empty());
        let pieces = "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n";
        assert_eq!(read(pieces).await.expect("a request").body, b"abcd");
    }

    #[tokio::test]
    async fn half_a_request_is_none() {
        let whole = "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for at in 0..whole.len() {
            assert!(read(&whole[..at]).await.is_none(), "cut at {at}");
        }
    }

    #[test]
    fn only_a_version_is_a_prefix() {
        for (target, path) in
            [("/v4.0.0/a/b?c", "/a/b"), ("/volumes/a", "/volumes/a"), ("/_ping", "/_ping"), ("/v5", "/v5")]
        {
            assert_eq!(Request { target: target.into(), ..Request::default() }.path(), path);
        }
    }
}

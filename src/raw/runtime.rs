//! What the generated code calls: sending, query parameters, answers.
//!
//! It stands in for `progenitor-client`, so that users compile nothing of
//! progenitor and every failure keeps the method and path it belongs to.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;
use reqwest::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::body::Body;
pub use super::body::ByteStream;
use super::carrier::Lost;
use super::history::Unsupported;
use super::place::Place;
pub(crate) use super::send::Checks;
pub use super::upgraded::Upgraded;

/// Which operation of the description is called.
pub(super) struct OperationInfo {
    pub(super) operation_id: &'static str,
}

/// The request an answer or a failure belongs to.
#[derive(Debug, Clone, Default)]
pub struct Call {
    /// The HTTP method.
    pub method: Method,
    /// The path, without host and query.
    pub path: String,
    /// Where the server listens, where that is known.
    pub place: Option<Arc<Place>>,
    /// How long it may take, if there is a limit.
    pub limit: Option<Duration>,
}

/// A request that got no answer.
#[derive(Debug)]
pub struct Failure {
    /// What was asked.
    pub call: Call,
    /// Why there is no answer.
    pub source: Lost,
}

/// Why an operation of the generated client failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The arguments do not make a request; nothing was sent.
    InvalidRequest(String),
    /// The server does not have the operation, or would ignore an option; nothing was sent.
    Unsupported(Box<Unsupported>),
    /// No answer, or its body broke off.
    Failed(Box<Failure>),
    /// A body that is not what the description says.
    InvalidResponsePayload(Box<Call>, Bytes, serde_json::Error),
    /// A status outside 2xx, its body unread.
    UnexpectedResponse(Response),
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::InvalidRequest(error.to_string())
    }
}

impl From<reqwest::header::InvalidHeaderValue> for Error {
    fn from(error: reqwest::header::InvalidHeaderValue) -> Self {
        // The value itself stays out of the message: it may be a credential.
        Self::InvalidRequest(format!("a header value cannot be sent: {error}"))
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::Failed(Box::new(failure))
    }
}

/// An answer whose body is still to be read.
#[derive(Debug)]
pub struct Response {
    answer: hyper::Response<Body>,
    call: Call,
}

impl Response {
    pub(super) fn new(answer: hyper::Response<Body>, call: Call) -> Self {
        Self { answer, call }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status()
    }

    /// All of the body.
    ///
    /// # Errors
    ///
    /// The connection broke, or the time ran out, or it is longer than 64 MiB.
    pub async fn bytes(self) -> Result<Bytes, Lost> {
        self.answer.into_body().whole().await
    }

    pub(super) fn headers_mut(&mut self) -> &mut HeaderMap {
        self.answer.headers_mut()
    }

    /// What it answers, and the body.
    pub(crate) fn into_body(self) -> (Call, Body) {
        (self.call, self.answer.into_body())
    }

    fn apart(mut self) -> (ResponseValue<()>, Call, Body) {
        let (status, headers) = (self.status(), std::mem::take(self.headers_mut()));
        let (call, body) = self.into_body();
        (ResponseValue { inner: (), status, headers }, call, body)
    }
}

/// An answer: its value, status and headers.
#[derive(Debug)]
pub struct ResponseValue<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> ResponseValue<T> {
    fn with<U>(self, inner: U) -> ResponseValue<U> {
        ResponseValue { inner, status: self.status, headers: self.headers }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// The status, always 101 or 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    pub(super) async fn from_response(response: Response) -> Result<Self, Error> {
        let (head, call, mut body) = response.apart();
        let body = match body.whole().await {
            Ok(body) => body,
            Err(source) => return Err(Failure { call, source }.into()),
        };
        match answer(&call.path, &body) {
            Ok(inner) => Ok(head.with(inner)),
            Err(error) => Err(Error::InvalidResponsePayload(Box::new(call), body, error)),
        }
    }
}

/// Reads the JSON body of the answer to a path. For the processes of what does not run, Podman answers nothing at all.
pub(crate) fn answer<T: DeserializeOwned>(path: &str, body: &[u8]) -> Result<T, serde_json::Error> {
    let none = body.trim_ascii().is_empty() && path.ends_with("/top");
    decode(if none { b"{}" } else { body })
}

/// Reads a JSON body. Go writes `null` for an empty list or map.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    // The whole is seen to be text in a fraction of the time that it takes string by string.
    let text = std::str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed);
    match serde_json::from_str(&text) {
        Err(error) if text.trim_ascii() == "null" => {
            serde_json::from_str("[]").or_else(|_| serde_json::from_str("{}")).map_err(|_| error)
        }
        other => other,
    }
}

impl ResponseValue<()> {
    pub(super) fn empty(response: Response) -> Self {
        response.apart().0
    }
}

impl ResponseValue<Upgraded> {
    pub(super) async fn upgrade(mut response: Response) -> Result<Self, Error> {
        let connection = hyper::upgrade::on(&mut response.answer).await;
        let (head, call, body) = response.apart();
        match connection {
            Ok(connection) => Ok(head.with(Upgraded::new(connection, body.into_clock()))),
            Err(error) => Err(Failure { call, source: Lost::Broken(error) }.into()),
        }
    }
}

impl ResponseValue<ByteStream> {
    pub(super) fn stream(response: Response) -> Self {
        let (head, call, body) = response.apart();
        head.with(ByteStream::new(body, call.place))
    }
}

/// Percent-encodes one path segment: `a/b` is a name here, not two segments.
pub(super) fn encode_path(segment: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~:@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    // A URL parser takes these for steps in the tree, even encoded once; no object has such a
    // name, so encoded twice they are what they should be: not found.
    if out == "." || out == ".." { out.replace('.', "%252E") } else { out }
}

/// One query parameter: left out if `None`, repeated if a list.
pub(super) struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    pub(super) fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: QueryValue> Serialize for QueryParam<'_, T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut values = Vec::new();
        self.value.values(&mut values);
        serializer.collect_seq(values.iter().map(|value| (self.name, value.as_str())))
    }
}

/// A value as the texts of a query.
pub(super) trait QueryValue {
    fn values(&self, into: &mut Vec<String>);
}

macro_rules! scalar {
    ($($ty:ty),*) => {$(
        impl QueryValue for $ty {
            fn values(&self, into: &mut Vec<String>) {
                into.push(self.to_string());
            }
        }
    )*};
}
scalar!(bool, i32, i64, u16, u32, u64, f64, String);
// Names are sent as they are; they were checked when they were made.
scalar!(super::libpod::types::ContainerName, super::libpod::types::SecretName);

impl QueryValue for str {
    fn values(&self, into: &mut Vec<String>) {
        into.push(self.to_owned());
    }
}

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn values(&self, into: &mut Vec<String>) {
        (**self).values(into);
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn values(&self, into: &mut Vec<String>) {
        if let Some(value) = self {
            value.values(into);
        }
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    fn values(&self, into: &mut Vec<String>) {
        for value in self {
            value.values(into);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_segment() {
        assert_eq!(encode_path("localhost/busybox:latest"), "localhost%2Fbusybox:latest");
        assert_eq!(encode_path("a b%c?d#é"), "a%20b%25c%3Fd%23%C3%A9");
        assert!(!encode_path("..").contains(".."));
    }

    #[test]
    fn a_byte_that_is_no_text_spoils_no_answer() {
        assert_eq!(decode::<Vec<String>>(b"[\"a\xffb\"]").expect("list"), ["a\u{fffd}b"], "as Go itself writes it");
    }

    #[test]
    fn null_is_an_empty_list_and_nothing_else() {
        assert_eq!(decode::<Vec<u8>>(b"null\n").expect("list"), Vec::<u8>::new());
        assert!(decode::<Vec<u8>>(b"").is_err(), "an empty body is not an answer");
        assert!(answer::<super::super::types::PodTopOkBody>("/libpod/pods/p/top", b"").is_ok(), "but for processes");
    }
}

//! The one bridge from the generated client's errors to ours.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream as _;
use serde_json::Value;

use super::{ApiError, ConnectReason, Error, tls_said};
use crate::args::Problems;
use crate::discovery::PassedOver;
use crate::raw::{Body, ByteStream, Call, Error as Raw, Lost};
use crate::wire::json_path::path_at;

/// A body of an error that is longer than this is not Podman's.
const BODY_LIMIT: usize = 1 << 20;

/// Reads what the server said, whatever its status.
pub(crate) async fn from_raw(error: Raw) -> Error {
    match error {
        Raw::InvalidRequest(why) => Problems::one("request", "", &format!("it cannot be sent: {why}")).into(),
        Raw::Unsupported(lack) => Error::Unsupported(lack),
        Raw::Failed(failure) => failed(&failure.call, failure.source),
        Raw::InvalidResponsePayload(call, body, error) => unreadable(&call, &body, error),
        Raw::UnexpectedResponse(response) => {
            let status = response.status().as_u16();
            let (call, body) = response.into_body();
            match read_some(body).await {
                Ok(body) => refusal(&call, status, &body).into(),
                Err(error) => failed(&call, error),
            }
        }
    }
}

/// The refusal that a body describes; a body of another shape is the message.
pub(crate) fn refusal(call: &Call, status: u16, body: &[u8]) -> ApiError {
    // Some handlers go on after an error and append what they would have answered.
    let first = serde_json::Deserializer::from_slice(body).into_iter().next();
    let value: Value = first.and_then(Result::ok).unwrap_or_default();
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let mut message = text("message");
    if message.is_empty() {
        // Pods answer 409 with a report whose `Errs` holds one message for each container; manifests 400, with `errors`.
        let errors = ["Errs", "errors"].into_iter().filter_map(|key| value[key].as_array()).flatten();
        message = errors.filter_map(Value::as_str).collect::<Vec<_>>().join("; ");
    }
    if message.is_empty() && !value.is_object() {
        String::from_utf8_lossy(body).trim().clone_into(&mut message);
    }
    let mut error = ApiError::new(status, text("cause"), message);
    (error.method, error.path) = (call.method.to_string(), call.path.clone());
    error
}

/// A request without a whole answer.
pub(crate) fn failed(call: &Call, error: Lost) -> Error {
    let what = format!("{} {}", call.method, call.path);
    if matches!(error, Lost::TimedOut) {
        return Error::timeout(what, call.limit);
    }
    let ended = call.place.as_ref().and_then(|place| place.ended());
    if matches!(error, Lost::Unreached(_)) {
        let place = call.place.as_ref().map_or("podman's socket", |place| place.name()).to_owned();
        let (why, hint) = match ended {
            Some(why) => (why, "connect anew"),
            None => (root_cause(&error), "is the service still running?"),
        };
        return Error::connect(ConnectReason::of(&error), vec![PassedOver::new(place, why)], hint, Some(error.into()));
    }
    Error::cut(what, ended, error)
}

/// Bodies, whose failures belong to the call that they answer.
impl ByteStream {
    pub(crate) fn poll_of(&mut self, what: &str, cx: &mut Context<'_>) -> Poll<Option<super::Result<Bytes>>> {
        let chunk = ready!(Pin::new(&mut *self).poll_next(cx));
        Poll::Ready(chunk.map(|chunk| chunk.map_err(|error| Error::cut(what, self.ended(), error))))
    }

    pub(crate) async fn next_of(&mut self, what: &str) -> Option<super::Result<Bytes>> {
        std::future::poll_fn(|cx| self.poll_of(what, cx)).await
    }

    /// One that is short, as a whole.
    pub(crate) async fn whole_of(&mut self, what: &str) -> super::Result<Bytes> {
        self.whole().await.map_err(|error| Error::cut(what, self.ended(), error))
    }
}

fn unreadable(call: &Call, body: &[u8], error: serde_json::Error) -> Error {
    let what = format!("{} {}", call.method, call.path);
    if body.trim_ascii().is_empty() {
        return Error::protocol(format!("{what}: an empty body"), Some(error.into()));
    }
    // Some versions answer 200 and put the refusal into the body.
    let said = refusal(call, 200, body);
    if !said.cause.is_empty() && !said.message.is_empty() {
        return said.into();
    }
    let path = path_at(body, error.line(), error.column());
    let place = if path.is_empty() { String::new() } else { format!(", at {path}") };
    Error::protocol(format!("{what}{place}: {error}"), Some(error.into()))
}

async fn read_some(mut body: Body) -> Result<Vec<u8>, Lost> {
    let mut bytes = Vec::new();
    while let Some(chunk) = body.chunk().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() > BODY_LIMIT {
            break;
        }
    }
    Ok(bytes)
}

/// The innermost reason, in the operating system's words.
pub(crate) fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    if let Some(said) = tls_said(error) {
        return said;
    }
    let mut inner = error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    match inner.downcast_ref::<io::Error>() {
        Some(error) if error.kind() == io::ErrorKind::NotFound => "no such socket".to_owned(),
        Some(error) if error.kind() == io::ErrorKind::ConnectionRefused => "nobody listens there".to_owned(),
        _ => inner.to_string(),
    }
}

//! Errors of the generated client as [`Error`](super::Error).

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream as _;
use serde_json::Value;

use super::action::Action;
use super::{ApiError, ConnectAttempt, ConnectReason, Error, tls_message};
use crate::http::{ByteStream, Call, DecodeError, Error as Raw, TransportError};
use crate::options::InvalidOptions;
use crate::wire::json_path::path_at;

/// Decodes the server's message, whatever its status.
impl From<Raw> for Error {
    fn from(error: Raw) -> Self {
        match error {
            Raw::InvalidRequest(why) => InvalidOptions::one("request", "", &format!("it cannot be sent: {why}")).into(),
            Raw::Unsupported(lack) => Self::Unsupported(lack),
            Raw::Connect { call, source } => not_connected(&call, source),
            Raw::Transport(failure) => failed(&failure.call, failure.source),
            Raw::Decode(error) => unreadable(*error),
            Raw::Status(error) => refusal(&error.call, Some(error.status.as_u16()), &error.body).into(),
        }
    }
}

/// Returns the error in a response body; an unknown body becomes the message.
pub(crate) fn refusal(call: &Call, status: Option<u16>, body: &[u8]) -> ApiError {
    // Some handlers continue after an error and append their normal response.
    let first = serde_json::Deserializer::from_slice(body).into_iter().next();
    let value: Value = first.and_then(Result::ok).unwrap_or_default();
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let mut message = text("message");
    if message.is_empty() {
        // Pods respond with 409 and a report whose `Errs` holds one message for each container; manifests 400, with `errors`.
        let errors = ["Errs", "errors"].into_iter().filter_map(|key| value[key].as_array()).flatten();
        message = errors.filter_map(Value::as_str).collect::<Vec<_>>().join("; ");
    }
    if message.is_empty() && !value.is_object() {
        String::from_utf8_lossy(body).trim().clone_into(&mut message);
    }
    let mut error = ApiError::reported(Action::of(call), text("cause"), message);
    (error.status, error.method, error.path) = (status, call.method.to_string(), call.path.clone());
    error
}

/// A request without a complete response.
pub(crate) fn failed(call: &Call, error: TransportError) -> Error {
    let action = Action::of(call);
    let ended = call.server.as_ref().and_then(|server| server.closed());
    if matches!(error, TransportError::Connect(_)) {
        let place = call.server.as_ref().map_or("Podman's socket", |server| server.uri()).to_owned();
        let (why, hint) = match ended {
            Some(why) => (why, "connect again"),
            None => (root_cause(&error), "is the service still running?"),
        };
        return Error::unreachable(action, ConnectReason::of(&error), ConnectAttempt::new(place, why), hint, error);
    }
    Error::lost(action, ended, error)
}

/// The error of a lazy client's first call that cannot connect: the error of connecting, with the action of this call.
fn not_connected(call: &Call, source: Box<dyn std::error::Error + Send + Sync>) -> Error {
    let action = Action::of(call);
    match source.downcast::<Error>().map(|error| *error) {
        Ok(Error::Connect(mut error)) => {
            error.action = action;
            Error::Connect(error)
        }
        Ok(error) => error,
        // The time limit of the call passed: nothing was sent, so nothing changed.
        Err(source) => match source.downcast::<TransportError>() {
            Ok(error) => Error::lost(Action::reading(action.words().to_owned()), None, *error),
            Err(source) => Error::connect(ConnectReason::Other, Vec::new(), "", Some(source)),
        },
    }
}

/// Errors of a body belong to the call of the response.
impl ByteStream {
    pub(crate) fn poll_of(
        &mut self,
        action: impl FnOnce() -> Action,
        cx: &mut Context<'_>,
    ) -> Poll<Option<super::Result<Bytes>>> {
        let chunk = ready!(Pin::new(&mut *self).poll_next(cx));
        Poll::Ready(chunk.map(|chunk| chunk.map_err(|error| Error::lost(action(), self.closed(), error))))
    }

    pub(crate) async fn next_of(&mut self, action: impl Fn() -> Action) -> Option<super::Result<Bytes>> {
        std::future::poll_fn(|cx| self.poll_of(&action, cx)).await
    }

    /// Reads a short body completely.
    pub(crate) async fn whole_of(&mut self, action: impl FnOnce() -> Action) -> super::Result<Bytes> {
        self.read_all().await.map_err(|error| Error::lost(action(), self.closed(), error))
    }
}

fn unreadable(error: DecodeError) -> Error {
    let DecodeError { call, body, index, source: error } = error;
    let action = Action::of(&call);
    if body.trim_ascii().is_empty() {
        return Error::protocol(action, "the response has no body", Some(error.into()));
    }
    // Some releases respond with status 200 and an error in the body.
    let reported = refusal(&call, None, &body);
    if !reported.cause.is_empty() && !reported.message.is_empty() {
        return reported.into();
    }
    let path = path_at(&body, error.line(), error.column());
    let path = match index {
        None => path,
        Some(index) if path.is_empty() || path.starts_with('[') => format!("[{index}]{path}"),
        Some(index) => format!("[{index}].{path}"),
    };
    let place = if path.is_empty() { String::new() } else { format!("at {path}: ") };
    Error::protocol(action, format!("{place}{error}"), Some(error.into()))
}

/// Returns the innermost error message, which is usually the operating system's.
pub(crate) fn root_cause(error: &(dyn std::error::Error + 'static)) -> String {
    if let Some(said) = tls_message(error) {
        return said;
    }
    let mut inner = error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    match inner.downcast_ref::<io::Error>() {
        Some(error) if error.kind() == io::ErrorKind::NotFound => "no such socket".to_owned(),
        Some(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            "connection refused: no service is listening".to_owned()
        }
        _ => inner.to_string(),
    }
}

//! Tracing of calls. Queries, headers and bodies are never recorded, because they may contain secrets.

use hyper::Response;

use super::body::Body;
use super::error::Call;
use super::transport_error::TransportError;

#[cfg(feature = "tracing")]
pub(super) struct Span {
    span: tracing::Span,
    begun: std::time::Instant,
}

#[cfg(feature = "tracing")]
impl Span {
    pub(super) fn of(call: &Call, operation: &'static str) -> Self {
        let span = tracing::debug_span!(
            target: "podman",
            "call",
            operation,
            method = call.method.as_str(),
            path = call.path.as_str(),
            status = tracing::field::Empty,
            failure = tracing::field::Empty,
            duration_ms = tracing::field::Empty,
        );
        Self { span, begun: std::time::Instant::now() }
    }

    pub(super) fn around<F: Future>(&self, call: F) -> impl Future<Output = F::Output> + use<F> {
        tracing::Instrument::instrument(call, self.span.clone())
    }

    /// Records the result.
    pub(super) fn end(self, response: &Result<Response<Body>, TransportError>) {
        let failure = match response {
            Ok(response) => {
                self.span.record("status", response.status().as_u16());
                None
            }
            Err(TransportError::Connect(_)) => Some("connect"),
            Err(TransportError::Interrupted(_) | TransportError::TooLong) => Some("interrupted"),
            Err(TransportError::TimedOut(_)) => Some("timeout"),
        };
        if let Some(failure) = failure {
            self.span.record("failure", failure);
        }
        self.span.record("duration_ms", u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX));
    }
}

#[cfg(not(feature = "tracing"))]
pub(super) struct Span;

#[cfg(not(feature = "tracing"))]
impl Span {
    pub(super) fn of(_: &Call, _: &'static str) -> Self {
        Self
    }

    pub(super) fn around<F: Future>(&self, call: F) -> F {
        call
    }

    pub(super) fn end(self, _: &Result<Response<Body>, TransportError>) {}
}

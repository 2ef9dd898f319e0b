//! Sends every request of the generated client.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hyper::body::Body as _;
use hyper::header::{HOST, HeaderValue, USER_AGENT};
use hyper::http::uri::PathAndQuery;
use hyper::{StatusCode, Uri};
use tokio::time::{Instant, timeout_at};

use super::body::Body;
use super::connector::Connection;
use super::deadline::TimeLeft;
use super::error::{Call, Error, Failure, StatusError};
use super::policy::{Limit, Prefix};
use super::request::Request;
use super::response::Response;
use super::server::{Connect, Server};
use super::timeout::Timeout;
use super::trace::Span;
use super::transport_error::TransportError;
use super::upload::Upload;
use crate::versions::Version;
use crate::versions::support::unsupported;

/// How much longer than the grace period a call may take that waits for it.
pub(crate) const SLACK: Duration = Duration::from_secs(30);

/// The version of Docker's API that Podman has served since 3.0.
const DOCKER: &str = "/v1.40";

/// The maximum length read of an error body; Podman's are shorter.
const ERROR_LIMIT: usize = 1 << 20;

/// How requests are sent, and to which server.
#[derive(Debug, Clone)]
pub(crate) struct CallContext {
    /// The server, which a lazy client connects to with its first call.
    pub(crate) server: Arc<dyn Connect>,
    /// Whether options that the server ignores are sent.
    pub(crate) ignore_unsupported: bool,
    /// The time limit of short calls.
    pub(crate) short: Timeout,
    /// The time limit of all calls, instead of the limit of each operation.
    pub(crate) timeout: Option<Timeout>,
}

/// A request as it is sent over a connection.
pub(crate) type WireRequest = hyper::Request<Upload>;

impl CallContext {
    /// Sends a request and returns the response if its status is a success; otherwise the error has the body.
    pub(crate) async fn call(&self, request: Request) -> Result<Response, Error> {
        let upgrade = request.operation.upgrade;
        let response = self.send(request).await?;
        let status = response.status();
        let expected = if upgrade { status == StatusCode::SWITCHING_PROTOCOLS } else { status.is_success() };
        if expected {
            return Ok(response);
        }
        let (call, mut body) = response.into_body();
        match body.read_up_to(ERROR_LIMIT).await {
            Ok(body) => Err(StatusError { call, status, body }.into()),
            Err(source) => Err(Failure { call, source }.into()),
        }
    }

    /// Sends a request and returns the response, whatever its status.
    pub(crate) async fn send(&self, request: Request) -> Result<Response, Error> {
        if let Some(why) = request.invalid {
            return Err(Error::InvalidRequest(why));
        }
        let operation = request.operation;
        let (timeout, connection) = self.plan(&request);
        // A limit that the clock cannot represent never expires.
        let until = timeout.limit().and_then(|limit| Instant::now().checked_add(limit));
        let server = match self.server.connected() {
            Some(server) => server,
            None => self.connect(&request, timeout, until).await?,
        };
        if let Some(support) = operation.support {
            let body = request.body.as_bytes();
            let lack = unsupported(support, &request.query, body, server.version, !self.ignore_unsupported);
            if let Some(lack) = lack {
                return Err(Error::Unsupported(Box::new(lack)));
            }
        }
        let mut target = server.prefix(operation.prefix);
        target.push_str(&request.path);
        let call =
            Call { method: operation.method.clone(), path: target.clone(), server: Some(Arc::clone(&server.address)) };
        request.write_query(&mut target);
        let mut sent = hyper::Request::new(request.body);
        *sent.method_mut() = operation.method.clone();
        *sent.uri_mut() = uri(target).map_err(Error::InvalidRequest)?;
        *sent.headers_mut() = request.headers;
        sent.headers_mut().insert(HOST, server.host.clone());
        sent.headers_mut().insert(USER_AGENT, server.agent.clone());
        let repeat = operation.repeat && connection == Connection::Pooled;
        let span = Span::of(&call, operation.name);
        let response = span.around(server.within_limit(sent, (timeout, until), connection, repeat)).await;
        span.end(&response);
        match response {
            Ok(response) => Ok(Response::new(response, call)),
            Err(source) => Err(Failure { call, source }.into()),
        }
    }

    /// Connects within the time limit of the request that needs the connection.
    #[cold]
    async fn connect(&self, request: &Request, timeout: Timeout, until: Option<Instant>) -> Result<&Server, Error> {
        let call = || Call { method: request.operation.method.clone(), path: request.path.clone(), server: None };
        let connecting = self.server.connect();
        let connected = match until {
            Some(until) => timeout_at(until, connecting)
                .await
                .unwrap_or_else(|_| Err(TransportError::TimedOut(timeout.limit()).into())),
            None => connecting.await,
        };
        connected.map_err(|source| Error::Connect { call: Box::new(call()), source })
    }

    /// The time limit of a request, and the connection that it uses.
    fn plan(&self, request: &Request) -> (Timeout, Connection) {
        let operation = request.operation;
        let (limit, connection) = match operation.limit {
            Limit::ShortIfFalse(name) if request.value(name) == Some("false") => (Limit::Short, operation.connection),
            Limit::ShortIfFalse(_) => (Limit::Unlimited, Connection::Dedicated),
            limit => (limit, operation.connection),
        };
        let timeout = match (limit, self.timeout) {
            (Limit::Grace(name), set) => {
                let grace = request.value(name).and_then(|seconds| seconds.parse().ok());
                let grace = grace.map(|seconds| Duration::from_secs(seconds).saturating_add(SLACK));
                match (grace, set) {
                    (Some(grace), Some(set)) if set.limit().is_some_and(|limit| limit < grace) => set,
                    (Some(grace), _) => Timeout::Total(grace),
                    (None, set) => set.unwrap_or_default(),
                }
            }
            (_, Some(set)) => set,
            (Limit::Short, None) => self.short,
            (_, None) => Timeout::None,
        };
        (timeout, connection)
    }
}

impl Server {
    /// Returns the prefix of the paths of operations.
    pub(crate) fn prefix(&self, prefix: Prefix) -> String {
        let mut target = String::with_capacity(self.root.len() + 128);
        target.push_str(&self.root);
        match prefix {
            // A newer server gets the version that this crate was made for, and responds in that form.
            Prefix::Libpod => drop(write!(target, "/v{}", self.version.min(Version::DESCRIBED))),
            Prefix::Docker => target.push_str(DOCKER),
            Prefix::Fixed(version) => target.push_str(version),
        }
        target
    }

    /// Sends the request, and applies the rest of the time limit to the response body.
    async fn within_limit(
        &self,
        request: WireRequest,
        (timeout, until): (Timeout, Option<Instant>),
        connection: Connection,
        repeat: bool,
    ) -> Result<hyper::Response<Body>, TransportError> {
        let response = self.with_retry(request, connection, repeat);
        let response = match until {
            Some(until) => {
                timeout_at(until, response).await.unwrap_or(Err(TransportError::TimedOut(timeout.limit())))?
            }
            None => response.await?,
        };
        let left = match (timeout, until) {
            (Timeout::Total(limit), Some(until)) => Some(TimeLeft::Until(until, limit)),
            (Timeout::Idle(length), _) => Some(TimeLeft::Idle(length)),
            _ => None,
        };
        Ok(response.map(|body| body.within(left)))
    }

    /// Sends the request, and sends it a second time if that is safe.
    ///
    /// A server closes idle connections, possibly while a request is being sent, so the client cannot know whether it was read. A
    /// request that was never sent is sent again by the connector, whatever its method.
    async fn with_retry(
        &self,
        request: WireRequest,
        connection: Connection,
        repeat: bool,
    ) -> Result<hyper::Response<Body>, TransportError> {
        let copy = (repeat && request.body().is_end_stream()).then(|| copy(&request));
        match (self.connector.send(request, connection).await, copy) {
            (Err(TransportError::Interrupted(_)), Some(copy)) => self.connector.send(copy, Connection::Dedicated).await,
            (response, _) => response,
        }
    }
}

/// Clones method, URI and headers for the retry; bodies are never sent again.
fn copy(request: &WireRequest) -> WireRequest {
    let mut copy = hyper::Request::new(Upload::default());
    request.method().clone_into(copy.method_mut());
    request.uri().clone_into(copy.uri_mut());
    request.headers().clone_into(copy.headers_mut());
    copy
}

/// Returns a `GET` request for a path outside of the operations.
pub(crate) fn get(path: String, host: HeaderValue, agent: HeaderValue) -> Result<WireRequest, String> {
    let mut request = hyper::Request::new(Upload::default());
    *request.uri_mut() = uri(path)?;
    request.headers_mut().insert(HOST, host);
    request.headers_mut().insert(USER_AGENT, agent);
    Ok(request)
}

/// Parses the path and query, the only parts of the URI that are sent.
fn uri(target: String) -> Result<Uri, String> {
    let target = PathAndQuery::from_maybe_shared(Bytes::from(target));
    target.map(Uri::from).map_err(|error| format!("invalid request path: {error}"))
}

#[cfg(test)]
#[path = "call_tests.rs"]
mod tests;

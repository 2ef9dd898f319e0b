//! Where every request of the generated client passes.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Body as _;
use reqwest::header::{CONNECTION, CONTENT_TYPE, HOST, HeaderValue, UPGRADE, USER_AGENT};
use reqwest::{Method, Request};
use tokio::time::{Instant, timeout_at};

use super::body::Body;
use super::carrier::{Carrier, Lost, Over};
use super::clock::Left;
use super::history::lacks;
use super::libpod::Client;
use super::place::Place;
use super::runtime::{Call, Error, Failure, OperationInfo, Response};
use super::span::Span;
use super::timeout::Timeout;
use crate::version::Version;

/// How requests are sent, and what is known of the server: what they are held against before, and what failures name.
#[derive(Debug, Clone)]
pub(crate) struct Checks {
    /// What brings them there.
    pub(crate) carrier: Arc<dyn Carrier>,
    /// Which connections they take.
    pub(crate) over: Over,
    /// Who asks.
    pub(crate) agent: HeaderValue,
    /// The server's release.
    pub(crate) server: Version,
    /// Where it listens, for messages.
    pub(crate) place: Arc<Place>,
    /// Whether options may be lost.
    pub(crate) ignore_unsupported: bool,
    /// How long a call may take.
    pub(crate) timeout: Timeout,
}

impl Client {
    /// A client for the service at `baseurl`; `requests` makes its requests, and sends none.
    pub(crate) fn new(baseurl: String, requests: reqwest::Client, checks: Checks) -> Self {
        Self { baseurl, client: requests, inner: checks }
    }

    /// The same, and sends options that the server ignores.
    #[must_use]
    pub fn ignore_unsupported(&self) -> Self {
        Self { inner: Checks { ignore_unsupported: true, ..self.inner.clone() }, ..self.clone() }
    }

    /// The same, for calls that may take so long.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Timeout>) -> Self {
        Self { inner: Checks { timeout: timeout.into(), ..self.inner.clone() }, ..self.clone() }
    }

    /// The same, for what must not be lost with a connection that the server closes because it was idle.
    #[must_use]
    pub(crate) fn alone(&self) -> Self {
        Self { inner: Checks { over: Over::Own, ..self.inner.clone() }, ..self.clone() }
    }

    /// How long a call may take as a whole.
    pub(crate) fn total(&self) -> Option<Duration> {
        match self.inner.timeout {
            Timeout::Total(limit) => Some(limit),
            _ => None,
        }
    }

    /// Sends a request of the generated client.
    pub(super) async fn exec(&self, mut request: Request, info: &OperationInfo) -> Result<Response, Error> {
        let Checks { server, ref place, ignore_unsupported, timeout, .. } = self.inner;
        if let Some(lack) = lacks(&request, info.operation_id, server, !ignore_unsupported) {
            return Err(Error::Unsupported(Box::new(lack)));
        }
        adjust(&mut request, info.operation_id);
        let path = request.url().path().to_owned();
        let place = Some(Arc::clone(place));
        let call = Call { method: request.method().clone(), path, place, limit: timeout.limit() };
        let request = on_the_wire(request, &self.inner.agent).map_err(Error::InvalidRequest)?;
        let span = Span::of(&call, info.operation_id);
        // in a box, since each future of the crate that makes a call would hold it
        let answer = span.around(Box::pin(self.answered(request, info.operation_id))).await;
        span.end(&answer);
        match answer {
            Ok(answer) => Ok(Response::new(answer, call)),
            Err(source) => Err(Failure { call, source }.into()),
        }
    }

    /// The head of the answer, whose body has what is left of the time.
    async fn answered(&self, request: Sent, operation: &str) -> Result<hyper::Response<Body>, Lost> {
        let asked = self.asked(request, operation);
        // a limit that no clock gets to is none
        let until = self.inner.timeout.limit().and_then(|limit| Instant::now().checked_add(limit));
        let answer = match until {
            Some(until) => timeout_at(until, asked).await.unwrap_or(Err(Lost::TimedOut))?,
            None => asked.await?,
        };
        let left = match (self.inner.timeout, until) {
            (Timeout::Total(_), Some(until)) => Some(Left::Until(until)),
            (Timeout::Idle(length), _) => Some(Left::Idle(length)),
            _ => None,
        };
        Ok(answer.map(|body| body.within(left)))
    }

    /// Asks, and once more where that is safe.
    ///
    /// A server closes connections that are idle, and may do so while a request is on its way: nobody can tell whether
    /// it was read. A request that never left is sent again by the carrier, whatever it asks for.
    async fn asked(&self, request: Sent, operation: &str) -> Result<hyper::Response<Body>, Lost> {
        let Checks { carrier, over, .. } = &self.inner;
        let copy = if *over == Over::Kept && only_looks(&request, operation) { Some(copy(&request)) } else { None };
        match (carrier.carry(request, *over).await, copy) {
            (Err(Lost::Broken(_)), Some(copy)) => carrier.carry(copy, Over::Own).await,
            (answer, _) => answer,
        }
    }
}

pub(crate) type Sent = hyper::Request<reqwest::Body>;

/// A request as it goes over a connection: of the URL the path alone, with who is asked and who asks in headers.
pub(crate) fn on_the_wire(mut request: Request, agent: &HeaderValue) -> Result<Sent, String> {
    let mut sent = hyper::Request::new(request.body_mut().take().unwrap_or_default());
    let url = request.url().as_str();
    let place = url.find("://").map_or(url, |at| &url[at + 3..]);
    let (host, path) = place.split_at(place.find('/').unwrap_or(place.len()));
    *sent.uri_mut() = path.parse().map_err(|error| format!("its path is none: {error}"))?;
    let host = HeaderValue::from_str(host).map_err(|error| format!("its host is none: {error}"))?;
    *sent.method_mut() = request.method().clone();
    *sent.headers_mut() = std::mem::take(request.headers_mut());
    sent.headers_mut().insert(HOST, host);
    sent.headers_mut().insert(USER_AGENT, agent.clone());
    Ok(sent)
}

/// The same once more, without a body.
fn copy(request: &Sent) -> Sent {
    let mut copy = hyper::Request::new(reqwest::Body::default());
    request.method().clone_into(copy.method_mut());
    request.uri().clone_into(copy.uri_mut());
    request.headers().clone_into(copy.headers_mut());
    copy
}

/// Whether a request changes nothing. One that asks for a health check runs it, and counts it.
fn only_looks(request: &Sent, operation: &str) -> bool {
    let looks = request.method() == Method::GET || request.method() == Method::HEAD;
    looks && request.body().is_end_stream() && operation != "container_healthcheck_libpod"
}

/// What no description can express.
fn adjust(request: &mut Request, operation: &str) {
    match operation {
        // Without these the server answers 200 and never reads standard input.
        "container_attach_libpod" | "exec_start_libpod" => {
            let headers = request.headers_mut();
            headers.insert(CONNECTION, HeaderValue::from_static("Upgrade"));
            headers.insert(UPGRADE, HeaderValue::from_static("tcp"));
        }
        // The server looks at the type of a build context and refuses other names for it.
        "image_build_libpod"
        | "image_import_libpod"
        | "image_load_libpod"
        | "quadlet_install_libpod"
        | "put_container_archive_libpod"
        | "volume_import_libpod" => {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/x-tar"));
        }
        // Only older prefixes have these; under a newer one, the path makes a list whose name ends in `/add` or `/push`.
        "manifest_add_libpod" | "manifest_push_v3_libpod" => {
            let path = request.url().path().splitn(3, '/').nth(2).unwrap_or_default();
            let older = format!("/v3.4.4/{path}");
            request.url_mut().set_path(&older);
        }
        // Bytes of no known type are refused here.
        "play_kube_libpod" => {
            request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/yaml"));
        }
        _ => {}
    }
}

//! Where every request of the generated client passes.

use std::sync::Arc;
use std::time::Instant;

use reqwest::header::{CONNECTION, CONTENT_TYPE, HeaderValue, UPGRADE};
use reqwest::{Method, Request, Response};

use super::history::lacks;
use super::libpod::Client;
use super::place::Place;
use super::runtime::{Call, Error, Failure, OperationInfo};
use super::span::Span;
use super::timeout::Timeout;
use crate::version::Version;

/// What is known of the server: what requests are held against before they are sent, and what failures name.
#[derive(Debug, Clone, Default)]
pub(crate) struct Checks {
    /// The server's release; nothing is checked where it is not known.
    server: Option<Version>,
    /// Where it listens, for messages.
    place: Option<Arc<Place>>,
    /// Whether options may be lost.
    ignore_unsupported: bool,
    /// How long a call may take.
    timeout: Timeout,
    /// What asks again, on a connection of its own, if one that was kept turns out to be closed.
    again: Option<reqwest::Client>,
}

impl Client {
    /// A client for the service at `baseurl`, whichever release it is: nothing is checked.
    #[must_use]
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self { baseurl: baseurl.to_owned(), client, inner: Checks::default() }
    }

    /// The same, for a server of this release that listens at this place: what it lacks is refused before anything is
    /// sent.
    #[must_use]
    pub fn for_server(mut self, release: Version, place: &Arc<Place>) -> Self {
        self.inner.server = Some(release);
        self.inner.place = Some(Arc::clone(place));
        self
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

    /// The same, and what only looks is asked once more if the connection ends before there is an answer; by this
    /// client, which keeps no connections.
    pub(crate) fn asking_again(mut self, fresh: &reqwest::Client) -> Self {
        self.inner.again = Some(fresh.clone());
        self
    }

    /// Sends a request of the generated client.
    pub(super) async fn exec(&self, mut request: Request, info: &OperationInfo) -> Result<Response, Error> {
        let Checks { server, ref place, ignore_unsupported, timeout, .. } = self.inner;
        let lack = server.and_then(|server| lacks(&request, info.operation_id, server, !ignore_unsupported));
        if let Some(lack) = lack {
            return Err(Error::Unsupported(Box::new(lack)));
        }
        adjust(&mut request, info.operation_id);
        let path = request.url().path().to_owned();
        let call = Call { method: request.method().clone(), path, place: place.clone(), limit: timeout.limit() };
        let span = Span::of(&call, info.operation_id);
        // in a box, since each future of the crate that makes a call would hold it
        let answer = span.around(Box::pin(self.answered(request, info.operation_id))).await;
        span.end(answer.as_ref());
        match answer {
            Some(Ok(mut response)) => {
                response.extensions_mut().insert(call);
                Ok(response)
            }
            // The URL is in `call` already, and a query may be long or private.
            Some(Err(source)) => Err(Failure { call, source: source.without_url() }.into()),
            None => Err(Error::TimedOut(Box::new(call))),
        }
    }

    /// The head of the answer; `None` if it did not come in time.
    async fn answered(&self, mut request: Request, operation: &str) -> Option<reqwest::Result<Response>> {
        match self.inner.timeout {
            Timeout::None => Some(self.asked(request, operation).await),
            Timeout::Head(limit) => tokio::time::timeout(limit, self.asked(request, operation)).await.ok(),
            Timeout::Total(limit) => {
                *request.timeout_mut() = Some(limit);
                Some(self.asked(request, operation).await)
            }
        }
    }

    /// Asks, and once more where that is safe.
    ///
    /// A server closes connections that are idle, and may do so while a request is on its way: nobody can tell whether
    /// it was read. A request that never left is sent again by reqwest itself, whatever it asks for.
    async fn asked(&self, request: Request, operation: &str) -> reqwest::Result<Response> {
        let again = self.inner.again.as_ref().filter(|_| only_looks(request.method(), operation));
        let copy = again.and_then(|again| Some((again, request.try_clone()?)));
        let begun = Instant::now();
        match (self.client.execute(request).await, copy) {
            (Err(error), Some((again, mut copy)))
                if error.is_request() && !error.is_connect() && !error.is_timeout() =>
            {
                if let Some(limit) = copy.timeout_mut() {
                    *limit = limit.saturating_sub(begun.elapsed());
                }
                again.execute(copy).await
            }
            (answer, _) => answer,
        }
    }
}

/// Whether a request changes nothing. One that asks for a health check runs it, and counts it.
fn only_looks(method: &Method, operation: &str) -> bool {
    (method == Method::GET || method == Method::HEAD) && operation != "container_healthcheck_libpod"
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

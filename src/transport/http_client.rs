//! Sends requests with the caller's own `reqwest::Client`.

use std::error::Error;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::mpsc::Sender;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use hyper::header::{CONNECTION, HOST, HeaderValue};
use hyper::{Method, Request, Response, Uri};
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::JoinSet;

use super::endpoint::{Endpoint, HttpsAddress};
use super::tls::Tls;
use crate::http::{Body, Connection, Connector, PendingResponse, TransportError, Upload};

/// The caller's HTTP client. `Debug` hides it: its default headers may contain a token.
#[derive(Clone)]
pub(crate) struct CallersClient(pub(crate) reqwest::Client);

impl fmt::Debug for CallersClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("reqwest::Client")
    }
}

/// Refuses endpoints and settings that the caller's HTTP client does not support.
pub(super) fn accepts(endpoint: &Endpoint, tls: &Tls) -> Result<(), &'static str> {
    match endpoint {
        Endpoint::Unix(_) | Endpoint::Ssh(_) => Err("`http_client` is only for tcp://, http:// and https:// endpoints"),
        _ if tls.is_set() => Err("with `http_client`, certificates are set on that client, not here"),
        Endpoint::Https(HttpsAddress { authorities, certificate, key, .. })
            if [authorities, certificate, key].into_iter().any(Option::is_some) =>
        {
            Err(
                "this connection names certificate files, which the client of `http_client` does not read: set them there \
                 and give the address with `uri`",
            )
        }
        Endpoint::Tcp(_) | Endpoint::Https(_) => Ok(()),
    }
}

/// The caller's HTTP client, for the service at one address.
#[derive(Debug, Clone)]
pub(crate) struct HttpClient {
    client: CallersClient,
    /// Scheme, host and port.
    origin: String,
    /// Whether short calls may reuse connections.
    keep: bool,
}

impl HttpClient {
    /// Returns a connector for the service at an endpoint.
    pub(super) fn new(client: CallersClient, endpoint: &Endpoint, keep: bool) -> Self {
        let scheme = if matches!(endpoint, Endpoint::Https(_)) { "https" } else { "http" };
        Self { client, origin: format!("{scheme}://{}", endpoint.authority()), keep }
    }

    async fn exchange(&self, mut request: Request<Upload>) -> Result<Response<Body>, TransportError> {
        let url = format!("{}{}", self.origin, request.uri());
        *request.uri_mut() = url.parse::<Uri>().map_err(|error| TransportError::Interrupted(error.into()))?;
        // The client sets it from the URL.
        request.headers_mut().remove(HOST);
        if !self.keep {
            let close = HeaderValue::from_static("close");
            request.headers_mut().entry(CONNECTION).or_insert(close);
        }
        let request: reqwest::Request = request.map(reqwest::Body::wrap).try_into().map_err(transport_error)?;
        let sent = request.url().clone();
        let response = self.client.0.execute(request).await.map_err(transport_error)?;
        if *response.url() != sent {
            return Err(TransportError::Interrupted(Redirected::to(response.url()).into()));
        }
        let response: Response<reqwest::Body> = response.into();
        Ok(response.map(|body| Body::boxed(Incoming(body))))
    }

    /// Whether another thread writes requests while this one blocks. A pooled connection is driven by the runtime
    /// that opened it, which would stop if this is its only thread.
    pub(super) fn may_block() -> bool {
        !Handle::try_current().is_ok_and(|runtime| runtime.runtime_flavor() == RuntimeFlavor::CurrentThread)
    }

    /// Sends `DELETE` requests from a thread without a runtime: see [`Background::delete`](super::Background::delete).
    #[inline]
    pub(super) fn delete(&self, targets: &[String], limit: Duration, written: Sender<()>) -> Vec<bool> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let mut deleted = vec![false; targets.len()];
        let Ok(runtime) = runtime else { return deleted };
        runtime.block_on(async {
            let mut requests = JoinSet::new();
            for (at, target) in targets.iter().enumerate() {
                let body = reqwest::Body::wrap(Unread { polls: 0, written: Some(written.clone()) });
                let request = self.client.0.request(Method::DELETE, format!("{}{target}", self.origin)).body(body);
                requests.spawn(async move {
                    let response = tokio::time::timeout(limit, request.send()).await;
                    let status = response.ok().and_then(Result::ok).map(|response| response.status());
                    (at, status.is_some_and(|status| status.is_success() || status == 404))
                });
            }
            drop(written);
            while let Some(done) = requests.join_next().await {
                if let Ok((at, done)) = done {
                    deleted[at] = done;
                }
            }
        });
        deleted
    }
}

impl Connector for HttpClient {
    #[inline]
    fn send(&self, request: Request<Upload>, _: Connection) -> PendingResponse<'_> {
        Box::pin(self.exchange(request))
    }
}

/// Converts an error without its URL, whose query may contain a secret, such as a build argument.
fn transport_error(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    match (error.is_connect(), error.is_timeout()) {
        (true, timed_out) => {
            let kind = if timed_out { io::ErrorKind::TimedOut } else { kind_of(&error) };
            TransportError::Connect(io::Error::new(kind, error))
        }
        (false, true) => TransportError::TimedOut(None),
        (false, false) => TransportError::Interrupted(error.into()),
    }
}

/// Returns the operating system's reason.
fn kind_of(error: &(dyn Error + 'static)) -> io::ErrorKind {
    let causes = std::iter::successors(Some(error), |&error| error.source());
    causes.filter_map(|cause| cause.downcast_ref::<io::Error>()).last().map_or(io::ErrorKind::Other, io::Error::kind)
}

/// The client followed a redirect: the response belongs to another request, which may even have become a `GET`.
#[derive(Debug)]
struct Redirected(String);

impl Redirected {
    fn to(url: &reqwest::Url) -> Self {
        let mut url = url.clone();
        url.set_query(None);
        Self(url.into())
    }
}

impl fmt::Display for Redirected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request was redirected to {}", self.0)
    }
}

impl Error for Redirected {}

/// The body of a response, with errors of this crate.
struct Incoming(reqwest::Body);

impl HttpBody for Incoming {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = ready!(Pin::new(&mut self.0).poll_frame(cx));
        Poll::Ready(frame.map(|frame| frame.map_err(transport_error)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// Two bytes that the server does not read. Therefore it does not detect either that the connection is closed, and
/// does not cancel the request.
struct Unread {
    /// How often it was polled.
    polls: u8,
    /// Dropped with the second byte: everything before it was flushed by then.
    written: Option<Sender<()>>,
}

impl HttpBody for Unread {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let byte = Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(b"\n")))));
        self.polls = self.polls.saturating_add(1);
        match self.polls {
            1 => byte,
            2 => {
                // hyper flushes before it waits.
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            3 => {
                self.written = None;
                byte
            }
            _ => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(match self.polls {
            0 => 2,
            1 | 2 => 1,
            _ => 0,
        })
    }
}

//! The generated client: its settings, and how its operations read responses.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream as _;

use super::decode::decode_response;
use super::elements::{Elements, Invalid};
use super::slot::Slot;
use super::types::{ContainerName, SecretName};
use crate::http::{
    ByteStream, Call, CallContext, DecodeError, Error, Failure, HeaderMap, QueryValue, Request, Response, StatusCode,
    Timeout, TransportError, Upgraded,
};

/// The generated client: a method for each operation of the API.
///
/// Each call has the time limit and the connection that its operation needs: short calls share pooled connections;
/// streams and calls that last have one each, and no time limit. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    context: CallContext,
}

/// A call that is sent once it is polled.
#[must_use = "a call is sent once it is awaited"]
pub struct ResponseFuture<'a, T>(Pending<'a, T>);

/// What reads a response. The part that waits for JSON does not depend on its type: it is compiled once.
enum Pending<'a, T> {
    Json(Receiving<'a, (ResponseValue<()>, Call, Bytes)>, Decode<T>),
    List(Listing<'a>, Box<T>, fn(&mut T) -> &mut dyn Slot, fn(&mut T) -> T),
    Other(Receiving<'a, ResponseValue<T>>),
}

type Receiving<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + Sync + 'a>>;

type Decode<T> = fn(&str, &[u8]) -> Result<T, serde_json::Error>;

impl<T> Future for ResponseFuture<'_, T> {
    type Output = Result<ResponseValue<T>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.get_mut().0 {
            Pending::Json(received, decode) => {
                let (head, call, body) = ready!(received.as_mut().poll(cx))?;
                // an empty report, where a proxy or another release reports that there is nothing to report
                let none = head.status == StatusCode::NO_CONTENT;
                Poll::Ready(match decode(&call.path, if none { b"null" } else { &body }) {
                    Ok(value) => Ok(head.with(value)),
                    Err(source) => Err(DecodeError { call, body, source, index: None }.into()),
                })
            }
            Pending::List(listing, list, slot, take) => {
                let head = ready!(listing.poll(slot(list), cx))?;
                Poll::Ready(Ok(head.with(take(list))))
            }
            Pending::Other(received) => received.as_mut().poll(cx),
        }
    }
}

/// The longest element of a list.
const LONGEST: usize = 64 << 20;

/// What reads a list while it arrives.
enum Listing<'a> {
    Head(Receiving<'a, (ResponseValue<()>, Call, ByteStream)>),
    Body(Box<ListBody>),
}

struct ListBody {
    /// `None` at the end.
    head: Option<(ResponseValue<()>, Call)>,
    stream: ByteStream,
    elements: Elements,
}

impl Listing<'_> {
    fn poll(&mut self, slot: &mut dyn Slot, cx: &mut Context<'_>) -> Poll<Result<ResponseValue<()>, Error>> {
        loop {
            match self {
                Self::Body(body) => return body.poll(slot, cx),
                Self::Head(received) => {
                    let (head, call, stream) = ready!(received.as_mut().poll(cx))?;
                    let body = ListBody { head: Some((head, call)), stream, elements: Elements::default() };
                    *self = Self::Body(Box::new(body));
                }
            }
        }
    }
}

impl ListBody {
    fn poll(&mut self, slot: &mut dyn Slot, cx: &mut Context<'_>) -> Poll<Result<ResponseValue<()>, Error>> {
        let read = loop {
            let chunk = ready!(Pin::new(&mut self.stream).poll_next(cx));
            let ended = chunk.is_none();
            let read = match chunk {
                Some(Ok(chunk)) => self.elements.push(slot, &chunk).map_err(Lost::Invalid),
                Some(Err(source)) => Err(Lost::Transport(source)),
                // nothing to report, as for a value
                None if self.head.as_ref().is_some_and(|(head, _)| head.status == StatusCode::NO_CONTENT) => Ok(()),
                None => self.elements.finish(slot).map_err(Lost::Invalid),
            };
            match read {
                Ok(()) if self.elements.held() > LONGEST => break Err(Lost::Transport(TransportError::TooLong)),
                Ok(()) if !ended => {}
                read => break read,
            }
        };
        let Some((head, call)) = self.head.take() else { return Poll::Pending };
        Poll::Ready(match read {
            Ok(()) => Ok(head),
            Err(Lost::Transport(source)) => Err(Failure { call, source }.into()),
            Err(Lost::Invalid(Invalid { error: source, text, index })) => {
                Err(DecodeError { call, body: text.into(), source, index }.into())
            }
        })
    }
}

/// Why a list cannot be read.
enum Lost {
    Transport(TransportError),
    Invalid(Invalid),
}

impl<T> fmt::Debug for ResponseFuture<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}

/// The value, status and headers of a response.
#[derive(Debug)]
pub struct ResponseValue<T> {
    inner: T,
    status: StatusCode,
    headers: HeaderMap,
}

impl<T> ResponseValue<T> {
    /// Returns the value alone.
    pub fn into_inner(self) -> T {
        self.inner
    }

    /// Returns the status, always 101 or 2xx.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    fn with<U>(self, inner: U) -> ResponseValue<U> {
        ResponseValue { inner, status: self.status, headers: self.headers }
    }
}

impl Client {
    pub(crate) fn new(context: CallContext) -> Self {
        Self { context }
    }

    /// Returns a client that sends options the server does not support instead of failing with
    /// [`Error::Unsupported`]. The server ignores them.
    #[must_use]
    pub fn ignore_unsupported(&self) -> Self {
        Self { context: CallContext { ignore_unsupported: true, ..self.context.clone() } }
    }

    /// Returns a client that shares this connection pool and gives each call this time limit, instead of the limit that
    /// its operation has.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Timeout>) -> Self {
        Self { context: CallContext { timeout: Some(timeout.into()), ..self.context.clone() } }
    }

    pub(crate) fn context(&self) -> &CallContext {
        &self.context
    }

    /// Reads the body as JSON.
    pub(super) fn json<T: Slot + Default>(&self, request: Request) -> ResponseFuture<'_, T> {
        let mut value = T::default();
        ResponseFuture(match value.list() {
            Some(_) => Pending::List(self.list(request), Box::new(value), |list| list, mem::take),
            None => Pending::Json(self.body(request), decode_response),
        })
    }

    #[inline]
    fn list(&self, request: Request) -> Listing<'_> {
        Listing::Head(Box::pin(async move {
            let (head, response) = self.head(request).await?;
            let (call, body) = response.into_call_and_stream();
            Ok((head, call, body))
        }))
    }

    #[inline]
    fn body(&self, request: Request) -> Receiving<'_, (ResponseValue<()>, Call, Bytes)> {
        Box::pin(async move {
            let (head, response) = self.head(request).await?;
            let (call, body) = response.read_all().await?;
            Ok((head, call, body))
        })
    }

    /// Returns the body.
    #[inline]
    pub(super) fn bytes(&self, request: Request) -> ResponseFuture<'_, Bytes> {
        ResponseFuture(Pending::Other(Box::pin(async move {
            let (head, _, body) = self.body(request).await?;
            Ok(head.with(body))
        })))
    }

    /// Does not read the body.
    #[inline]
    pub(super) fn empty(&self, request: Request) -> ResponseFuture<'_, ()> {
        ResponseFuture(Pending::Other(Box::pin(async move { self.head(request).await.map(|(head, _)| head) })))
    }

    /// Returns the body as a stream.
    #[inline]
    pub(super) fn stream(&self, request: Request) -> ResponseFuture<'_, ByteStream> {
        let response =
            Box::pin(async move { self.head(request).await.map(|(head, response)| head.with(response.into_stream())) });
        ResponseFuture(Pending::Other(response))
    }

    /// Returns the connection.
    #[inline]
    pub(super) fn upgrade(&self, request: Request) -> ResponseFuture<'_, Upgraded> {
        ResponseFuture(Pending::Other(Box::pin(async move {
            let (head, response) = self.head(request).await?;
            Ok(head.with(response.upgrade().await?))
        })))
    }

    async fn head(&self, request: Request) -> Result<(ResponseValue<()>, Response), Error> {
        let mut response = self.context.call(request).await?;
        Ok((ResponseValue { inner: (), status: response.status(), headers: response.take_headers() }, response))
    }
}

macro_rules! names {
    ($($name:ty),*) => {$(
        // Checked when it was made.
        impl QueryValue for &$name {
            fn push(self, name: &'static str, query: &mut Vec<(&'static str, String)>) {
                query.push((name, self.to_string()));
            }
        }
    )*};
}
names!(ContainerName, SecretName);

//! The body of a response.

use std::any::Any;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use hyper::body::{Body as _, Frame, Incoming, SizeHint};

use super::deadline::{Deadline, TimeLeft};
use super::server_address::ServerAddress;
use super::transport_error::TransportError;

/// The maximum allocation for a `Content-Length` header.
const ROOM: u64 = 4 << 20;

/// The longest response that is read into memory.
const LONGEST: usize = 64 << 20;

/// The body of a response.
pub(crate) struct Body {
    incoming: Source,
    /// Returns the connection to the pool when dropped.
    lease: Option<Box<dyn Any + Send + Sync>>,
    deadline: Deadline,
}

/// The source of the chunks.
enum Source {
    Hyper(Incoming),
    /// Another HTTP client.
    #[cfg(feature = "reqwest")]
    Boxed(Pin<Box<BoxedBody>>),
}

#[cfg(feature = "reqwest")]
type BoxedBody = dyn hyper::body::Body<Data = Bytes, Error = TransportError> + Send + Sync;

impl Source {
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        match self {
            Self::Hyper(incoming) => Pin::new(incoming)
                .poll_frame(cx)
                .map(|frame| frame.map(|frame| frame.map_err(|error| TransportError::Interrupted(error.into())))),
            #[cfg(feature = "reqwest")]
            Self::Boxed(body) => body.as_mut().poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Hyper(incoming) => incoming.is_end_stream(),
            #[cfg(feature = "reqwest")]
            Self::Boxed(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Hyper(incoming) => incoming.size_hint(),
            #[cfg(feature = "reqwest")]
            Self::Boxed(body) => body.size_hint(),
        }
    }
}

impl Body {
    pub(crate) fn new(incoming: Incoming, lease: Option<Box<dyn Any + Send + Sync>>) -> Self {
        let mut body = Self { incoming: Source::Hyper(incoming), lease, deadline: Deadline::default() };
        body.give_back();
        body
    }

    /// Returns a body that another HTTP client receives.
    #[cfg(feature = "reqwest")]
    #[inline]
    pub(crate) fn boxed(
        body: impl hyper::body::Body<Data = Bytes, Error = TransportError> + Send + Sync + 'static,
    ) -> Self {
        Self { incoming: Source::Boxed(Box::pin(body)), lease: None, deadline: Deadline::default() }
    }

    /// Sets what is left of the time limit.
    pub(super) fn within(mut self, left: Option<TimeLeft>) -> Self {
        self.deadline = Deadline::new(left);
        self
    }

    pub(super) fn into_deadline(self) -> Deadline {
        self.deadline
    }

    /// Returns the connection to the pool as soon as the response is complete.
    fn give_back(&mut self) {
        if self.incoming.is_end_stream() {
            self.lease = None;
        }
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        if self.deadline.is_over() {
            return Poll::Ready(Some(Err(TransportError::TimedOut(self.deadline.limit()))));
        }
        loop {
            let Poll::Ready(frame) = self.incoming.poll_frame(cx) else {
                let limit = self.deadline.limit();
                return self.deadline.poll_over(cx).map(|()| Some(Err(TransportError::TimedOut(limit))));
            };
            self.deadline.restart();
            self.give_back();
            match frame {
                Some(Ok(frame)) => {
                    // Frames without data are trailers, which Podman does not send.
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    pub(crate) async fn chunk(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// Reads the whole body, without a copy if it arrives as one chunk.
    pub(crate) async fn read_all(&mut self) -> Result<Bytes, TransportError> {
        let Some(first) = self.chunk().await.transpose()? else { return Ok(Bytes::new()) };
        let Some(second) = self.chunk().await.transpose()? else { return Ok(first) };
        let more = usize::try_from(self.incoming.size_hint().lower().min(ROOM)).unwrap_or_default();
        let mut all = BytesMut::with_capacity(first.len() + second.len() + more);
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.chunk().await {
            let chunk = chunk?;
            if all.len() + chunk.len() > LONGEST {
                return Err(TransportError::TooLong);
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }
}

impl Body {
    /// Reads at most this many bytes, and discards the rest.
    pub(super) async fn read_up_to(&mut self, limit: usize) -> Result<Bytes, TransportError> {
        let mut all = BytesMut::new();
        while all.len() < limit {
            let Some(chunk) = self.chunk().await else { break };
            all.extend_from_slice(&chunk?);
        }
        Ok(all.freeze())
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

/// A body as a stream of chunks.
pub struct ByteStream {
    body: Body,
    /// The server's address; a tunnel stays open while this is held.
    server: Option<Arc<ServerAddress>>,
}

impl ByteStream {
    pub(super) fn new(body: Body, server: Option<Arc<ServerAddress>>) -> Self {
        Self { body, server }
    }

    /// Returns the next chunk, or `None` at the end of the body.
    ///
    /// # Errors
    ///
    /// The connection was interrupted, or the time limit passed.
    pub async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        self.body.chunk().await
    }

    /// Reads the rest.
    pub(crate) async fn read_all(&mut self) -> Result<Bytes, TransportError> {
        self.body.read_all().await
    }

    /// Returns why the tunnel closed, if it did.
    pub(crate) fn closed(&self) -> Option<String> {
        self.server.as_ref().and_then(|server| server.closed())
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.body.poll_chunk(cx)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

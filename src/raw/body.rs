//! The body of an answer.

use std::any::Any;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use hyper::body::{Body as _, Incoming};

use super::carrier::Lost;
use super::clock::{Clock, Left};
use super::place::Place;

/// As much as is made room for because the server says that it comes.
const ROOM: u64 = 4 << 20;

/// The longest answer that is kept in memory.
const LONGEST: usize = 64 << 20;

/// What arrives behind the head of an answer.
pub(crate) struct Body {
    incoming: Incoming,
    /// Gives its connection back as it goes.
    lease: Option<Box<dyn Any + Send + Sync>>,
    clock: Clock,
}

impl Body {
    pub(crate) fn new(incoming: Incoming, lease: Option<Box<dyn Any + Send + Sync>>) -> Self {
        let mut body = Self { incoming, lease, clock: Clock::default() };
        body.give_back();
        body
    }

    /// With what is left of the time.
    pub(super) fn within(mut self, left: Option<Left>) -> Self {
        self.clock = Clock::new(left);
        self
    }

    pub(super) fn into_clock(self) -> Clock {
        self.clock
    }

    /// A connection is free as soon as all of its answer is here.
    fn give_back(&mut self) {
        if self.incoming.is_end_stream() {
            self.lease = None;
        }
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Lost>>> {
        if self.clock.is_over() {
            return Poll::Ready(Some(Err(Lost::TimedOut)));
        }
        loop {
            let Poll::Ready(frame) = Pin::new(&mut self.incoming).poll_frame(cx) else {
                return self.clock.poll_over(cx).map(|()| Some(Err(Lost::TimedOut)));
            };
            self.clock.heard();
            self.give_back();
            match frame {
                Some(Ok(frame)) => {
                    // what is no data are fields behind the body, which Podman does not send
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(Lost::Broken(error)))),
                None => return Poll::Ready(None),
            }
        }
    }

    pub(crate) async fn chunk(&mut self) -> Option<Result<Bytes, Lost>> {
        std::future::poll_fn(|cx| self.poll_chunk(cx)).await
    }

    /// All of it, without a copy if it came in one piece.
    pub(crate) async fn whole(&mut self) -> Result<Bytes, Lost> {
        let Some(first) = self.chunk().await.transpose()? else { return Ok(Bytes::new()) };
        let Some(second) = self.chunk().await.transpose()? else { return Ok(first) };
        let more = usize::try_from(self.incoming.size_hint().lower().min(ROOM)).unwrap_or_default();
        let mut all = BytesMut::with_capacity(first.len() + second.len() + more);
        all.extend_from_slice(&first);
        all.extend_from_slice(&second);
        while let Some(chunk) = self.chunk().await {
            let chunk = chunk?;
            if all.len() + chunk.len() > LONGEST {
                return Err(Lost::TooLong);
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

/// A body, piece by piece, as it arrives.
pub struct ByteStream {
    body: Body,
    /// Where it comes from; the way lasts for as long as somebody knows of it.
    place: Option<Arc<Place>>,
}

impl ByteStream {
    pub(super) fn new(body: Body, place: Option<Arc<Place>>) -> Self {
        Self { body, place }
    }

    /// The next piece; `None` at the end of the body.
    ///
    /// # Errors
    ///
    /// The connection was cut, or the time ran out.
    pub async fn next(&mut self) -> Option<Result<Bytes, Lost>> {
        self.body.chunk().await
    }

    /// All that is still to come.
    pub(crate) async fn whole(&mut self) -> Result<Bytes, Lost> {
        self.body.whole().await
    }

    /// Why it broke, if the way is no more.
    pub(crate) fn ended(&self) -> Option<String> {
        self.place.as_ref().and_then(|place| place.ended())
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Lost>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.body.poll_chunk(cx)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}

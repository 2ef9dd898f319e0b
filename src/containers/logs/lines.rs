//! Output, line by line.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::stream::LogStream;
use crate::error::Result;
use crate::wire::lines::{Lines, LogLine};

/// A container's or a command's output, line by line; made by [`LogStream::lines`].
///
/// Lines of the two streams are put together each for itself, and come in the order in which they end. A line without
/// an end comes when the output ends; before an error there is none, since nobody knows how it would have gone on.
#[must_use = "a stream does nothing until it is polled"]
pub struct LineStream {
    frames: LogStream,
    lines: Lines,
    failed: bool,
}

impl LineStream {
    pub(super) fn new(frames: LogStream) -> Self {
        Self { frames, lines: Lines::default(), failed: false }
    }

    /// The next line; none at the end.
    ///
    /// # Errors
    ///
    /// As [`LogStream::next`].
    pub async fn next(&mut self) -> Option<Result<LogLine>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl Stream for LineStream {
    type Item = Result<LogLine>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(line) = this.lines.next() {
                return Poll::Ready(Some(Ok(line)));
            }
            match ready!(Pin::new(&mut this.frames).poll_next(cx)) {
                Some(Ok(frame)) => this.lines.push(frame),
                Some(Err(error)) => {
                    this.failed = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None if this.failed => return Poll::Ready(None),
                None => return Poll::Ready(this.lines.rest().map(Ok)),
            }
        }
    }
}

impl fmt::Debug for LineStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineStream").field("frames", &self.frames).finish_non_exhaustive()
    }
}

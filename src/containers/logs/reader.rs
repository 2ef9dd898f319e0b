//! Output as bytes to read.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};

use super::stream::LogStream;
use crate::wire::frames::Source;

/// The bytes of a container's or a command's output; made by [`LogStream::into_reader`].
///
/// They are read where they arrived: nothing is copied on the way.
pub struct LogReader {
    frames: LogStream,
    /// Which stream is read; both for none.
    of: Option<Source>,
    bytes: Bytes,
}

impl LogReader {
    pub(super) fn new(frames: LogStream, of: Option<Source>) -> Self {
        Self { frames, of, bytes: Bytes::new() }
    }
}

impl AsyncBufRead for LogReader {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        let this = self.get_mut();
        while this.bytes.is_empty() {
            match ready!(Pin::new(&mut this.frames).poll_next(cx)) {
                Some(Ok(frame)) if this.of.is_none_or(|of| of == frame.source) => this.bytes = frame.bytes,
                Some(Ok(_)) => {}
                Some(Err(error)) => return Poll::Ready(Err(error.into_io())),
                None => break,
            }
        }
        Poll::Ready(Ok(&this.bytes))
    }

    fn consume(self: Pin<&mut Self>, amount: usize) {
        let bytes = &mut self.get_mut().bytes;
        bytes.advance(amount.min(bytes.len()));
    }
}

impl AsyncRead for LogReader {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let bytes = ready!(self.as_mut().poll_fill_buf(cx))?;
        let taken = bytes.len().min(into.remaining());
        into.put_slice(&bytes[..taken]);
        self.consume(taken);
        Poll::Ready(Ok(()))
    }
}

impl fmt::Debug for LogReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogReader").field("frames", &self.frames).field("of", &self.of).finish_non_exhaustive()
    }
}

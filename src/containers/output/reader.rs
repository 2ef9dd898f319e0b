//! A reader of output.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};

use crate::containers::output::stream::LogStream;
use crate::wire::frames::Source;

/// A reader of a container's or a command's output; made by [`LogStream::into_reader`].
///
/// Bytes are read from the buffer in which they arrived, without a copy.
///
/// ```no_run
/// use podman::containers::Source;
///
/// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
/// let mut reader = container.logs().await?.into_reader(Source::Stdout);
/// let mut file = tokio::fs::File::create("out.log").await?;
/// tokio::io::copy(&mut reader, &mut file).await?;
/// # Ok(())
/// # }
/// ```
pub struct LogReader {
    frames: LogStream,
    /// The stream that is read; `None` for both.
    of: Option<Source>,
    bytes: Bytes,
}

impl LogStream {
    /// Returns a reader ([`AsyncBufRead`](tokio::io::AsyncBufRead)) of one of the two streams, or of both for `None`.
    ///
    /// If the output is interrupted, reading fails with [`UnexpectedEof`](std::io::ErrorKind::UnexpectedEof); after
    /// the client's timeout, with [`TimedOut`](std::io::ErrorKind::TimedOut). The source of both is the
    /// [`Error`](crate::Error).
    ///
    /// ```no_run
    /// use podman::containers::Source;
    /// use tokio::io::AsyncBufReadExt as _;
    ///
    /// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut lines = container.logs().await?.into_reader(Source::Stdout).lines();
    /// while let Some(line) = lines.next_line().await? {
    ///     println!("{line}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn into_reader(self, of: impl Into<Option<Source>>) -> LogReader {
        LogReader { frames: self, of: of.into(), bytes: Bytes::new() }
    }
}

impl AsyncBufRead for LogReader {
    #[inline]
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

    #[inline]
    fn consume(self: Pin<&mut Self>, amount: usize) {
        let bytes = &mut self.get_mut().bytes;
        bytes.advance(amount.min(bytes.len()));
    }
}

impl AsyncRead for LogReader {
    #[inline]
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let bytes = ready!(self.as_mut().poll_fill_buf(cx))?;
        let taken = bytes.len().min(into.remaining());
        into.put_slice(&bytes[..taken]);
        self.consume(taken);
        Poll::Ready(Ok(()))
    }
}

impl fmt::Debug for LogReader {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogReader").field("frames", &self.frames).field("of", &self.of).finish_non_exhaustive()
    }
}

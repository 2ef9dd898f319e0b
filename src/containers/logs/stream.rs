//! Output, frame by frame, wherever it comes from.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::Logs;
use super::follow::Followed;
use super::lines::LineStream;
use super::reader::LogReader;
use crate::containers::connection::Incoming;
use crate::error::{ApiError, Error, Result};
use crate::raw::ByteStream;
use crate::wire::frames::{FrameDecoder, FrameError, LogFrame, Source};

/// A container's or a command's output, piece by piece, as it arrives.
///
/// Ends where the output does. Where it breaks off, the last item is an [`Error::Interrupted`]: what looks like an end
/// is checked with the server. Dropping the stream closes the connection and leaves the process alone.
#[must_use = "a stream does nothing until it is polled"]
pub struct LogStream {
    chunks: Chunks,
    decoder: FrameDecoder,
    chunk: Bytes,
    what: &'static str,
    done: bool,
}

/// Where the bytes come from. Each knows what is a good end.
pub(in crate::containers) enum Chunks {
    /// The body of an answer, which says itself where it ends.
    Body(ByteStream),
    /// The log of a container that goes on writing.
    Followed(Box<Followed>),
    /// A hijacked connection.
    Connection(Box<Incoming>),
}

impl Chunks {
    /// `within` a frame, no end is a good one.
    fn poll_next(&mut self, what: &'static str, within: bool, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        match self {
            Self::Body(body) => body.poll_of(what, cx),
            Self::Followed(log) => log.poll_next(cx),
            Self::Connection(connection) => connection.poll_next(what, within, cx),
        }
    }
}

impl LogStream {
    /// `what` is what is read, for messages.
    pub(in crate::containers) fn new(chunks: Chunks, decoder: FrameDecoder, what: &'static str) -> Self {
        Self { chunks, decoder, chunk: Bytes::new(), what, done: false }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if it broke off; an [`Error::Api`] if the server failed to read on.
    pub async fn next(&mut self) -> Option<Result<LogFrame>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Reads to the end, and gives the two streams apart.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn collect(mut self) -> Result<Logs> {
        let mut logs = Logs::default();
        while let Some(frame) = self.next().await {
            logs.push(&frame?);
        }
        Ok(logs)
    }

    /// The same output line by line: pieces cut lines and characters anywhere.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut lines = container.logs(&podman::LogOptions::new().follow(true)).await?.lines();
    /// while let Some(line) = lines.next().await {
    ///     let line = line?;
    ///     println!("{:?}: {}", line.source, line.text());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn lines(self) -> LineStream {
        LineStream::new(self)
    }

    /// The bytes of one of the two streams, or of both for `None`, for what reads from an
    /// [`AsyncBufRead`](tokio::io::AsyncBufRead).
    ///
    /// Where the output breaks off, reading fails with [`UnexpectedEof`](std::io::ErrorKind::UnexpectedEof), and where its
    /// time is over with [`TimedOut`](std::io::ErrorKind::TimedOut); the [`Error`] is within.
    ///
    /// ```no_run
    /// use podman::{LogOptions, Source};
    /// use tokio::io::AsyncBufReadExt as _;
    ///
    /// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut lines = container.logs(&LogOptions::new()).await?.into_reader(Source::Stdout).lines();
    /// while let Some(line) = lines.next_line().await? {
    ///     println!("{line}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn into_reader(self, of: impl Into<Option<Source>>) -> LogReader {
        LogReader::new(self, of.into())
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<LogFrame>>> {
        self.done = true;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for LogStream {
    type Item = Result<LogFrame>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while !this.done {
            match this.decoder.next(&mut this.chunk) {
                Ok(Some(frame)) => match &mut this.chunks {
                    Chunks::Connection(connection) => {
                        match connection.remarks(frame, this.decoder.is_framed(), this.what) {
                            Ok(Some(frame)) => return Poll::Ready(Some(Ok(frame))),
                            Ok(None) => continue,
                            Err(error) => return this.fail(error),
                        }
                    }
                    _ => return Poll::Ready(Some(Ok(frame))),
                },
                Ok(None) => {}
                Err(error) => {
                    let error = frame_error(this.what, error);
                    return this.fail(error);
                }
            }
            match ready!(this.chunks.poll_next(this.what, !this.decoder.is_complete(), cx)) {
                Some(Ok(chunk)) => this.chunk = chunk,
                Some(Err(error)) => return this.fail(error),
                None if this.decoder.is_complete() => this.done = true,
                None => return this.fail(Error::interrupted(this.what, None)),
            }
        }
        Poll::Ready(None)
    }
}

impl fmt::Debug for LogStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogStream").field("what", &self.what).field("done", &self.done).finish_non_exhaustive()
    }
}

/// A frame that cannot be, or that carries the server's own failure.
pub(super) fn frame_error(what: &str, error: FrameError) -> Error {
    match error {
        FrameError::Header(header) => Error::protocol(format!("{what}: {header:?} is no frame header"), None),
        FrameError::Server(message) => ApiError::new(200, "", message).into(),
    }
}

//! Output as frames.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::client::futures;
use crate::error::{Action, ApiError, Error, Result};
use crate::raw::ByteStream;
use crate::wire::frames::{FrameDecoder, FrameError, LogFrame, Source};
use crate::wire::lossy::Lossy;

/// A container's or a command's output, frame by frame, as it arrives.
///
/// Ends with the output. If the connection is closed early, the last item is an [`Error::Interrupted`]: the client
/// verifies with the server that the output is complete. Dropping the stream closes the connection and does not
/// affect the process.
#[must_use = "a stream does nothing until it is polled"]
pub struct LogStream {
    source: Box<dyn OutputSource>,
    decoder: FrameDecoder,
    chunk: Bytes,
    action: Action,
    done: bool,
}

/// A source of output: the body of a response, a followed log or an upgraded connection. Each detects whether it
/// ended completely.
pub(crate) trait OutputSource: Send + Sync {
    /// Polls for the next bytes. An end within a frame (`within`) is always an interruption.
    fn poll_bytes(&mut self, within: bool, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>>;

    /// Removes the server's own notices from a frame; `None` if nothing is left.
    #[inline]
    fn filter(&mut self, frame: LogFrame, framed: bool) -> Result<Option<LogFrame>> {
        let _ = framed;
        Ok(Some(frame))
    }
}

/// The body of a response, whose end HTTP marks.
pub(crate) struct BodySource {
    pub(crate) body: ByteStream,
    /// What is read, for error messages.
    pub(crate) action: Action,
}

impl OutputSource for BodySource {
    #[inline]
    fn poll_bytes(&mut self, _within: bool, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        self.body.poll_of(|| self.action.clone(), cx)
    }
}

impl LogStream {
    /// `action` is what error messages say was attempted.
    #[inline]
    pub(crate) fn new(source: Box<dyn OutputSource>, decoder: FrameDecoder, action: Action) -> Self {
        Self { source, decoder, chunk: Bytes::new(), action, done: false }
    }

    /// Returns the next frame, or `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early; an [`Error::Api`] if the server failed while it read the output.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<LogFrame>> {
        futures::next(self).await
    }

    /// Reads to the end, and returns the two streams separately.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    #[inline]
    pub async fn collect(mut self) -> Result<Logs> {
        let mut logs = Logs::default();
        while let Some(frame) = self.next().await {
            logs.push(&frame?);
        }
        Ok(logs)
    }

    #[inline]
    fn fail(&mut self, error: Error) -> Poll<Option<Result<LogFrame>>> {
        self.done = true;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for LogStream {
    type Item = Result<LogFrame>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while !this.done {
            match this.decoder.next(&mut this.chunk) {
                Ok(Some(frame)) => match this.source.filter(frame, this.decoder.is_framed()) {
                    Ok(Some(frame)) => return Poll::Ready(Some(Ok(frame))),
                    Ok(None) => continue,
                    Err(error) => return this.fail(error),
                },
                Ok(None) => {}
                Err(error) => {
                    let error = frame_error(this.action.clone(), error);
                    return this.fail(error);
                }
            }
            match ready!(this.source.poll_bytes(!this.decoder.is_complete(), cx)) {
                Some(Ok(chunk)) => this.chunk = chunk,
                Some(Err(error)) => return this.fail(error),
                None if this.decoder.is_complete() => this.done = true,
                None => return this.fail(Error::interrupted(this.action.clone())),
            }
        }
        Poll::Ready(None)
    }
}

impl fmt::Debug for LogStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogStream")
            .field("action", &self.action.words())
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

/// Converts an invalid frame, or one with an error of the server.
#[inline]
pub(crate) fn frame_error(action: Action, error: FrameError) -> Error {
    match error {
        FrameError::Header(header) => Error::protocol(action, format!("invalid frame header {header:?}"), None),
        FrameError::Server(message) => ApiError::reported(action, "", message).into(),
    }
}

/// The complete output of a container or a command, standard output and standard error separately.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let logs = container.logs().await?.collect().await?;
/// print!("{}", logs.text());
/// eprint!("{}", logs.stderr_text());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logs {
    /// The standard output.
    pub stdout: Vec<u8>,
    /// The standard error.
    pub stderr: Vec<u8>,
}

impl fmt::Debug for Logs {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { stdout, stderr } = self;
        f.debug_struct("Logs").field("stdout", &Lossy(stdout)).field("stderr", &Lossy(stderr)).finish()
    }
}

impl Logs {
    /// Returns standard output as text, with `�` in place of what is not UTF-8.
    #[must_use]
    #[inline]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stdout)
    }

    /// Returns standard error as text, with `�` in place of what is not UTF-8.
    #[must_use]
    #[inline]
    pub fn stderr_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stderr)
    }

    #[inline]
    pub(crate) fn push(&mut self, frame: &LogFrame) {
        match frame.source {
            Source::Stdout => self.stdout.extend_from_slice(&frame.bytes),
            Source::Stderr => self.stderr.extend_from_slice(&frame.bytes),
        }
    }
}

//! What a container wrote.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::SystemTime;

use bytes::Bytes;
use futures_core::Stream;

use super::container::Container;
use crate::client::answer;
use crate::error::{ApiError, Error, Result};
use crate::raw::ByteStream;
use crate::wire::frames::{FrameDecoder, FrameError, LogFrame, Source};

/// Which of a container's output to read.
///
/// ```
/// use podman::LogOptions;
///
/// let last = LogOptions::new().stderr(false).tail(100).timestamps(true);
/// # let _ = last;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogOptions {
    stdout: bool,
    stderr: bool,
    follow: bool,
    timestamps: bool,
    tail: Option<u64>,
    since: Option<SystemTime>,
    until: Option<SystemTime>,
}

impl Default for LogOptions {
    fn default() -> Self {
        Self { stdout: true, stderr: true, follow: false, timestamps: false, tail: None, since: None, until: None }
    }
}

impl LogOptions {
    /// All that was written so far, to either stream.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to read standard output.
    #[must_use]
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.stdout = stdout;
        self
    }

    /// Whether to read standard error.
    #[must_use]
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.stderr = stderr;
        self
    }

    /// Goes on as the container writes, to its end.
    ///
    /// Not for the output of a container that has ended: the server stops following early then,
    /// and on 5.8.6 was seen to give 2 % of 20 MB.
    #[must_use]
    pub fn follow(mut self, follow: bool) -> Self {
        self.follow = follow;
        self
    }

    /// Puts the time in front of each line.
    #[must_use]
    pub fn timestamps(mut self, timestamps: bool) -> Self {
        self.timestamps = timestamps;
        self
    }

    /// Only the last lines; the server counts those of both streams, also where one is left out.
    #[must_use]
    pub fn tail(mut self, lines: u64) -> Self {
        self.tail = Some(lines);
        self
    }

    /// Only what was written since.
    #[must_use]
    pub fn since(mut self, since: SystemTime) -> Self {
        self.since = Some(since);
        self
    }

    /// Only what was written before.
    #[must_use]
    pub fn until(mut self, until: SystemTime) -> Self {
        self.until = Some(until);
        self
    }
}

impl Container {
    /// Reads what the container wrote.
    ///
    /// ```no_run
    /// use podman::LogOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.logs(&LogOptions::new()).await?.collect().await?;
    /// println!("{}", String::from_utf8_lossy(&output.stdout));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone; an [`Error::Api`] if its
    /// log driver (`none`, `passthrough`) keeps nothing; [`Error::InvalidOptions`] if neither
    /// stream is wanted.
    #[doc(alias = "container_logs_libpod")]
    pub async fn logs(&self, options: &LogOptions) -> Result<LogStream> {
        let LogOptions { stdout, stderr, follow, timestamps, tail, since, until } = options;
        if !stdout && !stderr {
            return Err(crate::args::Problems::one("stdout", "false", "one of stdout and stderr is needed").into());
        }
        let tail = tail.map(|lines| lines.to_string());
        let (since, until) = (since.map(seconds), until.map(seconds));
        let body = answer(self.client.streams().container_logs_libpod(
            self.id(),
            Some(*follow),
            since.as_deref(),
            Some(*stderr),
            Some(*stdout),
            tail.as_deref(),
            Some(*timestamps),
            until.as_deref(),
        ))
        .await?;
        // libpod puts logs into frames also where the container has a terminal.
        Ok(LogStream::new(body, FrameDecoder::framed(), "logs"))
    }
}

/// Seconds since 1970, to the nanosecond.
fn seconds(time: SystemTime) -> String {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => format!("{}.{:09}", since.as_secs(), since.subsec_nanos()),
        Err(before) => format!("-{}.{:09}", before.duration().as_secs(), before.duration().subsec_nanos()),
    }
}

/// Both streams of a container, whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logs {
    /// What went to standard output.
    pub stdout: Vec<u8>,
    /// What went to standard error.
    pub stderr: Vec<u8>,
}

impl Logs {
    pub(super) fn push(&mut self, frame: &LogFrame) {
        match frame.source {
            Source::Stdout => self.stdout.extend_from_slice(&frame.bytes),
            Source::Stderr => self.stderr.extend_from_slice(&frame.bytes),
        }
    }
}

/// A container's output, piece by piece, as it arrives.
///
/// Ends where the output does; a connection that breaks is an [`Error::Interrupted`], and the
/// last item. Dropping the stream closes the connection and leaves the container alone.
#[must_use = "a stream does nothing until it is polled"]
pub struct LogStream {
    body: ByteStream,
    decoder: FrameDecoder,
    chunk: Bytes,
    what: &'static str,
    done: bool,
}

impl LogStream {
    pub(super) fn new(body: ByteStream, decoder: FrameDecoder, what: &'static str) -> Self {
        Self { body, decoder, chunk: Bytes::new(), what, done: false }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke; an [`Error::Api`] if the server failed to read on.
    pub async fn next(&mut self) -> Option<Result<LogFrame>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Reads to the end, and gives the streams apart.
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
                Ok(Some(frame)) => return Poll::Ready(Some(Ok(frame))),
                Ok(None) => {}
                Err(error) => {
                    let error = frame_error(this.what, error);
                    return this.fail(error);
                }
            }
            match ready!(Pin::new(&mut this.body).poll_next(cx)) {
                Some(Ok(chunk)) => this.chunk = chunk,
                Some(Err(error)) => return this.fail(Error::interrupted(this.what, Some(error.without_url().into()))),
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

//! Output as lines.

use std::borrow::Cow;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::client::futures;
use crate::containers::output::stream::LogStream;
use crate::error::Result;
use crate::options::Timestamp;
use crate::wire::frames::LogFrame;
use crate::wire::lines::{Lines, LogLine};

/// The output as lines; made by [`LogStream::lines`].
///
/// The lines of standard output and standard error are assembled separately, and returned in the order in which they
/// end. If the output ends without a line end, the rest is the last line; if it fails, the rest is discarded.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let mut lines = container.logs().await?.lines();
/// while let Some(line) = lines.next().await {
///     println!("{}", line?.text());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct LineStream {
    frames: LogStream,
    lines: LineBuffer,
}

impl LogStream {
    /// Returns the same output as lines. (Frames begin and end anywhere, even within a character.)
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut lines = container.logs().await?.lines();
    /// while let Some(line) = lines.next().await {
    ///     let line = line?;
    ///     println!("{:?}: {}", line.source, line.text());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lines(self) -> LineStream {
        LineStream { frames: self, lines: LineBuffer::default() }
    }
}

impl LogLine {
    /// Splits off the time that [`LogOptions::timestamps`](crate::containers::LogOptions::timestamps) puts before the
    /// text, with a space between them; `None` if the line does not begin with a time.
    ///
    /// ```
    /// use podman::containers::{LogLine, Source};
    ///
    /// let line = LogLine::new(Source::Stdout, "2026-11-24T02:03:17.5Z ready");
    /// let (time, text) = line.split_timestamp().expect("has a time");
    /// assert_eq!((time.unix_seconds(), text.as_ref()), (1_795_485_797, "ready"));
    /// assert!(LogLine::new(Source::Stdout, "ready").split_timestamp().is_none());
    /// ```
    #[must_use]
    #[inline]
    pub fn split_timestamp(&self) -> Option<(Timestamp, Cow<'_, str>)> {
        let end = self.bytes.iter().position(|byte| *byte == b' ').unwrap_or(self.bytes.len());
        let time = std::str::from_utf8(&self.bytes[..end]).ok()?;
        // Only the form of logs: `Timestamp` itself also takes ages, such as `10m`.
        let time = chrono::DateTime::parse_from_rfc3339(time).ok()?;
        Some((time.into(), String::from_utf8_lossy(self.bytes.get(end + 1..).unwrap_or_default())))
    }
}

impl LineStream {
    /// Returns the next line, or `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`LogStream::next`].
    #[inline]
    pub async fn next(&mut self) -> Option<Result<LogLine>> {
        futures::next(self).await
    }
}

impl Stream for LineStream {
    type Item = Result<LogLine>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        this.lines.poll_line(&mut this.frames, cx)
    }
}

impl fmt::Debug for LineStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LineStream").field("frames", &self.frames).finish_non_exhaustive()
    }
}

/// Assembles lines from a stream of frames.
#[derive(Debug, Default)]
pub(crate) struct LineBuffer {
    lines: Lines,
    failed: bool,
}

impl LineBuffer {
    pub(crate) fn poll_line(
        &mut self,
        frames: &mut (impl Stream<Item = Result<LogFrame>> + Unpin),
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<LogLine>>> {
        loop {
            if let Some(line) = self.lines.next() {
                return Poll::Ready(Some(Ok(line)));
            }
            match ready!(Pin::new(&mut *frames).poll_next(cx)) {
                Some(Ok(frame)) => self.lines.push(frame),
                Some(Err(error)) => {
                    self.failed = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None if self.failed => return Poll::Ready(None),
                None => return Poll::Ready(self.lines.rest().map(Ok)),
            }
        }
    }
}

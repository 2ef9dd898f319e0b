//! Options for reading logs.

use tokio::time::Instant;

use crate::client::dated;
use crate::containers::container::Container;
use crate::error::Result;
use crate::options::Timestamp;
use crate::raw::ByteStream;
use crate::raw::params::ContainerLogsParams;

/// Selects the part of a container's log to read.
///
/// ```
/// use podman::containers::LogOptions;
///
/// let last = LogOptions::new().stderr(false).tail(100).timestamps(true);
/// # let _ = last;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogOptions {
    pub(super) stdout: bool,
    pub(super) stderr: bool,
    pub(super) follow: bool,
    timestamps: bool,
    pub(super) tail: Option<u64>,
    pub(super) since: Option<Timestamp>,
    pub(super) until: Option<Timestamp>,
}

impl Default for LogOptions {
    #[inline]
    fn default() -> Self {
        Self { stdout: true, stderr: true, follow: false, timestamps: false, tail: None, since: None, until: None }
    }
}

impl LogOptions {
    /// Returns the defaults: everything written so far to both streams.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether standard output is read.
    #[must_use]
    #[inline]
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.stdout = stdout;
        self
    }

    /// Sets whether standard error is read.
    #[must_use]
    #[inline]
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.stderr = stderr;
        self
    }

    /// Follows the log until the container exits. If it does not run, the stream ends with the log.
    ///
    /// When a container exits that writes faster than the server reads, the server loses the end of the output (seen
    /// on 4.3.1, 5.4.2 and 5.8.6 with log files; not with journald). To avoid that, the stream inspects the container
    /// from time to time while output arrives, and after the exit reads the log again without repeating lines. If
    /// that is impossible, the stream ends with an [`Error::Interrupted`](crate::Error::Interrupted): the container
    /// removed itself, its log was rotated, or Podman skipped output that it had not read yet.
    /// [`run`](crate::ContainersManager::run) and [`attach`](Container::attach) return the complete output whatever
    /// happens to the log.
    ///
    /// Following ends when this run of the container ends; output after a restart is not included. A paused container
    /// is not followed.
    #[must_use]
    #[inline]
    pub fn follow(mut self, follow: bool) -> Self {
        self.follow = follow;
        self
    }

    /// Puts the time before the text of each line, with a space between them: `2026-11-24T02:03:17.5Z ready`.
    ///
    /// [`LogLine::split_timestamp`](crate::containers::LogLine::split_timestamp) separates them again.
    #[must_use]
    #[inline]
    pub fn timestamps(mut self, timestamps: bool) -> Self {
        self.timestamps = timestamps;
        self
    }

    /// Reads only the last lines, and new ones.
    ///
    /// The server counts records of the log, of both streams, even if one of them is deselected. A long line has
    /// several records: one per 8 KiB with the drivers that write files, one per 48 KiB with journald. With journald,
    /// a last line without a line end counts as one line more, unless the log is followed. Before Podman 5, with the
    /// drivers that write files, the last lines of both streams are counted as one if neither has a line end; the client
    /// reads it as standard output.
    #[must_use]
    #[inline]
    pub fn tail(mut self, lines: u64) -> Self {
        self.tail = Some(lines);
        self
    }

    /// Reads only what was written since this time.
    #[must_use]
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Reads only what was written before this time.
    #[must_use]
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.until = Some(until.into());
        self
    }
}

/// A log that the server has opened.
pub(super) struct Opened {
    pub(super) body: ByteStream,
    /// When it was requested, by the client's clock.
    pub(super) requested: Instant,
    /// When the server responded, by its own clock; never later than that.
    pub(super) at: Timestamp,
}

impl LogOptions {
    /// Opens the log.
    #[inline]
    pub(super) async fn open(&self, container: &Container) -> Result<Opened> {
        let Self { stdout, stderr, follow, timestamps, tail, since, until } = self;
        // A count that the server cannot represent means all lines.
        let tail = tail.filter(|lines| i64::try_from(*lines).is_ok()).map(|lines| lines.to_string());
        let (since, until) = (since.map(Timestamp::to_query), until.map(Timestamp::to_query));
        let params = ContainerLogsParams {
            follow: Some(*follow),
            since: since.as_deref(),
            stderr: Some(*stderr),
            stdout: Some(*stdout),
            tail: tail.as_deref(),
            timestamps: Some(*timestamps),
            until: until.as_deref(),
        };
        let key = container.key().await?;
        let requested = Instant::now();
        let opened = dated(container.client.raw().container_logs_libpod(&key, &params)).await;
        let (body, at) = opened.map_err(|error| error.naming(&key, container.name()))?;
        Ok(Opened { body, requested, at })
    }

    #[inline]
    pub(super) async fn send(&self, container: &Container) -> Result<ByteStream> {
        Ok(self.open(container).await?.body)
    }
}

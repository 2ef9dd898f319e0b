//! What a container wrote.

use super::container::Container;
use crate::args::{Problems, Timestamp};
use crate::client::answer;
use crate::error::Result;
use crate::raw::ByteStream;
use crate::wire::frames::{FrameDecoder, LogFrame, Source};

mod follow;
mod lease;
mod lines;
mod reader;
mod sight;
mod stream;

use follow::Followed;
pub use lines::LineStream;
pub use reader::LogReader;
use sight::Sight;
pub(super) use stream::Chunks;
pub use stream::LogStream;

/// Which part of a container's output to read.
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
    since: Option<Timestamp>,
    until: Option<Timestamp>,
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

    /// Goes on as the container writes, to its end; a container that does not run has nothing more to write.
    ///
    /// The server loses output at the end of a container that wrote faster than it read (seen on 4.3.1, 5.4.2 and
    /// 5.8.6, with log files; not with journald). So the stream asks now and then, while output arrives, whether the
    /// container still runs, and reads the log again from its end on, without repeating what it gave. Where that
    /// cannot be done, it ends with an [`Error::Interrupted`](crate::Error::Interrupted): the container removed itself, its log was rotated, or Podman left out what it had not read yet.
    /// All that a container writes, whatever becomes of its log, comes from [`run`](crate::ContainersManager::run) or
    /// [`attach`](Container::attach).
    ///
    /// A container that is started again meanwhile lives another life, which is not followed; nor is a paused one.
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

    /// Only the last lines, and what follows; the server counts those of both streams, also where one is left out.
    #[must_use]
    pub fn tail(mut self, lines: u64) -> Self {
        self.tail = Some(lines);
        self
    }

    /// Only what was written since.
    #[must_use]
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Only what was written before.
    #[must_use]
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.until = Some(until.into());
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
    /// [`is_not_found`](crate::Error::is_not_found) if the container is gone; an [`Error::Api`](crate::Error::Api) if its
    /// log driver (`none`, `passthrough`) keeps nothing; [`Error::InvalidOptions`](crate::Error::InvalidOptions) if neither
    /// stream is wanted.
    #[doc(alias = "container_logs_libpod")]
    pub async fn logs(&self, options: &LogOptions) -> Result<LogStream> {
        if !options.stdout && !options.stderr {
            return Err(Problems::one("stdout", "false", "one of stdout and stderr is needed").into());
        }
        let chunks = match options.follow {
            true => self.follow(options.clone()).await?,
            false => Chunks::Body(options.send(self).await?),
        };
        // libpod puts logs into frames also where the container has a terminal.
        Ok(LogStream::new(chunks, FrameDecoder::framed(), "logs"))
    }

    async fn follow(&self, options: LogOptions) -> Result<Chunks> {
        let sight = Sight::of(self).await?;
        if sight.has_more_to_come() {
            return Ok(Chunks::Followed(Box::new(Followed::open(self.clone(), options, &sight).await?)));
        }
        sight.settle(self).await;
        Ok(Chunks::Body(options.follow(false).send(self).await?))
    }
}

impl LogOptions {
    async fn send(&self, container: &Container) -> Result<ByteStream> {
        let Self { stdout, stderr, follow, timestamps, tail, since, until } = self;
        let tail = tail.map(|lines| lines.to_string());
        let (since, until) = (since.map(Timestamp::to_query), until.map(Timestamp::to_query));
        answer(container.client.streams().container_logs_libpod(
            container.id(),
            Some(*follow),
            since.as_deref(),
            Some(*stderr),
            Some(*stdout),
            tail.as_deref(),
            Some(*timestamps),
            until.as_deref(),
        ))
        .await
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
    pub(in crate::containers) fn push(&mut self, frame: &LogFrame) {
        match frame.source {
            Source::Stdout => self.stdout.extend_from_slice(&frame.bytes),
            Source::Stderr => self.stderr.extend_from_slice(&frame.bytes),
        }
    }
}

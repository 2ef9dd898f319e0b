//! A running command: its output and its exit code.

use std::borrow::Cow;
use std::fmt;
use std::mem::take;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncWriteExt as _;

use crate::client::futures;
use crate::containers::container::Container;
use crate::containers::io::hijack::Stdin;
use crate::containers::output::limit::TimedOut;
use crate::containers::output::lines::LineBuffer;
use crate::containers::output::stream::{LogStream, Logs};
use crate::containers::wait::end::{End, KILLED};
use crate::error::{ContainerExit, Error, Result};
use crate::wire::frames::{LogFrame, Source};
use crate::wire::lines::LogLine;
use crate::wire::lossy::Lossy;

/// The output and exit code of a command.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let output = container.exec(["cat", "/etc/os-release"]).await?;
/// assert!(output.success());
/// println!("{}", output.text());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// The exit code; 128 and the signal's number if the command was killed.
    pub exit_code: i64,
    /// What it wrote to standard output; with a terminal, everything that it wrote.
    pub stdout: Vec<u8>,
    /// What it wrote to standard error.
    pub stderr: Vec<u8>,
    /// Whether the command was ended by its time limit: the client's, or the container's
    /// [`timeout`](crate::CreateOptions::timeout). The exit code is 137 then.
    pub timed_out: bool,
}

impl fmt::Debug for Output {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exit_code, stdout, stderr, timed_out } = self;
        f.debug_struct("Output")
            .field("exit_code", exit_code)
            .field("stdout", &Lossy(stdout))
            .field("stderr", &Lossy(stderr))
            .field("timed_out", timed_out)
            .finish()
    }
}

impl Output {
    /// Returns whether the exit code is 0.
    #[must_use]
    #[inline]
    pub fn success(&self) -> bool {
        self.exit_code == 0
    }

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
}

/// Waits for the exit of a command whose output has ended, and removes its container or session.
pub(crate) type Finish = Pin<Box<dyn Future<Output = Result<End>> + Send + Sync>>;

/// Writes standard input and closes it.
type Feed = Pin<Box<dyn Future<Output = ()> + Send + Sync>>;

/// A running command, and how to end it.
pub(crate) struct Command {
    pub(crate) container: Container,
    /// The command and the image as they were passed, for errors.
    pub(crate) argv: Vec<String>,
    pub(crate) image: String,
    /// Whether its streams are read.
    pub(crate) stdout: bool,
    pub(crate) stderr: bool,
    /// The time limits applied by the client and by the server.
    pub(crate) time_limit: Option<Duration>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) timed_out: TimedOut,
    pub(crate) finish: Finish,
}

/// The output of a running commandas it is written, and then its exit code; made by
/// [`Run::stream`](crate::containers::Run::stream) and [`Exec::stream`](crate::containers::Exec::stream).
///
/// It ends when the command exits; if the connection is closed early, the last item is an [`Error::Interrupted`].
/// Nothing runs in the background: standard input is written and the time limit applies while this is polled.
/// Dropping it leaves the command running.
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let job = CreateOptions::new("alpine").command(["ping", "-c", "3", "localhost"]).remove(true);
/// let mut output = podman.containers().run(job).stream().await?;
/// while let Some(frame) = output.next().await {
///     print!("{}", frame?.text()); // as soon as it is written
/// }
/// println!("exit code {}", output.wait().await?);
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
pub struct CommandStream {
    command: Command,
    output: LogStream,
    feed: Option<Feed>,
}

impl CommandStream {
    #[inline]
    pub(crate) fn new(command: Command, output: LogStream, mut stdin: Stdin, input: Option<Bytes>) -> Self {
        let feed = input.map(|input| {
            // A command may exit or close its standard input before it has read everything; its output is still
            // valid.
            Box::pin(async move {
                let _ = stdin.write_all(&input).await;
                let _ = stdin.shutdown().await;
            }) as Feed
        });
        Self { command, output, feed }
    }

    /// Returns the container that the command runs in.
    #[must_use]
    #[inline]
    pub fn container(&self) -> &Container {
        &self.command.container
    }

    /// Returns the next frame of output, or `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<LogFrame>> {
        futures::next(self).await
    }

    /// Returns the same output line by line.
    #[inline]
    pub fn lines(self) -> CommandLines {
        CommandLines { stream: self, lines: LineBuffer::default() }
    }

    /// Waits until the command has exited, and returns its exit code; output that was not read is discarded.
    ///
    /// Removes the container of a [`run`](crate::ContainersManager::run) that was made with
    /// [`remove`](crate::CreateOptions::remove).
    ///
    /// # Errors
    ///
    /// As [`collect`](Self::collect).
    #[inline]
    pub async fn wait(mut self) -> Result<i64> {
        while let Some(frame) = self.next().await {
            frame?;
        }
        self.command.end(Logs::default()).await.map(|output| output.exit_code)
    }

    /// Reads the output to its end, and returns it with the exit code.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early; [`is_not_found`](Error::is_not_found) if the container was removed
    /// concurrently; [`Error::Protocol`] if the exit code is lost.
    #[inline]
    pub async fn collect(mut self) -> Result<Output> {
        let logs = self.read().await?;
        self.command.end(logs).await
    }

    /// As [`collect`](Self::collect); an exit code other than 0 is an error.
    #[inline]
    pub(crate) async fn checked(mut self) -> Result<Output> {
        let logs = self.read().await?;
        let Command { argv, image, container, time_limit, timeout, .. } = &mut self.command;
        let (command, image, container_id) = (take(argv), take(image), container.id_or_name().to_owned());
        let limit = time_limit.iter().chain(timeout.iter()).min().copied();
        let output = self.command.end(logs).await?;
        if output.success() {
            return Ok(output);
        }
        let Output { exit_code, stdout, stderr, timed_out } = output;
        let time_limit = timed_out.then_some(limit.unwrap_or_default());
        let exit = ContainerExit { exit_code, command, image, container_id, stdout, stderr, time_limit };
        Err(Error::ContainerExit(Box::new(exit)))
    }

    #[inline]
    async fn read(&mut self) -> Result<Logs> {
        let mut logs = Logs::default();
        while let Some(frame) = self.next().await {
            logs.push(&frame?);
        }
        Ok(logs)
    }
}

impl Command {
    /// Returns the result of the command, once its output has ended.
    #[inline]
    async fn end(self, logs: Logs) -> Result<Output> {
        let Logs { stdout, stderr } = logs;
        let end = self.finish.await?;
        let timed_out = end.timed_out || self.timed_out.load(Ordering::Relaxed);
        // Servers forget the exit code of some killed commands.
        let exit_code = if timed_out { KILLED } else { end.exit_code };
        Ok(Output { exit_code, stdout, stderr, timed_out })
    }

    #[inline]
    fn reads(&self, frame: &LogFrame) -> bool {
        match frame.source {
            Source::Stdout => self.stdout,
            Source::Stderr => self.stderr,
        }
    }
}

impl Stream for CommandStream {
    type Item = Result<LogFrame>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.feed.as_mut().is_some_and(|feed| feed.as_mut().poll(cx).is_ready()) {
            self.feed = None;
        }
        loop {
            match ready!(Pin::new(&mut self.output).poll_next(cx)) {
                Some(Ok(frame)) if !self.command.reads(&frame) => {}
                item => return Poll::Ready(item),
            }
        }
    }
}

impl fmt::Debug for CommandStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CommandStream")
            .field("container", &self.command.container)
            .field("output", &self.output)
            .finish_non_exhaustive()
    }
}

/// The output of a running command, line by line, and then its exit code; made by
/// [`Run::lines`](crate::containers::Run::lines), [`Exec::lines`](crate::containers::Exec::lines) and
/// [`CommandStream::lines`].
///
/// Lines are assembled as in a [`LineStream`](crate::containers::LineStream); everything else is as in [`CommandStream`].
///
/// ```no_run
/// use podman::containers::Source;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let mut lines = container.exec(["make", "test"]).lines().await?;
/// while let Some(line) = lines.next().await {
///     let line = line?;
///     let mark = if line.source == Source::Stderr { "!" } else { " " };
///     println!("{mark} {}", line.text());
/// }
/// println!("exit code {}", lines.wait().await?);
/// # Ok(())
/// # }
/// ```
#[must_use = "a stream does nothing until it is polled"]
#[derive(Debug)]
pub struct CommandLines {
    stream: CommandStream,
    lines: LineBuffer,
}

impl CommandLines {
    /// Returns the container that the command runs in.
    #[must_use]
    #[inline]
    pub fn container(&self) -> &Container {
        self.stream.container()
    }

    /// Returns the next line, or `None` at the end.
    ///
    /// # Errors
    ///
    /// As [`CommandStream::next`].
    #[inline]
    pub async fn next(&mut self) -> Option<Result<LogLine>> {
        futures::next(self).await
    }

    /// Waits until the command has exited, and returns its exit code; lines that were not read are discarded.
    ///
    /// # Errors
    ///
    /// As [`CommandStream::wait`].
    #[inline]
    pub async fn wait(self) -> Result<i64> {
        self.stream.wait().await
    }
}

impl Stream for CommandLines {
    type Item = Result<LogLine>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        this.lines.poll_line(&mut this.stream, cx)
    }
}

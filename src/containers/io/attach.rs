//! Attaching to a container's own process.

use std::fmt;
use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};

use tokio::time::Instant;

use crate::containers::container::Container;
use crate::containers::io::hijack::{Connection, Detached, Stdin};
use crate::containers::output::stream::LogStream;
use crate::containers::run_id::{RunId, status};
use crate::containers::wait::end::{End, lost};
use crate::error::{Error, Result};
use crate::models::ContainerInspect;
use crate::options::{DetachKeys, InvalidOptions};
use crate::raw::Upgraded;
use crate::raw::params::{ContainerAttachParams, ContainerResizeParams};
use crate::versions::Version;
use crate::wire::frames::FrameDecoder;

/// The first release that keeps the line ends of the logs it replays.
const COUNTS_LINE_ENDS: Version = Version::new(4, 4, 0);

/// The first release that initializes an exited container for another start when a client attaches to it.
const REINITIALIZES_ON_ATTACH_SINCE: Version = Version::new(5, 3, 0);

/// Options for attaching to a container.
///
/// ```
/// use podman::containers::AttachOptions;
///
/// let watch = AttachOptions::new().stdin(false).logs(true);
/// let shell = AttachOptions::new().detach_keys("ctrl-a,d");
/// # let _ = (watch, shell);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachOptions {
    streams: Streams,
    logs: bool,
    detach_keys: Option<String>,
}

/// Selects streams of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Streams {
    pub(crate) stdin: bool,
    pub(crate) stdout: bool,
    pub(crate) stderr: bool,
}

impl Default for AttachOptions {
    #[inline]
    fn default() -> Self {
        Self { streams: Streams { stdin: true, stdout: true, stderr: true }, logs: false, detach_keys: None }
    }
}

impl AttachOptions {
    /// Returns the defaults: all three streams, without earlier output.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attaches standard input; the process reads it only if the container was created with
    /// [`stdin_open`](crate::CreateOptions::stdin_open).
    #[must_use]
    #[inline]
    pub fn stdin(mut self, stdin: bool) -> Self {
        self.streams.stdin = stdin;
        self
    }

    /// Attaches standard output, the only output of a terminal.
    #[must_use]
    #[inline]
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.streams.stdout = stdout;
        self
    }

    /// Attaches standard error.
    #[must_use]
    #[inline]
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.streams.stderr = stderr;
        self
    }

    /// Reads the output so far from the log first.
    ///
    /// The server attaches before it reads the log, so output of that moment may be repeated.
    #[must_use]
    #[inline]
    pub fn logs(mut self, logs: bool) -> Self {
        self.logs = logs;
        self
    }

    /// Sets the keys that detach when they are typed in this order: `a`, `ctrl-p`, or several separated by commas; an
    /// empty string disables them. The default comes from the server's configuration, usually `ctrl-p,ctrl-q`.
    #[must_use]
    pub fn detach_keys(mut self, keys: impl Into<String>) -> Self {
        self.detach_keys = Some(keys.into());
        self
    }
}

/// # Attaching and terminals
impl Container {
    /// Attaches to the container's process, to write its standard input and read its output from now on.
    ///
    /// To read the complete output, attach to a container that is created and then start it.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    /// use tokio::io::AsyncWriteExt as _;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let options = CreateOptions::new("alpine").command(["sort"]).stdin_open(true);
    /// let container = podman.containers().create(options).await?;
    /// let (mut stdin, output) = container.attach().await?.split();
    /// container.start().await?;
    /// stdin.write_all(b"pear\napple\n").await?;
    /// stdin.shutdown().await?;
    /// assert_eq!(output.collect().await?.stdout, b"apple\npear\n");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`attach_with`](Self::attach_with).
    #[doc(alias = "attach_socket")]
    #[inline]
    pub async fn attach(&self) -> Result<Attached> {
        self.attach_with(&AttachOptions::default()).await
    }

    /// Attaches to the container's process with options: only some streams, or its log first.
    ///
    /// Inspects the container first: the encoding of the output depends on whether it has a terminal.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container does not exist;
    /// [`is_wrong_state`](Error::is_wrong_state) if it is paused or has exited (the server would initialize it for
    /// another start instead, and does if it exits at that moment); [`Error::InvalidOptions`] if no stream is
    /// selected, or the keys are invalid.
    #[doc(alias = "container_attach_libpod")]
    #[inline]
    pub async fn attach_with(&self, options: &AttachOptions) -> Result<Attached> {
        let AttachOptions { streams, logs, detach_keys } = options;
        let keys = streams.check(detach_keys.as_deref())?;
        let inspect = self.inspect().await?;
        must_live(self, &inspect)?;
        let server = self.client.server_version();
        let tty = inspect.config.as_ref().is_some_and(|config| config.tty == Some(true));
        let decoder = match (tty, *logs && server < COUNTS_LINE_ENDS) {
            (true, _) => FrameDecoder::raw(),
            (false, true) => FrameDecoder::framed_with_uncounted_line_ends(),
            (false, false) => FrameDecoder::framed(),
        };
        let upgraded = streams.attach(self, detach_keys.as_deref(), logs.then_some(true)).await?;
        if status(&inspect) == "running" && server >= REINITIALIZES_ON_ATTACH_SINCE {
            self.must_run_on().await?;
        }
        let detached = Detached::default();
        let end = Arc::new(OnceLock::new());
        let run = (RunId::of(&inspect), is_restarted(&inspect));
        let proof = Box::pin(ended(self.clone(), run, detached.clone(), Arc::clone(&end)));
        let (stdin, kept) = (streams.stdin, detached.clone());
        let connection = Connection {
            action: self.changing("read the output of"),
            decoder,
            stdin,
            keys,
            detached: kept,
            server,
            limit: None,
        };
        let (output, stdin) = connection.split(upgraded, proof);
        Ok(Attached { container: self.clone(), stdin, output, detached, end, tty })
    }

    /// Fails if the container exited before the client was attached, and was initialized for another start: it would never write output.
    #[inline]
    async fn must_run_on(&self) -> Result<()> {
        match self.inspect().await {
            // A container with a restart policy may be about to start its next run.
            Ok(now) if matches!(status(&now), "initialized" | "created") && !is_restarted(&now) => {
                let why = "it exited before the client was attached, and Podman initialized it for another start";
                Err(Error::wrong_state(self.reading("attach to"), status(&now), why).after_success())
            }
            // If the container was removed, the output shows what happened.
            _ => Ok(()),
        }
    }

    /// Sets the size of the container's terminal, in rows and columns of characters; returns `false` if the container
    /// does not run.
    ///
    /// A container without a terminal ignores it. A terminal has no size until it is set.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container does not exist.
    #[doc(alias = "container_resize_libpod")]
    #[inline]
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        let params = ContainerResizeParams { h: Some(height.into()), w: Some(width.into()), ..Default::default() };
        let key = self.key().await?;
        let done = self.value_of(&key, self.client.raw().container_resize_libpod(&key, &params)).await;
        crate::containers::lifecycle::outcome::unless_stopped(done)
    }
}

impl Streams {
    /// Validates the selection and the keys before anything is sent.
    #[inline]
    pub(crate) fn check(self, keys: Option<&str>) -> Result<DetachKeys> {
        let mut problems = InvalidOptions::default();
        if !(self.stdin || self.stdout || self.stderr) {
            problems.add("stdout", "false", "expected at least one of stdin, stdout and stderr");
        }
        let keys = keys.map_or_else(|| Ok(DetachKeys::default()), DetachKeys::read).unwrap_or_else(|why| {
            problems.add("detach_keys", keys.unwrap_or_default(), &why);
            DetachKeys::default()
        });
        Ok(problems.or(keys)?)
    }

    #[inline]
    pub(crate) async fn attach(
        self,
        container: &Container,
        keys: Option<&str>,
        logs: Option<bool>,
    ) -> Result<Upgraded> {
        let Self { stdin, stdout, stderr } = self;
        let params = ContainerAttachParams {
            detach_keys: keys,
            logs,
            stderr: Some(stderr),
            stdin: Some(stdin),
            stdout: Some(stdout),
            stream: Some(true),
        };
        let key = container.key().await?;
        container.value_of(&key, container.client.raw().container_attach_libpod(&key, &params)).await
    }
}

/// Fails if the container has exited: the server would initialize it for another start and wait for that.
#[inline]
fn must_live(container: &Container, inspect: &ContainerInspect) -> Result<()> {
    match status(inspect) {
        status @ ("stopped" | "exited" | "removing" | "dead") => Err(Error::wrong_state(
            container.reading("attach to"),
            status,
            "only running containers have a process to attach to",
        )),
        _ => Ok(()),
    }
}

/// Whether it has a restart policy.
#[inline]
fn is_restarted(inspect: &ContainerInspect) -> bool {
    let policy = inspect.host_config.as_ref().and_then(|config| config.restart_policy.as_ref());
    policy.and_then(|policy| policy.name.as_deref()).is_some_and(|name| !matches!(name, "" | "no"))
}

/// Determines whether the output ended because the process exited or the caller detached.
#[inline]
async fn ended(
    container: Container,
    (run, restarts): (RunId, bool),
    detached: Detached,
    end: Arc<OnceLock<Option<End>>>,
) -> Result<()> {
    if detached.load(Ordering::Relaxed) {
        return Ok(());
    }
    // The server would wait for the end of the next run.
    let seen = if restarts { container.poll_end(run, Instant::now()).await } else { Ok(None) };
    let found = match seen {
        Ok(Some(found)) => Ok(found),
        Ok(None) => container.end_after_output(run).await,
        Err(error) => Err(error),
    };
    match found {
        Ok(found) => {
            end.get_or_init(|| found);
            Ok(())
        }
        Err(error) if error.is_not_found() => Ok(()),
        Err(error @ Error::Interrupted(_)) => Err(error),
        Err(error) => Err(Error::interrupted_by(container.changing("read the output of"), error)),
    }
}

/// An attachment to a container's process; made by [`Container::attach`].
///
/// Its output ends when the process exits or the caller types the detach keys. If it ends although the container is
/// running, that is an [`Error::Interrupted`]. Dropping it leaves the container running, but a process without a
/// terminal then reads the end of its input, as if [`Stdin`] were dropped.
///
/// ```no_run
/// use podman::CreateOptions;
/// use tokio::io::AsyncWriteExt;
///
/// # async fn example(podman: podman::PodmanClient) -> Result<(), Box<dyn std::error::Error>> {
/// let cat = CreateOptions::new("alpine").command(["cat"]).stdin_open(true);
/// let container = podman.containers().create(cat).await?;
/// let mut attached = container.attach().await?; // before the start: no output is lost
/// container.start().await?;
/// attached.stdin().write_all(b"hello\n").await?;
/// attached.stdin().shutdown().await?; // the end of the input
/// while let Some(frame) = attached.output().next().await {
///     print!("{}", frame?.text());
/// }
/// println!("{:?}", attached.wait().await?);
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping it detaches"]
pub struct Attached {
    pub(crate) container: Container,
    pub(crate) stdin: Stdin,
    pub(crate) output: LogStream,
    detached: Detached,
    /// How the process ended, set after its output has; `None` if its exit code is lost.
    end: Arc<OnceLock<Option<End>>>,
    pub(crate) tty: bool,
}

impl Attached {
    /// Returns the process's standard input.
    #[inline]
    pub fn stdin(&mut self) -> &mut Stdin {
        &mut self.stdin
    }

    /// Returns the process's output; with a terminal, all of it is standard output.
    #[inline]
    pub fn output(&mut self) -> &mut LogStream {
        &mut self.output
    }

    /// Splits it into standard input and output, for two tasks.
    #[inline]
    pub fn split(self) -> (Stdin, LogStream) {
        (self.stdin, self.output)
    }

    /// Returns the container.
    #[must_use]
    #[inline]
    pub fn container(&self) -> &Container {
        &self.container
    }

    /// Returns whether the container has a terminal.
    #[must_use]
    #[inline]
    pub fn has_tty(&self) -> bool {
        self.tty
    }

    /// Sets the size of the terminal, as [`Container::resize`].
    ///
    /// # Errors
    ///
    /// As [`Container::resize`].
    #[inline]
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        self.container.resize(height, width).await
    }

    /// Closes the process's input, waits until its output ends, and returns the container's exit code, or `None` if
    /// the detach keys ended the output. Discards output that was not read.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early; [`is_not_found`](Error::is_not_found) if the
    /// container was removed, and the exit code with it; [`Error::Protocol`] if the exit code is lost.
    #[inline]
    pub async fn wait(self) -> Result<Option<i64>> {
        let Self { container, stdin, mut output, detached, end, .. } = self;
        // Otherwise a process that reads its input to the end would never exit.
        drop(stdin);
        while let Some(frame) = output.next().await {
            frame?;
        }
        if detached.load(Ordering::Relaxed) {
            let state = container.inspect().await?.state.unwrap_or_default();
            if state.running == Some(true) {
                return Ok(None);
            }
        }
        let end = match end.get() {
            Some(end) => *end,
            // The container was removed, or the caller detached and it has exited since.
            None => container.end(None).await?,
        };
        end.ok_or_else(|| lost(&container)).map(|end| Some(end.exit_code))
    }
}

impl fmt::Debug for Attached {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attached").field("container", &self.container).field("tty", &self.tty).finish_non_exhaustive()
    }
}

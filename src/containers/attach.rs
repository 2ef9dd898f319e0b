//! Attaching to a container's own process.

use std::fmt;
use std::sync::atomic::Ordering;

use super::connection::{Connection, Detached, Stdin};
use super::container::Container;
use super::life::{Life, status};
use super::logs::LogStream;
use super::wait::{AFTER_OUTPUT, known};
use crate::args::{DetachKeys, Problems};
use crate::client::answer;
use crate::error::{ApiError, Error, Result};
use crate::models::ContainerInspect;
use crate::raw::Upgraded;
use crate::version::Version;
use crate::wire::frames::FrameDecoder;

/// The first release that counts the line ends of the logs it replays.
const COUNTS_LINE_ENDS: Version = Version::new(4, 4, 0);

/// The first release that prepares what has ended for another start when it is attached to.
const REVIVES: Version = Version::new(5, 3, 0);

/// How to attach to a container.
///
/// ```
/// use podman::AttachOptions;
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

/// Which of a process's streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Streams {
    pub(super) stdin: bool,
    pub(super) stdout: bool,
    pub(super) stderr: bool,
}

impl Default for AttachOptions {
    fn default() -> Self {
        Self { streams: Streams { stdin: true, stdout: true, stderr: true }, logs: false, detach_keys: None }
    }
}

impl AttachOptions {
    /// All three streams, from now on.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to write to standard input, which reaches only a container made with
    /// [`stdin_open`](crate::CreateOptions::stdin_open).
    #[must_use]
    pub fn stdin(mut self, stdin: bool) -> Self {
        self.streams.stdin = stdin;
        self
    }

    /// Whether to read standard output; a terminal has no other.
    #[must_use]
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.streams.stdout = stdout;
        self
    }

    /// Whether to read standard error.
    #[must_use]
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.streams.stderr = stderr;
        self
    }

    /// Gives what was written before first, from the log.
    ///
    /// What is written at the same moment may come twice: the server attaches, and then reads the log.
    #[must_use]
    pub fn logs(mut self, logs: bool) -> Self {
        self.logs = logs;
        self
    }

    /// The keys that, typed one by one, make the server end the attachment: `a`, `ctrl-p`, or several with commas;
    /// an empty text for none. If nothing is said, they are `ctrl-p,ctrl-q`, or what the server's configuration says.
    #[must_use]
    pub fn detach_keys(mut self, keys: impl Into<String>) -> Self {
        self.detach_keys = Some(keys.into());
        self
    }
}

impl Container {
    /// Attaches to the container's process: what it writes from now on, and its standard input.
    ///
    /// To miss nothing, attach to a container that is created and then start it. Whether it has a terminal is asked
    /// first, since that decides what the bytes mean.
    ///
    /// ```no_run
    /// use podman::{AttachOptions, CreateOptions};
    /// use tokio::io::AsyncWriteExt as _;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let options = CreateOptions::new("alpine").command(["sort"]).stdin_open(true);
    /// let container = podman.containers().create(options).await?;
    /// let (mut stdin, output) = container.attach(&AttachOptions::new()).await?.split();
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
    /// [`is_not_found`](Error::is_not_found) if the container is gone; [`is_wrong_state`](Error::is_wrong_state) if it
    /// has ended (the server would prepare it for another start instead, and has, if it ended just then) or is paused;
    /// [`Error::InvalidOptions`] if no stream is wanted, or the keys are none.
    #[doc(alias = "container_attach_libpod")]
    #[doc(alias = "attach_socket")]
    pub async fn attach(&self, options: &AttachOptions) -> Result<Attached> {
        let AttachOptions { streams, logs, detach_keys } = options;
        let keys = streams.check(detach_keys.as_deref())?;
        let inspect = self.inspect().await?;
        must_live(&inspect)?;
        let server = self.client.server_version();
        let tty = inspect.config.as_ref().is_some_and(|config| config.tty == Some(true));
        let decoder = match (tty, *logs && server < COUNTS_LINE_ENDS) {
            (true, _) => FrameDecoder::raw(),
            (false, true) => FrameDecoder::framed_with_uncounted_line_ends(),
            (false, false) => FrameDecoder::framed(),
        };
        let upgraded = streams.attach(self, detach_keys.as_deref(), logs.then_some(true)).await?;
        if status(&inspect) == "running" && server >= REVIVES {
            self.must_run_on().await?;
        }
        let detached = Detached::default();
        let proof = Box::pin(ended(self.clone(), Life::of(&inspect), detached.clone()));
        let (stdin, kept) = (streams.stdin, detached.clone());
        let connection = Connection { what: "attach", decoder, stdin, keys, detached: kept, server };
        let (output, stdin) = connection.split(upgraded, proof);
        Ok(Attached { container: self.clone(), stdin, output, detached, tty })
    }

    /// Refuses what ran before it was attached to, and waits for another start by now: nothing would ever come.
    async fn must_run_on(&self) -> Result<()> {
        match self.inspect().await {
            // One with a restart policy may be on its way into its next life.
            Ok(now) if matches!(status(&now), "initialized" | "created") && !is_restarted(&now) => {
                let name = now.name.as_deref().unwrap_or_default();
                let message = format!(
                    "container {name} ended before it was attached to, and podman prepared it for another start"
                );
                Err(ApiError::new(409, "container state improper", message).into())
            }
            // What has become of one that is gone, its output tells.
            _ => Ok(()),
        }
    }

    /// Tells the container's terminal its size, in rows and columns of characters; `false` if there is nobody to tell,
    /// because it does not run.
    ///
    /// A container without a terminal takes no notice. A terminal that was never told has no size until it is.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone.
    #[doc(alias = "container_resize_libpod")]
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        let call =
            self.client.calls().container_resize_libpod(self.id(), Some(height.into()), None, Some(width.into()));
        super::container::unless_stopped(answer(call).await)
    }
}

impl Streams {
    /// Checks what can be checked before anything is sent.
    pub(super) fn check(self, keys: Option<&str>) -> Result<DetachKeys> {
        let mut problems = Problems::default();
        if !(self.stdin || self.stdout || self.stderr) {
            problems.add("stdout", "false", "one of stdin, stdout and stderr is needed");
        }
        let keys = keys.map_or_else(|| Ok(DetachKeys::default()), DetachKeys::read).unwrap_or_else(|why| {
            problems.add("detach_keys", keys.unwrap_or_default(), &why);
            DetachKeys::default()
        });
        Ok(problems.or(keys)?)
    }

    pub(super) async fn attach(
        self,
        container: &Container,
        keys: Option<&str>,
        logs: Option<bool>,
    ) -> Result<Upgraded> {
        let Self { stdin, stdout, stderr } = self;
        let client = container.client.streams();
        let (stdin, stdout, stderr) = (Some(stdin), Some(stdout), Some(stderr));
        answer(client.container_attach_libpod(container.id(), keys, logs, stderr, stdin, stdout, Some(true))).await
    }
}

/// The server would prepare what has ended for another start, and then wait for that.
fn must_live(inspect: &ContainerInspect) -> Result<()> {
    match status(inspect) {
        status @ ("stopped" | "exited" | "removing" | "dead") => {
            let name = inspect.name.as_deref().unwrap_or_default();
            let message = format!("container {name} is {status}: there is no process to attach to");
            Err(ApiError::new(409, "container state improper", message).into())
        }
        _ => Ok(()),
    }
}

/// Whether it has a restart policy.
fn is_restarted(inspect: &ContainerInspect) -> bool {
    let policy = inspect.host_config.as_ref().and_then(|config| config.restart_policy.as_ref());
    policy.and_then(|policy| policy.name.as_deref()).is_some_and(|name| !matches!(name, "" | "no"))
}

/// Whether the output ended because the process did, or because the caller wished it.
async fn ended(container: Container, life: Life, detached: Detached) -> Result<()> {
    if detached.load(Ordering::Relaxed) {
        return Ok(());
    }
    let cut = |error: Error| Error::interrupted_by("attach", error);
    match tokio::time::timeout(AFTER_OUTPUT, container.end_after_output()).await {
        Ok(Ok(_)) => return Ok(()),
        Ok(Err(error)) if error.is_not_found() => return Ok(()),
        Ok(Err(error)) => return Err(cut(error)),
        Err(_) => {}
    }
    match container.inspect().await {
        Ok(now) if life.goes_on(&now) => Err(Error::interrupted("attach", None)),
        // Its restart policy started it again.
        Ok(_) => Ok(()),
        Err(error) if error.is_not_found() => Ok(()),
        Err(error) => Err(cut(error)),
    }
}

/// An attachment to a container's process; made by [`Container::attach`].
///
/// Its output ends when the process does, or when the caller's detach keys end it; where it ends although the
/// container runs on, that is an [`Error::Interrupted`]. Dropping it leaves the container running, but a process
/// without a terminal then sees the end of its input, as if [`Stdin`] were dropped.
#[must_use = "dropping it detaches"]
pub struct Attached {
    pub(super) container: Container,
    pub(super) stdin: Stdin,
    pub(super) output: LogStream,
    detached: Detached,
    pub(super) tty: bool,
}

impl Attached {
    /// What the process reads.
    pub fn stdin(&mut self) -> &mut Stdin {
        &mut self.stdin
    }

    /// What the process writes; all of it is standard output, if it has a terminal.
    pub fn output(&mut self) -> &mut LogStream {
        &mut self.output
    }

    /// What the process reads and what it writes, apart, for two tasks.
    pub fn split(self) -> (Stdin, LogStream) {
        (self.stdin, self.output)
    }

    /// The container.
    #[must_use]
    pub fn container(&self) -> &Container {
        &self.container
    }

    /// Whether the container has a terminal.
    #[must_use]
    pub fn has_tty(&self) -> bool {
        self.tty
    }

    /// As [`Container::resize`].
    ///
    /// # Errors
    ///
    /// As [`Container::resize`].
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        self.container.resize(height, width).await
    }

    /// Closes the process's input, waits until the output ends, and gives the container's exit code; nothing, if the
    /// detach keys ended it. Output that was not read is lost.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke; [`is_not_found`](Error::is_not_found) if the server has
    /// forgotten the exit code together with the container, [`Error::Protocol`] if it has lost it.
    pub async fn wait(self) -> Result<Option<i64>> {
        let Self { container, stdin, mut output, detached, .. } = self;
        // or what reads to the end of its input would never end
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
        container.end_after_output().await.and_then(known).map(Some)
    }
}

impl fmt::Debug for Attached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attached").field("container", &self.container).field("tty", &self.tty).finish_non_exhaustive()
    }
}

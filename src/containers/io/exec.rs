//! Running a command in a container that is running.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::containers::container::Container;
use crate::containers::io::attach::Streams;
use crate::containers::io::hijack::Connection;
use crate::containers::output::command::{Command, CommandLines, CommandStream, Output};
use crate::containers::output::limit::{Limit, TimedOut};
use crate::containers::wait::end::End;
use crate::error::{Error, Result};
use crate::options::{IntoCommand, InvalidOptions, argv, text_without_nul, types::env};
use crate::raw::types::{ContainerExecLibpodBody, ExecStartLibpodBody};
use crate::versions::Version;
use crate::wire::frames::FrameDecoder;

mod handle;
mod kill;
mod session;

pub use handle::ExecHandle;
pub use session::ExecSession;

/// The first release that detects the exit of a command without an attached client.
const DETECTS_DETACHED_EXIT_SINCE: Version = Version::new(4, 6, 0);

/// A command to run in a container; made by [`Container::exec`].
///
/// Nothing is sent until one of these is awaited:
///
/// | | returns | an exit code other than 0 |
/// |---|---|---|
/// | `exec.await` | [`Output`] | is in its `exit_code` |
/// | [`exec.checked().await`](Self::checked) | [`Output`] | is [`Error::ContainerExit`] |
/// | [`exec.stream().await`](Self::stream) | [`CommandStream`] | is returned at its end |
/// | [`exec.lines().await`](Self::lines) | [`CommandLines`] | is returned at its end |
/// | [`exec.session().await`](Self::session) | [`ExecSession`] | is returned at its end |
/// | [`exec.detach().await`](Self::detach) | [`ExecHandle`] | is returned by [`wait`](ExecHandle::wait) |
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let exec = container.exec(["date"]).env("TZ", "UTC");
/// println!("{}", exec.checked().await?.text());
/// # Ok(())
/// # }
/// ```
///
/// [`Run`](crate::containers::Run) has the same methods for commands in a new container. Standard output and standard
/// error come separately, unless the command has a [`tty`](Self::tty).
///
/// Sessions are removed once their exit code was read. Podman before 4.8 has no request for that: it removes sessions
/// 5 minutes after their end, as every release does with sessions that are never inspected.
///
/// # Errors
///
/// Of `exec.await`, and of the others unless they document another rule:
///
/// * [`Error::InvalidOptions`] with all problems of the command and its options, before anything is sent;
/// * [`is_wrong_state`](Error::is_wrong_state) if the container does not run; [`is_conflict`](Error::is_conflict) if it
///   is paused; [`is_not_found`](Error::is_not_found) if it does not exist; an [`Error::Api`] if the user does
///   not exist;
/// * [`Error::Interrupted`] if the output was interrupted: the connection was closed, or Podman lost output.
///
/// A command that cannot be found or run, or whose [`workdir`](Self::workdir) is missing, is not an error: it has the exit
/// code 127 or 126 (4.3.1 to 5.8.6). It has no limit unless [`time_limit`](Self::time_limit) sets one; the client's
/// [`timeout`](crate::ClientBuilder::timeout) applies to the short requests around it
/// ([`is_timeout`](Error::is_timeout)).
#[doc(alias = "exec_run")]
#[doc(alias = "demux")]
#[doc(alias = "ExecOptions")]
#[must_use = "nothing runs before it is awaited"]
pub struct Exec {
    container: Container,
    command: Value,
    environment: Map<String, Value>,
    workdir: Option<String>,
    user: Option<String>,
    privileged: bool,
    tty: bool,
    size: Option<(u16, u16)>,
    detach_keys: Option<String>,
    input: Option<Bytes>,
    time_limit: Option<Duration>,
    streams: Streams,
    problems: InvalidOptions,
}

/// # Running commands
impl Container {
    /// Runs a command in this container, which must be running.
    ///
    /// A command that cannot be found or run has the exit code 127 or 126, with the reason as its standard error.
    /// [`Exec`] lists the ways to run it and their errors.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.exec(["grep", "root", "/etc/passwd"]).user(1000).await?;
    /// if output.success() {
    ///     println!("{}", output.text());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exec_run")]
    #[doc(alias = "container_exec_libpod")]
    #[doc(alias = "exec_create")]
    #[doc(alias = "exec_start")]
    #[doc(alias = "create_exec")]
    #[doc(alias = "start_exec")]
    pub fn exec(&self, argv: impl IntoCommand) -> Exec {
        Exec::new(self.clone(), argv.into_words().into())
    }

    /// Runs a command line in this container, split into words as a shell does, but without a shell; see [`exec`](Self::exec).
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.exec_line("sh -c 'echo hello'").await?;
    /// assert_eq!(output.text(), "hello\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn exec_line(&self, line: impl Into<String>) -> Exec {
        Exec::new(self.clone(), Value::String(line.into()))
    }
}

impl Exec {
    #[inline]
    fn new(container: Container, command: Value) -> Self {
        Self {
            container,
            command,
            environment: Map::new(),
            workdir: None,
            user: None,
            privileged: false,
            tty: false,
            size: None,
            detach_keys: None,
            input: None,
            time_limit: None,
            streams: Streams { stdin: false, stdout: true, stderr: true },
            problems: InvalidOptions::default(),
        }
    }

    /// Adds environment variables.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.exec(["env"]).environment([("MODE", "test"), ("LEVEL", "3")]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn environment(mut self, variables: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.environment.extend(variables.into_iter().map(|(name, value)| (name.into(), value.into().into())));
        self
    }

    /// Adds an environment variable.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.exec(["printenv", "MODE"]).env("MODE", "test").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn env(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment([(name, value)])
    }

    /// Runs the command in this directory instead of the container's.
    pub fn workdir(mut self, path: impl Into<String>) -> Self {
        self.workdir = Some(path.into());
        self
    }

    /// Runs the command as this user: a name or a number, with or without `:group`.
    pub fn user(mut self, user: impl fmt::Display) -> Self {
        self.user = Some(user.to_string());
        self
    }

    /// Gives the command all capabilities.
    #[inline]
    pub fn privileged(mut self, privileged: bool) -> Self {
        self.privileged = privileged;
        self
    }

    /// Gives the command a terminal; all it writes is then standard output.
    #[inline]
    pub fn tty(mut self, tty: bool) -> Self {
        self.tty = tty;
        self
    }

    /// Sets the initial size of the command's terminal, in rows and columns of characters; by default it has no size.
    #[inline]
    pub fn size(mut self, height: u16, width: u16) -> Self {
        self.size = Some((height, width));
        self
    }

    /// Sets the keys that detach from the command when they are typed, as
    /// [`AttachOptions::detach_keys`](crate::containers::AttachOptions::detach_keys).
    pub fn detach_keys(mut self, keys: impl Into<String>) -> Self {
        self.detach_keys = Some(keys.into());
        self
    }

    /// Writes these bytes to the command's standard input, and closes it; by default its input is empty.
    ///
    /// If the command ends without reading them, Podman may lose output (seen on 4.3.1, 5.4.2 and 5.8.6): the call then
    /// fails with [`Error::Interrupted`] instead of returning a part. With a terminal the end of the input is a key:
    /// append `\x04`.
    pub fn stdin(mut self, bytes: impl Into<Bytes>) -> Self {
        self.input = Some(bytes.into());
        self
    }

    /// Ends the command if it runs longer than this after its start.
    ///
    /// The output so far is returned, with [`timed_out`](Output::timed_out) set and the exit code 137. The server sends
    /// `SIGTERM`, and `SIGKILL` after the container's stop timeout; Podman before 4.8 cannot do so, and the client runs
    /// `kill` in the container instead. The limit applies while the future or stream is polled.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.exec(["top", "-b"]).time_limit(Duration::from_secs(3)).await?;
    /// println!("timed out: {}, output: {}", output.timed_out, output.text());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = Some(limit);
        self
    }

    /// Sets whether standard output, the only output of a terminal, is read.
    #[inline]
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.streams.stdout = stdout;
        self
    }

    /// Sets whether standard error is read.
    #[inline]
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.streams.stderr = stderr;
        self
    }

    /// Runs the command until it exits, and returns an error if its exit code is not 0.
    ///
    /// # Errors
    ///
    /// As [of the command](Exec#errors); [`is_container_exit`](Error::is_container_exit) with the complete output if the
    /// exit code is not 0, and [`is_timeout`](Error::is_timeout) as well if the [`time_limit`](Self::time_limit) ended it.
    #[inline]
    pub async fn checked(self) -> Result<Output> {
        self.stream().await?.checked().await
    }

    /// Starts the command, and returns a stream of its output.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let mut output = container.exec(["tail", "-f", "/var/log/messages"]).stream().await?;
    /// while let Some(frame) = output.next().await {
    ///     print!("{}", frame?.text());
    /// }
    /// println!("exit code {}", output.wait().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the command](Exec#errors) until its start.
    #[inline]
    pub async fn stream(mut self) -> Result<CommandStream> {
        let input = self.input.take();
        self.streams.stdin = input.is_some();
        if input.is_some() && !self.tty {
            // The input may contain any bytes, including the detach keys.
            self.detach_keys.get_or_insert_default();
        }
        let (stdout, stderr, time_limit) = (self.streams.stdout, self.streams.stderr, self.time_limit);
        let argv = argv(&self.command).unwrap_or_default();
        let Opened { session, timed_out } = self.open().await?;
        let (stdin, output, handle) = session.split();
        let container = handle.container().clone();
        let image = container.image().to_owned();
        let ended = TimedOut::clone(&timed_out);
        let finish = Box::pin(async move {
            match handle.wait().await {
                // The session was removed with the command.
                Err(error) if error.is_not_found() && ended.load(Ordering::Relaxed) => Ok(End::of(0)),
                exit_code => exit_code.map(|exit_code| End { exit_code, timed_out: false }),
            }
        });
        let command = Command { container, argv, image, stdout, stderr, time_limit, timeout: None, timed_out, finish };
        Ok(CommandStream::new(command, output, stdin, input))
    }

    /// Starts the command, and returns a stream of its output lines.
    ///
    /// # Errors
    ///
    /// As [`stream`](Self::stream).
    #[inline]
    pub async fn lines(self) -> Result<CommandLines> {
        self.stream().await.map(CommandStream::lines)
    }

    /// Starts the command, and returns a session with its standard input and output.
    ///
    /// ```no_run
    /// use tokio::io::AsyncWriteExt as _;
    ///
    /// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut session = container.exec(["sh"]).session().await?;
    /// session.stdin().write_all(b"echo hello\nexit 3\n").await?;
    /// while let Some(frame) = session.output().next().await {
    ///     print!("{}", frame?.text());
    /// }
    /// assert_eq!(session.wait().await?, 3);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the command](Exec#errors) until its start; [`Error::InvalidOptions`] for [`stdin`](Self::stdin): write
    /// to the standard input of the session instead.
    #[inline]
    pub async fn session(mut self) -> Result<ExecSession> {
        self.refuse_input("cannot be set here: write to the standard input of the session");
        self.streams.stdin = true;
        self.open().await.map(|opened| opened.session)
    }

    /// Starts the command, and returns without waiting for its exit; its output is discarded.
    ///
    /// # Errors
    ///
    /// As [`session`](Self::session); [`Error::InvalidOptions`] for [`time_limit`](Self::time_limit) as well; an
    /// [`Error::Api`] if the command cannot be found, which Podman before 4.6 reports as the exit code 127 later.
    /// [`Error::Unsupported`] for a [`tty`](Self::tty) before Podman 4.6.
    #[inline]
    pub async fn detach(mut self) -> Result<ExecHandle> {
        self.refuse_input("cannot be written after the client has detached");
        if let Some(limit) = self.time_limit {
            let why = "is not applied after the client has detached";
            self.problems.add("time_limit", &format!("{limit:?}"), why);
        }
        let server = self.container.client.server_version();
        let attached = server < DETECTS_DETACHED_EXIT_SINCE;
        if attached && self.tty {
            return Err(Error::unsupported("a detached command with a terminal", "podman 4.6 or later", server));
        }
        if attached {
            // These releases do not detect the exit of a detached command. So the client attaches for a moment: the
            // server then waits for the exit itself, even if no output is read.
            self.streams = Streams { stdin: true, stdout: false, stderr: false };
        }
        let (handle, start) = self.create().await?;
        let begun = if attached { handle.start(&start).await.map(drop) } else { handle.start_detached(start).await };
        handle.or_remove(begun).await?;
        Ok(handle)
    }

    /// Starts the command with the selected streams.
    #[inline]
    async fn open(self) -> Result<Opened> {
        let keys = self.streams.check(self.detach_keys.as_deref())?;
        let (stdin, tty, time_limit) = (self.streams.stdin, self.tty, self.time_limit);
        let (handle, start) = self.create().await?;
        let begun = handle.start(&start).await;
        let upgraded = handle.or_remove(begun).await?;
        let decoder = if tty { FrameDecoder::raw() } else { FrameDecoder::framed() };
        let detached = handle.detached();
        let proof = Box::pin(handle.clone().proof());
        let server = handle.container().client.server_version();
        let timed_out = TimedOut::default();
        let limit = time_limit.map(|after| {
            let kill = Box::pin(kill::kill(handle.clone()));
            Limit { after, kill, timed_out: TimedOut::clone(&timed_out) }
        });
        let connection = Connection {
            action: handle.container().changing("read the output of the command in"),
            decoder,
            stdin,
            keys,
            detached,
            server,
            limit,
        };
        let (output, stdin) = connection.split(upgraded, proof);
        Ok(Opened { session: ExecSession::new(handle, stdin, output, tty), timed_out })
    }

    /// Creates the session, and returns the body of the request that starts it.
    #[inline]
    async fn create(self) -> Result<(ExecHandle, ExecStartLibpodBody)> {
        let Self { container, tty, size, .. } = &self;
        let body = self.body()?;
        let key = container.key().await?;
        let created = container.value_of(&key, container.client.raw().container_exec_libpod(&key, &body)).await?;
        let id = created.id.ok_or_else(|| {
            Error::protocol(container.changing("execute a command in"), "the response has no Id", None)
        })?;
        let mut start = ExecStartLibpodBody::default();
        start.tty = Some(*tty);
        (start.h, start.w) = size.map(|(h, w)| (i64::from(h), i64::from(w))).unzip();
        Ok((ExecHandle::new(container.clone(), id), start))
    }

    #[inline]
    fn body(&self) -> Result<ContainerExecLibpodBody> {
        let Self { container: _, command, environment, workdir, user, privileged, tty, .. } = self;
        let Self { size, detach_keys, input: _, time_limit: _, streams, problems, .. } = self;
        let mut problems = problems.clone();
        let mut body = ContainerExecLibpodBody::default();
        match argv(command) {
            Ok(command) if !command.is_empty() => body.cmd = command,
            Ok(_) => problems.add("cmd", "", "expected a command"),
            Err(why) => problems.add("cmd", &command.to_string(), &why),
        }
        if size.is_some() && !tty {
            problems.add("size", "", "needs tty: only a terminal has a size");
        }
        match env::variables(&environment.clone().into()) {
            Ok(variables) => body.env = variables.into_iter().map(|(name, value)| format!("{name}={value}")).collect(),
            Err(why) => problems.add("environment", "", &why),
        }
        for (option, text) in [("workdir", workdir), ("user", user), ("detach_keys", detach_keys)] {
            if let Some(Err(why)) = text.as_deref().map(text_without_nul) {
                problems.add(option, "", &why);
            }
        }
        body.working_dir.clone_from(workdir);
        body.user.clone_from(user);
        body.detach_keys.clone_from(detach_keys);
        body.privileged = privileged.then_some(true);
        body.tty = tty.then_some(true);
        (body.attach_stdin, body.attach_stdout, body.attach_stderr) =
            (Some(streams.stdin), Some(streams.stdout), Some(streams.stderr));
        Ok(problems.or(body)?)
    }

    #[inline]
    fn refuse_input(&mut self, why: &str) {
        if self.input.take().is_some() {
            self.problems.add("stdin", "", why);
        }
    }
}

/// A command that was started.
struct Opened {
    session: ExecSession,
    timed_out: TimedOut,
}

impl IntoFuture for Exec {
    type Output = Result<Output>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Output>> + Send + Sync>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async { self.stream().await?.collect().await })
    }
}

impl fmt::Debug for Exec {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The environment and the input may contain secrets.
        f.debug_struct("Exec")
            .field("container", &self.container)
            .field("command", &self.command)
            .finish_non_exhaustive()
    }
}

//! Running a command in a container that runs.

use std::fmt;
use std::pin::{Pin, pin};

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use tokio::io::AsyncWriteExt as _;

use super::attach::Streams;
use super::connection::Connection;
use super::container::Container;
use super::run::Output;
use crate::args::body::Body;
use crate::args::{Problems, argv, env};
use crate::client::answer;
use crate::error::{ContainerExit, Error, Result};
use crate::raw::types::{ContainerExecLibpodBody, ExecStartLibpodBody};
use crate::version::Version;
use crate::wire::frames::FrameDecoder;

mod handle;
mod session;

pub use handle::ExecHandle;
pub use session::ExecSession;

/// What a command in a container wrote, and how it ended.
pub type ExecOutput = Output;

/// The first release that notices the end of a command that nobody is attached to.
const NOTICES_ENDS: Version = Version::new(4, 6, 0);

/// A command about to be run in a container; made by [`Container::exec`].
///
/// Nothing happens before one of these is awaited:
///
/// | | gives | an exit code other than 0 |
/// |---|---|---|
/// | `exec.await` | [`ExecOutput`] | is in it |
/// | [`exec.checked().await`](Self::checked) | [`ExecOutput`] | is [`Error::ContainerExit`] |
/// | [`exec.session().await`](Self::session) | [`ExecSession`] | is at its end |
/// | [`exec.detach().await`](Self::detach) | [`ExecHandle`] | is there to ask for |
///
/// Output comes with its two streams apart, unless the command has a [`tty`](Self::tty).
///
/// Sessions are removed when their exit code was read; Podman before 4.8 has no request for that, and removes them
/// itself 5 minutes after their end, as every version does with those that nobody asked about.
///
/// # Errors
///
/// Of `exec.await`, and of all others but for what they say themselves:
///
/// * [`Error::InvalidOptions`] with all that is wrong with the command and its options, before anything is sent;
/// * [`is_wrong_state`](Error::is_wrong_state) if the container does not run; [`is_conflict`](Error::is_conflict) if it
///   is paused; [`is_not_found`](Error::is_not_found) if it is gone; an [`Error::Api`] if there is no such user;
/// * [`Error::Interrupted`] if the output broke off: the connection was cut, or Podman lost output.
///
/// A command that cannot be found or run, or whose [`workdir`](Self::workdir) is missing, is no error: it has the exit code
/// 127 or 126 (4.3.1 to 5.8.6). It may take as long as it takes; the client's [`timeout`](crate::ClientBuilder::timeout)
/// is for the short requests around it ([`is_timeout`](Error::is_timeout)).
#[doc(alias = "exec_run")]
#[doc(alias = "demux")]
#[doc(alias = "ExecOptions")]
#[must_use = "nothing runs before it is awaited"]
pub struct Exec {
    container: Container,
    command: Value,
    environment: Value,
    workdir: Option<String>,
    user: Option<String>,
    privileged: bool,
    tty: bool,
    size: Option<(u16, u16)>,
    detach_keys: Option<String>,
    input: Option<Bytes>,
    streams: Streams,
    problems: Problems,
}

impl Container {
    /// Runs a command in this container, which must be running.
    ///
    /// A command that cannot be found or run has the exit code 127 or 126, with the reason as its standard error. For the
    /// ways to run it, and the errors of each, see [`Exec`].
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.exec(["grep", "root", "/etc/passwd"]).user(1000).await?;
    /// if output.success() {
    ///     println!("{}", String::from_utf8_lossy(&output.stdout));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exec_run")]
    #[doc(alias = "container_exec_libpod")]
    pub fn exec<I>(&self, argv: I) -> Exec
    where
        I: IntoIterator<Item: Into<String>>,
    {
        Exec::new(self.clone(), argv.into_iter().map(Into::into).collect::<Vec<String>>().into())
    }

    /// Runs a line in this container, taken apart as a shell would; no shell is run. Else as [`exec`](Self::exec).
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let output = container.exec_line("sh -c 'echo hello'").await?;
    /// assert_eq!(output.stdout, b"hello\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn exec_line(&self, line: impl Into<String>) -> Exec {
        Exec::new(self.clone(), Value::String(line.into()))
    }
}

impl Exec {
    fn new(container: Container, command: Value) -> Self {
        Self {
            container,
            command,
            environment: Value::Null,
            workdir: None,
            user: None,
            privileged: false,
            tty: false,
            size: None,
            detach_keys: None,
            input: None,
            streams: Streams { stdin: false, stdout: true, stderr: true },
            problems: Problems::default(),
        }
    }

    /// Sets environment variables: a map, or a list of `NAME=value`.
    pub fn environment(mut self, variables: impl Serialize) -> Self {
        match serde_json::to_value(variables) {
            Ok(variables) => self.environment = variables,
            Err(why) => self.problems.add("environment", "", &format!("cannot be written as JSON: {why}")),
        }
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
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        match &mut self.environment {
            Value::Object(map) => drop(map.insert(name, value.into())),
            Value::Array(list) => list.push(format!("{name}={value}").into()),
            given @ Value::Null => *given = serde_json::json!({ name: value }),
            _ => {} // which is refused when it is sent
        }
        self
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
    pub fn privileged(mut self, privileged: bool) -> Self {
        self.privileged = privileged;
        self
    }

    /// Gives the command a terminal; all it writes is then standard output.
    pub fn tty(mut self, tty: bool) -> Self {
        self.tty = tty;
        self
    }

    /// The size that the command's terminal begins with, in rows and columns of characters; without it, it has none.
    pub fn size(mut self, height: u16, width: u16) -> Self {
        self.size = Some((height, width));
        self
    }

    /// The keys that, typed one by one, make the server leave the command to itself, as
    /// [`AttachOptions::detach_keys`](crate::AttachOptions::detach_keys).
    pub fn detach_keys(mut self, keys: impl Into<String>) -> Self {
        self.detach_keys = Some(keys.into());
        self
    }

    /// What the command reads, whole; without it, it reads nothing.
    ///
    /// Should the command end without reading it, Podman may lose output (seen on 4.3.1, 5.4.2 and 5.8.6): the call
    /// then fails as [`Error::Interrupted`] rather than give a part.
    pub fn stdin(mut self, bytes: impl Into<Bytes>) -> Self {
        self.input = Some(bytes.into());
        self
    }

    /// Whether to read standard output; a terminal has no other.
    pub fn stdout(mut self, stdout: bool) -> Self {
        self.streams.stdout = stdout;
        self
    }

    /// Whether to read standard error.
    pub fn stderr(mut self, stderr: bool) -> Self {
        self.streams.stderr = stderr;
        self
    }

    /// Runs the command to its end, and makes an exit code other than 0 an error.
    ///
    /// # Errors
    ///
    /// As [of the command](Exec#errors); [`is_container_exit`](Error::is_container_exit), with all that it wrote.
    pub async fn checked(self) -> Result<ExecOutput> {
        let command = argv(&self.command).unwrap_or_default();
        let (image, container_id) = (self.container.image().to_owned(), self.container.id().to_owned());
        let output = self.output().await?;
        if output.success() {
            return Ok(output);
        }
        let Output { exit_code, stdout, stderr } = output;
        let exit = ContainerExit { exit_code, command, image, container_id, stdout, stderr };
        Err(Error::ContainerExit(Box::new(exit)))
    }

    /// Starts the command and gives its streams, its standard input among them.
    ///
    /// ```no_run
    /// use tokio::io::AsyncWriteExt as _;
    ///
    /// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut session = container.exec(["sh"]).session().await?;
    /// session.stdin().write_all(b"echo hello\nexit 3\n").await?;
    /// while let Some(frame) = session.output().next().await {
    ///     print!("{}", String::from_utf8_lossy(&frame?.bytes));
    /// }
    /// assert_eq!(session.wait().await?, 3);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the command](Exec#errors); [`Error::InvalidOptions`] for [`stdin`](Self::stdin), too: write to the
    /// session's.
    pub async fn session(mut self) -> Result<ExecSession> {
        self.refuse_input("a session has a standard input to write to");
        self.streams.stdin = true;
        self.open().await
    }

    /// Starts the command and leaves it to itself; what it writes is lost.
    ///
    /// # Errors
    ///
    /// As [`session`](Self::session); an [`Error::Api`] too if there is no such command, which Podman before 4.6 tells
    /// by the exit code 127 later. It cannot give a detached command a terminal either: [`Error::Unsupported`].
    pub async fn detach(mut self) -> Result<ExecHandle> {
        self.refuse_input("nobody is there to write it once the command is detached");
        let server = self.container.client.server_version();
        let attached = server < NOTICES_ENDS;
        if attached && self.tty {
            return Err(Error::unsupported("a detached command with a terminal", "podman 4.6 or later", server));
        }
        if attached {
            // It would not notice the end of what nobody is attached to. So somebody is, for a moment: the server
            // then waits for the end itself, and need not pass on output.
            self.streams = Streams { stdin: true, stdout: false, stderr: false };
        }
        let (handle, start) = self.create().await?;
        let begun = if attached { handle.start(&start).await.map(drop) } else { handle.start_detached(start).await };
        handle.or_remove(begun).await?;
        Ok(handle)
    }

    async fn output(mut self) -> Result<ExecOutput> {
        let input = self.input.take();
        self.streams.stdin = input.is_some();
        let (mut stdin, output, handle) = self.open().await?.split();
        let mut collect = pin!(output.collect());
        // A command may end, or close its input, before it has read all: what it wrote counts.
        let mut feed = pin!(async move {
            let _ = stdin.write_all(&input.unwrap_or_default()).await;
            let _ = stdin.shutdown().await;
        });
        let mut done = false;
        let logs = std::future::poll_fn(|cx| {
            done = done || feed.as_mut().poll(cx).is_ready();
            collect.as_mut().poll(cx)
        })
        .await?;
        Ok(Output { exit_code: handle.wait().await?, stdout: logs.stdout, stderr: logs.stderr })
    }

    /// Starts the command with the streams that were asked for.
    pub(super) async fn open(self) -> Result<ExecSession> {
        let keys = self.streams.check(self.detach_keys.as_deref())?;
        let (stdin, tty) = (self.streams.stdin, self.tty);
        let (handle, start) = self.create().await?;
        let begun = handle.start(&start).await;
        let upgraded = handle.or_remove(begun).await?;
        let decoder = if tty { FrameDecoder::raw() } else { FrameDecoder::framed() };
        let detached = handle.detached();
        let proof = Box::pin(handle.clone().proof());
        let server = handle.container().client.server_version();
        let connection = Connection { what: "exec", decoder, stdin, keys, detached, server };
        let (output, stdin) = connection.split(upgraded, proof);
        Ok(ExecSession::new(handle, stdin, output, tty))
    }

    /// Makes the session, and says how to start it.
    async fn create(self) -> Result<(ExecHandle, ExecStartLibpodBody)> {
        let Self { container, tty, size, .. } = &self;
        let body = self.body()?;
        let created = answer(container.client.calls().container_exec_libpod(container.id(), &body)).await?;
        let id = created.id.ok_or_else(|| Error::protocol("POST /containers/{name}/exec: no Id", None))?;
        let mut start = ExecStartLibpodBody::default();
        start.tty = Some(*tty);
        (start.h, start.w) = size.map(|(h, w)| (i64::from(h), i64::from(w))).unzip();
        Ok((ExecHandle::new(container.clone(), id), start))
    }

    fn body(&self) -> Result<ContainerExecLibpodBody> {
        let Self { container: _, command, environment, workdir, user, privileged, tty, .. } = self;
        let Self { size, detach_keys, input: _, streams, problems, .. } = self;
        let mut problems = problems.clone();
        let mut body = ContainerExecLibpodBody::default();
        match argv(command) {
            Ok(command) if !command.is_empty() => body.cmd = command,
            Ok(_) => problems.add("cmd", "", "a command is needed"),
            Err(why) => problems.add("cmd", &command.to_string(), &why),
        }
        if size.is_some() && !tty {
            problems.add("size", "", "needs tty: without a terminal there is nothing that has a size");
        }
        match variables(environment) {
            Ok(variables) => body.env = variables,
            Err(why) => problems.add("environment", "", &why),
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

    fn refuse_input(&mut self, why: &str) {
        if self.input.take().is_some() {
            self.problems.add("stdin", "", why);
        }
    }
}

/// Variables as the server takes them, from either form.
fn variables(given: &Value) -> Result<Vec<String>, String> {
    if given.is_null() {
        return Ok(Vec::new());
    }
    let mut body = Body::default();
    env::environment(given, &mut body)?;
    let map = body.get("env").and_then(Value::as_object).into_iter().flatten();
    Ok(map.map(|(name, value)| format!("{name}={}", value.as_str().unwrap_or_default())).collect())
}

impl IntoFuture for Exec {
    type Output = Result<ExecOutput>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<ExecOutput>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.output())
    }
}

impl fmt::Debug for Exec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Its environment and its input may be secrets.
        f.debug_struct("Exec")
            .field("container", &self.container)
            .field("command", &self.command)
            .finish_non_exhaustive()
    }
}

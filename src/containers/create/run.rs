//! Running a command in a new container.
//!
//! The client attaches, then starts the container, reads the output to its end, and waits for the exit code by the
//! full id. The logs would lose bytes (following them stops with the container) or be missing (drivers `none` and
//! `passthrough`, containers that remove themselves).

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;

use crate::client::PodmanClient;
use crate::containers::container::Container;
use crate::containers::create::run::creating::Unstarted;
use crate::containers::io::attach::Streams;
use crate::containers::io::hijack::{Connection, Detached};
use crate::containers::lifecycle::remove::RemoveOptions;
use crate::containers::output::command::{Command, CommandLines, CommandStream, Output};
use crate::containers::output::limit::{Limit, TimedOut};
use crate::error::{Error, Result};
use crate::options::{CreateOptions, DetachKeys, InvalidOptions};
use crate::raw::Upgraded;
use crate::wire::frames::FrameDecoder;

pub(crate) mod creating;
mod exit;
mod plan;

pub(crate) use plan::Plan;

/// A command to run in a new container; made by [`ContainersManager::run`](crate::ContainersManager::run).
///
/// Nothing is sent until one of these is awaited:
///
/// | | returns | an exit code other than 0 |
/// |---|---|---|
/// | `run.await` | [`Output`] | is in its `exit_code` |
/// | [`run.checked().await`](Self::checked) | [`Output`] | is [`Error::ContainerExit`] |
/// | [`run.stream().await`](Self::stream) | [`CommandStream`] | is returned at its end |
/// | [`run.lines().await`](Self::lines) | [`CommandLines`] | is returned at its end |
/// | [`run.detach().await`](Self::detach) | [`Container`] | is not awaited |
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let run = podman.containers().run(CreateOptions::new("alpine").command(["date"]).remove(true));
/// println!("{}", run.checked().await?.text());
/// # Ok(())
/// # }
/// ```
///
/// [`Exec`](crate::containers::Exec) has the same methods for commands in a running container.
///
/// The image is pulled according to the [`policy`](CreateOptions::policy); by default if it is missing. A container
/// that cannot be started is removed again. If the future is dropped, the container stays as it is at that moment,
/// created or running. The exception is [`auto_remove`](CreateOptions::auto_remove): the server removes the container
/// when it exits, and the client removes it if it was not started yet.
///
/// # Errors
///
/// Of `run.await`, and of the others unless they document another rule:
///
/// * [`Error::InvalidOptions`] with all problems of the options, and [`Error::Unsupported`] with all options that the
///   server would ignore, before anything is sent;
/// * [`is_image_not_known`](Error::is_image_not_known) if the image is neither local nor in its registry, or is not local
///   and the policy forbids to pull it; [`is_unauthorized`](Error::is_unauthorized) if the registry refuses the pull; another
///   [`Error::Api`] with the server's message if the pull fails for another reason;
/// * [`is_name_in_use`](Error::is_name_in_use) if the name is taken; an [`Error::Api`] if the container cannot be created
///   for another reason, or its command cannot be found or run;
/// * [`Error::Interrupted`] if the output was interrupted, and [`is_not_found`](Error::is_not_found) if the container was
///   removed concurrently: the outcome of the command is unknown;
/// * [`Error::Protocol`] if the server no longer has the exit code.
///
/// Neither the command nor a pull has a time limit. [`time_limit`](Self::time_limit) sets one for the command; the
/// client's [`timeout`](crate::ClientBuilder::timeout) applies to the short requests before and after it
/// ([`is_timeout`](Error::is_timeout)).
#[must_use = "nothing runs before it is awaited"]
pub struct Run {
    client: PodmanClient,
    options: CreateOptions,
    input: Option<Bytes>,
    time_limit: Option<Duration>,
}

impl Run {
    #[inline]
    pub(crate) fn new(client: PodmanClient, options: CreateOptions) -> Self {
        Self { client, options, input: None, time_limit: None }
    }

    /// Writes these bytes to the command's standard input, and closes it. Without this, the input is empty. Sets
    /// [`stdin_open`](CreateOptions::stdin_open). A terminal reads the end of its input as a key: append `\x04`.
    /// Sets [`stdin_open`](CreateOptions::stdin_open). With a terminal the end of the input is a key: append `\x04`.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("alpine").command(["sort"]).remove(true);
    /// let output = podman.containers().run(options).stdin("pear\napple\n").await?;
    /// assert_eq!(output.text(), "apple\npear\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn stdin(mut self, bytes: impl Into<Bytes>) -> Self {
        self.input = Some(bytes.into());
        self
    }

    /// Kills the container if it runs longer than this after its start.
    ///
    /// The output so far is returned, with [`timed_out`](Output::timed_out) set and the exit code 137, and the container
    /// is removed if it was made with [`remove`](CreateOptions::remove). The limit applies while the future or stream is
    /// polled; for containers that are detached use [`CreateOptions::timeout`], which the server applies.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("alpine").command(["ping", "example.com"]).remove(true);
    /// let output = podman.containers().run(options).time_limit(Duration::from_secs(10)).await?;
    /// println!("timed out: {}, output: {}", output.timed_out, output.text());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = Some(limit);
        self
    }

    /// Runs the command until it exits, and returns an error if its exit code is not 0.
    ///
    /// # Errors
    ///
    /// As [of the run](Run#errors); [`is_container_exit`](Error::is_container_exit) with the complete output if the exit
    /// code is not 0, and [`is_timeout`](Error::is_timeout) as well if the [`time_limit`](Self::time_limit) ended it.
    #[inline]
    pub async fn checked(self) -> Result<Output> {
        self.stream().await?.checked().await
    }

    /// Starts the container, and returns it without waiting for its exit.
    ///
    /// With [`remove`](CreateOptions::remove) the server removes it when it exits.
    ///
    /// # Errors
    ///
    /// As [of the run](Run#errors) until its command starts; a container that cannot be started is removed again.
    /// [`Error::InvalidOptions`] for [`stdin`](Self::stdin) and [`time_limit`](Self::time_limit), which need a client
    /// that stays attached.
    #[inline]
    pub async fn detach(self) -> Result<Container> {
        let Self { client, options, input, time_limit } = self;
        let mut problems = InvalidOptions::default();
        if input.is_some() {
            problems.add("stdin", "", "cannot be written after the client has detached");
        }
        if let Some(limit) = time_limit {
            let why = "is not applied after the client has detached: set CreateOptions::timeout";
            problems.add("time_limit", &format!("{limit:?}"), why);
        }
        problems.or(())?;
        let mut plan = Plan::new(&options, &client).await?;
        plan.removes_orphans = plan.auto_remove;
        let mut container = plan.create_or_pull(&client).await?;
        let unstarted = Unstarted::new(&container, plan.auto_remove);
        let begun = start(&container).await;
        unstarted.started();
        begun?;
        match container.reload().await {
            // It may have exited and removed itself already.
            Err(error) if !error.is_not_found() => Err(error),
            _ => Ok(container),
        }
    }

    /// Starts the command, and returns a stream of its output.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("alpine").command(["ls", "-R", "/"]).remove(true);
    /// let mut output = podman.containers().run(options).stream().await?;
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
    /// As [of the run](Run#errors) until its command starts; a container that cannot be started is removed again.
    #[inline]
    pub async fn stream(self) -> Result<CommandStream> {
        let Self { client, mut options, input, time_limit } = self;
        if input.is_some() {
            options = options.stdin_open(true);
        }
        let mut plan = Plan::new(&options, &client).await?;
        plan.remove_afterwards(&options);
        plan.removes_orphans = plan.auto_remove;
        let container = plan.create_or_pull(&client).await?;
        let unstarted = Unstarted::new(&container, plan.auto_remove);
        let streams = Streams {
            stdin: input.is_some(),
            // A terminal has one stream: attaching without standard output would end at once.
            stdout: plan.stdout || plan.tty,
            stderr: plan.stderr,
        };
        // The input may contain any bytes, including the detach keys.
        let no_keys = input.is_some().then_some("");
        let attached = streams.attach(&container, no_keys, None).await;
        let started = match &attached {
            Ok(_) => start(&container).await,
            Err(_) => {
                undo(&container).await;
                Ok(())
            }
        };
        unstarted.started();
        match (attached, started) {
            (Ok(connection), Ok(())) => Ok(follow(container, plan, connection, input, time_limit)),
            (_, Err(error)) | (Err(error), _) => Err(error),
        }
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
}

impl IntoFuture for Run {
    type Output = Result<Output>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Output>> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        if self.options.0.truthy("detach") == Some(true) {
            let why = "has no output to return: call detach() on the run, which returns the container";
            let problem = InvalidOptions::one("detach", "true", why);
            return Box::pin(std::future::ready(Err(problem.into())));
        }
        Box::pin(async { self.stream().await?.collect().await })
    }
}

impl fmt::Debug for Run {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run")
            .field("options", &self.options)
            .field("time_limit", &self.time_limit)
            .finish_non_exhaustive()
    }
}

#[inline]
async fn start(container: &Container) -> Result<()> {
    let started = container.start().await;
    if started.is_err() {
        undo(container).await;
    }
    started.map(drop)
}

/// Removes a container that could not be started. Errors are ignored: the caller reports the error of the start.
#[inline]
async fn undo(container: &Container) {
    let options = RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO);
    let _ = container.remove_with(&options).await;
}

/// Streams the output of a container that was attached to and started.
#[inline]
fn follow(
    container: Container,
    plan: Plan,
    connection: Upgraded,
    input: Option<Bytes>,
    time_limit: Option<Duration>,
) -> CommandStream {
    let Plan { auto_remove, remove, tty, stdout, stderr, timeout, command: argv, image, .. } = plan;
    let (end, timed_out) = (Arc::new(OnceLock::new()), TimedOut::default());
    let proof = exit::proof(container.clone(), auto_remove, Arc::clone(&end));
    let limit = time_limit.map(|after| Limit {
        after,
        kill: Box::pin(kill(container.clone())),
        timed_out: TimedOut::clone(&timed_out),
    });
    let connection_to = Connection {
        action: container.changing("read the output of"),
        // Attached, a terminal's output comes without frames, unlike its logs.
        decoder: if tty { FrameDecoder::raw() } else { FrameDecoder::framed() },
        stdin: input.is_some(),
        keys: DetachKeys::none(),
        detached: Detached::default(),
        server: container.client.server_version(),
        limit,
    };
    let (output, stdin) = connection_to.split(connection, Box::pin(proof));
    let finish = Box::pin({
        let container = container.clone();
        async move {
            let end = end.get().copied().ok_or_else(|| Error::interrupted(container.changing("read the output of")))?;
            if remove && !auto_remove {
                container.remove_with(&RemoveOptions::new().force(true).volumes(true)).await?;
            }
            Ok(end)
        }
    });
    let command = Command { container, argv, image, stdout, stderr, time_limit, timeout, timed_out, finish };
    CommandStream::new(command, output, stdin, input)
}

/// Kills the container's process; returns `false` if it had exited.
#[inline]
async fn kill(container: Container) -> Result<bool> {
    let killed = match container.kill().await {
        // A paused container cannot be killed; the error is the one of a stopped container.
        Ok(false) if container.unpause().await.is_ok() => container.kill().await,
        killed => killed,
    };
    match killed {
        // It exited and removed itself.
        Err(error) if error.is_not_found() => Ok(false),
        killed => killed,
    }
}

//! Running a command in a new container.
//!
//! The order is what makes it whole: attach, then start, read to the end, then ask for the exit
//! code by the full id. Logs would lose bytes (followed, they stop with the container) or have
//! none (drivers `none` and `passthrough`, containers that remove themselves).

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::attach::Streams;
use super::connection::Connection;
use super::container::Container;
use super::logs::{LogStream, Logs};
use super::remove::RemoveOptions;
use crate::args::{CreateOptions, Problems};
use crate::client::PodmanClient;
use crate::error::{ContainerExit, Error, Result};
use crate::raw::Upgraded;
use crate::wire::frames::{FrameDecoder, LogFrame, Source};

mod exit;
mod plan;

pub(super) use plan::Plan;

/// What a command wrote, and how it ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// The exit code; 128 and the signal's number if it was killed.
    pub exit_code: i64,
    /// What it wrote to standard output; with a terminal, all that it wrote.
    pub stdout: Vec<u8>,
    /// What it wrote to standard error.
    pub stderr: Vec<u8>,
}

impl Output {
    /// Whether the exit code is 0.
    #[must_use]
    pub fn success(&self) -> bool {
        self.exit_code == 0
    }
}

/// A command about to be run; made by [`ContainersManager::run`](crate::ContainersManager::run).
///
/// Nothing happens before one of these is awaited:
///
/// | | gives | an exit code other than 0 |
/// |---|---|---|
/// | `run.await` | [`Output`] | is [`Error::ContainerExit`] |
/// | [`run.output().await`](Self::output) | [`Output`] | is in it |
/// | [`run.stream().await`](Self::stream) | [`RunStream`] | is at its end |
/// | [`run.detach().await`](Self::detach) | [`Container`] | is not waited for |
///
/// The image is pulled as the [`policy`](CreateOptions::policy) says: `missing` ones, if nothing
/// is said. A container that cannot be started is removed again. If the future is dropped, the
/// container stays as it is at that moment, created or running, unless it was made with
/// [`auto_remove`](CreateOptions::auto_remove): then the server removes it at its end.
///
/// # Errors
///
/// Of `run.await`, and of all others but for what they say themselves:
///
/// * [`Error::InvalidOptions`] with all that is wrong with the options, and [`Error::Unsupported`] with all that the
///   server would ignore, before anything is sent;
/// * [`is_image_not_known`](Error::is_image_not_known) if the image is neither local nor in its registry, or is not local
///   and not to be pulled; [`is_unauthorized`](Error::is_unauthorized) if the registry refuses the pull, and another
///   [`Error::Api`] in its words;
/// * [`is_name_in_use`](Error::is_name_in_use) if the name is taken; an [`Error::Api`] if the container cannot be created
///   otherwise, or its command cannot be found or run;
/// * [`is_container_exit`](Error::is_container_exit) if the exit code is not 0, with all that was written;
/// * [`Error::Interrupted`] if the output broke off, and [`is_not_found`](Error::is_not_found) if somebody else removed
///   the container meanwhile: what the command does, or did, nobody can tell;
/// * [`Error::Protocol`] if the server has lost the exit code.
///
/// The command may take as long as it takes, and so may a pull; the client's [`timeout`](crate::ClientBuilder::timeout)
/// is for the short requests around them ([`is_timeout`](Error::is_timeout)).
#[must_use = "nothing runs before it is awaited"]
pub struct Run {
    client: PodmanClient,
    options: CreateOptions,
}

impl Run {
    pub(super) fn new(client: PodmanClient, options: CreateOptions) -> Self {
        Self { client, options }
    }

    /// Runs the command to its end, and gives what it wrote and its exit code, whichever it is.
    ///
    /// # Errors
    ///
    /// As [of the run](Run#errors), but for [`is_container_exit`](Error::is_container_exit).
    pub async fn output(self) -> Result<Output> {
        self.stream().await?.collect().await
    }

    /// Starts the container and returns it.
    ///
    /// With [`remove`](CreateOptions::remove) the server removes it at its end: nobody here waits.
    ///
    /// # Errors
    ///
    /// As [of the run](Run#errors) up to the start of its command; what cannot be started is removed again.
    pub async fn detach(self) -> Result<Container> {
        let mut options = self.options;
        if options.truthy("remove") == Some(true) {
            options = options.auto_remove(true);
        }
        let plan = Plan::new(&options, &self.client)?;
        let mut container = plan.create_or_pull(&self.client).await?;
        start(&container).await?;
        match container.reload().await {
            // It may have ended, and removed itself, by now.
            Err(error) if !error.is_not_found() => Err(error),
            _ => Ok(container),
        }
    }

    /// Starts the command and gives its output as it is written.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("alpine").command(["ls", "-R", "/"]).remove(true);
    /// let mut output = podman.containers().run(options).stream().await?;
    /// while let Some(frame) = output.next().await {
    ///     print!("{}", String::from_utf8_lossy(&frame?.bytes));
    /// }
    /// println!("exit code {}", output.wait().await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`detach`](Self::detach).
    pub async fn stream(self) -> Result<RunStream> {
        let plan = Plan::new(&self.options, &self.client)?;
        let container = plan.create_or_pull(&self.client).await?;
        let attached = attach(&container, &plan).await;
        let started = match &attached {
            Ok(_) => start(&container).await,
            Err(_) => Ok(()),
        };
        match (attached, started) {
            (Ok(connection), Ok(())) => Ok(RunStream::new(container, &plan, connection)),
            (_, Err(error)) => Err(error),
            (Err(error), _) => {
                undo(&container).await;
                Err(error)
            }
        }
    }

    async fn checked(self) -> Result<Output> {
        let stream = self.stream().await?;
        let container_id = stream.container().id().to_owned();
        let (command, image) = stream.said.clone();
        let output = stream.collect().await?;
        if output.exit_code == 0 {
            return Ok(output);
        }
        let Output { exit_code, stdout, stderr } = output;
        let exit = ContainerExit { exit_code, command, image, container_id, stdout, stderr };
        Err(Error::ContainerExit(Box::new(exit)))
    }
}

impl IntoFuture for Run {
    type Output = Result<Output>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Output>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        if self.options.truthy("detach") == Some(true) {
            let why = "has no output to give: call detach() on the run, which gives the container";
            let problem = Problems::one("detach", "true", why);
            return Box::pin(std::future::ready(Err(problem.into())));
        }
        Box::pin(self.checked())
    }
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("options", &self.options).finish_non_exhaustive()
    }
}

async fn attach(container: &Container, plan: &Plan) -> Result<Upgraded> {
    let streams = Streams {
        stdin: false,
        // A terminal has one stream, and an attachment without it ends at once.
        stdout: plan.stdout || plan.tty,
        stderr: plan.stderr,
    };
    streams.attach(container, None, None).await
}

async fn start(container: &Container) -> Result<()> {
    let started = container.start().await;
    if started.is_err() {
        undo(container).await;
    }
    started.map(drop)
}

/// Leaves nothing behind; the error that led here is the one to report.
async fn undo(container: &Container) {
    let options = RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO);
    let _ = container.remove_with(&options).await;
}

/// The output of a running command, as it is written, and then its exit code.
///
/// Ends with the command; a connection that breaks is an [`Error::Interrupted`]. Dropping it
/// leaves the container to itself.
pub struct RunStream {
    container: Container,
    output: LogStream,
    /// Known when the output has ended.
    exit_code: Arc<OnceLock<i64>>,
    keep: (bool, bool),
    remove: bool,
    /// The command and the image, as they were given.
    said: (Vec<String>, String),
}

impl RunStream {
    fn new(container: Container, plan: &Plan, connection: Upgraded) -> Self {
        let exit_code = Arc::new(OnceLock::new());
        let proof = exit::proof(container.clone(), plan.auto_remove, Arc::clone(&exit_code));
        // Attached, a terminal's output comes without frames, unlike its logs.
        let decoder = if plan.tty { FrameDecoder::raw() } else { FrameDecoder::framed() };
        let connection = Connection::output_of("run", decoder, connection, Box::pin(proof));
        Self {
            container,
            output: connection,
            exit_code,
            keep: (plan.stdout, plan.stderr),
            remove: plan.remove && !plan.auto_remove,
            said: (plan.command.clone(), plan.image.clone()),
        }
    }

    /// The container that runs.
    #[must_use]
    pub fn container(&self) -> &Container {
        &self.container
    }

    /// The next piece of output; none at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke.
    pub async fn next(&mut self) -> Option<Result<LogFrame>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    async fn collect(mut self) -> Result<Output> {
        let mut logs = Logs::default();
        while let Some(frame) = self.next().await {
            logs.push(&frame?);
        }
        let exit_code = self.wait().await?;
        Ok(Output { exit_code, stdout: logs.stdout, stderr: logs.stderr })
    }

    /// Waits for the command's end, and gives its exit code; output that was not read is lost.
    ///
    /// Removes the container, if it was to be [`remove`](CreateOptions::remove)d.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached, or somebody else removed the container.
    pub async fn wait(mut self) -> Result<i64> {
        while let Some(frame) = self.next().await {
            frame?;
        }
        let exit_code = self.exit_code.get().copied();
        let exit_code = exit_code.ok_or_else(|| Error::interrupted("run", None))?;
        if self.remove {
            self.container.remove_with(&RemoveOptions::new().force(true).volumes(true)).await?;
        }
        Ok(exit_code)
    }

    fn wanted(&self, frame: &LogFrame) -> bool {
        match frame.source {
            Source::Stdout => self.keep.0,
            Source::Stderr => self.keep.1,
        }
    }
}

impl Stream for RunStream {
    type Item = Result<LogFrame>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.output).poll_next(cx)) {
                Some(Ok(frame)) if !self.wanted(&frame) => {}
                item => return Poll::Ready(item),
            }
        }
    }
}

impl fmt::Debug for RunStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunStream")
            .field("container", &self.container)
            .field("output", &self.output)
            .finish_non_exhaustive()
    }
}

//! Running a private Podman service.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::backoff::Backoff;
use crate::client::{ClientBuilder, PodmanClient};
use crate::error::{Action, ConnectAttempt, ConnectReason, Error, Result};

mod running;
mod runtime_dir;

use running::Running;
use runtime_dir::RuntimeDir;

/// The pauses between two attempts to connect to a starting service.
const POLL: Backoff = Backoff::new(Duration::from_millis(5), Duration::from_millis(50));
const INSTALL: &str = "install Podman (Debian, Ubuntu: `apt install podman`; Fedora: `dnf install podman`), or name its \
                       program with ServiceBuilder::podman";

/// Settings for starting a private service: `podman system service` as a child process.
///
/// The service listens on a socket in a new directory that only this user can access. It stops, and the directory is
/// removed, when the last clone of its client and the [`Service`] are dropped, and also when the process panics or is
/// killed. Dropping does not wait for that.
///
/// ```no_run
/// use podman::service::ServiceBuilder;
///
/// # async fn example() -> podman::Result<()> {
/// let service = ServiceBuilder::new().own_storage().start().await?;
/// let podman = service.client();
/// assert!(podman.containers().list().await?.is_empty(), "other services' containers are not visible");
/// service.stop().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ServiceBuilder {
    podman: Vec<OsString>,
    arguments: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    storage: Storage,
    directory: Option<PathBuf>,
    start_timeout: Duration,
    grace: Duration,
}

#[derive(Debug, Clone)]
enum Storage {
    /// The user's storage, as on the command line.
    Users,
    /// A storage that is removed with the service.
    Own,
    /// A storage that is kept.
    Kept(PathBuf),
}

impl Default for ServiceBuilder {
    #[inline]
    fn default() -> Self {
        Self {
            podman: vec!["podman".into()],
            arguments: Vec::new(),
            environment: Vec::new(),
            storage: Storage::Users,
            directory: None,
            start_timeout: Duration::from_secs(30),
            grace: Duration::from_secs(10),
        }
    }
}

impl ServiceBuilder {
    /// Returns the defaults: a service on the user's storage, with the same objects as `podman` on the command line.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the command that runs Podman, as one or several words: `["nice", "podman"]`. The default is `podman` in
    /// `PATH`.
    #[must_use]
    pub fn podman<W: Into<OsString>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.podman = words.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a global option of Podman, such as `--cgroup-manager=cgroupfs`.
    #[must_use]
    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Sets an environment variable of the service. Otherwise it inherits the environment of this process, except for
    /// variables that would make it a client of another service.
    #[must_use]
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Gives the service its own images, containers, volumes and networks. They are empty at first and removed when
    /// it stops, even if containers are running.
    ///
    /// Rootful services still share the host's network: bridges and addresses are the host's.
    #[must_use]
    #[inline]
    pub fn own_storage(mut self) -> Self {
        self.storage = Storage::Own;
        self
    }

    /// Gives the service its own storage in this directory, which is kept; running containers continue when the
    /// service stops.
    #[must_use]
    pub fn storage(mut self, directory: impl Into<PathBuf>) -> Self {
        self.storage = Storage::Kept(directory.into());
        self
    }

    /// Sets the storage driver: `overlay`, `vfs`. By default Podman chooses.
    #[must_use]
    #[inline]
    pub fn storage_driver(self, driver: &str) -> Self {
        self.arg("--storage-driver").arg(driver)
    }

    /// Sets the parent of the directory for the socket and the service's own storage; by default the system's
    /// directory for temporary files. It should be short: the path of a socket has at most 107 bytes, and before
    /// Podman 5.1 the path of `run` in a storage at most 50.
    #[must_use]
    pub fn directory(mut self, parent: impl Into<PathBuf>) -> Self {
        self.directory = Some(parent.into());
        self
    }

    /// Sets how long the service may take to respond to its first request; by default 30 seconds.
    #[must_use]
    #[inline]
    pub fn start_timeout(mut self, limit: Duration) -> Self {
        self.start_timeout = limit;
        self
    }

    /// Sets how long the service may take to stop before it is killed; by default 10 seconds, with a resolution of
    /// 0.1 seconds.
    #[must_use]
    #[inline]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// Starts the service and waits until it responds.
    ///
    /// Also removes the files of earlier services of killed processes in the same directory.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if the program does not exist (the error has what to install), if it
    /// exits (with its exit status and last messages), or if the directory cannot be created.
    /// [`is_timeout`](crate::Error::is_timeout) if it does not respond in time; it is then stopped.
    #[inline]
    pub async fn start(self) -> Result<Service> {
        let running = self.launch()?;
        let mut poll = POLL;
        // a limit beyond the clock's range never expires
        let limit = Instant::now().checked_add(self.start_timeout);
        loop {
            if let Some(status) = running.directory.exit() {
                return Err(died(&running, status));
            }
            let left = limit.map_or(Duration::MAX, |limit| limit.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                let action = Action::changing(format!("start `{} system service`", said(&running.podman)));
                return Err(Error::timeout(action, Some(self.start_timeout)));
            }
            match tokio::time::timeout(left, builder(&running).connect()).await {
                Ok(Ok(client)) => return Ok(Service { running, client }),
                Ok(Err(error)) if !error.is_connect() => return Err(error),
                Ok(Err(_)) => tokio::time::sleep(poll.pause().min(left)).await,
                Err(_) => {}
            }
        }
    }

    #[inline]
    fn launch(&self) -> Result<Arc<Running>> {
        let program = self.podman.first().map_or(OsStr::new(""), OsString::as_os_str);
        if !is_program(program) {
            let program = program.to_string_lossy().into_owned();
            let tried = vec![ConnectAttempt::new(program, "the program does not exist")];
            return Err(Error::connect(ConnectReason::Configuration, tried, INSTALL, None));
        }
        let parent = self.directory.clone().unwrap_or_else(std::env::temp_dir);
        running::sweep(&parent, &self.podman);
        self.run_in(&parent).map(Arc::new).map_err(|error| {
            let tried = vec![ConnectAttempt::new(parent.display().to_string(), error.to_string())];
            let hint = "set another one with ServiceBuilder::directory";
            Error::connect(ConnectReason::Configuration, tried, hint, Some(error.into()))
        })
    }

    #[inline]
    fn run_in(&self, parent: &Path) -> io::Result<Running> {
        let runtime_dir = RuntimeDir::make(parent)?;
        let mut podman = self.podman.clone();
        let storage = match &self.storage {
            Storage::Users => None,
            Storage::Own => Some(runtime_dir.path().to_owned()),
            Storage::Kept(directory) => Some(std::path::absolute(directory)?),
        };
        if let Some(directory) = storage {
            std::fs::create_dir_all(directory.join("root")).inspect_err(|_| runtime_dir.remove())?;
            podman.extend(runtime_dir::storage_options(&directory));
        }
        podman.extend(self.arguments.iter().cloned());
        Running::start(runtime_dir, podman, &self.environment, self.grace)
    }
}

/// A running private service; made by [`ServiceBuilder::start`].
///
/// It stops when the last clone of it and of its clients is dropped.
///
/// ```no_run
/// use podman::service::ServiceBuilder;
///
/// # async fn example() -> podman::Result<()> {
/// let service = ServiceBuilder::new().own_storage().start().await?;
/// let podman = service.client();
/// println!("{} containers", podman.containers().list().await?.len());
/// service.stop().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Service {
    running: Arc<Running>,
    client: PodmanClient,
}

/// # A private service
impl PodmanClient {
    /// Starts a private service on the user's storage, which stops when the last clone of this client is dropped.
    /// [`ServiceBuilder`] has more settings.
    ///
    /// ```no_run
    /// # async fn example() -> podman::Result<()> {
    /// let podman = podman::PodmanClient::spawn().await?; // needs no running service
    /// println!("podman {}", podman.server_version());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ServiceBuilder::start`].
    #[inline]
    pub async fn spawn() -> Result<Self> {
        ServiceBuilder::new().start().await.map(|service| service.client)
    }
}

impl Service {
    /// Returns a client of the service, which keeps it running.
    #[must_use]
    #[inline]
    pub fn client(&self) -> PodmanClient {
        self.client.clone()
    }

    /// Returns a builder for a client with other settings, which keeps the service running as well.
    #[must_use]
    #[inline]
    pub fn builder(&self) -> ClientBuilder {
        builder(&self.running)
    }

    /// Returns the URI of the service, for example for `CONTAINER_HOST` of other programs.
    #[must_use]
    #[inline]
    pub fn uri(&self) -> String {
        self.running.directory.endpoint().to_string()
    }

    /// Returns the command that runs the same Podman on the same storage, without the service.
    #[must_use]
    #[inline]
    pub fn podman(&self) -> &[OsString] {
        &self.running.podman
    }

    /// Returns the exit status of the service once it has stopped; 128 plus the signal number if it was killed.
    #[must_use]
    #[inline]
    pub fn exit_code(&self) -> Option<i32> {
        self.running.directory.exit()
    }

    /// Returns the last lines of the service's log.
    #[must_use]
    #[inline]
    pub fn messages(&self) -> String {
        self.running.directory.messages()
    }

    /// Stops the service, even if other clients use it, and waits until its files are removed.
    ///
    /// # Errors
    ///
    /// [`Error::Local`] if a file could not be removed; the message names it.
    #[inline]
    pub async fn stop(self) -> Result<()> {
        self.running.end();
        self.running.gone().await;
        let directory = self.running.directory.path();
        match directory.exists() {
            false => Ok(()),
            true => {
                let why = io::Error::other("it still exists, although the service has stopped");
                Err(Error::local_at(Action::changing("remove the directory of the service"), directory, why))
            }
        }
    }
}

impl fmt::Debug for Service {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("uri", &self.uri()).field("podman", &self.podman()).finish_non_exhaustive()
    }
}

#[inline]
fn builder(running: &Arc<Running>) -> ClientBuilder {
    PodmanClient::builder().endpoint(running.directory.endpoint()).keeping(Arc::<Running>::clone(running))
}

#[inline]
fn died(running: &Running, status: i32) -> Error {
    let mut why = format!("ended with exit status {status}");
    let messages = running.directory.messages();
    if !messages.is_empty() {
        why = format!("{why}: {messages}");
    }
    let call = format!("{} system service", said(&running.podman));
    Error::connect(ConnectReason::Other, vec![ConnectAttempt::new(call, why)], "", None)
}

#[inline]
fn said(words: &[OsString]) -> String {
    words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Whether `PATH` contains a program of this name.
#[inline]
fn is_program(name: &OsStr) -> bool {
    let runs = |file: &Path| file.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0);
    let path = Path::new(name);
    if path.components().count() != 1 || path.is_absolute() {
        return runs(path);
    }
    let directories = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&directories).any(|directory| runs(&directory.join(name)))
}

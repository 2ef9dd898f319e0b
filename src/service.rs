//! A Podman service of this program's own.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::client::{ClientBuilder, PodmanClient};
use crate::discovery::PassedOver;
use crate::error::{ConnectReason, Error, Result};

mod place;
mod running;

use place::Place;
use running::Running;

/// How often a service that starts is asked whether it is there.
const POLL: Duration = Duration::from_millis(20);
const INSTALL: &str = "install Podman (Debian, Ubuntu: `apt install podman`; Fedora: `dnf install podman`), or name its \
                       program with ServiceBuilder::podman";

/// Settings of a service that is to be started: `podman system service`, as a process of this program's own.
///
/// It listens on a socket in a new directory that only this user can enter. It ends, and the directory goes, with the
/// last clone of its client and of the [`Service`]: also after a panic, and when the process is killed. Dropping waits
/// for nothing.
///
/// ```no_run
/// use podman::ServiceBuilder;
///
/// # async fn example() -> podman::Result<()> {
/// let service = ServiceBuilder::new().own_storage().start().await?;
/// let podman = service.client();
/// assert!(podman.containers().list().await?.is_empty(), "nobody else's are seen");
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
    /// The user's, as the command line sees it.
    Users,
    /// One that goes with the service.
    Own,
    /// One that stays.
    Kept(PathBuf),
}

impl Default for ServiceBuilder {
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
    /// A service on the user's own storage: it sees what `podman` on the command line sees.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What calls Podman, one word or several: `["nice", "podman"]`. If not said, `podman`, as `PATH` has it.
    #[must_use]
    pub fn podman<W: Into<OsString>>(mut self, words: impl IntoIterator<Item = W>) -> Self {
        self.podman = words.into_iter().map(Into::into).collect();
        self
    }

    /// One more of Podman's global options, such as `--cgroup-manager=cgroupfs`; before `system service`.
    #[must_use]
    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Sets a variable of the service's environment, which otherwise is that of this process; all that would make it a
    /// client of another service is left out.
    #[must_use]
    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Gives the service images, containers, volumes and networks of its own, empty at first and removed at its end,
    /// whatever runs then.
    ///
    /// Rootful services share the host's network all the same: bridges and addresses are the host's.
    #[must_use]
    pub fn own_storage(mut self) -> Self {
        self.storage = Storage::Own;
        self
    }

    /// Gives the service a storage of its own in a directory that stays, with all that is in it; containers that run
    /// then run on.
    #[must_use]
    pub fn storage(mut self, directory: impl Into<PathBuf>) -> Self {
        self.storage = Storage::Kept(directory.into());
        self
    }

    /// How the storage keeps its layers: `overlay`, `vfs`. If not said, Podman chooses.
    #[must_use]
    pub fn storage_driver(self, driver: &str) -> Self {
        self.arg("--storage-driver").arg(driver)
    }

    /// Where the directory of the socket, and of a storage of its own, is made; the system's for temporary files, if not
    /// said. It should be short: a socket's path has at most 107 bytes, and that of `run` in an own storage, before Podman
    /// 5.1, at most 50.
    #[must_use]
    pub fn directory(mut self, parent: impl Into<PathBuf>) -> Self {
        self.directory = Some(parent.into());
        self
    }

    /// How long the service may take to answer its first request; 30 seconds if not said.
    #[must_use]
    pub fn start_timeout(mut self, limit: Duration) -> Self {
        self.start_timeout = limit;
        self
    }

    /// How long the service may take to end once it was told to, before it is killed; 10 seconds if not said, counted in
    /// tenths of them.
    #[must_use]
    pub fn grace(mut self, grace: Duration) -> Self {
        self.grace = grace;
        self
    }

    /// Starts the service and waits until it answers.
    ///
    /// What earlier services of killed processes left in the same directory is cleared away meanwhile.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if there is no such program, with what to install; if it ends, with its
    /// exit status and its last messages; or if the directory cannot be made.
    /// [`is_timeout`](crate::Error::is_timeout) if it does not answer in time; it is ended then.
    pub async fn start(self) -> Result<Service> {
        let running = self.launch()?;
        // a limit that no clock gets to is none
        let limit = Instant::now().checked_add(self.start_timeout);
        loop {
            if let Some(status) = running.place.exit() {
                return Err(died(&running, status));
            }
            let left = limit.map_or(Duration::MAX, |limit| limit.saturating_duration_since(Instant::now()));
            if left.is_zero() {
                let what = format!("GET /_ping by {}, which was started", said(&running.podman));
                return Err(Error::timeout(what, Some(self.start_timeout)));
            }
            match tokio::time::timeout(left, builder(&running).connect()).await {
                Ok(Ok(client)) => return Ok(Service { running, client }),
                Ok(Err(error)) if !error.is_connect() => return Err(error),
                Ok(Err(_)) => tokio::time::sleep(POLL.min(left)).await,
                Err(_) => {}
            }
        }
    }

    fn launch(&self) -> Result<Arc<Running>> {
        let program = self.podman.first().map_or(OsStr::new(""), OsString::as_os_str);
        if !is_program(program) {
            let program = program.to_string_lossy().into_owned();
            let tried = vec![PassedOver::new(program, "there is no such program")];
            return Err(Error::connect(ConnectReason::Configuration, tried, INSTALL, None));
        }
        let parent = self.directory.clone().unwrap_or_else(std::env::temp_dir);
        running::sweep(&parent, &self.podman);
        self.run_in(&parent).map(Arc::new).map_err(|error| {
            let tried = vec![PassedOver::new(parent.display().to_string(), error.to_string())];
            let hint = "name another with ServiceBuilder::directory";
            Error::connect(ConnectReason::Configuration, tried, hint, Some(error.into()))
        })
    }

    fn run_in(&self, parent: &Path) -> io::Result<Running> {
        let place = Place::make(parent)?;
        let mut podman = self.podman.clone();
        let storage = match &self.storage {
            Storage::Users => None,
            Storage::Own => Some(place.path().to_owned()),
            Storage::Kept(directory) => Some(std::path::absolute(directory)?),
        };
        if let Some(directory) = storage {
            std::fs::create_dir_all(directory.join("root")).inspect_err(|_| place.remove())?;
            podman.extend(place::storage_options(&directory));
        }
        podman.extend(self.arguments.iter().cloned());
        Running::start(place, podman, &self.environment, self.grace)
    }
}

/// A Podman service of this program's own; made by [`ServiceBuilder::start`].
///
/// It ends with the last clone of it and of its clients.
#[derive(Clone)]
pub struct Service {
    running: Arc<Running>,
    client: PodmanClient,
}

impl PodmanClient {
    /// Starts a service of this program's own on the user's storage, which ends with the last clone of this client;
    /// [`ServiceBuilder`] has it otherwise.
    ///
    /// ```no_run
    /// # async fn example() -> podman::Result<()> {
    /// let podman = podman::PodmanClient::spawn().await?; // whether a service is set up on this machine or not
    /// println!("podman {}", podman.server_version());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ServiceBuilder::start`].
    pub async fn spawn() -> Result<Self> {
        ServiceBuilder::new().start().await.map(|service| service.client)
    }
}

impl Service {
    /// A client of the service, which keeps it.
    #[must_use]
    pub fn client(&self) -> PodmanClient {
        self.client.clone()
    }

    /// For a client with other than the usual settings; it keeps the service, too.
    #[must_use]
    pub fn builder(&self) -> ClientBuilder {
        builder(&self.running)
    }

    /// Where the service listens, as other programs want it: `CONTAINER_HOST`.
    #[must_use]
    pub fn uri(&self) -> String {
        self.client.endpoint().to_string()
    }

    /// The words that call the same Podman with the same storage, without a service: for its command line.
    #[must_use]
    pub fn podman(&self) -> &[OsString] {
        &self.running.podman
    }

    /// The exit status of the service, once it ended by itself or was killed; above 128, the number of a signal and 128.
    #[must_use]
    pub fn exit_code(&self) -> Option<i32> {
        self.running.place.exit()
    }

    /// The last lines of what the service wrote about itself.
    #[must_use]
    pub fn messages(&self) -> String {
        self.running.place.messages()
    }

    /// Ends the service now, whoever still has clients of it, and waits until all of it is gone.
    ///
    /// # Errors
    ///
    /// [`Error::Local`](crate::Error::Local) if something of it could not be removed; the message tells what.
    pub async fn stop(self) -> Result<()> {
        self.running.end();
        self.running.gone().await;
        let place = self.running.place.path();
        match place.exists() {
            false => Ok(()),
            true => Err(Error::local(format!("the service ended, but {} is still there", place.display()), None)),
        }
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("uri", &self.uri()).field("podman", &self.podman()).finish_non_exhaustive()
    }
}

fn builder(running: &Arc<Running>) -> ClientBuilder {
    PodmanClient::builder().endpoint(running.place.endpoint()).keeping(Arc::<Running>::clone(running))
}

fn died(running: &Running, status: i32) -> Error {
    let mut why = format!("ended with exit status {status}");
    let messages = running.place.messages();
    if !messages.is_empty() {
        why = format!("{why}: {messages}");
    }
    let call = format!("{} system service", said(&running.podman));
    Error::connect(ConnectReason::Other, vec![PassedOver::new(call, why)], "", None)
}

fn said(words: &[OsString]) -> String {
    words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// Whether a shell would find a program of this name.
fn is_program(name: &OsStr) -> bool {
    let runs = |file: &Path| file.metadata().is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0);
    let path = Path::new(name);
    if path.components().count() != 1 || path.is_absolute() {
        return runs(path);
    }
    let directories = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&directories).any(|directory| runs(&directory.join(name)))
}

//! How to connect, before it is done.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{Inner, Keep, PodmanClient};
use crate::discovery::{self, ConnectionPlan, Request, Surroundings, Wanted};
use crate::error::Result;
use crate::registry::AuthFiles;
use crate::transport::{self, Connected, Failed, Timeouts};

/// Settings of a connection; made by [`PodmanClient::builder`].
///
/// ```no_run
/// use std::time::Duration;
/// use podman::PodmanClient;
///
/// # async fn example() -> podman::Result<()> {
/// let podman = PodmanClient::builder()
///     .uri("unix:///run/podman/podman.sock")?
///     .connect_timeout(Duration::from_secs(2))
///     .timeout(Duration::from_secs(30))
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ClientBuilder {
    request: Request,
    timeouts: Timeouts,
    auth_files: Option<AuthFiles>,
    keep: Keep,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        let timeouts = Timeouts { connect: Some(Duration::from_secs(10)), request: Some(Duration::from_secs(120)) };
        Self { request: Request::default(), timeouts, auth_files: None, keep: None }
    }
}

impl ClientBuilder {
    /// The service to talk to, instead of the one that would be found; [`Endpoint`](crate::Endpoint) has all
    /// forms.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if this is no URI of a service.
    pub fn uri(mut self, uri: &str) -> Result<Self> {
        self.request.wanted = Wanted::At(uri.parse()?);
        Ok(self)
    }

    /// The connection to use, by the name that `podman system connection list` shows, instead of the one that would be
    /// found.
    #[must_use]
    pub fn connection(mut self, name: impl Into<String>) -> Self {
        self.request.wanted = Wanted::Connection(name.into());
        self
    }

    /// The file of the key to log in with over ssh, instead of the connection's own or `CONTAINER_SSHKEY`.
    #[must_use]
    pub fn identity(mut self, file: impl Into<PathBuf>) -> Self {
        self.request.identity = Some(file.into());
        self
    }

    /// The configuration of ssh, instead of `~/.ssh/config` and the system's. A `UserKnownHostsFile` in it names other
    /// known hosts, a `ProxyJump` the way.
    #[must_use]
    pub fn ssh_config(mut self, file: impl Into<PathBuf>) -> Self {
        self.request.ssh_config = Some(file.into());
        self
    }

    /// Heeds `DOCKER_HOST`, too, where neither `CONTAINER_CONNECTION` nor `CONTAINER_HOST` is set; with
    /// `DOCKER_TLS_VERIFY` and `DOCKER_CERT_PATH`.
    #[must_use]
    pub fn docker_host(mut self, heed: bool) -> Self {
        self.request.docker_host = heed;
        self
    }

    /// Which service [`connect`](Self::connect) would go to, and why. Looks at variables and files; asks nobody.
    ///
    /// ```no_run
    /// println!("{}", podman::PodmanClient::builder().plan()?);
    /// # Ok::<(), podman::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if what names the service cannot be read, or names nothing.
    pub fn plan(&self) -> Result<ConnectionPlan> {
        discovery::plan(&self.request, &Surroundings::here())
    }

    /// How long to wait for a connection; 10 seconds if not said, `None` for ever.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeouts.connect = timeout.into();
        self
    }

    /// How long a short call may take, answer and all; 120 seconds if not said, `None` for ever.
    ///
    /// Streams, pulls and waits have no such limit; stopping has its grace period on top.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeouts.request = timeout.into();
        self
    }

    /// Where credentials for registries are looked for; [`AuthFiles::discover`] if not said.
    #[must_use]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }

    /// Has the client and its clones keep something alive.
    pub(crate) fn keeping(mut self, what: Arc<dyn Any + Send + Sync>) -> Self {
        self.keep = Some(what);
        self
    }

    /// Connects.
    ///
    /// # Errors
    ///
    /// As [`PodmanClient::connect`].
    pub async fn connect(self) -> Result<PodmanClient> {
        let plan = self.plan()?;
        let connected = transport::connect(plan.endpoint(), self.timeouts).await.map_err(|failed| match failed {
            Failed::Unreached(unreached) => plan.unreached(unreached),
            Failed::Refused(error) => error,
        })?;
        let Connected { version, links, route, tunnel } = connected;
        let endpoint = plan.endpoint().clone();
        let auth_files = self.auth_files.unwrap_or_else(AuthFiles::discover);
        let keep = self.keep.or(tunnel);
        let inner = Inner { endpoint, route, version, links, ignore_unsupported: false, mark: None, auth_files, keep };
        Ok(PodmanClient { inner: Arc::new(inner) })
    }
}

//! How to connect, before it is done.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{Inner, Keep, PodmanClient};
use crate::discovery::{self, ConnectionPlan, Request, Surroundings, Wanted};
use crate::error::Result;
use crate::registry::AuthFiles;
#[cfg(feature = "tls")]
use crate::transport::Pem;
use crate::transport::{self, Connected, Endpoint, Failed, Settings, Tls, USER_AGENT};

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
    settings: Settings,
    tls: Tls,
    auth_files: Option<AuthFiles>,
    keep: Keep,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        let (connect, request) = (Some(Duration::from_secs(10)), Some(Duration::from_secs(120)));
        let settings = Settings { connect, request, keep: true, user_agent: USER_AGENT.to_owned() };
        Self { request: Request::default(), settings, tls: Tls::default(), auth_files: None, keep: None }
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

    /// The service to talk to, as [`uri`](Self::uri) names it, with what no URI has: the key to log in with, the files for
    /// TLS. [`ConnectionPlan::endpoint`] and [`PodmanClient::endpoint`] give such ones.
    ///
    /// ```no_run
    /// use podman::{Endpoint, PodmanClient};
    ///
    /// # async fn example() -> podman::Result<()> {
    /// let mut build: Endpoint = "ssh://core@build.example.com".parse()?;
    /// if let Endpoint::Ssh(address) = &mut build {
    ///     address.identity = Some("/etc/podman/build-key".into());
    /// }
    /// let podman = PodmanClient::builder().endpoint(build).connect().await?;
    /// let again = PodmanClient::builder().endpoint(podman.endpoint()).connect().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<Endpoint>) -> Self {
        self.request.wanted = Wanted::At(endpoint.into());
        self
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

    /// The authorities that may have signed the service's certificate, instead of the connection's own or those that this
    /// machine trusts.
    ///
    /// A port is spoken to over TLS then, also if its URI says `tcp://`; a socket is refused.
    ///
    /// ```no_run
    /// use podman::{Pem, PodmanClient};
    ///
    /// # async fn example() -> podman::Result<()> {
    /// let podman = PodmanClient::builder()
    ///     .uri("https://build.example.com:8443")?
    ///     .ca_cert(Pem::file("/etc/podman/ca.pem"))
    ///     .client_cert(Pem::file("/etc/podman/cert.pem"), Pem::file("/etc/podman/key.pem"))
    ///     .connect()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn ca_cert(mut self, authorities: Pem) -> Self {
        self.tls.ca_cert = Some(authorities);
        self.over_tls()
    }

    /// The certificate that shows the service who this is, with those between it and the authority, and its key; instead
    /// of the connection's own. A service wants one if it was started with `--tls-client-ca`.
    ///
    /// A port is spoken to over TLS then, as with [`ca_cert`](Self::ca_cert).
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn client_cert(mut self, certificate: Pem, key: Pem) -> Self {
        self.tls.client_cert = Some((certificate, key));
        self.over_tls()
    }

    /// Takes whoever answers for the service: whoever is between can read all that is sent, change it, and rule the
    /// machine. For tests.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn danger_accept_any_certificate(mut self, accept: bool) -> Self {
        self.tls.trust_anyone = accept;
        self.over_tls()
    }

    #[cfg(feature = "tls")]
    fn over_tls(mut self) -> Self {
        self.request.tls = self.tls.is_said();
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
        self.settings.connect = timeout.into();
        self
    }

    /// How long a short call may take, answer and all; 120 seconds if not said, `None` for ever.
    ///
    /// Short are those that look at something or change it at once: to get, list and inspect; to create, start, kill,
    /// pause, rename and update a container; to mount its files, to resize a terminal, to log in. What lasts as long as a
    /// process does, or as there is data, has no limit: streams, waits, health checks, pulls, imports, commits, copies and
    /// other archives, changes, checkpoints, removing and pruning. Stopping and restarting have 30 seconds after the time
    /// of grace.
    ///
    /// [`PodmanClient::with_timeout`] sets another for all calls of a clone.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.request = timeout.into();
        self
    }

    /// Whether short calls keep their connection for the next one, until it was idle for 5 seconds; they do, if not said,
    /// but for creating and updating, which have one of their own.
    ///
    /// Without, each has one of its own, as streams always have: for a way on which idle connections are lost or dear.
    ///
    /// ```no_run
    /// # async fn example() -> podman::Result<()> {
    /// let podman = podman::PodmanClient::builder().keep_connections(false).connect().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn keep_connections(mut self, keep: bool) -> Self {
        self.settings.keep = keep;
        self
    }

    /// Names the program in what the service logs: `backup/2.1` makes `backup/2.1 podman-rs/0.1.0`.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions), when it [connects](Self::connect), for what no header can
    /// hold: a line break.
    #[must_use]
    pub fn user_agent(mut self, program: impl AsRef<str>) -> Self {
        self.settings.user_agent = format!("{} {USER_AGENT}", program.as_ref());
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
        let connected = transport::connect(plan.endpoint(), &self.settings, &self.tls).await;
        let connected = connected.map_err(|failed| match failed {
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

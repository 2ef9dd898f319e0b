//! The builder of a client.

use std::any::Any;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::{Connection, INSPECTIONS, Inner, Keep, PodmanClient};
use crate::credentials::AuthFiles;
use crate::discovery::{self, Plan, Request, Surroundings, Wanted};
use crate::error::Result;
use crate::http::CallContext;
use crate::raw;
#[cfg(feature = "reqwest")]
use crate::transport::CallersClient;
#[cfg(feature = "tls")]
use crate::transport::Pem;
use crate::transport::{Endpoint, Settings, Tls, USER_AGENT};

/// The settings of a client; made by [`PodmanClient::builder`].
///
/// ```no_run
/// use std::time::Duration;
/// use podman::PodmanClient;
///
/// # async fn example() -> podman::Result<()> {
/// let podman = PodmanClient::builder()
///     .uri("unix:///run/podman/podman.sock")
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
        let settings = Settings {
            connect,
            request,
            keep: true,
            user_agent: USER_AGENT.to_owned(),
            #[cfg(feature = "reqwest")]
            http_client: None,
        };
        Self { request: Request::default(), settings, tls: Tls::default(), auth_files: None, keep: None }
    }
}

impl ClientBuilder {
    /// Sets the URI of the service, instead of choosing a service as the `podman` command does;
    /// [`Endpoint`](crate::Endpoint) documents all forms.
    ///
    /// An invalid URI is an error of [`connect`](Self::connect) and [`plan`](Self::plan), by
    /// [`is_connect`](crate::Error::is_connect).
    #[must_use]
    #[doc(alias = "base_url")]
    #[doc(alias = "remote")]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.request.wanted = Wanted::Uri(uri.into());
        self
    }

    /// Sets the address of the service, with settings that a URI cannot have: the ssh key, the files for TLS.
    /// [`Plan::endpoint`](crate::connect::Plan::endpoint) and [`PodmanClient::endpoint`] return such an endpoint.
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
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<Endpoint>) -> Self {
        self.request.wanted = Wanted::At(endpoint.into());
        self
    }

    /// Selects a connection by the name that `podman system connection list` shows, instead of the default one.
    #[must_use]
    pub fn connection(mut self, name: impl Into<String>) -> Self {
        self.request.wanted = Wanted::Connection(name.into());
        self
    }

    /// Sets the private key file for ssh, instead of the connection's own or `CONTAINER_SSHKEY`.
    #[must_use]
    pub fn identity(mut self, file: impl Into<PathBuf>) -> Self {
        self.request.identity = Some(file.into());
        self
    }

    /// Sets the ssh configuration file, instead of `~/.ssh/config` and the system's. It can set other known hosts
    /// with `UserKnownHostsFile`, and a jump host with `ProxyJump`.
    #[must_use]
    pub fn ssh_config(mut self, file: impl Into<PathBuf>) -> Self {
        self.request.ssh_config = Some(file.into());
        self
    }

    /// Uses `DOCKER_HOST`, with `DOCKER_TLS_VERIFY` and `DOCKER_CERT_PATH`, if neither `CONTAINER_CONNECTION` nor
    /// `CONTAINER_HOST` is set.
    #[must_use]
    #[doc(alias = "from_env")]
    pub fn docker_host(mut self, heed: bool) -> Self {
        self.request.docker_host = heed;
        self
    }

    /// Sets the CA certificates that verify the service's certificate, instead of the connection's own or the CA
    /// certificates of this machine.
    ///
    /// The client then uses TLS even if the URI is `tcp://`; a Unix socket is an error.
    ///
    /// ```no_run
    /// use podman::PodmanClient;
    /// use podman::connect::Pem;
    ///
    /// # async fn example() -> podman::Result<()> {
    /// let podman = PodmanClient::builder()
    ///     .uri("https://build.example.com:8443")
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

    /// Sets the client certificate, with its intermediate certificates, and its private key, instead of the
    /// connection's own. A service requires one if it was started with `--tls-client-ca`.
    ///
    /// The client then uses TLS, as with [`ca_cert`](Self::ca_cert).
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn client_cert(mut self, certificate: Pem, key: Pem) -> Self {
        self.tls.client_cert = Some((certificate, key));
        self.over_tls()
    }

    /// Accepts any certificate of the service. An attacker on the network can then read and change all requests, and
    /// control the machine. For tests only.
    #[cfg(feature = "tls")]
    #[cfg_attr(docsrs, doc(cfg(feature = "tls")))]
    #[must_use]
    pub fn danger_accept_any_certificate(mut self, accept: bool) -> Self {
        self.tls.trust_anyone = accept;
        self.over_tls()
    }

    #[cfg(feature = "tls")]
    fn over_tls(mut self) -> Self {
        self.request.tls = self.tls.is_set();
        self
    }

    /// Sends all requests with the program's own [`reqwest::Client`], including streams, uploads, attached terminals
    /// and the removals of dropped guards. For services behind a corporate proxy, a gateway or an unusual TLS set-up.
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// # async fn example() -> podman::Result<()> {
    /// # let proxy = reqwest::Proxy::all("socks5://proxy.example.com").expect("a URL");
    /// let client = reqwest::Client::builder()
    ///     .proxy(proxy)
    ///     .http1_only()
    ///     .pool_idle_timeout(Duration::from_secs(5))
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .build()
    ///     .expect("a client");
    /// let podman = podman::PodmanClient::builder()
    ///     .uri("https://build.example.com/podman")
    ///     .http_client(client)
    ///     .connect()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The endpoint must be `tcp://`, `http://` or `https://`; Unix sockets and ssh are errors. Certificates are set
    /// on the reqwest client, and TLS needs one of reqwest's own TLS features, not the feature `tls` of this crate.
    /// The default headers of the reqwest client are sent as well, for example a token for the gateway.
    ///
    /// On the reqwest client, set
    ///
    /// * `http1_only`: over TLS, Podman also accepts HTTP/2, which cannot attach to containers; without this,
    ///   [`connect`](Self::connect) fails;
    /// * `pool_idle_timeout` to less than the 10 seconds after which Podman closes idle connections: a request that changes
    ///   something and is lost with its connection is not repeated (requests that only read are, once);
    /// * `connect_timeout`: the one of this builder has no effect;
    /// * neither `timeout` nor `read_timeout`, which would end streams; use [`timeout`](Self::timeout) here;
    /// * no redirects: a redirected request is an error.
    ///
    /// A SOCKS proxy, or a proxy for `https://` endpoints, forwards everything. A forward proxy for plain `http://`
    /// endpoints must send only the path of a request: if the request target has a scheme and a host, Podman serves
    /// the request as one of Docker's. [`connect`](Self::connect) detects this and fails. Few such proxies forward
    /// the upgrades that attaching and executing need.
    ///
    /// On a runtime with a single thread, dropping a guard or scope does not wait until its request is written,
    /// because the reqwest client may need that thread.
    #[cfg(feature = "reqwest")]
    #[cfg_attr(docsrs, doc(cfg(feature = "reqwest")))]
    #[must_use]
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.settings.http_client = Some(CallersClient(client));
        self
    }

    /// Returns the service that [`connect`](Self::connect) would use, and why. Reads variables and files, and sends
    /// nothing.
    ///
    /// ```no_run
    /// println!("{}", podman::PodmanClient::builder().plan()?);
    /// # Ok::<(), podman::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if a configuration file cannot be read, or names a connection that does not exist.
    pub fn plan(&self) -> Result<Plan> {
        discovery::plan(&self.request, &Surroundings::here())
    }

    /// Sets the time limit for connecting; the default is 10 seconds, `None` removes it.
    ///
    /// The limit of the first connection includes the response to a ping, so that a service that accepts connections
    /// and does not respond is an error.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.connect = timeout.into();
        self
    }

    /// Sets the time limit of short calls, the response included; the default is 120 seconds, `None` removes it.
    ///
    /// Short calls read or change something at once: get, list and inspect; create, start, kill, pause, rename and
    /// update. Calls that last as long as a process or a transfer have no limit, nor do removals: streams, waits,
    /// health checks, pulls, archives, commits, checkpoints, pruning. Stopping and restarting a container are limited
    /// to the grace period plus 30 seconds.
    ///
    /// [`PodmanClient::with_timeout`] returns a client with another limit for all calls.
    #[must_use]
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.request = timeout.into();
        self
    }

    /// Sets whether short calls reuse connections, each of which is closed after 5 idle seconds. That is the default;
    /// creating and updating always open a new connection.
    ///
    /// If `false`, every request opens its own connection, as streams always do. Use this if a proxy or tunnel drops
    /// idle connections.
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

    /// Sets the name of the program that the service logs: `backup/2.1` makes `backup/2.1 podman-rs/0.1.0`.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions), from [`connect`](Self::connect), if a header cannot
    /// contain it (line breaks).
    #[must_use]
    #[doc(alias = "user-agent")]
    pub fn user_agent(mut self, program: impl AsRef<str>) -> Self {
        self.settings.user_agent = format!("{} {USER_AGENT}", program.as_ref());
        self
    }

    /// Sets where credentials for registries are read; by default [`AuthFiles::discover`].
    #[must_use]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }

    /// Keeps an object alive until the client and its clones are dropped.
    #[cfg_attr(not(all(unix, not(podman_no_unix))), allow(dead_code, reason = "for services, which need Unix"))]
    pub(crate) fn keeping(mut self, what: Arc<dyn Any + Send + Sync>) -> Self {
        self.keep = Some(what);
        self
    }

    /// Connects to the service and returns the client.
    ///
    /// # Errors
    ///
    /// As [`PodmanClient::connect`].
    pub async fn connect(self) -> Result<PodmanClient> {
        let client = self.lazy();
        client.connected().await?;
        Ok(client)
    }

    /// Returns a client that connects with its first call, for constructors that are not async or that must not fail
    /// because Podman is not there yet.
    ///
    /// The first call chooses the service, connects and negotiates the version, within its own time limit; calls at the
    /// same time wait for it. If it fails, the next call tries again. All clones share the connection.
    ///
    /// Until then, [`server_version`](PodmanClient::server_version) and [`supports`](PodmanClient::supports) assume the
    /// oldest supported release, and [`endpoint`](PodmanClient::endpoint) is `None`; [`ping`](PodmanClient::ping)
    /// connects.
    ///
    /// ```no_run
    /// use podman::PodmanClient;
    ///
    /// struct Runner {
    ///     podman: PodmanClient,
    /// }
    ///
    /// impl Runner {
    ///     fn new() -> Self {
    ///         Self { podman: PodmanClient::builder().lazy() }
    ///     }
    ///
    ///     async fn is_running(&self, name: &str) -> podman::Result<bool> {
    ///         self.podman.containers().exists(name).await // connects, or fails as `connect` would
    ///     }
    /// }
    /// ```
    ///
    /// Errors of the builder, such as an invalid URI, are returned by the calls, like errors of
    /// [`PodmanClient::connect`].
    #[must_use]
    pub fn lazy(self) -> PodmanClient {
        let Self { request, settings, tls, auth_files, keep } = self;
        let short = settings.request.into();
        let connection = Arc::new(Connection::new(request, settings, tls, keep));
        let server = Arc::<Connection>::clone(&connection);
        let raw = raw::Client::new(CallContext { server, ignore_unsupported: false, short, timeout: None });
        let auth_files = auth_files.unwrap_or_else(AuthFiles::discover);
        let followers = Arc::new(Semaphore::new(INSPECTIONS));
        let inner = Inner { connection, raw, ignore_unsupported: false, tracker: None, auth_files, followers };
        PodmanClient { inner: Arc::new(inner) }
    }
}

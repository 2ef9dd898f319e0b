//! The HTTP clients of a [`PodmanClient`](crate::PodmanClient), and the first request to the server.

use std::any::Any;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper::header::HeaderValue;

use super::background::Background;
use super::endpoint::{Endpoint, TcpAddress};
#[cfg(feature = "reqwest")]
use super::http_client::{self, CallersClient, HttpClient};
use super::pool::Pool;
use super::reach;
use super::tls::{Session, Tls};
#[cfg(all(feature = "ssh", unix, not(podman_no_unix)))]
use super::{
    endpoint::SshAddress,
    tunnel::{SshFailure, Tunnel},
};
use crate::error::{Action, ConnectReason, Error};
use crate::http::{self, Body, Connection, Connector, Server, ServerAddress, TransportError};
use crate::options::InvalidOptions;
use crate::versions::Version;

/// The default `User-Agent`.
pub(crate) const USER_AGENT: &str = concat!("podman-rs/", env!("CARGO_PKG_VERSION"));

/// The settings of all requests.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// The connect timeout; `None` for no limit.
    pub(crate) connect: Option<Duration>,
    /// The time limit of short calls.
    pub(crate) request: Option<Duration>,
    /// Whether short calls reuse connections.
    pub(crate) keep: bool,
    /// The `User-Agent`.
    pub(crate) user_agent: String,
    /// Sends all requests instead of our own transport.
    #[cfg(feature = "reqwest")]
    pub(crate) http_client: Option<CallersClient>,
}

/// Why connecting failed: no response, or the server is not a supported Podman.
pub(crate) enum Failed {
    Unreached(Unreached),
    Refused(Error),
}

impl Failed {
    fn unreached(reason: ConnectReason, why: impl Into<String>) -> Self {
        Self::Unreached(Unreached { reason, why: why.into(), hint: None, source: None })
    }
}

/// The server does not respond.
pub(crate) struct Unreached {
    pub(crate) reason: ConnectReason,
    /// The reason as text.
    pub(crate) why: String,
    /// What to do about it, if the default hint does not apply.
    pub(crate) hint: Option<String>,
    /// The source.
    pub(crate) source: Option<TransportError>,
}

/// A connection to a service.
pub(crate) struct Connected {
    pub(crate) server: Server,
    /// For requests from a thread without an async runtime.
    pub(crate) background: Background,
    /// Kept alive as long as the connection.
    pub(crate) tunnel: Option<Arc<dyn Any + Send + Sync>>,
}

/// Connects to a service, and requests its version.
pub(crate) async fn connect(endpoint: &Endpoint, settings: &Settings, tls: &Tls) -> Result<Connected, Failed> {
    #[cfg(feature = "reqwest")]
    if let Some(client) = &settings.http_client {
        return with_client(client, endpoint, settings, tls).await;
    }
    let session = tls.session(endpoint).map_err(|(reason, why)| Failed::unreached(reason, why))?;
    #[cfg(all(feature = "ssh", unix, not(podman_no_unix)))]
    if let Endpoint::Ssh(address) = endpoint {
        return through(endpoint, address, settings, session).await;
    }
    supported(endpoint)?;
    let handshake = Handshake::dial(endpoint, settings, session).map_err(Failed::Refused)?;
    let version = handshake.ping().await?;
    let background = handshake.background.clone();
    let server = handshake.server(ServerAddress::new(endpoint.to_string(), None), version);
    Ok(Connected { server, background, tunnel: None })
}

/// Connects with the caller's HTTP client.
#[cfg(feature = "reqwest")]
async fn with_client(
    client: &CallersClient,
    endpoint: &Endpoint,
    settings: &Settings,
    tls: &Tls,
) -> Result<Connected, Failed> {
    if let Err(why) = http_client::accepts(endpoint, tls) {
        return Err(Failed::unreached(ConnectReason::Configuration, why));
    }
    let client = HttpClient::new(client.clone(), endpoint, settings.keep);
    let handshake = Handshake::with(endpoint, Arc::new(client.clone()), Background::Client(client), settings);
    let handshake = handshake.map_err(Failed::Refused)?;
    let version = handshake.ping().await?;
    handshake.is_libpod(version).await?;
    let background = handshake.background.clone();
    let server = handshake.server(ServerAddress::new(endpoint.to_string(), None), version);
    Ok(Connected { server, background, tunnel: None })
}

/// Connects through a tunnel.
#[cfg(all(feature = "ssh", unix, not(podman_no_unix)))]
async fn through(
    endpoint: &Endpoint,
    address: &SshAddress,
    settings: &Settings,
    session: Session,
) -> Result<Connected, Failed> {
    let unreached = |said: SshFailure, source| {
        let SshFailure { reason, why, hint } = said;
        Failed::Unreached(Unreached { reason, why, hint, source })
    };
    let tunnel = Tunnel::open(address, settings.connect).await.map_err(|said| unreached(said, None))?;
    let route = Endpoint::Unix(tunnel.socket());
    let handshake = Handshake::dial(&route, settings, session).map_err(Failed::Refused)?;
    let version = handshake.ping().await.map_err(|failed| match (failed, tunnel.why()) {
        (Failed::Unreached(Unreached { source, .. }), Some(said)) => unreached(said, source),
        (failed, _) => failed,
    })?;
    let tunnel = Arc::new(tunnel);
    let end = Arc::clone(&tunnel);
    let address = ServerAddress::new(endpoint.to_string(), Some(Box::new(move || end.ended())));
    let background = handshake.background.clone();
    let server = handshake.server(address, version);
    Ok(Connected { server, background, tunnel: Some(tunnel) })
}

/// Refuses addresses that this build of the crate does not support.
fn supported(endpoint: &Endpoint) -> Result<(), Failed> {
    match endpoint {
        Endpoint::Unix(_) if cfg!(not(all(unix, not(podman_no_unix)))) => {
            let why = "sockets are supported on Unix only: use tcp:// or https://, such as in CONTAINER_HOST";
            Err(Failed::unreached(ConnectReason::Feature, why))
        }
        Endpoint::Unix(_) | Endpoint::Tcp(_) | Endpoint::Https(_) => Ok(()),
        Endpoint::Ssh(_) => {
            let why = "the crate was built without the feature `ssh`";
            let why = if cfg!(all(unix, not(podman_no_unix))) { why } else { "ssh is supported on Unix only" };
            Err(Failed::unreached(ConnectReason::Feature, why))
        }
    }
}

/// The first request to a service, whose response has its release.
struct Handshake<'a> {
    route: &'a Endpoint,
    connector: Arc<dyn Connector>,
    background: Background,
    host: HeaderValue,
    agent: HeaderValue,
    /// The time limit of short calls.
    limit: Option<Duration>,
}

/// What failed, for error messages.
const CONNECT: &str = "connect to Podman";

impl<'a> Handshake<'a> {
    /// Sends it over the crate's own connections.
    fn dial(route: &'a Endpoint, settings: &Settings, session: Session) -> Result<Self, Error> {
        let pool = Pool::new(route.clone(), session.clone(), settings.connect, settings.keep);
        let handshake = Self::with(route, Arc::new(pool), Background::Dial(route.clone(), session), settings)?;
        // The limit includes the response: a service may accept connections and not respond.
        let limit = settings.connect.into_iter().chain(settings.request).min();
        Ok(Self { limit, ..handshake })
    }

    fn with(
        route: &'a Endpoint,
        connector: Arc<dyn Connector>,
        background: Background,
        settings: &Settings,
    ) -> Result<Self, Error> {
        let agent = HeaderValue::from_str(&settings.user_agent).map_err(|_| {
            InvalidOptions::one(
                "user_agent",
                &settings.user_agent.escape_debug().to_string(),
                "contains characters that are not allowed in a header",
            )
        })?;
        let host = HeaderValue::from_str(&route.authority()).map_err(|_| {
            InvalidOptions::one("host", &route.authority().escape_debug().to_string(), "is not a valid host")
        })?;
        Ok(Self { route, connector, background, host, agent, limit: settings.request })
    }

    /// Returns the version of the server.
    async fn ping(&self) -> Result<Version, Failed> {
        self.within_limit(self.pong()).await
    }

    async fn within_limit<T>(&self, doing: impl Future<Output = Result<T, Failed>>) -> Result<T, Failed> {
        match self.limit {
            Some(limit) => tokio::time::timeout(limit, doing)
                .await
                .unwrap_or_else(|_| Err(self.lost(TransportError::TimedOut(Some(limit))))),
            None => doing.await,
        }
    }

    fn lost(&self, lost: TransportError) -> Failed {
        let (reason, why) = reach::why(self.route, &lost);
        Failed::Unreached(Unreached { reason, why, hint: None, source: Some(lost) })
    }

    async fn pong(&self) -> Result<Version, Failed> {
        let response = self.get("/_ping").await?;
        if response.version() > hyper::Version::HTTP_11 {
            let why = "the client uses HTTP/2, which cannot attach to containers: build it with `http1_only`";
            return Err(Failed::unreached(ConnectReason::Configuration, why));
        }
        let header = response.headers().get("Libpod-Api-Version").and_then(|value| value.to_str().ok());
        let Some(text) = header else {
            let status = response.status();
            if reach::wants_tls(self.route, response).await {
                return Err(Failed::unreached(ConnectReason::Tls, "the port uses TLS: write https://host:port"));
            }
            let why = format!("{} is not Podman (status {status}, no Libpod-Api-Version header)", self.route);
            return Err(Failed::Refused(Error::protocol(Action::reading(CONNECT), why, None)));
        };
        Err(Failed::Refused(match text.parse::<Version>() {
            Ok(version) if version >= Version::OLDEST => return Ok(version),
            Ok(version) => Error::unsupported("this crate", format!("podman {} or later", Version::OLDEST), version),
            Err(error) => {
                let why = format!("header Libpod-Api-Version: {error}");
                Error::protocol(Action::reading(CONNECT), why, Some(error.into()))
            }
        }))
    }

    /// Fails if Podman does not recognize libpod requests.
    ///
    /// It searches `libpod` in the request target as it was sent. If a forward proxy sends the target in absolute
    /// form, with the host, Podman serves requests as Docker's: it ignores timeouts of stop, keeps volumes and
    /// renames events.
    #[cfg(feature = "reqwest")]
    async fn is_libpod(&self, version: Version) -> Result<(), Failed> {
        if !matches!(self.route, Endpoint::Tcp(_)) {
            return Ok(());
        }
        let version = version.min(Version::DESCRIBED);
        // The error of a bad parameter repeats the request target.
        let response = self.within_limit(self.get(&format!("/v{version}/libpod/containers/json?limit=x"))).await?;
        match reach::is_absolute(response).await {
            false => Ok(()),
            true => Err(Failed::unreached(
                ConnectReason::Configuration,
                "the proxy forwards requests in absolute form, which Podman takes for requests of Docker: use https://, a \
                 proxy that forwards paths alone, or one with SOCKS",
            )),
        }
    }

    /// Sends a `GET` request over a new connection.
    async fn get(&self, path: &str) -> Result<hyper::Response<Body>, Failed> {
        let target = format!("{}{path}", self.route.prefix());
        let sent = get(&*self.connector, target, self.host.clone(), self.agent.clone()).await;
        sent.map_err(|lost| self.lost(lost))
    }

    /// Returns what requests to a server of this release need.
    fn server(self, address: ServerAddress, version: Version) -> Server {
        Server {
            connector: self.connector,
            host: self.host,
            root: self.route.prefix().to_owned(),
            agent: self.agent,
            version,
            address: Arc::new(address),
        }
    }
}

/// Sends a `GET` request to a port, over a new connection, and returns the status of the response.
pub(crate) async fn status_of(address: SocketAddr, path: &str) -> Result<u16, TransportError> {
    let route =
        Endpoint::Tcp(TcpAddress { host: address.ip().to_string(), port: address.port(), prefix: String::new() });
    let host = HeaderValue::from_str(&route.authority()).map_err(|error| invalid(error.into()))?;
    let pool = Pool::new(route, Session::default(), None, false);
    let response = get(&pool, path.to_owned(), host, HeaderValue::from_static(USER_AGENT)).await?;
    Ok(response.status().as_u16())
}

/// Sends a `GET` request over a new connection.
async fn get(
    connector: &dyn Connector,
    target: String,
    host: HeaderValue,
    agent: HeaderValue,
) -> Result<hyper::Response<Body>, TransportError> {
    let request = http::get(target, host, agent).map_err(|why| invalid(why.into()))?;
    connector.send(request, Connection::Dedicated).await
}

fn invalid(why: Box<dyn std::error::Error + Send + Sync>) -> TransportError {
    TransportError::Connect(io::Error::new(io::ErrorKind::InvalidInput, why))
}

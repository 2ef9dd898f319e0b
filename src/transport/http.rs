//! The HTTP clients behind a [`PodmanClient`](crate::PodmanClient), and the first word with the server.

use std::any::Any;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use super::endpoint::{Endpoint, TcpAddress};
use super::pool::Pool;
use super::reach;
use super::tls::{Session, Tls};
#[cfg(feature = "ssh")]
use super::{
    endpoint::SshAddress,
    tunnel::{Said, Tunnel},
};
use crate::args::Problems;
use crate::error::{ConnectReason, Error};
use crate::raw::{self, Checks, Lost, Over, Place, Timeout};
use crate::version::Version;

/// Docker's API as libpod's compatible half has spoken it since 3.0.
const COMPAT_VERSION: &str = "1.40";

/// What requests say of who asks.
pub(crate) const USER_AGENT: &str = concat!("podman-rs/", env!("CARGO_PKG_VERSION"));

/// What all requests have in common.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// How long to wait for a connection; `None` is for ever.
    pub(crate) connect: Option<Duration>,
    /// How long to wait for the whole of a short answer.
    pub(crate) request: Option<Duration>,
    /// Whether short calls keep connections for the next ones.
    pub(crate) keep: bool,
    /// Who asks.
    pub(crate) user_agent: String,
}

/// The generated client, once for each kind of call.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    /// Short calls: connections are kept for the next call, unless they are not to be, and the whole answer has a deadline.
    pub(crate) calls: raw::Client,
    /// Streams, hijacked connections and calls that last: a connection each, no deadline.
    pub(crate) streams: raw::Client,
    /// The Docker-compatible half, for short calls.
    pub(crate) compat: raw::Client,
    /// For connections that are opened without these.
    pub(crate) session: Session,
}

/// Why there is no connection: nobody answers, or it is not a Podman to speak to.
pub(crate) enum Failed {
    Unreached(Unreached),
    Refused(Error),
}

impl Failed {
    fn unreached(reason: ConnectReason, why: impl Into<String>) -> Self {
        Self::Unreached(Unreached { reason, why: why.into(), hint: None, source: None })
    }
}

/// Nobody answers.
pub(crate) struct Unreached {
    pub(crate) reason: ConnectReason,
    /// The same, in words.
    pub(crate) why: String,
    /// What to do about it, if that is not the usual.
    pub(crate) hint: Option<String>,
    /// The error below.
    pub(crate) source: Option<Lost>,
}

/// A connection to a service.
pub(crate) struct Connected {
    pub(crate) version: Version,
    pub(crate) links: Links,
    /// Where the bytes go.
    pub(crate) route: Endpoint,
    /// What must live for as long as they do.
    pub(crate) tunnel: Option<Arc<dyn Any + Send + Sync>>,
}

/// Connects to a service, and learns its version.
pub(crate) async fn connect(endpoint: &Endpoint, settings: &Settings, tls: &Tls) -> Result<Connected, Failed> {
    let session = tls.session(endpoint).map_err(|(reason, why)| Failed::unreached(reason, why))?;
    #[cfg(feature = "ssh")]
    if let Endpoint::Ssh(address) = endpoint {
        return through(endpoint, address, settings, session).await;
    }
    supported(endpoint)?;
    let way = Way::new(endpoint, settings, session).map_err(Failed::Refused)?;
    let version = way.ping().await?;
    let links = way.links(Place::new(endpoint.to_string(), None), version).map_err(Failed::Refused)?;
    Ok(Connected { version, links, route: endpoint.clone(), tunnel: None })
}

/// The same, through a tunnel.
#[cfg(feature = "ssh")]
async fn through(
    endpoint: &Endpoint,
    address: &SshAddress,
    settings: &Settings,
    session: Session,
) -> Result<Connected, Failed> {
    let unreached = |said: Said, source| {
        let Said { reason, why, hint } = said;
        Failed::Unreached(Unreached { reason, why, hint, source })
    };
    let tunnel = Tunnel::open(address, settings.connect).await.map_err(|said| unreached(said, None))?;
    let route = Endpoint::Unix(tunnel.socket());
    let way = Way::new(&route, settings, session).map_err(Failed::Refused)?;
    let version = way.ping().await.map_err(|failed| match (failed, tunnel.why()) {
        (Failed::Unreached(Unreached { source, .. }), Some(said)) => unreached(said, source),
        (failed, _) => failed,
    })?;
    let tunnel = Arc::new(tunnel);
    let end = Arc::clone(&tunnel);
    let place = Place::new(endpoint.to_string(), Some(Box::new(move || end.ended())));
    let links = way.links(place, version).map_err(Failed::Refused)?;
    Ok(Connected { version, links, route, tunnel: Some(tunnel) })
}

/// What this build of the crate cannot open.
fn supported(endpoint: &Endpoint) -> Result<(), Failed> {
    match endpoint {
        Endpoint::Unix(_) | Endpoint::Tcp(_) | Endpoint::Https(_) => Ok(()),
        Endpoint::Ssh(_) => {
            let why = "this needs the crate's feature `ssh`, without which it was built";
            Err(Failed::unreached(ConnectReason::Feature, why))
        }
    }
}

/// A way to a service, before it is known who answers.
struct Way<'a> {
    route: &'a Endpoint,
    pool: Pool,
    session: Session,
    /// Who asks.
    agent: HeaderValue,
    /// How long to wait for the whole of a short answer.
    limit: Option<Duration>,
}

impl<'a> Way<'a> {
    fn new(route: &'a Endpoint, settings: &Settings, session: Session) -> Result<Self, Error> {
        let agent = HeaderValue::from_str(&settings.user_agent).map_err(|_| {
            Problems::one("user_agent", &settings.user_agent.escape_debug().to_string(), "no header can hold it")
        })?;
        let pool = Pool::new(route.clone(), session.clone(), settings.connect, settings.keep);
        Ok(Self { route, pool, session, agent, limit: settings.request })
    }

    /// Asks who is there.
    async fn ping(&self) -> Result<Version, Failed> {
        let asked = self.pong();
        match self.limit {
            Some(limit) => tokio::time::timeout(limit, asked).await.unwrap_or_else(|_| Err(self.lost(Lost::TimedOut))),
            None => asked.await,
        }
    }

    fn lost(&self, lost: Lost) -> Failed {
        let (reason, why) = reach::why(self.route, &lost);
        Failed::Unreached(Unreached { reason, why, hint: None, source: Some(lost) })
    }

    async fn pong(&self) -> Result<Version, Failed> {
        let answer = self
            .pool
            .get(&format!("{}/_ping", self.route.base()), &self.agent)
            .await
            .map_err(|lost| self.lost(lost))?;
        let header = answer.headers().get("Libpod-Api-Version").and_then(|value| value.to_str().ok());
        let Some(text) = header else {
            let status = answer.status();
            if reach::wants_tls(self.route, answer).await {
                return Err(Failed::unreached(ConnectReason::Tls, "the port speaks TLS: write https://host:port"));
            }
            let what = format!("{} answers, but is not Podman (status {status})", self.route);
            return Err(Failed::Refused(Error::protocol(what, None)));
        };
        Err(Failed::Refused(match text.parse::<Version>() {
            Ok(version) if version >= Version::OLDEST => return Ok(version),
            Ok(version) => Error::unsupported("this crate", format!("podman {} or later", Version::OLDEST), version),
            Err(error) => Error::protocol("GET /_ping: Libpod-Api-Version", Some(error.into())),
        }))
    }

    /// The clients that go there, to a server of this release.
    fn links(self, place: Place, server: Version) -> Result<Links, Error> {
        // makes requests, and sends none
        let requests = reqwest::Client::builder().no_proxy().build();
        let requests = requests
            .map_err(|error| Error::local(format!("the HTTP client cannot be made: {error}"), Some(error.into())))?;
        let streams = Checks {
            carrier: Arc::new(self.pool),
            over: Over::Own,
            agent: self.agent,
            server,
            place: Arc::new(place),
            ignore_unsupported: false,
            timeout: Timeout::None,
        };
        let calls = Checks { over: Over::Kept, timeout: self.limit.into(), ..streams.clone() };
        let base = self.route.base();
        // A newer server is spoken to in the version this crate knows: it then answers in its shapes.
        let libpod = format!("{base}/v{}", server.min(Version::DESCRIBED));
        let compat = format!("{base}/v{COMPAT_VERSION}");
        let link = |base: &str, checks| raw::Client::new(base.to_owned(), requests.clone(), checks);
        Ok(Links {
            compat: link(&compat, calls.clone()),
            calls: link(&libpod, calls),
            streams: link(&libpod, streams),
            session: self.session,
        })
    }
}

impl Links {
    /// The same, for options that may be lost.
    pub(crate) fn ignore_unsupported(&self) -> Self {
        self.each(raw::Client::ignore_unsupported)
    }

    /// The same, for calls that may take so long.
    pub(crate) fn with_timeout(&self, timeout: raw::Timeout) -> Self {
        self.each(|link| link.with_timeout(timeout))
    }

    fn each(&self, change: impl Fn(&raw::Client) -> raw::Client) -> Self {
        let Self { calls, streams, compat, session } = self;
        Self { calls: change(calls), streams: change(streams), compat: change(compat), session: session.clone() }
    }
}

/// Asks a port, over a connection of its own, and tells the status of the answer.
pub(crate) async fn status_of(address: SocketAddr, path: &str) -> Result<u16, Lost> {
    let route = Endpoint::Tcp(TcpAddress { host: address.ip().to_string(), port: address.port() });
    let url = format!("{}{path}", route.base());
    let pool = Pool::new(route, Session::default(), None, false);
    Ok(pool.get(&url, &HeaderValue::from_static(USER_AGENT)).await?.status().as_u16())
}

//! The HTTP clients behind a [`PodmanClient`](crate::PodmanClient), and the first word with the server.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use super::endpoint::Endpoint;
use super::reach;
use super::tls::{Session, Tls};
#[cfg(feature = "ssh")]
use super::{
    endpoint::SshAddress,
    tunnel::{Said, Tunnel},
};
use crate::error::{ConnectReason, Error};
use crate::raw::{self, Place};
use crate::version::Version;

/// Podman closes a connection that is idle for 10 seconds (twice its `service_timeout`).
const IDLE: Duration = Duration::from_secs(5);
/// Docker's API as libpod's compatible half has spoken it since 3.0.
const COMPAT_VERSION: &str = "1.40";

/// What all requests have in common.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// How long to wait for a connection; `None` is for ever.
    pub(crate) connect: Option<Duration>,
    /// How long to wait for the whole of a short answer.
    pub(crate) request: Option<Duration>,
    /// Who asks.
    pub(crate) user_agent: String,
}

/// The generated client, once for each kind of call.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    /// Short calls: connections are kept for the next call, and the whole answer has a deadline.
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
    pub(crate) source: Option<reqwest::Error>,
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
    let version = ping(endpoint, settings, &session).await?;
    let place = Place::new(endpoint.to_string(), None);
    let links = links(place, endpoint, version, settings, session).map_err(Failed::Refused)?;
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
    let version = ping(&route, settings, &session).await.map_err(|failed| match (failed, tunnel.why()) {
        (Failed::Unreached(Unreached { source, .. }), Some(said)) => unreached(said, source),
        (failed, _) => failed,
    })?;
    let tunnel = Arc::new(tunnel);
    let way = Arc::clone(&tunnel);
    let place = Place::new(endpoint.to_string(), Some(Box::new(move || way.ended())));
    let links = links(place, &route, version, settings, session).map_err(Failed::Refused)?;
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

/// The clients of a place, over the route to it.
fn links(
    place: Place,
    route: &Endpoint,
    version: Version,
    settings: &Settings,
    session: Session,
) -> Result<Links, Error> {
    let base = route.base();
    // A newer server is spoken to in the version this crate knows: it then answers in its shapes.
    let libpod = format!("{base}/v{}", version.min(Version::DESCRIBED));
    let (calls, streams) = (client(route, settings, &session, true)?, client(route, settings, &session, false)?);
    let place = Arc::new(place);
    let link = |base: &str, client| raw::Client::new_with_client(base, client).for_server(version, &place);
    let short = |base: &str| link(base, calls.clone()).asking_again(&streams).with_timeout(settings.request);
    Ok(Links {
        compat: short(&format!("{base}/v{COMPAT_VERSION}")),
        calls: short(&libpod),
        streams: link(&libpod, streams.clone()),
        session,
    })
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

fn client(endpoint: &Endpoint, settings: &Settings, session: &Session, kept: bool) -> Result<reqwest::Client, Error> {
    let mut builder = session
        .equip(reqwest::Client::builder())
        // Podman's own client asks no proxy of the environment's either.
        .no_proxy()
        .user_agent(&settings.user_agent)
        .redirect(reqwest::redirect::Policy::none());
    if let Endpoint::Unix(path) = endpoint {
        builder = builder.unix_socket(path.as_path());
    }
    if let Some(connect) = settings.connect {
        builder = builder.connect_timeout(connect);
    }
    builder = if kept { builder.pool_idle_timeout(IDLE) } else { builder.pool_max_idle_per_host(0) };
    builder.build().map_err(|error| Error::protocol("the HTTP client cannot be made", Some(error.into())))
}

/// Asks who is there.
async fn ping(endpoint: &Endpoint, settings: &Settings, session: &Session) -> Result<Version, Failed> {
    let client = client(endpoint, settings, session, false).map_err(Failed::Refused)?;
    let mut request = client.get(format!("{}/_ping", endpoint.base()));
    if let Some(limit) = settings.request {
        request = request.timeout(limit);
    }
    let response = request.send().await.map_err(|error| {
        let error = error.without_url();
        let (reason, why) = reach::why(endpoint, &error);
        Failed::Unreached(Unreached { reason, why, hint: None, source: Some(error) })
    })?;
    let header = response.headers().get("Libpod-Api-Version").and_then(|value| value.to_str().ok());
    let Some(text) = header else {
        let status = response.status();
        if reach::wants_tls(endpoint, response).await {
            let why = "the port speaks TLS: write https://host:port";
            return Err(Failed::unreached(ConnectReason::Tls, why));
        }
        let what = format!("{endpoint} answers, but is not Podman (status {status})");
        return Err(Failed::Refused(Error::protocol(what, None)));
    };
    Err(Failed::Refused(match text.parse::<Version>() {
        Ok(version) if version >= Version::OLDEST => return Ok(version),
        Ok(version) => Error::unsupported("this crate", format!("podman {} or later", Version::OLDEST), version),
        Err(error) => Error::protocol("GET /_ping: Libpod-Api-Version", Some(error.into())),
    }))
}

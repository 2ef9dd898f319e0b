//! The HTTP clients behind a [`PodmanClient`](crate::PodmanClient), and the first word with the server.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use super::endpoint::Endpoint;
use super::reach;
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

/// How long to wait; `None` is for ever.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timeouts {
    pub(crate) connect: Option<Duration>,
    pub(crate) request: Option<Duration>,
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
}

/// Why there is no connection: nobody answers, or it is not a Podman to speak to.
pub(crate) enum Failed {
    Unreached(Unreached),
    Refused(Error),
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
pub(crate) async fn connect(endpoint: &Endpoint, timeouts: Timeouts) -> Result<Connected, Failed> {
    #[cfg(feature = "ssh")]
    if let Endpoint::Ssh(address) = endpoint {
        return through(endpoint, address, timeouts).await;
    }
    supported(endpoint)?;
    let version = ping(endpoint, timeouts).await?;
    let place = Place::new(endpoint.to_string(), None);
    let links = links(place, endpoint, version, timeouts).map_err(Failed::Refused)?;
    Ok(Connected { version, links, route: endpoint.clone(), tunnel: None })
}

/// The same, through a tunnel.
#[cfg(feature = "ssh")]
async fn through(endpoint: &Endpoint, address: &SshAddress, timeouts: Timeouts) -> Result<Connected, Failed> {
    let unreached = |said: Said, source| {
        let Said { reason, why, hint } = said;
        Failed::Unreached(Unreached { reason, why, hint, source })
    };
    let tunnel = Tunnel::open(address, timeouts.connect).await.map_err(|said| unreached(said, None))?;
    let route = Endpoint::Unix(tunnel.socket());
    let version = ping(&route, timeouts).await.map_err(|failed| match (failed, tunnel.why()) {
        (Failed::Unreached(Unreached { source, .. }), Some(said)) => unreached(said, source),
        (failed, _) => failed,
    })?;
    let tunnel = Arc::new(tunnel);
    let way = Arc::clone(&tunnel);
    let place = Place::new(endpoint.to_string(), Some(Box::new(move || way.ended())));
    let links = links(place, &route, version, timeouts).map_err(Failed::Refused)?;
    Ok(Connected { version, links, route, tunnel: Some(tunnel) })
}

/// What this build of the crate cannot open.
fn supported(endpoint: &Endpoint) -> Result<(), Failed> {
    let feature = match endpoint {
        Endpoint::Unix(_) | Endpoint::Tcp(_) => return Ok(()),
        Endpoint::Https(_) => "tls",
        Endpoint::Ssh(_) => "ssh",
    };
    let why = format!("this needs the crate's feature `{feature}`, without which it was built");
    Err(Failed::Unreached(Unreached { reason: ConnectReason::Feature, why, hint: None, source: None }))
}

/// The clients of a place, over the route to it.
fn links(place: Place, route: &Endpoint, version: Version, timeouts: Timeouts) -> Result<Links, Error> {
    let place = Arc::new(place);
    let base = route.base();
    // A newer server is spoken to in the version this crate knows: it then answers in its shapes.
    let libpod = format!("{base}/v{}", version.min(Version::DESCRIBED));
    let calls = client(route, timeouts, true)?;
    let link = |base: &str, client| raw::Client::new_with_client(base, client).for_server(version, &place);
    Ok(Links {
        compat: link(&format!("{base}/v{COMPAT_VERSION}"), calls.clone()),
        calls: link(&libpod, calls),
        streams: link(&libpod, client(route, timeouts, false)?),
    })
}

impl Links {
    /// The same, for options that may be lost.
    pub(crate) fn ignore_unsupported(&self) -> Self {
        let Self { calls, streams, compat } = self;
        Self {
            calls: calls.ignore_unsupported(),
            streams: streams.ignore_unsupported(),
            compat: compat.ignore_unsupported(),
        }
    }
}

fn client(endpoint: &Endpoint, timeouts: Timeouts, short: bool) -> Result<reqwest::Client, Error> {
    let mut builder = reqwest::Client::builder()
        // Podman's own client asks no proxy of the environment's either.
        .no_proxy()
        .user_agent(concat!("podman-rs/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none());
    if let Endpoint::Unix(path) = endpoint {
        builder = builder.unix_socket(path.as_path());
    }
    if let Some(connect) = timeouts.connect {
        builder = builder.connect_timeout(connect);
    }
    builder = match (short, timeouts.request) {
        (false, _) => builder.pool_max_idle_per_host(0),
        (true, None) => builder.pool_idle_timeout(IDLE),
        (true, Some(request)) => builder.pool_idle_timeout(IDLE).timeout(request),
    };
    builder.build().map_err(|error| Error::protocol("the HTTP client cannot be made", Some(error.into())))
}

/// Asks who is there.
async fn ping(endpoint: &Endpoint, timeouts: Timeouts) -> Result<Version, Failed> {
    let client = client(endpoint, timeouts, true).map_err(Failed::Refused)?;
    let response = client.get(format!("{}/_ping", endpoint.base())).send().await.map_err(|error| {
        let error = error.without_url();
        let (reason, why) = reach::why(endpoint, &error);
        Failed::Unreached(Unreached { reason, why, hint: None, source: Some(error) })
    })?;
    let header = response.headers().get("Libpod-Api-Version").and_then(|value| value.to_str().ok());
    let Some(text) = header else {
        let what = format!("{endpoint} answers, but is not Podman (status {})", response.status());
        return Err(Failed::Refused(Error::protocol(what, None)));
    };
    Err(Failed::Refused(match text.parse::<Version>() {
        Ok(version) if version >= Version::OLDEST => return Ok(version),
        Ok(version) => Error::unsupported("this crate", format!("podman {} or later", Version::OLDEST), version),
        Err(error) => Error::protocol("GET /_ping: Libpod-Api-Version", Some(error.into())),
    }))
}

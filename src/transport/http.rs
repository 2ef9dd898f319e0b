//! The HTTP clients behind a [`PodmanClient`](crate::PodmanClient), and the first word with the server.

use std::sync::Arc;
use std::time::Duration;

use super::endpoint::Endpoint;
use super::reach;
use super::tls::{Session, Tls};
use crate::error::{ConnectReason, Error};
use crate::raw;
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
    /// For connections that are opened without these.
    pub(crate) session: Session,
}

/// Why there is no connection: nobody answers, or it is not a Podman to speak to.
pub(crate) enum Failed {
    /// What to tell apart, in words, and the error below.
    Unreached(ConnectReason, String, Option<reqwest::Error>),
    Refused(Error),
}

/// Connects to a service, and learns its version.
pub(crate) async fn connect(endpoint: &Endpoint, timeouts: Timeouts, tls: &Tls) -> Result<(Version, Links), Failed> {
    supported(endpoint)?;
    let session = tls.session(endpoint).map_err(|(reason, why)| Failed::Unreached(reason, why, None))?;
    let version = ping(endpoint, timeouts, &session).await?;
    let links = links(endpoint, version, timeouts, session).map_err(Failed::Refused)?;
    Ok((version, links))
}

/// What this build of the crate cannot open.
fn supported(endpoint: &Endpoint) -> Result<(), Failed> {
    match endpoint {
        Endpoint::Unix(_) | Endpoint::Tcp(_) | Endpoint::Https(_) => Ok(()),
        Endpoint::Ssh(_) => {
            let why = "this needs the crate's feature `ssh`, without which it was built";
            Err(Failed::Unreached(ConnectReason::Feature, why.to_owned(), None))
        }
    }
}

fn links(endpoint: &Endpoint, version: Version, timeouts: Timeouts, session: Session) -> Result<Links, Error> {
    let base = endpoint.base();
    // A newer server is spoken to in the version this crate knows: it then answers in its shapes.
    let libpod = format!("{base}/v{}", version.min(Version::DESCRIBED));
    let calls = client(endpoint, timeouts, &session, true)?;
    let place: Arc<str> = endpoint.to_string().into();
    let link = |base: &str, client| raw::Client::new_with_client(base, client).for_server(version, &place);
    Ok(Links {
        compat: link(&format!("{base}/v{COMPAT_VERSION}"), calls.clone()),
        calls: link(&libpod, calls),
        streams: link(&libpod, client(endpoint, timeouts, &session, false)?),
        session,
    })
}

impl Links {
    /// The same, for options that may be lost.
    pub(crate) fn ignore_unsupported(&self) -> Self {
        let Self { calls, streams, compat, session } = self;
        Self {
            calls: calls.ignore_unsupported(),
            streams: streams.ignore_unsupported(),
            compat: compat.ignore_unsupported(),
            session: session.clone(),
        }
    }
}

fn client(endpoint: &Endpoint, timeouts: Timeouts, session: &Session, short: bool) -> Result<reqwest::Client, Error> {
    let mut builder = session
        .equip(reqwest::Client::builder())
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
async fn ping(endpoint: &Endpoint, timeouts: Timeouts, session: &Session) -> Result<Version, Failed> {
    let client = client(endpoint, timeouts, session, true).map_err(Failed::Refused)?;
    let response = client.get(format!("{}/_ping", endpoint.base())).send().await.map_err(|error| {
        let error = error.without_url();
        let (reason, why) = reach::why(endpoint, &error);
        Failed::Unreached(reason, why, Some(error))
    })?;
    let header = response.headers().get("Libpod-Api-Version").and_then(|value| value.to_str().ok());
    let Some(text) = header else {
        let status = response.status();
        if reach::wants_tls(endpoint, response).await {
            let why = "the port speaks TLS: write https://host:port".to_owned();
            return Err(Failed::Unreached(ConnectReason::Tls, why, None));
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

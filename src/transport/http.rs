//! The HTTP clients behind a [`PodmanClient`](crate::PodmanClient), and the first word with the server.

use std::time::Duration;

use super::endpoint::{self, Endpoint};
use crate::error::{Error, Result, root_cause};
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
}

/// Finds the first endpoint that answers, and learns its version.
pub(crate) async fn connect(given: Option<Endpoint>, timeouts: Timeouts) -> Result<(Endpoint, Version, Links)> {
    let places = match given {
        Some(endpoint) => vec![endpoint],
        None => endpoint::candidates(|name| std::env::var(name).ok(), endpoint::uid())?,
    };
    let mut tried = Vec::new();
    let mut last = (String::new(), None);
    for place in places {
        match ping(&place, timeouts).await {
            Ok(Ok(version)) => {
                let links = links(&place, version, timeouts)?;
                return Ok((place, version, links));
            }
            // Something answers here: it was meant, and another place would not be the same Podman.
            Ok(Err(error)) => return Err(error),
            Err(error) => {
                let Endpoint::Unix(path) = &place;
                let (why, hint) = endpoint::explain(path);
                let why = if path.exists() { root_cause(&error) } else { why };
                tried.push((place.to_string(), why));
                last = (hint, Some(error.into()));
            }
        }
    }
    Err(Error::connect(tried, last.0, last.1))
}

fn links(endpoint: &Endpoint, version: Version, timeouts: Timeouts) -> Result<Links> {
    // A newer server is spoken to in the version this crate knows: it then answers in its shapes.
    let base = format!("http://d/v{}", version.min(Version::DESCRIBED));
    let calls = client(endpoint, timeouts, true)?;
    let link = |base: &str, client| raw::Client::new_with_client(base, client).for_server(version);
    Ok(Links {
        compat: link(&format!("http://d/v{COMPAT_VERSION}"), calls.clone()),
        calls: link(&base, calls),
        streams: link(&base, client(endpoint, timeouts, false)?),
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

fn client(endpoint: &Endpoint, timeouts: Timeouts, short: bool) -> Result<reqwest::Client> {
    let Endpoint::Unix(path) = endpoint;
    let mut builder = reqwest::Client::builder()
        .unix_socket(path.as_path())
        .user_agent(concat!("podman-rs/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none());
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

/// Asks who is there. The outer error is that nobody is.
async fn ping(endpoint: &Endpoint, timeouts: Timeouts) -> std::result::Result<Result<Version>, reqwest::Error> {
    let client = match client(endpoint, timeouts, true) {
        Ok(client) => client,
        Err(error) => return Ok(Err(error)),
    };
    let response = client.get("http://d/_ping").send().await.map_err(reqwest::Error::without_url)?;
    let header = response.headers().get("Libpod-Api-Version").and_then(|value| value.to_str().ok());
    let Some(text) = header else {
        let what = format!("{endpoint} answers, but is not Podman (status {})", response.status());
        return Ok(Err(Error::protocol(what, None)));
    };
    Ok(match text.parse::<Version>() {
        Ok(version) if version < Version::OLDEST => {
            Err(Error::unsupported("this crate", format!("podman {} or later", Version::OLDEST), version))
        }
        Ok(version) => Ok(version),
        Err(error) => Err(Error::protocol("GET /_ping: Libpod-Api-Version", Some(error.into()))),
    })
}

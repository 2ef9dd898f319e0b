//! The server of a client, set once the client has connected.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use hyper::header::HeaderValue;

use super::connector::Connector;
use super::server_address::ServerAddress;
use crate::versions::Version;

/// The parts of requests that depend on the server.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    /// Sends the requests.
    pub(crate) connector: Arc<dyn Connector>,
    /// The `Host` value.
    pub(crate) host: HeaderValue,
    /// The path of a gateway in front of the service, which precedes all paths; usually empty.
    pub(crate) root: String,
    /// The `User-Agent` value.
    pub(crate) agent: HeaderValue,
    /// The server's release.
    pub(crate) version: Version,
    /// The server's address, for messages.
    pub(crate) address: Arc<ServerAddress>,
}

/// Connects to the server once.
pub(crate) trait Connect: fmt::Debug + Send + Sync {
    /// Returns the server, if the client has connected.
    fn connected(&self) -> Option<&Server>;

    /// Connects if necessary. After a failure, another call tries again.
    fn connect(&self) -> PendingServer<'_>;
}

/// An error is returned unchanged to the caller of the client.
pub(crate) type PendingServer<'a> =
    Pin<Box<dyn Future<Output = Result<&'a Server, Box<dyn Error + Send + Sync>>> + Send + Sync + 'a>>;

//! Replaces `tls` if the crate is built without it: addresses that need TLS are refused.

use std::io;
use std::net::TcpStream;

use super::endpoint::Endpoint;
use super::stream::{Io, Stream};
use crate::error::ConnectReason;

/// No settings.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tls;

/// No session.
#[derive(Debug, Clone, Default)]
pub(crate) struct Session;

impl Tls {
    /// Always `false` without the feature `tls`.
    #[cfg(feature = "reqwest")]
    #[allow(clippy::unused_self, reason = "the other implementation has settings")]
    pub(crate) fn is_set(&self) -> bool {
        false
    }

    pub(super) fn session(&self, endpoint: &Endpoint) -> Result<Session, (ConnectReason, String)> {
        match endpoint {
            Endpoint::Https(_) => {
                let why = "the crate was built without the feature `tls`";
                Err((ConnectReason::Feature, why.to_owned()))
            }
            _ => Ok(Session),
        }
    }
}

impl Session {
    #[allow(clippy::unused_async, reason = "the other implementation does a handshake")]
    pub(super) async fn secure(&self, _: &str, _: tokio::net::TcpStream) -> io::Result<Box<dyn Io>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(super) fn over(&self, _: &str, _: TcpStream) -> io::Result<Box<dyn Stream>> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

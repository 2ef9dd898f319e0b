//! What stands for `tls` where the crate is built without it: every address that needs it is refused.

use std::io;
use std::net::TcpStream;

use super::blocking::Stream;
use super::dial::Io;
use super::endpoint::Endpoint;
use crate::error::ConnectReason;

/// Nothing to say about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tls;

/// Nothing to begin with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Session;

impl Tls {
    pub(super) fn session(&self, endpoint: &Endpoint) -> Result<Session, (ConnectReason, String)> {
        match endpoint {
            Endpoint::Https(_) => {
                let why = "this needs the crate's feature `tls`, without which it was built";
                Err((ConnectReason::Feature, why.to_owned()))
            }
            _ => Ok(Session),
        }
    }
}

impl Session {
    #[allow(clippy::unused_async, reason = "the other shakes hands")]
    pub(super) async fn secure(&self, _: &str, _: tokio::net::TcpStream) -> io::Result<Box<dyn Io>> {
        Err(io::ErrorKind::Unsupported.into())
    }

    pub(super) fn over(&self, _: &str, _: TcpStream) -> io::Result<Box<dyn Stream>> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

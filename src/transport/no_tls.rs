//! What stands for `tls` where the crate is built without it: every address that needs it is refused.

use std::io;
use std::net::TcpStream;

use super::blocking::Stream;
use super::endpoint::{Endpoint, HttpsAddress};
use crate::error::ConnectReason;

/// Nothing to say about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tls;

/// Nothing to begin with.
#[derive(Debug, Clone)]
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
    pub(super) fn equip(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder
    }

    pub(super) fn over(&self, _: &HttpsAddress, _: TcpStream) -> io::Result<Box<dyn Stream>> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

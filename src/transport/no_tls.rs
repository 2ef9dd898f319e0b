//! What stands for `tls` where the crate is built without it: every address that needs it is refused.

use std::io;
use std::net::TcpStream;

use super::blocking::Stream;
use super::endpoint::{Endpoint, HttpsAddress};
use crate::error::ConnectReason;

/// Nothing to say about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tls;

/// There is none.
#[derive(Debug, Clone)]
pub(crate) enum Session {}

impl Tls {
    pub(super) fn session(&self, endpoint: &Endpoint) -> Result<Option<Session>, (ConnectReason, String)> {
        match endpoint {
            Endpoint::Https(_) => {
                let why = "this needs the crate's feature `tls`, without which it was built";
                Err((ConnectReason::Feature, why.to_owned()))
            }
            _ => Ok(None),
        }
    }
}

impl Session {
    pub(super) fn equip(&self, _: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        match *self {}
    }

    pub(super) fn over(&self, _: &HttpsAddress, _: TcpStream) -> io::Result<Box<dyn Stream>> {
        match *self {}
    }
}

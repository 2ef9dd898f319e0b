//! The options of an update of a network.

use super::addresses::addresses;
use crate::options::core::Kind;
use crate::options::invalid::InvalidOptions;
use crate::options::row::Target::Field;
use crate::options::{IntoList, typed};
use crate::raw::types::NetworkUpdateRequestLibpod;

/// The keywords of an update.
pub(crate) const UPDATE: Kind = Kind {
    name: "UpdateOptions",
    about: "the name servers to add and remove",
    rows: &[SERVERS],
    column: 0,
    operation: "NetworkUpdateLibpod",
    body: "networkUpdateRequestLibpod",
    finish: |_, _, _| {},
    check: |body| typed::<NetworkUpdateRequestLibpod>(&body.into_value()).map(drop),
};

rows! {
    "Name servers" SERVERS for [] {
        /// Servers to which queries for other names are forwarded, to add.
        "add_dns_servers": List => Field("adddnsservers", addresses);
        /// Servers to remove.
        "remove_dns_servers": List => Field("removednsservers", addresses);
    }
}

options! {
    /// What to change of a network.
    ///
    /// ```
    /// let options = podman::networks::UpdateOptions::new().add_dns_servers(["9.9.9.9"]).remove_dns_servers(["8.8.8.8"]);
    /// # let _ = options;
    /// ```
    pub struct UpdateOptions = UPDATE;
}

defaults! {
    UpdateOptions = UPDATE;
}

impl UpdateOptions {
    /// Returns options that change nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds servers to which queries for other names are forwarded.
    #[must_use]
    pub fn add_dns_servers(mut self, servers: impl IntoList) -> Self {
        self.0.extend("add_dns_servers", servers.into_list());
        self
    }

    /// Removes servers.
    #[must_use]
    pub fn remove_dns_servers(mut self, servers: impl IntoList) -> Self {
        self.0.extend("remove_dns_servers", servers.into_list());
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<NetworkUpdateRequestLibpod, InvalidOptions> {
        typed(&self.0.write()?.into_value())
    }
}

//! The options of a disconnection of a container.

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::readers::flag;
use crate::options::row::Target::Field;
use crate::options::typed;
use crate::raw::types::NetworkDisconnectRequest;

const DISCONNECT: Kind = Kind {
    body: "networkDisconnectRequest",
    check: |body| typed::<NetworkDisconnectRequest>(&body.into_value()).map(drop),
    ..query("DisconnectOptions", "docker-py's arguments of disconnect", &[DISCONNECTION], "NetworkDisconnectLibpod")
};

rows! {
    "Disconnection" DISCONNECTION for [] {
        /// docker-py's word; no Podman up to 6.0 reads it.
        "force": Flag => Field("Force", flag);
    }
}

options! {
    /// How a container is disconnected from a network.
    ///
    /// ```
    /// let options = podman::networks::DisconnectOptions::new().force(true);
    /// # let _ = options;
    /// ```
    pub struct DisconnectOptions = DISCONNECT;
}

defaults! {
    DisconnectOptions = DISCONNECT;
}

impl DisconnectOptions {
    /// Returns options that disconnect a container.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends docker-py's `force`, which no Podman up to 6.0 reads.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.0.put("force", force);
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<NetworkDisconnectRequest, InvalidOptions> {
        typed(&self.0.write()?.into_value())
    }
}

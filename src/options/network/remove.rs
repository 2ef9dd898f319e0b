//! The options of the removal of a network.

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::readers::flag;
use crate::options::row::Target::Query;

const REMOVE: Kind =
    query("RemoveOptions", "docker-py's arguments of the removal of a network", &[REMOVAL], "NetworkDeleteLibpod");

rows! {
    "Removal" REMOVAL for [] {
        /// Removes the containers that use the network, and whole pods with them, before the network.
        "force": Flag => Query("force", flag);
    }
}

options! {
    /// How to remove a network.
    ///
    /// ```
    /// let options = podman::networks::RemoveOptions::new().force(true);
    /// # let _ = options;
    /// ```
    pub struct RemoveOptions = REMOVE;
}

defaults! {
    RemoveOptions = REMOVE;
}

impl RemoveOptions {
    /// Returns options that remove a network only if no container uses it, running or not.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// First **removes all containers that use the network, and the pods that they belong to**, running or not.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.0.put("force", force);
        self
    }

    /// Whether the containers are removed too.
    #[inline]
    pub(crate) fn render(&self) -> Result<bool, InvalidOptions> {
        Ok(self.0.write()?.parameter("force") == Some(&true.into()))
    }
}

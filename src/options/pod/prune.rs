//! The options of a prune of pods.

use serde_json::Value;

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::row::Target::Query;
use crate::options::types::filters;

const PRUNE: Kind = query("PruneOptions", "podman-py's arguments of a prune of pods", &[PRUNING], "PodPruneLibpod");

rows! {
    "Prune" PRUNING for [] {
        /// Removes only matching pods: by label, label! or until.
        "filters": Json => Query("filters", |value| filters::read(value, filters::PRUNED));
    }
}

options! {
    /// Selects the pods to remove of those that have stopped; by default all.
    ///
    /// ```
    /// let options = podman::pods::PruneOptions::new().label("job=test").until("24h");
    /// # let _ = options;
    /// ```
    pub struct PruneOptions = PRUNE;
}

defaults! {
    PruneOptions = PRUNE;
}

impl PruneOptions {
    /// Returns options that remove all stopped pods.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the filters in the server's form.
    #[inline]
    pub(crate) fn render(&self) -> Result<Value, InvalidOptions> {
        Ok(self.0.write()?.parameter("filters").cloned().unwrap_or_default())
    }
}

conditions! {
    PruneOptions for "pods";
}

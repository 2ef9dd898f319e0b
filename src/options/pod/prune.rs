//! The options of a prune of pods.

use serde_json::Value;

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::row::Target::Query;
use crate::options::types::filters::{self, Known, Takes, known};
use crate::versions::support::ALWAYS;

const PRUNE: Kind = query("PruneOptions", "podman-py's arguments of a prune of pods", &[PRUNING], "PodPruneLibpod");

/// The filters of a prune.
const PRUNED: &[Known] =
    &[known("label", Takes::Label, ALWAYS), known("label!", Takes::Label, ALWAYS), known("until", Takes::Time, ALWAYS)];

rows! {
    "Prune" PRUNING for [] {
        /// Removes only matching pods: by label, label! or until.
        "filters": Json => Query("filters", |value| filters::read(value, PRUNED));
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes only pods with this label: `key`, or `key=value`. Repeat to narrow further.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.0.filter("label", label);
        self
    }

    /// Removes only pods without this label. If repeated, without any of them.
    #[must_use]
    pub fn without_label(mut self, label: impl Into<String>) -> Self {
        self.0.filter("label!", label);
        self
    }

    /// Removes only pods created before this time, or longer ago than this, such as `24h`.
    #[must_use]
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.0.filter("until", until);
        self
    }

    /// Returns the filters in the server's form.
    pub(crate) fn render(&self) -> Result<Value, InvalidOptions> {
        Ok(self.0.write()?.parameter("filters").cloned().unwrap_or_default())
    }
}

//! The options of a list of pods.

use serde_json::Value;

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::row::Target::Query;
use crate::options::types::filters::{self, Known, Takes, known};
use crate::versions::support::ALWAYS;

const LIST: Kind = query("ListOptions", "podman-py's arguments of a list of pods", &[LISTING], "PodListLibpod");

/// The states of pods.
const STATES: &[&str] = &["stopped", "running", "paused", "exited", "dead", "created", "degraded"];

/// The filters of a list.
const LISTED: &[Known] = &[
    known("name", Takes::Text, ALWAYS),
    known("id", Takes::Text, ALWAYS),
    known("label", Takes::Label, ALWAYS),
    // the client compares them
    known("label!", Takes::Label, ALWAYS),
    known("status", Takes::Word(STATES), ALWAYS),
    known("until", Takes::Time, ALWAYS),
    known("network", Takes::Text, ALWAYS),
    known("ctr-ids", Takes::Text, ALWAYS),
    known("ctr-names", Takes::Text, ALWAYS),
    known("ctr-number", Takes::Text, ALWAYS),
    known("ctr-status", Takes::Word(&["created", "running", "paused", "stopped", "exited", "unknown"]), ALWAYS),
];

rows! {
    "List" LISTING for [] {
        /// Selects pods by name, id, label, label!, status, until, network, ctr-ids, ctr-names, ctr-number or ctr-status.
        "filters": Json => Query("filters", |value| filters::read(value, LISTED));
    }
}

options! {
    /// Selects the pods to list; by default all, whatever their state.
    ///
    /// ```
    /// use podman::pods::{Filter, ListOptions, State};
    ///
    /// let options = ListOptions::new().filter(Filter::Status(State::Degraded)).filter(Filter::Label("app=shop".into()));
    /// let same: ListOptions = serde_json::from_str(r#"{"filters": {"status": "degraded", "label": {"app": "shop"}}}"#)?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ListOptions = LIST;
}

defaults! {
    ListOptions = LIST;
}

impl ListOptions {
    /// Returns options that list all pods.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub(crate) fn with(mut self, filter: &str, value: impl Into<String>) -> Self {
        self.0.filter(filter, value);
        self
    }

    /// Returns the filters in the server's form.
    #[inline]
    pub(crate) fn render(&self) -> Result<Value, InvalidOptions> {
        Ok(self.0.write()?.parameter("filters").cloned().unwrap_or_default())
    }
}

//! The options of the statistics of pods.

use std::time::Duration;

use serde_json::Value;

use super::interval::at_least_one;
use crate::options::IntoList;
use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::read::texts as read_texts;
use crate::options::readers::{flag, one_or_more};
use crate::options::row::Target::Query;
use crate::options::types::span;

const STATS: Kind =
    query("StatsOptions", "podman-py's arguments of statistics of pods", &[STATISTICS], "PodStatsAllLibpod");

rows! {
    "Statistics" STATISTICS for [] {
        /// Names or ids of pods; one, or a list.
        "name": Json => Query("namesOrIDs", one_or_more);
        /// All pods, running or not.
        "all": Flag => Query("all", flag);
        /// The interval of a stream in seconds.
        "delay": Seconds => Query("delay", at_least_one);
    }
}

options! {
    /// Selects the pods whose statistics to read, and how often.
    ///
    /// ```
    /// let options = podman::pods::StatsOptions::new().pods(["shop", "mail"]);
    /// # let _ = options;
    /// ```
    pub struct StatsOptions = STATS;
}

defaults! {
    StatsOptions = STATS;
}

impl StatsOptions {
    /// Returns options for all pods, running or not; every 5 seconds, in a stream.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects pods by name or id.
    #[doc(alias = "name")]
    #[must_use]
    pub fn pods(mut self, pods: impl IntoList) -> Self {
        self.0.extend("name", pods.into_list());
        self
    }

    /// Selects all pods, running or not, as without options.
    #[must_use]
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.0.put("all", all);
        self
    }

    /// Sets the interval of a stream: whole seconds, rounded up, and at least one.
    #[doc(alias = "delay")]
    #[must_use]
    #[inline]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.0.put("delay", span::seconds(interval));
        self
    }

    /// Returns the pods, whether all are selected, and the interval.
    #[inline]
    pub(crate) fn render(&self) -> Result<(Vec<String>, bool, Option<i64>), InvalidOptions> {
        let body = self.0.write()?;
        let pods = body.parameter("namesOrIDs").map(read_texts).and_then(Result::ok).unwrap_or_default();
        let all = body.parameter("all") == Some(&true.into());
        if all && !pods.is_empty() {
            return Err(InvalidOptions::one("all", "true", "contradicts name: set one of them"));
        }
        Ok((pods, all, body.parameter("delay").and_then(Value::as_i64)))
    }
}

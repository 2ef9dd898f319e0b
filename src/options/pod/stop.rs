//! The options of a stop or restart of a pod.

use std::time::Duration;

use serde_json::Value;

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::readers::seconds;
use crate::options::row::Target::Query;
use crate::options::types::span;

const STOP: Kind = query("StopOptions", "podman-py's arguments of a stop of a pod", &[STOPPING], "PodStopLibpod");

rows! {
    "Stop" STOPPING for [] {
        /// The grace period of each container in seconds; 0 kills at once.
        "timeout": Seconds => Query("t", seconds);
    }
}

options! {
    /// How to stop or restart a pod.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let options = podman::pods::StopOptions::new().timeout(Duration::from_secs(2));
    /// # let _ = options;
    /// ```
    pub struct StopOptions = STOP;
}

defaults! {
    StopOptions = STOP;
}

impl StopOptions {
    /// Returns options with which each container has its own grace period.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long each container may take before it is killed: whole seconds, rounded up; zero kills at once.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.put("timeout", span::seconds(timeout));
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Option<i64>, InvalidOptions> {
        Ok(self.0.write()?.parameter("t").and_then(Value::as_i64))
    }
}

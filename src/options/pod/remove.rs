//! The options of the removal of a pod.

use std::time::Duration;

use serde_json::Value;

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::readers::{flag, seconds};
use crate::options::row::Target::Query;
use crate::options::types::span;

const REMOVE: Kind = query("RemoveOptions", "the arguments of the removal of a pod", &[REMOVAL], "PodDeleteLibpod");

rows! {
    "Removal" REMOVAL for [] {
        /// Stops the containers first, if they run.
        "force": Flag => Query("force", flag);
        /// The grace period of each container in seconds.
        "timeout": Seconds => Query("timeout", seconds);
    }
}

options! {
    /// How to remove a pod.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// let options = podman::pods::RemoveOptions::new().force(true).timeout(Duration::from_secs(2));
    /// # let _ = options;
    /// ```
    pub struct RemoveOptions = REMOVE;
}

defaults! {
    RemoveOptions = REMOVE;
}

impl RemoveOptions {
    /// Returns options that remove a pod, with its containers, only if none of them runs.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops the containers first, if they run.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.0.put("force", force);
        self
    }

    /// Sets how long each container may take to stop before it is killed: whole seconds, rounded up.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.put("timeout", span::seconds(timeout));
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<(Option<bool>, Option<i64>), InvalidOptions> {
        let body = self.0.write()?;
        let force = body.parameter("force").and_then(Value::as_bool).filter(|force| *force);
        Ok((force, body.parameter("timeout").and_then(Value::as_i64)))
    }
}

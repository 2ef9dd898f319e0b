//! One life of a container: from a start to the end that follows it.

use chrono::{DateTime, Utc};

use crate::models::ContainerInspect;

/// Which of its lives a container is in; a restart begins another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Life {
    /// Nothing, if it was not started yet.
    started: Option<DateTime<Utc>>,
    restarts: Option<i32>,
}

impl Life {
    pub(super) fn of(inspect: &ContainerInspect) -> Self {
        let started = inspect.state.as_ref().and_then(|state| state.started_at);
        // Go's zero time, in the year 1, stands for "never".
        Self { started: started.filter(|at| at.timestamp() > 0), restarts: inspect.restart_count }
    }

    /// Whether the container, as it is now, still lives it.
    pub(super) fn goes_on(self, now: &ContainerInspect) -> bool {
        let then = Self::of(now);
        let same = self.restarts == then.restarts && (self.started.is_none() || self.started == then.started);
        same && matches!(status(now), "running" | "paused" | "stopping")
    }
}

/// The state in the server's word.
pub(super) fn status(inspect: &ContainerInspect) -> &str {
    inspect.state.as_ref().and_then(|state| state.status.as_deref()).unwrap_or("unknown")
}

//! A run of a container: from a start to the exit that follows.

use std::time::Duration;

use crate::models::ContainerInspect;
use crate::options::Timestamp;

/// The maximum age of a container without a start time.
const NEW: Duration = Duration::from_secs(86_400);

/// Identifies a run of a container; each restart begins another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RunId {
    /// `None` if it was not started yet.
    started: Option<Timestamp>,
    restarts: i32,
}

impl RunId {
    #[inline]
    pub(crate) fn of(inspect: &ContainerInspect) -> Self {
        let started = inspect.state.as_ref().and_then(|state| state.started_at).map(Timestamp::from);
        Self { started, restarts: inspect.restart_count.unwrap_or_default() }
    }

    /// The first run of a container that was just created.
    #[inline]
    pub(crate) fn first() -> Self {
        Self { started: None, restarts: 0 }
    }

    /// Whether it began after a moment that is known with an error of at most `late`; `false` if it began within this
    /// error and not because of a restart policy.
    #[inline]
    pub(crate) fn began_after(self, moment: Timestamp, late: Duration) -> bool {
        self.started.is_some_and(|at| at >= moment + late || self.restarts > 0 && at >= moment)
    }

    /// Whether the container is still in this run.
    #[inline]
    pub(crate) fn is_current(self, now: &ContainerInspect) -> bool {
        self.is_latest(now) && matches!(status(now), "running" | "paused" | "stopping")
    }

    /// Whether this is the latest run of the container.
    #[inline]
    pub(crate) fn is_latest(self, now: &ContainerInspect) -> bool {
        let then = Self::of(now);
        self.restarts == then.restarts && (self.started.is_none() || self.started == then.started)
    }

    /// Returns a time after the end of all earlier runs and before the end of this one.
    #[inline]
    pub(crate) fn since(self) -> Timestamp {
        self.started.unwrap_or_else(|| Timestamp::now() - NEW)
    }
}

/// Returns the state as the server names it.
#[inline]
pub(crate) fn status(inspect: &ContainerInspect) -> &str {
    inspect.state.as_ref().and_then(|state| state.status.as_deref()).unwrap_or("unknown")
}

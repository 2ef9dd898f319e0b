//! The state of a container whose log is followed.

use std::time::Duration;

use tokio::time::Instant;

use crate::client::dated;
use crate::containers::attrs::Attrs;
use crate::containers::container::Container;
use crate::containers::run_id::{RunId, status};
use crate::containers::state::State;
use crate::error::Result;
use crate::events::death_is_written;
use crate::models::ContainerInspect;
use crate::options::Timestamp;
use crate::raw::params::ContainerInspectParams;
use crate::resource::Identity as _;

/// The resolution of the server's `Date` header.
const DATE: Duration = Duration::from_secs(1);
/// A container that is found paused within this time was paused when its log was opened; later, it was paused while
/// it was followed.
const PAUSED: Duration = Duration::from_secs(1);

/// An inspection of a container.
pub(crate) struct LogTarget {
    pub(crate) inspect: ContainerInspect,
    /// When the request was sent, by the client's clock.
    pub(crate) requested: Instant,
    /// When the server responded, by its own clock; never later than that.
    pub(crate) now: Timestamp,
}

impl LogTarget {
    #[inline]
    pub(crate) async fn of(container: &Container) -> Result<Self> {
        let params = ContainerInspectParams::default();
        let key = container.key().await?;
        let requested = Instant::now();
        let (inspect, now) = dated(container.client.raw().container_inspect_libpod(&key, &params)).await?;
        Ok(Self { inspect, requested, now })
    }

    /// Whether the container may still write: it is running or stopping.
    #[inline]
    pub(crate) fn may_write(&self) -> bool {
        matches!(status(&self.inspect), "running" | "stopping")
    }

    /// Whether the server loses output that it has not read when the container exits, as it does with log files.
    #[inline]
    pub(crate) fn is_lossy(&self) -> bool {
        is_file(driver(&self.inspect).unwrap_or_default())
    }

    /// Waits until the journal contains the output of a container that has just exited: messages are queued there,
    /// and the message of the exit is the last.
    #[inline]
    pub(crate) async fn wait_for_journal(&self, container: &Container) {
        let just_now = |at: &Timestamp| self.now < *at + Duration::from_secs(10);
        if let Some(finished) = self.finished().filter(|at| driver(&self.inspect) == Some("journald") && just_now(at)) {
            // A server without events cannot report it; then the log is read at once.
            let _ = death_is_written(&container.client, self.inspect.id(), finished - Duration::from_secs(1)).await;
        }
    }

    #[inline]
    fn finished(&self) -> Option<Timestamp> {
        self.inspect.state.as_ref().and_then(|state| state.finished_at).map(Timestamp::from)
    }
}

#[inline]
fn driver(inspect: &ContainerInspect) -> Option<&str> {
    inspect.host_config.as_ref().and_then(|config| config.log_config.as_ref())?.type_.as_deref()
}

#[inline]
fn is_file(driver: &str) -> bool {
    matches!(driver, "" | "k8s-file" | "json-file")
}

/// What is known of the run of a container whose log is followed.
///
/// Opening the log needs no inspection: output is complete at first, whether the container runs or not (see
/// [`follow_guard`](super::follow_guard)). The first inspection afterwards shows whether it ran then.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FollowedRun {
    /// Set by the first inspection.
    run: Option<RunId>,
    /// Whether the server loses output that it has not read at the exit; set once the container was inspected.
    lossy: Option<bool>,
    /// When the log was requested, by the client's clock.
    pub(crate) requested: Instant,
    /// When the server opened it, by its own clock; up to a second later.
    opened: Timestamp,
}

/// The phase of the followed run, according to an inspection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ContainerPhase {
    Running,
    /// Paused, or about to exit.
    Lingering,
    /// Exited; another run may have begun.
    Ended,
    /// It had exited, as far as is known, when the log was opened: the server did not follow it.
    Earlier,
    Removed,
}

impl FollowedRun {
    /// For a container that an inspection shows running.
    #[inline]
    pub(crate) fn of(target: &LogTarget) -> Self {
        let (run, lossy) = (Some(RunId::of(&target.inspect)), Some(target.is_lossy()));
        Self { run, lossy, requested: target.requested, opened: target.now }
    }

    /// For a container that was not inspected. Its attributes may be outdated, except for the log driver, which never
    /// changes.
    #[inline]
    pub(crate) fn uninspected(attrs: &Attrs, requested: Instant, opened: Timestamp) -> Self {
        let lossy = match attrs {
            Attrs::Inspected(inspect) => driver(inspect).map(is_file),
            Attrs::Listed(_) | Attrs::Named(_) => None,
        };
        Self { run: None, lossy, requested, opened }
    }

    /// Whether the server loses output that it has not read at the exit, if that is known.
    #[inline]
    pub(crate) fn lossy(&self) -> Option<bool> {
        self.lossy
    }

    /// Records that the server has closed the log. It does so at once only for a journal: a file gets 250 ms.
    #[inline]
    pub(crate) fn closed(&mut self, in_time: bool) {
        if in_time {
            self.lossy.get_or_insert(false);
        }
    }

    /// Applies an inspection; `closed` is whether the server had closed the log before.
    #[inline]
    pub(crate) fn inspected(&mut self, target: &LogTarget, closed: bool) -> ContainerPhase {
        let status = status(&target.inspect);
        self.lossy = Some(target.is_lossy());
        let Some(run) = self.run else {
            return self.first(target, status, closed);
        };
        match (run.is_current(&target.inspect), status) {
            (false, _) => ContainerPhase::Ended,
            (true, "running") => ContainerPhase::Running,
            (true, _) => ContainerPhase::Lingering,
        }
    }

    /// Applies the first inspection.
    #[inline]
    fn first(&mut self, target: &LogTarget, status: &str, closed: bool) -> ContainerPhase {
        let run = RunId::of(&target.inspect);
        if run.began_after(self.opened, DATE) {
            return ContainerPhase::Ended;
        }
        let paused_before = closed || self.requested.elapsed() < PAUSED;
        match status {
            "paused" if paused_before => return ContainerPhase::Earlier,
            "running" | "paused" | "stopping" => {}
            // An exit within the second in which the log was opened counts as an earlier one: reading the log again
            // is always correct.
            _ if target.finished().is_some_and(|at| at >= self.opened + DATE) => return ContainerPhase::Ended,
            _ => return ContainerPhase::Earlier,
        }
        self.run = Some(run);
        if status == "running" { ContainerPhase::Running } else { ContainerPhase::Lingering }
    }
}

/// Whether a container may be running, according to its attributes, which may be outdated.
///
/// A `created` container may have been started since.
#[inline]
pub(crate) fn may_run(attrs: &Attrs) -> bool {
    !matches!(attrs.status(), State::Exited | State::Stopped | State::Stopping | State::Paused)
}

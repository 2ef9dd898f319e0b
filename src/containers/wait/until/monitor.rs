//! Polls the container, with one inspection per round for all conditions.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::backoff::Backoff;
use crate::containers::container::Container;
use crate::containers::run_id::{RunId, status};
use crate::error::{Error, WaitEnd};
use crate::models::ContainerInspect;

/// The pause between two polls, and between two attempts of a probe.
pub(crate) const POLL: Backoff = Backoff::fixed(Duration::from_millis(150));
/// How long a restart may take; another process than the service does it.
const RESTART: Duration = Duration::from_secs(10);

/// Why a condition failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// It can no longer be met; another one may be.
    Never(WaitEnd),
    /// Polling failed, so no condition can be evaluated.
    Broken(Error),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Not started yet, about to be restarted, paused, or about to exit.
    Between,
    Running,
    /// Exited, and not restarted.
    Over,
    /// Removed; the inspection is the last one before.
    Gone,
}

#[derive(Debug)]
pub(crate) struct Snapshot {
    pub(crate) inspect: ContainerInspect,
    pub(crate) stage: Stage,
}

pub(crate) type LatestSnapshot = Option<Arc<Snapshot>>;

/// Polls the container and publishes each inspection; returns when that fails.
#[inline]
pub(crate) async fn run<T>(container: &Container, publish: watch::Sender<LatestSnapshot>) -> Result<T, Failure> {
    let mut ended: Option<(RunId, Instant)> = None;
    let mut poll = POLL;
    loop {
        let last = publish.borrow().clone();
        let snapshot = match (container.inspect().await, last) {
            (Ok(inspect), _) => {
                let stage = stage(&inspect, Instant::now(), &mut ended);
                Snapshot { inspect, stage }
            }
            (Err(error), Some(last)) if error.is_not_found() => {
                publish.send_replace(Some(Arc::new(Snapshot { inspect: last.inspect.clone(), stage: Stage::Gone })));
                return std::future::pending().await;
            }
            (Err(error @ (Error::Connect(_) | Error::Interrupted(_))), Some(_)) => {
                return Err(Failure::Broken(Error::interrupted_by(container.reading("wait for"), error)));
            }
            (Err(error), _) => return Err(Failure::Broken(error)),
        };
        publish.send_replace(Some(Arc::new(snapshot)));
        poll.wait().await;
    }
}

/// Returns the stage of a container. `ended` is the run that was seen to have exited, and when it was first seen.
#[inline]
fn stage(inspect: &ContainerInspect, now: Instant, ended: &mut Option<(RunId, Instant)>) -> Stage {
    match status(inspect) {
        "running" => Stage::Running,
        "exited" | "stopped" => {
            let run = RunId::of(inspect);
            let since = ended.filter(|(then, _)| *then == run).map_or(now, |(_, since)| since);
            *ended = Some((run, since));
            if comes_back(inspect) && now - since < RESTART { Stage::Between } else { Stage::Over }
        }
        _ => Stage::Between,
    }
}

/// Whether the restart policy restarts the container after such an exit.
///
/// Before 4.7 the server does not report whether a user stopped it, in which case it is not restarted.
#[inline]
fn comes_back(inspect: &ContainerInspect) -> bool {
    let state = inspect.state.as_ref();
    let policy = inspect.host_config.as_ref().and_then(|config| config.restart_policy.as_ref());
    let tries = policy.and_then(|policy| policy.maximum_retry_count).unwrap_or_default();
    let wants = match policy.and_then(|policy| policy.name.as_deref()) {
        Some("always" | "unless-stopped") => true,
        Some("on-failure") => {
            let left = tries == 0 || u64::from(restarts(inspect)) < tries;
            state.and_then(|state| state.exit_code) != Some(0) && left
        }
        _ => false,
    };
    wants && state.and_then(|state| state.stopped_by_user) != Some(true)
}

/// How often the restart policy restarted it.
#[inline]
pub(crate) fn restarts(inspect: &ContainerInspect) -> u32 {
    inspect.restart_count.and_then(|count| u32::try_from(count).ok()).unwrap_or_default()
}

/// What one condition has seen of the inspections so far.
#[derive(Debug, Clone)]
pub(crate) struct View(watch::Receiver<LatestSnapshot>);

impl View {
    #[inline]
    pub(crate) fn new(snapshots: watch::Receiver<LatestSnapshot>) -> Self {
        Self(snapshots)
    }

    /// Returns the latest inspection, if any.
    #[inline]
    pub(crate) fn last(&self) -> LatestSnapshot {
        self.0.borrow().clone()
    }

    /// Waits for an inspection that matches; the latest one counts.
    pub(crate) async fn until(&mut self, mut such: impl FnMut(&Snapshot) -> bool) -> Arc<Snapshot> {
        match self
            .0
            .wait_for(|snapshot| snapshot.as_ref().is_some_and(|snapshot| such(snapshot)))
            .await
            .map(|snapshot| snapshot.clone())
        {
            Ok(Some(snapshot)) => snapshot,
            // The poller was dropped, so this future is being dropped too.
            _ => std::future::pending().await,
        }
    }

    #[inline]
    pub(crate) async fn running(&mut self) -> Arc<Snapshot> {
        self.until(|snapshot| snapshot.stage == Stage::Running).await
    }

    /// Waits for the next inspection.
    #[inline]
    pub(crate) async fn next(&mut self) {
        self.0.mark_unchanged();
        if self.0.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Waits until the container has exited or was removed, and returns that as the failure.
    #[inline]
    pub(crate) async fn ends<T>(mut self) -> Result<T, Failure> {
        match self.until(|snapshot| matches!(snapshot.stage, Stage::Over | Stage::Gone)).await.stage {
            Stage::Gone => Err(Failure::Never(WaitEnd::Removed)),
            _ => Err(Failure::Never(WaitEnd::Exited)),
        }
    }

    /// Waits until the container is removed.
    #[inline]
    pub(crate) async fn goes<T>(mut self) -> Result<T, Failure> {
        self.until(|snapshot| snapshot.stage == Stage::Gone).await;
        Err(Failure::Never(WaitEnd::Removed))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Returns an exited container with this restart policy.
    fn ended(policy: &str, tries: i64, exit_code: i32, restarts: i32, stopped: bool) -> ContainerInspect {
        let inspect = json!({
            "State": { "Status": "exited", "ExitCode": exit_code, "StoppedByUser": stopped },
            "HostConfig": { "RestartPolicy": { "Name": policy, "MaximumRetryCount": tries } },
            "RestartCount": restarts,
        });
        serde_json::from_value(inspect).expect("an inspection")
    }

    #[test]
    fn the_restart_policy_decides_about_a_restart() {
        for (policy, tries, exit_code, restarts, stopped, wanted) in [
            ("no", 0, 1, 0, false, false),
            ("", 0, 1, 0, false, false),
            ("always", 0, 0, 9, false, true),
            ("always", 0, 0, 9, true, false),
            ("unless-stopped", 0, 0, 0, false, true),
            ("on-failure", 0, 0, 0, false, false),
            ("on-failure", 0, 1, 99, false, true),
            ("on-failure", 2, 1, 1, false, true),
            ("on-failure", 2, 1, 2, false, false),
            ("on-failure", 2, 1, 1, true, false),
        ] {
            let case = (policy, tries, exit_code, restarts, stopped);
            assert_eq!(comes_back(&ended(policy, tries, exit_code, restarts, stopped)), wanted, "{case:?}");
        }
    }

    #[test]
    fn a_container_that_is_not_restarted_in_time_is_over() {
        let (begin, mut since) = (Instant::now(), None);
        let mut after = |halves, inspect: &ContainerInspect| stage(inspect, begin + RESTART / 2 * halves, &mut since);
        assert_eq!(after(0, &ended("always", 0, 1, 0, false)), Stage::Between);
        // The exit of another run has a time limit of its own.
        let again = ended("always", 0, 1, 1, false);
        assert_eq!(after(1, &again), Stage::Between);
        assert_eq!(after(2, &again), Stage::Between);
        assert_eq!(after(3, &again), Stage::Over);
        assert_eq!(after(3, &ended("no", 0, 1, 0, false)), Stage::Over, "at once");
    }
}

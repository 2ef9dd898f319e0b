//! Looks at the container, one for all conditions of a round.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::meet::Miss;
use crate::containers::container::Container;
use crate::containers::life::{Life, status};
use crate::error::{Error, WaitEnd};
use crate::models::ContainerInspect;

/// From one look to the next, and from one try to the next.
pub(super) const PAUSE: Duration = Duration::from_millis(150);
/// How long a restart may take: the process that does it is another than the service.
const RESTART: Duration = Duration::from_secs(10);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Not started yet, about to be started again, paused, or about to end.
    Between,
    Running,
    /// Ended for good.
    Over,
    /// Removed; what is known of it is what was seen last.
    Gone,
}

#[derive(Debug)]
pub(super) struct Look {
    pub(super) inspect: ContainerInspect,
    pub(super) stage: Stage,
}

pub(super) type Seen = Option<Arc<Look>>;

/// Looks again and again, and tells what there is to see; ends when that cannot be known.
pub(super) async fn keep_looking<T>(container: &Container, tell: watch::Sender<Seen>) -> Result<T, Miss> {
    let mut ended: Option<(Life, Instant)> = None;
    loop {
        let last = tell.borrow().clone();
        let look = match (container.inspect().await, last) {
            (Ok(inspect), _) => {
                let stage = stage(&inspect, Instant::now(), &mut ended);
                Look { inspect, stage }
            }
            (Err(error), Some(last)) if error.is_not_found() => {
                tell.send_replace(Some(Arc::new(Look { inspect: last.inspect.clone(), stage: Stage::Gone })));
                return std::future::pending().await;
            }
            (Err(error @ (Error::Connect(_) | Error::Interrupted(_))), Some(_)) => {
                return Err(Miss::Broken(Error::interrupted("wait", Some(error.into()))));
            }
            (Err(error), _) => return Err(Miss::Broken(error)),
        };
        tell.send_replace(Some(Arc::new(look)));
        tokio::time::sleep(PAUSE).await;
    }
}

/// `ended` is the life that was seen to have ended, and since when.
fn stage(inspect: &ContainerInspect, now: Instant, ended: &mut Option<(Life, Instant)>) -> Stage {
    match status(inspect) {
        "running" => Stage::Running,
        "exited" | "stopped" => {
            let life = Life::of(inspect);
            let since = ended.filter(|(then, _)| *then == life).map_or(now, |(_, since)| since);
            *ended = Some((life, since));
            if comes_back(inspect) && now - since < RESTART { Stage::Between } else { Stage::Over }
        }
        _ => Stage::Between,
    }
}

/// Whether the restart policy starts a container again that has ended so.
///
/// A server before 4.7 does not tell whether somebody stopped it, and then nobody starts it again.
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

/// How often the restart policy started it again.
pub(super) fn restarts(inspect: &ContainerInspect) -> u32 {
    inspect.restart_count.and_then(|count| u32::try_from(count).ok()).unwrap_or_default()
}

/// What one condition has seen of the looks so far.
#[derive(Debug, Clone)]
pub(super) struct View(watch::Receiver<Seen>);

impl View {
    pub(super) fn new(looks: watch::Receiver<Seen>) -> Self {
        Self(looks)
    }

    /// What is there to see now, if anything is.
    pub(super) fn last(&self) -> Seen {
        self.0.borrow().clone()
    }

    /// The latest look, if it is such a one, or the first that is.
    pub(super) async fn until(&mut self, mut such: impl FnMut(&Look) -> bool) -> Arc<Look> {
        match self.0.wait_for(|look| look.as_ref().is_some_and(|look| such(look))).await.map(|look| look.clone()) {
            Ok(Some(look)) => look,
            // Nobody looks any more, and so this is not asked for any more either.
            _ => std::future::pending().await,
        }
    }

    pub(super) async fn running(&mut self) -> Arc<Look> {
        self.until(|look| look.stage == Stage::Running).await
    }

    /// Waits for a look that is yet to come.
    pub(super) async fn next(&mut self) {
        self.0.mark_unchanged();
        if self.0.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Waits until the container is no more, and says why.
    pub(super) async fn ends<T>(mut self) -> Result<T, Miss> {
        match self.until(|look| matches!(look.stage, Stage::Over | Stage::Gone)).await.stage {
            Stage::Gone => Err(Miss::Never(WaitEnd::Removed)),
            _ => Err(Miss::Never(WaitEnd::Exited)),
        }
    }

    /// Waits until the container is removed.
    pub(super) async fn goes<T>(mut self) -> Result<T, Miss> {
        self.until(|look| look.stage == Stage::Gone).await;
        Err(Miss::Never(WaitEnd::Removed))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// A container of this policy that has ended so.
    fn ended(policy: &str, tries: i64, exit_code: i32, restarts: i32, stopped: bool) -> ContainerInspect {
        let inspect = json!({
            "State": { "Status": "exited", "ExitCode": exit_code, "StoppedByUser": stopped },
            "HostConfig": { "RestartPolicy": { "Name": policy, "MaximumRetryCount": tries } },
            "RestartCount": restarts,
        });
        serde_json::from_value(inspect).expect("an inspection")
    }

    #[test]
    fn the_policy_tells_who_comes_back() {
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
    fn what_does_not_come_back_in_time_is_over() {
        let (begin, mut since) = (Instant::now(), None);
        let mut after = |halves, inspect: &ContainerInspect| stage(inspect, begin + RESTART / 2 * halves, &mut since);
        assert_eq!(after(0, &ended("always", 0, 1, 0, false)), Stage::Between);
        // another life ended: it has its own time
        let again = ended("always", 0, 1, 1, false);
        assert_eq!(after(1, &again), Stage::Between);
        assert_eq!(after(2, &again), Stage::Between);
        assert_eq!(after(3, &again), Stage::Over);
        assert_eq!(after(3, &ended("no", 0, 1, 0, false)), Stage::Over, "at once");
    }
}

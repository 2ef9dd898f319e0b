//! Waiting for a line of the log.

use std::time::Duration;

use crate::containers::output::logs::LogOptions;
use crate::containers::run_id::RunId;
use crate::containers::wait::until::condition::{Until, WaitOutcome};
use crate::containers::wait::until::monitor::Failure;
use crate::containers::wait::until::monitor::{Snapshot, Stage};
use crate::containers::wait::until::state::{Outcome, WaitState};
use crate::error::{Error, Result, WaitEnd};
use crate::events::initializations;
use crate::models::ContainerInspect;
use crate::options::Timestamp;
use crate::resource::Identity as _;
use crate::wire::lines::LogLine;

/// The server takes the end of a run from a file's time, which is up to 10 ms late, so the last lines seem to come
/// after it. No run begins that fast.
const COARSE: Duration = Duration::from_millis(20);

/// The assumed maximum duration of a start without other information.
const START: Duration = Duration::from_secs(1);

/// The same on a busy machine.
const LONG_START: Duration = Duration::from_secs(60);

type IsIt = dyn Fn(&LogLine) -> bool + Send + Sync;

/// Follows the log through the runs of the container, each from its start.
#[inline]
pub(crate) async fn found(wait: &WaitState, until: &Until, is_it: &IsIt) -> Outcome {
    let mut view = wait.view.clone();
    let mut read = None;
    loop {
        let snapshot = view.until(|snapshot| matches!(snapshot.stage, Stage::Running | Stage::Over)).await;
        let present = Some(RunId::of(&snapshot.inspect));
        if read != present {
            match search(wait, &snapshot, is_it).await {
                Ok(Some(line)) => return Ok(WaitOutcome { line: Some(line), ..WaitOutcome::default() }),
                Ok(None) => read = present,
                // The next inspection shows whether the container or the service is gone.
                Err(error @ (Error::Interrupted(_) | Error::Connect(_))) => wait.note(until, error.to_string()),
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(Failure::Broken(error)),
            }
        } else if snapshot.stage == Stage::Over {
            return Err(Failure::Never(WaitEnd::Exited));
        }
        view.next().await;
    }
}

/// Reads the output of the current run until it ends.
#[inline]
async fn search(wait: &WaitState, snapshot: &Snapshot, is_it: &IsIt) -> Result<Option<LogLine>> {
    let mut options = LogOptions::new().follow(true);
    let over = snapshot.stage == Stage::Over;
    if let Some(since) = begin(&snapshot.inspect, over) {
        let initialized = initialized(wait, &snapshot.inspect, over).await;
        options = options.since(initialized.unwrap_or(since));
    }
    let mut lines = wait.container.logs_with(&options).await?.lines();
    while let Some(line) = lines.next().await.transpose()? {
        if is_it(&line) {
            return Ok(Some(line));
        }
    }
    Ok(None)
}

/// Returns when the container was initialized for its latest run: after the end of the previous run, and before it
/// writes. `None` if the server stores no events.
///
/// On a busy machine the last lines of a run are written long after its end.
#[inline]
async fn initialized(wait: &WaitState, inspect: &ContainerInspect, over: bool) -> Option<Timestamp> {
    let state = inspect.state.as_ref()?;
    let (started, finished) = (Timestamp::from(state.started_at?), Timestamp::from(state.finished_at?));
    let after = if over { started.min(finished) - LONG_START } else { finished };
    initializations(&wait.container.client, inspect.id(), after).await.into_iter().rfind(|at| *at <= started)
}

/// Returns when the latest run began, if there may have been one before, according to the inspection alone.
///
/// The server records the start when it is complete; by then the first lines may have been written, and the run may
/// be over. So the end of the previous run is used. For a run that is over, only its own end is known.
#[inline]
fn begin(inspect: &ContainerInspect, over: bool) -> Option<Timestamp> {
    let state = inspect.state.as_ref()?;
    let (started, finished) = (Timestamp::from(state.started_at?), Timestamp::from(state.finished_at?));
    Some(if over { started.min(finished) - START } else { finished + COARSE })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_run_begins_after_the_previous_one() {
        let never = "0001-01-01T00:00:00Z";
        for (started, finished, over, wanted) in [
            ("2026-11-25T08:00:05Z", "2026-11-25T08:00:01Z", false, Some("2026-11-25T08:00:01.02Z")),
            ("2026-11-25T08:00:05Z", "2026-11-25T08:00:09Z", true, Some("2026-11-25T08:00:04Z")),
            // It ended before its start was recorded.
            ("2026-11-25T08:00:05Z", "2026-11-25T08:00:04.9Z", true, Some("2026-11-25T08:00:03.9Z")),
            ("2026-11-25T08:00:05Z", never, false, None),
            (never, never, false, None),
        ] {
            let inspect = json!({ "State": { "StartedAt": started, "FinishedAt": finished } });
            let inspect = serde_json::from_value(inspect).expect("an inspection");
            let wanted = wanted.map(|at| at.parse().expect("a time"));
            assert_eq!(begin(&inspect, over), wanted, "{started} {finished}");
        }
    }
}

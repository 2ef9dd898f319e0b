//! Waiting for a line of the log.

use chrono::TimeDelta;

use super::look::{Look, Stage};
use super::meet::{Met, Miss, Scene};
use super::{Reached, Until};
use crate::args::Timestamp;
use crate::containers::life::Life;
use crate::containers::logs::LogOptions;
use crate::error::{Error, Result, WaitEnd};
use crate::models::ContainerInspect;
use crate::wire::lines::LogLine;

/// The server takes the end of a life from a file's time, which is up to 10 ms behind; its last lines seem to come
/// after it. Another life does not begin as fast.
const COARSE: TimeDelta = TimeDelta::milliseconds(20);

/// How long a start may take of which nothing else is known.
const START: TimeDelta = TimeDelta::seconds(1);

type IsIt = dyn Fn(&LogLine) -> bool + Send + Sync;

/// Follows the log through the container's lives, each from its start.
pub(super) async fn found(scene: &Scene, until: &Until, is_it: &IsIt) -> Met {
    let mut view = scene.view.clone();
    let mut read = None;
    loop {
        let look = view.until(|look| matches!(look.stage, Stage::Running | Stage::Over)).await;
        let present = Some(Life::of(&look.inspect));
        if read != present {
            match search(scene, &look, is_it).await {
                Ok(Some(line)) => return Ok(Reached { line: Some(line), ..Reached::default() }),
                Ok(None) => read = present,
                // The next look tells whether it was the container or the service that went.
                Err(error @ (Error::Interrupted(_) | Error::Connect(_))) => scene.note(until, error.to_string()),
                Err(error) if error.is_not_found() => {}
                Err(error) => return Err(Miss::Broken(error)),
            }
        } else if look.stage == Stage::Over {
            return Err(Miss::Never(WaitEnd::Exited));
        }
        view.next().await;
    }
}

/// Reads what the container writes in its present life, to its end.
async fn search(scene: &Scene, look: &Look, is_it: &IsIt) -> Result<Option<LogLine>> {
    let mut options = LogOptions::new().follow(true);
    if let Some(since) = begin(&look.inspect, look.stage == Stage::Over) {
        options = options.since(since);
    }
    let mut lines = scene.container.logs(&options).await?.lines();
    while let Some(line) = lines.next().await.transpose()? {
        if is_it(&line) {
            return Ok(Some(line));
        }
    }
    Ok(None)
}

/// When the latest life begins, if there may have been another before.
///
/// The server notes the start when it is over, and the first lines may have been written by then; so may the end. So
/// the end before is what counts. Of a life that is over, only its own end is known.
fn begin(inspect: &ContainerInspect, over: bool) -> Option<Timestamp> {
    let state = inspect.state.as_ref()?;
    let (started, finished) = (state.started_at?, state.finished_at?);
    let begin = if over { started.min(finished) - START } else { finished + COARSE };
    // Go's zero time stands for "never".
    (finished.timestamp() > 0).then(|| begin.into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_life_begins_after_the_one_before() {
        let never = "0001-01-01T00:00:00Z";
        for (started, finished, over, wanted) in [
            ("2026-11-25T08:00:05Z", "2026-11-25T08:00:01Z", false, Some("2026-11-25T08:00:01.02Z")),
            ("2026-11-25T08:00:05Z", "2026-11-25T08:00:09Z", true, Some("2026-11-25T08:00:04Z")),
            // ended before its start was noted
            ("2026-11-25T08:00:05Z", "2026-11-25T08:00:04.9Z", true, Some("2026-11-25T08:00:03.9Z")),
            ("2026-11-25T08:00:05Z", never, false, None),
            (never, never, false, None),
        ] {
            let inspect = json!({ "State": { "StartedAt": started, "FinishedAt": finished } });
            let inspect = serde_json::from_value(inspect).expect("an inspection");
            let wanted = wanted.map(|at| Timestamp::from(at.parse::<chrono::DateTime<chrono::Utc>>().expect("a time")));
            assert_eq!(begin(&inspect, over), wanted, "{started} {finished}");
        }
    }
}

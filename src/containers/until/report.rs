//! What there is to say about a wait that failed.

use std::time::Duration;

use super::Until;
use super::look::{Look, Stage, restarts};
use super::meet::Scene;
use crate::containers::life::status;
use crate::containers::logs::LogOptions;
use crate::error::{WaitEnd, WaitError};
use crate::wire::lines::LogLine;

/// How many of the last lines of the log to tell.
const LINES: usize = 20;
/// How much of a line.
const BYTES: usize = 4096;
/// How long to look for them.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) async fn report(scene: &Scene, until: &Until, end: WaitEnd, after: Duration) -> WaitError {
    let look = scene.view.last();
    let mut error = WaitError { awaited: until.to_string(), end, after, unmet: scene.unmet(), ..WaitError::default() };
    scene.container.id().clone_into(&mut error.container_id);
    scene.container.name().clone_into(&mut error.container_name);
    match look.as_deref() {
        None => "unknown".clone_into(&mut error.status),
        Some(look) => tell(look, &mut error),
    }
    if look.is_none_or(|look| look.stage != Stage::Gone) {
        // What a container wrote at its end is in the log by its end only if that is waited for.
        let follow = end == WaitEnd::Exited;
        let _ = tokio::time::timeout(PATIENCE, last_lines(scene, follow, &mut error.log)).await;
    }
    error
}

/// What an inspection says.
fn tell(look: &Look, error: &mut WaitError) {
    let status = if look.stage == Stage::Gone { "removed" } else { status(&look.inspect) };
    status.clone_into(&mut error.status);
    error.restarts = restarts(&look.inspect);
    let Some(state) = &look.inspect.state else { return };
    if matches!(status, "exited" | "stopped") {
        error.exit_code = state.exit_code.map(i64::from);
    }
    // Without a check, servers tell of an empty one.
    error.health = state.health.clone().filter(|health| health.status.as_deref().is_some_and(|said| !said.is_empty()));
}

/// A log that cannot be read leaves the report without, or with a part: there is another error to tell.
async fn last_lines(scene: &Scene, follow: bool, into: &mut Vec<LogLine>) {
    let options = LogOptions::new().tail(LINES as u64).follow(follow);
    let Ok(logs) = scene.container.logs(&options).await else { return };
    let mut lines = logs.lines();
    while let Some(Ok(mut line)) = lines.next().await {
        if line.bytes.len() > BYTES {
            line.bytes.truncate(BYTES);
            line.whole = false;
        }
        if into.len() == LINES {
            into.remove(0);
        }
        into.push(line);
    }
}

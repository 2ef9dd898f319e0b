//! The report of a failed wait.

use std::time::Duration;

use crate::containers::output::logs::LogOptions;
use crate::containers::run_id::status;
use crate::containers::wait::end::End;
use crate::containers::wait::until::condition::Until;
use crate::containers::wait::until::monitor::{Snapshot, Stage, restarts};
use crate::containers::wait::until::state::WaitState;
use crate::error::{WaitEnd, WaitError};
use crate::resource::Identity as _;
use crate::wire::lines::LogLine;

/// How many of the last log lines to report.
const LINES: usize = 20;
/// The maximum length of a reported line.
const BYTES: usize = 4096;
/// How long to wait for them.
const PATIENCE: Duration = Duration::from_secs(5);

#[inline]
pub(crate) async fn report(wait: &WaitState, until: &Until, end: WaitEnd, after: Duration) -> WaitError {
    let snapshot = wait.view.last();
    let mut error = WaitError { awaited: until.to_string(), end, after, unmet: wait.unmet(), ..WaitError::default() };
    let (id, name) = snapshot.as_deref().map_or_else(
        || (wait.container.id(), wait.container.name()),
        |snapshot| (snapshot.inspect.id(), snapshot.inspect.name()),
    );
    id.clone_into(&mut error.container_id);
    name.clone_into(&mut error.container_name);
    match snapshot.as_deref() {
        None => "unknown".clone_into(&mut error.status),
        Some(snapshot) => add(snapshot, &mut error),
    }
    if snapshot.is_none_or(|snapshot| snapshot.stage != Stage::Gone) {
        // The last output of an exited container is in the log only after the exit was waited for.
        let follow = end == WaitEnd::Exited;
        let _ = tokio::time::timeout(PATIENCE, last_lines(wait, follow, &mut error.log)).await;
    }
    error
}

/// Adds what an inspection shows.
#[inline]
fn add(snapshot: &Snapshot, error: &mut WaitError) {
    let status = if snapshot.stage == Stage::Gone { "removed" } else { status(&snapshot.inspect) };
    status.clone_into(&mut error.status);
    error.restarts = restarts(&snapshot.inspect);
    let Some(state) = &snapshot.inspect.state else { return };
    error.exit_code = End::in_state(&snapshot.inspect).map(|end| end.exit_code);
    // Without a health check, servers report an empty one.
    error.health = state.health.clone().filter(|health| health.status.as_deref().is_some_and(|said| !said.is_empty()));
}

/// Reads the last lines. Errors are ignored, because another error is being reported.
#[inline]
async fn last_lines(wait: &WaitState, follow: bool, into: &mut Vec<LogLine>) {
    let options = LogOptions::new().tail(LINES as u64).follow(follow);
    let Ok(logs) = wait.container.logs_with(&options).await else { return };
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

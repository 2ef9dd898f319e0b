//! The exit code of a container that has just ended.

use std::time::Duration;

use crate::client::answer;
use crate::containers::Container;
use crate::error::{Error, Result};
use crate::wire::json_lines::JsonLines;

/// How often the server looks; its own 250 ms would be most of a short run.
const INTERVAL: Duration = Duration::from_millis(10);

/// Asks for the exit code; the container's output has ended.
pub(super) async fn code(container: &Container, auto_remove: bool) -> Result<i64> {
    match container.wait_call(&[], Some(INTERVAL)).await {
        // 4.3.1 forgets the exit code with the container; its journal does not.
        Err(error) if auto_remove && error.is_not_found() => from_events(container).await?.ok_or(error),
        other => other,
    }
}

/// The exit code in the event of the container's death, if the server keeps events.
async fn from_events(container: &Container) -> Result<Option<i64>> {
    for _ in 0..20 {
        let filters = serde_json::json!({ "container": [container.id()] }).to_string();
        let call = container.client.streams().system_events_libpod(Some(&filters), Some("10m"), Some(false), None);
        let mut body = answer(call).await?;
        let mut lines = JsonLines::default();
        while let Some(chunk) = body.next().await {
            lines.push(&chunk.map_err(|error| Error::interrupted("events", Some(error.without_url().into())))?);
        }
        let mut found = None;
        while let Ok(Some(line)) = lines.next() {
            found = exit_code(&line).or(found);
        }
        found = lines.rest().and_then(|line| exit_code(&line)).or(found);
        if found.is_some() {
            return Ok(found);
        }
        // The event is written by another process, a moment after the container's end.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(None)
}

fn exit_code(line: &[u8]) -> Option<i64> {
    let event: serde_json::Value = serde_json::from_slice(line).ok()?;
    let action = event["Action"].as_str().or_else(|| event["status"].as_str())?;
    let code = event["Actor"]["Attributes"]["containerExitCode"].as_str()?;
    matches!(action, "died" | "die").then(|| code.parse().ok())?
}

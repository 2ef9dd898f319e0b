//! The exit code of a container that has just ended.

use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use crate::containers::Container;
use crate::error::{Error, Result};
use crate::events::{Event, EventFilter, EventOptions};

/// How often the server looks; its own 250 ms would be most of a short run.
const INTERVAL: Duration = Duration::from_millis(10);

/// How long a container may take to end after its output: children it leaves behind hold it up.
const PATIENCE: Duration = Duration::from_secs(10);

/// Finds the exit code; without one, the output has only seemed to end.
pub(super) async fn proof(container: Container, auto_remove: bool, exit_code: Arc<OnceLock<i64>>) -> Result<()> {
    let code = match tokio::time::timeout(PATIENCE, code(&container, auto_remove)).await {
        Ok(code) => code?,
        Err(_) => return Err(Error::interrupted("run", None)),
    };
    exit_code.get_or_init(|| code);
    Ok(())
}

/// Asks for the exit code; the container's output has ended.
async fn code(container: &Container, auto_remove: bool) -> Result<i64> {
    match container.wait_call(&[], Some(INTERVAL)).await {
        // 4.3.1 forgets the exit code with the container; its journal does not.
        Err(error) if auto_remove && error.is_not_found() => from_events(container).await?.ok_or(error),
        other => other,
    }
}

/// The exit code in the event of the container's death, if the server keeps events.
async fn from_events(container: &Container) -> Result<Option<i64>> {
    let begin = SystemTime::now() - Duration::from_secs(600);
    let options = EventOptions::new()
        .since(begin)
        .follow(false)
        .filter(EventFilter::Container(container.id().to_owned()))
        .filter(EventFilter::Action("died".to_owned()));
    for _ in 0..20 {
        let events = container.client.events(&options).await?.collect().await?;
        if let Some(code) = events.iter().rev().find_map(Event::exit_code) {
            return Ok(Some(code));
        }
        // The event is written by another process, a moment after the container's end.
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(None)
}

//! The event of a container's death.

use std::time::Duration;

use super::container::Container;
use crate::args::Timestamp;
use crate::error::Result;
use crate::events::{Event, EventFilter, EventOptions};

/// Finds the last one since, if the server keeps events; the process that writes it may need a moment.
pub(super) async fn died(container: &Container, since: impl Into<Timestamp>) -> Result<Option<Event>> {
    let options = EventOptions::new()
        .since(since)
        .follow(false)
        .filter(EventFilter::Container(container.id().to_owned()))
        .filter(EventFilter::Action("died".to_owned()));
    for _ in 0..40 {
        let mut events = container.client.events(&options).await?.collect().await?;
        if let Some(event) = events.pop() {
            return Ok(Some(event));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(None)
}

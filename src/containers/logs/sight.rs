//! A look at a container before its log is followed.

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

use crate::client::dated;
use crate::containers::container::Container;
use crate::containers::died::died;
use crate::containers::life::status;
use crate::error::Result;
use crate::models::ContainerInspect;

/// What the server said of a container, and when.
pub(super) struct Sight {
    pub(super) inspect: ContainerInspect,
    /// When it was asked, by our clock.
    pub(super) asked: Instant,
    /// When it answered, by its own clock; never after it looked.
    pub(super) now: DateTime<Utc>,
}

impl Sight {
    pub(super) async fn of(container: &Container) -> Result<Self> {
        let asked = Instant::now();
        let call = container.client.calls().container_inspect_libpod(container.id(), None);
        let (inspect, now) = dated(call).await?;
        Ok(Self { inspect, asked, now })
    }

    /// Whether the server follows its log, or would if it were not about to end.
    pub(super) fn has_more_to_come(&self) -> bool {
        matches!(status(&self.inspect), "running" | "stopping")
    }

    /// Whether the server loses what it has not read at the container's end: it does with log files.
    pub(super) fn is_lossy(&self) -> bool {
        matches!(self.driver(), "" | "k8s-file" | "json-file")
    }

    /// Waits until the journal holds what a container wrote that has just ended: messages wait in line there, and that
    /// of the container's death is the last.
    pub(super) async fn settle(&self, container: &Container) {
        let finished = self.inspect.state.as_ref().and_then(|state| state.finished_at);
        let just_now = |at: &DateTime<Utc>| self.now - *at < TimeDelta::seconds(10);
        if let Some(finished) = finished.filter(|at| self.driver() == "journald" && just_now(at)) {
            // A server that keeps no events cannot tell; what it has is read then.
            let _ = died(container, finished - TimeDelta::seconds(1)).await;
        }
    }

    fn driver(&self) -> &str {
        let config = self.inspect.host_config.as_ref().and_then(|config| config.log_config.as_ref());
        config.and_then(|config| config.type_.as_deref()).unwrap_or_default()
    }
}

//! What a verb is for: how a change whose answer was lost is judged.

use super::container::Container;
use super::life::{Life, status};
use crate::client::{PodmanClient, answer};
use crate::error::{Error, Result};
use crate::models::ContainerInspect;

/// What an inspection shows once a verb has done its work.
#[derive(Debug, Clone, Copy)]
pub(super) enum Goal<'a> {
    Initialized,
    Running,
    /// It runs, and in another life than this one.
    Restarted(Life),
    Paused,
    /// Nothing runs in it; one that removes itself may be gone.
    Idle,
    Named(&'a str),
    Gone,
}

impl Container {
    pub(super) async fn settle(&self, goal: Goal<'_>, done: Result<()>) -> Result<()> {
        goal.settle(&self.client, self.id(), done).await
    }
}

impl Goal<'_> {
    /// The end of a change; if its answer was lost, whether one look at the container shows the goal.
    ///
    /// Asking again is no way to know: a second removal, say, finds nothing, whoever did the first. What the look cannot
    /// tell stays the error that it was.
    pub(super) async fn settle(self, client: &PodmanClient, key: &str, done: Result<()>) -> Result<()> {
        let Err(lost @ Error::Interrupted(_)) = done else { return done };
        let look = Box::pin(answer(client.calls().container_inspect_libpod(key, None))).await;
        let reached = match (self, look) {
            (Self::Gone | Self::Idle, Err(error)) => error.is_not_found(),
            (goal, Ok(now)) => goal.is_reached(&now),
            (_, Err(_)) => false,
        };
        if reached { Ok(()) } else { Err(lost) }
    }

    fn is_reached(self, now: &ContainerInspect) -> bool {
        let status = status(now);
        match self {
            Self::Initialized => status == "initialized",
            Self::Running => status == "running",
            Self::Restarted(before) => status == "running" && Life::of(now) != before,
            Self::Paused => status == "paused",
            // What is being removed was stopped before. While it is still stopping, nobody knows how that ends.
            Self::Idle => matches!(status, "created" | "initialized" | "stopped" | "exited" | "removing"),
            Self::Named(name) => now.name.as_deref() == Some(name),
            Self::Gone => false,
        }
    }
}

//! Whether a change happened although its response was lost.

use crate::client::{PodmanClient, value_of};
use crate::containers::container::Container;
use crate::containers::run_id::{RunId, status};
use crate::error::{Error, Result};
use crate::models::ContainerInspect;
use crate::raw::params::ContainerInspectParams;

/// The state that an inspection shows once a change has happened.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ExpectedState<'a> {
    Initialized,
    Running,
    /// It runs, in another run than this one.
    Restarted(RunId),
    Paused,
    /// It does not run; with `auto_remove`, it may be removed.
    Idle,
    Named(&'a str),
    Gone,
}

impl Container {
    #[inline]
    pub(crate) async fn confirm(&self, expected: ExpectedState<'_>, done: Result<()>) -> Result<()> {
        if !matches!(done, Err(Error::Interrupted(_))) {
            return done;
        }
        match self.key().await {
            Ok(key) => expected.confirm(&self.client, &key, done).await,
            Err(_) => done,
        }
    }
}

impl ExpectedState<'_> {
    /// Returns the outcome of a change. If the response was lost, inspects the container once to see whether it is in
    /// the expected state.
    ///
    /// Sending the request again would not show it: a second removal, for example, finds nothing, whichever request
    /// removed the container. If the inspection is inconclusive, the original error is returned.
    #[inline]
    pub(crate) async fn confirm(self, client: &PodmanClient, key: &str, done: Result<()>) -> Result<()> {
        let Err(lost @ Error::Interrupted(_)) = done else { return done };
        let look = value_of(client.raw().container_inspect_libpod(key, &ContainerInspectParams::default())).await;
        let reached = match (self, look) {
            (Self::Gone | Self::Idle, Err(error)) => error.is_not_found(),
            (expected, Ok(now)) => expected.is_reached(&now),
            (_, Err(_)) => false,
        };
        if reached { Ok(()) } else { Err(lost) }
    }

    #[inline]
    fn is_reached(self, now: &ContainerInspect) -> bool {
        let status = status(now);
        match self {
            Self::Initialized => status == "initialized",
            Self::Running => status == "running",
            Self::Restarted(before) => status == "running" && RunId::of(now) != before,
            Self::Paused => status == "paused",
            // A container that is being removed was stopped before. While it is stopping, the outcome is unknown.
            Self::Idle => matches!(status, "created" | "initialized" | "stopped" | "exited" | "removing"),
            Self::Named(name) => now.name.as_deref() == Some(name),
            Self::Gone => false,
        }
    }
}

/// Status 304 means that nothing had to be done.
#[inline]
pub(crate) fn changed(done: Result<()>) -> Result<bool> {
    match done {
        Err(Error::Api(error)) if error.status == Some(304) => Ok(false),
        done => done.map(|()| true),
    }
}

#[inline]
pub(crate) fn unless(done: Result<()>, already: &str) -> Result<bool> {
    match done {
        Err(Error::Api(error)) if error.message.contains(already) || error.cause.contains(already) => Ok(false),
        done => done.map(|()| true),
    }
}

/// Returns `false` if the process did not exist: 409 on 5.x, 500 on 4.3.1, with the same cause.
#[inline]
pub(crate) fn unless_stopped(done: Result<()>) -> Result<bool> {
    match done {
        Err(error) if error.is_wrong_state() => Ok(false),
        done => done.map(|()| true),
    }
}

//! Stopping and restarting, with a time of grace.

use std::time::Duration;

use super::container::{Container, changed};
use super::goal::Goal;
use super::life::Life;
use crate::client::{answer, within};
use crate::error::Result;
use crate::models::ContainerInspect;

/// The server kills once the grace is over; this is for all that it does beside waiting.
const SLACK: Duration = Duration::from_secs(30);
/// In seconds. The server makes nanoseconds of them (`waitContainerStop`), without a look at whether they fit into 64
/// bits: more came out as a time in the past, and it killed at once.
const LONGEST: i64 = i64::MAX / 1_000_000_000;
/// The grace of a container that was given none.
const USUAL_GRACE: Duration = Duration::from_secs(10);

/// How to stop or restart a container.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StopOptions {
    timeout: Option<Duration>,
    ignore: bool,
}

impl StopOptions {
    /// Stops with the container's own time of grace.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the container may take before it is killed; whole seconds, rounded up. [`Duration::MAX`] is as long as it
    /// takes.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Lets the server take a container that does not run for one that it stopped.
    #[must_use]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = ignore;
        self
    }
}

impl Container {
    /// Stops the container, with its own time of grace; `false` if it did not run.
    ///
    /// # Errors
    ///
    /// As [`stop_with`](Self::stop_with).
    pub async fn stop(&self) -> Result<bool> {
        self.stop_with(&StopOptions::default()).await
    }

    /// Stops the container; `false` if it did not run.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::StopOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.stop_with(&StopOptions::new().timeout(Duration::from_secs(2))).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container is gone;
    /// [`is_timeout`](crate::Error::is_timeout) if the server has not answered half a minute after the grace;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the answer was lost and the container still runs or stops
    /// afterwards.
    #[doc(alias = "container_stop_libpod")]
    pub async fn stop_with(&self, options: &StopOptions) -> Result<bool> {
        let StopOptions { timeout, ignore } = options;
        let call = self.client.streams().container_stop_libpod(self.id(), ignore.then_some(true), timeout.map(seconds));
        let grace = match timeout {
            Some(timeout) => *timeout,
            None => grace_of(&self.inspect().await?),
        };
        let done = within("stop", grace.saturating_add(SLACK), answer(call)).await;
        changed(self.settle(Goal::Idle, done).await)
    }

    /// Stops the container, if it runs, and starts it, with its own time of grace.
    ///
    /// # Errors
    ///
    /// As [`restart_with`](Self::restart_with).
    pub async fn restart(&self) -> Result<()> {
        self.restart_with(&StopOptions::default()).await
    }

    /// Stops the container, if it runs, and starts it.
    ///
    /// Without a [`timeout`](StopOptions::timeout) the container's own is sent: the server would
    /// take its absence for 0 and kill at once (seen on 4.3.1 and 5.8.6).
    ///
    /// It looks at the container first, to know the restarted from the one before.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container is gone; [`is_timeout`](crate::Error::is_timeout) as
    /// in [`stop_with`](Self::stop_with); [`Error::Interrupted`](crate::Error::Interrupted) if the answer was lost and the
    /// container does not run afterwards, or does as before.
    #[doc(alias = "container_restart_libpod")]
    pub async fn restart_with(&self, options: &StopOptions) -> Result<()> {
        let StopOptions { timeout, ignore: _ } = options; // a container that does not run is started
        let (before, usual) = {
            let now = self.inspect().await?;
            (Life::of(&now), grace_of(&now))
        };
        let grace = timeout.unwrap_or(usual);
        let call = self.client.streams().container_restart_libpod(self.id(), None, Some(seconds(grace)));
        let done = within("restart", grace.saturating_add(SLACK), answer(call)).await;
        self.settle(Goal::Restarted(before), done).await
    }
}

/// The container's own time of grace.
fn grace_of(container: &ContainerInspect) -> Duration {
    container.config.as_ref().and_then(|config| config.stop_timeout).map_or(USUAL_GRACE, Duration::from_secs)
}

/// Whole seconds, as the server counts, and never less time than was given, as far as it can count.
pub(super) fn seconds(duration: Duration) -> i64 {
    let whole = duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0));
    i64::try_from(whole).unwrap_or(i64::MAX).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_rounded_up_and_are_never_more_than_the_server_can_count() {
        for (duration, wanted) in [
            (Duration::ZERO, 0),
            (Duration::from_nanos(1), 1),
            (Duration::from_secs(7), 7),
            (Duration::new(7, 1), 8),
            (Duration::from_secs(u64::MAX), 9_223_372_036),
            (Duration::MAX, 9_223_372_036),
        ] {
            assert_eq!(seconds(duration), wanted, "{duration:?}");
        }
    }
}

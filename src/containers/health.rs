//! A container's health.

use std::fmt;

use super::container::Container;
use crate::client::answer;
use crate::error::{Error, Result};

/// How a health check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Health {
    /// The check succeeded.
    Healthy,
    /// The check failed, or took longer than it may.
    Unhealthy,
    /// The startup check failed: the container has not started yet. Servers before 4.4 have no such check.
    Starting,
    /// The container was stopped while it was checked.
    Stopped,
}

impl fmt::Display for Health {
    /// The server's word for it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Healthy => "healthy",
            Self::Unhealthy => "unhealthy",
            Self::Starting => "starting",
            Self::Stopped => "stopped",
        })
    }
}

impl Container {
    /// Runs the container's health check now, and waits for its end.
    ///
    /// Works also where no systemd runs the checks at their intervals. Each run counts: one more failure may make the
    /// container `unhealthy`.
    ///
    /// ```no_run
    /// use podman::Health;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// match container.healthcheck().await {
    ///     Ok(Health::Healthy) => println!("it is well"),
    ///     Ok(other) => println!("it is {other}"),
    ///     Err(error) if error.is_no_healthcheck() => println!("nobody can tell"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_no_healthcheck`](Error::is_no_healthcheck) if the container has none, or one that is switched off;
    /// [`is_wrong_state`](Error::is_wrong_state) if it does not run; [`is_not_found`](Error::is_not_found) if it is gone.
    #[doc(alias = "container_healthcheck_libpod")]
    pub async fn healthcheck(&self) -> Result<Health> {
        // A check lasts as long as its own timeout.
        let results = match answer(self.client.streams().container_healthcheck_libpod(self.id())).await {
            Err(Error::Api(error)) if error.message.contains("exceeded timeout") => return Ok(Health::Unhealthy),
            results => results?,
        };
        match results.status.as_deref() {
            Some("healthy") => Ok(Health::Healthy),
            Some("unhealthy") => Ok(Health::Unhealthy),
            Some("starting") => Ok(Health::Starting),
            Some("stopped") => Ok(Health::Stopped),
            other => Err(Error::protocol(format!("the health check ended as {other:?}"), None)),
        }
    }
}

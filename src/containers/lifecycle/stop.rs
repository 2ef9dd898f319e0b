//! Stopping and restarting, with a grace period.

use std::time::Duration;

use crate::client::within;
use crate::containers::container::Container;
use crate::containers::lifecycle::outcome::ExpectedState;
use crate::containers::lifecycle::outcome::changed;
use crate::containers::run_id::RunId;
use crate::error::Result;
use crate::http::SLACK;
use crate::models::ContainerInspect;
use crate::options::types::span::seconds;
use crate::raw::params::{ContainerRestartParams, ContainerStopParams};

/// The grace period of a container without one.
const USUAL_GRACE: Duration = Duration::from_secs(10);

/// Options for stopping or restarting a container.
///
/// ```no_run
/// use std::time::Duration;
/// use podman::containers::StopOptions;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let patient = StopOptions::new().timeout(Duration::from_secs(60)); // then it is killed
/// container.stop_with(&patient).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StopOptions {
    timeout: Option<Duration>,
    ignore: bool,
}

impl StopOptions {
    /// Returns the defaults: the container's own grace period.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how long the container may take before it is killed, in whole seconds, rounded up. [`Duration::MAX`]
    /// means no limit.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Makes the server report success if the container does not run.
    #[must_use]
    #[inline]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = ignore;
        self
    }
}

/// # Stopping and restarting
impl Container {
    /// Stops the container with its own grace period; returns `false` if it did not run.
    ///
    /// # Errors
    ///
    /// As [`stop_with`](Self::stop_with).
    #[doc(alias = "stop_container")]
    #[inline]
    pub async fn stop(&self) -> Result<bool> {
        self.stop_with(&StopOptions::default()).await
    }

    /// Stops the container with options; returns `false` if it did not run.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::containers::StopOptions;
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.stop_with(&StopOptions::new().timeout(Duration::from_secs(2))).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist;
    /// [`is_timeout`](crate::Error::is_timeout) if the server has not responded 30 seconds after the grace period;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost and the container still runs or is
    /// stopping afterwards.
    #[doc(alias = "container_stop_libpod")]
    #[inline]
    pub async fn stop_with(&self, options: &StopOptions) -> Result<bool> {
        let StopOptions { timeout, ignore } = options;
        let params = ContainerStopParams { ignore: ignore.then_some(true), timeout: timeout.map(seconds) };
        let key = self.key().await?;
        let stopped = self.value_of(&key, self.client.raw().container_stop_libpod(&key, &params));
        let done = match timeout {
            Some(_) => stopped.await,
            // The container's own grace period, which is not sent.
            None => {
                within(|| self.changing("stop"), grace_of(&self.inspect().await?).saturating_add(SLACK), stopped).await
            }
        };
        changed(self.confirm(ExpectedState::Idle, done).await)
    }

    /// Stops the container, if it runs, and starts it, with its own grace period.
    ///
    /// # Errors
    ///
    /// As [`restart_with`](Self::restart_with).
    #[doc(alias = "restart_container")]
    #[inline]
    pub async fn restart(&self) -> Result<()> {
        self.restart_with(&StopOptions::default()).await
    }

    /// Stops the container, if it runs, and starts it, with options.
    ///
    /// Without a [`timeout`](StopOptions::timeout) the client sends the container's own, because the server would use
    /// 0 and kill at once (seen on 4.3.1 and 5.8.6).
    ///
    /// The client inspects the container first, to recognize the new run.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist;
    /// [`is_timeout`](crate::Error::is_timeout) as in [`stop_with`](Self::stop_with);
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost and the container does not run
    /// afterwards, or was not restarted.
    #[doc(alias = "container_restart_libpod")]
    #[inline]
    pub async fn restart_with(&self, options: &StopOptions) -> Result<()> {
        let StopOptions { timeout, ignore: _ } = options; // a container that does not run is started
        let (before, usual) = {
            let now = self.inspect().await?;
            (RunId::of(&now), grace_of(&now))
        };
        let grace = timeout.unwrap_or(usual);
        let params = ContainerRestartParams { timeout: Some(seconds(grace)), ..Default::default() };
        let key = self.key().await?;
        let done = self.value_of(&key, self.client.raw().container_restart_libpod(&key, &params)).await;
        self.confirm(ExpectedState::Restarted(before), done).await
    }
}

/// Returns the container's own grace period.
#[inline]
fn grace_of(container: &ContainerInspect) -> Duration {
    container.config.as_ref().and_then(|config| config.stop_timeout).map_or(USUAL_GRACE, Duration::from_secs)
}

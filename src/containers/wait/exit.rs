//! Waiting for a container to exit or reach a state.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::backoff::Backoff;
use crate::client::within;
use crate::containers::container::Container;
use crate::containers::run_id::status;
use crate::containers::wait::end::{End, lost};
use crate::error::{Error, Result};
use crate::options::InvalidOptions;
use crate::raw::params::ContainerWaitParams;
use crate::versions::Version;

/// The first release that waits for a health status; it does not run the check.
const HEALTH: Version = Version::new(4, 6, 0);

/// The pauses between two polls whether a container was started.
const START: Backoff = Backoff::new(Duration::from_millis(20), Duration::from_millis(250));

/// The longest interval that the server can count, in milliseconds.
const LONGEST: u128 = 9_223_372_036_854;

/// The states of a container that was not started.
const ONLY_BEFORE: [WaitCondition; 2] = [WaitCondition::Created, WaitCondition::Initialized];

/// A state to wait for.
///
/// Unknown conditions are rejected: the server would treat them as met.
///
/// ```
/// use podman::containers::WaitCondition;
///
/// assert_eq!("running".parse::<WaitCondition>()?, WaitCondition::Running);
/// let error = "not-running".parse::<WaitCondition>().expect_err("Docker's name");
/// assert!(error.to_string().contains("exited"), "it lists the valid names");
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitCondition {
    /// Created, and never started.
    Created,
    /// Initialized; the start follows at once.
    Initialized,
    /// Running.
    Running,
    /// Paused.
    Paused,
    /// Stopped.
    Stopped,
    /// Exited, with an exit code.
    Exited,
    /// Being removed.
    Removing,
    /// Healthy, by its health check. Requires Podman 4.6 and systemd on the server, which runs the checks;
    /// [`Until::healthy`](crate::Until::healthy) runs them itself.
    Healthy,
    /// Unhealthy, by its health check; as [`Healthy`](Self::Healthy).
    Unhealthy,
}

impl WaitCondition {
    const ALL: [Self; 9] = [
        Self::Created,
        Self::Initialized,
        Self::Running,
        Self::Paused,
        Self::Stopped,
        Self::Exited,
        Self::Removing,
        Self::Healthy,
        Self::Unhealthy,
    ];

    #[inline]
    fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Initialized => "initialized",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Stopped => "stopped",
            Self::Exited => "exited",
            Self::Removing => "removing",
            Self::Healthy => "healthy",
            Self::Unhealthy => "unhealthy",
        }
    }
}

impl fmt::Display for WaitCondition {
    /// Writes the server's name of the condition.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for WaitCondition {
    type Err = Error;

    /// Parses the server's name of the condition.
    #[inline]
    fn from_str(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|condition| condition.as_str() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::as_str).join(", ");
            InvalidOptions::one("condition", text, &format!("expected one of {names}")).into()
        })
    }
}

/// Options for waiting for a container.
///
/// ```no_run
/// use std::time::Duration;
/// use podman::containers::{WaitCondition, WaitOptions};
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let options = WaitOptions::new().condition(WaitCondition::Running).timeout(Duration::from_secs(10));
/// container.wait_with(&options).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaitOptions {
    conditions: Vec<WaitCondition>,
    interval: Option<Duration>,
    timeout: Option<Duration>,
}

impl WaitOptions {
    /// Returns the defaults: waits for the exit, without a time limit.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits for this state; repeat to wait for any of several.
    #[must_use]
    #[inline]
    pub fn condition(mut self, condition: WaitCondition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Sets the interval at which the server polls the state; 250 ms by default.
    #[must_use]
    #[inline]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Sets the time limit of the wait.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// # Waiting for the exit
impl Container {
    /// Waits until the container has exited, and returns its exit code.
    ///
    /// A container that was not started yet is waited for until it was started and has exited; the server would
    /// return 0 at once (seen on 4.3.1 to 5.8.6). If the container's [`timeout`](crate::CreateOptions::timeout) ended
    /// it, the exit code is 137, as for `SIGKILL`; the server reports -1.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container does not exist, and the server does not keep its exit
    /// code; [`Error::Protocol`] if the exit code is lost, for example after its monitor was killed.
    #[doc(alias = "container_wait_libpod")]
    #[doc(alias = "wait_container")]
    #[inline]
    pub async fn wait(&self) -> Result<i64> {
        self.started().await?;
        self.end(None).await?.ok_or_else(|| lost(self)).map(|end| end.exit_code)
    }

    /// Waits until the container is in a state, and returns its exit code; `None` if it has not exited, or its exit
    /// code is lost.
    ///
    /// For a container that was not started yet, see [`wait`](Self::wait).
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::containers::{WaitCondition, WaitOptions};
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let options = WaitOptions::new().condition(WaitCondition::Running).timeout(Duration::from_secs(10));
    /// assert_eq!(container.wait_with(&options).await?, None, "it is running");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait); [`is_timeout`](Error::is_timeout) after the time limit; [`Error::Unsupported`] for a
    /// health status and Podman before 4.6, which would return at once.
    #[inline]
    pub async fn wait_with(&self, options: &WaitOptions) -> Result<Option<i64>> {
        let WaitOptions { conditions, interval, timeout } = options;
        let ends = |condition: &WaitCondition| matches!(condition, WaitCondition::Stopped | WaitCondition::Exited);
        let health =
            |condition: &&WaitCondition| matches!(condition, WaitCondition::Healthy | WaitCondition::Unhealthy);
        if let Some(health) = conditions.iter().find(health) {
            self.client.connected().await?;
            let server = self.client.server_version();
            if server < HEALTH {
                let what = format!("waiting for {:?}", health.as_str());
                return Err(Error::unsupported(what, format!("podman {HEALTH} or later"), server));
            }
        }
        let names: Vec<String> = conditions.iter().map(|condition| condition.as_str().to_owned()).collect();
        let waits = Box::pin(async {
            if conditions.is_empty() || conditions.iter().all(ends) {
                self.started().await?;
                return Ok(self.end(*interval).await?.map(|end| end.exit_code));
            }
            // The server would report that a container that was not started has exited.
            if conditions.iter().any(ends) && !conditions.iter().any(|one| ONLY_BEFORE.contains(one)) {
                self.started().await?;
            }
            let code = self.wait_call(&names, *interval).await?;
            // Under load, 5.8.6 reports an exit code for a running container.
            if code.is_some() && conditions.iter().any(ends) {
                let now = Box::pin(self.inspect()).await;
                return Ok(code.filter(|_| now.map_or(true, |now| End::in_state(&now).is_some())));
            }
            Ok(code)
        });
        within(|| self.reading("wait for"), *timeout, waits).await
    }

    /// Waits without inspecting the container first.
    #[inline]
    pub(crate) async fn wait_call(&self, conditions: &[String], interval: Option<Duration>) -> Result<Option<i64>> {
        let interval = interval.map(|interval| format!("{}ms", interval.as_millis().clamp(1, LONGEST)));
        let params = ContainerWaitParams { condition: conditions, interval: interval.as_deref() };
        let key = self.key().await?;
        self.value_of(&key, self.client.raw().container_wait_libpod(&key, &params))
            .await
            .map(|code| (code >= 0).then(|| code.into()))
    }

    /// Waits until the container was started: for a container that was not, the server reports an exit at once.
    #[inline]
    async fn started(&self) -> Result<()> {
        let mut poll = START;
        loop {
            match Box::pin(self.inspect()).await {
                Ok(inspect) if matches!(status(&inspect), "created" | "configured" | "initialized") => {
                    poll.wait().await;
                }
                Ok(_) => return Ok(()),
                // The exit code may still be known by the full id.
                Err(error) if error.is_not_found() => return Ok(()),
                Err(error) => return Err(error),
            }
        }
    }
}

//! Waiting for a container.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::container::Container;
use crate::args::Problems;
use crate::client::{answer, within};
use crate::error::{Error, Result};
use crate::version::Version;

/// The first release that waits for a health, which it does not check itself.
const HEALTH: Version = Version::new(4, 6, 0);

/// How long a container may take to end after its output: children it leaves behind hold it up.
pub(super) const AFTER_OUTPUT: Duration = Duration::from_secs(10);
/// How often the server looks then; its own 250 ms would be most of a short run.
const INTERVAL: Duration = Duration::from_millis(10);

/// What to wait for.
///
/// A closed list, also as text: the server takes a condition it does not know for one that is met.
///
/// ```
/// use podman::WaitCondition;
///
/// assert_eq!("running".parse::<WaitCondition>()?, WaitCondition::Running);
/// let error = "not-running".parse::<WaitCondition>().expect_err("a condition of Docker's");
/// assert!(error.to_string().contains("exited"), "it tells what there is");
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitCondition {
    /// Created, and never started.
    Created,
    /// Prepared for a start, which follows at once.
    Initialized,
    /// Running.
    Running,
    /// Paused.
    Paused,
    /// Stopped.
    Stopped,
    /// At its end, with an exit code.
    Exited,
    /// Being removed.
    Removing,
    /// Healthy, by its health check; Podman 4.6 and later, and only where systemd runs the checks:
    /// [`Until::healthy`](crate::Until::healthy) runs them.
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
    /// The server's word for it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for WaitCondition {
    type Err = Error;

    /// Reads the server's word for it.
    fn from_str(text: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|condition| condition.as_str() == text).ok_or_else(|| {
            let names = Self::ALL.map(Self::as_str).join(", ");
            Problems::one("condition", text, &format!("is none of {names}")).into()
        })
    }
}

/// How to wait for a container.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WaitOptions {
    conditions: Vec<WaitCondition>,
    interval: Option<Duration>,
    timeout: Option<Duration>,
}

impl WaitOptions {
    /// Waits for the end, for as long as it takes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Waits for this; repeat for any of several.
    #[must_use]
    pub fn condition(mut self, condition: WaitCondition) -> Self {
        self.conditions.push(condition);
        self
    }

    /// How often the server looks; 250 ms if not said.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// How long to wait at most.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// The exit code of what has ended.
pub(super) fn known(exit_code: Option<i64>) -> Result<i64> {
    exit_code
        .ok_or_else(|| Error::protocol("wait: the container has ended, and the server has lost its exit code", None))
}

impl Container {
    /// Waits for the container's end and gives its exit code.
    ///
    /// A container that was never started is at no end: that is an error, where the server would
    /// answer 0 at once (seen on 4.3.1 and 5.8.6).
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if it was never started;
    /// [`is_not_found`](Error::is_not_found) if it is gone, and the server has forgotten its exit code;
    /// [`Error::Protocol`] if the server has lost it (it answers -1 then, as after its monitor was killed).
    #[doc(alias = "container_wait_libpod")]
    pub async fn wait(&self) -> Result<i64> {
        self.wait_with(&WaitOptions::default()).await.and_then(known)
    }

    /// Waits for a state; gives the exit code, or nothing if the container has not ended.
    ///
    /// There is none either where the server has lost it: it says -1 for both.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::{WaitCondition, WaitOptions};
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let options = WaitOptions::new().condition(WaitCondition::Running).timeout(Duration::from_secs(10));
    /// assert_eq!(container.wait_with(&options).await?, None, "it runs");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait); [`is_timeout`](Error::is_timeout) if the time runs out; [`Error::Unsupported`] for a
    /// health and Podman before 4.6, which would take it for reached.
    pub async fn wait_with(&self, options: &WaitOptions) -> Result<Option<i64>> {
        let WaitOptions { conditions, interval, timeout } = options;
        let ends = |condition: &WaitCondition| matches!(condition, WaitCondition::Stopped | WaitCondition::Exited);
        let health =
            |condition: &&WaitCondition| matches!(condition, WaitCondition::Healthy | WaitCondition::Unhealthy);
        let server = self.client.server_version();
        if let Some(health) = conditions.iter().find(health).filter(|_| server < HEALTH) {
            let what = format!("waiting for {:?}", health.as_str());
            return Err(Error::unsupported(what, format!("podman {HEALTH} or later"), server));
        }
        if conditions.is_empty() || conditions.iter().any(ends) {
            self.must_have_started().await?;
        }
        let names: Vec<String> = conditions.iter().map(|condition| condition.as_str().to_owned()).collect();
        let call = self.wait_call(&names, *interval);
        within("wait", *timeout, call).await
    }

    /// Waits without a look at the state first.
    pub(super) async fn wait_call(&self, conditions: &[String], interval: Option<Duration>) -> Result<Option<i64>> {
        let interval = interval.map(|interval| format!("{}ms", interval.as_millis().max(1)));
        let conditions = (!conditions.is_empty()).then(|| conditions.to_vec());
        let call = self.client.streams().container_wait_libpod(self.id(), conditions.as_ref(), interval.as_deref());
        answer(call).await.map(|code| (code >= 0).then(|| code.into()))
    }

    /// Waits for the end of a container whose output has ended, and gives its exit code, if it is known.
    pub(super) async fn end_after_output(&self) -> Result<Option<i64>> {
        self.wait_call(&[], Some(INTERVAL)).await
    }

    async fn must_have_started(&self) -> Result<()> {
        let state = match self.inspect().await {
            Ok(inspect) => inspect.state.unwrap_or_default(),
            // The exit code may be known even so, by the full id.
            Err(error) if error.is_not_found() => return Ok(()),
            Err(error) => return Err(error),
        };
        match state.status.as_deref() {
            Some(status @ ("created" | "configured" | "initialized")) => {
                let message =
                    format!("container {} is {status}: it was never started, and has no end to wait for", self.name());
                Err(crate::ApiError::new(409, "container state improper", message).into())
            }
            _ => Ok(()),
        }
    }
}

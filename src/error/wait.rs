//! Failed waits for containers.

use std::fmt;
use std::time::Duration;

use crate::models::HealthCheckResults;
use crate::wire::lines::LogLine;

/// The most characters of a log line in a message.
const LONGEST_LINE: usize = 500;

/// Why a wait failed.
///
/// ```no_run
/// use podman::error::WaitEnd;
/// use podman::{Error, Until};
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// match container.wait_until(Until::healthy()).await {
///     Err(Error::Wait(failed)) if failed.end == WaitEnd::Exited => println!("{:?}", failed.exit_code),
///     other => drop(other?),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitEnd {
    /// The time limit passed.
    #[default]
    TimedOut,
    /// The container exited, and is not restarted.
    Exited,
    /// The container was removed.
    Removed,
    /// The container has no health check, or a disabled one.
    NoHealthcheck,
}

/// The state of a container that did not meet the condition of
/// [`Container::wait_until`](crate::Container::wait_until).
///
/// ```no_run
/// use std::time::Duration;
/// use podman::{Error, Until};
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let ready = container.wait_until(Until::healthy()).timeout(Duration::from_secs(30)).await;
/// if let Err(Error::Wait(failed)) = &ready {
///     eprintln!("{} is {} after {:?}", failed.container_name, failed.status, failed.after);
///     for line in &failed.log {
///         eprintln!("    {}", line.text());
///     }
/// }
/// ready?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct WaitError {
    /// The condition that was waited for, as text.
    pub awaited: String,
    /// Why the wait failed.
    pub end: WaitEnd,
    /// How long the wait lasted.
    pub after: Duration,
    /// The full id of the container.
    pub container_id: String,
    /// The name of the container.
    pub container_name: String,
    /// The last known state of the container, such as `running`; `removed` if it was removed, `unknown` if it
    /// was never inspected.
    pub status: String,
    /// The exit code, if the container exited.
    pub exit_code: Option<i64>,
    /// How often its restart policy restarted it.
    pub restarts: u32,
    /// The conditions that were not met, each with the outcome of the last check, or an empty string if it was not checked.
    pub unmet: Vec<(String, String)>,
    /// The last lines of the log, at most 20, each truncated after 4 KiB; empty if the log cannot be read.
    pub log: Vec<LogLine>,
    /// The state and log of the health check, if the container has one.
    pub health: Option<HealthCheckResults>,
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { awaited, end, after, container_name, status, .. } = self;
        write!(f, "container {container_name:?} ")?;
        match (end, self.exit_code) {
            (WaitEnd::TimedOut, _) => write!(f, "is {status} after {after:.1?}")?,
            (WaitEnd::Exited, Some(code)) => write!(f, "exited with code {code}")?,
            (WaitEnd::Exited, None) => f.write_str("exited")?,
            (WaitEnd::Removed, _) => f.write_str("was removed")?,
            (WaitEnd::NoHealthcheck, _) => f.write_str("has no health check")?,
        }
        write!(f, "; waited for: {awaited}")?;
        for (what, outcome) in self.unmet.iter().filter(|(_, outcome)| !outcome.is_empty()) {
            write!(f, "; {what}: {outcome}")?;
        }
        // The last output usually names the reason.
        let last = self.health.iter().flat_map(|health| &health.log).next_back();
        if let Some(output) = last.and_then(|run| run.output.as_deref()).filter(|outcome| !outcome.trim().is_empty()) {
            write!(f, "; health check output: {}", output.trim())?;
        }
        match self.log.iter().rev().map(LogLine::text).find(|line| !line.trim().is_empty()) {
            Some(line) => write!(f, "; last log line: {}", line.trim().chars().take(LONGEST_LINE).collect::<String>()),
            None => Ok(()),
        }
    }
}

impl std::error::Error for WaitError {}

impl From<WaitError> for super::Error {
    fn from(error: WaitError) -> Self {
        Self::Wait(Box::new(error))
    }
}

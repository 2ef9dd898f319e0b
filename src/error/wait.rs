//! A wait for a container that failed.

use std::fmt;
use std::time::Duration;

use crate::models::HealthCheckResults;
use crate::wire::lines::LogLine;

/// Why a wait failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitEnd {
    /// The time ran out.
    #[default]
    TimedOut,
    /// The container ended, and nothing starts it again.
    Exited,
    /// The container was removed.
    Removed,
    /// The container has no health check, or one that is switched off.
    NoHealthcheck,
}

/// What became of a container that did not get as far as was waited for; see
/// [`Container::wait_until`](crate::Container::wait_until).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct WaitError {
    /// What was waited for, in words.
    pub awaited: String,
    /// Why the wait failed.
    pub end: WaitEnd,
    /// How long it lasted.
    pub after: Duration,
    /// The container's full id.
    pub container_id: String,
    /// The container's name.
    pub container_name: String,
    /// The container's state when it was last seen, such as `running`; `removed` if it is gone, `unknown` if it was
    /// not seen at all.
    pub status: String,
    /// The exit code, if the container has ended.
    pub exit_code: Option<i64>,
    /// How often its restart policy started it again.
    pub restarts: u32,
    /// The conditions that were not met, and what came of the last try, if there was one.
    pub unmet: Vec<(String, String)>,
    /// The last lines of the log, 20 at most, each cut after 4 KiB; none if it cannot be read.
    pub log: Vec<LogLine>,
    /// The health check's state and log, if there is a check.
    pub health: Option<HealthCheckResults>,
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { awaited, end, after, container_name, status, .. } = self;
        write!(f, "container {container_name} ")?;
        match (end, self.exit_code) {
            (WaitEnd::TimedOut, _) => write!(f, "is {status} after {after:.1?}")?,
            (WaitEnd::Exited, Some(code)) => write!(f, "ended with exit code {code}")?,
            (WaitEnd::Exited, None) => f.write_str("ended")?,
            (WaitEnd::Removed, _) => f.write_str("was removed")?,
            (WaitEnd::NoHealthcheck, _) => f.write_str("has no health check")?,
        }
        write!(f, ", and what was waited for did not come: {awaited}")?;
        for (what, said) in self.unmet.iter().filter(|(_, said)| !said.is_empty()) {
            write!(f, "; {what}: {said}")?;
        }
        // The end of what it said usually names the reason.
        let last = self.health.iter().flat_map(|health| &health.log).next_back();
        if let Some(output) = last.and_then(|run| run.output.as_deref()).filter(|said| !said.trim().is_empty()) {
            write!(f, "; the check said: {}", output.trim())?;
        }
        match self.log.iter().rev().map(LogLine::text).find(|line| !line.trim().is_empty()) {
            Some(line) => write!(f, "; the last line of its log: {}", line.trim()),
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

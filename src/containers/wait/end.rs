//! How a run of a container ended.

use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::backoff::Backoff;
use crate::containers::container::Container;
use crate::containers::observe::top::TopOptions;
use crate::containers::run_id::{RunId, status};
use crate::error::{Error, Result};
use crate::events::first_death;
use crate::models::ContainerInspect;
use crate::resource::Identity as _;
use crate::versions::Version;

/// The exit code of a process killed by `SIGKILL`.
pub(crate) const KILLED: i64 = 128 + 9;
/// What the monitor of a container records instead of an exit code when it kills the container after its timeout.
const TIMED_OUT: i64 = -1;

/// The first release that keeps the exit code of a container that removed itself.
const KEEPS_EXIT_CODES: Version = Version::new(5, 0, 0);

/// The server's poll interval at first: its default of 250 ms would be most of a short run.
const QUICK: Duration = Duration::from_millis(10);
/// The poll interval once an exit takes longer: many simultaneous waits load a server before 5.0.
const SLOW: Duration = Duration::from_millis(250);
/// How long one request waits before the client inspects the container; no limit for the wait.
const PATIENCE: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(8));
/// How long a container must be reported as running if its processes cannot be listed.
const UNPROVED: Duration = Duration::from_secs(30);

/// How a run of a container ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) exit_code: i64,
    /// Whether it was ended by its time limit.
    pub(crate) timed_out: bool,
}

impl End {
    /// Reads an exit code as the server recorded it.
    #[inline]
    pub(crate) fn of(exit_code: i64) -> Self {
        match exit_code {
            TIMED_OUT => Self { exit_code: KILLED, timed_out: true },
            exit_code => Self { exit_code, timed_out: false },
        }
    }

    /// Reads the end of the latest run from an inspection; `None` if the container has not exited.
    #[inline]
    pub(crate) fn in_state(inspect: &ContainerInspect) -> Option<Self> {
        let over = matches!(status(inspect), "stopped" | "exited" | "removing");
        let exit_code = inspect.state.as_ref().and_then(|state| state.exit_code).filter(|_| over)?;
        Some(Self::of(exit_code.into()))
    }
}

/// The error for an exit code that the server does not have.
#[inline]
pub(crate) fn lost(container: &Container) -> Error {
    let why = "the container exited, but its exit code is no longer available";
    Error::protocol(container.reading("wait for"), why, None)
}

impl Container {
    /// Waits until the container does not run; `None` if the exit code is lost.
    #[inline]
    pub(crate) async fn end(&self, interval: Option<Duration>) -> Result<Option<End>> {
        if let Some(exit_code) = self.wait_call(&[], interval).await? {
            return Ok(Some(End::of(exit_code)));
        }
        // -1 is either a recorded exit code, or means that the exit code is unknown.
        match Box::pin(self.inspect()).await {
            Ok(inspect) => Ok(End::in_state(&inspect).filter(|end| end.timed_out)),
            // A server before 5.0 also returns -1 if the container is removed during the wait; its events have the
            // exit code.
            Err(error) if error.is_not_found() && self.client.server_version() < KEEPS_EXIT_CODES => {
                let death = first_death(&self.client, self.id(), RunId::first().since()).await?;
                Ok(Some(death.and_then(|death| death.exit_code()).map_or(End::of(TIMED_OUT), End::of)))
            }
            // For a removed container, only a recorded exit code can be returned.
            Err(error) if error.is_not_found() => Ok(Some(End::of(TIMED_OUT))),
            Err(error) => Err(error),
        }
    }

    /// Waits until a run whose output has ended is over, without a time limit.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the process is still running, so that only the connection ended.
    #[inline]
    pub(crate) async fn end_after_output(&self, run: RunId) -> Result<Option<End>> {
        let (began, mut patience, mut interval) = (Instant::now(), PATIENCE, QUICK);
        loop {
            if let Ok(end) = timeout(patience.pause(), self.end(Some(interval))).await {
                return end;
            }
            interval = SLOW;
            if let Some(end) = self.poll_end(run, began).await? {
                return Ok(end);
            }
        }
    }

    /// Inspects a container whose output has ended since `began`; `None` if it may still be about to exit.
    #[inline]
    pub(crate) async fn poll_end(&self, run: RunId, began: Instant) -> Result<Option<Option<End>>> {
        let now = match Box::pin(self.inspect()).await {
            Ok(now) => now,
            // The exit code may still be known by the full id.
            Err(error) if error.is_not_found() => return Ok(None),
            Err(error) => return Err(error),
        };
        if run.is_current(&now) {
            let pid = now.state.as_ref().and_then(|state| state.pid).unwrap_or_default();
            let runs_on = status(&now) == "paused" || Box::pin(self.has_process(pid, began)).await;
            return if runs_on { Err(self.cut("the container is still running")) } else { Ok(None) };
        }
        if run.is_latest(&now) {
            return Ok(End::in_state(&now).map(Some));
        }
        // The restart policy started it again: only the events have the exit code of an earlier run.
        let death = first_death(&self.client, now.id(), run.since()).await;
        Ok(Some(death.ok().flatten().and_then(|death| death.exit_code()).map(End::of)))
    }

    /// Returns whether a process of the container exists, by its process id on the host. The state that the server
    /// reports may be outdated, but a process in `/proc` exists.
    #[inline]
    pub(crate) async fn has_process(&self, pid: i64, output_ended: Instant) -> bool {
        let pid = pid.to_string();
        match self.top_with(&TopOptions::new().ps_args("hpid")).await {
            Ok(top) => top.processes.iter().any(|process| process.first() == Some(&pid)),
            // Processes are not listed for containers without cgroups.
            Err(Error::Api(error)) if error.message.contains("cgroup") => output_ended.elapsed() >= UNPROVED,
            Err(_) => false,
        }
    }

    /// The error for output that ended before the process.
    #[inline]
    pub(crate) fn cut(&self, what: &str) -> Error {
        let why = format!("the connection was closed, but {what}");
        Error::interrupted_because(self.changing("read the output of"), why)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn exit_code_minus_one_means_a_timeout() {
        let killed = Some(End { exit_code: KILLED, timed_out: true });
        let exited = Some(End { exit_code: 3, timed_out: false });
        for (status, exit_code, wanted) in
            [("exited", -1, killed), ("stopped", -1, killed), ("exited", 3, exited), ("running", 0, None)]
        {
            let inspect = json!({ "State": { "Status": status, "ExitCode": exit_code } });
            let inspect = serde_json::from_value(inspect).expect("an inspection");
            assert_eq!(End::in_state(&inspect), wanted, "{status} {exit_code}");
        }
    }
}

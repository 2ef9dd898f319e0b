//! Probes, which are repeated while the container runs.

use std::time::Duration;

use crate::containers::container::Container;
use crate::containers::output::command::Output;
use crate::containers::output::stream::Logs;
use crate::containers::run_id::RunId;
use crate::containers::state::Health;
use crate::containers::wait::until::condition::{Condition, Until, WaitOutcome};
use crate::containers::wait::until::monitor::{Failure, POLL, Snapshot};
use crate::containers::wait::until::reachable::places;
use crate::containers::wait::until::state::{Outcome, WaitState};
use crate::error::{Error, WaitEnd, root_cause};
use crate::models::ContainerInspect;
use crate::options::Timestamp;
use crate::transport::status_of;

/// The minimum pause between two runs of a health check.
const SHORTEST: Duration = Duration::from_millis(100);
/// The pause for a check without an interval.
const NO_INTERVAL: Duration = Duration::from_secs(1);
/// How long a response to a request may take.
const REQUEST: Duration = Duration::from_secs(5);
/// How long a command may take.
const COMMAND: Duration = Duration::from_secs(30);
/// The maximum length stored of each stream of a command; the last line is reported.
const KEPT: usize = 4 << 10;

/// How long the server may take for the first check of a container that was just started.
const FIRST: Duration = Duration::from_secs(2);
/// How late the server's timer may be, in addition to the duration of the check.
const LATE: Duration = Duration::from_secs(5);
/// The time limit of a check without one.
const CHECK: Duration = Duration::from_secs(30);

/// Watches the server's runs of the health check, or runs the check if the server has no timer for it.
///
/// No release reports whether it has a timer (systemd). A server with a timer runs the check at each start, so an
/// empty log of checks means that it has none.
#[inline]
pub(crate) async fn healthy(wait: &WaitState, until: &Until) -> Outcome {
    let mut view = wait.view.clone();
    let mut runs = Runs::default();
    loop {
        let snapshot = view.until(|_| true).await;
        let Some(interval) = interval(&snapshot.inspect) else {
            return Err(Failure::Never(WaitEnd::NoHealthcheck));
        };
        let snapshot = view.running().await;
        // Runs before the wait may be old.
        let watched = runs.run == Some(RunId::of(&snapshot.inspect));
        if runs.is_news(&snapshot) && is_well(&snapshot) && (watched || is_recent(&snapshot.inspect, interval)) {
            return Ok(WaitOutcome::default());
        }
        if runs.next(&snapshot) {
            wait.note(until, "the check fails");
        }
        let news = view.until(|snapshot| runs.is_news(snapshot));
        if tokio::time::timeout(runs.patience(&snapshot.inspect, interval), news).await.is_ok() {
            continue;
        }
        match wait.container.healthcheck().await {
            Ok(Health::Healthy) => return Ok(WaitOutcome::default()),
            Ok(Health::Unhealthy) => wait.note(until, "the check fails"),
            Ok(Health::Starting) => wait.note(until, "the startup check fails"),
            Ok(Health::Stopped) => wait.note(until, "the container was stopped while it was checked"),
            Ok(other) => wait.note(until, format!("the check ended as {other}")),
            Err(error) if error.is_no_healthcheck() => return Err(Failure::Never(WaitEnd::NoHealthcheck)),
            Err(error) => wait.note(until, error.to_string()),
        }
        view.next().await;
        let snapshot = view.until(|_| true).await;
        runs.ours(&snapshot);
    }
}

/// The runs of the health check that were seen.
#[derive(Debug, Default)]
struct Runs {
    run: Option<RunId>,
    newest: Option<Timestamp>,
    /// Whether the server, or another client, runs the check.
    others: bool,
    /// Whether this wait has run it.
    ours: bool,
}

impl Runs {
    /// Whether there is a new run of the check, or a new run of the container.
    #[inline]
    fn is_news(&self, snapshot: &Snapshot) -> bool {
        self.run != Some(RunId::of(&snapshot.inspect)) || self.newest != newest(&snapshot.inspect)
    }

    /// Records what is new; returns whether another client or the server ran the check.
    #[inline]
    fn next(&mut self, snapshot: &Snapshot) -> bool {
        let run = Some(RunId::of(&snapshot.inspect));
        if self.run != run {
            *self = Self { run, ..Self::default() };
        }
        let newest = newest(&snapshot.inspect);
        let is_run = newest.is_some() && newest != self.newest;
        self.others |= is_run;
        self.newest = newest;
        is_run
    }

    /// Records a run by this wait.
    #[inline]
    fn ours(&mut self, snapshot: &Snapshot) {
        self.ours = true;
        self.newest = newest(&snapshot.inspect);
    }

    /// How long to wait for the server to run the check.
    #[inline]
    fn patience(&self, inspect: &ContainerInspect, interval: Duration) -> Duration {
        let check = inspect.config.as_ref().and_then(|config| config.healthcheck.as_ref());
        let nanoseconds = |span: Option<i64>| span.and_then(|span| u64::try_from(span).ok()).filter(|span| *span > 0);
        if nanoseconds(check.and_then(|check| check.interval)).is_none() {
            // No release has a timer for this one.
            return if self.ours { interval } else { Duration::ZERO };
        }
        if self.others {
            let takes = nanoseconds(check.and_then(|check| check.timeout)).map_or(CHECK, Duration::from_nanos);
            return interval.saturating_add(takes).saturating_add(LATE);
        }
        if self.ours {
            return interval;
        }
        let started = inspect.state.as_ref().and_then(|state| state.started_at).map(Timestamp::from);
        let ran = started.map(|started| Timestamp::now().duration_since(started).unwrap_or_default());
        ran.map_or(Duration::ZERO, |ran| FIRST.saturating_sub(ran))
    }
}

/// Returns the start of the newest run in the log of checks.
#[inline]
fn newest(inspect: &ContainerInspect) -> Option<Timestamp> {
    let health = inspect.state.as_ref()?.health.as_ref()?;
    health.log.last()?.start.map(Timestamp::from)
}

/// Whether the newest run is as recent as the interval requires: without a timer, it may be old.
#[inline]
fn is_recent(inspect: &ContainerInspect, interval: Duration) -> bool {
    let age = newest(inspect).and_then(|start| Timestamp::now().duration_since(start)).unwrap_or_default();
    age <= interval.saturating_add(CHECK).saturating_add(LATE)
}

/// Returns the interval of the health check; `None` without a check.
#[inline]
fn interval(inspect: &ContainerInspect) -> Option<Duration> {
    let config = inspect.config.as_ref()?;
    let check = config.healthcheck.as_ref().filter(|check| check.test.first().is_none_or(|word| word != "NONE"))?;
    let starting =
        inspect.state.as_ref()?.health.as_ref().is_some_and(|health| health.status.as_deref() == Some("starting"));
    let startup = config.startup_health_check.as_ref().filter(|_| starting).and_then(|check| check.interval);
    let nanoseconds = u64::try_from(startup.or(check.interval).unwrap_or_default()).unwrap_or_default();
    Some(if nanoseconds == 0 { NO_INTERVAL } else { Duration::from_nanos(nanoseconds).max(SHORTEST) })
}

/// Whether the last run of the check succeeded: a container stays `healthy` for some failures in a row.
#[inline]
fn is_well(snapshot: &Snapshot) -> bool {
    let health = snapshot.inspect.state.as_ref().and_then(|state| state.health.as_ref());
    health.is_some_and(|health| {
        health.status.as_deref() == Some("healthy") && health.failing_streak.unwrap_or_default() == 0
    })
}

/// Tries a probe until it succeeds.
#[inline]
pub(crate) async fn succeeds(wait: &WaitState, until: &Until) -> Outcome {
    let mut view = wait.view.clone();
    let mut poll = POLL;
    loop {
        let inspect = &view.running().await.inspect;
        let tried = match &until.0 {
            Condition::Port(port) => connect(inspect, *port).await,
            Condition::Http(port, path, status) => get(inspect, *port, path, *status).await,
            Condition::Exec(argv) => exec(&wait.container, argv, COMMAND).await?,
            _ => Ok(()),
        };
        match tried {
            Ok(()) => return Ok(WaitOutcome::default()),
            Err(said) => wait.note(until, said),
        }
        poll.wait().await;
    }
}

/// Joins the failures of all addresses.
#[inline]
fn together(said: &[String]) -> String {
    if said.is_empty() { "it is not published, and the container has no address".to_owned() } else { said.join(", ") }
}

#[inline]
async fn connect(inspect: &ContainerInspect, port: u16) -> Result<(), String> {
    let mut said = Vec::new();
    for place in places(inspect, port) {
        match place.connect().await {
            Ok(()) => return Ok(()),
            Err(error) => said.push(format!("{}: {}", place.address, root_cause(&error))),
        }
    }
    Err(together(&said))
}

/// Sends a request to the container without proxies or redirects.
#[inline]
async fn get(inspect: &ContainerInspect, port: u16, path: &str, status: u16) -> Result<(), String> {
    let mut said = Vec::new();
    for place in places(inspect, port) {
        match tokio::time::timeout(REQUEST, status_of(place.address, path)).await {
            Ok(Ok(answered)) if answered == status => return Ok(()),
            Ok(Ok(answered)) => said.push(format!("{}: status {answered}", place.address)),
            Ok(Err(lost)) => said.push(format!("{}: {}", place.address, root_cause(&lost))),
            Err(_) => said.push(format!("{}: no response in time", place.address)),
        }
    }
    Err(together(&said))
}

#[inline]
async fn exec(container: &Container, argv: &[String], limit: Duration) -> Result<Result<(), String>, Failure> {
    match tokio::time::timeout(limit, end_of(container, argv)).await {
        Err(_) => Ok(Err(format!("not finished within {limit:?}"))),
        Ok(Ok(output)) if output.success() => Ok(Ok(())),
        Ok(Ok(output)) => Ok(Err(ended(&output))),
        Ok(Err(error @ (Error::InvalidOptions(_) | Error::Unsupported(_)))) => Err(Failure::Broken(error)),
        // The container may have exited or been paused; the monitor detects that.
        Ok(Err(error)) => Ok(Err(error.to_string())),
    }
}

/// Runs a command, and returns its exit code and the end of its output.
#[inline]
async fn end_of(container: &Container, argv: &[String]) -> crate::error::Result<Output> {
    let mut output = container.exec(argv).stream().await?;
    let mut last = Logs::default();
    while let Some(frame) = output.next().await {
        last.push(&frame?);
        for kept in [&mut last.stdout, &mut last.stderr] {
            kept.drain(..kept.len().saturating_sub(KEPT));
        }
    }
    let Logs { stdout, stderr } = last;
    Ok(Output { exit_code: output.wait().await?, stdout, stderr, ..Output::default() })
}

/// Describes the exit of a command with its last line.
#[inline]
fn ended(output: &Output) -> String {
    let said = if output.stderr.is_empty() { &output.stdout } else { &output.stderr };
    let said = String::from_utf8_lossy(said);
    let last = said.lines().rev().map(str::trim).find(|line| !line.is_empty());
    format!("exit code {}{}", output.exit_code, last.map(|line| format!(": {line}")).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_interval_of_the_check_is_used() {
        let second = 1_000_000_000_u64;
        let check = |test: &[&str], interval: u64| json!({ "Test": test, "Interval": interval });
        for (health, check, startup, wanted) in [
            ("healthy", check(&["CMD", "true"], 2 * second), json!(null), Some(Duration::from_secs(2))),
            ("healthy", check(&["CMD", "true"], 5), json!(null), Some(SHORTEST)),
            ("healthy", check(&["CMD", "true"], 0), json!(null), Some(NO_INTERVAL)),
            (
                "healthy",
                check(&["CMD", "true"], second),
                json!({ "Interval": 9 * second }),
                Some(Duration::from_secs(1)),
            ),
            (
                "starting",
                check(&["CMD", "true"], second),
                json!({ "Interval": 9 * second }),
                Some(Duration::from_secs(9)),
            ),
            ("", check(&["NONE"], second), json!(null), None),
            ("", json!(null), json!(null), None),
        ] {
            let config = json!({ "Healthcheck": check, "StartupHealthCheck": startup });
            let inspect = json!({ "Config": config, "State": { "Health": { "Status": health } } });
            let inspect = serde_json::from_value(inspect).expect("an inspection");
            assert_eq!(interval(&inspect), wanted, "{config}");
        }
    }

    #[test]
    fn only_a_success_of_the_last_run_counts() {
        for (status, streak, wanted) in
            [("healthy", 0, true), ("healthy", 1, false), ("unhealthy", 9, false), ("", 0, false)]
        {
            let inspect = json!({ "State": { "Health": { "Status": status, "FailingStreak": streak } } });
            let inspect = serde_json::from_value(inspect).expect("an inspection");
            let snapshot = Snapshot { inspect, stage: crate::containers::wait::until::monitor::Stage::Running };
            assert_eq!(is_well(&snapshot), wanted, "{status}, {streak} failures");
        }
    }

    #[cfg(all(feature = "testkit", unix, not(podman_no_unix)))]
    #[tokio::test]
    async fn a_command_is_limited_in_time_and_memory() {
        use crate::testkit::{Response, Server};

        let line = [b"\x01\0\0\0\0\0\x10\0".as_slice(), &[b'x'; 4095], b"\n"].concat();
        let created = || Response::json(201, &json!({ "Id": "e1" }));
        let chatty = Response::upgraded([line.repeat(100), b"\x01\0\0\0\0\0\0\x04last".to_vec()].concat());
        let ended = Response::json(200, &json!({ "Running": false, "ExitCode": 2 }));
        let hangs = Response::upgraded(&line).hanging();
        let server = Server::new().expect("a socket");
        let server = server.script([created(), chatty, ended, Response::empty(200), created(), hangs]);
        let mut listed = crate::models::ContainerSummary::default();
        listed.id = Some("ab".to_owned());
        let container = server.client().await.expect("connects").containers().from_attrs(listed);
        let argv = ["check".to_owned()];
        let output = end_of(&container, &argv).await.expect("ends");
        assert!(output.stdout.len() == KEPT && output.stdout.ends_with(b"last"), "{} bytes", output.stdout.len());
        let tried = exec(&container, &argv, Duration::from_millis(50)).await.expect("may be tried again");
        assert_eq!(tried.expect_err("the limit is reached"), "not finished within 50ms");
    }

    #[test]
    fn the_last_line_of_a_command_is_reported() {
        let output = |stdout: &str, stderr: &str| {
            ended(&Output { exit_code: 2, stdout: stdout.into(), stderr: stderr.into(), timed_out: false })
        };
        assert_eq!(output("out\n", ""), "exit code 2: out");
        assert_eq!(output("out\n", "one\ntwo\n\n"), "exit code 2: two");
        assert_eq!(output("", ""), "exit code 2");
    }
}

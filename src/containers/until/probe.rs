//! Conditions that are tried again and again while the container runs.

use std::time::Duration;

use super::look::{Look, PAUSE};
use super::meet::{Met, Miss, Scene};
use super::places::places;
use super::{Condition, Reached, Until};
use crate::containers::container::Container;
use crate::containers::exec::ExecOutput;
use crate::containers::health::Health;
use crate::containers::life::Life;
use crate::containers::logs::Logs;
use crate::error::{Error, WaitEnd, root_cause};
use crate::models::ContainerInspect;
use crate::transport::status_of;

/// A check is run no more often.
const SHORTEST: Duration = Duration::from_millis(100);
/// Between runs of a check that has no interval.
const NO_INTERVAL: Duration = Duration::from_secs(1);
/// How long an answer to a request may take.
const REQUEST: Duration = Duration::from_secs(5);
/// How long a command may take.
const COMMAND: Duration = Duration::from_secs(30);
/// How much of each of its streams is kept; the last line is told.
const KEPT: usize = 4 << 10;

/// Runs the health check, at once and then at its interval.
pub(super) async fn healthy(scene: &Scene, until: &Until) -> Met {
    let mut view = scene.view.clone();
    loop {
        let look = view.until(|_| true).await;
        let Some(interval) = interval(&look.inspect) else {
            return Err(Miss::Never(WaitEnd::NoHealthcheck));
        };
        let life = Life::of(&view.running().await.inspect);
        match scene.container.healthcheck().await {
            Ok(Health::Healthy) => return Ok(Reached::default()),
            Ok(Health::Unhealthy) => scene.note(until, "the check fails"),
            Ok(Health::Starting) => scene.note(until, "the startup check fails"),
            Ok(Health::Stopped) => scene.note(until, "the container was stopped while it was checked"),
            Err(error) if error.is_no_healthcheck() => return Err(Miss::Never(WaitEnd::NoHealthcheck)),
            Err(error) => scene.note(until, error.to_string()),
        }
        // Somebody else may run the check; a restarted container gets its first one at once.
        view.next().await;
        let other = view.until(|look| is_well(look) || Life::of(&look.inspect) != life);
        if tokio::time::timeout(interval, other).await.is_ok_and(|look| is_well(&look)) {
            return Ok(Reached::default());
        }
    }
}

/// How often the health check is to be run; nothing, if there is none.
fn interval(inspect: &ContainerInspect) -> Option<Duration> {
    let config = inspect.config.as_ref()?;
    let check = config.healthcheck.as_ref().filter(|check| check.test.first().is_none_or(|word| word != "NONE"))?;
    let starting =
        inspect.state.as_ref()?.health.as_ref().is_some_and(|health| health.status.as_deref() == Some("starting"));
    let startup = config.startup_health_check.as_ref().filter(|_| starting).and_then(|check| check.interval);
    let nanoseconds = u64::try_from(startup.or(check.interval).unwrap_or_default()).unwrap_or_default();
    Some(if nanoseconds == 0 { NO_INTERVAL } else { Duration::from_nanos(nanoseconds).max(SHORTEST) })
}

/// Whether the last run of the check succeeded: some failures in a row leave a container `healthy`.
fn is_well(look: &Look) -> bool {
    let health = look.inspect.state.as_ref().and_then(|state| state.health.as_ref());
    health.is_some_and(|health| {
        health.status.as_deref() == Some("healthy") && health.failing_streak.unwrap_or_default() == 0
    })
}

/// Tries until it succeeds.
pub(super) async fn succeeds(scene: &Scene, until: &Until) -> Met {
    let mut view = scene.view.clone();
    loop {
        let inspect = &view.running().await.inspect;
        let tried = match &until.0 {
            Condition::Port(port) => knock(inspect, *port).await,
            Condition::Http(port, path, status) => get(inspect, *port, path, *status).await,
            Condition::Exec(argv) => exec(&scene.container, argv, COMMAND).await?,
            _ => Ok(()),
        };
        match tried {
            Ok(()) => return Ok(Reached::default()),
            Err(said) => scene.note(until, said),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// What was heard at each place.
fn together(said: &[String]) -> String {
    if said.is_empty() { "it is not published, and the container has no address".to_owned() } else { said.join(", ") }
}

async fn knock(inspect: &ContainerInspect, port: u16) -> Result<(), String> {
    let mut said = Vec::new();
    for place in places(inspect, port) {
        match place.knock().await {
            Ok(()) => return Ok(()),
            Err(error) => said.push(format!("{}: {}", place.address, root_cause(&error))),
        }
    }
    Err(together(&said))
}

/// Neither proxies nor redirects: the container itself is asked.
async fn get(inspect: &ContainerInspect, port: u16, path: &str, status: u16) -> Result<(), String> {
    let mut said = Vec::new();
    for place in places(inspect, port) {
        match tokio::time::timeout(REQUEST, status_of(place.address, path)).await {
            Ok(Ok(answered)) if answered == status => return Ok(()),
            Ok(Ok(answered)) => said.push(format!("{}: status {answered}", place.address)),
            Ok(Err(lost)) => said.push(format!("{}: {}", place.address, root_cause(&lost))),
            Err(_) => said.push(format!("{}: no answer in time", place.address)),
        }
    }
    Err(together(&said))
}

async fn exec(container: &Container, argv: &[String], limit: Duration) -> Result<Result<(), String>, Miss> {
    match tokio::time::timeout(limit, end_of(container, argv)).await {
        Err(_) => Ok(Err(format!("no end within {limit:?}"))),
        Ok(Ok(output)) if output.success() => Ok(Ok(())),
        Ok(Ok(output)) => Ok(Err(ended(&output))),
        Ok(Err(error @ (Error::InvalidOptions(_) | Error::Unsupported(_)))) => Err(Miss::Broken(error)),
        // It may have ended or been paused meanwhile; the looks tell.
        Ok(Err(error)) => Ok(Err(error.to_string())),
    }
}

/// How a command ends, and the last that it writes.
async fn end_of(container: &Container, argv: &[String]) -> crate::error::Result<ExecOutput> {
    let (_, mut output, handle) = container.exec(argv.iter().map(String::as_str)).open().await?.split();
    let mut last = Logs::default();
    while let Some(frame) = output.next().await {
        last.push(&frame?);
        for kept in [&mut last.stdout, &mut last.stderr] {
            kept.drain(..kept.len().saturating_sub(KEPT));
        }
    }
    Ok(ExecOutput { exit_code: handle.wait().await?, stdout: last.stdout, stderr: last.stderr })
}

/// How a command ended, and the last it said.
fn ended(output: &ExecOutput) -> String {
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
    fn a_check_has_its_own_interval() {
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
    fn a_success_after_failures_is_what_counts() {
        for (status, streak, wanted) in
            [("healthy", 0, true), ("healthy", 1, false), ("unhealthy", 9, false), ("", 0, false)]
        {
            let inspect = json!({ "State": { "Health": { "Status": status, "FailingStreak": streak } } });
            let inspect = serde_json::from_value(inspect).expect("an inspection");
            let look = Look { inspect, stage: super::super::look::Stage::Running };
            assert_eq!(is_well(&look), wanted, "{status}, {streak} failures");
        }
    }

    #[cfg(feature = "testkit")]
    #[tokio::test]
    async fn a_command_has_its_time_and_little_memory() {
        use crate::testkit::{Answer, Server};

        let line = [b"\x01\0\0\0\0\0\x10\0".as_slice(), &[b'x'; 4095], b"\n"].concat();
        let created = || Answer::json(201, &json!({ "Id": "e1" }));
        let chatty = Answer::upgraded([line.repeat(100), b"\x01\0\0\0\0\0\0\x04last".to_vec()].concat());
        let ended = Answer::json(200, &json!({ "Running": false, "ExitCode": 2 }));
        let hangs = Answer::upgraded(&line).hanging();
        let server = Server::new().expect("a socket");
        let server = server.script([created(), chatty, ended, Answer::empty(200), created(), hangs]);
        let mut listed = crate::models::ContainerSummary::default();
        listed.id = Some("ab".to_owned());
        let container = server.client().await.expect("connects").containers().prepare_model(listed);
        let argv = ["check".to_owned()];
        let output = end_of(&container, &argv).await.expect("ends");
        assert!(output.stdout.len() == KEPT && output.stdout.ends_with(b"last"), "{} bytes", output.stdout.len());
        let tried = exec(&container, &argv, Duration::from_millis(50)).await.expect("may be tried again");
        assert_eq!(tried.expect_err("it hangs"), "no end within 50ms");
    }

    #[test]
    fn the_last_line_of_a_command_is_told() {
        let output = |stdout: &str, stderr: &str| {
            ended(&ExecOutput { exit_code: 2, stdout: stdout.into(), stderr: stderr.into() })
        };
        assert_eq!(output("out\n", ""), "exit code 2: out");
        assert_eq!(output("out\n", "one\ntwo\n\n"), "exit code 2: two");
        assert_eq!(output("", ""), "exit code 2");
    }
}

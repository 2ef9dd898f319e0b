//! Waits for the readiness of a container, and their reports.

mod health;
mod ports;
mod service;

use std::time::Duration;

use podman::containers::{RestartPolicy, Source, WaitCondition, WaitOptions, WaitOutcome, WaitUntil};
use podman::error::{WaitEnd, WaitError};
use podman::{Container, CreateOptions, Error, Until};

use super::hang::{HANG, until, with_enough_time};
use super::{IMAGE, LISTENS, WAITS, gone, has, podman, sleeper, tell};

const SHORT: Duration = Duration::from_millis(1500);

fn shell(line: &str) -> CreateOptions {
    CreateOptions::new(IMAGE).command(["sh", "-c", line]).stop_signal("SIGKILL")
}

async fn started(options: CreateOptions) -> Container {
    podman().await.containers().run(options).detach().await.expect("starts")
}

async fn removed(container: &Container) {
    container.remove_with(&gone()).await.expect("removes");
}

/// Returns the report of a wait that timed out after this.
async fn in_vain(container: &Container, until: Until, saw: impl Fn(&WaitError) -> bool) -> Box<WaitError> {
    with_enough_time("the wait sees it", SHORT, async |limit| {
        let error = failed(container.wait_until(until.clone()).timeout(limit)).await;
        assert_eq!(error.end, WaitEnd::TimedOut, "{error:?}");
        assert!(error.after >= limit, "{error:?}");
        println!("{error:?}");
        saw(&error).then_some(error)
    })
    .await
}

/// Returns the report of a failed wait.
async fn failed(wait: WaitUntil) -> Box<WaitError> {
    failure(wait.await)
}

fn failure(waited: podman::Result<WaitOutcome>) -> Box<WaitError> {
    match waited {
        Err(Error::Wait(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// Returns the result of a wait; `None` if the container was gone before the first look, on a busy machine.
fn ended_while_waited_for(waited: podman::Result<WaitOutcome>) -> Option<podman::Result<WaitOutcome>> {
    let is_late = matches!(&waited, Err(error @ Error::Api(_)) if error.is_not_found());
    (!is_late).then_some(waited)
}

fn log(error: &WaitError) -> Vec<String> {
    error.log.iter().map(|line| line.text().into_owned()).collect()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_is_waited_for_until_it_runs() {
    let container = podman().await.containers().create(sleeper()).await.expect("creates");
    let error = in_vain(&container, Until::running(), |error| error.status == "created").await;
    assert_eq!(error.exit_code, None);
    assert!(Error::from(*error).is_timeout());
    let (run, ()) = tokio::join!(container.wait_until(Until::running()).timeout(HANG).into_future(), async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        container.start().await.expect("starts");
    });
    run.expect("it runs");
    assert_eq!(container.inspect().await.expect("it").state.expect("a state").running, Some(true));
    // Pausing does not end the wait.
    container.pause().await.expect("pauses");
    in_vain(&container, Until::running(), |error| error.status == "paused").await;
    removed(&container).await;
    let error = container.wait_until(Until::running()).await.expect_err("it is gone");
    assert!(matches!(error, Error::Api(_)) && error.is_not_found(), "never seen: {error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_early_exit_has_a_complete_report() {
    let container = started(shell("for i in $(seq 30); do echo line $i; done; echo broken >&2; sleep 1; exit 3")).await;
    let error = failed(container.wait_until(Until::log("never")).timeout(HANG)).await;
    assert_eq!((error.end, error.exit_code, error.restarts), (WaitEnd::Exited, Some(3), 0));
    assert!(matches!(error.status.as_str(), "stopped" | "exited"), "{error:?}");
    assert_eq!((error.container_id.as_str(), error.container_name.as_str()), (container.id(), container.name()));
    let lines = log(&error);
    assert_eq!(lines.len(), 20, "{lines:?}");
    assert!(lines.contains(&"broken".to_owned()) && lines.contains(&"line 30".to_owned()), "{lines:?}");
    assert!(!lines.contains(&"line 11".to_owned()), "{lines:?}");
    assert!(error.health.is_none(), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("exited with code 3") && text.contains("a log line with \"never\""), "{text}");
    let error = Error::from(*error);
    assert!(error.is_container_exit() && !error.is_timeout() && !error.is_not_found(), "{error:?}");
    // A container that exited before also fails at once.
    for until in [Until::running(), Until::port(80), Until::exec(["true"]), Until::log("never")] {
        let error = failed(container.wait_until(until).timeout(HANG)).await;
        assert_eq!((error.end, error.exit_code), (WaitEnd::Exited, Some(3)), "{error:?}");
    }
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn waiting_for_the_exit_returns_the_exit_code() {
    let container = started(shell("sleep 1; exit 4")).await;
    let reached = container.wait_until(Until::exited()).timeout(HANG).await.expect("it ends");
    assert_eq!(reached.exit_code, Some(4));
    removed(&container).await;

    let container = started(sleeper()).await;
    let error = in_vain(&container, Until::exited(), |error| error.status == "running").await;
    assert_eq!(error.exit_code, None);
    // Its exit may or may not be seen before it is removed.
    let (end, ()) = tokio::join!(container.wait_until(Until::exited()).timeout(HANG).into_future(), async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        removed(&container).await;
    });
    match end {
        Ok(reached) => assert_eq!(reached.exit_code, Some(137)),
        Err(Error::Wait(error)) => assert_eq!((error.end, error.status.as_str()), (WaitEnd::Removed, "removed")),
        Err(error) => panic!("{error:?}"),
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_removed_container_fails_the_wait() {
    for until in [Until::running(), Until::exited(), Until::log("never")] {
        let error = with_enough_time("the wait begins", SHORT, async |limit| {
            let container = podman().await.containers().create(sleeper()).await.expect("creates");
            let (waited, ()) = tokio::join!(container.wait_until(until.clone()).timeout(HANG).into_future(), async {
                tokio::time::sleep(limit).await;
                removed(&container).await;
            });
            ended_while_waited_for(waited).map(failure)
        })
        .await;
        assert_eq!((error.end, error.status.as_str()), (WaitEnd::Removed, "removed"));
        assert!(Error::from(*error).is_not_found());
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_auto_removed_container_has_exited() {
    let podman = podman().await;
    let begun = async |until: Until, code: u8| {
        with_enough_time("the wait begins", Duration::from_secs(1), async |limit| {
            let line = format!("sleep {}; exit {code}", limit.as_secs());
            let container = started(shell(&line).auto_remove(true)).await;
            ended_while_waited_for(container.wait_until(until.clone()).timeout(HANG).await)
        })
        .await
    };
    let reached = begun(Until::exited(), 5).await.expect("it ends");
    if podman.server_version().major >= 5 {
        assert_eq!(reached.exit_code, Some(5));
    } else {
        // Seen after its exit, or removed, in which case the exit code is unknown.
        assert!(matches!(reached.exit_code, Some(5) | None), "{reached:?}");
    }
    let error = failure(begun(Until::port(80), 0).await);
    assert!(matches!(error.end, WaitEnd::Removed | WaitEnd::Exited), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_restart_continues_the_wait() {
    // Ready in the third run.
    let script = "echo life >> /lives; [ $(wc -l < /lives) -ge 3 ] && sleep 600; exit 6";
    let policy = |tries: u32| RestartPolicy::OnFailure(Some(tries));
    let container = started(shell(script).restart_policy(policy(5))).await;
    let up = Until::exec(["sh", "-c", "[ $(wc -l < /lives) = 3 ]"]);
    container.wait_until(up).timeout(HANG).await.expect("it comes up");
    assert_eq!(container.inspect().await.expect("it").restart_count, Some(2));
    removed(&container).await;
    // Never ready.
    for (until, ended) in [(Until::exited(), true), (Until::healthy(), false), (Until::log("never"), false)] {
        let options = shell("echo once more; exit 7").health_cmd("false").restart_policy(policy(2));
        let container = started(options).await;
        match container.wait_until(until).timeout(HANG).await {
            Ok(reached) => assert!(ended && reached.exit_code == Some(7), "{reached:?}"),
            Err(Error::Wait(error)) => {
                assert!(!ended, "{error:?}");
                assert_eq!((error.end, error.exit_code, error.restarts), (WaitEnd::Exited, Some(7), 2), "{error:?}");
                assert_eq!(log(&error), ["once more"; 3]);
            }
            Err(error) => panic!("{error:?}"),
        }
        assert_eq!(container.inspect().await.expect("it").restart_count, Some(2));
        removed(&container).await;
    }
    // Stopped by a user: the restart policy does not apply.
    let container = started(sleeper().restart_policy(RestartPolicy::Always)).await;
    let (end, _) = tokio::join!(failed(container.wait_until(Until::port(80)).timeout(HANG)), async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        container.stop().await.expect("stops")
    });
    assert_eq!(end.end, WaitEnd::Exited, "{end:?}");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lines_are_found_wherever_they_are_written() {
    for driver in ["k8s-file", "json-file", "journald"] {
        let options = shell("echo first; sleep 1; echo out; echo ready on 8080 >&2; sleep 600");
        let container = started(options.log_driver(driver)).await;
        let reached = container.wait_until(Until::log("ready on")).timeout(HANG).await.expect("it comes");
        let line = reached.line.expect("a line");
        assert_eq!((line.text().as_ref(), line.source), ("ready on 8080", Source::Stderr), "{driver}");
        // Lines from before the wait count as well.
        let first = Until::log_matching(|line| line.source == Source::Stdout && line.bytes.starts_with(b"fir"));
        let reached = container.wait_until(first).timeout(HANG).await.expect("it was there");
        assert_eq!(reached.line.expect("a line").bytes, "first", "{driver}");
        let all = ["first", "out", "ready on 8080"];
        in_vain(&container, Until::log("no such line"), |error| log(error) == all).await;
        removed(&container).await;
        // And the last lines, although the container has exited since.
        let container = started(shell("sleep 1; echo done").log_driver(driver)).await;
        container.wait_until(Until::log("done")).timeout(HANG).await.expect("it comes");
        container.wait_until(Until::all([Until::log("done"), Until::exited()])).timeout(HANG).await.expect("both");
        container.wait_until(Until::log("done")).timeout(HANG).await.expect("it is there");
        removed(&container).await;
    }
    let container = started(sleeper().log_driver("none")).await;
    let error = container.wait_until(Until::log("x")).timeout(HANG).await.expect_err("nobody keeps a log");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lines_of_an_earlier_run_do_not_count() {
    for driver in ["k8s-file", "journald"] {
        // Ready in its first run, and not in its second, which exits on a signal.
        let script = format!("{LISTENS}; echo up; [ -e /again ] || {{ touch /again; echo ready; exit 0; }}; {WAITS}");
        let container = started(shell(&script).log_driver(driver)).await;
        container.wait().await.expect("ends");
        container.wait_until(Until::log("ready")).timeout(HANG).await.expect("it was ready");
        tokio::time::sleep(SHORT).await;
        assert!(container.start().await.expect("starts"));
        in_vain(&container, Until::log("ready"), |error| log(error).contains(&"up".to_owned())).await;
        container.wait_until(Until::log("up")).timeout(HANG).await.expect("that it wrote again");
        tell(&container).await;
        container.wait_until(Until::exited()).timeout(HANG).await.expect("ends");
        let error = failed(container.wait_until(Until::log("ready")).timeout(HANG)).await;
        assert_eq!(error.end, WaitEnd::Exited, "{driver}: {error:?}");
        container.wait_until(Until::log("up")).timeout(HANG).await.expect("that it wrote again");
        removed(&container).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_command_is_run_until_it_succeeds() {
    let container = started(shell("sleep 1; touch /well; sleep 600")).await;
    container.wait_until(Until::exec(["test", "-e", "/well"])).timeout(HANG).await.expect("it comes");
    let fails = Until::exec(["sh", "-c", "echo not yet >&2; exit 9"]);
    let error = in_vain(&container, fails, |error| error.unmet[0].1 == "exit code 9: not yet").await;
    assert_eq!(error.unmet.len(), 1, "{error:?}");
    // While a command hangs, the exit of the container is detected.
    let hangs = Until::exec(["sh", "-c", "touch /hangs; sleep 600"]);
    let (error, _) = tokio::join!(failed(container.wait_until(hangs).timeout(HANG)), async {
        until("the command hangs", async || has(&container, "/hangs").await).await;
        container.kill().await.expect("kills")
    });
    assert_eq!((error.end, error.exit_code), (WaitEnd::Exited, Some(137)), "{error:?}");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn conditions_are_combined() {
    let container = started(shell("echo up; sleep 600")).await;
    let up = || Until::all([Until::log("up"), Until::running(), Until::exec(["true"])]);
    let wait = Until::any([Until::exited(), Until::all([up(), Until::any([Until::port(9), up()])])]);
    let reached = container.wait_until(wait).timeout(HANG).await.expect("the second");
    assert_eq!((reached.index, reached.line.expect("a line").bytes), (1, "up".into()));
    let never = Until::all([Until::running(), Until::log("never"), Until::port(9)]);
    let unmet = |error: &WaitError| error.unmet.iter().map(|(what, _)| what.clone()).collect::<Vec<_>>();
    in_vain(&container, never, |error| unmet(error) == ["a log line with \"never\"", "port 9 open"]).await;
    container.kill().await.expect("kills");
    let reached = container.wait_until(Until::any([up(), Until::exited()])).timeout(HANG).await.expect("it has ended");
    assert_eq!((reached.index, reached.exit_code), (1, Some(137)));
    let error = failed(container.wait_until(Until::any([Until::port(9), up()])).timeout(HANG)).await;
    assert_eq!(error.end, WaitEnd::Exited);
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_servers_own_wait_gets_only_supported_conditions() {
    let podman = podman().await;
    let container = podman
        .containers()
        .create(sleeper().health_cmd("true").health_interval(Duration::from_secs(3600)))
        .await
        .expect("creates");
    let any_end = WaitOptions::new().condition(WaitCondition::Running).condition(WaitCondition::Exited).timeout(HANG);
    let created = WaitOptions::new().condition(WaitCondition::Created).condition(WaitCondition::Exited).timeout(HANG);
    assert_eq!(container.wait_with(&created).await.expect("it is created"), None);
    let short = any_end.clone().timeout(Duration::from_millis(300));
    let error = container.wait_with(&short).await.expect_err("the server would report an exit");
    assert!(error.is_timeout(), "{error:?}");
    container.start().await.expect("starts");
    assert_eq!(container.wait_with(&any_end).await.expect("it runs"), None);
    container.healthcheck().await.expect("a check");
    let healthy = WaitOptions::new().condition(WaitCondition::Healthy).timeout(HANG);
    let told = container.wait_with(&healthy).await;
    if podman.server_version().major >= 5 {
        assert_eq!(told.expect("it is healthy"), None);
    } else {
        assert!(matches!(told, Err(Error::Unsupported(_))), "{told:?}");
    }
    removed(&container).await;
}

//! Waits for what makes a container ready, and what they tell when it is not.

mod health;
mod ports;
mod service;

use std::time::{Duration, Instant};

use podman::{
    Container, CreateOptions, Error, Source, Until, WaitCondition, WaitEnd, WaitError, WaitOptions, WaitUntil,
};
use serde_json::json;

use super::{IMAGE, LISTENS, WAITS, gone, podman, sleeper, tell};

/// More than anything here takes, even on a busy machine.
const LONG: Duration = Duration::from_secs(60);
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

/// How a wait failed.
async fn failed(wait: WaitUntil) -> Box<WaitError> {
    match wait.await {
        Err(Error::Wait(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn log(error: &WaitError) -> Vec<String> {
    error.log.iter().map(|line| line.text().into_owned()).collect()
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_container_is_waited_for_until_it_runs() {
    let container = podman().await.containers().create(sleeper()).await.expect("creates");
    let error = failed(container.wait_until(Until::running()).timeout(SHORT)).await;
    assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::TimedOut, "created", None));
    assert!(error.after >= SHORT && error.after < SHORT * 4, "{error:?}");
    assert!(Error::from(*error).is_timeout());
    let (run, ()) = tokio::join!(container.wait_until(Until::running()).timeout(LONG).into_future(), async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        container.start().await.expect("starts");
    });
    run.expect("it runs");
    assert_eq!(container.inspect().await.expect("it").state.expect("a state").running, Some(true));
    // it is no end that one is paused
    container.pause().await.expect("pauses");
    let error = failed(container.wait_until(Until::running()).timeout(SHORT)).await;
    assert_eq!((error.end, error.status.as_str()), (WaitEnd::TimedOut, "paused"));
    removed(&container).await;
    let error = container.wait_until(Until::running()).await.expect_err("it is gone");
    assert!(matches!(error, Error::Api(_)) && error.is_not_found(), "never seen: {error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_early_end_is_told_with_all_that_is_known() {
    let container = started(shell("for i in $(seq 30); do echo line $i; done; echo broken >&2; sleep 1; exit 3")).await;
    let began = Instant::now();
    let error = failed(container.wait_until(Until::log("never")).timeout(LONG)).await;
    assert!(began.elapsed() < LONG / 2, "at once, not after {:?}", began.elapsed());
    assert_eq!((error.end, error.exit_code, error.restarts), (WaitEnd::Exited, Some(3), 0));
    assert!(matches!(error.status.as_str(), "stopped" | "exited"), "{error:?}");
    assert_eq!((error.container_id.as_str(), error.container_name.as_str()), (container.id(), container.name()));
    let lines = log(&error);
    assert_eq!(lines.len(), 20, "{lines:?}");
    assert!(lines.contains(&"broken".to_owned()) && lines.contains(&"line 30".to_owned()), "{lines:?}");
    assert!(!lines.contains(&"line 11".to_owned()), "{lines:?}");
    assert!(error.health.is_none(), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("exit code 3") && text.contains("a log line with \"never\""), "{text}");
    let error = Error::from(*error);
    assert!(error.is_container_exit() && !error.is_timeout() && !error.is_not_found(), "{error:?}");
    // what has ended before fails at once, too
    for until in [Until::running(), Until::port(80), Until::exec(["true"]), Until::log("never")] {
        let error = failed(container.wait_until(until).timeout(LONG)).await;
        assert_eq!((error.end, error.exit_code), (WaitEnd::Exited, Some(3)), "{error:?}");
    }
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn an_end_that_is_waited_for_gives_its_exit_code() {
    let container = started(shell("sleep 1; exit 4")).await;
    let reached = container.wait_until(Until::exited()).timeout(LONG).await.expect("it ends");
    assert_eq!(reached.exit_code, Some(4));
    removed(&container).await;

    let container = started(sleeper()).await;
    let error = failed(container.wait_until(Until::exited()).timeout(SHORT)).await;
    assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::TimedOut, "running", None));
    // its end may be seen before it is removed, and may not
    let (end, ()) = tokio::join!(container.wait_until(Until::exited()).timeout(LONG).into_future(), async {
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
async fn what_is_removed_is_not_waited_for() {
    for until in [Until::running(), Until::exited(), Until::log("never")] {
        let container = podman().await.containers().create(sleeper()).await.expect("creates");
        let (error, ()) = tokio::join!(failed(container.wait_until(until).timeout(LONG)), async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            removed(&container).await;
        });
        assert_eq!((error.end, error.status.as_str()), (WaitEnd::Removed, "removed"));
        assert!(Error::from(*error).is_not_found());
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn one_that_removes_itself_has_ended() {
    let podman = podman().await;
    let container = started(shell("sleep 1; exit 5").auto_remove(true)).await;
    let reached = container.wait_until(Until::exited()).timeout(LONG).await.expect("it ends");
    if podman.server_version().major >= 5 {
        assert_eq!(reached.exit_code, Some(5));
    } else {
        // seen at its end, or gone, and then the server does not know
        assert!(matches!(reached.exit_code, Some(5) | None), "{reached:?}");
    }
    let container = started(shell("sleep 1").auto_remove(true)).await;
    let error = failed(container.wait_until(Until::port(80)).timeout(LONG)).await;
    assert!(matches!(error.end, WaitEnd::Removed | WaitEnd::Exited), "{error:?}");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_restart_policy_is_no_end() {
    // up with the third life
    let script = "echo life >> /lives; [ $(wc -l < /lives) -ge 3 ] && sleep 600; exit 6";
    let policy = |tries: u32| json!({ "Name": "on-failure", "MaximumRetryCount": tries });
    let container = started(shell(script).restart_policy(policy(5))).await;
    let up = Until::exec(["sh", "-c", "[ $(wc -l < /lives) = 3 ]"]);
    container.wait_until(up).timeout(LONG).await.expect("it comes up");
    assert_eq!(container.inspect().await.expect("it").restart_count, Some(2));
    removed(&container).await;
    // never up
    for (until, ended) in [(Until::exited(), true), (Until::healthy(), false), (Until::log("never"), false)] {
        let options = shell("echo once more; exit 7").health_cmd("false").restart_policy(policy(2));
        let container = started(options).await;
        match container.wait_until(until).timeout(LONG).await {
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
    // stopped by somebody: its policy does not count
    let container = started(sleeper().restart_policy(json!({ "Name": "always" }))).await;
    let (end, _) = tokio::join!(failed(container.wait_until(Until::port(80)).timeout(LONG)), async {
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
        let container = started(options.log_config(json!({ "Type": driver }))).await;
        let reached = container.wait_until(Until::log("ready on")).timeout(LONG).await.expect("it comes");
        let line = reached.line.expect("a line");
        assert_eq!((line.text().as_ref(), line.source), ("ready on 8080", Source::Stderr), "{driver}");
        // what was written before the wait counts, too
        let first = Until::log_matching(|line| line.source == Source::Stdout && line.bytes.starts_with(b"fir"));
        let reached = container.wait_until(first).timeout(LONG).await.expect("it was there");
        assert_eq!(reached.line.expect("a line").bytes, "first", "{driver}");
        let error = failed(container.wait_until(Until::log("no such line")).timeout(SHORT)).await;
        assert_eq!(
            (error.end, log(&error)),
            (WaitEnd::TimedOut, ["first", "out", "ready on 8080"].map(Into::into).to_vec())
        );
        removed(&container).await;
        // and what came last, though the container has ended since
        let container = started(shell("sleep 1; echo done").log_config(json!({ "Type": driver }))).await;
        container.wait_until(Until::log("done")).timeout(LONG).await.expect("it comes");
        container.wait_until(Until::all([Until::log("done"), Until::exited()])).timeout(LONG).await.expect("both");
        container.wait_until(Until::log("done")).timeout(LONG).await.expect("it is there");
        removed(&container).await;
    }
    let container = started(sleeper().log_config(json!({ "Type": "none" }))).await;
    let error = container.wait_until(Until::log("x")).timeout(LONG).await.expect_err("nobody keeps a log");
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn lines_of_a_life_before_do_not_count() {
    for driver in ["k8s-file", "journald"] {
        // ready in its first life, and not in its second, which ends when it is told to
        let script = format!("{LISTENS}; echo up; [ -e /again ] || {{ touch /again; echo ready; exit 0; }}; {WAITS}");
        let container = started(shell(&script).log_config(json!({ "Type": driver }))).await;
        container.wait().await.expect("ends");
        container.wait_until(Until::log("ready")).timeout(LONG).await.expect("it was ready");
        tokio::time::sleep(SHORT).await;
        assert!(container.start().await.expect("starts"));
        let error = failed(container.wait_until(Until::log("ready")).timeout(SHORT)).await;
        assert_eq!(error.end, WaitEnd::TimedOut, "{driver}: {error:?}");
        container.wait_until(Until::log("up")).timeout(LONG).await.expect("that it wrote again");
        tell(&container).await;
        container.wait_until(Until::exited()).timeout(LONG).await.expect("ends");
        let error = failed(container.wait_until(Until::log("ready")).timeout(LONG)).await;
        assert_eq!(error.end, WaitEnd::Exited, "{driver}: {error:?}");
        container.wait_until(Until::log("up")).timeout(LONG).await.expect("that it wrote again");
        removed(&container).await;
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_command_is_run_until_it_succeeds() {
    let container = started(shell("sleep 1; touch /well; sleep 600")).await;
    container.wait_until(Until::exec(["test", "-e", "/well"])).timeout(LONG).await.expect("it comes");
    let fails = Until::exec(["sh", "-c", "echo not yet >&2; exit 9"]);
    let error = failed(container.wait_until(fails).timeout(SHORT * 2)).await;
    let (what, said) = error.unmet.first().expect("it was tried");
    assert_eq!((error.end, error.unmet.len(), said.as_str()), (WaitEnd::TimedOut, 1, "exit code 9: not yet"), "{what}");
    // while one hangs, the end of the container is noticed
    let (error, _) = tokio::join!(failed(container.wait_until(Until::exec(["sleep", "600"])).timeout(LONG)), async {
        tokio::time::sleep(SHORT).await;
        container.kill().await.expect("kills")
    });
    assert_eq!((error.end, error.exit_code), (WaitEnd::Exited, Some(137)), "{error:?}");
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn conditions_are_put_together() {
    let container = started(shell("echo up; sleep 600")).await;
    let up = || Until::all([Until::log("up"), Until::running(), Until::exec(["true"])]);
    let wait = Until::any([Until::exited(), Until::all([up(), Until::any([Until::port(9), up()])])]);
    let reached = container.wait_until(wait).timeout(LONG).await.expect("the second");
    assert_eq!((reached.index, reached.line.expect("a line").bytes), (1, "up".into()));
    let never = Until::all([Until::running(), Until::log("never"), Until::port(9)]);
    let error = failed(container.wait_until(never).timeout(SHORT)).await;
    let unmet: Vec<&str> = error.unmet.iter().map(|(what, _)| what.as_str()).collect();
    assert_eq!((error.end, unmet), (WaitEnd::TimedOut, vec!["a log line with \"never\"", "port 9 open"]));
    container.kill().await.expect("kills");
    let reached = container.wait_until(Until::any([up(), Until::exited()])).timeout(LONG).await.expect("it has ended");
    assert_eq!((reached.index, reached.exit_code), (1, Some(137)));
    let error = failed(container.wait_until(Until::any([Until::port(9), up()])).timeout(LONG)).await;
    assert_eq!(error.end, WaitEnd::Exited);
    removed(&container).await;
}

#[tokio::test]
#[ignore = "needs podman"]
async fn the_servers_own_wait_is_asked_only_what_it_knows() {
    let podman = podman().await;
    let container =
        podman.containers().create(sleeper().health_cmd("true").health_interval("1h")).await.expect("creates");
    let any_end = WaitOptions::new().condition(WaitCondition::Running).condition(WaitCondition::Exited).timeout(LONG);
    let error = container.wait_with(&any_end).await.expect_err("the server would tell of an end");
    assert!(error.is_wrong_state(), "{error:?}");
    container.start().await.expect("starts");
    assert_eq!(container.wait_with(&any_end).await.expect("it runs"), None);
    container.healthcheck().await.expect("a check");
    let healthy = WaitOptions::new().condition(WaitCondition::Healthy).timeout(LONG);
    let told = container.wait_with(&healthy).await;
    if podman.server_version().major >= 5 {
        assert_eq!(told.expect("it is healthy"), None);
    } else {
        assert!(matches!(told, Err(Error::Unsupported(_))), "{told:?}");
    }
    removed(&container).await;
}

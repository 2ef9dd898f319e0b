//! Failed waits: their requests and reports.

use std::time::Duration;

use podman::containers::{WaitCondition, WaitOptions};
use podman::error::{WaitEnd, WaitError};
use podman::{Error, PodmanClient, Until};
use serde_json::{Value, json};

use super::hang::HANG;
use super::server::{Response, Server, ping};
use super::{ID, frame, web};

const INSPECT: &str = "inspect";
const LOGS: &str = "logs";

fn seen(state: &Value) -> Response {
    let check = json!({ "Test": ["CMD", "true"], "Interval": 3_600_000_000_000_i64 });
    Response::json(200, &json!({ "Id": ID, "Name": "web", "State": state, "Config": { "Healthcheck": check } }))
}

fn running() -> Response {
    seen(&json!({ "Status": "running", "StartedAt": "2026-11-25T03:43:32.4Z" }))
}

fn ended() -> Response {
    seen(&json!({ "Status": "exited", "ExitCode": 3 }))
}

fn gone() -> Response {
    Response::error(404, "no such container", "no such container")
}

fn checked(status: &str) -> Response {
    Response::json(200, &json!({ "Status": status }))
}

async fn wait(
    podman: &PodmanClient,
    until: Until,
    timeout: Duration,
) -> Result<podman::containers::WaitOutcome, Error> {
    web(podman).wait_until(until).timeout(timeout).await
}

async fn failed(server: &Server, until: Until, timeout: Duration) -> WaitError {
    match wait(&server.client().await, until, timeout).await {
        Err(Error::Wait(error)) => *error,
        other => panic!("{other:?}"),
    }
}

/// Returns the received requests, each by its last word.
fn asked(server: &Server) -> Vec<String> {
    server.sent().iter().map(|said| last_word(said)).collect()
}

fn last_word(said: &str) -> String {
    let path = said.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().replace("json", INSPECT)
}

#[tokio::test]
async fn an_exit_fails_the_wait_at_once() {
    let last = Response::chunks((0..30).map(|n| frame(1, &format!("line {n}\n"))).collect::<Vec<_>>());
    let server = Server::new([running(), checked("unhealthy"), ended(), ended(), last]);
    let error = failed(&server, Until::healthy(), HANG).await;
    assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::Exited, "exited", Some(3)));
    assert_eq!(error.unmet, [("healthy".to_owned(), "the check fails".to_owned())]);
    let log: Vec<_> = error.log.iter().map(|line| line.text().into_owned()).collect();
    assert_eq!(log, (10..30).map(|n| format!("line {n}")).collect::<Vec<_>>(), "more than was asked for");
    assert_eq!(asked(&server), [INSPECT, "healthcheck", INSPECT, INSPECT, LOGS]);
    assert!(server.requests()[4].summary().contains("tail=20"), "{:?}", server.requests());
    let wanted =
        "container \"web\" exited with code 3; waited for: healthy; healthy: the check fails; last log line: line 29";
    assert_eq!(error.to_string(), wanted);
}

#[tokio::test]
async fn a_missing_health_check_fails_without_running_it() {
    for config in [json!({}), json!({ "Healthcheck": { "Test": ["NONE"] } })] {
        let inspection = json!({ "Id": ID, "State": { "Status": "running" }, "Config": config });
        let server = Server::new([Response::json(200, &inspection), Response::chunks(&[frame(2, "oh\n")])]);
        let error = failed(&server, Until::healthy(), HANG).await;
        assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::NoHealthcheck, "running", None));
        assert_eq!(error.log[0].text(), "oh");
        assert_eq!(asked(&server), [INSPECT, LOGS]);
    }
    // Disabled since.
    let refusal = || Response::error(409, "", "container web has no defined healthcheck");
    let server = Server::new([running(), refusal(), Response::chunks([""])]);
    assert_eq!(failed(&server, Until::healthy(), HANG).await.end, WaitEnd::NoHealthcheck);
    server.sent();
}

#[tokio::test]
async fn a_timeout_reports_the_state_of_the_container() {
    let health = json!({ "Status": "unhealthy", "Log": [{ "ExitCode": 1, "Output": "sick\n" }] });
    let state = json!({ "Status": "running", "ExitCode": 0, "Health": health });
    let server = Server::new([]);
    server.on("GET", "/containers/*/json").respond(seen(&state));
    server.on("POST", "/containers/*/healthcheck").respond(checked("unhealthy"));
    server.on("GET", "/containers/*/healthcheck").respond(checked("unhealthy"));
    server.on("GET", "/containers/*/logs").respond(Response::chunks(&[frame(1, &"x".repeat(5000))]));
    let limit = Duration::from_secs(2);
    let error = failed(&server, Until::healthy(), limit).await;
    assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::TimedOut, "running", None));
    assert_eq!((error.log[0].bytes.len(), error.log[0].whole), (4096, false));
    assert!(error.after >= limit, "{error:?}");
    let health = error.health.as_ref().expect("a health");
    assert_eq!((health.status.as_deref(), health.log[0].exit_code), (Some("unhealthy"), Some(1)));
    assert!(error.to_string().contains("; health check output: sick; last log line: xxx"), "{error}");
    let asked: Vec<String> = server.requests().iter().map(|request| last_word(&request.summary())).collect();
    assert_eq!((asked[0].as_str(), asked[asked.len() - 1].as_str()), (INSPECT, LOGS));
    assert_eq!(asked.iter().filter(|asked| *asked == "healthcheck").count(), 1, "{asked:?}");
    assert!(Error::from(error).is_transient());
    // A server that never responds, not even with a log.
    let server = Server::new([Response::raw("").hanging()]);
    let error = failed(&server, Until::running(), Duration::from_millis(100)).await;
    assert_eq!((error.end, error.status.as_str(), error.log.len()), (WaitEnd::TimedOut, "unknown", 0));
}

#[tokio::test]
async fn a_removed_container_fails_the_wait() {
    for until in [Until::exited(), Until::healthy(), Until::any([Until::port(1), Until::exited()])] {
        let state = json!({ "Status": "created" });
        let server = Server::new([seen(&state), gone()]);
        let error = failed(&server, until, HANG).await;
        assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::Removed, "removed", None));
        assert_eq!(asked(&server), [INSPECT, INSPECT], "the log of a removed container is not read");
        assert!(Error::from(error).is_not_found());
    }
    // A container that removes itself has exited.
    let auto = json!({ "Id": ID, "State": { "Status": "running" }, "HostConfig": { "AutoRemove": true } });
    let server = Server::new([Response::json(200, &auto), gone(), Response::text(200, "7")]);
    let reached = wait(&server.client().await, Until::exited(), HANG).await.expect("it ended");
    assert_eq!((reached.exit_code, asked(&server)), (Some(7), [INSPECT, INSPECT, "wait"].map(str::to_owned).to_vec()));
    // And a container that was never inspected is unknown.
    let error = wait(&Server::new([gone()]).client().await, Until::exited(), HANG).await.expect_err("unknown");
    assert!(matches!(error, Error::Api(_)) && error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn a_stopped_service_interrupts_the_wait() {
    for until in [Until::exited(), Until::log("x"), Until::any([Until::port(1), Until::healthy()])] {
        let server = Server::new([seen(&json!({ "Status": "created" })), Response::raw(""), Response::raw("")]);
        let error = wait(&server.client().await, until, HANG).await.expect_err("cut");
        assert!(matches!(error, Error::Interrupted(_)) && error.is_transient(), "{error:?}");
        assert_eq!(asked(&server), [INSPECT, INSPECT, INSPECT], "repeated exactly once");
    }
    let server = Server::new([running(), Response::error(500, "disk", "the disk is full")]);
    let error = wait(&server.client().await, Until::exited(), HANG).await.expect_err("it fails");
    assert_eq!(error.api().map(|error| error.cause.as_str()), Some("disk"), "{error:?}");
}

#[tokio::test]
async fn one_inspection_serves_all_conditions_of_a_round() {
    let many = || Until::all([Until::running(), Until::exited(), Until::any([Until::exited(), Until::port(1)])]);
    let server = Server::new([seen(&json!({ "Status": "created" })), ended()]);
    // `running` can no longer be met, the others are met.
    let error = failed(&server, many(), HANG).await;
    assert_eq!(error.end, WaitEnd::Exited);
    let unmet: Vec<_> = error.unmet.iter().map(|(what, _)| what.as_str()).collect();
    assert!(unmet.contains(&"running"), "{unmet:?}");
    assert_eq!(server.sent().iter().filter(|said| said.ends_with("/json")).count(), 3, "and one for the log");
}

#[tokio::test]
async fn dropping_a_wait_closes_its_connections() {
    let server = Server::new([running(), Response::raw("").hanging(), Response::raw("").hanging()]);
    let podman = server.client().await;
    let web = web(&podman);
    let waiting = web.wait_until(Until::healthy()).into_future();
    tokio::select! {
        ended = waiting => panic!("nothing is answered: {ended:?}"),
        () = server.is_asked(3) => {} // a check and an inspection are in progress
    }
    server.sent();
    drop((web, podman));
    server.has_closed(3).await;
}

#[tokio::test]
async fn invalid_conditions_are_errors_before_anything_is_sent() {
    for (until, option) in [
        (Until::any([]), "until"),
        (Until::all([Until::running(), Until::any([])]), "until"),
        (Until::port(0), "port"),
        (Until::http(80, "health", 200), "path"),
        (Until::exec(Vec::<String>::new()), "exec"),
    ] {
        let server = Server::new([]);
        let error = wait(&server.client().await, until, HANG).await.expect_err("it is refused");
        let Error::InvalidOptions(problems) = &error else { panic!("{error:?}") };
        assert_eq!(problems.iter().next().map(|problem| problem.option.as_str()), Some(option));
        assert!(server.sent().is_empty());
    }
}

#[tokio::test]
async fn waiting_for_health_is_unsupported_on_old_servers() {
    for condition in [WaitCondition::Healthy, WaitCondition::Unhealthy] {
        let server = Server::greeting(ping("4.5.1"), []);
        let options = WaitOptions::new().condition(WaitCondition::Running).condition(condition);
        let error = web(&server.client().await).wait_with(&options).await.expect_err("it is refused");
        assert!(matches!(error, Error::Unsupported(_)) && error.to_string().contains("4.6.0"), "{error}");
        assert!(server.sent().is_empty());
    }
}

#[tokio::test]
async fn a_wait_for_the_exit_of_a_container_that_was_not_started_waits_for_its_start() {
    let state = |status: &str| seen(&json!({ "Status": status }));
    let script = [state("created"), state("initialized"), state("running"), Response::text(200, "3")];
    let server = Server::new(script);
    assert_eq!(web(&server.client().await).wait().await.expect("exits"), 3);
    assert_eq!(server.sent().len(), 4);
}

#[tokio::test]
async fn a_check_that_the_server_runs_is_not_run_by_the_client() {
    let state = |runs: &[u32], status: &str| {
        let log: Vec<_> = runs.iter().map(|run| json!({ "Start": format!("2026-11-25T03:43:{run}Z") })).collect();
        let streak = if status == "healthy" { 0 } else { runs.len() };
        let health = json!({ "Status": status, "FailingStreak": streak, "Log": log });
        let mut state = json!({ "Status": "running", "StartedAt": "2026-11-25T03:43:32.4Z" });
        state["Health"] = health;
        seen(&state)
    };
    let script = [state(&[33], "starting"), state(&[33, 34], "unhealthy"), state(&[33, 34, 35], "healthy")];
    let server = Server::new([]);
    let answers = std::sync::Mutex::new(script.into_iter().collect::<std::collections::VecDeque<_>>());
    server.on("GET", "/containers/*/json").respond_with(move |_| {
        let mut left = answers.lock().expect("one thread");
        if left.len() > 1 { left.pop_front().expect("more") } else { left[0].clone() }
    });
    // An old healthy run counts, because the server has just repeated it.
    let outcome = wait(&server.client().await, Until::healthy(), HANG).await;
    assert!(outcome.is_ok(), "{outcome:?}");
    assert!(asked(&server).iter().all(|word| word == INSPECT), "{:?}", asked(&server));
}

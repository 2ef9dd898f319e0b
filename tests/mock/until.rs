//! Waits that fail, and what they ask and tell.

use std::time::Duration;

use podman::{Error, PodmanClient, Until, WaitCondition, WaitEnd, WaitError, WaitOptions};
use serde_json::{Value, json};

use super::server::{Answer, Server, ping};
use super::{ID, frame, web};

const LONG: Duration = Duration::from_secs(30);
const INSPECT: &str = "inspect";
const LOGS: &str = "logs";

fn seen(state: &Value) -> Answer {
    let check = json!({ "Test": ["CMD", "true"], "Interval": 3_600_000_000_000_i64 });
    Answer::json(200, &json!({ "Id": ID, "Name": "web", "State": state, "Config": { "Healthcheck": check } }))
}

fn running() -> Answer {
    seen(&json!({ "Status": "running", "StartedAt": "2026-11-25T03:43:32.4Z" }))
}

fn ended() -> Answer {
    seen(&json!({ "Status": "exited", "ExitCode": 3 }))
}

fn gone() -> Answer {
    Answer::refusal(404, "no such container", "no such container")
}

fn checked(status: &str) -> Answer {
    Answer::json(200, &json!({ "Status": status }))
}

async fn wait(podman: &PodmanClient, until: Until, timeout: Duration) -> Result<podman::Reached, Error> {
    web(podman).wait_until(until).timeout(timeout).await
}

async fn failed(server: &Server, until: Until, timeout: Duration) -> WaitError {
    match wait(&server.client().await, until, timeout).await {
        Err(Error::Wait(error)) => *error,
        other => panic!("{other:?}"),
    }
}

/// What was asked, each request by its last word.
fn asked(server: &Server) -> Vec<String> {
    let word = |said: &String| {
        let path = said.split('?').next().unwrap_or_default();
        path.rsplit('/').next().unwrap_or_default().replace("json", INSPECT)
    };
    server.said().iter().map(word).collect()
}

#[tokio::test]
async fn an_early_end_is_told_at_once() {
    let last = Answer::chunks((0..30).map(|n| frame(1, &format!("line {n}\n"))).collect::<Vec<_>>());
    let server = Server::new([running(), checked("unhealthy"), ended(), ended(), last]);
    let error = failed(&server, Until::healthy(), LONG).await;
    assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::Exited, "exited", Some(3)));
    assert_eq!(error.unmet, [("healthy".to_owned(), "the check fails".to_owned())]);
    let log: Vec<_> = error.log.iter().map(|line| line.text().into_owned()).collect();
    assert_eq!(log, (10..30).map(|n| format!("line {n}")).collect::<Vec<_>>(), "more than was asked for");
    assert_eq!(asked(&server), [INSPECT, "healthcheck", INSPECT, INSPECT, LOGS]);
    assert!(server.requests()[4].said().contains("tail=20"), "{:?}", server.requests());
    let wanted = "container web ended with exit code 3, and what was waited for did not come: healthy; healthy: the \
                  check fails; the last line of its log: line 29";
    assert_eq!(error.to_string(), wanted);
}

#[tokio::test]
async fn what_has_no_check_is_told_without_running_it() {
    for config in [json!({}), json!({ "Healthcheck": { "Test": ["NONE"] } })] {
        let inspection = json!({ "Id": ID, "State": { "Status": "running" }, "Config": config });
        let server = Server::new([Answer::json(200, &inspection), Answer::chunks(&[frame(2, "oh\n")])]);
        let error = failed(&server, Until::healthy(), LONG).await;
        assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::NoHealthcheck, "running", None));
        assert_eq!(error.log[0].text(), "oh");
        assert_eq!(asked(&server), [INSPECT, LOGS]);
    }
    // switched off since
    let refusal = || Answer::refusal(409, "", "container web has no defined healthcheck");
    let server = Server::new([running(), refusal(), Answer::chunks([""])]);
    assert_eq!(failed(&server, Until::healthy(), LONG).await.end, WaitEnd::NoHealthcheck);
    server.said();
}

#[tokio::test]
async fn a_timeout_tells_what_is_known() {
    let health = json!({ "Status": "unhealthy", "Log": [{ "ExitCode": 1, "Output": "sick\n" }] });
    let state = json!({ "Status": "running", "ExitCode": 0, "Health": health });
    let server = Server::new([seen(&state), checked("unhealthy"), Answer::chunks(&[frame(1, &"x".repeat(5000))])]);
    let error = failed(&server, Until::healthy(), Duration::from_millis(100)).await;
    assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::TimedOut, "running", None));
    assert_eq!((error.log[0].bytes.len(), error.log[0].whole), (4096, false));
    assert!(error.after >= Duration::from_millis(100), "{error:?}");
    let health = error.health.as_ref().expect("a health");
    assert_eq!((health.status.as_deref(), health.log[0].exit_code), (Some("unhealthy"), Some(1)));
    assert!(error.to_string().contains("; the check said: sick;"), "{error}");
    assert_eq!(asked(&server), [INSPECT, "healthcheck", LOGS]);
    assert!(Error::from(error).is_retryable());
    // a server that says nothing at all, and has no log either
    let server = Server::new([Answer::raw("").hanging()]);
    let error = failed(&server, Until::running(), Duration::from_millis(100)).await;
    assert_eq!((error.end, error.status.as_str(), error.log.len()), (WaitEnd::TimedOut, "unknown", 0));
}

#[tokio::test]
async fn what_is_removed_is_neither_there_nor_met() {
    for until in [Until::exited(), Until::healthy(), Until::any([Until::port(1), Until::exited()])] {
        let state = json!({ "Status": "created" });
        let server = Server::new([seen(&state), gone()]);
        let error = failed(&server, until, LONG).await;
        assert_eq!((error.end, error.status.as_str(), error.exit_code), (WaitEnd::Removed, "removed", None));
        assert_eq!(asked(&server), [INSPECT, INSPECT], "nobody reads the log of what is gone");
        assert!(Error::from(error).is_not_found());
    }
    // one that removes itself has ended
    let auto = json!({ "Id": ID, "State": { "Status": "running" }, "HostConfig": { "AutoRemove": true } });
    let server = Server::new([Answer::json(200, &auto), gone(), Answer::text(200, "7")]);
    let reached = wait(&server.client().await, Until::exited(), LONG).await.expect("it ended");
    assert_eq!((reached.exit_code, asked(&server)), (Some(7), [INSPECT, INSPECT, "wait"].map(str::to_owned).to_vec()));
    // and one that was never seen is unknown
    let error = wait(&Server::new([gone()]).client().await, Until::exited(), LONG).await.expect_err("unknown");
    assert!(matches!(error, Error::Api(_)) && error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn a_service_that_goes_away_is_no_answer() {
    for until in [Until::exited(), Until::log("x"), Until::any([Until::port(1), Until::healthy()])] {
        let server = Server::new([seen(&json!({ "Status": "created" })), Answer::raw(""), Answer::raw("")]);
        let error = wait(&server.client().await, until, LONG).await.expect_err("cut");
        assert!(matches!(error, Error::Interrupted(_)) && error.is_retryable(), "{error:?}");
        assert_eq!(asked(&server), [INSPECT, INSPECT, INSPECT], "asked once more, and no more");
    }
    let server = Server::new([running(), Answer::refusal(500, "disk", "the disk is full")]);
    let error = wait(&server.client().await, Until::exited(), LONG).await.expect_err("it fails");
    assert_eq!(error.api().map(|error| error.cause.as_str()), Some("disk"), "{error:?}");
}

#[tokio::test]
async fn one_look_serves_all_conditions_of_a_round() {
    let many = || Until::all([Until::running(), Until::exited(), Until::any([Until::exited(), Until::port(1)])]);
    let server = Server::new([seen(&json!({ "Status": "created" })), ended()]);
    // `running` cannot be any more, the others are met
    let error = failed(&server, many(), LONG).await;
    assert_eq!(error.end, WaitEnd::Exited);
    let unmet: Vec<_> = error.unmet.iter().map(|(what, _)| what.as_str()).collect();
    assert!(unmet.contains(&"running"), "{unmet:?}");
    assert_eq!(server.said().iter().filter(|said| said.ends_with("/json")).count(), 3, "and one for the log");
}

#[tokio::test]
async fn dropping_a_wait_closes_what_it_has_open() {
    let server = Server::new([running(), Answer::raw("").hanging(), Answer::raw("").hanging()]);
    let podman = server.client().await;
    let web = web(&podman);
    let waiting = web.wait_until(Until::healthy()).into_future();
    tokio::time::timeout(Duration::from_millis(400), waiting).await.expect_err("nobody answers");
    assert_eq!(asked(&server).len(), 3, "a check and a look are under way");
    drop((web, podman));
    for _ in 0..100 {
        if server.closed() >= 3 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} connections are closed", server.closed());
}

#[tokio::test]
async fn what_cannot_be_asked_is_told_before() {
    for (until, option) in [
        (Until::any([]), "until"),
        (Until::all([Until::running(), Until::any([])]), "until"),
        (Until::port(0), "port"),
        (Until::http(80, "health", 200), "path"),
        (Until::exec(Vec::<String>::new()), "exec"),
    ] {
        let server = Server::new([]);
        let error = wait(&server.client().await, until, LONG).await.expect_err("it is refused");
        let Error::InvalidOptions(problems) = &error else { panic!("{error:?}") };
        assert_eq!(problems.iter().next().map(|problem| problem.option.as_str()), Some(option));
        assert!(server.said().is_empty());
    }
}

#[tokio::test]
async fn a_health_that_old_servers_take_for_reached_is_not_asked_for() {
    for condition in [WaitCondition::Healthy, WaitCondition::Unhealthy] {
        let server = Server::greeting(ping("4.5.1"), []);
        let options = WaitOptions::new().condition(WaitCondition::Running).condition(condition);
        let error = web(&server.client().await).wait_with(&options).await.expect_err("it is refused");
        assert!(matches!(error, Error::Unsupported(_)) && error.to_string().contains("4.6.0"), "{error}");
        assert!(server.said().is_empty());
    }
}

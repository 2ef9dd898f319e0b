//! Followed logs, with a server that loses their end.

use std::time::Duration;

use podman::containers::LogOptions;
use podman::models::ContainerInspect;
use podman::{Container, Error, PodmanClient};
use serde_json::json;

use super::hang::in_time;
use super::server::{Response, Server, ping};
use super::{ID, frame, web};

const LOGS: &str = "GET /v5.8.3/libpod/containers/ID/logs";
/// Longer than the time for which the client trusts the server's output.
const LONG: Duration = Duration::from_millis(450);
/// When the server opens a log; running containers were started an hour before.
const OPENED: &str = "Date: Wed, 25 Nov 2026 03:37:27 GMT";
const BEFORE: &str = "2026-11-25T02:37:32.4Z";
const AFTER: &str = "2026-11-25T03:37:28.4Z";

fn inspection(status: &str, driver: &str, started: &str, finished: &str) -> serde_json::Value {
    let state = json!({ "Status": status, "StartedAt": started, "FinishedAt": finished });
    json!({ "Id": ID, "State": state, "HostConfig": { "LogConfig": { "Type": driver } } })
}

/// A container that exits, if at all, after the log was opened.
fn seen(status: &str, driver: &str) -> Response {
    Response::json(200, &inspection(status, driver, BEFORE, AFTER))
}

/// A container that had exited before the log was opened.
fn seen_before(status: &str, driver: &str) -> Response {
    Response::json(200, &inspection(status, driver, BEFORE, BEFORE))
}

fn lines(lines: &[&str]) -> Response {
    Response::chunks(lines.iter().map(|line| frame(1, line)).collect::<Vec<_>>()).header(OPENED)
}

async fn follow_of(container: &Container) -> Result<String, Error> {
    let logs = container.logs_with(&LogOptions::new().follow(true)).await?.collect().await?;
    Ok(String::from_utf8_lossy(&logs.stdout).into_owned())
}

async fn follow(podman: &PodmanClient) -> Result<String, Error> {
    follow_of(&web(podman)).await
}

/// A container that was inspected once: its log driver is known, the other attributes may have changed.
fn known(podman: &PodmanClient, status: &str, driver: &str) -> Container {
    let inspect = inspection(status, driver, BEFORE, AFTER);
    let inspect: ContainerInspect = serde_json::from_value(inspect).expect("an inspection");
    podman.containers().from_attrs(inspect)
}

async fn follow_known(podman: &PodmanClient) -> Result<String, Error> {
    follow_of(&known(podman, "running", "k8s-file")).await
}

fn interrupted(result: Result<String, Error>) {
    let error = result.expect_err("no end");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

/// The first line arrives at once, the others after the exit, with a gap.
fn holed() -> Response {
    let answer = lines(&["one\n", "two\n", "four\n"]);
    let at = answer.head_len() + 3 + 12 + 2;
    answer.pause_at(at, LONG)
}

/// One line, and no end.
fn open_log() -> Response {
    let ended = lines(&["one\n"]);
    let end = ended.bytes().len() - "0\r\n\r\n".len();
    ended.truncated(end).hanging()
}

#[tokio::test]
async fn a_log_is_opened_with_one_request() {
    for driver in [None, Some("k8s-file"), Some("journald")] {
        let server = Server::new([open_log()]);
        let podman = server.client().await;
        let container = driver.map_or_else(|| web(&podman), |driver| known(&podman, "running", driver));
        let mut logs = container.logs_with(&LogOptions::new().follow(true)).await.expect("logs");
        assert_eq!(&logs.next().await.expect("a frame").expect("whole").bytes[..], b"one\n");
        assert_eq!(server.sent().len(), 1, "{driver:?}");
    }
}

#[tokio::test]
async fn lost_output_is_read_again() {
    let whole = lines(&["one\n", "two\n", "three\n", "four\n"]);
    let server = Server::new([holed(), seen("exited", "k8s-file"), whole]);
    assert_eq!(follow_known(&server.client().await).await.expect("whole"), "one\ntwo\nthree\nfour\n");
    let sent: Vec<String> = server.sent().into_iter().map(|sent| sent.replace(ID, "ID")).collect();
    assert!(sent[0].starts_with(&format!("{LOGS}?follow=true")), "{sent:?}");
    assert!(sent[2].starts_with(&format!("{LOGS}?follow=false")), "{sent:?}");
}

#[tokio::test]
async fn a_silent_log_is_followed_by_an_inspection_if_its_driver_is_unknown() {
    let server = Server::new([open_log(), seen("running", "k8s-file")]);
    let podman = server.client().await;
    let following = tokio::spawn(async move { follow(&podman).await });
    server.is_asked_soon().await;
    following.abort();
}

#[tokio::test]
async fn unpolled_streams_do_not_block_the_inspections_of_others() {
    let server = Server::new([]);
    server.on("GET", &format!("/libpod/containers/{ID}/logs")).respond(open_log());
    server.on("GET", &format!("/libpod/containers/{ID}/json")).respond(seen("running", "k8s-file"));
    let inspections = || server.requests().iter().filter(|request| request.summary().contains("/json")).count();
    let podman = server.client().await;
    let mut left_alone = Vec::new();
    // More than may inspect at the same time.
    for before in 0..10 {
        let mut logs = web(&podman).logs_with(&LogOptions::new().follow(true)).await.expect("logs");
        logs.next().await.expect("a line").expect("whole");
        let inspected = async {
            while inspections() == before {
                let more = tokio::time::timeout(Duration::from_millis(10), logs.next()).await;
                assert!(more.is_err(), "{more:?}");
            }
        };
        in_time("its turn comes", inspected).await;
        left_alone.push(logs);
    }
}

#[tokio::test]
async fn a_log_that_differs_from_the_followed_output_is_interrupted() {
    for other in [&["two\n", "three\n", "four\n"][..], &["on"], &[]] {
        let script = [holed(), seen("exited", "k8s-file"), lines(other)];
        interrupted(follow_known(&Server::new(script).client().await).await);
    }
    let gone = || Response::error(404, "no such container", "gone");
    let script = [holed(), gone()];
    interrupted(follow_known(&Server::new(script).client().await).await);
    let script = [holed(), seen("exited", "k8s-file"), gone()];
    interrupted(follow_known(&Server::new(script).client().await).await);
}

#[tokio::test]
async fn a_log_that_closes_while_the_container_runs_is_interrupted() {
    for driver in ["k8s-file", "journald"] {
        let server = Server::new([lines(&["one\n"]), seen("running", driver)]);
        interrupted(follow(&server.client().await).await);
        server.sent();
    }
}

#[tokio::test]
async fn a_run_that_begins_after_the_log_was_opened_is_not_followed() {
    let again = Response::json(200, &inspection("running", "k8s-file", AFTER, AFTER));
    let server = Server::new([lines(&["one\n"]), again, lines(&["one\n", "two\n"])]);
    assert_eq!(follow(&server.client().await).await.expect("whole"), "one\ntwo\n");
    server.sent();
    // Within the second of the Date header, only a restart policy is that fast.
    for restarts in [0, 1] {
        let mut again = inspection("running", "k8s-file", "2026-11-25T03:37:27.9Z", AFTER);
        again["RestartCount"] = restarts.into();
        let script = [lines(&["one\n"]), Response::json(200, &again)];
        let server = Server::new(script.into_iter().chain((restarts > 0).then(|| lines(&["one\n", "two\n"]))));
        match follow(&server.client().await).await {
            Ok(text) if restarts > 0 => assert_eq!(text, "one\ntwo\n"),
            result => interrupted(result),
        }
        server.sent();
    }
}

#[tokio::test]
async fn a_journal_is_complete_and_not_read_twice() {
    let server = Server::new([lines(&["one\n", "two\n"]), seen("exited", "journald")]);
    assert_eq!(follow(&server.client().await).await.expect("whole"), "one\ntwo\n");
    server.sent();
}

#[tokio::test]
async fn a_log_that_closes_as_fast_as_a_journal_is_complete_even_without_its_container() {
    // On a busy machine it is not always that fast.
    for _ in 0..100 {
        let server = Server::new([lines(&["one\n", "two\n"]), Response::error(404, "no such container", "gone")]);
        match follow(&server.client().await).await {
            Ok(text) => return assert_eq!(text, "one\ntwo\n"),
            error => interrupted(error),
        }
    }
    panic!("it is never whole");
}

#[tokio::test]
async fn the_log_of_an_exited_container_is_not_followed() {
    for status in ["exited", "paused"] {
        let server = Server::new([seen_before(status, "k8s-file"), lines(&["one\n"])]);
        let podman = server.client().await;
        assert_eq!(follow_of(&known(&podman, status, "k8s-file")).await.expect("whole"), "one\n");
        assert!(server.sent()[1].contains("follow=false"), "{status}");
    }
    // If the state is unknown beforehand, it is followed and read again.
    for (status, driver) in
        [("exited", "k8s-file"), ("created", "k8s-file"), ("paused", "k8s-file"), ("exited", "journald")]
    {
        let server = Server::new([lines(&["one\n"]), seen_before(status, driver), lines(&["one\n", "two\n"])]);
        assert_eq!(follow(&server.client().await).await.expect("whole"), "one\ntwo\n");
        assert!(server.sent()[2].contains("follow=false"), "{status}");
    }
    // A stopping container may still write.
    let script =
        [lines(&["one\n"]), seen("stopping", "k8s-file"), Response::text(200, "0"), lines(&["one\n", "two\n"])];
    let server = Server::new(script);
    assert_eq!(follow(&server.client().await).await.expect("whole"), "one\ntwo\n");
    assert!(server.sent()[2].contains("/wait"));
}

#[tokio::test]
async fn a_log_that_the_server_cannot_follow_is_read_without_following() {
    // Without events in the journal, the server follows no journal, not even of an exited container.
    let refusal = || Response::error(500, "using --follow is not supported", "failed to obtain logs");
    let server = Server::new([refusal(), seen_before("exited", "journald"), lines(&["one\n"])]);
    assert_eq!(follow(&server.client().await).await.expect("whole"), "one\n");
    server.sent();
    let server = Server::new([refusal(), seen("running", "journald"), refusal()]);
    let error = follow(&server.client().await).await.expect_err("it runs");
    assert_eq!(error.api().expect("the server's").status, Some(500), "{error}");
    server.sent();
}

#[tokio::test]
async fn a_timeout_while_the_log_is_reopened_is_a_timeout() {
    for status in ["stopping", "exited"] {
        let script = [lines(&["one\n"]), seen(status, "k8s-file"), Response::raw("").hanging()];
        let server = Server::new(script);
        let error = follow(&server.client().await.with_timeout(LONG * 10)).await.expect_err("it hangs");
        assert!(matches!(error, Error::Timeout(_)), "{status}: {error:?}");
        server.sent();
    }
}

#[tokio::test]
async fn a_truncated_followed_log_is_interrupted() {
    let whole = lines(&["one\n", "two\n"]);
    for at in 0..whole.bytes().len() {
        let server = Server::new([whole.clone().truncated(at)]);
        interrupted(follow_of(&known(&server.client().await, "running", "journald")).await);
        server.sent();
    }
}

/// Returns the value of a query parameter.
fn parameter<'a>(sent: &'a str, name: &str) -> Option<&'a str> {
    sent.split(['?', '&']).find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

#[tokio::test]
async fn the_last_lines_and_new_output_are_joined_without_a_gap() {
    let running = seen("running", "k8s-file").header(OPENED);
    let script =
        [running, lines(&["8\n", "9\n"]), lines(&["10\n"]), seen("exited", "k8s-file"), lines(&["10\n", "11\n"])];
    let server = Server::new(script);
    let options = LogOptions::new().follow(true).tail(2);
    let logs = web(&server.client().await).logs_with(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"8\n9\n10\n11\n");
    let sent = server.sent();
    let asked = |at: usize| ["follow", "since", "until", "tail"].map(|name| parameter(&sent[at], name));
    let (now, next) = ("2026-11-25T03%3A37%3A27Z", "2026-11-25T03%3A37%3A27.000000001Z");
    assert_eq!(asked(1), [Some("false"), None, Some(next), Some("2")]);
    assert_eq!(asked(2), [Some("true"), Some(now), None, None]);
    assert_eq!(asked(4), [Some("false"), Some(now), None, None]);
}

#[tokio::test]
async fn only_the_last_lines_are_returned_if_all_arrive_at_once() {
    let many = || lines(&["1\n", "2\n", "3\n", "4\n"]);
    let more = lines(&["1\n", "2\n", "3\n", "4\n", "5\n"]);
    let script = [seen("running", "k8s-file"), lines(&[]), many(), many(), seen("exited", "k8s-file"), more];
    let server = Server::new(script);
    let options = LogOptions::new().follow(true).tail(2);
    let logs = web(&server.client().await).logs_with(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"3\n4\n5\n");
    server.sent();
}

#[tokio::test]
async fn a_line_more_than_the_last_ones_of_a_journal_is_left_out() {
    let running = || seen("running", "journald");
    let options = LogOptions::new().follow(true).tail(2);
    // the server counts records that end
    let last = || lines(&["7\n", "8\n", "9"]);
    let script = [running(), lines(&[]), last(), last(), lines(&["\n", "10\n"]), seen("exited", "journald")];
    let server = Server::new(script);
    let logs = web(&server.client().await).logs_with(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.text(), "8\n9\n10\n");
    server.sent();
    // one of the two was written in the second in which the log was opened
    let last = || lines(&["7\n", "8\n"]);
    let script = [running(), lines(&["9\n"]), last(), last(), lines(&["9\n", "10\n"]), seen("exited", "journald")];
    let server = Server::new(script);
    let logs = web(&server.client().await).logs_with(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.text(), "8\n9\n10\n");
    server.sent();
}

#[tokio::test]
async fn a_journal_is_read_again_from_the_same_line() {
    let running = || seen("running", "journald");
    let options = LogOptions::new().follow(true).tail(2).until(podman::types::Timestamp::from(1_795_577_850));
    // It closes at the requested end while the container runs: the same part is read again.
    let last = || lines(&["8\n", "9\n"]);
    let script =
        [running().header(OPENED), lines(&[]), last(), last(), lines(&["10\n"]), running(), lines(&["10\n", "11\n"])];
    let server = Server::new(script);
    let logs = web(&server.client().await).logs_with(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"8\n9\n10\n11\n");
    let sent = server.sent();
    let asked = |at: usize| ["follow", "since", "until", "tail"].map(|name| parameter(&sent[at], name));
    let (until, now) = (Some("2026-11-25T03%3A37%3A30Z"), Some("2026-11-25T03%3A37%3A27Z"));
    assert_eq!(asked(1), [Some("false"), now, until, None]);
    // From a journal the server includes lines written at exactly these times.
    assert_eq!(asked(2), [Some("false"), None, Some("2026-11-25T03%3A37%3A26.999999999Z"), Some("2")]);
    assert_eq!(asked(3), asked(2));
    assert_eq!(asked(4), [Some("true"), now, until, None]);
    assert_eq!(asked(6), [Some("false"), now, until, None]);

    // An old server does not follow containers started before `since`.
    let before = || lines(&["7\n", "8\n", "9\n"]);
    let script = [running(), before(), lines(&["7\n", "8\n", "9\n", "10\n"]), seen("exited", "journald")];
    let server = Server::greeting(ping("4.3.1"), script);
    let logs = web(&server.client().await).logs_with(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"8\n9\n10\n");
    let sent = server.sent();
    let asked = |at: usize| ["follow", "since", "until", "tail"].map(|name| parameter(&sent[at], name));
    assert_eq!((asked(1), asked(2)), ([Some("false"), None, until, None], [Some("true"), None, until, None]));
}

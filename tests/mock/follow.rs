//! Logs that are followed, by a server that loses their end.

use std::time::Duration;

use podman::{Error, LogOptions, PodmanClient};
use serde_json::json;

use super::server::{Answer, Server, ping};
use super::{ID, frame, web};

const LOGS: &str = "GET /v5.8.3/libpod/containers/ID/logs";
/// For so long the server's word is good, and more.
const LONG: Duration = Duration::from_millis(450);

fn seen(status: &str, driver: &str) -> Answer {
    let state = json!({ "Status": status, "StartedAt": "2026-11-25T03:43:32.4Z" });
    Answer::json(200, &json!({ "Id": ID, "State": state, "HostConfig": { "LogConfig": { "Type": driver } } }))
}

fn lines(lines: &[&str]) -> Answer {
    Answer::chunks(lines.iter().map(|line| frame(1, line)).collect::<Vec<_>>())
}

async fn follow(podman: &PodmanClient) -> Result<String, Error> {
    let logs = web(podman).logs(&LogOptions::new().follow(true)).await?.collect().await?;
    Ok(String::from_utf8_lossy(&logs.stdout).into_owned())
}

fn interrupted(result: Result<String, Error>) {
    let error = result.expect_err("no end");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

/// The first line comes at once, the others when the container has ended, with a hole.
fn holed() -> Answer {
    let answer = lines(&["one\n", "two\n", "four\n"]);
    let at = answer.head_len() + 3 + 12 + 2;
    answer.pausing(at, LONG)
}

#[tokio::test]
async fn what_the_server_lost_is_read_again() {
    let whole = lines(&["one\n", "two\n", "three\n", "four\n"]);
    let server = Server::new([seen("running", "k8s-file"), holed(), seen("exited", "k8s-file"), whole]);
    assert_eq!(follow(&server.client().await).await.expect("whole"), "one\ntwo\nthree\nfour\n");
    let said: Vec<String> = server.said().into_iter().map(|said| said.replace(ID, "ID")).collect();
    assert!(said[1].starts_with(&format!("{LOGS}?follow=true")), "{said:?}");
    assert!(said[3].starts_with(&format!("{LOGS}?follow=false")), "{said:?}");
}

#[tokio::test]
async fn another_log_than_was_followed_is_no_end() {
    for other in [&["two\n", "three\n", "four\n"][..], &["on"], &[]] {
        let script = [seen("running", "k8s-file"), holed(), seen("exited", "k8s-file"), lines(other)];
        interrupted(follow(&Server::new(script).client().await).await);
    }
    let gone = || Answer::refusal(404, "no such container", "gone");
    let script = [seen("running", "k8s-file"), holed(), gone()];
    interrupted(follow(&Server::new(script).client().await).await);
    let script = [seen("running", "k8s-file"), holed(), seen("exited", "k8s-file"), gone()];
    interrupted(follow(&Server::new(script).client().await).await);
}

#[tokio::test]
async fn a_log_that_closes_while_the_container_runs_is_no_end() {
    for driver in ["k8s-file", "journald"] {
        let server = Server::new([seen("running", driver), lines(&["one\n"]), seen("running", driver)]);
        interrupted(follow(&server.client().await).await);
        server.said();
    }
}

#[tokio::test]
async fn a_journal_is_whole_and_not_read_twice() {
    let server = Server::new([seen("running", "journald"), lines(&["one\n", "two\n"]), seen("exited", "journald")]);
    assert_eq!(follow(&server.client().await).await.expect("whole"), "one\ntwo\n");
    server.said();
}

#[tokio::test]
async fn what_does_not_run_is_read_and_not_followed() {
    for status in ["exited", "created", "paused"] {
        let server = Server::new([seen(status, "k8s-file"), lines(&["one\n"])]);
        assert_eq!(follow(&server.client().await).await.expect("whole"), "one\n");
        assert!(server.said()[1].contains("follow=false"), "{status}");
    }
    // one that is about to end writes until then
    let server = Server::new([seen("stopping", "k8s-file"), Answer::text(200, "0"), lines(&["one\n"])]);
    assert_eq!(follow(&server.client().await).await.expect("whole"), "one\n");
    assert!(server.said()[1].contains("/wait"));
}

#[tokio::test]
async fn time_that_runs_out_while_it_is_opened_again_is_told_as_that() {
    for (status, script) in [("stopping", vec![]), ("running", vec![lines(&["one\n"]), seen("exited", "k8s-file")])] {
        let server =
            Server::new([seen(status, "k8s-file")].into_iter().chain(script).chain([Answer::raw("").hanging()]));
        let error = follow(&server.client().await.with_timeout(LONG)).await.expect_err("it hangs");
        assert!(matches!(error, Error::Timeout(_)), "{status}: {error:?}");
        server.said();
    }
}

#[tokio::test]
async fn a_followed_log_cut_anywhere_says_so() {
    let whole = lines(&["one\n", "two\n"]);
    for at in 0..whole.bytes().len() {
        // how often it is looked whether the container runs depends on the time that passes
        let server = Server::new([seen("running", "journald"), whole.clone().cut(at)]);
        interrupted(follow(&server.client().await).await);
        server.said();
    }
}

/// The value of a query's parameter.
fn parameter<'a>(said: &'a str, name: &str) -> Option<&'a str> {
    said.split(['?', '&']).find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

#[tokio::test]
async fn last_lines_and_what_follows_join_without_a_gap() {
    let dated = |answer: Answer| answer.header("Date: Wed, 25 Nov 2026 03:37:27 GMT");
    let running = dated(seen("running", "k8s-file"));
    let script =
        [running, lines(&["8\n", "9\n"]), lines(&["10\n"]), seen("exited", "k8s-file"), lines(&["10\n", "11\n"])];
    let server = Server::new(script);
    let options = LogOptions::new().follow(true).tail(2);
    let logs = web(&server.client().await).logs(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"8\n9\n10\n11\n");
    let said = server.said();
    let asked = |at: usize| ["follow", "since", "until", "tail"].map(|name| parameter(&said[at], name));
    let (now, next) = ("2026-11-25T03%3A37%3A27Z", "2026-11-25T03%3A37%3A27.000000001Z");
    assert_eq!(asked(1), [Some("false"), None, Some(next), Some("2")]);
    assert_eq!(asked(2), [Some("true"), Some(now), None, None]);
    assert_eq!(asked(4), [Some("false"), Some(now), None, None]);
}

#[tokio::test]
async fn of_lines_that_came_all_at_once_the_last_are_given() {
    let many = || lines(&["1\n", "2\n", "3\n", "4\n"]);
    let more = lines(&["1\n", "2\n", "3\n", "4\n", "5\n"]);
    let script = [seen("running", "k8s-file"), lines(&[]), many(), many(), seen("exited", "k8s-file"), more];
    let server = Server::new(script);
    let options = LogOptions::new().follow(true).tail(2);
    let logs = web(&server.client().await).logs(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"3\n4\n5\n");
    server.said();
}

#[tokio::test]
async fn a_journal_is_not_read_again_from_other_lines() {
    let dated = |answer: Answer| answer.header("Date: Wed, 25 Nov 2026 03:37:27 GMT");
    let running = || seen("running", "journald");
    let options = LogOptions::new().follow(true).tail(2).until(podman::Timestamp::from(1_795_577_850));
    // it closes at the end that was asked for, while the container runs: as much as that is read again
    let script = [dated(running()), lines(&["8\n", "9\n"]), lines(&["10\n"]), running(), lines(&["10\n", "11\n"])];
    let server = Server::new(script);
    let logs = web(&server.client().await).logs(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"8\n9\n10\n11\n");
    let said = server.said();
    let asked = |at: usize| ["follow", "since", "until", "tail"].map(|name| parameter(&said[at], name));
    let (until, now) = (Some("2026-11-25T03%3A37%3A30Z"), Some("2026-11-25T03%3A37%3A27Z"));
    // of a journal the server gives what was written at these moments, too
    assert_eq!(asked(1), [Some("false"), None, Some("2026-11-25T03%3A37%3A26.999999999Z"), Some("2")]);
    assert_eq!(asked(2), [Some("true"), now, until, None]);
    assert_eq!(asked(4), [Some("false"), now, until, None]);

    // an old one follows nothing that was started before `since`
    let before = || lines(&["7\n", "8\n", "9\n"]);
    let script = [running(), before(), lines(&["7\n", "8\n", "9\n", "10\n"]), seen("exited", "journald")];
    let server = Server::greeting(ping("4.3.1"), script);
    let logs = web(&server.client().await).logs(&options).await.expect("logs").collect().await.expect("whole");
    assert_eq!(logs.stdout, b"8\n9\n10\n");
    let said = server.said();
    let asked = |at: usize| ["follow", "since", "until", "tail"].map(|name| parameter(&said[at], name));
    assert_eq!((asked(1), asked(2)), ([Some("false"), None, until, None], [Some("true"), None, until, None]));
}

//! Changes whose response is lost: sent once, and confirmed by an inspection.

use std::pin::Pin;
use std::time::Duration;

use podman::containers::StopOptions;
use podman::{Container, Error, containers};
use serde_json::json;

use super::server::{Response, Server};
use super::{ID, web};

/// The result of a change: whether it changed something, if it returns that.
type Done = Pin<Box<dyn Future<Output = Result<bool, Error>>>>;

struct Verb {
    act: fn(Container) -> Done,
    /// The inspections before the request.
    before: Vec<Response>,
    sent: &'static str,
    /// The inspection afterwards if it succeeded, and if it did not.
    reached: Vec<Response>,
    missed: Vec<Response>,
}

macro_rules! verb {
    ($before:expr, $sent:literal, |$web:ident| $act:expr => $reached:expr, $missed:expr) => {
        Verb {
            act: |$web| Box::pin(async move { $act.await }),
            before: Vec::from($before),
            sent: $sent,
            reached: Vec::from($reached),
            missed: Vec::from($missed),
        }
    };
}

const OLD: &str = "2026-11-25T10:00:00.1Z";
const NEW: &str = "2026-11-25T10:00:00.2Z";

fn seen(name: &str, status: &str, started: &str) -> Response {
    let state = json!({ "Status": status, "Running": status == "running", "StartedAt": started });
    Response::json(200, &json!({ "Id": ID, "Name": name, "State": state, "Config": { "StopTimeout": 7 } }))
}

fn is(status: &str) -> Response {
    seen("web", status, OLD)
}

fn gone() -> Response {
    Response::error(404, "no such container", "no container with that id")
}

/// All states of a container except this one; including removed, unless that counts as success.
fn but(statuses: &[&str]) -> Vec<Response> {
    let all = ["created", "initialized", "running", "paused", "stopping", "stopped", "exited", "removing", "unknown"];
    all.into_iter().filter(|status| !statuses.contains(status)).map(is).collect()
}

fn or_gone(mut looks: Vec<Response>) -> Vec<Response> {
    looks.push(gone());
    looks
}

fn verbs() -> Vec<Verb> {
    const IDLE: [&str; 5] = ["created", "initialized", "stopped", "exited", "removing"];
    let idle = || or_gone(IDLE.map(is).to_vec());
    vec![
        verb!([], "POST start", |web| web.start() => [is("running")], or_gone(but(&["running"]))),
        verb!([], "POST init", |web| web.init() => [is("initialized")], or_gone(but(&["initialized"]))),
        verb!([is("running")], "POST stop", |web| web.stop() => idle(), but(&IDLE)),
        verb!([], "POST stop?timeout=3", |web| web.stop_with(&StopOptions::new().timeout(Duration::from_secs(3)))
            => idle(), but(&IDLE)),
        verb!([], "POST kill?signal=SIGKILL", |web| web.kill() => idle(), but(&IDLE)),
        verb!([], "POST pause", |web| web.pause() => [is("paused")], or_gone(but(&["paused"]))),
        verb!([], "POST unpause", |web| web.unpause() => [is("running")], or_gone(but(&["running"]))),
        verb!([], "DELETE ?force=true", |web| web.remove_with(&containers::RemoveOptions::new().force(true))
            => [gone()], but(&[])),
    ]
}

fn restarts() -> Vec<Verb> {
    let again = || [seen("web", "running", NEW)];
    let missed = || or_gone([but(&[]), vec![seen("web", "exited", NEW), seen("web", "stopping", NEW)]].concat());
    vec![
        verb!([is("running")], "POST restart?timeout=7", |web| async move { web.restart().await.map(|()| true) }
            => again(), missed()),
        verb!([is("exited")], "POST restart?timeout=0", |web| async move {
            web.restart_with(&StopOptions::new().timeout(Duration::ZERO)).await.map(|()| true)
        } => again(), missed()),
        verb!([seen("web", "created", "0001-01-01T00:00:00Z")], "POST restart?timeout=7",
            |web| async move { web.restart().await.map(|()| true) } => again(), or_gone(but(&["running"]))),
    ]
}

fn lost() -> Response {
    Response::raw("")
}

/// Loses the response to a request, and returns the result after these inspections.
async fn lose(verb: &Verb, looks: impl IntoIterator<Item = Response>) -> Result<bool, Error> {
    let script: Vec<Response> = verb.before.iter().cloned().chain([lost()]).chain(looks).collect();
    let server = Server::new(script);
    let done = (verb.act)(web(&server.client().await)).await;
    let sent = server.sent();
    let look = format!("GET /v5.8.3/libpod/containers/{ID}/json");
    let (method, rest) = verb.sent.split_once(' ').expect("a method");
    let slash = if rest.starts_with('?') { "" } else { "/" };
    let request = format!("{method} /v5.8.3/libpod/containers/{ID}{slash}{rest}");
    let at = verb.before.len();
    assert_eq!(sent[at], request);
    assert!(sent.iter().enumerate().all(|(i, sent)| i == at || *sent == look), "{sent:?}");
    done
}

fn is_the_first_error(done: Result<bool, Error>, sent: &str) {
    match done {
        Err(Error::Interrupted(error)) => {
            let (method, request) = (sent.split(' ').next().expect("a method"), error.request().expect("one request"));
            assert!(request.starts_with(method), "the verb's own, not the look's: {request}");
        }
        other => panic!("{sent}: {other:?}"),
    }
}

#[tokio::test]
async fn a_change_that_an_inspection_confirms_succeeds() {
    for verb in verbs().into_iter().chain(restarts()) {
        for (nth, look) in verb.reached.iter().enumerate() {
            let done = lose(&verb, [look.clone()]).await;
            assert!(matches!(done, Ok(true)), "{}, look {nth}: {done:?}", verb.sent);
        }
    }
}

#[tokio::test]
async fn an_unconfirmed_change_returns_the_original_error() {
    for verb in verbs().into_iter().chain(restarts()) {
        assert!(verb.missed.len() > 3, "{}", verb.sent);
        for look in &verb.missed {
            is_the_first_error(lose(&verb, [look.clone()]).await, verb.sent);
        }
    }
}

#[tokio::test]
async fn a_failed_inspection_returns_the_original_error() {
    for verb in verbs().into_iter().chain(restarts()) {
        let broken = || Response::error(500, "database is locked", "database is locked");
        for looks in [vec![lost(), lost()], vec![broken()], vec![Response::text(200, "[")]] {
            is_the_first_error(lose(&verb, looks).await, verb.sent);
        }
    }
}

#[tokio::test]
async fn a_renamed_container_has_its_name() {
    let rename = || {
        verb!([], "POST rename?name=web-old", |web| async move {
        let mut web = web;
        web.rename("web-old").await.map(|()| web.name() == "web-old")
    } => [], [])
    };
    let (old, new) = (seen("web", "running", OLD), seen("web-old", "exited", OLD));
    assert!(lose(&rename(), [new.clone(), new]).await.expect("renamed"), "and known by it");
    for looks in [vec![old], vec![gone()], vec![lost(), lost()]] {
        is_the_first_error(lose(&rename(), looks).await, "POST");
    }
}

#[tokio::test]
async fn a_truncated_response_counts_as_lost() {
    let whole = Response::json(200, &json!([{ "Id": ID }]));
    for at in 0..whole.bytes().len() {
        let server = Server::new([whole.clone().truncated(at), gone()]);
        let removed = server.client().await.containers().remove(ID).await;
        assert!(matches!(removed, Ok(true)), "cut at {at}: {removed:?}");
        server.sent();
    }
}

#[tokio::test]
async fn signals_timeouts_and_errors_are_not_confirmed() {
    let signal = verb!([], "POST kill?signal=SIGTERM", |web| async move { web.signal("SIGTERM").await } => [], []);
    is_the_first_error(lose(&signal, []).await, signal.sent);
    let server = Server::new([Response::raw("").hanging(), Response::error(500, "no such thing", "no")]);
    let podman = server.client().await;
    let hurried = web(&podman.with_timeout(Duration::from_millis(200)));
    assert!(hurried.start().await.expect_err("silence").is_timeout());
    assert!(web(&podman).start().await.expect_err("a refusal").api().is_some());
    assert_eq!(server.sent().len(), 2);
}

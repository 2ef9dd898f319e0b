//! Connections that close while they are used, timeouts, and cancelled calls.

use std::collections::BTreeSet;
use std::time::Duration;

use podman::{CreateOptions, Error, Timeout, Upload};

use tokio::task::JoinSet;

use super::hang::HANG;
use super::server::{Response, Server};
use super::{ID, frame, inspection, web};

mod faults;
mod limits;

/// A limit that is meant to expire.
const MOMENT: Duration = Duration::from_millis(200);
/// A limit within which something must succeed first, which takes longer on a busy machine.
const SECONDS: Duration = Duration::from_secs(3);

/// A connection that is closed after the second request on it was read.
fn stale(then: impl IntoIterator<Item = Response>) -> Server {
    Server::new([Response::empty(200), Response::raw("")].into_iter().chain(then))
}

#[tokio::test]
async fn get_requests_are_retried_once_on_a_new_connection() {
    let server = stale([inspection()]);
    let podman = server.client().await;
    podman.ping().await.expect("pong");
    assert_eq!(podman.containers().get("web").await.expect("the second answer").id(), ID);
    let used: Vec<usize> = server.requests().iter().map(|request| request.connection).collect();
    assert!(used[0] == used[1] && used[1] != used[2], "{used:?}");
    server.sent();
    let server = stale([Response::raw("")]);
    let podman = server.client().await;
    podman.ping().await.expect("pong");
    let error = podman.containers().get("web").await.expect_err("no answer at all");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert_eq!(server.sent().len(), 3, "once more, and no more");
}

#[tokio::test]
async fn requests_that_change_something_are_not_retried() {
    for call in ["create", "start", "exec", "kill", "healthcheck", "remove"] {
        let server = stale([]);
        let podman = server.client().await;
        podman.ping().await.expect("pong");
        let web = web(&podman);
        let outcome = match call {
            "create" => podman.containers().create(CreateOptions::new("busybox")).await.map(drop),
            "start" => web.start().await.map(drop),
            "exec" => web.exec(["true"]).await.map(drop),
            "kill" => web.kill().await.map(drop),
            "remove" => web.remove().await.map(drop),
            _ => web.healthcheck().await.map(drop),
        };
        let error = outcome.expect_err(call);
        assert!(matches!(error, Error::Interrupted(_)), "{call}: {error:?}");
        // The client inspects the container to confirm the change, without success.
        let asked = server.sent().into_iter().filter(|said| !said.ends_with("/json"));
        assert_eq!(asked.count(), 2, "{call}");
    }
}

#[tokio::test]
async fn a_request_that_an_idle_connection_did_not_accept_is_sent_once() {
    let server = Server::new([]);
    server.on("GET", "/libpod/_ping").respond(Response::empty(200).idle(Duration::ZERO));
    server.on("GET", "/containers/web/json").respond(inspection());
    server.on("POST", "/containers/*/kill").respond(Response::empty(204));
    let podman = server.client().await;
    let web = web(&podman);
    let (mut done, mut broken) = (0, 0);
    for round in 0..100 {
        podman.ping().await.expect("pong");
        podman.containers().get("web").await.unwrap_or_else(|error| panic!("round {round}: {error}"));
        podman.ping().await.expect("pong");
        match web.kill().await {
            Ok(_) => done += 1,
            Err(Error::Interrupted(_)) => broken += 1,
            Err(error) => panic!("round {round}: {error:?}"),
        }
    }
    let kills = server.requests().iter().filter(|request| request.method == "POST").count();
    assert!(done > 0, "of 100 kills not one was done");
    assert!(kills >= done && kills <= done + broken, "{kills} kills of {done} done and {broken} broken");
}

#[test]
fn a_pooled_connection_is_only_used_by_its_runtime() {
    let serving =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let server = serving.block_on(async { Server::new([]) });
    server.on("GET", "/libpod/_ping").respond(Response::empty(200));
    let [first, second] =
        [(); 2].map(|()| tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime"));
    let podman = first.block_on(server.client()).with_timeout(HANG);
    for runtime in [&first, &second, &second, &first] {
        runtime.block_on(podman.ping()).expect("pong");
    }
    let used: Vec<usize> = server.requests().iter().map(|request| request.connection).collect();
    assert!(used[0] == used[3] && used[1] == used[2] && used[0] != used[1], "{used:?}");
}

#[tokio::test]
async fn keep_connections_decides_whether_connections_are_reused() {
    for keep in [true, false] {
        let server = Server::new((0..5).map(|_| Response::empty(200)));
        let podman = server.builder().keep_connections(keep).connect().await.expect("connects");
        for _ in 0..5 {
            podman.ping().await.expect("pong");
        }
        let used: BTreeSet<usize> = server.requests().iter().map(|request| request.connection).collect();
        assert_eq!(used.len(), if keep { 1 } else { 5 }, "keep: {keep}");
        // the first one was the ping
        server.has_closed(if keep { 1 } else { 6 }).await;
        server.sent();
    }
}

/// Inspects a container; the response pauses for longer than any limit, in its headers or before its last byte.
async fn inspects_late(limit: Option<Timeout>, place: &str) -> Result<(), Error> {
    let at = if place == "head" { 9 } else { inspection().bytes().len() - 1 };
    let server = Server::new([inspection().pause_at(at, SECONDS * 2)]);
    let podman = server.builder().timeout(MOMENT).connect().await.expect("connects");
    let limited = limit.map(|limit| podman.with_timeout(limit));
    let outcome = limited.as_ref().unwrap_or(&podman).containers().get("web").await.map(drop);
    server.sent();
    outcome
}

#[tokio::test]
async fn a_call_has_the_timeout_of_its_client() {
    let mut calls = JoinSet::new();
    for (limit, place, within) in [
        (Some(Timeout::Total(SECONDS)), "head", Some("3s")),
        (Some(Timeout::Total(SECONDS)), "body", Some("3s")),
        (Some(Timeout::Head(SECONDS)), "head", Some("3s")),
        (Some(Timeout::Head(SECONDS)), "body", None),
        (Some(Timeout::None), "head", None),
        (Some(Timeout::None), "body", None),
        (None, "head", Some("200ms")), // other clones keep their limit
    ] {
        calls.spawn(async move {
            let outcome = inspects_late(limit, place).await;
            let Some(within) = within else {
                return outcome.unwrap_or_else(|error| panic!("{limit:?}, {place}: {error}"));
            };
            let error = outcome.expect_err("too late");
            assert!(error.is_timeout() && error.is_transient(), "{limit:?}, {place}: {error:?}");
            let request = "GET /v5.8.3/libpod/containers/web/json";
            let wanted = format!("cannot inspect container \"web\": timed out after {within} ({request})");
            assert_eq!(error.to_string(), wanted, "{limit:?}, {place}");
        });
    }
    calls.join_all().await;
}

#[tokio::test]
async fn a_stream_has_a_limit_only_if_one_is_set() {
    let slow = || Response::chunks(&[frame(1, "one\n"), frame(1, "two\n")]);
    let slow = || slow().pause_at(slow().head_len() + 3, SECONDS * 2);
    let collected = async |answer: Response, limit: Option<Timeout>| {
        let server = Server::new([answer]);
        let podman = server.builder().timeout(SECONDS).connect().await.expect("connects");
        let podman = limit.map_or(podman.clone(), |limit| podman.with_timeout(limit));
        let logs = async { web(&podman).logs().await?.collect().await }.await;
        server.sent();
        logs
    };
    let hanging = Response::raw("").hanging();
    let (unlimited, begun, total, never) = tokio::join!(
        collected(slow(), None),
        collected(slow(), Some(Timeout::Head(SECONDS))),
        collected(slow(), Some(Timeout::Total(SECONDS))),
        collected(hanging, Some(Timeout::Head(SECONDS))),
    );
    assert_eq!(unlimited.expect("as long as it takes").stdout, b"one\ntwo\n");
    assert_eq!(begun.expect("it began").stdout, b"one\ntwo\n");
    for (what, outcome) in [("in the middle", total), ("it never begins", never)] {
        let error = outcome.expect_err(what);
        assert!(error.is_timeout(), "{what}: {error:?}");
    }
}

#[tokio::test]
async fn a_retry_does_not_extend_the_time_limit() {
    // Each attempt is shorter than the limit, both together are longer.
    let pause = SECONDS / 2 + MOMENT;
    let server = Server::new([Response::raw("x").pause_at(0, pause), inspection().pause_at(0, pause)]);
    let podman = server.client().await.with_timeout(SECONDS);
    assert!(podman.containers().get("web").await.expect_err("too late").is_timeout());
    assert_eq!(server.sent().len(), 2);
}

/// Cancels a call when its request has arrived.
async fn given_up<T>(server: &Server, requests: usize, call: impl Future<Output = T>) {
    tokio::select! {
        _ = call => panic!("it is not answered"),
        () = async {
            server.is_asked(requests).await;
            tokio::time::sleep(MOMENT).await; // Responses are read.
        } => {}
    }
}

#[tokio::test]
async fn a_cancelled_call_closes_its_connection() {
    let half = inspection().truncated(40).hanging();
    let server = Server::new([Response::raw("").hanging(), half, Response::raw("").hanging()]);
    let podman = server.client().await;
    server.has_closed(1).await; // the connection of the first ping
    let containers = podman.containers();
    for nth in [1, 2] {
        given_up(&server, nth, containers.get("web")).await;
        server.has_closed(nth + 1).await;
    }
    given_up(&server, 3, web(&podman).wait()).await;
    server.has_closed(4).await;
    // An endless upload, of which the server has read the beginning.
    let (mut source, upload) = tokio::io::duplex(1 << 10);
    tokio::io::AsyncWriteExt::write_all(&mut source, &[0; 512]).await.expect("room");
    let sent = web(&podman);
    let sending = sent.put_archive("/", Upload::reader(upload));
    tokio::time::timeout(SECONDS, sending).await.expect_err("it goes on");
    server.has_closed(5).await;
    server.sent();
}

#[tokio::test]
async fn the_user_agent_has_the_program() {
    let server = Server::new([Response::empty(200)]);
    let podman = server.builder().user_agent("backup/2.1").connect().await.expect("connects");
    podman.ping().await.expect("pong");
    let agent = format!("backup/2.1 podman-rs/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(server.requests()[0].header("user-agent"), Some(agent.as_str()));
    let error = server.builder().user_agent("back\nup").connect().await.expect_err("no header");
    let Error::InvalidOptions(problems) = &error else { panic!("{error:?}") };
    assert_eq!(problems.iter().next().expect("one").option, "user_agent");
}

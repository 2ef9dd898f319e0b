//! Connections that close as they are used, time that runs out, calls that are given up.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use podman::{CreateOptions, Error, LogOptions, Timeout, Upload};

use super::server::{Answer, Server};
use super::{ID, frame, inspection, web};

mod faults;
mod limits;

const MOMENT: Duration = Duration::from_millis(200);

/// A connection that is kept, and closed when the next request on it was read.
fn stale(then: impl IntoIterator<Item = Answer>) -> Server {
    Server::new([Answer::empty(200), Answer::raw("")].into_iter().chain(then))
}

#[tokio::test]
async fn what_only_looks_is_asked_again_on_a_connection_of_its_own() {
    let server = stale([inspection()]);
    let podman = server.client().await;
    podman.ping().await.expect("pong");
    assert_eq!(podman.containers().get("web").await.expect("the second answer").id(), ID);
    let used: Vec<usize> = server.requests().iter().map(|request| request.connection).collect();
    assert!(used[0] == used[1] && used[1] != used[2], "{used:?}");
    server.said();
    let server = stale([Answer::raw("")]);
    let podman = server.client().await;
    podman.ping().await.expect("pong");
    let error = podman.containers().get("web").await.expect_err("no answer at all");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert_eq!(server.said().len(), 3, "once more, and no more");
}

#[tokio::test]
async fn what_acts_is_not_asked_again() {
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
        // a verb looks for what became of it, and is not told
        let asked = server.said().into_iter().filter(|said| !said.ends_with("/json"));
        assert_eq!(asked.count(), 2, "{call}");
    }
}

#[tokio::test]
async fn a_connection_that_closes_as_it_is_used_is_no_failure_and_no_second_act() {
    let server = Server::new([]);
    server.on("GET", "/libpod/_ping").answer(Answer::empty(200).idle(Duration::ZERO));
    server.on("GET", "/containers/web/json").answer(inspection());
    server.on("POST", "/containers/*/kill").answer(Answer::empty(204));
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
fn a_kept_connection_is_used_by_the_runtime_that_drives_it_alone() {
    let serving =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let server = serving.block_on(async { Server::new([]) });
    server.on("GET", "/libpod/_ping").answer(Answer::empty(200));
    let [first, second] =
        [(); 2].map(|()| tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime"));
    let podman = first.block_on(server.client()).with_timeout(MOMENT * 10);
    for runtime in [&first, &second, &second, &first] {
        runtime.block_on(podman.ping()).expect("pong");
    }
    let used: Vec<usize> = server.requests().iter().map(|request| request.connection).collect();
    assert!(used[0] == used[3] && used[1] == used[2] && used[0] != used[1], "{used:?}");
}

#[tokio::test]
async fn connections_are_kept_unless_they_are_not_to_be() {
    for keep in [true, false] {
        let server = Server::new((0..5).map(|_| Answer::empty(200)));
        let podman = server.builder().keep_connections(keep).connect().await.expect("connects");
        for _ in 0..5 {
            podman.ping().await.expect("pong");
        }
        let used: BTreeSet<usize> = server.requests().iter().map(|request| request.connection).collect();
        assert_eq!(used.len(), if keep { 1 } else { 5 }, "keep: {keep}");
        // the first asked who is there
        ends(&server, if keep { 1 } else { 6 }, "each call's own").await;
        server.said();
    }
}

/// The answer with a pause in its head, or before its last byte.
fn late(answer: Answer, at: usize) -> Answer {
    answer.pausing(at, MOMENT * 4)
}

#[tokio::test]
async fn a_call_has_the_time_that_its_client_gives() {
    let end = inspection().bytes().len() - 1;
    let in_time = || vec![late(inspection(), 9), late(inspection(), end)];
    let server = Server::new(in_time().into_iter().chain(in_time()).chain(in_time()).chain([late(inspection(), 9)]));
    let podman = server.builder().timeout(MOMENT).connect().await.expect("connects");
    for limit in [Timeout::Total(MOMENT * 2), Timeout::Head(MOMENT * 2), Timeout::None] {
        let containers = podman.with_timeout(limit).containers();
        for (place, whole) in [("head", Timeout::None), ("body", Timeout::Head(MOMENT * 2))] {
            let outcome = containers.get("web").await;
            if limit == Timeout::None || limit == whole {
                outcome.unwrap_or_else(|error| panic!("{limit:?}, {place}: {error}"));
                continue;
            }
            let error = outcome.expect_err("too late");
            assert!(error.is_timeout() && error.is_retryable(), "{limit:?}, {place}: {error:?}");
            assert_eq!(error.to_string(), "no answer to GET /v5.8.3/libpod/containers/web/json within 400ms");
        }
    }
    let error = podman.containers().get("web").await.expect_err("other clones keep theirs");
    assert!(error.to_string().ends_with("within 200ms"), "{error}");
    server.said();
}

#[tokio::test]
async fn a_stream_has_a_limit_only_if_one_was_asked_for() {
    let slow = || Answer::chunks(&[frame(1, "one\n"), frame(1, "two\n")]).slowly(MOMENT * 2);
    let server = Server::new([slow(), slow(), slow(), Answer::raw("").hanging()]);
    let podman = server.builder().timeout(MOMENT).connect().await.expect("connects");
    let collected = async |limit: Option<Timeout>| {
        let podman = limit.map_or(podman.clone(), |limit| podman.with_timeout(limit));
        web(&podman).logs(&LogOptions::new()).await?.collect().await
    };
    assert_eq!(collected(None).await.expect("as long as it takes").stdout, b"one\ntwo\n");
    assert_eq!(collected(Some(Timeout::Head(MOMENT))).await.expect("it began").stdout, b"one\ntwo\n");
    let error = collected(Some(Timeout::Total(MOMENT * 3))).await.expect_err("in the middle");
    assert!(error.is_timeout(), "{error:?}");
    let error = collected(Some(Timeout::Head(MOMENT))).await.expect_err("it never begins");
    assert!(error.is_timeout(), "{error:?}");
    server.said();
}

#[tokio::test]
async fn to_ask_again_takes_no_more_time() {
    let server = Server::new([Answer::raw("x").pausing(0, MOMENT * 3), Answer::raw("").hanging()]);
    let podman = server.client().await.with_timeout(MOMENT * 5);
    let begun = Instant::now();
    assert!(podman.containers().get("web").await.expect_err("nothing").is_timeout());
    assert!(begun.elapsed() < MOMENT * 7, "{:?}", begun.elapsed());
    assert_eq!(server.said().len(), 2);
}

/// Waits until the server has seen so many connections end.
async fn ends(server: &Server, wanted: usize, what: &str) {
    for _ in 0..200 {
        if server.closed() >= wanted {
            return;
        }
        tokio::time::sleep(MOMENT / 10).await;
    }
    panic!("{what}: {} of {wanted} connections are closed", server.closed());
}

#[tokio::test]
async fn what_is_given_up_closes_its_connection() {
    let half = inspection().cut(40).hanging();
    let server = Server::new([Answer::raw("").hanging(), half, Answer::raw("").hanging()]);
    let podman = server.client().await;
    ends(&server, 1, "the first ping").await;
    let containers = podman.containers();
    for (nth, what) in ["before the answer", "in the answer"].into_iter().enumerate() {
        tokio::time::timeout(MOMENT, containers.get("web")).await.expect_err("it hangs");
        ends(&server, nth + 2, what).await;
    }
    tokio::time::timeout(MOMENT, web(&podman).wait()).await.expect_err("it hangs");
    ends(&server, 4, "a wait").await;
    // an upload that never ends, of which the server has read the beginning
    let (mut source, upload) = tokio::io::duplex(1 << 10);
    tokio::io::AsyncWriteExt::write_all(&mut source, &[0; 512]).await.expect("room");
    let sent = web(&podman);
    let sending = sent.put_archive("/", Upload::reader(upload));
    tokio::time::timeout(MOMENT, sending).await.expect_err("it goes on");
    ends(&server, 5, "an upload").await;
    server.said();
}

#[tokio::test]
async fn a_program_may_name_itself() {
    let server = Server::new([Answer::empty(200)]);
    let podman = server.builder().user_agent("backup/2.1").connect().await.expect("connects");
    podman.ping().await.expect("pong");
    let agent = format!("backup/2.1 podman-rs/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(server.requests()[0].header("user-agent"), Some(agent.as_str()));
    let error = server.builder().user_agent("back\nup").connect().await.expect_err("no header");
    let Error::InvalidOptions(problems) = &error else { panic!("{error:?}") };
    assert_eq!(problems.iter().next().expect("one").option, "user_agent");
}

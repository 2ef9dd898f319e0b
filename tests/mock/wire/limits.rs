//! Time that runs out where a connection has become a process's own, or where what was begun is opened again.

use std::time::Duration;

use podman::{AttachOptions, CreateOptions, Error, LogOptions, PodmanClient, Timeout, Until, UpdateOptions};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;

use super::super::server::{Answer, Server};
use super::super::{ID, frame, inspection, web};
use super::MOMENT;

/// For what must not last.
const AMPLE: Duration = Duration::from_secs(10);

fn created() -> Answer {
    Answer::json(201, &json!({ "Id": ID, "Warnings": [] }))
}

fn session() -> Answer {
    Answer::json(201, &json!({ "Id": "e1" }))
}

/// Output that begins and does not end.
fn endless() -> Answer {
    Answer::upgraded(frame(1, "one\n")).hanging()
}

/// A server on which all that lasts lasts for ever.
fn lasting(call: &str) -> Server {
    let server = Server::new([]);
    let begun = if call == "exec, detached" { Answer::empty(200) } else { endless() };
    server.on("POST", "/containers/create").answer(created());
    server.on("POST", "/containers/*/attach").answer(endless());
    server.on("POST", "/containers/*/start").answer(Answer::empty(204));
    server.on("POST", "/containers/*/wait").answer(Answer::raw("").hanging());
    server.on("POST", "/containers/*/exec").answer(session());
    server.on("POST", "/exec/*/start").answer(begun);
    server.on("GET", "/exec/*/json").answer(Answer::json(200, &json!({ "ID": "e1", "Running": true })));
    server.on("POST", "/exec/*/remove").answer(Answer::empty(200));
    server.on("GET", "/containers/*/json").answer(inspection());
    server
}

async fn lasts(call: &str, podman: &PodmanClient) -> Result<(), Error> {
    let web = web(podman);
    match call {
        "run" => podman.containers().run(CreateOptions::new("busybox")).await.map(drop),
        "run, wait" => podman.containers().run(CreateOptions::new("busybox")).stream().await?.wait().await.map(drop),
        "attach" => web.attach(&AttachOptions::new()).await?.split().1.collect().await.map(drop),
        "attach, wait" => web.attach(&AttachOptions::new()).await?.wait().await.map(drop),
        "exec" => web.exec(["cat"]).await.map(drop),
        "exec, wait" => web.exec(["cat"]).session().await?.wait().await.map(drop),
        "exec, detached" => web.exec(["sleep"]).detach().await?.wait().await.map(drop),
        "wait" => web.wait().await.map(drop),
        _ => web.wait_until(Until::exited()).await.map(drop),
    }
}

#[tokio::test]
async fn what_lasts_ends_with_its_time() {
    let calls = ["run", "run, wait", "attach", "attach, wait", "exec", "exec, wait", "exec, detached", "wait", "until"];
    for call in calls {
        let server = lasting(call);
        let podman = server.client().await.with_timeout(MOMENT * 2);
        let ended = tokio::time::timeout(AMPLE, lasts(call, &podman)).await;
        let error = ended.unwrap_or_else(|_| panic!("{call}: goes on")).expect_err(call);
        assert!(error.is_timeout() && error.is_retryable(), "{call}: {error:?}");
    }
}

#[tokio::test]
async fn to_create_and_update_is_short_and_to_remove_is_not() {
    let server = Server::new([]);
    let late = |answer: Answer| answer.pausing(0, MOMENT * 4);
    server.on("POST", "/containers/create").answer(late(created()));
    server.on("POST", "/containers/*/update").answer(late(Answer::text(201, ID)));
    server.on("DELETE", "/containers/*").answer(late(Answer::json(200, &json!([{ "Id": ID }]))));
    server.on("GET", "/containers/*/json").answer(inspection());
    let podman = server.builder().timeout(MOMENT).connect().await.expect("connects");
    let created = podman.containers().create(CreateOptions::new("busybox")).await;
    assert!(created.expect_err("too late").is_timeout());
    let web = web(&podman);
    assert!(web.update(&UpdateOptions::new().mem_limit("64m")).await.expect_err("too late").is_timeout());
    assert!(web.remove().await.expect("as long as it takes"));
}

#[tokio::test]
async fn what_is_written_is_limited_as_what_is_read() {
    let server = lasting("attach");
    let podman = server.client().await.with_timeout(MOMENT * 2);
    let (mut stdin, output) = web(&podman).attach(&AttachOptions::new()).await.expect("attaches").split();
    stdin.write_all(b"in time").await.expect("there is time left");
    assert!(matches!(output.collect().await, Err(Error::Timeout(_))));
    let error = stdin.write_all(b"too late").await.expect_err("it is over");
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    stdin.shutdown().await.expect("the end can be told");
}

/// Five pieces with a pause of this length before each: frames of logs, or of a command.
fn trickling(upgraded: bool, pause: Duration) -> Answer {
    let pieces = vec![frame(1, "x"); 5];
    if !upgraded {
        return Answer::chunks(pieces).slowly(pause);
    }
    let answer = Answer::upgraded(pieces.concat());
    let (head, piece) = (answer.head_len(), frame(1, "x").len());
    (0..5).fold(answer, |answer, nth| answer.pausing(head + nth * piece, pause))
}

#[tokio::test]
async fn what_says_something_now_and_then_is_not_idle() {
    let idle = Timeout::Idle(MOMENT * 3);
    for upgraded in [false, true] {
        let read = async |answer: Answer| {
            let server = Server::new([]);
            server.on("GET", "/containers/*/logs").answer(answer.clone());
            server.on("POST", "/containers/*/attach").answer(answer);
            server.on("POST", "/containers/*/wait").answer(Answer::text(200, "0"));
            server.on("GET", "/containers/*/json").answer(inspection());
            let web = web(&server.client().await.with_timeout(idle));
            match upgraded {
                false => web.logs(&LogOptions::new()).await?.collect().await,
                true => web.attach(&AttachOptions::new()).await?.split().1.collect().await,
            }
        };
        let whole = read(trickling(upgraded, MOMENT)).await.expect("five times a third of its time");
        assert_eq!(whole.stdout, b"xxxxx", "upgraded: {upgraded}");
        let stalled = trickling(upgraded, Duration::ZERO);
        let stalled = stalled.clone().cut(stalled.bytes().len() - 1).hanging();
        let error = read(stalled).await.expect_err("nothing more comes");
        assert!(matches!(error, Error::Timeout(_)), "upgraded: {upgraded}: {error:?}");
        let error = read(Answer::raw("").hanging()).await.expect_err("nothing comes");
        assert!(matches!(error, Error::Timeout(_)), "upgraded: {upgraded}: {error:?}");
    }
}

#[tokio::test]
async fn a_reader_that_takes_its_time_finds_what_came() {
    let server = Server::new([Answer::chunks([frame(1, "one"), frame(1, "two")])]);
    let podman = server.client().await.with_timeout(Timeout::Idle(MOMENT));
    let mut output = web(&podman).logs(&LogOptions::new()).await.expect("begins");
    for wanted in ["one", "two"] {
        tokio::time::sleep(MOMENT * 2).await;
        assert_eq!(output.next().await.expect("a piece").expect("in time").bytes, wanted);
    }
    assert!(output.next().await.is_none());
}

//! Time limits of upgraded connections and of streams that are opened again.

use std::time::Duration;

use podman::containers::UpdateOptions;
use podman::{CreateOptions, Error, PodmanClient, Timeout, Until};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;

use super::super::hang::in_time;
use super::super::server::{Response, Server};
use super::super::{ID, frame, inspection, web};
use super::{MOMENT, SECONDS};

fn created() -> Response {
    Response::json(201, &json!({ "Id": ID, "Warnings": [] }))
}

fn session() -> Response {
    Response::json(201, &json!({ "Id": "e1" }))
}

/// Endless output.
fn endless() -> Response {
    Response::upgraded(frame(1, "one\n")).hanging()
}

/// A server on which all long calls are endless.
fn lasting(call: &str) -> Server {
    let server = Server::new([]);
    let begun = if call == "exec, detached" { Response::empty(200) } else { endless() };
    server.on("POST", "/containers/create").respond(created());
    server.on("POST", "/containers/*/attach").respond(endless());
    server.on("POST", "/containers/*/start").respond(Response::empty(204));
    server.on("POST", "/containers/*/wait").respond(Response::raw("").hanging());
    server.on("POST", "/containers/*/exec").respond(session());
    server.on("POST", "/exec/*/start").respond(begun);
    server.on("GET", "/exec/*/json").respond(Response::json(200, &json!({ "ID": "e1", "Running": true })));
    server.on("POST", "/exec/*/remove").respond(Response::empty(200));
    server.on("GET", "/containers/*/json").respond(inspection());
    server
}

async fn lasts(call: &str, podman: &PodmanClient) -> Result<(), Error> {
    let web = web(podman);
    match call {
        "run" => podman.containers().run(CreateOptions::new("busybox")).checked().await.map(drop),
        "run, wait" => podman.containers().run(CreateOptions::new("busybox")).stream().await?.wait().await.map(drop),
        "attach" => web.attach().await?.split().1.collect().await.map(drop),
        "attach, wait" => web.attach().await?.wait().await.map(drop),
        "exec" => web.exec(["cat"]).await.map(drop),
        "exec, wait" => web.exec(["cat"]).session().await?.wait().await.map(drop),
        "exec, detached" => web.exec(["sleep"]).detach().await?.wait().await.map(drop),
        "wait" => web.wait().await.map(drop),
        _ => web.wait_until(Until::exited()).await.map(drop),
    }
}

#[tokio::test]
async fn long_calls_end_with_their_time_limit() {
    let calls = ["run", "run, wait", "attach", "attach, wait", "exec", "exec, wait", "exec, detached", "wait", "until"];
    for call in calls {
        let server = lasting(call);
        let podman = server.client().await.with_timeout(MOMENT * 2);
        let error = in_time(call, lasts(call, &podman)).await.expect_err(call);
        assert!(error.is_timeout() && error.is_transient(), "{call}: {error:?}");
    }
}

#[tokio::test]
async fn create_and_update_are_short_calls_and_remove_is_not() {
    let server = Server::new([]);
    let late = |answer: Response| answer.pause_at(0, MOMENT * 4);
    server.on("POST", "/containers/create").respond(late(created()));
    server.on("POST", "/containers/*/update").respond(late(Response::text(201, ID)));
    server.on("DELETE", "/containers/*").respond(late(Response::json(200, &json!([{ "Id": ID }]))));
    server.on("GET", "/containers/*/json").respond(inspection());
    let podman = server.builder().timeout(MOMENT).connect().await.expect("connects");
    let created = podman.containers().create(CreateOptions::new("busybox")).await;
    assert!(created.expect_err("too late").is_timeout());
    let web = web(&podman);
    assert!(web.update(&UpdateOptions::new().mem_limit("64m")).await.expect_err("too late").is_timeout());
    assert!(web.remove().await.expect("as long as it takes"));
}

#[tokio::test]
async fn writing_is_limited_like_reading() {
    let server = lasting("attach");
    let podman = server.client().await.with_timeout(SECONDS);
    let (mut stdin, output) = web(&podman).attach().await.expect("attaches").split();
    stdin.write_all(b"in time").await.expect("there is time left");
    assert!(matches!(output.collect().await, Err(Error::Timeout(_))));
    let error = stdin.write_all(b"too late").await.expect_err("it is over");
    assert_eq!(error.kind(), std::io::ErrorKind::TimedOut);
    stdin.shutdown().await.expect("the input can be closed");
}

/// Five chunks with a pause of this length before each: frames of logs, or of a command.
fn trickling(upgraded: bool, pause: Duration) -> Response {
    let pieces = vec![frame(1, "x"); 5];
    if !upgraded {
        return Response::chunks(pieces).chunk_delay(pause);
    }
    let answer = Response::upgraded(pieces.concat());
    let (head, piece) = (answer.head_len(), frame(1, "x").len());
    (0..5).fold(answer, |answer, nth| answer.pause_at(head + nth * piece, pause))
}

#[tokio::test]
async fn a_stream_with_regular_output_is_not_idle() {
    let idle = Timeout::Idle(SECONDS);
    for upgraded in [false, true] {
        let read = async |answer: Response| {
            let server = Server::new([]);
            server.on("GET", "/containers/*/logs").respond(answer.clone());
            server.on("POST", "/containers/*/attach").respond(answer);
            server.on("POST", "/containers/*/wait").respond(Response::text(200, "0"));
            server.on("GET", "/containers/*/json").respond(inspection());
            let web = web(&server.client().await.with_timeout(idle));
            match upgraded {
                false => web.logs().await?.collect().await,
                true => web.attach().await?.split().1.collect().await,
            }
        };
        let whole = read(trickling(upgraded, SECONDS / 3)).await.expect("five times a third of its time");
        assert_eq!(whole.stdout, b"xxxxx", "upgraded: {upgraded}");
        let stalled = trickling(upgraded, Duration::ZERO);
        let stalled = stalled.clone().truncated(stalled.bytes().len() - 1).hanging();
        let error = read(stalled).await.expect_err("nothing more comes");
        assert!(matches!(error, Error::Timeout(_)), "upgraded: {upgraded}: {error:?}");
        let error = read(Response::raw("").hanging()).await.expect_err("nothing comes");
        assert!(matches!(error, Error::Timeout(_)), "upgraded: {upgraded}: {error:?}");
    }
}

#[tokio::test]
async fn a_slow_reader_gets_buffered_output() {
    let server = Server::new([Response::chunks([frame(1, "one"), frame(1, "two")])]);
    let podman = server.client().await.with_timeout(Timeout::Idle(SECONDS));
    let mut output = web(&podman).logs().await.expect("begins");
    for wanted in ["one", "two"] {
        tokio::time::sleep(SECONDS * 2).await;
        assert_eq!(output.next().await.expect("a piece").expect("in time").bytes, wanted);
    }
    assert!(output.next().await.is_none());
}

//! Hijacked connections that break off, and what the server itself writes into them.

use std::time::Duration;

use podman::{AttachOptions, Error, LogOptions, LogStream, PodmanClient, Source};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::server::{Answer, Server, ping};
use super::{ID, frame, inspection, web};

const LOST: &str = "Error: read unixpacket @->/proc/self/fd/13/attach: read: connection reset by peer\n";

fn created() -> Answer {
    Answer::json(201, &json!({ "Id": "e1" }))
}

fn ended(code: i32) -> Answer {
    Answer::json(200, &json!({ "Running": false, "ExitCode": code }))
}

fn output() -> Answer {
    Answer::upgraded([frame(1, "one\n"), frame(2, "two\n"), frame(1, "three\n")].concat())
}

fn interrupted<T: std::fmt::Debug>(result: Result<T, Error>, at: usize) {
    let error = result.expect_err(&format!("cut at {at}"));
    assert!(matches!(error, Error::Interrupted(_)), "cut at {at}: {error:?}");
}

async fn exec(podman: &PodmanClient) -> Result<podman::ExecOutput, Error> {
    web(podman).exec(["true"]).await
}

#[tokio::test]
async fn an_attachment_cut_anywhere_never_looks_finished() {
    let whole = output();
    let body = whole.head_len();
    for at in 0..=whole.bytes().len() {
        let mut script = vec![inspection(), whole.clone().cut(at)];
        // what is attached to runs on
        script.extend((at >= body).then(inspection));
        // the service is gone with the connection; only what may be an end is asked about
        let may_be_an_end = [body, body + 12, body + 24, whole.bytes().len()].contains(&at);
        script.extend(may_be_an_end.then(|| Answer::raw("")));
        let server = Server::new(script);
        let web = web(&server.client().await);
        let collected = async { web.attach(&AttachOptions::new()).await?.split().1.collect().await };
        interrupted(collected.await, at);
        server.said();
    }
}

#[tokio::test]
async fn a_command_cut_anywhere_never_looks_finished() {
    let whole = output();
    let body = whole.head_len();
    for at in 0..=whole.bytes().len() {
        let mut script = vec![created(), whole.clone().cut(at)];
        let may_be_an_end = [body, body + 12, body + 24, whole.bytes().len()].contains(&at);
        // a head that is cut leaves a session to remove
        script.extend((may_be_an_end || at < body).then(|| Answer::raw("")));
        let server = Server::new(script);
        interrupted(exec(&server.client().await).await, at);
        server.said();
    }
}

#[tokio::test]
async fn an_end_that_the_container_survives_is_none() {
    let running = || Answer::raw("").hanging(); // nobody ends while it is waited for
    let server = Server::new([inspection(), output(), inspection(), running(), inspection()]);
    let attached = web(&server.client().await).attach(&AttachOptions::new()).await.expect("attaches");
    interrupted(attached.split().1.collect().await, 0);
    server.said();
}

#[tokio::test]
async fn bytes_that_come_with_the_head_are_kept_and_frames_may_be_cut_anywhere() {
    let whole = output();
    for at in whole.head_len()..whole.bytes().len() {
        let pausing = whole.clone().pausing(at, Duration::from_millis(1));
        let server = Server::new([created(), pausing, ended(0), Answer::empty(200)]);
        let output = exec(&server.client().await).await.expect("whole");
        assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"one\nthree\n"[..], &b"two\n"[..]), "cut at {at}");
    }
}

#[tokio::test]
async fn what_is_written_is_passed_on_while_nothing_is_read() {
    let server = Server::new([created(), output().hearing(b'.'), ended(3), Answer::empty(200)]);
    let mut session = web(&server.client().await).exec(["sh"]).session().await.expect("starts");
    session.stdin().write_all(b"exit.").await.expect("writes");
    assert_eq!(session.wait().await.expect("it ends when it is told to"), 3);
    server.said();
}

#[tokio::test]
async fn waiting_for_an_attached_process_ends_its_input() {
    let code = || Answer::text(200, "3");
    let server = Server::new([inspection(), output().hanging(), inspection(), code(), code()]);
    let mut attached = web(&server.client().await).attach(&AttachOptions::new()).await.expect("attaches");
    attached.stdin().write_all(b"pear\n").await.expect("writes");
    let waited = tokio::time::timeout(Duration::from_secs(5), attached.wait()).await.expect("the end of the input");
    assert_eq!(waited.expect("ends"), Some(3));
    server.said();
}

#[tokio::test]
async fn a_terminal_has_no_frames_and_the_servers_own_words_are_no_output() {
    let tty = Answer::json(200, &json!({ "Id": ID, "State": { "Status": "running" }, "Config": { "Tty": true } }));
    let raw = Answer::upgraded(b"\x01\0\0\0out\r\nError: detached from container\n");
    let server = Server::greeting(ping("5.2.5"), [tty, raw]);
    let attached = web(&server.client().await).attach(&AttachOptions::new()).await.expect("attaches");
    assert!(attached.has_tty());
    let logs = attached.split().1.collect().await.expect("the caller's own wish is an end");
    assert_eq!(logs.stdout, b"\x01\0\0\0out\r\n");
}

#[tokio::test]
async fn a_commands_own_words_end_nothing() {
    // 5.4 and later do not say so, and no server says it where nothing could be typed
    for (version, stdin) in [("5.8.3", true), ("4.9.5", false)] {
        let words = "Error: detached from container\n";
        let output = Answer::upgraded([frame(2, words), frame(1, "more\n")].concat());
        let server = Server::greeting(ping(version), [created(), output, ended(3), Answer::empty(200)]);
        let mut exec = web(&server.client().await).exec(["sh"]);
        if stdin {
            exec = exec.stdin(b"x".as_slice());
        }
        let output = exec.await.expect("whole");
        assert_eq!((output.exit_code, output.stdout.as_slice()), (3, b"more\n".as_slice()), "{version}");
        assert_eq!(output.stderr, words.as_bytes(), "{version}");
        server.said();
    }
}

#[tokio::test]
async fn keys_behind_the_detach_keys_change_nothing() {
    let server = Server::new([created(), output().hearing(b'\x11')]);
    let mut session = web(&server.client().await).exec(["sh"]).tty(true).session().await.expect("starts");
    for key in [b"\x10", b"\x11", b"x"] {
        // the connection may be closed by the last
        let _ = session.stdin().write_all(key).await;
    }
    while let Some(frame) = session.output().next().await {
        frame.expect("an end, not a cut");
    }
    server.said();
}

#[tokio::test]
async fn keys_that_are_written_together_detach_nobody() {
    // the server takes a key for one only where it comes by itself
    let script = [inspection(), output().hearing(b'\x11'), inspection(), Answer::raw("")];
    let server = Server::new(script);
    let mut attached = web(&server.client().await).attach(&AttachOptions::new()).await.expect("attaches");
    attached.stdin().write_all(b"\x10\x11").await.expect("writes");
    interrupted(attached.split().1.collect().await, 0);
}

#[tokio::test]
async fn what_ends_before_it_is_attached_to_does_not_hang() {
    let now = |status: &str| Answer::json(200, &json!({ "Id": ID, "Name": "web", "State": { "Status": status } }));
    // podman has prepared it for another start
    let server = Server::new([inspection(), Answer::upgraded(b"").hanging(), now("initialized")]);
    let attached = web(&server.client().await).attach(&AttachOptions::new()).await;
    let error = attached.expect_err("it has ended");
    assert!(error.is_wrong_state() && error.to_string().contains("web"), "{error}");
    server.said();
    // one that was not started yet, and an older server, are not asked about
    for (version, status) in [("5.8.3", "created"), ("5.2.5", "running")] {
        let server = Server::greeting(ping(version), [now(status), Answer::upgraded(b"").hanging()]);
        drop(web(&server.client().await).attach(&AttachOptions::new()).await.expect("attaches"));
        assert_eq!(server.said().len(), 2, "{version}");
    }
}

#[tokio::test]
async fn lost_output_is_told_unless_there_was_no_process() {
    let missing = "Error: crun: `x` not found: OCI runtime attempted to invoke a command that was not found\n";
    let refused = Answer::upgraded([frame(2, missing), frame(2, LOST)].concat());
    let server = Server::new([created(), refused, ended(127), Answer::empty(200)]);
    let output = exec(&server.client().await).await.expect("an exit code");
    assert_eq!((output.exit_code, String::from_utf8_lossy(&output.stderr).as_ref()), (127, missing));

    let server = Server::new([created(), Answer::upgraded([frame(1, "a part"), frame(2, LOST)].concat())]);
    let error = exec(&server.client().await).await.expect_err("a part is not the whole");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    let why = std::error::Error::source(&error).expect("a reason").to_string();
    assert!(why.contains("lost output"), "{why}");
}

/// The output of a log, an attachment and a command, each of which consists of these bytes.
async fn of_each(bytes: &[u8]) -> [(LogStream, &'static str); 3] {
    let server = Server::new([
        Answer::chunks([bytes]),
        inspection(),
        Answer::upgraded(bytes).hanging(),
        inspection(),
        created(),
        Answer::upgraded(bytes).hanging(),
    ]);
    let web = web(&server.client().await);
    let logs = web.logs(&LogOptions::new()).await.expect("logs");
    let attached = web.attach(&AttachOptions::new()).await.expect("attaches").split().1;
    let session = web.exec(["true"]).session().await.expect("starts").split().1;
    [(logs, "logs"), (attached, "attach"), (session, "exec")]
}

#[tokio::test]
async fn frames_that_cannot_be_are_no_output_of_anything() {
    // an unknown stream, a header that is none, 4 GiB that are claimed
    for wrong in [[4, 0, 0, 0, 0, 0, 0, 1], [255; 8], [1, 0, 0, 1, 0, 0, 0, 1], [1, 0, 0, 0, 255, 255, 255, 255]] {
        let bytes = [frame(1, "one\n"), wrong.to_vec(), b"x".to_vec()].concat();
        for (mut stream, what) in of_each(&bytes).await {
            assert_eq!(&stream.next().await.expect("a frame").expect("whole").bytes[..], b"one\n", "{what}");
            let error = stream.next().await.expect("an error").expect_err("no frame");
            assert!(matches!(error, Error::Protocol(_)), "{what}: {error:?}");
            assert!(error.to_string().contains(what), "{error}");
            assert!(stream.next().await.is_none(), "{what}: nothing after it");
        }
    }
}

#[tokio::test]
async fn a_failure_of_the_servers_own_is_an_error_of_each() {
    let bytes = [frame(0, "zero\n"), frame(3, "cannot read on\n"), frame(1, "x")].concat();
    for (mut stream, what) in of_each(&bytes).await {
        let first = stream.next().await.expect("a frame").expect("whole");
        assert_eq!((first.source, &first.bytes[..]), (Source::Stdout, b"zero\n".as_slice()), "{what}");
        let error = stream.next().await.expect("an error").expect_err("the server's own");
        assert_eq!(error.api().map(|error| error.message.as_str()), Some("cannot read on"), "{what}: {error:?}");
        assert!(stream.next().await.is_none(), "{what}: nothing after it");
    }
}

#[tokio::test]
async fn a_reader_fails_where_the_output_breaks_off() {
    let whole = output();
    let server = Server::new([created(), whole.clone().cut(whole.bytes().len() - 3)]);
    let session = web(&server.client().await).exec(["true"]).session().await.expect("starts");
    let mut bytes = Vec::new();
    let error = session.split().1.into_reader(None).read_to_end(&mut bytes).await.expect_err("a cut");
    assert_eq!((error.kind(), bytes.as_slice()), (std::io::ErrorKind::UnexpectedEof, b"one\ntwo\nthr".as_slice()));
    assert!(error.get_ref().expect("an error within").is::<Error>());
}

#[tokio::test]
async fn a_dropped_stream_closes_its_connection() {
    let server = Server::new([created(), output().hanging(), Answer::chunks(&[frame(1, "x")]).hanging()]);
    let web = web(&server.client().await);
    let mut session = web.exec(["sh"]).session().await.expect("starts");
    session.output().next().await.expect("output").expect("whole");
    session.stdin().write_all(b"x").await.expect("writes");
    let logs = web.logs(&LogOptions::new()).await.expect("logs");
    let before = server.closed();
    drop((session, logs));
    for _ in 0..200 {
        if server.closed() >= before + 2 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} of 2 connections were closed", server.closed() - before);
}

#[tokio::test]
async fn what_an_old_server_lacks_is_refused_or_done_in_another_way() {
    // nobody notices the end of a detached command before 4.6: it is started attached, without output
    let server = Server::greeting(ping("4.3.1"), [created(), Answer::upgraded(b""), ended(3)]);
    let podman = server.client().await;
    let handle = web(&podman).exec(["true"]).detach().await.expect("starts");
    assert_eq!(handle.wait().await.expect("ends"), 3);
    let said = server.said();
    assert!(
        said[0].ends_with(r#"{"AttachStderr":false,"AttachStdin":true,"AttachStdout":false,"Cmd":["true"]}"#),
        "{said:?}"
    );
    assert!(said[1].ends_with(r#"{"Tty":false}"#), "{said:?}");
    assert_eq!(said.len(), 3, "no session is removed: {said:?}");
    let error = web(&podman).exec(["true"]).tty(true).detach().await.expect_err("not with a terminal");
    assert!(matches!(error, Error::Unsupported(_)), "{error:?}");

    // and before 4.4 it does not count the line ends of the logs it replays
    let replay = [frame(1, "one"), b"\n".to_vec(), frame(2, ""), b"\n".to_vec(), frame(1, "now\n")].concat();
    let server = Server::greeting(ping("4.3.1"), [inspection(), Answer::upgraded(&replay), Answer::text(200, "0")]);
    let attached = web(&server.client().await).attach(&AttachOptions::new().logs(true)).await.expect("attaches");
    let logs = attached.split().1.collect().await.expect("whole");
    assert_eq!((&logs.stdout[..], &logs.stderr[..]), (&b"one\nnow\n"[..], &b"\n"[..]));
}

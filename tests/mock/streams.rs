//! Upgraded connections that are closed early, and notices of the server in them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use podman::containers::{AttachOptions, LogStream, Source};
use podman::{Error, PodmanClient};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::hang::in_time;
use super::server::{Response, Server, ping};
use super::{ID, frame, inspection, web};

const LOST: &str = "Error: read unixpacket @->/proc/self/fd/13/attach: read: connection reset by peer\n";

fn created() -> Response {
    Response::json(201, &json!({ "Id": "e1" }))
}

fn ended(code: i32) -> Response {
    Response::json(200, &json!({ "Running": false, "ExitCode": code }))
}

fn output() -> Response {
    Response::upgraded([frame(1, "one\n"), frame(2, "two\n"), frame(1, "three\n")].concat())
}

fn interrupted<T: std::fmt::Debug>(result: Result<T, Error>, at: usize) {
    let error = result.expect_err(&format!("cut at {at}"));
    assert!(matches!(error, Error::Interrupted(_)), "cut at {at}: {error:?}");
}

async fn exec(podman: &PodmanClient) -> Result<podman::Output, Error> {
    web(podman).exec(["true"]).await
}

#[tokio::test]
async fn a_truncated_attachment_never_looks_finished() {
    let whole = output();
    let body = whole.head_len();
    for at in 0..=whole.bytes().len() {
        let mut script = vec![inspection(), whole.clone().truncated(at)];
        // The attached container keeps running.
        script.extend((at >= body).then(inspection));
        // The service stopped with the connection; the client inspects only after a possible end.
        let may_be_an_end = [body, body + 12, body + 24, whole.bytes().len()].contains(&at);
        script.extend(may_be_an_end.then(|| Response::raw("")));
        let server = Server::new(script);
        let web = web(&server.client().await);
        let collected = async { web.attach().await?.split().1.collect().await };
        interrupted(collected.await, at);
        server.sent();
    }
}

#[tokio::test]
async fn a_truncated_command_never_looks_finished() {
    let whole = output();
    let body = whole.head_len();
    for at in 0..=whole.bytes().len() {
        let mut script = vec![created(), whole.clone().truncated(at)];
        let may_be_an_end = [body, body + 12, body + 24, whole.bytes().len()].contains(&at);
        // Truncated headers leave a session to remove.
        script.extend((may_be_an_end || at < body).then(|| Response::raw("")));
        let server = Server::new(script);
        interrupted(exec(&server.client().await).await, at);
        server.sent();
    }
}

#[tokio::test]
async fn an_end_of_output_while_the_container_runs_is_interrupted() {
    let waiting = || Response::raw("").hanging(); // the server reports no exit
    let state = |status: &str| {
        let state = json!({ "Status": status, "Pid": 4711, "StartedAt": "2026-11-25T03:43:32.4Z" });
        Response::json(200, &json!({ "Id": ID, "Name": "web", "State": state, "Config": {} }))
    };
    let top = |pid: &str| Response::json(200, &json!({ "Titles": ["HPID"], "Processes": [[pid]] }));
    let began = || [state("running"), output(), state("running")];
    // its process exists
    let server = Server::new(began().into_iter().chain([waiting(), state("running"), top("4711")]));
    let attached = web(&server.client().await).attach().await.expect("attaches");
    interrupted(attached.split().1.collect().await, 1);
    server.sent();
    // A paused process cannot have exited.
    let server = Server::new(began().into_iter().chain([waiting(), state("paused")]));
    let attached = web(&server.client().await).attach().await.expect("attaches");
    interrupted(attached.split().1.collect().await, 2);
    server.sent();
    // It has exited, and the server is busy: the wait has no limit.
    let code = || Response::text(200, "3");
    let busy = [waiting(), state("running"), Response::error(500, "no such file", "cannot list"), code()];
    let server = Server::new(began().into_iter().chain(busy));
    let attached = web(&server.client().await).attach().await.expect("attaches");
    assert_eq!(attached.wait().await.expect("ends"), Some(3));
    server.sent();
}

#[tokio::test]
async fn a_command_reported_as_running_is_waited_for_unless_its_process_exists() {
    let over = Arc::new(AtomicBool::new(false));
    for alive in [true, false] {
        let server = Server::new([created(), output()]);
        let session = Arc::clone(&over);
        server.on("GET", "/exec/e1/json").respond_with(move |_| match session.load(Ordering::Relaxed) {
            true => ended(3),
            false => Response::json(200, &json!({ "Running": true, "Pid": 4711 })),
        });
        let listed = Arc::clone(&over);
        server.on("GET", "/containers/*/top").respond_with(move |_| {
            // The server detects the exit after the client listed the processes.
            listed.store(!alive, Ordering::Relaxed);
            Response::json(200, &json!({ "Titles": ["HPID"], "Processes": [[if alive { "4711" } else { "1" }]] }))
        });
        server.on("POST", "/exec/e1/remove").respond(Response::empty(200));
        let done = exec(&server.client().await).await;
        match alive {
            true => interrupted(done, 0),
            false => assert_eq!(done.expect("an end").exit_code, 3),
        }
    }
}

#[tokio::test]
async fn an_attachment_ends_with_the_run_that_it_was_attached_to() {
    let state = |restarts: u32| {
        let state = json!({ "Status": "running", "Pid": 4711, "StartedAt": format!("2026-11-25T03:43:3{restarts}Z") });
        let policy = json!({ "RestartPolicy": { "Name": "always" } });
        let all = json!({ "Id": ID, "State": state, "Config": {}, "RestartCount": restarts, "HostConfig": policy });
        Response::json(200, &all)
    };
    let died = json!({ "Action": "died", "Actor": { "Attributes": { "containerExitCode": "7" } } }).to_string();
    let server = Server::new([state(0), output(), state(0), state(1), Response::chunks(&[died])]);
    let attached = web(&server.client().await).attach().await.expect("attaches");
    assert_eq!(attached.wait().await.expect("ends"), Some(7));
    let sent = server.sent();
    assert!(sent.iter().all(|sent| !sent.contains("/wait")), "the next run is not waited for: {sent:?}");
}

#[tokio::test]
async fn bytes_that_arrive_with_the_headers_are_kept_and_frames_may_be_split() {
    let whole = output();
    for at in whole.head_len()..whole.bytes().len() {
        let pausing = whole.clone().pause_at(at, Duration::from_millis(1));
        let server = Server::new([created(), pausing, ended(0), Response::empty(200)]);
        let output = exec(&server.client().await).await.expect("whole");
        assert_eq!((&output.stdout[..], &output.stderr[..]), (&b"one\nthree\n"[..], &b"two\n"[..]), "cut at {at}");
    }
}

#[tokio::test]
async fn input_is_forwarded_while_no_output_is_read() {
    let server = Server::new([created(), output().until_input(b'.'), ended(3), Response::empty(200)]);
    let mut session = web(&server.client().await).exec(["sh"]).session().await.expect("starts");
    session.stdin().write_all(b"exit.").await.expect("writes");
    assert_eq!(session.wait().await.expect("it exits on this input"), 3);
    server.sent();
}

#[tokio::test]
async fn waiting_for_an_attached_process_closes_its_input() {
    let code = || Response::text(200, "3");
    let server = Server::new([inspection(), output().hanging(), inspection(), code()]);
    let mut attached = web(&server.client().await).attach().await.expect("attaches");
    attached.stdin().write_all(b"pear\n").await.expect("writes");
    let waited = in_time("the input ends", attached.wait()).await;
    assert_eq!(waited.expect("ends"), Some(3));
    server.sent();
}

#[tokio::test]
async fn a_terminal_has_no_frames_and_notices_are_not_output() {
    let tty = Response::json(200, &json!({ "Id": ID, "State": { "Status": "running" }, "Config": { "Tty": true } }));
    let raw = Response::upgraded(b"\x01\0\0\0out\r\nError: detached from container\n");
    let server = Server::greeting(ping("5.2.5"), [tty, raw]);
    let attached = web(&server.client().await).attach().await.expect("attaches");
    assert!(attached.has_tty());
    let logs = attached.split().1.collect().await.expect("the caller's own wish is an end");
    assert_eq!(logs.stdout, b"\x01\0\0\0out\r\n");
}

#[tokio::test]
async fn output_like_a_notice_does_not_end_the_stream() {
    // 5.4 and later send no notice, and no server sends one if nothing could be typed.
    for (version, stdin) in [("5.8.3", true), ("4.9.5", false)] {
        let words = "Error: detached from container\n";
        let output = Response::upgraded([frame(2, words), frame(1, "more\n")].concat());
        let server = Server::greeting(ping(version), [created(), output, ended(3), Response::empty(200)]);
        let mut exec = web(&server.client().await).exec(["sh"]);
        if stdin {
            exec = exec.stdin(b"x".as_slice());
        }
        let output = exec.await.expect("whole");
        assert_eq!((output.exit_code, output.stdout.as_slice()), (3, b"more\n".as_slice()), "{version}");
        assert_eq!(output.stderr, words.as_bytes(), "{version}");
        server.sent();
    }
}

#[tokio::test]
async fn keys_after_the_detach_keys_change_nothing() {
    let server = Server::new([created(), output().until_input(b'\x11')]);
    let mut session = web(&server.client().await).exec(["sh"]).tty(true).session().await.expect("starts");
    for key in [b"\x10", b"\x11", b"x"] {
        // The last write may find a closed connection.
        let _ = session.stdin().write_all(key).await;
    }
    while let Some(frame) = session.output().next().await {
        frame.expect("an end, not a cut");
    }
    server.sent();
}

#[tokio::test]
async fn keys_in_one_write_do_not_detach() {
    // The server recognizes a key only in a write of its own.
    let script = [inspection(), output().until_input(b'\x11'), inspection(), Response::raw("")];
    let server = Server::new(script);
    let mut attached = web(&server.client().await).attach().await.expect("attaches");
    attached.stdin().write_all(b"\x10\x11").await.expect("writes");
    interrupted(attached.split().1.collect().await, 0);
}

#[tokio::test]
async fn attaching_to_a_container_that_just_exited_does_not_hang() {
    let now = |status: &str| Response::json(200, &json!({ "Id": ID, "Name": "web", "State": { "Status": status } }));
    // Podman has initialized it for another start.
    let server = Server::new([inspection(), Response::upgraded(b"").hanging(), now("initialized")]);
    let attached = web(&server.client().await).attach().await;
    let error = attached.expect_err("it has ended");
    assert!(error.is_wrong_state() && error.to_string().contains("web"), "{error}");
    server.sent();
    // Containers that were not started yet, and older servers, are not inspected again.
    for (version, status) in [("5.8.3", "created"), ("5.2.5", "running")] {
        let server = Server::greeting(ping(version), [now(status), Response::upgraded(b"").hanging()]);
        drop(web(&server.client().await).attach().await.expect("attaches"));
        assert_eq!(server.sent().len(), 2, "{version}");
    }
}

#[tokio::test]
async fn lost_output_is_an_error_unless_the_process_did_not_start() {
    let missing = "Error: crun: `x` not found: OCI runtime attempted to invoke a command that was not found\n";
    let refused = Response::upgraded([frame(2, missing), frame(2, LOST)].concat());
    let server = Server::new([created(), refused, ended(127), Response::empty(200)]);
    let output = exec(&server.client().await).await.expect("an exit code");
    assert_eq!((output.exit_code, String::from_utf8_lossy(&output.stderr).as_ref()), (127, missing));

    let server = Server::new([created(), Response::upgraded([frame(1, "a part"), frame(2, LOST)].concat())]);
    let error = exec(&server.client().await).await.expect_err("a part is not the whole");
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
    assert!(error.to_string().contains("lost unread output"), "{error}");
}

/// The output of a log, an attachment and a command, each of which consists of these bytes.
async fn of_each(bytes: &[u8]) -> [(LogStream, &'static str); 3] {
    let server = Server::new([
        Response::chunks([bytes]),
        inspection(),
        Response::upgraded(bytes).hanging(),
        inspection(),
        created(),
        Response::upgraded(bytes).hanging(),
    ]);
    let web = web(&server.client().await);
    let logs = web.logs().await.expect("logs");
    let attached = web.attach().await.expect("attaches").split().1;
    let session = web.exec(["true"]).session().await.expect("starts").split().1;
    [
        (logs, "cannot read the logs of container \"web\""),
        (attached, "cannot read the output of container \"web\""),
        (session, "cannot read the output of the command in container \"web\""),
    ]
}

#[tokio::test]
async fn invalid_frames_are_errors_of_every_stream() {
    // An unknown stream, an invalid header, a length of 4 GiB.
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
async fn an_error_of_the_server_is_an_error_of_every_stream() {
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
async fn a_reader_fails_where_the_output_is_interrupted() {
    let whole = output();
    let server = Server::new([created(), whole.clone().truncated(whole.bytes().len() - 3)]);
    let session = web(&server.client().await).exec(["true"]).session().await.expect("starts");
    let mut bytes = Vec::new();
    let error = session.split().1.into_reader(None).read_to_end(&mut bytes).await.expect_err("a cut");
    assert_eq!((error.kind(), bytes.as_slice()), (std::io::ErrorKind::UnexpectedEof, b"one\ntwo\nthr".as_slice()));
    assert!(error.get_ref().expect("an error within").is::<Error>());
}

#[tokio::test]
async fn a_dropped_stream_closes_its_connection() {
    let server = Server::new([created(), output().hanging(), Response::chunks(&[frame(1, "x")]).hanging()]);
    let web = web(&server.client().await);
    let mut session = web.exec(["sh"]).session().await.expect("starts");
    session.output().next().await.expect("output").expect("whole");
    session.stdin().write_all(b"x").await.expect("writes");
    let logs = web.logs().await.expect("logs");
    let before = server.closed();
    drop((session, logs));
    server.has_closed(before + 2).await;
}

#[tokio::test]
async fn missing_features_of_old_servers_are_replaced_or_errors() {
    // Servers before 4.6 do not detect the exit of a detached command: it is started attached, without output.
    let server = Server::greeting(ping("4.3.1"), [created(), Response::upgraded(b""), ended(3)]);
    let podman = server.client().await;
    let handle = web(&podman).exec(["true"]).detach().await.expect("starts");
    assert_eq!(handle.wait().await.expect("ends"), 3);
    let sent = server.sent();
    assert!(
        sent[0].ends_with(r#"{"AttachStderr":false,"AttachStdin":true,"AttachStdout":false,"Cmd":["true"]}"#),
        "{sent:?}"
    );
    assert!(sent[1].ends_with(r#"{"Tty":false}"#), "{sent:?}");
    assert_eq!(sent.len(), 3, "no session is removed: {sent:?}");
    let error = web(&podman).exec(["true"]).tty(true).detach().await.expect_err("not with a terminal");
    assert!(matches!(error, Error::Unsupported(_)), "{error:?}");

    // And before 4.4 it does not count the line ends of the logs it replays.
    let replay = [frame(1, "one"), b"\n".to_vec(), frame(2, ""), b"\n".to_vec(), frame(1, "now\n")].concat();
    let server = Server::greeting(ping("4.3.1"), [inspection(), Response::upgraded(&replay), Response::text(200, "0")]);
    let attached = web(&server.client().await).attach_with(&AttachOptions::new().logs(true)).await.expect("attaches");
    let logs = attached.split().1.collect().await.expect("whole");
    assert_eq!((&logs.stdout[..], &logs.stderr[..]), (&b"one\nnow\n"[..], &b"\n"[..]));
}

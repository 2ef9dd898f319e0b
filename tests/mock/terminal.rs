//! Sessions connected to a terminal. Each test runs itself again in a terminal of its own.

use std::ffi::OsStr;
use std::io::BufRead as _;
use std::process::Stdio;
use std::time::Duration;

use podman::Error;
use podman::containers::{AttachOptions, ExecSession};
use serde_json::json;

use super::hang::in_time;
use super::server::{Response, Server};
use super::{ID, inspection, web};
use crate::pty::Pty;

const WAY: &str = "PODMAN_TEST_WAY";
/// The input on which the scripted command exits.
const LAST: u8 = b'.';

fn refused() -> Response {
    Response::error(409, "exec session state improper", "the exec session is not running")
}

async fn session(server: &Server) -> ExecSession {
    web(&server.client().await).exec(["sh"]).tty(true).session().await.expect("starts")
}

/// A command that prints "ready" and exits on input; the second attempt to set its size succeeds.
fn script(ends: Vec<Response>) -> Server {
    let ready = Response::upgraded(b"ready\r\n").until_input(LAST);
    let sized = [refused(), Response::empty(201), Response::empty(201)];
    Server::new([Response::json(201, &json!({ "Id": "e1" })), ready].into_iter().chain(sized).chain(ends))
}

/// The sizes that were set.
fn sizes(server: &Server) -> Vec<String> {
    let said = server.requests().into_iter().map(|request| request.summary());
    said.filter_map(|said| Some(said.split_once("/resize?")?.1.to_owned())).collect()
}

async fn until_sized(server: &Server, times: usize) {
    while sizes(server).len() < times {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// The scenario in the terminal.
async fn inside(way: &str) {
    let ended = Response::json(200, &json!({ "Running": false, "ExitCode": 7 }));
    let server = script(match way {
        "return" => vec![ended, Response::empty(200)],
        "error" => vec![Response::raw("")],
        _ => Vec::new(),
    });
    let session = session(&server).await;
    let steps = async {
        until_sized(&server, 2).await;
        println!("told\r");
        until_sized(&server, 3).await;
        assert!(way != "panic", "on purpose");
        println!("told again\r");
        if way != "drop" {
            std::future::pending::<()>().await;
        }
    };
    let joined = tokio::select! {
        joined = session.join_terminal() => Some(joined),
        () = steps => None,
    };
    match (way, joined) {
        ("return", Some(Ok(Some(7)))) | ("error", Some(Err(Error::Interrupted(_)))) | ("drop", None) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(sizes(&server), ["h=24&w=80", "h=24&w=80", "h=50&w=132"]);
}

/// Runs a test again in a terminal, with this scenario.
fn again(pty: &Pty, test: &str, way: &str) -> tokio::process::Child {
    let tests = std::env::current_exe().expect("a path");
    let mut command = pty.command(tests);
    command.args(["--exact", test, "--nocapture"]).env(WAY, way).spawn().expect("setsid starts")
}

async fn ends_well(mut child: tokio::process::Child, pty: &Pty) {
    let status = in_time("it ends", child.wait()).await.expect("waits");
    assert!(status.success() && pty.shown().contains("1 passed"), "{}", pty.shown());
}

#[tokio::test]
async fn the_terminal_is_restored_however_the_session_ends() {
    if let Some(way) = std::env::var_os(WAY).as_deref().and_then(OsStr::to_str) {
        let way = way.to_owned();
        let panics = way == "panic";
        let done = tokio::spawn(async move { inside(&way).await }).await;
        assert_eq!(done.is_err_and(|error| error.is_panic()), panics);
        println!("over");
        let next = std::io::stdin().lock().lines().next().expect("a line").expect("text");
        assert_eq!(next, "the next reader's", "the next reader gets all input");
        return;
    }
    for way in ["return", "error", "drop", "panic"] {
        let pty = Pty::open(24, 80);
        let before = pty.modes();
        let child = again(&pty, "terminal::the_terminal_is_restored_however_the_session_ends", way);
        pty.expect("ready").await;
        pty.expect("told").await;
        assert!(pty.is_raw(), "{way}");
        pty.resize(50, 132);
        if matches!(way, "return" | "error") {
            pty.expect("told again").await;
            pty.types("x.");
        }
        pty.expect("over").await;
        assert_eq!(pty.modes(), before, "{way}");
        pty.types("the next reader's\n");
        ends_well(child, &pty).await;
    }
}

#[tokio::test]
async fn a_terminal_is_connected_to_one_session_at_a_time() {
    if std::env::var_os(WAY).is_some() {
        let (one, two) = (script(Vec::new()), script(Vec::new()));
        let (first, second) = (session(&one).await, session(&two).await);
        let mut first = std::pin::pin!(first.join_terminal());
        tokio::select! {
            joined = &mut first => panic!("{joined:?}"),
            () = until_sized(&one, 1) => {}
        }
        let error = second.join_terminal().await.expect_err("standard input is in use");
        assert!(error.to_string().contains("already connected"), "{error}");
        return;
    }
    let pty = Pty::open(24, 80);
    let before = pty.modes();
    let child = again(&pty, "terminal::a_terminal_is_connected_to_one_session_at_a_time", "twice");
    ends_well(child, &pty).await;
    assert_eq!(pty.modes(), before);
}

#[tokio::test]
async fn a_closed_terminal_ends_the_session() {
    if std::env::var_os(WAY).is_some() {
        let server = script(Vec::new());
        let hangup = tokio::signal::unix::SignalKind::hangup();
        let _survives = tokio::signal::unix::signal(hangup).expect("listens");
        let error = session(&server).await.join_terminal().await.expect_err("the terminal is closed");
        assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
        std::process::exit(42); // printing is impossible now
    }
    let pty = Pty::open(24, 80);
    let mut child = again(&pty, "terminal::a_closed_terminal_ends_the_session", "hangup");
    pty.expect("ready").await;
    drop(pty);
    let status = in_time("it ends", child.wait()).await.expect("waits");
    assert_eq!(status.code(), Some(42));
}

#[tokio::test]
async fn unsuitable_sessions_are_errors() {
    if std::env::var_os(WAY).is_some() {
        let error = session(&script(Vec::new())).await.join_terminal().await.expect_err("no terminal");
        assert_eq!(error.to_string(), "invalid option terminal: standard input is not a terminal");
        return;
    }
    let tests = std::env::current_exe().expect("a path");
    let arguments = ["--exact", "terminal::unsuitable_sessions_are_errors"];
    let mut alone = tokio::process::Command::new(tests);
    let alone = alone.args(arguments).env(WAY, "none").stdin(Stdio::null()).output().await.expect("runs");
    assert!(alone.status.success() && String::from_utf8_lossy(&alone.stdout).contains("1 passed"), "{alone:?}");

    let server = Server::new([inspection(), Response::upgraded(b"").hanging(), inspection()]);
    let attached = web(&server.client().await).attach().await.expect("attaches");
    let error = attached.join_terminal().await.expect_err("the container has none");
    assert!(matches!(&error, Error::InvalidOptions(_)) && error.to_string().contains("tty"), "{error}");

    let tty = Response::json(200, &json!({ "Id": ID, "State": { "Status": "running" }, "Config": { "Tty": true } }));
    let server = Server::new([tty.clone(), Response::upgraded(b"").hanging(), tty]);
    let watching = AttachOptions::new().stdin(false);
    let attached = web(&server.client().await).attach_with(&watching).await.expect("attaches");
    let error = attached.join_terminal().await.expect_err("nothing could be typed");
    assert!(matches!(&error, Error::InvalidOptions(_)) && error.to_string().contains("input"), "{error}");
}

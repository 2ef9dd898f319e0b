//! Rows for attaching to a container and running commands in it.

use podman::containers::AttachOptions;
use podman::{Container, PodmanClient};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;

use super::{Row, ok};
use crate::server::Response;
use crate::{frame, inspection, web};

const INSPECT: &str = "GET /l/containers/ID/json";
const STATE: &str = "GET /l/exec/e1/json";
const REMOVE: &str = "POST /l/exec/e1/remove {}";

fn created() -> Response {
    Response::json(201, &json!({ "Id": "e1" }))
}

fn ended(code: i32) -> Response {
    ok(json!({ "ID": "e1", "Running": false, "ExitCode": code }))
}

fn runs() -> Response {
    ok(json!({ "ID": "e1", "Running": true, "ExitCode": 0 }))
}

fn output() -> Response {
    Response::upgraded([frame(1, "out"), frame(2, "err")].concat())
}

fn it(podman: &PodmanClient) -> Container {
    web(podman)
}

pub(super) fn rows() -> Vec<Row> {
    let mut rows = attachments();
    rows.extend(commands());
    rows
}

fn attachments() -> Vec<Row> {
    vec![
        row!(["Container::attach"] [inspection(), output(), inspection(), Response::text(200, "3")]; |podman| {
            let attached = it(&podman).attach().await.expect("attaches");
            let logs = attached.split().1.collect().await.expect("whole");
            assert_eq!((logs.stdout.as_slice(), logs.stderr.as_slice()), (b"out".as_slice(), b"err".as_slice()));
        } => [
            INSPECT,
            "POST /l/containers/ID/attach?stderr=true&stdin=true&stdout=true&stream=true",
            INSPECT,
            "POST /l/containers/ID/wait?interval=10ms",
        ]),
        row!(["Container::attach_with", "Attached::wait"] [inspection(), output(), inspection(), Response::text(200, "3")]; |podman| {
            let options = AttachOptions::new().stdin(false).logs(true).detach_keys("ctrl-a,d");
            let attached = it(&podman).attach_with(&options).await.expect("attaches");
            assert_eq!(attached.wait().await.expect("ends"), Some(3));
        } => [
            INSPECT,
            "POST /l/containers/ID/attach?detachKeys=ctrl-a%2Cd&logs=true&stderr=true&stdin=false&stdout=true&stream=true",
            INSPECT,
            "POST /l/containers/ID/wait?interval=10ms",
        ]),
        row!(["Attached::resize"] [
            inspection(), Response::upgraded(b"").hanging(), inspection(), Response::empty(200),
        ]; |podman| {
            assert!(it(&podman).attach().await.expect("attaches").resize(40, 100).await.expect("told"));
        } => [
            INSPECT,
            "POST /l/containers/ID/attach?stderr=true&stdin=true&stdout=true&stream=true",
            INSPECT,
            "POST /l/containers/ID/resize?h=40&w=100",
        ]),
        row!(["Container::resize"] [Response::empty(200), Response::error(409, "container state improper", "it ended")]; |podman| {
            assert!(it(&podman).resize(40, 100).await.expect("told"));
            assert!(!it(&podman).resize(40, 100).await.expect("not running"));
        } => ["POST /l/containers/ID/resize?h=40&w=100", "POST /l/containers/ID/resize?h=40&w=100"]),
    ]
}

fn commands() -> Vec<Row> {
    vec![
        row!(["Container::exec"] [created(), output(), runs(), ended(3), Response::empty(200)]; |podman| {
            let output = it(&podman).exec(["ls", "-l"]).await.expect("runs");
            assert_eq!((output.exit_code, output.stdout.as_slice(), output.stderr.as_slice()), (3, &b"out"[..], &b"err"[..]));
        } => [
            r#"POST /l/containers/ID/exec {"AttachStderr":true,"AttachStdin":false,"AttachStdout":true,"Cmd":["ls","-l"]}"#,
            r#"POST /l/exec/e1/start {"Tty":false}"#,
            STATE,
            STATE,
            REMOVE,
        ]),
        row!(["Exec::stream"] [created(), output(), ended(0), Response::empty(200)]; |podman| {
            let stream = it(&podman).exec(["ls"]).stream().await.expect("starts");
            assert_eq!(stream.collect().await.expect("ends").stdout, b"out");
        } => [
            r#"POST /l/containers/ID/exec {"AttachStderr":true,"AttachStdin":false,"AttachStdout":true,"Cmd":["ls"]}"#,
            r#"POST /l/exec/e1/start {"Tty":false}"#,
            STATE,
            REMOVE,
        ]),
        row!(["Container::exec_line", "Exec::checked"] [created(), Response::upgraded(b"raw"), ended(0), Response::empty(200)]; |podman| {
            let exec = it(&podman).exec_line("sh -c 'a b'").tty(true).size(24, 80).user(0).workdir("/tmp").privileged(true);
            let exec = exec.environment([("A", "1")]).env("B", "2").detach_keys("").stdin("in").stderr(false);
            assert_eq!(exec.checked().await.expect("0").stdout, b"raw");
        } => [
            r#"POST /l/containers/ID/exec {"AttachStderr":false,"AttachStdin":true,"AttachStdout":true,"Cmd":["sh","-c","a b"],"DetachKeys":"","Env":["A=1","B=2"],"Privileged":true,"Tty":true,"User":"0","WorkingDir":"/tmp"}"#,
            r#"POST /l/exec/e1/start {"h":24,"Tty":true,"w":80}"#,
            STATE,
            REMOVE,
        ]),
        row!(["Exec::session", "ExecSession::resize", "ExecHandle::inspect", "ExecHandle::resize"] [
            created(), Response::upgraded(frame(1, "out")).hanging(), Response::empty(201), runs(), Response::empty(201),
            Response::error(500, "exec session state improper", "it has stopped"),
        ]; |podman| {
            let mut session = it(&podman).exec(["sh"]).session().await.expect("starts");
            assert_eq!(session.output().next().await.expect("output").expect("whole").bytes.as_ref(), b"out");
            session.stdin().write_all(b"exit\n").await.expect("writes");
            assert!(session.resize(40, 100).await.expect("told"));
            let (_stdin, _output, handle) = session.split();
            assert_eq!(handle.inspect().await.expect("is there").running, Some(true));
            assert!(handle.resize(40, 100).await.expect("told"));
            assert!(!handle.resize(40, 100).await.expect("not running"));
        } => [
            r#"POST /l/containers/ID/exec {"AttachStderr":true,"AttachStdin":true,"AttachStdout":true,"Cmd":["sh"]}"#,
            r#"POST /l/exec/e1/start {"Tty":false}"#,
            "POST /l/exec/e1/resize?h=40&w=100",
            STATE,
            "POST /l/exec/e1/resize?h=40&w=100",
            "POST /l/exec/e1/resize?h=40&w=100",
        ]),
        row!(["Exec::detach", "ExecHandle::wait"] [created(), Response::text(200, "\n"), runs(), ended(9), Response::empty(200)]; |podman| {
            let exec = it(&podman).exec(["sleep", "1"]).environment([("A", "1")]).env("B", "=");
            assert_eq!(exec.detach().await.expect("starts").wait().await.expect("ends"), 9);
        } => [
            r#"POST /l/containers/ID/exec {"AttachStderr":true,"AttachStdin":false,"AttachStdout":true,"Cmd":["sleep","1"],"Env":["A=1","B=="]}"#,
            r#"POST /l/exec/e1/start {"Detach":true,"Tty":false}"#,
            STATE,
            STATE,
            REMOVE,
        ]),
        // A session that did not start is removed.
        row!(["Container::exec", "Exec::detach"] [
            created(), Response::error(500, "no matching entries in passwd file", "no user x"), Response::empty(200),
            created(), Response::error(500, "no such command", "no command x"), Response::empty(200),
        ]; |podman| {
            let error = it(&podman).exec(["true"]).await.expect_err("no user");
            assert!(error.to_string().contains("no user x"), "{error}");
            assert!(it(&podman).exec(["true"]).detach().await.is_err());
        } => [
            r#"POST /l/containers/ID/exec {"AttachStderr":true,"AttachStdin":false,"AttachStdout":true,"Cmd":["true"]}"#,
            r#"POST /l/exec/e1/start {"Tty":false}"#,
            REMOVE,
            r#"POST /l/containers/ID/exec {"AttachStderr":true,"AttachStdin":false,"AttachStdout":true,"Cmd":["true"]}"#,
            r#"POST /l/exec/e1/start {"Detach":true,"Tty":false}"#,
            REMOVE,
        ]),
    ]
}

//! The states of a run: the requests after each failure, and the remaining containers.

use std::time::Duration;

use podman::containers::State;
use podman::{CreateOptions, Error};
use serde_json::json;

use super::server::{Response, Server};
use super::{ID, frame, inspection};

fn options() -> CreateOptions {
    CreateOptions::new("busybox").command(["true"])
}

fn created() -> Response {
    Response::json(201, &json!({ "Id": ID, "Warnings": [] }))
}

fn output() -> Response {
    Response::upgraded([frame(1, "out"), frame(2, "why\n")].concat())
}

fn pulled() -> Response {
    Response::chunks(["{\"images\":[\"abc\"]}\n"])
}

fn image() -> Response {
    Response::json(200, &json!({ "Id": "abc" }))
}

fn unknown() -> Response {
    Response::error(404, "no such image", "busybox: image not known")
}

const CREATE: &str = "create";
const ATTACH: &str = "attach";
const START: &str = "start";
const WAIT: &str = "wait";
const REMOVE: &str = "remove";
const UNDO: &str = "undo";
const INSPECT: &str = "inspect";
const IMAGE: &str = "image";
const EVENTS: &str = "events";

/// Short names of the requests, each compared exactly, except for the start time of events.
fn steps(server: &Server) -> Vec<String> {
    let name = |said: String| {
        let said = match said.split_once("&since=") {
            Some((before, since)) => format!("{before}{}", since.trim_start_matches(|c| c != '&')),
            None => said,
        };
        let known = [
            (CREATE, r#"POST /l/containers/create {"command":["true"],"image":"busybox"}"#),
            (CREATE, r#"POST /l/containers/create {"command":["true"],"image":"busybox","remove":true}"#),
            (ATTACH, "POST /l/containers/ID/attach?stderr=true&stdin=false&stdout=true&stream=true"),
            (START, "POST /l/containers/ID/start"),
            (WAIT, "POST /l/containers/ID/wait?interval=10ms"),
            (REMOVE, "DELETE /l/containers/ID?force=true&volumes=true"),
            (UNDO, "DELETE /l/containers/ID?force=true&timeout=0&volumes=true"),
            (INSPECT, "GET /l/containers/ID/json"),
            (IMAGE, "GET /l/images/abc/json"),
            (
                EVENTS,
                "GET /l/events?filters=%7B%22container%22%3A%5B%22ID%22%5D%2C%22event%22%3A%5B%22died%22%5D%7D\
                 &stream=false",
            ),
        ];
        let whole = |said: &str| said.replace("/l/", "/v5.8.3/libpod/").replace("ID", ID);
        let found = known.iter().find(|(_, known)| whole(known) == said);
        found.map_or_else(|| said.replace("/v5.8.3/libpod/", "/l/"), |(name, _)| (*name).to_owned())
    };
    server.sent().into_iter().map(name).collect()
}

#[tokio::test]
async fn a_successful_run_sends_five_requests() {
    let server = Server::new([
        created(),
        output(),
        Response::empty(204),
        Response::text(200, "0"),
        Response::json(200, &json!([])),
    ]);
    let output = server.client().await.containers().run(options().remove(true)).checked().await.expect("0");
    assert_eq!((output.stdout.as_slice(), output.stderr.as_slice()), (b"out".as_slice(), b"why\n".as_slice()));
    assert_eq!(steps(&server), [CREATE, ATTACH, START, WAIT, REMOVE]);
}

#[tokio::test]
async fn an_exit_code_is_an_error_if_the_run_is_checked() {
    let script = || [created(), output(), Response::empty(204), Response::text(200, "3")];
    let server = Server::new(script());
    let error = server.client().await.containers().run(options()).checked().await.expect_err("3");
    let Error::ContainerExit(exit) = error else { panic!("{error:?}") };
    assert_eq!((exit.exit_code, exit.image.as_str(), exit.container_id.as_str()), (3, "busybox", ID));
    assert_eq!(
        (exit.command.as_slice(), exit.stderr.as_slice()),
        (["true".to_owned()].as_slice(), b"why\n".as_slice())
    );
    assert!(exit.to_string().contains("exited with code 3: why"), "{exit}");
    assert_eq!(steps(&server), [CREATE, ATTACH, START, WAIT]);

    let server = Server::new(script());
    let output = server.client().await.containers().run(options()).await.expect("an output");
    assert_eq!(output.exit_code, 3);
}

/// The server's error to the request after a time limit, which ends the output.
fn refused() -> Response {
    Response::error(500, "busy", "cannot be ended")
}

#[tokio::test]
async fn a_time_limit_kills_the_container() {
    let hangs = Response::upgraded(frame(1, "out")).hanging();
    let server = Server::new([created(), hangs, Response::empty(204), refused()]);
    let run = server.client().await.containers().run(options().remove(true)).time_limit(Duration::from_millis(50));
    let mut output = run.stream().await.expect("starts");
    assert_eq!(output.next().await.expect("output").expect("complete").text(), "out");
    let error = output.next().await.expect("an item").expect_err("cannot be killed");
    assert!(error.to_string().contains("cannot be ended"), "{error}");
    assert_eq!(steps(&server)[..3], [CREATE, ATTACH, START]);
    assert_eq!(steps(&server)[3], format!("POST /l/containers/{ID}/kill?signal=SIGKILL"));
}

#[tokio::test]
async fn a_time_limit_removes_the_session_of_a_command() {
    let session = Response::json(201, &json!({ "Id": "e1" }));
    let hangs = Response::upgraded(frame(1, "out")).hanging();
    let running = Response::json(200, &json!({ "Running": true, "Pid": 7 }));
    let server = Server::new([session, hangs, running, refused()]);
    let exec = super::web(&server.client().await).exec(["sleep", "600"]).time_limit(Duration::from_millis(50));
    let error = exec.await.expect_err("cannot be ended");
    assert!(error.to_string().contains("cannot be ended"), "{error}");
    assert_eq!(steps(&server)[2..], ["GET /l/exec/e1/json", r#"POST /l/exec/e1/remove {"Force":true}"#]);
}

#[tokio::test]
async fn a_detached_run_has_neither_input_nor_time_limit() {
    let server = Server::new([]);
    let podman = server.client().await;
    let run = || podman.containers().run(options()).stdin("in").time_limit(Duration::from_secs(1));
    let exec = || super::web(&podman).exec(["true"]).stdin("in").time_limit(Duration::from_secs(1));
    for error in [run().detach().await.expect_err("run"), exec().detach().await.expect_err("exec")] {
        let Error::InvalidOptions(problems) = &error else { panic!("{error:?}") };
        let named: Vec<&str> = problems.iter().map(|problem| problem.option.as_str()).collect();
        assert_eq!(named, ["stdin", "time_limit"]);
    }
    assert_eq!(server.sent().len(), 0);
}

#[tokio::test]
async fn input_opens_standard_input_and_output_is_split_into_lines() {
    let output = Response::upgraded([frame(1, "one\ntw"), frame(2, "why\n"), frame(1, "o")].concat());
    let server = Server::new([created(), output, Response::empty(204), Response::text(200, "3")]);
    let run = server.client().await.containers().run(options()).stdin("in");
    let mut lines = run.lines().await.expect("starts");
    let mut seen = Vec::new();
    while let Some(line) = lines.next().await {
        seen.push(line.expect("complete").text().into_owned());
    }
    assert_eq!(seen, ["one", "why", "two"]);
    assert_eq!(lines.wait().await.expect("ends"), 3);
    let steps = steps(&server);
    assert_eq!(steps[0], r#"POST /l/containers/create {"command":["true"],"image":"busybox","stdin":true}"#);
    assert!(steps[1].contains("detachKeys=&") && steps[1].contains("stdin=true"), "{steps:?}");
}

#[tokio::test]
async fn each_pull_policy_is_followed() {
    let pull = |policy: &str| format!("POST /l/images/pull?policy={policy}&reference=busybox%3Alatest");
    let ran = || [created(), output(), Response::empty(204), Response::text(200, "0")];
    let run = [CREATE, ATTACH, START, WAIT].map(str::to_owned);
    let cases: [(&str, Vec<Response>, Vec<String>); 5] = [
        ("missing", vec![], vec![]),
        ("missing", vec![unknown(), pulled(), image()], vec![CREATE.to_owned(), pull("always"), IMAGE.to_owned()]),
        ("always", vec![pulled(), image()], vec![pull("always"), IMAGE.to_owned()]),
        ("newer", vec![pulled(), image()], vec![pull("newer"), IMAGE.to_owned()]),
        ("never", vec![], vec![]),
    ];
    for (policy, before, wanted) in cases {
        let server = Server::new(before.into_iter().chain(ran()));
        server.client().await.containers().run(options().policy(policy)).checked().await.expect(policy);
        assert_eq!(steps(&server), [wanted, run.to_vec()].concat(), "{policy}");
    }
}

#[tokio::test]
async fn a_failed_pull_creates_nothing() {
    let failure = || Response::chunks(["{\"error\":\"manifest unknown\"}\n"]);
    for (policy, script) in [
        ("missing", vec![unknown(), failure()]),
        ("always", vec![failure()]),
        ("newer", vec![failure()]),
        ("never", vec![unknown()]),
    ] {
        let server = Server::new(script);
        let error = server.client().await.containers().run(options().policy(policy)).await.expect_err(policy);
        assert!(error.is_image_not_known(), "{policy}: {error:?}");
        assert!(steps(&server).iter().all(|step| step == CREATE || step.contains("pull")), "{policy}");
    }
}

#[tokio::test]
async fn a_container_that_cannot_be_started_is_removed_and_the_reason_returned() {
    let reason = || Response::error(500, "crun", "executable file `true` not found");
    let gone = || Response::json(200, &json!([{ "Id": ID }]));
    let kept = Response::error(500, "busy", "cannot be removed");
    let looks: &[&str] = &[INSPECT]; // if the response to the removal is lost
    for (removed, after) in [(gone(), &[] as &[&str]), (kept, &[]), (Response::raw(""), looks)] {
        let server = Server::new([created(), output(), reason(), removed.clone()]);
        let error = server.client().await.containers().run(options()).await.expect_err("no start");
        assert!(error.to_string().contains("executable file"), "{error}");
        assert_eq!(steps(&server), [&[CREATE, ATTACH, START, UNDO], after].concat());

        let server = Server::new([created(), reason(), removed]);
        let error = server.client().await.containers().run(options()).detach().await.expect_err("no start");
        assert!(error.to_string().contains("executable file"), "{error}");
        assert_eq!(steps(&server), [&[CREATE, START, UNDO], after].concat());
    }
    let server = Server::new([created(), reason(), gone()]);
    let error = server.client().await.containers().run(options()).await.expect_err("no attach");
    assert!(error.to_string().contains("executable file"), "{error}");
    assert_eq!(steps(&server), [CREATE, ATTACH, UNDO]);
}

#[tokio::test]
async fn output_truncated_within_a_frame_is_interrupted_and_the_container_kept() {
    let whole = output();
    let frames = whole.bytes().len() - whole.head_len();
    for at in 1..frames {
        let cut = whole.clone().truncated(whole.head_len() + at);
        let border = at == frame(1, "out").len();
        let end = if border { vec![Response::text(200, "0")] } else { vec![] };
        let server = Server::new([created(), cut, Response::empty(204)].into_iter().chain(end));
        let run = server.client().await.containers().run(options().remove(true)).stream().await.expect("runs");
        let ended = run.wait().await;
        if border {
            // Between two frames only the server knows: the client requests the exit code.
            ended.expect_err("no answer is scripted to its removal");
            continue;
        }
        assert!(matches!(ended, Err(Error::Interrupted(_))), "cut at {at}: {ended:?}");
        assert_eq!(steps(&server), [CREATE, ATTACH, START], "cut at {at}");
    }
}

#[tokio::test]
async fn the_timeout_of_the_container_sets_timed_out() {
    let state = |exit_code: i64| {
        Response::json(200, &json!({ "Id": ID, "State": { "Status": "stopped", "ExitCode": exit_code } }))
    };
    let run = |after: [Response; 3]| async move {
        let script = [created(), output(), Response::empty(204), Response::text(200, "-1")];
        let server = Server::new(script.into_iter().chain(after));
        let options = options().timeout(Duration::from_secs(7)).remove(true);
        server.client().await.containers().run(options).checked().await.expect_err("no success")
    };
    let removed = || [Response::json(200, &json!([])), Response::empty(200)];
    let [one, two] = removed();
    let error = run([state(-1), one, two]).await;
    let Error::ContainerExit(exit) = &error else { panic!("{error:?}") };
    assert_eq!(
        (exit.exit_code, exit.time_limit, exit.stdout.as_slice()),
        (137, Some(Duration::from_secs(7)), &b"out"[..])
    );
    assert!(error.is_timeout(), "{error:?}");
    // -1 also means a lost exit code.
    let [one, two] = removed();
    let error = run([state(0), one, two]).await;
    assert!(matches!(&error, Error::Protocol(_)), "{error:?}");
}

#[tokio::test]
async fn a_lost_exit_code_is_read_from_the_events() {
    let gone = || Response::error(404, "no such container", "it removed itself");
    let event = json!({ "Action": "died", "Actor": { "Attributes": { "containerExitCode": "7" } } }).to_string();
    let script = [created(), output(), Response::empty(204), gone(), Response::chunks(&[event])];
    let server = Server::new(script);
    let output = server.client().await.containers().run(options().auto_remove(true)).await.expect("a code");
    assert_eq!(output.exit_code, 7);
    assert_eq!(steps(&server), [CREATE, ATTACH, START, WAIT, EVENTS]);

    // It was removed concurrently: the exit code is unknown.
    let server = Server::new([created(), self::output(), Response::empty(204), gone()]);
    let error = server.client().await.containers().run(options()).await.expect_err("unknown");
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn a_detached_run_starts_and_inspects_the_container() {
    let server = Server::new([created(), Response::empty(204), inspection()]);
    let web = server.client().await.containers().run(options()).detach().await.expect("runs");
    assert_eq!((web.id(), web.status()), (ID, State::Running));
    assert_eq!(steps(&server), [CREATE, START, INSPECT]);

    // With `remove`, the server removes it: it may not exist any more.
    let server = Server::new([created(), Response::empty(204), Response::error(404, "no such container", "gone")]);
    let web = server.client().await.containers().run(options().remove(true)).detach().await.expect("ran");
    assert_eq!(web.id(), ID);
    assert_eq!(steps(&server), [CREATE, START, INSPECT]);
}

#[tokio::test]
async fn deselected_streams_are_not_requested() {
    let script = [created(), Response::upgraded(frame(2, "err")), Response::empty(204), Response::text(200, "0")];
    let server = Server::new(script);
    let output = server.client().await.containers().run(options().stdout(false)).checked().await.expect("0");
    assert_eq!((output.stdout.as_slice(), output.stderr.as_slice()), (b"".as_slice(), b"err".as_slice()));
    assert!(steps(&server)[1].contains("stderr=true&stdin=false&stdout=false&stream=true"), "{:?}", steps(&server));
}

#[tokio::test]
async fn a_terminal_has_no_frames() {
    let script =
        [created(), Response::upgraded(b"\x01\0\0\0 as it is"), Response::empty(204), Response::text(200, "0")];
    let server = Server::new(script);
    let output = server.client().await.containers().run(options().tty(true)).checked().await.expect("0");
    assert_eq!(output.stdout, b"\x01\0\0\0 as it is");
}

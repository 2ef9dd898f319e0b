//! The states of a run: what is asked at each failure, and what is left behind.

use podman::{CreateOptions, Error};
use serde_json::json;

use super::server::{Answer, Server};
use super::{ID, frame, inspection};

fn options() -> CreateOptions {
    CreateOptions::new("busybox").command(["true"])
}

fn created() -> Answer {
    Answer::json(201, &json!({ "Id": ID, "Warnings": [] }))
}

fn output() -> Answer {
    Answer::upgraded([frame(1, "out"), frame(2, "why\n")].concat())
}

fn pulled() -> Answer {
    Answer::chunks(["{\"images\":[\"abc\"]}\n"])
}

fn image() -> Answer {
    Answer::json(200, &json!({ "Id": "abc" }))
}

fn unknown() -> Answer {
    Answer::refusal(404, "no such image", "busybox: image not known")
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

/// The requests by short names, each known to the byte, but for the moment since when events are wanted.
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
    server.said().into_iter().map(name).collect()
}

#[tokio::test]
async fn a_good_run_asks_for_five_things() {
    let server =
        Server::new([created(), output(), Answer::empty(204), Answer::text(200, "0"), Answer::json(200, &json!([]))]);
    let output = server.client().await.containers().run(options().remove(true)).await.expect("0");
    assert_eq!((output.stdout.as_slice(), output.stderr.as_slice()), (b"out".as_slice(), b"why\n".as_slice()));
    assert_eq!(steps(&server), [CREATE, ATTACH, START, WAIT, REMOVE]);
}

#[tokio::test]
async fn an_exit_code_is_an_error_unless_the_output_was_asked_for() {
    let script = || [created(), output(), Answer::empty(204), Answer::text(200, "3")];
    let server = Server::new(script());
    let error = server.client().await.containers().run(options()).await.expect_err("3");
    let Error::ContainerExit(exit) = error else { panic!("{error:?}") };
    assert_eq!((exit.exit_code, exit.image.as_str(), exit.container_id.as_str()), (3, "busybox", ID));
    assert_eq!(
        (exit.command.as_slice(), exit.stderr.as_slice()),
        (["true".to_owned()].as_slice(), b"why\n".as_slice())
    );
    assert!(exit.to_string().contains("exit code 3") && exit.to_string().contains("why"), "{exit}");
    assert_eq!(steps(&server), [CREATE, ATTACH, START, WAIT]);

    let server = Server::new(script());
    let output = server.client().await.containers().run(options()).output().await.expect("an output");
    assert_eq!(output.exit_code, 3);
}

#[tokio::test]
async fn each_policy_pulls_when_it_says() {
    let pull = |policy: &str| format!("POST /l/images/pull?policy={policy}&reference=busybox");
    let ran = || [created(), output(), Answer::empty(204), Answer::text(200, "0")];
    let run = [CREATE, ATTACH, START, WAIT].map(str::to_owned);
    let cases: [(&str, Vec<Answer>, Vec<String>); 5] = [
        ("missing", vec![], vec![]),
        ("missing", vec![unknown(), pulled(), image()], vec![CREATE.to_owned(), pull("always"), IMAGE.to_owned()]),
        ("always", vec![pulled(), image()], vec![pull("always"), IMAGE.to_owned()]),
        ("newer", vec![pulled(), image()], vec![pull("newer"), IMAGE.to_owned()]),
        ("never", vec![], vec![]),
    ];
    for (policy, before, wanted) in cases {
        let server = Server::new(before.into_iter().chain(ran()));
        server.client().await.containers().run(options().policy(policy)).await.expect(policy);
        assert_eq!(steps(&server), [wanted, run.to_vec()].concat(), "{policy}");
    }
}

#[tokio::test]
async fn a_failed_pull_creates_nothing() {
    let failure = || Answer::chunks(["{\"error\":\"manifest unknown\"}\n"]);
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
async fn a_container_that_cannot_be_started_is_removed_and_the_reason_told() {
    let reason = || Answer::refusal(500, "crun", "executable file `true` not found");
    let gone = || Answer::json(200, &json!([{ "Id": ID }]));
    let kept = Answer::refusal(500, "busy", "cannot be removed");
    let looks: &[&str] = &[INSPECT]; // where the answer to the removal is lost
    for (removed, after) in [(gone(), &[] as &[&str]), (kept, &[]), (Answer::raw(""), looks)] {
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
async fn an_output_cut_within_a_frame_is_interrupted_and_the_container_left() {
    let whole = output();
    let frames = whole.bytes().len() - whole.head_len();
    for at in 1..frames {
        let cut = whole.clone().cut(whole.head_len() + at);
        let border = at == frame(1, "out").len();
        let end = if border { vec![Answer::text(200, "0")] } else { vec![] };
        let server = Server::new([created(), cut, Answer::empty(204)].into_iter().chain(end));
        let run = server.client().await.containers().run(options().remove(true)).stream().await.expect("runs");
        let ended = run.wait().await;
        if border {
            // between two frames nobody can tell, but for the server: it is asked for the exit code
            ended.expect_err("no answer is scripted to its removal");
            continue;
        }
        assert!(matches!(ended, Err(Error::Interrupted(_))), "cut at {at}: {ended:?}");
        assert_eq!(steps(&server), [CREATE, ATTACH, START], "cut at {at}");
    }
}

#[tokio::test]
async fn a_lost_exit_code_is_read_from_the_events() {
    let gone = || Answer::refusal(404, "no such container", "it removed itself");
    let event = json!({ "Action": "died", "Actor": { "Attributes": { "containerExitCode": "7" } } }).to_string();
    let script = [created(), output(), Answer::empty(204), gone(), Answer::chunks(&[event])];
    let server = Server::new(script);
    let output = server.client().await.containers().run(options().auto_remove(true)).output().await.expect("a code");
    assert_eq!(output.exit_code, 7);
    assert_eq!(steps(&server), [CREATE, ATTACH, START, WAIT, EVENTS]);

    // somebody else removed it: nobody knows
    let server = Server::new([created(), self::output(), Answer::empty(204), gone()]);
    let error = server.client().await.containers().run(options()).output().await.expect_err("unknown");
    assert!(error.is_not_found(), "{error:?}");
}

#[tokio::test]
async fn detached_it_is_started_and_looked_at() {
    let server = Server::new([created(), Answer::empty(204), inspection()]);
    let web = server.client().await.containers().run(options()).detach().await.expect("runs");
    assert_eq!((web.id(), web.status()), (ID, "running"));
    assert_eq!(steps(&server), [CREATE, START, INSPECT]);

    // with remove, the server removes it: it may be gone already
    let server = Server::new([created(), Answer::empty(204), Answer::refusal(404, "no such container", "gone")]);
    let web = server.client().await.containers().run(options().remove(true)).detach().await.expect("ran");
    assert_eq!(web.id(), ID);
    assert_eq!(steps(&server), [CREATE, START, INSPECT]);
}

#[tokio::test]
async fn unwanted_streams_are_not_asked_for() {
    let script = [created(), Answer::upgraded(frame(2, "err")), Answer::empty(204), Answer::text(200, "0")];
    let server = Server::new(script);
    let output = server.client().await.containers().run(options().stdout(false)).await.expect("0");
    assert_eq!((output.stdout.as_slice(), output.stderr.as_slice()), (b"".as_slice(), b"err".as_slice()));
    assert!(steps(&server)[1].contains("stderr=true&stdin=false&stdout=false&stream=true"), "{:?}", steps(&server));
}

#[tokio::test]
async fn a_terminal_has_no_frames() {
    let script = [created(), Answer::upgraded(b"\x01\0\0\0 as it is"), Answer::empty(204), Answer::text(200, "0")];
    let server = Server::new(script);
    let output = server.client().await.containers().run(options().tty(true)).await.expect("0");
    assert_eq!(output.stdout, b"\x01\0\0\0 as it is");
}

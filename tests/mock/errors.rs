//! Each kind of failure, by the predicates that tell it, in the words that servers use for it.

use std::time::Duration;

use podman::{CreateOptions, Error, PullOptions, RemoveOptions, WaitCondition, WaitOptions};
use serde_json::json;

use super::server::{Answer, Server};
use super::{ID, inspection, web};

/// What holds of an error, of all that can be asked.
fn traits(error: &Error) -> Vec<&'static str> {
    [
        ("not found", error.is_not_found()),
        ("image not known", error.is_image_not_known()),
        ("conflict", error.is_conflict()),
        ("name in use", error.is_name_in_use()),
        ("in use", error.is_in_use()),
        ("wrong state", error.is_wrong_state()),
        ("unauthorized", error.is_unauthorized()),
        ("connect", error.is_connect()),
        ("timeout", error.is_timeout()),
        ("retryable", error.is_retryable()),
    ]
    .into_iter()
    .filter_map(|(name, holds)| holds.then_some(name))
    .collect()
}

/// An error of `create`, which can fail in more ways than any other call.
async fn of(answer: Answer) -> Error {
    let server = Server::new([answer]);
    server.client().await.containers().create(CreateOptions::new("busybox")).await.expect_err("an error")
}

#[tokio::test]
async fn refusals_are_told_apart_by_predicates() {
    let name = "creating container storage: the container name \"web\" is already in use by 3f1c";
    for (status, cause, message, wanted) in [
        (404, "no such container", "no container with name or ID \"web\" found", vec!["not found"]),
        (404, "no such image", "busybox: image not known", vec!["not found", "image not known"]),
        (500, "image not known", "failed to find image: image not known", vec!["not found", "image not known"]),
        (500, "no such pod", "looking up pod: no such pod", vec!["not found"]),
        (500, "that name is already in use", name, vec!["conflict", "name in use"]),
        (409, "name already in use", name, vec!["conflict", "name in use"]),
        (409, "container state improper", "cannot pause: container state improper", vec!["conflict", "wrong state"]),
        (500, "container state improper", "is not running: container state improper", vec!["wrong state"]),
        (500, "volume is being used", "volume data is being used by 3f1c", vec!["conflict", "in use"]),
        (500, "bind", "listen tcp 0.0.0.0:80: bind: address already in use", vec![]),
        (401, "unauthorized", "who are you", vec!["unauthorized"]),
        (500, "", "unauthorized: authentication required", vec!["unauthorized"]),
        (500, "crun", "crun: executable file `nope` not found", vec![]),
        (503, "", "busy", vec!["retryable"]),
        (400, "bad parameter", "decoding: bad parameter", vec![]),
    ] {
        let error = of(Answer::refusal(status, cause, message)).await;
        assert_eq!(traits(&error), wanted, "{status} {cause:?}: {error}");
        let api = error.api().expect("an answer");
        assert_eq!((api.status, api.cause.as_str(), api.message.as_str()), (status, cause, message));
        assert_eq!((api.method.as_str(), api.path.as_str()), ("POST", "/v5.8.3/libpod/containers/create"));
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn refusals_of_other_shapes_are_kept_word_for_word() {
    for (answer, said) in [
        (Answer::text(500, "no JSON at all\n"), "no JSON at all (status 500)"),
        (Answer::text(502, "<html>Bad Gateway</html>"), "<html>Bad Gateway</html> (status 502)"),
        (Answer::text(500, ""), "status 500"),
        (Answer::json(500, &json!({ "message": "only this" })), "only this (status 500)"),
        (Answer::json(500, &json!({ "cause": "only that" })), "only that (status 500)"),
        (Answer::json(409, &json!({ "Errs": ["one", "two"], "Id": "pod" })), "one; two (status 409)"),
        (Answer::json(400, &json!({ "Id": "list", "errors": ["one", "two"] })), "one; two (status 400)"),
        (Answer::text(500, "{\"cause\":\"why\",\"message\":\"the story\"}\n[]\n"), "the story (status 500)"),
        (Answer::text(300, "elsewhere"), "elsewhere (status 300)"),
    ] {
        let error = of(answer).await;
        assert!(matches!(error, Error::Api(_)), "{error:?}");
        assert_eq!(error.to_string(), format!("POST /v5.8.3/libpod/containers/create: {said}"));
    }
}

#[tokio::test]
async fn answers_that_cannot_be_read_say_where() {
    for (answer, said) in [
        (Answer::text(200, "["), "POST /v5.8.3/libpod/containers/create"),
        (Answer::text(201, ""), "an empty body"),
        (Answer::json(201, &json!({ "Id": { "a": 1 } })), "at Id"),
        (Answer::json(201, &json!({ "Warnings": [] })), "no Id"),
        (Answer::json(201, &json!([1])), "POST /v5.8.3/libpod/containers/create"),
    ] {
        let error = of(answer).await;
        assert!(matches!(error, Error::Protocol(_)), "{error:?}");
        assert!(error.to_string().contains(said), "{said:?} is not in: {error}");
        assert_eq!(traits(&error), [""; 0], "{error}");
    }
}

#[tokio::test]
async fn what_is_no_http_is_interrupted() {
    let error = of(Answer::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n")).await;
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

#[tokio::test]
async fn a_refusal_within_a_good_answer_is_one() {
    let server = Server::new([
        Answer::json(200, &json!([{ "Id": ID, "Err": "it is paused" }])),
        Answer::json(200, &json!({ "Errors": ["image is in use by a container"], "ExitCode": 2 })),
        Answer::json(200, &json!({ "cause": "no such thing", "message": "stats: no such thing", "response": 500 })),
    ]);
    let podman = server.client().await;
    let error = podman.containers().remove(ID, &RemoveOptions::new()).await.expect_err("it said so");
    assert!(error.to_string().contains("it is paused"), "{error}");
    let error = podman.images().remove("app", false).await.expect_err("it said so");
    assert!(error.is_in_use(), "{error}");
    let error = podman.containers().list().await.expect_err("it said so");
    assert_eq!(error.api().map(|api| api.cause.as_str()), Some("no such thing"));
}

#[tokio::test]
async fn a_failed_pull_ends_with_an_error_though_its_status_was_200() {
    for (lines, wanted) in [
        ("{\"error\":\"manifest unknown\"}\n", vec!["not found", "image not known"]),
        ("{\"stream\":\"Trying\"}\n{\"error\":\"unauthorized: authentication required\"}", vec!["unauthorized"]),
        ("{\"cause\":\"x\",\"message\":\"no space left\",\"response\":500}", vec![]),
    ] {
        let server = Server::new([Answer::chunks([lines])]);
        let error = server.client().await.images().pull("app").await.expect_err("an error");
        assert_eq!(traits(&error), wanted, "{error}");
    }
    let server = Server::new([Answer::chunks(["no JSON\n"])]);
    let error = server.client().await.images().pull("app").await.expect_err("an error");
    assert!(matches!(error, Error::Protocol(_)), "{error:?}");
    let error = server.client().await.images().pull_with("app", &PullOptions::new().policy("newest")).await;
    let said = error.expect_err("no such policy").to_string();
    assert!(said.contains("policy = newest") && said.contains("newer"), "{said}");
    for platform in ["linux/arm64/v8/x", "/arm64", "linux//v8", "linux/", ""] {
        let images = server.client().await.images();
        let error = images.pull_with("app", &PullOptions::new().platform(platform)).await.expect_err("no platform");
        let Error::InvalidOptions(problems) = &error else { panic!("{platform}: {error:?}") };
        let problem = problems.iter().next().expect("one");
        assert_eq!((problem.option.as_str(), problem.value.as_str()), ("platform", platform));
        assert!(problem.reason.contains("such as linux/arm64"), "{error}");
    }
    server.said();
}

#[tokio::test]
async fn short_calls_have_a_deadline_and_long_ones_do_not() {
    let limit = Duration::from_millis(200);
    let slow = || Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n").hanging();
    let server = Server::new([Answer::raw("").hanging(), slow(), inspection(), Answer::raw("").hanging()]);
    let podman = server.builder().timeout(limit).connect().await.expect("connects");
    for _ in 0..2 {
        let error = podman.containers().list().await.expect_err("too late");
        assert_eq!(traits(&error), ["timeout", "retryable"], "{error:?}");
        assert!(error.to_string().contains("GET /v5.8.3/libpod/containers/json"), "{error}");
    }
    let web = podman.containers().get("web").await.expect("it");
    let options = WaitOptions::new().condition(WaitCondition::Running);
    let wait = tokio::time::timeout(limit * 3, web.wait_with(&options)).await;
    assert!(wait.is_err(), "a wait ends only when the server says so");
}

#[tokio::test]
async fn what_no_request_can_hold_is_an_option_that_cannot_be_sent() {
    let server = Server::new([]);
    let error = server.client().await.containers().get(&"x".repeat(70_000)).await.expect_err("no such URI");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    assert!(error.to_string().starts_with("invalid options: request: it cannot be sent"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn what_is_in_an_error_says_the_same_and_has_the_same_source() {
    let server = Server::new([Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n").cut(40)]);
    let error = server.client().await.images().import("", "app", &[]).await.expect_err("cut");
    let Error::Interrupted(within) = &error else { panic!("{error:?}") };
    let said = |error: &dyn std::error::Error| (error.to_string(), error.source().map(ToString::to_string));
    assert_eq!(said(&error), said(within));
    assert!(within.to_string().ends_with("broke off") && said(within).1.is_some(), "{within:?}");
    let error = podman::PodmanClient::with_uri("unix:///no/such/podman.sock").await.expect_err("nobody");
    let Error::Connect(within) = &error else { panic!("{error:?}") };
    assert_eq!(said(&error), said(within));
    assert!(said(within).1.is_some(), "{within:?}");
    let last = within.tried.last().expect("it was tried");
    assert_eq!((last.what.as_str(), &last.why[..14]), ("unix:///no/such/podman.sock", "no such socket"));
}

#[tokio::test]
async fn an_exit_code_that_the_server_has_lost_is_none() {
    let lost = || Answer::text(200, "-1");
    let ends = [inspection(), Answer::upgraded(""), inspection(), lost(), lost()];
    let server = Server::new([inspection(), inspection(), lost()].into_iter().chain(ends));
    let web = server.client().await.containers().get("web").await.expect("it");
    let wait = web.wait().await.expect_err("-1 is no exit code");
    let attached = web.attach(&podman::AttachOptions::new()).await.expect("attaches");
    let attached = attached.wait().await.expect_err("nor is it one there");
    for error in [wait, attached] {
        assert!(matches!(error, Error::Protocol(_)) && error.to_string().contains("exit code"), "{error:?}");
    }
    server.said();
}

#[test]
fn errors_can_be_sent_between_threads_and_boxed() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
    check::<podman::ApiError>();
    check::<podman::ConnectError>();
    check::<podman::ContainerExit>();
    check::<podman::InterruptedError>();
    check::<podman::LocalError>();
    check::<podman::Problems>();
    check::<podman::ProtocolError>();
    check::<podman::TimeoutError>();
    check::<podman::Unsupported>();
    check::<podman::WaitError>();
    assert!(size_of::<Error>() <= 16, "an error is small: {} bytes", size_of::<Error>());
}

#[tokio::test]
async fn mounted_containers_are_asked_for_again_where_one_was_removed_but_not_without_end() {
    let removed = || Answer::refusal(500, "no such container", "updating container 7a5c state: no such container");
    let server = Server::new([removed(), removed(), Answer::json(200, &json!({ ID: "/merged" }))]);
    assert_eq!(server.client().await.containers().mounted().await.expect("a map").len(), 1);
    assert_eq!(server.said().len(), 3);
    let server = Server::new(vec![removed(); 20]);
    let error = server.client().await.containers().mounted().await.expect_err("one more each time");
    assert!(error.is_not_found(), "{error:?}");
    assert_eq!(server.said().len(), 20);
    let server = Server::new([Answer::refusal(500, "database is locked", "database is locked")]);
    server.client().await.containers().mounted().await.expect_err("another fault");
    assert_eq!(server.said().len(), 1);
}

#[tokio::test]
async fn an_answer_that_does_not_end_is_given_up() {
    let endless = Answer::chunks(std::iter::repeat_n(vec![b' '; 1 << 20], 65));
    let server = Server::new([]);
    server.on("GET", "/containers/*/json").answer(endless.clone());
    server.on("POST", "/libpod/containers/*/mount").answer(endless);
    let podman = server.client().await;
    for (what, outcome) in [
        ("/libpod/containers/web/json", podman.containers().get("web").await.map(drop)),
        ("mount", web(&podman).mount().await.map(drop)),
    ] {
        let error = outcome.expect_err("too long");
        assert!(matches!(error, Error::Protocol(_)) && !error.is_retryable(), "{error:?}");
        assert!(error.to_string().ends_with(&format!("{what}: the answer is longer than 64 MiB")), "{error}");
    }
}

//! Each kind of error, by its predicates, with the messages of real servers.

use std::time::Duration;

use podman::containers::{WaitCondition, WaitOptions};
use podman::images::PullOptions;
use podman::{CreateOptions, Error};
use serde_json::json;

use super::server::{Response, Server};
use super::{ID, inspection, web};

/// Returns the names of the predicates that hold for an error.
fn traits(error: &Error) -> Vec<&'static str> {
    [
        ("not found", error.is_not_found()),
        ("image not known", error.is_image_not_known()),
        ("conflict", error.is_conflict()),
        ("name in use", error.is_name_in_use()),
        ("in use", error.is_in_use()),
        ("port in use", error.is_port_in_use()),
        ("wrong state", error.is_wrong_state()),
        ("unauthorized", error.is_unauthorized()),
        ("connect", error.is_connect()),
        ("timeout", error.is_timeout()),
        ("transient", error.is_transient()),
    ]
    .into_iter()
    .filter_map(|(name, holds)| holds.then_some(name))
    .collect()
}

/// An error of `create`, which can fail in more ways than any other call.
async fn of(answer: Response) -> Error {
    let server = Server::new([answer]);
    server.client().await.containers().create(CreateOptions::new("busybox")).await.expect_err("an error")
}

#[tokio::test]
async fn errors_are_distinguished_by_predicates() {
    let name = "creating container storage: the container name \"web\" is already in use by 3f1c";
    for (status, cause, message, wanted) in [
        (404, "no such container", "no container with name or ID \"web\" found", vec!["not found"]),
        (404, "no such image", "busybox: image not known", vec!["not found", "image not known"]),
        (500, "image not known", "failed to find image: image not known", vec!["not found", "image not known"]),
        (500, "no such pod", "looking up pod: no such pod", vec!["not found"]),
        (500, "that name is already in use", name, vec!["conflict", "name in use"]),
        (409, "name already in use", name, vec!["conflict", "name in use"]),
        (409, "container state improper", "cannot pause: container state improper", vec!["conflict", "wrong state"]),
        (500, "container state improper", "is not running: container state improper", vec!["conflict", "wrong state"]),
        (500, "volume is being used", "volume data is being used by 3f1c", vec!["conflict", "in use"]),
        (500, "address already in use", "listen tcp4 :80: bind: address already in use", vec!["port in use"]),
        (401, "unauthorized", "who are you", vec!["unauthorized"]),
        (500, "", "unauthorized: authentication required", vec!["unauthorized"]),
        (500, "crun", "crun: executable file `nope` not found", vec![]),
        (503, "", "busy", vec!["transient"]),
        (400, "bad parameter", "decoding: bad parameter", vec![]),
    ] {
        let error = of(Response::error(status, cause, message)).await;
        assert_eq!(traits(&error), wanted, "{status} {cause:?}: {error}");
        let api = error.api().expect("an answer");
        assert_eq!((api.status.expect("a status"), api.cause.as_str(), api.message.as_str()), (status, cause, message));
        assert_eq!((api.method.as_str(), api.path.as_str()), ("POST", "/v5.8.3/libpod/containers/create"));
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn error_bodies_of_other_forms_become_the_message() {
    for (answer, status, message) in [
        (Response::text(500, "no JSON at all\n"), 500, "no JSON at all"),
        (Response::text(502, "<html>Bad Gateway</html>"), 502, "<html>Bad Gateway</html>"),
        (Response::text(500, ""), 500, "the server gave no reason"),
        (Response::json(500, &json!({ "message": "only this" })), 500, "only this"),
        (Response::json(500, &json!({ "cause": "only that" })), 500, "only that"),
        (Response::json(409, &json!({ "Errs": ["one", "two"], "Id": "pod" })), 409, "one; two"),
        (Response::json(400, &json!({ "Id": "list", "errors": ["one", "two"] })), 400, "one; two"),
        (Response::text(500, "{\"cause\":\"why\",\"message\":\"the story\"}\n[]\n"), 500, "the story"),
        (Response::text(300, "elsewhere"), 300, "elsewhere"),
    ] {
        let error = of(answer).await;
        assert!(matches!(error, Error::Api(_)), "{error:?}");
        let wanted = format!(
            "cannot create a container from image \"busybox\": {message} (POST /v5.8.3/libpod/containers/create, status {status})"
        );
        assert_eq!(error.to_string(), wanted);
    }
}

#[tokio::test]
async fn undecodable_responses_have_the_path_of_the_field() {
    for (answer, message) in [
        (Response::text(200, "["), "POST /v5.8.3/libpod/containers/create"),
        (Response::text(201, ""), "the response has no body"),
        (Response::json(201, &json!({ "Id": { "a": 1 } })), "at Id"),
        (Response::json(201, &json!({ "Warnings": [] })), "the response has no Id"),
        (Response::json(201, &json!([1])), "POST /v5.8.3/libpod/containers/create"),
    ] {
        let error = of(answer).await;
        assert!(matches!(error, Error::Protocol(_)), "{error:?}");
        assert!(error.to_string().contains(message), "{message:?} is not in: {error}");
        assert_eq!(traits(&error), [""; 0], "{error}");
    }
}

#[tokio::test]
async fn a_response_other_than_http_is_interrupted() {
    let error = of(Response::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n")).await;
    assert!(matches!(error, Error::Interrupted(_)), "{error:?}");
}

#[tokio::test]
async fn an_error_in_a_successful_response_is_an_error() {
    let server = Server::new([
        Response::json(200, &json!([{ "Id": ID, "Err": "it is paused" }])),
        Response::json(200, &json!({ "Errors": ["image is in use by a container"], "ExitCode": 2 })),
        Response::json(200, &json!({ "cause": "no such thing", "message": "stats: no such thing", "response": 500 })),
    ]);
    let podman = server.client().await;
    let error = podman.containers().remove(ID).await.expect_err("the response is an error");
    assert!(error.to_string().contains("it is paused"), "{error}");
    let error = podman.images().remove("app").await.expect_err("the response is an error");
    assert!(error.is_in_use(), "{error}");
    let error = podman.containers().list().await.expect_err("the response is an error");
    assert_eq!(error.api().map(|api| api.cause.as_str()), Some("no such thing"));
}

#[tokio::test]
async fn a_failed_pull_ends_with_an_error_though_its_status_was_200() {
    for (lines, wanted) in [
        ("{\"error\":\"manifest unknown\"}\n", vec!["not found", "image not known"]),
        ("{\"stream\":\"Trying\"}\n{\"error\":\"unauthorized: authentication required\"}", vec!["unauthorized"]),
        ("{\"cause\":\"x\",\"message\":\"no space left\",\"response\":500}", vec![]),
    ] {
        let server = Server::new([Response::chunks([lines])]);
        let error = server.client().await.images().pull("app").await.expect_err("an error");
        assert_eq!(traits(&error), wanted, "{error}");
    }
    let server = Server::new([Response::chunks(["no JSON\n"])]);
    let error = server.client().await.images().pull("app").await.expect_err("an error");
    assert!(matches!(error, Error::Protocol(_)), "{error:?}");
    let error = server.client().await.images().pull_with("app", &PullOptions::new().policy("newest")).await;
    let message = error.expect_err("no such policy").to_string();
    assert!(message.contains("policy = \"newest\"") && message.contains("newer"), "{message}");
    for platform in ["linux/arm64/v8/x", "/arm64", "linux//v8", "linux/"] {
        let images = server.client().await.images();
        let error = images.pull_with("app", &PullOptions::new().platform(platform)).await.expect_err("no platform");
        let Error::InvalidOptions(problems) = &error else { panic!("{platform}: {error:?}") };
        let problem = problems.iter().next().expect("one");
        assert_eq!((problem.option.as_str(), problem.value.as_str()), ("platform", format!("{platform:?}").as_str()));
        assert!(problem.reason.contains("such as linux/arm64"), "{error}");
    }
    server.sent();
}

#[tokio::test]
async fn short_calls_have_a_deadline_and_long_ones_do_not() {
    let limit = Duration::from_millis(200);
    let slow = || Response::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n").hanging();
    let server = Server::new([Response::raw("").hanging(), slow(), Response::raw("").hanging()]);
    let podman = server.builder().timeout(limit).connect().await.expect("connects");
    for _ in 0..2 {
        let error = podman.containers().list().await.expect_err("too late");
        assert_eq!(traits(&error), ["timeout", "transient"], "{error:?}");
        assert!(error.to_string().contains("GET /v5.8.3/libpod/containers/json"), "{error}");
    }
    let options = WaitOptions::new().condition(WaitCondition::Running);
    let wait = tokio::time::timeout(limit * 3, web(&podman).wait_with(&options)).await;
    assert!(wait.is_err(), "a wait has no time limit");
}

#[tokio::test]
async fn values_that_no_request_can_contain_are_invalid_options() {
    let server = Server::new([]);
    let error = server.client().await.containers().get(&"x".repeat(70_000)).await.expect_err("no such URI");
    assert!(matches!(error, Error::InvalidOptions(_)), "{error:?}");
    assert!(error.to_string().starts_with("invalid option request: it cannot be sent"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn the_error_in_a_variant_has_the_same_message_and_source() {
    let server = Server::new([Response::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n").truncated(40)]);
    let error = server.client().await.images().import("x", "app").await.expect_err("cut");
    let Error::Interrupted(within) = &error else { panic!("{error:?}") };
    let message = |error: &dyn std::error::Error| (error.to_string(), error.source().map(ToString::to_string));
    assert_eq!(message(&error), message(within));
    assert!(message(within).1.is_some(), "{within:?}");
    let request =
        "cannot import image \"app:latest\": the response was interrupted (POST /v5.8.3/libpod/images/import)";
    assert_eq!(within.to_string(), request);
    let error = podman::PodmanClient::with_uri("unix:///no/such/podman.sock").await.expect_err("no service");
    let Error::Connect(within) = &error else { panic!("{error:?}") };
    assert_eq!(message(&error), message(within));
    assert!(message(within).1.is_some(), "{within:?}");
    let last = within.tried.last().expect("it was tried");
    assert_eq!((last.what.as_str(), &last.why[..14]), ("unix:///no/such/podman.sock", "no such socket"));
}

#[tokio::test]
async fn a_lost_exit_code_is_none() {
    let lost = || Response::text(200, "-1");
    let ends = [inspection(), Response::upgraded(""), inspection(), lost(), inspection()];
    let server = Server::new([inspection(), inspection(), lost(), inspection()].into_iter().chain(ends));
    let web = server.client().await.containers().get("web").await.expect("it");
    let wait = web.wait().await.expect_err("-1 is not an exit code");
    let attached = web.attach().await.expect("attaches");
    let attached = attached.wait().await.expect_err("nor is it one there");
    for error in [wait, attached] {
        assert!(matches!(error, Error::Protocol(_)) && error.to_string().contains("exit code"), "{error:?}");
    }
    server.sent();
}

#[test]
fn errors_can_be_sent_between_threads_and_boxed() {
    fn check<T: std::error::Error + Send + Sync + 'static>() {}
    check::<Error>();
    check::<podman::error::ApiError>();
    check::<podman::error::ConnectError>();
    check::<podman::error::ContainerExit>();
    check::<podman::error::InterruptedError>();
    check::<podman::error::LocalError>();
    check::<podman::error::InvalidOptions>();
    check::<podman::error::ProtocolError>();
    check::<podman::error::StateError>();
    check::<podman::error::TimeoutError>();
    check::<podman::error::UnsupportedError>();
    check::<podman::error::WaitError>();
    assert!(size_of::<Error>() <= 16, "an error is small: {} bytes", size_of::<Error>());
}

#[tokio::test]
async fn mounted_is_retried_a_limited_number_of_times() {
    let removed = || Response::error(500, "no such container", "updating container 7a5c state: no such container");
    let server = Server::new([removed(), removed(), Response::json(200, &json!({ ID: "/merged" }))]);
    assert_eq!(server.client().await.containers().mounted().await.expect("a map").len(), 1);
    assert_eq!(server.sent().len(), 3);
    let server = Server::new(vec![removed(); 20]);
    let error = server.client().await.containers().mounted().await.expect_err("one more each time");
    assert!(error.is_not_found(), "{error:?}");
    assert_eq!(server.sent().len(), 20);
    let server = Server::new([Response::error(500, "database is locked", "database is locked")]);
    server.client().await.containers().mounted().await.expect_err("another fault");
    assert_eq!(server.sent().len(), 1);
}

#[tokio::test]
async fn an_endless_response_is_an_error() {
    let endless = Response::chunks(std::iter::repeat_n(vec![b' '; 1 << 20], 65));
    let server = Server::new([]);
    server.on("GET", "/containers/*/json").respond(endless.clone());
    server.on("POST", "/libpod/containers/*/mount").respond(endless);
    let podman = server.client().await;
    for (what, outcome) in
        [("inspect", podman.containers().get("web").await.map(drop)), ("mount", web(&podman).mount().await.map(drop))]
    {
        let error = outcome.expect_err("too long");
        assert!(matches!(error, Error::Protocol(_)) && !error.is_transient(), "{error:?}");
        let wanted =
            format!("cannot {what} container \"web\": unexpected response: the response is longer than 64 MiB");
        assert!(error.to_string().starts_with(&wanted), "{error}");
    }
}

#[tokio::test]
async fn a_list_may_be_longer_than_any_other_response() {
    let element = format!("{{\"Id\":\"a\",\"Unknown\":{:?}}}", "x".repeat(1 << 20));
    let others = std::iter::repeat_n(format!(",{element}"), 65);
    let chunks = std::iter::once(format!("[{element}")).chain(others).chain(["]".to_owned()]);
    let server = Server::new([Response::chunks(chunks)]);
    assert_eq!(server.client().await.containers().list().await.expect("a list").len(), 66);
    server.sent();
    // An element of that length is not valid.
    let endless = std::iter::repeat_n(vec![b' '; 1 << 20], 65);
    let chunks = std::iter::once(b"[{\"Id\":\"a\",".to_vec()).chain(endless);
    let server = Server::new([Response::chunks(chunks)]);
    let error = server.client().await.containers().list().await.expect_err("too long");
    assert!(matches!(error, Error::Protocol(_)) && error.to_string().contains("64 MiB"), "{error}");
}

#[tokio::test]
async fn messages_name_the_container_and_shorten_ids() {
    let refusal = || Response::error(500, "container state improper", "is not running: container state improper");
    let server = Server::new([inspection(), refusal(), refusal()]);
    let web = server.client().await.containers().get("web").await.expect("it");
    let error = web.pause().await.expect_err("refused");
    let message = "cannot pause container \"web\": is not running: container state improper \
                   (POST /v5.8.3/libpod/containers/3f1c5e0a7d9b/pause, status 500)";
    assert_eq!(error.to_string(), message);
    let api = error.api().expect("the server's");
    assert_eq!((api.action(), api.path.contains(ID)), ("pause container \"web\"", true));
    let error = web.exec(["true"]).await.expect_err("refused");
    assert!(error.to_string().starts_with("cannot execute a command in container \"web\": "), "{error}");
}

#[tokio::test]
async fn debug_begins_with_the_message() {
    let error = of(Response::error(404, "image not known", "no such image: busybox: image not known")).await;
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(format!("{error:#?}").starts_with("ApiError {"), "{error:#?}");
    let error = of(Response::raw("HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{").truncated(60)).await;
    let message = format!("{error:?}");
    assert!(message.starts_with(&error.to_string()) && message.contains("\n\nCaused by:\n    "), "{message}");
    let output = podman::Output::default();
    assert_eq!(format!("{output:?}"), "Output { exit_code: 0, stdout: \"\", stderr: \"\", timed_out: false }");
}

#[tokio::test]
async fn only_sent_requests_that_change_something_may_have_taken_effect() {
    let cut = || Response::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").truncated(40);
    let unreadable = || Response::text(200, "no JSON");
    for (answer, acting) in [
        (cut(), true),
        (unreadable(), true),
        (Response::error(500, "crun", "crun failed"), false),
        (Response::error(503, "", "busy"), false),
        (Response::text(502, "Bad Gateway"), true),
        (Response::text(504, "Gateway Timeout"), true),
    ] {
        let error = of(answer.clone()).await;
        assert_eq!(error.may_have_taken_effect(), acting, "create: {error:?}");
        let server = Server::new([answer.clone(), answer]);
        let error = server.client().await.containers().list().await.expect_err("an error");
        assert!(!error.may_have_taken_effect(), "list: {error:?}");
    }
    let server = Server::new([
        Response::json(200, &json!([{ "Id": ID, "Err": "some of it is left" }])),
        Response::json(200, &json!({ "Errors": ["image is in use by a container"], "ExitCode": 2 })),
    ]);
    let podman = server.client().await;
    let error = podman.containers().remove(ID).await.expect_err("a part");
    assert!(error.may_have_taken_effect() && error.api().is_some_and(|error| error.status.is_none()), "{error:?}");
    let error = podman.containers().create(CreateOptions::new("")).await.expect_err("no image");
    assert!(matches!(error, Error::InvalidOptions(_)) && !error.may_have_taken_effect(), "{error:?}");
    drop(server);
    let error = podman.containers().create(CreateOptions::new("busybox")).await.expect_err("no service");
    assert!(error.is_connect() && error.is_transient() && !error.may_have_taken_effect(), "{error:?}");
    let message = error.to_string();
    assert!(
        message.starts_with("cannot create a container from image \"busybox\": no connection to Podman; "),
        "{message}"
    );
}

#[tokio::test]
async fn state_errors_of_the_client_are_not_api_errors() {
    let state = |status: &str| json!({ "Id": ID, "Name": "web", "State": { "Status": status }, "Config": {} });
    let stopped = json!({ "Error": null, "Stats": [] });
    let server = Server::new([Response::json(200, &state("exited")), Response::json(200, &stopped)]);
    let web = web(&server.client().await);
    for (outcome, message) in [
        (
            web.attach().await.map(drop),
            "cannot attach to container \"web\": it is exited: only running containers have a process to attach to",
        ),
        (
            web.stats().await.map(drop),
            "cannot read the statistics of container \"web\": it is not running: only running containers have statistics",
        ),
    ] {
        let error = outcome.expect_err("the wrong state");
        assert_eq!(error.to_string(), message);
        assert_eq!(traits(&error), ["conflict", "wrong state"], "{error:?}");
        assert!(error.api().is_none() && !error.may_have_taken_effect(), "{error:?}");
    }
    server.sent();
}

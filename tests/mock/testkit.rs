//! The public test kit.

use std::time::{Duration, Instant};

use podman::CreateOptions;
use podman::testkit::{RecordedResponse, Response, Server};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;

use super::hang::until;
use super::{ID, inspection, web};

#[tokio::test]
async fn requests_without_a_rule_get_an_error_with_their_name() {
    let server = Server::new().expect("a socket").version("4.3.1");
    server.on("GET", "/libpod/containers/web/json").respond(Response::empty(404)).respond(inspection());
    server.on("GET", "/never").respond(Response::empty(200));
    let podman = server.client().await.expect("connects");
    assert_eq!(podman.server_version().to_string(), "4.3.1");
    assert_eq!(podman.version().await.expect("it says").version.as_deref(), Some("4.3.1"));
    podman.containers().get("web").await.expect_err("not yet");
    podman.containers().get("web").await.expect("now");
    podman.containers().get("web").await.expect("and ever");
    let error = podman.containers().get("db").await.expect_err("nobody said");
    assert!(error.to_string().contains("no response is scripted for GET /v4.3.1/libpod/containers/db/json"), "{error}");
    let unknown = server.unknown();
    assert_eq!(unknown.last().expect("one").path(), "/libpod/containers/db/json");
    assert_eq!(server.unused(), ["GET /never"]);
}

#[tokio::test]
async fn a_response_is_computed_from_its_request() {
    let server = Server::new().expect("a socket");
    server.on("POST", "/libpod/containers/create").respond_with(|request| {
        let name = request.json::<serde_json::Value>().expect("JSON")["name"].clone();
        Response::json(201, &json!({ "Id": name, "Warnings": [] }))
    });
    server.on("GET", "/libpod/containers/*/json").respond_with(|request| {
        let id = request.path().split('/').nth(3).unwrap_or_default().to_owned();
        Response::json(200, &json!({ "Id": id, "Name": id }))
    });
    let podman = server.client().await.expect("connects");
    for name in ["one", "two"] {
        let made = podman.containers().create(CreateOptions::new("busybox").name(name)).await.expect("creates");
        assert_eq!(made.id(), name);
    }
}

#[tokio::test]
async fn recorded_responses_are_sent_to_their_requests() {
    for version in ["4.3.1", "5.4.2", "5.8.6"] {
        let file = format!("{}/tests/fixtures/answers/{version}.json", env!("CARGO_MANIFEST_DIR"));
        let recorded = RecordedResponse::load(&file).expect("`cargo xtask record` wrote it");
        let server = Server::new().expect("a socket").version(version).load(&file).expect("the same");
        let podman = server.client().await.expect("connects");
        let said = podman.version().await.expect("it says").version;
        assert_eq!(said.as_deref(), Some(version));
        podman.info().await.expect("it tells");
        let list = recorded.iter().find(|answer| answer.call() == "GET /libpod/containers/json").expect("a list");
        let list: Vec<serde_json::Value> = serde_json::from_slice(&list.bytes().expect("a body")).expect("JSON");
        let found = podman.containers().list().await.expect("a list");
        let ids: Vec<&str> = found.iter().map(podman::Container::id).collect();
        assert_eq!(ids, list.iter().map(|one| one["Id"].as_str().expect("an id")).collect::<Vec<_>>());
        assert!(server.unknown().is_empty(), "{:?}", server.unknown());
    }
}

#[tokio::test]
async fn input_of_an_upgraded_connection_is_recorded() {
    let server = Server::new().expect("a socket");
    server.on("POST", "/libpod/containers/*/attach").respond(Response::upgraded("").hanging());
    server.on("GET", "/libpod/containers/*/json").respond(inspection());
    let podman = server.client().await.expect("connects");
    let mut attached =
        web(&podman).attach_with(&podman::containers::AttachOptions::new().stdin(true)).await.expect("attaches");
    let stdin = attached.stdin();
    stdin.write_all(b"hello").await.expect("written");
    stdin.flush().await.expect("sent");
    until("it comes", async || server.requests().iter().any(|request| request.input == b"hello")).await;
}

#[tokio::test]
async fn chunked_uploads_are_complete_and_slow_responses_late() {
    let server = Server::new().expect("a socket");
    let pause = Duration::from_millis(100);
    server.on("PUT", "/libpod/containers/*/archive").respond(Response::text(200, "").pause_at(0, pause));
    let podman = server.client().await.expect("connects");
    let bytes = vec![7; 300_000];
    let begin = Instant::now();
    let upload = podman::Upload::reader(std::io::Cursor::new(bytes.clone()));
    web(&podman).put_archive("/", upload).await.expect("sent");
    assert!(begin.elapsed() >= pause);
    let request = server.requests().pop().expect("one");
    assert!(request.path().contains(ID) && request.header("content-length").is_none());
    assert_eq!(request.body, bytes);
}

#[tokio::test]
async fn a_server_responds_until_it_is_dropped() {
    let server = Server::new().expect("a socket").script([Response::empty(200)]);
    let podman = server.client().await.expect("connects");
    assert!(server.requests().is_empty(), "the ping of connecting is not recorded");
    podman.ping().await.expect("pong");
    assert!(server.unused().is_empty(), "a ping that is called takes of the script");
    assert_eq!(server.requests()[0].path(), "/libpod/_ping");
    podman.ping().await.expect("as Podman does");
    drop(server);
    podman.ping().await.expect_err("no server");
}

#[tokio::test]
async fn a_run_is_one_rule() {
    let server = Server::new().expect("a socket");
    server.run("alpine").stdout("out\n").stderr("why\n").exit_code(3);
    server.run("quiet");
    server.run("never");
    let podman = server.client().await.expect("connects");
    let containers = podman.containers();
    let output = containers.run(CreateOptions::new("alpine").remove(true)).await.expect("it runs");
    assert_eq!((&*output.text(), &*output.stderr_text(), output.exit_code), ("out\n", "why\n", 3));
    assert!(containers.run("alpine").checked().await.expect_err("code 3").is_container_exit());
    assert!(containers.run("quiet").await.expect("it runs").success());
    let detached = containers.run(CreateOptions::new("alpine").name("web")).detach().await.expect("it starts");
    assert_eq!((detached.name(), detached.image(), detached.wait().await.expect("a code")), ("web", "alpine", 3));
    let logs = detached.logs().await.expect("logs").collect().await.expect("complete");
    assert_eq!((&*logs.text(), &*logs.stderr_text()), ("out\n", "why\n"));
    assert!(containers.create("other").await.expect_err("no rule").is_image_not_known());
    assert!(server.unknown().is_empty(), "{:?}", server.unknown());
    assert_eq!(server.unused(), ["run never"]);
}

//! The test kit, as users have it.

use std::time::{Duration, Instant};

use podman::CreateOptions;
use podman::testkit::{Answer, RecordedAnswer, Server};
use serde_json::json;
use tokio::io::AsyncWriteExt as _;

use super::{ID, inspection, web};

#[tokio::test]
async fn rules_answer_and_what_has_none_is_refused_by_name() {
    let server = Server::new().expect("a socket").version("4.3.1");
    server.on("GET", "/libpod/containers/web/json").answer(Answer::empty(404)).answer(inspection());
    server.on("GET", "/never").answer(Answer::empty(200));
    let podman = server.client().await.expect("connects");
    assert_eq!(podman.server_version().to_string(), "4.3.1");
    assert_eq!(podman.version().await.expect("it says").version.as_deref(), Some("4.3.1"));
    podman.containers().get("web").await.expect_err("not yet");
    podman.containers().get("web").await.expect("now");
    podman.containers().get("web").await.expect("and ever");
    let error = podman.containers().get("db").await.expect_err("nobody said");
    assert!(error.to_string().contains("no answer to GET /v4.3.1/libpod/containers/db/json"), "{error}");
    let unknown = server.unknown();
    assert_eq!(unknown.last().expect("one").path(), "/libpod/containers/db/json");
    assert_eq!(server.unasked(), ["GET /never"]);
}

#[tokio::test]
async fn an_answer_is_made_of_its_request() {
    let server = Server::new().expect("a socket");
    server.on("POST", "/libpod/containers/create").answer_with(|request| {
        let name = request.json::<serde_json::Value>().expect("JSON")["name"].clone();
        Answer::json(201, &json!({ "Id": name, "Warnings": [] }))
    });
    server.on("GET", "/libpod/containers/*/json").answer_with(|request| {
        let id = request.path().split('/').nth(3).unwrap_or_default().to_owned();
        Answer::json(200, &json!({ "Id": id, "Name": id }))
    });
    let podman = server.client().await.expect("connects");
    for name in ["one", "two"] {
        let made = podman.containers().create(CreateOptions::new("busybox").name(name)).await.expect("creates");
        assert_eq!(made.id(), name);
    }
}

#[tokio::test]
async fn recorded_answers_are_given_to_the_requests_they_were_recorded_of() {
    for version in ["4.3.1", "5.4.2", "5.8.6"] {
        let file = format!("{}/tests/fixtures/answers/{version}.json", env!("CARGO_MANIFEST_DIR"));
        let recorded = RecordedAnswer::load(&file).expect("`cargo xtask record` wrote it");
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
async fn what_is_written_to_an_upgraded_connection_is_kept() {
    let server = Server::new().expect("a socket");
    server.on("POST", "/libpod/containers/*/attach").answer(Answer::upgraded("").hanging());
    server.on("GET", "/libpod/containers/*/json").answer(inspection());
    let podman = server.client().await.expect("connects");
    let mut attached = web(&podman).attach(&podman::AttachOptions::new().stdin(true)).await.expect("attaches");
    let stdin = attached.stdin();
    stdin.write_all(b"hello").await.expect("written");
    stdin.flush().await.expect("sent");
    for _ in 0..200 {
        if server.requests().iter().any(|request| request.input == b"hello") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("nothing came: {:?}", server.requests());
}

#[tokio::test]
async fn uploads_without_a_length_come_whole_and_slow_answers_late() {
    let server = Server::new().expect("a socket");
    let pause = Duration::from_millis(100);
    server.on("PUT", "/libpod/containers/*/archive").answer(Answer::text(200, "").pausing(0, pause));
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
async fn a_server_answers_for_as_long_as_it_lives() {
    let server = Server::new().expect("a socket").script([Answer::empty(200)]);
    let podman = server.client().await.expect("connects");
    assert!(server.requests().is_empty(), "who connects is answered beside the script, and not kept");
    podman.ping().await.expect("pong");
    assert!(server.unasked().is_empty(), "a ping that is called takes of the script");
    assert_eq!(server.requests()[0].path(), "/libpod/_ping");
    podman.ping().await.expect("as Podman does");
    drop(server);
    podman.ping().await.expect_err("nobody is there");
}

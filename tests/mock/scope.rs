//! Objects that a scope removes although no list contains them.

use std::time::Duration;

use podman::CreateOptions;
use podman::containers::RestoreOptions;
use serde_json::json;

use super::hang::until;
use super::server::{Response, Server};

fn restored(id: &str) -> Response {
    Response::json(200, &json!({ "Id": id }))
}

fn none() -> Response {
    Response::empty(404)
}

/// A server with three restored containers, the last of which existed before.
fn script() -> [Response; 5] {
    [restored("archived"), none(), restored("pictured"), Response::empty(204), restored("old")]
}

async fn restore(scope: &podman::Scope) {
    let (containers, options) = (scope.containers(), RestoreOptions::new());
    containers.restore_from_with("a tar", &options).await.expect("restores");
    containers.restore_with("app:checkpoint", &options).await.expect("restores");
    containers.restore_with("old", &options).await.expect("restores");
}

#[tokio::test]
async fn a_closed_scope_removes_restored_containers() {
    let lists = (0..6).map(|_| Response::json(200, &json!([])));
    let gone = [Response::json(200, &json!([{ "Id": "archived" }])), none()];
    let server = Server::new(script().into_iter().chain(gone).chain(lists));
    let scope = server.client().await.scope("test").expect("a name");
    restore(&scope).await;
    let removed = scope.close().await.expect("closes");
    assert_eq!(removed.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), ["archived"]);
    let sent = server.sent();
    let how = "?force=true&timeout=0&volumes=true";
    let wanted = ["archived", "pictured"].map(|id| format!("DELETE /v5.8.3/libpod/containers/{id}{how}"));
    assert_eq!(sent[5..7], wanted, "{sent:?}");
}

#[tokio::test]
async fn a_dropped_scope_removes_restored_containers() {
    let server = Server::new(script().into_iter().chain([none(), none()]));
    let scope = server.client().await.scope("test").expect("a name");
    restore(&scope).await;
    drop(scope);
    server.is_asked_soon().await;
    let mut removed: Vec<String> = server.sent().split_off(5);
    removed.sort();
    let how = "?force=true&timeout=0&volumes=true";
    let wanted = ["archived", "pictured"].map(|id| format!("DELETE /v5.8.3/libpod/containers/{id}{how}"));
    assert_eq!(removed, wanted);
}

#[tokio::test]
async fn networks_and_volumes_are_removed_by_names_that_the_server_reads_exactly() {
    let labels = |owner: &str| json!({ "io.podman-rs.scope": "test", "io.podman-rs.scope.owner": owner });
    let list = |things: serde_json::Value| Response::json(200, &things);
    let owner = "elsewhere:1:2:3";
    let network = |id: &str, name: &str| json!({ "id": id, "name": name, "created": "2020-01-01T00:00:00Z", "labels": labels(owner) });
    let volume = |name: &str| json!({ "Name": name, "CreatedAt": "2020-01-01T00:00:00Z", "Labels": labels(owner) });
    let server = Server::new([
        list(json!([volume("data"), volume("gone")])),
        list(json!([])),
        list(json!([])),
        list(json!([network("11", "app"), network("22", "cafe"), network("33", "used")])),
        Response::json(200, &network("11", "app")),
        Response::json(200, &json!([{ "Name": "app", "Err": null }])),
        Response::json(200, &network("2222", "other")),
        Response::json(200, &network("33", "used")),
        Response::json(200, &json!([{ "Name": "used", "Err": "network is being used" }])),
        // Once more, because one was removed.
        Response::error(404, "network not found", "no"),
        Response::json(200, &network("33", "used")),
        Response::error(500, "network is being used", "it is"),
        Response::empty(204),
        Response::empty(204),
        none(),
        none(),
        list(json!([])),
        list(json!([])),
    ]);
    let removed = server.client().await.reap("test", std::time::Duration::ZERO).await.expect("reaps");
    assert_eq!(removed.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), ["11", "data"]);
    let sent: Vec<String> = server.sent().into_iter().map(|sent| sent.replace("/v5.8.3/libpod", "")).collect();
    assert_eq!(
        sent[4..12],
        [
            "GET /networks/11/json",
            "DELETE /networks/app",
            "GET /networks/22/json",
            "GET /networks/33/json",
            "DELETE /networks/used",
            "GET /networks/22/json",
            "GET /networks/33/json",
            "DELETE /networks/used",
        ]
    );
    assert_eq!(
        sent[12..16],
        ["GET /volumes/data/exists", "DELETE /volumes/data", "GET /volumes/gone/exists", "GET /volumes/gone/exists",]
    );
}

#[tokio::test]
async fn a_creation_that_was_cancelled_is_completed_and_removed() {
    for closed in [true, false] {
        let server = Server::new([]);
        let pause = Duration::from_millis(300);
        let made = Response::json(201, &json!({ "Id": "late", "Warnings": [] }));
        server.on("POST", "/containers/create").respond(made.pause_at(0, pause));
        server.on("DELETE", "/containers/late").respond(Response::json(200, &json!([{ "Id": "late" }])));
        for list in
            ["/pods/json", "/containers/json", "/networks/json", "/volumes/json", "/secrets/json", "/images/json"]
        {
            server.on("GET", list).respond(Response::json(200, &json!([{ "Id": "late", "Labels": {} }])));
        }
        let scope = server.client().await.scope("test").expect("a name");
        let containers = scope.containers();
        let creation = containers.create(CreateOptions::new("busybox"));
        tokio::select! {
            created = creation => panic!("{created:?}"),
            () = server.is_asked(1) => {}
        }
        match closed {
            true => drop(scope.close().await.expect("closes")),
            false => drop(scope),
        }
        until("it is removed", async || {
            server
                .requests()
                .iter()
                .any(|request| request.summary().starts_with("DELETE /v5.8.3/libpod/containers/late"))
        })
        .await;
    }
}

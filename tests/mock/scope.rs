//! What a scope removes, though no list tells of it.

use podman::RestoreOptions;
use serde_json::json;

use super::server::{Answer, Server};

fn restored(id: &str) -> Answer {
    Answer::json(200, &json!({ "Id": id }))
}

fn none() -> Answer {
    Answer::empty(404)
}

/// A server on which three containers were restored, the last of which was there before.
fn script() -> [Answer; 5] {
    [restored("archived"), none(), restored("pictured"), Answer::empty(204), restored("old")]
}

async fn restore(scope: &podman::Scope) {
    let (containers, options) = (scope.containers(), RestoreOptions::new());
    containers.restore_from("a tar", &options).await.expect("restores");
    containers.restore("app:checkpoint", &options).await.expect("restores");
    containers.restore("old", &options).await.expect("restores");
}

#[tokio::test]
async fn a_closed_scope_removes_what_was_restored_in_it() {
    let lists = (0..5).map(|_| Answer::json(200, &json!([])));
    let gone = [Answer::json(200, &json!([{ "Id": "archived" }])), none()];
    let server = Server::new(script().into_iter().chain(gone).chain(lists));
    let scope = server.client().await.scope("test").expect("a name");
    restore(&scope).await;
    let removed = scope.close().await.expect("closes");
    assert_eq!(removed.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), ["archived"]);
    let said = server.said();
    let how = "?force=true&timeout=0&volumes=true";
    let wanted = ["archived", "pictured"].map(|id| format!("DELETE /v5.8.3/libpod/containers/{id}{how}"));
    assert_eq!(said[5..7], wanted, "{said:?}");
}

#[tokio::test]
async fn so_does_a_dropped_one() {
    let server = Server::new(script().into_iter().chain([none(), none()]));
    let scope = server.client().await.scope("test").expect("a name");
    restore(&scope).await;
    drop(scope);
    server.is_asked_soon().await;
    let mut removed: Vec<String> = server.said().split_off(5);
    removed.sort();
    let how = "?force=true&timeout=0&volumes=true";
    let wanted = ["archived", "pictured"].map(|id| format!("DELETE /v5.8.3/libpod/containers/{id}{how}"));
    assert_eq!(removed, wanted);
}

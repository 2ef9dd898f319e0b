//! Requests of dropped guards and scopes, even if the service accepts no connections.

use std::io::Read;
use std::sync::mpsc;

use podman::CreateOptions;
use serde_json::json;

use super::hang::HANG;
use super::server::{Response, Server, full_queue};
use super::{ID, web};

#[tokio::test]
async fn a_drop_does_not_wait_for_a_service_that_accepts_no_connection() {
    let server = Server::new([]);
    let guard = web(&server.client().await).remove_on_drop();
    // The service is stopped, and other connections are waiting.
    let path = server.uri().trim_start_matches("unix://").to_owned();
    std::fs::remove_file(&path).expect("removes");
    let (listener, waiting) = full_queue(path.as_ref()).await;
    let (done, dropped) = mpsc::channel();
    std::thread::spawn(move || {
        drop(guard);
        let _ = done.send(());
    });
    dropped.recv_timeout(HANG).expect("a drop does not wait for a connection");
    // It continues, and so does the removal.
    let listener = listener.into_std().expect("a listener");
    listener.set_nonblocking(false).expect("blocks");
    for _ in waiting {
        listener.accept().expect("a connection that waited before");
    }
    let (mut stream, _) = listener.accept().expect("the guard's");
    let mut head = [0; 120];
    stream.read_exact(&mut head).expect("a request");
    let wanted = format!("DELETE /v5.8.3/libpod/containers/{ID}?force=true");
    assert!(head.starts_with(wanted.as_bytes()), "{}", String::from_utf8_lossy(&head));
}

#[tokio::test]
async fn a_scope_forgets_removed_containers() {
    let made = |id: &str| [Response::json(201, &json!({ "Id": id }))];
    let removed = [Response::json(200, &json!([])), Response::json(200, &json!([]))];
    let script = [&made("1111")[..], &made("2222"), &removed].concat();
    let server = Server::new(script);
    let scope = server.client().await.scope("tests").expect("a name");
    let first = scope.containers().create(CreateOptions::new("app")).await.expect("creates");
    scope.containers().create(CreateOptions::new("app")).await.expect("creates");
    assert!(first.remove().await.expect("removes"));
    drop(scope);
    server.is_asked_soon().await;
    let removals: Vec<_> = server.sent().into_iter().filter(|line| line.starts_with("DELETE")).collect();
    assert_eq!(removals.len(), 2, "{removals:?}");
    assert!(removals[0].contains("/1111") && removals[1].contains("/2222?force=true"), "{removals:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guard_of_a_handle_by_name_removes_no_other_container() {
    let found = |name: &str| Response::json(200, &json!({ "Id": ID, "Name": name }));
    let server = Server::new([found("web"), found("db"), Response::json(200, &json!([{ "Id": ID }]))]);
    let podman = server.client().await;
    for _ in 0..2 {
        drop(podman.containers().named("db").remove_on_drop());
    }
    server.is_asked_soon().await;
    let inspect = "GET /v5.8.3/libpod/containers/db/json".to_owned();
    let removal = format!("DELETE /v5.8.3/libpod/containers/{ID}?force=true&timeout=0&volumes=true");
    assert_eq!(server.sent(), [inspect.clone(), inspect, removal]);
}

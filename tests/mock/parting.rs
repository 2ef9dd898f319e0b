//! What a drop asks for, also where the service takes no connections.

use std::io::Read;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use podman::CreateOptions;
use serde_json::json;

use super::server::{Answer, Server, full_queue};
use super::{ID, web};

#[tokio::test]
async fn a_drop_waits_for_a_second_at_most_and_is_not_forgotten() {
    let server = Server::new([]);
    let guard = web(&server.client().await).remove_on_drop();
    // the service is stopped, and others wait for it already
    let path = server.uri().trim_start_matches("unix://").to_owned();
    std::fs::remove_file(&path).expect("removes");
    let (listener, waiting) = full_queue(path.as_ref()).await;
    let (done, dropped) = mpsc::channel();
    let start = Instant::now();
    std::thread::spawn(move || {
        drop(guard);
        let _ = done.send(());
    });
    dropped.recv_timeout(Duration::from_secs(10)).expect("a drop does not wait for a connection");
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    // it goes on, and so does what was asked for
    let listener = listener.into_std().expect("a listener");
    listener.set_nonblocking(false).expect("blocks");
    for _ in waiting {
        listener.accept().expect("one that waited before");
    }
    let (mut stream, _) = listener.accept().expect("the guard's");
    let mut head = [0; 120];
    stream.read_exact(&mut head).expect("a request");
    let wanted = format!("DELETE /v5.8.3/libpod/containers/{ID}?force=true");
    assert!(head.starts_with(wanted.as_bytes()), "{}", String::from_utf8_lossy(&head));
}

#[tokio::test]
async fn a_scope_forgets_what_was_removed() {
    let made = |id: &str| [Answer::json(201, &json!({ "Id": id })), Answer::json(200, &json!({ "Id": id }))];
    let removed = [Answer::json(200, &json!([])), Answer::json(200, &json!([]))];
    let script = [made("1111"), made("2222"), removed].concat();
    let server = Server::new(script);
    let scope = server.client().await.scope("tests").expect("a name");
    let first = scope.containers().create(CreateOptions::new("app")).await.expect("creates");
    scope.containers().create(CreateOptions::new("app")).await.expect("creates");
    assert!(first.remove().await.expect("removes"));
    drop(scope);
    server.is_asked_soon().await;
    let removals: Vec<_> = server.said().into_iter().filter(|line| line.starts_with("DELETE")).collect();
    assert_eq!(removals.len(), 2, "{removals:?}");
    assert!(removals[0].contains("/1111") && removals[1].contains("/2222?force=true"), "{removals:?}");
}

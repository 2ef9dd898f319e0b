//! `Duration::MAX`, as callers say that there is no limit, wherever a time is taken.

use std::time::Duration;

use podman::StopOptions;
use serde_json::{Value, json};

use super::server::{Answer, Server};
use super::{ID, inspection, web};

/// As much as the server can count, in seconds.
const LONGEST: u64 = 9_223_372_036;

#[tokio::test]
async fn a_grace_without_end_is_the_longest_that_the_server_can_count() {
    let forever = || Answer::json(200, &json!({ "Id": ID, "Config": { "StopTimeout": u64::MAX } }));
    let ended = || Answer::empty(204);
    let server = Server::new([ended(), forever(), ended(), inspection(), ended(), forever(), ended()]);
    let web = web(&server.client().await);
    let options = StopOptions::new().timeout(Duration::MAX);
    web.stop_with(&options).await.expect("stopped");
    web.stop().await.expect("stopped, with a grace of its own");
    web.restart_with(&options).await.expect("restarted");
    web.restart().await.expect("restarted, with a grace of its own");
    let said = server.said();
    let timeouts: Vec<_> = said.iter().filter_map(|said| said.split_once("timeout=")).map(|(_, left)| left).collect();
    assert_eq!(timeouts, vec![LONGEST.to_string(); 3], "{said:?}");
}

/// A container of a process that nobody can ask after, made long ago.
fn orphan() -> Value {
    let labels = json!({ "io.podman-rs.scope": "app", "io.podman-rs.scope.owner": "elsewhere:1:1:0" });
    json!([{ "Id": ID, "Created": "2001-01-01T00:00:00Z", "Labels": labels }])
}

#[tokio::test]
async fn nothing_is_older_than_all_time() {
    for (old, wanted) in [(Duration::MAX, 0), (Duration::from_secs(u64::MAX), 0), (Duration::ZERO, 1)] {
        let server = Server::new([]);
        for (path, list) in [("pods", json!([])), ("containers", orphan()), ("networks", json!([]))] {
            server.on("GET", &format!("/libpod/{path}/json")).answer(Answer::json(200, &list));
        }
        for path in ["volumes/json", "secrets/json"] {
            server.on("GET", &format!("/libpod/{path}")).answer(Answer::json(200, &json!([])));
        }
        server.on("DELETE", "/libpod/containers/*").answer(Answer::json(200, &json!([{ "Id": ID }])));
        let reaped = server.client().await.reap("app", old).await.expect("reaps");
        assert_eq!(reaped.len(), wanted, "{old:?}: {reaped:?}");
    }
}

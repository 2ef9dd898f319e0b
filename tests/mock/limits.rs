//! `Duration::MAX`, which callers use for "no limit", for all durations.

use std::time::Duration;

use podman::containers::StopOptions;
use serde_json::{Value, json};

use super::server::{Answer, Server};
use super::{ID, inspection, web};

/// The longest duration of the server, in seconds.
const LONGEST: u64 = 9_223_372_036;

#[tokio::test]
async fn stop_timeout_saturates() {
    let forever = || Answer::json(200, &json!({ "Id": ID, "Config": { "StopTimeout": u64::MAX } }));
    let ended = || Answer::empty(204);
    let server = Server::new([ended(), forever(), ended(), inspection(), ended(), forever(), ended()]);
    let web = web(&server.client().await);
    let options = StopOptions::new().timeout(Duration::MAX);
    web.stop_with(&options).await.expect("stopped");
    web.stop().await.expect("stopped, with a grace of its own");
    web.restart_with(&options).await.expect("restarted");
    web.restart().await.expect("restarted, with a grace of its own");
    let sent = server.sent();
    let timeouts: Vec<_> = sent.iter().filter_map(|sent| sent.split_once("timeout=")).map(|(_, left)| left).collect();
    assert_eq!(timeouts, vec![LONGEST.to_string(); 3], "{sent:?}");
}

/// A container of a process on another machine, created long ago.
fn orphan() -> Value {
    let labels = json!({ "io.podman-rs.scope": "app", "io.podman-rs.scope.owner": "elsewhere:1:1:0" });
    json!([{ "Id": ID, "Created": "2001-01-01T00:00:00Z", "Labels": labels }])
}

#[tokio::test]
async fn nothing_is_older_than_duration_max() {
    for (old, wanted) in [(Duration::MAX, 0), (Duration::from_secs(u64::MAX), 0), (Duration::ZERO, 1)] {
        let server = Server::new([]);
        for (path, list) in
            [("pods", json!([])), ("containers", orphan()), ("networks", json!([])), ("images", json!([]))]
        {
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

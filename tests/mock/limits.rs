//! `Duration::MAX`, which callers use for "no limit", for all durations.

use std::pin::Pin;
use std::time::Duration;

use podman::containers::{RemoveOptions, StatsOptions, StopOptions};
use podman::{Error, PodmanClient, artifacts, pods, volumes};
use serde_json::{Value, json};

use super::server::{Response, Server};
use super::{ID, inspection, web};

/// The longest duration of the server, in seconds.
const LONGEST: u64 = 9_223_372_036;

#[tokio::test]
async fn stop_timeout_saturates() {
    let forever = || Response::json(200, &json!({ "Id": ID, "Config": { "StopTimeout": u64::MAX } }));
    let ended = || Response::empty(204);
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

/// What a call that gets a time of this length sends in the parameter.
macro_rules! time {
    ($name:literal, |$podman:ident, $time:ident| $call:expr) => {
        (stringify!($call), $name, (|$podman, $time| Box::pin(async move { $call.await.err() })) as Call)
    };
}

type Call = fn(PodmanClient, Duration) -> Pin<Box<dyn Future<Output = Option<Error>>>>;

#[tokio::test]
async fn times_of_any_noun_are_sent_as_the_server_can_count_them() {
    let calls = [
        time!("timeout", |podman, time| podman.containers().remove_with(ID, &RemoveOptions::new().timeout(time))),
        time!("interval", |podman, time| podman.containers().stats_stream_with(&StatsOptions::new().interval(time))),
        time!("t", |podman, time| podman.pods().named("shop").stop_with(&pods::StopOptions::new().timeout(time))),
        time!("timeout", |podman, time| podman
            .pods()
            .remove_with("shop", &pods::RemoveOptions::new().force(true).timeout(time))),
        time!("delay", |podman, time| podman.pods().stats_stream_with(&pods::StatsOptions::new().interval(time))),
        time!("timeout", |podman, time| podman
            .volumes()
            .remove_with("data", &volumes::RemoveOptions::new().force(true).timeout(time))),
        time!("retryDelay", |podman, time| podman
            .artifacts()
            .pull_with("localhost/a:1", &artifacts::PullOptions::new().retry_delay(time))),
    ];
    for (what, name, act) in calls {
        for time in [Duration::MAX, Duration::from_secs(u64::MAX), Duration::from_secs(1 << 40)] {
            let server = Server::new([]);
            server.on("GET", "/libpod/volumes/data/exists").respond(Response::empty(204));
            let absent = Response::error(404, "artifact does not exist", "no such artifact");
            server.on("GET", "/libpod/artifacts/*/json").respond(absent);
            server
                .on("GET", "/libpod/pods/shop/json")
                .respond(Response::json(200, &json!({ "Id": ID, "Name": "shop" })));
            // Any error will do: the request is what counts.
            let error = act(server.client().await, time).await;
            let sent: Vec<String> = server.requests().iter().map(podman::testkit::Request::summary).collect();
            let value = |target: &String| {
                let (_, query) = target.split_once('?')?;
                query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")).map(str::to_owned))
            };
            let value = sent.iter().find_map(value);
            let wanted = value.as_deref().is_some_and(|value| value.trim_end_matches('s') == LONGEST.to_string());
            assert!(wanted, "{what} of {time:?}: {name}={value:?} in {sent:?}: {error:?}");
        }
    }
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
            server.on("GET", &format!("/libpod/{path}/json")).respond(Response::json(200, &list));
        }
        for path in ["volumes/json", "secrets/json"] {
            server.on("GET", &format!("/libpod/{path}")).respond(Response::json(200, &json!([])));
        }
        server.on("DELETE", "/libpod/containers/*").respond(Response::json(200, &json!([{ "Id": ID }])));
        let reaped = server.client().await.reap("app", old).await.expect("reaps");
        assert_eq!(reaped.len(), wanted, "{old:?}: {reaped:?}");
    }
}

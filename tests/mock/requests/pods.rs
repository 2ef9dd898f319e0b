//! Rows for pods.

use std::time::Duration;

use podman::pods::{
    Filter, ListOptions, PodOptions, PruneOptions, RemoveOptions, State, StatsOptions, StopOptions, TopOptions,
};
use podman::{Pod, PodmanClient};
use serde_json::json;

use super::super::server::Response;
use super::super::{ID, inspection};
use super::{INSPECT, Row, ok};

const WEB: &str = "11aa22bb33cc44dd55ee66ff77008811992233445566778899aabbccddeeff00";
const JOB: &str = "22bb33cc44dd55ee66ff77008811992233445566778899aabbccddeeff0011aa";
const INFRA: &str = "9ad0f1e2c3b4a5968778695a4b3c2d1e0f9e8d7c6b5a49382716051423324150";
const SHOP: &str = "GET /l/pods/ID/json";

/// An inspection of the pod `shop` in this state.
fn pod(state: &str, [web, job, infra]: [&str; 3]) -> Response {
    let containers = json!([
        { "Id": INFRA, "Name": "infra", "State": infra },
        { "Id": WEB, "Name": "web", "State": web },
        { "Id": JOB, "Name": "job", "State": job },
    ]);
    ok(json!({ "Id": ID, "Name": "shop", "State": state, "InfraContainerID": INFRA, "Containers": containers,
        "Labels": { "app": "shop" } }))
}

fn running() -> Response {
    pod("Running", ["running", "running", "running"])
}

fn shop(podman: &PodmanClient) -> Pod {
    let mut listed = podman::models::PodSummary::default();
    (listed.id, listed.name) = (Some(ID.to_owned()), Some("shop".to_owned()));
    podman.pods().from_attrs(listed)
}

fn report() -> Response {
    ok(json!({ "Errs": null, "Id": ID }))
}

fn gone() -> Response {
    Response::error(404, "no such pod", "no pod with name or ID shop found")
}

#[allow(clippy::too_many_lines, reason = "a row for each call")]
pub(super) fn managers() -> Vec<Row> {
    vec![
        row!(["PodsManager::get", "PodsManager::inspect", "PodsManager::exists"] [running(), running(), Response::empty(204), gone()]; |podman| {
            assert_eq!(podman.pods().get("shop").await.expect("it").status(), State::Running);
            assert_eq!(podman.pods().inspect("shop").await.expect("it").id.as_deref(), Some(ID));
            assert!(podman.pods().exists("shop").await.expect("an answer"));
            assert!(!podman.pods().exists("no").await.expect("an answer"));
        } => ["GET /l/pods/shop/json", "GET /l/pods/shop/json", "GET /l/pods/shop/exists", "GET /l/pods/no/exists"]),
        row!(["PodsManager::list", "PodsManager::list_with"] [
            ok(json!([{ "Id": ID, "Name": "shop", "Status": "Degraded" }])),
            ok(json!([{ "Id": ID, "Name": "shop", "Labels": { "app": "shop" } }, { "Id": "b", "Labels": { "x": "" } }])),
        ]; |podman| {
            assert_eq!(podman.pods().list().await.expect("a list")[0].status(), State::Degraded);
            let options = ListOptions::new()
                .filter(Filter::Status(State::Running))
                .filter(Filter::Status(State::Degraded))
                .filter(Filter::NotLabel("x".into()));
            assert_eq!(podman.pods().list_with(&options).await.expect("a list").len(), 1, "labels are compared here");
        } => [
            "GET /l/pods/json",
            "GET /l/pods/json?filters=%7B%22status%22%3A%5B%22running%22%2C%22degraded%22%5D%7D",
        ]),
        row!(["PodsManager::list_with"] [ok(json!([{ "Id": ID, "Containers": [{ "Names": "infra" }, { "Names": "web" }] }, { "Id": "b", "Containers": null }]))]; |podman| {
            let options = ListOptions::new().filter(Filter::ContainerName("web".into()));
            assert_eq!(podman.pods().list_with(&options).await.expect("a list").len(), 1, "names are compared here");
        } => ["GET /l/pods/json"]),
        row!(["PodsManager::create"] [Response::json(201, &json!({ "Id": ID })), pod("Created", ["created"; 3])]; |podman| {
            let options = PodOptions::new("shop").port(80, 8080).share(["+pid"]);
            assert_eq!(podman.pods().create(options).await.expect("it").status(), State::Created);
        } => [
            r#"POST /l/pods/create {"name":"shop","portmappings":[{"container_port":80,"host_port":8080,"protocol":"tcp"}],"shared_namespaces":["ipc","net","uts","pid"]}"#,
            SHOP,
        ]),
        row!(["PodsManager::replace"] [
            running(), ok(json!({ "Id": ID })), Response::json(201, &json!({ "Id": ID })), pod("Created", ["created"; 3]),
        ]; |podman| {
            assert_eq!(podman.pods().replace("shop").await.expect("it").name(), "shop");
        } => ["GET /l/pods/shop/json", "DELETE /l/pods/ID?force=true", r#"POST /l/pods/create {"name":"shop"}"#, SHOP]),
        row!(["PodsManager::ensure"] [Response::error(409, "pod already exists", "it does"), running()]; |podman| {
            let options = PodOptions::new("shop").label("app", "mail");
            let found = podman.pods().ensure(options).await.expect("it");
            assert!(!found.created);
            assert_eq!(found.differences[0].attribute, "Labels.app");
        } => [r#"POST /l/pods/create {"labels":{"app":"mail"},"name":"shop"}"#, "GET /l/pods/shop/json"]),
        row!(["PodsManager::remove", "PodsManager::remove_with"] [
            running(), Response::error(500, "no such pod", "removed by another"), running(),
            ok(json!({ "Id": ID, "RemovedCtrs": { "a": null, "b": "it is stuck" } })), running(),
        ]; |podman| {
            assert!(!podman.pods().remove("shop").await.expect("nothing"), "another removed it");
            let options = RemoveOptions::new().force(true).timeout(Duration::from_secs(2));
            let stuck = podman.pods().remove_with("shop", &options).await.expect_err("stuck");
            assert!(stuck.to_string().contains("cannot remove pod \"shop\": it is stuck"), "{stuck}");
            assert!(!podman.pods().remove("3f").await.expect("nothing"), "the beginning of an id is another's");
        } => [
            "GET /l/pods/shop/json", "DELETE /l/pods/ID", "GET /l/pods/shop/json", "DELETE /l/pods/ID?force=true&timeout=2",
            "GET /l/pods/3f/json",
        ]),
        row!(["PodsManager::prune", "PodsManager::prune_with"] [
            ok(json!([{ "Id": "a", "Err": null }, { "Id": "b", "Err": "busy" }])),
            ok(json!([{ "Id": ID, "Labels": { "x": "1" } }, { "Id": "b" }])), ok(json!({ "Id": ID })),
        ]; |podman| {
            let pruned = podman.pods().prune().await.expect("a report");
            assert_eq!((pruned.pods_deleted.len(), pruned.failed.len()), (1, 1));
            let options = PruneOptions::new().label("x").without_label("y");
            assert_eq!(podman.pods().prune_with(&options).await.expect("a report").pods_deleted[0], ID);
        } => [
            "POST /l/pods/prune",
            "GET /l/pods/json?filters=%7B%22label%22%3A%5B%22x%22%5D%2C%22status%22%3A%5B%22exited%22%2C%22stopped%22%5D%7D",
            "DELETE /l/pods/ID",
            "DELETE /l/pods/b",
        ]),
        row!(["PodsManager::stats", "PodsManager::stats_with"] [ok(json!([{ "Name": "web", "CPU": "1.50%" }])), ok(json!([])), ok(json!([]))]; |podman| {
            assert_eq!(podman.pods().stats().await.expect("statistics")[0].cpu.as_deref(), Some("1.50%"));
            let options = StatsOptions::new().pods(["shop", "mail"]);
            podman.pods().stats_with(&options).await.expect("statistics");
            podman.pods().stats_with(&StatsOptions::new().all(true)).await.expect("statistics");
            assert!(podman.pods().stats_with(&options.all(true)).await.is_err(), "both");
        } => ["GET /l/pods/stats", "GET /l/pods/stats?namesOrIDs=shop&namesOrIDs=mail", "GET /l/pods/stats?all=true"]),
        row!(["PodsManager::stats_stream", "PodsManager::stats_stream_with"] [
            Response::chunks(["[{\"Name\":\"web\"}]\n"]), Response::chunks(["[]\n"]), gone(),
        ]; |podman| {
            let mut stream = podman.pods().stats_stream().await.expect("a stream");
            assert_eq!(stream.next().await.expect("an item").expect("statistics")[0].name.as_deref(), Some("web"));
            assert!(stream.next().await.expect("an end").is_err(), "it has no end of its own");
            assert!(stream.next().await.is_none());
            let options = StatsOptions::new().pods(["shop"]).interval(Duration::from_millis(1));
            let mut stream = podman.pods().stats_stream_with(&options).await.expect("a stream");
            assert!(stream.next().await.expect("an item").expect("statistics").is_empty());
            assert!(stream.next().await.expect("an end").expect_err("removed").is_not_found());
        } => [
            "GET /l/pods/stats?stream=true",
            "GET /l/pods/stats?delay=1&namesOrIDs=shop&stream=true",
            "GET /l/pods/shop/json",
        ]),
    ]
}

#[allow(clippy::too_many_lines, reason = "a row for each call")]
pub(super) fn objects() -> Vec<Row> {
    vec![
        row!(["Pod::inspect", "Pod::reload"] [running(), running()]; |podman| {
            let mut shop = shop(&podman);
            assert_eq!(shop.inspect().await.expect("it").containers.len(), 3);
            shop.reload().await.expect("it");
            assert_eq!(shop.status(), State::Running);
        } => [SHOP, SHOP]),
        row!(["Pod::start"] [running(), report()]; |podman| {
            assert!(podman.pods().named("shop").start().await.expect("started"), "by its id");
        } => ["GET /l/pods/shop/json", "POST /l/pods/ID/start"]),
        row!(["Pod::start"] [report(), Response::empty(304), Response::json(409, &json!({ "Errs": ["web: no command", "job: no command"], "Id": ID }))]; |podman| {
            assert!(shop(&podman).start().await.expect("started"));
            assert!(!shop(&podman).start().await.expect("it ran"));
            let failed = shop(&podman).start().await.expect_err("some failed").to_string();
            assert!(failed.starts_with("cannot start pod \"shop\": web: no command; job: no command"), "{failed}");
        } => ["POST /l/pods/ID/start", "POST /l/pods/ID/start", "POST /l/pods/ID/start"]),
        row!(["Pod::stop", "Pod::stop_with"] [report(), Response::empty(304), pod("Exited", ["exited"; 3])]; |podman| {
            let options = StopOptions::new().timeout(Duration::from_secs(5));
            assert!(shop(&podman).stop_with(&options).await.expect("stopped"));
            assert!(!shop(&podman).stop().await.expect("it did not run"));
        } => ["POST /l/pods/ID/stop?t=5", "POST /l/pods/ID/stop", SHOP]),
        row!(["Pod::stop_with"] [
            Response::empty(304), pod("Degraded", ["running", "exited", "running"]), Response::empty(204), Response::empty(204),
        ]; |podman| {
            let options = StopOptions::new().timeout(Duration::from_secs(5));
            assert!(shop(&podman).stop_with(&options).await.expect("stopped"));
        } => [
            "POST /l/pods/ID/stop?t=5", SHOP,
            "POST /l/containers/11aa22bb33cc44dd55ee66ff77008811992233445566778899aabbccddeeff00/stop?timeout=5",
            "POST /l/containers/9ad0f1e2c3b4a5968778695a4b3c2d1e0f9e8d7c6b5a49382716051423324150/stop?timeout=5",
        ]),
        row!(["Pod::stop"] [
            Response::empty(304), pod("Paused", ["paused"; 3]), pod("Paused", ["paused"; 3]), report(), running(), report(),
        ]; |podman| {
            assert!(shop(&podman).stop().await.expect("stopped"));
        } => ["POST /l/pods/ID/stop", SHOP, SHOP, "POST /l/pods/ID/unpause", SHOP, "POST /l/pods/ID/stop"]),
        row!(["Pod::stop_with"] [report(), running(), pod("Exited", ["exited"; 3])]; |podman| {
            let options = StopOptions::new().timeout(Duration::ZERO);
            assert!(shop(&podman).stop_with(&options).await.expect("killed"));
        } => ["POST /l/pods/ID/kill", SHOP, SHOP]),
        row!(["Pod::restart", "Pod::restart_with"] [
            pod("Paused", ["paused"; 3]), pod("Paused", ["paused"; 3]), report(), running(), report(), report(), report(),
        ]; |podman| {
            shop(&podman).restart().await.expect("restarted");
            let options = StopOptions::new().timeout(Duration::from_secs(5));
            shop(&podman).restart_with(&options).await.expect("restarted");
        } => [
            SHOP, SHOP, "POST /l/pods/ID/unpause", SHOP, "POST /l/pods/ID/restart",
            "POST /l/pods/ID/stop?t=5", "POST /l/pods/ID/start",
        ]),
        row!(["Pod::kill", "Pod::signal"] [
            report(), report(),
            Response::error(409, "cannot kill a pod with no running containers: 3f1c", "cannot kill a pod with no running containers: 3f1c"),
        ]; |podman| {
            assert!(shop(&podman).kill().await.expect("killed"));
            assert!(shop(&podman).signal("SIGTERM").await.expect("sent"));
            assert!(!shop(&podman).kill().await.expect("none ran"));
        } => ["POST /l/pods/ID/kill", "POST /l/pods/ID/kill?signal=SIGTERM", "POST /l/pods/ID/kill"]),
        row!(["Pod::pause", "Pod::unpause"] [
            running(), report(), pod("Paused", ["paused"; 3]),
            pod("Degraded", ["paused", "exited", "running"]), report(), pod("Degraded", ["running", "exited", "running"]),
            pod("Degraded", ["stopping", "running", "running"]), report(),
            // One exits in the meantime.
            pod("Paused", ["paused"; 3]), report(), pod("Degraded", ["paused", "exited", "paused"]),
        ]; |podman| {
            assert!(shop(&podman).pause().await.expect("paused"));
            assert!(shop(&podman).unpause().await.expect("one was paused"));
            assert!(!shop(&podman).unpause().await.expect("none was paused"));
            assert!(!shop(&podman).pause().await.expect("all were paused"));
        } => [
            SHOP, "POST /l/pods/ID/pause", SHOP, SHOP, "POST /l/pods/ID/unpause", SHOP,
            SHOP, "POST /l/pods/ID/unpause", SHOP, "POST /l/pods/ID/pause", SHOP,
        ]),
        row!(["Pod::containers", "Pod::infra", "Pod::stats"] [
            ok(json!([{ "Id": INFRA, "IsInfra": true }, { "Id": WEB, "Names": ["web"] }])),
            running(), ok(json!({ "Id": INFRA, "Name": "infra" })),
            ok(json!([{ "Id": INFRA, "IsInfra": true, "State": "exited" }])),
        ]; |podman| {
            let containers = shop(&podman).containers().await.expect("a list");
            assert_eq!((containers.len(), containers[0].name()), (1, "web"));
            assert_eq!(shop(&podman).infra().await.expect("it").expect("one").name(), "infra");
            assert!(shop(&podman).stats().await.expect("none runs").is_empty());
        } => [
            "GET /l/containers/json?all=true&filters=%7B%22pod%22%3A%5B%22ID%22%5D%7D",
            SHOP, "GET /l/containers/9ad0f1e2c3b4a5968778695a4b3c2d1e0f9e8d7c6b5a49382716051423324150/json",
            "GET /l/containers/json?all=true&filters=%7B%22pod%22%3A%5B%22ID%22%5D%7D",
        ]),
        row!(["Pod::wait"] [ok(json!([{ "Id": ID, "Names": ["web"] }])), inspection(), Response::text(200, "3")]; |podman| {
            assert_eq!(shop(&podman).wait().await.expect("the end")["web"], 3);
        } => [
            "GET /l/containers/json?all=true&filters=%7B%22pod%22%3A%5B%22ID%22%5D%7D",
            INSPECT, "POST /l/containers/ID/wait",
        ]),
        row!(["Pod::top", "Pod::top_with"] [ok(json!({ "Titles": ["PID"], "Processes": [["1"]] })), Response::text(200, ""), pod("Exited", ["exited"; 3])]; |podman| {
            let options = TopOptions::new().ps_args(["pid", "comm"]);
            assert_eq!(shop(&podman).top_with(&options).await.expect("processes").titles, ["PID"]);
            assert!(shop(&podman).top().await.expect_err("none runs").is_wrong_state());
        } => ["GET /l/pods/ID/top?ps_args=pid%2Ccomm", "GET /l/pods/ID/top", SHOP]),
        row!(["Pod::top_stream", "Pod::top_stream_with"] [
            running(), Response::chunks(["{\"Titles\":[\"PID\"],\"Processes\":[[\"1\"]]}\n"]), running(), Response::chunks(["{}\n"]),
        ]; |podman| {
            let mut stream = shop(&podman).top_stream().await.expect("a stream");
            assert_eq!(stream.next().await.expect("an item").expect("processes").processes.len(), 1);
            assert!(stream.next().await.is_none(), "the pod was removed");
            let options = TopOptions::new().interval(Duration::from_secs(2));
            shop(&podman).top_stream_with(&options).await.expect("a stream").next().await.expect("an item").expect("processes");
        } => [SHOP, "GET /l/pods/ID/top?stream=true", SHOP, "GET /l/pods/ID/top?delay=2&stream=true"]),
        row!(["Pod::events", "Pod::watch"] [Response::chunks(["{}\n"]), Response::chunks(["{}\n"])]; |podman| {
            shop(&podman).events().await.expect("events").next().await.expect("an item").expect("an event");
            shop(&podman).watch().next().await.expect("an item").expect("an event");
        } => [
            "GET /l/events?filters=%7B%22pod%22%3A%5B%22ID%22%5D%7D&stream=true",
            "GET /l/events?filters=%7B%22pod%22%3A%5B%22ID%22%5D%7D&stream=true",
        ]),
        row!(["Pod::remove", "Pod::remove_with"] [ok(json!({ "Id": ID })), gone()]; |podman| {
            let options = RemoveOptions::new().force(true);
            assert!(shop(&podman).remove_with(&options).await.expect("removed"));
            assert!(!shop(&podman).remove().await.expect("removed before"));
        } => ["DELETE /l/pods/ID?force=true", "DELETE /l/pods/ID"]),
    ]
}

//! Rows for networks.

use podman::networks::{
    ConnectOptions, DisconnectOptions, Filter, ListOptions, NetworkOptions, PruneOptions, RemoveOptions, UpdateOptions,
};
use podman::{Network, PodmanClient, networks};
use serde_json::json;

use super::super::server::Response;
use super::super::{ID, inspection};
use super::{INSPECT, Row, ok};

const APP: &str = "GET /l/networks/app/json";

/// An inspection of the network `app`.
fn network() -> serde_json::Value {
    json!({ "name": "app", "id": ID, "driver": "bridge", "dns_enabled": true, "labels": { "tier": "back" },
        "subnets": [{ "subnet": "10.89.7.0/24", "gateway": "10.89.7.1" }] })
}

fn app(podman: &PodmanClient) -> Network {
    let listed: podman::models::NetworkSummary = serde_json::from_value(network()).expect("a network");
    podman.networks().from_attrs(listed)
}

/// An inspection of a container on these networks.
fn on(networks: &serde_json::Value) -> Response {
    ok(
        json!({ "Id": ID, "Name": "web", "NetworkSettings": { "Networks": networks }, "HostConfig": { "NetworkMode": "bridge" } }),
    )
}

pub(super) fn managers() -> Vec<Row> {
    vec![
        row!(["NetworksManager::get", "NetworksManager::inspect", "NetworksManager::exists"] [ok(network()), ok(network()), Response::empty(204), Response::error(404, "network not found", "no")]; |podman| {
            assert_eq!(podman.networks().get("app").await.expect("it").id(), ID);
            assert_eq!(podman.networks().inspect("app").await.expect("it").id.as_deref(), Some(ID));
            assert!(podman.networks().exists("app").await.expect("an answer"));
            assert!(!podman.networks().exists("no").await.expect("an answer"));
        } => [APP, APP, "GET /l/networks/app/exists", "GET /l/networks/no/exists"]),
        row!(["NetworksManager::exists"] [ok(network())]; |podman| {
            assert!(!podman.networks().exists("3f").await.expect("an answer"), "the beginning of an id is another's");
        } => ["GET /l/networks/3f/json"]),
        row!(["NetworksManager::list", "NetworksManager::list_with"] [ok(json!([network()])), ok(json!([network()])), ok(network())]; |podman| {
            assert_eq!(podman.networks().list().await.expect("a list")[0].name(), "app");
            let options = ListOptions::new().names(["app", "db"]).filter(Filter::Label("tier=back".into())).greedy(true);
            assert_eq!(podman.networks().list_with(&options).await.expect("a list").len(), 1);
        } => [
            "GET /l/networks/json",
            "GET /l/networks/json?filters=%7B%22label%22%3A%5B%22tier%3Dback%22%5D%2C%22name%22%3A%5B%22app%22%2C%22db%22%5D%7D",
            APP,
        ]),
        row!(["NetworksManager::list_with"] [ok(json!([network(), { "name": "other", "labels": { "x": "" } }]))]; |podman| {
            let without = |label: &str| Filter::NotLabel(label.to_owned());
            let options = ListOptions::new().filter(without("tier")).filter(without("y"));
            let found = podman.networks().list_with(&options).await.expect("a list");
            assert_eq!(found.iter().map(Network::name).collect::<Vec<_>>(), ["other"], "several are compared here");
        } => ["GET /l/networks/json"]),
        row!(["NetworksManager::create"] [ok(network())]; |podman| {
            let options = NetworkOptions::new("app").subnet("10.89.7.0/24").label("tier", "back");
            assert_eq!(podman.networks().create(options).await.expect("it").subnets().len(), 1);
        } => [r#"POST /l/networks/create {"dns_enabled":true,"labels":{"tier":"back"},"name":"app","subnets":[{"subnet":"10.89.7.0/24"}]}"#]),
        row!(["NetworksManager::create"] [ok(network())]; |podman| {
            podman.networks().create(NetworkOptions::new("app").ignore_if_exists(true)).await.expect("it");
        } => [r#"POST /l/networks/create?ignoreIfExists=true {"dns_enabled":true,"name":"app"}"#]),
        row!(["NetworksManager::ensure"] [
            ok(network()),
            Response::error(409, "network already exists", "it does"),
            Response::error(404, "network not found", "removed in between"),
            Response::error(409, "network already exists", "created again"),
            ok(network()),
        ]; |podman| {
            let created = podman.networks().ensure("app").await.expect("it");
            assert!(created.created && created.differences.is_empty());
            let options = NetworkOptions::new("app").label("tier", "front").subnet("10.89.7.9/24");
            let found = podman.networks().ensure(options).await.expect("it");
            assert!(!found.created);
            let differences: Vec<_> = found.differences.iter().map(ToString::to_string).collect();
            assert_eq!(differences, [r#"labels.tier: expected "front", found "back""#], "a subnet has no bits of hosts");
        } => [
            r#"POST /l/networks/create {"dns_enabled":true,"name":"app"}"#,
            r#"POST /l/networks/create {"dns_enabled":true,"labels":{"tier":"front"},"name":"app","subnets":[{"subnet":"10.89.7.9/24"}]}"#,
            APP,
            r#"POST /l/networks/create {"dns_enabled":true,"labels":{"tier":"front"},"name":"app","subnets":[{"subnet":"10.89.7.9/24"}]}"#,
            APP,
        ]),
        row!(["NetworksManager::remove", "NetworksManager::remove_with"] [
            ok(network()), ok(json!([{ "Name": "app", "Err": null }])),
            ok(network()), ok(json!([{ "Name": "app", "Err": "the bridge is stuck" }])),
            ok(network()),
        ]; |podman| {
            assert!(podman.networks().remove(ID).await.expect("removed"), "by its name, whatever names it");
            let options = RemoveOptions::new().force(true);
            let stuck = podman.networks().remove_with("app", &options).await.expect_err("stuck");
            assert!(stuck.to_string().contains("the bridge is stuck"), "{stuck}");
            assert!(!podman.networks().remove("3f").await.expect("nothing"), "the beginning of an id is another's");
        } => [
            "GET /l/networks/ID/json", "DELETE /l/networks/app", APP, "DELETE /l/networks/app?force=true", "GET /l/networks/3f/json",
        ]),
        row!(["NetworksManager::prune", "NetworksManager::prune_with"] [ok(json!([{ "Name": "a", "Error": null }, { "Name": "b", "Error": "busy" }])), ok(json!(null))]; |podman| {
            let pruned = podman.networks().prune().await.expect("a report");
            assert_eq!((pruned.networks_deleted, pruned.failed), (vec!["a".to_owned()], vec![("b".to_owned(), "busy".to_owned())]));
            let options = PruneOptions::new().label("a=b").until("10h");
            assert_eq!(podman.networks().prune_with(&options).await.expect("a report"), networks::PruneReport::default());
        } => [
            "POST /l/networks/prune",
            "POST /l/networks/prune?filters=%7B%22label%22%3A%5B%22a%3Db%22%5D%2C%22until%22%3A%5B%2210h%22%5D%7D",
        ]),
        row!(["NetworksManager::prune_with"] [ok(json!([network()])), ok(network()), ok(json!([{ "Name": "app" }]))]; |podman| {
            let options = PruneOptions::new().without_label("a").without_label("b");
            assert_eq!(podman.networks().prune_with(&options).await.expect("a report").networks_deleted, ["app"]);
        } => [
            "GET /l/networks/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%7D",
            "GET /l/networks/ID/json",
            "DELETE /l/networks/app",
        ]),
    ]
}

pub(super) fn objects() -> Vec<Row> {
    vec![
        row!(["Network::inspect", "Network::reload", "Network::containers"] [ok(network()), ok(network()), ok(json!([{ "Id": ID, "Names": ["web"] }]))]; |podman| {
            let mut app = app(&podman);
            assert_eq!(app.inspect().await.expect("it").name.as_deref(), Some("app"));
            app.reload().await.expect("it");
            assert_eq!(app.containers().await.expect("a list")[0].name(), "web");
        } => [APP, APP, "GET /l/containers/json?all=true&filters=%7B%22network%22%3A%5B%22app%22%5D%7D"]),
        row!(["Network::connect", "Network::connect_with"] [
            on(&json!({ "podman": {} })), ok(json!("OK")), on(&json!({ "app": {} })), on(&json!({})), ok(json!("OK")),
            Response::error(404, "no such container", "no"), Response::error(404, "no such container", "no"),
        ]; |podman| {
            let app = app(&podman);
            assert!(app.connect("web").await.expect("connected"));
            assert!(!app.connect("web").await.expect("connected before"));
            let options = ConnectOptions::new().aliases(["www"]).ipv4_address("10.89.7.5").mac_address("02:11:22:33:44:55");
            assert!(app.connect_with("web", &options).await.expect("connected"));
            for wrong in ["10.89.7.1", "10.0.0.1"] {
                let options = ConnectOptions::new().ipv4_address(wrong);
                assert!(app.connect_with("web", &options).await.is_err(), "the gateway, and outside of the subnet");
            }
            assert!(app.connect("no").await.expect_err("none").is_not_found());
        } => [
            "GET /l/containers/web/json", r#"POST /l/networks/app/connect {"container":"web"}"#,
            "GET /l/containers/web/json",
            "GET /l/containers/web/json",
            r#"POST /l/networks/app/connect {"aliases":["www"],"container":"web","static_ips":["10.89.7.5"],"static_mac":"02:11:22:33:44:55"}"#,
            "GET /l/containers/no/json", r#"POST /l/networks/app/connect {"container":"no"}"#,
        ]),
        row!(["Network::connect_with"] [on(&json!({ "app": { "Aliases": ["a"], "IPAddress": "10.89.7.9" } }))]; |podman| {
            let options = ConnectOptions::new().ipv4_address("10.89.7.5");
            assert!(app(&podman).connect_with("web", &options).await.expect_err("another address").is_wrong_state());
        } => ["GET /l/containers/web/json"]),
        row!(["Network::disconnect", "Network::disconnect_with"] [on(&json!({ "app": {} })), Response::empty(200), on(&json!({})), inspection()]; |podman| {
            let app = app(&podman);
            let options = DisconnectOptions::new().force(true);
            assert!(app.disconnect_with("web", &options).await.expect("disconnected"));
            assert!(!app.disconnect("web").await.expect("not connected"));
            assert!(!app.disconnect(ID).await.expect("not connected"));
        } => [
            "GET /l/containers/web/json", r#"POST /l/networks/app/disconnect {"Container":"web","Force":true}"#,
            "GET /l/containers/web/json", INSPECT,
        ]),
        row!(["Network::update"] [Response::empty(204), Response::error(500, "network not found", "no"), Response::error(404, "network not found", "no")]; |podman| {
            let options = UpdateOptions::new().add_dns_servers(["9.9.9.9"]).remove_dns_servers(["8.8.8.8"]);
            app(&podman).update(&options).await.expect("updated");
            assert!(app(&podman).update(&UpdateOptions::new()).await.expect_err("removed").is_not_found());
        } => [
            r#"POST /l/networks/app/update {"adddnsservers":["9.9.9.9"],"removednsservers":["8.8.8.8"]}"#,
            "POST /l/networks/app/update {}",
            APP,
        ]),
        row!(["Network::connect"] [ok(network()), on(&json!({})), ok(json!("OK"))]; |podman| {
            assert!(podman.networks().named(ID).connect("web").await.expect("connected"), "by its name");
        } => [
            "GET /l/networks/ID/json", "GET /l/containers/web/json", r#"POST /l/networks/app/connect {"container":"web"}"#,
        ]),
        row!(["Network::remove", "Network::remove_with"] [ok(network()), ok(json!([{ "Name": "app" }])), Response::error(404, "network not found", "no")]; |podman| {
            let options = RemoveOptions::new().force(true);
            assert!(app(&podman).remove_with(&options).await.expect("removed"));
            assert!(!app(&podman).remove().await.expect("removed before"));
        } => ["GET /l/networks/ID/json", "DELETE /l/networks/app?force=true", "GET /l/networks/ID/json"]),
    ]
}

//! Different forms of releases decode to the same value.

use contract::entry::{Entry, VERSIONS, recorded};
use podman::containers::{Stats, StatsOptions};
use podman::raw::types::{InspectContainerConfig, InspectContainerData};
use podman::recorded::value;
use podman::testkit::{Response, Server};

/// A good answer of each version, where its path ends so.
fn of_each_version(operation: &str, end: &str) -> [(&'static str, Entry); 3] {
    VERSIONS.map(|version| {
        let answers = recorded(version).expect("`cargo xtask record` wrote them");
        let wanted =
            |entry: &Entry| entry.operation_id == operation && entry.path.ends_with(end) && entry.status == 200;
        (version, answers.into_iter().find(wanted).unwrap_or_else(|| panic!("{version} {operation} {end}")))
    })
}

fn config(entry: &Entry) -> InspectContainerConfig {
    let container: InspectContainerData = value(&entry.bytes().expect("a body")).expect("it decodes");
    container.config.expect("every container has a configuration")
}

#[test]
fn an_entrypoint_is_words() {
    for (version, entry) in of_each_version("ContainerInspectLibpod", "/odd/json") {
        assert_eq!(config(&entry).entrypoint, ["/bin/echo", "-n", ""], "{version}");
    }
    for (version, entry) in of_each_version("ContainerInspectLibpod", "/plain/json") {
        assert!(config(&entry).entrypoint.is_empty(), "{version}");
    }
}

#[test]
fn a_signal_is_a_name() {
    for (operation, end, name) in [
        ("ContainerInspectLibpod", "/web/json", "SIGTERM"),
        ("ContainerInspectLibpod", "/rich/json", "SIGINT"),
        ("ContainerInspect", "/web/json?size=true", "SIGTERM"),
    ] {
        for (version, entry) in of_each_version(operation, end) {
            assert_eq!(config(&entry).stop_signal.as_deref(), Some(name), "{version} {end}");
        }
    }
}

/// The statistics of one container that the client reads from a recorded response.
async fn stats(version: &str, entry: &Entry) -> podman::Result<Stats> {
    let server = Server::new().expect("a socket").version(version);
    server.on("GET", "/libpod/containers/stats").respond(entry.response());
    server.on("GET", "/libpod/containers/*/json").respond(Response::json(200, &running()));
    let podman = server.client().await?;
    let options = StatsOptions::new().containers(["web"]);
    Ok(podman.containers().stats_with(&options).await?.remove(0))
}

fn running() -> serde_json::Value {
    serde_json::json!({ "Id": "1", "State": { "Status": "running" } })
}

#[tokio::test]
async fn statistics_have_sums_and_each_network_where_the_release_sends_it() {
    for (version, entry) in of_each_version("ContainersStatsAllLibpod", "&containers=web") {
        let web = stats(version, &entry).await.expect("statistics");
        assert!(web.rx_bytes > 0 && web.tx_bytes > 0, "{version}: {web:?}");
        let networks = if version == "4.3.1" { 0 } else { 2 };
        assert_eq!(web.networks.len(), networks, "{version}");
        if networks > 0 {
            assert_eq!(web.networks.values().map(|network| network.rx_bytes).sum::<u64>(), web.rx_bytes, "{version}");
        }
    }
    for (version, entry) in of_each_version("ContainersStatsAllLibpod", "&containers=host") {
        let host = stats(version, &entry).await.expect("statistics");
        assert_eq!((host.rx_bytes, host.tx_bytes), (0, 0), "{version}: it has no network of its own");
    }
}

#[tokio::test]
async fn an_error_of_the_statistics_has_a_message() {
    let responses = recorded("4.3.1").expect("`cargo xtask record` wrote them");
    let lost = responses.iter().find(|entry| entry.path.ends_with("&containers=nosuch")).expect("it is recorded");
    let error = stats("4.3.1", lost).await.expect_err("the server found no such container");
    assert!(error.to_string().contains("the server gave no reason"), "{error}");
}

//! What differs between releases in its shape comes out in one.

use contract::entry::{Entry, VERSIONS, recorded};
use podman::raw::types::{ContainerStatsReport, InspectContainerConfig, InspectContainerData};
use podman::recorded::{lines, value};

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

fn statistics(entry: &Entry) -> ContainerStatsReport {
    let lines = lines(entry.bytes().expect("a body")).expect("lines");
    value(&lines[0]).expect("it decodes")
}

#[test]
fn statistics_have_sums_whichever_arrive_and_networks_where_they_are_known() {
    for (version, entry) in of_each_version("ContainersStatsAllLibpod", "&containers=web") {
        let web = statistics(&entry).stats.remove(0);
        let (input, output) = (web.net_input.expect("a sum"), web.net_output.expect("a sum"));
        assert!(input > 0 && output > 0, "{version}: {web:?}");
        let networks = if version == "4.3.1" { 0 } else { 2 };
        assert_eq!(web.network.len(), networks, "{version}");
        if networks > 0 {
            let received: u64 = web.network.values().filter_map(|network| network.rx_bytes).sum();
            assert_eq!(received, input, "{version}");
        }
    }
    for (version, entry) in of_each_version("ContainersStatsAllLibpod", "&containers=host") {
        let host = statistics(&entry).stats.remove(0);
        assert_eq!((host.net_input, host.net_output), (Some(0), Some(0)), "{version}: it has no network of its own");
    }
}

#[test]
fn an_error_of_the_statistics_is_words() {
    let answers = recorded("4.3.1").expect("`cargo xtask record` wrote them");
    let lost = answers.iter().find(|entry| entry.path.ends_with("&containers=nosuch")).expect("it was asked for");
    assert!(statistics(lost).error.is_some_and(|error| !error.is_empty()));
}

//! Several hosts, of which some do not respond.

use tokio::process::Command;

use super::examples::built;
use super::{name, podman};

fn text(output: &[u8]) -> &str {
    std::str::from_utf8(output).expect("text")
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_host_that_does_not_respond_hides_no_other() {
    let host = std::env::var("CONTAINER_HOST").expect("set by `cargo xtask test`");
    let connection = |uri: &str| serde_json::json!({ "URI": uri });
    let connections = serde_json::json!({ "Connection": { "Default": "one", "Connections": {
        "one": connection(&host), "two": connection(&host), "gone": connection("unix:///no/such.sock"),
        "odd": connection("gopher://x"),
    } } });
    let directory = std::env::temp_dir().join(name("podman-hosts"));
    std::fs::create_dir_all(&directory).expect("a directory");
    let file = directory.join("connections.json");
    std::fs::write(&file, connections.to_string()).expect("a file");
    let run = async |arguments: &[&str]| {
        let mut command = Command::new(built("many_hosts"));
        command.args(arguments).env("PODMAN_CONNECTIONS_CONF", &file).env("CONTAINERS_CONF", "/dev/null");
        command.output().await.expect("runs")
    };
    let all = run(&[]).await;
    let (said, failed) = (text(&all.stdout), text(&all.stderr));
    let version = podman().await.server_version();
    for host in ["one", "two"] {
        assert!(said.contains(&format!("{host}: Podman {version}, ")), "{all:?}");
    }
    assert!(said.ends_with("2 hosts responded, 2 failed\n") && !all.status.success(), "{all:?}");
    assert!(failed.contains("gone (unix:///no/such.sock): ") && failed.contains("odd (gopher://x): "), "{all:?}");
    let some = run(&["two"]).await;
    assert!(some.status.success() && text(&some.stdout).ends_with("1 hosts responded, 0 failed\n"), "{some:?}");
    std::fs::remove_dir_all(&directory).expect("removes");
}

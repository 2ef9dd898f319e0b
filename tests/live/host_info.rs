//! Compares the host information with the host that a container sees.

use podman::system::CgroupVersion;
use podman::{CreateOptions, Version};

use crate::{IMAGE, podman};

#[tokio::test]
#[ignore = "needs podman"]
async fn host_info_agrees_with_a_container() {
    let podman = podman().await;
    let host = podman.host_info().await.expect("an account");
    assert_eq!(host.version, Some(podman.server_version()));
    let script = "uname -s; test -e /sys/fs/cgroup/cgroup.controllers && echo v2 || echo v1; cat /proc/self/uid_map";
    let options = CreateOptions::new(IMAGE).command(["sh", "-c", script]).remove(true);
    let seen = podman.containers().run(options).checked().await.expect("0").stdout;
    let seen: Vec<String> = String::from_utf8_lossy(&seen).split_whitespace().map(str::to_owned).collect();
    assert_eq!(host.os, Some(seen[0].to_lowercase()));
    let cgroups = if seen[1] == "v2" { CgroupVersion::V2 } else { CgroupVersion::V1 };
    assert_eq!(host.cgroup_version, Some(cgroups));
    assert_eq!(host.rootless, seen[2..] != ["0", "0", "4294967295"], "{seen:?}");
    assert!(host.runtime.is_some() && host.storage_driver.is_some() && host.network_backend.is_some(), "{host:?}");
    assert_eq!(host.rootless_network.is_some(), podman.server_version() >= Version::new(5, 1, 0), "{host:?}");
    let endpoint = podman.endpoint().expect("connected").to_string();
    assert_eq!(host.socket.as_deref(), Some(endpoint.as_str()));
}

//! Host information, from recorded responses.

use podman::system::CgroupVersion;
use podman::testkit::Server;
use podman::{Version, system};
use serde_json::json;

#[tokio::test]
async fn recorded_hosts_have_their_capabilities() {
    for (version, newer) in
        [(Version::new(4, 3, 1), false), (Version::new(5, 4, 2), true), (Version::new(5, 8, 6), true)]
    {
        let file = format!("{}/tests/fixtures/answers/{version}.json", env!("CARGO_MANIFEST_DIR"));
        let server = Server::new().expect("a socket").version(version).load(&file).expect("recorded");
        let host = server.client().await.expect("connects").host_info().await.expect("an account");
        assert_eq!(host.version, Some(version));
        assert_eq!((host.os.as_deref(), host.arch.as_deref()), (Some("linux"), Some("amd64")));
        assert_eq!((host.rootless, host.selinux, host.apparmor, host.seccomp), (false, false, false, true));
        assert_eq!(host.cgroup_version, Some(CgroupVersion::V1));
        assert_eq!((host.cgroup_manager.as_deref(), host.uses_systemd()), (Some("cgroupfs"), false));
        assert!(host.has_controller("memory") && !host.has_controller("mem"), "{:?}", host.cgroup_controllers);
        assert_eq!(host.network_backend.as_deref(), Some("netavark"));
        assert_eq!(host.rootless_network.as_deref(), newer.then_some("pasta"));
        assert_eq!((host.pasta, host.slirp4netns), (newer, true));
        assert_eq!((host.runtime.as_deref(), host.storage_driver.as_deref()), (Some("crun"), Some("overlay")));
        assert_eq!((host.log_driver.as_deref(), host.event_logger.as_deref()), (Some("journald"), Some("journald")));
        assert_eq!(host.socket.as_deref(), Some("unix:///matrix/podman.sock"));
    }
}

#[test]
fn other_hosts_have_other_capabilities() {
    let info = json!({
        "host": {
            "cgroupVersion": "v2", "cgroupManager": "systemd", "cgroupControllers": null, "rootlessNetworkCmd": "",
            "pasta": { "executable": "" }, "security": { "rootless": true, "selinuxEnabled": true },
        },
    });
    let host = system::HostInfo::from(serde_json::from_value::<podman::models::SystemInfo>(info).expect("an account"));
    assert_eq!((host.cgroup_version, host.uses_systemd()), (Some(CgroupVersion::V2), true));
    assert!(host.rootless && host.selinux && !host.apparmor && !host.seccomp);
    assert_eq!((host.version, host.rootless_network, host.pasta), (None, None, false));
    assert!(host.cgroup_controllers.is_empty());
    assert_eq!(system::HostInfo::from(podman::models::SystemInfo::default()), system::HostInfo::default());
}

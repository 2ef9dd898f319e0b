//! What a service's host has to offer.

use crate::models::SystemInfo;
use crate::version::Version;

/// What a service's host has to offer; given by [`PodmanClient::capabilities`](crate::PodmanClient::capabilities), or made of
/// a [`SystemInfo`], which has all that the service says.
///
/// A text is `None` where the service does not tell.
#[allow(clippy::struct_excessive_bools, reason = "each is there or not, whatever the others are")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Capabilities {
    /// The service's release.
    pub version: Option<Version>,
    /// The operating system, such as `linux`.
    pub os: Option<String>,
    /// The architecture as Go names it, such as `amd64`.
    pub arch: Option<String>,
    /// Whether containers belong to a user other than root.
    pub rootless: bool,
    /// Which kind of cgroups there is.
    pub cgroup_version: Option<CgroupVersion>,
    /// Who manages cgroups: `systemd` or `cgroupfs`.
    pub cgroup_manager: Option<String>,
    /// What can be limited: `cpu`, `memory`, `pids`, …; a rootless service may use those only that were left to its user.
    pub cgroup_controllers: Vec<String>,
    /// Whether `SELinux` is enabled.
    pub selinux: bool,
    /// Whether `AppArmor` is enabled.
    pub apparmor: bool,
    /// Whether system calls can be filtered.
    pub seccomp: bool,
    /// What makes networks: `netavark` or `cni`.
    pub network_backend: Option<String>,
    /// What joins rootless containers to the network if nothing is said: `pasta` or `slirp4netns`; Podman tells since 5.1.
    pub rootless_network: Option<String>,
    /// Whether `pasta` is installed; Podman tells since 4.6.
    pub pasta: bool,
    /// Whether `slirp4netns` is installed; Podman before 6.0 tells.
    pub slirp4netns: bool,
    /// The OCI runtime that runs containers if nothing is said, such as `crun`.
    pub runtime: Option<String>,
    /// The storage's driver, such as `overlay`.
    pub storage_driver: Option<String>,
    /// Where logs go if nothing is said, such as `journald`.
    pub log_driver: Option<String>,
    /// Where events go: `journald`, `file` or `none`.
    pub event_logger: Option<String>,
    /// Where the service listens, by its own account, such as `unix:///run/podman/podman.sock`.
    pub socket: Option<String>,
}

/// The kind of cgroups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CgroupVersion {
    /// One tree for each controller.
    V1,
    /// One tree for all.
    V2,
}

impl Capabilities {
    /// Whether this cgroup controller can be used: `memory`, `pids`, …
    #[must_use]
    pub fn has_controller(&self, name: &str) -> bool {
        self.cgroup_controllers.iter().any(|controller| controller == name)
    }

    /// Whether the service leaves cgroups to systemd, which it does by itself where systemd is what the host was booted
    /// with. Where it does not, systemd may be there even so.
    #[must_use]
    pub fn uses_systemd(&self) -> bool {
        self.cgroup_manager.as_deref() == Some("systemd")
    }
}

impl From<SystemInfo> for Capabilities {
    fn from(info: SystemInfo) -> Self {
        let (host, store, version) =
            (info.host.unwrap_or_default(), info.store.unwrap_or_default(), info.version.unwrap_or_default());
        let security = host.security.unwrap_or_default();
        let said = |text: Option<String>| text.filter(|text| !text.is_empty());
        let cgroup_version = match host.cgroup_version.as_deref() {
            Some("v1") => Some(CgroupVersion::V1),
            Some("v2") => Some(CgroupVersion::V2),
            _ => None,
        };
        Self {
            version: version.version.and_then(|version| version.parse().ok()),
            os: said(host.os),
            arch: said(host.arch),
            rootless: security.rootless.unwrap_or_default(),
            cgroup_version,
            cgroup_manager: said(host.cgroup_manager),
            cgroup_controllers: host.cgroup_controllers,
            selinux: security.selinux_enabled.unwrap_or_default(),
            apparmor: security.apparmor_enabled.unwrap_or_default(),
            seccomp: security.seccomp_enabled.unwrap_or_default(),
            network_backend: said(host.network_backend),
            rootless_network: said(host.rootless_network_cmd),
            pasta: host.pasta.and_then(|pasta| said(pasta.executable)).is_some(),
            slirp4netns: host.slirp4netns.and_then(|slirp| said(slirp.executable)).is_some(),
            runtime: host.oci_runtime.and_then(|runtime| said(runtime.name)),
            storage_driver: said(store.graph_driver_name),
            log_driver: said(host.log_driver),
            event_logger: said(host.event_logger),
            socket: host.remote_socket.and_then(|socket| said(socket.path)),
        }
    }
}

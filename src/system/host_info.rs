//! The capabilities of a service's host.

use crate::models::SystemInfo;
use crate::versions::Version;

/// The capabilities of a service's host, from [`PodmanClient::host_info`](crate::PodmanClient::host_info) or from
/// a [`SystemInfo`], which has all that the service reports.
///
/// A string is `None` if the service does not report it.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let host = podman.host_info().await?;
/// if host.rootless && !host.has_controller("memory") {
///     eprintln!("mem_limit has no effect here");
/// }
/// # Ok(())
/// # }
/// ```
#[allow(clippy::struct_excessive_bools, reason = "they are independent")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HostInfo {
    /// The service's release.
    pub version: Option<Version>,
    /// The operating system, such as `linux`.
    pub os: Option<String>,
    /// The architecture as Go names it, such as `amd64`.
    pub arch: Option<String>,
    /// Whether containers belong to a user other than root.
    pub rootless: bool,
    /// The version of cgroups.
    pub cgroup_version: Option<CgroupVersion>,
    /// The cgroup manager: `systemd` or `cgroupfs`.
    pub cgroup_manager: Option<String>,
    /// The available controllers: `cpu`, `memory`, `pids`, …; a rootless service has only those delegated to its user.
    pub cgroup_controllers: Vec<String>,
    /// Whether `SELinux` is enabled.
    pub selinux: bool,
    /// Whether `AppArmor` is enabled.
    pub apparmor: bool,
    /// Whether seccomp, the filtering of system calls, is enabled.
    pub seccomp: bool,
    /// The network backend: `netavark` or `cni`.
    pub network_backend: Option<String>,
    /// The default network tool of rootless containers: `pasta` or `slirp4netns`; reported since Podman 5.1.
    pub rootless_network: Option<String>,
    /// Whether `pasta` is installed; reported since Podman 4.6.
    pub pasta: bool,
    /// Whether `slirp4netns` is installed; reported before Podman 6.0.
    pub slirp4netns: bool,
    /// The default OCI runtime, such as `crun`.
    pub runtime: Option<String>,
    /// The storage's driver, such as `overlay`.
    pub storage_driver: Option<String>,
    /// The default log driver, such as `journald`.
    pub log_driver: Option<String>,
    /// The event logger: `journald`, `file` or `none`.
    pub event_logger: Option<String>,
    /// The address that the service reports for its socket, such as `unix:///run/podman/podman.sock`.
    pub socket: Option<String>,
}

/// The version of cgroups.
///
/// ```no_run
/// use podman::system::CgroupVersion;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// if podman.host_info().await?.cgroup_version == Some(CgroupVersion::V1) {
///     eprintln!("limits for each container need cgroup v2 here");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CgroupVersion {
    /// Version 1: one hierarchy per controller.
    V1,
    /// Version 2: a single hierarchy.
    V2,
}

impl HostInfo {
    /// Returns whether this cgroup controller is available: `memory`, `pids`, …
    #[must_use]
    #[inline]
    pub fn has_controller(&self, name: &str) -> bool {
        self.cgroup_controllers.iter().any(|controller| controller == name)
    }

    /// Returns whether the service manages cgroups with systemd. That is the default if systemd booted the host; if
    /// `false`, systemd may still be running.
    #[must_use]
    #[inline]
    pub fn uses_systemd(&self) -> bool {
        self.cgroup_manager.as_deref() == Some("systemd")
    }
}

impl From<SystemInfo> for HostInfo {
    #[inline]
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

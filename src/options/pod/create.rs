//! The options of a pod to create.

use serde_json::Value;

use super::of_containers::OF_CONTAINERS;
use super::together::finish;
use super::values::{by_device, devices, dns, exit_policy, hostname, ip, name, own_namespace, share, volumes, words};
use crate::options::core::Kind;
use crate::options::create::limits::{cpus, nano_cpus};
use crate::options::create::{names, namespace};
use crate::options::invalid::InvalidOptions;
use crate::options::read::{flag as read_flag, is_empty};
use crate::options::readers::{anything, count, flag, int, limit, text, texts};
use crate::options::row::Target::{ClientOnly, Field, Fields as Several, Raw, Refused, SameAs};
use crate::options::types::env::label_map;
use crate::options::types::{env, mount, network, port, restart};
use crate::options::{HostPort, Mount, as_sent, typed};
use crate::raw::types::PodSpecGenerator;
use crate::versions::support::{Span, since};
use crate::versions::{UnsupportedError, Version};

/// The keywords of a pod to create.
pub(crate) const CREATE: Kind = Kind {
    name: "PodOptions",
    about: "docker-py's words for pods",
    rows: &[POD, INFRA, NETWORK, FILES, LIMITS, NAMESPACES, OF_CONTAINERS],
    column: 0,
    operation: "PodCreateLibpod",
    body: "PodSpecGenerator",
    finish,
    check: |body| typed::<PodSpecGenerator>(&body.into_value()).map(drop),
};

/// # Everyday options
impl PodOptions {
    /// Returns options for a pod of this name; with [`default`](Self::default), the server chooses the name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().name(name)
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels([(name, value)])
    }

    /// Publishes a port of the containers (`80`, `"53/udp"`) on one of the host.
    #[doc(alias = "publish")]
    #[must_use]
    pub fn port(self, container: impl std::fmt::Display, host: impl Into<HostPort>) -> Self {
        self.ports([(container, host)])
    }

    /// Mounts a named volume, or an absolute path of the host, in all containers: at a path, or at `path:options`.
    #[must_use]
    pub fn volume(self, source: impl Into<String>, target: impl Into<String>) -> Self {
        self.volumes([(source, target)])
    }

    /// Adds a mount of any kind, for all containers.
    #[must_use]
    #[inline]
    pub fn mount(self, mount: Mount) -> Self {
        self.mounts([mount])
    }

    /// Returns the body that a create request would send; a dry run.
    ///
    /// # Errors
    ///
    /// All invalid options; they convert to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    #[inline]
    pub fn body(&self) -> Result<Value, InvalidOptions> {
        as_sent(&self.render()?.0)
    }

    /// The generated structure and the body that it was made from.
    #[inline]
    pub(crate) fn render(&self) -> Result<(PodSpecGenerator, Value), InvalidOptions> {
        let body = self.0.write()?.into_value();
        Ok((typed(&body)?, body))
    }

    /// Whether an existing pod is removed first.
    #[inline]
    pub(crate) fn replaces(&self) -> bool {
        self.0.truthy("replace") == Some(true)
    }
}

rows! {
    "Pod" POD for [PodOptions] {
        /// Names the pod; without a name, the server makes one.
        name: Text => Field("name", name);
        /// Adds labels. The infra container has them too, the other containers do not.
        labels: Map => Field("labels", label_map);
        /// Sets the host name of the containers; the default is the name of the pod.
        hostname: Text => Field("hostname", hostname);
        /// Sets the restart policy of containers without one of their own; Podman 4.6 and later.
        restart_policy: Restart => Several(&["restart_policy", "restart_tries"], restart::restart_policy);
        /// How often a container with the policy `on-failure` is restarted.
        "restart_tries": Int => Field("restart_tries", count);
        /// Sets what happens to the pod when its last container exits: `continue` (the default) or `stop`.
        exit_policy: Text => Field("exit_policy", exit_policy);
        /// Removes a pod of this name first, with its containers, running or not.
        replace: Flag => ClientOnly(anything);
        /// Records the command that created the pod, for inspections.
        "pod_create_command": List => Field("pod_create_command", texts);
        "serviceContainerID": Text => Refused("is set by the server when it plays Kubernetes YAML");
    }
}

rows! {
    "Infra container" INFRA for [PodOptions] {
        /// Creates the infra container, which holds what the containers share; the default is true.
        infra: Flag => Several(&["no_infra"], |value, body| {
            body.set("no_infra", !read_flag(value)?);
            Ok(())
        });
        /// Leaves out the infra container.
        "no_infra": Flag => Field("no_infra", flag);
        /// Sets the image of the infra container.
        infra_image: Text => Field("infra_image", text);
        /// Names the infra container.
        infra_name: Text => Field("infra_name", names::name);
        /// Sets the command of the infra container, which must not end.
        infra_command: Command => Field("infra_command", words);
        /// Writes the process id of the infra container's conmon to this file of the server.
        infra_conmon_pid_file: Text => Field("infra_conmon_pid_file", text);
    }
}

rows! {
    "Networking" NETWORK for [PodOptions] {
        /// Publishes ports: pairs of a port of the containers (`80`, `"53/udp"`) and one of the host.
        ports: Ports => Several(&["portmappings"], port::ports);
        /// The ports, in the server's own form: a list of `{container_port, host_port, host_ip, protocol, range}`.
        "portmappings": Json => Raw("portmappings");
        /// Sets the network namespace: `bridge`, `host`, `none`, `private`, `ns:<path>`, `slirp4netns`, `pasta`.
        network_mode: Text => Several(&["netns", "network_options", "Networks"], namespace::network_mode);
        /// The network namespace, in the server's own form: `{nsmode, value}`.
        "netns": Json => SameAs("network_mode");
        /// Joins networks.
        networks: Networks => Several(&["Networks"], network::networks);
        /// The networks, in the server's own form.
        "Networks": Json => SameAs("networks");
        /// Joins one network.
        network: Text => Several(&["netns", "Networks"], network::network);
        /// Options of slirp4netns or pasta: a map from mode to a list.
        "network_options": Json => Several(&["network_options"], network::network_options);
        /// Sets the MAC address, on the one network that the pod joins.
        mac_address: Text => Several(&["Networks", "netns"], network::mac);
        /// Sets the IP address, on the one network that the pod joins.
        ip: Word => Several(&["Networks", "netns"], ip);
        /// Sets name servers: addresses, or `none` to leave `resolv.conf` to the containers.
        dns: List => Several(&["dns_server", "no_manage_resolv_conf"], dns);
        "dns_server": List => SameAs("dns");
        /// Sets options of `resolv.conf`.
        dns_opt: List => Field("dns_option", texts);
        "dns_option": List => SameAs("dns_opt");
        /// Sets domains in which names are looked up.
        dns_search: List => Several(&["dns_search"], env::dns_search);
        /// Domains in which names are looked up; one, or a list.
        /// The domains in which names are looked up.
        "domainname": Json => Several(&["dns_search"], env::dns_search);
        /// Leaves `/etc/resolv.conf` to the containers.
        no_manage_resolv_conf: Flag => Field("no_manage_resolv_conf", flag);
        /// Adds names to `/etc/hosts`: pairs of name and address.
        extra_hosts: Hosts => Several(&["hostadd"], env::extra_hosts);
        "hostadd": List => SameAs("extra_hosts");
        /// Leaves `/etc/hosts` to the containers.
        no_manage_hosts: Flag => Field("no_manage_hosts", flag);
        /// Leaves `/etc/hostname` to the containers; Podman 5.4 and later.
        no_manage_hostname: Flag => Field("no_manage_hostname", flag);
        /// Sets the file on which `/etc/hosts` is based: a path of the server, `image` or `none`; Podman 5.4 and later.
        "hostsFile" hosts_file: Text => Field("hostsFile", text);
        "cni_networks": List => Refused("is gone since Podman 6.0: set networks");
    }
}

rows! {
    "Files" FILES for [PodOptions] {
        /// Mounts named volumes, or absolute paths of the host, in all containers: pairs of source and target, or
        /// `target:options`.
        volumes: Volumes => Several(&["volumes", "mounts"], volumes);
        /// Adds mounts of any kind, for all containers.
        mounts: Items<Mount> => Several(&["mounts", "volumes", "image_volumes"], mount::mounts);
        /// Mounts memory in all containers: pairs of target and options such as `size=64m`.
        tmpfs: Pairs => Several(&["mounts"], mount::tmpfs);
        /// Mounts the volumes of other containers: names, with or without `:ro`.
        volumes_from: List => Field("volumes_from", texts);
        /// Mounts overlays: a list of `{destination, source, options}`.
        "overlay_volumes": Json => Raw("overlay_volumes");
        /// Mounts images: a list of `{Source, Destination, ReadWrite}`.
        "image_volumes": Json => Raw("image_volumes");
        /// Adds devices to all containers: `/dev/fuse` or `/dev/a:/dev/b:rwm`.
        devices: List => Field("pod_devices", devices);
        "pod_devices": List => SameAs("devices");
        /// Sets the size of `/dev/shm`.
        shm_size: Size => Field("shm_size", limit);
        /// Sets the size of the tmpfs mounts for systemd.
        shm_size_systemd: Size => Field("shm_size_systemd", limit);
    }
}

rows! {
    "Limits" LIMITS for [PodOptions] {
        /// Limits the memory of all containers together.
        #[doc(alias = "memory")]
        mem_limit: Size => Field("resource_limits.memory.limit", limit);
        /// Sets the memory that the pod keeps when the host runs short of memory.
        mem_reservation: Size => Field("resource_limits.memory.reservation", limit);
        /// Limits memory and swap together; -1 removes the limit.
        memswap_limit: Size => Field("resource_limits.memory.swap", limit);
        /// Limits the CPUs of all containers together: `1.5` is one and a half.
        #[doc(alias = "nano_cpus")]
        "nano_cpus" cpus: Cpus => Several(&["resource_limits.cpu.period", "resource_limits.cpu.quota"], nano_cpus);
        /// The CPUs, as the command takes them: `1.5`.
        "cpus": Json => Several(&["resource_limits.cpu.period", "resource_limits.cpu.quota"], cpus);
        /// Limits the number of processes; -1 removes the limit.
        pids_limit: Int => Field("resource_limits.pids.limit", int);
        /// Sets the share of the CPU relative to other pods and containers; the default is 1024.
        cpu_shares: Int => Field("resource_limits.cpu.shares", count);
        /// Sets the period of the CPU quota.
        cpu_period: Micros => Field("resource_limits.cpu.period", count);
        /// Sets the CPU time in each period.
        cpu_quota: Micros => Field("resource_limits.cpu.quota", int);
        /// Sets the CPUs to run on: `0-3` or `0,1`.
        cpuset_cpus: Text => Field("resource_limits.cpu.cpus", text);
        /// Sets the memory nodes to use: `0-3` or `0,1`.
        cpuset_mems: Text => Field("resource_limits.cpu.mems", text);
        /// Sets the weight of block I/O, from 10 to 1000.
        blkio_weight: Int => Field("resource_limits.blockIO.weight", count);
        /// Weights of block I/O by device: a list of `{major, minor, weight}`.
        "blkio_weight_device": Json => Field("resource_limits.blockIO.weightDevice", |value| by_device(value, "weight"));
        /// Limits of reading in bytes per second: a list of `{major, minor, rate}`.
        "device_read_bps": Json => Field("resource_limits.blockIO.throttleReadBpsDevice", |value| by_device(value, "rate"));
        /// Limits of reading in operations per second: a list of `{major, minor, rate}`.
        "device_read_iops": Json => Field("resource_limits.blockIO.throttleReadIOPSDevice", |value| by_device(value, "rate"));
        /// Limits of writing in bytes per second: a list of `{major, minor, rate}`.
        "device_write_bps": Json => Field("resource_limits.blockIO.throttleWriteBpsDevice", |value| by_device(value, "rate"));
        /// Limits of writing in operations per second: a list of `{major, minor, rate}`.
        "device_write_iops": Json => Field("resource_limits.blockIO.throttleWriteIOPSDevice", |value| by_device(value, "rate"));
        /// All limits, in the server's own form.
        "resource_limits": Json => Raw("resource_limits");
        /// Sets the parent cgroup of the pod's.
        cgroup_parent: Text => Field("cgroup_parent", text);
        /// Sets whether the cgroups of the containers are below the pod's, so that its limits hold; the default is true.
        share_parent: Flag => Field("share_parent", flag);
    }
}

rows! {
    "Namespaces" NAMESPACES for [PodOptions] {
        /// Sets what the containers share: `ipc`, `net`, `uts`, `pid`, `user`, `cgroup`; `none` for nothing, `+pid` for the
        /// default (`ipc`, `net`, `uts`) and `pid`.
        share: List => Field("shared_namespaces", share);
        "shared_namespaces": List => SameAs("share");
        /// Sets the IPC namespace: `host`, `private`, `ns:<path>`.
        ipc_mode: Mode => Field("ipcns", own_namespace);
        "ipcns": Json => SameAs("ipc_mode");
        /// Sets the process namespace: `host`, `private`, `ns:<path>`.
        pid_mode: Mode => Field("pidns", own_namespace);
        "pidns": Json => SameAs("pid_mode");
        /// Sets the host name namespace: `host`, `private`, `ns:<path>`.
        uts_mode: Mode => Field("utsns", own_namespace);
        "utsns": Json => SameAs("uts_mode");
        /// Sets the user namespace: `host`, `keep-id[:…]`, `auto[:…]`, `nomap`, `private`.
        userns_mode: Mode => Several(&["userns", "idmappings"], namespace::userns_mode);
        "userns": Json => SameAs("userns_mode");
        /// Maps user and group ids, in the server's own form; with the user namespace `private`.
        "idmappings": Json => Raw("idmappings");
        /// Sets kernel parameters.
        sysctls: Pairs => Several(&["sysctl"], env::sysctls);
        "sysctl": Json => SameAs("sysctls");
    }
}

options! {
    /// The options of a pod to create, with docker-py's keywords for what its containers share.
    ///
    /// Most keywords have the same names and forms as in [`CreateOptions`](crate::CreateOptions). Keywords that only hold for
    /// a single container are an error that names them: the server would ignore them.
    ///
    /// ```
    /// use podman::pods::PodOptions;
    ///
    /// let options = PodOptions::new("shop").port(80, 8080).mem_limit("512m").share(["+pid"]);
    /// let same: PodOptions = serde_json::from_str(
    ///     r#"{"name": "shop", "ports": {"80": 8080}, "mem_limit": "512m", "share": "+pid"}"#,
    /// )?;
    /// assert_eq!(options.body()?, same.body()?);
    /// assert_eq!(options.body()?["shared_namespaces"], serde_json::json!(["ipc", "net", "uts", "pid"]));
    /// let why = PodOptions::new("shop").set("environment", ["A=b"]).body().expect_err("an option of containers");
    /// assert!(why.to_string().contains("set it for each container"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct PodOptions = CREATE;
}

defaults! {
    PodOptions = CREATE;
}

named!(PodOptions, "pod");

impl PodOptions {
    /// Returns what a server of this release would ignore or refuse. `body` is what the options write.
    #[inline]
    pub(crate) fn lacking(&self, body: &Value, server: Version) -> Option<UnsupportedError> {
        let lacks: Vec<_> = releases(body).into_iter().filter(|(_, span)| !span.holds(server)).collect();
        self.0.unsupported(body, server).or_else(|| UnsupportedError::of(&lacks, server))
    }
}

/// Returns the values of a body that not every release reads.
#[inline]
pub(super) fn releases(body: &Value) -> Vec<(String, Span)> {
    let mut needs = Vec::new();
    if let Some(mode @ ("path" | "pasta")) = body["netns"]["nsmode"].as_str() {
        needs.push((format!("the network_mode {mode} of a pod"), since(4, 4, 0)));
    }
    if body["no_infra"] == true && !is_empty(&body["resource_limits"]) {
        needs.push(("limits of a pod without an infra container".to_owned(), since(5, 0, 0)));
    }
    needs
}

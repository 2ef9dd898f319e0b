//! Other resources.

use crate::args::apply::{nowhere, to};
use crate::args::keyword::keywords;
use crate::args::{devices, env};

keywords! { RESOURCES:
    /// How readily the kernel kills the container, from -1000 to 1000.
    oom_score_adj: int => to!(an_int "oom_score_adj");
    /// Sets the size of `/dev/shm`.
    shm_size: size => to!(a_limit "shm_size");
    /// Sets the size of the tmpfs mounts that systemd wants.
    shm_size_systemd: size => to!(a_limit "shm_size_systemd");
    /// Without effect: for Windows containers only.
    cpu_count: int => nowhere;
    /// Without effect: for Windows containers only.
    cpu_percent: int => nowhere;
    /// Allows devices: a list of rules such as `c 42:* rmw`.
    device_cgroup_rules: texts => devices::device_cgroup_rules;
    /// Asks for devices by driver: a list of `{Driver, Count, DeviceIDs}`.
    device_requests: items => devices::device_requests;
    /// Gives devices to the container: `/dev/sda:/dev/xvda:rwm`, or a CDI name.
    devices: texts => devices::devices;
    /// The devices of other containers; no service up to 6.0 reads it.
    devices_from: texts => to!(some_texts "devices_from");
    /// Devices of the server to add to a container of a pod; read with `pod` only: `devices` is for all.
    host_device_list: any => to!(as_given "host_device_list");
    /// Sets kernel parameters: a map, or a list of `name=value`.
    sysctls: any => env::sysctls;
    /// Sets network classes and priorities, in the server's own form.
    network_limits: any => to!(as_given "resource_limits.network");
    /// Device rules, in the server's own form.
    resource_devices: any => to!(as_given "resource_limits.devices");
    /// Intel RDT, in the server's own form.
    intel_rdt as "intelRdt": any => to!(as_given "intelRdt");
    /// Stops the container after this many seconds.
    timeout: int => to!(a_count "timeout");
}

//! Limits and devices.

use serde_json::{Value, json};

use super::Found;
use crate::options::create::limits::UNLIMITED;
use crate::raw::types::{InspectBlkioThrottleDevice, InspectContainerData, InspectContainerHostConfig};

#[inline]
pub(super) fn read(container: &InspectContainerData, found: &mut Found<'_>) {
    let Some(host) = &container.host_config else { return };
    memory(host, found);
    found.number("cpu_shares", host.cpu_shares);
    found.number("cpu_period", host.cpu_period);
    found.number("cpu_quota", host.cpu_quota);
    found.number("cpu_rt_period", host.cpu_realtime_period);
    found.number("cpu_rt_runtime", host.cpu_realtime_runtime);
    found.text("cpuset_cpus", host.cpuset_cpus.as_ref());
    found.text("cpuset_mems", host.cpuset_mems.as_ref());
    // 0 means "no limit"; without the option the container would get the default limit.
    if let Some(limit) = host.pids_limit {
        found.put("pids_limit", limit);
    }
    found.number("oom_score_adj", host.oom_score_adj);
    found.number("blkio_weight", host.blkio_weight);
    let weights = host.blkio_weight_device.iter().map(|device| json!({"Path": device.path, "Weight": device.weight}));
    list("blkio_weight_device", weights, found);
    for (keyword, devices) in [
        ("device_read_bps", &host.blkio_device_read_bps),
        ("device_write_bps", &host.blkio_device_write_bps),
        ("device_read_iops", &host.blkio_device_read_i_ops),
        ("device_write_iops", &host.blkio_device_write_i_ops),
    ] {
        let rate = |device: &InspectBlkioThrottleDevice| json!({"Path": device.path, "Rate": device.rate});
        list(keyword, devices.iter().map(rate), found);
    }
    let limits = host.ulimits.iter().map(|limit| json!({"Name": limit.name, "Soft": limit.soft, "Hard": limit.hard}));
    list("ulimits", limits, found);
    if !host.cgroup_conf.is_empty() {
        found.put("unified", json!(host.cgroup_conf));
    }
    if let Some(class) = host.intel_rdt_clos_id.as_ref().filter(|class| !class.is_empty()) {
        found.put("intelRdt", json!({"closID": class}));
    }
    // A privileged container has all devices, and an inspection names some of them.
    if host.privileged != Some(true) {
        let devices = host.devices.iter().filter_map(|device| {
            let (outside, inside) = (device.path_on_host.as_ref()?, device.path_in_container.as_ref()?);
            let access = device.cgroup_permissions.as_deref().unwrap_or_default();
            Some(format!("{outside}:{inside}:{access}").trim_end_matches(':').into())
        });
        list("devices", devices, found);
    }
}

#[inline]
fn memory(host: &InspectContainerHostConfig, found: &mut Found<'_>) {
    found.number("mem_limit", host.memory);
    found.number("mem_reservation", host.memory_reservation);
    let (memory, swap) = (host.memory.unwrap_or_default(), host.memory_swap.unwrap_or_default());
    match swap {
        // Without the option, the limit would be twice the memory limit.
        0 if memory > 0 => found.put("memswap_limit", -1),
        UNLIMITED.. => found.put("memswap_limit", -1),
        swap => found.number("memswap_limit", Some(swap)),
    }
    found.number("kernel_memory", host.kernel_memory);
    // Not set is -1, or 0, depending on the server and on other limits.
    found.number("mem_swappiness", host.memory_swappiness.filter(|swappiness| *swappiness > 0));
    found.flag("oom_kill_disable", host.oom_kill_disable);
    // Shared memory of another container already has a size.
    let shared = host.ipc_mode.as_ref().is_some_and(|mode| mode == "host" || mode.contains(':') || mode == "none");
    found.number("shm_size", host.shm_size.filter(|_| !shared));
}

fn list(keyword: &'static str, elements: impl Iterator<Item = Value>, found: &mut Found<'_>) {
    let elements: Vec<Value> = elements.collect();
    if !elements.is_empty() {
        found.put(keyword, elements);
    }
}

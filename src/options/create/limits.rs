//! Limits of memory, CPU, processes and devices.

use serde_json::Value;

use crate::options::Ulimit;
use crate::options::body::Body;
use crate::options::create::devices;
use crate::options::read::{self, Read};
use crate::options::readers::{count, flag, full_map, int, limit, nano_cpus_of, one_or_more, size, text};
use crate::options::row::Target::{Field, Fields, NoEffect, Raw};
use crate::options::types::size::bytes;
use crate::options::types::ulimit;
use crate::raw::types::SpecGenerator;

rows! {
    "Limits" LIMITS for [CreateOptions, UpdateOptions] {
        /// Limits memory; 0 removes the limit.
        #[doc(alias = "memory")]
        mem_limit: Size => Field("resource_limits.memory.limit", limit);
        /// Sets the amount below which memory is not reclaimed where it is scarce.
        mem_reservation: Size => Field("resource_limits.memory.reservation", limit);
        /// Limits memory and swap together; -1 removes the limit.
        memswap_limit: Size => Field("resource_limits.memory.swap", swap), Field("resource_limits.memory.swap", limit);
        /// Limits the CPUs: `1.5` is one and a half.
        #[doc(alias = "nano_cpus")]
        "nano_cpus" cpus: Cpus => Fields(&["resource_limits.cpu.period", "resource_limits.cpu.quota"], nano_cpus);
        /// Limits the CPUs, as the command line does: `0.5`.
        "cpus": Json => Fields(&["resource_limits.cpu.period", "resource_limits.cpu.quota"], cpus);
        /// Limits the number of processes; -1 removes the limit, the default is 2048.
        pids_limit: Int => Field("resource_limits.pids.limit", int);
        /// Sets limits of the process, such as `("nofile", 1024)`.
        ulimits: Items<Ulimit> => Fields(&["r_limits"], ulimit::ulimits);
        /// Sets the share of the CPU relative to other containers; the default is 1024.
        cpu_shares: Int => Field("resource_limits.cpu.shares", unless_zero);
        /// Sets the period of the CPU quota.
        cpu_period: Micros => Field("resource_limits.cpu.period", cpu_period);
        /// Sets the CPU time in each period.
        cpu_quota: Micros => Field("resource_limits.cpu.quota", new_quota), Field("resource_limits.cpu.quota", cpu_quota);
        /// Sets the CPU time that may be used beyond the quota.
        cpu_burst: Micros => Field("resource_limits.cpu.burst", count);
        /// Runs the container only when the CPU is idle: 1.
        cpu_idle: Int => Field("resource_limits.cpu.idle", int);
        /// Sets the period of the real-time quota; cgroup v1.
        cpu_rt_period: Micros => Field("resource_limits.cpu.realtimePeriod", unless_zero);
        /// Sets the real-time CPU time in each period; cgroup v1.
        cpu_rt_runtime: Micros => Field("resource_limits.cpu.realtimeRuntime", unless_zero);
        /// Sets the CPUs to run on: `0-3` or `0,1`.
        cpuset_cpus: Text => Field("resource_limits.cpu.cpus", text);
        /// Sets the memory nodes to use: `0-3` or `0,1`.
        cpuset_mems: Text => Field("resource_limits.cpu.mems", text);
        /// Limits the kernel's memory; present kernels ignore it.
        "kernel_memory": Size => Field("resource_limits.memory.kernel", limit);
        /// Limits the kernel's TCP buffers.
        kernel_memory_tcp: Size => Field("resource_limits.memory.kernelTCP", limit);
        /// Accounts memory to the parent cgroups too; cgroup v1.
        mem_use_hierarchy: Flag => Field("resource_limits.memory.useHierarchy", flag);
        /// Checks that the limit is not below the present use before it is set.
        mem_check_before_update: Flag => Field("resource_limits.memory.checkBeforeUpdate", flag);
        /// Sets how readily memory is swapped, from 0 to 100; cgroup v1.
        mem_swappiness: Int => Field("resource_limits.memory.swappiness", swappiness);
        /// Keeps the kernel from killing the container when memory runs out; cgroup v1.
        oom_kill_disable: Flag => Field("resource_limits.memory.disableOOMKiller", flag);
        /// Sets the weight of block I/O, from 10 to 1000.
        blkio_weight: Int => Field("resource_limits.blockIO.weight", devices::blkio_weight);
        /// Sets the weight of block I/O by device: pairs of path and weight.
        blkio_weight_device: Weights => Fields(&["weightDevice"], devices::blkio_weight_device);
        /// Limits reading by device, in bytes per second.
        device_read_bps: Rates => Fields(&["throttleReadBpsDevice"], devices::device_read_bps);
        /// Limits reading by device, in operations per second.
        device_read_iops: Counts => Fields(&["throttleReadIOPSDevice"], devices::device_read_iops);
        /// Limits writing by device, in bytes per second.
        device_write_bps: Rates => Fields(&["throttleWriteBpsDevice"], devices::device_write_bps);
        /// Limits writing by device, in operations per second.
        device_write_iops: Counts => Fields(&["throttleWriteIOPSDevice"], devices::device_write_iops);
        /// Sets files of cgroup v2.
        unified: Map => Field("resource_limits.unified", full_map);
        /// Limits of huge pages, in the server's own form.
        "hugepage_limits": Json => Raw("resource_limits.hugepageLimits");
        /// Limits of RDMA, in the server's own form.
        "rdma": Json => Raw("resource_limits.rdma");
    }
}

rows! {
    "Devices and shared memory" DEVICES for [CreateOptions] {
        /// Adds devices: `/dev/sda:/dev/xvda:rwm`, or a CDI name.
        devices: List => Fields(&["devices"], devices::devices);
        /// Allows devices: rules such as `c 42:* rmw`.
        device_cgroup_rules: List => Fields(&["device_cgroup_rule"], devices::device_cgroup_rules);
        /// Devices by driver: a list of `{Driver, Count, DeviceIDs}`.
        "device_requests": Json => Fields(&["devices"], devices::device_requests);
        /// The devices of other containers; no service up to 6.0 reads it.
        "devices_from": List => Field("devices_from", one_or_more);
        /// Devices of the server to add to a container of a pod; read with `pod` only: `devices` is for all.
        "host_device_list": Json => Raw("host_device_list");
        /// Sets the size of `/dev/shm`.
        shm_size: Size => Field("shm_size", size);
        /// Sets the size of the tmpfs mounts for systemd.
        shm_size_systemd: Size => Field("shm_size_systemd", size);
        /// Sets how readily the kernel kills the container, from -1000 to 1000.
        oom_score_adj: Int => Field("oom_score_adj", oom_score_adj);
        /// Network classes and priorities, in the server's own form.
        "network_limits": Json => Raw("resource_limits.network");
        /// Device rules, in the server's own form.
        "resource_devices": Json => Raw("resource_limits.devices");
        /// Intel RDT, in the server's own form.
        "intelRdt": Json => Raw("intelRdt");
        "cpu_count": Int => NoEffect("for Windows containers only");
        "cpu_percent": Int => NoEffect("for Windows containers only");
    }
}

/// The value of unlimited swap in cgroups; a create request does not accept -1, an update does.
pub(super) const UNLIMITED: i64 = i64::MAX - 4095;

#[inline]
fn swap(value: &Value) -> Read<Value> {
    match bytes(value)? {
        0 => Ok(Value::Null),
        -1 => Ok(UNLIMITED.into()),
        swap => Ok(swap.into()),
    }
}

/// The server rejects a swap limit without a memory limit; without both, swap is unlimited anyway.
#[inline]
pub(crate) fn finish(body: &mut Body) {
    let [limit, swap] = ["limit", "swap"].map(|field| body.at(&format!("resource_limits.memory.{field}")));
    if limit.is_none() && swap == Some(&UNLIMITED.into()) {
        body.remove("resource_limits.memory.swap");
    }
}

#[inline]
pub(crate) fn cpus(value: &Value, body: &mut Body) -> Read<()> {
    let cpus = value.as_f64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
    let cpus = cpus.ok_or_else(|| format!("expected a number of CPUs such as 0.5, not {}", read::kind(value)))?;
    nano_cpus(&nano_cpus_of(cpus), body)
}

/// A number; docker's 0 means "not set".
#[inline]
fn unless_zero(value: &Value) -> Read<Value> {
    read::uint(value).map(|number| if number == 0 { Value::Null } else { number.into() })
}

#[inline]
fn cpu_period(value: &Value) -> Read<Value> {
    match read::uint(value)? {
        0 => Ok(Value::Null),
        period @ 1000..=1_000_000 => Ok(period.into()),
        _ => Err("expected a period from 1 ms to 1 s, in microseconds: 1000 to 1000000".to_owned()),
    }
}

#[inline]
fn cpu_quota(value: &Value) -> Read<Value> {
    match read::int(value)? {
        0 => Ok(Value::Null),
        quota if quota == -1 || quota >= 1000 => Ok(quota.into()),
        _ => Err("expected a time of at least 1 ms, in microseconds: 1000; or -1 for no limit".to_owned()),
    }
}

/// A new container has no limit; the server accepts -1 only with cgroup v2.
#[inline]
fn new_quota(value: &Value) -> Read<Value> {
    cpu_quota(value).map(|quota| if quota == -1 { Value::Null } else { quota })
}

#[inline]
fn oom_score_adj(value: &Value) -> Read<Value> {
    match read::int(value)? {
        score @ -1000..=1000 => Ok(score.into()),
        _ => Err("expected a number from -1000 to 1000".to_owned()),
    }
}

/// -1 is the default, as in inspections.
#[inline]
fn swappiness(value: &Value) -> Read<Value> {
    match read::int(value)? {
        -1 => Ok(Value::Null),
        given @ 0..=100 => Ok(given.into()),
        _ => Err("expected a number from 0 to 100, or -1 for the default".to_owned()),
    }
}

/// The server's own Docker endpoint converts this to a quota for a period of 100 ms.
#[inline]
pub(crate) fn nano_cpus(value: &Value, body: &mut Body) -> Read<()> {
    match value.as_i64() {
        Some(0) => {}
        Some(nano) if nano > 0 => {
            body.set("resource_limits.cpu.period", 100_000);
            body.set("resource_limits.cpu.quota", nano / 10_000);
        }
        _ => return Err("expected billionths of a CPU as a whole number, such as 1500000000".to_owned()),
    }
    Ok(())
}

/// Podman before 5.0 passes on -1, which crun refuses for a number of processes, and for which 0 means the same on all releases.
#[inline]
pub(crate) fn without_negative_pids(spec: &mut SpecGenerator) {
    let pids = spec.resource_limits.as_mut().and_then(|limits| limits.pids.as_mut());
    if let Some(limit) = pids.and_then(|pids| pids.limit.as_mut()) {
        *limit = (*limit).max(0);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::options::{CreateOptions, UpdateOptions};

    #[test]
    fn zero_and_minus_one_mean_no_limit() {
        for (given, limits) in [
            (
                json!({"mem_limit": "100m", "memswap_limit": -1}),
                json!({"memory": {"limit": 104_857_600, "swap": UNLIMITED}}),
            ),
            (json!({"memswap_limit": -1}), Value::Null),
            (json!({"mem_swappiness": -1, "memswap_limit": 0}), Value::Null),
            (json!({"cpu_quota": -1, "cpu_period": 0}), Value::Null),
            (json!({"cpu_quota": 0, "cpu_shares": 0, "cpu_rt_period": 0, "cpu_rt_runtime": 0}), Value::Null),
            (json!({"blkio_weight": 0, "kernel_memory_tcp": 0}), Value::Null),
            (json!({"kernel_memory_tcp": "1k"}), json!({"memory": {"kernelTCP": 1024}})),
            (json!({"pids_limit": 0}), json!({"pids": {"limit": 0}})),
            (json!({"cpus": "0.5"}), json!({"cpu": {"period": 100_000, "quota": 50_000}})),
        ] {
            let set = given.as_object().expect("an object").iter();
            let options = set.fold(CreateOptions::new("x"), |options, (key, value)| options.set(key, value));
            assert_eq!(options.spec().expect("valid")["resource_limits"], limits, "{given}");
        }
        let update = UpdateOptions::new().set("memswap_limit", -1).set("cpu_quota", -1).body().expect("valid");
        assert_eq!(update, json!({"memory": {"swap": -1}, "cpu": {"quota": -1}}));
        let mut spec = CreateOptions::new("x").pids_limit(-1).render().expect("valid").0;
        without_negative_pids(&mut spec);
        assert_eq!(spec.resource_limits.and_then(|limits| limits.pids?.limit), Some(0));
    }
}

//! Limits that can be changed while a container runs.

use crate::args::apply::{nowhere, to};
use crate::args::keyword::keywords;
use crate::args::{devices, ulimits};

keywords! { LIMITS in CreateOptions, UpdateOptions:
    /// Limits memory; 0 for no limit.
    mem_limit: size => to!(a_limit "resource_limits.memory.limit");
    /// Asks for memory to be kept under this where it is scarce.
    mem_reservation: size => to!(a_limit "resource_limits.memory.reservation");
    /// Limits memory and swap together; -1 for no limit.
    memswap_limit: size => to!(a_limit "resource_limits.memory.swap");
    /// Limits the kernel's memory; ignored by present kernels.
    kernel_memory: size => to!(a_limit "resource_limits.memory.kernel");
    /// Limits the kernel's TCP buffers, in bytes.
    kernel_memory_tcp: int => to!(an_int "resource_limits.memory.kernelTCP");
    /// Accounts memory to the groups above too; cgroup v1.
    mem_use_hierarchy: flag => to!(a_flag "resource_limits.memory.useHierarchy");
    /// Checks that the limit is not under what is in use before it is set.
    mem_check_before_update: flag => to!(a_flag "resource_limits.memory.checkBeforeUpdate");
    /// How readily memory is swapped, from 0 to 100; cgroup v1.
    mem_swappiness: int => to!(a_count "resource_limits.memory.swappiness");
    /// Keeps the kernel from killing the container when memory runs out; cgroup v1.
    oom_kill_disable: flag => to!(a_flag "resource_limits.memory.disableOOMKiller");
    /// Limits the number of processes; -1 for no limit, 2048 if not said.
    pids_limit: int => to!(an_int "resource_limits.pids.limit");
    /// The period of the CPU quota, in microseconds.
    cpu_period: int => to!(a_count "resource_limits.cpu.period");
    /// The time on the CPU in each period, in microseconds.
    cpu_quota: int => to!(an_int "resource_limits.cpu.quota");
    /// The time that may be used beyond the quota, in microseconds.
    cpu_burst: int => to!(a_count "resource_limits.cpu.burst");
    /// Runs only when nobody else does: 1.
    cpu_idle: int => to!(an_int "resource_limits.cpu.idle");
    /// The period of the real-time quota, in microseconds; cgroup v1.
    cpu_rt_period: int => to!(a_count "resource_limits.cpu.realtimePeriod");
    /// The real time on the CPU in each period, in microseconds; cgroup v1.
    cpu_rt_runtime: int => to!(an_int "resource_limits.cpu.realtimeRuntime");
    /// The share of the CPU beside other containers'; 1024 is the usual one.
    cpu_shares: int => to!(a_count "resource_limits.cpu.shares");
    /// The CPUs to run on: `0-3` or `0,1`.
    cpuset_cpus: text => to!(a_text "resource_limits.cpu.cpus");
    /// The memory nodes to use: `0-3` or `0,1`.
    cpuset_mems: text => to!(a_text "resource_limits.cpu.mems");
    /// Limits the CPU, in billionths of one: 1500000000 is one and a half.
    nano_cpus: int => nowhere;
    /// The weight of block I/O, from 10 to 1000.
    blkio_weight: int => to!(a_count "resource_limits.blockIO.weight");
    /// The weight of block I/O by device: a list of `{Path, Weight}`.
    blkio_weight_device: items => devices::blkio_weight_device;
    /// Limits reading, in bytes a second: a list of `{Path, Rate}`.
    device_read_bps: items => devices::device_read_bps;
    /// Limits reading, in operations a second: a list of `{Path, Rate}`.
    device_read_iops: items => devices::device_read_iops;
    /// Limits writing, in bytes a second: a list of `{Path, Rate}`.
    device_write_bps: items => devices::device_write_bps;
    /// Limits writing, in operations a second: a list of `{Path, Rate}`.
    device_write_iops: items => devices::device_write_iops;
    /// Sets limits of the process: a list of `{Name, Soft, Hard}`.
    ulimits: items => ulimits::ulimits;
    /// Sets files of cgroup v2.
    unified: map => to!(a_map "resource_limits.unified");
    /// Sets limits of huge pages, in the server's own form.
    hugepage_limits: any => to!(as_given "resource_limits.hugepageLimits");
    /// Sets limits of RDMA, in the server's own form.
    rdma: any => to!(as_given "resource_limits.rdma");
}

use serde_json::json;

use super::See::{Inside, Inspect, NotShown};
use super::{Row, row};

const CGROUP_V1: &str = "cgroup v1 has no such file";
const NO_BLOCK_DEVICE: &str = "the instance has no block device";

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("mem_limit", json!({"mem_limit": "64m"}), Inspect("HostConfig/Memory", json!(67_108_864))),
        row(
            "mem_reservation",
            json!({"mem_reservation": "32m"}),
            Inspect("HostConfig/MemoryReservation", json!(33_554_432)),
        ),
        row(
            "memswap_limit",
            json!({"mem_limit": "64m", "memswap_limit": "128m"}),
            Inspect("HostConfig/MemorySwap", json!(134_217_728)),
        ),
        row("kernel_memory", json!({"kernel_memory": "128M"}), Inspect("HostConfig/KernelMemory", json!(134_217_728))),
        row("kernel_memory_tcp", json!({"kernel_memory_tcp": 1024}), NotShown("an inspection does not tell")),
        row("mem_use_hierarchy", json!({"mem_use_hierarchy": true}), NotShown("an inspection does not tell")),
        row(
            "mem_check_before_update",
            json!({"mem_check_before_update": true}),
            NotShown("an inspection does not tell"),
        ),
        row("mem_swappiness", json!({"mem_swappiness": 60}), Inspect("HostConfig/MemorySwappiness", json!(60))),
        row(
            "oom_kill_disable",
            json!({"oom_kill_disable": true, "mem_limit": "64m"}),
            Inspect("HostConfig/OomKillDisable", json!(true)),
        ),
        row("oom_score_adj", json!({"oom_score_adj": 500}), Inside("cat /proc/self/oom_score_adj", "500")),
        row("shm_size", json!({"shm_size": "1m"}), Inside("df -k /dev/shm", "1024")),
        row("shm_size_systemd", json!({"shm_size_systemd": "1m"}), NotShown("an inspection does not tell")),
        row("pids_limit", json!({"pids_limit": 77}), Inspect("HostConfig/PidsLimit", json!(77))),
        row("cpu_period", json!({"cpu_period": 50_000}), Inspect("HostConfig/CpuPeriod", json!(50_000))),
        row("cpu_quota", json!({"cpu_quota": 50_000}), Inspect("HostConfig/CpuQuota", json!(50_000))),
        row("cpu_burst", json!({"cpu_burst": 1000}), NotShown("an inspection does not tell")),
        row("cpu_idle", json!({"cpu_idle": 1}), NotShown(CGROUP_V1)),
        row(
            "cpu_rt_period",
            json!({"cpu_rt_period": 1_000_000}),
            Inspect("HostConfig/CpuRealtimePeriod", json!(1_000_000)),
        ),
        row("cpu_rt_runtime", json!({"cpu_rt_runtime": 1000}), Inspect("HostConfig/CpuRealtimeRuntime", json!(1000))),
        row("cpu_shares", json!({"cpu_shares": 512}), Inspect("HostConfig/CpuShares", json!(512))),
        row("cpuset_cpus", json!({"cpuset_cpus": "0"}), Inspect("HostConfig/CpusetCpus", json!("0"))),
        row("cpuset_mems", json!({"cpuset_mems": "0"}), Inspect("HostConfig/CpusetMems", json!("0"))),
        row(
            "nano_cpus",
            json!({"nano_cpus": 500_000_000}),
            Inspect("HostConfig", json!({"CpuPeriod": 100_000, "CpuQuota": 50_000})),
        ),
        row("cpu_count", json!({"cpu_count": 1}), NotShown("for Windows, without effect here")),
        row("cpu_percent", json!({"cpu_percent": 50}), NotShown("for Windows, without effect here")),
        row("blkio_weight", json!({"blkio_weight": 500}), Inspect("HostConfig/BlkioWeight", json!(500))),
        row("blkio_weight_device", json!({}), NotShown(NO_BLOCK_DEVICE)),
        row("device_read_bps", json!({}), NotShown(NO_BLOCK_DEVICE)),
        row("device_read_iops", json!({}), NotShown(NO_BLOCK_DEVICE)),
        row("device_write_bps", json!({}), NotShown(NO_BLOCK_DEVICE)),
        row("device_write_iops", json!({}), NotShown(NO_BLOCK_DEVICE)),
        row(
            "device_cgroup_rules",
            json!({"device_cgroup_rules": ["c 42:* rmw"]}),
            Inside("cat /sys/fs/cgroup/devices/devices.list", "c 42:* rwm"),
        ),
        row("device_requests", json!({}), NotShown("no CDI device is configured")),
        row("devices", json!({"devices": ["/dev/null:/dev/nothing:rwm"]}), Inside("ls /dev/nothing", "/dev/nothing")),
        row("devices_from", json!({}), NotShown("another container with devices is needed")),
        row("host_device_list", json!({}), NotShown("an inspection does not tell")),
        row(
            "ulimits",
            json!({"ulimits": [{"Name": "nofile", "Soft": 512, "Hard": 1024}, {"Name": "nproc", "Soft": 512, "Hard": 1024}]}),
            Inside("ulimit -n; ulimit -Hn", "512\n1024"),
        ),
        row(
            "sysctls",
            json!({"sysctls": {"net.ipv4.ip_default_ttl": 77}}),
            Inside("cat /proc/sys/net/ipv4/ip_default_ttl", "77"),
        ),
        row("unified", json!({}), NotShown(CGROUP_V1)),
        row("hugepage_limits", json!({}), NotShown("an inspection does not tell")),
        row("rdma", json!({}), NotShown("no RDMA device")),
        row("network_limits", json!({}), NotShown("an inspection does not tell")),
        row("resource_devices", json!({}), NotShown("an inspection does not tell")),
        row("intelRdt", json!({}), NotShown("no Intel RDT")),
        row("timeout", json!({"timeout": 1234}), Inspect("Config/Timeout", json!(1234))),
    ]
}

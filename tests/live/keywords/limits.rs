use serde_json::json;

use super::See::{Answered, Inside, Inspect, NotShown, Oci, Test, Warned};
use super::{Row, row};

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
            json!({"mem_limit": "64m", "memswap_limit": "192m"}),
            Inspect("HostConfig/MemorySwap", json!(201_326_592)),
        ),
        row(
            "kernel_memory",
            json!({"kernel_memory": "128M"}),
            Oci("linux/resources/memory/kernel", json!(134_217_728)),
        ),
        row(
            "kernel_memory_tcp",
            json!({"kernel_memory_tcp": 1024}),
            Oci("linux/resources/memory/kernelTCP", json!(1024)),
        ),
        row(
            "mem_use_hierarchy",
            json!({"mem_use_hierarchy": true}),
            Oci("linux/resources/memory/useHierarchy", json!(true)),
        ),
        row(
            "mem_check_before_update",
            json!({"mem_check_before_update": true}),
            Oci("linux/resources/memory/checkBeforeUpdate", json!(true)),
        ),
        row("mem_swappiness", json!({"mem_swappiness": 60}), Inspect("HostConfig/MemorySwappiness", json!(60))),
        row(
            "oom_kill_disable",
            json!({"oom_kill_disable": true, "mem_limit": "64m"}),
            Inspect("HostConfig/OomKillDisable", json!(true)),
        ),
        row("oom_score_adj", json!({"oom_score_adj": 500}), Inside("cat /proc/self/oom_score_adj", "500")),
        row("shm_size", json!({"shm_size": "1m"}), Inside("df -k /dev/shm", "1024")),
        row(
            "shm_size_systemd",
            json!({"systemd": "always", "shm_size_systemd": "1m"}),
            Oci("mounts", json!({"destination": "/run", "options": "size=1048576"})),
        )
        .since(4, 4),
        row(
            "memswap_limit",
            json!({"mem_limit": "64m", "memswap_limit": -1}),
            Inspect("HostConfig/MemorySwap", json!(9_223_372_036_854_771_712_i64)),
        ),
        row("cpus", json!({"cpus": "0.5"}), Inspect("HostConfig/CpuQuota", json!(50_000))),
        row("pids_limit", json!({"pids_limit": 77}), Inspect("HostConfig/PidsLimit", json!(77))),
        row(
            "pids_limit",
            json!({"pids_limit": -1}),
            Inside("cat /sys/fs/cgroup/pids/pids.max /sys/fs/cgroup/pids.max 2>/dev/null", "max"),
        ),
        row("cpu_period", json!({"cpu_period": 50_000}), Inspect("HostConfig/CpuPeriod", json!(50_000))),
        row("cpu_quota", json!({"cpu_quota": 50_000}), Inspect("HostConfig/CpuQuota", json!(50_000))),
        row("cpu_burst", json!({"cpu_burst": 1000}), Oci("linux/resources/cpu/burst", json!(1000))),
        row("cpu_idle", json!({"cpu_idle": 1}), Oci("linux/resources/cpu/idle", json!(1))),
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
        row("blkio_weight", json!({"blkio_weight": 500}), Warned("eight discarded")),
        row(
            "blkio_weight_device",
            json!({"blkio_weight_device": [{"Path": "/dev/null", "Weight": 300}]}),
            Oci("linux/resources/blockIO/weightDevice", json!({"weight": 300})),
        ),
        row(
            "device_read_bps",
            json!({"device_read_bps": [{"Path": "/dev/null", "Rate": 4096}]}),
            Oci("linux/resources/blockIO/throttleReadBpsDevice", json!({"major": 1, "minor": 3, "rate": 4096})),
        )
        .before(5, 5),
        row(
            "device_read_bps",
            json!({"device_read_bps": [{"Path": "/dev/null", "Rate": 4096}]}),
            Answered("/dev/null: not a block device"),
        )
        .since(5, 5),
        row(
            "device_read_iops",
            json!({"device_read_iops": [{"Path": "/dev/null", "Rate": 4096}]}),
            Oci("linux/resources/blockIO/throttleReadIOPSDevice", json!({"major": 1, "minor": 3, "rate": 4096})),
        )
        .before(5, 5),
        row(
            "device_read_iops",
            json!({"device_read_iops": [{"Path": "/dev/null", "Rate": 4096}]}),
            Answered("/dev/null: not a block device"),
        )
        .since(5, 5),
        row(
            "device_write_bps",
            json!({"device_write_bps": [{"Path": "/dev/null", "Rate": 4096}]}),
            Oci("linux/resources/blockIO/throttleWriteBpsDevice", json!({"major": 1, "minor": 3, "rate": 4096})),
        )
        .before(5, 5),
        row(
            "device_write_bps",
            json!({"device_write_bps": [{"Path": "/dev/null", "Rate": 4096}]}),
            Answered("/dev/null: not a block device"),
        )
        .since(5, 5),
        row(
            "device_write_iops",
            json!({"device_write_iops": [{"Path": "/dev/null", "Rate": 4096}]}),
            Oci("linux/resources/blockIO/throttleWriteIOPSDevice", json!({"major": 1, "minor": 3, "rate": 4096})),
        )
        .before(5, 5),
        row(
            "device_write_iops",
            json!({"device_write_iops": [{"Path": "/dev/null", "Rate": 4096}]}),
            Answered("/dev/null: not a block device"),
        )
        .since(5, 5),
        row(
            "device_cgroup_rules",
            json!({"device_cgroup_rules": ["c 42:* rmw"]}),
            Inside("cat /sys/fs/cgroup/devices/devices.list", "c 42:* rwm"),
        ),
        row(
            "device_requests",
            json!({"device_requests": [{"driver": "cdi", "device_ids": ["example.com/device=one"]}]}),
            Inside("echo $CDI_ONE", "yes"),
        ),
        row("devices", json!({"devices": ["/dev/null:/dev/nothing:rwm"]}), Inside("ls /dev/nothing", "/dev/nothing")),
        row(
            "devices",
            json!({"devices": [{"PathOnHost": "/dev/null", "PathInContainer": "/dev/nothing"}]}),
            Inside("ls /dev/nothing", "/dev/nothing"),
        ),
        row("devices_from", json!({"devices_from": ["no-such-container"]}), Answered("no-such-container")),
        row("host_device_list", json!({}), Test("containers_of_a_pod_get_devices_of_the_host")),
        row(
            "ulimits",
            json!({"ulimits": [{"Name": "nofile", "Soft": 512, "Hard": 1024}, {"Name": "nproc", "Soft": 512, "Hard": 1024}]}),
            Inside("ulimit -n; ulimit -Hn", "512\n1024"),
        ),
        row(
            "ulimits",
            // With any limit, 4.3.1 ignores its configured ones, which this machine needs.
            json!({"ulimits": [{"Name": "core", "Soft": "4096", "Hard": -1}, "nofile=512", "nproc=512"]}),
            Inside("ulimit -c; ulimit -Hc", "8\nunlimited"),
        ),
        row(
            "sysctls",
            json!({"sysctls": {"net.ipv4.ip_default_ttl": 77}}),
            Inside("cat /proc/sys/net/ipv4/ip_default_ttl", "77"),
        ),
        row(
            "unified",
            json!({"unified": {"memory.high": "1000000"}}),
            Answered("cannot use --cgroup-conf without cgroup v2"),
        ),
        row(
            "hugepage_limits",
            json!({"hugepage_limits": [{"pageSize": "2MB", "limit": 2_097_152}]}),
            Oci("linux/resources/hugepageLimits", json!({"pageSize": "2MB", "limit": 2_097_152})),
        ),
        row(
            "rdma",
            json!({"rdma": {"mlx5_1": {"hcaHandles": 3}}}),
            Oci("linux/resources/rdma", json!({"mlx5_1": {"hcaHandles": 3}})),
        ),
        row(
            "network_limits",
            json!({"network_limits": {"classID": 1_048_577}}),
            Oci("linux/resources/network", json!({"classID": 1_048_577})),
        ),
        row(
            "resource_devices",
            json!({"resource_devices": [{"allow": true, "type": "c", "major": 42, "minor": 7, "access": "rw"}]}),
            Oci("linux/resources/devices", json!({"major": 42, "minor": 7})),
        ),
        row(
            "intelRdt",
            json!({"intelRdt": {"closID": "guaranteed"}}),
            Oci("linux/intelRdt", json!({"closID": "guaranteed"})),
        )
        .since(4, 4),
        row("timeout", json!({"timeout": 1234}), Inspect("Config/Timeout", json!(1234))),
    ]
}

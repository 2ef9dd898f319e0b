use serde_json::json;

use super::See::{Answered, Inside, Inspect, NotShown, Oci};
use super::{RICH_IMAGE, Row, row};

const NO_SELINUX: &str = "this machine has no SELinux";

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("ipc_mode", json!({"ipc_mode": "none"}), Inside("grep -c ' /dev/shm ' /proc/mounts", "0")),
        row("pid_mode", json!({"pid_mode": "host"}), Inspect("HostConfig/PidMode", json!("host"))),
        row("uts_mode", json!({"uts_mode": "host"}), Inspect("HostConfig/UTSMode", json!("host"))),
        row("userns_mode", json!({"userns_mode": "auto"}), Inside("cat /proc/self/uid_map", "1000000")),
        row("cgroupns", json!({"cgroupns": "private"}), Inspect("HostConfig/CgroupMode", json!("private"))),
        row(
            "idmappings",
            json!({"userns_mode": "private", "idmappings": {"UIDMap": [{"container_id": 0, "host_id": 100_000, "size": 65_536}], "GIDMap": [{"container_id": 0, "host_id": 100_000, "size": 65_536}]}}),
            Inside("cat /proc/self/uid_map", "100000"),
        ),
        row("cap_add", json!({"cap_add": ["NET_ADMIN"]}), Inspect("EffectiveCaps", json!("CAP_NET_ADMIN"))),
        row("cap_drop", json!({"cap_drop": ["ALL"]}), Inside("grep CapEff /proc/self/status", "0000000000000000")),
        row("privileged", json!({"privileged": true}), Inspect("HostConfig/Privileged", json!(true))),
        row(
            "security_opt",
            json!({"security_opt": ["no-new-privileges"]}),
            Inside("grep NoNewPrivs /proc/self/status", "1"),
        ),
        row(
            "security_opt",
            json!({"security_opt": ["seccomp=unconfined"]}),
            Inside("grep Seccomp: /proc/self/status", "0"),
        ),
        row("apparmor_profile", json!({"apparmor_profile": "none-such"}), Answered("none-such")),
        row(
            "seccomp_policy",
            json!({"image": RICH_IMAGE, "seccomp_policy": "image"}),
            Oci("linux/seccomp/defaultAction", json!("SCMP_ACT_ALLOW")),
        ),
        row(
            "seccomp_profile_path",
            json!({"seccomp_profile_path": "unconfined"}),
            Inside("grep Seccomp: /proc/self/status", "0"),
        ),
        row("no_new_privileges", json!({"no_new_privileges": true}), Inside("grep NoNewPrivs /proc/self/status", "1")),
        row("procfs_opts", json!({"procfs_opts": ["hidepid=2"]}), Inside("grep ' /proc ' /proc/mounts", "hidepid")),
        row("masked_paths", json!({"masked_paths": ["/proc/version"]}), Inside("head -c 1 /proc/version | wc -c", "0")),
        row(
            "unmasked_paths",
            json!({"unmasked_paths": ["ALL"]}),
            Inside("grep -cE ' /proc/(keys|timer_list|kcore)|/sys/firmware' /proc/mounts", "0"),
        ),
        row("label_nested", json!({}), NotShown(NO_SELINUX)),
        row(
            "cgroup_parent",
            json!({"cgroup_parent": "/keyword"}),
            Inspect("HostConfig/CgroupParent", json!("/keyword")),
        ),
        row(
            "cgroups_mode",
            json!({"cgroups_mode": "disabled", "pids_limit": 0}),
            Inspect("HostConfig/Cgroups", json!("disabled")),
        ),
    ]
}

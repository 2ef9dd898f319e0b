//! The options of containers, which a pod refuses.

use crate::options::row::Target::Refused;
use crate::options::row::{Form, Row};

/// Why a pod refuses the options of containers.
const FOR_CONTAINERS: &str = "is an option of containers: set it for each container of the pod";
const SHARED: &str = "a pod has no image whose ports could be published: set ports";

macro_rules! refused {
    ($($why:ident: $($name:literal)*;)*) => {
        &[$($(Row { name: $name, doc: "", form: Form::Json, targets: &[Refused($why)] },)*)*]
    };
}

/// The server ignores these fields, or applies them to the infra container alone.
pub(super) static OF_CONTAINERS: &[Row] = refused! {
    SHARED: "exposed_ports" "publish_all_ports";
    FOR_CONTAINERS:
        "image" "command" "cmd" "entrypoint" "working_dir" "workdir" "create_working_dir" "user" "group_add" "tty" "stdin_open"
        "init" "init_path" "annotations" "secret_env" "env_host" "use_config_proxy" "unsetenvall" "envmerge" "timezone" "umask"
        "systemd" "sdnotifyMode" "log_config" "stdout" "stderr" "detach" "stream" "version" "isolation" "lxc_config" "namespace"
        "environment" "unsetenv" "volume_driver" "secrets" "read_only" "read_write_tmpfs" "storage_opt" "image_volume_mode"
        "chroot_directories" "rootfs" "rootfs_overlay" "rootfs_mapping" "rootfs_propagation" "volatile" "artifact_volumes"
        "network_disabled" "networking_config" "links" "use_image_hosts" "use_image_resolve_conf" "use_image_hostname" "base_hosts_file" "ulimits"
        "cpu_burst" "cpu_idle" "cpu_rt_period" "cpu_rt_runtime" "kernel_memory" "kernel_memory_tcp" "mem_use_hierarchy"
        "mem_check_before_update" "mem_swappiness" "oom_kill_disable" "unified" "hugepage_limits" "rdma" "device_cgroup_rules"
        "device_requests" "devices_from" "host_device_list" "oom_score_adj" "network_limits" "resource_devices" "intelRdt"
        "cpu_count" "cpu_percent" "health_cmd" "health_interval" "health_timeout" "health_retries" "health_start_period"
        "health_on_failure" "health_log_destination" "health_max_log_count" "health_max_logs_size" "health_startup_cmd"
        "health_startup_interval" "health_startup_timeout" "health_startup_retries" "health_startup_success" "no_healthcheck"
        "healthcheck" "health_check_on_failure_action" "startupHealthConfig" "healthLogDestination" "healthMaxLogCount"
        "healthMaxLogSize" "remove" "auto_remove" "stop_signal" "stop_timeout" "timeout" "pod" "init_container_type"
        "dependencyContainers" "removeImage" "policy" "platform" "auth_config" "tls_verify" "image_arch" "image_os"
        "image_variant" "raw_image_name" "cap_add" "cap_drop" "privileged" "no_new_privileges" "apparmor_profile"
        "seccomp_policy" "seccomp_profile_path" "procfs_opts" "masked_paths" "unmasked_paths" "label_nested" "security_opt"
        "cgroupns" "cgroups_mode" "runtime" "conmon_pid_file" "containerCreateCommand" "group_entry" "passwd_entry"
        "manage_password" "hostusers" "personality";
};

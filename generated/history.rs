// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

use super::{ALWAYS, NEVER, Row, Support, flags, in_pod, row, since, since_until, until};

/// The newest release that this was made from.
pub(super) const NEWEST: &str = "6.0.0-rc1";

/// All operations.
pub(super) static ALL: &[&Support] = &[
    &ARTIFACT_ADD_LIBPOD,
    &ARTIFACT_DELETE_ALL_LIBPOD,
    &ARTIFACT_DELETE_LIBPOD,
    &ARTIFACT_EXTRACT_LIBPOD,
    &ARTIFACT_INSPECT_LIBPOD,
    &ARTIFACT_LIST_LIBPOD,
    &ARTIFACT_LOCAL_LIBPOD,
    &ARTIFACT_PULL_LIBPOD,
    &ARTIFACT_PUSH_LIBPOD,
    &CONTAINER_ARCHIVE_LIBPOD,
    &CONTAINER_ATTACH_LIBPOD,
    &CONTAINER_CHANGES_LIBPOD,
    &CONTAINER_CHECKPOINT_LIBPOD,
    &CONTAINER_CREATE_LIBPOD,
    &CONTAINER_DELETE_LIBPOD,
    &CONTAINER_EXEC_LIBPOD,
    &CONTAINER_EXISTS_LIBPOD,
    &CONTAINER_EXPORT_LIBPOD,
    &CONTAINER_HEALTHCHECK_LIBPOD,
    &CONTAINER_INIT_LIBPOD,
    &CONTAINER_INSPECT_LIBPOD,
    &CONTAINER_KILL_LIBPOD,
    &CONTAINER_LIST_LIBPOD,
    &CONTAINER_LOGS_LIBPOD,
    &CONTAINER_MOUNT_LIBPOD,
    &CONTAINER_PAUSE_LIBPOD,
    &CONTAINER_PRUNE_LIBPOD,
    &CONTAINER_RENAME_LIBPOD,
    &CONTAINER_RESIZE_LIBPOD,
    &CONTAINER_RESTART_LIBPOD,
    &CONTAINER_RESTORE_LIBPOD,
    &CONTAINER_SHOW_MOUNTED_LIBPOD,
    &CONTAINERS_STATS_ALL_LIBPOD,
    &CONTAINER_START_LIBPOD,
    &CONTAINER_STATS_LIBPOD,
    &CONTAINER_STOP_LIBPOD,
    &CONTAINER_TOP_LIBPOD,
    &CONTAINER_UNMOUNT_LIBPOD,
    &CONTAINER_UNPAUSE_LIBPOD,
    &CONTAINER_UPDATE_LIBPOD,
    &CONTAINER_WAIT_LIBPOD,
    &EXEC_INSPECT_LIBPOD,
    &EXEC_REMOVE_LIBPOD,
    &EXEC_RESIZE_LIBPOD,
    &EXEC_START_LIBPOD,
    &GENERATE_KUBE_LIBPOD,
    &GENERATE_SYSTEMD_LIBPOD,
    &IMAGE_BUILD_LIBPOD,
    &IMAGE_CHANGES_LIBPOD,
    &IMAGE_COMMIT_LIBPOD,
    &IMAGE_DELETE_ALL_LIBPOD,
    &IMAGE_DELETE_LIBPOD,
    &IMAGE_EXISTS_LIBPOD,
    &IMAGE_EXPORT_LIBPOD,
    &IMAGE_GET_LIBPOD,
    &IMAGE_HISTORY_LIBPOD,
    &IMAGE_IMPORT_LIBPOD,
    &IMAGE_INSPECT_LIBPOD,
    &IMAGE_LIST_LIBPOD,
    &IMAGE_LOAD_LIBPOD,
    &IMAGE_PRUNE_LIBPOD,
    &IMAGE_PULL_LIBPOD,
    &IMAGE_PUSH_LIBPOD,
    &IMAGE_RESOLVE_LIBPOD,
    &IMAGE_SCP_LIBPOD,
    &IMAGE_SEARCH_LIBPOD,
    &IMAGE_TAG_LIBPOD,
    &IMAGE_TREE_LIBPOD,
    &IMAGE_UNTAG_LIBPOD,
    &KUBE_APPLY_LIBPOD,
    &LOCAL_BUILD_LIBPOD,
    &LOCAL_IMAGES_LIBPOD,
    &MANIFEST_ADD_LIBPOD,
    &MANIFEST_CREATE_LIBPOD,
    &MANIFEST_DELETE_LIBPOD,
    &MANIFEST_EXISTS_LIBPOD,
    &MANIFEST_INSPECT_LIBPOD,
    &MANIFEST_MODIFY_LIBPOD,
    &MANIFEST_PUSH_LIBPOD,
    &MANIFEST_PUSH_V3_LIBPOD,
    &NETWORK_CONNECT_LIBPOD,
    &NETWORK_CREATE_LIBPOD,
    &NETWORK_DELETE_LIBPOD,
    &NETWORK_DISCONNECT_LIBPOD,
    &NETWORK_EXISTS_LIBPOD,
    &NETWORK_INSPECT_LIBPOD,
    &NETWORK_LIST_LIBPOD,
    &NETWORK_PRUNE_LIBPOD,
    &NETWORK_UPDATE_LIBPOD,
    &PLAY_KUBE_DOWN_LIBPOD,
    &PLAY_KUBE_LIBPOD,
    &POD_CREATE_LIBPOD,
    &POD_DELETE_LIBPOD,
    &POD_EXISTS_LIBPOD,
    &POD_INSPECT_LIBPOD,
    &POD_KILL_LIBPOD,
    &POD_LIST_LIBPOD,
    &POD_PAUSE_LIBPOD,
    &POD_PRUNE_LIBPOD,
    &POD_RESTART_LIBPOD,
    &POD_START_LIBPOD,
    &POD_STATS_ALL_LIBPOD,
    &POD_STOP_LIBPOD,
    &POD_TOP_LIBPOD,
    &POD_UNPAUSE_LIBPOD,
    &PUT_CONTAINER_ARCHIVE_LIBPOD,
    &QUADLET_DELETE_ALL_LIBPOD,
    &QUADLET_DELETE_LIBPOD,
    &QUADLET_EXISTS_LIBPOD,
    &QUADLET_FILE_LIBPOD,
    &QUADLET_INSTALL_LIBPOD,
    &QUADLET_LIST_LIBPOD,
    &SECRET_CREATE_LIBPOD,
    &SECRET_DELETE_LIBPOD,
    &SECRET_EXISTS_LIBPOD,
    &SECRET_INSPECT_LIBPOD,
    &SECRET_LIST_LIBPOD,
    &SYSTEM_CHECK_LIBPOD,
    &SYSTEM_DATA_USAGE_LIBPOD,
    &SYSTEM_EVENTS_LIBPOD,
    &SYSTEM_INFO_LIBPOD,
    &SYSTEM_PING,
    &SYSTEM_PRUNE_LIBPOD,
    &SYSTEM_VERSION_LIBPOD,
    &VOLUME_CREATE_LIBPOD,
    &VOLUME_DELETE_LIBPOD,
    &VOLUME_EXISTS_LIBPOD,
    &VOLUME_EXPORT_LIBPOD,
    &VOLUME_IMPORT_LIBPOD,
    &VOLUME_INSPECT_LIBPOD,
    &VOLUME_LIST_LIBPOD,
    &VOLUME_PRUNE_LIBPOD,
];

pub(crate) static ARTIFACT_ADD_LIBPOD: Support = Support {
    id: "ArtifactAddLibpod",
    span: since(5, 6, 0),
    query: &[
        flags(since(5, 7, 0), &["replace"]),
    ],
    parameters: "name fileName fileMIMEType annotations artifactMIMEType append replace",
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_DELETE_ALL_LIBPOD: Support = Support {
    id: "ArtifactDeleteAllLibpod",
    span: since(5, 7, 0),
    parameters: "artifacts all ignore",
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_DELETE_LIBPOD: Support = Support {
    id: "ArtifactDeleteLibpod",
    span: since(5, 6, 0),
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_EXTRACT_LIBPOD: Support = Support {
    id: "ArtifactExtractLibpod",
    span: since(5, 6, 0),
    parameters: "title digest excludetitle",
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_INSPECT_LIBPOD: Support = Support {
    id: "ArtifactInspectLibpod",
    span: since(5, 6, 0),
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_LIST_LIBPOD: Support = Support {
    id: "ArtifactListLibpod",
    span: since(5, 6, 0),
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_LOCAL_LIBPOD: Support = Support {
    id: "ArtifactLocalLibpod",
    span: since(5, 8, 0),
    parameters: "name path fileName fileMIMEType annotations artifactMIMEType append replace",
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_PULL_LIBPOD: Support = Support {
    id: "ArtifactPullLibpod",
    span: since(5, 6, 0),
    parameters: "name retry retryDelay tlsVerify",
    ..Support::EVERYWHERE
};
pub(crate) static ARTIFACT_PUSH_LIBPOD: Support = Support {
    id: "ArtifactPushLibpod",
    span: since(5, 6, 0),
    parameters: "retry retrydelay tlsVerify",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_ARCHIVE_LIBPOD: Support = Support {
    id: "ContainerArchiveLibpod",
    parameters: "path",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_ATTACH_LIBPOD: Support = Support {
    id: "ContainerAttachLibpod",
    parameters: "detachKeys logs stream stdout stderr stdin",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_CHANGES_LIBPOD: Support = Support {
    id: "ContainerChangesLibpod",
    parameters: "parent diffType",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_CHECKPOINT_LIBPOD: Support = Support {
    id: "ContainerCheckpointLibpod",
    query: &[
        row(since(4, 1, 0), &["createImage"]),
    ],
    parameters: "keep leaveRunning tcpEstablished export ignoreRootFS preCheckpoint withPrevious fileLocks printStats createImage",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_CREATE_LIBPOD: Support = Support {
    id: "ContainerCreateLibpod",
    body: "SpecGenerator",
    fields: &[
        row(NEVER, &["devices_from", "rootfs_propagation", "unified"]),
        row(in_pod(since(4, 1, 1)), &["host_device_list"]),
        row(since(4, 1, 0), &["chroot_directories", "passwd_entry"]),
        row(since(4, 2, 0), &["image_arch", "image_os", "image_variant"]),
        row(since(4, 3, 0), &["envmerge", "health_check_on_failure_action", "volumes.*.IsAnonymous"]),
        row(since(4, 3, 1), &["mounts.*.gidMappings", "mounts.*.uidMappings", "resource_limits.cpu.burst", "resource_limits.cpu.idle", "resource_limits.memory.checkBeforeUpdate"]),
        row(since(4, 4, 0), &["read_write_tmpfs", "startupHealthConfig", "volumes.*.SubPath"]),
        row(since(4, 5, 0), &["group_entry", "label_nested", "rootfs_mapping", "shm_size_systemd"]),
        row(since(4, 8, 0), &["intelRdt"]),
        row(since(5, 0, 0), &["base_hosts_file"]),
        row(since(5, 1, 0), &["healthconfig.StartInterval", "image_volumes.*.subPath", "startupHealthConfig.StartInterval"]),
        row(since(5, 3, 0), &["healthLogDestination", "healthMaxLogCount", "healthMaxLogSize", "removeImage"]),
        row(since(5, 4, 0), &["Networks.*.options", "use_image_hostname"]),
        row(since(5, 5, 0), &["artifact_volumes"]),
        row(since(5, 6, 0), &["artifact_volumes.*.name"]),
        row(since(6, 0, 0), &["oci_runtime"]),
        row(since_until((4, 8, 0), (5, 8)), &["intelRdt.enableCMT", "intelRdt.enableMBM"]),
        row(until(5, 8), &["cni_networks"]),
    ],
    leaves: "annotations apparmor_profile artifact_volumes.*.destination artifact_volumes.*.digest artifact_volumes.*.name artifact_volumes.*.source artifact_volumes.*.title base_hosts_file cap_add cap_drop cgroup_parent cgroupns.nsmode cgroupns.value cgroups_mode chroot_directories cni_networks command conmon_pid_file containerCreateCommand create_working_dir dependencyContainers device_cgroup_rule.*.access device_cgroup_rule.*.allow device_cgroup_rule.*.major device_cgroup_rule.*.minor device_cgroup_rule.*.type devices.*.fileMode devices.*.gid devices.*.major devices.*.minor devices.*.path devices.*.type devices.*.uid devices_from dns_option dns_search dns_server entrypoint env env_host envmerge expose group_entry groups health_check_on_failure_action healthconfig.Interval healthconfig.Retries healthconfig.StartInterval healthconfig.StartPeriod healthconfig.Test healthconfig.Timeout healthLogDestination healthMaxLogCount healthMaxLogSize host_device_list.*.fileMode host_device_list.*.gid host_device_list.*.major host_device_list.*.minor host_device_list.*.path host_device_list.*.type host_device_list.*.uid hostadd hostname hostusers httpproxy idmappings.AutoUserNs idmappings.AutoUserNsOpts.AdditionalGIDMappings.*.container_id idmappings.AutoUserNsOpts.AdditionalGIDMappings.*.host_id idmappings.AutoUserNsOpts.AdditionalGIDMappings.*.size idmappings.AutoUserNsOpts.AdditionalUIDMappings.*.container_id idmappings.AutoUserNsOpts.AdditionalUIDMappings.*.host_id idmappings.AutoUserNsOpts.AdditionalUIDMappings.*.size idmappings.AutoUserNsOpts.GroupFile idmappings.AutoUserNsOpts.InitialSize idmappings.AutoUserNsOpts.PasswdFile idmappings.AutoUserNsOpts.Size idmappings.GIDMap.*.container_id idmappings.GIDMap.*.host_id idmappings.GIDMap.*.size idmappings.HostGIDMapping idmappings.HostUIDMapping idmappings.UIDMap.*.container_id idmappings.UIDMap.*.host_id idmappings.UIDMap.*.size image image_arch image_os image_variant image_volume_mode image_volumes.*.Destination image_volumes.*.ReadWrite image_volumes.*.Source image_volumes.*.subPath init init_container_type init_path intelRdt.closID intelRdt.enableCMT intelRdt.enableMBM intelRdt.l3CacheSchema intelRdt.memBwSchema ipcns.nsmode ipcns.value label_nested labels log_configuration.driver log_configuration.options log_configuration.path log_configuration.size manage_password mask mounts.*.destination mounts.*.gidMappings.*.containerID mounts.*.gidMappings.*.hostID mounts.*.gidMappings.*.size mounts.*.options mounts.*.source mounts.*.type mounts.*.uidMappings.*.containerID mounts.*.uidMappings.*.hostID mounts.*.uidMappings.*.size name netns.nsmode netns.value network_options Networks.*.aliases Networks.*.interface_name Networks.*.options Networks.*.static_ips Networks.*.static_mac no_new_privileges oci_runtime oom_score_adj overlay_volumes.*.destination overlay_volumes.*.options overlay_volumes.*.source passwd_entry personality.domain personality.flags pidns.nsmode pidns.value pod portmappings.*.container_port portmappings.*.host_ip portmappings.*.host_port portmappings.*.protocol portmappings.*.range privileged procfs_opts publish_image_ports r_limits.*.hard r_limits.*.soft r_limits.*.type raw_image_name read_only_filesystem read_write_tmpfs remove removeImage resource_limits.blockIO.leafWeight resource_limits.blockIO.throttleReadBpsDevice.*.major resource_limits.blockIO.throttleReadBpsDevice.*.minor resource_limits.blockIO.throttleReadBpsDevice.*.rate resource_limits.blockIO.throttleReadIOPSDevice.*.major resource_limits.blockIO.throttleReadIOPSDevice.*.minor resource_limits.blockIO.throttleReadIOPSDevice.*.rate resource_limits.blockIO.throttleWriteBpsDevice.*.major resource_limits.blockIO.throttleWriteBpsDevice.*.minor resource_limits.blockIO.throttleWriteBpsDevice.*.rate resource_limits.blockIO.throttleWriteIOPSDevice.*.major resource_limits.blockIO.throttleWriteIOPSDevice.*.minor resource_limits.blockIO.throttleWriteIOPSDevice.*.rate resource_limits.blockIO.weight resource_limits.blockIO.weightDevice.*.leafWeight resource_limits.blockIO.weightDevice.*.major resource_limits.blockIO.weightDevice.*.minor resource_limits.blockIO.weightDevice.*.weight resource_limits.cpu.burst resource_limits.cpu.cpus resource_limits.cpu.idle resource_limits.cpu.mems resource_limits.cpu.period resource_limits.cpu.quota resource_limits.cpu.realtimePeriod resource_limits.cpu.realtimeRuntime resource_limits.cpu.shares resource_limits.devices.*.access resource_limits.devices.*.allow resource_limits.devices.*.major resource_limits.devices.*.minor resource_limits.devices.*.type resource_limits.hugepageLimits.*.limit resource_limits.hugepageLimits.*.pageSize resource_limits.memory.checkBeforeUpdate resource_limits.memory.disableOOMKiller resource_limits.memory.kernel resource_limits.memory.kernelTCP resource_limits.memory.limit resource_limits.memory.reservation resource_limits.memory.swap resource_limits.memory.swappiness resource_limits.memory.useHierarchy resource_limits.network.classID resource_limits.network.priorities.*.name resource_limits.network.priorities.*.priority resource_limits.pids.limit resource_limits.rdma.*.hcaHandles resource_limits.rdma.*.hcaObjects resource_limits.unified restart_policy restart_tries rootfs rootfs_mapping rootfs_overlay rootfs_propagation sdnotifyMode seccomp_policy seccomp_profile_path secret_env secrets.*.GID secrets.*.Mode secrets.*.Source secrets.*.Target secrets.*.UID selinux_opts shm_size shm_size_systemd startupHealthConfig.Interval startupHealthConfig.Retries startupHealthConfig.StartInterval startupHealthConfig.StartPeriod startupHealthConfig.Successes startupHealthConfig.Test startupHealthConfig.Timeout stdin stop_signal stop_timeout storage_opts sysctl systemd terminal throttleReadBpsDevice.*.major throttleReadBpsDevice.*.minor throttleReadBpsDevice.*.rate throttleReadIOPSDevice.*.major throttleReadIOPSDevice.*.minor throttleReadIOPSDevice.*.rate throttleWriteBpsDevice.*.major throttleWriteBpsDevice.*.minor throttleWriteBpsDevice.*.rate throttleWriteIOPSDevice.*.major throttleWriteIOPSDevice.*.minor throttleWriteIOPSDevice.*.rate timeout timezone umask unified unmask unsetenv unsetenvall use_image_hostname use_image_hosts use_image_resolve_conf user userns.nsmode userns.value utsns.nsmode utsns.value volatile volumes.*.Dest volumes.*.IsAnonymous volumes.*.Name volumes.*.Options volumes.*.SubPath volumes_from weightDevice.*.leafWeight weightDevice.*.major weightDevice.*.minor weightDevice.*.weight work_dir",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_DELETE_LIBPOD: Support = Support {
    id: "ContainerDeleteLibpod",
    parameters: "depend force ignore timeout volumes",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_EXEC_LIBPOD: Support = Support {
    id: "ContainerExecLibpod",
    body: "ContainerExecLibpod",
    leaves: "AttachStderr AttachStdin AttachStdout Cmd DetachKeys Env Privileged Tty User WorkingDir",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_EXISTS_LIBPOD: Support = Support {
    id: "ContainerExistsLibpod",
    parameters: "external",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_EXPORT_LIBPOD: Support = Support {
    id: "ContainerExportLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_HEALTHCHECK_LIBPOD: Support = Support {
    id: "ContainerHealthcheckLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_INIT_LIBPOD: Support = Support {
    id: "ContainerInitLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_INSPECT_LIBPOD: Support = Support {
    id: "ContainerInspectLibpod",
    parameters: "size",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_KILL_LIBPOD: Support = Support {
    id: "ContainerKillLibpod",
    parameters: "signal",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_LIST_LIBPOD: Support = Support {
    id: "ContainerListLibpod",
    parameters: "all limit namespace size sync filters external last",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_LOGS_LIBPOD: Support = Support {
    id: "ContainerLogsLibpod",
    parameters: "follow stdout stderr since until timestamps tail",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_MOUNT_LIBPOD: Support = Support {
    id: "ContainerMountLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_PAUSE_LIBPOD: Support = Support {
    id: "ContainerPauseLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_PRUNE_LIBPOD: Support = Support {
    id: "ContainerPruneLibpod",
    parameters: "filters",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_RENAME_LIBPOD: Support = Support {
    id: "ContainerRenameLibpod",
    parameters: "name",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_RESIZE_LIBPOD: Support = Support {
    id: "ContainerResizeLibpod",
    parameters: "h w running",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_RESTART_LIBPOD: Support = Support {
    id: "ContainerRestartLibpod",
    parameters: "timeout all",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_RESTORE_LIBPOD: Support = Support {
    id: "ContainerRestoreLibpod",
    query: &[
        row(since(4, 3, 0), &["pod"]),
        flags(since(5, 7, 0), &["tcpClose"]),
    ],
    parameters: "name keep tcpEstablished tcpClose import ignoreRootFS ignoreVolumes ignoreStaticIP ignoreStaticMAC fileLocks printStats pod publishPorts",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_SHOW_MOUNTED_LIBPOD: Support = Support {
    id: "ContainerShowMountedLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINERS_STATS_ALL_LIBPOD: Support = Support {
    id: "ContainersStatsAllLibpod",
    query: &[
        flags(since(4, 7, 0), &["all"]),
    ],
    parameters: "containers stream interval all",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_START_LIBPOD: Support = Support {
    id: "ContainerStartLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_STATS_LIBPOD: Support = Support {
    id: "ContainerStatsLibpod",
    parameters: "stream",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_STOP_LIBPOD: Support = Support {
    id: "ContainerStopLibpod",
    parameters: "timeout ignore",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_TOP_LIBPOD: Support = Support {
    id: "ContainerTopLibpod",
    parameters: "stream delay ps_args",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_UNMOUNT_LIBPOD: Support = Support {
    id: "ContainerUnmountLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_UNPAUSE_LIBPOD: Support = Support {
    id: "ContainerUnpauseLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_UPDATE_LIBPOD: Support = Support {
    id: "ContainerUpdateLibpod",
    span: since(4, 3, 0),
    query: &[
        row(since(5, 1, 0), &["restartPolicy", "restartRetries"]),
    ],
    body: "UpdateEntities",
    fields: &[
        row(since(4, 3, 1), &["cpu.burst", "cpu.idle", "memory.checkBeforeUpdate"]),
        row(since(5, 4, 0), &["BlkIOWeightDevice", "DeviceReadBPs", "DeviceReadIOPs", "DeviceWriteBPs", "DeviceWriteIOPs", "health_cmd", "health_interval", "health_log_destination", "health_max_log_count", "health_max_log_size", "health_on_failure", "health_retries", "health_start_period", "health_startup_cmd", "health_startup_interval", "health_startup_retries", "health_startup_success", "health_startup_timeout", "health_timeout", "no_healthcheck"]),
        row(since(5, 5, 0), &["Env", "UnsetEnv"]),
        row(since(5, 8, 0), &["r_limits"]),
    ],
    parameters: "restartPolicy restartRetries",
    leaves: "BlkIOWeightDevice.*.Path BlkIOWeightDevice.*.Weight blockIO.leafWeight blockIO.throttleReadBpsDevice.*.major blockIO.throttleReadBpsDevice.*.minor blockIO.throttleReadBpsDevice.*.rate blockIO.throttleReadIOPSDevice.*.major blockIO.throttleReadIOPSDevice.*.minor blockIO.throttleReadIOPSDevice.*.rate blockIO.throttleWriteBpsDevice.*.major blockIO.throttleWriteBpsDevice.*.minor blockIO.throttleWriteBpsDevice.*.rate blockIO.throttleWriteIOPSDevice.*.major blockIO.throttleWriteIOPSDevice.*.minor blockIO.throttleWriteIOPSDevice.*.rate blockIO.weight blockIO.weightDevice.*.leafWeight blockIO.weightDevice.*.major blockIO.weightDevice.*.minor blockIO.weightDevice.*.weight cpu.burst cpu.cpus cpu.idle cpu.mems cpu.period cpu.quota cpu.realtimePeriod cpu.realtimeRuntime cpu.shares DeviceReadBPs.*.Path DeviceReadBPs.*.Rate DeviceReadIOPs.*.Path DeviceReadIOPs.*.Rate devices.*.access devices.*.allow devices.*.major devices.*.minor devices.*.type DeviceWriteBPs.*.Path DeviceWriteBPs.*.Rate DeviceWriteIOPs.*.Path DeviceWriteIOPs.*.Rate Env health_cmd health_interval health_log_destination health_max_log_count health_max_log_size health_on_failure health_retries health_start_period health_startup_cmd health_startup_interval health_startup_retries health_startup_success health_startup_timeout health_timeout hugepageLimits.*.limit hugepageLimits.*.pageSize memory.checkBeforeUpdate memory.disableOOMKiller memory.kernel memory.kernelTCP memory.limit memory.reservation memory.swap memory.swappiness memory.useHierarchy network.classID network.priorities.*.name network.priorities.*.priority no_healthcheck pids.limit r_limits.*.hard r_limits.*.soft r_limits.*.type rdma.*.hcaHandles rdma.*.hcaObjects unified UnsetEnv",
    ..Support::EVERYWHERE
};
pub(crate) static CONTAINER_WAIT_LIBPOD: Support = Support {
    id: "ContainerWaitLibpod",
    parameters: "condition interval",
    ..Support::EVERYWHERE
};
pub(crate) static EXEC_INSPECT_LIBPOD: Support = Support {
    id: "ExecInspectLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static EXEC_REMOVE_LIBPOD: Support = Support {
    id: "ExecRemoveLibpod",
    span: since(4, 8, 0),
    body: "ExecRemoveLibpod",
    leaves: "Force",
    ..Support::EVERYWHERE
};
pub(crate) static EXEC_RESIZE_LIBPOD: Support = Support {
    id: "ExecResizeLibpod",
    parameters: "h w running",
    ..Support::EVERYWHERE
};
pub(crate) static EXEC_START_LIBPOD: Support = Support {
    id: "ExecStartLibpod",
    body: "ExecStartLibpod",
    leaves: "Detach h Tty w",
    ..Support::EVERYWHERE
};
pub(crate) static GENERATE_KUBE_LIBPOD: Support = Support {
    id: "GenerateKubeLibpod",
    query: &[
        row(since(4, 5, 0), &["type", "replicas"]),
        flags(since(4, 7, 0), &["noTrunc", "podmanOnly"]),
    ],
    parameters: "names service type replicas noTrunc podmanOnly",
    ..Support::EVERYWHERE
};
pub(crate) static GENERATE_SYSTEMD_LIBPOD: Support = Support {
    id: "GenerateSystemdLibpod",
    query: &[
        row(since(4, 3, 0), &["additionalEnvVariables"]),
    ],
    parameters: "useName new noHeader startTimeout stopTimeout restartPolicy containerPrefix podPrefix separator restartSec wants after requires additionalEnvVariables templateUnitFile",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_BUILD_LIBPOD: Support = Support {
    id: "ImageBuildLibpod",
    query: &[
        row(since(4, 1, 0), &["osfeature", "osversion", "setenv"]),
        flags(since(4, 1, 0), &["identitylabel", "tlsVerify"]),
        row(since(4, 2, 0), &["additionalbuildcontexts", "remote", "cachefrom", "cacheto", "cachettl", "cppflags"]),
        flags(since(4, 2, 0), &["omithistory"]),
        row(since(4, 3, 0), &["idmappingoptions"]),
        flags(since(4, 3, 0), &["skipunusedstages"]),
        row(since(4, 4, 0), &["volume", "groupadd"]),
        row(since(4, 7, 0), &["layerLabel"]),
        row(since(4, 8, 0), &["unsetlabel"]),
        flags(since(5, 2, 0), &["compatvolumes"]),
        row(since(5, 3, 0), &["retry", "retry-delay"]),
        flags(since(5, 4, 0), &["nohosts"]),
        row(since(5, 5, 0), &["inheritlabels"]),
        row(since(5, 6, 0), &["createdannotation", "sourcedateepoch", "inheritannotations", "unsetannotation"]),
        flags(since(5, 6, 0), &["rewritetimestamp"]),
        row(since(5, 7, 0), &["sbom-image-output", "sbom-image-purl-output", "sbom-merge-strategy", "sbom-output", "sbom-purl-output", "sbom-scanner-command", "sbom-scanner-image"]),
    ],
    parameters: "dockerfile t allplatforms additionalbuildcontexts extrahosts nohosts remote q compatvolumes createdannotation sourcedateepoch rewritetimestamp timestamp inheritlabels inheritannotations nocache cachefrom rm forcerm memory memswap cpushares cpusetcpus cpuperiod cpuquota buildargs shmsize squash labels layerLabel layers networkmode platform target httpproxy unsetenv unsetlabel unsetannotation volume manifest addcaps annotations apparmor cacheto cachettl cgroupparent compression cppflags cpusetmems devices dnsoptions dnssearch dnsservers dropcaps excludes from groupadd identitylabel idmappingoptions ignore isolation jobs labelopts nsoptions omithistory osfeature osversion outputformat pullpolicy retry retry-delay rusage rusagelogfile sbom-image-output sbom-image-purl-output sbom-merge-strategy sbom-output sbom-purl-output sbom-scanner-command sbom-scanner-image seccomp secrets setenv skipunusedstages tlsVerify ulimits",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_CHANGES_LIBPOD: Support = Support {
    id: "ImageChangesLibpod",
    parameters: "parent diffType",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_COMMIT_LIBPOD: Support = Support {
    id: "ImageCommitLibpod",
    query: &[
        flags(since(4, 1, 0), &["squash"]),
        flags(since(4, 8, 0), &["stream"]),
    ],
    parameters: "container author changes comment format pause squash repo stream tag",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_DELETE_ALL_LIBPOD: Support = Support {
    id: "ImageDeleteAllLibpod",
    query: &[
        flags(since(4, 1, 0), &["ignore"]),
        flags(since(4, 2, 0), &["lookupManifest"]),
        flags(since(4, 3, 0), &["noprune"]),
    ],
    parameters: "images all force ignore lookupManifest noprune",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_DELETE_LIBPOD: Support = Support {
    id: "ImageDeleteLibpod",
    query: &[
        flags(since(4, 2, 0), &["lookupManifest"]),
        flags(since(5, 4, 0), &["ignore"]),
    ],
    parameters: "force ignore lookupManifest",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_EXISTS_LIBPOD: Support = Support {
    id: "ImageExistsLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_EXPORT_LIBPOD: Support = Support {
    id: "ImageExportLibpod",
    parameters: "format references compress ociAcceptUncompressedLayers",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_GET_LIBPOD: Support = Support {
    id: "ImageGetLibpod",
    parameters: "format compress",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_HISTORY_LIBPOD: Support = Support {
    id: "ImageHistoryLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_IMPORT_LIBPOD: Support = Support {
    id: "ImageImportLibpod",
    query: &[
        row(since(4, 1, 0), &["OS", "Architecture", "Variant"]),
    ],
    parameters: "changes message reference URL OS Architecture Variant",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_INSPECT_LIBPOD: Support = Support {
    id: "ImageInspectLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_LIST_LIBPOD: Support = Support {
    id: "ImageListLibpod",
    parameters: "all filters",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_LOAD_LIBPOD: Support = Support {
    id: "ImageLoadLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_PRUNE_LIBPOD: Support = Support {
    id: "ImagePruneLibpod",
    query: &[
        flags(since(5, 3, 0), &["buildcache"]),
    ],
    parameters: "all external buildcache filters",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_PULL_LIBPOD: Support = Support {
    id: "ImagePullLibpod",
    query: &[
        flags(since(4, 8, 0), &["compatMode"]),
        row(since(5, 0, 0), &["retry", "retrydelay"]),
    ],
    parameters: "reference quiet compatMode Arch OS Variant policy tlsVerify allTags retry retrydelay",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_PUSH_LIBPOD: Support = Support {
    id: "ImagePushLibpod",
    query: &[
        row(since(4, 2, 0), &["quiet"]),
        flags(since(4, 2, 0), &["removeSignatures"]),
        row(since(4, 3, 0), &["compressionFormat"]),
        row(since(4, 6, 0), &["compressionLevel"]),
        flags(since(4, 7, 0), &["forceCompressionFormat"]),
        row(since(5, 0, 0), &["retry", "retryDelay"]),
    ],
    parameters: "destination forceCompressionFormat compressionFormat compressionLevel tlsVerify quiet format all removeSignatures retry retryDelay",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_RESOLVE_LIBPOD: Support = Support {
    id: "ImageResolveLibpod",
    span: since(5, 0, 0),
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_SCP_LIBPOD: Support = Support {
    id: "ImageScpLibpod",
    span: since(4, 2, 0),
    parameters: "destination quiet",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_SEARCH_LIBPOD: Support = Support {
    id: "ImageSearchLibpod",
    parameters: "term limit filters tlsVerify listTags",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_TAG_LIBPOD: Support = Support {
    id: "ImageTagLibpod",
    parameters: "repo tag",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_TREE_LIBPOD: Support = Support {
    id: "ImageTreeLibpod",
    parameters: "whatrequires",
    ..Support::EVERYWHERE
};
pub(crate) static IMAGE_UNTAG_LIBPOD: Support = Support {
    id: "ImageUntagLibpod",
    parameters: "repo tag",
    ..Support::EVERYWHERE
};
pub(crate) static KUBE_APPLY_LIBPOD: Support = Support {
    id: "KubeApplyLibpod",
    span: since(4, 4, 0),
    parameters: "caCertFile kubeConfig namespace",
    ..Support::EVERYWHERE
};
pub(crate) static LOCAL_BUILD_LIBPOD: Support = Support {
    id: "LocalBuildLibpod",
    span: since(5, 7, 0),
    parameters: "localcontextdir dockerfile t allplatforms additionalbuildcontexts extrahosts nohosts remote q compatvolumes createdannotation sourcedateepoch rewritetimestamp timestamp inheritlabels inheritannotations nocache cachefrom rm forcerm memory memswap cpushares cpusetcpus cpuperiod cpuquota buildargs shmsize squash labels layerLabel layers networkmode platform target httpproxy unsetenv unsetlabel unsetannotation volume manifest addcaps annotations apparmor cacheto cachettl cgroupparent compression cppflags cpusetmems devices dnsoptions dnssearch dnsservers dropcaps excludes from groupadd identitylabel idmappingoptions ignore isolation jobs labelopts nsoptions omithistory osfeature osversion outputformat pullpolicy retry retry-delay rusage rusagelogfile sbom-image-output sbom-image-purl-output sbom-merge-strategy sbom-output sbom-purl-output sbom-scanner-command sbom-scanner-image seccomp secrets setenv skipunusedstages tlsVerify ulimits",
    ..Support::EVERYWHERE
};
pub(crate) static LOCAL_IMAGES_LIBPOD: Support = Support {
    id: "LocalImagesLibpod",
    span: since(5, 7, 0),
    parameters: "path",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_ADD_LIBPOD: Support = Support {
    id: "ManifestAddLibpod",
    query: &[
        flags(since(4, 1, 0), &["tlsVerify"]),
    ],
    body: "ManifestAddOptions",
    fields: &[
        row(since(4, 4, 0), &["annotations"]),
        row(since(5, 0, 0), &["index_annotation", "index_annotations", "subject"]),
    ],
    parameters: "tlsVerify",
    leaves: "all annotation annotations arch features images index_annotation index_annotations os os_features os_version subject variant",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_CREATE_LIBPOD: Support = Support {
    id: "ManifestCreateLibpod",
    query: &[
        flags(since(4, 3, 0), &["amend"]),
        row(since(5, 0, 0), &["annotation", "annotations"]),
    ],
    body: "ManifestModifyOptions",
    fields: &[
        row(since(4, 4, 0), &["annotations"]),
        row(since(5, 0, 0), &["artifact_annotations", "artifact_config", "artifact_config_type", "artifact_exclude_titles", "artifact_files", "artifact_layer_type", "artifact_subject", "artifact_type", "index_annotation", "index_annotations", "subject"]),
    ],
    parameters: "images all amend annotation annotations",
    leaves: "all annotation annotations arch artifact_annotations artifact_config artifact_config_type artifact_exclude_titles artifact_files artifact_layer_type artifact_subject artifact_type features images index_annotation index_annotations operation os os_features os_version subject variant",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_DELETE_LIBPOD: Support = Support {
    id: "ManifestDeleteLibpod",
    query: &[
        flags(since(5, 4, 0), &["ignore"]),
    ],
    parameters: "ignore",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_EXISTS_LIBPOD: Support = Support {
    id: "ManifestExistsLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_INSPECT_LIBPOD: Support = Support {
    id: "ManifestInspectLibpod",
    query: &[
        row(since(4, 4, 0), &["tlsVerify"]),
    ],
    parameters: "tlsVerify",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_MODIFY_LIBPOD: Support = Support {
    id: "ManifestModifyLibpod",
    query: &[
        row(since(4, 1, 0), &["tlsVerify"]),
    ],
    body: "ManifestModifyOptions",
    fields: &[
        row(since(4, 4, 0), &["annotations"]),
        row(since(5, 0, 0), &["artifact_annotations", "artifact_config", "artifact_config_type", "artifact_exclude_titles", "artifact_files", "artifact_layer_type", "artifact_subject", "artifact_type", "index_annotation", "index_annotations", "subject"]),
    ],
    parameters: "tlsVerify",
    leaves: "all annotation annotations arch artifact_annotations artifact_config artifact_config_type artifact_exclude_titles artifact_files artifact_layer_type artifact_subject artifact_type features images index_annotation index_annotations operation os os_features os_version subject variant",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_PUSH_LIBPOD: Support = Support {
    id: "ManifestPushLibpod",
    query: &[
        row(since(4, 3, 0), &["quiet", "compressionFormat", "format"]),
        flags(since(4, 3, 0), &["removeSignatures"]),
        row(since(4, 6, 0), &["compressionLevel"]),
        row(since(4, 7, 0), &["addCompression"]),
        flags(since(4, 7, 0), &["forceCompressionFormat"]),
    ],
    parameters: "addCompression forceCompressionFormat all tlsVerify quiet compressionFormat compressionLevel format removeSignatures",
    ..Support::EVERYWHERE
};
pub(crate) static MANIFEST_PUSH_V3_LIBPOD: Support = Support {
    id: "ManifestPushV3Libpod",
    query: &[
        flags(since(4, 2, 0), &["removeSignatures"]),
    ],
    parameters: "destination all removeSignatures tlsVerify",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_CONNECT_LIBPOD: Support = Support {
    id: "NetworkConnectLibpod",
    body: "networkConnectRequestLibpod",
    fields: &[
        row(since(5, 4, 0), &["options"]),
    ],
    leaves: "aliases container interface_name options static_ips static_mac",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_CREATE_LIBPOD: Support = Support {
    id: "NetworkCreateLibpod",
    query: &[
        flags(since(4, 4, 0), &["ignoreIfExists"]),
    ],
    body: "networkCreateLibpod",
    fields: &[
        row(since(4, 4, 0), &["network_dns_servers"]),
        row(since(4, 6, 0), &["routes"]),
    ],
    parameters: "ignoreIfExists",
    leaves: "created dns_enabled driver id internal ipam_options ipv6_enabled labels name network_dns_servers network_interface options routes.*.destination routes.*.gateway routes.*.metric subnets.*.gateway subnets.*.lease_range.end_ip subnets.*.lease_range.start_ip subnets.*.subnet",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_DELETE_LIBPOD: Support = Support {
    id: "NetworkDeleteLibpod",
    parameters: "force",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_DISCONNECT_LIBPOD: Support = Support {
    id: "NetworkDisconnectLibpod",
    body: "networkDisconnectRequest",
    leaves: "Container Force",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_EXISTS_LIBPOD: Support = Support {
    id: "NetworkExistsLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_INSPECT_LIBPOD: Support = Support {
    id: "NetworkInspectLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_LIST_LIBPOD: Support = Support {
    id: "NetworkListLibpod",
    parameters: "filters",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_PRUNE_LIBPOD: Support = Support {
    id: "NetworkPruneLibpod",
    parameters: "filters",
    ..Support::EVERYWHERE
};
pub(crate) static NETWORK_UPDATE_LIBPOD: Support = Support {
    id: "NetworkUpdateLibpod",
    span: since(4, 4, 0),
    body: "networkUpdateRequestLibpod",
    leaves: "adddnsservers removednsservers",
    ..Support::EVERYWHERE
};
pub(crate) static PLAY_KUBE_DOWN_LIBPOD: Support = Support {
    id: "PlayKubeDownLibpod",
    query: &[
        flags(since(4, 4, 0), &["force"]),
    ],
    parameters: "force",
    ..Support::EVERYWHERE
};
pub(crate) static PLAY_KUBE_LIBPOD: Support = Support {
    id: "PlayKubeLibpod",
    query: &[
        row(since(4, 1, 0), &["annotations"]),
        row(since(4, 4, 0), &["publishPorts"]),
        flags(since(4, 5, 0), &["serviceContainer", "wait"]),
        row(since(4, 7, 0), &["userns"]),
        flags(since(4, 7, 0), &["noTrunc"]),
        flags(since(4, 8, 0), &["replace"]),
        flags(since(5, 0, 0), &["publishAllPorts"]),
        flags(since(5, 3, 0), &["build"]),
        flags(since(5, 4, 0), &["noHostname"]),
        flags(since(5, 7, 0), &["noPodPrefix"]),
    ],
    parameters: "annotations logDriver logOptions network noHosts noTrunc publishPorts publishAllPorts replace serviceContainer start staticIPs staticMACs tlsVerify userns wait build noHostname noPodPrefix",
    ..Support::EVERYWHERE
};
pub(crate) static POD_CREATE_LIBPOD: Support = Support {
    id: "PodCreateLibpod",
    body: "PodSpecGenerator",
    fields: &[
        row(since(4, 1, 1), &["idmappings"]),
        row(since(4, 2, 0), &["exit_policy", "serviceContainerID", "shm_size", "utsns"]),
        row(since(4, 3, 0), &["volumes.*.IsAnonymous"]),
        row(since(4, 3, 1), &["mounts.*.gidMappings", "mounts.*.uidMappings", "resource_limits.cpu.burst", "resource_limits.cpu.idle", "resource_limits.memory.checkBeforeUpdate"]),
        row(since(4, 4, 0), &["volumes.*.SubPath"]),
        row(since(4, 5, 0), &["ipcns", "shm_size_systemd"]),
        row(since(4, 6, 0), &["restart_policy", "restart_tries"]),
        row(since(5, 1, 0), &["image_volumes.*.subPath"]),
        row(since(5, 4, 0), &["hostsFile", "Networks.*.options", "no_manage_hostname"]),
        row(until(5, 8), &["cni_networks"]),
    ],
    leaves: "cgroup_parent cni_networks dns_option dns_search dns_server exit_policy hostadd hostname hostsFile idmappings.AutoUserNs idmappings.AutoUserNsOpts.AdditionalGIDMappings.*.container_id idmappings.AutoUserNsOpts.AdditionalGIDMappings.*.host_id idmappings.AutoUserNsOpts.AdditionalGIDMappings.*.size idmappings.AutoUserNsOpts.AdditionalUIDMappings.*.container_id idmappings.AutoUserNsOpts.AdditionalUIDMappings.*.host_id idmappings.AutoUserNsOpts.AdditionalUIDMappings.*.size idmappings.AutoUserNsOpts.GroupFile idmappings.AutoUserNsOpts.InitialSize idmappings.AutoUserNsOpts.PasswdFile idmappings.AutoUserNsOpts.Size idmappings.GIDMap.*.container_id idmappings.GIDMap.*.host_id idmappings.GIDMap.*.size idmappings.HostGIDMapping idmappings.HostUIDMapping idmappings.UIDMap.*.container_id idmappings.UIDMap.*.host_id idmappings.UIDMap.*.size image_volumes.*.Destination image_volumes.*.ReadWrite image_volumes.*.Source image_volumes.*.subPath infra_command infra_conmon_pid_file infra_image infra_name ipcns.nsmode ipcns.value labels mounts.*.destination mounts.*.gidMappings.*.containerID mounts.*.gidMappings.*.hostID mounts.*.gidMappings.*.size mounts.*.options mounts.*.source mounts.*.type mounts.*.uidMappings.*.containerID mounts.*.uidMappings.*.hostID mounts.*.uidMappings.*.size name netns.nsmode netns.value network_options Networks.*.aliases Networks.*.interface_name Networks.*.options Networks.*.static_ips Networks.*.static_mac no_infra no_manage_hostname no_manage_hosts no_manage_resolv_conf overlay_volumes.*.destination overlay_volumes.*.options overlay_volumes.*.source pidns.nsmode pidns.value pod_create_command pod_devices portmappings.*.container_port portmappings.*.host_ip portmappings.*.host_port portmappings.*.protocol portmappings.*.range resource_limits.blockIO.leafWeight resource_limits.blockIO.throttleReadBpsDevice.*.major resource_limits.blockIO.throttleReadBpsDevice.*.minor resource_limits.blockIO.throttleReadBpsDevice.*.rate resource_limits.blockIO.throttleReadIOPSDevice.*.major resource_limits.blockIO.throttleReadIOPSDevice.*.minor resource_limits.blockIO.throttleReadIOPSDevice.*.rate resource_limits.blockIO.throttleWriteBpsDevice.*.major resource_limits.blockIO.throttleWriteBpsDevice.*.minor resource_limits.blockIO.throttleWriteBpsDevice.*.rate resource_limits.blockIO.throttleWriteIOPSDevice.*.major resource_limits.blockIO.throttleWriteIOPSDevice.*.minor resource_limits.blockIO.throttleWriteIOPSDevice.*.rate resource_limits.blockIO.weight resource_limits.blockIO.weightDevice.*.leafWeight resource_limits.blockIO.weightDevice.*.major resource_limits.blockIO.weightDevice.*.minor resource_limits.blockIO.weightDevice.*.weight resource_limits.cpu.burst resource_limits.cpu.cpus resource_limits.cpu.idle resource_limits.cpu.mems resource_limits.cpu.period resource_limits.cpu.quota resource_limits.cpu.realtimePeriod resource_limits.cpu.realtimeRuntime resource_limits.cpu.shares resource_limits.devices.*.access resource_limits.devices.*.allow resource_limits.devices.*.major resource_limits.devices.*.minor resource_limits.devices.*.type resource_limits.hugepageLimits.*.limit resource_limits.hugepageLimits.*.pageSize resource_limits.memory.checkBeforeUpdate resource_limits.memory.disableOOMKiller resource_limits.memory.kernel resource_limits.memory.kernelTCP resource_limits.memory.limit resource_limits.memory.reservation resource_limits.memory.swap resource_limits.memory.swappiness resource_limits.memory.useHierarchy resource_limits.network.classID resource_limits.network.priorities.*.name resource_limits.network.priorities.*.priority resource_limits.pids.limit resource_limits.rdma.*.hcaHandles resource_limits.rdma.*.hcaObjects resource_limits.unified restart_policy restart_tries security_opt serviceContainerID share_parent shared_namespaces shm_size shm_size_systemd sysctl userns.nsmode userns.value utsns.nsmode utsns.value volumes.*.Dest volumes.*.IsAnonymous volumes.*.Name volumes.*.Options volumes.*.SubPath volumes_from",
    ..Support::EVERYWHERE
};
pub(crate) static POD_DELETE_LIBPOD: Support = Support {
    id: "PodDeleteLibpod",
    parameters: "force timeout",
    ..Support::EVERYWHERE
};
pub(crate) static POD_EXISTS_LIBPOD: Support = Support {
    id: "PodExistsLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static POD_INSPECT_LIBPOD: Support = Support {
    id: "PodInspectLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static POD_KILL_LIBPOD: Support = Support {
    id: "PodKillLibpod",
    parameters: "signal",
    ..Support::EVERYWHERE
};
pub(crate) static POD_LIST_LIBPOD: Support = Support {
    id: "PodListLibpod",
    parameters: "filters",
    ..Support::EVERYWHERE
};
pub(crate) static POD_PAUSE_LIBPOD: Support = Support {
    id: "PodPauseLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static POD_PRUNE_LIBPOD: Support = Support {
    id: "PodPruneLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static POD_RESTART_LIBPOD: Support = Support {
    id: "PodRestartLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static POD_START_LIBPOD: Support = Support {
    id: "PodStartLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static POD_STATS_ALL_LIBPOD: Support = Support {
    id: "PodStatsAllLibpod",
    parameters: "all namesOrIDs",
    ..Support::EVERYWHERE
};
pub(crate) static POD_STOP_LIBPOD: Support = Support {
    id: "PodStopLibpod",
    parameters: "t",
    ..Support::EVERYWHERE
};
pub(crate) static POD_TOP_LIBPOD: Support = Support {
    id: "PodTopLibpod",
    parameters: "stream delay ps_args",
    ..Support::EVERYWHERE
};
pub(crate) static POD_UNPAUSE_LIBPOD: Support = Support {
    id: "PodUnpauseLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static PUT_CONTAINER_ARCHIVE_LIBPOD: Support = Support {
    id: "PutContainerArchiveLibpod",
    query: &[
        flags(since(4, 2, 0), &["noOverwriteDirNonDir"]),
    ],
    parameters: "path copyUIDGID noOverwriteDirNonDir rename",
    ..Support::EVERYWHERE
};
pub(crate) static QUADLET_DELETE_ALL_LIBPOD: Support = Support {
    id: "QuadletDeleteAllLibpod",
    span: since(5, 8, 0),
    parameters: "quadlets all force ignore reload-systemd",
    ..Support::EVERYWHERE
};
pub(crate) static QUADLET_DELETE_LIBPOD: Support = Support {
    id: "QuadletDeleteLibpod",
    span: since(5, 8, 0),
    parameters: "force ignore reload-systemd",
    ..Support::EVERYWHERE
};
pub(crate) static QUADLET_EXISTS_LIBPOD: Support = Support {
    id: "QuadletExistsLibpod",
    span: since(5, 8, 0),
    ..Support::EVERYWHERE
};
pub(crate) static QUADLET_FILE_LIBPOD: Support = Support {
    id: "QuadletFileLibpod",
    span: since(5, 8, 0),
    ..Support::EVERYWHERE
};
pub(crate) static QUADLET_INSTALL_LIBPOD: Support = Support {
    id: "QuadletInstallLibpod",
    span: since(5, 8, 0),
    parameters: "replace reload-systemd",
    ..Support::EVERYWHERE
};
pub(crate) static QUADLET_LIST_LIBPOD: Support = Support {
    id: "QuadletListLibpod",
    span: since(5, 7, 0),
    parameters: "filters",
    ..Support::EVERYWHERE
};
pub(crate) static SECRET_CREATE_LIBPOD: Support = Support {
    id: "SecretCreateLibpod",
    query: &[
        row(since(4, 3, 0), &["labels"]),
        flags(since(4, 7, 0), &["replace"]),
        flags(since(5, 6, 0), &["ignore"]),
    ],
    parameters: "name driver driveropts labels replace ignore",
    ..Support::EVERYWHERE
};
pub(crate) static SECRET_DELETE_LIBPOD: Support = Support {
    id: "SecretDeleteLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static SECRET_EXISTS_LIBPOD: Support = Support {
    id: "SecretExistsLibpod",
    span: since(4, 5, 0),
    ..Support::EVERYWHERE
};
pub(crate) static SECRET_INSPECT_LIBPOD: Support = Support {
    id: "SecretInspectLibpod",
    query: &[
        flags(since(4, 7, 0), &["showsecret"]),
    ],
    parameters: "showsecret",
    ..Support::EVERYWHERE
};
pub(crate) static SECRET_LIST_LIBPOD: Support = Support {
    id: "SecretListLibpod",
    parameters: "filters",
    ..Support::EVERYWHERE
};
pub(crate) static SYSTEM_CHECK_LIBPOD: Support = Support {
    id: "SystemCheckLibpod",
    span: since(5, 2, 0),
    parameters: "quick repair repair_lossy unreferenced_layer_max_age",
    ..Support::EVERYWHERE
};
pub(crate) static SYSTEM_DATA_USAGE_LIBPOD: Support = Support {
    id: "SystemDataUsageLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static SYSTEM_EVENTS_LIBPOD: Support = Support {
    id: "SystemEventsLibpod",
    parameters: "since until filters stream",
    ..Support::EVERYWHERE
};
pub(crate) static SYSTEM_INFO_LIBPOD: Support = Support {
    id: "SystemInfoLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static SYSTEM_PING: Support = Support {
    id: "SystemPing",
    ..Support::EVERYWHERE
};
pub(crate) static SYSTEM_PRUNE_LIBPOD: Support = Support {
    id: "SystemPruneLibpod",
    query: &[
        flags(since(4, 4, 0), &["external"]),
        flags(since(5, 4, 0), &["build"]),
    ],
    parameters: "all build external filters volumes",
    ..Support::EVERYWHERE
};
pub(crate) static SYSTEM_VERSION_LIBPOD: Support = Support {
    id: "SystemVersionLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_CREATE_LIBPOD: Support = Support {
    id: "VolumeCreateLibpod",
    body: "VolumeCreateOptions",
    fields: &[
        row(since(4, 4, 0), &["IgnoreIfExists"]),
        row(since(5, 6, 0), &["GID", "UID"]),
    ],
    leaves: "Driver GID IgnoreIfExists Label Labels Name Options UID",
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_DELETE_LIBPOD: Support = Support {
    id: "VolumeDeleteLibpod",
    parameters: "force timeout",
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_EXISTS_LIBPOD: Support = Support {
    id: "VolumeExistsLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_EXPORT_LIBPOD: Support = Support {
    id: "VolumeExportLibpod",
    span: since(5, 6, 0),
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_IMPORT_LIBPOD: Support = Support {
    id: "VolumeImportLibpod",
    span: since(5, 6, 0),
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_INSPECT_LIBPOD: Support = Support {
    id: "VolumeInspectLibpod",
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_LIST_LIBPOD: Support = Support {
    id: "VolumeListLibpod",
    parameters: "filters",
    ..Support::EVERYWHERE
};
pub(crate) static VOLUME_PRUNE_LIBPOD: Support = Support {
    id: "VolumePruneLibpod",
    parameters: "filters",
    ..Support::EVERYWHERE
};

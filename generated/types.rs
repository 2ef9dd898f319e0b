// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

pub use super::names::{ContainerName, NetworkName, PodName, SecretName, VolumeName};
use super::{older_forms, record::record};

pub type ClusterOptions = Map<String, Value>;
pub type NetworkConnectRequestLibpod = NetworkConnectOptions;
pub type NetworkDisconnectRequest = DisconnectOptions;
pub type NetworkUpdateRequestLibpod = NetworkUpdateOptions;

record! {
    Address {
        0 addr "Addr": Option<String>,
        1 prefix_len "PrefixLen": Option<i64>,
        2 prefix_length "PrefixLength": Option<i64>,
    }
    ArtifactAddReport {
        0 artifact_digest "ArtifactDigest": Option<String>,
    }
    ArtifactInspectReport {
        0 digest "Digest": Option<String>,
        1 manifest "Manifest": Option<Oci1>,
        2 name "Name": Option<String>,
    }
    ArtifactListReport {
        0 digest "Digest": Option<String>,
        1 manifest "Manifest": Option<Oci1>,
        2 name "Name": Option<String>,
    }
    ArtifactPullProgress {
        0 current "current": Option<u64>,
        1 progress_component_id "progressComponentID": Option<String>,
        2 status "status": Option<String>,
        3 total "total": Option<i64>,
    }
    ArtifactPullReport {
        0 artifact_digest "ArtifactDigest": Option<String>,
    }
    ArtifactPushReport {
        0 artifact_digest "ArtifactDigest": Option<String>,
    }
    ArtifactRemoveReport {
        0 artifact_digests "ArtifactDigests": Vec<String>,
    }
    ArtifactVolume {
        0 destination "destination": Option<String>,
        1 digest "digest": Option<String>,
        2 name "name": Option<String>,
        3 source "source": Option<String>,
        4 title "title": Option<String>,
    }
    AutoUserNsOptions {
        0 additional_gid_mappings "AdditionalGIDMappings": Vec<IdMap>,
        1 additional_uid_mappings "AdditionalUIDMappings": Vec<IdMap>,
        2 group_file "GroupFile": Option<String>,
        3 initial_size "InitialSize": Option<u32>,
        4 passwd_file "PasswdFile": Option<String>,
        5 size "Size": Option<u32>,
    }
    BindOptions {
        0 create_mountpoint "CreateMountpoint": Option<bool>,
        1 non_recursive "NonRecursive": Option<bool>,
        2 propagation "Propagation": Option<String>,
        3 read_only_force_recursive "ReadOnlyForceRecursive": Option<bool>,
        4 read_only_non_recursive "ReadOnlyNonRecursive": Option<bool>,
    }
    BuildReport {
        0 aux "aux": Option<Value>,
        1 error "error": Option<String>,
        2 error_detail "errorDetail": Option<BuildReportErrorDetail>,
        3 stream "stream": Option<String>,
    }
    BuildReportErrorDetail {
        0 code "code": Option<i64>,
        1 message "message": Option<String>,
    }
    CheckpointReport {
        0 criu_statistics "criu_statistics": Option<CriuStatistics>,
        1 id "Id": Option<String>,
        2 runtime_checkpoint_duration "runtime_checkpoint_duration": Option<i64>,
    }
    ComponentVersion {
        0 details "Details": BTreeMap<String, String>,
        1 name "Name": Option<String>,
        2 version "Version": Option<String>,
    }
    Config {
        0 args_escaped "ArgsEscaped": Option<bool>,
        1 attach_stderr "AttachStderr": Option<bool>,
        2 attach_stdin "AttachStdin": Option<bool>,
        3 attach_stdout "AttachStdout": Option<bool>,
        4 cmd "Cmd": Vec<String>,
        5 domainname "Domainname": Option<String>,
        6 entrypoint "Entrypoint": Vec<String>,
        7 env "Env": Vec<String>,
        8 exposed_ports "ExposedPorts": BTreeMap<String, Map<String, Value>>,
        9 healthcheck "Healthcheck": Option<HealthcheckConfig>,
        10 hostname "Hostname": Option<String>,
        11 image "Image": Option<String>,
        12 labels "Labels": BTreeMap<String, String>,
        13 mac_address "MacAddress": Option<String>,
        14 network_disabled "NetworkDisabled": Option<bool>,
        15 on_build "OnBuild": Vec<String>,
        16 open_stdin "OpenStdin": Option<bool>,
        17 shell "Shell": Vec<String>,
        18 stdin_once "StdinOnce": Option<bool>,
        19 stop_signal "StopSignal": Option<String>,
        20 stop_timeout "StopTimeout": Option<i64>,
        21 tty "Tty": Option<bool>,
        22 user "User": Option<String>,
        23 volumes "Volumes": BTreeMap<String, Map<String, Value>>,
        24 working_dir "WorkingDir": Option<String>,
    }
    ConmonInfo {
        0 package "package": Option<String>,
        1 path "path": Option<String>,
        2 version "version": Option<String>,
    }
    Container {
        0 command "Command": Option<String>,
        1 config "Config": Option<Config>,
        2 created "Created": Option<DateTime<Utc>>,
        3 default_read_only_non_recursive "DefaultReadOnlyNonRecursive": Option<bool>,
        4 host_config "HostConfig": Option<HostConfig>,
        5 id "Id": Option<String>,
        6 image "Image": Option<String>,
        7 image_id "ImageID": Option<String>,
        8 image_manifest_descriptor "ImageManifestDescriptor": Option<Descriptor>,
        9 labels "Labels": BTreeMap<String, String>,
        10 mounts "Mounts": Vec<MountPoint>,
        11 name "Name": Option<String>,
        12 names "Names": Vec<String>,
        13 network_settings "NetworkSettings": Option<NetworkSettingsSummary>,
        14 networking_config "NetworkingConfig": Option<NetworkingConfig>,
        15 platform "Platform": Option<Platform>,
        16 ports "Ports": Vec<Port>,
        17 size_root_fs "SizeRootFs": Option<i64>,
        18 size_rw "SizeRw": Option<i64>,
        19 state "State": Option<String>,
        20 status "Status": Option<String>,
    }
    ContainerCreateResponse {
        0 id "Id": Option<String>,
        1 warnings "Warnings": Vec<String>,
    }
    ContainerExecLibpodBody (request) {
        0 attach_stderr "AttachStderr": Option<bool>,
        1 attach_stdin "AttachStdin": Option<bool>,
        2 attach_stdout "AttachStdout": Option<bool>,
        3 cmd "Cmd": Vec<String>,
        4 detach_keys "DetachKeys": Option<String>,
        5 env "Env": Vec<String>,
        6 privileged "Privileged": Option<bool>,
        7 tty "Tty": Option<bool>,
        8 user "User": Option<String>,
        9 working_dir "WorkingDir": Option<String>,
    }
    ContainerNetworkStats {
        0 rx_bytes "RxBytes": Option<u64>,
        1 rx_dropped "RxDropped": Option<u64>,
        2 rx_errors "RxErrors": Option<u64>,
        3 rx_packets "RxPackets": Option<u64>,
        4 tx_bytes "TxBytes": Option<u64>,
        5 tx_dropped "TxDropped": Option<u64>,
        6 tx_errors "TxErrors": Option<u64>,
        7 tx_packets "TxPackets": Option<u64>,
    }
    ContainerSize {
        0 root_fs_size "rootFsSize": Option<i64>,
        1 rw_size "rwSize": Option<i64>,
    }
    ContainerStats {
        0 avg_cpu "AvgCPU": Option<f64>,
        1 block_input "BlockInput": Option<u64>,
        2 block_output "BlockOutput": Option<u64>,
        3 container_id "ContainerID": Option<String>,
        4 cpu "CPU": Option<f64>,
        5 cpu_nano "CPUNano": Option<u64>,
        6 cpu_system_nano "CPUSystemNano": Option<u64>,
        7 duration "Duration": Option<u64>,
        8 mem_limit "MemLimit": Option<u64>,
        9 mem_perc "MemPerc": Option<f64>,
        10 mem_usage "MemUsage": Option<u64>,
        11 name "Name": Option<String>,
        12 net_input "NetInput": Option<u64>,
        13 net_output "NetOutput": Option<u64>,
        14 network "Network": BTreeMap<String, ContainerNetworkStats>,
        15 per_cpu "PerCPU": Vec<u64>,
        16 pi_ds "PIDs": Option<u64>,
        17 system_nano "SystemNano": Option<u64>,
        18 up_time "UpTime": Option<i64>,
    }
    ContainerStatsReport {
        0 error "Error": Option<Value>,
        1 stats "Stats": Vec<ContainerStats>,
    }
    ContainerStore {
        0 number "number": Option<i64>,
        1 paused "paused": Option<i64>,
        2 running "running": Option<i64>,
        3 stopped "stopped": Option<i64>,
    }
    ContainerTopOkBody {
        0 processes "Processes": Vec<Vec<String>>,
        1 titles "Titles": Vec<String>,
    }
    ContainersPruneReportLibpod {
        0 err "Err": Option<String>,
        1 id "Id": Option<String>,
        2 size "Size": Option<i64>,
    }
    CpuUsage {
        0 idle_percent "idlePercent": Option<f64>,
        1 system_percent "systemPercent": Option<f64>,
        2 user_percent "userPercent": Option<f64>,
    }
    CriuStatistics {
        0 forking_time "forking_time": Option<u32>,
        1 freezing_time "freezing_time": Option<u32>,
        2 frozen_time "frozen_time": Option<u32>,
        3 memdump_time "memdump_time": Option<u32>,
        4 memwrite_time "memwrite_time": Option<u32>,
        5 pages_compared "pages_compared": Option<u64>,
        6 pages_restored "pages_restored": Option<u64>,
        7 pages_scanned "pages_scanned": Option<u64>,
        8 pages_skipped_cow "pages_skipped_cow": Option<u64>,
        9 pages_written "pages_written": Option<u64>,
        10 restore_time "restore_time": Option<u32>,
    }
    Descriptor {
        0 annotations "annotations": BTreeMap<String, String>,
        1 artifact_type "artifactType": Option<String>,
        2 data "data": Option<String>,
        3 digest "digest": Option<String>,
        4 media_type "mediaType": Option<String>,
        5 platform "platform": Option<Platform>,
        6 size "size": Option<i64>,
        7 urls "urls": Vec<String>,
    }
    DeviceMapping {
        0 cgroup_permissions "CgroupPermissions": Option<String>,
        1 path_in_container "PathInContainer": Option<String>,
        2 path_on_host "PathOnHost": Option<String>,
    }
    DeviceRequest {
        0 capabilities "Capabilities": Vec<Vec<String>>,
        1 count "Count": Option<i64>,
        2 device_i_ds "DeviceIDs": Vec<String>,
        3 driver "Driver": Option<String>,
        4 options "Options": BTreeMap<String, String>,
    }
    DisconnectOptions (request) {
        0 container "Container": Option<String>,
        1 force "Force": Option<bool>,
    }
    DistributionInfo {
        0 codename "codename": Option<String>,
        1 distribution "distribution": Option<String>,
        2 variant "variant": Option<String>,
        3 version "version": Option<String>,
    }
    DnsNetworkInfo {
        0 package "package": Option<String>,
        1 path "path": Option<String>,
        2 version "version": Option<String>,
    }
    Driver {
        0 name "Name": Option<String>,
        1 options "Options": BTreeMap<String, String>,
    }
    DriverData {
        0 data "Data": BTreeMap<String, String>,
        1 name "Name": Option<String>,
    }
    EndpointIpamConfig {
        0 i_pv4_address "IPv4Address": Option<String>,
        1 i_pv6_address "IPv6Address": Option<String>,
        2 link_local_i_ps "LinkLocalIPs": Vec<String>,
    }
    EndpointSettings {
        0 aliases "Aliases": Vec<String>,
        1 dns_names "DNSNames": Vec<String>,
        2 driver_opts "DriverOpts": BTreeMap<String, String>,
        3 endpoint_id "EndpointID": Option<String>,
        4 gateway "Gateway": Option<String>,
        5 global_i_pv6_address "GlobalIPv6Address": Option<String>,
        6 global_i_pv6_prefix_len "GlobalIPv6PrefixLen": Option<i64>,
        7 gw_priority "GwPriority": Option<i64>,
        8 i_pv6_gateway "IPv6Gateway": Option<String>,
        9 ip_address "IPAddress": Option<String>,
        10 ip_prefix_len "IPPrefixLen": Option<i64>,
        11 ipam_config "IPAMConfig": Option<EndpointIpamConfig>,
        12 links "Links": Vec<String>,
        13 mac_address "MacAddress": Option<String>,
        14 network_id "NetworkID": Option<String>,
    }
    Event {
        0 action "Action": Option<String>,
        1 actor "Actor": Option<EventActor>,
        2 from "from": Option<String>,
        3 health_status "HealthStatus": Option<String>,
        4 id "id": Option<String>,
        5 scope "scope": Option<String>,
        6 status "status": Option<String>,
        7 time "time": Option<i64>,
        8 time_nano "timeNano": Option<i64>,
        9 type_ "Type": Option<String>,
    }
    EventActor {
        0 attributes "Attributes": BTreeMap<String, String>,
        1 id "ID": Option<String>,
    }
    ExecRemoveLibpodBody (request) {
        0 force "Force": Option<bool>,
    }
    ExecStartLibpodBody (request) {
        0 detach "Detach": Option<bool>,
        1 h "h": Option<i64>,
        2 tty "Tty": Option<bool>,
        3 w "w": Option<i64>,
    }
    FilesystemChange {
        0 kind "Kind": Option<u8>,
        1 path "Path": Option<String>,
    }
    HealthCheckLog {
        0 end "End": Option<DateTime<Utc>>,
        1 exit_code "ExitCode": Option<i64>,
        2 output "Output": Option<String>,
        3 start "Start": Option<DateTime<Utc>>,
    }
    HealthCheckResults {
        0 failing_streak "FailingStreak": Option<i64>,
        1 log "Log": Vec<HealthCheckLog>,
        2 status "Status": Option<String>,
    }
    HealthcheckConfig {
        0 interval "Interval": Option<i64>,
        1 retries "Retries": Option<i64>,
        2 start_interval "StartInterval": Option<i64>,
        3 start_period "StartPeriod": Option<i64>,
        4 test "Test": Vec<String>,
        5 timeout "Timeout": Option<i64>,
    }
    History {
        0 author "author": Option<String>,
        1 comment "comment": Option<String>,
        2 created "created": Option<DateTime<Utc>>,
        3 created_by "created_by": Option<String>,
        4 empty_layer "empty_layer": Option<bool>,
    }
    HistoryResponse {
        0 comment "Comment": Option<String>,
        1 created "Created": Option<DateTime<Utc>>,
        2 created_by "CreatedBy": Option<String>,
        3 id "Id": Option<String>,
        4 size "Size": Option<i64>,
        5 tags "Tags": Vec<String>,
    }
    HostConfig {
        0 annotations "Annotations": BTreeMap<String, String>,
        1 auto_remove "AutoRemove": Option<bool>,
        2 binds "Binds": Vec<String>,
        3 blkio_device_read_bps "BlkioDeviceReadBps": Vec<ThrottleDevice>,
        4 blkio_device_read_i_ops "BlkioDeviceReadIOps": Vec<ThrottleDevice>,
        5 blkio_device_write_bps "BlkioDeviceWriteBps": Vec<ThrottleDevice>,
        6 blkio_device_write_i_ops "BlkioDeviceWriteIOps": Vec<ThrottleDevice>,
        7 blkio_weight "BlkioWeight": Option<u16>,
        8 blkio_weight_device "BlkioWeightDevice": Vec<WeightDevice>,
        9 cap_add "CapAdd": Vec<String>,
        10 cap_drop "CapDrop": Vec<String>,
        11 cgroup "Cgroup": Option<String>,
        12 cgroup_parent "CgroupParent": Option<String>,
        13 cgroupns_mode "CgroupnsMode": Option<String>,
        14 console_size "ConsoleSize": Vec<u64>,
        15 container_id_file "ContainerIDFile": Option<String>,
        16 cpu_count "CpuCount": Option<i64>,
        17 cpu_percent "CpuPercent": Option<i64>,
        18 cpu_period "CpuPeriod": Option<i64>,
        19 cpu_quota "CpuQuota": Option<i64>,
        20 cpu_realtime_period "CpuRealtimePeriod": Option<i64>,
        21 cpu_realtime_runtime "CpuRealtimeRuntime": Option<i64>,
        22 cpu_shares "CpuShares": Option<i64>,
        23 cpuset_cpus "CpusetCpus": Option<String>,
        24 cpuset_mems "CpusetMems": Option<String>,
        25 device_cgroup_rules "DeviceCgroupRules": Vec<String>,
        26 device_requests "DeviceRequests": Vec<DeviceRequest>,
        27 devices "Devices": Vec<DeviceMapping>,
        28 dns "Dns": Vec<String>,
        29 dns_options "DnsOptions": Vec<String>,
        30 dns_search "DnsSearch": Vec<String>,
        31 extra_hosts "ExtraHosts": Vec<String>,
        32 group_add "GroupAdd": Vec<String>,
        33 init "Init": Option<bool>,
        34 io_maximum_bandwidth "IOMaximumBandwidth": Option<u64>,
        35 io_maximum_i_ops "IOMaximumIOps": Option<u64>,
        36 ipc_mode "IpcMode": Option<String>,
        37 isolation "Isolation": Option<String>,
        38 kernel_memory "KernelMemory": Option<i64>,
        39 kernel_memory_tcp "KernelMemoryTCP": Option<i64>,
        40 links "Links": Vec<String>,
        41 log_config "LogConfig": Option<LogConfig>,
        42 masked_paths "MaskedPaths": Vec<String>,
        43 memory "Memory": Option<i64>,
        44 memory_reservation "MemoryReservation": Option<i64>,
        45 memory_swap "MemorySwap": Option<i64>,
        46 memory_swappiness "MemorySwappiness": Option<i64>,
        47 mounts "Mounts": Vec<Mount>,
        48 nano_cpus "NanoCpus": Option<i64>,
        49 network_mode "NetworkMode": Option<String>,
        50 oom_kill_disable "OomKillDisable": Option<bool>,
        51 oom_score_adj "OomScoreAdj": Option<i64>,
        52 pid_mode "PidMode": Option<String>,
        53 pids_limit "PidsLimit": Option<i64>,
        54 port_bindings "PortBindings": BTreeMap<String, Vec<PortBinding>>,
        55 privileged "Privileged": Option<bool>,
        56 publish_all_ports "PublishAllPorts": Option<bool>,
        57 readonly_paths "ReadonlyPaths": Vec<String>,
        58 readonly_rootfs "ReadonlyRootfs": Option<bool>,
        59 restart_policy "RestartPolicy": Option<RestartPolicy>,
        60 runtime "Runtime": Option<String>,
        61 security_opt "SecurityOpt": Vec<String>,
        62 shm_size "ShmSize": Option<i64>,
        63 storage_opt "StorageOpt": BTreeMap<String, String>,
        64 sysctls "Sysctls": BTreeMap<String, String>,
        65 tmpfs "Tmpfs": BTreeMap<String, String>,
        66 ulimits "Ulimits": Vec<Ulimit>,
        67 userns_mode "UsernsMode": Option<String>,
        68 uts_mode "UTSMode": Option<String>,
        69 volume_driver "VolumeDriver": Option<String>,
        70 volumes_from "VolumesFrom": Vec<String>,
    }
    HostInfo {
        0 arch "arch": Option<String>,
        1 buildah_version "buildahVersion": Option<String>,
        2 cgroup_controllers "cgroupControllers": Vec<String>,
        3 cgroup_manager "cgroupManager": Option<String>,
        4 cgroup_version "cgroupVersion": Option<String>,
        5 conmon "conmon": Option<ConmonInfo>,
        6 cpu_utilization "cpuUtilization": Option<CpuUsage>,
        7 cpus "cpus": Option<i64>,
        8 database_backend "databaseBackend": Option<String>,
        9 distribution "distribution": Option<DistributionInfo>,
        10 emulated_architectures "emulatedArchitectures": Vec<String>,
        11 event_logger "eventLogger": Option<String>,
        12 free_locks "freeLocks": Option<u32>,
        13 hostname "hostname": Option<String>,
        14 id_mappings "idMappings": Option<IdMappings>,
        15 kernel "kernel": Option<String>,
        16 linkmode "linkmode": Option<String>,
        17 log_driver "logDriver": Option<String>,
        18 mem_free "memFree": Option<i64>,
        19 mem_total "memTotal": Option<i64>,
        20 network_backend "networkBackend": Option<String>,
        21 network_backend_info "networkBackendInfo": Option<NetworkInfo>,
        22 oci_runtime "ociRuntime": Option<OciRuntimeInfo>,
        23 os "os": Option<String>,
        24 pasta "pasta": Option<PastaInfo>,
        25 remote_socket "remoteSocket": Option<RemoteSocket>,
        26 rootless_network_cmd "rootlessNetworkCmd": Option<String>,
        27 runtime_info "runtimeInfo": Map<String, Value>,
        28 security "security": Option<SecurityInfo>,
        29 service_is_remote "serviceIsRemote": Option<bool>,
        30 slirp4netns "slirp4netns": Option<SlirpInfo>,
        31 swap_free "swapFree": Option<i64>,
        32 swap_total "swapTotal": Option<i64>,
        33 uptime "uptime": Option<String>,
        34 variant "variant": Option<String>,
    }
    IdMap {
        0 container_id "container_id": Option<i64>,
        1 host_id "host_id": Option<i64>,
        2 size "size": Option<i64>,
    }
    IdMappingOptions {
        0 auto_user_ns "AutoUserNs": Option<bool>,
        1 auto_user_ns_opts "AutoUserNsOpts": Option<AutoUserNsOptions>,
        2 gid_map "GIDMap": Vec<IdMap>,
        3 host_gid_mapping "HostGIDMapping": Option<bool>,
        4 host_uid_mapping "HostUIDMapping": Option<bool>,
        5 uid_map "UIDMap": Vec<IdMap>,
    }
    IdMappings {
        0 gidmap "gidmap": Vec<IdMap>,
        1 uidmap "uidmap": Vec<IdMap>,
    }
    IdResponse {
        0 id "Id": Option<String>,
    }
    ImageConfig {
        0 args_escaped "ArgsEscaped": Option<bool>,
        1 cmd "Cmd": Vec<String>,
        2 entrypoint "Entrypoint": Vec<String>,
        3 env "Env": Vec<String>,
        4 exposed_ports "ExposedPorts": BTreeMap<String, Map<String, Value>>,
        5 labels "Labels": BTreeMap<String, String>,
        6 stop_signal "StopSignal": Option<String>,
        7 user "User": Option<String>,
        8 volumes "Volumes": BTreeMap<String, Map<String, Value>>,
        9 working_dir "WorkingDir": Option<String>,
    }
    ImageData {
        0 annotations "Annotations": BTreeMap<String, String>,
        1 architecture "Architecture": Option<String>,
        2 author "Author": Option<String>,
        3 comment "Comment": Option<String>,
        4 config "Config": Option<ImageConfig>,
        5 created "Created": Option<DateTime<Utc>>,
        6 digest "Digest": Option<String>,
        7 graph_driver "GraphDriver": Option<DriverData>,
        8 healthcheck "Healthcheck": Option<Schema2HealthConfig>,
        9 history "History": Vec<History>,
        10 id "Id": Option<String>,
        11 labels "Labels": BTreeMap<String, String>,
        12 manifest_type "ManifestType": Option<String>,
        13 names_history "NamesHistory": Vec<String>,
        14 os "Os": Option<String>,
        15 parent "Parent": Option<String>,
        16 repo_digests "RepoDigests": Vec<String>,
        17 repo_tags "RepoTags": Vec<String>,
        18 root_fs "RootFS": Option<RootFs>,
        19 size "Size": Option<i64>,
        20 user "User": Option<String>,
        21 version "Version": Option<String>,
        22 virtual_size "VirtualSize": Option<i64>,
    }
    ImageImportReport {
        0 id "Id": Option<String>,
    }
    ImageLoadReport {
        0 names "Names": Vec<String>,
    }
    ImageOptions {
        0 subpath "Subpath": Option<String>,
    }
    ImagePushReport {
        0 error "error": Option<String>,
        1 manifestdigest "manifestdigest": Option<String>,
        2 stream "stream": Option<String>,
    }
    ImageStore {
        0 number "number": Option<i64>,
    }
    ImageTreeReport {
        0 tree "Tree": Option<String>,
    }
    ImageVolume {
        0 destination "Destination": Option<String>,
        1 read_write "ReadWrite": Option<bool>,
        2 source "Source": Option<String>,
        3 sub_path "subPath": Option<String>,
    }
    InspectAdditionalNetwork {
        0 additional_mac_addresses "AdditionalMACAddresses": Vec<String>,
        1 aliases "Aliases": Vec<String>,
        2 driver_opts "DriverOpts": BTreeMap<String, String>,
        3 endpoint_id "EndpointID": Option<String>,
        4 gateway "Gateway": Option<String>,
        5 global_i_pv6_address "GlobalIPv6Address": Option<String>,
        6 global_i_pv6_prefix_len "GlobalIPv6PrefixLen": Option<i64>,
        7 i_pv6_gateway "IPv6Gateway": Option<String>,
        8 ip_address "IPAddress": Option<String>,
        9 ip_prefix_len "IPPrefixLen": Option<i64>,
        10 ipam_config "IPAMConfig": BTreeMap<String, String>,
        11 links "Links": Vec<String>,
        12 mac_address "MacAddress": Option<String>,
        13 network_id "NetworkID": Option<String>,
        14 secondary_i_pv6_addresses "SecondaryIPv6Addresses": Vec<Address>,
        15 secondary_ip_addresses "SecondaryIPAddresses": Vec<Address>,
    }
    InspectBlkioThrottleDevice {
        0 path "Path": Option<String>,
        1 rate "Rate": Option<u64>,
    }
    InspectBlkioWeightDevice {
        0 path "Path": Option<String>,
        1 weight "Weight": Option<u16>,
    }
    InspectContainerConfig {
        0 annotations "Annotations": BTreeMap<String, String>,
        1 attach_stderr "AttachStderr": Option<bool>,
        2 attach_stdin "AttachStdin": Option<bool>,
        3 attach_stdout "AttachStdout": Option<bool>,
        4 chroot_dirs "ChrootDirs": Vec<String>,
        5 cmd "Cmd": Vec<String>,
        6 create_command "CreateCommand": Vec<String>,
        7 domainname "Domainname": Option<String>,
        8 entrypoint "Entrypoint": Vec<String> => older_forms::words,
        9 env "Env": Vec<String>,
        10 exposed_ports "ExposedPorts": BTreeMap<String, Map<String, Value>>,
        11 health_log_destination "HealthLogDestination": Option<String>,
        12 healthcheck "Healthcheck": Option<Schema2HealthConfig>,
        13 healthcheck_max_log_count "HealthcheckMaxLogCount": Option<u64>,
        14 healthcheck_max_log_size "HealthcheckMaxLogSize": Option<u64>,
        15 healthcheck_on_failure_action "HealthcheckOnFailureAction": Option<String>,
        16 hostname "Hostname": Option<String>,
        17 image "Image": Option<String>,
        18 labels "Labels": BTreeMap<String, String>,
        19 on_build "OnBuild": Option<String>,
        20 open_stdin "OpenStdin": Option<bool>,
        21 passwd "Passwd": Option<bool>,
        22 sd_notify_mode "sdNotifyMode": Option<String>,
        23 sd_notify_socket "sdNotifySocket": Option<String>,
        24 secrets "Secrets": Vec<InspectSecret>,
        25 startup_health_check "StartupHealthCheck": Option<StartupHealthCheck>,
        26 stdin_once "StdinOnce": Option<bool>,
        27 stop_signal "StopSignal": Option<String> => older_forms::signal,
        28 stop_timeout "StopTimeout": Option<u64>,
        29 systemd_mode "SystemdMode": Option<bool>,
        30 timeout "Timeout": Option<u64>,
        31 timezone "Timezone": Option<String>,
        32 tty "Tty": Option<bool>,
        33 umask "Umask": Option<String>,
        34 user "User": Option<String>,
        35 volumes "Volumes": BTreeMap<String, Map<String, Value>>,
        36 working_dir "WorkingDir": Option<String>,
    }
    InspectContainerData {
        0 app_armor_profile "AppArmorProfile": Option<String>,
        1 args "Args": Vec<String>,
        2 bounding_caps "BoundingCaps": Vec<String>,
        3 config "Config": Option<InspectContainerConfig>,
        4 conmon_pid_file "ConmonPidFile": Option<String>,
        5 created "Created": Option<DateTime<Utc>>,
        6 dependencies "Dependencies": Vec<String>,
        7 driver "Driver": Option<String>,
        8 effective_caps "EffectiveCaps": Vec<String>,
        9 exec_i_ds "ExecIDs": Vec<String>,
        10 graph_driver "GraphDriver": Option<DriverData>,
        11 host_config "HostConfig": Option<InspectContainerHostConfig>,
        12 hostname_path "HostnamePath": Option<String>,
        13 hosts_path "HostsPath": Option<String>,
        14 id "Id": Option<String>,
        15 image "Image": Option<String>,
        16 image_digest "ImageDigest": Option<String>,
        17 image_name "ImageName": Option<String>,
        18 is_infra "IsInfra": Option<bool>,
        19 is_service "IsService": Option<bool>,
        20 kube_exit_code_propagation "KubeExitCodePropagation": Option<String>,
        21 lock_number "lockNumber": Option<u32>,
        22 mount_label "MountLabel": Option<String>,
        23 mounts "Mounts": Vec<InspectMount>,
        24 name "Name": Option<String>,
        25 namespace "Namespace": Option<String>,
        26 network_settings "NetworkSettings": Option<InspectNetworkSettings>,
        27 oci_config_path "OCIConfigPath": Option<String>,
        28 oci_runtime "OCIRuntime": Option<String>,
        29 path "Path": Option<String>,
        30 pid_file "PidFile": Option<String>,
        31 pod "Pod": Option<String>,
        32 process_label "ProcessLabel": Option<String>,
        33 resolv_conf_path "ResolvConfPath": Option<String>,
        34 restart_count "RestartCount": Option<i32>,
        35 rootfs "Rootfs": Option<String>,
        36 size_root_fs "SizeRootFs": Option<i64>,
        37 size_rw "SizeRw": Option<i64>,
        38 state "State": Option<InspectContainerState>,
        39 static_dir "StaticDir": Option<String>,
        40 use_image_hostname "UseImageHostname": Option<bool>,
        41 use_image_hosts "UseImageHosts": Option<bool>,
    }
    InspectContainerHostConfig {
        0 annotations "Annotations": BTreeMap<String, String>,
        1 auto_remove "AutoRemove": Option<bool>,
        2 auto_remove_image "AutoRemoveImage": Option<bool>,
        3 binds "Binds": Vec<String>,
        4 blkio_device_read_bps "BlkioDeviceReadBps": Vec<InspectBlkioThrottleDevice>,
        5 blkio_device_read_i_ops "BlkioDeviceReadIOps": Vec<InspectBlkioThrottleDevice>,
        6 blkio_device_write_bps "BlkioDeviceWriteBps": Vec<InspectBlkioThrottleDevice>,
        7 blkio_device_write_i_ops "BlkioDeviceWriteIOps": Vec<InspectBlkioThrottleDevice>,
        8 blkio_weight "BlkioWeight": Option<u16>,
        9 blkio_weight_device "BlkioWeightDevice": Vec<InspectBlkioWeightDevice>,
        10 cap_add "CapAdd": Vec<String>,
        11 cap_drop "CapDrop": Vec<String>,
        12 cgroup "Cgroup": Option<String>,
        13 cgroup_conf "CgroupConf": BTreeMap<String, String>,
        14 cgroup_manager "CgroupManager": Option<String>,
        15 cgroup_mode "CgroupMode": Option<String>,
        16 cgroup_parent "CgroupParent": Option<String>,
        17 cgroups "Cgroups": Option<String>,
        18 console_size "ConsoleSize": Vec<u64>,
        19 container_id_file "ContainerIDFile": Option<String>,
        20 cpu_count "CpuCount": Option<u64>,
        21 cpu_percent "CpuPercent": Option<u64>,
        22 cpu_period "CpuPeriod": Option<u64>,
        23 cpu_quota "CpuQuota": Option<i64>,
        24 cpu_realtime_period "CpuRealtimePeriod": Option<u64>,
        25 cpu_realtime_runtime "CpuRealtimeRuntime": Option<i64>,
        26 cpu_shares "CpuShares": Option<u64>,
        27 cpuset_cpus "CpusetCpus": Option<String>,
        28 cpuset_mems "CpusetMems": Option<String>,
        29 devices "Devices": Vec<InspectDevice>,
        30 disk_quota "DiskQuota": Option<u64>,
        31 dns "Dns": Vec<String>,
        32 dns_options "DnsOptions": Vec<String>,
        33 dns_search "DnsSearch": Vec<String>,
        34 extra_hosts "ExtraHosts": Vec<String>,
        35 group_add "GroupAdd": Vec<String>,
        36 hosts_file "HostsFile": Option<String>,
        37 id_mappings "IDMappings": Option<InspectIdMappings>,
        38 init "Init": Option<bool>,
        39 intel_rdt_clos_id "IntelRdtClosID": Option<String>,
        40 io_maximum_bandwidth "IOMaximumBandwidth": Option<u64>,
        41 io_maximum_i_ops "IOMaximumIOps": Option<u64>,
        42 ipc_mode "IpcMode": Option<String>,
        43 isolation "Isolation": Option<String>,
        44 kernel_memory "KernelMemory": Option<i64>,
        45 links "Links": Vec<String>,
        46 log_config "LogConfig": Option<InspectLogConfig>,
        47 memory "Memory": Option<i64>,
        48 memory_reservation "MemoryReservation": Option<i64>,
        49 memory_swap "MemorySwap": Option<i64>,
        50 memory_swappiness "MemorySwappiness": Option<i64>,
        51 nano_cpus "NanoCpus": Option<i64>,
        52 network_mode "NetworkMode": Option<String>,
        53 oom_kill_disable "OomKillDisable": Option<bool>,
        54 oom_score_adj "OomScoreAdj": Option<i64>,
        55 pid_mode "PidMode": Option<String>,
        56 pids_limit "PidsLimit": Option<i64>,
        57 port_bindings "PortBindings": BTreeMap<String, Vec<InspectHostPort>>,
        58 privileged "Privileged": Option<bool>,
        59 publish_all_ports "PublishAllPorts": Option<bool>,
        60 readonly_rootfs "ReadonlyRootfs": Option<bool>,
        61 restart_policy "RestartPolicy": Option<InspectRestartPolicy>,
        62 runtime "Runtime": Option<String>,
        63 security_opt "SecurityOpt": Vec<String>,
        64 shm_size "ShmSize": Option<i64>,
        65 tmpfs "Tmpfs": BTreeMap<String, String>,
        66 ulimits "Ulimits": Vec<InspectUlimit>,
        67 userns_mode "UsernsMode": Option<String>,
        68 uts_mode "UTSMode": Option<String>,
        69 volume_driver "VolumeDriver": Option<String>,
        70 volumes_from "VolumesFrom": Vec<String>,
    }
    InspectContainerState {
        0 cgroup_path "CgroupPath": Option<String>,
        1 checkpoint_log "CheckpointLog": Option<String>,
        2 checkpoint_path "CheckpointPath": Option<String>,
        3 checkpointed "Checkpointed": Option<bool>,
        4 checkpointed_at "CheckpointedAt": Option<DateTime<Utc>>,
        5 conmon_pid "ConmonPid": Option<i64>,
        6 dead "Dead": Option<bool>,
        7 error "Error": Option<String>,
        8 exit_code "ExitCode": Option<i32>,
        9 finished_at "FinishedAt": Option<DateTime<Utc>>,
        10 health "Health": Option<HealthCheckResults>,
        11 oci_version "OciVersion": Option<String>,
        12 oom_killed "OOMKilled": Option<bool>,
        13 paused "Paused": Option<bool>,
        14 pid "Pid": Option<i64>,
        15 restarting "Restarting": Option<bool>,
        16 restore_log "RestoreLog": Option<String>,
        17 restored "Restored": Option<bool>,
        18 restored_at "RestoredAt": Option<DateTime<Utc>>,
        19 running "Running": Option<bool>,
        20 started_at "StartedAt": Option<DateTime<Utc>>,
        21 status "Status": Option<String>,
        22 stopped_by_user "StoppedByUser": Option<bool>,
    }
    InspectDevice {
        0 cgroup_permissions "CgroupPermissions": Option<String>,
        1 path_in_container "PathInContainer": Option<String>,
        2 path_on_host "PathOnHost": Option<String>,
    }
    InspectExecProcess {
        0 arguments "arguments": Vec<String>,
        1 entrypoint "entrypoint": Option<String>,
        2 privileged "privileged": Option<bool>,
        3 tty "tty": Option<bool>,
        4 user "user": Option<String>,
    }
    InspectExecSession {
        0 can_remove "CanRemove": Option<bool>,
        1 container_id "ContainerID": Option<String>,
        2 detach_keys "DetachKeys": Option<String>,
        3 exit_code "ExitCode": Option<i64>,
        4 id "ID": Option<String>,
        5 open_stderr "OpenStderr": Option<bool>,
        6 open_stdin "OpenStdin": Option<bool>,
        7 open_stdout "OpenStdout": Option<bool>,
        8 pid "Pid": Option<i64>,
        9 process_config "ProcessConfig": Option<InspectExecProcess>,
        10 running "Running": Option<bool>,
    }
    InspectHostPort {
        0 host_ip "HostIp": Option<String>,
        1 host_port "HostPort": Option<String>,
    }
    InspectIdMappings {
        0 gid_map "GidMap": Vec<String>,
        1 uid_map "UidMap": Vec<String>,
    }
    InspectLogConfig {
        0 config "Config": BTreeMap<String, String>,
        1 path "Path": Option<String>,
        2 size "Size": Option<String>,
        3 tag "Tag": Option<String>,
        4 type_ "Type": Option<String>,
    }
    InspectMount {
        0 destination "Destination": Option<String>,
        1 driver "Driver": Option<String>,
        2 mode "Mode": Option<String>,
        3 name "Name": Option<String>,
        4 options "Options": Vec<String>,
        5 propagation "Propagation": Option<String>,
        6 rw "RW": Option<bool>,
        7 source "Source": Option<String>,
        8 sub_path "SubPath": Option<String>,
        9 type_ "Type": Option<String>,
    }
    InspectNetworkSettings {
        0 additional_mac_addresses "AdditionalMACAddresses": Vec<String>,
        1 bridge "Bridge": Option<String>,
        2 endpoint_id "EndpointID": Option<String>,
        3 gateway "Gateway": Option<String>,
        4 global_i_pv6_address "GlobalIPv6Address": Option<String>,
        5 global_i_pv6_prefix_len "GlobalIPv6PrefixLen": Option<i64>,
        6 hairpin_mode "HairpinMode": Option<bool>,
        7 i_pv6_gateway "IPv6Gateway": Option<String>,
        8 ip_address "IPAddress": Option<String>,
        9 ip_prefix_len "IPPrefixLen": Option<i64>,
        10 link_local_i_pv6_address "LinkLocalIPv6Address": Option<String>,
        11 link_local_i_pv6_prefix_len "LinkLocalIPv6PrefixLen": Option<i64>,
        12 mac_address "MacAddress": Option<String>,
        13 networks "Networks": BTreeMap<String, InspectAdditionalNetwork>,
        14 ports "Ports": BTreeMap<String, Vec<InspectHostPort>>,
        15 sandbox_id "SandboxID": Option<String>,
        16 sandbox_key "SandboxKey": Option<String>,
        17 secondary_i_pv6_addresses "SecondaryIPv6Addresses": Vec<Address>,
        18 secondary_ip_addresses "SecondaryIPAddresses": Vec<Address>,
    }
    InspectPodContainerInfo {
        0 id "Id": Option<String>,
        1 name "Name": Option<String>,
        2 state "State": Option<String>,
    }
    InspectPodData {
        0 blkio_weight "blkio_weight": Option<u64>,
        1 blkio_weight_device "blkio_weight_device": Vec<InspectBlkioWeightDevice>,
        2 cgroup_parent "CgroupParent": Option<String>,
        3 cgroup_path "CgroupPath": Option<String>,
        4 containers "Containers": Vec<InspectPodContainerInfo>,
        5 cpu_period "cpu_period": Option<u64>,
        6 cpu_quota "cpu_quota": Option<i64>,
        7 cpu_shares "cpu_shares": Option<u64>,
        8 cpuset_cpus "cpuset_cpus": Option<String>,
        9 cpuset_mems "cpuset_mems": Option<String>,
        10 create_cgroup "CreateCgroup": Option<bool>,
        11 create_command "CreateCommand": Vec<String>,
        12 create_infra "CreateInfra": Option<bool>,
        13 created "Created": Option<DateTime<Utc>>,
        14 device_read_bps "device_read_bps": Vec<InspectBlkioThrottleDevice>,
        15 device_write_bps "device_write_bps": Vec<InspectBlkioThrottleDevice>,
        16 devices "devices": Vec<InspectDevice>,
        17 exit_policy "ExitPolicy": Option<String>,
        18 hostname "Hostname": Option<String>,
        19 id "Id": Option<String>,
        20 infra_config "InfraConfig": Option<InspectPodInfraConfig>,
        21 infra_container_id "InfraContainerID": Option<String>,
        22 labels "Labels": BTreeMap<String, String>,
        23 lock_number "LockNumber": Option<u32>,
        24 memory_limit "memory_limit": Option<u64>,
        25 memory_swap "memory_swap": Option<u64>,
        26 mounts "mounts": Vec<InspectMount>,
        27 name "Name": Option<String>,
        28 namespace "Namespace": Option<String>,
        29 num_containers "NumContainers": Option<u64>,
        30 restart_policy "RestartPolicy": Option<String>,
        31 security_opt "security_opt": Vec<String>,
        32 shared_namespaces "SharedNamespaces": Vec<String>,
        33 state "State": Option<String>,
        34 volumes_from "volumes_from": Vec<String>,
    }
    InspectPodInfraConfig {
        0 cpu_period "cpu_period": Option<u64>,
        1 cpu_quota "cpu_quota": Option<i64>,
        2 cpuset_cpus "cpuset_cpus": Option<String>,
        3 dns_option "DNSOption": Vec<String>,
        4 dns_search "DNSSearch": Vec<String>,
        5 dns_server "DNSServer": Vec<String>,
        6 host_add "HostAdd": Vec<String>,
        7 host_network "HostNetwork": Option<bool>,
        8 hosts_file "HostsFile": Option<String>,
        9 network_options "NetworkOptions": BTreeMap<String, Vec<String>>,
        10 networks "Networks": Vec<String>,
        11 no_manage_hostname "NoManageHostname": Option<bool>,
        12 no_manage_hosts "NoManageHosts": Option<bool>,
        13 no_manage_resolv_conf "NoManageResolvConf": Option<bool>,
        14 pid_ns "pid_ns": Option<String>,
        15 port_bindings "PortBindings": BTreeMap<String, Vec<InspectHostPort>>,
        16 static_ip "StaticIP": Option<String>,
        17 static_mac "StaticMAC": Option<String>,
        18 userns "userns": Option<String>,
        19 uts_ns "uts_ns": Option<String>,
    }
    InspectRestartPolicy {
        0 maximum_retry_count "MaximumRetryCount": Option<u64>,
        1 name "Name": Option<String>,
    }
    InspectSecret {
        0 gid "GID": Option<u32>,
        1 id "ID": Option<String>,
        2 mode "Mode": Option<u32>,
        3 name "Name": Option<String>,
        4 uid "UID": Option<u32>,
    }
    InspectUlimit {
        0 hard "Hard": Option<i64>,
        1 name "Name": Option<String>,
        2 soft "Soft": Option<i64>,
    }
    LeaseRange {
        0 end_ip "end_ip": Option<String>,
        1 start_ip "start_ip": Option<String>,
    }
    LibpodContainersRmReport {
        0 err "Err": Option<String>,
        1 id "Id": Option<String>,
    }
    LibpodImageSummary {
        0 arch "Arch": Option<String>,
        1 containers "Containers": Option<i64>,
        2 created "Created": Option<DateTime<Utc>>,
        3 dangling "Dangling": Option<bool>,
        4 digest "Digest": Option<String>,
        5 history "History": Vec<String>,
        6 id "Id": Option<String>,
        7 is_manifest_list "IsManifestList": Option<bool>,
        8 labels "Labels": BTreeMap<String, String>,
        9 names "Names": Vec<String>,
        10 os "Os": Option<String>,
        11 parent_id "ParentId": Option<String>,
        12 read_only "ReadOnly": Option<bool>,
        13 repo_digests "RepoDigests": Vec<String>,
        14 repo_tags "RepoTags": Vec<String>,
        15 shared_size "SharedSize": Option<i64>,
        16 size "Size": Option<i64>,
        17 virtual_size "VirtualSize": Option<i64>,
    }
    LibpodImagesPullReport {
        0 error "error": Option<String>,
        1 id "id": Option<String>,
        2 images "images": Vec<String>,
        3 progress "progress": Option<String>,
        4 progress_detail "progressDetail": Option<LibpodImagesPullReportProgressDetail>,
        5 pull_progress "pullProgress": Option<ArtifactPullProgress>,
        6 status "status": Option<String>,
        7 stream "stream": Option<String>,
    }
    LibpodImagesPullReportProgressDetail {
        0 current "current": Option<i64>,
        1 total "total": Option<i64>,
    }
    LibpodImagesRemoveReport {
        0 deleted "Deleted": Vec<String>,
        1 errors "Errors": Vec<String>,
        2 exit_code "ExitCode": Option<i64>,
        3 untagged "Untagged": Vec<String>,
    }
    LibpodImagesResolveReport {
        0 names "Names": Vec<String>,
    }
    LibpodInfo {
        0 host "host": Option<HostInfo>,
        1 plugins "plugins": Option<Plugins>,
        2 registries "registries": Map<String, Value>,
        3 store "store": Option<StoreInfo>,
        4 version "version": Option<Version>,
    }
    LinuxBlockIo {
        0 leaf_weight "leafWeight": Option<u16>,
        1 throttle_read_bps_device "throttleReadBpsDevice": Vec<LinuxThrottleDevice>,
        2 throttle_read_iops_device "throttleReadIOPSDevice": Vec<LinuxThrottleDevice>,
        3 throttle_write_bps_device "throttleWriteBpsDevice": Vec<LinuxThrottleDevice>,
        4 throttle_write_iops_device "throttleWriteIOPSDevice": Vec<LinuxThrottleDevice>,
        5 weight "weight": Option<u16>,
        6 weight_device "weightDevice": Vec<LinuxWeightDevice>,
    }
    LinuxCpu {
        0 burst "burst": Option<u64>,
        1 cpus "cpus": Option<String>,
        2 idle "idle": Option<i64>,
        3 mems "mems": Option<String>,
        4 period "period": Option<u64>,
        5 quota "quota": Option<i64>,
        6 realtime_period "realtimePeriod": Option<u64>,
        7 realtime_runtime "realtimeRuntime": Option<i64>,
        8 shares "shares": Option<u64>,
    }
    LinuxDevice {
        0 file_mode "fileMode": Option<u32>,
        1 gid "gid": Option<u32>,
        2 major "major": Option<i64>,
        3 minor "minor": Option<i64>,
        4 path "path": Option<String>,
        5 type_ "type": Option<String>,
        6 uid "uid": Option<u32>,
    }
    LinuxDeviceCgroup {
        0 access "access": Option<String>,
        1 allow "allow": Option<bool>,
        2 major "major": Option<i64>,
        3 minor "minor": Option<i64>,
        4 type_ "type": Option<String>,
    }
    LinuxHugepageLimit {
        0 limit "limit": Option<u64>,
        1 page_size "pageSize": Option<String>,
    }
    LinuxIdMapping {
        0 container_id "containerID": Option<u32>,
        1 host_id "hostID": Option<u32>,
        2 size "size": Option<u32>,
    }
    LinuxIntelRdt {
        0 clos_id "closID": Option<String>,
        1 enable_cmt "enableCMT": Option<bool>,
        2 enable_mbm "enableMBM": Option<bool>,
        3 l3_cache_schema "l3CacheSchema": Option<String>,
        4 mem_bw_schema "memBwSchema": Option<String>,
    }
    LinuxInterfacePriority {
        0 name "name": Option<String>,
        1 priority "priority": Option<u32>,
    }
    LinuxMemory {
        0 check_before_update "checkBeforeUpdate": Option<bool>,
        1 disable_oom_killer "disableOOMKiller": Option<bool>,
        2 kernel "kernel": Option<i64>,
        3 kernel_tcp "kernelTCP": Option<i64>,
        4 limit "limit": Option<i64>,
        5 reservation "reservation": Option<i64>,
        6 swap "swap": Option<i64>,
        7 swappiness "swappiness": Option<u64>,
        8 use_hierarchy "useHierarchy": Option<bool>,
    }
    LinuxNetwork {
        0 class_id "classID": Option<u32>,
        1 priorities "priorities": Vec<LinuxInterfacePriority>,
    }
    LinuxPersonality {
        0 domain "domain": Option<String>,
        1 flags "flags": Vec<String>,
    }
    LinuxPids {
        0 limit "limit": Option<i64>,
    }
    LinuxRdma {
        0 hca_handles "hcaHandles": Option<u32>,
        1 hca_objects "hcaObjects": Option<u32>,
    }
    LinuxResources {
        0 block_io "blockIO": Option<LinuxBlockIo>,
        1 cpu "cpu": Option<LinuxCpu>,
        2 devices "devices": Vec<LinuxDeviceCgroup>,
        3 hugepage_limits "hugepageLimits": Vec<LinuxHugepageLimit>,
        4 memory "memory": Option<LinuxMemory>,
        5 network "network": Option<LinuxNetwork>,
        6 pids "pids": Option<LinuxPids>,
        7 rdma "rdma": BTreeMap<String, LinuxRdma>,
        8 unified "unified": BTreeMap<String, String>,
    }
    LinuxThrottleDevice {
        0 major "major": Option<i64>,
        1 minor "minor": Option<i64>,
        2 rate "rate": Option<u64>,
    }
    LinuxWeightDevice {
        0 leaf_weight "leafWeight": Option<u16>,
        1 major "major": Option<i64>,
        2 minor "minor": Option<i64>,
        3 weight "weight": Option<u16>,
    }
    ListContainer {
        0 auto_remove "AutoRemove": Option<bool>,
        1 cid_file "CIDFile": Option<String>,
        2 command "Command": Vec<String>,
        3 created "Created": Option<DateTime<Utc>>,
        4 created_at "CreatedAt": Option<String>,
        5 exit_code "ExitCode": Option<i32>,
        6 exited "Exited": Option<bool>,
        7 exited_at "ExitedAt": Option<DateTime<Utc>>,
        8 exposed_ports "ExposedPorts": Option<Value>,
        9 id "Id": Option<String>,
        10 image "Image": Option<String>,
        11 image_id "ImageID": Option<String>,
        12 is_infra "IsInfra": Option<bool>,
        13 labels "Labels": BTreeMap<String, String>,
        14 mounts "Mounts": Vec<String>,
        15 names "Names": Vec<String>,
        16 namespaces "Namespaces": Option<ListContainerNamespaces>,
        17 networks "Networks": Vec<String>,
        18 pid "Pid": Option<i64>,
        19 pod "Pod": Option<String>,
        20 pod_name "PodName": Option<String>,
        21 ports "Ports": Vec<PortMapping>,
        22 restarts "Restarts": Option<u64>,
        23 size "Size": Option<ContainerSize>,
        24 started_at "StartedAt": Option<DateTime<Utc>>,
        25 state "State": Option<String>,
        26 status "Status": Option<String>,
    }
    ListContainerNamespaces {
        0 cgroup "Cgroup": Option<String>,
        1 ipc "Ipc": Option<String>,
        2 mnt "Mnt": Option<String>,
        3 net "Net": Option<String>,
        4 pidns "Pidns": Option<String>,
        5 user "User": Option<String>,
        6 uts "Uts": Option<String>,
    }
    ListPodContainer {
        0 id "Id": Option<String>,
        1 names "Names": Option<String>,
        2 restart_count "RestartCount": Option<u64>,
        3 status "Status": Option<String>,
    }
    ListPodsReport {
        0 cgroup "Cgroup": Option<String>,
        1 containers "Containers": Vec<ListPodContainer>,
        2 created "Created": Option<DateTime<Utc>>,
        3 id "Id": Option<String>,
        4 infra_id "InfraId": Option<String>,
        5 labels "Labels": BTreeMap<String, String>,
        6 name "Name": Option<String>,
        7 namespace "Namespace": Option<String>,
        8 networks "Networks": Vec<String>,
        9 status "Status": Option<String>,
    }
    ListQuadlet {
        0 app "App": Option<String>,
        1 name "Name": Option<String>,
        2 path "Path": Option<String>,
        3 status "Status": Option<String>,
        4 unit_name "UnitName": Option<String>,
    }
    LogConfig {
        0 config "Config": BTreeMap<String, String>,
        1 type_ "Type": Option<String>,
    }
    LogConfigLibpod {
        0 driver "driver": Option<String>,
        1 options "options": BTreeMap<String, String>,
        2 path "path": Option<String>,
        3 size "size": Option<i64>,
    }
    ManifestAddOptions (request) {
        0 all "all": Option<bool>,
        1 annotation "annotation": Vec<String>,
        2 annotations "annotations": BTreeMap<String, String>,
        3 arch "arch": Option<String>,
        4 features "features": Vec<String>,
        5 images "images": Vec<String>,
        6 index_annotation "index_annotation": Vec<String>,
        7 index_annotations "index_annotations": BTreeMap<String, String>,
        8 os "os": Option<String>,
        9 os_features "os_features": Vec<String>,
        10 os_version "os_version": Option<String>,
        11 subject "subject": Option<String>,
        12 variant "variant": Option<String>,
    }
    ManifestListData {
        0 annotations "annotations": BTreeMap<String, String>,
        1 artifact_type "artifactType": Option<String>,
        2 manifests "manifests": Vec<ManifestListDescriptor>,
        3 media_type "mediaType": Option<String>,
        4 schema_version "schemaVersion": Option<i64>,
        5 subject "subject": Option<ManifestListDescriptor>,
    }
    ManifestListDescriptor {
        0 annotations "annotations": BTreeMap<String, String>,
        1 artifact_type "artifactType": Option<String>,
        2 data "data": Option<String>,
        3 digest "digest": Option<String>,
        4 files "files": Vec<String>,
        5 media_type "mediaType": Option<String>,
        6 platform "platform": Option<Schema2PlatformSpec>,
        7 size "size": Option<i64>,
        8 urls "urls": Vec<String>,
    }
    ManifestModifyOptions (request) {
        0 all "all": Option<bool>,
        1 annotation "annotation": Vec<String>,
        2 annotations "annotations": BTreeMap<String, String>,
        3 arch "arch": Option<String>,
        4 artifact_annotations "artifact_annotations": BTreeMap<String, String>,
        5 artifact_config "artifact_config": Option<String>,
        6 artifact_config_type "artifact_config_type": Option<String>,
        7 artifact_exclude_titles "artifact_exclude_titles": Option<bool>,
        8 artifact_files "artifact_files": Vec<String>,
        9 artifact_layer_type "artifact_layer_type": Option<String>,
        10 artifact_subject "artifact_subject": Option<String>,
        11 artifact_type "artifact_type": Option<String>,
        12 features "features": Vec<String>,
        13 images "images": Vec<String>,
        14 index_annotation "index_annotation": Vec<String>,
        15 index_annotations "index_annotations": BTreeMap<String, String>,
        16 operation "operation": Option<String>,
        17 os "os": Option<String>,
        18 os_features "os_features": Vec<String>,
        19 os_version "os_version": Option<String>,
        20 subject "subject": Option<String>,
        21 variant "variant": Option<String>,
    }
    ManifestModifyReport {
        0 errors "errors": Vec<String>,
        1 files "files": Vec<String>,
        2 id "Id": Option<String>,
        3 images "images": Vec<String>,
    }
    ManifestPushReport {
        0 error "error": Option<String>,
        1 id "Id": Option<String>,
        2 stream "stream": Option<String>,
    }
    Mount {
        0 bind_options "BindOptions": Option<BindOptions>,
        1 cluster_options "ClusterOptions": Option<ClusterOptions>,
        2 consistency "Consistency": Option<String>,
        3 image_options "ImageOptions": Option<ImageOptions>,
        4 read_only "ReadOnly": Option<bool>,
        5 source "Source": Option<String>,
        6 target "Target": Option<String>,
        7 tmpfs_options "TmpfsOptions": Option<TmpfsOptions>,
        8 type_ "Type": Option<String>,
        9 volume_options "VolumeOptions": Option<VolumeOptions>,
    }
    MountPoint {
        0 destination "Destination": Option<String>,
        1 driver "Driver": Option<String>,
        2 mode "Mode": Option<String>,
        3 name "Name": Option<String>,
        4 propagation "Propagation": Option<String>,
        5 rw "RW": Option<bool>,
        6 source "Source": Option<String>,
        7 type_ "Type": Option<String>,
    }
    NamedVolume {
        0 dest "Dest": Option<String>,
        1 is_anonymous "IsAnonymous": Option<bool>,
        2 name "Name": Option<String>,
        3 options "Options": Vec<String>,
        4 sub_path "SubPath": Option<String>,
    }
    Namespace {
        0 nsmode "nsmode": Option<String>,
        1 value "value": Option<String>,
    }
    NetAddress {
        0 gateway "gateway": Option<String>,
        1 ipnet "ipnet": Option<String>,
    }
    NetInterface {
        0 mac_address "mac_address": Option<String>,
        1 subnets "subnets": Vec<NetAddress>,
    }
    Network {
        0 created "created": Option<DateTime<Utc>>,
        1 dns_enabled "dns_enabled": Option<bool>,
        2 driver "driver": Option<String>,
        3 id "id": Option<String>,
        4 internal "internal": Option<bool>,
        5 ipam_options "ipam_options": BTreeMap<String, String>,
        6 ipv6_enabled "ipv6_enabled": Option<bool>,
        7 labels "labels": BTreeMap<String, String>,
        8 name "name": Option<String>,
        9 network_dns_servers "network_dns_servers": Vec<String>,
        10 network_interface "network_interface": Option<String>,
        11 options "options": BTreeMap<String, String>,
        12 routes "routes": Vec<Route>,
        13 subnets "subnets": Vec<Subnet>,
    }
    NetworkConnectOptions (request) {
        0 aliases "aliases": Vec<String>,
        1 container "container": Option<String>,
        2 interface_name "interface_name": Option<String>,
        3 options "options": BTreeMap<String, String>,
        4 static_ips "static_ips": Vec<String>,
        5 static_mac "static_mac": Option<String>,
    }
    NetworkContainerInfo {
        0 interfaces "interfaces": BTreeMap<String, NetInterface>,
        1 name "name": Option<String>,
    }
    NetworkCreateLibpod (request) {
        0 created "created": Option<DateTime<Utc>>,
        1 dns_enabled "dns_enabled": Option<bool>,
        2 driver "driver": Option<String>,
        3 id "id": Option<String>,
        4 internal "internal": Option<bool>,
        5 ipam_options "ipam_options": BTreeMap<String, String>,
        6 ipv6_enabled "ipv6_enabled": Option<bool>,
        7 labels "labels": BTreeMap<String, String>,
        8 name "name": Option<NetworkName>,
        9 network_dns_servers "network_dns_servers": Vec<String>,
        10 network_interface "network_interface": Option<String>,
        11 options "options": BTreeMap<String, String>,
        12 routes "routes": Vec<Route>,
        13 subnets "subnets": Vec<Subnet>,
    }
    NetworkInfo {
        0 backend "backend": Option<String>,
        1 default_network "defaultNetwork": Option<String>,
        2 dns "dns": Option<DnsNetworkInfo>,
        3 package "package": Option<String>,
        4 path "path": Option<String>,
        5 version "version": Option<String>,
    }
    NetworkInspectReport {
        0 containers "containers": BTreeMap<String, NetworkContainerInfo>,
        1 created "created": Option<DateTime<Utc>>,
        2 dns_enabled "dns_enabled": Option<bool>,
        3 driver "driver": Option<String>,
        4 id "id": Option<String>,
        5 internal "internal": Option<bool>,
        6 ipam_options "ipam_options": BTreeMap<String, String>,
        7 ipv6_enabled "ipv6_enabled": Option<bool>,
        8 labels "labels": BTreeMap<String, String>,
        9 name "name": Option<String>,
        10 network_dns_servers "network_dns_servers": Vec<String>,
        11 network_interface "network_interface": Option<String>,
        12 options "options": BTreeMap<String, String>,
        13 routes "routes": Vec<Route>,
        14 subnets "subnets": Vec<Subnet>,
    }
    NetworkPruneReport {
        0 error "Error": Option<String>,
        1 name "Name": Option<String>,
    }
    NetworkRmReport {
        0 err "Err": Option<String>,
        1 name "Name": Option<String>,
    }
    NetworkSettingsSummary {
        0 networks "Networks": BTreeMap<String, EndpointSettings>,
    }
    NetworkUpdateOptions (request) {
        0 adddnsservers "adddnsservers": Vec<String>,
        1 removednsservers "removednsservers": Vec<String>,
    }
    NetworkingConfig {
        0 endpoints_config "EndpointsConfig": BTreeMap<String, EndpointSettings>,
    }
    Oci1 {
        0 annotations "annotations": BTreeMap<String, String>,
        1 artifact_type "artifactType": Option<String>,
        2 config "config": Option<Descriptor>,
        3 layers "layers": Vec<Descriptor>,
        4 media_type "mediaType": Option<String>,
        5 schema_version "schemaVersion": Option<i64>,
        6 subject "subject": Option<Descriptor>,
    }
    OciMount {
        0 destination "destination": Option<String>,
        1 gid_mappings "gidMappings": Vec<LinuxIdMapping>,
        2 options "options": Vec<String>,
        3 source "source": Option<String>,
        4 type_ "type": Option<String>,
        5 uid_mappings "uidMappings": Vec<LinuxIdMapping>,
    }
    OciRuntimeInfo {
        0 name "name": Option<String>,
        1 package "package": Option<String>,
        2 path "path": Option<String>,
        3 version "version": Option<String>,
    }
    OverlayVolume {
        0 destination "destination": Option<String>,
        1 options "options": Vec<String>,
        2 source "source": Option<String>,
    }
    PastaInfo {
        0 executable "executable": Option<String>,
        1 package "package": Option<String>,
        2 version "version": Option<String>,
    }
    PerNetworkOptions {
        0 aliases "aliases": Vec<String>,
        1 interface_name "interface_name": Option<String>,
        2 options "options": BTreeMap<String, String>,
        3 static_ips "static_ips": Vec<String>,
        4 static_mac "static_mac": Option<String>,
    }
    Platform {
        0 architecture "architecture": Option<String>,
        1 os "os": Option<String>,
        2 os_features "os.features": Vec<String>,
        3 os_version "os.version": Option<String>,
        4 variant "variant": Option<String>,
    }
    PlayKubePod {
        0 container_errors "ContainerErrors": Vec<String>,
        1 containers "Containers": Vec<String>,
        2 id "ID": Option<String>,
        3 init_containers "InitContainers": Vec<String>,
        4 logs "Logs": Vec<String>,
    }
    PlayKubeReport {
        0 exit_code "ExitCode": Option<i32>,
        1 pods "Pods": Vec<PlayKubePod>,
        2 rm_report "RmReport": Vec<PodRmReport>,
        3 secret_rm_report "SecretRmReport": Vec<SecretRmReport>,
        4 secrets "Secrets": Vec<PlaySecret>,
        5 service_container_id "ServiceContainerID": Option<String>,
        6 stop_report "StopReport": Vec<PodStopReport>,
        7 volume_rm_report "VolumeRmReport": Vec<VolumeRmReport>,
        8 volumes "Volumes": Vec<PlayKubeVolume>,
    }
    PlayKubeVolume {
        0 name "Name": Option<String>,
    }
    PlaySecret {
        0 create_report "CreateReport": Option<SecretCreateReport>,
    }
    Plugins {
        0 authorization "authorization": Vec<String>,
        1 log "log": Vec<String>,
        2 network "network": Vec<String>,
        3 volume "volume": Vec<String>,
    }
    PodKillReport {
        0 errs "Errs": Vec<String>,
        1 id "Id": Option<String>,
    }
    PodPauseReport {
        0 errs "Errs": Vec<String>,
        1 id "Id": Option<String>,
    }
    PodPruneReport {
        0 err "Err": Option<String>,
        1 id "Id": Option<String>,
    }
    PodRestartReport {
        0 errs "Errs": Vec<String>,
        1 id "Id": Option<String>,
    }
    PodRmReport {
        0 err "Err": Option<String>,
        1 id "Id": Option<String>,
        2 removed_ctrs "RemovedCtrs": BTreeMap<String, Option<String>>,
    }
    PodSpecGenerator (request) {
        0 cgroup_parent "cgroup_parent": Option<String>,
        1 cni_networks "cni_networks": Vec<String>,
        2 dns_option "dns_option": Vec<String>,
        3 dns_search "dns_search": Vec<String>,
        4 dns_server "dns_server": Vec<String>,
        5 exit_policy "exit_policy": Option<String>,
        6 hostadd "hostadd": Vec<String>,
        7 hostname "hostname": Option<String>,
        8 hosts_file "hostsFile": Option<String>,
        9 idmappings "idmappings": Option<IdMappingOptions>,
        10 image_volumes "image_volumes": Vec<ImageVolume>,
        11 infra_command "infra_command": Vec<String>,
        12 infra_conmon_pid_file "infra_conmon_pid_file": Option<String>,
        13 infra_image "infra_image": Option<String>,
        14 infra_name "infra_name": Option<ContainerName>,
        15 ipcns "ipcns": Option<Namespace>,
        16 labels "labels": BTreeMap<String, String>,
        17 mounts "mounts": Vec<OciMount>,
        18 name "name": Option<PodName>,
        19 netns "netns": Option<Namespace>,
        20 network_options "network_options": BTreeMap<String, Vec<String>>,
        21 networks "Networks": BTreeMap<String, PerNetworkOptions>,
        22 no_infra "no_infra": Option<bool>,
        23 no_manage_hostname "no_manage_hostname": Option<bool>,
        24 no_manage_hosts "no_manage_hosts": Option<bool>,
        25 no_manage_resolv_conf "no_manage_resolv_conf": Option<bool>,
        26 overlay_volumes "overlay_volumes": Vec<OverlayVolume>,
        27 pidns "pidns": Option<Namespace>,
        28 pod_create_command "pod_create_command": Vec<String>,
        29 pod_devices "pod_devices": Vec<String>,
        30 portmappings "portmappings": Vec<PortMapping>,
        31 resource_limits "resource_limits": Option<LinuxResources>,
        32 restart_policy "restart_policy": Option<String>,
        33 restart_tries "restart_tries": Option<u64>,
        34 security_opt "security_opt": Vec<String>,
        35 service_container_id "serviceContainerID": Option<String>,
        36 share_parent "share_parent": Option<bool>,
        37 shared_namespaces "shared_namespaces": Vec<String>,
        38 shm_size "shm_size": Option<i64>,
        39 shm_size_systemd "shm_size_systemd": Option<i64>,
        40 sysctl "sysctl": BTreeMap<String, String>,
        41 userns "userns": Option<Namespace>,
        42 utsns "utsns": Option<Namespace>,
        43 volumes "volumes": Vec<NamedVolume>,
        44 volumes_from "volumes_from": Vec<String>,
    }
    PodStartReport {
        0 errs "Errs": Vec<String>,
        1 id "Id": Option<String>,
        2 raw_input "RawInput": Option<String>,
    }
    PodStatsReport {
        0 block_io "BlockIO": Option<String>,
        1 cid "CID": Option<String>,
        2 cpu "CPU": Option<String>,
        3 mem "Mem": Option<String>,
        4 mem_usage "MemUsage": Option<String>,
        5 mem_usage_bytes "MemUsageBytes": Option<String>,
        6 name "Name": Option<String>,
        7 net_io "NetIO": Option<String>,
        8 pids "PIDS": Option<String>,
        9 pod "Pod": Option<String>,
    }
    PodStopReport {
        0 errs "Errs": Vec<String>,
        1 id "Id": Option<String>,
        2 raw_input "RawInput": Option<String>,
    }
    PodTopOkBody {
        0 processes "Processes": Vec<Vec<String>>,
        1 titles "Titles": Vec<String>,
    }
    PodUnpauseReport {
        0 errs "Errs": Vec<String>,
        1 id "Id": Option<String>,
    }
    Port {
        0 ip "IP": Option<String>,
        1 private_port "PrivatePort": Option<u16>,
        2 public_port "PublicPort": Option<u16>,
        3 type_ "Type": Option<String>,
    }
    PortBinding {
        0 host_ip "HostIp": Option<String>,
        1 host_port "HostPort": Option<String>,
    }
    PortMapping {
        0 container_port "container_port": Option<u16>,
        1 host_ip "host_ip": Option<String>,
        2 host_port "host_port": Option<u16>,
        3 protocol "protocol": Option<String>,
        4 range "range": Option<u16>,
    }
    PosixRlimit {
        0 hard "hard": Option<Value>,
        1 soft "soft": Option<Value>,
        2 type_ "type": Option<String>,
    }
    PruneReport {
        0 err "Err": Option<String>,
        1 id "Id": Option<String>,
        2 size "Size": Option<u64>,
    }
    QuadletInstallLibpodResponse {
        0 installed_quadlets "InstalledQuadlets": BTreeMap<String, String>,
        1 quadlet_errors "QuadletErrors": BTreeMap<String, String>,
    }
    QuadletRemoveReport {
        0 errors "Errors": BTreeMap<String, Option<String>>,
        1 removed "Removed": Vec<String>,
    }
    RegistrySearchReport {
        0 automated "Automated": Option<String>,
        1 description "Description": Option<String>,
        2 index "Index": Option<String>,
        3 name "Name": Option<String>,
        4 official "Official": Option<String>,
        5 stars "Stars": Option<i64>,
        6 tag "Tag": Option<String>,
    }
    RemoteSocket {
        0 exists "exists": Option<bool>,
        1 path "path": Option<String>,
    }
    RestartPolicy {
        0 maximum_retry_count "MaximumRetryCount": Option<i64>,
        1 name "Name": Option<String>,
    }
    RestoreReport {
        0 criu_statistics "criu_statistics": Option<CriuStatistics>,
        1 id "Id": Option<String>,
        2 runtime_restore_duration "runtime_restore_duration": Option<i64>,
    }
    RootFs {
        0 layers "Layers": Vec<String>,
        1 type_ "Type": Option<String>,
    }
    Route {
        0 destination "destination": Option<String>,
        1 gateway "gateway": Option<String>,
        2 metric "metric": Option<u32>,
    }
    Schema2HealthConfig {
        0 interval "Interval": Option<i64>,
        1 retries "Retries": Option<i64>,
        2 start_interval "StartInterval": Option<i64>,
        3 start_period "StartPeriod": Option<i64>,
        4 test "Test": Vec<String>,
        5 timeout "Timeout": Option<i64>,
    }
    Schema2PlatformSpec {
        0 architecture "architecture": Option<String>,
        1 features "features": Vec<String>,
        2 os "os": Option<String>,
        3 os_features "os.features": Vec<String>,
        4 os_version "os.version": Option<String>,
        5 variant "variant": Option<String>,
    }
    ScpReport {
        0 id "Id": Option<String>,
    }
    Secret {
        0 gid "GID": Option<u32>,
        1 mode "Mode": Option<u32>,
        2 source "Source": Option<String>,
        3 target "Target": Option<String>,
        4 uid "UID": Option<u32>,
    }
    SecretCreateLibpodResponse {
        0 id "ID": Option<String>,
    }
    SecretCreateReport {
        0 id "ID": Option<String>,
    }
    SecretDriverSpec {
        0 name "Name": Option<String>,
        1 options "Options": BTreeMap<String, String>,
    }
    SecretInfoReport {
        0 created_at "CreatedAt": Option<DateTime<Utc>>,
        1 id "ID": Option<String>,
        2 secret_data "SecretData": Option<String>,
        3 spec "Spec": Option<SecretSpec>,
        4 updated_at "UpdatedAt": Option<DateTime<Utc>>,
    }
    SecretRmReport {
        0 err "Err": Option<String>,
        1 id "ID": Option<String>,
    }
    SecretSpec {
        0 driver "Driver": Option<SecretDriverSpec>,
        1 labels "Labels": BTreeMap<String, String>,
        2 name "Name": Option<String>,
    }
    SecurityInfo {
        0 apparmor_enabled "apparmorEnabled": Option<bool>,
        1 capabilities "capabilities": Option<String>,
        2 rootless "rootless": Option<bool>,
        3 seccomp_enabled "seccompEnabled": Option<bool>,
        4 seccomp_profile_path "seccompProfilePath": Option<String>,
        5 selinux_enabled "selinuxEnabled": Option<bool>,
    }
    SlirpInfo {
        0 executable "executable": Option<String>,
        1 package "package": Option<String>,
        2 version "version": Option<String>,
    }
    SpecGenerator (request) {
        0 annotations "annotations": BTreeMap<String, String>,
        1 apparmor_profile "apparmor_profile": Option<String>,
        2 artifact_volumes "artifact_volumes": Vec<ArtifactVolume>,
        3 base_hosts_file "base_hosts_file": Option<String>,
        4 cap_add "cap_add": Vec<String>,
        5 cap_drop "cap_drop": Vec<String>,
        6 cgroup_parent "cgroup_parent": Option<String>,
        7 cgroupns "cgroupns": Option<Namespace>,
        8 cgroups_mode "cgroups_mode": Option<String>,
        9 chroot_directories "chroot_directories": Vec<String>,
        10 cni_networks "cni_networks": Vec<String>,
        11 command "command": Vec<String>,
        12 conmon_pid_file "conmon_pid_file": Option<String>,
        13 container_create_command "containerCreateCommand": Vec<String>,
        14 create_working_dir "create_working_dir": Option<bool>,
        15 dependency_containers "dependencyContainers": Vec<String>,
        16 device_cgroup_rule "device_cgroup_rule": Vec<LinuxDeviceCgroup>,
        17 devices "devices": Vec<LinuxDevice>,
        18 devices_from "devices_from": Vec<String>,
        19 dns_option "dns_option": Vec<String>,
        20 dns_search "dns_search": Vec<String>,
        21 dns_server "dns_server": Vec<String>,
        22 entrypoint "entrypoint": Vec<String>,
        23 env "env": BTreeMap<String, String>,
        24 env_host "env_host": Option<bool>,
        25 envmerge "envmerge": Vec<String>,
        26 expose "expose": BTreeMap<String, String>,
        27 group_entry "group_entry": Option<String>,
        28 groups "groups": Vec<String>,
        29 health_check_on_failure_action "health_check_on_failure_action": Option<i64>,
        30 health_log_destination "healthLogDestination": Option<String>,
        31 health_max_log_count "healthMaxLogCount": Option<u64>,
        32 health_max_log_size "healthMaxLogSize": Option<u64>,
        33 healthconfig "healthconfig": Option<Schema2HealthConfig>,
        34 host_device_list "host_device_list": Vec<LinuxDevice>,
        35 hostadd "hostadd": Vec<String>,
        36 hostname "hostname": Option<String>,
        37 hostusers "hostusers": Vec<String>,
        38 httpproxy "httpproxy": Option<bool>,
        39 idmappings "idmappings": Option<IdMappingOptions>,
        40 image "image": Option<String>,
        41 image_arch "image_arch": Option<String>,
        42 image_os "image_os": Option<String>,
        43 image_variant "image_variant": Option<String>,
        44 image_volume_mode "image_volume_mode": Option<String>,
        45 image_volumes "image_volumes": Vec<ImageVolume>,
        46 init "init": Option<bool>,
        47 init_container_type "init_container_type": Option<String>,
        48 init_path "init_path": Option<String>,
        49 intel_rdt "intelRdt": Option<LinuxIntelRdt>,
        50 ipcns "ipcns": Option<Namespace>,
        51 label_nested "label_nested": Option<bool>,
        52 labels "labels": BTreeMap<String, String>,
        53 log_configuration "log_configuration": Option<LogConfigLibpod>,
        54 manage_password "manage_password": Option<bool>,
        55 mask "mask": Vec<String>,
        56 mounts "mounts": Vec<OciMount>,
        57 name "name": Option<ContainerName>,
        58 netns "netns": Option<Namespace>,
        59 network_options "network_options": BTreeMap<String, Vec<String>>,
        60 networks "Networks": BTreeMap<String, PerNetworkOptions>,
        61 no_new_privileges "no_new_privileges": Option<bool>,
        62 oci_runtime "oci_runtime": Option<String>,
        63 oom_score_adj "oom_score_adj": Option<i64>,
        64 overlay_volumes "overlay_volumes": Vec<OverlayVolume>,
        65 passwd_entry "passwd_entry": Option<String>,
        66 personality "personality": Option<LinuxPersonality>,
        67 pidns "pidns": Option<Namespace>,
        68 pod "pod": Option<String>,
        69 portmappings "portmappings": Vec<PortMapping>,
        70 privileged "privileged": Option<bool>,
        71 procfs_opts "procfs_opts": Vec<String>,
        72 publish_image_ports "publish_image_ports": Option<bool>,
        73 r_limits "r_limits": Vec<PosixRlimit>,
        74 raw_image_name "raw_image_name": Option<String>,
        75 read_only_filesystem "read_only_filesystem": Option<bool>,
        76 read_write_tmpfs "read_write_tmpfs": Option<bool>,
        77 remove "remove": Option<bool>,
        78 remove_image "removeImage": Option<bool>,
        79 resource_limits "resource_limits": Option<LinuxResources>,
        80 restart_policy "restart_policy": Option<String>,
        81 restart_tries "restart_tries": Option<u64>,
        82 rootfs "rootfs": Option<String>,
        83 rootfs_mapping "rootfs_mapping": Option<String>,
        84 rootfs_overlay "rootfs_overlay": Option<bool>,
        85 rootfs_propagation "rootfs_propagation": Option<String>,
        86 sdnotify_mode "sdnotifyMode": Option<String>,
        87 seccomp_policy "seccomp_policy": Option<String>,
        88 seccomp_profile_path "seccomp_profile_path": Option<String>,
        89 secret_env "secret_env": BTreeMap<String, String>,
        90 secrets "secrets": Vec<Secret>,
        91 selinux_opts "selinux_opts": Vec<String>,
        92 shm_size "shm_size": Option<i64>,
        93 shm_size_systemd "shm_size_systemd": Option<i64>,
        94 startup_health_config "startupHealthConfig": Option<StartupHealthCheck>,
        95 stdin "stdin": Option<bool>,
        96 stop_signal "stop_signal": Option<i64>,
        97 stop_timeout "stop_timeout": Option<u64>,
        98 storage_opts "storage_opts": BTreeMap<String, String>,
        99 sysctl "sysctl": BTreeMap<String, String>,
        100 systemd "systemd": Option<String>,
        101 terminal "terminal": Option<bool>,
        102 throttle_read_bps_device "throttleReadBpsDevice": BTreeMap<String, LinuxThrottleDevice>,
        103 throttle_read_iops_device "throttleReadIOPSDevice": BTreeMap<String, LinuxThrottleDevice>,
        104 throttle_write_bps_device "throttleWriteBpsDevice": BTreeMap<String, LinuxThrottleDevice>,
        105 throttle_write_iops_device "throttleWriteIOPSDevice": BTreeMap<String, LinuxThrottleDevice>,
        106 timeout "timeout": Option<u64>,
        107 timezone "timezone": Option<String>,
        108 umask "umask": Option<String>,
        109 unified "unified": BTreeMap<String, String>,
        110 unmask "unmask": Vec<String>,
        111 unsetenv "unsetenv": Vec<String>,
        112 unsetenvall "unsetenvall": Option<bool>,
        113 use_image_hostname "use_image_hostname": Option<bool>,
        114 use_image_hosts "use_image_hosts": Option<bool>,
        115 use_image_resolve_conf "use_image_resolve_conf": Option<bool>,
        116 user "user": Option<String>,
        117 userns "userns": Option<Namespace>,
        118 utsns "utsns": Option<Namespace>,
        119 volatile "volatile": Option<bool>,
        120 volumes "volumes": Vec<NamedVolume>,
        121 volumes_from "volumes_from": Vec<String>,
        122 weight_device "weightDevice": BTreeMap<String, LinuxWeightDevice>,
        123 work_dir "work_dir": Option<String>,
    }
    StartupHealthCheck {
        0 interval "Interval": Option<i64>,
        1 retries "Retries": Option<i64>,
        2 start_interval "StartInterval": Option<i64>,
        3 start_period "StartPeriod": Option<i64>,
        4 successes "Successes": Option<i64>,
        5 test "Test": Vec<String>,
        6 timeout "Timeout": Option<i64>,
    }
    StoreInfo {
        0 config_file "configFile": Option<String>,
        1 container_store "containerStore": Option<ContainerStore>,
        2 graph_driver_name "graphDriverName": Option<String>,
        3 graph_options "graphOptions": Map<String, Value>,
        4 graph_root "graphRoot": Option<String>,
        5 graph_root_allocated "graphRootAllocated": Option<u64>,
        6 graph_root_used "graphRootUsed": Option<u64>,
        7 graph_status "graphStatus": BTreeMap<String, String>,
        8 image_copy_tmp_dir "imageCopyTmpDir": Option<String>,
        9 image_store "imageStore": Option<ImageStore>,
        10 run_root "runRoot": Option<String>,
        11 transient_store "transientStore": Option<bool>,
        12 volume_path "volumePath": Option<String>,
    }
    Subnet {
        0 gateway "gateway": Option<String>,
        1 lease_range "lease_range": Option<LeaseRange>,
        2 subnet "subnet": Option<String>,
    }
    SystemCheckReport {
        0 containers "Containers": BTreeMap<String, Vec<String>>,
        1 errors "Errors": Option<bool>,
        2 images "Images": BTreeMap<String, Vec<String>>,
        3 layers "Layers": BTreeMap<String, Vec<String>>,
        4 removed_containers "RemovedContainers": BTreeMap<String, String>,
        5 removed_images "RemovedImages": BTreeMap<String, Vec<String>>,
        6 removed_layers "RemovedLayers": Vec<String>,
        7 ro_images "ROImages": BTreeMap<String, Vec<String>>,
        8 ro_layers "ROLayers": BTreeMap<String, Vec<String>>,
    }
    SystemComponentVersion {
        0 api_version "ApiVersion": Option<String>,
        1 arch "Arch": Option<String>,
        2 build_time "BuildTime": Option<String>,
        3 components "Components": Vec<ComponentVersion>,
        4 experimental "Experimental": Option<bool>,
        5 git_commit "GitCommit": Option<String>,
        6 go_version "GoVersion": Option<String>,
        7 kernel_version "KernelVersion": Option<String>,
        8 min_api_version "MinAPIVersion": Option<String>,
        9 os "Os": Option<String>,
        10 platform "Platform": Option<SystemComponentVersionPlatform>,
        11 version "Version": Option<String>,
    }
    SystemComponentVersionPlatform {
        0 name "Name": Option<String>,
    }
    SystemDfContainerReport {
        0 command "Command": Vec<String>,
        1 container_id "ContainerID": Option<String>,
        2 created "Created": Option<DateTime<Utc>>,
        3 image "Image": Option<String>,
        4 local_volumes "LocalVolumes": Option<i64>,
        5 names "Names": Option<String>,
        6 rw_size "RWSize": Option<i64>,
        7 size "Size": Option<i64>,
        8 status "Status": Option<String>,
    }
    SystemDfImageReport {
        0 containers "Containers": Option<i64>,
        1 created "Created": Option<DateTime<Utc>>,
        2 image_id "ImageID": Option<String>,
        3 repository "Repository": Option<String>,
        4 shared_size "SharedSize": Option<i64>,
        5 size "Size": Option<i64>,
        6 tag "Tag": Option<String>,
        7 unique_size "UniqueSize": Option<i64>,
    }
    SystemDfReport {
        0 containers "Containers": Vec<SystemDfContainerReport>,
        1 images "Images": Vec<SystemDfImageReport>,
        2 images_size "ImagesSize": Option<i64>,
        3 volumes "Volumes": Vec<SystemDfVolumeReport>,
    }
    SystemDfVolumeReport {
        0 links "Links": Option<i64>,
        1 reclaimable_size "ReclaimableSize": Option<i64>,
        2 size "Size": Option<i64>,
        3 volume_name "VolumeName": Option<String>,
    }
    SystemPruneReport {
        0 container_prune_reports "ContainerPruneReports": Vec<PruneReport>,
        1 image_prune_reports "ImagePruneReports": Vec<PruneReport>,
        2 network_prune_reports "NetworkPruneReports": Vec<NetworkPruneReport>,
        3 pod_prune_report "PodPruneReport": Vec<PodPruneReport>,
        4 reclaimed_space "ReclaimedSpace": Option<u64>,
        5 volume_prune_reports "VolumePruneReports": Vec<PruneReport>,
    }
    ThrottleDevice {
        0 path "Path": Option<String>,
        1 rate "Rate": Option<u64>,
    }
    TmpfsOptions {
        0 mode "Mode": Option<u32>,
        1 options "Options": Vec<Vec<String>>,
        2 size_bytes "SizeBytes": Option<i64>,
    }
    Ulimit {
        0 hard "Hard": Option<i64>,
        1 name "Name": Option<String>,
        2 soft "Soft": Option<i64>,
    }
    UpdateEntities (request) {
        0 blk_io_weight_device "BlkIOWeightDevice": Vec<WeightDevice>,
        1 block_io "blockIO": Option<LinuxBlockIo>,
        2 cpu "cpu": Option<LinuxCpu>,
        3 device_read_b_ps "DeviceReadBPs": Vec<ThrottleDevice>,
        4 device_read_io_ps "DeviceReadIOPs": Vec<ThrottleDevice>,
        5 device_write_b_ps "DeviceWriteBPs": Vec<ThrottleDevice>,
        6 device_write_io_ps "DeviceWriteIOPs": Vec<ThrottleDevice>,
        7 devices "devices": Vec<LinuxDeviceCgroup>,
        8 env "Env": Vec<String>,
        9 health_cmd "health_cmd": Option<String>,
        10 health_interval "health_interval": Option<String>,
        11 health_log_destination "health_log_destination": Option<String>,
        12 health_max_log_count "health_max_log_count": Option<u64>,
        13 health_max_log_size "health_max_log_size": Option<u64>,
        14 health_on_failure "health_on_failure": Option<String>,
        15 health_retries "health_retries": Option<u64>,
        16 health_start_period "health_start_period": Option<String>,
        17 health_startup_cmd "health_startup_cmd": Option<String>,
        18 health_startup_interval "health_startup_interval": Option<String>,
        19 health_startup_retries "health_startup_retries": Option<u64>,
        20 health_startup_success "health_startup_success": Option<u64>,
        21 health_startup_timeout "health_startup_timeout": Option<String>,
        22 health_timeout "health_timeout": Option<String>,
        23 hugepage_limits "hugepageLimits": Vec<LinuxHugepageLimit>,
        24 memory "memory": Option<LinuxMemory>,
        25 network "network": Option<LinuxNetwork>,
        26 no_healthcheck "no_healthcheck": Option<bool>,
        27 pids "pids": Option<LinuxPids>,
        28 r_limits "r_limits": Vec<PosixRlimit>,
        29 rdma "rdma": BTreeMap<String, LinuxRdma>,
        30 unified "unified": BTreeMap<String, String>,
        31 unset_env "UnsetEnv": Vec<String>,
    }
    Version {
        0 api_version "APIVersion": Option<String>,
        1 build_origin "BuildOrigin": Option<String>,
        2 built "Built": Option<i64>,
        3 built_time "BuiltTime": Option<String>,
        4 git_commit "GitCommit": Option<String>,
        5 go_version "GoVersion": Option<String>,
        6 os "Os": Option<String>,
        7 os_arch "OsArch": Option<String>,
        8 version "Version": Option<String>,
    }
    VolumeConfigResponse {
        0 anonymous "Anonymous": Option<bool>,
        1 created_at "CreatedAt": Option<DateTime<Utc>>,
        2 driver "Driver": Option<String>,
        3 gid "GID": Option<i64>,
        4 labels "Labels": BTreeMap<String, String>,
        5 lock_number "LockNumber": Option<u32>,
        6 mount_count "MountCount": Option<u64>,
        7 mountpoint "Mountpoint": Option<String>,
        8 name "Name": Option<String>,
        9 needs_chown "NeedsChown": Option<bool>,
        10 needs_copy_up "NeedsCopyUp": Option<bool>,
        11 options "Options": BTreeMap<String, String>,
        12 scope "Scope": Option<String>,
        13 status "Status": Map<String, Value>,
        14 storage_id "StorageID": Option<String>,
        15 timeout "Timeout": Option<u64>,
        16 uid "UID": Option<i64>,
    }
    VolumeCreateOptions (request) {
        0 driver "Driver": Option<String>,
        1 gid "GID": Option<i64>,
        2 ignore_if_exists "IgnoreIfExists": Option<bool>,
        3 label "Label": BTreeMap<String, String>,
        4 labels "Labels": BTreeMap<String, String>,
        5 name "Name": Option<VolumeName>,
        6 options "Options": BTreeMap<String, String>,
        7 uid "UID": Option<i64>,
    }
    VolumeOptions {
        0 driver_config "DriverConfig": Option<Driver>,
        1 labels "Labels": BTreeMap<String, String>,
        2 no_copy "NoCopy": Option<bool>,
        3 subpath "Subpath": Option<String>,
    }
    VolumeRmReport {
        0 err "Err": Option<String>,
        1 id "Id": Option<String>,
    }
    WeightDevice {
        0 path "Path": Option<String>,
        1 weight "Weight": Option<u16>,
    }
}

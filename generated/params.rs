// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

use super::types;
/// What [`Client::container_list`](super::Client::container_list) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerListCompatParams<'a> {
    pub all: Option<bool>,
    pub external: Option<bool>,
    pub filters: Option<&'a str>,
    pub limit: Option<i64>,
    pub size: Option<bool>,
}
/// What [`Client::container_inspect`](super::Client::container_inspect) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerInspectCompatParams {
    pub size: Option<bool>,
}
/// What [`Client::artifact_add_libpod`](super::Client::artifact_add_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ArtifactAddParams<'a> {
    pub annotations: &'a [::std::string::String],
    pub append: Option<bool>,
    /// `artifactMIMEType`
    pub artifact_mime_type: Option<&'a str>,
    /// `fileMIMEType`
    pub file_mime_type: Option<&'a str>,
    pub replace: Option<bool>,
}
/// What [`Client::artifact_local_libpod`](super::Client::artifact_local_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ArtifactLocalParams<'a> {
    pub annotations: &'a [::std::string::String],
    pub append: Option<bool>,
    /// `artifactMIMEType`
    pub artifact_mime_type: Option<&'a str>,
    /// `fileMIMEType`
    pub file_mime_type: Option<&'a str>,
    pub replace: Option<bool>,
}
/// What [`Client::artifact_pull_libpod`](super::Client::artifact_pull_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ArtifactPullParams<'a> {
    pub retry: Option<i64>,
    /// `retryDelay`
    pub retry_delay: Option<&'a str>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::artifact_delete_all_libpod`](super::Client::artifact_delete_all_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ArtifactDeleteAllParams<'a> {
    pub all: Option<bool>,
    pub artifacts: &'a [::std::string::String],
    pub ignore: Option<bool>,
}
/// What [`Client::artifact_extract_libpod`](super::Client::artifact_extract_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ArtifactExtractParams<'a> {
    pub digest: Option<&'a str>,
    pub excludetitle: Option<bool>,
    pub title: Option<&'a str>,
}
/// What [`Client::artifact_push_libpod`](super::Client::artifact_push_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ArtifactPushParams<'a> {
    pub retry: Option<i64>,
    pub retrydelay: Option<&'a str>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::image_build_libpod`](super::Client::image_build_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ImageBuildParams<'a> {
    pub addcaps: Option<&'a str>,
    pub additionalbuildcontexts: &'a [::std::string::String],
    pub allplatforms: Option<bool>,
    pub annotations: Option<&'a str>,
    pub apparmor: Option<&'a str>,
    pub buildargs: Option<&'a str>,
    pub cachefrom: Option<&'a str>,
    pub cacheto: Option<&'a str>,
    pub cachettl: Option<&'a str>,
    pub cgroupparent: Option<&'a str>,
    pub compatvolumes: Option<bool>,
    pub compression: Option<i64>,
    pub cppflags: Option<&'a str>,
    pub cpuperiod: Option<i64>,
    pub cpuquota: Option<i64>,
    pub cpusetcpus: Option<&'a str>,
    pub cpusetmems: Option<&'a str>,
    pub cpushares: Option<i64>,
    pub createdannotation: Option<bool>,
    pub devices: Option<&'a str>,
    pub dnsoptions: Option<&'a str>,
    pub dnssearch: Option<&'a str>,
    pub dnsservers: Option<&'a str>,
    pub dockerfile: Option<&'a str>,
    pub dropcaps: Option<&'a str>,
    pub excludes: Option<&'a str>,
    pub extrahosts: Option<&'a str>,
    pub forcerm: Option<bool>,
    pub from: Option<&'a str>,
    pub groupadd: &'a [::std::string::String],
    pub httpproxy: Option<bool>,
    pub identitylabel: Option<bool>,
    pub idmappingoptions: Option<&'a str>,
    pub ignore: Option<bool>,
    pub inheritannotations: Option<bool>,
    pub inheritlabels: Option<bool>,
    pub isolation: Option<&'a str>,
    pub jobs: Option<i64>,
    pub labelopts: Option<&'a str>,
    pub labels: Option<&'a str>,
    /// `layerLabel`
    pub layer_label: &'a [::std::string::String],
    pub layers: Option<bool>,
    pub manifest: Option<&'a str>,
    pub memory: Option<i64>,
    pub memswap: Option<i64>,
    pub networkmode: Option<&'a str>,
    pub nocache: Option<bool>,
    pub nohosts: Option<bool>,
    pub nsoptions: Option<&'a str>,
    pub omithistory: Option<bool>,
    pub osfeature: &'a [::std::string::String],
    pub osversion: Option<&'a str>,
    pub outputformat: Option<&'a str>,
    pub platform: &'a [::std::string::String],
    pub pullpolicy: Option<&'a str>,
    pub q: Option<bool>,
    pub remote: Option<&'a str>,
    pub retry: Option<i64>,
    /// `retry-delay`
    pub retry_delay: Option<&'a str>,
    pub rewritetimestamp: Option<bool>,
    pub rm: Option<bool>,
    pub rusage: Option<bool>,
    pub rusagelogfile: Option<&'a str>,
    /// `sbom-image-output`
    pub sbom_image_output: Option<&'a str>,
    /// `sbom-image-purl-output`
    pub sbom_image_purl_output: Option<&'a str>,
    /// `sbom-merge-strategy`
    pub sbom_merge_strategy: Option<&'a str>,
    /// `sbom-output`
    pub sbom_output: Option<&'a str>,
    /// `sbom-purl-output`
    pub sbom_purl_output: Option<&'a str>,
    /// `sbom-scanner-command`
    pub sbom_scanner_command: Option<&'a str>,
    /// `sbom-scanner-image`
    pub sbom_scanner_image: Option<&'a str>,
    pub seccomp: Option<&'a str>,
    pub secrets: Option<&'a str>,
    pub setenv: &'a [::std::string::String],
    pub shmsize: Option<i64>,
    pub skipunusedstages: Option<bool>,
    pub sourcedateepoch: Option<i64>,
    pub squash: Option<bool>,
    pub t: &'a [::std::string::String],
    pub target: Option<&'a str>,
    pub timestamp: Option<i64>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    pub ulimits: Option<&'a str>,
    pub unsetannotation: &'a [::std::string::String],
    pub unsetenv: &'a [::std::string::String],
    pub unsetlabel: &'a [::std::string::String],
    pub volume: &'a [::std::string::String],
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
    /// The header `X-Registry-Config`.
    pub x_registry_config: Option<&'a str>,
    /// The header `Content-Type`, if not the usual one.
    pub content_type: Option<&'a str>,
}
/// What [`Client::image_commit_libpod`](super::Client::image_commit_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageCommitParams<'a> {
    pub author: Option<&'a str>,
    pub changes: &'a [::std::string::String],
    pub comment: Option<&'a str>,
    pub format: Option<&'a str>,
    pub pause: Option<bool>,
    pub repo: Option<&'a str>,
    pub squash: Option<bool>,
    pub stream: Option<bool>,
    pub tag: Option<&'a str>,
}
/// What [`Client::container_list_libpod`](super::Client::container_list_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerListParams<'a> {
    pub all: Option<bool>,
    pub external: Option<bool>,
    pub filters: Option<&'a str>,
    pub last: Option<i64>,
    pub limit: Option<i64>,
    pub namespace: Option<bool>,
    pub size: Option<bool>,
    pub sync: Option<bool>,
}
/// What [`Client::container_prune_libpod`](super::Client::container_prune_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerPruneParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::containers_stats_all_libpod`](super::Client::containers_stats_all_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainersStatsAllParams<'a> {
    pub all: Option<bool>,
    pub containers: &'a [::std::string::String],
    pub interval: Option<i64>,
    pub stream: Option<bool>,
}
/// What [`Client::container_delete_libpod`](super::Client::container_delete_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerDeleteParams {
    pub depend: Option<bool>,
    pub force: Option<bool>,
    pub ignore: Option<bool>,
    pub timeout: Option<i64>,
    pub volumes: Option<bool>,
}
/// What [`Client::put_container_archive_libpod`](super::Client::put_container_archive_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PutContainerArchiveParams<'a> {
    /// `copyUIDGID`
    pub copy_uidgid: Option<bool>,
    /// `noOverwriteDirNonDir`
    pub no_overwrite_dir_non_dir: Option<bool>,
    pub rename: Option<&'a str>,
}
/// What [`Client::container_attach_libpod`](super::Client::container_attach_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerAttachParams<'a> {
    /// `detachKeys`
    pub detach_keys: Option<&'a str>,
    pub logs: Option<bool>,
    pub stderr: Option<bool>,
    pub stdin: Option<bool>,
    pub stdout: Option<bool>,
    pub stream: Option<bool>,
}
/// What [`Client::container_changes_libpod`](super::Client::container_changes_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerChangesParams<'a> {
    /// `diffType`
    pub diff_type: Option<&'a str>,
    pub parent: Option<&'a str>,
}
/// What [`Client::container_checkpoint_libpod`](super::Client::container_checkpoint_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerCheckpointParams<'a> {
    /// `createImage`
    pub create_image: Option<&'a str>,
    pub export: Option<bool>,
    /// `fileLocks`
    pub file_locks: Option<bool>,
    /// `ignoreRootFS`
    pub ignore_root_fs: Option<bool>,
    pub keep: Option<bool>,
    /// `leaveRunning`
    pub leave_running: Option<bool>,
    /// `preCheckpoint`
    pub pre_checkpoint: Option<bool>,
    /// `printStats`
    pub print_stats: Option<bool>,
    /// `tcpEstablished`
    pub tcp_established: Option<bool>,
    /// `withPrevious`
    pub with_previous: Option<bool>,
}
/// What [`Client::container_exists_libpod`](super::Client::container_exists_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerExistsParams {
    pub external: Option<bool>,
}
/// What [`Client::container_inspect_libpod`](super::Client::container_inspect_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerInspectParams {
    pub size: Option<bool>,
}
/// What [`Client::container_kill_libpod`](super::Client::container_kill_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerKillParams<'a> {
    pub signal: Option<&'a str>,
}
/// What [`Client::container_logs_libpod`](super::Client::container_logs_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerLogsParams<'a> {
    pub follow: Option<bool>,
    pub since: Option<&'a str>,
    pub stderr: Option<bool>,
    pub stdout: Option<bool>,
    pub tail: Option<&'a str>,
    pub timestamps: Option<bool>,
    pub until: Option<&'a str>,
}
/// What [`Client::container_resize_libpod`](super::Client::container_resize_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerResizeParams {
    pub h: Option<i64>,
    pub running: Option<bool>,
    pub w: Option<i64>,
}
/// What [`Client::container_restart_libpod`](super::Client::container_restart_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerRestartParams {
    pub all: Option<bool>,
    pub timeout: Option<i64>,
}
/// What [`Client::container_stats_libpod`](super::Client::container_stats_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerStatsParams {
    pub stream: Option<bool>,
}
/// What [`Client::container_stop_libpod`](super::Client::container_stop_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerStopParams {
    pub ignore: Option<bool>,
    pub timeout: Option<i64>,
}
/// What [`Client::container_top_libpod`](super::Client::container_top_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerTopParams<'a> {
    pub delay: Option<i64>,
    pub ps_args: &'a [::std::string::String],
    pub stream: Option<bool>,
}
/// What [`Client::container_update_libpod`](super::Client::container_update_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerUpdateParams<'a> {
    /// `restartPolicy`
    pub restart_policy: Option<&'a str>,
    /// `restartRetries`
    pub restart_retries: Option<i64>,
}
/// What [`Client::container_wait_libpod`](super::Client::container_wait_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerWaitParams<'a> {
    pub condition: &'a [::std::string::String],
    pub interval: Option<&'a str>,
}
/// What [`Client::container_restore_libpod`](super::Client::container_restore_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ContainerRestoreParams<'a> {
    /// `fileLocks`
    pub file_locks: Option<bool>,
    /// `ignoreRootFS`
    pub ignore_root_fs: Option<bool>,
    /// `ignoreStaticIP`
    pub ignore_static_ip: Option<bool>,
    /// `ignoreStaticMAC`
    pub ignore_static_mac: Option<bool>,
    /// `ignoreVolumes`
    pub ignore_volumes: Option<bool>,
    pub import: Option<bool>,
    pub keep: Option<bool>,
    pub name: Option<&'a types::ContainerName>,
    pub pod: Option<&'a str>,
    /// `printStats`
    pub print_stats: Option<bool>,
    /// `publishPorts`
    pub publish_ports: Option<&'a str>,
    /// `tcpClose`
    pub tcp_close: Option<bool>,
    /// `tcpEstablished`
    pub tcp_established: Option<bool>,
}
/// What [`Client::system_events_libpod`](super::Client::system_events_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEventsParams<'a> {
    pub filters: Option<&'a str>,
    pub since: Option<&'a str>,
    pub stream: Option<bool>,
    pub until: Option<&'a str>,
}
/// What [`Client::exec_resize_libpod`](super::Client::exec_resize_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ExecResizeParams {
    pub h: Option<i64>,
    pub running: Option<bool>,
    pub w: Option<i64>,
}
/// What [`Client::generate_kube_libpod`](super::Client::generate_kube_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct GenerateKubeParams<'a> {
    /// `noTrunc`
    pub no_trunc: Option<bool>,
    /// `podmanOnly`
    pub podman_only: Option<bool>,
    pub replicas: Option<i32>,
    pub service: Option<bool>,
    /// `type`
    pub type_: Option<&'a str>,
}
/// What [`Client::generate_systemd_libpod`](super::Client::generate_systemd_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct GenerateSystemdParams<'a> {
    /// `additionalEnvVariables`
    pub additional_env_variables: &'a [::std::string::String],
    pub after: &'a [::std::string::String],
    /// `containerPrefix`
    pub container_prefix: Option<&'a str>,
    pub new: Option<bool>,
    /// `noHeader`
    pub no_header: Option<bool>,
    /// `podPrefix`
    pub pod_prefix: Option<&'a str>,
    pub requires: &'a [::std::string::String],
    /// `restartPolicy`
    pub restart_policy: Option<&'a str>,
    /// `restartSec`
    pub restart_sec: Option<i64>,
    pub separator: Option<&'a str>,
    /// `startTimeout`
    pub start_timeout: Option<i64>,
    /// `stopTimeout`
    pub stop_timeout: Option<i64>,
    /// `templateUnitFile`
    pub template_unit_file: Option<bool>,
    /// `useName`
    pub use_name: Option<bool>,
    pub wants: &'a [::std::string::String],
}
/// What [`Client::image_export_libpod`](super::Client::image_export_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageExportParams<'a> {
    pub compress: Option<bool>,
    pub format: Option<&'a str>,
    /// `ociAcceptUncompressedLayers`
    pub oci_accept_uncompressed_layers: Option<bool>,
    pub references: &'a [::std::string::String],
}
/// What [`Client::image_import_libpod`](super::Client::image_import_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageImportParams<'a> {
    /// `Architecture`
    pub architecture: Option<&'a str>,
    /// `OS`
    pub os: Option<&'a str>,
    /// `URL`
    pub url: Option<&'a str>,
    /// `Variant`
    pub variant: Option<&'a str>,
    pub changes: &'a [::std::string::String],
    pub message: Option<&'a str>,
    pub reference: Option<&'a str>,
}
/// What [`Client::image_list_libpod`](super::Client::image_list_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageListParams<'a> {
    pub all: Option<bool>,
    pub filters: Option<&'a str>,
}
/// What [`Client::image_prune_libpod`](super::Client::image_prune_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImagePruneParams<'a> {
    pub all: Option<bool>,
    pub buildcache: Option<bool>,
    pub external: Option<bool>,
    pub filters: Option<&'a str>,
}
/// What [`Client::image_pull_libpod`](super::Client::image_pull_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ImagePullParams<'a> {
    /// `Arch`
    pub arch: Option<&'a str>,
    /// `OS`
    pub os: Option<&'a str>,
    /// `Variant`
    pub variant: Option<&'a str>,
    /// `allTags`
    pub all_tags: Option<bool>,
    /// `compatMode`
    pub compat_mode: Option<bool>,
    pub policy: Option<&'a str>,
    pub quiet: Option<bool>,
    pub reference: Option<&'a str>,
    pub retry: Option<i64>,
    pub retrydelay: Option<&'a str>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::image_delete_all_libpod`](super::Client::image_delete_all_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageDeleteAllParams<'a> {
    pub all: Option<bool>,
    pub force: Option<bool>,
    pub ignore: Option<bool>,
    pub images: &'a [::std::string::String],
    /// `lookupManifest`
    pub lookup_manifest: Option<bool>,
    pub noprune: Option<bool>,
}
/// What [`Client::image_scp_libpod`](super::Client::image_scp_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageScpParams<'a> {
    pub destination: Option<&'a str>,
    pub quiet: Option<bool>,
}
/// What [`Client::image_search_libpod`](super::Client::image_search_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ImageSearchParams<'a> {
    pub filters: Option<&'a str>,
    pub limit: Option<i64>,
    /// `listTags`
    pub list_tags: Option<bool>,
    pub term: Option<&'a str>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::image_delete_libpod`](super::Client::image_delete_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageDeleteParams {
    pub force: Option<bool>,
    pub ignore: Option<bool>,
    /// `lookupManifest`
    pub lookup_manifest: Option<bool>,
}
/// What [`Client::image_changes_libpod`](super::Client::image_changes_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageChangesParams<'a> {
    /// `diffType`
    pub diff_type: Option<&'a str>,
    pub parent: Option<&'a str>,
}
/// What [`Client::image_get_libpod`](super::Client::image_get_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageGetParams<'a> {
    pub compress: Option<bool>,
    pub format: Option<&'a str>,
}
/// What [`Client::image_push_libpod`](super::Client::image_push_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ImagePushParams<'a> {
    pub all: Option<bool>,
    /// `compressionFormat`
    pub compression_format: Option<&'a str>,
    /// `compressionLevel`
    pub compression_level: Option<i64>,
    pub destination: Option<&'a str>,
    /// `forceCompressionFormat`
    pub force_compression_format: Option<bool>,
    pub format: Option<&'a str>,
    pub quiet: Option<bool>,
    /// `removeSignatures`
    pub remove_signatures: Option<bool>,
    pub retry: Option<i64>,
    /// `retryDelay`
    pub retry_delay: Option<&'a str>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::image_tag_libpod`](super::Client::image_tag_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageTagParams<'a> {
    pub repo: Option<&'a str>,
    pub tag: Option<&'a str>,
}
/// What [`Client::image_tree_libpod`](super::Client::image_tree_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageTreeParams {
    pub whatrequires: Option<bool>,
}
/// What [`Client::image_untag_libpod`](super::Client::image_untag_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImageUntagParams<'a> {
    pub repo: Option<&'a str>,
    pub tag: Option<&'a str>,
}
/// What [`Client::kube_apply_libpod`](super::Client::kube_apply_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct KubeApplyParams<'a> {
    /// `caCertFile`
    pub ca_cert_file: Option<&'a str>,
    /// `kubeConfig`
    pub kube_config: Option<&'a str>,
    pub namespace: Option<&'a str>,
}
/// What [`Client::local_build_libpod`](super::Client::local_build_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct LocalBuildParams<'a> {
    pub addcaps: Option<&'a str>,
    pub additionalbuildcontexts: &'a [::std::string::String],
    pub allplatforms: Option<bool>,
    pub annotations: Option<&'a str>,
    pub apparmor: Option<&'a str>,
    pub buildargs: Option<&'a str>,
    pub cachefrom: Option<&'a str>,
    pub cacheto: Option<&'a str>,
    pub cachettl: Option<&'a str>,
    pub cgroupparent: Option<&'a str>,
    pub compatvolumes: Option<bool>,
    pub compression: Option<i64>,
    pub cppflags: Option<&'a str>,
    pub cpuperiod: Option<i64>,
    pub cpuquota: Option<i64>,
    pub cpusetcpus: Option<&'a str>,
    pub cpusetmems: Option<&'a str>,
    pub cpushares: Option<i64>,
    pub createdannotation: Option<bool>,
    pub devices: Option<&'a str>,
    pub dnsoptions: Option<&'a str>,
    pub dnssearch: Option<&'a str>,
    pub dnsservers: Option<&'a str>,
    pub dockerfile: Option<&'a str>,
    pub dropcaps: Option<&'a str>,
    pub excludes: Option<&'a str>,
    pub extrahosts: Option<&'a str>,
    pub forcerm: Option<bool>,
    pub from: Option<&'a str>,
    pub groupadd: &'a [::std::string::String],
    pub httpproxy: Option<bool>,
    pub identitylabel: Option<bool>,
    pub idmappingoptions: Option<&'a str>,
    pub ignore: Option<bool>,
    pub inheritannotations: Option<bool>,
    pub inheritlabels: Option<bool>,
    pub isolation: Option<&'a str>,
    pub jobs: Option<i64>,
    pub labelopts: Option<&'a str>,
    pub labels: Option<&'a str>,
    /// `layerLabel`
    pub layer_label: &'a [::std::string::String],
    pub layers: Option<bool>,
    pub manifest: Option<&'a str>,
    pub memory: Option<i64>,
    pub memswap: Option<i64>,
    pub networkmode: Option<&'a str>,
    pub nocache: Option<bool>,
    pub nohosts: Option<bool>,
    pub nsoptions: Option<&'a str>,
    pub omithistory: Option<bool>,
    pub osfeature: &'a [::std::string::String],
    pub osversion: Option<&'a str>,
    pub outputformat: Option<&'a str>,
    pub platform: &'a [::std::string::String],
    pub pullpolicy: Option<&'a str>,
    pub q: Option<bool>,
    pub remote: Option<&'a str>,
    pub retry: Option<i64>,
    /// `retry-delay`
    pub retry_delay: Option<&'a str>,
    pub rewritetimestamp: Option<bool>,
    pub rm: Option<bool>,
    pub rusage: Option<bool>,
    pub rusagelogfile: Option<&'a str>,
    /// `sbom-image-output`
    pub sbom_image_output: Option<&'a str>,
    /// `sbom-image-purl-output`
    pub sbom_image_purl_output: Option<&'a str>,
    /// `sbom-merge-strategy`
    pub sbom_merge_strategy: Option<&'a str>,
    /// `sbom-output`
    pub sbom_output: Option<&'a str>,
    /// `sbom-purl-output`
    pub sbom_purl_output: Option<&'a str>,
    /// `sbom-scanner-command`
    pub sbom_scanner_command: Option<&'a str>,
    /// `sbom-scanner-image`
    pub sbom_scanner_image: Option<&'a str>,
    pub seccomp: Option<&'a str>,
    pub secrets: Option<&'a str>,
    pub setenv: &'a [::std::string::String],
    pub shmsize: Option<i64>,
    pub skipunusedstages: Option<bool>,
    pub sourcedateepoch: Option<i64>,
    pub squash: Option<bool>,
    pub t: &'a [::std::string::String],
    pub target: Option<&'a str>,
    pub timestamp: Option<i64>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    pub ulimits: Option<&'a str>,
    pub unsetannotation: &'a [::std::string::String],
    pub unsetenv: &'a [::std::string::String],
    pub unsetlabel: &'a [::std::string::String],
    pub volume: &'a [::std::string::String],
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
    /// The header `X-Registry-Config`.
    pub x_registry_config: Option<&'a str>,
}
/// What [`Client::manifest_modify_libpod`](super::Client::manifest_modify_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ManifestModifyParams<'a> {
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::manifest_create_libpod`](super::Client::manifest_create_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ManifestCreateParams<'a> {
    pub all: Option<bool>,
    pub amend: Option<bool>,
    pub annotation: &'a [::std::string::String],
    pub annotations: Option<&'a str>,
    pub images: &'a [::std::string::String],
}
/// What [`Client::manifest_delete_libpod`](super::Client::manifest_delete_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct ManifestDeleteParams {
    pub ignore: Option<bool>,
}
/// What [`Client::manifest_add_libpod`](super::Client::manifest_add_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ManifestAddParams<'a> {
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::manifest_inspect_libpod`](super::Client::manifest_inspect_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ManifestInspectParams<'a> {
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::manifest_push_v3_libpod`](super::Client::manifest_push_v3_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ManifestPushV3Params<'a> {
    pub all: Option<bool>,
    /// `removeSignatures`
    pub remove_signatures: Option<bool>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::manifest_push_libpod`](super::Client::manifest_push_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct ManifestPushParams<'a> {
    /// `addCompression`
    pub add_compression: &'a [::std::string::String],
    pub all: Option<bool>,
    /// `compressionFormat`
    pub compression_format: Option<&'a str>,
    /// `compressionLevel`
    pub compression_level: Option<i64>,
    /// `forceCompressionFormat`
    pub force_compression_format: Option<bool>,
    pub format: Option<&'a str>,
    pub quiet: Option<bool>,
    /// `removeSignatures`
    pub remove_signatures: Option<bool>,
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
}
/// What [`Client::network_create_libpod`](super::Client::network_create_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct NetworkCreateParams {
    /// `ignoreIfExists`
    pub ignore_if_exists: Option<bool>,
}
/// What [`Client::network_list_libpod`](super::Client::network_list_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct NetworkListParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::network_prune_libpod`](super::Client::network_prune_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct NetworkPruneParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::network_delete_libpod`](super::Client::network_delete_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct NetworkDeleteParams {
    pub force: Option<bool>,
}
/// What [`Client::play_kube_libpod`](super::Client::play_kube_libpod) may be given.
#[derive(Clone, Copy, Default)]
pub struct PlayKubeParams<'a> {
    pub annotations: Option<&'a str>,
    pub build: Option<bool>,
    /// `logDriver`
    pub log_driver: Option<&'a str>,
    /// `logOptions`
    pub log_options: &'a [::std::string::String],
    pub network: &'a [::std::string::String],
    /// `noHostname`
    pub no_hostname: Option<bool>,
    /// `noHosts`
    pub no_hosts: Option<bool>,
    /// `noPodPrefix`
    pub no_pod_prefix: Option<bool>,
    /// `noTrunc`
    pub no_trunc: Option<bool>,
    /// `publishAllPorts`
    pub publish_all_ports: Option<bool>,
    /// `publishPorts`
    pub publish_ports: &'a [::std::string::String],
    pub replace: Option<bool>,
    /// `serviceContainer`
    pub service_container: Option<bool>,
    pub start: Option<bool>,
    /// `staticIPs`
    pub static_i_ps: &'a [::std::string::String],
    /// `staticMACs`
    pub static_ma_cs: &'a [::std::string::String],
    /// `tlsVerify`
    pub tls_verify: Option<bool>,
    pub userns: Option<&'a str>,
    pub wait: Option<bool>,
    /// The header `X-Registry-Auth`.
    pub x_registry_auth: Option<&'a str>,
    /// The header `Content-Type`, if not the usual one.
    pub content_type: Option<&'a str>,
}
/// What [`Client::play_kube_down_libpod`](super::Client::play_kube_down_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlayKubeDownParams {
    pub force: Option<bool>,
}
/// What [`Client::pod_list_libpod`](super::Client::pod_list_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PodListParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::pod_stats_all_libpod`](super::Client::pod_stats_all_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PodStatsAllParams<'a> {
    pub all: Option<bool>,
    /// `namesOrIDs`
    pub names_or_i_ds: &'a [::std::string::String],
}
/// What [`Client::pod_delete_libpod`](super::Client::pod_delete_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PodDeleteParams {
    pub force: Option<bool>,
    pub timeout: Option<i64>,
}
/// What [`Client::pod_kill_libpod`](super::Client::pod_kill_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PodKillParams<'a> {
    pub signal: Option<&'a str>,
}
/// What [`Client::pod_stop_libpod`](super::Client::pod_stop_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PodStopParams {
    pub t: Option<i64>,
}
/// What [`Client::pod_top_libpod`](super::Client::pod_top_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct PodTopParams<'a> {
    pub delay: Option<i64>,
    pub ps_args: Option<&'a str>,
    pub stream: Option<bool>,
}
/// What [`Client::quadlet_install_libpod`](super::Client::quadlet_install_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct QuadletInstallParams<'a> {
    /// `reload-systemd`
    pub reload_systemd: Option<bool>,
    pub replace: Option<bool>,
    /// The header `Content-Type`, if not the usual one.
    pub content_type: Option<&'a str>,
}
/// What [`Client::quadlet_delete_all_libpod`](super::Client::quadlet_delete_all_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct QuadletDeleteAllParams<'a> {
    pub all: Option<bool>,
    pub force: Option<bool>,
    pub ignore: Option<bool>,
    pub quadlets: &'a [::std::string::String],
    /// `reload-systemd`
    pub reload_systemd: Option<bool>,
}
/// What [`Client::quadlet_list_libpod`](super::Client::quadlet_list_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct QuadletListParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::quadlet_delete_libpod`](super::Client::quadlet_delete_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct QuadletDeleteParams {
    pub force: Option<bool>,
    pub ignore: Option<bool>,
    /// `reload-systemd`
    pub reload_systemd: Option<bool>,
}
/// What [`Client::secret_create_libpod`](super::Client::secret_create_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct SecretCreateParams<'a> {
    pub driver: Option<&'a str>,
    pub driveropts: Option<&'a str>,
    pub ignore: Option<bool>,
    pub labels: Option<&'a str>,
    pub replace: Option<bool>,
}
/// What [`Client::secret_list_libpod`](super::Client::secret_list_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct SecretListParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::secret_inspect_libpod`](super::Client::secret_inspect_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct SecretInspectParams {
    pub showsecret: Option<bool>,
}
/// What [`Client::system_check_libpod`](super::Client::system_check_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemCheckParams<'a> {
    pub quick: Option<bool>,
    pub repair: Option<bool>,
    pub repair_lossy: Option<bool>,
    pub unreferenced_layer_max_age: Option<&'a str>,
}
/// What [`Client::system_prune_libpod`](super::Client::system_prune_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemPruneParams<'a> {
    pub all: Option<bool>,
    pub build: Option<bool>,
    pub external: Option<bool>,
    pub filters: Option<&'a str>,
    pub volumes: Option<bool>,
}
/// What [`Client::volume_list_libpod`](super::Client::volume_list_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct VolumeListParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::volume_prune_libpod`](super::Client::volume_prune_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct VolumePruneParams<'a> {
    pub filters: Option<&'a str>,
}
/// What [`Client::volume_delete_libpod`](super::Client::volume_delete_libpod) may be given.
#[derive(Debug, Clone, Copy, Default)]
pub struct VolumeDeleteParams {
    pub force: Option<bool>,
    pub timeout: Option<i64>,
}

// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

use super::client::{Client, ResponseFuture};
use super::params::*;
use super::types;
use crate::http::{ByteStream, Request, Upgraded, Upload, operations};
impl Client {
    /// Sends a `GET` request to `/containers/json`
    #[inline]
    pub fn container_list(
        &self,
        params: &ContainerListCompatParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::Container>>> {
        let mut request = Request::new(&operations::CONTAINER_LIST, &[]);
        request.query("all", params.all);
        request.query("external", params.external);
        request.query("filters", params.filters);
        request.query("limit", params.limit);
        request.query("size", params.size);
        self.json(request)
    }
    /// Sends a `GET` request to `/containers/{name}/json`
    #[inline]
    pub fn container_inspect(
        &self,
        name: &str,
        params: &ContainerInspectCompatParams,
    ) -> ResponseFuture<'_, types::InspectContainerData> {
        let mut request = Request::new(&operations::CONTAINER_INSPECT, &[name]);
        request.query("size", params.size);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/_ping`
    #[inline]
    pub fn system_ping(&self) -> ResponseFuture<'_, ByteStream> {
        let request = Request::new(&operations::SYSTEM_PING, &[]);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/artifacts/add`
    #[inline]
    pub fn artifact_add_libpod(
        &self,
        file_name: &str,
        name: &str,
        body: impl Into<Upload>,
        params: &ArtifactAddParams<'_>,
    ) -> ResponseFuture<'_, types::ArtifactAddReport> {
        let mut request = Request::new(&operations::ARTIFACT_ADD_LIBPOD, &[]);
        request.query("annotations", params.annotations);
        request.query("append", params.append);
        request.query("artifactMIMEType", params.artifact_mime_type);
        request.query("fileMIMEType", params.file_mime_type);
        request.query("fileName", file_name);
        request.query("name", name);
        request.query("replace", params.replace);
        request.body(body.into());
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/artifacts/json`
    #[inline]
    pub fn artifact_list_libpod(
        &self,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::ArtifactListReport>>,
    > {
        let request = Request::new(&operations::ARTIFACT_LIST_LIBPOD, &[]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/artifacts/local/add`
    #[inline]
    pub fn artifact_local_libpod(
        &self,
        file_name: &str,
        name: &str,
        path: &str,
        params: &ArtifactLocalParams<'_>,
    ) -> ResponseFuture<'_, types::ArtifactAddReport> {
        let mut request = Request::new(&operations::ARTIFACT_LOCAL_LIBPOD, &[]);
        request.query("annotations", params.annotations);
        request.query("append", params.append);
        request.query("artifactMIMEType", params.artifact_mime_type);
        request.query("fileMIMEType", params.file_mime_type);
        request.query("fileName", file_name);
        request.query("name", name);
        request.query("path", path);
        request.query("replace", params.replace);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/artifacts/pull`
    #[inline]
    pub fn artifact_pull_libpod(
        &self,
        name: &str,
        params: &ArtifactPullParams<'_>,
    ) -> ResponseFuture<'_, types::ArtifactPullReport> {
        let mut request = Request::new(&operations::ARTIFACT_PULL_LIBPOD, &[]);
        request.query("name", name);
        request.query("retry", params.retry);
        request.query("retryDelay", params.retry_delay);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/artifacts/remove`
    #[inline]
    pub fn artifact_delete_all_libpod(
        &self,
        params: &ArtifactDeleteAllParams<'_>,
    ) -> ResponseFuture<'_, types::ArtifactRemoveReport> {
        let mut request = Request::new(&operations::ARTIFACT_DELETE_ALL_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("artifacts", params.artifacts);
        request.query("ignore", params.ignore);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/artifacts/{name}`
    #[inline]
    pub fn artifact_delete_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::ArtifactRemoveReport> {
        let request = Request::new(&operations::ARTIFACT_DELETE_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/artifacts/{name}/extract`
    #[inline]
    pub fn artifact_extract_libpod(
        &self,
        name: &str,
        params: &ArtifactExtractParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::ARTIFACT_EXTRACT_LIBPOD, &[name]);
        request.query("digest", params.digest);
        request.query("excludetitle", params.excludetitle);
        request.query("title", params.title);
        self.stream(request)
    }
    /// Sends a `GET` request to `/libpod/artifacts/{name}/json`
    #[inline]
    pub fn artifact_inspect_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::ArtifactInspectReport> {
        let request = Request::new(&operations::ARTIFACT_INSPECT_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/artifacts/{name}/push`
    #[inline]
    pub fn artifact_push_libpod(
        &self,
        name: &str,
        params: &ArtifactPushParams<'_>,
    ) -> ResponseFuture<'_, types::ArtifactPushReport> {
        let mut request = Request::new(&operations::ARTIFACT_PUSH_LIBPOD, &[name]);
        request.query("retry", params.retry);
        request.query("retrydelay", params.retrydelay);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/build`
    #[inline]
    pub fn image_build_libpod(
        &self,
        body: impl Into<Upload>,
        params: &ImageBuildParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::IMAGE_BUILD_LIBPOD, &[]);
        request.query("addcaps", params.addcaps);
        request.query("additionalbuildcontexts", params.additionalbuildcontexts);
        request.query("allplatforms", params.allplatforms);
        request.query("annotations", params.annotations);
        request.query("apparmor", params.apparmor);
        request.query("buildargs", params.buildargs);
        request.query("cachefrom", params.cachefrom);
        request.query("cacheto", params.cacheto);
        request.query("cachettl", params.cachettl);
        request.query("cgroupparent", params.cgroupparent);
        request.query("compatvolumes", params.compatvolumes);
        request.query("compression", params.compression);
        request.query("cppflags", params.cppflags);
        request.query("cpuperiod", params.cpuperiod);
        request.query("cpuquota", params.cpuquota);
        request.query("cpusetcpus", params.cpusetcpus);
        request.query("cpusetmems", params.cpusetmems);
        request.query("cpushares", params.cpushares);
        request.query("createdannotation", params.createdannotation);
        request.query("devices", params.devices);
        request.query("dnsoptions", params.dnsoptions);
        request.query("dnssearch", params.dnssearch);
        request.query("dnsservers", params.dnsservers);
        request.query("dockerfile", params.dockerfile);
        request.query("dropcaps", params.dropcaps);
        request.query("excludes", params.excludes);
        request.query("extrahosts", params.extrahosts);
        request.query("forcerm", params.forcerm);
        request.query("from", params.from);
        request.query("groupadd", params.groupadd);
        request.query("httpproxy", params.httpproxy);
        request.query("identitylabel", params.identitylabel);
        request.query("idmappingoptions", params.idmappingoptions);
        request.query("ignore", params.ignore);
        request.query("inheritannotations", params.inheritannotations);
        request.query("inheritlabels", params.inheritlabels);
        request.query("isolation", params.isolation);
        request.query("jobs", params.jobs);
        request.query("labelopts", params.labelopts);
        request.query("labels", params.labels);
        request.query("layerLabel", params.layer_label);
        request.query("layers", params.layers);
        request.query("manifest", params.manifest);
        request.query("memory", params.memory);
        request.query("memswap", params.memswap);
        request.query("networkmode", params.networkmode);
        request.query("nocache", params.nocache);
        request.query("nohosts", params.nohosts);
        request.query("nsoptions", params.nsoptions);
        request.query("omithistory", params.omithistory);
        request.query("osfeature", params.osfeature);
        request.query("osversion", params.osversion);
        request.query("outputformat", params.outputformat);
        request.query("platform", params.platform);
        request.query("pullpolicy", params.pullpolicy);
        request.query("q", params.q);
        request.query("remote", params.remote);
        request.query("retry", params.retry);
        request.query("retry-delay", params.retry_delay);
        request.query("rewritetimestamp", params.rewritetimestamp);
        request.query("rm", params.rm);
        request.query("rusage", params.rusage);
        request.query("rusagelogfile", params.rusagelogfile);
        request.query("sbom-image-output", params.sbom_image_output);
        request.query("sbom-image-purl-output", params.sbom_image_purl_output);
        request.query("sbom-merge-strategy", params.sbom_merge_strategy);
        request.query("sbom-output", params.sbom_output);
        request.query("sbom-purl-output", params.sbom_purl_output);
        request.query("sbom-scanner-command", params.sbom_scanner_command);
        request.query("sbom-scanner-image", params.sbom_scanner_image);
        request.query("seccomp", params.seccomp);
        request.query("secrets", params.secrets);
        request.query("setenv", params.setenv);
        request.query("shmsize", params.shmsize);
        request.query("skipunusedstages", params.skipunusedstages);
        request.query("sourcedateepoch", params.sourcedateepoch);
        request.query("squash", params.squash);
        request.query("t", params.t);
        request.query("target", params.target);
        request.query("timestamp", params.timestamp);
        request.query("tlsVerify", params.tls_verify);
        request.query("ulimits", params.ulimits);
        request.query("unsetannotation", params.unsetannotation);
        request.query("unsetenv", params.unsetenv);
        request.query("unsetlabel", params.unsetlabel);
        request.query("volume", params.volume);
        request.header("X-Registry-Auth", params.x_registry_auth);
        request.header("X-Registry-Config", params.x_registry_config);
        request.body(body.into());
        request.content_type(params.content_type);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/commit`
    #[inline]
    pub fn image_commit_libpod(
        &self,
        container: &str,
        params: &ImageCommitParams<'_>,
    ) -> ResponseFuture<'_, types::IdResponse> {
        let mut request = Request::new(&operations::IMAGE_COMMIT_LIBPOD, &[]);
        request.query("author", params.author);
        request.query("changes", params.changes);
        request.query("comment", params.comment);
        request.query("container", container);
        request.query("format", params.format);
        request.query("pause", params.pause);
        request.query("repo", params.repo);
        request.query("squash", params.squash);
        request.query("stream", params.stream);
        request.query("tag", params.tag);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/containers/create`
    #[inline]
    pub fn container_create_libpod(
        &self,
        body: &types::SpecGenerator,
    ) -> ResponseFuture<'_, types::ContainerCreateResponse> {
        let mut request = Request::new(&operations::CONTAINER_CREATE_LIBPOD, &[]);
        request.json(body);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/containers/json`
    #[inline]
    pub fn container_list_libpod(
        &self,
        params: &ContainerListParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::ListContainer>>> {
        let mut request = Request::new(&operations::CONTAINER_LIST_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("external", params.external);
        request.query("filters", params.filters);
        request.query("last", params.last);
        request.query("limit", params.limit);
        request.query("namespace", params.namespace);
        request.query("size", params.size);
        request.query("sync", params.sync);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/containers/prune`
    #[inline]
    pub fn container_prune_libpod(
        &self,
        params: &ContainerPruneParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::ContainersPruneReportLibpod>>,
    > {
        let mut request = Request::new(&operations::CONTAINER_PRUNE_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/containers/showmounted`
    #[inline]
    pub fn container_show_mounted_libpod(
        &self,
    ) -> ResponseFuture<
        '_,
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    > {
        let request = Request::new(&operations::CONTAINER_SHOW_MOUNTED_LIBPOD, &[]);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/containers/stats`
    #[inline]
    pub fn containers_stats_all_libpod(
        &self,
        params: &ContainersStatsAllParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::CONTAINERS_STATS_ALL_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("containers", params.containers);
        request.query("interval", params.interval);
        request.query("stream", params.stream);
        self.stream(request)
    }
    /// Sends a `DELETE` request to `/libpod/containers/{name}`
    #[inline]
    pub fn container_delete_libpod(
        &self,
        name: &str,
        params: &ContainerDeleteParams,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::LibpodContainersRmReport>>,
    > {
        let mut request = Request::new(&operations::CONTAINER_DELETE_LIBPOD, &[name]);
        request.query("depend", params.depend);
        request.query("force", params.force);
        request.query("ignore", params.ignore);
        request.query("timeout", params.timeout);
        request.query("volumes", params.volumes);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/archive`
    #[inline]
    pub fn container_archive_libpod(
        &self,
        name: &str,
        path: &str,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::CONTAINER_ARCHIVE_LIBPOD, &[name]);
        request.query("path", path);
        self.stream(request)
    }
    /// Sends a `PUT` request to `/libpod/containers/{name}/archive`
    #[inline]
    pub fn put_container_archive_libpod(
        &self,
        name: &str,
        path: &str,
        body: impl Into<Upload>,
        params: &PutContainerArchiveParams<'_>,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(
            &operations::PUT_CONTAINER_ARCHIVE_LIBPOD,
            &[name],
        );
        request.query("copyUIDGID", params.copy_uidgid);
        request.query("noOverwriteDirNonDir", params.no_overwrite_dir_non_dir);
        request.query("path", path);
        request.query("rename", params.rename);
        request.body(body.into());
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/attach`
    #[inline]
    pub fn container_attach_libpod(
        &self,
        name: &str,
        params: &ContainerAttachParams<'_>,
    ) -> ResponseFuture<'_, Upgraded> {
        let mut request = Request::new(&operations::CONTAINER_ATTACH_LIBPOD, &[name]);
        request.query("detachKeys", params.detach_keys);
        request.query("logs", params.logs);
        request.query("stderr", params.stderr);
        request.query("stdin", params.stdin);
        request.query("stdout", params.stdout);
        request.query("stream", params.stream);
        self.upgrade(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/changes`
    #[inline]
    pub fn container_changes_libpod(
        &self,
        name: &str,
        params: &ContainerChangesParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::FilesystemChange>>,
    > {
        let mut request = Request::new(&operations::CONTAINER_CHANGES_LIBPOD, &[name]);
        request.query("diffType", params.diff_type);
        request.query("parent", params.parent);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/checkpoint`
    #[inline]
    pub fn container_checkpoint_libpod(
        &self,
        name: &str,
        params: &ContainerCheckpointParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(
            &operations::CONTAINER_CHECKPOINT_LIBPOD,
            &[name],
        );
        request.query("createImage", params.create_image);
        request.query("export", params.export);
        request.query("fileLocks", params.file_locks);
        request.query("ignoreRootFS", params.ignore_root_fs);
        request.query("keep", params.keep);
        request.query("leaveRunning", params.leave_running);
        request.query("preCheckpoint", params.pre_checkpoint);
        request.query("printStats", params.print_stats);
        request.query("tcpEstablished", params.tcp_established);
        request.query("withPrevious", params.with_previous);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/exec`
    #[inline]
    pub fn container_exec_libpod(
        &self,
        name: &str,
        body: &types::ContainerExecLibpodBody,
    ) -> ResponseFuture<'_, types::IdResponse> {
        let mut request = Request::new(&operations::CONTAINER_EXEC_LIBPOD, &[name]);
        request.json(body);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/exists`
    #[inline]
    pub fn container_exists_libpod(
        &self,
        name: &str,
        params: &ContainerExistsParams,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::CONTAINER_EXISTS_LIBPOD, &[name]);
        request.query("external", params.external);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/export`
    #[inline]
    pub fn container_export_libpod(&self, name: &str) -> ResponseFuture<'_, ByteStream> {
        let request = Request::new(&operations::CONTAINER_EXPORT_LIBPOD, &[name]);
        self.stream(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/healthcheck`
    #[inline]
    pub fn container_healthcheck_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::HealthCheckResults> {
        let request = Request::new(&operations::CONTAINER_HEALTHCHECK_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/init`
    #[inline]
    pub fn container_init_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::CONTAINER_INIT_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/json`
    #[inline]
    pub fn container_inspect_libpod(
        &self,
        name: &str,
        params: &ContainerInspectParams,
    ) -> ResponseFuture<'_, types::InspectContainerData> {
        let mut request = Request::new(&operations::CONTAINER_INSPECT_LIBPOD, &[name]);
        request.query("size", params.size);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/kill`
    #[inline]
    pub fn container_kill_libpod(
        &self,
        name: &str,
        params: &ContainerKillParams<'_>,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::CONTAINER_KILL_LIBPOD, &[name]);
        request.query("signal", params.signal);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/logs`
    #[inline]
    pub fn container_logs_libpod(
        &self,
        name: &str,
        params: &ContainerLogsParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::CONTAINER_LOGS_LIBPOD, &[name]);
        request.query("follow", params.follow);
        request.query("since", params.since);
        request.query("stderr", params.stderr);
        request.query("stdout", params.stdout);
        request.query("tail", params.tail);
        request.query("timestamps", params.timestamps);
        request.query("until", params.until);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/mount`
    #[inline]
    pub fn container_mount_libpod(&self, name: &str) -> ResponseFuture<'_, ByteStream> {
        let request = Request::new(&operations::CONTAINER_MOUNT_LIBPOD, &[name]);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/pause`
    #[inline]
    pub fn container_pause_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::CONTAINER_PAUSE_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/resize`
    #[inline]
    pub fn container_resize_libpod(
        &self,
        name: &str,
        params: &ContainerResizeParams,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::CONTAINER_RESIZE_LIBPOD, &[name]);
        request.query("h", params.h);
        request.query("running", params.running);
        request.query("w", params.w);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/restart`
    #[inline]
    pub fn container_restart_libpod(
        &self,
        name: &str,
        params: &ContainerRestartParams,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::CONTAINER_RESTART_LIBPOD, &[name]);
        request.query("all", params.all);
        request.query("timeout", params.timeout);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/start`
    #[inline]
    pub fn container_start_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::CONTAINER_START_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/stats`
    #[inline]
    pub fn container_stats_libpod(
        &self,
        name: &str,
        params: &ContainerStatsParams,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::CONTAINER_STATS_LIBPOD, &[name]);
        request.query("stream", params.stream);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/stop`
    #[inline]
    pub fn container_stop_libpod(
        &self,
        name: &str,
        params: &ContainerStopParams,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::CONTAINER_STOP_LIBPOD, &[name]);
        request.query("ignore", params.ignore);
        request.query("timeout", params.timeout);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/top`
    #[inline]
    pub fn container_top_libpod(
        &self,
        name: &str,
        params: &ContainerTopParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::CONTAINER_TOP_LIBPOD, &[name]);
        request.query("delay", params.delay);
        request.query("ps_args", params.ps_args);
        request.query("stream", params.stream);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/unmount`
    #[inline]
    pub fn container_unmount_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::CONTAINER_UNMOUNT_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/unpause`
    #[inline]
    pub fn container_unpause_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::CONTAINER_UNPAUSE_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/update`
    #[inline]
    pub fn container_update_libpod(
        &self,
        name: &str,
        body: &types::UpdateEntities,
        params: &ContainerUpdateParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::CONTAINER_UPDATE_LIBPOD, &[name]);
        request.query("restartPolicy", params.restart_policy);
        request.query("restartRetries", params.restart_retries);
        request.json(body);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/wait`
    #[inline]
    pub fn container_wait_libpod(
        &self,
        name: &str,
        params: &ContainerWaitParams<'_>,
    ) -> ResponseFuture<'_, i32> {
        let mut request = Request::new(&operations::CONTAINER_WAIT_LIBPOD, &[name]);
        request.query("condition", params.condition);
        request.query("interval", params.interval);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{path_name}/rename`
    #[inline]
    pub fn container_rename_libpod(
        &self,
        path_name: &str,
        name: &types::ContainerName,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(
            &operations::CONTAINER_RENAME_LIBPOD,
            &[path_name],
        );
        request.query("name", name);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/containers/{path_name}/restore`
    #[inline]
    pub fn container_restore_libpod(
        &self,
        path_name: &str,
        body: impl Into<Upload>,
        params: &ContainerRestoreParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(
            &operations::CONTAINER_RESTORE_LIBPOD,
            &[path_name],
        );
        request.query("fileLocks", params.file_locks);
        request.query("ignoreRootFS", params.ignore_root_fs);
        request.query("ignoreStaticIP", params.ignore_static_ip);
        request.query("ignoreStaticMAC", params.ignore_static_mac);
        request.query("ignoreVolumes", params.ignore_volumes);
        request.query("import", params.import);
        request.query("keep", params.keep);
        request.query("name", params.name);
        request.query("pod", params.pod);
        request.query("printStats", params.print_stats);
        request.query("publishPorts", params.publish_ports);
        request.query("tcpClose", params.tcp_close);
        request.query("tcpEstablished", params.tcp_established);
        request.body(body.into());
        self.stream(request)
    }
    /// Sends a `GET` request to `/libpod/events`
    #[inline]
    pub fn system_events_libpod(
        &self,
        params: &SystemEventsParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::SYSTEM_EVENTS_LIBPOD, &[]);
        request.query("filters", params.filters);
        request.query("since", params.since);
        request.query("stream", params.stream);
        request.query("until", params.until);
        self.stream(request)
    }
    /// Sends a `GET` request to `/libpod/exec/{id}/json`
    #[inline]
    pub fn exec_inspect_libpod(
        &self,
        id: &str,
    ) -> ResponseFuture<'_, types::InspectExecSession> {
        let request = Request::new(&operations::EXEC_INSPECT_LIBPOD, &[id]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/exec/{id}/remove`
    #[inline]
    pub fn exec_remove_libpod(
        &self,
        id: &str,
        body: &types::ExecRemoveLibpodBody,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::EXEC_REMOVE_LIBPOD, &[id]);
        request.json(body);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/exec/{id}/resize`
    #[inline]
    pub fn exec_resize_libpod(
        &self,
        id: &str,
        params: &ExecResizeParams,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::EXEC_RESIZE_LIBPOD, &[id]);
        request.query("h", params.h);
        request.query("running", params.running);
        request.query("w", params.w);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/exec/{id}/start`
    #[inline]
    pub fn exec_start_libpod(
        &self,
        id: &str,
        body: &types::ExecStartLibpodBody,
    ) -> ResponseFuture<'_, Upgraded> {
        let mut request = Request::new(&operations::EXEC_START_LIBPOD, &[id]);
        request.json(body);
        self.upgrade(request)
    }
    /// Sends a `GET` request to `/libpod/generate/kube`
    #[inline]
    pub fn generate_kube_libpod(
        &self,
        names: &[::std::string::String],
        params: &GenerateKubeParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::GENERATE_KUBE_LIBPOD, &[]);
        request.query("names", names);
        request.query("noTrunc", params.no_trunc);
        request.query("podmanOnly", params.podman_only);
        request.query("replicas", params.replicas);
        request.query("service", params.service);
        request.query("type", params.type_);
        self.stream(request)
    }
    /// Sends a `GET` request to `/libpod/generate/{name}/systemd`
    #[inline]
    pub fn generate_systemd_libpod(
        &self,
        name: &str,
        params: &GenerateSystemdParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    > {
        let mut request = Request::new(&operations::GENERATE_SYSTEMD_LIBPOD, &[name]);
        request.query("additionalEnvVariables", params.additional_env_variables);
        request.query("after", params.after);
        request.query("containerPrefix", params.container_prefix);
        request.query("new", params.new);
        request.query("noHeader", params.no_header);
        request.query("podPrefix", params.pod_prefix);
        request.query("requires", params.requires);
        request.query("restartPolicy", params.restart_policy);
        request.query("restartSec", params.restart_sec);
        request.query("separator", params.separator);
        request.query("startTimeout", params.start_timeout);
        request.query("stopTimeout", params.stop_timeout);
        request.query("templateUnitFile", params.template_unit_file);
        request.query("useName", params.use_name);
        request.query("wants", params.wants);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/images/export`
    #[inline]
    pub fn image_export_libpod(
        &self,
        params: &ImageExportParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::IMAGE_EXPORT_LIBPOD, &[]);
        request.query("compress", params.compress);
        request.query("format", params.format);
        request
            .query("ociAcceptUncompressedLayers", params.oci_accept_uncompressed_layers);
        request.query("references", params.references);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/images/import`
    #[inline]
    pub fn image_import_libpod(
        &self,
        body: impl Into<Upload>,
        params: &ImageImportParams<'_>,
    ) -> ResponseFuture<'_, types::ImageImportReport> {
        let mut request = Request::new(&operations::IMAGE_IMPORT_LIBPOD, &[]);
        request.query("Architecture", params.architecture);
        request.query("OS", params.os);
        request.query("URL", params.url);
        request.query("Variant", params.variant);
        request.query("changes", params.changes);
        request.query("message", params.message);
        request.query("reference", params.reference);
        request.body(body.into());
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/images/json`
    #[inline]
    pub fn image_list_libpod(
        &self,
        params: &ImageListParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::LibpodImageSummary>>,
    > {
        let mut request = Request::new(&operations::IMAGE_LIST_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/images/load`
    #[inline]
    pub fn image_load_libpod(
        &self,
        body: impl Into<Upload>,
    ) -> ResponseFuture<'_, types::ImageLoadReport> {
        let mut request = Request::new(&operations::IMAGE_LOAD_LIBPOD, &[]);
        request.body(body.into());
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/images/prune`
    #[inline]
    pub fn image_prune_libpod(
        &self,
        params: &ImagePruneParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::PruneReport>>> {
        let mut request = Request::new(&operations::IMAGE_PRUNE_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("buildcache", params.buildcache);
        request.query("external", params.external);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/images/pull`
    #[inline]
    pub fn image_pull_libpod(
        &self,
        params: &ImagePullParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::IMAGE_PULL_LIBPOD, &[]);
        request.query("Arch", params.arch);
        request.query("OS", params.os);
        request.query("Variant", params.variant);
        request.query("allTags", params.all_tags);
        request.query("compatMode", params.compat_mode);
        request.query("policy", params.policy);
        request.query("quiet", params.quiet);
        request.query("reference", params.reference);
        request.query("retry", params.retry);
        request.query("retrydelay", params.retrydelay);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.stream(request)
    }
    /// Sends a `DELETE` request to `/libpod/images/remove`
    #[inline]
    pub fn image_delete_all_libpod(
        &self,
        params: &ImageDeleteAllParams<'_>,
    ) -> ResponseFuture<'_, types::LibpodImagesRemoveReport> {
        let mut request = Request::new(&operations::IMAGE_DELETE_ALL_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("force", params.force);
        request.query("ignore", params.ignore);
        request.query("images", params.images);
        request.query("lookupManifest", params.lookup_manifest);
        request.query("noprune", params.noprune);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/images/scp/{name}`
    #[inline]
    pub fn image_scp_libpod(
        &self,
        name: &str,
        params: &ImageScpParams<'_>,
    ) -> ResponseFuture<'_, types::ScpReport> {
        let mut request = Request::new(&operations::IMAGE_SCP_LIBPOD, &[name]);
        request.query("destination", params.destination);
        request.query("quiet", params.quiet);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/images/search`
    #[inline]
    pub fn image_search_libpod(
        &self,
        params: &ImageSearchParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::RegistrySearchReport>>,
    > {
        let mut request = Request::new(&operations::IMAGE_SEARCH_LIBPOD, &[]);
        request.query("filters", params.filters);
        request.query("limit", params.limit);
        request.query("listTags", params.list_tags);
        request.query("term", params.term);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/images/{name}`
    #[inline]
    pub fn image_delete_libpod(
        &self,
        name: &str,
        params: &ImageDeleteParams,
    ) -> ResponseFuture<'_, types::LibpodImagesRemoveReport> {
        let mut request = Request::new(&operations::IMAGE_DELETE_LIBPOD, &[name]);
        request.query("force", params.force);
        request.query("ignore", params.ignore);
        request.query("lookupManifest", params.lookup_manifest);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/images/{name}/changes`
    #[inline]
    pub fn image_changes_libpod(
        &self,
        name: &str,
        params: &ImageChangesParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::FilesystemChange>>,
    > {
        let mut request = Request::new(&operations::IMAGE_CHANGES_LIBPOD, &[name]);
        request.query("diffType", params.diff_type);
        request.query("parent", params.parent);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/images/{name}/exists`
    #[inline]
    pub fn image_exists_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::IMAGE_EXISTS_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/images/{name}/get`
    #[inline]
    pub fn image_get_libpod(
        &self,
        name: &str,
        params: &ImageGetParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::IMAGE_GET_LIBPOD, &[name]);
        request.query("compress", params.compress);
        request.query("format", params.format);
        self.stream(request)
    }
    /// Sends a `GET` request to `/libpod/images/{name}/history`
    #[inline]
    pub fn image_history_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::HistoryResponse>>> {
        let request = Request::new(&operations::IMAGE_HISTORY_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/images/{name}/json`
    #[inline]
    pub fn image_inspect_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::ImageData> {
        let request = Request::new(&operations::IMAGE_INSPECT_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/images/{name}/push`
    #[inline]
    pub fn image_push_libpod(
        &self,
        name: &str,
        params: &ImagePushParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::IMAGE_PUSH_LIBPOD, &[name]);
        request.query("all", params.all);
        request.query("compressionFormat", params.compression_format);
        request.query("compressionLevel", params.compression_level);
        request.query("destination", params.destination);
        request.query("forceCompressionFormat", params.force_compression_format);
        request.query("format", params.format);
        request.query("quiet", params.quiet);
        request.query("removeSignatures", params.remove_signatures);
        request.query("retry", params.retry);
        request.query("retryDelay", params.retry_delay);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.stream(request)
    }
    /// Sends a `GET` request to `/libpod/images/{name}/resolve`
    #[inline]
    pub fn image_resolve_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::LibpodImagesResolveReport> {
        let request = Request::new(&operations::IMAGE_RESOLVE_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/images/{name}/tag`
    #[inline]
    pub fn image_tag_libpod(
        &self,
        name: &str,
        params: &ImageTagParams<'_>,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::IMAGE_TAG_LIBPOD, &[name]);
        request.query("repo", params.repo);
        request.query("tag", params.tag);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/images/{name}/tree`
    #[inline]
    pub fn image_tree_libpod(
        &self,
        name: &str,
        params: &ImageTreeParams,
    ) -> ResponseFuture<'_, types::ImageTreeReport> {
        let mut request = Request::new(&operations::IMAGE_TREE_LIBPOD, &[name]);
        request.query("whatrequires", params.whatrequires);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/images/{name}/untag`
    #[inline]
    pub fn image_untag_libpod(
        &self,
        name: &str,
        params: &ImageUntagParams<'_>,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::IMAGE_UNTAG_LIBPOD, &[name]);
        request.query("repo", params.repo);
        request.query("tag", params.tag);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/info`
    #[inline]
    pub fn system_info_libpod(&self) -> ResponseFuture<'_, types::LibpodInfo> {
        let request = Request::new(&operations::SYSTEM_INFO_LIBPOD, &[]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/kube/apply`
    #[inline]
    pub fn kube_apply_libpod(
        &self,
        body: impl Into<Upload>,
        params: &KubeApplyParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::KUBE_APPLY_LIBPOD, &[]);
        request.query("caCertFile", params.ca_cert_file);
        request.query("kubeConfig", params.kube_config);
        request.query("namespace", params.namespace);
        request.body(body.into());
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/local/build`
    #[inline]
    pub fn local_build_libpod(
        &self,
        localcontextdir: &str,
        params: &LocalBuildParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(&operations::LOCAL_BUILD_LIBPOD, &[]);
        request.query("addcaps", params.addcaps);
        request.query("additionalbuildcontexts", params.additionalbuildcontexts);
        request.query("allplatforms", params.allplatforms);
        request.query("annotations", params.annotations);
        request.query("apparmor", params.apparmor);
        request.query("buildargs", params.buildargs);
        request.query("cachefrom", params.cachefrom);
        request.query("cacheto", params.cacheto);
        request.query("cachettl", params.cachettl);
        request.query("cgroupparent", params.cgroupparent);
        request.query("compatvolumes", params.compatvolumes);
        request.query("compression", params.compression);
        request.query("cppflags", params.cppflags);
        request.query("cpuperiod", params.cpuperiod);
        request.query("cpuquota", params.cpuquota);
        request.query("cpusetcpus", params.cpusetcpus);
        request.query("cpusetmems", params.cpusetmems);
        request.query("cpushares", params.cpushares);
        request.query("createdannotation", params.createdannotation);
        request.query("devices", params.devices);
        request.query("dnsoptions", params.dnsoptions);
        request.query("dnssearch", params.dnssearch);
        request.query("dnsservers", params.dnsservers);
        request.query("dockerfile", params.dockerfile);
        request.query("dropcaps", params.dropcaps);
        request.query("excludes", params.excludes);
        request.query("extrahosts", params.extrahosts);
        request.query("forcerm", params.forcerm);
        request.query("from", params.from);
        request.query("groupadd", params.groupadd);
        request.query("httpproxy", params.httpproxy);
        request.query("identitylabel", params.identitylabel);
        request.query("idmappingoptions", params.idmappingoptions);
        request.query("ignore", params.ignore);
        request.query("inheritannotations", params.inheritannotations);
        request.query("inheritlabels", params.inheritlabels);
        request.query("isolation", params.isolation);
        request.query("jobs", params.jobs);
        request.query("labelopts", params.labelopts);
        request.query("labels", params.labels);
        request.query("layerLabel", params.layer_label);
        request.query("layers", params.layers);
        request.query("localcontextdir", localcontextdir);
        request.query("manifest", params.manifest);
        request.query("memory", params.memory);
        request.query("memswap", params.memswap);
        request.query("networkmode", params.networkmode);
        request.query("nocache", params.nocache);
        request.query("nohosts", params.nohosts);
        request.query("nsoptions", params.nsoptions);
        request.query("omithistory", params.omithistory);
        request.query("osfeature", params.osfeature);
        request.query("osversion", params.osversion);
        request.query("outputformat", params.outputformat);
        request.query("platform", params.platform);
        request.query("pullpolicy", params.pullpolicy);
        request.query("q", params.q);
        request.query("remote", params.remote);
        request.query("retry", params.retry);
        request.query("retry-delay", params.retry_delay);
        request.query("rewritetimestamp", params.rewritetimestamp);
        request.query("rm", params.rm);
        request.query("rusage", params.rusage);
        request.query("rusagelogfile", params.rusagelogfile);
        request.query("sbom-image-output", params.sbom_image_output);
        request.query("sbom-image-purl-output", params.sbom_image_purl_output);
        request.query("sbom-merge-strategy", params.sbom_merge_strategy);
        request.query("sbom-output", params.sbom_output);
        request.query("sbom-purl-output", params.sbom_purl_output);
        request.query("sbom-scanner-command", params.sbom_scanner_command);
        request.query("sbom-scanner-image", params.sbom_scanner_image);
        request.query("seccomp", params.seccomp);
        request.query("secrets", params.secrets);
        request.query("setenv", params.setenv);
        request.query("shmsize", params.shmsize);
        request.query("skipunusedstages", params.skipunusedstages);
        request.query("sourcedateepoch", params.sourcedateepoch);
        request.query("squash", params.squash);
        request.query("t", params.t);
        request.query("target", params.target);
        request.query("timestamp", params.timestamp);
        request.query("tlsVerify", params.tls_verify);
        request.query("ulimits", params.ulimits);
        request.query("unsetannotation", params.unsetannotation);
        request.query("unsetenv", params.unsetenv);
        request.query("unsetlabel", params.unsetlabel);
        request.query("volume", params.volume);
        request.header("X-Registry-Auth", params.x_registry_auth);
        request.header("X-Registry-Config", params.x_registry_config);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/local/images/load`
    #[inline]
    pub fn local_images_libpod(
        &self,
        path: &str,
    ) -> ResponseFuture<'_, types::ImageLoadReport> {
        let mut request = Request::new(&operations::LOCAL_IMAGES_LIBPOD, &[]);
        request.query("path", path);
        self.json(request)
    }
    /// Sends a `PUT` request to `/libpod/manifests/{name}`
    #[inline]
    pub fn manifest_modify_libpod(
        &self,
        name: &str,
        body: &types::ManifestModifyOptions,
        params: &ManifestModifyParams<'_>,
    ) -> ResponseFuture<'_, types::ManifestModifyReport> {
        let mut request = Request::new(&operations::MANIFEST_MODIFY_LIBPOD, &[name]);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        request.json(body);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}`
    #[inline]
    pub fn manifest_create_libpod(
        &self,
        name: &str,
        body: &types::ManifestModifyOptions,
        params: &ManifestCreateParams<'_>,
    ) -> ResponseFuture<'_, types::IdResponse> {
        let mut request = Request::new(&operations::MANIFEST_CREATE_LIBPOD, &[name]);
        request.query("all", params.all);
        request.query("amend", params.amend);
        request.query("annotation", params.annotation);
        request.query("annotations", params.annotations);
        request.query("images", params.images);
        request.json(body);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/manifests/{name}`
    #[inline]
    pub fn manifest_delete_libpod(
        &self,
        name: &str,
        params: &ManifestDeleteParams,
    ) -> ResponseFuture<'_, types::LibpodImagesRemoveReport> {
        let mut request = Request::new(&operations::MANIFEST_DELETE_LIBPOD, &[name]);
        request.query("ignore", params.ignore);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}/add`
    #[inline]
    pub fn manifest_add_libpod(
        &self,
        name: &str,
        body: &types::ManifestAddOptions,
        params: &ManifestAddParams<'_>,
    ) -> ResponseFuture<'_, types::IdResponse> {
        let mut request = Request::new(&operations::MANIFEST_ADD_LIBPOD, &[name]);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        request.json(body);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/manifests/{name}/exists`
    #[inline]
    pub fn manifest_exists_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::MANIFEST_EXISTS_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/manifests/{name}/json`
    #[inline]
    pub fn manifest_inspect_libpod(
        &self,
        name: &str,
        params: &ManifestInspectParams<'_>,
    ) -> ResponseFuture<'_, types::ManifestListData> {
        let mut request = Request::new(&operations::MANIFEST_INSPECT_LIBPOD, &[name]);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}/push`
    #[inline]
    pub fn manifest_push_v3_libpod(
        &self,
        name: &str,
        destination: &str,
        params: &ManifestPushV3Params<'_>,
    ) -> ResponseFuture<'_, types::IdResponse> {
        let mut request = Request::new(&operations::MANIFEST_PUSH_V3_LIBPOD, &[name]);
        request.query("all", params.all);
        request.query("destination", destination);
        request.query("removeSignatures", params.remove_signatures);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}/registry/{destination}`
    #[inline]
    pub fn manifest_push_libpod(
        &self,
        name: &str,
        destination: &str,
        params: &ManifestPushParams<'_>,
    ) -> ResponseFuture<'_, ByteStream> {
        let mut request = Request::new(
            &operations::MANIFEST_PUSH_LIBPOD,
            &[name, destination],
        );
        request.query("addCompression", params.add_compression);
        request.query("all", params.all);
        request.query("compressionFormat", params.compression_format);
        request.query("compressionLevel", params.compression_level);
        request.query("forceCompressionFormat", params.force_compression_format);
        request.query("format", params.format);
        request.query("quiet", params.quiet);
        request.query("removeSignatures", params.remove_signatures);
        request.query("tlsVerify", params.tls_verify);
        request.header("X-Registry-Auth", params.x_registry_auth);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/networks/create`
    #[inline]
    pub fn network_create_libpod(
        &self,
        body: &types::NetworkCreateLibpod,
        params: &NetworkCreateParams,
    ) -> ResponseFuture<'_, types::Network> {
        let mut request = Request::new(&operations::NETWORK_CREATE_LIBPOD, &[]);
        request.query("ignoreIfExists", params.ignore_if_exists);
        request.json(body);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/networks/json`
    #[inline]
    pub fn network_list_libpod(
        &self,
        params: &NetworkListParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::Network>>> {
        let mut request = Request::new(&operations::NETWORK_LIST_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/networks/prune`
    #[inline]
    pub fn network_prune_libpod(
        &self,
        params: &NetworkPruneParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::NetworkPruneReport>>,
    > {
        let mut request = Request::new(&operations::NETWORK_PRUNE_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/networks/{name}`
    #[inline]
    pub fn network_delete_libpod(
        &self,
        name: &str,
        params: &NetworkDeleteParams,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::NetworkRmReport>>> {
        let mut request = Request::new(&operations::NETWORK_DELETE_LIBPOD, &[name]);
        request.query("force", params.force);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/networks/{name}/connect`
    #[inline]
    pub fn network_connect_libpod(
        &self,
        name: &str,
        body: &types::NetworkConnectRequestLibpod,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::NETWORK_CONNECT_LIBPOD, &[name]);
        request.json(body);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/networks/{name}/disconnect`
    #[inline]
    pub fn network_disconnect_libpod(
        &self,
        name: &str,
        body: &types::NetworkDisconnectRequest,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::NETWORK_DISCONNECT_LIBPOD, &[name]);
        request.json(body);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/networks/{name}/exists`
    #[inline]
    pub fn network_exists_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::NETWORK_EXISTS_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/networks/{name}/json`
    #[inline]
    pub fn network_inspect_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::NetworkInspectReport> {
        let request = Request::new(&operations::NETWORK_INSPECT_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/networks/{name}/update`
    #[inline]
    pub fn network_update_libpod(
        &self,
        name: &str,
        body: &types::NetworkUpdateRequestLibpod,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::NETWORK_UPDATE_LIBPOD, &[name]);
        request.json(body);
        self.empty(request)
    }
    /// Sends a `POST` request to `/libpod/play/kube`
    #[inline]
    pub fn play_kube_libpod(
        &self,
        body: impl Into<Upload>,
        params: &PlayKubeParams<'_>,
    ) -> ResponseFuture<'_, types::PlayKubeReport> {
        let mut request = Request::new(&operations::PLAY_KUBE_LIBPOD, &[]);
        request.query("annotations", params.annotations);
        request.query("build", params.build);
        request.query("logDriver", params.log_driver);
        request.query("logOptions", params.log_options);
        request.query("network", params.network);
        request.query("noHostname", params.no_hostname);
        request.query("noHosts", params.no_hosts);
        request.query("noPodPrefix", params.no_pod_prefix);
        request.query("noTrunc", params.no_trunc);
        request.query("publishAllPorts", params.publish_all_ports);
        request.query("publishPorts", params.publish_ports);
        request.query("replace", params.replace);
        request.query("serviceContainer", params.service_container);
        request.query("start", params.start);
        request.query("staticIPs", params.static_i_ps);
        request.query("staticMACs", params.static_ma_cs);
        request.query("tlsVerify", params.tls_verify);
        request.query("userns", params.userns);
        request.query("wait", params.wait);
        request.header("X-Registry-Auth", params.x_registry_auth);
        request.body(body.into());
        request.content_type(params.content_type);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/play/kube`
    #[inline]
    pub fn play_kube_down_libpod(
        &self,
        body: impl Into<Upload>,
        params: &PlayKubeDownParams,
    ) -> ResponseFuture<'_, types::PlayKubeReport> {
        let mut request = Request::new(&operations::PLAY_KUBE_DOWN_LIBPOD, &[]);
        request.query("force", params.force);
        request.body(body.into());
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/create`
    #[inline]
    pub fn pod_create_libpod(
        &self,
        body: &types::PodSpecGenerator,
    ) -> ResponseFuture<'_, types::IdResponse> {
        let mut request = Request::new(&operations::POD_CREATE_LIBPOD, &[]);
        request.json(body);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/pods/json`
    #[inline]
    pub fn pod_list_libpod(
        &self,
        params: &PodListParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::ListPodsReport>>> {
        let mut request = Request::new(&operations::POD_LIST_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/prune`
    #[inline]
    pub fn pod_prune_libpod(
        &self,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::PodPruneReport>>> {
        let request = Request::new(&operations::POD_PRUNE_LIBPOD, &[]);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/pods/stats`
    #[inline]
    pub fn pod_stats_all_libpod(
        &self,
        params: &PodStatsAllParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::PodStatsReport>>> {
        let mut request = Request::new(&operations::POD_STATS_ALL_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("namesOrIDs", params.names_or_i_ds);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/pods/{name}`
    #[inline]
    pub fn pod_delete_libpod(
        &self,
        name: &str,
        params: &PodDeleteParams,
    ) -> ResponseFuture<'_, types::PodRmReport> {
        let mut request = Request::new(&operations::POD_DELETE_LIBPOD, &[name]);
        request.query("force", params.force);
        request.query("timeout", params.timeout);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/pods/{name}/exists`
    #[inline]
    pub fn pod_exists_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::POD_EXISTS_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/pods/{name}/json`
    #[inline]
    pub fn pod_inspect_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::InspectPodData> {
        let request = Request::new(&operations::POD_INSPECT_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/kill`
    #[inline]
    pub fn pod_kill_libpod(
        &self,
        name: &str,
        params: &PodKillParams<'_>,
    ) -> ResponseFuture<'_, types::PodKillReport> {
        let mut request = Request::new(&operations::POD_KILL_LIBPOD, &[name]);
        request.query("signal", params.signal);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/pause`
    #[inline]
    pub fn pod_pause_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::PodPauseReport> {
        let request = Request::new(&operations::POD_PAUSE_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/restart`
    #[inline]
    pub fn pod_restart_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::PodRestartReport> {
        let request = Request::new(&operations::POD_RESTART_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/start`
    #[inline]
    pub fn pod_start_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::PodStartReport> {
        let request = Request::new(&operations::POD_START_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/stop`
    #[inline]
    pub fn pod_stop_libpod(
        &self,
        name: &str,
        params: &PodStopParams,
    ) -> ResponseFuture<'_, types::PodStopReport> {
        let mut request = Request::new(&operations::POD_STOP_LIBPOD, &[name]);
        request.query("t", params.t);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/pods/{name}/top`
    #[inline]
    pub fn pod_top_libpod(
        &self,
        name: &str,
        params: &PodTopParams<'_>,
    ) -> ResponseFuture<'_, types::PodTopOkBody> {
        let mut request = Request::new(&operations::POD_TOP_LIBPOD, &[name]);
        request.query("delay", params.delay);
        request.query("ps_args", params.ps_args);
        request.query("stream", params.stream);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/unpause`
    #[inline]
    pub fn pod_unpause_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::PodUnpauseReport> {
        let request = Request::new(&operations::POD_UNPAUSE_LIBPOD, &[name]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/quadlets`
    #[inline]
    pub fn quadlet_install_libpod(
        &self,
        body: impl Into<Upload>,
        params: &QuadletInstallParams<'_>,
    ) -> ResponseFuture<'_, types::QuadletInstallLibpodResponse> {
        let mut request = Request::new(&operations::QUADLET_INSTALL_LIBPOD, &[]);
        request.query("reload-systemd", params.reload_systemd);
        request.query("replace", params.replace);
        request.body(body.into());
        request.content_type(params.content_type);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/quadlets`
    #[inline]
    pub fn quadlet_delete_all_libpod(
        &self,
        params: &QuadletDeleteAllParams<'_>,
    ) -> ResponseFuture<'_, types::QuadletRemoveReport> {
        let mut request = Request::new(&operations::QUADLET_DELETE_ALL_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("force", params.force);
        request.query("ignore", params.ignore);
        request.query("quadlets", params.quadlets);
        request.query("reload-systemd", params.reload_systemd);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/quadlets/json`
    #[inline]
    pub fn quadlet_list_libpod(
        &self,
        params: &QuadletListParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::ListQuadlet>>> {
        let mut request = Request::new(&operations::QUADLET_LIST_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/quadlets/{name}`
    #[inline]
    pub fn quadlet_delete_libpod(
        &self,
        name: &str,
        params: &QuadletDeleteParams,
    ) -> ResponseFuture<'_, types::QuadletRemoveReport> {
        let mut request = Request::new(&operations::QUADLET_DELETE_LIBPOD, &[name]);
        request.query("force", params.force);
        request.query("ignore", params.ignore);
        request.query("reload-systemd", params.reload_systemd);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/quadlets/{name}/exists`
    #[inline]
    pub fn quadlet_exists_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::QUADLET_EXISTS_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/quadlets/{name}/file`
    #[inline]
    pub fn quadlet_file_libpod(&self, name: &str) -> ResponseFuture<'_, ByteStream> {
        let request = Request::new(&operations::QUADLET_FILE_LIBPOD, &[name]);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/secrets/create`
    #[inline]
    pub fn secret_create_libpod(
        &self,
        name: &types::SecretName,
        body: impl Into<Upload>,
        params: &SecretCreateParams<'_>,
    ) -> ResponseFuture<'_, types::SecretCreateLibpodResponse> {
        let mut request = Request::new(&operations::SECRET_CREATE_LIBPOD, &[]);
        request.query("driver", params.driver);
        request.query("driveropts", params.driveropts);
        request.query("ignore", params.ignore);
        request.query("labels", params.labels);
        request.query("name", name);
        request.query("replace", params.replace);
        request.body(body.into());
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/secrets/json`
    #[inline]
    pub fn secret_list_libpod(
        &self,
        params: &SecretListParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::SecretInfoReport>>,
    > {
        let mut request = Request::new(&operations::SECRET_LIST_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/secrets/{name}`
    #[inline]
    pub fn secret_delete_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::SECRET_DELETE_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/secrets/{name}/exists`
    #[inline]
    pub fn secret_exists_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::SECRET_EXISTS_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/secrets/{name}/json`
    #[inline]
    pub fn secret_inspect_libpod(
        &self,
        name: &str,
        params: &SecretInspectParams,
    ) -> ResponseFuture<'_, types::SecretInfoReport> {
        let mut request = Request::new(&operations::SECRET_INSPECT_LIBPOD, &[name]);
        request.query("showsecret", params.showsecret);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/system/check`
    #[inline]
    pub fn system_check_libpod(
        &self,
        params: &SystemCheckParams<'_>,
    ) -> ResponseFuture<'_, types::SystemCheckReport> {
        let mut request = Request::new(&operations::SYSTEM_CHECK_LIBPOD, &[]);
        request.query("quick", params.quick);
        request.query("repair", params.repair);
        request.query("repair_lossy", params.repair_lossy);
        request.query("unreferenced_layer_max_age", params.unreferenced_layer_max_age);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/system/df`
    #[inline]
    pub fn system_data_usage_libpod(&self) -> ResponseFuture<'_, types::SystemDfReport> {
        let request = Request::new(&operations::SYSTEM_DATA_USAGE_LIBPOD, &[]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/system/prune`
    #[inline]
    pub fn system_prune_libpod(
        &self,
        params: &SystemPruneParams<'_>,
    ) -> ResponseFuture<'_, types::SystemPruneReport> {
        let mut request = Request::new(&operations::SYSTEM_PRUNE_LIBPOD, &[]);
        request.query("all", params.all);
        request.query("build", params.build);
        request.query("external", params.external);
        request.query("filters", params.filters);
        request.query("volumes", params.volumes);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/version`
    #[inline]
    pub fn system_version_libpod(
        &self,
    ) -> ResponseFuture<'_, types::SystemComponentVersion> {
        let request = Request::new(&operations::SYSTEM_VERSION_LIBPOD, &[]);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/volumes/create`
    #[inline]
    pub fn volume_create_libpod(
        &self,
        body: &types::VolumeCreateOptions,
    ) -> ResponseFuture<'_, types::VolumeConfigResponse> {
        let mut request = Request::new(&operations::VOLUME_CREATE_LIBPOD, &[]);
        request.json(body);
        self.json(request)
    }
    /// Sends a `GET` request to `/libpod/volumes/json`
    #[inline]
    pub fn volume_list_libpod(
        &self,
        params: &VolumeListParams<'_>,
    ) -> ResponseFuture<
        '_,
        ::std::vec::Vec<::std::boxed::Box<types::VolumeConfigResponse>>,
    > {
        let mut request = Request::new(&operations::VOLUME_LIST_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `POST` request to `/libpod/volumes/prune`
    #[inline]
    pub fn volume_prune_libpod(
        &self,
        params: &VolumePruneParams<'_>,
    ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::PruneReport>>> {
        let mut request = Request::new(&operations::VOLUME_PRUNE_LIBPOD, &[]);
        request.query("filters", params.filters);
        self.json(request)
    }
    /// Sends a `DELETE` request to `/libpod/volumes/{name}`
    #[inline]
    pub fn volume_delete_libpod(
        &self,
        name: &str,
        params: &VolumeDeleteParams,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::VOLUME_DELETE_LIBPOD, &[name]);
        request.query("force", params.force);
        request.query("timeout", params.timeout);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/volumes/{name}/exists`
    #[inline]
    pub fn volume_exists_libpod(&self, name: &str) -> ResponseFuture<'_, ()> {
        let request = Request::new(&operations::VOLUME_EXISTS_LIBPOD, &[name]);
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/volumes/{name}/export`
    #[inline]
    pub fn volume_export_libpod(&self, name: &str) -> ResponseFuture<'_, ByteStream> {
        let request = Request::new(&operations::VOLUME_EXPORT_LIBPOD, &[name]);
        self.stream(request)
    }
    /// Sends a `POST` request to `/libpod/volumes/{name}/import`
    #[inline]
    pub fn volume_import_libpod(
        &self,
        name: &str,
        body: impl Into<Upload>,
    ) -> ResponseFuture<'_, ()> {
        let mut request = Request::new(&operations::VOLUME_IMPORT_LIBPOD, &[name]);
        request.body(body.into());
        self.empty(request)
    }
    /// Sends a `GET` request to `/libpod/volumes/{name}/json`
    #[inline]
    pub fn volume_inspect_libpod(
        &self,
        name: &str,
    ) -> ResponseFuture<'_, types::VolumeConfigResponse> {
        let request = Request::new(&operations::VOLUME_INSPECT_LIBPOD, &[name]);
        self.json(request)
    }
}

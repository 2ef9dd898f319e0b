// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

use podman::raw::{Client, params, types};
use crate::given::{Given, Outcome};
/// The operations that the client has, by their names in the description.
pub const CALLED: &[&str] = &[
    "ContainerList",
    "ContainerInspect",
    "SystemPing",
    "ArtifactAddLibpod",
    "ArtifactListLibpod",
    "ArtifactLocalLibpod",
    "ArtifactPullLibpod",
    "ArtifactDeleteAllLibpod",
    "ArtifactDeleteLibpod",
    "ArtifactExtractLibpod",
    "ArtifactInspectLibpod",
    "ArtifactPushLibpod",
    "ImageBuildLibpod",
    "ImageCommitLibpod",
    "ContainerCreateLibpod",
    "ContainerListLibpod",
    "ContainerPruneLibpod",
    "ContainerShowMountedLibpod",
    "ContainersStatsAllLibpod",
    "ContainerDeleteLibpod",
    "ContainerArchiveLibpod",
    "PutContainerArchiveLibpod",
    "ContainerAttachLibpod",
    "ContainerChangesLibpod",
    "ContainerCheckpointLibpod",
    "ContainerExecLibpod",
    "ContainerExistsLibpod",
    "ContainerExportLibpod",
    "ContainerHealthcheckLibpod",
    "ContainerInitLibpod",
    "ContainerInspectLibpod",
    "ContainerKillLibpod",
    "ContainerLogsLibpod",
    "ContainerMountLibpod",
    "ContainerPauseLibpod",
    "ContainerRenameLibpod",
    "ContainerResizeLibpod",
    "ContainerRestartLibpod",
    "ContainerRestoreLibpod",
    "ContainerStartLibpod",
    "ContainerStatsLibpod",
    "ContainerStopLibpod",
    "ContainerTopLibpod",
    "ContainerUnmountLibpod",
    "ContainerUnpauseLibpod",
    "ContainerUpdateLibpod",
    "ContainerWaitLibpod",
    "SystemEventsLibpod",
    "ExecInspectLibpod",
    "ExecRemoveLibpod",
    "ExecResizeLibpod",
    "ExecStartLibpod",
    "GenerateKubeLibpod",
    "GenerateSystemdLibpod",
    "ImageExportLibpod",
    "ImageImportLibpod",
    "ImageListLibpod",
    "ImageLoadLibpod",
    "ImagePruneLibpod",
    "ImagePullLibpod",
    "ImageDeleteAllLibpod",
    "ImageScpLibpod",
    "ImageSearchLibpod",
    "ImageDeleteLibpod",
    "ImageChangesLibpod",
    "ImageExistsLibpod",
    "ImageGetLibpod",
    "ImageHistoryLibpod",
    "ImageInspectLibpod",
    "ImagePushLibpod",
    "ImageResolveLibpod",
    "ImageTagLibpod",
    "ImageTreeLibpod",
    "ImageUntagLibpod",
    "SystemInfoLibpod",
    "KubeApplyLibpod",
    "LocalBuildLibpod",
    "LocalImagesLibpod",
    "ManifestDeleteLibpod",
    "ManifestCreateLibpod",
    "ManifestModifyLibpod",
    "ManifestAddLibpod",
    "ManifestExistsLibpod",
    "ManifestInspectLibpod",
    "ManifestPushV3Libpod",
    "ManifestPushLibpod",
    "NetworkCreateLibpod",
    "NetworkListLibpod",
    "NetworkPruneLibpod",
    "NetworkDeleteLibpod",
    "NetworkConnectLibpod",
    "NetworkDisconnectLibpod",
    "NetworkExistsLibpod",
    "NetworkInspectLibpod",
    "NetworkUpdateLibpod",
    "PlayKubeDownLibpod",
    "PlayKubeLibpod",
    "PodCreateLibpod",
    "PodListLibpod",
    "PodPruneLibpod",
    "PodStatsAllLibpod",
    "PodDeleteLibpod",
    "PodExistsLibpod",
    "PodInspectLibpod",
    "PodKillLibpod",
    "PodPauseLibpod",
    "PodRestartLibpod",
    "PodStartLibpod",
    "PodStopLibpod",
    "PodTopLibpod",
    "PodUnpauseLibpod",
    "QuadletDeleteAllLibpod",
    "QuadletInstallLibpod",
    "QuadletListLibpod",
    "QuadletDeleteLibpod",
    "QuadletExistsLibpod",
    "QuadletFileLibpod",
    "SecretCreateLibpod",
    "SecretListLibpod",
    "SecretDeleteLibpod",
    "SecretExistsLibpod",
    "SecretInspectLibpod",
    "SystemCheckLibpod",
    "SystemDataUsageLibpod",
    "SystemPruneLibpod",
    "SystemVersionLibpod",
    "VolumeCreateLibpod",
    "VolumeListLibpod",
    "VolumePruneLibpod",
    "VolumeDeleteLibpod",
    "VolumeExistsLibpod",
    "VolumeExportLibpod",
    "VolumeImportLibpod",
    "VolumeInspectLibpod",
];
/// Calls one of [`CALLED`].
pub fn call<'a>(
    client: &'a Client,
    operation: &str,
    given: &'a Given,
) -> Option<Outcome<'a>> {
    Some(
        match operation {
            "ContainerList" => {
                Box::pin(async move {
                    client
                        .container_list(
                            &params::ContainerListCompatParams {
                                all: given.query::<bool>("all")?,
                                external: given.query::<bool>("external")?,
                                filters: given.query::<String>("filters")?.as_deref(),
                                limit: given.query::<i64>("limit")?,
                                size: given.query::<bool>("size")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerInspect" => {
                Box::pin(async move {
                    client
                        .container_inspect(
                            given.path("name")?,
                            &params::ContainerInspectCompatParams {
                                size: given.query::<bool>("size")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemPing" => {
                Box::pin(async move {
                    client.system_ping().await?;
                    Ok(())
                })
            }
            "ArtifactAddLibpod" => {
                Box::pin(async move {
                    client
                        .artifact_add_libpod(
                            &given.required::<String>("fileName")?,
                            &given.required::<String>("name")?,
                            given.bytes(),
                            &params::ArtifactAddParams {
                                annotations: &given.list("annotations"),
                                append: given.query::<bool>("append")?,
                                artifact_mime_type: given
                                    .query::<String>("artifactMIMEType")?
                                    .as_deref(),
                                file_mime_type: given
                                    .query::<String>("fileMIMEType")?
                                    .as_deref(),
                                replace: given.query::<bool>("replace")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ArtifactListLibpod" => {
                Box::pin(async move {
                    client.artifact_list_libpod().await?;
                    Ok(())
                })
            }
            "ArtifactLocalLibpod" => {
                Box::pin(async move {
                    client
                        .artifact_local_libpod(
                            &given.required::<String>("fileName")?,
                            &given.required::<String>("name")?,
                            &given.required::<String>("path")?,
                            &params::ArtifactLocalParams {
                                annotations: &given.list("annotations"),
                                append: given.query::<bool>("append")?,
                                artifact_mime_type: given
                                    .query::<String>("artifactMIMEType")?
                                    .as_deref(),
                                file_mime_type: given
                                    .query::<String>("fileMIMEType")?
                                    .as_deref(),
                                replace: given.query::<bool>("replace")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ArtifactPullLibpod" => {
                Box::pin(async move {
                    client
                        .artifact_pull_libpod(
                            &given.required::<String>("name")?,
                            &params::ArtifactPullParams {
                                retry: given.query::<i64>("retry")?,
                                retry_delay: given
                                    .query::<String>("retryDelay")?
                                    .as_deref(),
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ArtifactDeleteAllLibpod" => {
                Box::pin(async move {
                    client
                        .artifact_delete_all_libpod(
                            &params::ArtifactDeleteAllParams {
                                all: given.query::<bool>("all")?,
                                artifacts: &given.list("artifacts"),
                                ignore: given.query::<bool>("ignore")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ArtifactDeleteLibpod" => {
                Box::pin(async move {
                    client.artifact_delete_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ArtifactExtractLibpod" => {
                Box::pin(async move {
                    client
                        .artifact_extract_libpod(
                            given.path("name")?,
                            &params::ArtifactExtractParams {
                                digest: given.query::<String>("digest")?.as_deref(),
                                excludetitle: given.query::<bool>("excludetitle")?,
                                title: given.query::<String>("title")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ArtifactInspectLibpod" => {
                Box::pin(async move {
                    client.artifact_inspect_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ArtifactPushLibpod" => {
                Box::pin(async move {
                    client
                        .artifact_push_libpod(
                            given.path("name")?,
                            &params::ArtifactPushParams {
                                retry: given.query::<i64>("retry")?,
                                retrydelay: given.query::<String>("retrydelay")?.as_deref(),
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageBuildLibpod" => {
                Box::pin(async move {
                    client
                        .image_build_libpod(
                            given.bytes(),
                            &params::ImageBuildParams {
                                addcaps: given.query::<String>("addcaps")?.as_deref(),
                                additionalbuildcontexts: &given
                                    .list("additionalbuildcontexts"),
                                allplatforms: given.query::<bool>("allplatforms")?,
                                annotations: given
                                    .query::<String>("annotations")?
                                    .as_deref(),
                                apparmor: given.query::<String>("apparmor")?.as_deref(),
                                buildargs: given.query::<String>("buildargs")?.as_deref(),
                                cachefrom: given.query::<String>("cachefrom")?.as_deref(),
                                cacheto: given.query::<String>("cacheto")?.as_deref(),
                                cachettl: given.query::<String>("cachettl")?.as_deref(),
                                cgroupparent: given
                                    .query::<String>("cgroupparent")?
                                    .as_deref(),
                                compatvolumes: given.query::<bool>("compatvolumes")?,
                                compression: given.query::<i64>("compression")?,
                                cppflags: given.query::<String>("cppflags")?.as_deref(),
                                cpuperiod: given.query::<i64>("cpuperiod")?,
                                cpuquota: given.query::<i64>("cpuquota")?,
                                cpusetcpus: given.query::<String>("cpusetcpus")?.as_deref(),
                                cpusetmems: given.query::<String>("cpusetmems")?.as_deref(),
                                cpushares: given.query::<i64>("cpushares")?,
                                createdannotation: given
                                    .query::<bool>("createdannotation")?,
                                devices: given.query::<String>("devices")?.as_deref(),
                                dnsoptions: given.query::<String>("dnsoptions")?.as_deref(),
                                dnssearch: given.query::<String>("dnssearch")?.as_deref(),
                                dnsservers: given.query::<String>("dnsservers")?.as_deref(),
                                dockerfile: given.query::<String>("dockerfile")?.as_deref(),
                                dropcaps: given.query::<String>("dropcaps")?.as_deref(),
                                excludes: given.query::<String>("excludes")?.as_deref(),
                                extrahosts: given.query::<String>("extrahosts")?.as_deref(),
                                forcerm: given.query::<bool>("forcerm")?,
                                from: given.query::<String>("from")?.as_deref(),
                                groupadd: &given.list("groupadd"),
                                httpproxy: given.query::<bool>("httpproxy")?,
                                identitylabel: given.query::<bool>("identitylabel")?,
                                idmappingoptions: given
                                    .query::<String>("idmappingoptions")?
                                    .as_deref(),
                                ignore: given.query::<bool>("ignore")?,
                                inheritannotations: given
                                    .query::<bool>("inheritannotations")?,
                                inheritlabels: given.query::<bool>("inheritlabels")?,
                                isolation: given.query::<String>("isolation")?.as_deref(),
                                jobs: given.query::<i64>("jobs")?,
                                labelopts: given.query::<String>("labelopts")?.as_deref(),
                                labels: given.query::<String>("labels")?.as_deref(),
                                layer_label: &given.list("layerLabel"),
                                layers: given.query::<bool>("layers")?,
                                manifest: given.query::<String>("manifest")?.as_deref(),
                                memory: given.query::<i64>("memory")?,
                                memswap: given.query::<i64>("memswap")?,
                                networkmode: given
                                    .query::<String>("networkmode")?
                                    .as_deref(),
                                nocache: given.query::<bool>("nocache")?,
                                nohosts: given.query::<bool>("nohosts")?,
                                nsoptions: given.query::<String>("nsoptions")?.as_deref(),
                                omithistory: given.query::<bool>("omithistory")?,
                                osfeature: &given.list("osfeature"),
                                osversion: given.query::<String>("osversion")?.as_deref(),
                                outputformat: given
                                    .query::<String>("outputformat")?
                                    .as_deref(),
                                platform: &given.list("platform"),
                                pullpolicy: given.query::<String>("pullpolicy")?.as_deref(),
                                q: given.query::<bool>("q")?,
                                remote: given.query::<String>("remote")?.as_deref(),
                                retry: given.query::<i64>("retry")?,
                                retry_delay: given
                                    .query::<String>("retry-delay")?
                                    .as_deref(),
                                rewritetimestamp: given.query::<bool>("rewritetimestamp")?,
                                rm: given.query::<bool>("rm")?,
                                rusage: given.query::<bool>("rusage")?,
                                rusagelogfile: given
                                    .query::<String>("rusagelogfile")?
                                    .as_deref(),
                                sbom_image_output: given
                                    .query::<String>("sbom-image-output")?
                                    .as_deref(),
                                sbom_image_purl_output: given
                                    .query::<String>("sbom-image-purl-output")?
                                    .as_deref(),
                                sbom_merge_strategy: given
                                    .query::<String>("sbom-merge-strategy")?
                                    .as_deref(),
                                sbom_output: given
                                    .query::<String>("sbom-output")?
                                    .as_deref(),
                                sbom_purl_output: given
                                    .query::<String>("sbom-purl-output")?
                                    .as_deref(),
                                sbom_scanner_command: given
                                    .query::<String>("sbom-scanner-command")?
                                    .as_deref(),
                                sbom_scanner_image: given
                                    .query::<String>("sbom-scanner-image")?
                                    .as_deref(),
                                seccomp: given.query::<String>("seccomp")?.as_deref(),
                                secrets: given.query::<String>("secrets")?.as_deref(),
                                setenv: &given.list("setenv"),
                                shmsize: given.query::<i64>("shmsize")?,
                                skipunusedstages: given.query::<bool>("skipunusedstages")?,
                                sourcedateepoch: given.query::<i64>("sourcedateepoch")?,
                                squash: given.query::<bool>("squash")?,
                                t: &given.list("t"),
                                target: given.query::<String>("target")?.as_deref(),
                                timestamp: given.query::<i64>("timestamp")?,
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                ulimits: given.query::<String>("ulimits")?.as_deref(),
                                unsetannotation: &given.list("unsetannotation"),
                                unsetenv: &given.list("unsetenv"),
                                unsetlabel: &given.list("unsetlabel"),
                                volume: &given.list("volume"),
                                x_registry_auth: given.header("X-Registry-Auth"),
                                x_registry_config: given.header("X-Registry-Config"),
                                ..Default::default()
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageCommitLibpod" => {
                Box::pin(async move {
                    client
                        .image_commit_libpod(
                            &given.required::<String>("container")?,
                            &params::ImageCommitParams {
                                author: given.query::<String>("author")?.as_deref(),
                                changes: &given.list("changes"),
                                comment: given.query::<String>("comment")?.as_deref(),
                                format: given.query::<String>("format")?.as_deref(),
                                pause: given.query::<bool>("pause")?,
                                repo: given.query::<String>("repo")?.as_deref(),
                                squash: given.query::<bool>("squash")?,
                                stream: given.query::<bool>("stream")?,
                                tag: given.query::<String>("tag")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerCreateLibpod" => {
                Box::pin(async move {
                    client
                        .container_create_libpod(&given.json::<types::SpecGenerator>()?)
                        .await?;
                    Ok(())
                })
            }
            "ContainerListLibpod" => {
                Box::pin(async move {
                    client
                        .container_list_libpod(
                            &params::ContainerListParams {
                                all: given.query::<bool>("all")?,
                                external: given.query::<bool>("external")?,
                                filters: given.query::<String>("filters")?.as_deref(),
                                last: given.query::<i64>("last")?,
                                limit: given.query::<i64>("limit")?,
                                namespace: given.query::<bool>("namespace")?,
                                size: given.query::<bool>("size")?,
                                sync: given.query::<bool>("sync")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerPruneLibpod" => {
                Box::pin(async move {
                    client
                        .container_prune_libpod(
                            &params::ContainerPruneParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerShowMountedLibpod" => {
                Box::pin(async move {
                    client.container_show_mounted_libpod().await?;
                    Ok(())
                })
            }
            "ContainersStatsAllLibpod" => {
                Box::pin(async move {
                    client
                        .containers_stats_all_libpod(
                            &params::ContainersStatsAllParams {
                                all: given.query::<bool>("all")?,
                                containers: &given.list("containers"),
                                interval: given.query::<i64>("interval")?,
                                stream: given.query::<bool>("stream")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerDeleteLibpod" => {
                Box::pin(async move {
                    client
                        .container_delete_libpod(
                            given.path("name")?,
                            &params::ContainerDeleteParams {
                                depend: given.query::<bool>("depend")?,
                                force: given.query::<bool>("force")?,
                                ignore: given.query::<bool>("ignore")?,
                                timeout: given.query::<i64>("timeout")?,
                                volumes: given.query::<bool>("volumes")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerArchiveLibpod" => {
                Box::pin(async move {
                    client
                        .container_archive_libpod(
                            given.path("name")?,
                            &given.required::<String>("path")?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "PutContainerArchiveLibpod" => {
                Box::pin(async move {
                    client
                        .put_container_archive_libpod(
                            given.path("name")?,
                            &given.required::<String>("path")?,
                            given.bytes(),
                            &params::PutContainerArchiveParams {
                                copy_uidgid: given.query::<bool>("copyUIDGID")?,
                                no_overwrite_dir_non_dir: given
                                    .query::<bool>("noOverwriteDirNonDir")?,
                                rename: given.query::<String>("rename")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerAttachLibpod" => {
                Box::pin(async move {
                    client
                        .container_attach_libpod(
                            given.path("name")?,
                            &params::ContainerAttachParams {
                                detach_keys: given
                                    .query::<String>("detachKeys")?
                                    .as_deref(),
                                logs: given.query::<bool>("logs")?,
                                stderr: given.query::<bool>("stderr")?,
                                stdin: given.query::<bool>("stdin")?,
                                stdout: given.query::<bool>("stdout")?,
                                stream: given.query::<bool>("stream")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerChangesLibpod" => {
                Box::pin(async move {
                    client
                        .container_changes_libpod(
                            given.path("name")?,
                            &params::ContainerChangesParams {
                                diff_type: given.query::<String>("diffType")?.as_deref(),
                                parent: given.query::<String>("parent")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerCheckpointLibpod" => {
                Box::pin(async move {
                    client
                        .container_checkpoint_libpod(
                            given.path("name")?,
                            &params::ContainerCheckpointParams {
                                create_image: given
                                    .query::<String>("createImage")?
                                    .as_deref(),
                                export: given.query::<bool>("export")?,
                                file_locks: given.query::<bool>("fileLocks")?,
                                ignore_root_fs: given.query::<bool>("ignoreRootFS")?,
                                keep: given.query::<bool>("keep")?,
                                leave_running: given.query::<bool>("leaveRunning")?,
                                pre_checkpoint: given.query::<bool>("preCheckpoint")?,
                                print_stats: given.query::<bool>("printStats")?,
                                tcp_established: given.query::<bool>("tcpEstablished")?,
                                with_previous: given.query::<bool>("withPrevious")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerExecLibpod" => {
                Box::pin(async move {
                    client
                        .container_exec_libpod(
                            given.path("name")?,
                            &given.json::<types::ContainerExecLibpodBody>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerExistsLibpod" => {
                Box::pin(async move {
                    client
                        .container_exists_libpod(
                            given.path("name")?,
                            &params::ContainerExistsParams {
                                external: given.query::<bool>("external")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerExportLibpod" => {
                Box::pin(async move {
                    client.container_export_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerHealthcheckLibpod" => {
                Box::pin(async move {
                    client.container_healthcheck_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerInitLibpod" => {
                Box::pin(async move {
                    client.container_init_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerInspectLibpod" => {
                Box::pin(async move {
                    client
                        .container_inspect_libpod(
                            given.path("name")?,
                            &params::ContainerInspectParams {
                                size: given.query::<bool>("size")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerKillLibpod" => {
                Box::pin(async move {
                    client
                        .container_kill_libpod(
                            given.path("name")?,
                            &params::ContainerKillParams {
                                signal: given.query::<String>("signal")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerLogsLibpod" => {
                Box::pin(async move {
                    client
                        .container_logs_libpod(
                            given.path("name")?,
                            &params::ContainerLogsParams {
                                follow: given.query::<bool>("follow")?,
                                since: given.query::<String>("since")?.as_deref(),
                                stderr: given.query::<bool>("stderr")?,
                                stdout: given.query::<bool>("stdout")?,
                                tail: given.query::<String>("tail")?.as_deref(),
                                timestamps: given.query::<bool>("timestamps")?,
                                until: given.query::<String>("until")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerMountLibpod" => {
                Box::pin(async move {
                    client.container_mount_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerPauseLibpod" => {
                Box::pin(async move {
                    client.container_pause_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerRenameLibpod" => {
                Box::pin(async move {
                    client
                        .container_rename_libpod(
                            given.path("name")?,
                            &given.required::<types::ContainerName>("name")?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerResizeLibpod" => {
                Box::pin(async move {
                    client
                        .container_resize_libpod(
                            given.path("name")?,
                            &params::ContainerResizeParams {
                                h: given.query::<i64>("h")?,
                                running: given.query::<bool>("running")?,
                                w: given.query::<i64>("w")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerRestartLibpod" => {
                Box::pin(async move {
                    client
                        .container_restart_libpod(
                            given.path("name")?,
                            &params::ContainerRestartParams {
                                all: given.query::<bool>("all")?,
                                timeout: given.query::<i64>("timeout")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerRestoreLibpod" => {
                Box::pin(async move {
                    client
                        .container_restore_libpod(
                            given.path("name")?,
                            given.bytes(),
                            &params::ContainerRestoreParams {
                                file_locks: given.query::<bool>("fileLocks")?,
                                ignore_root_fs: given.query::<bool>("ignoreRootFS")?,
                                ignore_static_ip: given.query::<bool>("ignoreStaticIP")?,
                                ignore_static_mac: given.query::<bool>("ignoreStaticMAC")?,
                                ignore_volumes: given.query::<bool>("ignoreVolumes")?,
                                import: given.query::<bool>("import")?,
                                keep: given.query::<bool>("keep")?,
                                name: given.query::<types::ContainerName>("name")?.as_ref(),
                                pod: given.query::<String>("pod")?.as_deref(),
                                print_stats: given.query::<bool>("printStats")?,
                                publish_ports: given
                                    .query::<String>("publishPorts")?
                                    .as_deref(),
                                tcp_close: given.query::<bool>("tcpClose")?,
                                tcp_established: given.query::<bool>("tcpEstablished")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerStartLibpod" => {
                Box::pin(async move {
                    client.container_start_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerStatsLibpod" => {
                Box::pin(async move {
                    client
                        .container_stats_libpod(
                            given.path("name")?,
                            &params::ContainerStatsParams {
                                stream: given.query::<bool>("stream")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerStopLibpod" => {
                Box::pin(async move {
                    client
                        .container_stop_libpod(
                            given.path("name")?,
                            &params::ContainerStopParams {
                                ignore: given.query::<bool>("ignore")?,
                                timeout: given.query::<i64>("timeout")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerTopLibpod" => {
                Box::pin(async move {
                    client
                        .container_top_libpod(
                            given.path("name")?,
                            &params::ContainerTopParams {
                                delay: given.query::<i64>("delay")?,
                                ps_args: &given.list("ps_args"),
                                stream: given.query::<bool>("stream")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerUnmountLibpod" => {
                Box::pin(async move {
                    client.container_unmount_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerUnpauseLibpod" => {
                Box::pin(async move {
                    client.container_unpause_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ContainerUpdateLibpod" => {
                Box::pin(async move {
                    client
                        .container_update_libpod(
                            given.path("name")?,
                            &given.json::<types::UpdateEntities>()?,
                            &params::ContainerUpdateParams {
                                restart_policy: given
                                    .query::<String>("restartPolicy")?
                                    .as_deref(),
                                restart_retries: given.query::<i64>("restartRetries")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerWaitLibpod" => {
                Box::pin(async move {
                    client
                        .container_wait_libpod(
                            given.path("name")?,
                            &params::ContainerWaitParams {
                                condition: &given.list("condition"),
                                interval: given.query::<String>("interval")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemEventsLibpod" => {
                Box::pin(async move {
                    client
                        .system_events_libpod(
                            &params::SystemEventsParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                                since: given.query::<String>("since")?.as_deref(),
                                stream: given.query::<bool>("stream")?,
                                until: given.query::<String>("until")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ExecInspectLibpod" => {
                Box::pin(async move {
                    client.exec_inspect_libpod(given.path("id")?).await?;
                    Ok(())
                })
            }
            "ExecRemoveLibpod" => {
                Box::pin(async move {
                    client
                        .exec_remove_libpod(
                            given.path("id")?,
                            &given.json::<types::ExecRemoveLibpodBody>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "ExecResizeLibpod" => {
                Box::pin(async move {
                    client
                        .exec_resize_libpod(
                            given.path("id")?,
                            &params::ExecResizeParams {
                                h: given.query::<i64>("h")?,
                                running: given.query::<bool>("running")?,
                                w: given.query::<i64>("w")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ExecStartLibpod" => {
                Box::pin(async move {
                    client
                        .exec_start_libpod(
                            given.path("id")?,
                            &given.json::<types::ExecStartLibpodBody>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "GenerateKubeLibpod" => {
                Box::pin(async move {
                    client
                        .generate_kube_libpod(
                            &given.list("names"),
                            &params::GenerateKubeParams {
                                no_trunc: given.query::<bool>("noTrunc")?,
                                podman_only: given.query::<bool>("podmanOnly")?,
                                replicas: given.query::<i32>("replicas")?,
                                service: given.query::<bool>("service")?,
                                type_: given.query::<String>("type")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "GenerateSystemdLibpod" => {
                Box::pin(async move {
                    client
                        .generate_systemd_libpod(
                            given.path("name")?,
                            &params::GenerateSystemdParams {
                                additional_env_variables: &given
                                    .list("additionalEnvVariables"),
                                after: &given.list("after"),
                                container_prefix: given
                                    .query::<String>("containerPrefix")?
                                    .as_deref(),
                                new: given.query::<bool>("new")?,
                                no_header: given.query::<bool>("noHeader")?,
                                pod_prefix: given.query::<String>("podPrefix")?.as_deref(),
                                requires: &given.list("requires"),
                                restart_policy: given
                                    .query::<String>("restartPolicy")?
                                    .as_deref(),
                                restart_sec: given.query::<i64>("restartSec")?,
                                separator: given.query::<String>("separator")?.as_deref(),
                                start_timeout: given.query::<i64>("startTimeout")?,
                                stop_timeout: given.query::<i64>("stopTimeout")?,
                                template_unit_file: given
                                    .query::<bool>("templateUnitFile")?,
                                use_name: given.query::<bool>("useName")?,
                                wants: &given.list("wants"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageExportLibpod" => {
                Box::pin(async move {
                    client
                        .image_export_libpod(
                            &params::ImageExportParams {
                                compress: given.query::<bool>("compress")?,
                                format: given.query::<String>("format")?.as_deref(),
                                oci_accept_uncompressed_layers: given
                                    .query::<bool>("ociAcceptUncompressedLayers")?,
                                references: &given.list("references"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageImportLibpod" => {
                Box::pin(async move {
                    client
                        .image_import_libpod(
                            given.bytes(),
                            &params::ImageImportParams {
                                architecture: given
                                    .query::<String>("Architecture")?
                                    .as_deref(),
                                os: given.query::<String>("OS")?.as_deref(),
                                url: given.query::<String>("URL")?.as_deref(),
                                variant: given.query::<String>("Variant")?.as_deref(),
                                changes: &given.list("changes"),
                                message: given.query::<String>("message")?.as_deref(),
                                reference: given.query::<String>("reference")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageListLibpod" => {
                Box::pin(async move {
                    client
                        .image_list_libpod(
                            &params::ImageListParams {
                                all: given.query::<bool>("all")?,
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageLoadLibpod" => {
                Box::pin(async move {
                    client.image_load_libpod(given.bytes()).await?;
                    Ok(())
                })
            }
            "ImagePruneLibpod" => {
                Box::pin(async move {
                    client
                        .image_prune_libpod(
                            &params::ImagePruneParams {
                                all: given.query::<bool>("all")?,
                                buildcache: given.query::<bool>("buildcache")?,
                                external: given.query::<bool>("external")?,
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImagePullLibpod" => {
                Box::pin(async move {
                    client
                        .image_pull_libpod(
                            &params::ImagePullParams {
                                arch: given.query::<String>("Arch")?.as_deref(),
                                os: given.query::<String>("OS")?.as_deref(),
                                variant: given.query::<String>("Variant")?.as_deref(),
                                all_tags: given.query::<bool>("allTags")?,
                                compat_mode: given.query::<bool>("compatMode")?,
                                policy: given.query::<String>("policy")?.as_deref(),
                                quiet: given.query::<bool>("quiet")?,
                                reference: given.query::<String>("reference")?.as_deref(),
                                retry: given.query::<i64>("retry")?,
                                retrydelay: given.query::<String>("retrydelay")?.as_deref(),
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageDeleteAllLibpod" => {
                Box::pin(async move {
                    client
                        .image_delete_all_libpod(
                            &params::ImageDeleteAllParams {
                                all: given.query::<bool>("all")?,
                                force: given.query::<bool>("force")?,
                                ignore: given.query::<bool>("ignore")?,
                                images: &given.list("images"),
                                lookup_manifest: given.query::<bool>("lookupManifest")?,
                                noprune: given.query::<bool>("noprune")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageScpLibpod" => {
                Box::pin(async move {
                    client
                        .image_scp_libpod(
                            given.path("name")?,
                            &params::ImageScpParams {
                                destination: given
                                    .query::<String>("destination")?
                                    .as_deref(),
                                quiet: given.query::<bool>("quiet")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageSearchLibpod" => {
                Box::pin(async move {
                    client
                        .image_search_libpod(
                            &params::ImageSearchParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                                limit: given.query::<i64>("limit")?,
                                list_tags: given.query::<bool>("listTags")?,
                                term: given.query::<String>("term")?.as_deref(),
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageDeleteLibpod" => {
                Box::pin(async move {
                    client
                        .image_delete_libpod(
                            given.path("name")?,
                            &params::ImageDeleteParams {
                                force: given.query::<bool>("force")?,
                                ignore: given.query::<bool>("ignore")?,
                                lookup_manifest: given.query::<bool>("lookupManifest")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageChangesLibpod" => {
                Box::pin(async move {
                    client
                        .image_changes_libpod(
                            given.path("name")?,
                            &params::ImageChangesParams {
                                diff_type: given.query::<String>("diffType")?.as_deref(),
                                parent: given.query::<String>("parent")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageExistsLibpod" => {
                Box::pin(async move {
                    client.image_exists_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ImageGetLibpod" => {
                Box::pin(async move {
                    client
                        .image_get_libpod(
                            given.path("name")?,
                            &params::ImageGetParams {
                                compress: given.query::<bool>("compress")?,
                                format: given.query::<String>("format")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageHistoryLibpod" => {
                Box::pin(async move {
                    client.image_history_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ImageInspectLibpod" => {
                Box::pin(async move {
                    client.image_inspect_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ImagePushLibpod" => {
                Box::pin(async move {
                    client
                        .image_push_libpod(
                            given.path("name")?,
                            &params::ImagePushParams {
                                all: given.query::<bool>("all")?,
                                compression_format: given
                                    .query::<String>("compressionFormat")?
                                    .as_deref(),
                                compression_level: given.query::<i64>("compressionLevel")?,
                                destination: given
                                    .query::<String>("destination")?
                                    .as_deref(),
                                force_compression_format: given
                                    .query::<bool>("forceCompressionFormat")?,
                                format: given.query::<String>("format")?.as_deref(),
                                quiet: given.query::<bool>("quiet")?,
                                remove_signatures: given.query::<bool>("removeSignatures")?,
                                retry: given.query::<i64>("retry")?,
                                retry_delay: given
                                    .query::<String>("retryDelay")?
                                    .as_deref(),
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageResolveLibpod" => {
                Box::pin(async move {
                    client.image_resolve_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ImageTagLibpod" => {
                Box::pin(async move {
                    client
                        .image_tag_libpod(
                            given.path("name")?,
                            &params::ImageTagParams {
                                repo: given.query::<String>("repo")?.as_deref(),
                                tag: given.query::<String>("tag")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageTreeLibpod" => {
                Box::pin(async move {
                    client
                        .image_tree_libpod(
                            given.path("name")?,
                            &params::ImageTreeParams {
                                whatrequires: given.query::<bool>("whatrequires")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageUntagLibpod" => {
                Box::pin(async move {
                    client
                        .image_untag_libpod(
                            given.path("name")?,
                            &params::ImageUntagParams {
                                repo: given.query::<String>("repo")?.as_deref(),
                                tag: given.query::<String>("tag")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemInfoLibpod" => {
                Box::pin(async move {
                    client.system_info_libpod().await?;
                    Ok(())
                })
            }
            "KubeApplyLibpod" => {
                Box::pin(async move {
                    client
                        .kube_apply_libpod(
                            given.bytes(),
                            &params::KubeApplyParams {
                                ca_cert_file: given
                                    .query::<String>("caCertFile")?
                                    .as_deref(),
                                kube_config: given
                                    .query::<String>("kubeConfig")?
                                    .as_deref(),
                                namespace: given.query::<String>("namespace")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "LocalBuildLibpod" => {
                Box::pin(async move {
                    client
                        .local_build_libpod(
                            &given.required::<String>("localcontextdir")?,
                            &params::LocalBuildParams {
                                addcaps: given.query::<String>("addcaps")?.as_deref(),
                                additionalbuildcontexts: &given
                                    .list("additionalbuildcontexts"),
                                allplatforms: given.query::<bool>("allplatforms")?,
                                annotations: given
                                    .query::<String>("annotations")?
                                    .as_deref(),
                                apparmor: given.query::<String>("apparmor")?.as_deref(),
                                buildargs: given.query::<String>("buildargs")?.as_deref(),
                                cachefrom: given.query::<String>("cachefrom")?.as_deref(),
                                cacheto: given.query::<String>("cacheto")?.as_deref(),
                                cachettl: given.query::<String>("cachettl")?.as_deref(),
                                cgroupparent: given
                                    .query::<String>("cgroupparent")?
                                    .as_deref(),
                                compatvolumes: given.query::<bool>("compatvolumes")?,
                                compression: given.query::<i64>("compression")?,
                                cppflags: given.query::<String>("cppflags")?.as_deref(),
                                cpuperiod: given.query::<i64>("cpuperiod")?,
                                cpuquota: given.query::<i64>("cpuquota")?,
                                cpusetcpus: given.query::<String>("cpusetcpus")?.as_deref(),
                                cpusetmems: given.query::<String>("cpusetmems")?.as_deref(),
                                cpushares: given.query::<i64>("cpushares")?,
                                createdannotation: given
                                    .query::<bool>("createdannotation")?,
                                devices: given.query::<String>("devices")?.as_deref(),
                                dnsoptions: given.query::<String>("dnsoptions")?.as_deref(),
                                dnssearch: given.query::<String>("dnssearch")?.as_deref(),
                                dnsservers: given.query::<String>("dnsservers")?.as_deref(),
                                dockerfile: given.query::<String>("dockerfile")?.as_deref(),
                                dropcaps: given.query::<String>("dropcaps")?.as_deref(),
                                excludes: given.query::<String>("excludes")?.as_deref(),
                                extrahosts: given.query::<String>("extrahosts")?.as_deref(),
                                forcerm: given.query::<bool>("forcerm")?,
                                from: given.query::<String>("from")?.as_deref(),
                                groupadd: &given.list("groupadd"),
                                httpproxy: given.query::<bool>("httpproxy")?,
                                identitylabel: given.query::<bool>("identitylabel")?,
                                idmappingoptions: given
                                    .query::<String>("idmappingoptions")?
                                    .as_deref(),
                                ignore: given.query::<bool>("ignore")?,
                                inheritannotations: given
                                    .query::<bool>("inheritannotations")?,
                                inheritlabels: given.query::<bool>("inheritlabels")?,
                                isolation: given.query::<String>("isolation")?.as_deref(),
                                jobs: given.query::<i64>("jobs")?,
                                labelopts: given.query::<String>("labelopts")?.as_deref(),
                                labels: given.query::<String>("labels")?.as_deref(),
                                layer_label: &given.list("layerLabel"),
                                layers: given.query::<bool>("layers")?,
                                manifest: given.query::<String>("manifest")?.as_deref(),
                                memory: given.query::<i64>("memory")?,
                                memswap: given.query::<i64>("memswap")?,
                                networkmode: given
                                    .query::<String>("networkmode")?
                                    .as_deref(),
                                nocache: given.query::<bool>("nocache")?,
                                nohosts: given.query::<bool>("nohosts")?,
                                nsoptions: given.query::<String>("nsoptions")?.as_deref(),
                                omithistory: given.query::<bool>("omithistory")?,
                                osfeature: &given.list("osfeature"),
                                osversion: given.query::<String>("osversion")?.as_deref(),
                                outputformat: given
                                    .query::<String>("outputformat")?
                                    .as_deref(),
                                platform: &given.list("platform"),
                                pullpolicy: given.query::<String>("pullpolicy")?.as_deref(),
                                q: given.query::<bool>("q")?,
                                remote: given.query::<String>("remote")?.as_deref(),
                                retry: given.query::<i64>("retry")?,
                                retry_delay: given
                                    .query::<String>("retry-delay")?
                                    .as_deref(),
                                rewritetimestamp: given.query::<bool>("rewritetimestamp")?,
                                rm: given.query::<bool>("rm")?,
                                rusage: given.query::<bool>("rusage")?,
                                rusagelogfile: given
                                    .query::<String>("rusagelogfile")?
                                    .as_deref(),
                                sbom_image_output: given
                                    .query::<String>("sbom-image-output")?
                                    .as_deref(),
                                sbom_image_purl_output: given
                                    .query::<String>("sbom-image-purl-output")?
                                    .as_deref(),
                                sbom_merge_strategy: given
                                    .query::<String>("sbom-merge-strategy")?
                                    .as_deref(),
                                sbom_output: given
                                    .query::<String>("sbom-output")?
                                    .as_deref(),
                                sbom_purl_output: given
                                    .query::<String>("sbom-purl-output")?
                                    .as_deref(),
                                sbom_scanner_command: given
                                    .query::<String>("sbom-scanner-command")?
                                    .as_deref(),
                                sbom_scanner_image: given
                                    .query::<String>("sbom-scanner-image")?
                                    .as_deref(),
                                seccomp: given.query::<String>("seccomp")?.as_deref(),
                                secrets: given.query::<String>("secrets")?.as_deref(),
                                setenv: &given.list("setenv"),
                                shmsize: given.query::<i64>("shmsize")?,
                                skipunusedstages: given.query::<bool>("skipunusedstages")?,
                                sourcedateepoch: given.query::<i64>("sourcedateepoch")?,
                                squash: given.query::<bool>("squash")?,
                                t: &given.list("t"),
                                target: given.query::<String>("target")?.as_deref(),
                                timestamp: given.query::<i64>("timestamp")?,
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                ulimits: given.query::<String>("ulimits")?.as_deref(),
                                unsetannotation: &given.list("unsetannotation"),
                                unsetenv: &given.list("unsetenv"),
                                unsetlabel: &given.list("unsetlabel"),
                                volume: &given.list("volume"),
                                x_registry_auth: given.header("X-Registry-Auth"),
                                x_registry_config: given.header("X-Registry-Config"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "LocalImagesLibpod" => {
                Box::pin(async move {
                    client
                        .local_images_libpod(&given.required::<String>("path")?)
                        .await?;
                    Ok(())
                })
            }
            "ManifestDeleteLibpod" => {
                Box::pin(async move {
                    client
                        .manifest_delete_libpod(
                            given.path("name")?,
                            &params::ManifestDeleteParams {
                                ignore: given.query::<bool>("ignore")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ManifestCreateLibpod" => {
                Box::pin(async move {
                    client
                        .manifest_create_libpod(
                            given.path("name")?,
                            &given.json::<types::ManifestModifyOptions>()?,
                            &params::ManifestCreateParams {
                                all: given.query::<bool>("all")?,
                                amend: given.query::<bool>("amend")?,
                                annotation: &given.list("annotation"),
                                annotations: given
                                    .query::<String>("annotations")?
                                    .as_deref(),
                                images: &given.list("images"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ManifestModifyLibpod" => {
                Box::pin(async move {
                    client
                        .manifest_modify_libpod(
                            given.path("name")?,
                            &given.json::<types::ManifestModifyOptions>()?,
                            &params::ManifestModifyParams {
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ManifestAddLibpod" => {
                Box::pin(async move {
                    client
                        .manifest_add_libpod(
                            given.path("name")?,
                            &given.json::<types::ManifestAddOptions>()?,
                            &params::ManifestAddParams {
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ManifestExistsLibpod" => {
                Box::pin(async move {
                    client.manifest_exists_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "ManifestInspectLibpod" => {
                Box::pin(async move {
                    client
                        .manifest_inspect_libpod(
                            given.path("name")?,
                            &params::ManifestInspectParams {
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ManifestPushV3Libpod" => {
                Box::pin(async move {
                    client
                        .manifest_push_v3_libpod(
                            given.path("name")?,
                            &given.required::<String>("destination")?,
                            &params::ManifestPushV3Params {
                                all: given.query::<bool>("all")?,
                                remove_signatures: given.query::<bool>("removeSignatures")?,
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "ManifestPushLibpod" => {
                Box::pin(async move {
                    client
                        .manifest_push_libpod(
                            given.path("name")?,
                            given.path("destination")?,
                            &params::ManifestPushParams {
                                add_compression: &given.list("addCompression"),
                                all: given.query::<bool>("all")?,
                                compression_format: given
                                    .query::<String>("compressionFormat")?
                                    .as_deref(),
                                compression_level: given.query::<i64>("compressionLevel")?,
                                force_compression_format: given
                                    .query::<bool>("forceCompressionFormat")?,
                                format: given.query::<String>("format")?.as_deref(),
                                quiet: given.query::<bool>("quiet")?,
                                remove_signatures: given.query::<bool>("removeSignatures")?,
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkCreateLibpod" => {
                Box::pin(async move {
                    client
                        .network_create_libpod(
                            &given.json::<types::NetworkCreateLibpod>()?,
                            &params::NetworkCreateParams {
                                ignore_if_exists: given.query::<bool>("ignoreIfExists")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkListLibpod" => {
                Box::pin(async move {
                    client
                        .network_list_libpod(
                            &params::NetworkListParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkPruneLibpod" => {
                Box::pin(async move {
                    client
                        .network_prune_libpod(
                            &params::NetworkPruneParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkDeleteLibpod" => {
                Box::pin(async move {
                    client
                        .network_delete_libpod(
                            given.path("name")?,
                            &params::NetworkDeleteParams {
                                force: given.query::<bool>("force")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkConnectLibpod" => {
                Box::pin(async move {
                    client
                        .network_connect_libpod(
                            given.path("name")?,
                            &given.json::<types::NetworkConnectRequestLibpod>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkDisconnectLibpod" => {
                Box::pin(async move {
                    client
                        .network_disconnect_libpod(
                            given.path("name")?,
                            &given.json::<types::NetworkDisconnectRequest>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkExistsLibpod" => {
                Box::pin(async move {
                    client.network_exists_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "NetworkInspectLibpod" => {
                Box::pin(async move {
                    client.network_inspect_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "NetworkUpdateLibpod" => {
                Box::pin(async move {
                    client
                        .network_update_libpod(
                            given.path("name")?,
                            &given.json::<types::NetworkUpdateRequestLibpod>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "PlayKubeDownLibpod" => {
                Box::pin(async move {
                    client
                        .play_kube_down_libpod(
                            given.bytes(),
                            &params::PlayKubeDownParams {
                                force: given.query::<bool>("force")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PlayKubeLibpod" => {
                Box::pin(async move {
                    client
                        .play_kube_libpod(
                            given.bytes(),
                            &params::PlayKubeParams {
                                annotations: given
                                    .query::<String>("annotations")?
                                    .as_deref(),
                                build: given.query::<bool>("build")?,
                                log_driver: given.query::<String>("logDriver")?.as_deref(),
                                log_options: &given.list("logOptions"),
                                network: &given.list("network"),
                                no_hostname: given.query::<bool>("noHostname")?,
                                no_hosts: given.query::<bool>("noHosts")?,
                                no_pod_prefix: given.query::<bool>("noPodPrefix")?,
                                no_trunc: given.query::<bool>("noTrunc")?,
                                publish_all_ports: given.query::<bool>("publishAllPorts")?,
                                publish_ports: &given.list("publishPorts"),
                                replace: given.query::<bool>("replace")?,
                                service_container: given.query::<bool>("serviceContainer")?,
                                start: given.query::<bool>("start")?,
                                static_i_ps: &given.list("staticIPs"),
                                static_ma_cs: &given.list("staticMACs"),
                                tls_verify: given.query::<bool>("tlsVerify")?,
                                userns: given.query::<String>("userns")?.as_deref(),
                                wait: given.query::<bool>("wait")?,
                                x_registry_auth: given.header("X-Registry-Auth"),
                                ..Default::default()
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PodCreateLibpod" => {
                Box::pin(async move {
                    client
                        .pod_create_libpod(&given.json::<types::PodSpecGenerator>()?)
                        .await?;
                    Ok(())
                })
            }
            "PodListLibpod" => {
                Box::pin(async move {
                    client
                        .pod_list_libpod(
                            &params::PodListParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PodPruneLibpod" => {
                Box::pin(async move {
                    client.pod_prune_libpod().await?;
                    Ok(())
                })
            }
            "PodStatsAllLibpod" => {
                Box::pin(async move {
                    client
                        .pod_stats_all_libpod(
                            &params::PodStatsAllParams {
                                all: given.query::<bool>("all")?,
                                names_or_i_ds: &given.list("namesOrIDs"),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PodDeleteLibpod" => {
                Box::pin(async move {
                    client
                        .pod_delete_libpod(
                            given.path("name")?,
                            &params::PodDeleteParams {
                                force: given.query::<bool>("force")?,
                                timeout: given.query::<i64>("timeout")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PodExistsLibpod" => {
                Box::pin(async move {
                    client.pod_exists_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "PodInspectLibpod" => {
                Box::pin(async move {
                    client.pod_inspect_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "PodKillLibpod" => {
                Box::pin(async move {
                    client
                        .pod_kill_libpod(
                            given.path("name")?,
                            &params::PodKillParams {
                                signal: given.query::<String>("signal")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PodPauseLibpod" => {
                Box::pin(async move {
                    client.pod_pause_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "PodRestartLibpod" => {
                Box::pin(async move {
                    client.pod_restart_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "PodStartLibpod" => {
                Box::pin(async move {
                    client.pod_start_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "PodStopLibpod" => {
                Box::pin(async move {
                    client
                        .pod_stop_libpod(
                            given.path("name")?,
                            &params::PodStopParams {
                                t: given.query::<i64>("t")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PodTopLibpod" => {
                Box::pin(async move {
                    client
                        .pod_top_libpod(
                            given.path("name")?,
                            &params::PodTopParams {
                                delay: given.query::<i64>("delay")?,
                                ps_args: given.query::<String>("ps_args")?.as_deref(),
                                stream: given.query::<bool>("stream")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "PodUnpauseLibpod" => {
                Box::pin(async move {
                    client.pod_unpause_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "QuadletDeleteAllLibpod" => {
                Box::pin(async move {
                    client
                        .quadlet_delete_all_libpod(
                            &params::QuadletDeleteAllParams {
                                all: given.query::<bool>("all")?,
                                force: given.query::<bool>("force")?,
                                ignore: given.query::<bool>("ignore")?,
                                quadlets: &given.list("quadlets"),
                                reload_systemd: given.query::<bool>("reload-systemd")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "QuadletInstallLibpod" => {
                Box::pin(async move {
                    client
                        .quadlet_install_libpod(
                            given.bytes(),
                            &params::QuadletInstallParams {
                                reload_systemd: given.query::<bool>("reload-systemd")?,
                                replace: given.query::<bool>("replace")?,
                                ..Default::default()
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "QuadletListLibpod" => {
                Box::pin(async move {
                    client
                        .quadlet_list_libpod(
                            &params::QuadletListParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "QuadletDeleteLibpod" => {
                Box::pin(async move {
                    client
                        .quadlet_delete_libpod(
                            given.path("name")?,
                            &params::QuadletDeleteParams {
                                force: given.query::<bool>("force")?,
                                ignore: given.query::<bool>("ignore")?,
                                reload_systemd: given.query::<bool>("reload-systemd")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "QuadletExistsLibpod" => {
                Box::pin(async move {
                    client.quadlet_exists_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "QuadletFileLibpod" => {
                Box::pin(async move {
                    client.quadlet_file_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "SecretCreateLibpod" => {
                Box::pin(async move {
                    client
                        .secret_create_libpod(
                            &given.required::<types::SecretName>("name")?,
                            given.bytes(),
                            &params::SecretCreateParams {
                                driver: given.query::<String>("driver")?.as_deref(),
                                driveropts: given.query::<String>("driveropts")?.as_deref(),
                                ignore: given.query::<bool>("ignore")?,
                                labels: given.query::<String>("labels")?.as_deref(),
                                replace: given.query::<bool>("replace")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SecretListLibpod" => {
                Box::pin(async move {
                    client
                        .secret_list_libpod(
                            &params::SecretListParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SecretDeleteLibpod" => {
                Box::pin(async move {
                    client.secret_delete_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "SecretExistsLibpod" => {
                Box::pin(async move {
                    client.secret_exists_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "SecretInspectLibpod" => {
                Box::pin(async move {
                    client
                        .secret_inspect_libpod(
                            given.path("name")?,
                            &params::SecretInspectParams {
                                showsecret: given.query::<bool>("showsecret")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemCheckLibpod" => {
                Box::pin(async move {
                    client
                        .system_check_libpod(
                            &params::SystemCheckParams {
                                quick: given.query::<bool>("quick")?,
                                repair: given.query::<bool>("repair")?,
                                repair_lossy: given.query::<bool>("repair_lossy")?,
                                unreferenced_layer_max_age: given
                                    .query::<String>("unreferenced_layer_max_age")?
                                    .as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemDataUsageLibpod" => {
                Box::pin(async move {
                    client.system_data_usage_libpod().await?;
                    Ok(())
                })
            }
            "SystemPruneLibpod" => {
                Box::pin(async move {
                    client
                        .system_prune_libpod(
                            &params::SystemPruneParams {
                                all: given.query::<bool>("all")?,
                                build: given.query::<bool>("build")?,
                                external: given.query::<bool>("external")?,
                                filters: given.query::<String>("filters")?.as_deref(),
                                volumes: given.query::<bool>("volumes")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemVersionLibpod" => {
                Box::pin(async move {
                    client.system_version_libpod().await?;
                    Ok(())
                })
            }
            "VolumeCreateLibpod" => {
                Box::pin(async move {
                    client
                        .volume_create_libpod(
                            &given.json::<types::VolumeCreateOptions>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "VolumeListLibpod" => {
                Box::pin(async move {
                    client
                        .volume_list_libpod(
                            &params::VolumeListParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "VolumePruneLibpod" => {
                Box::pin(async move {
                    client
                        .volume_prune_libpod(
                            &params::VolumePruneParams {
                                filters: given.query::<String>("filters")?.as_deref(),
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "VolumeDeleteLibpod" => {
                Box::pin(async move {
                    client
                        .volume_delete_libpod(
                            given.path("name")?,
                            &params::VolumeDeleteParams {
                                force: given.query::<bool>("force")?,
                                timeout: given.query::<i64>("timeout")?,
                            },
                        )
                        .await?;
                    Ok(())
                })
            }
            "VolumeExistsLibpod" => {
                Box::pin(async move {
                    client.volume_exists_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "VolumeExportLibpod" => {
                Box::pin(async move {
                    client.volume_export_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            "VolumeImportLibpod" => {
                Box::pin(async move {
                    client
                        .volume_import_libpod(given.path("name")?, given.bytes())
                        .await?;
                    Ok(())
                })
            }
            "VolumeInspectLibpod" => {
                Box::pin(async move {
                    client.volume_inspect_libpod(given.path("name")?).await?;
                    Ok(())
                })
            }
            _ => return None,
        },
    )
}

// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

use podman::raw::{Client, types};
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
                            given.query::<bool>("all")?,
                            given.query::<bool>("external")?,
                            given.query::<String>("filters")?.as_deref(),
                            given.query::<i64>("limit")?,
                            given.query::<bool>("size")?,
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
                            given.query::<bool>("size")?,
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
                            given.list("annotations").as_ref(),
                            given.query::<bool>("append")?,
                            given.query::<String>("artifactMIMEType")?.as_deref(),
                            given.query::<String>("fileMIMEType")?.as_deref(),
                            &given.required::<String>("fileName")?,
                            &given.required::<String>("name")?,
                            given.query::<bool>("replace")?,
                            given.bytes(),
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
                            given.list("annotations").as_ref(),
                            given.query::<bool>("append")?,
                            given.query::<String>("artifactMIMEType")?.as_deref(),
                            given.query::<String>("fileMIMEType")?.as_deref(),
                            &given.required::<String>("fileName")?,
                            &given.required::<String>("name")?,
                            &given.required::<String>("path")?,
                            given.query::<bool>("replace")?,
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
                            given.query::<i64>("retry")?,
                            given.query::<String>("retryDelay")?.as_deref(),
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ArtifactDeleteAllLibpod" => {
                Box::pin(async move {
                    client
                        .artifact_delete_all_libpod(
                            given.query::<bool>("all")?,
                            given.list("artifacts").as_ref(),
                            given.query::<bool>("ignore")?,
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
                            given.query::<String>("digest")?.as_deref(),
                            given.query::<bool>("excludeTitle")?,
                            given.query::<String>("title")?.as_deref(),
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
                            given.query::<i64>("retry")?,
                            given.query::<String>("retryDelay")?.as_deref(),
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageBuildLibpod" => {
                Box::pin(async move {
                    client
                        .image_build_libpod(
                            given.query::<String>("addcaps")?.as_deref(),
                            given.list("additionalbuildcontexts").as_ref(),
                            given.query::<bool>("allplatforms")?,
                            given.query::<String>("annotations")?.as_deref(),
                            given.query::<String>("apparmor")?.as_deref(),
                            given.query::<String>("buildargs")?.as_deref(),
                            given.query::<String>("cachefrom")?.as_deref(),
                            given.query::<String>("cacheto")?.as_deref(),
                            given.query::<String>("cachettl")?.as_deref(),
                            given.query::<String>("cgroupparent")?.as_deref(),
                            given.query::<bool>("compatvolumes")?,
                            given.query::<i64>("compression")?,
                            given.query::<String>("cppflags")?.as_deref(),
                            given.query::<i64>("cpuperiod")?,
                            given.query::<i64>("cpuquota")?,
                            given.query::<String>("cpusetcpus")?.as_deref(),
                            given.query::<String>("cpusetmems")?.as_deref(),
                            given.query::<i64>("cpushares")?,
                            given.query::<bool>("createdannotation")?,
                            given.query::<String>("devices")?.as_deref(),
                            given.query::<String>("dnsoptions")?.as_deref(),
                            given.query::<String>("dnssearch")?.as_deref(),
                            given.query::<String>("dnsservers")?.as_deref(),
                            given.query::<String>("dockerfile")?.as_deref(),
                            given.query::<String>("dropcaps")?.as_deref(),
                            given.query::<String>("excludes")?.as_deref(),
                            given.query::<String>("extrahosts")?.as_deref(),
                            given.query::<bool>("forcerm")?,
                            given.query::<String>("from")?.as_deref(),
                            given.list("groupadd").as_ref(),
                            given.query::<bool>("httpproxy")?,
                            given.query::<bool>("identitylabel")?,
                            given.query::<String>("idmappingoptions")?.as_deref(),
                            given.query::<bool>("ignore")?,
                            given.query::<bool>("inheritannotations")?,
                            given.query::<bool>("inheritlabels")?,
                            given.query::<String>("isolation")?.as_deref(),
                            given.query::<i64>("jobs")?,
                            given.query::<String>("labelopts")?.as_deref(),
                            given.query::<String>("labels")?.as_deref(),
                            given.list("layerLabel").as_ref(),
                            given.query::<bool>("layers")?,
                            given.query::<String>("manifest")?.as_deref(),
                            given.query::<i64>("memory")?,
                            given.query::<i64>("memswap")?,
                            given.query::<String>("networkmode")?.as_deref(),
                            given.query::<bool>("nocache")?,
                            given.query::<bool>("nohosts")?,
                            given.query::<String>("nsoptions")?.as_deref(),
                            given.query::<bool>("omithistory")?,
                            given.list("osfeature").as_ref(),
                            given.query::<String>("osversion")?.as_deref(),
                            given.query::<String>("outputformat")?.as_deref(),
                            given.list("platform").as_ref(),
                            given.query::<String>("pullpolicy")?.as_deref(),
                            given.query::<bool>("q")?,
                            given.query::<String>("remote")?.as_deref(),
                            given.query::<i64>("retry")?,
                            given.query::<String>("retry-delay")?.as_deref(),
                            given.query::<bool>("rewritetimestamp")?,
                            given.query::<bool>("rm")?,
                            given.query::<bool>("rusage")?,
                            given.query::<String>("rusagelogfile")?.as_deref(),
                            given.query::<String>("sbom-image-output")?.as_deref(),
                            given.query::<String>("sbom-image-purl-output")?.as_deref(),
                            given.query::<String>("sbom-merge-strategy")?.as_deref(),
                            given.query::<String>("sbom-output")?.as_deref(),
                            given.query::<String>("sbom-purl-output")?.as_deref(),
                            given.query::<String>("sbom-scanner-command")?.as_deref(),
                            given.query::<String>("sbom-scanner-image")?.as_deref(),
                            given.query::<String>("seccomp")?.as_deref(),
                            given.query::<String>("secrets")?.as_deref(),
                            given.list("setenv").as_ref(),
                            given.query::<i64>("shmsize")?,
                            given.query::<bool>("skipunusedstages")?,
                            given.query::<i64>("sourcedateepoch")?,
                            given.query::<bool>("squash")?,
                            given.list("t").as_ref(),
                            given.query::<String>("target")?.as_deref(),
                            given.query::<i64>("timestamp")?,
                            given.query::<bool>("tlsVerify")?,
                            given.query::<String>("ulimits")?.as_deref(),
                            given.list("unsetannotation").as_ref(),
                            given.list("unsetenv").as_ref(),
                            given.list("unsetlabel").as_ref(),
                            given.list("volume").as_ref(),
                            given.header("X-Registry-Auth"),
                            given.header("X-Registry-Config"),
                            given.bytes(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageCommitLibpod" => {
                Box::pin(async move {
                    client
                        .image_commit_libpod(
                            given.query::<String>("author")?.as_deref(),
                            given.list("changes").as_ref(),
                            given.query::<String>("comment")?.as_deref(),
                            &given.required::<String>("container")?,
                            given.query::<String>("format")?.as_deref(),
                            given.query::<bool>("pause")?,
                            given.query::<String>("repo")?.as_deref(),
                            given.query::<bool>("squash")?,
                            given.query::<bool>("stream")?,
                            given.query::<String>("tag")?.as_deref(),
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
                            given.query::<bool>("all")?,
                            given.query::<bool>("external")?,
                            given.query::<String>("filters")?.as_deref(),
                            given.query::<i64>("last")?,
                            given.query::<i64>("limit")?,
                            given.query::<bool>("namespace")?,
                            given.query::<bool>("size")?,
                            given.query::<bool>("sync")?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "ContainerPruneLibpod" => {
                Box::pin(async move {
                    client
                        .container_prune_libpod(
                            given.query::<String>("filters")?.as_deref(),
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
                            given.query::<bool>("all")?,
                            given.list("containers").as_ref(),
                            given.query::<i64>("interval")?,
                            given.query::<bool>("stream")?,
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
                            given.query::<bool>("depend")?,
                            given.query::<bool>("force")?,
                            given.query::<bool>("ignore")?,
                            given.query::<i64>("timeout")?,
                            given.query::<bool>("volumes")?,
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
                            given.query::<bool>("copyUIDGID")?,
                            given.query::<bool>("noOverwriteDirNonDir")?,
                            &given.required::<String>("path")?,
                            given.query::<String>("rename")?.as_deref(),
                            given.bytes(),
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
                            given.query::<String>("detachKeys")?.as_deref(),
                            given.query::<bool>("logs")?,
                            given.query::<bool>("stderr")?,
                            given.query::<bool>("stdin")?,
                            given.query::<bool>("stdout")?,
                            given.query::<bool>("stream")?,
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
                            given.query::<String>("diffType")?.as_deref(),
                            given.query::<String>("parent")?.as_deref(),
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
                            given.query::<String>("createImage")?.as_deref(),
                            given.query::<bool>("export")?,
                            given.query::<bool>("fileLocks")?,
                            given.query::<bool>("ignoreRootFS")?,
                            given.query::<bool>("keep")?,
                            given.query::<bool>("leaveRunning")?,
                            given.query::<bool>("preCheckpoint")?,
                            given.query::<bool>("printStats")?,
                            given.query::<bool>("tcpEstablished")?,
                            given.query::<bool>("withPrevious")?,
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
                            given.query::<bool>("external")?,
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
                            given.query::<bool>("size")?,
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
                            given.query::<String>("signal")?.as_deref(),
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
                            given.query::<bool>("follow")?,
                            given.query::<String>("since")?.as_deref(),
                            given.query::<bool>("stderr")?,
                            given.query::<bool>("stdout")?,
                            given.query::<String>("tail")?.as_deref(),
                            given.query::<bool>("timestamps")?,
                            given.query::<String>("until")?.as_deref(),
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
                            given.query::<i64>("h")?,
                            given.query::<bool>("running")?,
                            given.query::<i64>("w")?,
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
                            given.query::<bool>("all")?,
                            given.query::<i64>("timeout")?,
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
                            given.query::<bool>("fileLocks")?,
                            given.query::<bool>("ignoreRootFS")?,
                            given.query::<bool>("ignoreStaticIP")?,
                            given.query::<bool>("ignoreStaticMAC")?,
                            given.query::<bool>("ignoreVolumes")?,
                            given.query::<bool>("import")?,
                            given.query::<bool>("keep")?,
                            given.query::<types::ContainerName>("name")?.as_ref(),
                            given.query::<String>("pod")?.as_deref(),
                            given.query::<bool>("printStats")?,
                            given.query::<String>("publishPorts")?.as_deref(),
                            given.query::<bool>("tcpClose")?,
                            given.query::<bool>("tcpEstablished")?,
                            given.bytes(),
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
                            given.query::<bool>("stream")?,
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
                            given.query::<bool>("ignore")?,
                            given.query::<i64>("timeout")?,
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
                            given.query::<i64>("delay")?,
                            given.list("ps_args").as_ref(),
                            given.query::<bool>("stream")?,
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
                            given.query::<String>("restartPolicy")?.as_deref(),
                            given.query::<i64>("restartRetries")?,
                            &given.json::<types::UpdateEntities>()?,
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
                            given.list("condition").as_ref(),
                            given.query::<String>("interval")?.as_deref(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemEventsLibpod" => {
                Box::pin(async move {
                    client
                        .system_events_libpod(
                            given.query::<String>("filters")?.as_deref(),
                            given.query::<String>("since")?.as_deref(),
                            given.query::<bool>("stream")?,
                            given.query::<String>("until")?.as_deref(),
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
                            given.query::<i64>("h")?,
                            given.query::<bool>("running")?,
                            given.query::<i64>("w")?,
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
                            &given.list("names").unwrap_or_default(),
                            given.query::<bool>("noTrunc")?,
                            given.query::<bool>("podmanOnly")?,
                            given.query::<i32>("replicas")?,
                            given.query::<bool>("service")?,
                            given.query::<String>("type")?.as_deref(),
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
                            given.list("additionalEnvVariables").as_ref(),
                            given.list("after").as_ref(),
                            given.query::<String>("containerPrefix")?.as_deref(),
                            given.query::<bool>("new")?,
                            given.query::<bool>("noHeader")?,
                            given.query::<String>("podPrefix")?.as_deref(),
                            given.list("requires").as_ref(),
                            given.query::<String>("restartPolicy")?.as_deref(),
                            given.query::<i64>("restartSec")?,
                            given.query::<String>("separator")?.as_deref(),
                            given.query::<i64>("startTimeout")?,
                            given.query::<i64>("stopTimeout")?,
                            given.query::<bool>("templateUnitFile")?,
                            given.query::<bool>("useName")?,
                            given.list("wants").as_ref(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageExportLibpod" => {
                Box::pin(async move {
                    client
                        .image_export_libpod(
                            given.query::<bool>("compress")?,
                            given.query::<String>("format")?.as_deref(),
                            given.query::<bool>("ociAcceptUncompressedLayers")?,
                            given.list("references").as_ref(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageImportLibpod" => {
                Box::pin(async move {
                    client
                        .image_import_libpod(
                            given.query::<String>("Architecture")?.as_deref(),
                            given.query::<String>("OS")?.as_deref(),
                            given.query::<String>("Variant")?.as_deref(),
                            given.list("changes").as_ref(),
                            given.query::<String>("message")?.as_deref(),
                            given.query::<String>("reference")?.as_deref(),
                            given.query::<String>("url")?.as_deref(),
                            given.bytes(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageListLibpod" => {
                Box::pin(async move {
                    client
                        .image_list_libpod(
                            given.query::<bool>("all")?,
                            given.query::<String>("filters")?.as_deref(),
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
                            given.query::<bool>("all")?,
                            given.query::<bool>("buildcache")?,
                            given.query::<bool>("external")?,
                            given.query::<String>("filters")?.as_deref(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImagePullLibpod" => {
                Box::pin(async move {
                    client
                        .image_pull_libpod(
                            given.query::<String>("Arch")?.as_deref(),
                            given.query::<String>("OS")?.as_deref(),
                            given.query::<String>("Variant")?.as_deref(),
                            given.query::<bool>("allTags")?,
                            given.query::<bool>("compatMode")?,
                            given.query::<String>("policy")?.as_deref(),
                            given.query::<bool>("quiet")?,
                            given.query::<String>("reference")?.as_deref(),
                            given.query::<i64>("retry")?,
                            given.query::<String>("retrydelay")?.as_deref(),
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageDeleteAllLibpod" => {
                Box::pin(async move {
                    client
                        .image_delete_all_libpod(
                            given.query::<bool>("all")?,
                            given.query::<bool>("force")?,
                            given.query::<bool>("ignore")?,
                            given.list("images").as_ref(),
                            given.query::<bool>("lookupManifest")?,
                            given.query::<bool>("noprune")?,
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
                            given.query::<String>("destination")?.as_deref(),
                            given.query::<bool>("quiet")?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "ImageSearchLibpod" => {
                Box::pin(async move {
                    client
                        .image_search_libpod(
                            given.query::<String>("filters")?.as_deref(),
                            given.query::<i64>("limit")?,
                            given.query::<bool>("listTags")?,
                            given.query::<String>("term")?.as_deref(),
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
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
                            given.query::<bool>("force")?,
                            given.query::<bool>("ignore")?,
                            given.query::<bool>("lookupManifest")?,
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
                            given.query::<String>("diffType")?.as_deref(),
                            given.query::<String>("parent")?.as_deref(),
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
                            given.query::<bool>("compress")?,
                            given.query::<String>("format")?.as_deref(),
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
                            given.query::<bool>("all")?,
                            given.query::<String>("compressionFormat")?.as_deref(),
                            given.query::<i64>("compressionLevel")?,
                            given.query::<String>("destination")?.as_deref(),
                            given.query::<bool>("forceCompressionFormat")?,
                            given.query::<String>("format")?.as_deref(),
                            given.query::<bool>("quiet")?,
                            given.query::<bool>("removeSignatures")?,
                            given.query::<i64>("retry")?,
                            given.query::<String>("retryDelay")?.as_deref(),
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
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
                            given.query::<String>("repo")?.as_deref(),
                            given.query::<String>("tag")?.as_deref(),
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
                            given.query::<bool>("whatrequires")?,
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
                            given.query::<String>("repo")?.as_deref(),
                            given.query::<String>("tag")?.as_deref(),
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
                            given.query::<String>("caCertFile")?.as_deref(),
                            given.query::<String>("kubeConfig")?.as_deref(),
                            given.query::<String>("namespace")?.as_deref(),
                            given.bytes(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "LocalBuildLibpod" => {
                Box::pin(async move {
                    client
                        .local_build_libpod(
                            given.query::<String>("addcaps")?.as_deref(),
                            given.list("additionalbuildcontexts").as_ref(),
                            given.query::<bool>("allplatforms")?,
                            given.query::<String>("annotations")?.as_deref(),
                            given.query::<String>("apparmor")?.as_deref(),
                            given.query::<String>("buildargs")?.as_deref(),
                            given.query::<String>("cachefrom")?.as_deref(),
                            given.query::<String>("cacheto")?.as_deref(),
                            given.query::<String>("cachettl")?.as_deref(),
                            given.query::<String>("cgroupparent")?.as_deref(),
                            given.query::<bool>("compatvolumes")?,
                            given.query::<i64>("compression")?,
                            given.query::<String>("cppflags")?.as_deref(),
                            given.query::<i64>("cpuperiod")?,
                            given.query::<i64>("cpuquota")?,
                            given.query::<String>("cpusetcpus")?.as_deref(),
                            given.query::<String>("cpusetmems")?.as_deref(),
                            given.query::<i64>("cpushares")?,
                            given.query::<bool>("createdannotation")?,
                            given.query::<String>("devices")?.as_deref(),
                            given.query::<String>("dnsoptions")?.as_deref(),
                            given.query::<String>("dnssearch")?.as_deref(),
                            given.query::<String>("dnsservers")?.as_deref(),
                            given.query::<String>("dockerfile")?.as_deref(),
                            given.query::<String>("dropcaps")?.as_deref(),
                            given.query::<String>("excludes")?.as_deref(),
                            given.query::<String>("extrahosts")?.as_deref(),
                            given.query::<bool>("forcerm")?,
                            given.query::<String>("from")?.as_deref(),
                            given.list("groupadd").as_ref(),
                            given.query::<bool>("httpproxy")?,
                            given.query::<bool>("identitylabel")?,
                            given.query::<String>("idmappingoptions")?.as_deref(),
                            given.query::<bool>("ignore")?,
                            given.query::<bool>("inheritannotations")?,
                            given.query::<bool>("inheritlabels")?,
                            given.query::<String>("isolation")?.as_deref(),
                            given.query::<i64>("jobs")?,
                            given.query::<String>("labelopts")?.as_deref(),
                            given.query::<String>("labels")?.as_deref(),
                            given.list("layerLabel").as_ref(),
                            given.query::<bool>("layers")?,
                            &given.required::<String>("localcontextdir")?,
                            given.query::<String>("manifest")?.as_deref(),
                            given.query::<i64>("memory")?,
                            given.query::<i64>("memswap")?,
                            given.query::<String>("networkmode")?.as_deref(),
                            given.query::<bool>("nocache")?,
                            given.query::<bool>("nohosts")?,
                            given.query::<String>("nsoptions")?.as_deref(),
                            given.query::<bool>("omithistory")?,
                            given.list("osfeature").as_ref(),
                            given.query::<String>("osversion")?.as_deref(),
                            given.query::<String>("outputformat")?.as_deref(),
                            given.list("platform").as_ref(),
                            given.query::<String>("pullpolicy")?.as_deref(),
                            given.query::<bool>("q")?,
                            given.query::<String>("remote")?.as_deref(),
                            given.query::<i64>("retry")?,
                            given.query::<String>("retry-delay")?.as_deref(),
                            given.query::<bool>("rewritetimestamp")?,
                            given.query::<bool>("rm")?,
                            given.query::<bool>("rusage")?,
                            given.query::<String>("rusagelogfile")?.as_deref(),
                            given.query::<String>("sbom-image-output")?.as_deref(),
                            given.query::<String>("sbom-image-purl-output")?.as_deref(),
                            given.query::<String>("sbom-merge-strategy")?.as_deref(),
                            given.query::<String>("sbom-output")?.as_deref(),
                            given.query::<String>("sbom-purl-output")?.as_deref(),
                            given.query::<String>("sbom-scanner-command")?.as_deref(),
                            given.query::<String>("sbom-scanner-image")?.as_deref(),
                            given.query::<String>("seccomp")?.as_deref(),
                            given.query::<String>("secrets")?.as_deref(),
                            given.list("setenv").as_ref(),
                            given.query::<i64>("shmsize")?,
                            given.query::<bool>("skipunusedstages")?,
                            given.query::<i64>("sourcedateepoch")?,
                            given.query::<bool>("squash")?,
                            given.list("t").as_ref(),
                            given.query::<String>("target")?.as_deref(),
                            given.query::<i64>("timestamp")?,
                            given.query::<bool>("tlsVerify")?,
                            given.query::<String>("ulimits")?.as_deref(),
                            given.list("unsetannotation").as_ref(),
                            given.list("unsetenv").as_ref(),
                            given.list("unsetlabel").as_ref(),
                            given.list("volume").as_ref(),
                            given.header("X-Registry-Auth"),
                            given.header("X-Registry-Config"),
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
                            given.query::<bool>("ignore")?,
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
                            given.query::<bool>("all")?,
                            given.query::<bool>("amend")?,
                            given.list("annotation").as_ref(),
                            given.query::<String>("annotations")?.as_deref(),
                            given.list("images").as_ref(),
                            &given.json::<types::ManifestModifyOptions>()?,
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
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
                            &given.json::<types::ManifestModifyOptions>()?,
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
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
                            &given.json::<types::ManifestAddOptions>()?,
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
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
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
                            given.query::<bool>("all")?,
                            &given.required::<String>("destination")?,
                            given.query::<bool>("removeSignatures")?,
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
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
                            given.list("addCompression").as_ref(),
                            given.query::<bool>("all")?,
                            given.query::<String>("compressionFormat")?.as_deref(),
                            given.query::<i64>("compressionLevel")?,
                            given.query::<bool>("forceCompressionFormat")?,
                            given.query::<String>("format")?.as_deref(),
                            given.query::<bool>("quiet")?,
                            given.query::<bool>("removeSignatures")?,
                            given.query::<bool>("tlsVerify")?,
                            given.header("X-Registry-Auth"),
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkCreateLibpod" => {
                Box::pin(async move {
                    client
                        .network_create_libpod(
                            given.query::<bool>("ignoreIfExists")?,
                            &given.json::<types::NetworkCreateLibpod>()?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkListLibpod" => {
                Box::pin(async move {
                    client
                        .network_list_libpod(
                            given.query::<String>("filters")?.as_deref(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "NetworkPruneLibpod" => {
                Box::pin(async move {
                    client
                        .network_prune_libpod(
                            given.query::<String>("filters")?.as_deref(),
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
                            given.query::<bool>("force")?,
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
                            given.query::<bool>("force")?,
                            given.bytes(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "PlayKubeLibpod" => {
                Box::pin(async move {
                    client
                        .play_kube_libpod(
                            given.query::<String>("annotations")?.as_deref(),
                            given.query::<bool>("build")?,
                            given.query::<String>("logDriver")?.as_deref(),
                            given.list("logOptions").as_ref(),
                            given.list("network").as_ref(),
                            given.query::<bool>("noHostname")?,
                            given.query::<bool>("noHosts")?,
                            given.query::<bool>("noPodPrefix")?,
                            given.query::<bool>("noTrunc")?,
                            given.query::<bool>("publishAllPorts")?,
                            given.list("publishPorts").as_ref(),
                            given.query::<bool>("replace")?,
                            given.query::<bool>("serviceContainer")?,
                            given.query::<bool>("start")?,
                            given.list("staticIPs").as_ref(),
                            given.list("staticMACs").as_ref(),
                            given.query::<bool>("tlsVerify")?,
                            given.query::<String>("userns")?.as_deref(),
                            given.query::<bool>("wait")?,
                            given.header("X-Registry-Auth"),
                            given.bytes(),
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
                        .pod_list_libpod(given.query::<String>("filters")?.as_deref())
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
                            given.query::<bool>("all")?,
                            given.list("namesOrIDs").as_ref(),
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
                            given.query::<bool>("force")?,
                            given.query::<i64>("timeout")?,
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
                            given.query::<String>("signal")?.as_deref(),
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
                        .pod_stop_libpod(given.path("name")?, given.query::<i64>("t")?)
                        .await?;
                    Ok(())
                })
            }
            "PodTopLibpod" => {
                Box::pin(async move {
                    client
                        .pod_top_libpod(
                            given.path("name")?,
                            given.query::<i64>("delay")?,
                            given.query::<String>("ps_args")?.as_deref(),
                            given.query::<bool>("stream")?,
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
                            given.query::<bool>("all")?,
                            given.query::<bool>("force")?,
                            given.query::<bool>("ignore")?,
                            given.list("quadlets").as_ref(),
                            given.query::<bool>("reload-systemd")?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "QuadletInstallLibpod" => {
                Box::pin(async move {
                    client
                        .quadlet_install_libpod(
                            given.query::<bool>("reload-systemd")?,
                            given.query::<bool>("replace")?,
                            given.bytes(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "QuadletListLibpod" => {
                Box::pin(async move {
                    client
                        .quadlet_list_libpod(
                            given.query::<String>("filters")?.as_deref(),
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
                            given.query::<bool>("force")?,
                            given.query::<bool>("ignore")?,
                            given.query::<bool>("reload-systemd")?,
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
                            given.query::<String>("driver")?.as_deref(),
                            given.query::<String>("driveropts")?.as_deref(),
                            given.query::<bool>("ignore")?,
                            given.query::<String>("labels")?.as_deref(),
                            &given.required::<types::SecretName>("name")?,
                            given.query::<bool>("replace")?,
                            given.bytes(),
                        )
                        .await?;
                    Ok(())
                })
            }
            "SecretListLibpod" => {
                Box::pin(async move {
                    client
                        .secret_list_libpod(given.query::<String>("filters")?.as_deref())
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
                            given.query::<bool>("showsecret")?,
                        )
                        .await?;
                    Ok(())
                })
            }
            "SystemCheckLibpod" => {
                Box::pin(async move {
                    client
                        .system_check_libpod(
                            given.query::<bool>("quick")?,
                            given.query::<bool>("repair")?,
                            given.query::<bool>("repair_lossy")?,
                            given
                                .query::<String>("unreferenced_layer_max_age")?
                                .as_deref(),
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
                            given.query::<bool>("all")?,
                            given.query::<bool>("build")?,
                            given.query::<bool>("external")?,
                            given.query::<String>("filters")?.as_deref(),
                            given.query::<bool>("volumes")?,
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
                        .volume_list_libpod(given.query::<String>("filters")?.as_deref())
                        .await?;
                    Ok(())
                })
            }
            "VolumePruneLibpod" => {
                Box::pin(async move {
                    client
                        .volume_prune_libpod(
                            given.query::<String>("filters")?.as_deref(),
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
                            given.query::<bool>("force")?,
                            given.query::<i64>("timeout")?,
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

//! The structures that Podman sends.
//!
//! Generated from Podman's API description, and decoded leniently: a field that is missing in a response is `None` or
//! empty. All structures implement `Default`, so that tests can create them.

pub use crate::raw::types::{
    Address, ArtifactInspectReport as ArtifactInspect, ArtifactListReport as ArtifactSummary, BindOptions,
    ClusterOptions, ComponentVersion, Config, ConmonInfo, ContainerSize, ContainerStore, CpuUsage, Descriptor,
    DeviceMapping, DeviceRequest, DistributionInfo, DnsNetworkInfo, Driver, DriverData, EndpointIpamConfig,
    EndpointSettings, HealthCheckLog, HealthCheckResults, HealthcheckConfig, History, HistoryResponse as ImageHistory,
    HostConfig, HostInfo, IdMap, IdMappings, ImageConfig, ImageData as ImageInspect, ImageOptions, ImageStore,
    InspectAdditionalNetwork, InspectBlkioThrottleDevice, InspectBlkioWeightDevice, InspectContainerConfig,
    InspectContainerData as ContainerInspect, InspectContainerHostConfig, InspectContainerState, InspectDevice,
    InspectExecProcess, InspectExecSession as ExecInspect, InspectHostPort, InspectIdMappings, InspectLogConfig,
    InspectMount, InspectNetworkSettings, InspectPodContainerInfo, InspectPodData as PodInspect, InspectPodInfraConfig,
    InspectRestartPolicy, InspectSecret, InspectUlimit, LeaseRange, LibpodImageSummary as ImageSummary,
    LibpodInfo as SystemInfo, ListContainer as ContainerSummary, ListContainerNamespaces, ListPodContainer,
    ListPodsReport as PodSummary, LogConfig, ManifestListData, ManifestListDescriptor, Mount, Namespace, NetAddress,
    NetInterface, Network as NetworkSummary, NetworkContainerInfo, NetworkInfo, NetworkInspectReport as NetworkInspect,
    Oci1 as OciManifest, OciRuntimeInfo, PastaInfo, Platform, PlayKubePod, PlayKubeReport, PlayKubeVolume, PlaySecret,
    Plugins, PodRmReport, PodStatsReport as PodStats, PodStopReport, PortBinding, PortMapping, RemoteSocket,
    RestartPolicy, RootFs, Route, Schema2HealthConfig, Schema2PlatformSpec, SecretCreateReport, SecretDriverSpec,
    SecretInfoReport as SecretInspect, SecretRmReport, SecretSpec, SecurityInfo, SlirpInfo, StartupHealthCheck,
    StoreInfo, Subnet, SystemComponentVersion as SystemVersion, SystemComponentVersionPlatform, ThrottleDevice,
    TmpfsOptions, Ulimit, Version, VolumeConfigResponse as VolumeInspect, VolumeOptions, VolumeRmReport, WeightDevice,
};

pub use crate::raw::types::ListQuadlet;
pub use crate::resource::Attrs;

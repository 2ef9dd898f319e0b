//! What Podman sends, field by field.
//!
//! Generated from Podman's own description, and lenient: whatever a field lacks in an answer is
//! `None` or empty. All structures have a `Default`, so that tests can make them.

pub use crate::raw::types::{
    Address, BindOptions, ClusterOptions, ComponentVersion, Config, ConmonInfo, ContainerSize, ContainerStore,
    CpuUsage, DeviceMapping, DeviceRequest, DistributionInfo, DnsNetworkInfo, Driver, DriverData, EndpointIpamConfig,
    EndpointSettings, HealthCheckLog, HealthCheckResults, HealthcheckConfig, History, HostConfig, HostInfo, IdMap,
    IdMappings, ImageConfig, ImageData as ImageInspect, ImageOptions, ImageStore, InspectAdditionalNetwork,
    InspectBlkioThrottleDevice, InspectBlkioWeightDevice, InspectContainerConfig,
    InspectContainerData as ContainerInspect, InspectContainerHostConfig, InspectContainerState, InspectDevice,
    InspectExecProcess, InspectExecSession as ExecInspect, InspectHostPort, InspectIdMappings, InspectLogConfig,
    InspectMount, InspectNetworkSettings, InspectRestartPolicy, InspectSecret, InspectUlimit,
    LibpodImageSummary as ImageSummary, LibpodInfo as SystemInfo, ListContainer as ContainerSummary,
    ListContainerNamespaces, LogConfig, Mount, Namespace, NetworkInfo, OciRuntimeInfo, PastaInfo, Platform, Plugins,
    PodName, PortBinding, PortMapping, RemoteSocket, RestartPolicy, RootFs, Schema2HealthConfig, SecurityInfo,
    SlirpInfo, StartupHealthCheck, StoreInfo, SystemComponentVersion as SystemVersion, SystemComponentVersionPlatform,
    ThrottleDevice, TmpfsOptions, Ulimit, Version, VolumeOptions, WeightDevice,
};

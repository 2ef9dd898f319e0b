// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

pub use super::runtime::{ByteStream, Error, ResponseValue};
use super::runtime::{OperationInfo, encode_path};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// `Address`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Address {
        #[serde(rename = "Addr", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub addr: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "PrefixLength",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub prefix_length: ::std::option::Option<i64>,
    }
    /// `ArtifactAddReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactAddReport {
        #[serde(
            rename = "ArtifactDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_digest: ::std::option::Option<::std::string::String>,
    }
    /// `ArtifactInspectReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactInspectReport {
        #[serde(
            rename = "Digest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Manifest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub manifest: ::std::option::Option<Oci1>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `ArtifactListReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactListReport {
        #[serde(
            rename = "Manifest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub manifest: ::std::option::Option<Oci1>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `ArtifactPullProgress`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactPullProgress {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub current: ::std::option::Option<u64>,
        #[serde(
            rename = "progressComponentID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub progress_component_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub total: ::std::option::Option<i64>,
    }
    /// `ArtifactPullReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactPullReport {
        #[serde(
            rename = "ArtifactDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_digest: ::std::option::Option<::std::string::String>,
    }
    /// `ArtifactPushReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactPushReport {
        #[serde(
            rename = "ArtifactDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_digest: ::std::option::Option<::std::string::String>,
    }
    /// `ArtifactRemoveReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactRemoveReport {
        #[serde(
            rename = "ArtifactDigests",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub artifact_digests: ::std::vec::Vec<::std::string::String>,
    }
    /// `ArtifactVolume`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ArtifactVolume {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    /// `AutoUserNsOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct AutoUserNsOptions {
        #[serde(
            rename = "AdditionalGIDMappings",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub additional_gid_mappings: ::std::vec::Vec<IdMap>,
        #[serde(
            rename = "AdditionalUIDMappings",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub additional_uid_mappings: ::std::vec::Vec<IdMap>,
        #[serde(
            rename = "GroupFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub group_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InitialSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub initial_size: ::std::option::Option<u32>,
        #[serde(
            rename = "PasswdFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub passwd_file: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<u32>,
    }
    /// `BindOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct BindOptions {
        #[serde(
            rename = "CreateMountpoint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub create_mountpoint: ::std::option::Option<bool>,
        #[serde(
            rename = "NonRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub non_recursive: ::std::option::Option<bool>,
        #[serde(
            rename = "Propagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub propagation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ReadOnlyForceRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub read_only_force_recursive: ::std::option::Option<bool>,
        #[serde(
            rename = "ReadOnlyNonRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub read_only_non_recursive: ::std::option::Option<bool>,
    }
    /// `BuildReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct BuildReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub aux: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "errorDetail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub error_detail: ::std::option::Option<BuildReportErrorDetail>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    /// `BuildReportErrorDetail`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct BuildReportErrorDetail {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub code: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    /// `CheckpointReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct CheckpointReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub criu_statistics: ::std::option::Option<CriuStatistics>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub runtime_checkpoint_duration: ::std::option::Option<i64>,
    }
    /// `ClusterOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ClusterOptions(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl ::std::ops::Deref for ClusterOptions {
        type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
        fn deref(
            &self,
        ) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
            &self.0
        }
    }
    impl ::std::convert::From<ClusterOptions>
    for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
        fn from(value: ClusterOptions) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    > for ClusterOptions {
        fn from(
            value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ) -> Self {
            Self(value)
        }
    }
    /// `ComponentVersion`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ComponentVersion {
        #[serde(
            rename = "Details",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub details: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `Config`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Config {
        #[serde(
            rename = "ArgsEscaped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub args_escaped: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stdout: ::std::option::Option<bool>,
        #[serde(
            rename = "Cmd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Domainname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub domainname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Entrypoint",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Env",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExposedPorts",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub exposed_ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "Healthcheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub healthcheck: ::std::option::Option<HealthcheckConfig>,
        #[serde(
            rename = "Hostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkDisabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub network_disabled: ::std::option::Option<bool>,
        #[serde(
            rename = "OnBuild",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub on_build: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "OpenStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub open_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "Shell",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub shell: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "StdinOnce",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub stdin_once: ::std::option::Option<bool>,
        #[serde(
            rename = "StopSignal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub stop_signal: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StopTimeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub stop_timeout: ::std::option::Option<i64>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub tty: ::std::option::Option<bool>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Volumes",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub volumes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    /// `ConmonInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ConmonInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `Container`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Container {
        #[serde(
            rename = "Command",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub command: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Config",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub config: ::std::option::Option<Config>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub created: ::std::option::Option<i64>,
        #[serde(
            rename = "DefaultReadOnlyNonRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub default_read_only_non_recursive: ::std::option::Option<bool>,
        #[serde(
            rename = "HostConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub host_config: ::std::option::Option<HostConfig>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageManifestDescriptor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub image_manifest_descriptor: ::std::option::Option<Descriptor>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Mounts",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mounts: ::std::vec::Vec<MountPoint>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Names",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub names: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "NetworkSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub network_settings: ::std::option::Option<NetworkSettingsSummary>,
        #[serde(
            rename = "NetworkingConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub networking_config: ::std::option::Option<NetworkingConfig>,
        #[serde(
            rename = "Platform",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub platform: ::std::option::Option<Platform>,
        #[serde(
            rename = "Ports",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub ports: ::std::vec::Vec<Port>,
        #[serde(
            rename = "SizeRootFs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size_root_fs: ::std::option::Option<i64>,
        #[serde(
            rename = "SizeRw",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size_rw: ::std::option::Option<i64>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub state: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// `ContainerCreateResponse`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerCreateResponse {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Warnings",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub warnings: ::std::vec::Vec<::std::string::String>,
    }
    /// `ContainerExecLibpodBody`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerExecLibpodBody {
        #[serde(
            rename = "AttachStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stdout: ::std::option::Option<bool>,
        #[serde(
            rename = "Cmd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DetachKeys",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub detach_keys: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Env",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Privileged",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub privileged: ::std::option::Option<bool>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub tty: ::std::option::Option<bool>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    /// `ContainerName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ContainerName(::std::string::String);
    impl ::std::ops::Deref for ContainerName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<ContainerName> for ::std::string::String {
        fn from(value: ContainerName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for ContainerName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^/?[a-zA-Z0-9][a-zA-Z0-9_.-]*$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for ContainerName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for ContainerName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for ContainerName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// `ContainerNetworkStats`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerNetworkStats {
        #[serde(
            rename = "RxBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rx_bytes: ::std::option::Option<u64>,
        #[serde(
            rename = "RxDropped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rx_dropped: ::std::option::Option<u64>,
        #[serde(
            rename = "RxErrors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rx_errors: ::std::option::Option<u64>,
        #[serde(
            rename = "RxPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rx_packets: ::std::option::Option<u64>,
        #[serde(
            rename = "TxBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub tx_bytes: ::std::option::Option<u64>,
        #[serde(
            rename = "TxDropped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub tx_dropped: ::std::option::Option<u64>,
        #[serde(
            rename = "TxErrors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub tx_errors: ::std::option::Option<u64>,
        #[serde(
            rename = "TxPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub tx_packets: ::std::option::Option<u64>,
    }
    /// `ContainerSize`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerSize {
        #[serde(
            rename = "rootFsSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub root_fs_size: ::std::option::Option<i64>,
        #[serde(
            rename = "rwSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rw_size: ::std::option::Option<i64>,
    }
    /// `ContainerStats`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerStats {
        #[serde(
            rename = "AvgCPU",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub avg_cpu: ::std::option::Option<f64>,
        #[serde(
            rename = "BlockInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub block_input: ::std::option::Option<u64>,
        #[serde(
            rename = "BlockOutput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub block_output: ::std::option::Option<u64>,
        #[serde(
            rename = "ContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub container_id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "CPU", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu: ::std::option::Option<f64>,
        #[serde(
            rename = "CPUNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_nano: ::std::option::Option<u64>,
        #[serde(
            rename = "CPUSystemNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_system_nano: ::std::option::Option<u64>,
        #[serde(
            rename = "Duration",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub duration: ::std::option::Option<u64>,
        #[serde(
            rename = "MemLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mem_limit: ::std::option::Option<u64>,
        #[serde(
            rename = "MemPerc",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mem_perc: ::std::option::Option<f64>,
        #[serde(
            rename = "MemUsage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mem_usage: ::std::option::Option<u64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub net_input: ::std::option::Option<u64>,
        #[serde(
            rename = "NetOutput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub net_output: ::std::option::Option<u64>,
        #[serde(
            rename = "Network",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub network: ::std::collections::BTreeMap<
            ::std::string::String,
            ContainerNetworkStats,
        >,
        #[serde(
            rename = "PerCPU",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub per_cpu: ::std::vec::Vec<u64>,
        #[serde(rename = "PIDs", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pi_ds: ::std::option::Option<u64>,
        #[serde(
            rename = "SystemNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub system_nano: ::std::option::Option<u64>,
        #[serde(
            rename = "UpTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub up_time: ::std::option::Option<i64>,
    }
    /// `ContainerStatsReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerStatsReport {
        #[serde(
            rename = "Error",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::failure")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Stats",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::statistics")]
        pub stats: ::std::vec::Vec<ContainerStats>,
    }
    /// `ContainerStore`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerStore {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub number: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub paused: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub running: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub stopped: ::std::option::Option<i64>,
    }
    /// `ContainerTopOkBody`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerTopOkBody {
        #[serde(
            rename = "Processes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub processes: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(
            rename = "Titles",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub titles: ::std::vec::Vec<::std::string::String>,
    }
    /// `ContainersPruneReportLibpod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainersPruneReportLibpod {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
    }
    /// `CpuUsage`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct CpuUsage {
        #[serde(
            rename = "idlePercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub idle_percent: ::std::option::Option<f64>,
        #[serde(
            rename = "systemPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub system_percent: ::std::option::Option<f64>,
        #[serde(
            rename = "userPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub user_percent: ::std::option::Option<f64>,
    }
    /// `CriuStatistics`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct CriuStatistics {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub forking_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub freezing_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub frozen_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memdump_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memwrite_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pages_compared: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pages_restored: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pages_scanned: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pages_skipped_cow: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pages_written: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub restore_time: ::std::option::Option<u32>,
    }
    /// `Descriptor`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Descriptor {
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub data: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub platform: ::std::option::Option<Platform>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub urls: ::std::vec::Vec<::std::string::String>,
    }
    /// `DeviceMapping`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DeviceMapping {
        #[serde(
            rename = "CgroupPermissions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_permissions: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathInContainer",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path_in_container: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathOnHost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path_on_host: ::std::option::Option<::std::string::String>,
    }
    /// `DeviceRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DeviceRequest {
        #[serde(
            rename = "Capabilities",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub capabilities: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(
            rename = "Count",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub count: ::std::option::Option<i64>,
        #[serde(
            rename = "DeviceIDs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_i_ds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    /// `DisconnectOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DisconnectOptions {
        #[serde(
            rename = "Container",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub container: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Force",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub force: ::std::option::Option<bool>,
    }
    /// `DistributionInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DistributionInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub codename: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub distribution: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub variant: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `DnsNetworkInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DnsNetworkInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `Driver`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Driver {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    /// `DriverData`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DriverData {
        #[serde(
            rename = "Data",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub data: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `EndpointIpamConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct EndpointIpamConfig {
        #[serde(
            rename = "IPv4Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub i_pv4_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "LinkLocalIPs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub link_local_i_ps: ::std::vec::Vec<::std::string::String>,
    }
    /// `EndpointSettings`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct EndpointSettings {
        #[serde(
            rename = "Aliases",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DNSNames",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_names: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DriverOpts",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub driver_opts: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "EndpointID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub endpoint_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub global_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub global_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "GwPriority",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub gw_priority: ::std::option::Option<i64>,
        #[serde(
            rename = "IPv6Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub i_pv6_gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPPrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub ip_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "IPAMConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub ipam_config: ::std::option::Option<EndpointIpamConfig>,
        #[serde(
            rename = "Links",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_id: ::std::option::Option<::std::string::String>,
    }
    /// `Event`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Event {
        #[serde(
            rename = "Action",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub action: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Actor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub actor: ::std::option::Option<EventActor>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub from: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HealthStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub scope: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub time: ::std::option::Option<i64>,
        #[serde(
            rename = "timeNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub time_nano: ::std::option::Option<i64>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `EventActor`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct EventActor {
        #[serde(
            rename = "Attributes",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub attributes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `ExecRemoveLibpodBody`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ExecRemoveLibpodBody {
        #[serde(
            rename = "Force",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub force: ::std::option::Option<bool>,
    }
    /// `ExecStartLibpodBody`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ExecStartLibpodBody {
        #[serde(
            rename = "Detach",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub detach: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub h: ::std::option::Option<i64>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub tty: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub w: ::std::option::Option<i64>,
    }
    /// `FilesystemChange`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct FilesystemChange {
        #[serde(rename = "Kind", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub kind: ::std::option::Option<u8>,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    /// `HealthCheckLog`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HealthCheckLog {
        #[serde(rename = "End", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub end: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub exit_code: ::std::option::Option<i64>,
        #[serde(
            rename = "Output",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub output: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Start",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub start: ::std::option::Option<::std::string::String>,
    }
    /// `HealthCheckResults`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HealthCheckResults {
        #[serde(
            rename = "FailingStreak",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub failing_streak: ::std::option::Option<i64>,
        #[serde(
            rename = "Log",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub log: ::std::vec::Vec<HealthCheckLog>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// `HealthcheckConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HealthcheckConfig {
        #[serde(
            rename = "Interval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub interval: ::std::option::Option<i64>,
        #[serde(
            rename = "Retries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub retries: ::std::option::Option<i64>,
        #[serde(
            rename = "StartInterval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub start_interval: ::std::option::Option<i64>,
        #[serde(
            rename = "StartPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub start_period: ::std::option::Option<i64>,
        #[serde(
            rename = "Test",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub test: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub timeout: ::std::option::Option<i64>,
    }
    /// `History`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct History {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub author: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub comment: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub empty_layer: ::std::option::Option<bool>,
    }
    /// `HistoryResponse`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct HistoryResponse {
        #[serde(
            rename = "Comment",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub comment: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub created: ::std::option::Option<i64>,
        #[serde(
            rename = "CreatedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(
            rename = "Tags",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub tags: ::std::vec::Vec<::std::string::String>,
    }
    /// `HostConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HostConfig {
        #[serde(
            rename = "Annotations",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "AutoRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub auto_remove: ::std::option::Option<bool>,
        #[serde(
            rename = "Binds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub binds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "BlkioDeviceReadBps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_read_bps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceReadIOps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_read_i_ops: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteBps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_write_bps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteIOps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_write_i_ops: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub blkio_weight: ::std::option::Option<u16>,
        #[serde(
            rename = "BlkioWeightDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_weight_device: ::std::vec::Vec<WeightDevice>,
        #[serde(
            rename = "CapAdd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cap_add: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "CapDrop",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cap_drop: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupParent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupnsMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroupns_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ConsoleSize",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub console_size: ::std::vec::Vec<u64>,
        #[serde(
            rename = "ContainerIDFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub container_id_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpuCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_count: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_percent: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_period: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuRealtimePeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_realtime_period: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuRealtimeRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_realtime_runtime: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuShares",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_shares: ::std::option::Option<i64>,
        #[serde(
            rename = "CpusetCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpusetMems",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpuset_mems: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "DeviceCgroupRules",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_cgroup_rules: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DeviceRequests",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_requests: ::std::vec::Vec<DeviceRequest>,
        #[serde(
            rename = "Devices",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub devices: ::std::vec::Vec<DeviceMapping>,
        #[serde(
            rename = "Dns",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DnsOptions",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_options: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DnsSearch",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExtraHosts",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub extra_hosts: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "GroupAdd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub group_add: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Init", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub init: ::std::option::Option<bool>,
        #[serde(
            rename = "IOMaximumBandwidth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub io_maximum_bandwidth: ::std::option::Option<u64>,
        #[serde(
            rename = "IOMaximumIOps",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub io_maximum_i_ops: ::std::option::Option<u64>,
        #[serde(
            rename = "IpcMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ipc_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Isolation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub isolation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "KernelMemory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub kernel_memory: ::std::option::Option<i64>,
        #[serde(
            rename = "KernelMemoryTCP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub kernel_memory_tcp: ::std::option::Option<i64>,
        #[serde(
            rename = "Links",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "LogConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub log_config: ::std::option::Option<LogConfig>,
        #[serde(
            rename = "MaskedPaths",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub masked_paths: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Memory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory: ::std::option::Option<i64>,
        #[serde(
            rename = "MemoryReservation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_reservation: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwap",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_swap: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwappiness",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_swappiness: ::std::option::Option<i64>,
        #[serde(
            rename = "Mounts",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mounts: ::std::vec::Vec<Mount>,
        #[serde(
            rename = "NanoCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub nano_cpus: ::std::option::Option<i64>,
        #[serde(
            rename = "NetworkMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OomKillDisable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub oom_kill_disable: ::std::option::Option<bool>,
        #[serde(
            rename = "OomScoreAdj",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub oom_score_adj: ::std::option::Option<i64>,
        #[serde(
            rename = "PidMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pid_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PidsLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pids_limit: ::std::option::Option<i64>,
        #[serde(
            rename = "PortBindings",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub port_bindings: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<PortBinding>,
        >,
        #[serde(
            rename = "Privileged",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub privileged: ::std::option::Option<bool>,
        #[serde(
            rename = "PublishAllPorts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub publish_all_ports: ::std::option::Option<bool>,
        #[serde(
            rename = "ReadonlyPaths",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub readonly_paths: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ReadonlyRootfs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub readonly_rootfs: ::std::option::Option<bool>,
        #[serde(
            rename = "RestartPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub restart_policy: ::std::option::Option<RestartPolicy>,
        #[serde(
            rename = "Runtime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub runtime: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecurityOpt",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ShmSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(
            rename = "StorageOpt",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub storage_opt: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Sysctls",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub sysctls: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Tmpfs",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub tmpfs: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Ulimits",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub ulimits: ::std::vec::Vec<Ulimit>,
        #[serde(
            rename = "UsernsMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub userns_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UTSMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub uts_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumeDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub volume_driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumesFrom",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    /// `HostInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HostInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "buildahVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub buildah_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "cgroupControllers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cgroup_controllers: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "cgroupManager",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_manager: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "cgroupVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub conmon: ::std::option::Option<ConmonInfo>,
        #[serde(
            rename = "cpuUtilization",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub cpu_utilization: ::std::option::Option<CpuUsage>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpus: ::std::option::Option<i64>,
        #[serde(
            rename = "databaseBackend",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub database_backend: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub distribution: ::std::option::Option<DistributionInfo>,
        #[serde(
            rename = "emulatedArchitectures",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub emulated_architectures: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "eventLogger",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub event_logger: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "freeLocks",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub free_locks: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "idMappings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub id_mappings: ::std::option::Option<IdMappings>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub kernel: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub linkmode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "logDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub log_driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "memFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mem_free: ::std::option::Option<i64>,
        #[serde(
            rename = "memTotal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mem_total: ::std::option::Option<i64>,
        #[serde(
            rename = "networkBackend",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_backend: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "networkBackendInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub network_backend_info: ::std::option::Option<NetworkInfo>,
        #[serde(
            rename = "ociRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub oci_runtime: ::std::option::Option<OciRuntimeInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub pasta: ::std::option::Option<PastaInfo>,
        #[serde(
            rename = "remoteSocket",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub remote_socket: ::std::option::Option<RemoteSocket>,
        #[serde(
            rename = "rootlessNetworkCmd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub rootless_network_cmd: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "runtimeInfo",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::any_map")]
        pub runtime_info: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub security: ::std::option::Option<SecurityInfo>,
        #[serde(
            rename = "serviceIsRemote",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub service_is_remote: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub slirp4netns: ::std::option::Option<SlirpInfo>,
        #[serde(
            rename = "swapFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub swap_free: ::std::option::Option<i64>,
        #[serde(
            rename = "swapTotal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub swap_total: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub uptime: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    /// `IdMap`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdMap {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub container_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub host_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
    }
    /// `IdMappingOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdMappingOptions {
        #[serde(
            rename = "AutoUserNs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub auto_user_ns: ::std::option::Option<bool>,
        #[serde(
            rename = "AutoUserNsOpts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub auto_user_ns_opts: ::std::option::Option<AutoUserNsOptions>,
        #[serde(
            rename = "GIDMap",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub gid_map: ::std::vec::Vec<IdMap>,
        #[serde(
            rename = "HostGIDMapping",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub host_gid_mapping: ::std::option::Option<bool>,
        #[serde(
            rename = "HostUIDMapping",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub host_uid_mapping: ::std::option::Option<bool>,
        #[serde(
            rename = "UIDMap",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub uid_map: ::std::vec::Vec<IdMap>,
    }
    /// `IdMappings`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdMappings {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub gidmap: ::std::vec::Vec<IdMap>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub uidmap: ::std::vec::Vec<IdMap>,
    }
    /// `IdResponse`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdResponse {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `ImageConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageConfig {
        #[serde(
            rename = "ArgsEscaped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub args_escaped: ::std::option::Option<bool>,
        #[serde(
            rename = "Cmd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Entrypoint",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Env",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExposedPorts",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub exposed_ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "StopSignal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub stop_signal: ::std::option::Option<::std::string::String>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Volumes",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub volumes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    /// `ImageData`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageData {
        #[serde(
            rename = "Annotations",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Architecture",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub architecture: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Author",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub author: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Comment",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub comment: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Config",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub config: ::std::option::Option<ImageConfig>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Digest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GraphDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub graph_driver: ::std::option::Option<DriverData>,
        #[serde(
            rename = "Healthcheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub healthcheck: ::std::option::Option<Schema2HealthConfig>,
        #[serde(
            rename = "History",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub history: ::std::vec::Vec<History>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "ManifestType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub manifest_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NamesHistory",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub names_history: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Parent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RepoDigests",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub repo_digests: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "RepoTags",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub repo_tags: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "RootFS",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub root_fs: ::std::option::Option<RootFs>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VirtualSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub virtual_size: ::std::option::Option<i64>,
    }
    /// `ImageImportReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageImportReport {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `ImageLoadReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageLoadReport {
        #[serde(
            rename = "Names",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub names: ::std::vec::Vec<::std::string::String>,
    }
    /// `ImageOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageOptions {
        #[serde(
            rename = "Subpath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub subpath: ::std::option::Option<::std::string::String>,
    }
    /// `ImagePushReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ImagePushReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub manifestdigest: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    /// `ImageStore`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageStore {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub number: ::std::option::Option<i64>,
    }
    /// `ImageTreeReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ImageTreeReport {
        #[serde(rename = "Tree", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub tree: ::std::option::Option<::std::string::String>,
    }
    /// `ImageVolume`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageVolume {
        #[serde(
            rename = "Destination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ReadWrite",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub read_write: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "subPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sub_path: ::std::option::Option<::std::string::String>,
    }
    /// `InspectAdditionalNetwork`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectAdditionalNetwork {
        #[serde(
            rename = "AdditionalMACAddresses",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub additional_mac_addresses: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Aliases",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DriverOpts",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub driver_opts: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "EndpointID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub endpoint_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub global_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub global_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "IPv6Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub i_pv6_gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPPrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub ip_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "IPAMConfig",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub ipam_config: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Links",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecondaryIPv6Addresses",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secondary_i_pv6_addresses: ::std::vec::Vec<Address>,
        #[serde(
            rename = "SecondaryIPAddresses",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secondary_ip_addresses: ::std::vec::Vec<Address>,
    }
    /// `InspectBlkioThrottleDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectBlkioThrottleDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Rate", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rate: ::std::option::Option<u64>,
    }
    /// `InspectBlkioWeightDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectBlkioWeightDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Weight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub weight: ::std::option::Option<u16>,
    }
    /// `InspectContainerConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerConfig {
        #[serde(
            rename = "Annotations",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "AttachStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub attach_stdout: ::std::option::Option<bool>,
        #[serde(
            rename = "ChrootDirs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub chroot_dirs: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Cmd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "CreateCommand",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Domainname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub domainname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Entrypoint",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::words")]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Env",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExposedPorts",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub exposed_ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "HealthLogDestination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_log_destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Healthcheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub healthcheck: ::std::option::Option<Schema2HealthConfig>,
        #[serde(
            rename = "HealthcheckMaxLogCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub healthcheck_max_log_count: ::std::option::Option<u64>,
        #[serde(
            rename = "HealthcheckMaxLogSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub healthcheck_max_log_size: ::std::option::Option<u64>,
        #[serde(
            rename = "HealthcheckOnFailureAction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub healthcheck_on_failure_action: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Hostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "OnBuild",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub on_build: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OpenStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub open_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "Passwd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub passwd: ::std::option::Option<bool>,
        #[serde(
            rename = "sdNotifyMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sd_notify_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "sdNotifySocket",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sd_notify_socket: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Secrets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secrets: ::std::vec::Vec<InspectSecret>,
        #[serde(
            rename = "StartupHealthCheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub startup_health_check: ::std::option::Option<StartupHealthCheck>,
        #[serde(
            rename = "StdinOnce",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub stdin_once: ::std::option::Option<bool>,
        #[serde(
            rename = "StopSignal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::signal")]
        pub stop_signal: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StopTimeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub stop_timeout: ::std::option::Option<u64>,
        #[serde(
            rename = "SystemdMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub systemd_mode: ::std::option::Option<bool>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub timeout: ::std::option::Option<u64>,
        #[serde(
            rename = "Timezone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub timezone: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub tty: ::std::option::Option<bool>,
        #[serde(
            rename = "Umask",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub umask: ::std::option::Option<::std::string::String>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Volumes",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub volumes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    /// `InspectContainerData`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerData {
        #[serde(
            rename = "AppArmorProfile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub app_armor_profile: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Args",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub args: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "BoundingCaps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub bounding_caps: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Config",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub config: ::std::option::Option<InspectContainerConfig>,
        #[serde(
            rename = "ConmonPidFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub conmon_pid_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Dependencies",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dependencies: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "EffectiveCaps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub effective_caps: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExecIDs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub exec_i_ds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "GraphDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub graph_driver: ::std::option::Option<DriverData>,
        #[serde(
            rename = "HostConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub host_config: ::std::option::Option<InspectContainerHostConfig>,
        #[serde(
            rename = "HostnamePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hostname_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HostsPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hosts_path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsInfra",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub is_infra: ::std::option::Option<bool>,
        #[serde(
            rename = "IsService",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub is_service: ::std::option::Option<bool>,
        #[serde(
            rename = "KubeExitCodePropagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub kube_exit_code_propagation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "lockNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub lock_number: ::std::option::Option<u32>,
        #[serde(
            rename = "MountLabel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mount_label: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Mounts",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mounts: ::std::vec::Vec<InspectMount>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Namespace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub namespace: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub network_settings: ::std::option::Option<InspectNetworkSettings>,
        #[serde(
            rename = "OCIConfigPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub oci_config_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OCIRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub oci_runtime: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PidFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pid_file: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Pod", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pod: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ProcessLabel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub process_label: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ResolvConfPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub resolv_conf_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RestartCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub restart_count: ::std::option::Option<i32>,
        #[serde(
            rename = "Rootfs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub rootfs: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SizeRootFs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size_root_fs: ::std::option::Option<i64>,
        #[serde(
            rename = "SizeRw",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size_rw: ::std::option::Option<i64>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub state: ::std::option::Option<InspectContainerState>,
        #[serde(
            rename = "StaticDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub static_dir: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UseImageHostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub use_image_hostname: ::std::option::Option<bool>,
        #[serde(
            rename = "UseImageHosts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub use_image_hosts: ::std::option::Option<bool>,
    }
    /// `InspectContainerHostConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerHostConfig {
        #[serde(
            rename = "Annotations",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "AutoRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub auto_remove: ::std::option::Option<bool>,
        #[serde(
            rename = "AutoRemoveImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub auto_remove_image: ::std::option::Option<bool>,
        #[serde(
            rename = "Binds",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub binds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "BlkioDeviceReadBps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_read_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceReadIOps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_read_i_ops: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteBps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_write_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteIOps",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_device_write_i_ops: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub blkio_weight: ::std::option::Option<u16>,
        #[serde(
            rename = "BlkioWeightDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_weight_device: ::std::vec::Vec<InspectBlkioWeightDevice>,
        #[serde(
            rename = "CapAdd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cap_add: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "CapDrop",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cap_drop: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupConf",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub cgroup_conf: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "CgroupManager",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_manager: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupParent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Cgroups",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroups: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ConsoleSize",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub console_size: ::std::vec::Vec<u64>,
        #[serde(
            rename = "ContainerIDFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub container_id_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpuCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_count: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_percent: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_period: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuRealtimePeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_realtime_period: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuRealtimeRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_realtime_runtime: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuShares",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_shares: ::std::option::Option<u64>,
        #[serde(
            rename = "CpusetCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpusetMems",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpuset_mems: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Devices",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub devices: ::std::vec::Vec<InspectDevice>,
        #[serde(
            rename = "DiskQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub disk_quota: ::std::option::Option<u64>,
        #[serde(
            rename = "Dns",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DnsOptions",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_options: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DnsSearch",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExtraHosts",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub extra_hosts: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "GroupAdd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub group_add: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "HostsFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IDMappings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub id_mappings: ::std::option::Option<InspectIdMappings>,
        #[serde(rename = "Init", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub init: ::std::option::Option<bool>,
        #[serde(
            rename = "IntelRdtClosID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub intel_rdt_clos_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IOMaximumBandwidth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub io_maximum_bandwidth: ::std::option::Option<u64>,
        #[serde(
            rename = "IOMaximumIOps",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub io_maximum_i_ops: ::std::option::Option<u64>,
        #[serde(
            rename = "IpcMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ipc_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Isolation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub isolation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "KernelMemory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub kernel_memory: ::std::option::Option<i64>,
        #[serde(
            rename = "Links",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "LogConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub log_config: ::std::option::Option<InspectLogConfig>,
        #[serde(
            rename = "Memory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory: ::std::option::Option<i64>,
        #[serde(
            rename = "MemoryReservation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_reservation: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwap",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_swap: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwappiness",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_swappiness: ::std::option::Option<i64>,
        #[serde(
            rename = "NanoCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub nano_cpus: ::std::option::Option<i64>,
        #[serde(
            rename = "NetworkMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OomKillDisable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub oom_kill_disable: ::std::option::Option<bool>,
        #[serde(
            rename = "OomScoreAdj",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub oom_score_adj: ::std::option::Option<i64>,
        #[serde(
            rename = "PidMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pid_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PidsLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pids_limit: ::std::option::Option<i64>,
        #[serde(
            rename = "PortBindings",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub port_bindings: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<InspectHostPort>,
        >,
        #[serde(
            rename = "Privileged",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub privileged: ::std::option::Option<bool>,
        #[serde(
            rename = "PublishAllPorts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub publish_all_ports: ::std::option::Option<bool>,
        #[serde(
            rename = "ReadonlyRootfs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub readonly_rootfs: ::std::option::Option<bool>,
        #[serde(
            rename = "RestartPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub restart_policy: ::std::option::Option<InspectRestartPolicy>,
        #[serde(
            rename = "Runtime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub runtime: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecurityOpt",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ShmSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(
            rename = "Tmpfs",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub tmpfs: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Ulimits",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub ulimits: ::std::vec::Vec<InspectUlimit>,
        #[serde(
            rename = "UsernsMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub userns_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UTSMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub uts_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumeDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub volume_driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumesFrom",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    /// `InspectContainerState`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerState {
        #[serde(
            rename = "CgroupPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CheckpointLog",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub checkpoint_log: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CheckpointPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub checkpoint_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Checkpointed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub checkpointed: ::std::option::Option<bool>,
        #[serde(
            rename = "CheckpointedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub checkpointed_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(
            rename = "ConmonPid",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub conmon_pid: ::std::option::Option<i64>,
        #[serde(rename = "Dead", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub dead: ::std::option::Option<bool>,
        #[serde(
            rename = "Error",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub exit_code: ::std::option::Option<i32>,
        #[serde(
            rename = "FinishedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub finished_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(
            rename = "Health",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub health: ::std::option::Option<HealthCheckResults>,
        #[serde(
            rename = "OciVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub oci_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OOMKilled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub oom_killed: ::std::option::Option<bool>,
        #[serde(
            rename = "Paused",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub paused: ::std::option::Option<bool>,
        #[serde(rename = "Pid", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pid: ::std::option::Option<i64>,
        #[serde(
            rename = "Restarting",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub restarting: ::std::option::Option<bool>,
        #[serde(
            rename = "RestoreLog",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub restore_log: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Restored",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub restored: ::std::option::Option<bool>,
        #[serde(
            rename = "RestoredAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub restored_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(
            rename = "Running",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub running: ::std::option::Option<bool>,
        #[serde(
            rename = "StartedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub started_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StoppedByUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub stopped_by_user: ::std::option::Option<bool>,
    }
    /// `InspectDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectDevice {
        #[serde(
            rename = "CgroupPermissions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_permissions: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathInContainer",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path_in_container: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathOnHost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path_on_host: ::std::option::Option<::std::string::String>,
    }
    /// `InspectExecProcess`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectExecProcess {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub arguments: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub entrypoint: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub privileged: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub tty: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
    }
    /// `InspectExecSession`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectExecSession {
        #[serde(
            rename = "CanRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub can_remove: ::std::option::Option<bool>,
        #[serde(
            rename = "ContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "DetachKeys",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub detach_keys: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub exit_code: ::std::option::Option<i64>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OpenStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub open_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "OpenStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub open_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "OpenStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub open_stdout: ::std::option::Option<bool>,
        #[serde(rename = "Pid", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pid: ::std::option::Option<i64>,
        #[serde(
            rename = "ProcessConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub process_config: ::std::option::Option<InspectExecProcess>,
        #[serde(
            rename = "Running",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub running: ::std::option::Option<bool>,
    }
    /// `InspectHostPort`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectHostPort {
        #[serde(
            rename = "HostIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub host_ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HostPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub host_port: ::std::option::Option<::std::string::String>,
    }
    /// `InspectIdMappings`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectIdMappings {
        #[serde(
            rename = "GidMap",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub gid_map: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "UidMap",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub uid_map: ::std::vec::Vec<::std::string::String>,
    }
    /// `InspectLogConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectLogConfig {
        #[serde(
            rename = "Config",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub config: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub size: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Tag", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub tag: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `InspectMount`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectMount {
        #[serde(
            rename = "Destination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mode: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Propagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub propagation: ::std::option::Option<::std::string::String>,
        #[serde(rename = "RW", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub rw: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SubPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sub_path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `InspectNetworkSettings`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectNetworkSettings {
        #[serde(
            rename = "AdditionalMACAddresses",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub additional_mac_addresses: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Bridge",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub bridge: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "EndpointID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub endpoint_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub global_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub global_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "HairpinMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub hairpin_mode: ::std::option::Option<bool>,
        #[serde(
            rename = "IPv6Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub i_pv6_gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPPrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub ip_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "LinkLocalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub link_local_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "LinkLocalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub link_local_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Networks",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            InspectAdditionalNetwork,
        >,
        #[serde(
            rename = "Ports",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<InspectHostPort>,
        >,
        #[serde(
            rename = "SandboxID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sandbox_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SandboxKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sandbox_key: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecondaryIPv6Addresses",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secondary_i_pv6_addresses: ::std::vec::Vec<Address>,
        #[serde(
            rename = "SecondaryIPAddresses",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secondary_ip_addresses: ::std::vec::Vec<Address>,
    }
    /// `InspectPodContainerInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct InspectPodContainerInfo {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub state: ::std::option::Option<::std::string::String>,
    }
    /// `InspectPodData`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct InspectPodData {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub blkio_weight: ::std::option::Option<u64>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blkio_weight_device: ::std::vec::Vec<InspectBlkioWeightDevice>,
        #[serde(
            rename = "CgroupParent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Containers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub containers: ::std::vec::Vec<InspectPodContainerInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_period: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_shares: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpuset_mems: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CreateCgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub create_cgroup: ::std::option::Option<bool>,
        #[serde(
            rename = "CreateCommand",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "CreateInfra",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub create_infra: ::std::option::Option<bool>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_read_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_write_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub devices: ::std::vec::Vec<InspectDevice>,
        #[serde(
            rename = "ExitPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub exit_policy: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Hostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InfraConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub infra_config: ::std::option::Option<InspectPodInfraConfig>,
        #[serde(
            rename = "InfraContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub infra_container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "LockNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub lock_number: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_limit: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub memory_swap: ::std::option::Option<u64>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mounts: ::std::vec::Vec<InspectMount>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Namespace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub namespace: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NumContainers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub num_containers: ::std::option::Option<u64>,
        #[serde(
            rename = "RestartPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub restart_policy: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "SharedNamespaces",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub shared_namespaces: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub state: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    /// `InspectPodInfraConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct InspectPodInfraConfig {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_period: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "DNSOption",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_option: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DNSSearch",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DNSServer",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_server: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "HostAdd",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub host_add: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "HostNetwork",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub host_network: ::std::option::Option<bool>,
        #[serde(
            rename = "HostsFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkOptions",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub network_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Networks",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub networks: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "NoManageHostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_manage_hostname: ::std::option::Option<bool>,
        #[serde(
            rename = "NoManageHosts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_manage_hosts: ::std::option::Option<bool>,
        #[serde(
            rename = "NoManageResolvConf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_manage_resolv_conf: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pid_ns: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PortBindings",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub port_bindings: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<InspectHostPort>,
        >,
        #[serde(
            rename = "StaticIP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub static_ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StaticMAC",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub static_mac: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub userns: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub uts_ns: ::std::option::Option<::std::string::String>,
    }
    /// `InspectRestartPolicy`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectRestartPolicy {
        #[serde(
            rename = "MaximumRetryCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub maximum_retry_count: ::std::option::Option<u64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `InspectSecret`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectSecret {
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub gid: ::std::option::Option<u32>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mode: ::std::option::Option<u32>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub uid: ::std::option::Option<u32>,
    }
    /// `InspectUlimit`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectUlimit {
        #[serde(rename = "Hard", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub hard: ::std::option::Option<i64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Soft", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub soft: ::std::option::Option<i64>,
    }
    /// `LeaseRange`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LeaseRange {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub end_ip: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub start_ip: ::std::option::Option<::std::string::String>,
    }
    /// `LibpodContainersRmReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodContainersRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `LibpodImageSummary`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodImageSummary {
        #[serde(rename = "Arch", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub containers: ::std::option::Option<i64>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub created: ::std::option::Option<i64>,
        #[serde(
            rename = "Dangling",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub dangling: ::std::option::Option<bool>,
        #[serde(
            rename = "Digest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "History",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub history: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsManifestList",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub is_manifest_list: ::std::option::Option<bool>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Names",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub names: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ParentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub parent_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ReadOnly",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub read_only: ::std::option::Option<bool>,
        #[serde(
            rename = "RepoDigests",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub repo_digests: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "RepoTags",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub repo_tags: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "SharedSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shared_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(
            rename = "VirtualSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub virtual_size: ::std::option::Option<i64>,
    }
    /// `LibpodImagesPullReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct LibpodImagesPullReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub images: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub progress: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "progressDetail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub progress_detail: ::std::option::Option<LibpodImagesPullReportProgressDetail>,
        #[serde(
            rename = "pullProgress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub pull_progress: ::std::option::Option<ArtifactPullProgress>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    /// `LibpodImagesPullReportProgressDetail`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct LibpodImagesPullReportProgressDetail {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub current: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub total: ::std::option::Option<i64>,
    }
    /// `LibpodImagesRemoveReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodImagesRemoveReport {
        #[serde(
            rename = "Deleted",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub deleted: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Errors",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errors: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub exit_code: ::std::option::Option<i64>,
        #[serde(
            rename = "Untagged",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub untagged: ::std::vec::Vec<::std::string::String>,
    }
    /// `LibpodImagesResolveReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct LibpodImagesResolveReport {
        #[serde(
            rename = "Names",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub names: ::std::vec::Vec<::std::string::String>,
    }
    /// `LibpodInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub host: ::std::option::Option<HostInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub plugins: ::std::option::Option<Plugins>,
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::any_map")]
        pub registries: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub store: ::std::option::Option<StoreInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub version: ::std::option::Option<Version>,
    }
    /// `LinuxBlockIo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxBlockIo {
        #[serde(
            rename = "leafWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub leaf_weight: ::std::option::Option<u16>,
        #[serde(
            rename = "throttleReadBpsDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub throttle_read_bps_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(
            rename = "throttleReadIOPSDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub throttle_read_iops_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(
            rename = "throttleWriteBpsDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub throttle_write_bps_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(
            rename = "throttleWriteIOPSDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub throttle_write_iops_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub weight: ::std::option::Option<u16>,
        #[serde(
            rename = "weightDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub weight_device: ::std::vec::Vec<LinuxWeightDevice>,
    }
    /// `LinuxCpu`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxCpu {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub burst: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpus: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub idle: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mems: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub period: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub quota: ::std::option::Option<i64>,
        #[serde(
            rename = "realtimePeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub realtime_period: ::std::option::Option<u64>,
        #[serde(
            rename = "realtimeRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub realtime_runtime: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shares: ::std::option::Option<u64>,
    }
    /// `LinuxDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxDevice {
        #[serde(
            rename = "fileMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub file_mode: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub gid: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub minor: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub uid: ::std::option::Option<u32>,
    }
    /// `LinuxDeviceCgroup`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxDeviceCgroup {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub access: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub allow: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub minor: ::std::option::Option<i64>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `LinuxHugepageLimit`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxHugepageLimit {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub limit: ::std::option::Option<u64>,
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub page_size: ::std::option::Option<::std::string::String>,
    }
    /// `LinuxIdMapping`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxIdMapping {
        #[serde(
            rename = "containerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub container_id: ::std::option::Option<u32>,
        #[serde(
            rename = "hostID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub host_id: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<u32>,
    }
    /// `LinuxIntelRdt`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxIntelRdt {
        #[serde(
            rename = "closID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub clos_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "enableCMT",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub enable_cmt: ::std::option::Option<bool>,
        #[serde(
            rename = "enableMBM",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub enable_mbm: ::std::option::Option<bool>,
        #[serde(
            rename = "l3CacheSchema",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub l3_cache_schema: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "memBwSchema",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mem_bw_schema: ::std::option::Option<::std::string::String>,
    }
    /// `LinuxInterfacePriority`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxInterfacePriority {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub priority: ::std::option::Option<u32>,
    }
    /// `LinuxMemory`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxMemory {
        #[serde(
            rename = "checkBeforeUpdate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub check_before_update: ::std::option::Option<bool>,
        #[serde(
            rename = "disableOOMKiller",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub disable_oom_killer: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub kernel: ::std::option::Option<i64>,
        #[serde(
            rename = "kernelTCP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub kernel_tcp: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub limit: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub reservation: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub swap: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub swappiness: ::std::option::Option<u64>,
        #[serde(
            rename = "useHierarchy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub use_hierarchy: ::std::option::Option<bool>,
    }
    /// `LinuxNetwork`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxNetwork {
        #[serde(
            rename = "classID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub class_id: ::std::option::Option<u32>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub priorities: ::std::vec::Vec<LinuxInterfacePriority>,
    }
    /// `LinuxPersonality`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxPersonality {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub domain: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub flags: ::std::vec::Vec<::std::string::String>,
    }
    /// `LinuxPids`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxPids {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub limit: ::std::option::Option<i64>,
    }
    /// `LinuxRdma`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxRdma {
        #[serde(
            rename = "hcaHandles",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub hca_handles: ::std::option::Option<u32>,
        #[serde(
            rename = "hcaObjects",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub hca_objects: ::std::option::Option<u32>,
    }
    /// `LinuxResources`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxResources {
        #[serde(
            rename = "blockIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub block_io: ::std::option::Option<LinuxBlockIo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub cpu: ::std::option::Option<LinuxCpu>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub devices: ::std::vec::Vec<LinuxDeviceCgroup>,
        #[serde(
            rename = "hugepageLimits",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub hugepage_limits: ::std::vec::Vec<LinuxHugepageLimit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub memory: ::std::option::Option<LinuxMemory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub network: ::std::option::Option<LinuxNetwork>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub pids: ::std::option::Option<LinuxPids>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub rdma: ::std::collections::BTreeMap<::std::string::String, LinuxRdma>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub unified: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    /// `LinuxThrottleDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxThrottleDevice {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub minor: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rate: ::std::option::Option<u64>,
    }
    /// `LinuxWeightDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxWeightDevice {
        #[serde(
            rename = "leafWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub leaf_weight: ::std::option::Option<u16>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub minor: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub weight: ::std::option::Option<u16>,
    }
    /// `ListContainer`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListContainer {
        #[serde(
            rename = "AutoRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub auto_remove: ::std::option::Option<bool>,
        #[serde(
            rename = "CIDFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cid_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Command",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "CreatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub exit_code: ::std::option::Option<i32>,
        #[serde(
            rename = "Exited",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub exited: ::std::option::Option<bool>,
        #[serde(
            rename = "ExitedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub exited_at: ::std::option::Option<i64>,
        #[serde(
            rename = "ExposedPorts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exposed_ports: ::std::option::Option<::serde_json::Value>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsInfra",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub is_infra: ::std::option::Option<bool>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Mounts",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mounts: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Names",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub names: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Namespaces",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub namespaces: ::std::option::Option<ListContainerNamespaces>,
        #[serde(
            rename = "Networks",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub networks: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Pid", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub pid: ::std::option::Option<i64>,
        #[serde(rename = "Pod", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pod: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PodName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pod_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Ports",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub ports: ::std::vec::Vec<PortMapping>,
        #[serde(
            rename = "Restarts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub restarts: ::std::option::Option<u64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub size: ::std::option::Option<ContainerSize>,
        #[serde(
            rename = "StartedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub started_at: ::std::option::Option<i64>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub state: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// `ListContainerNamespaces`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListContainerNamespaces {
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Ipc", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ipc: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mnt", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mnt: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Net", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub net: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Pidns",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pidns: ::std::option::Option<::std::string::String>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Uts", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub uts: ::std::option::Option<::std::string::String>,
    }
    /// `ListPodContainer`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListPodContainer {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Names",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub names: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RestartCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub restart_count: ::std::option::Option<u64>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// `ListPodsReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListPodsReport {
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Containers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub containers: ::std::vec::Vec<ListPodContainer>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InfraId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub infra_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Namespace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub namespace: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Networks",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub networks: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// `ListQuadlet`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ListQuadlet {
        #[serde(rename = "App", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub app: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UnitName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub unit_name: ::std::option::Option<::std::string::String>,
    }
    /// `LogConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LogConfig {
        #[serde(
            rename = "Config",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub config: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `LogConfigLibpod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LogConfigLibpod {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
    }
    /// `ManifestAddOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ManifestAddOptions {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub all: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub features: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub images: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub index_annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub index_annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub subject: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    /// `ManifestListData`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestListData {
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub manifests: ::std::vec::Vec<ManifestListDescriptor>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "schemaVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub schema_version: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub subject: ::std::option::Option<ManifestListDescriptor>,
    }
    /// `ManifestListDescriptor`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestListDescriptor {
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub data: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub files: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub platform: ::std::option::Option<Schema2PlatformSpec>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub urls: ::std::vec::Vec<::std::string::String>,
    }
    /// `ManifestModifyOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestModifyOptions {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub all: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub artifact_annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_config: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_config_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub artifact_exclude_titles: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub artifact_files: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_layer_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_subject: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub features: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub images: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub index_annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub index_annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub operation: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub subject: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    /// `ManifestModifyReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestModifyReport {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errors: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub files: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub images: ::std::vec::Vec<::std::string::String>,
    }
    /// `ManifestPushReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestPushReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    /// `Mount`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Mount {
        #[serde(
            rename = "BindOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub bind_options: ::std::option::Option<BindOptions>,
        #[serde(
            rename = "ClusterOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub cluster_options: ::std::option::Option<ClusterOptions>,
        #[serde(
            rename = "Consistency",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub consistency: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub image_options: ::std::option::Option<ImageOptions>,
        #[serde(
            rename = "ReadOnly",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub read_only: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Target",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub target: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "TmpfsOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub tmpfs_options: ::std::option::Option<TmpfsOptions>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumeOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub volume_options: ::std::option::Option<VolumeOptions>,
    }
    /// `MountPoint`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct MountPoint {
        #[serde(
            rename = "Destination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mode: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Propagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub propagation: ::std::option::Option<::std::string::String>,
        #[serde(rename = "RW", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub rw: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `NamedVolume`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NamedVolume {
        #[serde(rename = "Dest", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub dest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsAnonymous",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub is_anonymous: ::std::option::Option<bool>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "SubPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sub_path: ::std::option::Option<::std::string::String>,
    }
    /// `Namespace`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Namespace {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub nsmode: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    /// `NetAddress`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetAddress {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ipnet: ::std::option::Option<::std::string::String>,
    }
    /// `NetInterface`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetInterface {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub subnets: ::std::vec::Vec<NetAddress>,
    }
    /// `Network`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Network {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub dns_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub internal: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub ipam_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub ipv6_enabled: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub network_dns_servers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_interface: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub routes: ::std::vec::Vec<Route>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub subnets: ::std::vec::Vec<Subnet>,
    }
    /// `NetworkConnectOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkConnectOptions {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub container: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub interface_name: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub static_ips: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub static_mac: ::std::option::Option<::std::string::String>,
    }
    /// `NetworkConnectRequestLibpod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NetworkConnectRequestLibpod(pub NetworkConnectOptions);
    impl ::std::ops::Deref for NetworkConnectRequestLibpod {
        type Target = NetworkConnectOptions;
        fn deref(&self) -> &NetworkConnectOptions {
            &self.0
        }
    }
    impl ::std::convert::From<NetworkConnectRequestLibpod> for NetworkConnectOptions {
        fn from(value: NetworkConnectRequestLibpod) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<NetworkConnectOptions> for NetworkConnectRequestLibpod {
        fn from(value: NetworkConnectOptions) -> Self {
            Self(value)
        }
    }
    /// `NetworkContainerInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkContainerInfo {
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub interfaces: ::std::collections::BTreeMap<
            ::std::string::String,
            NetInterface,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `NetworkCreateLibpod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkCreateLibpod {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub dns_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub internal: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub ipam_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub ipv6_enabled: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub name: ::std::option::Option<NetworkName>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub network_dns_servers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_interface: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub routes: ::std::vec::Vec<Route>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub subnets: ::std::vec::Vec<Subnet>,
    }
    /// `NetworkDisconnectRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NetworkDisconnectRequest(pub DisconnectOptions);
    impl ::std::ops::Deref for NetworkDisconnectRequest {
        type Target = DisconnectOptions;
        fn deref(&self) -> &DisconnectOptions {
            &self.0
        }
    }
    impl ::std::convert::From<NetworkDisconnectRequest> for DisconnectOptions {
        fn from(value: NetworkDisconnectRequest) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<DisconnectOptions> for NetworkDisconnectRequest {
        fn from(value: DisconnectOptions) -> Self {
            Self(value)
        }
    }
    /// `NetworkInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub backend: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "defaultNetwork",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub default_network: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub dns: ::std::option::Option<DnsNetworkInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `NetworkInspectReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkInspectReport {
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub containers: ::std::collections::BTreeMap<
            ::std::string::String,
            NetworkContainerInfo,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub dns_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub internal: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub ipam_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub ipv6_enabled: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub network_dns_servers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub network_interface: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub routes: ::std::vec::Vec<Route>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub subnets: ::std::vec::Vec<Subnet>,
    }
    /// `NetworkName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NetworkName(::std::string::String);
    impl ::std::ops::Deref for NetworkName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<NetworkName> for ::std::string::String {
        fn from(value: NetworkName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for NetworkName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for NetworkName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for NetworkName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for NetworkName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// `NetworkPruneReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkPruneReport {
        #[serde(
            rename = "Error",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `NetworkRmReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `NetworkSettingsSummary`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkSettingsSummary {
        #[serde(
            rename = "Networks",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            EndpointSettings,
        >,
    }
    /// `NetworkUpdateOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkUpdateOptions {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub adddnsservers: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub removednsservers: ::std::vec::Vec<::std::string::String>,
    }
    /// `NetworkUpdateRequestLibpod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NetworkUpdateRequestLibpod(pub NetworkUpdateOptions);
    impl ::std::ops::Deref for NetworkUpdateRequestLibpod {
        type Target = NetworkUpdateOptions;
        fn deref(&self) -> &NetworkUpdateOptions {
            &self.0
        }
    }
    impl ::std::convert::From<NetworkUpdateRequestLibpod> for NetworkUpdateOptions {
        fn from(value: NetworkUpdateRequestLibpod) -> Self {
            value.0
        }
    }
    impl ::std::convert::From<NetworkUpdateOptions> for NetworkUpdateRequestLibpod {
        fn from(value: NetworkUpdateOptions) -> Self {
            Self(value)
        }
    }
    /// `NetworkingConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkingConfig {
        #[serde(
            rename = "EndpointsConfig",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub endpoints_config: ::std::collections::BTreeMap<
            ::std::string::String,
            EndpointSettings,
        >,
    }
    /// `Oci1`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct Oci1 {
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub config: ::std::option::Option<Descriptor>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub layers: ::std::vec::Vec<Descriptor>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "schemaVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub schema_version: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub subject: ::std::option::Option<Descriptor>,
    }
    /// `OciMount`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct OciMount {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "gidMappings",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub gid_mappings: ::std::vec::Vec<LinuxIdMapping>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "uidMappings",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub uid_mappings: ::std::vec::Vec<LinuxIdMapping>,
    }
    /// `OciRuntimeInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct OciRuntimeInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `OverlayVolume`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct OverlayVolume {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
    }
    /// `PastaInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PastaInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub executable: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `PerNetworkOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PerNetworkOptions {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub interface_name: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub static_ips: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub static_mac: ::std::option::Option<::std::string::String>,
    }
    /// `Platform`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Platform {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub architecture: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "os.features",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "os.version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    /// `PlayKubePod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlayKubePod {
        #[serde(
            rename = "ContainerErrors",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub container_errors: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Containers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub containers: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InitContainers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub init_containers: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Logs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub logs: ::std::vec::Vec<::std::string::String>,
    }
    /// `PlayKubeReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlayKubeReport {
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub exit_code: ::std::option::Option<i32>,
        #[serde(
            rename = "Pods",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub pods: ::std::vec::Vec<PlayKubePod>,
        #[serde(
            rename = "RmReport",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub rm_report: ::std::vec::Vec<PodRmReport>,
        #[serde(
            rename = "SecretRmReport",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secret_rm_report: ::std::vec::Vec<SecretRmReport>,
        #[serde(
            rename = "Secrets",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secrets: ::std::vec::Vec<PlaySecret>,
        #[serde(
            rename = "ServiceContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub service_container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StopReport",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub stop_report: ::std::vec::Vec<PodStopReport>,
        #[serde(
            rename = "VolumeRmReport",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volume_rm_report: ::std::vec::Vec<VolumeRmReport>,
        #[serde(
            rename = "Volumes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes: ::std::vec::Vec<PlayKubeVolume>,
    }
    /// `PlayKubeVolume`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlayKubeVolume {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `PlaySecret`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlaySecret {
        #[serde(
            rename = "CreateReport",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub create_report: ::std::option::Option<SecretCreateReport>,
    }
    /// `Plugins`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Plugins {
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub authorization: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub log: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub network: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volume: ::std::vec::Vec<::std::string::String>,
    }
    /// `PodKillReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodKillReport {
        #[serde(
            rename = "Errs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `PodName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PodName(::std::string::String);
    impl ::std::ops::Deref for PodName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<PodName> for ::std::string::String {
        fn from(value: PodName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for PodName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for PodName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for PodName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for PodName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// `PodPauseReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodPauseReport {
        #[serde(
            rename = "Errs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `PodPruneReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodPruneReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `PodRestartReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodRestartReport {
        #[serde(
            rename = "Errs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `PodRmReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PodRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RemovedCtrs",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub removed_ctrs: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    }
    /// `PodSpecGenerator`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodSpecGenerator {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cni_networks: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_option: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_server: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub exit_policy: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub hostadd: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "hostsFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub idmappings: ::std::option::Option<IdMappingOptions>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub image_volumes: ::std::vec::Vec<ImageVolume>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub infra_command: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub infra_conmon_pid_file: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub infra_image: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub infra_name: ::std::option::Option<ContainerName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub ipcns: ::std::option::Option<Namespace>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mounts: ::std::vec::Vec<OciMount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub name: ::std::option::Option<PodName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub netns: ::std::option::Option<Namespace>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub network_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Networks",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            PerNetworkOptions,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_infra: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_manage_hostname: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_manage_hosts: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_manage_resolv_conf: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub overlay_volumes: ::std::vec::Vec<OverlayVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub pidns: ::std::option::Option<Namespace>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub pod_create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub pod_devices: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub portmappings: ::std::vec::Vec<PortMapping>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub resource_limits: ::std::option::Option<LinuxResources>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub restart_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub restart_tries: ::std::option::Option<u64>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "serviceContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub service_container_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub share_parent: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub shared_namespaces: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shm_size_systemd: ::std::option::Option<i64>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub sysctl: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub userns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub utsns: ::std::option::Option<Namespace>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes: ::std::vec::Vec<NamedVolume>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    /// `PodStartReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodStartReport {
        #[serde(
            rename = "Errs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RawInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub raw_input: ::std::option::Option<::std::string::String>,
    }
    /// `PodStatsReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodStatsReport {
        #[serde(
            rename = "BlockIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub block_io: ::std::option::Option<::std::string::String>,
        #[serde(rename = "CID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cid: ::std::option::Option<::std::string::String>,
        #[serde(rename = "CPU", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cpu: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mem", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mem: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "MemUsage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mem_usage: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "MemUsageBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mem_usage_bytes: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub net_io: ::std::option::Option<::std::string::String>,
        #[serde(rename = "PIDS", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pids: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Pod", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pod: ::std::option::Option<::std::string::String>,
    }
    /// `PodStopReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PodStopReport {
        #[serde(
            rename = "Errs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RawInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub raw_input: ::std::option::Option<::std::string::String>,
    }
    /// `PodTopOkBody`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PodTopOkBody {
        #[serde(
            rename = "Processes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub processes: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(
            rename = "Titles",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub titles: ::std::vec::Vec<::std::string::String>,
    }
    /// `PodUnpauseReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodUnpauseReport {
        #[serde(
            rename = "Errs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `Port`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Port {
        #[serde(rename = "IP", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PrivatePort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub private_port: ::std::option::Option<u16>,
        #[serde(
            rename = "PublicPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub public_port: ::std::option::Option<u16>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `PortBinding`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PortBinding {
        #[serde(
            rename = "HostIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub host_ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HostPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub host_port: ::std::option::Option<::std::string::String>,
    }
    /// `PortMapping`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PortMapping {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub container_port: ::std::option::Option<u16>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub host_ip: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub host_port: ::std::option::Option<u16>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub protocol: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub range: ::std::option::Option<u16>,
    }
    /// `PosixRlimit`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PosixRlimit {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hard: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub soft: ::std::option::Option<::serde_json::Value>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `PruneReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PruneReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<u64>,
    }
    /// `QuadletInstallLibpodResponse`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct QuadletInstallLibpodResponse {
        #[serde(
            rename = "InstalledQuadlets",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub installed_quadlets: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "QuadletErrors",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub quadlet_errors: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    /// `QuadletRemoveReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct QuadletRemoveReport {
        #[serde(
            rename = "Errors",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub errors: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
        #[serde(
            rename = "Removed",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub removed: ::std::vec::Vec<::std::string::String>,
    }
    /// `RegistrySearchReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct RegistrySearchReport {
        #[serde(
            rename = "Automated",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub automated: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Description",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Index",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub index: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Official",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub official: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Stars",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub stars: ::std::option::Option<i64>,
        #[serde(rename = "Tag", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub tag: ::std::option::Option<::std::string::String>,
    }
    /// `RemoteSocket`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RemoteSocket {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub exists: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    /// `RestartPolicy`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RestartPolicy {
        #[serde(
            rename = "MaximumRetryCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub maximum_retry_count: ::std::option::Option<i64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `RestoreReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RestoreReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub criu_statistics: ::std::option::Option<CriuStatistics>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub runtime_restore_duration: ::std::option::Option<i64>,
    }
    /// `RootFs`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RootFs {
        #[serde(
            rename = "Layers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub layers: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    /// `Route`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Route {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub metric: ::std::option::Option<u32>,
    }
    /// `Schema2HealthConfig`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Schema2HealthConfig {
        #[serde(
            rename = "Interval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub interval: ::std::option::Option<i64>,
        #[serde(
            rename = "Retries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub retries: ::std::option::Option<i64>,
        #[serde(
            rename = "StartInterval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub start_interval: ::std::option::Option<i64>,
        #[serde(
            rename = "StartPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub start_period: ::std::option::Option<i64>,
        #[serde(
            rename = "Test",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub test: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub timeout: ::std::option::Option<i64>,
    }
    /// `Schema2PlatformSpec`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct Schema2PlatformSpec {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub architecture: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "os.features",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "os.version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    /// `ScpReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ScpReport {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `Secret`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Secret {
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub gid: ::std::option::Option<u32>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mode: ::std::option::Option<u32>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Target",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub target: ::std::option::Option<::std::string::String>,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub uid: ::std::option::Option<u32>,
    }
    /// `SecretCreateLibpodResponse`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SecretCreateLibpodResponse {
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `SecretCreateReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretCreateReport {
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `SecretDriverSpec`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretDriverSpec {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    /// `SecretInfoReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretInfoReport {
        #[serde(
            rename = "CreatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecretData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub secret_data: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Spec", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub spec: ::std::option::Option<SecretSpec>,
        #[serde(
            rename = "UpdatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    /// `SecretName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SecretName(::std::string::String);
    impl ::std::ops::Deref for SecretName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<SecretName> for ::std::string::String {
        fn from(value: SecretName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for SecretName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 253usize {
                return Err("longer than 253 characters".into());
            }
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[^,/=\\u0000]+$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[^,/=\\u0000]+$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for SecretName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for SecretName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for SecretName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// `SecretRmReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `SecretSpec`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretSpec {
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub driver: ::std::option::Option<SecretDriverSpec>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `SecurityInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecurityInfo {
        #[serde(
            rename = "apparmorEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub apparmor_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub capabilities: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub rootless: ::std::option::Option<bool>,
        #[serde(
            rename = "seccompEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub seccomp_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "seccompProfilePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub seccomp_profile_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "selinuxEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub selinux_enabled: ::std::option::Option<bool>,
    }
    /// `SlirpInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SlirpInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub executable: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `SpecGenerator`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SpecGenerator {
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub apparmor_profile: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub artifact_volumes: ::std::vec::Vec<ArtifactVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub base_hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cap_add: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cap_drop: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub cgroupns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub cgroups_mode: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub chroot_directories: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub cni_networks: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub command: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub conmon_pid_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "containerCreateCommand",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub container_create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub create_working_dir: ::std::option::Option<bool>,
        #[serde(
            rename = "dependencyContainers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dependency_containers: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_cgroup_rule: ::std::vec::Vec<LinuxDeviceCgroup>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub devices: ::std::vec::Vec<LinuxDevice>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub devices_from: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_option: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub dns_server: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub env: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub env_host: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub envmerge: ::std::vec::Vec<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub expose: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub group_entry: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub groups: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_check_on_failure_action: ::std::option::Option<i64>,
        #[serde(
            rename = "healthLogDestination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_log_destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "healthMaxLogCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_max_log_count: ::std::option::Option<u64>,
        #[serde(
            rename = "healthMaxLogSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_max_log_size: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub healthconfig: ::std::option::Option<Schema2HealthConfig>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub host_device_list: ::std::vec::Vec<LinuxDevice>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub hostadd: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub hostusers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub httpproxy: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub idmappings: ::std::option::Option<IdMappingOptions>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_arch: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_os: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_variant: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_volume_mode: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub image_volumes: ::std::vec::Vec<ImageVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub init: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub init_container_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub init_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "intelRdt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub intel_rdt: ::std::option::Option<LinuxIntelRdt>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub ipcns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub label_nested: ::std::option::Option<bool>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub log_configuration: ::std::option::Option<LogConfigLibpod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub manage_password: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mask: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub mounts: ::std::vec::Vec<OciMount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub name: ::std::option::Option<ContainerName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub netns: ::std::option::Option<Namespace>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub network_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Networks",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            PerNetworkOptions,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_new_privileges: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub oci_runtime: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub oom_score_adj: ::std::option::Option<i64>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub overlay_volumes: ::std::vec::Vec<OverlayVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub passwd_entry: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub personality: ::std::option::Option<LinuxPersonality>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub pidns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub pod: ::std::option::Option<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub portmappings: ::std::vec::Vec<PortMapping>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub privileged: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub procfs_opts: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub publish_image_ports: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub r_limits: ::std::vec::Vec<PosixRlimit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub raw_image_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub read_only_filesystem: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub read_write_tmpfs: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub remove: ::std::option::Option<bool>,
        #[serde(
            rename = "removeImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub remove_image: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub resource_limits: ::std::option::Option<LinuxResources>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub restart_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub restart_tries: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub rootfs: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub rootfs_mapping: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub rootfs_overlay: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub rootfs_propagation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "sdnotifyMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub sdnotify_mode: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub seccomp_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub seccomp_profile_path: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub secret_env: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub secrets: ::std::vec::Vec<Secret>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub selinux_opts: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shm_size_systemd: ::std::option::Option<i64>,
        #[serde(
            rename = "startupHealthConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub startup_health_config: ::std::option::Option<StartupHealthCheck>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub stdin: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub stop_signal: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub stop_timeout: ::std::option::Option<u64>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub storage_opts: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub sysctl: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub systemd: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub terminal: ::std::option::Option<bool>,
        #[serde(
            rename = "throttleReadBpsDevice",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub throttle_read_bps_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(
            rename = "throttleReadIOPSDevice",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub throttle_read_iops_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(
            rename = "throttleWriteBpsDevice",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub throttle_write_bps_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(
            rename = "throttleWriteIOPSDevice",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub throttle_write_iops_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub timeout: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub timezone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub umask: ::std::option::Option<::std::string::String>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub unified: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub unmask: ::std::vec::Vec<::std::string::String>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub unsetenv: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub unsetenvall: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub use_image_hostname: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub use_image_hosts: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub use_image_resolve_conf: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub userns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub utsns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub volatile: ::std::option::Option<bool>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes: ::std::vec::Vec<NamedVolume>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "weightDevice",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub weight_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxWeightDevice,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub work_dir: ::std::option::Option<::std::string::String>,
    }
    /// `StartupHealthCheck`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct StartupHealthCheck {
        #[serde(
            rename = "Interval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub interval: ::std::option::Option<i64>,
        #[serde(
            rename = "Retries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub retries: ::std::option::Option<i64>,
        #[serde(
            rename = "StartInterval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub start_interval: ::std::option::Option<i64>,
        #[serde(
            rename = "StartPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub start_period: ::std::option::Option<i64>,
        #[serde(
            rename = "Successes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub successes: ::std::option::Option<i64>,
        #[serde(
            rename = "Test",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub test: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub timeout: ::std::option::Option<i64>,
    }
    /// `StoreInfo`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct StoreInfo {
        #[serde(
            rename = "configFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub config_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "containerStore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub container_store: ::std::option::Option<ContainerStore>,
        #[serde(
            rename = "graphDriverName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub graph_driver_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "graphOptions",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::any_map")]
        pub graph_options: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "graphRoot",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub graph_root: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "graphRootAllocated",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub graph_root_allocated: ::std::option::Option<u64>,
        #[serde(
            rename = "graphRootUsed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub graph_root_used: ::std::option::Option<u64>,
        #[serde(
            rename = "graphStatus",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub graph_status: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "imageCopyTmpDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_copy_tmp_dir: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "imageStore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub image_store: ::std::option::Option<ImageStore>,
        #[serde(
            rename = "runRoot",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub run_root: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "transientStore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub transient_store: ::std::option::Option<bool>,
        #[serde(
            rename = "volumePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub volume_path: ::std::option::Option<::std::string::String>,
    }
    /// `Subnet`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Subnet {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub lease_range: ::std::option::Option<LeaseRange>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub subnet: ::std::option::Option<::std::string::String>,
    }
    /// `SystemCheckReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemCheckReport {
        #[serde(
            rename = "Containers",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub containers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Errors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub errors: ::std::option::Option<bool>,
        #[serde(
            rename = "Images",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub images: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Layers",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub layers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "RemovedContainers",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub removed_containers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "RemovedImages",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub removed_images: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "RemovedLayers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub removed_layers: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ROImages",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub ro_images: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "ROLayers",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub ro_layers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    /// `SystemComponentVersion`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SystemComponentVersion {
        #[serde(
            rename = "ApiVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub api_version: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Arch", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "BuildTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub build_time: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Components",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub components: ::std::vec::Vec<ComponentVersion>,
        #[serde(
            rename = "Experimental",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub experimental: ::std::option::Option<bool>,
        #[serde(
            rename = "GitCommit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub git_commit: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GoVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub go_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "KernelVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub kernel_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "MinAPIVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub min_api_version: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Platform",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub platform: ::std::option::Option<SystemComponentVersionPlatform>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `SystemComponentVersionPlatform`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SystemComponentVersionPlatform {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    /// `SystemDfContainerReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfContainerReport {
        #[serde(
            rename = "Command",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "LocalVolumes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub local_volumes: ::std::option::Option<i64>,
        #[serde(
            rename = "Names",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub names: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RWSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rw_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub status: ::std::option::Option<::std::string::String>,
    }
    /// `SystemDfImageReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfImageReport {
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub containers: ::std::option::Option<i64>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "ImageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub image_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Repository",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub repository: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SharedSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub shared_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(rename = "Tag", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub tag: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UniqueSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub unique_size: ::std::option::Option<i64>,
    }
    /// `SystemDfReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfReport {
        #[serde(
            rename = "Containers",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub containers: ::std::vec::Vec<SystemDfContainerReport>,
        #[serde(
            rename = "Images",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub images: ::std::vec::Vec<SystemDfImageReport>,
        #[serde(
            rename = "ImagesSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub images_size: ::std::option::Option<i64>,
        #[serde(
            rename = "Volumes",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volumes: ::std::vec::Vec<SystemDfVolumeReport>,
    }
    /// `SystemDfVolumeReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfVolumeReport {
        #[serde(
            rename = "Links",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub links: ::std::option::Option<i64>,
        #[serde(
            rename = "ReclaimableSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub reclaimable_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size: ::std::option::Option<i64>,
        #[serde(
            rename = "VolumeName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub volume_name: ::std::option::Option<::std::string::String>,
    }
    /// `SystemPruneReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemPruneReport {
        #[serde(
            rename = "ContainerPruneReports",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub container_prune_reports: ::std::vec::Vec<PruneReport>,
        #[serde(
            rename = "ImagePruneReports",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub image_prune_reports: ::std::vec::Vec<PruneReport>,
        #[serde(
            rename = "NetworkPruneReports",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub network_prune_reports: ::std::vec::Vec<NetworkPruneReport>,
        #[serde(
            rename = "PodPruneReport",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub pod_prune_report: ::std::vec::Vec<PodPruneReport>,
        #[serde(
            rename = "ReclaimedSpace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub reclaimed_space: ::std::option::Option<u64>,
        #[serde(
            rename = "VolumePruneReports",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub volume_prune_reports: ::std::vec::Vec<PruneReport>,
    }
    /// `ThrottleDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ThrottleDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Rate", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub rate: ::std::option::Option<u64>,
    }
    /// `TmpfsOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct TmpfsOptions {
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mode: ::std::option::Option<u32>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub options: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(
            rename = "SizeBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub size_bytes: ::std::option::Option<i64>,
    }
    /// `Ulimit`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Ulimit {
        #[serde(rename = "Hard", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub hard: ::std::option::Option<i64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Soft", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub soft: ::std::option::Option<i64>,
    }
    /// `UpdateEntities`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct UpdateEntities {
        #[serde(
            rename = "BlkIOWeightDevice",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub blk_io_weight_device: ::std::vec::Vec<WeightDevice>,
        #[serde(
            rename = "blockIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub block_io: ::std::option::Option<LinuxBlockIo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub cpu: ::std::option::Option<LinuxCpu>,
        #[serde(
            rename = "DeviceReadBPs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_read_b_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "DeviceReadIOPs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_read_io_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "DeviceWriteBPs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_write_b_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "DeviceWriteIOPs",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub device_write_io_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub devices: ::std::vec::Vec<LinuxDeviceCgroup>,
        #[serde(
            rename = "Env",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_cmd: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_interval: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_log_destination: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_max_log_count: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_max_log_size: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_on_failure: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_retries: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_start_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_startup_cmd: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_startup_interval: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_startup_retries: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub health_startup_success: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_startup_timeout: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub health_timeout: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "hugepageLimits",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub hugepage_limits: ::std::vec::Vec<LinuxHugepageLimit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub memory: ::std::option::Option<LinuxMemory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub network: ::std::option::Option<LinuxNetwork>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_healthcheck: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub pids: ::std::option::Option<LinuxPids>,
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub r_limits: ::std::vec::Vec<PosixRlimit>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub rdma: ::std::collections::BTreeMap<::std::string::String, LinuxRdma>,
        #[serde(
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub unified: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "UnsetEnv",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::list")]
        pub unset_env: ::std::vec::Vec<::std::string::String>,
    }
    /// `Version`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Version {
        #[serde(
            rename = "APIVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub api_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "BuildOrigin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub build_origin: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Built",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub built: ::std::option::Option<i64>,
        #[serde(
            rename = "BuiltTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub built_time: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GitCommit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub git_commit: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GoVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub go_version: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OsArch",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub os_arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    /// `VolumeConfigResponse`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeConfigResponse {
        #[serde(
            rename = "Anonymous",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub anonymous: ::std::option::Option<bool>,
        #[serde(
            rename = "CreatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::time")]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub gid: ::std::option::Option<i64>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "LockNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub lock_number: ::std::option::Option<u32>,
        #[serde(
            rename = "MountCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub mount_count: ::std::option::Option<u64>,
        #[serde(
            rename = "Mountpoint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub mountpoint: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NeedsChown",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub needs_chown: ::std::option::Option<bool>,
        #[serde(
            rename = "NeedsCopyUp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub needs_copy_up: ::std::option::Option<bool>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Scope",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub scope: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Status",
            default,
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::any_map")]
        pub status: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "StorageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub storage_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub timeout: ::std::option::Option<u64>,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub uid: ::std::option::Option<i64>,
    }
    /// `VolumeCreateOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeCreateOptions {
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub gid: ::std::option::Option<i64>,
        #[serde(
            rename = "IgnoreIfExists",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub ignore_if_exists: ::std::option::Option<bool>,
        #[serde(
            rename = "Label",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub label: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub name: ::std::option::Option<VolumeName>,
        #[serde(
            rename = "Options",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub uid: ::std::option::Option<i64>,
    }
    /// `VolumeName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct VolumeName(::std::string::String);
    impl ::std::ops::Deref for VolumeName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }
    impl ::std::convert::From<VolumeName> for ::std::string::String {
        fn from(value: VolumeName) -> Self {
            value.0
        }
    }
    impl ::std::str::FromStr for VolumeName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[a-zA-Z0-9][a-zA-Z0-9_.-]*$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[a-zA-Z0-9][a-zA-Z0-9_.-]*$\"".into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }
    impl ::std::convert::TryFrom<&str> for VolumeName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl ::std::convert::TryFrom<::std::string::String> for VolumeName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }
    impl<'de> ::serde::Deserialize<'de> for VolumeName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }
    /// `VolumeOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeOptions {
        #[serde(
            rename = "DriverConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::object")]
        pub driver_config: ::std::option::Option<Driver>,
        #[serde(
            rename = "Labels",
            default,
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        #[serde(deserialize_with = "crate::raw::lenient::map")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "NoCopy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::flag")]
        pub no_copy: ::std::option::Option<bool>,
        #[serde(
            rename = "Subpath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub subpath: ::std::option::Option<::std::string::String>,
    }
    /// `VolumeRmReport`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    /// `WeightDevice`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct WeightDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::raw::lenient::text")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Weight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        #[serde(default, deserialize_with = "crate::raw::lenient::number")]
        pub weight: ::std::option::Option<u16>,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/// Client for Podman (libpod)  Version: 5.0.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: super::runtime::Checks,
}
impl Client {}
#[allow(clippy::all)]
impl Client {
    /// Sends a `GET` request to `/containers/json`
    pub async fn container_list<'a>(
        &'a self,
        all: Option<bool>,
        external: Option<bool>,
        filters: Option<&'a str>,
        limit: Option<i64>,
        size: Option<bool>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::Container>>>,
        Error,
    > {
        let url = format!("{}/containers/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("external", &external))
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .query(&super::runtime::QueryParam::new("limit", &limit))
            .query(&super::runtime::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_list",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/containers/{name}/json`
    pub async fn container_inspect<'a>(
        &'a self,
        name: &'a str,
        size: Option<bool>,
    ) -> Result<ResponseValue<types::InspectContainerData>, Error> {
        let url = format!(
            "{}/containers/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_inspect",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/_ping`
    pub async fn system_ping<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/_ping", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "system_ping",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/artifacts/add`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_add_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        annotations: Option<&'a ::std::vec::Vec<::std::string::String>>,
        append: Option<bool>,
        artifact_mime_type: Option<&'a str>,
        file_mime_type: Option<&'a str>,
        file_name: &'a str,
        name: &'a str,
        replace: Option<bool>,
        body: B,
    ) -> Result<ResponseValue<types::ArtifactAddReport>, Error> {
        let url = format!("{}/libpod/artifacts/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("annotations", &annotations))
            .query(&super::runtime::QueryParam::new("append", &append))
            .query(
                &super::runtime::QueryParam::new("artifactMIMEType", &artifact_mime_type),
            )
            .query(&super::runtime::QueryParam::new("fileMIMEType", &file_mime_type))
            .query(&super::runtime::QueryParam::new("fileName", &file_name))
            .query(&super::runtime::QueryParam::new("name", &name))
            .query(&super::runtime::QueryParam::new("replace", &replace))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_add_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/artifacts/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_list_libpod<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::ArtifactListReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/artifacts/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/artifacts/local/add`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_local_libpod<'a>(
        &'a self,
        annotations: Option<&'a ::std::vec::Vec<::std::string::String>>,
        append: Option<bool>,
        artifact_mime_type: Option<&'a str>,
        file_mime_type: Option<&'a str>,
        file_name: &'a str,
        name: &'a str,
        path: &'a str,
        replace: Option<bool>,
    ) -> Result<ResponseValue<types::ArtifactAddReport>, Error> {
        let url = format!("{}/libpod/artifacts/local/add", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("annotations", &annotations))
            .query(&super::runtime::QueryParam::new("append", &append))
            .query(
                &super::runtime::QueryParam::new("artifactMIMEType", &artifact_mime_type),
            )
            .query(&super::runtime::QueryParam::new("fileMIMEType", &file_mime_type))
            .query(&super::runtime::QueryParam::new("fileName", &file_name))
            .query(&super::runtime::QueryParam::new("name", &name))
            .query(&super::runtime::QueryParam::new("path", &path))
            .query(&super::runtime::QueryParam::new("replace", &replace))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_local_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/artifacts/pull`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_pull_libpod<'a>(
        &'a self,
        name: &'a str,
        retry: Option<i64>,
        retry_delay: Option<&'a str>,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<ResponseValue<types::ArtifactPullReport>, Error> {
        let url = format!("{}/libpod/artifacts/pull", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("name", &name))
            .query(&super::runtime::QueryParam::new("retry", &retry))
            .query(&super::runtime::QueryParam::new("retryDelay", &retry_delay))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_pull_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/artifacts/remove`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_delete_all_libpod<'a>(
        &'a self,
        all: Option<bool>,
        artifacts: Option<&'a ::std::vec::Vec<::std::string::String>>,
        ignore: Option<bool>,
    ) -> Result<ResponseValue<types::ArtifactRemoveReport>, Error> {
        let url = format!("{}/libpod/artifacts/remove", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("artifacts", &artifacts))
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_delete_all_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/artifacts/{name}`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_delete_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::ArtifactRemoveReport>, Error> {
        let url = format!(
            "{}/libpod/artifacts/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/artifacts/{name}/extract`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_extract_libpod<'a>(
        &'a self,
        name: &'a str,
        digest: Option<&'a str>,
        exclude_title: Option<bool>,
        title: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/artifacts/{}/extract", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("digest", &digest))
            .query(&super::runtime::QueryParam::new("excludeTitle", &exclude_title))
            .query(&super::runtime::QueryParam::new("title", &title))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_extract_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/artifacts/{name}/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::ArtifactInspectReport>, Error> {
        let url = format!(
            "{}/libpod/artifacts/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/artifacts/{name}/push`
    #[cfg(any(test, feature = "raw"))]
    pub async fn artifact_push_libpod<'a>(
        &'a self,
        name: &'a str,
        retry: Option<i64>,
        retry_delay: Option<&'a str>,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<ResponseValue<types::ArtifactPushReport>, Error> {
        let url = format!(
            "{}/libpod/artifacts/{}/push", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("retry", &retry))
            .query(&super::runtime::QueryParam::new("retryDelay", &retry_delay))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "artifact_push_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/build`
    pub async fn image_build_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        addcaps: Option<&'a str>,
        additionalbuildcontexts: Option<&'a ::std::vec::Vec<::std::string::String>>,
        allplatforms: Option<bool>,
        annotations: Option<&'a str>,
        apparmor: Option<&'a str>,
        buildargs: Option<&'a str>,
        cachefrom: Option<&'a str>,
        cacheto: Option<&'a str>,
        cachettl: Option<&'a str>,
        cgroupparent: Option<&'a str>,
        compatvolumes: Option<bool>,
        compression: Option<i64>,
        cppflags: Option<&'a str>,
        cpuperiod: Option<i64>,
        cpuquota: Option<i64>,
        cpusetcpus: Option<&'a str>,
        cpusetmems: Option<&'a str>,
        cpushares: Option<i64>,
        createdannotation: Option<bool>,
        devices: Option<&'a str>,
        dnsoptions: Option<&'a str>,
        dnssearch: Option<&'a str>,
        dnsservers: Option<&'a str>,
        dockerfile: Option<&'a str>,
        dropcaps: Option<&'a str>,
        excludes: Option<&'a str>,
        extrahosts: Option<&'a str>,
        forcerm: Option<bool>,
        from: Option<&'a str>,
        groupadd: Option<&'a ::std::vec::Vec<::std::string::String>>,
        httpproxy: Option<bool>,
        identitylabel: Option<bool>,
        idmappingoptions: Option<&'a str>,
        ignore: Option<bool>,
        inheritannotations: Option<bool>,
        inheritlabels: Option<bool>,
        isolation: Option<&'a str>,
        jobs: Option<i64>,
        labelopts: Option<&'a str>,
        labels: Option<&'a str>,
        layer_label: Option<&'a ::std::vec::Vec<::std::string::String>>,
        layers: Option<bool>,
        manifest: Option<&'a str>,
        memory: Option<i64>,
        memswap: Option<i64>,
        networkmode: Option<&'a str>,
        nocache: Option<bool>,
        nohosts: Option<bool>,
        nsoptions: Option<&'a str>,
        omithistory: Option<bool>,
        osfeature: Option<&'a ::std::vec::Vec<::std::string::String>>,
        osversion: Option<&'a str>,
        outputformat: Option<&'a str>,
        platform: Option<&'a ::std::vec::Vec<::std::string::String>>,
        pullpolicy: Option<&'a str>,
        q: Option<bool>,
        remote: Option<&'a str>,
        retry: Option<i64>,
        retry_delay: Option<&'a str>,
        rewritetimestamp: Option<bool>,
        rm: Option<bool>,
        rusage: Option<bool>,
        rusagelogfile: Option<&'a str>,
        sbom_image_output: Option<&'a str>,
        sbom_image_purl_output: Option<&'a str>,
        sbom_merge_strategy: Option<&'a str>,
        sbom_output: Option<&'a str>,
        sbom_purl_output: Option<&'a str>,
        sbom_scanner_command: Option<&'a str>,
        sbom_scanner_image: Option<&'a str>,
        seccomp: Option<&'a str>,
        secrets: Option<&'a str>,
        setenv: Option<&'a ::std::vec::Vec<::std::string::String>>,
        shmsize: Option<i64>,
        skipunusedstages: Option<bool>,
        sourcedateepoch: Option<i64>,
        squash: Option<bool>,
        t: Option<&'a ::std::vec::Vec<::std::string::String>>,
        target: Option<&'a str>,
        timestamp: Option<i64>,
        tls_verify: Option<bool>,
        ulimits: Option<&'a str>,
        unsetannotation: Option<&'a ::std::vec::Vec<::std::string::String>>,
        unsetenv: Option<&'a ::std::vec::Vec<::std::string::String>>,
        unsetlabel: Option<&'a ::std::vec::Vec<::std::string::String>>,
        volume: Option<&'a ::std::vec::Vec<::std::string::String>>,
        x_registry_auth: Option<&'a str>,
        x_registry_config: Option<&'a str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/build", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        if let Some(value) = x_registry_config {
            header_map.append("X-Registry-Config", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("addcaps", &addcaps))
            .query(
                &super::runtime::QueryParam::new(
                    "additionalbuildcontexts",
                    &additionalbuildcontexts,
                ),
            )
            .query(&super::runtime::QueryParam::new("allplatforms", &allplatforms))
            .query(&super::runtime::QueryParam::new("annotations", &annotations))
            .query(&super::runtime::QueryParam::new("apparmor", &apparmor))
            .query(&super::runtime::QueryParam::new("buildargs", &buildargs))
            .query(&super::runtime::QueryParam::new("cachefrom", &cachefrom))
            .query(&super::runtime::QueryParam::new("cacheto", &cacheto))
            .query(&super::runtime::QueryParam::new("cachettl", &cachettl))
            .query(&super::runtime::QueryParam::new("cgroupparent", &cgroupparent))
            .query(&super::runtime::QueryParam::new("compatvolumes", &compatvolumes))
            .query(&super::runtime::QueryParam::new("compression", &compression))
            .query(&super::runtime::QueryParam::new("cppflags", &cppflags))
            .query(&super::runtime::QueryParam::new("cpuperiod", &cpuperiod))
            .query(&super::runtime::QueryParam::new("cpuquota", &cpuquota))
            .query(&super::runtime::QueryParam::new("cpusetcpus", &cpusetcpus))
            .query(&super::runtime::QueryParam::new("cpusetmems", &cpusetmems))
            .query(&super::runtime::QueryParam::new("cpushares", &cpushares))
            .query(
                &super::runtime::QueryParam::new("createdannotation", &createdannotation),
            )
            .query(&super::runtime::QueryParam::new("devices", &devices))
            .query(&super::runtime::QueryParam::new("dnsoptions", &dnsoptions))
            .query(&super::runtime::QueryParam::new("dnssearch", &dnssearch))
            .query(&super::runtime::QueryParam::new("dnsservers", &dnsservers))
            .query(&super::runtime::QueryParam::new("dockerfile", &dockerfile))
            .query(&super::runtime::QueryParam::new("dropcaps", &dropcaps))
            .query(&super::runtime::QueryParam::new("excludes", &excludes))
            .query(&super::runtime::QueryParam::new("extrahosts", &extrahosts))
            .query(&super::runtime::QueryParam::new("forcerm", &forcerm))
            .query(&super::runtime::QueryParam::new("from", &from))
            .query(&super::runtime::QueryParam::new("groupadd", &groupadd))
            .query(&super::runtime::QueryParam::new("httpproxy", &httpproxy))
            .query(&super::runtime::QueryParam::new("identitylabel", &identitylabel))
            .query(
                &super::runtime::QueryParam::new("idmappingoptions", &idmappingoptions),
            )
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(
                &super::runtime::QueryParam::new(
                    "inheritannotations",
                    &inheritannotations,
                ),
            )
            .query(&super::runtime::QueryParam::new("inheritlabels", &inheritlabels))
            .query(&super::runtime::QueryParam::new("isolation", &isolation))
            .query(&super::runtime::QueryParam::new("jobs", &jobs))
            .query(&super::runtime::QueryParam::new("labelopts", &labelopts))
            .query(&super::runtime::QueryParam::new("labels", &labels))
            .query(&super::runtime::QueryParam::new("layerLabel", &layer_label))
            .query(&super::runtime::QueryParam::new("layers", &layers))
            .query(&super::runtime::QueryParam::new("manifest", &manifest))
            .query(&super::runtime::QueryParam::new("memory", &memory))
            .query(&super::runtime::QueryParam::new("memswap", &memswap))
            .query(&super::runtime::QueryParam::new("networkmode", &networkmode))
            .query(&super::runtime::QueryParam::new("nocache", &nocache))
            .query(&super::runtime::QueryParam::new("nohosts", &nohosts))
            .query(&super::runtime::QueryParam::new("nsoptions", &nsoptions))
            .query(&super::runtime::QueryParam::new("omithistory", &omithistory))
            .query(&super::runtime::QueryParam::new("osfeature", &osfeature))
            .query(&super::runtime::QueryParam::new("osversion", &osversion))
            .query(&super::runtime::QueryParam::new("outputformat", &outputformat))
            .query(&super::runtime::QueryParam::new("platform", &platform))
            .query(&super::runtime::QueryParam::new("pullpolicy", &pullpolicy))
            .query(&super::runtime::QueryParam::new("q", &q))
            .query(&super::runtime::QueryParam::new("remote", &remote))
            .query(&super::runtime::QueryParam::new("retry", &retry))
            .query(&super::runtime::QueryParam::new("retry-delay", &retry_delay))
            .query(
                &super::runtime::QueryParam::new("rewritetimestamp", &rewritetimestamp),
            )
            .query(&super::runtime::QueryParam::new("rm", &rm))
            .query(&super::runtime::QueryParam::new("rusage", &rusage))
            .query(&super::runtime::QueryParam::new("rusagelogfile", &rusagelogfile))
            .query(
                &super::runtime::QueryParam::new("sbom-image-output", &sbom_image_output),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-image-purl-output",
                    &sbom_image_purl_output,
                ),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-merge-strategy",
                    &sbom_merge_strategy,
                ),
            )
            .query(&super::runtime::QueryParam::new("sbom-output", &sbom_output))
            .query(
                &super::runtime::QueryParam::new("sbom-purl-output", &sbom_purl_output),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-scanner-command",
                    &sbom_scanner_command,
                ),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-scanner-image",
                    &sbom_scanner_image,
                ),
            )
            .query(&super::runtime::QueryParam::new("seccomp", &seccomp))
            .query(&super::runtime::QueryParam::new("secrets", &secrets))
            .query(&super::runtime::QueryParam::new("setenv", &setenv))
            .query(&super::runtime::QueryParam::new("shmsize", &shmsize))
            .query(
                &super::runtime::QueryParam::new("skipunusedstages", &skipunusedstages),
            )
            .query(&super::runtime::QueryParam::new("sourcedateepoch", &sourcedateepoch))
            .query(&super::runtime::QueryParam::new("squash", &squash))
            .query(&super::runtime::QueryParam::new("t", &t))
            .query(&super::runtime::QueryParam::new("target", &target))
            .query(&super::runtime::QueryParam::new("timestamp", &timestamp))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .query(&super::runtime::QueryParam::new("ulimits", &ulimits))
            .query(&super::runtime::QueryParam::new("unsetannotation", &unsetannotation))
            .query(&super::runtime::QueryParam::new("unsetenv", &unsetenv))
            .query(&super::runtime::QueryParam::new("unsetlabel", &unsetlabel))
            .query(&super::runtime::QueryParam::new("volume", &volume))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_build_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/commit`
    pub async fn image_commit_libpod<'a>(
        &'a self,
        author: Option<&'a str>,
        changes: Option<&'a ::std::vec::Vec<::std::string::String>>,
        comment: Option<&'a str>,
        container: &'a str,
        format: Option<&'a str>,
        pause: Option<bool>,
        repo: Option<&'a str>,
        squash: Option<bool>,
        stream: Option<bool>,
        tag: Option<&'a str>,
    ) -> Result<ResponseValue<types::IdResponse>, Error> {
        let url = format!("{}/libpod/commit", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("author", &author))
            .query(&super::runtime::QueryParam::new("changes", &changes))
            .query(&super::runtime::QueryParam::new("comment", &comment))
            .query(&super::runtime::QueryParam::new("container", &container))
            .query(&super::runtime::QueryParam::new("format", &format))
            .query(&super::runtime::QueryParam::new("pause", &pause))
            .query(&super::runtime::QueryParam::new("repo", &repo))
            .query(&super::runtime::QueryParam::new("squash", &squash))
            .query(&super::runtime::QueryParam::new("stream", &stream))
            .query(&super::runtime::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_commit_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/create`
    pub async fn container_create_libpod<'a>(
        &'a self,
        body: &'a types::SpecGenerator,
    ) -> Result<ResponseValue<types::ContainerCreateResponse>, Error> {
        let url = format!("{}/libpod/containers/create", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_create_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/json`
    pub async fn container_list_libpod<'a>(
        &'a self,
        all: Option<bool>,
        external: Option<bool>,
        filters: Option<&'a str>,
        last: Option<i64>,
        limit: Option<i64>,
        namespace: Option<bool>,
        size: Option<bool>,
        sync: Option<bool>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::ListContainer>>>,
        Error,
    > {
        let url = format!("{}/libpod/containers/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("external", &external))
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .query(&super::runtime::QueryParam::new("last", &last))
            .query(&super::runtime::QueryParam::new("limit", &limit))
            .query(&super::runtime::QueryParam::new("namespace", &namespace))
            .query(&super::runtime::QueryParam::new("size", &size))
            .query(&super::runtime::QueryParam::new("sync", &sync))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/prune`
    pub async fn container_prune_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<
            ::std::vec::Vec<::std::boxed::Box<types::ContainersPruneReportLibpod>>,
        >,
        Error,
    > {
        let url = format!("{}/libpod/containers/prune", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_prune_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/showmounted`
    pub async fn container_show_mounted_libpod<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        Error,
    > {
        let url = format!("{}/libpod/containers/showmounted", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_show_mounted_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/stats`
    pub async fn containers_stats_all_libpod<'a>(
        &'a self,
        all: Option<bool>,
        containers: Option<&'a ::std::vec::Vec<::std::string::String>>,
        interval: Option<i64>,
        stream: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/containers/stats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("containers", &containers))
            .query(&super::runtime::QueryParam::new("interval", &interval))
            .query(&super::runtime::QueryParam::new("stream", &stream))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "containers_stats_all_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/containers/{name}`
    pub async fn container_delete_libpod<'a>(
        &'a self,
        name: &'a str,
        depend: Option<bool>,
        force: Option<bool>,
        ignore: Option<bool>,
        timeout: Option<i64>,
        volumes: Option<bool>,
    ) -> Result<
        ResponseValue<
            ::std::vec::Vec<::std::boxed::Box<types::LibpodContainersRmReport>>,
        >,
        Error,
    > {
        let url = format!(
            "{}/libpod/containers/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("depend", &depend))
            .query(&super::runtime::QueryParam::new("force", &force))
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(&super::runtime::QueryParam::new("timeout", &timeout))
            .query(&super::runtime::QueryParam::new("volumes", &volumes))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/archive`
    pub async fn container_archive_libpod<'a>(
        &'a self,
        name: &'a str,
        path: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/archive", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("path", &path))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_archive_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `PUT` request to `/libpod/containers/{name}/archive`
    pub async fn put_container_archive_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        name: &'a str,
        copy_uidgid: Option<bool>,
        no_overwrite_dir_non_dir: Option<bool>,
        path: &'a str,
        rename: Option<&'a str>,
        body: B,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/archive", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("copyUIDGID", &copy_uidgid))
            .query(
                &super::runtime::QueryParam::new(
                    "noOverwriteDirNonDir",
                    &no_overwrite_dir_non_dir,
                ),
            )
            .query(&super::runtime::QueryParam::new("path", &path))
            .query(&super::runtime::QueryParam::new("rename", &rename))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "put_container_archive_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/attach`
    pub async fn container_attach_libpod<'a>(
        &'a self,
        name: &'a str,
        detach_keys: Option<&'a str>,
        logs: Option<bool>,
        stderr: Option<bool>,
        stdin: Option<bool>,
        stdout: Option<bool>,
        stream: Option<bool>,
    ) -> Result<ResponseValue<super::runtime::Upgraded>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/attach", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("detachKeys", &detach_keys))
            .query(&super::runtime::QueryParam::new("logs", &logs))
            .query(&super::runtime::QueryParam::new("stderr", &stderr))
            .query(&super::runtime::QueryParam::new("stdin", &stdin))
            .query(&super::runtime::QueryParam::new("stdout", &stdout))
            .query(&super::runtime::QueryParam::new("stream", &stream))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_attach_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            101u16 => ResponseValue::upgrade(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/changes`
    pub async fn container_changes_libpod<'a>(
        &'a self,
        name: &'a str,
        diff_type: Option<&'a str>,
        parent: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::FilesystemChange>>>,
        Error,
    > {
        let url = format!(
            "{}/libpod/containers/{}/changes", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("diffType", &diff_type))
            .query(&super::runtime::QueryParam::new("parent", &parent))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_changes_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/checkpoint`
    pub async fn container_checkpoint_libpod<'a>(
        &'a self,
        name: &'a str,
        create_image: Option<&'a str>,
        export: Option<bool>,
        file_locks: Option<bool>,
        ignore_root_fs: Option<bool>,
        keep: Option<bool>,
        leave_running: Option<bool>,
        pre_checkpoint: Option<bool>,
        print_stats: Option<bool>,
        tcp_established: Option<bool>,
        with_previous: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/checkpoint", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("createImage", &create_image))
            .query(&super::runtime::QueryParam::new("export", &export))
            .query(&super::runtime::QueryParam::new("fileLocks", &file_locks))
            .query(&super::runtime::QueryParam::new("ignoreRootFS", &ignore_root_fs))
            .query(&super::runtime::QueryParam::new("keep", &keep))
            .query(&super::runtime::QueryParam::new("leaveRunning", &leave_running))
            .query(&super::runtime::QueryParam::new("preCheckpoint", &pre_checkpoint))
            .query(&super::runtime::QueryParam::new("printStats", &print_stats))
            .query(&super::runtime::QueryParam::new("tcpEstablished", &tcp_established))
            .query(&super::runtime::QueryParam::new("withPrevious", &with_previous))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_checkpoint_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/exec`
    pub async fn container_exec_libpod<'a>(
        &'a self,
        name: &'a str,
        body: &'a types::ContainerExecLibpodBody,
    ) -> Result<ResponseValue<types::IdResponse>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/exec", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_exec_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/exists`
    pub async fn container_exists_libpod<'a>(
        &'a self,
        name: &'a str,
        external: Option<bool>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/exists", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("external", &external))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/export`
    pub async fn container_export_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/export", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "container_export_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/healthcheck`
    pub async fn container_healthcheck_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::HealthCheckResults>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/healthcheck", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_healthcheck_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/init`
    pub async fn container_init_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/init", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "container_init_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/json`
    pub async fn container_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
        size: Option<bool>,
    ) -> Result<ResponseValue<types::InspectContainerData>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/json", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("size", &size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/kill`
    pub async fn container_kill_libpod<'a>(
        &'a self,
        name: &'a str,
        signal: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/kill", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("signal", &signal))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_kill_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/logs`
    pub async fn container_logs_libpod<'a>(
        &'a self,
        name: &'a str,
        follow: Option<bool>,
        since: Option<&'a str>,
        stderr: Option<bool>,
        stdout: Option<bool>,
        tail: Option<&'a str>,
        timestamps: Option<bool>,
        until: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/logs", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("follow", &follow))
            .query(&super::runtime::QueryParam::new("since", &since))
            .query(&super::runtime::QueryParam::new("stderr", &stderr))
            .query(&super::runtime::QueryParam::new("stdout", &stdout))
            .query(&super::runtime::QueryParam::new("tail", &tail))
            .query(&super::runtime::QueryParam::new("timestamps", &timestamps))
            .query(&super::runtime::QueryParam::new("until", &until))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_logs_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/mount`
    pub async fn container_mount_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/mount", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "container_mount_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/pause`
    pub async fn container_pause_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/pause", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "container_pause_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/resize`
    pub async fn container_resize_libpod<'a>(
        &'a self,
        name: &'a str,
        h: Option<i64>,
        running: Option<bool>,
        w: Option<i64>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/resize", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("h", &h))
            .query(&super::runtime::QueryParam::new("running", &running))
            .query(&super::runtime::QueryParam::new("w", &w))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_resize_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/restart`
    pub async fn container_restart_libpod<'a>(
        &'a self,
        name: &'a str,
        all: Option<bool>,
        timeout: Option<i64>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/restart", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("timeout", &timeout))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_restart_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/start`
    pub async fn container_start_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/start", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "container_start_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/stats`
    #[cfg(any(test, feature = "raw"))]
    pub async fn container_stats_libpod<'a>(
        &'a self,
        name: &'a str,
        stream: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/stats", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("stream", &stream))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_stats_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/stop`
    pub async fn container_stop_libpod<'a>(
        &'a self,
        name: &'a str,
        ignore: Option<bool>,
        timeout: Option<i64>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/stop", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(&super::runtime::QueryParam::new("timeout", &timeout))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_stop_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/containers/{name}/top`
    pub async fn container_top_libpod<'a>(
        &'a self,
        name: &'a str,
        delay: Option<i64>,
        ps_args: Option<&'a ::std::vec::Vec<::std::string::String>>,
        stream: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/top", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("delay", &delay))
            .query(&super::runtime::QueryParam::new("ps_args", &ps_args))
            .query(&super::runtime::QueryParam::new("stream", &stream))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_top_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/unmount`
    pub async fn container_unmount_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/unmount", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "container_unmount_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/unpause`
    pub async fn container_unpause_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/unpause", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "container_unpause_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/update`
    pub async fn container_update_libpod<'a>(
        &'a self,
        name: &'a str,
        restart_policy: Option<&'a str>,
        restart_retries: Option<i64>,
        body: &'a types::UpdateEntities,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/update", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .json(&body)
            .query(&super::runtime::QueryParam::new("restartPolicy", &restart_policy))
            .query(&super::runtime::QueryParam::new("restartRetries", &restart_retries))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_update_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{name}/wait`
    pub async fn container_wait_libpod<'a>(
        &'a self,
        name: &'a str,
        condition: Option<&'a ::std::vec::Vec<::std::string::String>>,
        interval: Option<&'a str>,
    ) -> Result<ResponseValue<i32>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/wait", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("condition", &condition))
            .query(&super::runtime::QueryParam::new("interval", &interval))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_wait_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{path_name}/rename`
    pub async fn container_rename_libpod<'a>(
        &'a self,
        path_name: &'a str,
        name: &'a types::ContainerName,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/rename", self.baseurl, encode_path(& path_name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("name", &name))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_rename_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/containers/{path_name}/restore`
    pub async fn container_restore_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        path_name: &'a str,
        file_locks: Option<bool>,
        ignore_root_fs: Option<bool>,
        ignore_static_ip: Option<bool>,
        ignore_static_mac: Option<bool>,
        ignore_volumes: Option<bool>,
        import: Option<bool>,
        keep: Option<bool>,
        name: Option<&'a types::ContainerName>,
        pod: Option<&'a str>,
        print_stats: Option<bool>,
        publish_ports: Option<&'a str>,
        tcp_close: Option<bool>,
        tcp_established: Option<bool>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/containers/{}/restore", self.baseurl, encode_path(& path_name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("fileLocks", &file_locks))
            .query(&super::runtime::QueryParam::new("ignoreRootFS", &ignore_root_fs))
            .query(&super::runtime::QueryParam::new("ignoreStaticIP", &ignore_static_ip))
            .query(
                &super::runtime::QueryParam::new("ignoreStaticMAC", &ignore_static_mac),
            )
            .query(&super::runtime::QueryParam::new("ignoreVolumes", &ignore_volumes))
            .query(&super::runtime::QueryParam::new("import", &import))
            .query(&super::runtime::QueryParam::new("keep", &keep))
            .query(&super::runtime::QueryParam::new("name", &name))
            .query(&super::runtime::QueryParam::new("pod", &pod))
            .query(&super::runtime::QueryParam::new("printStats", &print_stats))
            .query(&super::runtime::QueryParam::new("publishPorts", &publish_ports))
            .query(&super::runtime::QueryParam::new("tcpClose", &tcp_close))
            .query(&super::runtime::QueryParam::new("tcpEstablished", &tcp_established))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "container_restore_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/events`
    pub async fn system_events_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
        since: Option<&'a str>,
        stream: Option<bool>,
        until: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/events", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .query(&super::runtime::QueryParam::new("since", &since))
            .query(&super::runtime::QueryParam::new("stream", &stream))
            .query(&super::runtime::QueryParam::new("until", &until))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "system_events_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/exec/{id}/json`
    pub async fn exec_inspect_libpod<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::InspectExecSession>, Error> {
        let url = format!(
            "{}/libpod/exec/{}/json", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "exec_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/exec/{id}/remove`
    pub async fn exec_remove_libpod<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ExecRemoveLibpodBody,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/exec/{}/remove", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "exec_remove_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/exec/{id}/resize`
    pub async fn exec_resize_libpod<'a>(
        &'a self,
        id: &'a str,
        h: Option<i64>,
        running: Option<bool>,
        w: Option<i64>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/exec/{}/resize", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("h", &h))
            .query(&super::runtime::QueryParam::new("running", &running))
            .query(&super::runtime::QueryParam::new("w", &w))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "exec_resize_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/exec/{id}/start`
    pub async fn exec_start_libpod<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ExecStartLibpodBody,
    ) -> Result<ResponseValue<super::runtime::Upgraded>, Error> {
        let url = format!(
            "{}/libpod/exec/{}/start", self.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "exec_start_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            101u16 => ResponseValue::upgrade(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/generate/kube`
    #[cfg(any(test, feature = "raw"))]
    pub async fn generate_kube_libpod<'a>(
        &'a self,
        names: &'a ::std::vec::Vec<::std::string::String>,
        no_trunc: Option<bool>,
        podman_only: Option<bool>,
        replicas: Option<i32>,
        service: Option<bool>,
        type_: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/generate/kube", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("names", &names))
            .query(&super::runtime::QueryParam::new("noTrunc", &no_trunc))
            .query(&super::runtime::QueryParam::new("podmanOnly", &podman_only))
            .query(&super::runtime::QueryParam::new("replicas", &replicas))
            .query(&super::runtime::QueryParam::new("service", &service))
            .query(&super::runtime::QueryParam::new("type", &type_))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "generate_kube_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/generate/{name}/systemd`
    #[cfg(any(test, feature = "raw"))]
    pub async fn generate_systemd_libpod<'a>(
        &'a self,
        name: &'a str,
        additional_env_variables: Option<&'a ::std::vec::Vec<::std::string::String>>,
        after: Option<&'a ::std::vec::Vec<::std::string::String>>,
        container_prefix: Option<&'a str>,
        new: Option<bool>,
        no_header: Option<bool>,
        pod_prefix: Option<&'a str>,
        requires: Option<&'a ::std::vec::Vec<::std::string::String>>,
        restart_policy: Option<&'a str>,
        restart_sec: Option<i64>,
        separator: Option<&'a str>,
        start_timeout: Option<i64>,
        stop_timeout: Option<i64>,
        template_unit_file: Option<bool>,
        use_name: Option<bool>,
        wants: Option<&'a ::std::vec::Vec<::std::string::String>>,
    ) -> Result<
        ResponseValue<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        Error,
    > {
        let url = format!(
            "{}/libpod/generate/{}/systemd", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "additionalEnvVariables",
                    &additional_env_variables,
                ),
            )
            .query(&super::runtime::QueryParam::new("after", &after))
            .query(
                &super::runtime::QueryParam::new("containerPrefix", &container_prefix),
            )
            .query(&super::runtime::QueryParam::new("new", &new))
            .query(&super::runtime::QueryParam::new("noHeader", &no_header))
            .query(&super::runtime::QueryParam::new("podPrefix", &pod_prefix))
            .query(&super::runtime::QueryParam::new("requires", &requires))
            .query(&super::runtime::QueryParam::new("restartPolicy", &restart_policy))
            .query(&super::runtime::QueryParam::new("restartSec", &restart_sec))
            .query(&super::runtime::QueryParam::new("separator", &separator))
            .query(&super::runtime::QueryParam::new("startTimeout", &start_timeout))
            .query(&super::runtime::QueryParam::new("stopTimeout", &stop_timeout))
            .query(
                &super::runtime::QueryParam::new("templateUnitFile", &template_unit_file),
            )
            .query(&super::runtime::QueryParam::new("useName", &use_name))
            .query(&super::runtime::QueryParam::new("wants", &wants))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "generate_systemd_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/export`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_export_libpod<'a>(
        &'a self,
        compress: Option<bool>,
        format: Option<&'a str>,
        oci_accept_uncompressed_layers: Option<bool>,
        references: Option<&'a ::std::vec::Vec<::std::string::String>>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/images/export", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("compress", &compress))
            .query(&super::runtime::QueryParam::new("format", &format))
            .query(
                &super::runtime::QueryParam::new(
                    "ociAcceptUncompressedLayers",
                    &oci_accept_uncompressed_layers,
                ),
            )
            .query(&super::runtime::QueryParam::new("references", &references))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_export_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/import`
    pub async fn image_import_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        architecture: Option<&'a str>,
        os: Option<&'a str>,
        variant: Option<&'a str>,
        changes: Option<&'a ::std::vec::Vec<::std::string::String>>,
        message: Option<&'a str>,
        reference: Option<&'a str>,
        url: Option<&'a str>,
        body: B,
    ) -> Result<ResponseValue<types::ImageImportReport>, Error> {
        let _url = format!("{}/libpod/images/import", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(_url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("Architecture", &architecture))
            .query(&super::runtime::QueryParam::new("OS", &os))
            .query(&super::runtime::QueryParam::new("Variant", &variant))
            .query(&super::runtime::QueryParam::new("changes", &changes))
            .query(&super::runtime::QueryParam::new("message", &message))
            .query(&super::runtime::QueryParam::new("reference", &reference))
            .query(&super::runtime::QueryParam::new("url", &url))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_import_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/json`
    pub async fn image_list_libpod<'a>(
        &'a self,
        all: Option<bool>,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::LibpodImageSummary>>>,
        Error,
    > {
        let url = format!("{}/libpod/images/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/load`
    pub async fn image_load_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        body: B,
    ) -> Result<ResponseValue<types::ImageLoadReport>, Error> {
        let url = format!("{}/libpod/images/load", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_load_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/prune`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_prune_libpod<'a>(
        &'a self,
        all: Option<bool>,
        buildcache: Option<bool>,
        external: Option<bool>,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::PruneReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/images/prune", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("buildcache", &buildcache))
            .query(&super::runtime::QueryParam::new("external", &external))
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_prune_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/pull`
    pub async fn image_pull_libpod<'a>(
        &'a self,
        arch: Option<&'a str>,
        os: Option<&'a str>,
        variant: Option<&'a str>,
        all_tags: Option<bool>,
        compat_mode: Option<bool>,
        policy: Option<&'a str>,
        quiet: Option<bool>,
        reference: Option<&'a str>,
        retry: Option<i64>,
        retrydelay: Option<&'a str>,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/images/pull", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("Arch", &arch))
            .query(&super::runtime::QueryParam::new("OS", &os))
            .query(&super::runtime::QueryParam::new("Variant", &variant))
            .query(&super::runtime::QueryParam::new("allTags", &all_tags))
            .query(&super::runtime::QueryParam::new("compatMode", &compat_mode))
            .query(&super::runtime::QueryParam::new("policy", &policy))
            .query(&super::runtime::QueryParam::new("quiet", &quiet))
            .query(&super::runtime::QueryParam::new("reference", &reference))
            .query(&super::runtime::QueryParam::new("retry", &retry))
            .query(&super::runtime::QueryParam::new("retrydelay", &retrydelay))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_pull_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/images/remove`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_delete_all_libpod<'a>(
        &'a self,
        all: Option<bool>,
        force: Option<bool>,
        ignore: Option<bool>,
        images: Option<&'a ::std::vec::Vec<::std::string::String>>,
        lookup_manifest: Option<bool>,
        noprune: Option<bool>,
    ) -> Result<ResponseValue<types::LibpodImagesRemoveReport>, Error> {
        let url = format!("{}/libpod/images/remove", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("force", &force))
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(&super::runtime::QueryParam::new("images", &images))
            .query(&super::runtime::QueryParam::new("lookupManifest", &lookup_manifest))
            .query(&super::runtime::QueryParam::new("noprune", &noprune))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_delete_all_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/scp/{name}`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_scp_libpod<'a>(
        &'a self,
        name: &'a str,
        destination: Option<&'a str>,
        quiet: Option<bool>,
    ) -> Result<ResponseValue<types::ScpReport>, Error> {
        let url = format!(
            "{}/libpod/images/scp/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("destination", &destination))
            .query(&super::runtime::QueryParam::new("quiet", &quiet))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_scp_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/search`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_search_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
        limit: Option<i64>,
        list_tags: Option<bool>,
        term: Option<&'a str>,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::RegistrySearchReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/images/search", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .query(&super::runtime::QueryParam::new("limit", &limit))
            .query(&super::runtime::QueryParam::new("listTags", &list_tags))
            .query(&super::runtime::QueryParam::new("term", &term))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_search_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/images/{name}`
    pub async fn image_delete_libpod<'a>(
        &'a self,
        name: &'a str,
        force: Option<bool>,
        ignore: Option<bool>,
        lookup_manifest: Option<bool>,
    ) -> Result<ResponseValue<types::LibpodImagesRemoveReport>, Error> {
        let url = format!(
            "{}/libpod/images/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("force", &force))
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(&super::runtime::QueryParam::new("lookupManifest", &lookup_manifest))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/{name}/changes`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_changes_libpod<'a>(
        &'a self,
        name: &'a str,
        diff_type: Option<&'a str>,
        parent: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::FilesystemChange>>>,
        Error,
    > {
        let url = format!(
            "{}/libpod/images/{}/changes", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("diffType", &diff_type))
            .query(&super::runtime::QueryParam::new("parent", &parent))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_changes_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/{name}/exists`
    pub async fn image_exists_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/images/{}/exists", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "image_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/{name}/get`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_get_libpod<'a>(
        &'a self,
        name: &'a str,
        compress: Option<bool>,
        format: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/images/{}/get", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&super::runtime::QueryParam::new("compress", &compress))
            .query(&super::runtime::QueryParam::new("format", &format))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_get_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/{name}/history`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_history_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::HistoryResponse>>>,
        Error,
    > {
        let url = format!(
            "{}/libpod/images/{}/history", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_history_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/{name}/json`
    pub async fn image_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::ImageData>, Error> {
        let url = format!(
            "{}/libpod/images/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/{name}/push`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_push_libpod<'a>(
        &'a self,
        name: &'a str,
        all: Option<bool>,
        compression_format: Option<&'a str>,
        compression_level: Option<i64>,
        destination: Option<&'a str>,
        force_compression_format: Option<bool>,
        format: Option<&'a str>,
        quiet: Option<bool>,
        remove_signatures: Option<bool>,
        retry: Option<i64>,
        retry_delay: Option<&'a str>,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/images/{}/push", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(
                &super::runtime::QueryParam::new(
                    "compressionFormat",
                    &compression_format,
                ),
            )
            .query(
                &super::runtime::QueryParam::new("compressionLevel", &compression_level),
            )
            .query(&super::runtime::QueryParam::new("destination", &destination))
            .query(
                &super::runtime::QueryParam::new(
                    "forceCompressionFormat",
                    &force_compression_format,
                ),
            )
            .query(&super::runtime::QueryParam::new("format", &format))
            .query(&super::runtime::QueryParam::new("quiet", &quiet))
            .query(
                &super::runtime::QueryParam::new("removeSignatures", &remove_signatures),
            )
            .query(&super::runtime::QueryParam::new("retry", &retry))
            .query(&super::runtime::QueryParam::new("retryDelay", &retry_delay))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_push_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/{name}/resolve`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_resolve_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::LibpodImagesResolveReport>, Error> {
        let url = format!(
            "{}/libpod/images/{}/resolve", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_resolve_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/{name}/tag`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_tag_libpod<'a>(
        &'a self,
        name: &'a str,
        repo: Option<&'a str>,
        tag: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/images/{}/tag", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("repo", &repo))
            .query(&super::runtime::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_tag_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/images/{name}/tree`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_tree_libpod<'a>(
        &'a self,
        name: &'a str,
        whatrequires: Option<bool>,
    ) -> Result<ResponseValue<types::ImageTreeReport>, Error> {
        let url = format!(
            "{}/libpod/images/{}/tree", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("whatrequires", &whatrequires))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_tree_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/images/{name}/untag`
    #[cfg(any(test, feature = "raw"))]
    pub async fn image_untag_libpod<'a>(
        &'a self,
        name: &'a str,
        repo: Option<&'a str>,
        tag: Option<&'a str>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/images/{}/untag", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("repo", &repo))
            .query(&super::runtime::QueryParam::new("tag", &tag))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "image_untag_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/info`
    pub async fn system_info_libpod<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::LibpodInfo>, Error> {
        let url = format!("{}/libpod/info", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "system_info_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/kube/apply`
    #[cfg(any(test, feature = "raw"))]
    pub async fn kube_apply_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        ca_cert_file: Option<&'a str>,
        kube_config: Option<&'a str>,
        namespace: Option<&'a str>,
        body: B,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/kube/apply", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("caCertFile", &ca_cert_file))
            .query(&super::runtime::QueryParam::new("kubeConfig", &kube_config))
            .query(&super::runtime::QueryParam::new("namespace", &namespace))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "kube_apply_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/local/build`
    #[cfg(any(test, feature = "raw"))]
    pub async fn local_build_libpod<'a>(
        &'a self,
        addcaps: Option<&'a str>,
        additionalbuildcontexts: Option<&'a ::std::vec::Vec<::std::string::String>>,
        allplatforms: Option<bool>,
        annotations: Option<&'a str>,
        apparmor: Option<&'a str>,
        buildargs: Option<&'a str>,
        cachefrom: Option<&'a str>,
        cacheto: Option<&'a str>,
        cachettl: Option<&'a str>,
        cgroupparent: Option<&'a str>,
        compatvolumes: Option<bool>,
        compression: Option<i64>,
        cppflags: Option<&'a str>,
        cpuperiod: Option<i64>,
        cpuquota: Option<i64>,
        cpusetcpus: Option<&'a str>,
        cpusetmems: Option<&'a str>,
        cpushares: Option<i64>,
        createdannotation: Option<bool>,
        devices: Option<&'a str>,
        dnsoptions: Option<&'a str>,
        dnssearch: Option<&'a str>,
        dnsservers: Option<&'a str>,
        dockerfile: Option<&'a str>,
        dropcaps: Option<&'a str>,
        excludes: Option<&'a str>,
        extrahosts: Option<&'a str>,
        forcerm: Option<bool>,
        from: Option<&'a str>,
        groupadd: Option<&'a ::std::vec::Vec<::std::string::String>>,
        httpproxy: Option<bool>,
        identitylabel: Option<bool>,
        idmappingoptions: Option<&'a str>,
        ignore: Option<bool>,
        inheritannotations: Option<bool>,
        inheritlabels: Option<bool>,
        isolation: Option<&'a str>,
        jobs: Option<i64>,
        labelopts: Option<&'a str>,
        labels: Option<&'a str>,
        layer_label: Option<&'a ::std::vec::Vec<::std::string::String>>,
        layers: Option<bool>,
        localcontextdir: &'a str,
        manifest: Option<&'a str>,
        memory: Option<i64>,
        memswap: Option<i64>,
        networkmode: Option<&'a str>,
        nocache: Option<bool>,
        nohosts: Option<bool>,
        nsoptions: Option<&'a str>,
        omithistory: Option<bool>,
        osfeature: Option<&'a ::std::vec::Vec<::std::string::String>>,
        osversion: Option<&'a str>,
        outputformat: Option<&'a str>,
        platform: Option<&'a ::std::vec::Vec<::std::string::String>>,
        pullpolicy: Option<&'a str>,
        q: Option<bool>,
        remote: Option<&'a str>,
        retry: Option<i64>,
        retry_delay: Option<&'a str>,
        rewritetimestamp: Option<bool>,
        rm: Option<bool>,
        rusage: Option<bool>,
        rusagelogfile: Option<&'a str>,
        sbom_image_output: Option<&'a str>,
        sbom_image_purl_output: Option<&'a str>,
        sbom_merge_strategy: Option<&'a str>,
        sbom_output: Option<&'a str>,
        sbom_purl_output: Option<&'a str>,
        sbom_scanner_command: Option<&'a str>,
        sbom_scanner_image: Option<&'a str>,
        seccomp: Option<&'a str>,
        secrets: Option<&'a str>,
        setenv: Option<&'a ::std::vec::Vec<::std::string::String>>,
        shmsize: Option<i64>,
        skipunusedstages: Option<bool>,
        sourcedateepoch: Option<i64>,
        squash: Option<bool>,
        t: Option<&'a ::std::vec::Vec<::std::string::String>>,
        target: Option<&'a str>,
        timestamp: Option<i64>,
        tls_verify: Option<bool>,
        ulimits: Option<&'a str>,
        unsetannotation: Option<&'a ::std::vec::Vec<::std::string::String>>,
        unsetenv: Option<&'a ::std::vec::Vec<::std::string::String>>,
        unsetlabel: Option<&'a ::std::vec::Vec<::std::string::String>>,
        volume: Option<&'a ::std::vec::Vec<::std::string::String>>,
        x_registry_auth: Option<&'a str>,
        x_registry_config: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!("{}/libpod/local/build", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        if let Some(value) = x_registry_config {
            header_map.append("X-Registry-Config", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("addcaps", &addcaps))
            .query(
                &super::runtime::QueryParam::new(
                    "additionalbuildcontexts",
                    &additionalbuildcontexts,
                ),
            )
            .query(&super::runtime::QueryParam::new("allplatforms", &allplatforms))
            .query(&super::runtime::QueryParam::new("annotations", &annotations))
            .query(&super::runtime::QueryParam::new("apparmor", &apparmor))
            .query(&super::runtime::QueryParam::new("buildargs", &buildargs))
            .query(&super::runtime::QueryParam::new("cachefrom", &cachefrom))
            .query(&super::runtime::QueryParam::new("cacheto", &cacheto))
            .query(&super::runtime::QueryParam::new("cachettl", &cachettl))
            .query(&super::runtime::QueryParam::new("cgroupparent", &cgroupparent))
            .query(&super::runtime::QueryParam::new("compatvolumes", &compatvolumes))
            .query(&super::runtime::QueryParam::new("compression", &compression))
            .query(&super::runtime::QueryParam::new("cppflags", &cppflags))
            .query(&super::runtime::QueryParam::new("cpuperiod", &cpuperiod))
            .query(&super::runtime::QueryParam::new("cpuquota", &cpuquota))
            .query(&super::runtime::QueryParam::new("cpusetcpus", &cpusetcpus))
            .query(&super::runtime::QueryParam::new("cpusetmems", &cpusetmems))
            .query(&super::runtime::QueryParam::new("cpushares", &cpushares))
            .query(
                &super::runtime::QueryParam::new("createdannotation", &createdannotation),
            )
            .query(&super::runtime::QueryParam::new("devices", &devices))
            .query(&super::runtime::QueryParam::new("dnsoptions", &dnsoptions))
            .query(&super::runtime::QueryParam::new("dnssearch", &dnssearch))
            .query(&super::runtime::QueryParam::new("dnsservers", &dnsservers))
            .query(&super::runtime::QueryParam::new("dockerfile", &dockerfile))
            .query(&super::runtime::QueryParam::new("dropcaps", &dropcaps))
            .query(&super::runtime::QueryParam::new("excludes", &excludes))
            .query(&super::runtime::QueryParam::new("extrahosts", &extrahosts))
            .query(&super::runtime::QueryParam::new("forcerm", &forcerm))
            .query(&super::runtime::QueryParam::new("from", &from))
            .query(&super::runtime::QueryParam::new("groupadd", &groupadd))
            .query(&super::runtime::QueryParam::new("httpproxy", &httpproxy))
            .query(&super::runtime::QueryParam::new("identitylabel", &identitylabel))
            .query(
                &super::runtime::QueryParam::new("idmappingoptions", &idmappingoptions),
            )
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(
                &super::runtime::QueryParam::new(
                    "inheritannotations",
                    &inheritannotations,
                ),
            )
            .query(&super::runtime::QueryParam::new("inheritlabels", &inheritlabels))
            .query(&super::runtime::QueryParam::new("isolation", &isolation))
            .query(&super::runtime::QueryParam::new("jobs", &jobs))
            .query(&super::runtime::QueryParam::new("labelopts", &labelopts))
            .query(&super::runtime::QueryParam::new("labels", &labels))
            .query(&super::runtime::QueryParam::new("layerLabel", &layer_label))
            .query(&super::runtime::QueryParam::new("layers", &layers))
            .query(&super::runtime::QueryParam::new("localcontextdir", &localcontextdir))
            .query(&super::runtime::QueryParam::new("manifest", &manifest))
            .query(&super::runtime::QueryParam::new("memory", &memory))
            .query(&super::runtime::QueryParam::new("memswap", &memswap))
            .query(&super::runtime::QueryParam::new("networkmode", &networkmode))
            .query(&super::runtime::QueryParam::new("nocache", &nocache))
            .query(&super::runtime::QueryParam::new("nohosts", &nohosts))
            .query(&super::runtime::QueryParam::new("nsoptions", &nsoptions))
            .query(&super::runtime::QueryParam::new("omithistory", &omithistory))
            .query(&super::runtime::QueryParam::new("osfeature", &osfeature))
            .query(&super::runtime::QueryParam::new("osversion", &osversion))
            .query(&super::runtime::QueryParam::new("outputformat", &outputformat))
            .query(&super::runtime::QueryParam::new("platform", &platform))
            .query(&super::runtime::QueryParam::new("pullpolicy", &pullpolicy))
            .query(&super::runtime::QueryParam::new("q", &q))
            .query(&super::runtime::QueryParam::new("remote", &remote))
            .query(&super::runtime::QueryParam::new("retry", &retry))
            .query(&super::runtime::QueryParam::new("retry-delay", &retry_delay))
            .query(
                &super::runtime::QueryParam::new("rewritetimestamp", &rewritetimestamp),
            )
            .query(&super::runtime::QueryParam::new("rm", &rm))
            .query(&super::runtime::QueryParam::new("rusage", &rusage))
            .query(&super::runtime::QueryParam::new("rusagelogfile", &rusagelogfile))
            .query(
                &super::runtime::QueryParam::new("sbom-image-output", &sbom_image_output),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-image-purl-output",
                    &sbom_image_purl_output,
                ),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-merge-strategy",
                    &sbom_merge_strategy,
                ),
            )
            .query(&super::runtime::QueryParam::new("sbom-output", &sbom_output))
            .query(
                &super::runtime::QueryParam::new("sbom-purl-output", &sbom_purl_output),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-scanner-command",
                    &sbom_scanner_command,
                ),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "sbom-scanner-image",
                    &sbom_scanner_image,
                ),
            )
            .query(&super::runtime::QueryParam::new("seccomp", &seccomp))
            .query(&super::runtime::QueryParam::new("secrets", &secrets))
            .query(&super::runtime::QueryParam::new("setenv", &setenv))
            .query(&super::runtime::QueryParam::new("shmsize", &shmsize))
            .query(
                &super::runtime::QueryParam::new("skipunusedstages", &skipunusedstages),
            )
            .query(&super::runtime::QueryParam::new("sourcedateepoch", &sourcedateepoch))
            .query(&super::runtime::QueryParam::new("squash", &squash))
            .query(&super::runtime::QueryParam::new("t", &t))
            .query(&super::runtime::QueryParam::new("target", &target))
            .query(&super::runtime::QueryParam::new("timestamp", &timestamp))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .query(&super::runtime::QueryParam::new("ulimits", &ulimits))
            .query(&super::runtime::QueryParam::new("unsetannotation", &unsetannotation))
            .query(&super::runtime::QueryParam::new("unsetenv", &unsetenv))
            .query(&super::runtime::QueryParam::new("unsetlabel", &unsetlabel))
            .query(&super::runtime::QueryParam::new("volume", &volume))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "local_build_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/local/images/load`
    #[cfg(any(test, feature = "raw"))]
    pub async fn local_images_libpod<'a>(
        &'a self,
        path: &'a str,
    ) -> Result<ResponseValue<types::ImageLoadReport>, Error> {
        let url = format!("{}/libpod/local/images/load", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("path", &path))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "local_images_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `PUT` request to `/libpod/manifests/{name}`
    #[cfg(any(test, feature = "raw"))]
    pub async fn manifest_modify_libpod<'a>(
        &'a self,
        name: &'a str,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
        body: &'a types::ManifestModifyOptions,
    ) -> Result<ResponseValue<types::ManifestModifyReport>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "manifest_modify_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}`
    #[cfg(any(test, feature = "raw"))]
    pub async fn manifest_create_libpod<'a>(
        &'a self,
        name: &'a str,
        all: Option<bool>,
        amend: Option<bool>,
        annotation: Option<&'a ::std::vec::Vec<::std::string::String>>,
        annotations: Option<&'a str>,
        images: Option<&'a ::std::vec::Vec<::std::string::String>>,
        body: &'a types::ManifestModifyOptions,
    ) -> Result<ResponseValue<types::IdResponse>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("amend", &amend))
            .query(&super::runtime::QueryParam::new("annotation", &annotation))
            .query(&super::runtime::QueryParam::new("annotations", &annotations))
            .query(&super::runtime::QueryParam::new("images", &images))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "manifest_create_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/manifests/{name}`
    #[cfg(any(test, feature = "raw"))]
    pub async fn manifest_delete_libpod<'a>(
        &'a self,
        name: &'a str,
        ignore: Option<bool>,
    ) -> Result<ResponseValue<types::LibpodImagesRemoveReport>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "manifest_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}/add`
    pub async fn manifest_add_libpod<'a>(
        &'a self,
        name: &'a str,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
        body: &'a types::ManifestAddOptions,
    ) -> Result<ResponseValue<types::IdResponse>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}/add", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "manifest_add_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/manifests/{name}/exists`
    #[cfg(any(test, feature = "raw"))]
    pub async fn manifest_exists_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}/exists", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "manifest_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/manifests/{name}/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn manifest_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<ResponseValue<types::ManifestListData>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "manifest_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}/push`
    pub async fn manifest_push_v3_libpod<'a>(
        &'a self,
        name: &'a str,
        all: Option<bool>,
        destination: &'a str,
        remove_signatures: Option<bool>,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<ResponseValue<types::IdResponse>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}/push", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("destination", &destination))
            .query(
                &super::runtime::QueryParam::new("removeSignatures", &remove_signatures),
            )
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "manifest_push_v3_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/manifests/{name}/registry/{destination}`
    #[cfg(any(test, feature = "raw"))]
    pub async fn manifest_push_libpod<'a>(
        &'a self,
        name: &'a str,
        destination: &'a str,
        add_compression: Option<&'a ::std::vec::Vec<::std::string::String>>,
        all: Option<bool>,
        compression_format: Option<&'a str>,
        compression_level: Option<i64>,
        force_compression_format: Option<bool>,
        format: Option<&'a str>,
        quiet: Option<bool>,
        remove_signatures: Option<bool>,
        tls_verify: Option<bool>,
        x_registry_auth: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/manifests/{}/registry/{}", self.baseurl, encode_path(& name
            .to_string()), encode_path(& destination.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .query(&super::runtime::QueryParam::new("addCompression", &add_compression))
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(
                &super::runtime::QueryParam::new(
                    "compressionFormat",
                    &compression_format,
                ),
            )
            .query(
                &super::runtime::QueryParam::new("compressionLevel", &compression_level),
            )
            .query(
                &super::runtime::QueryParam::new(
                    "forceCompressionFormat",
                    &force_compression_format,
                ),
            )
            .query(&super::runtime::QueryParam::new("format", &format))
            .query(&super::runtime::QueryParam::new("quiet", &quiet))
            .query(
                &super::runtime::QueryParam::new("removeSignatures", &remove_signatures),
            )
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "manifest_push_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/networks/create`
    #[cfg(any(test, feature = "raw"))]
    pub async fn network_create_libpod<'a>(
        &'a self,
        ignore_if_exists: Option<bool>,
        body: &'a types::NetworkCreateLibpod,
    ) -> Result<ResponseValue<types::Network>, Error> {
        let url = format!("{}/libpod/networks/create", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&super::runtime::QueryParam::new("ignoreIfExists", &ignore_if_exists))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "network_create_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/networks/json`
    pub async fn network_list_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::Network>>>,
        Error,
    > {
        let url = format!("{}/libpod/networks/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "network_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/networks/prune`
    #[cfg(any(test, feature = "raw"))]
    pub async fn network_prune_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::NetworkPruneReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/networks/prune", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "network_prune_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/networks/{name}`
    pub async fn network_delete_libpod<'a>(
        &'a self,
        name: &'a str,
        force: Option<bool>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::NetworkRmReport>>>,
        Error,
    > {
        let url = format!(
            "{}/libpod/networks/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("force", &force))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "network_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/networks/{name}/connect`
    #[cfg(any(test, feature = "raw"))]
    pub async fn network_connect_libpod<'a>(
        &'a self,
        name: &'a str,
        body: &'a types::NetworkConnectRequestLibpod,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/networks/{}/connect", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "network_connect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/networks/{name}/disconnect`
    #[cfg(any(test, feature = "raw"))]
    pub async fn network_disconnect_libpod<'a>(
        &'a self,
        name: &'a str,
        body: &'a types::NetworkDisconnectRequest,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/networks/{}/disconnect", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "network_disconnect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/networks/{name}/exists`
    #[cfg(any(test, feature = "raw"))]
    pub async fn network_exists_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/networks/{}/exists", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "network_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/networks/{name}/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn network_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::NetworkInspectReport>, Error> {
        let url = format!(
            "{}/libpod/networks/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "network_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/networks/{name}/update`
    #[cfg(any(test, feature = "raw"))]
    pub async fn network_update_libpod<'a>(
        &'a self,
        name: &'a str,
        body: &'a types::NetworkUpdateRequestLibpod,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/networks/{}/update", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "network_update_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/play/kube`
    pub async fn play_kube_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        annotations: Option<&'a str>,
        build: Option<bool>,
        log_driver: Option<&'a str>,
        log_options: Option<&'a ::std::vec::Vec<::std::string::String>>,
        network: Option<&'a ::std::vec::Vec<::std::string::String>>,
        no_hostname: Option<bool>,
        no_hosts: Option<bool>,
        no_pod_prefix: Option<bool>,
        no_trunc: Option<bool>,
        publish_all_ports: Option<bool>,
        publish_ports: Option<&'a ::std::vec::Vec<::std::string::String>>,
        replace: Option<bool>,
        service_container: Option<bool>,
        start: Option<bool>,
        static_i_ps: Option<&'a ::std::vec::Vec<::std::string::String>>,
        static_ma_cs: Option<&'a ::std::vec::Vec<::std::string::String>>,
        tls_verify: Option<bool>,
        userns: Option<&'a str>,
        wait: Option<bool>,
        x_registry_auth: Option<&'a str>,
        body: B,
    ) -> Result<ResponseValue<types::PlayKubeReport>, Error> {
        let url = format!("{}/libpod/play/kube", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_registry_auth {
            header_map.append("X-Registry-Auth", value.to_string().try_into()?);
        }
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("annotations", &annotations))
            .query(&super::runtime::QueryParam::new("build", &build))
            .query(&super::runtime::QueryParam::new("logDriver", &log_driver))
            .query(&super::runtime::QueryParam::new("logOptions", &log_options))
            .query(&super::runtime::QueryParam::new("network", &network))
            .query(&super::runtime::QueryParam::new("noHostname", &no_hostname))
            .query(&super::runtime::QueryParam::new("noHosts", &no_hosts))
            .query(&super::runtime::QueryParam::new("noPodPrefix", &no_pod_prefix))
            .query(&super::runtime::QueryParam::new("noTrunc", &no_trunc))
            .query(
                &super::runtime::QueryParam::new("publishAllPorts", &publish_all_ports),
            )
            .query(&super::runtime::QueryParam::new("publishPorts", &publish_ports))
            .query(&super::runtime::QueryParam::new("replace", &replace))
            .query(
                &super::runtime::QueryParam::new("serviceContainer", &service_container),
            )
            .query(&super::runtime::QueryParam::new("start", &start))
            .query(&super::runtime::QueryParam::new("staticIPs", &static_i_ps))
            .query(&super::runtime::QueryParam::new("staticMACs", &static_ma_cs))
            .query(&super::runtime::QueryParam::new("tlsVerify", &tls_verify))
            .query(&super::runtime::QueryParam::new("userns", &userns))
            .query(&super::runtime::QueryParam::new("wait", &wait))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "play_kube_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/play/kube`
    #[cfg(any(test, feature = "raw"))]
    pub async fn play_kube_down_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        force: Option<bool>,
        body: B,
    ) -> Result<ResponseValue<types::PlayKubeReport>, Error> {
        let url = format!("{}/libpod/play/kube", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("force", &force))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "play_kube_down_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/create`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_create_libpod<'a>(
        &'a self,
        body: &'a types::PodSpecGenerator,
    ) -> Result<ResponseValue<types::IdResponse>, Error> {
        let url = format!("{}/libpod/pods/create", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_create_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/pods/json`
    pub async fn pod_list_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::ListPodsReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/pods/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/prune`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_prune_libpod<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::PodPruneReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/pods/prune", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_prune_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/pods/stats`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_stats_all_libpod<'a>(
        &'a self,
        all: Option<bool>,
        names_or_i_ds: Option<&'a ::std::vec::Vec<::std::string::String>>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::PodStatsReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/pods/stats", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("namesOrIDs", &names_or_i_ds))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_stats_all_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/pods/{name}`
    pub async fn pod_delete_libpod<'a>(
        &'a self,
        name: &'a str,
        force: Option<bool>,
        timeout: Option<i64>,
    ) -> Result<ResponseValue<types::PodRmReport>, Error> {
        let url = format!(
            "{}/libpod/pods/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("force", &force))
            .query(&super::runtime::QueryParam::new("timeout", &timeout))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/pods/{name}/exists`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_exists_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/exists", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "pod_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/pods/{name}/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::InspectPodData>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/kill`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_kill_libpod<'a>(
        &'a self,
        name: &'a str,
        signal: Option<&'a str>,
    ) -> Result<ResponseValue<types::PodKillReport>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/kill", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("signal", &signal))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_kill_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/pause`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_pause_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::PodPauseReport>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/pause", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_pause_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/restart`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_restart_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::PodRestartReport>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/restart", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_restart_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/start`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_start_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::PodStartReport>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/start", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_start_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/stop`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_stop_libpod<'a>(
        &'a self,
        name: &'a str,
        t: Option<i64>,
    ) -> Result<ResponseValue<types::PodStopReport>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/stop", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("t", &t))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_stop_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/pods/{name}/top`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_top_libpod<'a>(
        &'a self,
        name: &'a str,
        delay: Option<i64>,
        ps_args: Option<&'a str>,
        stream: Option<bool>,
    ) -> Result<ResponseValue<types::PodTopOkBody>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/top", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("delay", &delay))
            .query(&super::runtime::QueryParam::new("ps_args", &ps_args))
            .query(&super::runtime::QueryParam::new("stream", &stream))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_top_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/pods/{name}/unpause`
    #[cfg(any(test, feature = "raw"))]
    pub async fn pod_unpause_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::PodUnpauseReport>, Error> {
        let url = format!(
            "{}/libpod/pods/{}/unpause", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "pod_unpause_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/quadlets`
    pub async fn quadlet_install_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        reload_systemd: Option<bool>,
        replace: Option<bool>,
        body: B,
    ) -> Result<ResponseValue<types::QuadletInstallLibpodResponse>, Error> {
        let url = format!("{}/libpod/quadlets", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("reload-systemd", &reload_systemd))
            .query(&super::runtime::QueryParam::new("replace", &replace))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "quadlet_install_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/quadlets`
    #[cfg(any(test, feature = "raw"))]
    pub async fn quadlet_delete_all_libpod<'a>(
        &'a self,
        all: Option<bool>,
        force: Option<bool>,
        ignore: Option<bool>,
        quadlets: Option<&'a ::std::vec::Vec<::std::string::String>>,
        reload_systemd: Option<bool>,
    ) -> Result<ResponseValue<types::QuadletRemoveReport>, Error> {
        let url = format!("{}/libpod/quadlets", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("force", &force))
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(&super::runtime::QueryParam::new("quadlets", &quadlets))
            .query(&super::runtime::QueryParam::new("reload-systemd", &reload_systemd))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "quadlet_delete_all_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/quadlets/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn quadlet_list_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::ListQuadlet>>>,
        Error,
    > {
        let url = format!("{}/libpod/quadlets/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "quadlet_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/quadlets/{name}`
    #[cfg(any(test, feature = "raw"))]
    pub async fn quadlet_delete_libpod<'a>(
        &'a self,
        name: &'a str,
        force: Option<bool>,
        ignore: Option<bool>,
        reload_systemd: Option<bool>,
    ) -> Result<ResponseValue<types::QuadletRemoveReport>, Error> {
        let url = format!(
            "{}/libpod/quadlets/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("force", &force))
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(&super::runtime::QueryParam::new("reload-systemd", &reload_systemd))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "quadlet_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/quadlets/{name}/exists`
    #[cfg(any(test, feature = "raw"))]
    pub async fn quadlet_exists_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/quadlets/{}/exists", self.baseurl, encode_path(& name
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "quadlet_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/quadlets/{name}/file`
    #[cfg(any(test, feature = "raw"))]
    pub async fn quadlet_file_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/quadlets/{}/file", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "quadlet_file_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/secrets/create`
    #[cfg(any(test, feature = "raw"))]
    pub async fn secret_create_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        driver: Option<&'a str>,
        driveropts: Option<&'a str>,
        ignore: Option<bool>,
        labels: Option<&'a str>,
        name: &'a types::SecretName,
        replace: Option<bool>,
        body: B,
    ) -> Result<ResponseValue<types::SecretCreateLibpodResponse>, Error> {
        let url = format!("{}/libpod/secrets/create", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .query(&super::runtime::QueryParam::new("driver", &driver))
            .query(&super::runtime::QueryParam::new("driveropts", &driveropts))
            .query(&super::runtime::QueryParam::new("ignore", &ignore))
            .query(&super::runtime::QueryParam::new("labels", &labels))
            .query(&super::runtime::QueryParam::new("name", &name))
            .query(&super::runtime::QueryParam::new("replace", &replace))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "secret_create_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/secrets/json`
    pub async fn secret_list_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::SecretInfoReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/secrets/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "secret_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/secrets/{name}`
    pub async fn secret_delete_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/secrets/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "secret_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/secrets/{name}/exists`
    #[cfg(any(test, feature = "raw"))]
    pub async fn secret_exists_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/secrets/{}/exists", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "secret_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/secrets/{name}/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn secret_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
        showsecret: Option<bool>,
    ) -> Result<ResponseValue<types::SecretInfoReport>, Error> {
        let url = format!(
            "{}/libpod/secrets/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("showsecret", &showsecret))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "secret_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/system/check`
    #[cfg(any(test, feature = "raw"))]
    pub async fn system_check_libpod<'a>(
        &'a self,
        quick: Option<bool>,
        repair: Option<bool>,
        repair_lossy: Option<bool>,
        unreferenced_layer_max_age: Option<&'a str>,
    ) -> Result<ResponseValue<types::SystemCheckReport>, Error> {
        let url = format!("{}/libpod/system/check", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("quick", &quick))
            .query(&super::runtime::QueryParam::new("repair", &repair))
            .query(&super::runtime::QueryParam::new("repair_lossy", &repair_lossy))
            .query(
                &super::runtime::QueryParam::new(
                    "unreferenced_layer_max_age",
                    &unreferenced_layer_max_age,
                ),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "system_check_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/system/df`
    #[cfg(any(test, feature = "raw"))]
    pub async fn system_data_usage_libpod<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SystemDfReport>, Error> {
        let url = format!("{}/libpod/system/df", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "system_data_usage_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/system/prune`
    #[cfg(any(test, feature = "raw"))]
    pub async fn system_prune_libpod<'a>(
        &'a self,
        all: Option<bool>,
        build: Option<bool>,
        external: Option<bool>,
        filters: Option<&'a str>,
        volumes: Option<bool>,
    ) -> Result<ResponseValue<types::SystemPruneReport>, Error> {
        let url = format!("{}/libpod/system/prune", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("all", &all))
            .query(&super::runtime::QueryParam::new("build", &build))
            .query(&super::runtime::QueryParam::new("external", &external))
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .query(&super::runtime::QueryParam::new("volumes", &volumes))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "system_prune_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/version`
    pub async fn system_version_libpod<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::SystemComponentVersion>, Error> {
        let url = format!("{}/libpod/version", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "system_version_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/volumes/create`
    pub async fn volume_create_libpod<'a>(
        &'a self,
        body: &'a types::VolumeCreateOptions,
    ) -> Result<ResponseValue<types::VolumeConfigResponse>, Error> {
        let url = format!("{}/libpod/volumes/create", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "volume_create_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/volumes/json`
    pub async fn volume_list_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::VolumeConfigResponse>>>,
        Error,
    > {
        let url = format!("{}/libpod/volumes/json", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "volume_list_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/volumes/prune`
    #[cfg(any(test, feature = "raw"))]
    pub async fn volume_prune_libpod<'a>(
        &'a self,
        filters: Option<&'a str>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<::std::boxed::Box<types::PruneReport>>>,
        Error,
    > {
        let url = format!("{}/libpod/volumes/prune", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&super::runtime::QueryParam::new("filters", &filters))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "volume_prune_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `DELETE` request to `/libpod/volumes/{name}`
    pub async fn volume_delete_libpod<'a>(
        &'a self,
        name: &'a str,
        force: Option<bool>,
        timeout: Option<i64>,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/volumes/{}", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&super::runtime::QueryParam::new("force", &force))
            .query(&super::runtime::QueryParam::new("timeout", &timeout))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "volume_delete_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/volumes/{name}/exists`
    pub async fn volume_exists_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/volumes/{}/exists", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "volume_exists_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/volumes/{name}/export`
    #[cfg(any(test, feature = "raw"))]
    pub async fn volume_export_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let url = format!(
            "{}/libpod/volumes/{}/export", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "volume_export_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `POST` request to `/libpod/volumes/{name}/import`
    pub async fn volume_import_libpod<'a, B: Into<reqwest::Body>>(
        &'a self,
        name: &'a str,
        body: B,
    ) -> Result<ResponseValue<()>, Error> {
        let url = format!(
            "{}/libpod/volumes/{}/import", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "volume_import_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /// Sends a `GET` request to `/libpod/volumes/{name}/json`
    #[cfg(any(test, feature = "raw"))]
    pub async fn volume_inspect_libpod<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::VolumeConfigResponse>, Error> {
        let url = format!(
            "{}/libpod/volumes/{}/json", self.baseurl, encode_path(& name.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "volume_inspect_libpod",
        };
        let result = self.exec(request, &info).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}

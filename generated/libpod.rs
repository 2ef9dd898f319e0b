// @generated from spec/ by build.rs. Do not edit; see generated/README.md.

pub use super::runtime::{ByteStream, Error, ResponseValue};
use super::runtime::{OperationInfo, encode_path};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// `Address`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Address {
        #[serde(rename = "Addr", skip_serializing_if = "::std::option::Option::is_none")]
        pub addr: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "PrefixLength",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub prefix_length: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for Address {
        const NAME: &'static str = "Address";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Addr" => self.addr = field.read()?,
                "PrefixLen" => self.prefix_len = field.read()?,
                "PrefixLength" => self.prefix_length = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Address);
    /// `ArtifactAddReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactAddReport {
        #[serde(
            rename = "ArtifactDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub artifact_digest: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ArtifactAddReport {
        const NAME: &'static str = "ArtifactAddReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ArtifactDigest" => self.artifact_digest = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ArtifactAddReport);
    /// `ArtifactInspectReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactInspectReport {
        #[serde(
            rename = "Digest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Manifest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub manifest: ::std::option::Option<Oci1>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ArtifactInspectReport {
        const NAME: &'static str = "ArtifactInspectReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Digest" => self.digest = field.read()?,
                "Manifest" => self.manifest = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ArtifactInspectReport);
    /// `ArtifactListReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactListReport {
        #[serde(
            rename = "Manifest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub manifest: ::std::option::Option<Oci1>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ArtifactListReport {
        const NAME: &'static str = "ArtifactListReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Manifest" => self.manifest = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ArtifactListReport);
    /// `ArtifactPullProgress`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactPullProgress {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current: ::std::option::Option<u64>,
        #[serde(
            rename = "progressComponentID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub progress_component_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ArtifactPullProgress {
        const NAME: &'static str = "ArtifactPullProgress";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "current" => self.current = field.read()?,
                "progressComponentID" => self.progress_component_id = field.read()?,
                "status" => self.status = field.read()?,
                "total" => self.total = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ArtifactPullProgress);
    /// `ArtifactPullReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactPullReport {
        #[serde(
            rename = "ArtifactDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub artifact_digest: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ArtifactPullReport {
        const NAME: &'static str = "ArtifactPullReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ArtifactDigest" => self.artifact_digest = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ArtifactPullReport);
    /// `ArtifactPushReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactPushReport {
        #[serde(
            rename = "ArtifactDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub artifact_digest: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ArtifactPushReport {
        const NAME: &'static str = "ArtifactPushReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ArtifactDigest" => self.artifact_digest = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ArtifactPushReport);
    /// `ArtifactRemoveReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ArtifactRemoveReport {
        #[serde(
            rename = "ArtifactDigests",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub artifact_digests: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ArtifactRemoveReport {
        const NAME: &'static str = "ArtifactRemoveReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ArtifactDigests" => self.artifact_digests = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ArtifactRemoveReport);
    /// `ArtifactVolume`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ArtifactVolume {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub title: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ArtifactVolume {
        const NAME: &'static str = "ArtifactVolume";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "destination" => self.destination = field.read()?,
                "digest" => self.digest = field.read()?,
                "name" => self.name = field.read()?,
                "source" => self.source = field.read()?,
                "title" => self.title = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ArtifactVolume);
    /// `AutoUserNsOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct AutoUserNsOptions {
        #[serde(
            rename = "AdditionalGIDMappings",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub additional_gid_mappings: ::std::vec::Vec<IdMap>,
        #[serde(
            rename = "AdditionalUIDMappings",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub additional_uid_mappings: ::std::vec::Vec<IdMap>,
        #[serde(
            rename = "GroupFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub group_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InitialSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub initial_size: ::std::option::Option<u32>,
        #[serde(
            rename = "PasswdFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub passwd_file: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for AutoUserNsOptions {
        const NAME: &'static str = "AutoUserNsOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AdditionalGIDMappings" => self.additional_gid_mappings = field.read()?,
                "AdditionalUIDMappings" => self.additional_uid_mappings = field.read()?,
                "GroupFile" => self.group_file = field.read()?,
                "InitialSize" => self.initial_size = field.read()?,
                "PasswdFile" => self.passwd_file = field.read()?,
                "Size" => self.size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(AutoUserNsOptions);
    /// `BindOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct BindOptions {
        #[serde(
            rename = "CreateMountpoint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_mountpoint: ::std::option::Option<bool>,
        #[serde(
            rename = "NonRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub non_recursive: ::std::option::Option<bool>,
        #[serde(
            rename = "Propagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub propagation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ReadOnlyForceRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_only_force_recursive: ::std::option::Option<bool>,
        #[serde(
            rename = "ReadOnlyNonRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_only_non_recursive: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for BindOptions {
        const NAME: &'static str = "BindOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "CreateMountpoint" => self.create_mountpoint = field.read()?,
                "NonRecursive" => self.non_recursive = field.read()?,
                "Propagation" => self.propagation = field.read()?,
                "ReadOnlyForceRecursive" => {
                    self.read_only_force_recursive = field.read()?;
                }
                "ReadOnlyNonRecursive" => self.read_only_non_recursive = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(BindOptions);
    /// `BuildReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct BuildReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub aux: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "errorDetail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub error_detail: ::std::option::Option<BuildReportErrorDetail>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for BuildReport {
        const NAME: &'static str = "BuildReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "aux" => self.aux = field.read()?,
                "error" => self.error = field.read()?,
                "errorDetail" => self.error_detail = field.read()?,
                "stream" => self.stream = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(BuildReport);
    /// `BuildReportErrorDetail`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct BuildReportErrorDetail {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for BuildReportErrorDetail {
        const NAME: &'static str = "BuildReportErrorDetail";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "code" => self.code = field.read()?,
                "message" => self.message = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(BuildReportErrorDetail);
    /// `CheckpointReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct CheckpointReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub criu_statistics: ::std::option::Option<CriuStatistics>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub runtime_checkpoint_duration: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for CheckpointReport {
        const NAME: &'static str = "CheckpointReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "criu_statistics" => self.criu_statistics = field.read()?,
                "Id" => self.id = field.read()?,
                "runtime_checkpoint_duration" => {
                    self.runtime_checkpoint_duration = field.read()?;
                }
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(CheckpointReport);
    /// `ClusterOptions`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct ClusterOptions(
        pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    );
    impl crate::raw::record::Whole for ClusterOptions {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ComponentVersion {
        #[serde(
            rename = "Details",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub details: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ComponentVersion {
        const NAME: &'static str = "ComponentVersion";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Details" => self.details = field.read()?,
                "Name" => self.name = field.read()?,
                "Version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ComponentVersion);
    /// `Config`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Config {
        #[serde(
            rename = "ArgsEscaped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub args_escaped: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stdout: ::std::option::Option<bool>,
        #[serde(rename = "Cmd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Domainname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub domainname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Entrypoint",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Env", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExposedPorts",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub exposed_ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "Healthcheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub healthcheck: ::std::option::Option<HealthcheckConfig>,
        #[serde(
            rename = "Hostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkDisabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_disabled: ::std::option::Option<bool>,
        #[serde(rename = "OnBuild", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub on_build: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "OpenStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub open_stdin: ::std::option::Option<bool>,
        #[serde(rename = "Shell", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub shell: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "StdinOnce",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stdin_once: ::std::option::Option<bool>,
        #[serde(
            rename = "StopSignal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stop_signal: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StopTimeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stop_timeout: ::std::option::Option<i64>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        pub tty: ::std::option::Option<bool>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Volumes",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub volumes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Config {
        const NAME: &'static str = "Config";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ArgsEscaped" => self.args_escaped = field.read()?,
                "AttachStderr" => self.attach_stderr = field.read()?,
                "AttachStdin" => self.attach_stdin = field.read()?,
                "AttachStdout" => self.attach_stdout = field.read()?,
                "Cmd" => self.cmd = field.read()?,
                "Domainname" => self.domainname = field.read()?,
                "Entrypoint" => self.entrypoint = field.read()?,
                "Env" => self.env = field.read()?,
                "ExposedPorts" => self.exposed_ports = field.read()?,
                "Healthcheck" => self.healthcheck = field.read()?,
                "Hostname" => self.hostname = field.read()?,
                "Image" => self.image = field.read()?,
                "Labels" => self.labels = field.read()?,
                "MacAddress" => self.mac_address = field.read()?,
                "NetworkDisabled" => self.network_disabled = field.read()?,
                "OnBuild" => self.on_build = field.read()?,
                "OpenStdin" => self.open_stdin = field.read()?,
                "Shell" => self.shell = field.read()?,
                "StdinOnce" => self.stdin_once = field.read()?,
                "StopSignal" => self.stop_signal = field.read()?,
                "StopTimeout" => self.stop_timeout = field.read()?,
                "Tty" => self.tty = field.read()?,
                "User" => self.user = field.read()?,
                "Volumes" => self.volumes = field.read()?,
                "WorkingDir" => self.working_dir = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Config);
    /// `ConmonInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ConmonInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ConmonInfo {
        const NAME: &'static str = "ConmonInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "package" => self.package = field.read()?,
                "path" => self.path = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ConmonInfo);
    /// `Container`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Container {
        #[serde(
            rename = "Command",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub command: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Config",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub config: ::std::option::Option<Config>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<i64>,
        #[serde(
            rename = "DefaultReadOnlyNonRecursive",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub default_read_only_non_recursive: ::std::option::Option<bool>,
        #[serde(
            rename = "HostConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_config: ::std::option::Option<HostConfig>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageManifestDescriptor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_manifest_descriptor: ::std::option::Option<Descriptor>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Mounts", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mounts: ::std::vec::Vec<MountPoint>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Names", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub names: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "NetworkSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_settings: ::std::option::Option<NetworkSettingsSummary>,
        #[serde(
            rename = "NetworkingConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub networking_config: ::std::option::Option<NetworkingConfig>,
        #[serde(
            rename = "Platform",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub platform: ::std::option::Option<Platform>,
        #[serde(rename = "Ports", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ports: ::std::vec::Vec<Port>,
        #[serde(
            rename = "SizeRootFs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub size_root_fs: ::std::option::Option<i64>,
        #[serde(
            rename = "SizeRw",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub size_rw: ::std::option::Option<i64>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub state: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Container {
        const NAME: &'static str = "Container";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Command" => self.command = field.read()?,
                "Config" => self.config = field.read()?,
                "Created" => self.created = field.read()?,
                "DefaultReadOnlyNonRecursive" => {
                    self.default_read_only_non_recursive = field.read()?;
                }
                "HostConfig" => self.host_config = field.read()?,
                "Id" => self.id = field.read()?,
                "Image" => self.image = field.read()?,
                "ImageID" => self.image_id = field.read()?,
                "ImageManifestDescriptor" => {
                    self.image_manifest_descriptor = field.read()?;
                }
                "Labels" => self.labels = field.read()?,
                "Mounts" => self.mounts = field.read()?,
                "Name" => self.name = field.read()?,
                "Names" => self.names = field.read()?,
                "NetworkSettings" => self.network_settings = field.read()?,
                "NetworkingConfig" => self.networking_config = field.read()?,
                "Platform" => self.platform = field.read()?,
                "Ports" => self.ports = field.read()?,
                "SizeRootFs" => self.size_root_fs = field.read()?,
                "SizeRw" => self.size_rw = field.read()?,
                "State" => self.state = field.read()?,
                "Status" => self.status = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Container);
    /// `ContainerCreateResponse`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerCreateResponse {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Warnings", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub warnings: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for ContainerCreateResponse {
        const NAME: &'static str = "ContainerCreateResponse";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Id" => self.id = field.read()?,
                "Warnings" => self.warnings = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerCreateResponse);
    /// `ContainerExecLibpodBody`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerExecLibpodBody {
        #[serde(
            rename = "AttachStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stdout: ::std::option::Option<bool>,
        #[serde(rename = "Cmd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DetachKeys",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub detach_keys: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Env", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Privileged",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub privileged: ::std::option::Option<bool>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        pub tty: ::std::option::Option<bool>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ContainerExecLibpodBody {
        const NAME: &'static str = "ContainerExecLibpodBody";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AttachStderr" => self.attach_stderr = field.read()?,
                "AttachStdin" => self.attach_stdin = field.read()?,
                "AttachStdout" => self.attach_stdout = field.read()?,
                "Cmd" => self.cmd = field.read()?,
                "DetachKeys" => self.detach_keys = field.read()?,
                "Env" => self.env = field.read()?,
                "Privileged" => self.privileged = field.read()?,
                "Tty" => self.tty = field.read()?,
                "User" => self.user = field.read()?,
                "WorkingDir" => self.working_dir = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerExecLibpodBody);
    /// `ContainerName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct ContainerName(::std::string::String);
    impl crate::raw::record::Whole for ContainerName {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerNetworkStats {
        #[serde(
            rename = "RxBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rx_bytes: ::std::option::Option<u64>,
        #[serde(
            rename = "RxDropped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rx_dropped: ::std::option::Option<u64>,
        #[serde(
            rename = "RxErrors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rx_errors: ::std::option::Option<u64>,
        #[serde(
            rename = "RxPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rx_packets: ::std::option::Option<u64>,
        #[serde(
            rename = "TxBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tx_bytes: ::std::option::Option<u64>,
        #[serde(
            rename = "TxDropped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tx_dropped: ::std::option::Option<u64>,
        #[serde(
            rename = "TxErrors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tx_errors: ::std::option::Option<u64>,
        #[serde(
            rename = "TxPackets",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tx_packets: ::std::option::Option<u64>,
    }
    impl crate::raw::record::Record for ContainerNetworkStats {
        const NAME: &'static str = "ContainerNetworkStats";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "RxBytes" => self.rx_bytes = field.read()?,
                "RxDropped" => self.rx_dropped = field.read()?,
                "RxErrors" => self.rx_errors = field.read()?,
                "RxPackets" => self.rx_packets = field.read()?,
                "TxBytes" => self.tx_bytes = field.read()?,
                "TxDropped" => self.tx_dropped = field.read()?,
                "TxErrors" => self.tx_errors = field.read()?,
                "TxPackets" => self.tx_packets = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerNetworkStats);
    /// `ContainerSize`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerSize {
        #[serde(
            rename = "rootFsSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub root_fs_size: ::std::option::Option<i64>,
        #[serde(
            rename = "rwSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rw_size: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for ContainerSize {
        const NAME: &'static str = "ContainerSize";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "rootFsSize" => self.root_fs_size = field.read()?,
                "rwSize" => self.rw_size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerSize);
    /// `ContainerStats`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerStats {
        #[serde(
            rename = "AvgCPU",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub avg_cpu: ::std::option::Option<f64>,
        #[serde(
            rename = "BlockInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub block_input: ::std::option::Option<u64>,
        #[serde(
            rename = "BlockOutput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub block_output: ::std::option::Option<u64>,
        #[serde(
            rename = "ContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container_id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "CPU", skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu: ::std::option::Option<f64>,
        #[serde(
            rename = "CPUNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_nano: ::std::option::Option<u64>,
        #[serde(
            rename = "CPUSystemNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_system_nano: ::std::option::Option<u64>,
        #[serde(
            rename = "Duration",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub duration: ::std::option::Option<u64>,
        #[serde(
            rename = "MemLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_limit: ::std::option::Option<u64>,
        #[serde(
            rename = "MemPerc",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_perc: ::std::option::Option<f64>,
        #[serde(
            rename = "MemUsage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_usage: ::std::option::Option<u64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub net_input: ::std::option::Option<u64>,
        #[serde(
            rename = "NetOutput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub net_output: ::std::option::Option<u64>,
        #[serde(
            rename = "Network",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub network: ::std::collections::BTreeMap<
            ::std::string::String,
            ContainerNetworkStats,
        >,
        #[serde(rename = "PerCPU", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub per_cpu: ::std::vec::Vec<u64>,
        #[serde(rename = "PIDs", skip_serializing_if = "::std::option::Option::is_none")]
        pub pi_ds: ::std::option::Option<u64>,
        #[serde(
            rename = "SystemNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub system_nano: ::std::option::Option<u64>,
        #[serde(
            rename = "UpTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub up_time: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for ContainerStats {
        const NAME: &'static str = "ContainerStats";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AvgCPU" => self.avg_cpu = field.read()?,
                "BlockInput" => self.block_input = field.read()?,
                "BlockOutput" => self.block_output = field.read()?,
                "ContainerID" => self.container_id = field.read()?,
                "CPU" => self.cpu = field.read()?,
                "CPUNano" => self.cpu_nano = field.read()?,
                "CPUSystemNano" => self.cpu_system_nano = field.read()?,
                "Duration" => self.duration = field.read()?,
                "MemLimit" => self.mem_limit = field.read()?,
                "MemPerc" => self.mem_perc = field.read()?,
                "MemUsage" => self.mem_usage = field.read()?,
                "Name" => self.name = field.read()?,
                "NetInput" => self.net_input = field.read()?,
                "NetOutput" => self.net_output = field.read()?,
                "Network" => self.network = field.read()?,
                "PerCPU" => self.per_cpu = field.read()?,
                "PIDs" => self.pi_ds = field.read()?,
                "SystemNano" => self.system_nano = field.read()?,
                "UpTime" => self.up_time = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerStats);
    /// `ContainerStatsReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerStatsReport {
        #[serde(
            rename = "Error",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Stats", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub stats: ::std::vec::Vec<ContainerStats>,
    }
    impl crate::raw::record::Record for ContainerStatsReport {
        const NAME: &'static str = "ContainerStatsReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Error" => self.error = field.read::<crate::raw::lenient::Failure>()?.0,
                "Stats" => {
                    self.stats = field.read::<crate::raw::lenient::Statistics>()?.0;
                }
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerStatsReport);
    /// `ContainerStore`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerStore {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub paused: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub running: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stopped: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for ContainerStore {
        const NAME: &'static str = "ContainerStore";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "number" => self.number = field.read()?,
                "paused" => self.paused = field.read()?,
                "running" => self.running = field.read()?,
                "stopped" => self.stopped = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerStore);
    /// `ContainerTopOkBody`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainerTopOkBody {
        #[serde(rename = "Processes", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub processes: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(rename = "Titles", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub titles: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for ContainerTopOkBody {
        const NAME: &'static str = "ContainerTopOkBody";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Processes" => self.processes = field.read()?,
                "Titles" => self.titles = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainerTopOkBody);
    /// `ContainersPruneReportLibpod`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ContainersPruneReportLibpod {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for ContainersPruneReportLibpod {
        const NAME: &'static str = "ContainersPruneReportLibpod";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "Id" => self.id = field.read()?,
                "Size" => self.size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ContainersPruneReportLibpod);
    /// `CpuUsage`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct CpuUsage {
        #[serde(
            rename = "idlePercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub idle_percent: ::std::option::Option<f64>,
        #[serde(
            rename = "systemPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub system_percent: ::std::option::Option<f64>,
        #[serde(
            rename = "userPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_percent: ::std::option::Option<f64>,
    }
    impl crate::raw::record::Record for CpuUsage {
        const NAME: &'static str = "CpuUsage";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "idlePercent" => self.idle_percent = field.read()?,
                "systemPercent" => self.system_percent = field.read()?,
                "userPercent" => self.user_percent = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(CpuUsage);
    /// `CriuStatistics`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct CriuStatistics {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub forking_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub freezing_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub frozen_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memdump_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memwrite_time: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pages_compared: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pages_restored: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pages_scanned: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pages_skipped_cow: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pages_written: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub restore_time: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for CriuStatistics {
        const NAME: &'static str = "CriuStatistics";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "forking_time" => self.forking_time = field.read()?,
                "freezing_time" => self.freezing_time = field.read()?,
                "frozen_time" => self.frozen_time = field.read()?,
                "memdump_time" => self.memdump_time = field.read()?,
                "memwrite_time" => self.memwrite_time = field.read()?,
                "pages_compared" => self.pages_compared = field.read()?,
                "pages_restored" => self.pages_restored = field.read()?,
                "pages_scanned" => self.pages_scanned = field.read()?,
                "pages_skipped_cow" => self.pages_skipped_cow = field.read()?,
                "pages_written" => self.pages_written = field.read()?,
                "restore_time" => self.restore_time = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(CriuStatistics);
    /// `Descriptor`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Descriptor {
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub platform: ::std::option::Option<Platform>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub urls: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for Descriptor {
        const NAME: &'static str = "Descriptor";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "annotations" => self.annotations = field.read()?,
                "artifactType" => self.artifact_type = field.read()?,
                "data" => self.data = field.read()?,
                "digest" => self.digest = field.read()?,
                "mediaType" => self.media_type = field.read()?,
                "platform" => self.platform = field.read()?,
                "size" => self.size = field.read()?,
                "urls" => self.urls = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Descriptor);
    /// `DeviceMapping`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DeviceMapping {
        #[serde(
            rename = "CgroupPermissions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_permissions: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathInContainer",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub path_in_container: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathOnHost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub path_on_host: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for DeviceMapping {
        const NAME: &'static str = "DeviceMapping";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "CgroupPermissions" => self.cgroup_permissions = field.read()?,
                "PathInContainer" => self.path_in_container = field.read()?,
                "PathOnHost" => self.path_on_host = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(DeviceMapping);
    /// `DeviceRequest`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DeviceRequest {
        #[serde(
            rename = "Capabilities",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub capabilities: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(
            rename = "Count",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub count: ::std::option::Option<i64>,
        #[serde(rename = "DeviceIDs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub device_i_ds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl crate::raw::record::Record for DeviceRequest {
        const NAME: &'static str = "DeviceRequest";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Capabilities" => self.capabilities = field.read()?,
                "Count" => self.count = field.read()?,
                "DeviceIDs" => self.device_i_ds = field.read()?,
                "Driver" => self.driver = field.read()?,
                "Options" => self.options = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(DeviceRequest);
    /// `DisconnectOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DisconnectOptions {
        #[serde(
            rename = "Container",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Force",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub force: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for DisconnectOptions {
        const NAME: &'static str = "DisconnectOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Container" => self.container = field.read()?,
                "Force" => self.force = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(DisconnectOptions);
    /// `DistributionInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DistributionInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub codename: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub distribution: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variant: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for DistributionInfo {
        const NAME: &'static str = "DistributionInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "codename" => self.codename = field.read()?,
                "distribution" => self.distribution = field.read()?,
                "variant" => self.variant = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(DistributionInfo);
    /// `DnsNetworkInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DnsNetworkInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for DnsNetworkInfo {
        const NAME: &'static str = "DnsNetworkInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "package" => self.package = field.read()?,
                "path" => self.path = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(DnsNetworkInfo);
    /// `Driver`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Driver {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl crate::raw::record::Record for Driver {
        const NAME: &'static str = "Driver";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Name" => self.name = field.read()?,
                "Options" => self.options = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Driver);
    /// `DriverData`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct DriverData {
        #[serde(
            rename = "Data",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub data: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for DriverData {
        const NAME: &'static str = "DriverData";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Data" => self.data = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(DriverData);
    /// `EndpointIpamConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct EndpointIpamConfig {
        #[serde(
            rename = "IPv4Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub i_pv4_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "LinkLocalIPs",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub link_local_i_ps: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for EndpointIpamConfig {
        const NAME: &'static str = "EndpointIpamConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "IPv4Address" => self.i_pv4_address = field.read()?,
                "IPv6Address" => self.i_pv6_address = field.read()?,
                "LinkLocalIPs" => self.link_local_i_ps = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(EndpointIpamConfig);
    /// `EndpointSettings`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct EndpointSettings {
        #[serde(rename = "Aliases", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "DNSNames", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_names: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DriverOpts",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub driver_opts: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "EndpointID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub endpoint_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "GwPriority",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub gw_priority: ::std::option::Option<i64>,
        #[serde(
            rename = "IPv6Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub i_pv6_gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPPrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "IPAMConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ipam_config: ::std::option::Option<EndpointIpamConfig>,
        #[serde(rename = "Links", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for EndpointSettings {
        const NAME: &'static str = "EndpointSettings";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Aliases" => self.aliases = field.read()?,
                "DNSNames" => self.dns_names = field.read()?,
                "DriverOpts" => self.driver_opts = field.read()?,
                "EndpointID" => self.endpoint_id = field.read()?,
                "Gateway" => self.gateway = field.read()?,
                "GlobalIPv6Address" => self.global_i_pv6_address = field.read()?,
                "GlobalIPv6PrefixLen" => self.global_i_pv6_prefix_len = field.read()?,
                "GwPriority" => self.gw_priority = field.read()?,
                "IPv6Gateway" => self.i_pv6_gateway = field.read()?,
                "IPAddress" => self.ip_address = field.read()?,
                "IPPrefixLen" => self.ip_prefix_len = field.read()?,
                "IPAMConfig" => self.ipam_config = field.read()?,
                "Links" => self.links = field.read()?,
                "MacAddress" => self.mac_address = field.read()?,
                "NetworkID" => self.network_id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(EndpointSettings);
    /// `Event`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Event {
        #[serde(
            rename = "Action",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub action: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Actor",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub actor: ::std::option::Option<EventActor>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HealthStatus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub health_status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub time: ::std::option::Option<i64>,
        #[serde(
            rename = "timeNano",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub time_nano: ::std::option::Option<i64>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Event {
        const NAME: &'static str = "Event";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Action" => self.action = field.read()?,
                "Actor" => self.actor = field.read()?,
                "from" => self.from = field.read()?,
                "HealthStatus" => self.health_status = field.read()?,
                "id" => self.id = field.read()?,
                "scope" => self.scope = field.read()?,
                "status" => self.status = field.read()?,
                "time" => self.time = field.read()?,
                "timeNano" => self.time_nano = field.read()?,
                "Type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Event);
    /// `EventActor`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct EventActor {
        #[serde(
            rename = "Attributes",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub attributes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for EventActor {
        const NAME: &'static str = "EventActor";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Attributes" => self.attributes = field.read()?,
                "ID" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(EventActor);
    /// `ExecRemoveLibpodBody`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ExecRemoveLibpodBody {
        #[serde(
            rename = "Force",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub force: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for ExecRemoveLibpodBody {
        const NAME: &'static str = "ExecRemoveLibpodBody";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Force" => self.force = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ExecRemoveLibpodBody);
    /// `ExecStartLibpodBody`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ExecStartLibpodBody {
        #[serde(
            rename = "Detach",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub detach: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub h: ::std::option::Option<i64>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        pub tty: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub w: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for ExecStartLibpodBody {
        const NAME: &'static str = "ExecStartLibpodBody";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Detach" => self.detach = field.read()?,
                "h" => self.h = field.read()?,
                "Tty" => self.tty = field.read()?,
                "w" => self.w = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ExecStartLibpodBody);
    /// `FilesystemChange`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct FilesystemChange {
        #[serde(rename = "Kind", skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<u8>,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for FilesystemChange {
        const NAME: &'static str = "FilesystemChange";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Kind" => self.kind = field.read()?,
                "Path" => self.path = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(FilesystemChange);
    /// `HealthCheckLog`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HealthCheckLog {
        #[serde(rename = "End", skip_serializing_if = "::std::option::Option::is_none")]
        pub end: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_code: ::std::option::Option<i64>,
        #[serde(
            rename = "Output",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub output: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Start",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for HealthCheckLog {
        const NAME: &'static str = "HealthCheckLog";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "End" => self.end = field.read()?,
                "ExitCode" => self.exit_code = field.read()?,
                "Output" => self.output = field.read()?,
                "Start" => self.start = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(HealthCheckLog);
    /// `HealthCheckResults`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HealthCheckResults {
        #[serde(
            rename = "FailingStreak",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub failing_streak: ::std::option::Option<i64>,
        #[serde(rename = "Log", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub log: ::std::vec::Vec<HealthCheckLog>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for HealthCheckResults {
        const NAME: &'static str = "HealthCheckResults";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "FailingStreak" => self.failing_streak = field.read()?,
                "Log" => self.log = field.read()?,
                "Status" => self.status = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(HealthCheckResults);
    /// `HealthcheckConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HealthcheckConfig {
        #[serde(
            rename = "Interval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub interval: ::std::option::Option<i64>,
        #[serde(
            rename = "Retries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub retries: ::std::option::Option<i64>,
        #[serde(
            rename = "StartInterval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_interval: ::std::option::Option<i64>,
        #[serde(
            rename = "StartPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_period: ::std::option::Option<i64>,
        #[serde(rename = "Test", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub test: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timeout: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for HealthcheckConfig {
        const NAME: &'static str = "HealthcheckConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Interval" => self.interval = field.read()?,
                "Retries" => self.retries = field.read()?,
                "StartInterval" => self.start_interval = field.read()?,
                "StartPeriod" => self.start_period = field.read()?,
                "Test" => self.test = field.read()?,
                "Timeout" => self.timeout = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(HealthcheckConfig);
    /// `History`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct History {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub comment: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub empty_layer: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for History {
        const NAME: &'static str = "History";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "author" => self.author = field.read()?,
                "comment" => self.comment = field.read()?,
                "created" => self.created = field.read()?,
                "created_by" => self.created_by = field.read()?,
                "empty_layer" => self.empty_layer = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(History);
    /// `HistoryResponse`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct HistoryResponse {
        #[serde(
            rename = "Comment",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub comment: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<i64>,
        #[serde(
            rename = "CreatedBy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_by: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(rename = "Tags", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub tags: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for HistoryResponse {
        const NAME: &'static str = "HistoryResponse";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Comment" => self.comment = field.read()?,
                "Created" => self.created = field.read()?,
                "CreatedBy" => self.created_by = field.read()?,
                "Id" => self.id = field.read()?,
                "Size" => self.size = field.read()?,
                "Tags" => self.tags = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(HistoryResponse);
    /// `HostConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HostConfig {
        #[serde(
            rename = "Annotations",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "AutoRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_remove: ::std::option::Option<bool>,
        #[serde(rename = "Binds", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub binds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "BlkioDeviceReadBps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_read_bps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceReadIOps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_read_i_ops: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteBps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_write_bps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteIOps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_write_i_ops: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "BlkioWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub blkio_weight: ::std::option::Option<u16>,
        #[serde(
            rename = "BlkioWeightDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_weight_device: ::std::vec::Vec<WeightDevice>,
        #[serde(rename = "CapAdd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cap_add: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "CapDrop", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cap_drop: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupParent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupnsMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroupns_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ConsoleSize",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub console_size: ::std::vec::Vec<u64>,
        #[serde(
            rename = "ContainerIDFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container_id_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpuCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_count: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_percent: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_period: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuRealtimePeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_realtime_period: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuRealtimeRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_realtime_runtime: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuShares",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_shares: ::std::option::Option<i64>,
        #[serde(
            rename = "CpusetCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpusetMems",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpuset_mems: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "DeviceCgroupRules",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub device_cgroup_rules: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DeviceRequests",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub device_requests: ::std::vec::Vec<DeviceRequest>,
        #[serde(rename = "Devices", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub devices: ::std::vec::Vec<DeviceMapping>,
        #[serde(rename = "Dns", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DnsOptions",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub dns_options: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "DnsSearch", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExtraHosts",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub extra_hosts: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "GroupAdd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub group_add: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Init", skip_serializing_if = "::std::option::Option::is_none")]
        pub init: ::std::option::Option<bool>,
        #[serde(
            rename = "IOMaximumBandwidth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub io_maximum_bandwidth: ::std::option::Option<u64>,
        #[serde(
            rename = "IOMaximumIOps",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub io_maximum_i_ops: ::std::option::Option<u64>,
        #[serde(
            rename = "IpcMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ipc_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Isolation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub isolation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "KernelMemory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kernel_memory: ::std::option::Option<i64>,
        #[serde(
            rename = "KernelMemoryTCP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kernel_memory_tcp: ::std::option::Option<i64>,
        #[serde(rename = "Links", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "LogConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub log_config: ::std::option::Option<LogConfig>,
        #[serde(
            rename = "MaskedPaths",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub masked_paths: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Memory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory: ::std::option::Option<i64>,
        #[serde(
            rename = "MemoryReservation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_reservation: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwap",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_swap: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwappiness",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_swappiness: ::std::option::Option<i64>,
        #[serde(rename = "Mounts", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mounts: ::std::vec::Vec<Mount>,
        #[serde(
            rename = "NanoCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub nano_cpus: ::std::option::Option<i64>,
        #[serde(
            rename = "NetworkMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OomKillDisable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oom_kill_disable: ::std::option::Option<bool>,
        #[serde(
            rename = "OomScoreAdj",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oom_score_adj: ::std::option::Option<i64>,
        #[serde(
            rename = "PidMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pid_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PidsLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pids_limit: ::std::option::Option<i64>,
        #[serde(
            rename = "PortBindings",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub port_bindings: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<PortBinding>,
        >,
        #[serde(
            rename = "Privileged",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub privileged: ::std::option::Option<bool>,
        #[serde(
            rename = "PublishAllPorts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub publish_all_ports: ::std::option::Option<bool>,
        #[serde(
            rename = "ReadonlyPaths",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub readonly_paths: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ReadonlyRootfs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub readonly_rootfs: ::std::option::Option<bool>,
        #[serde(
            rename = "RestartPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restart_policy: ::std::option::Option<RestartPolicy>,
        #[serde(
            rename = "Runtime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub runtime: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecurityOpt",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ShmSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(
            rename = "StorageOpt",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub storage_opt: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Sysctls",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub sysctls: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Tmpfs",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub tmpfs: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Ulimits", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ulimits: ::std::vec::Vec<Ulimit>,
        #[serde(
            rename = "UsernsMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub userns_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UTSMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub uts_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumeDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumesFrom",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for HostConfig {
        const NAME: &'static str = "HostConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Annotations" => self.annotations = field.read()?,
                "AutoRemove" => self.auto_remove = field.read()?,
                "Binds" => self.binds = field.read()?,
                "BlkioDeviceReadBps" => self.blkio_device_read_bps = field.read()?,
                "BlkioDeviceReadIOps" => self.blkio_device_read_i_ops = field.read()?,
                "BlkioDeviceWriteBps" => self.blkio_device_write_bps = field.read()?,
                "BlkioDeviceWriteIOps" => self.blkio_device_write_i_ops = field.read()?,
                "BlkioWeight" => self.blkio_weight = field.read()?,
                "BlkioWeightDevice" => self.blkio_weight_device = field.read()?,
                "CapAdd" => self.cap_add = field.read()?,
                "CapDrop" => self.cap_drop = field.read()?,
                "Cgroup" => self.cgroup = field.read()?,
                "CgroupParent" => self.cgroup_parent = field.read()?,
                "CgroupnsMode" => self.cgroupns_mode = field.read()?,
                "ConsoleSize" => self.console_size = field.read()?,
                "ContainerIDFile" => self.container_id_file = field.read()?,
                "CpuCount" => self.cpu_count = field.read()?,
                "CpuPercent" => self.cpu_percent = field.read()?,
                "CpuPeriod" => self.cpu_period = field.read()?,
                "CpuQuota" => self.cpu_quota = field.read()?,
                "CpuRealtimePeriod" => self.cpu_realtime_period = field.read()?,
                "CpuRealtimeRuntime" => self.cpu_realtime_runtime = field.read()?,
                "CpuShares" => self.cpu_shares = field.read()?,
                "CpusetCpus" => self.cpuset_cpus = field.read()?,
                "CpusetMems" => self.cpuset_mems = field.read()?,
                "DeviceCgroupRules" => self.device_cgroup_rules = field.read()?,
                "DeviceRequests" => self.device_requests = field.read()?,
                "Devices" => self.devices = field.read()?,
                "Dns" => self.dns = field.read()?,
                "DnsOptions" => self.dns_options = field.read()?,
                "DnsSearch" => self.dns_search = field.read()?,
                "ExtraHosts" => self.extra_hosts = field.read()?,
                "GroupAdd" => self.group_add = field.read()?,
                "Init" => self.init = field.read()?,
                "IOMaximumBandwidth" => self.io_maximum_bandwidth = field.read()?,
                "IOMaximumIOps" => self.io_maximum_i_ops = field.read()?,
                "IpcMode" => self.ipc_mode = field.read()?,
                "Isolation" => self.isolation = field.read()?,
                "KernelMemory" => self.kernel_memory = field.read()?,
                "KernelMemoryTCP" => self.kernel_memory_tcp = field.read()?,
                "Links" => self.links = field.read()?,
                "LogConfig" => self.log_config = field.read()?,
                "MaskedPaths" => self.masked_paths = field.read()?,
                "Memory" => self.memory = field.read()?,
                "MemoryReservation" => self.memory_reservation = field.read()?,
                "MemorySwap" => self.memory_swap = field.read()?,
                "MemorySwappiness" => self.memory_swappiness = field.read()?,
                "Mounts" => self.mounts = field.read()?,
                "NanoCpus" => self.nano_cpus = field.read()?,
                "NetworkMode" => self.network_mode = field.read()?,
                "OomKillDisable" => self.oom_kill_disable = field.read()?,
                "OomScoreAdj" => self.oom_score_adj = field.read()?,
                "PidMode" => self.pid_mode = field.read()?,
                "PidsLimit" => self.pids_limit = field.read()?,
                "PortBindings" => self.port_bindings = field.read()?,
                "Privileged" => self.privileged = field.read()?,
                "PublishAllPorts" => self.publish_all_ports = field.read()?,
                "ReadonlyPaths" => self.readonly_paths = field.read()?,
                "ReadonlyRootfs" => self.readonly_rootfs = field.read()?,
                "RestartPolicy" => self.restart_policy = field.read()?,
                "Runtime" => self.runtime = field.read()?,
                "SecurityOpt" => self.security_opt = field.read()?,
                "ShmSize" => self.shm_size = field.read()?,
                "StorageOpt" => self.storage_opt = field.read()?,
                "Sysctls" => self.sysctls = field.read()?,
                "Tmpfs" => self.tmpfs = field.read()?,
                "Ulimits" => self.ulimits = field.read()?,
                "UsernsMode" => self.userns_mode = field.read()?,
                "UTSMode" => self.uts_mode = field.read()?,
                "VolumeDriver" => self.volume_driver = field.read()?,
                "VolumesFrom" => self.volumes_from = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(HostConfig);
    /// `HostInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct HostInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "buildahVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub buildah_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "cgroupControllers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub cgroup_controllers: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "cgroupManager",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_manager: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "cgroupVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub conmon: ::std::option::Option<ConmonInfo>,
        #[serde(
            rename = "cpuUtilization",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_utilization: ::std::option::Option<CpuUsage>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpus: ::std::option::Option<i64>,
        #[serde(
            rename = "databaseBackend",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub database_backend: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub distribution: ::std::option::Option<DistributionInfo>,
        #[serde(
            rename = "emulatedArchitectures",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub emulated_architectures: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "eventLogger",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub event_logger: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "freeLocks",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub free_locks: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "idMappings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub id_mappings: ::std::option::Option<IdMappings>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kernel: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub linkmode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "logDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub log_driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "memFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_free: ::std::option::Option<i64>,
        #[serde(
            rename = "memTotal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_total: ::std::option::Option<i64>,
        #[serde(
            rename = "networkBackend",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_backend: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "networkBackendInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_backend_info: ::std::option::Option<NetworkInfo>,
        #[serde(
            rename = "ociRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oci_runtime: ::std::option::Option<OciRuntimeInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pasta: ::std::option::Option<PastaInfo>,
        #[serde(
            rename = "remoteSocket",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub remote_socket: ::std::option::Option<RemoteSocket>,
        #[serde(
            rename = "rootlessNetworkCmd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rootless_network_cmd: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "runtimeInfo",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        pub runtime_info: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub security: ::std::option::Option<SecurityInfo>,
        #[serde(
            rename = "serviceIsRemote",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_is_remote: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub slirp4netns: ::std::option::Option<SlirpInfo>,
        #[serde(
            rename = "swapFree",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub swap_free: ::std::option::Option<i64>,
        #[serde(
            rename = "swapTotal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub swap_total: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uptime: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for HostInfo {
        const NAME: &'static str = "HostInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "arch" => self.arch = field.read()?,
                "buildahVersion" => self.buildah_version = field.read()?,
                "cgroupControllers" => self.cgroup_controllers = field.read()?,
                "cgroupManager" => self.cgroup_manager = field.read()?,
                "cgroupVersion" => self.cgroup_version = field.read()?,
                "conmon" => self.conmon = field.read()?,
                "cpuUtilization" => self.cpu_utilization = field.read()?,
                "cpus" => self.cpus = field.read()?,
                "databaseBackend" => self.database_backend = field.read()?,
                "distribution" => self.distribution = field.read()?,
                "emulatedArchitectures" => self.emulated_architectures = field.read()?,
                "eventLogger" => self.event_logger = field.read()?,
                "freeLocks" => self.free_locks = field.read()?,
                "hostname" => self.hostname = field.read()?,
                "idMappings" => self.id_mappings = field.read()?,
                "kernel" => self.kernel = field.read()?,
                "linkmode" => self.linkmode = field.read()?,
                "logDriver" => self.log_driver = field.read()?,
                "memFree" => self.mem_free = field.read()?,
                "memTotal" => self.mem_total = field.read()?,
                "networkBackend" => self.network_backend = field.read()?,
                "networkBackendInfo" => self.network_backend_info = field.read()?,
                "ociRuntime" => self.oci_runtime = field.read()?,
                "os" => self.os = field.read()?,
                "pasta" => self.pasta = field.read()?,
                "remoteSocket" => self.remote_socket = field.read()?,
                "rootlessNetworkCmd" => self.rootless_network_cmd = field.read()?,
                "runtimeInfo" => self.runtime_info = field.read()?,
                "security" => self.security = field.read()?,
                "serviceIsRemote" => self.service_is_remote = field.read()?,
                "slirp4netns" => self.slirp4netns = field.read()?,
                "swapFree" => self.swap_free = field.read()?,
                "swapTotal" => self.swap_total = field.read()?,
                "uptime" => self.uptime = field.read()?,
                "variant" => self.variant = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(HostInfo);
    /// `IdMap`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdMap {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub container_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host_id: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for IdMap {
        const NAME: &'static str = "IdMap";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "container_id" => self.container_id = field.read()?,
                "host_id" => self.host_id = field.read()?,
                "size" => self.size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(IdMap);
    /// `IdMappingOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdMappingOptions {
        #[serde(
            rename = "AutoUserNs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_user_ns: ::std::option::Option<bool>,
        #[serde(
            rename = "AutoUserNsOpts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_user_ns_opts: ::std::option::Option<AutoUserNsOptions>,
        #[serde(rename = "GIDMap", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub gid_map: ::std::vec::Vec<IdMap>,
        #[serde(
            rename = "HostGIDMapping",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_gid_mapping: ::std::option::Option<bool>,
        #[serde(
            rename = "HostUIDMapping",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_uid_mapping: ::std::option::Option<bool>,
        #[serde(rename = "UIDMap", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub uid_map: ::std::vec::Vec<IdMap>,
    }
    impl crate::raw::record::Record for IdMappingOptions {
        const NAME: &'static str = "IdMappingOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AutoUserNs" => self.auto_user_ns = field.read()?,
                "AutoUserNsOpts" => self.auto_user_ns_opts = field.read()?,
                "GIDMap" => self.gid_map = field.read()?,
                "HostGIDMapping" => self.host_gid_mapping = field.read()?,
                "HostUIDMapping" => self.host_uid_mapping = field.read()?,
                "UIDMap" => self.uid_map = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(IdMappingOptions);
    /// `IdMappings`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdMappings {
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub gidmap: ::std::vec::Vec<IdMap>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub uidmap: ::std::vec::Vec<IdMap>,
    }
    impl crate::raw::record::Record for IdMappings {
        const NAME: &'static str = "IdMappings";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "gidmap" => self.gidmap = field.read()?,
                "uidmap" => self.uidmap = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(IdMappings);
    /// `IdResponse`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct IdResponse {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for IdResponse {
        const NAME: &'static str = "IdResponse";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(IdResponse);
    /// `ImageConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageConfig {
        #[serde(
            rename = "ArgsEscaped",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub args_escaped: ::std::option::Option<bool>,
        #[serde(rename = "Cmd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Entrypoint",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Env", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExposedPorts",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub exposed_ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "StopSignal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stop_signal: ::std::option::Option<::std::string::String>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Volumes",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub volumes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ImageConfig {
        const NAME: &'static str = "ImageConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ArgsEscaped" => self.args_escaped = field.read()?,
                "Cmd" => self.cmd = field.read()?,
                "Entrypoint" => self.entrypoint = field.read()?,
                "Env" => self.env = field.read()?,
                "ExposedPorts" => self.exposed_ports = field.read()?,
                "Labels" => self.labels = field.read()?,
                "StopSignal" => self.stop_signal = field.read()?,
                "User" => self.user = field.read()?,
                "Volumes" => self.volumes = field.read()?,
                "WorkingDir" => self.working_dir = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ImageConfig);
    /// `ImageData`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageData {
        #[serde(
            rename = "Annotations",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Architecture",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub architecture: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Author",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub author: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Comment",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub comment: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Config",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub config: ::std::option::Option<ImageConfig>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Digest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GraphDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub graph_driver: ::std::option::Option<DriverData>,
        #[serde(
            rename = "Healthcheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub healthcheck: ::std::option::Option<Schema2HealthConfig>,
        #[serde(rename = "History", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub history: ::std::vec::Vec<History>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "ManifestType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub manifest_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NamesHistory",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub names_history: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Parent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RepoDigests",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub repo_digests: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "RepoTags", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub repo_tags: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "RootFS",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub root_fs: ::std::option::Option<RootFs>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VirtualSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub virtual_size: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for ImageData {
        const NAME: &'static str = "ImageData";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Annotations" => self.annotations = field.read()?,
                "Architecture" => self.architecture = field.read()?,
                "Author" => self.author = field.read()?,
                "Comment" => self.comment = field.read()?,
                "Config" => self.config = field.read()?,
                "Created" => self.created = field.read()?,
                "Digest" => self.digest = field.read()?,
                "GraphDriver" => self.graph_driver = field.read()?,
                "Healthcheck" => self.healthcheck = field.read()?,
                "History" => self.history = field.read()?,
                "Id" => self.id = field.read()?,
                "Labels" => self.labels = field.read()?,
                "ManifestType" => self.manifest_type = field.read()?,
                "NamesHistory" => self.names_history = field.read()?,
                "Os" => self.os = field.read()?,
                "Parent" => self.parent = field.read()?,
                "RepoDigests" => self.repo_digests = field.read()?,
                "RepoTags" => self.repo_tags = field.read()?,
                "RootFS" => self.root_fs = field.read()?,
                "Size" => self.size = field.read()?,
                "User" => self.user = field.read()?,
                "Version" => self.version = field.read()?,
                "VirtualSize" => self.virtual_size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ImageData);
    /// `ImageImportReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageImportReport {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ImageImportReport {
        const NAME: &'static str = "ImageImportReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ImageImportReport);
    /// `ImageLoadReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageLoadReport {
        #[serde(rename = "Names", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub names: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for ImageLoadReport {
        const NAME: &'static str = "ImageLoadReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Names" => self.names = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ImageLoadReport);
    /// `ImageOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageOptions {
        #[serde(
            rename = "Subpath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub subpath: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ImageOptions {
        const NAME: &'static str = "ImageOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Subpath" => self.subpath = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ImageOptions);
    /// `ImagePushReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ImagePushReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub manifestdigest: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ImagePushReport {
        const NAME: &'static str = "ImagePushReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "error" => self.error = field.read()?,
                "manifestdigest" => self.manifestdigest = field.read()?,
                "stream" => self.stream = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ImagePushReport);
    /// `ImageStore`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageStore {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub number: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for ImageStore {
        const NAME: &'static str = "ImageStore";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "number" => self.number = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ImageStore);
    /// `ImageTreeReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ImageTreeReport {
        #[serde(rename = "Tree", skip_serializing_if = "::std::option::Option::is_none")]
        pub tree: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ImageTreeReport {
        const NAME: &'static str = "ImageTreeReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Tree" => self.tree = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ImageTreeReport);
    /// `ImageVolume`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ImageVolume {
        #[serde(
            rename = "Destination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ReadWrite",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_write: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "subPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_path: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ImageVolume {
        const NAME: &'static str = "ImageVolume";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Destination" => self.destination = field.read()?,
                "ReadWrite" => self.read_write = field.read()?,
                "Source" => self.source = field.read()?,
                "subPath" => self.sub_path = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ImageVolume);
    /// `InspectAdditionalNetwork`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectAdditionalNetwork {
        #[serde(
            rename = "AdditionalMACAddresses",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub additional_mac_addresses: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Aliases", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DriverOpts",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub driver_opts: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "EndpointID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub endpoint_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "IPv6Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub i_pv6_gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPPrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "IPAMConfig",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub ipam_config: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Links", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecondaryIPv6Addresses",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub secondary_i_pv6_addresses: ::std::vec::Vec<Address>,
        #[serde(
            rename = "SecondaryIPAddresses",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub secondary_ip_addresses: ::std::vec::Vec<Address>,
    }
    impl crate::raw::record::Record for InspectAdditionalNetwork {
        const NAME: &'static str = "InspectAdditionalNetwork";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AdditionalMACAddresses" => self.additional_mac_addresses = field.read()?,
                "Aliases" => self.aliases = field.read()?,
                "DriverOpts" => self.driver_opts = field.read()?,
                "EndpointID" => self.endpoint_id = field.read()?,
                "Gateway" => self.gateway = field.read()?,
                "GlobalIPv6Address" => self.global_i_pv6_address = field.read()?,
                "GlobalIPv6PrefixLen" => self.global_i_pv6_prefix_len = field.read()?,
                "IPv6Gateway" => self.i_pv6_gateway = field.read()?,
                "IPAddress" => self.ip_address = field.read()?,
                "IPPrefixLen" => self.ip_prefix_len = field.read()?,
                "IPAMConfig" => self.ipam_config = field.read()?,
                "Links" => self.links = field.read()?,
                "MacAddress" => self.mac_address = field.read()?,
                "NetworkID" => self.network_id = field.read()?,
                "SecondaryIPv6Addresses" => {
                    self.secondary_i_pv6_addresses = field.read()?;
                }
                "SecondaryIPAddresses" => self.secondary_ip_addresses = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectAdditionalNetwork);
    /// `InspectBlkioThrottleDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectBlkioThrottleDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Rate", skip_serializing_if = "::std::option::Option::is_none")]
        pub rate: ::std::option::Option<u64>,
    }
    impl crate::raw::record::Record for InspectBlkioThrottleDevice {
        const NAME: &'static str = "InspectBlkioThrottleDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Path" => self.path = field.read()?,
                "Rate" => self.rate = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectBlkioThrottleDevice);
    /// `InspectBlkioWeightDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectBlkioWeightDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Weight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub weight: ::std::option::Option<u16>,
    }
    impl crate::raw::record::Record for InspectBlkioWeightDevice {
        const NAME: &'static str = "InspectBlkioWeightDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Path" => self.path = field.read()?,
                "Weight" => self.weight = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectBlkioWeightDevice);
    /// `InspectContainerConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerConfig {
        #[serde(
            rename = "Annotations",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "AttachStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "AttachStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub attach_stdout: ::std::option::Option<bool>,
        #[serde(
            rename = "ChrootDirs",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub chroot_dirs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Cmd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cmd: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "CreateCommand",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Domainname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub domainname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Entrypoint",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Env", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExposedPorts",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub exposed_ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "HealthLogDestination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub health_log_destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Healthcheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub healthcheck: ::std::option::Option<Schema2HealthConfig>,
        #[serde(
            rename = "HealthcheckMaxLogCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub healthcheck_max_log_count: ::std::option::Option<u64>,
        #[serde(
            rename = "HealthcheckMaxLogSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub healthcheck_max_log_size: ::std::option::Option<u64>,
        #[serde(
            rename = "HealthcheckOnFailureAction",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub healthcheck_on_failure_action: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Hostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "OnBuild",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub on_build: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OpenStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub open_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "Passwd",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub passwd: ::std::option::Option<bool>,
        #[serde(
            rename = "sdNotifyMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sd_notify_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "sdNotifySocket",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sd_notify_socket: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Secrets", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub secrets: ::std::vec::Vec<InspectSecret>,
        #[serde(
            rename = "StartupHealthCheck",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub startup_health_check: ::std::option::Option<StartupHealthCheck>,
        #[serde(
            rename = "StdinOnce",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stdin_once: ::std::option::Option<bool>,
        #[serde(
            rename = "StopSignal",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stop_signal: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StopTimeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stop_timeout: ::std::option::Option<u64>,
        #[serde(
            rename = "SystemdMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub systemd_mode: ::std::option::Option<bool>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timeout: ::std::option::Option<u64>,
        #[serde(
            rename = "Timezone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timezone: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Tty", skip_serializing_if = "::std::option::Option::is_none")]
        pub tty: ::std::option::Option<bool>,
        #[serde(
            rename = "Umask",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub umask: ::std::option::Option<::std::string::String>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Volumes",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub volumes: ::std::collections::BTreeMap<
            ::std::string::String,
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        #[serde(
            rename = "WorkingDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub working_dir: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectContainerConfig {
        const NAME: &'static str = "InspectContainerConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Annotations" => self.annotations = field.read()?,
                "AttachStderr" => self.attach_stderr = field.read()?,
                "AttachStdin" => self.attach_stdin = field.read()?,
                "AttachStdout" => self.attach_stdout = field.read()?,
                "ChrootDirs" => self.chroot_dirs = field.read()?,
                "Cmd" => self.cmd = field.read()?,
                "CreateCommand" => self.create_command = field.read()?,
                "Domainname" => self.domainname = field.read()?,
                "Entrypoint" => {
                    self.entrypoint = field.read::<crate::raw::lenient::Words>()?.0;
                }
                "Env" => self.env = field.read()?,
                "ExposedPorts" => self.exposed_ports = field.read()?,
                "HealthLogDestination" => self.health_log_destination = field.read()?,
                "Healthcheck" => self.healthcheck = field.read()?,
                "HealthcheckMaxLogCount" => {
                    self.healthcheck_max_log_count = field.read()?;
                }
                "HealthcheckMaxLogSize" => self.healthcheck_max_log_size = field.read()?,
                "HealthcheckOnFailureAction" => {
                    self.healthcheck_on_failure_action = field.read()?;
                }
                "Hostname" => self.hostname = field.read()?,
                "Image" => self.image = field.read()?,
                "Labels" => self.labels = field.read()?,
                "OnBuild" => self.on_build = field.read()?,
                "OpenStdin" => self.open_stdin = field.read()?,
                "Passwd" => self.passwd = field.read()?,
                "sdNotifyMode" => self.sd_notify_mode = field.read()?,
                "sdNotifySocket" => self.sd_notify_socket = field.read()?,
                "Secrets" => self.secrets = field.read()?,
                "StartupHealthCheck" => self.startup_health_check = field.read()?,
                "StdinOnce" => self.stdin_once = field.read()?,
                "StopSignal" => {
                    self.stop_signal = field.read::<crate::raw::lenient::Signal>()?.0;
                }
                "StopTimeout" => self.stop_timeout = field.read()?,
                "SystemdMode" => self.systemd_mode = field.read()?,
                "Timeout" => self.timeout = field.read()?,
                "Timezone" => self.timezone = field.read()?,
                "Tty" => self.tty = field.read()?,
                "Umask" => self.umask = field.read()?,
                "User" => self.user = field.read()?,
                "Volumes" => self.volumes = field.read()?,
                "WorkingDir" => self.working_dir = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectContainerConfig);
    /// `InspectContainerData`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerData {
        #[serde(
            rename = "AppArmorProfile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub app_armor_profile: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Args", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub args: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "BoundingCaps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub bounding_caps: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Config",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub config: ::std::option::Option<InspectContainerConfig>,
        #[serde(
            rename = "ConmonPidFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conmon_pid_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Dependencies",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub dependencies: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "EffectiveCaps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub effective_caps: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "ExecIDs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub exec_i_ds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "GraphDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub graph_driver: ::std::option::Option<DriverData>,
        #[serde(
            rename = "HostConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_config: ::std::option::Option<InspectContainerHostConfig>,
        #[serde(
            rename = "HostnamePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hostname_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HostsPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hosts_path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageDigest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_digest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsInfra",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_infra: ::std::option::Option<bool>,
        #[serde(
            rename = "IsService",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_service: ::std::option::Option<bool>,
        #[serde(
            rename = "KubeExitCodePropagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kube_exit_code_propagation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "lockNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub lock_number: ::std::option::Option<u32>,
        #[serde(
            rename = "MountLabel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mount_label: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mounts", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mounts: ::std::vec::Vec<InspectMount>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Namespace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub namespace: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkSettings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_settings: ::std::option::Option<InspectNetworkSettings>,
        #[serde(
            rename = "OCIConfigPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oci_config_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OCIRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oci_runtime: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PidFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pid_file: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Pod", skip_serializing_if = "::std::option::Option::is_none")]
        pub pod: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ProcessLabel",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub process_label: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ResolvConfPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub resolv_conf_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RestartCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restart_count: ::std::option::Option<i32>,
        #[serde(
            rename = "Rootfs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rootfs: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SizeRootFs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub size_root_fs: ::std::option::Option<i64>,
        #[serde(
            rename = "SizeRw",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub size_rw: ::std::option::Option<i64>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub state: ::std::option::Option<InspectContainerState>,
        #[serde(
            rename = "StaticDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub static_dir: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UseImageHostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub use_image_hostname: ::std::option::Option<bool>,
        #[serde(
            rename = "UseImageHosts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub use_image_hosts: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for InspectContainerData {
        const NAME: &'static str = "InspectContainerData";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AppArmorProfile" => self.app_armor_profile = field.read()?,
                "Args" => self.args = field.read()?,
                "BoundingCaps" => self.bounding_caps = field.read()?,
                "Config" => self.config = field.read()?,
                "ConmonPidFile" => self.conmon_pid_file = field.read()?,
                "Created" => self.created = field.read()?,
                "Dependencies" => self.dependencies = field.read()?,
                "Driver" => self.driver = field.read()?,
                "EffectiveCaps" => self.effective_caps = field.read()?,
                "ExecIDs" => self.exec_i_ds = field.read()?,
                "GraphDriver" => self.graph_driver = field.read()?,
                "HostConfig" => self.host_config = field.read()?,
                "HostnamePath" => self.hostname_path = field.read()?,
                "HostsPath" => self.hosts_path = field.read()?,
                "Id" => self.id = field.read()?,
                "Image" => self.image = field.read()?,
                "ImageDigest" => self.image_digest = field.read()?,
                "ImageName" => self.image_name = field.read()?,
                "IsInfra" => self.is_infra = field.read()?,
                "IsService" => self.is_service = field.read()?,
                "KubeExitCodePropagation" => {
                    self.kube_exit_code_propagation = field.read()?;
                }
                "lockNumber" => self.lock_number = field.read()?,
                "MountLabel" => self.mount_label = field.read()?,
                "Mounts" => self.mounts = field.read()?,
                "Name" => self.name = field.read()?,
                "Namespace" => self.namespace = field.read()?,
                "NetworkSettings" => self.network_settings = field.read()?,
                "OCIConfigPath" => self.oci_config_path = field.read()?,
                "OCIRuntime" => self.oci_runtime = field.read()?,
                "Path" => self.path = field.read()?,
                "PidFile" => self.pid_file = field.read()?,
                "Pod" => self.pod = field.read()?,
                "ProcessLabel" => self.process_label = field.read()?,
                "ResolvConfPath" => self.resolv_conf_path = field.read()?,
                "RestartCount" => self.restart_count = field.read()?,
                "Rootfs" => self.rootfs = field.read()?,
                "SizeRootFs" => self.size_root_fs = field.read()?,
                "SizeRw" => self.size_rw = field.read()?,
                "State" => self.state = field.read()?,
                "StaticDir" => self.static_dir = field.read()?,
                "UseImageHostname" => self.use_image_hostname = field.read()?,
                "UseImageHosts" => self.use_image_hosts = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectContainerData);
    /// `InspectContainerHostConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerHostConfig {
        #[serde(
            rename = "Annotations",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "AutoRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_remove: ::std::option::Option<bool>,
        #[serde(
            rename = "AutoRemoveImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_remove_image: ::std::option::Option<bool>,
        #[serde(rename = "Binds", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub binds: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "BlkioDeviceReadBps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_read_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceReadIOps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_read_i_ops: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteBps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_write_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioDeviceWriteIOps",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_device_write_i_ops: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(
            rename = "BlkioWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub blkio_weight: ::std::option::Option<u16>,
        #[serde(
            rename = "BlkioWeightDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blkio_weight_device: ::std::vec::Vec<InspectBlkioWeightDevice>,
        #[serde(rename = "CapAdd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cap_add: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "CapDrop", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cap_drop: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupConf",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub cgroup_conf: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "CgroupManager",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_manager: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupParent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Cgroups",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroups: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ConsoleSize",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub console_size: ::std::vec::Vec<u64>,
        #[serde(
            rename = "ContainerIDFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container_id_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpuCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_count: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuPercent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_percent: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_period: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuRealtimePeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_realtime_period: ::std::option::Option<u64>,
        #[serde(
            rename = "CpuRealtimeRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_realtime_runtime: ::std::option::Option<i64>,
        #[serde(
            rename = "CpuShares",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpu_shares: ::std::option::Option<u64>,
        #[serde(
            rename = "CpusetCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CpusetMems",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cpuset_mems: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Devices", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub devices: ::std::vec::Vec<InspectDevice>,
        #[serde(
            rename = "DiskQuota",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub disk_quota: ::std::option::Option<u64>,
        #[serde(rename = "Dns", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "DnsOptions",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub dns_options: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "DnsSearch", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExtraHosts",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub extra_hosts: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "GroupAdd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub group_add: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "HostsFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IDMappings",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub id_mappings: ::std::option::Option<InspectIdMappings>,
        #[serde(rename = "Init", skip_serializing_if = "::std::option::Option::is_none")]
        pub init: ::std::option::Option<bool>,
        #[serde(
            rename = "IntelRdtClosID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub intel_rdt_clos_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IOMaximumBandwidth",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub io_maximum_bandwidth: ::std::option::Option<u64>,
        #[serde(
            rename = "IOMaximumIOps",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub io_maximum_i_ops: ::std::option::Option<u64>,
        #[serde(
            rename = "IpcMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ipc_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Isolation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub isolation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "KernelMemory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kernel_memory: ::std::option::Option<i64>,
        #[serde(rename = "Links", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub links: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "LogConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub log_config: ::std::option::Option<InspectLogConfig>,
        #[serde(
            rename = "Memory",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory: ::std::option::Option<i64>,
        #[serde(
            rename = "MemoryReservation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_reservation: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwap",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_swap: ::std::option::Option<i64>,
        #[serde(
            rename = "MemorySwappiness",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub memory_swappiness: ::std::option::Option<i64>,
        #[serde(
            rename = "NanoCpus",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub nano_cpus: ::std::option::Option<i64>,
        #[serde(
            rename = "NetworkMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub network_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OomKillDisable",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oom_kill_disable: ::std::option::Option<bool>,
        #[serde(
            rename = "OomScoreAdj",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oom_score_adj: ::std::option::Option<i64>,
        #[serde(
            rename = "PidMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pid_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PidsLimit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pids_limit: ::std::option::Option<i64>,
        #[serde(
            rename = "PortBindings",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub port_bindings: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<InspectHostPort>,
        >,
        #[serde(
            rename = "Privileged",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub privileged: ::std::option::Option<bool>,
        #[serde(
            rename = "PublishAllPorts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub publish_all_ports: ::std::option::Option<bool>,
        #[serde(
            rename = "ReadonlyRootfs",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub readonly_rootfs: ::std::option::Option<bool>,
        #[serde(
            rename = "RestartPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restart_policy: ::std::option::Option<InspectRestartPolicy>,
        #[serde(
            rename = "Runtime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub runtime: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecurityOpt",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ShmSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(
            rename = "Tmpfs",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub tmpfs: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Ulimits", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ulimits: ::std::vec::Vec<InspectUlimit>,
        #[serde(
            rename = "UsernsMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub userns_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UTSMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub uts_mode: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumeDriver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_driver: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumesFrom",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectContainerHostConfig {
        const NAME: &'static str = "InspectContainerHostConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Annotations" => self.annotations = field.read()?,
                "AutoRemove" => self.auto_remove = field.read()?,
                "AutoRemoveImage" => self.auto_remove_image = field.read()?,
                "Binds" => self.binds = field.read()?,
                "BlkioDeviceReadBps" => self.blkio_device_read_bps = field.read()?,
                "BlkioDeviceReadIOps" => self.blkio_device_read_i_ops = field.read()?,
                "BlkioDeviceWriteBps" => self.blkio_device_write_bps = field.read()?,
                "BlkioDeviceWriteIOps" => self.blkio_device_write_i_ops = field.read()?,
                "BlkioWeight" => self.blkio_weight = field.read()?,
                "BlkioWeightDevice" => self.blkio_weight_device = field.read()?,
                "CapAdd" => self.cap_add = field.read()?,
                "CapDrop" => self.cap_drop = field.read()?,
                "Cgroup" => self.cgroup = field.read()?,
                "CgroupConf" => self.cgroup_conf = field.read()?,
                "CgroupManager" => self.cgroup_manager = field.read()?,
                "CgroupMode" => self.cgroup_mode = field.read()?,
                "CgroupParent" => self.cgroup_parent = field.read()?,
                "Cgroups" => self.cgroups = field.read()?,
                "ConsoleSize" => self.console_size = field.read()?,
                "ContainerIDFile" => self.container_id_file = field.read()?,
                "CpuCount" => self.cpu_count = field.read()?,
                "CpuPercent" => self.cpu_percent = field.read()?,
                "CpuPeriod" => self.cpu_period = field.read()?,
                "CpuQuota" => self.cpu_quota = field.read()?,
                "CpuRealtimePeriod" => self.cpu_realtime_period = field.read()?,
                "CpuRealtimeRuntime" => self.cpu_realtime_runtime = field.read()?,
                "CpuShares" => self.cpu_shares = field.read()?,
                "CpusetCpus" => self.cpuset_cpus = field.read()?,
                "CpusetMems" => self.cpuset_mems = field.read()?,
                "Devices" => self.devices = field.read()?,
                "DiskQuota" => self.disk_quota = field.read()?,
                "Dns" => self.dns = field.read()?,
                "DnsOptions" => self.dns_options = field.read()?,
                "DnsSearch" => self.dns_search = field.read()?,
                "ExtraHosts" => self.extra_hosts = field.read()?,
                "GroupAdd" => self.group_add = field.read()?,
                "HostsFile" => self.hosts_file = field.read()?,
                "IDMappings" => self.id_mappings = field.read()?,
                "Init" => self.init = field.read()?,
                "IntelRdtClosID" => self.intel_rdt_clos_id = field.read()?,
                "IOMaximumBandwidth" => self.io_maximum_bandwidth = field.read()?,
                "IOMaximumIOps" => self.io_maximum_i_ops = field.read()?,
                "IpcMode" => self.ipc_mode = field.read()?,
                "Isolation" => self.isolation = field.read()?,
                "KernelMemory" => self.kernel_memory = field.read()?,
                "Links" => self.links = field.read()?,
                "LogConfig" => self.log_config = field.read()?,
                "Memory" => self.memory = field.read()?,
                "MemoryReservation" => self.memory_reservation = field.read()?,
                "MemorySwap" => self.memory_swap = field.read()?,
                "MemorySwappiness" => self.memory_swappiness = field.read()?,
                "NanoCpus" => self.nano_cpus = field.read()?,
                "NetworkMode" => self.network_mode = field.read()?,
                "OomKillDisable" => self.oom_kill_disable = field.read()?,
                "OomScoreAdj" => self.oom_score_adj = field.read()?,
                "PidMode" => self.pid_mode = field.read()?,
                "PidsLimit" => self.pids_limit = field.read()?,
                "PortBindings" => self.port_bindings = field.read()?,
                "Privileged" => self.privileged = field.read()?,
                "PublishAllPorts" => self.publish_all_ports = field.read()?,
                "ReadonlyRootfs" => self.readonly_rootfs = field.read()?,
                "RestartPolicy" => self.restart_policy = field.read()?,
                "Runtime" => self.runtime = field.read()?,
                "SecurityOpt" => self.security_opt = field.read()?,
                "ShmSize" => self.shm_size = field.read()?,
                "Tmpfs" => self.tmpfs = field.read()?,
                "Ulimits" => self.ulimits = field.read()?,
                "UsernsMode" => self.userns_mode = field.read()?,
                "UTSMode" => self.uts_mode = field.read()?,
                "VolumeDriver" => self.volume_driver = field.read()?,
                "VolumesFrom" => self.volumes_from = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectContainerHostConfig);
    /// `InspectContainerState`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectContainerState {
        #[serde(
            rename = "CgroupPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CheckpointLog",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub checkpoint_log: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CheckpointPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub checkpoint_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Checkpointed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub checkpointed: ::std::option::Option<bool>,
        #[serde(
            rename = "CheckpointedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub checkpointed_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(
            rename = "ConmonPid",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub conmon_pid: ::std::option::Option<i64>,
        #[serde(rename = "Dead", skip_serializing_if = "::std::option::Option::is_none")]
        pub dead: ::std::option::Option<bool>,
        #[serde(
            rename = "Error",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_code: ::std::option::Option<i32>,
        #[serde(
            rename = "FinishedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub finished_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(
            rename = "Health",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub health: ::std::option::Option<HealthCheckResults>,
        #[serde(
            rename = "OciVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oci_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OOMKilled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub oom_killed: ::std::option::Option<bool>,
        #[serde(
            rename = "Paused",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub paused: ::std::option::Option<bool>,
        #[serde(rename = "Pid", skip_serializing_if = "::std::option::Option::is_none")]
        pub pid: ::std::option::Option<i64>,
        #[serde(
            rename = "Restarting",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restarting: ::std::option::Option<bool>,
        #[serde(
            rename = "RestoreLog",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restore_log: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Restored",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restored: ::std::option::Option<bool>,
        #[serde(
            rename = "RestoredAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restored_at: ::std::option::Option<
            ::chrono::DateTime<::chrono::offset::Utc>,
        >,
        #[serde(
            rename = "Running",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub running: ::std::option::Option<bool>,
        #[serde(
            rename = "StartedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub started_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StoppedByUser",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stopped_by_user: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for InspectContainerState {
        const NAME: &'static str = "InspectContainerState";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "CgroupPath" => self.cgroup_path = field.read()?,
                "CheckpointLog" => self.checkpoint_log = field.read()?,
                "CheckpointPath" => self.checkpoint_path = field.read()?,
                "Checkpointed" => self.checkpointed = field.read()?,
                "CheckpointedAt" => self.checkpointed_at = field.read()?,
                "ConmonPid" => self.conmon_pid = field.read()?,
                "Dead" => self.dead = field.read()?,
                "Error" => self.error = field.read()?,
                "ExitCode" => self.exit_code = field.read()?,
                "FinishedAt" => self.finished_at = field.read()?,
                "Health" => self.health = field.read()?,
                "OciVersion" => self.oci_version = field.read()?,
                "OOMKilled" => self.oom_killed = field.read()?,
                "Paused" => self.paused = field.read()?,
                "Pid" => self.pid = field.read()?,
                "Restarting" => self.restarting = field.read()?,
                "RestoreLog" => self.restore_log = field.read()?,
                "Restored" => self.restored = field.read()?,
                "RestoredAt" => self.restored_at = field.read()?,
                "Running" => self.running = field.read()?,
                "StartedAt" => self.started_at = field.read()?,
                "Status" => self.status = field.read()?,
                "StoppedByUser" => self.stopped_by_user = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectContainerState);
    /// `InspectDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectDevice {
        #[serde(
            rename = "CgroupPermissions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_permissions: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathInContainer",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub path_in_container: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PathOnHost",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub path_on_host: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectDevice {
        const NAME: &'static str = "InspectDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "CgroupPermissions" => self.cgroup_permissions = field.read()?,
                "PathInContainer" => self.path_in_container = field.read()?,
                "PathOnHost" => self.path_on_host = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectDevice);
    /// `InspectExecProcess`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectExecProcess {
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub arguments: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub entrypoint: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub privileged: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tty: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectExecProcess {
        const NAME: &'static str = "InspectExecProcess";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "arguments" => self.arguments = field.read()?,
                "entrypoint" => self.entrypoint = field.read()?,
                "privileged" => self.privileged = field.read()?,
                "tty" => self.tty = field.read()?,
                "user" => self.user = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectExecProcess);
    /// `InspectExecSession`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectExecSession {
        #[serde(
            rename = "CanRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub can_remove: ::std::option::Option<bool>,
        #[serde(
            rename = "ContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "DetachKeys",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub detach_keys: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_code: ::std::option::Option<i64>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OpenStderr",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub open_stderr: ::std::option::Option<bool>,
        #[serde(
            rename = "OpenStdin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub open_stdin: ::std::option::Option<bool>,
        #[serde(
            rename = "OpenStdout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub open_stdout: ::std::option::Option<bool>,
        #[serde(rename = "Pid", skip_serializing_if = "::std::option::Option::is_none")]
        pub pid: ::std::option::Option<i64>,
        #[serde(
            rename = "ProcessConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub process_config: ::std::option::Option<InspectExecProcess>,
        #[serde(
            rename = "Running",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub running: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for InspectExecSession {
        const NAME: &'static str = "InspectExecSession";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "CanRemove" => self.can_remove = field.read()?,
                "ContainerID" => self.container_id = field.read()?,
                "DetachKeys" => self.detach_keys = field.read()?,
                "ExitCode" => self.exit_code = field.read()?,
                "ID" => self.id = field.read()?,
                "OpenStderr" => self.open_stderr = field.read()?,
                "OpenStdin" => self.open_stdin = field.read()?,
                "OpenStdout" => self.open_stdout = field.read()?,
                "Pid" => self.pid = field.read()?,
                "ProcessConfig" => self.process_config = field.read()?,
                "Running" => self.running = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectExecSession);
    /// `InspectHostPort`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectHostPort {
        #[serde(
            rename = "HostIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HostPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_port: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectHostPort {
        const NAME: &'static str = "InspectHostPort";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "HostIp" => self.host_ip = field.read()?,
                "HostPort" => self.host_port = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectHostPort);
    /// `InspectIdMappings`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectIdMappings {
        #[serde(rename = "GidMap", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub gid_map: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "UidMap", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub uid_map: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectIdMappings {
        const NAME: &'static str = "InspectIdMappings";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "GidMap" => self.gid_map = field.read()?,
                "UidMap" => self.uid_map = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectIdMappings);
    /// `InspectLogConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectLogConfig {
        #[serde(
            rename = "Config",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub config: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Tag", skip_serializing_if = "::std::option::Option::is_none")]
        pub tag: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectLogConfig {
        const NAME: &'static str = "InspectLogConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Config" => self.config = field.read()?,
                "Path" => self.path = field.read()?,
                "Size" => self.size = field.read()?,
                "Tag" => self.tag = field.read()?,
                "Type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectLogConfig);
    /// `InspectMount`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectMount {
        #[serde(
            rename = "Destination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Options", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Propagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub propagation: ::std::option::Option<::std::string::String>,
        #[serde(rename = "RW", skip_serializing_if = "::std::option::Option::is_none")]
        pub rw: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SubPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectMount {
        const NAME: &'static str = "InspectMount";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Destination" => self.destination = field.read()?,
                "Driver" => self.driver = field.read()?,
                "Mode" => self.mode = field.read()?,
                "Name" => self.name = field.read()?,
                "Options" => self.options = field.read()?,
                "Propagation" => self.propagation = field.read()?,
                "RW" => self.rw = field.read()?,
                "Source" => self.source = field.read()?,
                "SubPath" => self.sub_path = field.read()?,
                "Type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectMount);
    /// `InspectNetworkSettings`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectNetworkSettings {
        #[serde(
            rename = "AdditionalMACAddresses",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub additional_mac_addresses: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Bridge",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bridge: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "EndpointID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub endpoint_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GlobalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub global_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "HairpinMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hairpin_mode: ::std::option::Option<bool>,
        #[serde(
            rename = "IPv6Gateway",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub i_pv6_gateway: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IPPrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ip_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "LinkLocalIPv6Address",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub link_local_i_pv6_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "LinkLocalIPv6PrefixLen",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub link_local_i_pv6_prefix_len: ::std::option::Option<i64>,
        #[serde(
            rename = "MacAddress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Networks",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            InspectAdditionalNetwork,
        >,
        #[serde(
            rename = "Ports",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub ports: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<InspectHostPort>,
        >,
        #[serde(
            rename = "SandboxID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sandbox_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SandboxKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sandbox_key: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecondaryIPv6Addresses",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub secondary_i_pv6_addresses: ::std::vec::Vec<Address>,
        #[serde(
            rename = "SecondaryIPAddresses",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub secondary_ip_addresses: ::std::vec::Vec<Address>,
    }
    impl crate::raw::record::Record for InspectNetworkSettings {
        const NAME: &'static str = "InspectNetworkSettings";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AdditionalMACAddresses" => self.additional_mac_addresses = field.read()?,
                "Bridge" => self.bridge = field.read()?,
                "EndpointID" => self.endpoint_id = field.read()?,
                "Gateway" => self.gateway = field.read()?,
                "GlobalIPv6Address" => self.global_i_pv6_address = field.read()?,
                "GlobalIPv6PrefixLen" => self.global_i_pv6_prefix_len = field.read()?,
                "HairpinMode" => self.hairpin_mode = field.read()?,
                "IPv6Gateway" => self.i_pv6_gateway = field.read()?,
                "IPAddress" => self.ip_address = field.read()?,
                "IPPrefixLen" => self.ip_prefix_len = field.read()?,
                "LinkLocalIPv6Address" => self.link_local_i_pv6_address = field.read()?,
                "LinkLocalIPv6PrefixLen" => {
                    self.link_local_i_pv6_prefix_len = field.read()?;
                }
                "MacAddress" => self.mac_address = field.read()?,
                "Networks" => self.networks = field.read()?,
                "Ports" => self.ports = field.read()?,
                "SandboxID" => self.sandbox_id = field.read()?,
                "SandboxKey" => self.sandbox_key = field.read()?,
                "SecondaryIPv6Addresses" => {
                    self.secondary_i_pv6_addresses = field.read()?;
                }
                "SecondaryIPAddresses" => self.secondary_ip_addresses = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectNetworkSettings);
    /// `InspectPodContainerInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct InspectPodContainerInfo {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub state: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for InspectPodContainerInfo {
        const NAME: &'static str = "InspectPodContainerInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Id" => self.id = field.read()?,
                "Name" => self.name = field.read()?,
                "State" => self.state = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(InspectPodContainerInfo);
    /// `InspectPodData`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct InspectPodData {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub blkio_weight: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub blkio_weight_device: ::std::vec::Vec<InspectBlkioWeightDevice>,
        #[serde(
            rename = "CgroupParent",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CgroupPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub containers: ::std::vec::Vec<InspectPodContainerInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_period: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_shares: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpuset_mems: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "CreateCgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_cgroup: ::std::option::Option<bool>,
        #[serde(
            rename = "CreateCommand",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "CreateInfra",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_infra: ::std::option::Option<bool>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub device_read_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub device_write_bps: ::std::vec::Vec<InspectBlkioThrottleDevice>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub devices: ::std::vec::Vec<InspectDevice>,
        #[serde(
            rename = "ExitPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_policy: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Hostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InfraConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub infra_config: ::std::option::Option<InspectPodInfraConfig>,
        #[serde(
            rename = "InfraContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub infra_container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "LockNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub lock_number: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory_limit: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory_swap: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mounts: ::std::vec::Vec<InspectMount>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Namespace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub namespace: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NumContainers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub num_containers: ::std::option::Option<u64>,
        #[serde(
            rename = "RestartPolicy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restart_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "SharedNamespaces",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub shared_namespaces: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub state: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for InspectPodData {
        const NAME: &'static str = "InspectPodData";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "blkio_weight" => self.blkio_weight = field.read()?,
                "blkio_weight_device" => self.blkio_weight_device = field.read()?,
                "CgroupParent" => self.cgroup_parent = field.read()?,
                "CgroupPath" => self.cgroup_path = field.read()?,
                "Containers" => self.containers = field.read()?,
                "cpu_period" => self.cpu_period = field.read()?,
                "cpu_quota" => self.cpu_quota = field.read()?,
                "cpu_shares" => self.cpu_shares = field.read()?,
                "cpuset_cpus" => self.cpuset_cpus = field.read()?,
                "cpuset_mems" => self.cpuset_mems = field.read()?,
                "CreateCgroup" => self.create_cgroup = field.read()?,
                "CreateCommand" => self.create_command = field.read()?,
                "CreateInfra" => self.create_infra = field.read()?,
                "Created" => self.created = field.read()?,
                "device_read_bps" => self.device_read_bps = field.read()?,
                "device_write_bps" => self.device_write_bps = field.read()?,
                "devices" => self.devices = field.read()?,
                "ExitPolicy" => self.exit_policy = field.read()?,
                "Hostname" => self.hostname = field.read()?,
                "Id" => self.id = field.read()?,
                "InfraConfig" => self.infra_config = field.read()?,
                "InfraContainerID" => self.infra_container_id = field.read()?,
                "Labels" => self.labels = field.read()?,
                "LockNumber" => self.lock_number = field.read()?,
                "memory_limit" => self.memory_limit = field.read()?,
                "memory_swap" => self.memory_swap = field.read()?,
                "mounts" => self.mounts = field.read()?,
                "Name" => self.name = field.read()?,
                "Namespace" => self.namespace = field.read()?,
                "NumContainers" => self.num_containers = field.read()?,
                "RestartPolicy" => self.restart_policy = field.read()?,
                "security_opt" => self.security_opt = field.read()?,
                "SharedNamespaces" => self.shared_namespaces = field.read()?,
                "State" => self.state = field.read()?,
                "volumes_from" => self.volumes_from = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(InspectPodData);
    /// `InspectPodInfraConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct InspectPodInfraConfig {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_period: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu_quota: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpuset_cpus: ::std::option::Option<::std::string::String>,
        #[serde(rename = "DNSOption", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_option: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "DNSSearch", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "DNSServer", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_server: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "HostAdd", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub host_add: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "HostNetwork",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_network: ::std::option::Option<bool>,
        #[serde(
            rename = "HostsFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetworkOptions",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub network_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(rename = "Networks", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub networks: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "NoManageHostname",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub no_manage_hostname: ::std::option::Option<bool>,
        #[serde(
            rename = "NoManageHosts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub no_manage_hosts: ::std::option::Option<bool>,
        #[serde(
            rename = "NoManageResolvConf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub no_manage_resolv_conf: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pid_ns: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PortBindings",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub port_bindings: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<InspectHostPort>,
        >,
        #[serde(
            rename = "StaticIP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub static_ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StaticMAC",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub static_mac: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub userns: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uts_ns: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for InspectPodInfraConfig {
        const NAME: &'static str = "InspectPodInfraConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "cpu_period" => self.cpu_period = field.read()?,
                "cpu_quota" => self.cpu_quota = field.read()?,
                "cpuset_cpus" => self.cpuset_cpus = field.read()?,
                "DNSOption" => self.dns_option = field.read()?,
                "DNSSearch" => self.dns_search = field.read()?,
                "DNSServer" => self.dns_server = field.read()?,
                "HostAdd" => self.host_add = field.read()?,
                "HostNetwork" => self.host_network = field.read()?,
                "HostsFile" => self.hosts_file = field.read()?,
                "NetworkOptions" => self.network_options = field.read()?,
                "Networks" => self.networks = field.read()?,
                "NoManageHostname" => self.no_manage_hostname = field.read()?,
                "NoManageHosts" => self.no_manage_hosts = field.read()?,
                "NoManageResolvConf" => self.no_manage_resolv_conf = field.read()?,
                "pid_ns" => self.pid_ns = field.read()?,
                "PortBindings" => self.port_bindings = field.read()?,
                "StaticIP" => self.static_ip = field.read()?,
                "StaticMAC" => self.static_mac = field.read()?,
                "userns" => self.userns = field.read()?,
                "uts_ns" => self.uts_ns = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(InspectPodInfraConfig);
    /// `InspectRestartPolicy`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectRestartPolicy {
        #[serde(
            rename = "MaximumRetryCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub maximum_retry_count: ::std::option::Option<u64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for InspectRestartPolicy {
        const NAME: &'static str = "InspectRestartPolicy";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "MaximumRetryCount" => self.maximum_retry_count = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectRestartPolicy);
    /// `InspectSecret`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectSecret {
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        pub gid: ::std::option::Option<u32>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<u32>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        pub uid: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for InspectSecret {
        const NAME: &'static str = "InspectSecret";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "GID" => self.gid = field.read()?,
                "ID" => self.id = field.read()?,
                "Mode" => self.mode = field.read()?,
                "Name" => self.name = field.read()?,
                "UID" => self.uid = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectSecret);
    /// `InspectUlimit`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct InspectUlimit {
        #[serde(rename = "Hard", skip_serializing_if = "::std::option::Option::is_none")]
        pub hard: ::std::option::Option<i64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Soft", skip_serializing_if = "::std::option::Option::is_none")]
        pub soft: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for InspectUlimit {
        const NAME: &'static str = "InspectUlimit";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Hard" => self.hard = field.read()?,
                "Name" => self.name = field.read()?,
                "Soft" => self.soft = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(InspectUlimit);
    /// `LeaseRange`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LeaseRange {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end_ip: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start_ip: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for LeaseRange {
        const NAME: &'static str = "LeaseRange";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "end_ip" => self.end_ip = field.read()?,
                "start_ip" => self.start_ip = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LeaseRange);
    /// `LibpodContainersRmReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodContainersRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for LibpodContainersRmReport {
        const NAME: &'static str = "LibpodContainersRmReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LibpodContainersRmReport);
    /// `LibpodImageSummary`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodImageSummary {
        #[serde(rename = "Arch", skip_serializing_if = "::std::option::Option::is_none")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub containers: ::std::option::Option<i64>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<i64>,
        #[serde(
            rename = "Dangling",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub dangling: ::std::option::Option<bool>,
        #[serde(
            rename = "Digest",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(rename = "History", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub history: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsManifestList",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_manifest_list: ::std::option::Option<bool>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Names", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub names: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ParentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub parent_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ReadOnly",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_only: ::std::option::Option<bool>,
        #[serde(
            rename = "RepoDigests",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub repo_digests: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "RepoTags", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub repo_tags: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "SharedSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub shared_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(
            rename = "VirtualSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub virtual_size: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for LibpodImageSummary {
        const NAME: &'static str = "LibpodImageSummary";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Arch" => self.arch = field.read()?,
                "Containers" => self.containers = field.read()?,
                "Created" => self.created = field.read()?,
                "Dangling" => self.dangling = field.read()?,
                "Digest" => self.digest = field.read()?,
                "History" => self.history = field.read()?,
                "Id" => self.id = field.read()?,
                "IsManifestList" => self.is_manifest_list = field.read()?,
                "Labels" => self.labels = field.read()?,
                "Names" => self.names = field.read()?,
                "Os" => self.os = field.read()?,
                "ParentId" => self.parent_id = field.read()?,
                "ReadOnly" => self.read_only = field.read()?,
                "RepoDigests" => self.repo_digests = field.read()?,
                "RepoTags" => self.repo_tags = field.read()?,
                "SharedSize" => self.shared_size = field.read()?,
                "Size" => self.size = field.read()?,
                "VirtualSize" => self.virtual_size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LibpodImageSummary);
    /// `LibpodImagesPullReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct LibpodImagesPullReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub progress: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "progressDetail",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub progress_detail: ::std::option::Option<LibpodImagesPullReportProgressDetail>,
        #[serde(
            rename = "pullProgress",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pull_progress: ::std::option::Option<ArtifactPullProgress>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for LibpodImagesPullReport {
        const NAME: &'static str = "LibpodImagesPullReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "error" => self.error = field.read()?,
                "id" => self.id = field.read()?,
                "images" => self.images = field.read()?,
                "progress" => self.progress = field.read()?,
                "progressDetail" => self.progress_detail = field.read()?,
                "pullProgress" => self.pull_progress = field.read()?,
                "status" => self.status = field.read()?,
                "stream" => self.stream = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(LibpodImagesPullReport);
    /// `LibpodImagesPullReportProgressDetail`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct LibpodImagesPullReportProgressDetail {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub current: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for LibpodImagesPullReportProgressDetail {
        const NAME: &'static str = "LibpodImagesPullReportProgressDetail";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "current" => self.current = field.read()?,
                "total" => self.total = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(LibpodImagesPullReportProgressDetail);
    /// `LibpodImagesRemoveReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodImagesRemoveReport {
        #[serde(rename = "Deleted", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub deleted: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Errors", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errors: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_code: ::std::option::Option<i64>,
        #[serde(rename = "Untagged", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub untagged: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for LibpodImagesRemoveReport {
        const NAME: &'static str = "LibpodImagesRemoveReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Deleted" => self.deleted = field.read()?,
                "Errors" => self.errors = field.read()?,
                "ExitCode" => self.exit_code = field.read()?,
                "Untagged" => self.untagged = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LibpodImagesRemoveReport);
    /// `LibpodImagesResolveReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct LibpodImagesResolveReport {
        #[serde(rename = "Names", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub names: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for LibpodImagesResolveReport {
        const NAME: &'static str = "LibpodImagesResolveReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Names" => self.names = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(LibpodImagesResolveReport);
    /// `LibpodInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LibpodInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host: ::std::option::Option<HostInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub plugins: ::std::option::Option<Plugins>,
        #[serde(skip_serializing_if = "::serde_json::Map::is_empty")]
        pub registries: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub store: ::std::option::Option<StoreInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<Version>,
    }
    impl crate::raw::record::Record for LibpodInfo {
        const NAME: &'static str = "LibpodInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "host" => self.host = field.read()?,
                "plugins" => self.plugins = field.read()?,
                "registries" => self.registries = field.read()?,
                "store" => self.store = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LibpodInfo);
    /// `LinuxBlockIo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxBlockIo {
        #[serde(
            rename = "leafWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub leaf_weight: ::std::option::Option<u16>,
        #[serde(
            rename = "throttleReadBpsDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub throttle_read_bps_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(
            rename = "throttleReadIOPSDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub throttle_read_iops_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(
            rename = "throttleWriteBpsDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub throttle_write_bps_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(
            rename = "throttleWriteIOPSDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub throttle_write_iops_device: ::std::vec::Vec<LinuxThrottleDevice>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weight: ::std::option::Option<u16>,
        #[serde(
            rename = "weightDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub weight_device: ::std::vec::Vec<LinuxWeightDevice>,
    }
    impl crate::raw::record::Record for LinuxBlockIo {
        const NAME: &'static str = "LinuxBlockIo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "leafWeight" => self.leaf_weight = field.read()?,
                "throttleReadBpsDevice" => self.throttle_read_bps_device = field.read()?,
                "throttleReadIOPSDevice" => {
                    self.throttle_read_iops_device = field.read()?;
                }
                "throttleWriteBpsDevice" => {
                    self.throttle_write_bps_device = field.read()?;
                }
                "throttleWriteIOPSDevice" => {
                    self.throttle_write_iops_device = field.read()?;
                }
                "weight" => self.weight = field.read()?,
                "weightDevice" => self.weight_device = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxBlockIo);
    /// `LinuxCpu`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxCpu {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub burst: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpus: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub idle: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mems: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub period: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub quota: ::std::option::Option<i64>,
        #[serde(
            rename = "realtimePeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub realtime_period: ::std::option::Option<u64>,
        #[serde(
            rename = "realtimeRuntime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub realtime_runtime: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shares: ::std::option::Option<u64>,
    }
    impl crate::raw::record::Record for LinuxCpu {
        const NAME: &'static str = "LinuxCpu";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "burst" => self.burst = field.read()?,
                "cpus" => self.cpus = field.read()?,
                "idle" => self.idle = field.read()?,
                "mems" => self.mems = field.read()?,
                "period" => self.period = field.read()?,
                "quota" => self.quota = field.read()?,
                "realtimePeriod" => self.realtime_period = field.read()?,
                "realtimeRuntime" => self.realtime_runtime = field.read()?,
                "shares" => self.shares = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxCpu);
    /// `LinuxDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxDevice {
        #[serde(
            rename = "fileMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub file_mode: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gid: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minor: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub uid: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for LinuxDevice {
        const NAME: &'static str = "LinuxDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "fileMode" => self.file_mode = field.read()?,
                "gid" => self.gid = field.read()?,
                "major" => self.major = field.read()?,
                "minor" => self.minor = field.read()?,
                "path" => self.path = field.read()?,
                "type" => self.type_ = field.read()?,
                "uid" => self.uid = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxDevice);
    /// `LinuxDeviceCgroup`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxDeviceCgroup {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub access: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub allow: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minor: ::std::option::Option<i64>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for LinuxDeviceCgroup {
        const NAME: &'static str = "LinuxDeviceCgroup";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "access" => self.access = field.read()?,
                "allow" => self.allow = field.read()?,
                "major" => self.major = field.read()?,
                "minor" => self.minor = field.read()?,
                "type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxDeviceCgroup);
    /// `LinuxHugepageLimit`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxHugepageLimit {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<u64>,
        #[serde(
            rename = "pageSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_size: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for LinuxHugepageLimit {
        const NAME: &'static str = "LinuxHugepageLimit";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "limit" => self.limit = field.read()?,
                "pageSize" => self.page_size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxHugepageLimit);
    /// `LinuxIdMapping`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxIdMapping {
        #[serde(
            rename = "containerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container_id: ::std::option::Option<u32>,
        #[serde(
            rename = "hostID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_id: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for LinuxIdMapping {
        const NAME: &'static str = "LinuxIdMapping";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "containerID" => self.container_id = field.read()?,
                "hostID" => self.host_id = field.read()?,
                "size" => self.size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxIdMapping);
    /// `LinuxIntelRdt`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxIntelRdt {
        #[serde(
            rename = "closID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub clos_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "enableCMT",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_cmt: ::std::option::Option<bool>,
        #[serde(
            rename = "enableMBM",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_mbm: ::std::option::Option<bool>,
        #[serde(
            rename = "l3CacheSchema",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub l3_cache_schema: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "memBwSchema",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_bw_schema: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for LinuxIntelRdt {
        const NAME: &'static str = "LinuxIntelRdt";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "closID" => self.clos_id = field.read()?,
                "enableCMT" => self.enable_cmt = field.read()?,
                "enableMBM" => self.enable_mbm = field.read()?,
                "l3CacheSchema" => self.l3_cache_schema = field.read()?,
                "memBwSchema" => self.mem_bw_schema = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxIntelRdt);
    /// `LinuxInterfacePriority`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxInterfacePriority {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub priority: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for LinuxInterfacePriority {
        const NAME: &'static str = "LinuxInterfacePriority";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "name" => self.name = field.read()?,
                "priority" => self.priority = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxInterfacePriority);
    /// `LinuxMemory`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxMemory {
        #[serde(
            rename = "checkBeforeUpdate",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub check_before_update: ::std::option::Option<bool>,
        #[serde(
            rename = "disableOOMKiller",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub disable_oom_killer: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub kernel: ::std::option::Option<i64>,
        #[serde(
            rename = "kernelTCP",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kernel_tcp: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub reservation: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub swap: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub swappiness: ::std::option::Option<u64>,
        #[serde(
            rename = "useHierarchy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub use_hierarchy: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for LinuxMemory {
        const NAME: &'static str = "LinuxMemory";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "checkBeforeUpdate" => self.check_before_update = field.read()?,
                "disableOOMKiller" => self.disable_oom_killer = field.read()?,
                "kernel" => self.kernel = field.read()?,
                "kernelTCP" => self.kernel_tcp = field.read()?,
                "limit" => self.limit = field.read()?,
                "reservation" => self.reservation = field.read()?,
                "swap" => self.swap = field.read()?,
                "swappiness" => self.swappiness = field.read()?,
                "useHierarchy" => self.use_hierarchy = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxMemory);
    /// `LinuxNetwork`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxNetwork {
        #[serde(
            rename = "classID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub class_id: ::std::option::Option<u32>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub priorities: ::std::vec::Vec<LinuxInterfacePriority>,
    }
    impl crate::raw::record::Record for LinuxNetwork {
        const NAME: &'static str = "LinuxNetwork";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "classID" => self.class_id = field.read()?,
                "priorities" => self.priorities = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxNetwork);
    /// `LinuxPersonality`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxPersonality {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub flags: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for LinuxPersonality {
        const NAME: &'static str = "LinuxPersonality";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "domain" => self.domain = field.read()?,
                "flags" => self.flags = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxPersonality);
    /// `LinuxPids`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxPids {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub limit: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for LinuxPids {
        const NAME: &'static str = "LinuxPids";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "limit" => self.limit = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxPids);
    /// `LinuxRdma`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxRdma {
        #[serde(
            rename = "hcaHandles",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hca_handles: ::std::option::Option<u32>,
        #[serde(
            rename = "hcaObjects",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hca_objects: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for LinuxRdma {
        const NAME: &'static str = "LinuxRdma";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "hcaHandles" => self.hca_handles = field.read()?,
                "hcaObjects" => self.hca_objects = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxRdma);
    /// `LinuxResources`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxResources {
        #[serde(
            rename = "blockIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub block_io: ::std::option::Option<LinuxBlockIo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu: ::std::option::Option<LinuxCpu>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub devices: ::std::vec::Vec<LinuxDeviceCgroup>,
        #[serde(
            rename = "hugepageLimits",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub hugepage_limits: ::std::vec::Vec<LinuxHugepageLimit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory: ::std::option::Option<LinuxMemory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<LinuxNetwork>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pids: ::std::option::Option<LinuxPids>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub rdma: ::std::collections::BTreeMap<::std::string::String, LinuxRdma>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub unified: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl crate::raw::record::Record for LinuxResources {
        const NAME: &'static str = "LinuxResources";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "blockIO" => self.block_io = field.read()?,
                "cpu" => self.cpu = field.read()?,
                "devices" => self.devices = field.read()?,
                "hugepageLimits" => self.hugepage_limits = field.read()?,
                "memory" => self.memory = field.read()?,
                "network" => self.network = field.read()?,
                "pids" => self.pids = field.read()?,
                "rdma" => self.rdma = field.read()?,
                "unified" => self.unified = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxResources);
    /// `LinuxThrottleDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxThrottleDevice {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minor: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rate: ::std::option::Option<u64>,
    }
    impl crate::raw::record::Record for LinuxThrottleDevice {
        const NAME: &'static str = "LinuxThrottleDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "major" => self.major = field.read()?,
                "minor" => self.minor = field.read()?,
                "rate" => self.rate = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxThrottleDevice);
    /// `LinuxWeightDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LinuxWeightDevice {
        #[serde(
            rename = "leafWeight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub leaf_weight: ::std::option::Option<u16>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub major: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub minor: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub weight: ::std::option::Option<u16>,
    }
    impl crate::raw::record::Record for LinuxWeightDevice {
        const NAME: &'static str = "LinuxWeightDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "leafWeight" => self.leaf_weight = field.read()?,
                "major" => self.major = field.read()?,
                "minor" => self.minor = field.read()?,
                "weight" => self.weight = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LinuxWeightDevice);
    /// `ListContainer`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListContainer {
        #[serde(
            rename = "AutoRemove",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_remove: ::std::option::Option<bool>,
        #[serde(
            rename = "CIDFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cid_file: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Command", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "CreatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_code: ::std::option::Option<i32>,
        #[serde(
            rename = "Exited",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exited: ::std::option::Option<bool>,
        #[serde(
            rename = "ExitedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exited_at: ::std::option::Option<i64>,
        #[serde(
            rename = "ExposedPorts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exposed_ports: ::std::option::Option<::serde_json::Value>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsInfra",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_infra: ::std::option::Option<bool>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Mounts", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mounts: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Names", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub names: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Namespaces",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub namespaces: ::std::option::Option<ListContainerNamespaces>,
        #[serde(rename = "Networks", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub networks: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Pid", skip_serializing_if = "::std::option::Option::is_none")]
        pub pid: ::std::option::Option<i64>,
        #[serde(rename = "Pod", skip_serializing_if = "::std::option::Option::is_none")]
        pub pod: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PodName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pod_name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Ports", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub ports: ::std::vec::Vec<PortMapping>,
        #[serde(
            rename = "Restarts",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restarts: ::std::option::Option<u64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<ContainerSize>,
        #[serde(
            rename = "StartedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub started_at: ::std::option::Option<i64>,
        #[serde(
            rename = "State",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub state: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ListContainer {
        const NAME: &'static str = "ListContainer";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "AutoRemove" => self.auto_remove = field.read()?,
                "CIDFile" => self.cid_file = field.read()?,
                "Command" => self.command = field.read()?,
                "Created" => self.created = field.read()?,
                "CreatedAt" => self.created_at = field.read()?,
                "ExitCode" => self.exit_code = field.read()?,
                "Exited" => self.exited = field.read()?,
                "ExitedAt" => self.exited_at = field.read()?,
                "ExposedPorts" => self.exposed_ports = field.read()?,
                "Id" => self.id = field.read()?,
                "Image" => self.image = field.read()?,
                "ImageID" => self.image_id = field.read()?,
                "IsInfra" => self.is_infra = field.read()?,
                "Labels" => self.labels = field.read()?,
                "Mounts" => self.mounts = field.read()?,
                "Names" => self.names = field.read()?,
                "Namespaces" => self.namespaces = field.read()?,
                "Networks" => self.networks = field.read()?,
                "Pid" => self.pid = field.read()?,
                "Pod" => self.pod = field.read()?,
                "PodName" => self.pod_name = field.read()?,
                "Ports" => self.ports = field.read()?,
                "Restarts" => self.restarts = field.read()?,
                "Size" => self.size = field.read()?,
                "StartedAt" => self.started_at = field.read()?,
                "State" => self.state = field.read()?,
                "Status" => self.status = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ListContainer);
    /// `ListContainerNamespaces`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListContainerNamespaces {
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Ipc", skip_serializing_if = "::std::option::Option::is_none")]
        pub ipc: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mnt", skip_serializing_if = "::std::option::Option::is_none")]
        pub mnt: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Net", skip_serializing_if = "::std::option::Option::is_none")]
        pub net: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Pidns",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pidns: ::std::option::Option<::std::string::String>,
        #[serde(rename = "User", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Uts", skip_serializing_if = "::std::option::Option::is_none")]
        pub uts: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ListContainerNamespaces {
        const NAME: &'static str = "ListContainerNamespaces";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Cgroup" => self.cgroup = field.read()?,
                "Ipc" => self.ipc = field.read()?,
                "Mnt" => self.mnt = field.read()?,
                "Net" => self.net = field.read()?,
                "Pidns" => self.pidns = field.read()?,
                "User" => self.user = field.read()?,
                "Uts" => self.uts = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ListContainerNamespaces);
    /// `ListPodContainer`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListPodContainer {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Names",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub names: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RestartCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub restart_count: ::std::option::Option<u64>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ListPodContainer {
        const NAME: &'static str = "ListPodContainer";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Id" => self.id = field.read()?,
                "Names" => self.names = field.read()?,
                "RestartCount" => self.restart_count = field.read()?,
                "Status" => self.status = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ListPodContainer);
    /// `ListPodsReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ListPodsReport {
        #[serde(
            rename = "Cgroup",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cgroup: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub containers: ::std::vec::Vec<ListPodContainer>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InfraId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub infra_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Namespace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub namespace: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Networks", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub networks: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ListPodsReport {
        const NAME: &'static str = "ListPodsReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Cgroup" => self.cgroup = field.read()?,
                "Containers" => self.containers = field.read()?,
                "Created" => self.created = field.read()?,
                "Id" => self.id = field.read()?,
                "InfraId" => self.infra_id = field.read()?,
                "Labels" => self.labels = field.read()?,
                "Name" => self.name = field.read()?,
                "Namespace" => self.namespace = field.read()?,
                "Networks" => self.networks = field.read()?,
                "Status" => self.status = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ListPodsReport);
    /// `ListQuadlet`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ListQuadlet {
        #[serde(rename = "App", skip_serializing_if = "::std::option::Option::is_none")]
        pub app: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UnitName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unit_name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ListQuadlet {
        const NAME: &'static str = "ListQuadlet";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "App" => self.app = field.read()?,
                "Name" => self.name = field.read()?,
                "Path" => self.path = field.read()?,
                "Status" => self.status = field.read()?,
                "UnitName" => self.unit_name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ListQuadlet);
    /// `LogConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LogConfig {
        #[serde(
            rename = "Config",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub config: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for LogConfig {
        const NAME: &'static str = "LogConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Config" => self.config = field.read()?,
                "Type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LogConfig);
    /// `LogConfigLibpod`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct LogConfigLibpod {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for LogConfigLibpod {
        const NAME: &'static str = "LogConfigLibpod";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "driver" => self.driver = field.read()?,
                "options" => self.options = field.read()?,
                "path" => self.path = field.read()?,
                "size" => self.size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(LogConfigLibpod);
    /// `ManifestAddOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ManifestAddOptions {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub index_annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub index_annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for ManifestAddOptions {
        const NAME: &'static str = "ManifestAddOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "all" => self.all = field.read()?,
                "annotation" => self.annotation = field.read()?,
                "annotations" => self.annotations = field.read()?,
                "arch" => self.arch = field.read()?,
                "features" => self.features = field.read()?,
                "images" => self.images = field.read()?,
                "index_annotation" => self.index_annotation = field.read()?,
                "index_annotations" => self.index_annotations = field.read()?,
                "os" => self.os = field.read()?,
                "os_features" => self.os_features = field.read()?,
                "os_version" => self.os_version = field.read()?,
                "subject" => self.subject = field.read()?,
                "variant" => self.variant = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ManifestAddOptions);
    /// `ManifestListData`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestListData {
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub manifests: ::std::vec::Vec<ManifestListDescriptor>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "schemaVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub schema_version: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<ManifestListDescriptor>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ManifestListData {
        const NAME: &'static str = "ManifestListData";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "annotations" => self.annotations = field.read()?,
                "artifactType" => self.artifact_type = field.read()?,
                "manifests" => self.manifests = field.read()?,
                "mediaType" => self.media_type = field.read()?,
                "schemaVersion" => self.schema_version = field.read()?,
                "subject" => self.subject = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ManifestListData);
    /// `ManifestListDescriptor`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestListDescriptor {
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub digest: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub files: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub platform: ::std::option::Option<Schema2PlatformSpec>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub urls: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ManifestListDescriptor {
        const NAME: &'static str = "ManifestListDescriptor";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "annotations" => self.annotations = field.read()?,
                "artifactType" => self.artifact_type = field.read()?,
                "data" => self.data = field.read()?,
                "digest" => self.digest = field.read()?,
                "files" => self.files = field.read()?,
                "mediaType" => self.media_type = field.read()?,
                "platform" => self.platform = field.read()?,
                "size" => self.size = field.read()?,
                "urls" => self.urls = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ManifestListDescriptor);
    /// `ManifestModifyOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestModifyOptions {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub all: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub artifact_annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub artifact_config: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub artifact_config_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub artifact_exclude_titles: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub artifact_files: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub artifact_layer_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub artifact_subject: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub index_annotation: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub index_annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub operation: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ManifestModifyOptions {
        const NAME: &'static str = "ManifestModifyOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "all" => self.all = field.read()?,
                "annotation" => self.annotation = field.read()?,
                "annotations" => self.annotations = field.read()?,
                "arch" => self.arch = field.read()?,
                "artifact_annotations" => self.artifact_annotations = field.read()?,
                "artifact_config" => self.artifact_config = field.read()?,
                "artifact_config_type" => self.artifact_config_type = field.read()?,
                "artifact_exclude_titles" => self.artifact_exclude_titles = field.read()?,
                "artifact_files" => self.artifact_files = field.read()?,
                "artifact_layer_type" => self.artifact_layer_type = field.read()?,
                "artifact_subject" => self.artifact_subject = field.read()?,
                "artifact_type" => self.artifact_type = field.read()?,
                "features" => self.features = field.read()?,
                "images" => self.images = field.read()?,
                "index_annotation" => self.index_annotation = field.read()?,
                "index_annotations" => self.index_annotations = field.read()?,
                "operation" => self.operation = field.read()?,
                "os" => self.os = field.read()?,
                "os_features" => self.os_features = field.read()?,
                "os_version" => self.os_version = field.read()?,
                "subject" => self.subject = field.read()?,
                "variant" => self.variant = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ManifestModifyOptions);
    /// `ManifestModifyReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestModifyReport {
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errors: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub files: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ManifestModifyReport {
        const NAME: &'static str = "ManifestModifyReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "errors" => self.errors = field.read()?,
                "files" => self.files = field.read()?,
                "Id" => self.id = field.read()?,
                "images" => self.images = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ManifestModifyReport);
    /// `ManifestPushReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ManifestPushReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stream: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ManifestPushReport {
        const NAME: &'static str = "ManifestPushReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "error" => self.error = field.read()?,
                "Id" => self.id = field.read()?,
                "stream" => self.stream = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ManifestPushReport);
    /// `Mount`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Mount {
        #[serde(
            rename = "BindOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub bind_options: ::std::option::Option<BindOptions>,
        #[serde(
            rename = "ClusterOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub cluster_options: ::std::option::Option<ClusterOptions>,
        #[serde(
            rename = "Consistency",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub consistency: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "ImageOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_options: ::std::option::Option<ImageOptions>,
        #[serde(
            rename = "ReadOnly",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub read_only: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Target",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub target: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "TmpfsOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tmpfs_options: ::std::option::Option<TmpfsOptions>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "VolumeOptions",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_options: ::std::option::Option<VolumeOptions>,
    }
    impl crate::raw::record::Record for Mount {
        const NAME: &'static str = "Mount";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "BindOptions" => self.bind_options = field.read()?,
                "ClusterOptions" => self.cluster_options = field.read()?,
                "Consistency" => self.consistency = field.read()?,
                "ImageOptions" => self.image_options = field.read()?,
                "ReadOnly" => self.read_only = field.read()?,
                "Source" => self.source = field.read()?,
                "Target" => self.target = field.read()?,
                "TmpfsOptions" => self.tmpfs_options = field.read()?,
                "Type" => self.type_ = field.read()?,
                "VolumeOptions" => self.volume_options = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Mount);
    /// `MountPoint`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct MountPoint {
        #[serde(
            rename = "Destination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Propagation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub propagation: ::std::option::Option<::std::string::String>,
        #[serde(rename = "RW", skip_serializing_if = "::std::option::Option::is_none")]
        pub rw: ::std::option::Option<bool>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for MountPoint {
        const NAME: &'static str = "MountPoint";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Destination" => self.destination = field.read()?,
                "Driver" => self.driver = field.read()?,
                "Mode" => self.mode = field.read()?,
                "Name" => self.name = field.read()?,
                "Propagation" => self.propagation = field.read()?,
                "RW" => self.rw = field.read()?,
                "Source" => self.source = field.read()?,
                "Type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(MountPoint);
    /// `NamedVolume`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NamedVolume {
        #[serde(rename = "Dest", skip_serializing_if = "::std::option::Option::is_none")]
        pub dest: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "IsAnonymous",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_anonymous: ::std::option::Option<bool>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Options", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "SubPath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sub_path: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for NamedVolume {
        const NAME: &'static str = "NamedVolume";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Dest" => self.dest = field.read()?,
                "IsAnonymous" => self.is_anonymous = field.read()?,
                "Name" => self.name = field.read()?,
                "Options" => self.options = field.read()?,
                "SubPath" => self.sub_path = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(NamedVolume);
    /// `Namespace`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Namespace {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nsmode: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub value: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Namespace {
        const NAME: &'static str = "Namespace";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "nsmode" => self.nsmode = field.read()?,
                "value" => self.value = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Namespace);
    /// `NetAddress`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetAddress {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipnet: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for NetAddress {
        const NAME: &'static str = "NetAddress";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "gateway" => self.gateway = field.read()?,
                "ipnet" => self.ipnet = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(NetAddress);
    /// `NetInterface`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetInterface {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub mac_address: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subnets: ::std::vec::Vec<NetAddress>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for NetInterface {
        const NAME: &'static str = "NetInterface";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "mac_address" => self.mac_address = field.read()?,
                "subnets" => self.subnets = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(NetInterface);
    /// `Network`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Network {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dns_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub ipam_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipv6_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub network_dns_servers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network_interface: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub routes: ::std::vec::Vec<Route>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subnets: ::std::vec::Vec<Subnet>,
    }
    impl crate::raw::record::Record for Network {
        const NAME: &'static str = "Network";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "created" => self.created = field.read()?,
                "dns_enabled" => self.dns_enabled = field.read()?,
                "driver" => self.driver = field.read()?,
                "id" => self.id = field.read()?,
                "internal" => self.internal = field.read()?,
                "ipam_options" => self.ipam_options = field.read()?,
                "ipv6_enabled" => self.ipv6_enabled = field.read()?,
                "labels" => self.labels = field.read()?,
                "name" => self.name = field.read()?,
                "network_dns_servers" => self.network_dns_servers = field.read()?,
                "network_interface" => self.network_interface = field.read()?,
                "options" => self.options = field.read()?,
                "routes" => self.routes = field.read()?,
                "subnets" => self.subnets = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Network);
    /// `NetworkConnectOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkConnectOptions {
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub container: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interface_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub static_ips: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub static_mac: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for NetworkConnectOptions {
        const NAME: &'static str = "NetworkConnectOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "aliases" => self.aliases = field.read()?,
                "container" => self.container = field.read()?,
                "interface_name" => self.interface_name = field.read()?,
                "options" => self.options = field.read()?,
                "static_ips" => self.static_ips = field.read()?,
                "static_mac" => self.static_mac = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(NetworkConnectOptions);
    /// `NetworkConnectRequestLibpod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NetworkConnectRequestLibpod(pub NetworkConnectOptions);
    impl crate::raw::record::Whole for NetworkConnectRequestLibpod {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkContainerInfo {
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub interfaces: ::std::collections::BTreeMap<
            ::std::string::String,
            NetInterface,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for NetworkContainerInfo {
        const NAME: &'static str = "NetworkContainerInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "interfaces" => self.interfaces = field.read()?,
                "name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(NetworkContainerInfo);
    /// `NetworkCreateLibpod`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkCreateLibpod {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dns_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub ipam_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipv6_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<NetworkName>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub network_dns_servers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network_interface: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub routes: ::std::vec::Vec<Route>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subnets: ::std::vec::Vec<Subnet>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for NetworkCreateLibpod {
        const NAME: &'static str = "NetworkCreateLibpod";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "created" => self.created = field.read()?,
                "dns_enabled" => self.dns_enabled = field.read()?,
                "driver" => self.driver = field.read()?,
                "id" => self.id = field.read()?,
                "internal" => self.internal = field.read()?,
                "ipam_options" => self.ipam_options = field.read()?,
                "ipv6_enabled" => self.ipv6_enabled = field.read()?,
                "labels" => self.labels = field.read()?,
                "name" => self.name = field.read()?,
                "network_dns_servers" => self.network_dns_servers = field.read()?,
                "network_interface" => self.network_interface = field.read()?,
                "options" => self.options = field.read()?,
                "routes" => self.routes = field.read()?,
                "subnets" => self.subnets = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(NetworkCreateLibpod);
    /// `NetworkDisconnectRequest`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NetworkDisconnectRequest(pub DisconnectOptions);
    impl crate::raw::record::Whole for NetworkDisconnectRequest {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub backend: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "defaultNetwork",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub default_network: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dns: ::std::option::Option<DnsNetworkInfo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for NetworkInfo {
        const NAME: &'static str = "NetworkInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "backend" => self.backend = field.read()?,
                "defaultNetwork" => self.default_network = field.read()?,
                "dns" => self.dns = field.read()?,
                "package" => self.package = field.read()?,
                "path" => self.path = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(NetworkInfo);
    /// `NetworkInspectReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkInspectReport {
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub containers: ::std::collections::BTreeMap<
            ::std::string::String,
            NetworkContainerInfo,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dns_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub internal: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub ipam_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipv6_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub network_dns_servers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network_interface: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub routes: ::std::vec::Vec<Route>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub subnets: ::std::vec::Vec<Subnet>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for NetworkInspectReport {
        const NAME: &'static str = "NetworkInspectReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "containers" => self.containers = field.read()?,
                "created" => self.created = field.read()?,
                "dns_enabled" => self.dns_enabled = field.read()?,
                "driver" => self.driver = field.read()?,
                "id" => self.id = field.read()?,
                "internal" => self.internal = field.read()?,
                "ipam_options" => self.ipam_options = field.read()?,
                "ipv6_enabled" => self.ipv6_enabled = field.read()?,
                "labels" => self.labels = field.read()?,
                "name" => self.name = field.read()?,
                "network_dns_servers" => self.network_dns_servers = field.read()?,
                "network_interface" => self.network_interface = field.read()?,
                "options" => self.options = field.read()?,
                "routes" => self.routes = field.read()?,
                "subnets" => self.subnets = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(NetworkInspectReport);
    /// `NetworkName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct NetworkName(::std::string::String);
    impl crate::raw::record::Whole for NetworkName {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct NetworkPruneReport {
        #[serde(
            rename = "Error",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub error: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for NetworkPruneReport {
        const NAME: &'static str = "NetworkPruneReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Error" => self.error = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(NetworkPruneReport);
    /// `NetworkRmReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for NetworkRmReport {
        const NAME: &'static str = "NetworkRmReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(NetworkRmReport);
    /// `NetworkSettingsSummary`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkSettingsSummary {
        #[serde(
            rename = "Networks",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            EndpointSettings,
        >,
    }
    impl crate::raw::record::Record for NetworkSettingsSummary {
        const NAME: &'static str = "NetworkSettingsSummary";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Networks" => self.networks = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(NetworkSettingsSummary);
    /// `NetworkUpdateOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkUpdateOptions {
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub adddnsservers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub removednsservers: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for NetworkUpdateOptions {
        const NAME: &'static str = "NetworkUpdateOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "adddnsservers" => self.adddnsservers = field.read()?,
                "removednsservers" => self.removednsservers = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(NetworkUpdateOptions);
    /// `NetworkUpdateRequestLibpod`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    #[serde(transparent)]
    pub struct NetworkUpdateRequestLibpod(pub NetworkUpdateOptions);
    impl crate::raw::record::Whole for NetworkUpdateRequestLibpod {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct NetworkingConfig {
        #[serde(
            rename = "EndpointsConfig",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub endpoints_config: ::std::collections::BTreeMap<
            ::std::string::String,
            EndpointSettings,
        >,
    }
    impl crate::raw::record::Record for NetworkingConfig {
        const NAME: &'static str = "NetworkingConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "EndpointsConfig" => self.endpoints_config = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(NetworkingConfig);
    /// `Oci1`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct Oci1 {
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "artifactType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub artifact_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub config: ::std::option::Option<Descriptor>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub layers: ::std::vec::Vec<Descriptor>,
        #[serde(
            rename = "mediaType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_type: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "schemaVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub schema_version: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subject: ::std::option::Option<Descriptor>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for Oci1 {
        const NAME: &'static str = "Oci1";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "annotations" => self.annotations = field.read()?,
                "artifactType" => self.artifact_type = field.read()?,
                "config" => self.config = field.read()?,
                "layers" => self.layers = field.read()?,
                "mediaType" => self.media_type = field.read()?,
                "schemaVersion" => self.schema_version = field.read()?,
                "subject" => self.subject = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(Oci1);
    /// `OciMount`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct OciMount {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "gidMappings",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub gid_mappings: ::std::vec::Vec<LinuxIdMapping>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "uidMappings",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub uid_mappings: ::std::vec::Vec<LinuxIdMapping>,
    }
    impl crate::raw::record::Record for OciMount {
        const NAME: &'static str = "OciMount";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "destination" => self.destination = field.read()?,
                "gidMappings" => self.gid_mappings = field.read()?,
                "options" => self.options = field.read()?,
                "source" => self.source = field.read()?,
                "type" => self.type_ = field.read()?,
                "uidMappings" => self.uid_mappings = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(OciMount);
    /// `OciRuntimeInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct OciRuntimeInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for OciRuntimeInfo {
        const NAME: &'static str = "OciRuntimeInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "name" => self.name = field.read()?,
                "package" => self.package = field.read()?,
                "path" => self.path = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(OciRuntimeInfo);
    /// `OverlayVolume`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct OverlayVolume {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub options: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for OverlayVolume {
        const NAME: &'static str = "OverlayVolume";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "destination" => self.destination = field.read()?,
                "options" => self.options = field.read()?,
                "source" => self.source = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(OverlayVolume);
    /// `PastaInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PastaInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub executable: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for PastaInfo {
        const NAME: &'static str = "PastaInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "executable" => self.executable = field.read()?,
                "package" => self.package = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PastaInfo);
    /// `PerNetworkOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PerNetworkOptions {
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub aliases: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub interface_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub static_ips: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub static_mac: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for PerNetworkOptions {
        const NAME: &'static str = "PerNetworkOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "aliases" => self.aliases = field.read()?,
                "interface_name" => self.interface_name = field.read()?,
                "options" => self.options = field.read()?,
                "static_ips" => self.static_ips = field.read()?,
                "static_mac" => self.static_mac = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PerNetworkOptions);
    /// `Platform`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Platform {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub architecture: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "os.features",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "os.version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Platform {
        const NAME: &'static str = "Platform";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "architecture" => self.architecture = field.read()?,
                "os" => self.os = field.read()?,
                "os.features" => self.os_features = field.read()?,
                "os.version" => self.os_version = field.read()?,
                "variant" => self.variant = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Platform);
    /// `PlayKubePod`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlayKubePod {
        #[serde(
            rename = "ContainerErrors",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub container_errors: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub containers: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "InitContainers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub init_containers: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Logs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub logs: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for PlayKubePod {
        const NAME: &'static str = "PlayKubePod";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ContainerErrors" => self.container_errors = field.read()?,
                "Containers" => self.containers = field.read()?,
                "ID" => self.id = field.read()?,
                "InitContainers" => self.init_containers = field.read()?,
                "Logs" => self.logs = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PlayKubePod);
    /// `PlayKubeReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlayKubeReport {
        #[serde(
            rename = "ExitCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub exit_code: ::std::option::Option<i32>,
        #[serde(rename = "Pods", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub pods: ::std::vec::Vec<PlayKubePod>,
        #[serde(rename = "RmReport", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub rm_report: ::std::vec::Vec<PodRmReport>,
        #[serde(
            rename = "SecretRmReport",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub secret_rm_report: ::std::vec::Vec<SecretRmReport>,
        #[serde(rename = "Secrets", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub secrets: ::std::vec::Vec<PlaySecret>,
        #[serde(
            rename = "ServiceContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "StopReport",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub stop_report: ::std::vec::Vec<PodStopReport>,
        #[serde(
            rename = "VolumeRmReport",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub volume_rm_report: ::std::vec::Vec<VolumeRmReport>,
        #[serde(rename = "Volumes", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volumes: ::std::vec::Vec<PlayKubeVolume>,
    }
    impl crate::raw::record::Record for PlayKubeReport {
        const NAME: &'static str = "PlayKubeReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ExitCode" => self.exit_code = field.read()?,
                "Pods" => self.pods = field.read()?,
                "RmReport" => self.rm_report = field.read()?,
                "SecretRmReport" => self.secret_rm_report = field.read()?,
                "Secrets" => self.secrets = field.read()?,
                "ServiceContainerID" => self.service_container_id = field.read()?,
                "StopReport" => self.stop_report = field.read()?,
                "VolumeRmReport" => self.volume_rm_report = field.read()?,
                "Volumes" => self.volumes = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PlayKubeReport);
    /// `PlayKubeVolume`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlayKubeVolume {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for PlayKubeVolume {
        const NAME: &'static str = "PlayKubeVolume";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PlayKubeVolume);
    /// `PlaySecret`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PlaySecret {
        #[serde(
            rename = "CreateReport",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub create_report: ::std::option::Option<SecretCreateReport>,
    }
    impl crate::raw::record::Record for PlaySecret {
        const NAME: &'static str = "PlaySecret";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "CreateReport" => self.create_report = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PlaySecret);
    /// `Plugins`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Plugins {
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub authorization: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub log: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub network: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volume: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for Plugins {
        const NAME: &'static str = "Plugins";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "authorization" => self.authorization = field.read()?,
                "log" => self.log = field.read()?,
                "network" => self.network = field.read()?,
                "volume" => self.volume = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Plugins);
    /// `PodKillReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodKillReport {
        #[serde(rename = "Errs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodKillReport {
        const NAME: &'static str = "PodKillReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Errs" => self.errs = field.read()?,
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodKillReport);
    /// `PodName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct PodName(::std::string::String);
    impl crate::raw::record::Whole for PodName {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodPauseReport {
        #[serde(rename = "Errs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodPauseReport {
        const NAME: &'static str = "PodPauseReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Errs" => self.errs = field.read()?,
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodPauseReport);
    /// `PodPruneReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodPruneReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodPruneReport {
        const NAME: &'static str = "PodPruneReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodPruneReport);
    /// `PodRestartReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodRestartReport {
        #[serde(rename = "Errs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodRestartReport {
        const NAME: &'static str = "PodRestartReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Errs" => self.errs = field.read()?,
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodRestartReport);
    /// `PodRmReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PodRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RemovedCtrs",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub removed_ctrs: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    }
    impl crate::raw::record::Record for PodRmReport {
        const NAME: &'static str = "PodRmReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "Id" => self.id = field.read()?,
                "RemovedCtrs" => self.removed_ctrs = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PodRmReport);
    /// `PodSpecGenerator`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodSpecGenerator {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cni_networks: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_option: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_server: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exit_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub hostadd: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "hostsFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub idmappings: ::std::option::Option<IdMappingOptions>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub image_volumes: ::std::vec::Vec<ImageVolume>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub infra_command: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub infra_conmon_pid_file: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub infra_image: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub infra_name: ::std::option::Option<ContainerName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipcns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mounts: ::std::vec::Vec<OciMount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<PodName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub netns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub network_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Networks",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            PerNetworkOptions,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_infra: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_manage_hostname: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_manage_hosts: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_manage_resolv_conf: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub overlay_volumes: ::std::vec::Vec<OverlayVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pidns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub pod_create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub pod_devices: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub portmappings: ::std::vec::Vec<PortMapping>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_limits: ::std::option::Option<LinuxResources>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub restart_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub restart_tries: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub security_opt: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "serviceContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub service_container_id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub share_parent: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub shared_namespaces: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shm_size_systemd: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub sysctl: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub userns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub utsns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volumes: ::std::vec::Vec<NamedVolume>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodSpecGenerator {
        const NAME: &'static str = "PodSpecGenerator";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "cgroup_parent" => self.cgroup_parent = field.read()?,
                "cni_networks" => self.cni_networks = field.read()?,
                "dns_option" => self.dns_option = field.read()?,
                "dns_search" => self.dns_search = field.read()?,
                "dns_server" => self.dns_server = field.read()?,
                "exit_policy" => self.exit_policy = field.read()?,
                "hostadd" => self.hostadd = field.read()?,
                "hostname" => self.hostname = field.read()?,
                "hostsFile" => self.hosts_file = field.read()?,
                "idmappings" => self.idmappings = field.read()?,
                "image_volumes" => self.image_volumes = field.read()?,
                "infra_command" => self.infra_command = field.read()?,
                "infra_conmon_pid_file" => self.infra_conmon_pid_file = field.read()?,
                "infra_image" => self.infra_image = field.read()?,
                "infra_name" => self.infra_name = field.read()?,
                "ipcns" => self.ipcns = field.read()?,
                "labels" => self.labels = field.read()?,
                "mounts" => self.mounts = field.read()?,
                "name" => self.name = field.read()?,
                "netns" => self.netns = field.read()?,
                "network_options" => self.network_options = field.read()?,
                "Networks" => self.networks = field.read()?,
                "no_infra" => self.no_infra = field.read()?,
                "no_manage_hostname" => self.no_manage_hostname = field.read()?,
                "no_manage_hosts" => self.no_manage_hosts = field.read()?,
                "no_manage_resolv_conf" => self.no_manage_resolv_conf = field.read()?,
                "overlay_volumes" => self.overlay_volumes = field.read()?,
                "pidns" => self.pidns = field.read()?,
                "pod_create_command" => self.pod_create_command = field.read()?,
                "pod_devices" => self.pod_devices = field.read()?,
                "portmappings" => self.portmappings = field.read()?,
                "resource_limits" => self.resource_limits = field.read()?,
                "restart_policy" => self.restart_policy = field.read()?,
                "restart_tries" => self.restart_tries = field.read()?,
                "security_opt" => self.security_opt = field.read()?,
                "serviceContainerID" => self.service_container_id = field.read()?,
                "share_parent" => self.share_parent = field.read()?,
                "shared_namespaces" => self.shared_namespaces = field.read()?,
                "shm_size" => self.shm_size = field.read()?,
                "shm_size_systemd" => self.shm_size_systemd = field.read()?,
                "sysctl" => self.sysctl = field.read()?,
                "userns" => self.userns = field.read()?,
                "utsns" => self.utsns = field.read()?,
                "volumes" => self.volumes = field.read()?,
                "volumes_from" => self.volumes_from = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodSpecGenerator);
    /// `PodStartReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodStartReport {
        #[serde(rename = "Errs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RawInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub raw_input: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodStartReport {
        const NAME: &'static str = "PodStartReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Errs" => self.errs = field.read()?,
                "Id" => self.id = field.read()?,
                "RawInput" => self.raw_input = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodStartReport);
    /// `PodStatsReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodStatsReport {
        #[serde(
            rename = "BlockIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub block_io: ::std::option::Option<::std::string::String>,
        #[serde(rename = "CID", skip_serializing_if = "::std::option::Option::is_none")]
        pub cid: ::std::option::Option<::std::string::String>,
        #[serde(rename = "CPU", skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Mem", skip_serializing_if = "::std::option::Option::is_none")]
        pub mem: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "MemUsage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_usage: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "MemUsageBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mem_usage_bytes: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NetIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub net_io: ::std::option::Option<::std::string::String>,
        #[serde(rename = "PIDS", skip_serializing_if = "::std::option::Option::is_none")]
        pub pids: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Pod", skip_serializing_if = "::std::option::Option::is_none")]
        pub pod: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodStatsReport {
        const NAME: &'static str = "PodStatsReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "BlockIO" => self.block_io = field.read()?,
                "CID" => self.cid = field.read()?,
                "CPU" => self.cpu = field.read()?,
                "Mem" => self.mem = field.read()?,
                "MemUsage" => self.mem_usage = field.read()?,
                "MemUsageBytes" => self.mem_usage_bytes = field.read()?,
                "Name" => self.name = field.read()?,
                "NetIO" => self.net_io = field.read()?,
                "PIDS" => self.pids = field.read()?,
                "Pod" => self.pod = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodStatsReport);
    /// `PodStopReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PodStopReport {
        #[serde(rename = "Errs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RawInput",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub raw_input: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for PodStopReport {
        const NAME: &'static str = "PodStopReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Errs" => self.errs = field.read()?,
                "Id" => self.id = field.read()?,
                "RawInput" => self.raw_input = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PodStopReport);
    /// `PodTopOkBody`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PodTopOkBody {
        #[serde(rename = "Processes", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub processes: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(rename = "Titles", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub titles: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for PodTopOkBody {
        const NAME: &'static str = "PodTopOkBody";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Processes" => self.processes = field.read()?,
                "Titles" => self.titles = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PodTopOkBody);
    /// `PodUnpauseReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PodUnpauseReport {
        #[serde(rename = "Errs", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub errs: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PodUnpauseReport {
        const NAME: &'static str = "PodUnpauseReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Errs" => self.errs = field.read()?,
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PodUnpauseReport);
    /// `Port`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Port {
        #[serde(rename = "IP", skip_serializing_if = "::std::option::Option::is_none")]
        pub ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "PrivatePort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub private_port: ::std::option::Option<u16>,
        #[serde(
            rename = "PublicPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub public_port: ::std::option::Option<u16>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Port {
        const NAME: &'static str = "Port";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "IP" => self.ip = field.read()?,
                "PrivatePort" => self.private_port = field.read()?,
                "PublicPort" => self.public_port = field.read()?,
                "Type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Port);
    /// `PortBinding`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PortBinding {
        #[serde(
            rename = "HostIp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_ip: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "HostPort",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub host_port: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for PortBinding {
        const NAME: &'static str = "PortBinding";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "HostIp" => self.host_ip = field.read()?,
                "HostPort" => self.host_port = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PortBinding);
    /// `PortMapping`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PortMapping {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub container_port: ::std::option::Option<u16>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host_ip: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub host_port: ::std::option::Option<u16>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub protocol: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub range: ::std::option::Option<u16>,
    }
    impl crate::raw::record::Record for PortMapping {
        const NAME: &'static str = "PortMapping";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "container_port" => self.container_port = field.read()?,
                "host_ip" => self.host_ip = field.read()?,
                "host_port" => self.host_port = field.read()?,
                "protocol" => self.protocol = field.read()?,
                "range" => self.range = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PortMapping);
    /// `PosixRlimit`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct PosixRlimit {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hard: ::std::option::Option<::serde_json::Value>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub soft: ::std::option::Option<::serde_json::Value>,
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for PosixRlimit {
        const NAME: &'static str = "PosixRlimit";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "hard" => self.hard = field.read()?,
                "soft" => self.soft = field.read()?,
                "type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(PosixRlimit);
    /// `PruneReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct PruneReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<u64>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for PruneReport {
        const NAME: &'static str = "PruneReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "Id" => self.id = field.read()?,
                "Size" => self.size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(PruneReport);
    /// `QuadletInstallLibpodResponse`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct QuadletInstallLibpodResponse {
        #[serde(
            rename = "InstalledQuadlets",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub installed_quadlets: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "QuadletErrors",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub quadlet_errors: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl crate::raw::record::Record for QuadletInstallLibpodResponse {
        const NAME: &'static str = "QuadletInstallLibpodResponse";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "InstalledQuadlets" => self.installed_quadlets = field.read()?,
                "QuadletErrors" => self.quadlet_errors = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(QuadletInstallLibpodResponse);
    /// `QuadletRemoveReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct QuadletRemoveReport {
        #[serde(
            rename = "Errors",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub errors: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
        #[serde(rename = "Removed", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub removed: ::std::vec::Vec<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for QuadletRemoveReport {
        const NAME: &'static str = "QuadletRemoveReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Errors" => self.errors = field.read()?,
                "Removed" => self.removed = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(QuadletRemoveReport);
    /// `RegistrySearchReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct RegistrySearchReport {
        #[serde(
            rename = "Automated",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub automated: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Description",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub description: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Index",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub index: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Official",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub official: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Stars",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub stars: ::std::option::Option<i64>,
        #[serde(rename = "Tag", skip_serializing_if = "::std::option::Option::is_none")]
        pub tag: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for RegistrySearchReport {
        const NAME: &'static str = "RegistrySearchReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Automated" => self.automated = field.read()?,
                "Description" => self.description = field.read()?,
                "Index" => self.index = field.read()?,
                "Name" => self.name = field.read()?,
                "Official" => self.official = field.read()?,
                "Stars" => self.stars = field.read()?,
                "Tag" => self.tag = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(RegistrySearchReport);
    /// `RemoteSocket`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RemoteSocket {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub exists: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for RemoteSocket {
        const NAME: &'static str = "RemoteSocket";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "exists" => self.exists = field.read()?,
                "path" => self.path = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(RemoteSocket);
    /// `RestartPolicy`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RestartPolicy {
        #[serde(
            rename = "MaximumRetryCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub maximum_retry_count: ::std::option::Option<i64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for RestartPolicy {
        const NAME: &'static str = "RestartPolicy";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "MaximumRetryCount" => self.maximum_retry_count = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(RestartPolicy);
    /// `RestoreReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RestoreReport {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub criu_statistics: ::std::option::Option<CriuStatistics>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub runtime_restore_duration: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for RestoreReport {
        const NAME: &'static str = "RestoreReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "criu_statistics" => self.criu_statistics = field.read()?,
                "Id" => self.id = field.read()?,
                "runtime_restore_duration" => {
                    self.runtime_restore_duration = field.read()?;
                }
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(RestoreReport);
    /// `RootFs`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct RootFs {
        #[serde(rename = "Layers", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub layers: ::std::vec::Vec<::std::string::String>,
        #[serde(rename = "Type", skip_serializing_if = "::std::option::Option::is_none")]
        pub type_: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for RootFs {
        const NAME: &'static str = "RootFs";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Layers" => self.layers = field.read()?,
                "Type" => self.type_ = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(RootFs);
    /// `Route`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Route {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub destination: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metric: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for Route {
        const NAME: &'static str = "Route";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "destination" => self.destination = field.read()?,
                "gateway" => self.gateway = field.read()?,
                "metric" => self.metric = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Route);
    /// `Schema2HealthConfig`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Schema2HealthConfig {
        #[serde(
            rename = "Interval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub interval: ::std::option::Option<i64>,
        #[serde(
            rename = "Retries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub retries: ::std::option::Option<i64>,
        #[serde(
            rename = "StartInterval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_interval: ::std::option::Option<i64>,
        #[serde(
            rename = "StartPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_period: ::std::option::Option<i64>,
        #[serde(rename = "Test", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub test: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timeout: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for Schema2HealthConfig {
        const NAME: &'static str = "Schema2HealthConfig";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Interval" => self.interval = field.read()?,
                "Retries" => self.retries = field.read()?,
                "StartInterval" => self.start_interval = field.read()?,
                "StartPeriod" => self.start_period = field.read()?,
                "Test" => self.test = field.read()?,
                "Timeout" => self.timeout = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Schema2HealthConfig);
    /// `Schema2PlatformSpec`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct Schema2PlatformSpec {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub architecture: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub features: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "os.features",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub os_features: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "os.version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub os_version: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub variant: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for Schema2PlatformSpec {
        const NAME: &'static str = "Schema2PlatformSpec";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "architecture" => self.architecture = field.read()?,
                "features" => self.features = field.read()?,
                "os" => self.os = field.read()?,
                "os.features" => self.os_features = field.read()?,
                "os.version" => self.os_version = field.read()?,
                "variant" => self.variant = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(Schema2PlatformSpec);
    /// `ScpReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct ScpReport {
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for ScpReport {
        const NAME: &'static str = "ScpReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(ScpReport);
    /// `Secret`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Secret {
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        pub gid: ::std::option::Option<u32>,
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<u32>,
        #[serde(
            rename = "Source",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub source: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Target",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub target: ::std::option::Option<::std::string::String>,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        pub uid: ::std::option::Option<u32>,
    }
    impl crate::raw::record::Record for Secret {
        const NAME: &'static str = "Secret";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "GID" => self.gid = field.read()?,
                "Mode" => self.mode = field.read()?,
                "Source" => self.source = field.read()?,
                "Target" => self.target = field.read()?,
                "UID" => self.uid = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Secret);
    /// `SecretCreateLibpodResponse`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SecretCreateLibpodResponse {
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for SecretCreateLibpodResponse {
        const NAME: &'static str = "SecretCreateLibpodResponse";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ID" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(SecretCreateLibpodResponse);
    /// `SecretCreateReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretCreateReport {
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for SecretCreateReport {
        const NAME: &'static str = "SecretCreateReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ID" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SecretCreateReport);
    /// `SecretDriverSpec`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretDriverSpec {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Options",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
    }
    impl crate::raw::record::Record for SecretDriverSpec {
        const NAME: &'static str = "SecretDriverSpec";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Name" => self.name = field.read()?,
                "Options" => self.options = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SecretDriverSpec);
    /// `SecretInfoReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretInfoReport {
        #[serde(
            rename = "CreatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SecretData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub secret_data: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Spec", skip_serializing_if = "::std::option::Option::is_none")]
        pub spec: ::std::option::Option<SecretSpec>,
        #[serde(
            rename = "UpdatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    }
    impl crate::raw::record::Record for SecretInfoReport {
        const NAME: &'static str = "SecretInfoReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "CreatedAt" => self.created_at = field.read()?,
                "ID" => self.id = field.read()?,
                "SecretData" => self.secret_data = field.read()?,
                "Spec" => self.spec = field.read()?,
                "UpdatedAt" => self.updated_at = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SecretInfoReport);
    /// `SecretName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct SecretName(::std::string::String);
    impl crate::raw::record::Whole for SecretName {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "ID", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for SecretRmReport {
        const NAME: &'static str = "SecretRmReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "ID" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SecretRmReport);
    /// `SecretSpec`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecretSpec {
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver: ::std::option::Option<SecretDriverSpec>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for SecretSpec {
        const NAME: &'static str = "SecretSpec";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Driver" => self.driver = field.read()?,
                "Labels" => self.labels = field.read()?,
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SecretSpec);
    /// `SecurityInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SecurityInfo {
        #[serde(
            rename = "apparmorEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub apparmor_enabled: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub capabilities: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rootless: ::std::option::Option<bool>,
        #[serde(
            rename = "seccompEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub seccomp_enabled: ::std::option::Option<bool>,
        #[serde(
            rename = "seccompProfilePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub seccomp_profile_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "selinuxEnabled",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub selinux_enabled: ::std::option::Option<bool>,
    }
    impl crate::raw::record::Record for SecurityInfo {
        const NAME: &'static str = "SecurityInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "apparmorEnabled" => self.apparmor_enabled = field.read()?,
                "capabilities" => self.capabilities = field.read()?,
                "rootless" => self.rootless = field.read()?,
                "seccompEnabled" => self.seccomp_enabled = field.read()?,
                "seccompProfilePath" => self.seccomp_profile_path = field.read()?,
                "selinuxEnabled" => self.selinux_enabled = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SecurityInfo);
    /// `SlirpInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SlirpInfo {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub executable: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub package: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for SlirpInfo {
        const NAME: &'static str = "SlirpInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "executable" => self.executable = field.read()?,
                "package" => self.package = field.read()?,
                "version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SlirpInfo);
    /// `SpecGenerator`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SpecGenerator {
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub annotations: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub apparmor_profile: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub artifact_volumes: ::std::vec::Vec<ArtifactVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub base_hosts_file: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cap_add: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cap_drop: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cgroup_parent: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cgroupns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cgroups_mode: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub chroot_directories: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub cni_networks: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub command: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub conmon_pid_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "containerCreateCommand",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub container_create_command: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub create_working_dir: ::std::option::Option<bool>,
        #[serde(
            rename = "dependencyContainers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub dependency_containers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub device_cgroup_rule: ::std::vec::Vec<LinuxDeviceCgroup>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub devices: ::std::vec::Vec<LinuxDevice>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub devices_from: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_option: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_search: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub dns_server: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub entrypoint: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub env: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub env_host: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub envmerge: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub expose: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub group_entry: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub groups: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_check_on_failure_action: ::std::option::Option<i64>,
        #[serde(
            rename = "healthLogDestination",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub health_log_destination: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "healthMaxLogCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub health_max_log_count: ::std::option::Option<u64>,
        #[serde(
            rename = "healthMaxLogSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub health_max_log_size: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub healthconfig: ::std::option::Option<Schema2HealthConfig>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub host_device_list: ::std::vec::Vec<LinuxDevice>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub hostadd: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub hostname: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub hostusers: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub httpproxy: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub idmappings: ::std::option::Option<IdMappingOptions>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_arch: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_os: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_variant: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub image_volume_mode: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub image_volumes: ::std::vec::Vec<ImageVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub init: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub init_container_type: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub init_path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "intelRdt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub intel_rdt: ::std::option::Option<LinuxIntelRdt>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub ipcns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub label_nested: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub log_configuration: ::std::option::Option<LogConfigLibpod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub manage_password: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mask: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub mounts: ::std::vec::Vec<OciMount>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<ContainerName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub netns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub network_options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Networks",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub networks: ::std::collections::BTreeMap<
            ::std::string::String,
            PerNetworkOptions,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_new_privileges: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub oci_runtime: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub oom_score_adj: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub overlay_volumes: ::std::vec::Vec<OverlayVolume>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub passwd_entry: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub personality: ::std::option::Option<LinuxPersonality>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pidns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pod: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub portmappings: ::std::vec::Vec<PortMapping>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub privileged: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub procfs_opts: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub publish_image_ports: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub r_limits: ::std::vec::Vec<PosixRlimit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub raw_image_name: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub read_only_filesystem: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub read_write_tmpfs: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub remove: ::std::option::Option<bool>,
        #[serde(
            rename = "removeImage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub remove_image: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub resource_limits: ::std::option::Option<LinuxResources>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub restart_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub restart_tries: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rootfs: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rootfs_mapping: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rootfs_overlay: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub rootfs_propagation: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "sdnotifyMode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sdnotify_mode: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub seccomp_policy: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub seccomp_profile_path: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub secret_env: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub secrets: ::std::vec::Vec<Secret>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub selinux_opts: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shm_size: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shm_size_systemd: ::std::option::Option<i64>,
        #[serde(
            rename = "startupHealthConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub startup_health_config: ::std::option::Option<StartupHealthCheck>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stdin: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stop_signal: ::std::option::Option<i64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub stop_timeout: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub storage_opts: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub sysctl: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub systemd: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub terminal: ::std::option::Option<bool>,
        #[serde(
            rename = "throttleReadBpsDevice",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub throttle_read_bps_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(
            rename = "throttleReadIOPSDevice",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub throttle_read_iops_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(
            rename = "throttleWriteBpsDevice",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub throttle_write_bps_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(
            rename = "throttleWriteIOPSDevice",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub throttle_write_iops_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxThrottleDevice,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timeout: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timezone: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub umask: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub unified: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub unmask: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub unsetenv: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub unsetenvall: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub use_image_hostname: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub use_image_hosts: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub use_image_resolve_conf: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub userns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub utsns: ::std::option::Option<Namespace>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub volatile: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volumes: ::std::vec::Vec<NamedVolume>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volumes_from: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "weightDevice",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub weight_device: ::std::collections::BTreeMap<
            ::std::string::String,
            LinuxWeightDevice,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub work_dir: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for SpecGenerator {
        const NAME: &'static str = "SpecGenerator";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "annotations" => self.annotations = field.read()?,
                "apparmor_profile" => self.apparmor_profile = field.read()?,
                "artifact_volumes" => self.artifact_volumes = field.read()?,
                "base_hosts_file" => self.base_hosts_file = field.read()?,
                "cap_add" => self.cap_add = field.read()?,
                "cap_drop" => self.cap_drop = field.read()?,
                "cgroup_parent" => self.cgroup_parent = field.read()?,
                "cgroupns" => self.cgroupns = field.read()?,
                "cgroups_mode" => self.cgroups_mode = field.read()?,
                "chroot_directories" => self.chroot_directories = field.read()?,
                "cni_networks" => self.cni_networks = field.read()?,
                "command" => self.command = field.read()?,
                "conmon_pid_file" => self.conmon_pid_file = field.read()?,
                "containerCreateCommand" => self.container_create_command = field.read()?,
                "create_working_dir" => self.create_working_dir = field.read()?,
                "dependencyContainers" => self.dependency_containers = field.read()?,
                "device_cgroup_rule" => self.device_cgroup_rule = field.read()?,
                "devices" => self.devices = field.read()?,
                "devices_from" => self.devices_from = field.read()?,
                "dns_option" => self.dns_option = field.read()?,
                "dns_search" => self.dns_search = field.read()?,
                "dns_server" => self.dns_server = field.read()?,
                "entrypoint" => self.entrypoint = field.read()?,
                "env" => self.env = field.read()?,
                "env_host" => self.env_host = field.read()?,
                "envmerge" => self.envmerge = field.read()?,
                "expose" => self.expose = field.read()?,
                "group_entry" => self.group_entry = field.read()?,
                "groups" => self.groups = field.read()?,
                "health_check_on_failure_action" => {
                    self.health_check_on_failure_action = field.read()?;
                }
                "healthLogDestination" => self.health_log_destination = field.read()?,
                "healthMaxLogCount" => self.health_max_log_count = field.read()?,
                "healthMaxLogSize" => self.health_max_log_size = field.read()?,
                "healthconfig" => self.healthconfig = field.read()?,
                "host_device_list" => self.host_device_list = field.read()?,
                "hostadd" => self.hostadd = field.read()?,
                "hostname" => self.hostname = field.read()?,
                "hostusers" => self.hostusers = field.read()?,
                "httpproxy" => self.httpproxy = field.read()?,
                "idmappings" => self.idmappings = field.read()?,
                "image" => self.image = field.read()?,
                "image_arch" => self.image_arch = field.read()?,
                "image_os" => self.image_os = field.read()?,
                "image_variant" => self.image_variant = field.read()?,
                "image_volume_mode" => self.image_volume_mode = field.read()?,
                "image_volumes" => self.image_volumes = field.read()?,
                "init" => self.init = field.read()?,
                "init_container_type" => self.init_container_type = field.read()?,
                "init_path" => self.init_path = field.read()?,
                "intelRdt" => self.intel_rdt = field.read()?,
                "ipcns" => self.ipcns = field.read()?,
                "label_nested" => self.label_nested = field.read()?,
                "labels" => self.labels = field.read()?,
                "log_configuration" => self.log_configuration = field.read()?,
                "manage_password" => self.manage_password = field.read()?,
                "mask" => self.mask = field.read()?,
                "mounts" => self.mounts = field.read()?,
                "name" => self.name = field.read()?,
                "netns" => self.netns = field.read()?,
                "network_options" => self.network_options = field.read()?,
                "Networks" => self.networks = field.read()?,
                "no_new_privileges" => self.no_new_privileges = field.read()?,
                "oci_runtime" => self.oci_runtime = field.read()?,
                "oom_score_adj" => self.oom_score_adj = field.read()?,
                "overlay_volumes" => self.overlay_volumes = field.read()?,
                "passwd_entry" => self.passwd_entry = field.read()?,
                "personality" => self.personality = field.read()?,
                "pidns" => self.pidns = field.read()?,
                "pod" => self.pod = field.read()?,
                "portmappings" => self.portmappings = field.read()?,
                "privileged" => self.privileged = field.read()?,
                "procfs_opts" => self.procfs_opts = field.read()?,
                "publish_image_ports" => self.publish_image_ports = field.read()?,
                "r_limits" => self.r_limits = field.read()?,
                "raw_image_name" => self.raw_image_name = field.read()?,
                "read_only_filesystem" => self.read_only_filesystem = field.read()?,
                "read_write_tmpfs" => self.read_write_tmpfs = field.read()?,
                "remove" => self.remove = field.read()?,
                "removeImage" => self.remove_image = field.read()?,
                "resource_limits" => self.resource_limits = field.read()?,
                "restart_policy" => self.restart_policy = field.read()?,
                "restart_tries" => self.restart_tries = field.read()?,
                "rootfs" => self.rootfs = field.read()?,
                "rootfs_mapping" => self.rootfs_mapping = field.read()?,
                "rootfs_overlay" => self.rootfs_overlay = field.read()?,
                "rootfs_propagation" => self.rootfs_propagation = field.read()?,
                "sdnotifyMode" => self.sdnotify_mode = field.read()?,
                "seccomp_policy" => self.seccomp_policy = field.read()?,
                "seccomp_profile_path" => self.seccomp_profile_path = field.read()?,
                "secret_env" => self.secret_env = field.read()?,
                "secrets" => self.secrets = field.read()?,
                "selinux_opts" => self.selinux_opts = field.read()?,
                "shm_size" => self.shm_size = field.read()?,
                "shm_size_systemd" => self.shm_size_systemd = field.read()?,
                "startupHealthConfig" => self.startup_health_config = field.read()?,
                "stdin" => self.stdin = field.read()?,
                "stop_signal" => self.stop_signal = field.read()?,
                "stop_timeout" => self.stop_timeout = field.read()?,
                "storage_opts" => self.storage_opts = field.read()?,
                "sysctl" => self.sysctl = field.read()?,
                "systemd" => self.systemd = field.read()?,
                "terminal" => self.terminal = field.read()?,
                "throttleReadBpsDevice" => self.throttle_read_bps_device = field.read()?,
                "throttleReadIOPSDevice" => {
                    self.throttle_read_iops_device = field.read()?;
                }
                "throttleWriteBpsDevice" => {
                    self.throttle_write_bps_device = field.read()?;
                }
                "throttleWriteIOPSDevice" => {
                    self.throttle_write_iops_device = field.read()?;
                }
                "timeout" => self.timeout = field.read()?,
                "timezone" => self.timezone = field.read()?,
                "umask" => self.umask = field.read()?,
                "unified" => self.unified = field.read()?,
                "unmask" => self.unmask = field.read()?,
                "unsetenv" => self.unsetenv = field.read()?,
                "unsetenvall" => self.unsetenvall = field.read()?,
                "use_image_hostname" => self.use_image_hostname = field.read()?,
                "use_image_hosts" => self.use_image_hosts = field.read()?,
                "use_image_resolve_conf" => self.use_image_resolve_conf = field.read()?,
                "user" => self.user = field.read()?,
                "userns" => self.userns = field.read()?,
                "utsns" => self.utsns = field.read()?,
                "volatile" => self.volatile = field.read()?,
                "volumes" => self.volumes = field.read()?,
                "volumes_from" => self.volumes_from = field.read()?,
                "weightDevice" => self.weight_device = field.read()?,
                "work_dir" => self.work_dir = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SpecGenerator);
    /// `StartupHealthCheck`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct StartupHealthCheck {
        #[serde(
            rename = "Interval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub interval: ::std::option::Option<i64>,
        #[serde(
            rename = "Retries",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub retries: ::std::option::Option<i64>,
        #[serde(
            rename = "StartInterval",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_interval: ::std::option::Option<i64>,
        #[serde(
            rename = "StartPeriod",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub start_period: ::std::option::Option<i64>,
        #[serde(
            rename = "Successes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub successes: ::std::option::Option<i64>,
        #[serde(rename = "Test", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub test: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timeout: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for StartupHealthCheck {
        const NAME: &'static str = "StartupHealthCheck";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Interval" => self.interval = field.read()?,
                "Retries" => self.retries = field.read()?,
                "StartInterval" => self.start_interval = field.read()?,
                "StartPeriod" => self.start_period = field.read()?,
                "Successes" => self.successes = field.read()?,
                "Test" => self.test = field.read()?,
                "Timeout" => self.timeout = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(StartupHealthCheck);
    /// `StoreInfo`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct StoreInfo {
        #[serde(
            rename = "configFile",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub config_file: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "containerStore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container_store: ::std::option::Option<ContainerStore>,
        #[serde(
            rename = "graphDriverName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub graph_driver_name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "graphOptions",
            skip_serializing_if = "::serde_json::Map::is_empty"
        )]
        pub graph_options: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "graphRoot",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub graph_root: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "graphRootAllocated",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub graph_root_allocated: ::std::option::Option<u64>,
        #[serde(
            rename = "graphRootUsed",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub graph_root_used: ::std::option::Option<u64>,
        #[serde(
            rename = "graphStatus",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub graph_status: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "imageCopyTmpDir",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_copy_tmp_dir: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "imageStore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_store: ::std::option::Option<ImageStore>,
        #[serde(
            rename = "runRoot",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub run_root: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "transientStore",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub transient_store: ::std::option::Option<bool>,
        #[serde(
            rename = "volumePath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_path: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for StoreInfo {
        const NAME: &'static str = "StoreInfo";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "configFile" => self.config_file = field.read()?,
                "containerStore" => self.container_store = field.read()?,
                "graphDriverName" => self.graph_driver_name = field.read()?,
                "graphOptions" => self.graph_options = field.read()?,
                "graphRoot" => self.graph_root = field.read()?,
                "graphRootAllocated" => self.graph_root_allocated = field.read()?,
                "graphRootUsed" => self.graph_root_used = field.read()?,
                "graphStatus" => self.graph_status = field.read()?,
                "imageCopyTmpDir" => self.image_copy_tmp_dir = field.read()?,
                "imageStore" => self.image_store = field.read()?,
                "runRoot" => self.run_root = field.read()?,
                "transientStore" => self.transient_store = field.read()?,
                "volumePath" => self.volume_path = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(StoreInfo);
    /// `Subnet`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Subnet {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub gateway: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lease_range: ::std::option::Option<LeaseRange>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub subnet: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Subnet {
        const NAME: &'static str = "Subnet";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "gateway" => self.gateway = field.read()?,
                "lease_range" => self.lease_range = field.read()?,
                "subnet" => self.subnet = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Subnet);
    /// `SystemCheckReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemCheckReport {
        #[serde(
            rename = "Containers",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub containers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Errors",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub errors: ::std::option::Option<bool>,
        #[serde(
            rename = "Images",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub images: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "Layers",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub layers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "RemovedContainers",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub removed_containers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "RemovedImages",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub removed_images: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "RemovedLayers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub removed_layers: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ROImages",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub ro_images: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
        #[serde(
            rename = "ROLayers",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub ro_layers: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for SystemCheckReport {
        const NAME: &'static str = "SystemCheckReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Containers" => self.containers = field.read()?,
                "Errors" => self.errors = field.read()?,
                "Images" => self.images = field.read()?,
                "Layers" => self.layers = field.read()?,
                "RemovedContainers" => self.removed_containers = field.read()?,
                "RemovedImages" => self.removed_images = field.read()?,
                "RemovedLayers" => self.removed_layers = field.read()?,
                "ROImages" => self.ro_images = field.read()?,
                "ROLayers" => self.ro_layers = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(SystemCheckReport);
    /// `SystemComponentVersion`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SystemComponentVersion {
        #[serde(
            rename = "ApiVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_version: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Arch", skip_serializing_if = "::std::option::Option::is_none")]
        pub arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "BuildTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub build_time: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Components",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub components: ::std::vec::Vec<ComponentVersion>,
        #[serde(
            rename = "Experimental",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub experimental: ::std::option::Option<bool>,
        #[serde(
            rename = "GitCommit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub git_commit: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GoVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub go_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "KernelVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kernel_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "MinAPIVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub min_api_version: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Platform",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub platform: ::std::option::Option<SystemComponentVersionPlatform>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for SystemComponentVersion {
        const NAME: &'static str = "SystemComponentVersion";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ApiVersion" => self.api_version = field.read()?,
                "Arch" => self.arch = field.read()?,
                "BuildTime" => self.build_time = field.read()?,
                "Components" => self.components = field.read()?,
                "Experimental" => self.experimental = field.read()?,
                "GitCommit" => self.git_commit = field.read()?,
                "GoVersion" => self.go_version = field.read()?,
                "KernelVersion" => self.kernel_version = field.read()?,
                "MinAPIVersion" => self.min_api_version = field.read()?,
                "Os" => self.os = field.read()?,
                "Platform" => self.platform = field.read()?,
                "Version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SystemComponentVersion);
    /// `SystemComponentVersionPlatform`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct SystemComponentVersionPlatform {
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for SystemComponentVersionPlatform {
        const NAME: &'static str = "SystemComponentVersionPlatform";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Name" => self.name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(SystemComponentVersionPlatform);
    /// `SystemDfContainerReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfContainerReport {
        #[serde(rename = "Command", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub command: ::std::vec::Vec<::std::string::String>,
        #[serde(
            rename = "ContainerID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub container_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Image",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "LocalVolumes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub local_volumes: ::std::option::Option<i64>,
        #[serde(
            rename = "Names",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub names: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "RWSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rw_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(
            rename = "Status",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for SystemDfContainerReport {
        const NAME: &'static str = "SystemDfContainerReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Command" => self.command = field.read()?,
                "ContainerID" => self.container_id = field.read()?,
                "Created" => self.created = field.read()?,
                "Image" => self.image = field.read()?,
                "LocalVolumes" => self.local_volumes = field.read()?,
                "Names" => self.names = field.read()?,
                "RWSize" => self.rw_size = field.read()?,
                "Size" => self.size = field.read()?,
                "Status" => self.status = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(SystemDfContainerReport);
    /// `SystemDfImageReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfImageReport {
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub containers: ::std::option::Option<i64>,
        #[serde(
            rename = "Created",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "ImageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub image_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Repository",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub repository: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "SharedSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub shared_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(rename = "Tag", skip_serializing_if = "::std::option::Option::is_none")]
        pub tag: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "UniqueSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub unique_size: ::std::option::Option<i64>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for SystemDfImageReport {
        const NAME: &'static str = "SystemDfImageReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Containers" => self.containers = field.read()?,
                "Created" => self.created = field.read()?,
                "ImageID" => self.image_id = field.read()?,
                "Repository" => self.repository = field.read()?,
                "SharedSize" => self.shared_size = field.read()?,
                "Size" => self.size = field.read()?,
                "Tag" => self.tag = field.read()?,
                "UniqueSize" => self.unique_size = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(SystemDfImageReport);
    /// `SystemDfReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfReport {
        #[serde(
            rename = "Containers",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub containers: ::std::vec::Vec<SystemDfContainerReport>,
        #[serde(rename = "Images", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub images: ::std::vec::Vec<SystemDfImageReport>,
        #[serde(
            rename = "ImagesSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub images_size: ::std::option::Option<i64>,
        #[serde(rename = "Volumes", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub volumes: ::std::vec::Vec<SystemDfVolumeReport>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for SystemDfReport {
        const NAME: &'static str = "SystemDfReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Containers" => self.containers = field.read()?,
                "Images" => self.images = field.read()?,
                "ImagesSize" => self.images_size = field.read()?,
                "Volumes" => self.volumes = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(SystemDfReport);
    /// `SystemDfVolumeReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemDfVolumeReport {
        #[serde(
            rename = "Links",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub links: ::std::option::Option<i64>,
        #[serde(
            rename = "ReclaimableSize",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reclaimable_size: ::std::option::Option<i64>,
        #[serde(rename = "Size", skip_serializing_if = "::std::option::Option::is_none")]
        pub size: ::std::option::Option<i64>,
        #[serde(
            rename = "VolumeName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub volume_name: ::std::option::Option<::std::string::String>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for SystemDfVolumeReport {
        const NAME: &'static str = "SystemDfVolumeReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Links" => self.links = field.read()?,
                "ReclaimableSize" => self.reclaimable_size = field.read()?,
                "Size" => self.size = field.read()?,
                "VolumeName" => self.volume_name = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(SystemDfVolumeReport);
    /// `SystemPruneReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    #[cfg(any(test, feature = "raw"))]
    pub struct SystemPruneReport {
        #[serde(
            rename = "ContainerPruneReports",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub container_prune_reports: ::std::vec::Vec<PruneReport>,
        #[serde(
            rename = "ImagePruneReports",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub image_prune_reports: ::std::vec::Vec<PruneReport>,
        #[serde(
            rename = "NetworkPruneReports",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub network_prune_reports: ::std::vec::Vec<NetworkPruneReport>,
        #[serde(
            rename = "PodPruneReport",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub pod_prune_report: ::std::vec::Vec<PodPruneReport>,
        #[serde(
            rename = "ReclaimedSpace",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub reclaimed_space: ::std::option::Option<u64>,
        #[serde(
            rename = "VolumePruneReports",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub volume_prune_reports: ::std::vec::Vec<PruneReport>,
    }
    #[cfg(any(test, feature = "raw"))]
    impl crate::raw::record::Record for SystemPruneReport {
        const NAME: &'static str = "SystemPruneReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "ContainerPruneReports" => self.container_prune_reports = field.read()?,
                "ImagePruneReports" => self.image_prune_reports = field.read()?,
                "NetworkPruneReports" => self.network_prune_reports = field.read()?,
                "PodPruneReport" => self.pod_prune_report = field.read()?,
                "ReclaimedSpace" => self.reclaimed_space = field.read()?,
                "VolumePruneReports" => self.volume_prune_reports = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    #[cfg(any(test, feature = "raw"))]
    crate::raw::record::decoded!(SystemPruneReport);
    /// `ThrottleDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct ThrottleDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Rate", skip_serializing_if = "::std::option::Option::is_none")]
        pub rate: ::std::option::Option<u64>,
    }
    impl crate::raw::record::Record for ThrottleDevice {
        const NAME: &'static str = "ThrottleDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Path" => self.path = field.read()?,
                "Rate" => self.rate = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(ThrottleDevice);
    /// `TmpfsOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct TmpfsOptions {
        #[serde(rename = "Mode", skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<u32>,
        #[serde(rename = "Options", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub options: ::std::vec::Vec<::std::vec::Vec<::std::string::String>>,
        #[serde(
            rename = "SizeBytes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub size_bytes: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for TmpfsOptions {
        const NAME: &'static str = "TmpfsOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Mode" => self.mode = field.read()?,
                "Options" => self.options = field.read()?,
                "SizeBytes" => self.size_bytes = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(TmpfsOptions);
    /// `Ulimit`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Ulimit {
        #[serde(rename = "Hard", skip_serializing_if = "::std::option::Option::is_none")]
        pub hard: ::std::option::Option<i64>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Soft", skip_serializing_if = "::std::option::Option::is_none")]
        pub soft: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for Ulimit {
        const NAME: &'static str = "Ulimit";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Hard" => self.hard = field.read()?,
                "Name" => self.name = field.read()?,
                "Soft" => self.soft = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Ulimit);
    /// `UpdateEntities`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct UpdateEntities {
        #[serde(
            rename = "BlkIOWeightDevice",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub blk_io_weight_device: ::std::vec::Vec<WeightDevice>,
        #[serde(
            rename = "blockIO",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub block_io: ::std::option::Option<LinuxBlockIo>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub cpu: ::std::option::Option<LinuxCpu>,
        #[serde(
            rename = "DeviceReadBPs",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub device_read_b_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "DeviceReadIOPs",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub device_read_io_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "DeviceWriteBPs",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub device_write_b_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(
            rename = "DeviceWriteIOPs",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub device_write_io_ps: ::std::vec::Vec<ThrottleDevice>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub devices: ::std::vec::Vec<LinuxDeviceCgroup>,
        #[serde(rename = "Env", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub env: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_cmd: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_interval: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_log_destination: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_max_log_count: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_max_log_size: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_on_failure: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_retries: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_start_period: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_startup_cmd: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_startup_interval: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_startup_retries: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_startup_success: ::std::option::Option<u64>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_startup_timeout: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub health_timeout: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "hugepageLimits",
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub hugepage_limits: ::std::vec::Vec<LinuxHugepageLimit>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub memory: ::std::option::Option<LinuxMemory>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub network: ::std::option::Option<LinuxNetwork>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub no_healthcheck: ::std::option::Option<bool>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pids: ::std::option::Option<LinuxPids>,
        #[serde(skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub r_limits: ::std::vec::Vec<PosixRlimit>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub rdma: ::std::collections::BTreeMap<::std::string::String, LinuxRdma>,
        #[serde(skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
        pub unified: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "UnsetEnv", skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub unset_env: ::std::vec::Vec<::std::string::String>,
    }
    impl crate::raw::record::Record for UpdateEntities {
        const NAME: &'static str = "UpdateEntities";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "BlkIOWeightDevice" => self.blk_io_weight_device = field.read()?,
                "blockIO" => self.block_io = field.read()?,
                "cpu" => self.cpu = field.read()?,
                "DeviceReadBPs" => self.device_read_b_ps = field.read()?,
                "DeviceReadIOPs" => self.device_read_io_ps = field.read()?,
                "DeviceWriteBPs" => self.device_write_b_ps = field.read()?,
                "DeviceWriteIOPs" => self.device_write_io_ps = field.read()?,
                "devices" => self.devices = field.read()?,
                "Env" => self.env = field.read()?,
                "health_cmd" => self.health_cmd = field.read()?,
                "health_interval" => self.health_interval = field.read()?,
                "health_log_destination" => self.health_log_destination = field.read()?,
                "health_max_log_count" => self.health_max_log_count = field.read()?,
                "health_max_log_size" => self.health_max_log_size = field.read()?,
                "health_on_failure" => self.health_on_failure = field.read()?,
                "health_retries" => self.health_retries = field.read()?,
                "health_start_period" => self.health_start_period = field.read()?,
                "health_startup_cmd" => self.health_startup_cmd = field.read()?,
                "health_startup_interval" => self.health_startup_interval = field.read()?,
                "health_startup_retries" => self.health_startup_retries = field.read()?,
                "health_startup_success" => self.health_startup_success = field.read()?,
                "health_startup_timeout" => self.health_startup_timeout = field.read()?,
                "health_timeout" => self.health_timeout = field.read()?,
                "hugepageLimits" => self.hugepage_limits = field.read()?,
                "memory" => self.memory = field.read()?,
                "network" => self.network = field.read()?,
                "no_healthcheck" => self.no_healthcheck = field.read()?,
                "pids" => self.pids = field.read()?,
                "r_limits" => self.r_limits = field.read()?,
                "rdma" => self.rdma = field.read()?,
                "unified" => self.unified = field.read()?,
                "UnsetEnv" => self.unset_env = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(UpdateEntities);
    /// `Version`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Version {
        #[serde(
            rename = "APIVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_version: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "BuildOrigin",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub build_origin: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Built",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub built: ::std::option::Option<i64>,
        #[serde(
            rename = "BuiltTime",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub built_time: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GitCommit",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub git_commit: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "GoVersion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub go_version: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Os", skip_serializing_if = "::std::option::Option::is_none")]
        pub os: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "OsArch",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub os_arch: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Version",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub version: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for Version {
        const NAME: &'static str = "Version";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "APIVersion" => self.api_version = field.read()?,
                "BuildOrigin" => self.build_origin = field.read()?,
                "Built" => self.built = field.read()?,
                "BuiltTime" => self.built_time = field.read()?,
                "GitCommit" => self.git_commit = field.read()?,
                "GoVersion" => self.go_version = field.read()?,
                "Os" => self.os = field.read()?,
                "OsArch" => self.os_arch = field.read()?,
                "Version" => self.version = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(Version);
    /// `VolumeConfigResponse`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeConfigResponse {
        #[serde(
            rename = "Anonymous",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub anonymous: ::std::option::Option<bool>,
        #[serde(
            rename = "CreatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        pub gid: ::std::option::Option<i64>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "LockNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub lock_number: ::std::option::Option<u32>,
        #[serde(
            rename = "MountCount",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mount_count: ::std::option::Option<u64>,
        #[serde(
            rename = "Mountpoint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub mountpoint: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "NeedsChown",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub needs_chown: ::std::option::Option<bool>,
        #[serde(
            rename = "NeedsCopyUp",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub needs_copy_up: ::std::option::Option<bool>,
        #[serde(
            rename = "Options",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Scope",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub scope: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Status", skip_serializing_if = "::serde_json::Map::is_empty")]
        pub status: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        #[serde(
            rename = "StorageID",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub storage_id: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Timeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub timeout: ::std::option::Option<u64>,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        pub uid: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for VolumeConfigResponse {
        const NAME: &'static str = "VolumeConfigResponse";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Anonymous" => self.anonymous = field.read()?,
                "CreatedAt" => self.created_at = field.read()?,
                "Driver" => self.driver = field.read()?,
                "GID" => self.gid = field.read()?,
                "Labels" => self.labels = field.read()?,
                "LockNumber" => self.lock_number = field.read()?,
                "MountCount" => self.mount_count = field.read()?,
                "Mountpoint" => self.mountpoint = field.read()?,
                "Name" => self.name = field.read()?,
                "NeedsChown" => self.needs_chown = field.read()?,
                "NeedsCopyUp" => self.needs_copy_up = field.read()?,
                "Options" => self.options = field.read()?,
                "Scope" => self.scope = field.read()?,
                "Status" => self.status = field.read()?,
                "StorageID" => self.storage_id = field.read()?,
                "Timeout" => self.timeout = field.read()?,
                "UID" => self.uid = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(VolumeConfigResponse);
    /// `VolumeCreateOptions`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeCreateOptions {
        #[serde(
            rename = "Driver",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver: ::std::option::Option<::std::string::String>,
        #[serde(rename = "GID", skip_serializing_if = "::std::option::Option::is_none")]
        pub gid: ::std::option::Option<i64>,
        #[serde(
            rename = "IgnoreIfExists",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ignore_if_exists: ::std::option::Option<bool>,
        #[serde(
            rename = "Label",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub label: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "Name", skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<VolumeName>,
        #[serde(
            rename = "Options",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub options: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(rename = "UID", skip_serializing_if = "::std::option::Option::is_none")]
        pub uid: ::std::option::Option<i64>,
    }
    impl crate::raw::record::Record for VolumeCreateOptions {
        const NAME: &'static str = "VolumeCreateOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Driver" => self.driver = field.read()?,
                "GID" => self.gid = field.read()?,
                "IgnoreIfExists" => self.ignore_if_exists = field.read()?,
                "Label" => self.label = field.read()?,
                "Labels" => self.labels = field.read()?,
                "Name" => self.name = field.read()?,
                "Options" => self.options = field.read()?,
                "UID" => self.uid = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(VolumeCreateOptions);
    /// `VolumeName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct VolumeName(::std::string::String);
    impl crate::raw::record::Whole for VolumeName {}
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
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeOptions {
        #[serde(
            rename = "DriverConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub driver_config: ::std::option::Option<Driver>,
        #[serde(
            rename = "Labels",
            skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
        )]
        pub labels: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::string::String,
        >,
        #[serde(
            rename = "NoCopy",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub no_copy: ::std::option::Option<bool>,
        #[serde(
            rename = "Subpath",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub subpath: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for VolumeOptions {
        const NAME: &'static str = "VolumeOptions";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "DriverConfig" => self.driver_config = field.read()?,
                "Labels" => self.labels = field.read()?,
                "NoCopy" => self.no_copy = field.read()?,
                "Subpath" => self.subpath = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(VolumeOptions);
    /// `VolumeRmReport`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct VolumeRmReport {
        #[serde(rename = "Err", skip_serializing_if = "::std::option::Option::is_none")]
        pub err: ::std::option::Option<::std::string::String>,
        #[serde(rename = "Id", skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
    }
    impl crate::raw::record::Record for VolumeRmReport {
        const NAME: &'static str = "VolumeRmReport";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Err" => self.err = field.read()?,
                "Id" => self.id = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(VolumeRmReport);
    /// `WeightDevice`
    #[derive(::serde::Serialize, Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct WeightDevice {
        #[serde(rename = "Path", skip_serializing_if = "::std::option::Option::is_none")]
        pub path: ::std::option::Option<::std::string::String>,
        #[serde(
            rename = "Weight",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub weight: ::std::option::Option<u16>,
    }
    impl crate::raw::record::Record for WeightDevice {
        const NAME: &'static str = "WeightDevice";
        fn take<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            name: &str,
            field: crate::raw::record::Field<'_, A>,
        ) -> Result<(), A::Error> {
            match name {
                "Path" => self.path = field.read()?,
                "Weight" => self.weight = field.read()?,
                _ => field.skip()?,
            }
            Ok(())
        }
    }
    crate::raw::record::decoded!(WeightDevice);
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

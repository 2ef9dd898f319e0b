//! The service as a whole: its host, its disk usage, its prunes and checks.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod usage;

mod prune;

mod check;

mod host_info;

pub use crate::options::system::{CheckOptions, PruneOptions, Repair};
pub use check::CheckReport;
pub use host_info::{CgroupVersion, HostInfo};
pub use prune::{PruneReport, Pruned};
pub use usage::{ContainerUsage, DiskUsage, ImageUsage, Reclaimable, VolumeUsage};

use crate::client::{PodmanClient, value_of};
use crate::error::Result;
use crate::models::{SystemInfo, SystemVersion};
use crate::versions::Version;

/// The service as a whole; made by [`PodmanClient::system`].
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let usage = podman.system().df().await?;
/// println!("a prune would free {} bytes", usage.reclaimable().total());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SystemManager {
    client: PodmanClient,
}

/// # Information
impl SystemManager {
    /// Returns information about the service's host: cgroups, storage, security, registries.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn info(&self) -> Result<SystemInfo> {
        self.client.info().await
    }

    /// Returns the versions of the service and its components.
    ///
    /// The server runs its OCI runtime and conmon for it, which takes some tenths of a second;
    /// [`PodmanClient::server_version`] needs no request.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn version(&self) -> Result<SystemVersion> {
        self.client.version().await
    }

    /// The release of the server, which is connected to if it has not been.
    #[inline]
    async fn server(&self) -> Result<Version> {
        self.client.connected().await?;
        Ok(self.client.server_version())
    }
}

/// # The service as a whole
impl PodmanClient {
    /// Returns the manager of this service as a whole.
    #[must_use]
    #[inline]
    pub fn system(&self) -> SystemManager {
        SystemManager { client: self.clone() }
    }

    /// Returns the disk usage of images, containers and volumes; docker-py's name for [`SystemManager::df`].
    ///
    /// # Errors
    ///
    /// As [`SystemManager::df`].
    #[inline]
    pub async fn df(&self) -> Result<DiskUsage> {
        self.system().df().await
    }

    /// Returns the versions of the service and its components.
    ///
    /// # Errors
    ///
    /// As [`ping`](Self::ping).
    #[inline]
    pub async fn version(&self) -> Result<SystemVersion> {
        value_of(self.raw().system_version_libpod()).await
    }

    /// Returns information about the service's host: cgroups, storage, security, registries.
    ///
    /// # Errors
    ///
    /// As [`ping`](Self::ping).
    #[inline]
    pub async fn info(&self) -> Result<SystemInfo> {
        value_of(self.raw().system_info_libpod()).await
    }

    /// Returns the capabilities of the service's host, from one request for its [`info`](Self::info).
    ///
    /// [`supports`](Self::supports) checks what its release supports.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let host = podman.host_info().await?;
    /// let mut options = podman::CreateOptions::new("nginx");
    /// if host.has_controller("memory") {
    ///     options = options.mem_limit("512m");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ping`](Self::ping).
    #[doc(alias = "capabilities")]
    #[inline]
    pub async fn host_info(&self) -> Result<HostInfo> {
        self.info().await.map(Into::into)
    }
}

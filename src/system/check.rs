//! Checking the storage.

use std::collections::BTreeMap;

use super::{CheckOptions, SystemManager};
use crate::client::value_of;
use crate::error::Result;
use crate::raw::params::SystemCheckParams;

/// The result of a check of the storage: the damage, and what a repair removed.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.system().check().await?;
/// if !report.is_sound() {
///     println!("damaged: {:?} {:?} {:?}", report.containers, report.images, report.layers);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckReport {
    /// The ids of damaged layers, each with what is wrong.
    pub layers: BTreeMap<String, Vec<String>>,
    /// The ids of damaged layers of read-only stores, which are never repaired.
    pub read_only_layers: BTreeMap<String, Vec<String>>,
    /// The ids of damaged images, each with what is wrong.
    pub images: BTreeMap<String, Vec<String>>,
    /// The ids of damaged images of read-only stores, which are never repaired.
    pub read_only_images: BTreeMap<String, Vec<String>>,
    /// The ids of damaged containers, each with what is wrong.
    pub containers: BTreeMap<String, Vec<String>>,
    /// The ids of layers that were removed.
    pub removed_layers: Vec<String>,
    /// The ids of images that were removed, each with its names.
    pub removed_images: BTreeMap<String, Vec<String>>,
    /// The ids of containers that were removed, each with its name.
    pub removed_containers: BTreeMap<String, String>,
    has_errors: bool,
}

impl CheckReport {
    /// Returns whether nothing is damaged.
    ///
    /// The report of a repair lists the damage that was found before it. Check again to see the present state.
    #[must_use]
    #[inline]
    pub fn is_sound(&self) -> bool {
        let Self { layers, read_only_layers, images, read_only_images, containers, .. } = self;
        !self.has_errors
            && [layers, read_only_layers, images, read_only_images, containers].iter().all(|map| map.is_empty())
    }
}

/// # Checking the storage
impl SystemManager {
    /// Checks the storage thoroughly, and changes nothing; Podman 5.2 and later.
    ///
    /// # Errors
    ///
    /// As [`check_with`](Self::check_with).
    #[inline]
    pub async fn check(&self) -> Result<CheckReport> {
        self.check_with(&CheckOptions::default()).await
    }

    /// Checks the storage, and repairs it if [`repair`](CheckOptions::repair) is set; Podman 5.2 and later.
    ///
    /// The server reads all layers, which takes minutes if they are large; this call has no time limit. Dropping the
    /// future does not stop the server.
    ///
    /// ```no_run
    /// use podman::system::CheckOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let report = podman.system().check_with(&CheckOptions::new().quick(true)).await?;
    /// if !report.is_sound() {
    ///     println!("damaged: {:?} {:?}", report.images, report.containers);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for an invalid value, and
    /// [`Error::Unsupported`](crate::Error::Unsupported) before Podman 5.2, before anything is sent. Damage is not an error:
    /// it is [reported](CheckReport::is_sound). An [`Error::Api`](crate::Error::Api) if only
    /// [images](super::Repair::Images) may be removed, and a container uses a damaged one.
    #[doc(alias = "system_check_libpod")]
    #[inline]
    pub async fn check_with(&self, options: &CheckOptions) -> Result<CheckReport> {
        let options = options.render()?;
        let params = SystemCheckParams {
            quick: options.quick,
            repair: options.repair,
            repair_lossy: options.lossy,
            unreferenced_layer_max_age: options.age.as_deref(),
        };
        let found = value_of(self.client.raw().system_check_libpod(&params)).await?;
        Ok(CheckReport {
            layers: found.layers,
            read_only_layers: found.ro_layers,
            images: found.images,
            read_only_images: found.ro_images,
            containers: found.containers,
            removed_layers: found.removed_layers,
            removed_images: found.removed_images,
            removed_containers: found.removed_containers,
            has_errors: found.errors == Some(true),
        })
    }
}

//! Removing volumes.

use super::{RemoveOptions, Volume, VolumesManager};
use crate::client::value_of;
use crate::error::Result;
use crate::raw::params::VolumeDeleteParams;
use crate::resource;

/// # Removal
impl Volume {
    /// Removes the volume; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// As [`VolumesManager::remove_with`].
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::default()).await
    }

    /// Removes the volume; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// As [`VolumesManager::remove_with`].
    #[inline]
    pub async fn remove_with(&self, options: &RemoveOptions) -> Result<bool> {
        self.manager().remove_with(self.name(), options).await
    }
}

/// # Removal
impl VolumesManager {
    /// Removes the volume with this name; returns `false` if it does not exist.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[inline]
    pub async fn remove(&self, name: &str) -> Result<bool> {
        self.remove_with(name, &RemoveOptions::default()).await
    }

    /// Removes the volume with this name; returns `false` if it does not exist.
    ///
    /// If no volume has this name, the server removes the only volume whose name *begins* with it. Therefore this call
    /// first checks whether a volume of exactly this name exists. If another client removes this volume between the two
    /// requests, the server may still remove one whose name begins with this name: the API has no exact request.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](crate::Error::is_in_use) if a container (even a stopped one) uses it, unless removal is
    /// [forced](RemoveOptions::force), which removes these containers.
    #[doc(alias = "volume_delete_libpod")]
    #[inline]
    pub async fn remove_with(&self, name: &str, options: &RemoveOptions) -> Result<bool> {
        let (force, timeout) = options.render()?;
        if !self.exists(name).await? {
            return Ok(false);
        }
        let params = VolumeDeleteParams { force, timeout };
        resource::found(value_of(self.client.raw().volume_delete_libpod(name, &params)).await)
    }
}

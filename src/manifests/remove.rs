//! Removing manifest lists.

use super::{KIND, Manifest, ManifestsManager};
use crate::client::{Guarded, PodmanClient, value_of};
use crate::error::{Action, ApiError, Error, Result};
use crate::raw::params::ManifestDeleteParams;
use crate::resource::{self, Key};

/// # Removal
impl Manifest {
    /// Removes this name of the list; the last name removes the list. Returns `false` if the list does not exist any more.
    /// Its images stay.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.manager().remove(self.name()).await
    }
}

/// # Removal
impl ManifestsManager {
    /// Removes a name of a manifest list; the last name removes the list. Returns `false` if the list does not exist, or
    /// if the name belongs to an image. The images of the list stay.
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] for the id of a list that has several names.
    #[doc(alias = "rm")]
    #[doc(alias = "manifest_delete_libpod")]
    #[inline]
    pub async fn remove(&self, name: &str) -> Result<bool> {
        if !self.exists(name).await? {
            return Ok(false);
        }
        let key = Key::new(name)?.of_image();
        let report = value_of(self.client.raw().manifest_delete_libpod(&key, &ManifestDeleteParams::default())).await;
        resource::found(report.and_then(|report| match report.errors.into_iter().find(|why| !why.is_empty()) {
            None => Ok(()),
            Some(why) => Err(Error::from(ApiError::reported(Action::remove(KIND, name), "", why))),
        }))
    }
}

impl Guarded for Manifest {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove().await
    }
}

//! Removing a pod.

use std::time::Duration;

use super::{KIND, Pod, PodsManager, RemoveOptions};
use crate::client::{Guarded, PodmanClient, value_of};
use crate::error::{Action, ApiError, Error, Result};
use crate::raw::params::PodDeleteParams;
use crate::resource;

/// # Removal
impl Pod {
    /// Removes the pod, with its containers, if none of them runs; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::default()).await
    }

    /// Removes the pod, with its containers; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if a container runs or is paused, unless removal is
    /// [forced](RemoveOptions::force); an [`Error::Api`] that lists the containers that could not be removed.
    #[inline]
    pub async fn remove_with(&self, options: &RemoveOptions) -> Result<bool> {
        match self.key().await {
            Ok(id) => self.manager().delete(&id, options).await.map_err(|error| error.naming(&id, self.name())),
            Err(error) => resource::found(Err(error)),
        }
    }
}

/// # Removal
impl PodsManager {
    /// Removes the pod with this name or id, with its containers, if none of them runs; returns `false` if there is no
    /// such pod.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[doc(alias = "rm")]
    #[inline]
    pub async fn remove(&self, key: &str) -> Result<bool> {
        self.remove_with(key, &RemoveOptions::default()).await
    }

    /// Removes the pod with this name or id, with its containers; returns `false` if it does not exist.
    ///
    /// An id may be shortened to no fewer than 12 digits. The server itself takes any unique beginning of an id; here, a
    /// pod is never removed because its id begins with the name of another.
    ///
    /// # Errors
    ///
    /// As [`Pod::remove_with`].
    #[doc(alias = "rm")]
    #[doc(alias = "pod_delete_libpod")]
    #[inline]
    pub async fn remove_with(&self, key: &str, options: &RemoveOptions) -> Result<bool> {
        match self.resolve(key).await {
            Ok(id) => self.delete(&id, options).await.map_err(|error| error.naming(&id, key)),
            Err(error) => resource::found(Err(error)),
        }
    }

    #[inline]
    pub(super) async fn delete(&self, id: &str, options: &RemoveOptions) -> Result<bool> {
        let (force, timeout) = options.render()?;
        let params = PodDeleteParams { force, timeout };
        let report = value_of(self.client.raw().pod_delete_libpod(id, &params)).await;
        resource::found(report.and_then(|report| {
            let of_containers = report.removed_ctrs.values().flatten();
            let failed: Vec<_> =
                report.err.iter().chain(of_containers).filter(|why| !why.is_empty()).cloned().collect();
            match failed.is_empty() {
                true => Ok(()),
                false => Err(Error::from(ApiError::reported(Action::remove(KIND, id), "", failed.join("; ")))),
            }
        }))
    }
}

impl Guarded for Pod {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::new().force(true).timeout(Duration::ZERO)).await
    }
}

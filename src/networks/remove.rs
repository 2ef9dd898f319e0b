//! Removing a network.

use super::{KIND, Network, NetworksManager, RemoveOptions};
use crate::client::{Guarded, PodmanClient, value_of};
use crate::error::{Action, ApiError, Error, Result};
use crate::options::InvalidOptions;
use crate::raw::params::NetworkDeleteParams;
use crate::resource::{self, Identity as _};

/// The network that every service has; the server removes its containers, but never the network.
const DEFAULT: &str = "podman";

/// # Removal
impl Network {
    /// Removes the network; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::default()).await
    }

    /// Removes the network; returns `false` if it does not exist any more, or if another network has its name now.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](crate::Error::is_in_use) if a container (even a stopped one) uses it, unless removal is
    /// [forced](RemoveOptions::force); [`Error::InvalidOptions`] for the default network.
    #[inline]
    pub async fn remove_with(&self, options: &RemoveOptions) -> Result<bool> {
        let key = if self.id().is_empty() { self.name() } else { self.id() };
        self.manager().remove_with(key, options).await
    }
}

/// # Removal
impl NetworksManager {
    /// Removes the network with this name or id; returns `false` if it does not exist.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[doc(alias = "rm")]
    #[inline]
    pub async fn remove(&self, key: &str) -> Result<bool> {
        self.remove_with(key, &RemoveOptions::default()).await
    }

    /// Removes the network with this name or id; returns `false` if it does not exist.
    ///
    /// An id may be shortened to no fewer than 12 digits. The server itself takes any unique beginning of an id, and
    /// removes a network that is in use if it is named by its id. Here, the network is inspected first, and then removed by
    /// its name.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](crate::Error::is_in_use) if a container (even a stopped one) uses it, unless removal is
    /// [forced](RemoveOptions::force); [`Error::InvalidOptions`] for the default network.
    #[doc(alias = "rm")]
    #[doc(alias = "network_delete_libpod")]
    #[inline]
    pub async fn remove_with(&self, key: &str, options: &RemoveOptions) -> Result<bool> {
        let force = options.render()?;
        match self.inspect(key).await {
            Ok(network) => self.delete(network.name(), force).await,
            Err(error) => resource::found(Err(error)),
        }
    }

    #[inline]
    async fn delete(&self, name: &str, force: bool) -> Result<bool> {
        if name == DEFAULT {
            let why = "is the default network, which cannot be removed";
            return Err(InvalidOptions::one("name", name, why).into());
        }
        let params = NetworkDeleteParams { force: force.then_some(true) };
        let reports = value_of(self.client.raw().network_delete_libpod(name, &params)).await;
        resource::found(reports.and_then(|reports| {
            match reports.into_iter().find_map(|report| report.err.filter(|why| !why.is_empty())) {
                None => Ok(()),
                Some(why) => Err(Error::from(ApiError::reported(Action::remove(KIND, name), "", why))),
            }
        }))
    }
}

impl Guarded for Network {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove().await
    }
}

//! Networks: the manager, and the object.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod create;

mod list;

mod network;

mod connect;

mod remove;

mod prune;

pub use network::{Attrs, Network};
pub use prune::PruneReport;

pub use crate::options::NetworkOptions;
pub use crate::options::network::{
    ConnectOptions, DisconnectOptions, Filter, ListOptions, PruneOptions, RemoveOptions, Route, Subnet, UpdateOptions,
};

use std::borrow::Cow;

use crate::client::{PodmanClient, value_of};
use crate::error::Result;
use crate::models::NetworkInspect;
use crate::resource::{self, Key};
use crate::versions::Version;

/// What errors call these objects.
const KIND: &str = "network";

/// The networks of a service; made by [`PodmanClient::networks`].
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for network in podman.networks().list().await? {
///     println!("{} {} {}", network.short_id(), network.name(), network.driver());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NetworksManager {
    client: PodmanClient,
}

/// # Getting
impl NetworksManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the network with this name or id.
    ///
    /// An id may be shortened to no fewer than 12 digits. The server itself takes any unique beginning of an id; here,
    /// `get("cafe")` never returns a network that is not called `cafe`.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the network does not exist. The network modes `host` and `none` are
    /// not networks; the default network is called `podman`.
    #[inline]
    pub async fn get(&self, key: &str) -> Result<Network> {
        Ok(self.from_attrs(self.inspect(key).await?))
    }

    /// Returns a handle to the network with this name or id, without a request.
    ///
    /// Its attributes are unknown until [`reload`](Network::reload): [`name`](Network::name) returns the key, everything else is
    /// empty. Each call acts on the network that has this name by then, which it looks up first, and fails with
    /// [`is_not_found`](crate::Error::is_not_found) if it does not exist.
    #[must_use]
    pub fn named(&self, key: impl Into<String>) -> Network {
        Network::new(self.client.clone(), Attrs::Named(key.into()))
    }

    /// Inspects the network with this name or id, by the rule of [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the network does not exist.
    #[doc(alias = "network_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self, key: &str) -> Result<NetworkInspect> {
        let key = Key::new(key)?;
        key.found(KIND, value_of(self.client.raw().network_inspect_libpod(key.as_str())).await)
    }

    /// Returns the server's release; a lazy client connects.
    #[inline]
    async fn server(&self) -> Result<Version> {
        self.client.connected().await?;
        Ok(self.client.server_version())
    }

    /// Returns whether there is a network with this name or id, by the rule of [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "network_exists_libpod")]
    #[inline]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        let key = Key::new(key)?;
        resource::found(match key.exact() {
            Some(key) => value_of(self.client.raw().network_exists_libpod(key)).await,
            None => self.inspect(key.as_str()).await.map(drop),
        })
    }

    /// Returns the name of the network with this name or id, for requests that change it.
    #[inline]
    async fn resolve<'a>(&self, key: &'a str) -> Result<Cow<'a, str>> {
        let key = Key::new(key)?;
        key.resolve(KIND, async { value_of(self.client.raw().network_inspect_libpod(key.as_str())).await }).await
    }

    /// Creates a network object from its attributes, without a request.
    #[must_use]
    pub fn from_attrs(&self, attrs: impl Into<Attrs>) -> Network {
        Network::new(self.client.clone(), attrs.into())
    }
}

/// # Networks
impl PodmanClient {
    /// Returns the manager of this service's networks.
    #[must_use]
    #[inline]
    pub fn networks(&self) -> NetworksManager {
        NetworksManager::new(self.clone())
    }
}

resource::manager!(NetworksManager, Network, Attrs, ListOptions);

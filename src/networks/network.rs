//! One network.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::NetworksManager;
use crate::client::{Guard, PodmanClient};
use crate::error::Result;
use crate::models::{NetworkInspect, NetworkSummary, Subnet};
use crate::options::{NetworkAttachment, Timestamp};
use crate::resource::{self, Ensured, Identity};

/// The attributes of a network, from a list or from an inspection.
pub type Attrs = resource::Attrs<NetworkSummary, NetworkInspect>;

resource::attrs_from!(NetworkSummary, NetworkInspect);

/// Networks are changed by name: a `DELETE` by id removes a network that containers use.
impl Identity for NetworkInspect {
    const ALWAYS_INSPECTED: bool = true;

    #[inline]
    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }
    #[inline]
    fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }
    #[inline]
    fn handle(&self) -> &str {
        self.name()
    }
}

/// A field that lists and inspections have; of a handle by name, another value.
macro_rules! both {
    ($attrs:expr, |$object:ident| $field:expr, $else:expr) => {
        match $attrs {
            Attrs::Listed($object) => $field,
            Attrs::Inspected($object) => $field,
            Attrs::Named(_) => $else,
        }
    };
}

static EMPTY: BTreeMap<String, String> = BTreeMap::new();

/// A network: its attributes as the server last sent them, and the methods that act on it.
///
/// The accessors return the stored attributes without a request; [`reload`](Self::reload) fetches them again.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let network = podman.networks().get("app").await?;
/// for subnet in network.subnets() {
///     println!("{} {:?} {:?}", network.name(), subnet.subnet, subnet.gateway);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Network {
    pub(super) client: PodmanClient,
    attrs: Arc<Attrs>,
}

/// # Attributes
impl Network {
    #[inline]
    pub(super) fn new(client: PodmanClient, attrs: Attrs) -> Self {
        Self { client, attrs: Arc::new(attrs) }
    }

    /// Returns the full id, 64 hexadecimal digits; empty for a handle [by name](NetworksManager::named).
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        both!(&*self.attrs, |network| network.id.as_deref().unwrap_or_default(), "")
    }

    /// Returns the first 12 digits of the id, as `podman network ls` shows it.
    #[must_use]
    #[inline]
    pub fn short_id(&self) -> &str {
        let id = self.id();
        id.get(..12).unwrap_or(id)
    }

    /// Returns the name; of a handle [by name](NetworksManager::named), the name or id that it was made with.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        let known = both!(&*self.attrs, |network| network.name.as_deref(), self.attrs.only_name());
        known.unwrap_or_default()
    }

    /// Returns the driver: `bridge`, `macvlan`, `ipvlan` or the name of a plugin.
    #[must_use]
    #[inline]
    pub fn driver(&self) -> &str {
        both!(&*self.attrs, |network| network.driver.as_deref().unwrap_or_default(), "")
    }

    /// Returns the interface of the host: the bridge, or the parent of a macvlan or ipvlan network.
    #[must_use]
    #[inline]
    pub fn interface_name(&self) -> &str {
        both!(&*self.attrs, |network| network.network_interface.as_deref().unwrap_or_default(), "")
    }

    /// Returns the subnets, with their gateways and lease ranges.
    #[must_use]
    #[inline]
    pub fn subnets(&self) -> &[Subnet] {
        both!(&*self.attrs, |network| &network.subnets, &[])
    }

    /// Returns the labels.
    #[must_use]
    #[inline]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        both!(&*self.attrs, |network| &network.labels, &EMPTY)
    }

    /// Returns the options of the driver.
    #[must_use]
    #[inline]
    pub fn options(&self) -> &BTreeMap<String, String> {
        both!(&*self.attrs, |network| &network.options, &EMPTY)
    }

    /// Returns whether containers on the network find each other by name.
    #[must_use]
    #[inline]
    pub fn dns_enabled(&self) -> bool {
        both!(&*self.attrs, |network| network.dns_enabled, None) == Some(true)
    }

    /// Returns whether names are resolved; `None` if it is unknown.
    #[inline]
    pub(super) fn known_dns(&self) -> Option<bool> {
        both!(&*self.attrs, |network| network.dns_enabled, None)
    }

    /// Returns the servers to which the network forwards queries for other names; empty if it uses the host's.
    #[must_use]
    #[inline]
    pub fn dns_servers(&self) -> &[String] {
        both!(&*self.attrs, |network| &network.network_dns_servers, &[])
    }

    /// Returns whether the network has no route to other networks.
    #[must_use]
    #[inline]
    pub fn internal(&self) -> bool {
        both!(&*self.attrs, |network| network.internal, None) == Some(true)
    }

    /// Returns whether the network has an IPv6 subnet.
    #[must_use]
    #[inline]
    pub fn ipv6_enabled(&self) -> bool {
        both!(&*self.attrs, |network| network.ipv6_enabled, None) == Some(true)
    }

    /// Returns when the network was created; for the default network, the start of the service.
    #[must_use]
    #[inline]
    pub fn created(&self) -> Option<Timestamp> {
        both!(&*self.attrs, |network| network.created, None).map(Timestamp::from)
    }

    /// Returns all attributes, as the server last sent them.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Inspects the network, and returns the result; the attributes of this object do not change.
    ///
    /// The network is looked up by its name. Since Podman 5.0 the running containers are among the attributes.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the network does not exist any more.
    #[doc(alias = "network_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self) -> Result<NetworkInspect> {
        self.manager().inspect(self.name()).await
    }

    /// Reads all attributes from the server, and keeps them.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the network does not exist any more.
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = Arc::new(self.inspect().await?.into());
        Ok(())
    }

    #[inline]
    pub(super) fn manager(&self) -> NetworksManager {
        NetworksManager::new(self.client.clone())
    }

    /// Returns what requests name the network by: its name, which is looked up for a handle by name.
    #[inline]
    pub(super) async fn key(&self) -> Result<Cow<'_, str>> {
        match self.attrs.only_name() {
            None => Ok(self.name().into()),
            Some(key) => self.client.networks().resolve(key).await,
        }
    }

    /// Returns a guard that removes the network when it is dropped.
    ///
    /// A network that containers still use stays.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }
}

/// Converts to the name, which names the network in options.
impl From<&Network> for String {
    #[inline]
    fn from(network: &Network) -> Self {
        network.name().to_owned()
    }
}

impl From<&Ensured<Network>> for String {
    #[inline]
    fn from(network: &Ensured<Network>) -> Self {
        network.name().to_owned()
    }
}

/// Attaches a container to the network with default options.
impl From<&Network> for NetworkAttachment {
    #[inline]
    fn from(network: &Network) -> Self {
        Self::new(network)
    }
}

impl PartialEq for Network {
    /// The same network of the same service, whatever attributes are at hand.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.attrs.is_same(self.id(), &other.attrs, other.id()) && self.client.is_same_service(&other.client)
    }
}

impl Eq for Network {}

impl fmt::Debug for Network {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.attrs.only_name() {
            Some(key) => write!(f, "<Network: {key}>"),
            None => write!(f, "<Network: {} {}>", self.short_id(), self.name()),
        }
    }
}

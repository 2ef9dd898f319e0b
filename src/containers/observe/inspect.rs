//! Inspecting a container: its networks, times and sizes.

use std::net::IpAddr;

use crate::containers::{Attrs, Container};
use crate::error::Result;
use crate::models::{ContainerInspect, InspectAdditionalNetwork};
use crate::options::Timestamp;
use crate::raw::params::ContainerInspectParams;

/// Options for inspecting a container.
///
/// ```
/// let options = podman::containers::InspectOptions::new().size(true);
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InspectOptions {
    size: bool,
}

impl InspectOptions {
    /// Returns the defaults: without sizes.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Includes the sizes of the container's files, which the server has to add up: [`Container::size`].
    #[must_use]
    #[inline]
    pub fn size(mut self, size: bool) -> Self {
        self.size = size;
        self
    }

    #[inline]
    pub(crate) fn params(&self) -> ContainerInspectParams {
        ContainerInspectParams { size: self.size.then_some(true) }
    }
}

/// A network that a container is connected to.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// for network in container.networks() {
///     println!("{} {:?} {:?}", network.name, network.addresses, network.aliases);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Network {
    /// The name of the network.
    pub name: String,
    /// The container's addresses in it, IPv4 first; empty while the container does not run.
    pub addresses: Vec<IpAddr>,
    /// The IPv4 gateway.
    pub gateway: Option<IpAddr>,
    /// The IPv6 gateway.
    pub ipv6_gateway: Option<IpAddr>,
    /// The MAC address of the container's interface; empty while the container does not run.
    pub mac_address: String,
    /// The names by which other containers of the network find this one, as the server lists them: on most releases also
    /// its short id.
    pub aliases: Vec<String>,
}

/// The sizes of a container's files, in bytes.
///
/// ```no_run
/// use podman::containers::ListOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for container in podman.containers().list_with(&ListOptions::new().all(true).size(true)).await? {
///     if let Some(size) = container.size() {
///         println!("{}: {} bytes of its own, {} with the image", container.name(), size.rw, size.root_fs);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Size {
    /// What the container has written in its own layer.
    pub rw: u64,
    /// All of its files, the image's included.
    pub root_fs: u64,
}

/// # Inspection, networks and sizes
impl Container {
    /// Inspects the container, and returns the result; the attributes of this object do not change.
    ///
    /// # Errors
    ///
    /// As [`inspect_with`](Self::inspect_with).
    #[doc(alias = "container_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self) -> Result<ContainerInspect> {
        self.inspect_with(&InspectOptions::default()).await
    }

    /// Inspects the container with options, and returns the result; the attributes of this object do not change.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist any more.
    #[inline]
    pub async fn inspect_with(&self, options: &InspectOptions) -> Result<ContainerInspect> {
        let Some(key) = self.attrs().only_name() else {
            let call = self.client.raw().container_inspect_libpod(self.id(), &options.params());
            return self.value_of(self.id(), call).await;
        };
        Box::pin(self.client.containers().inspect_with(key, options)).await
    }

    /// Returns the networks that the container is connected to, by name; for a listed container, only their names are known.
    ///
    /// Empty for a container that uses the network of the host, of another container or of its pod.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for network in podman.containers().get("web").await?.networks() {
    ///     println!("{}: {:?}, known as {:?}", network.name, network.addresses, network.aliases);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[doc(alias = "NetworkSettings")]
    #[inline]
    pub fn networks(&self) -> Vec<Network> {
        match self.attrs() {
            Attrs::Listed(listed) => listed.networks.iter().map(|name| Network::named(name)).collect(),
            Attrs::Inspected(inspected) => {
                let networks = inspected.network_settings.iter().flat_map(|settings| &settings.networks);
                networks.map(|(name, network)| Network::of(name, network)).collect()
            }
            Attrs::Named(_) => Vec::new(),
        }
    }

    /// Returns the first address of the container's [`networks`](Self::networks); `None` for a listed container and
    /// for a stopped one.
    ///
    /// The containers and the host of a rootless Podman are separate networks: from the host, use a published
    /// [port](Self::ports).
    #[must_use]
    #[doc(alias = "IPAddress")]
    #[doc(alias = "ip")]
    #[inline]
    pub fn ip_address(&self) -> Option<IpAddr> {
        let of_networks = self.networks().into_iter().flat_map(|network| network.addresses).next();
        of_networks.or_else(|| match self.attrs() {
            Attrs::Inspected(inspected) => {
                let settings = inspected.network_settings.as_ref()?;
                address(settings.ip_address.as_ref()).or_else(|| address(settings.global_i_pv6_address.as_ref()))
            }
            _ => None,
        })
    }

    /// Returns when the container was created.
    #[must_use]
    #[inline]
    pub fn created(&self) -> Option<Timestamp> {
        match self.attrs() {
            Attrs::Listed(listed) => known(listed.created),
            Attrs::Inspected(inspected) => known(inspected.created),
            Attrs::Named(_) => None,
        }
    }

    /// Returns when the container was last started; `None` if it never was. In a list, it has whole seconds.
    #[must_use]
    #[inline]
    pub fn started_at(&self) -> Option<Timestamp> {
        match self.attrs() {
            Attrs::Listed(listed) => known(listed.started_at),
            Attrs::Inspected(inspected) => known(inspected.state.as_ref()?.started_at),
            Attrs::Named(_) => None,
        }
    }

    /// Returns when the container last exited; `None` if it never did. In a list, it has whole seconds.
    #[must_use]
    #[inline]
    pub fn finished_at(&self) -> Option<Timestamp> {
        match self.attrs() {
            Attrs::Listed(listed) => known(listed.exited_at),
            Attrs::Inspected(inspected) => known(inspected.state.as_ref()?.finished_at),
            Attrs::Named(_) => None,
        }
    }

    /// Returns the sizes of the container's files, if the list or inspection included them:
    /// [`ListOptions::size`](crate::containers::ListOptions::size), [`InspectOptions::size`].
    ///
    /// ```no_run
    /// use podman::containers::ListOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// for container in podman.containers().list_with(&ListOptions::new().all(true).size(true)).await? {
    ///     println!("{}: {:?}", container.name(), container.size());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn size(&self) -> Option<Size> {
        let (rw, root_fs) = match self.attrs() {
            Attrs::Listed(listed) => {
                let size = listed.size.as_ref()?;
                (size.rw_size, size.root_fs_size)
            }
            Attrs::Inspected(inspected) => (inspected.size_rw, inspected.size_root_fs),
            Attrs::Named(_) => return None,
        };
        let bytes = |size: Option<i64>| size.map(|size| u64::try_from(size).unwrap_or(0));
        match (bytes(rw), bytes(root_fs)) {
            (None, None) => None,
            // Docker's endpoint omits sizes of 0.
            (rw, root_fs) => Some(Size { rw: rw.unwrap_or(0), root_fs: root_fs.unwrap_or(0) }),
        }
    }
}

impl Network {
    #[inline]
    fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            addresses: Vec::new(),
            gateway: None,
            ipv6_gateway: None,
            mac_address: String::new(),
            aliases: Vec::new(),
        }
    }

    #[inline]
    fn of(name: &str, network: &InspectAdditionalNetwork) -> Self {
        let more = |of: &[crate::models::Address]| -> Vec<_> {
            of.iter().filter_map(|more| address(more.addr.as_ref())).collect()
        };
        let addresses = address(network.ip_address.as_ref())
            .into_iter()
            .chain(more(&network.secondary_ip_addresses))
            .chain(address(network.global_i_pv6_address.as_ref()))
            .chain(more(&network.secondary_i_pv6_addresses));
        Self {
            addresses: addresses.collect(),
            gateway: address(network.gateway.as_ref()),
            ipv6_gateway: address(network.i_pv6_gateway.as_ref()),
            mac_address: network.mac_address.clone().unwrap_or_default(),
            aliases: network.aliases.clone(),
            ..Self::named(name)
        }
    }
}

/// An address; the server writes `""` for a missing one.
#[inline]
fn address(text: Option<&String>) -> Option<IpAddr> {
    text?.parse().ok()
}

/// A time; Go's zero time, in the year 1, stands for "never".
fn known(time: Option<impl Into<Timestamp>>) -> Option<Timestamp> {
    time.map(Into::into).filter(|time| time.unix_seconds() > 0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::client::PodmanClient;
    use crate::containers::State;
    use crate::models::ContainerSummary;

    fn of(attrs: impl Into<Attrs>) -> Container {
        PodmanClient::builder().lazy().containers().from_attrs(attrs)
    }

    fn inspected(json: &serde_json::Value) -> Container {
        of(serde_json::from_value::<ContainerInspect>(json.clone()).expect("an inspection"))
    }

    fn listed(json: &serde_json::Value) -> Container {
        of(serde_json::from_value::<ContainerSummary>(json.clone()).expect("a list"))
    }

    #[test]
    fn networks_have_addresses_gateways_and_aliases() {
        let container = inspected(&json!({"NetworkSettings": {"IPAddress": "", "Networks": {
            "app": {
                "IPAddress": "10.89.0.2", "Gateway": "10.89.0.1", "Aliases": ["web", "0123456789ab"],
                "GlobalIPv6Address": "fd00::2", "IPv6Gateway": "fd00::1", "MacAddress": "aa:bb:cc:dd:ee:ff",
                "SecondaryIPAddresses": [{"Addr": "10.89.0.3", "PrefixLength": 24}],
            },
            "idle": {"IPAddress": "", "Gateway": "", "Aliases": null},
        }}}));
        let [app, idle] = &container.networks()[..] else { panic!("two networks") };
        assert_eq!(app.name, "app");
        let addresses: Vec<IpAddr> = ["10.89.0.2", "10.89.0.3", "fd00::2"].map(|ip| ip.parse().expect("an IP")).into();
        assert_eq!(app.addresses, addresses);
        assert_eq!(app.gateway, "10.89.0.1".parse().ok());
        assert_eq!(app.ipv6_gateway, "fd00::1".parse().ok());
        assert_eq!(
            (app.mac_address.as_str(), &app.aliases[..]),
            ("aa:bb:cc:dd:ee:ff", &["web".into(), "0123456789ab".into()][..])
        );
        assert_eq!(*idle, Network::named("idle"));
        assert_eq!(container.ip_address(), "10.89.0.2".parse().ok());
        let old = inspected(&json!({"NetworkSettings": {"IPAddress": "10.88.0.5"}}));
        assert_eq!((old.networks(), old.ip_address()), (Vec::new(), "10.88.0.5".parse().ok()));
        assert_eq!(listed(&json!({"Networks": ["app"]})).networks(), [Network::named("app")]);
    }

    #[test]
    fn times_that_are_not_set_are_none() {
        let never =
            inspected(&json!({"State": {"StartedAt": "0001-01-01T00:00:00Z", "FinishedAt": "0001-01-01T00:00:00Z"}}));
        assert_eq!((never.created(), never.started_at(), never.finished_at()), (None, None, None));
        let never = listed(&json!({"StartedAt": -62_135_596_800_i64, "ExitedAt": -62_135_596_800_i64}));
        assert_eq!((never.started_at(), never.finished_at()), (None, None));
        let time = "2026-01-02T03:04:05Z";
        let ended = inspected(&json!({"Created": time, "State": {"StartedAt": time, "FinishedAt": time}}));
        let expected = time.parse::<Timestamp>().ok();
        assert_eq!([ended.created(), ended.started_at(), ended.finished_at()], [expected; 3]);
        let ended = listed(&json!({"Created": time, "StartedAt": 1_767_323_045, "ExitedAt": 1_767_323_045}));
        assert_eq!([ended.created(), ended.started_at(), ended.finished_at()], [expected; 3]);
    }

    #[test]
    fn sizes_are_returned_if_they_were_requested() {
        assert_eq!(listed(&json!({"Size": null})).size(), None);
        let size = Some(Size { rw: 12, root_fs: 3456 });
        assert_eq!(listed(&json!({"Size": {"rwSize": 12, "rootFsSize": 3456}})).size(), size);
        assert_eq!(inspected(&json!({"SizeRw": 12, "SizeRootFs": 3456})).size(), size);
        assert_eq!(inspected(&json!({})).size(), None);
    }

    #[test]
    fn a_handle_by_name_has_only_its_name() {
        let web = PodmanClient::builder().lazy().containers().named("web");
        assert_eq!((web.name(), web.id(), web.short_id(), web.image(), web.image_id()), ("web", "", "", "", ""));
        assert_eq!(
            (web.status(), web.ports(), web.networks(), web.size()),
            (State::Unknown, Vec::new(), Vec::new(), None)
        );
        assert_eq!(format!("{web:?}"), "<Container: web>");
        let client = PodmanClient::builder().lazy();
        let (db, other) = (client.containers().named("db"), client.containers().named("web"));
        assert!(db == db.clone() && db != other);
    }
}

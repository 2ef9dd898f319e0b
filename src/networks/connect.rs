//! The containers on a network, and the servers that it forwards names to.

use std::net::IpAddr;

use super::{ConnectOptions, DisconnectOptions, Network, UpdateOptions};
use crate::client::value_of;
use crate::containers::{self, Container};
use crate::error::{Action, Error, Result};
use crate::models::{ContainerInspect, InspectAdditionalNetwork};
use crate::options::InvalidOptions;
use crate::options::network::contains;
use crate::raw::types::NetworkConnectRequestLibpod;
use crate::resource::{Identity as _, Key, supported};

/// # Containers of the network
impl Network {
    /// Lists the containers on the network, running or not. The network cannot be removed while there are any.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the network does not exist any more.
    #[inline]
    pub async fn containers(&self) -> Result<Vec<Container>> {
        let filter = containers::Filter::Network(self.key().await?.into_owned());
        self.client.containers().list_with(&containers::ListOptions::new().all(true).filter(filter)).await
    }

    /// Connects a container to the network, with an address that the server chooses; returns `false` if it is connected
    /// already.
    ///
    /// # Errors
    ///
    /// As [`connect_with`](Self::connect_with).
    pub async fn connect(&self, container: impl Into<String>) -> Result<bool> {
        self.connect_with(container, &ConnectOptions::default()).await
    }

    /// Connects a container (an object, a name or an id) to the network, even if it is stopped; returns `false` if it is connected
    /// already.
    ///
    /// ```no_run
    /// use podman::networks::ConnectOptions;
    ///
    /// # async fn example(network: podman::Network, container: podman::Container) -> podman::Result<()> {
    /// network.connect_with(&container, &ConnectOptions::new().aliases(["db"]).ipv4_address("10.89.7.5")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] with all that is wrong with the options, such as an address that is outside of the
    /// subnets; [`Error::Unsupported`] for options of the driver before Podman 5.4;
    /// [`is_not_found`](Error::is_not_found) if the container does not exist, or the network does not exist any more;
    /// [`is_wrong_state`](Error::is_wrong_state) if the container uses the network of another container, as containers
    /// in a pod do, or if it is connected with other options.
    #[doc(alias = "network_connect_libpod")]
    pub async fn connect_with(&self, container: impl Into<String>, options: &ConnectOptions) -> Result<bool> {
        let mut request = options.render()?;
        let container = container.into();
        Key::new(&container)?;
        self.check_addresses(&request.static_ips)?;
        let ignores = options.0.ignore_unsupported || self.client.ignores_unsupported();
        if !ignores {
            self.client.connected().await?;
            supported(options.0.unsupported(&options.body()?, self.client.server_version()))?;
        }
        let network = self.key().await?;
        let (key, found) = self.look_up(container).await?;
        if let Some(found) = found {
            let action = Action::changing(format!("connect container {key:?} to network {:?}", self.name()));
            if let Some(endpoint) = endpoint(&network, &found) {
                return if agrees(endpoint, &request) {
                    Ok(false)
                } else {
                    Err(Error::wrong_state(action, "connected with other options", "disconnect it first"))
                };
            }
            let mode = found.host_config.as_ref().and_then(|host| host.network_mode.as_deref()).unwrap_or_default();
            if mode.starts_with("container:") {
                let why = match found.pod.as_deref() {
                    Some("") | None => "connect that container",
                    Some(_) => "connect the infra container of its pod, which all containers of the pod share",
                };
                return Err(Error::wrong_state(action, "on the network of another container", why));
            }
        }
        request.container = Some(key);
        let client = if ignores { self.client.ignore_unsupported() } else { self.client.clone() };
        match value_of(client.raw().network_connect_libpod(&network, &request)).await {
            // the container was connected between the two requests
            Err(Error::Api(error)) if error.message.contains("network is already connected") => Ok(false),
            done => done.map(|()| true),
        }
    }

    /// Disconnects a container (an object, a name or an id) from the network; returns `false` if it is not connected.
    ///
    /// # Errors
    ///
    /// As [`disconnect_with`](Self::disconnect_with).
    pub async fn disconnect(&self, container: impl Into<String>) -> Result<bool> {
        self.disconnect_with(container, &DisconnectOptions::default()).await
    }

    /// Disconnects a container (an object, a name or an id) from the network; returns `false` if it is not connected.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container does not exist, or the network does not exist any more.
    #[doc(alias = "network_disconnect_libpod")]
    pub async fn disconnect_with(&self, container: impl Into<String>, options: &DisconnectOptions) -> Result<bool> {
        let mut request = options.render()?;
        let container = container.into();
        Key::new(&container)?;
        let network = self.key().await?;
        let (key, found) = self.look_up(container).await?;
        if found.is_some_and(|found| endpoint(&network, &found).is_none()) {
            return Ok(false);
        }
        request.container = Some(key);
        value_of(self.client.raw().network_disconnect_libpod(&network, &request)).await.map(|()| true)
    }

    /// Changes the servers to which the network forwards queries for names; Podman 4.4 and later.
    ///
    /// Nothing else of a network can be changed.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`] before Podman 4.4; [`is_wrong_state`](Error::is_wrong_state) if the network does not
    /// resolve names: Podman would accept the name servers and not use them; [`is_not_found`](Error::is_not_found) if
    /// the network does not exist any more.
    #[doc(alias = "network_update_libpod")]
    #[inline]
    pub async fn update(&self, options: &UpdateOptions) -> Result<()> {
        let request = options.render()?;
        if self.known_dns() == Some(false) {
            let action = Action::changing(format!("update network {:?}", self.name()));
            return Err(Error::wrong_state(action, "without DNS", "name servers would have no effect"));
        }
        match value_of(self.client.raw().network_update_libpod(&self.key().await?, &request)).await {
            // the server reports an unknown network with the status of its own failures
            Err(error @ Error::Api(_)) => Err(self.inspect().await.err().filter(Error::is_not_found).unwrap_or(error)),
            done => done,
        }
    }

    /// The key of a container for a request, and its inspection; `None` if the server does not find it, which is
    /// the server's to report.
    #[inline]
    async fn look_up(&self, key: String) -> Result<(String, Option<ContainerInspect>)> {
        let checked = Key::new(&key)?;
        match self.client.containers().inspect(&key).await {
            Ok(inspected) => {
                let sent = if checked.exact().is_some() { key } else { inspected.id().to_owned() };
                Ok((sent, Some(inspected)))
            }
            Err(Error::Api(error)) if error.status == Some(404) => Ok((key, None)),
            Err(error) => Err(error),
        }
    }

    /// Checks addresses by the subnets at hand: the server accepts the address of the gateway.
    #[inline]
    fn check_addresses(&self, addresses: &[String]) -> Result<(), InvalidOptions> {
        let mut problems = InvalidOptions::default();
        let subnets = self.subnets();
        for text in addresses {
            let Ok(address) = text.parse::<IpAddr>() else { continue };
            let is = |gateway: &String| gateway.parse() == Ok(address);
            if subnets.iter().any(|subnet| subnet.gateway.as_ref().is_some_and(is)) {
                problems.add("static_ips", text, "is the address of the gateway");
            } else if !subnets.is_empty()
                && !subnets.iter().any(|subnet| subnet.subnet.as_ref().is_some_and(|subnet| contains(subnet, address)))
            {
                problems.add("static_ips", text, "is outside of the subnets of the network");
            }
        }
        problems.or(())
    }
}

/// How a container is connected to a network.
#[inline]
fn endpoint<'a>(network: &str, container: &'a ContainerInspect) -> Option<&'a InspectAdditionalNetwork> {
    container.network_settings.as_ref()?.networks.get(network)
}

/// Whether a container is connected as a request would connect it.
#[inline]
fn agrees(endpoint: &InspectAdditionalNetwork, request: &NetworkConnectRequestLibpod) -> bool {
    let addresses = [&endpoint.ip_address, &endpoint.global_i_pv6_address];
    let has = |address: &String| addresses.iter().any(|found| found.as_ref() == Some(address));
    request.aliases.iter().all(|alias| endpoint.aliases.contains(alias))
        // a container that does not run has no addresses yet
        && (addresses.iter().all(|address| address.as_ref().is_none_or(String::is_empty))
            || request.static_ips.iter().all(has))
}

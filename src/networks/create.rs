//! Creating a network, or finding the existing one.

use serde_json::Value;

use super::{Network, NetworkOptions, NetworksManager};
use crate::client::{ScopeTracker, value_of};
use crate::error::Result;
use crate::options::network::stored;
use crate::options::{InvalidOptions, typed};
use crate::raw::params::NetworkCreateParams;
use crate::raw::types::NetworkCreateLibpod;
use crate::resource::{self, Ensured, supported};
use crate::versions::Version;

/// The first release that reads `ignoreIfExists`.
const IGNORE: Version = Version::new(4, 4, 0);

/// # Creating
impl NetworksManager {
    /// Creates a network.
    ///
    /// ```no_run
    /// use podman::networks::NetworkOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = NetworkOptions::new("app").subnet("10.89.7.0/24").label("tier", "back");
    /// let network = podman.networks().create(options).await?;
    /// let options = podman::CreateOptions::new("nginx").network(&network).name("web");
    /// podman.containers().run(options).detach().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all that is wrong with the options, and [`Error::Unsupported`](crate::Error::Unsupported) with all that the
    /// server would ignore, before anything is sent; [`is_name_in_use`](crate::Error::is_name_in_use) if there is a network of this
    /// name; an [`Error::Api`](crate::Error::Api) if a subnet or an interface is in use.
    #[doc(alias = "network_create_libpod")]
    pub async fn create(&self, options: impl Into<NetworkOptions>) -> Result<Network> {
        let plan = self.plan(&options.into()).await?;
        let ignore = plan.ignore_if_exists && self.server().await? >= IGNORE;
        match self.send(&plan, ignore).await {
            // before 4.4, the server does not read the parameter
            Err(error) if plan.ignore_if_exists && error.is_name_in_use() => match self.get(&plan.name).await {
                Err(gone) if gone.is_not_found() => Err(error),
                found => found,
            },
            done => done,
        }
    }

    /// Creates a network, unless there is one of this name.
    ///
    /// Concurrent calls are safe: one of them creates the network, and the others return it. An existing network is not
    /// changed; [`differences`](Ensured::differences) lists how it differs from the options.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let network = podman.networks().ensure("app").await?;
    /// println!("{} {}", network.name(), if network.created { "created" } else { "exists" });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`create`](Self::create); [`Error::InvalidOptions`](crate::Error::InvalidOptions) without a name.
    pub async fn ensure(&self, options: impl Into<NetworkOptions>) -> Result<Ensured<Network>> {
        let plan = self.plan(&options.into()).await?;
        if plan.name.is_empty() {
            return Err(InvalidOptions::one("name", "", "a network is found by its name: set one").into());
        }
        resource::ensure(&Wanted { manager: self, plan: &plan }, &plan.wanted).await
    }

    /// Checks the options, and adds the labels of the scope.
    #[inline]
    async fn plan(&self, options: &NetworkOptions) -> Result<Plan> {
        let create = options.render()?;
        let ignore_unsupported = options.0.ignore_unsupported || self.client.ignores_unsupported();
        if !ignore_unsupported {
            supported(options.lacking(&create.body, self.server().await?))?;
        }
        let name = create.body["name"].as_str().unwrap_or_default().to_owned();
        let wanted = stored(create.body.clone());
        let mut body: NetworkCreateLibpod = typed(&create.body)?;
        for (name, value) in self.client.scope_tracker().map(ScopeTracker::labels).into_iter().flatten() {
            body.labels.entry(name.to_owned()).or_insert_with(|| value.to_owned());
        }
        Ok(Plan { name, body, wanted, ignore_if_exists: create.ignore_if_exists, ignore_unsupported })
    }

    #[inline]
    async fn send(&self, plan: &Plan, ignore_if_exists: bool) -> Result<Network> {
        let client = if plan.ignore_unsupported { self.client.ignore_unsupported() } else { self.client.clone() };
        let params = NetworkCreateParams { ignore_if_exists: ignore_if_exists.then_some(true) };
        let body = plan.body.clone();
        let created = self
            .client
            .creating(async move { value_of(client.raw().network_create_libpod(&body, &params)).await })
            .await;
        let network = created.map_err(|error| match plan.name.as_str() {
            "" => error,
            name => error.doing(format!("create network {name:?}")),
        })?;
        Ok(self.from_attrs(network))
    }
}

/// A network to ensure.
struct Wanted<'a> {
    manager: &'a NetworksManager,
    plan: &'a Plan,
}

impl resource::Wanted for Wanted<'_> {
    type Object = Network;

    #[inline]
    async fn create(&self) -> Result<Network> {
        self.manager.send(self.plan, false).await
    }

    #[inline]
    async fn find(&self) -> Result<(Network, Value)> {
        let attrs = self.manager.inspect(&self.plan.name).await?;
        let found = resource::json_of(&attrs);
        Ok((self.manager.from_attrs(attrs), found))
    }
}

/// A request to create a network.
struct Plan {
    name: String,
    body: NetworkCreateLibpod,
    /// The body as an inspection shows it.
    wanted: Value,
    ignore_if_exists: bool,
    ignore_unsupported: bool,
}

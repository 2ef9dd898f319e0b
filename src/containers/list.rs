//! Listing containers.

use std::collections::BTreeMap;

use super::{Container, ContainerAttrs, ContainersManager};
use crate::client::answer;
use crate::error::{Error, Result};
use crate::models::ContainerSummary;
use crate::raw::types;

/// How many containers are inspected at a time.
const AT_A_TIME: usize = 16;

/// What containers are to be listed; repeat a kind for more values of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerFilter {
    /// Of this image, or of one made from it: a name, an id or a digest.
    Ancestor(String),
    /// Created before this container: a name or an id.
    Before(String),
    /// Created after this container: a name or an id.
    Since(String),
    /// Running exactly this command.
    Command(String),
    /// Ended with this exit code.
    Exited(i32),
    /// Of this health: `starting`, `healthy`, `unhealthy` or `none`.
    Health(String),
    /// With an id that starts so.
    Id(String),
    /// With this label, `key` or `key=value`; with all of them, if repeated.
    Label(String),
    /// Without this label.
    NotLabel(String),
    /// With a name that matches this regular expression.
    Name(String),
    /// On this network: a name or an id.
    Network(String),
    /// In this pod: a name or an id.
    Pod(String),
    /// In this state: `created`, `running`, `paused`, `stopped`, `exited`, …
    Status(String),
    /// Created before this time, or longer ago than this, such as `24h`.
    Until(String),
    /// With this volume: a name, or where it is mounted.
    Volume(String),
    /// Any other that the server knows: its name and value.
    Other(String, String),
}

impl ContainerFilter {
    fn parts(&self) -> (&str, String) {
        match self {
            Self::Ancestor(value) => ("ancestor", value.clone()),
            Self::Before(value) => ("before", value.clone()),
            Self::Since(value) => ("since", value.clone()),
            Self::Command(value) => ("command", value.clone()),
            Self::Exited(code) => ("exited", code.to_string()),
            Self::Health(value) => ("health", value.clone()),
            Self::Id(value) => ("id", value.clone()),
            Self::Label(value) => ("label", value.clone()),
            Self::NotLabel(value) => ("label!", value.clone()),
            Self::Name(value) => ("name", value.clone()),
            Self::Network(value) => ("network", value.clone()),
            Self::Pod(value) => ("pod", value.clone()),
            Self::Status(value) => ("status", value.clone()),
            Self::Until(value) => ("until", value.clone()),
            Self::Volume(value) => ("volume", value.clone()),
            Self::Other(key, value) => (key, value.clone()),
        }
    }
}

/// Which containers to list, and how much to say of each.
///
/// ```
/// use podman::{ContainerFilter, ContainerListOptions};
///
/// let options = ContainerListOptions::new()
///     .all(true)
///     .filter(ContainerFilter::Label("app=web".into()))
///     .filter(ContainerFilter::Status("exited".into()));
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContainerListOptions {
    all: bool,
    limit: Option<u32>,
    filters: BTreeMap<String, Vec<String>>,
    sparse: Option<bool>,
    ignore_removed: bool,
    compatible: bool,
}

impl ContainerListOptions {
    /// The running containers, as a list describes them.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists containers that do not run too. A filter by status does so by itself.
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = all;
        self
    }

    /// Lists only the last ones created, whether they run or not.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Lists only containers created before this one.
    #[must_use]
    pub fn before(self, container: impl Into<String>) -> Self {
        self.filter(ContainerFilter::Before(container.into()))
    }

    /// Lists only containers created after this one.
    #[must_use]
    pub fn since(self, container: impl Into<String>) -> Self {
        self.filter(ContainerFilter::Since(container.into()))
    }

    /// Lists only matching containers; all kinds must match.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "a filter is made for this call")]
    pub fn filter(mut self, filter: ContainerFilter) -> Self {
        let (key, value) = filter.parts();
        self.filters.entry(key.to_owned()).or_default().push(value);
        self
    }

    /// Lists only containers with these labels, each `key` or `key=value`.
    #[must_use]
    pub fn labels<I>(self, labels: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        labels.into_iter().fold(self, |options, label| options.filter(ContainerFilter::Label(label.into())))
    }

    /// Whether to leave it at what the list says, or inspect each container (16 at a time).
    ///
    /// If not said: true, but false where [`compatible`](Self::compatible).
    #[must_use]
    pub fn sparse(mut self, sparse: bool) -> Self {
        self.sparse = Some(sparse);
        self
    }

    /// Leaves out containers that are removed between the list and their inspection.
    #[must_use]
    pub fn ignore_removed(mut self, ignore: bool) -> Self {
        self.ignore_removed = ignore;
        self
    }

    /// Asks the Docker-compatible endpoints.
    #[must_use]
    pub fn compatible(mut self, compatible: bool) -> Self {
        self.compatible = compatible;
        self
    }
}

impl ContainersManager {
    /// Lists containers.
    ///
    /// ```no_run
    /// use podman::ContainerListOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = ContainerListOptions::new().all(true).labels(["app=web", "tier"]);
    /// for container in podman.containers().list_with(&options).await? {
    ///     println!("{} {}", container.name(), container.status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] if the server does not know a filter; [`is_not_found`](Error::is_not_found)
    /// if a container goes away in the middle and [`ignore_removed`](ContainerListOptions::ignore_removed) was not said.
    #[doc(alias = "ps")]
    #[doc(alias = "container_list_libpod")]
    pub async fn list_with(&self, options: &ContainerListOptions) -> Result<Vec<Container>> {
        let ContainerListOptions { all, limit, filters, sparse, ignore_removed, compatible } = options;
        let filters = encode(filters);
        let (all, limit) = (Some(*all), limit.map(i64::from));
        let listed: Vec<Box<ContainerSummary>> = if *compatible {
            let call = self.client.compat().container_list(all, None, filters.as_deref(), limit, None);
            answer(call).await?.into_iter().map(|docker| Box::new(from_docker(*docker))).collect()
        } else {
            let call = self.client.calls();
            answer(call.container_list_libpod(all, None, filters.as_deref(), None, limit, None, None, None)).await?
        };
        let listed: Vec<Container> =
            listed.into_iter().map(ContainerAttrs::Listed).map(|attrs| self.prepare_model(attrs)).collect();
        if sparse.unwrap_or(!compatible) {
            return Ok(listed);
        }
        self.inspect_all(listed, *compatible, *ignore_removed).await
    }

    async fn inspect_all(
        &self,
        listed: Vec<Container>,
        compatible: bool,
        ignore_removed: bool,
    ) -> Result<Vec<Container>> {
        let calls = listed.iter().map(|container| async move {
            match compatible {
                true => self.get_compatible(container.id()).await,
                false => self.get(container.id()).await,
            }
        });
        let mut containers = Vec::with_capacity(listed.len());
        for got in crate::client::some_at_a_time(calls, AT_A_TIME).await {
            match got {
                Ok(container) => containers.push(container),
                Err(error) if ignore_removed && error.is_not_found() => {}
                Err(error) => return Err::<_, Error>(error),
            }
        }
        Ok(containers)
    }
}

/// Docker's list in libpod's terms.
fn from_docker(docker: types::Container) -> ContainerSummary {
    let mut listed = ContainerSummary::default();
    listed.id = docker.id;
    listed.names = docker.names.into_iter().map(|name| name.trim_start_matches('/').to_owned()).collect();
    listed.image = docker.image;
    listed.image_id = docker.image_id;
    listed.command = docker.command.into_iter().collect();
    listed.created = docker.created.and_then(|seconds| chrono::DateTime::from_timestamp(seconds, 0));
    listed.labels = docker.labels;
    listed.state = docker.state;
    listed.status = docker.status;
    listed.ports = docker.ports.into_iter().map(port).collect();
    listed
}

fn port(docker: types::Port) -> types::PortMapping {
    let mut port = types::PortMapping::default();
    port.container_port = docker.private_port;
    port.host_ip = docker.ip;
    port.host_port = docker.public_port;
    port.protocol = docker.type_;
    port
}

/// Filters as the server reads them: `{"label": ["a", "b"]}`; nothing, if there are none.
pub(super) fn encode(filters: &BTreeMap<String, Vec<String>>) -> Option<String> {
    (!filters.is_empty()).then(|| serde_json::json!(filters).to_string())
}

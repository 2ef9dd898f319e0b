//! Listing containers.

use std::cmp::Reverse;

use crate::client::{futures, value_of_all};
use crate::containers::{Attrs, Container, ContainersManager, Health, InspectOptions, State};
use crate::error::{Error, Result};
use crate::models::ContainerSummary;
use crate::raw::params::{ContainerListCompatParams, ContainerListParams};
use crate::raw::types;
use crate::resource::Filters;

/// How many containers are inspected at the same time.
const AT_A_TIME: usize = 16;

/// Selects containers to list. A kind may be repeated with other values.
///
/// ```no_run
/// use podman::containers::{Filter, ListOptions, State};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = ListOptions::new()
///     .all(true) // also containers that do not run
///     .filter(Filter::Label("app=shop".into()))
///     .filter(Filter::Status(State::Exited));
/// for container in podman.containers().list_with(&options).await? {
///     println!("{}", container.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// Made from this image or from an image based on it: a name, an id or a digest.
    Ancestor(String),
    /// Created before this container: a name or an id.
    Before(String),
    /// Created after this container: a name or an id.
    Since(String),
    /// Running exactly this command.
    Command(String),
    /// Exited with this code.
    Exited(i32),
    /// With this health status.
    Health(Health),
    /// With an id that begins with this.
    Id(String),
    /// With this label, `key` or `key=value`; with all of them, if repeated.
    Label(String),
    /// Without this label, `key` or `key=value`; with none of them, if repeated. The client compares them, because
    /// the server lists containers that lack one of several.
    NotLabel(String),
    /// With a name that matches this regular expression.
    Name(String),
    /// On this network: a name or an id.
    Network(String),
    /// In this pod: a name or an id.
    Pod(String),
    /// In this state.
    Status(State),
    /// Created before this time, or longer ago than an age such as `24h`.
    Until(String),
    /// With this volume: a name, or where it is mounted.
    Volume(String),
    /// Any other filter of the server: its name and value.
    Other(String, String),
}

impl Filter {
    #[inline]
    fn parts(&self) -> (&str, String) {
        match self {
            Self::Ancestor(value) => ("ancestor", value.clone()),
            Self::Before(value) => ("before", value.clone()),
            Self::Since(value) => ("since", value.clone()),
            Self::Command(value) => ("command", value.clone()),
            Self::Exited(code) => ("exited", code.to_string()),
            Self::Health(health) => ("health", health.to_string()),
            Self::Id(value) => ("id", value.clone()),
            Self::Label(value) => ("label", value.clone()),
            Self::NotLabel(value) => ("label!", value.clone()),
            Self::Name(value) => ("name", value.clone()),
            Self::Network(value) => ("network", value.clone()),
            Self::Pod(value) => ("pod", value.clone()),
            Self::Status(state) => ("status", state.to_string()),
            Self::Until(value) => ("until", value.clone()),
            Self::Volume(value) => ("volume", value.clone()),
            Self::Other(key, value) => (key, value.clone()),
        }
    }
}

/// Selects the containers to list, and their attributes.
///
/// ```
/// use podman::containers;
///
/// let options = containers::ListOptions::new()
///     .all(true)
///     .filter(containers::Filter::Label("app=web".into()))
///     .filter(containers::Filter::Status(containers::State::Exited));
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListOptions {
    all: bool,
    limit: Option<u32>,
    filters: Filters,
    size: bool,
    sparse: Option<bool>,
    ignore_removed: bool,
    compatible: bool,
}

impl ListOptions {
    /// Returns the defaults: the running containers, without inspecting them.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Includes containers that do not run, as a filter by status does by itself.
    #[must_use]
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.all = all;
        self
    }

    /// Lists only this many containers, the last created ones, including those that do not run.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Lists only containers created before this one.
    #[must_use]
    pub fn before(self, container: impl Into<String>) -> Self {
        self.filter(Filter::Before(container.into()))
    }

    /// Lists only containers created after this one.
    #[must_use]
    pub fn since(self, container: impl Into<String>) -> Self {
        self.filter(Filter::Since(container.into()))
    }

    /// Lists only matching containers; all kinds of filters must match.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "a filter is made for this call")]
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (key, value) = filter.parts();
        self.filters.add(key, value);
        self
    }

    /// Lists only containers with these labels, each `key` or `key=value`.
    #[must_use]
    pub fn labels<I>(self, labels: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        labels.into_iter().fold(self, |options, label| options.filter(Filter::Label(label.into())))
    }

    /// Includes the sizes of each container's files, which the server has to add up: [`Container::size`].
    #[must_use]
    #[inline]
    pub fn size(mut self, size: bool) -> Self {
        self.size = size;
        self
    }

    /// Sets whether to return the attributes of the list (`true`), or to inspect each container, 16 at the same time
    /// (`false`).
    ///
    /// The default is `true`, but `false` with [`compatible`](Self::compatible).
    #[must_use]
    #[inline]
    pub fn sparse(mut self, sparse: bool) -> Self {
        self.sparse = Some(sparse);
        self
    }

    /// Leaves out containers that are removed between the list and their inspection.
    #[must_use]
    #[inline]
    pub fn ignore_removed(mut self, ignore: bool) -> Self {
        self.ignore_removed = ignore;
        self
    }

    /// Uses the Docker-compatible endpoints.
    #[must_use]
    #[inline]
    pub fn compatible(mut self, compatible: bool) -> Self {
        self.compatible = compatible;
        self
    }
}

/// # Listing with options
impl ContainersManager {
    /// Lists containers with options.
    ///
    /// ```no_run
    /// use podman::containers;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = containers::ListOptions::new().all(true).labels(["app=web", "tier"]);
    /// for container in podman.containers().list_with(&options).await? {
    ///     println!("{} {}", container.name(), container.status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] if the server does not support a filter; [`is_not_found`](Error::is_not_found) if a
    /// container is removed before its inspection and [`ignore_removed`](ListOptions::ignore_removed) is not set.
    #[doc(alias = "ps")]
    #[doc(alias = "container_list_libpod")]
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Container>> {
        let ListOptions { all, limit, filters, size, sparse, compatible, .. } = options;
        let size = size.then_some(true);
        let (filters, without) = filters.without_labels();
        let filters = filters.to_query();
        // The limit applies after all filters, and includes containers that do not run.
        let last = limit.filter(|limit| *limit > 0 && !without.is_empty());
        let (all, limit) = (Some(*all || last.is_some()), limit.map(i64::from).filter(|_| without.is_empty()));
        let mut listed: Vec<Box<ContainerSummary>> = if *compatible {
            let params =
                ContainerListCompatParams { all, filters: filters.as_deref(), limit, size, ..Default::default() };
            value_of_all(params.filters, || self.client.raw().container_list(&params))
                .await?
                .into_iter()
                .map(|docker| Box::new(from_docker(*docker)))
                .collect()
        } else {
            let params = ContainerListParams { all, filters: filters.as_deref(), limit, size, ..Default::default() };
            value_of_all(params.filters, || self.client.raw().container_list_libpod(&params)).await?
        };
        listed.retain(|container| without.admit(&container.labels));
        if let Some(last) = last {
            listed.sort_by_key(|container| Reverse(container.created));
            listed.truncate(usize::try_from(last).unwrap_or(usize::MAX));
        }
        let listed: Vec<Container> =
            listed.into_iter().map(Attrs::Listed).map(|attrs| self.from_attrs(attrs)).collect();
        if sparse.unwrap_or(!compatible) {
            return Ok(listed);
        }
        self.inspect_all(listed, options).await
    }

    #[inline]
    async fn inspect_all(&self, listed: Vec<Container>, options: &ListOptions) -> Result<Vec<Container>> {
        let ListOptions { size, ignore_removed, compatible, .. } = options;
        let inspect = InspectOptions::new().size(*size);
        let calls = listed.iter().map(|container| async {
            match compatible {
                true => self.compatible(container.id(), &inspect).await,
                false => self.inspect_with(container.id(), &inspect).await,
            }
            .map(|attrs| self.from_attrs(attrs))
        });
        let mut containers = Vec::with_capacity(listed.len());
        for got in futures::join_some(calls, AT_A_TIME).await {
            match got {
                Ok(container) => containers.push(container),
                Err(error) if *ignore_removed && error.is_not_found() => {}
                Err(error) => return Err::<_, Error>(error),
            }
        }
        Ok(containers)
    }
}

/// Converts an entry of Docker's list to libpod's.
#[inline]
fn from_docker(docker: types::Container) -> ContainerSummary {
    let mut listed = ContainerSummary::default();
    listed.id = docker.id;
    listed.names = docker.names.into_iter().map(|name| name.trim_start_matches('/').to_owned()).collect();
    listed.image = docker.image;
    listed.image_id = docker.image_id;
    listed.command = docker.command.into_iter().collect();
    listed.created = docker.created;
    listed.labels = docker.labels;
    listed.state = docker.state;
    listed.status = docker.status;
    listed.ports = docker.ports.into_iter().map(port).collect();
    if docker.size_rw.is_some() || docker.size_root_fs.is_some() {
        let mut size = types::ContainerSize::default();
        (size.rw_size, size.root_fs_size) = (docker.size_rw, docker.size_root_fs);
        listed.size = Some(size);
    }
    listed
}

#[inline]
fn port(docker: types::Port) -> types::PortMapping {
    let mut port = types::PortMapping::default();
    port.container_port = docker.private_port;
    port.host_ip = docker.ip;
    port.host_port = docker.public_port;
    port.protocol = docker.type_;
    port
}

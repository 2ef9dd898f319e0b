//! Listing pods.

use serde_json::Value;

use super::{Attrs, ListOptions, Pod, PodsManager, State};
use crate::client::value_of_all;
use crate::error::Result;
use crate::models::{ListPodContainer, PodSummary};
use crate::options::types::filters;
use crate::raw::params::PodListParams;
use crate::resource::has_label;

/// A condition for the pods to list. Of several conditions of one kind, one must hold, but all labels must match;
/// conditions of different kinds must all hold.
///
/// ```no_run
/// use podman::pods::{Filter, ListOptions, State};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = ListOptions::new().filter(Filter::Label("app=shop".into())).filter(Filter::Status(State::Running));
/// for pod in podman.pods().list_with(&options).await? {
///     println!("{}", pod.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// With a name that matches this regular expression anywhere: `^shop$` for exactly `shop`.
    Name(String),
    /// With an id that begins with this.
    Id(String),
    /// With this label, `key` or `key=value`; `*` in the key stands for any characters.
    Label(String),
    /// Without this label. If repeated, without any of them.
    NotLabel(String),
    /// In this state.
    Status(State),
    /// Created before this time, or longer ago than this, such as `24h`.
    Until(String),
    /// On this network: a name or an id.
    Network(String),
    /// With a container that has this id, or an id that begins with this.
    ContainerId(String),
    /// With a container that has exactly this name; compared by the client.
    ContainerName(String),
    /// With a container in this state.
    ContainerStatus(String),
    /// With this number of containers, the infra container among them.
    ContainerNumber(u32),
}

impl Filter {
    #[inline]
    fn parts(self) -> (&'static str, String) {
        match self {
            Self::Name(value) => ("name", value),
            Self::Id(value) => ("id", value),
            Self::Label(value) => ("label", value),
            Self::NotLabel(value) => ("label!", value),
            Self::Status(state) => ("status", state.as_str().to_ascii_lowercase()),
            Self::Until(value) => ("until", value),
            Self::Network(value) => ("network", value),
            Self::ContainerId(value) => ("ctr-ids", value),
            Self::ContainerName(value) => ("ctr-names", value),
            Self::ContainerStatus(value) => ("ctr-status", value),
            Self::ContainerNumber(value) => ("ctr-number", value.to_string()),
        }
    }
}

impl ListOptions {
    /// Lists only pods that match this filter, and all others that are set.
    #[must_use]
    #[inline]
    pub fn filter(self, filter: Filter) -> Self {
        let (name, value) = filter.parts();
        self.with(name, value)
    }
}

/// # Listing
impl PodsManager {
    /// Lists all pods, whatever their state.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    #[doc(alias = "pod_list_libpod")]
    #[inline]
    pub async fn list(&self) -> Result<Vec<Pod>> {
        self.list_with(&ListOptions::default()).await
    }

    /// Lists pods.
    ///
    /// ```no_run
    /// use podman::pods::{Filter, ListOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let shop = ListOptions::new().filter(Filter::Label("app=shop".into()));
    /// for pod in podman.pods().list_with(&shop).await? {
    ///     println!("{} {}", pod.name(), pod.status());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for an unknown filter or a wrong value of one, before anything is
    /// sent.
    #[doc(alias = "pod_list_libpod")]
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Pod>> {
        self.select(options.render()?).await
    }

    /// Lists what the filters select.
    ///
    /// The client compares labels that pods must not have: before 4.8 the server does not know this filter, and up to 5.8 it
    /// leaves out only what has all of several. It compares names of containers as well: the server reads one container of
    /// each pod, mostly the infra container.
    #[inline]
    pub(super) async fn select(&self, mut filters: Value) -> Result<Vec<Pod>> {
        let server = self.server().await?;
        let mut take = |name: &str| {
            let values: Vec<String> = filters::values(&filters, name).into_iter().map(str::to_owned).collect();
            if let Some(filters) = filters.as_object_mut() {
                filters.remove(name);
            }
            values
        };
        let (without, members) = (take("label!"), take("ctr-names"));
        // before 5.0, of the ids as well
        let ids = if server.major < 5 { take("ctr-ids") } else { Vec::new() };
        let text = filters.as_object().filter(|filters| !filters.is_empty()).map(|_| filters.to_string());
        let params = PodListParams { filters: text.as_deref() };
        let listed = value_of_all(params.filters, || self.client.raw().pod_list_libpod(&params)).await?;
        let wanted = |pod: &PodSummary| {
            let any = |is_it: &dyn Fn(&ListPodContainer) -> bool| pod.containers.iter().any(is_it);
            let is_named =
                |container: &ListPodContainer| container.names.as_ref().is_some_and(|name| members.contains(name));
            let begins = |found: &String| ids.iter().any(|id| found.starts_with(id));
            (members.is_empty() || any(&is_named))
                && (ids.is_empty() || any(&|container| container.id.as_ref().is_some_and(begins)))
                && !without.iter().any(|label| has_label(&pod.labels, label))
        };
        Ok(listed.into_iter().filter(|pod| wanted(pod)).map(|pod| self.from_attrs(Attrs::Listed(pod))).collect())
    }
}

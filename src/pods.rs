//! Pods: the manager, and the object.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod create;

mod list;

mod pod;

mod lifecycle;

mod members;

mod remove;

mod prune;

mod stats;

mod top;

mod compare;
mod state;

pub use list::Filter;
pub use pod::{Attrs, Pod};
pub use prune::PruneReport;
pub use state::State;
pub use stats::StatsStream;
pub use top::TopStream;

pub use crate::containers::Top;
pub use crate::options::PodOptions;
pub use crate::options::pod::{ListOptions, PruneOptions, RemoveOptions, StatsOptions, StopOptions, TopOptions};

use std::borrow::Cow;

use crate::client::{PodmanClient, value_of};
use crate::error::Result;
use crate::models::PodInspect;
use crate::resource::{self, Key};
use crate::versions::Version;

/// What errors call these objects.
const KIND: &str = "pod";

/// The pods of a service; made by [`PodmanClient::pods`].
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for pod in podman.pods().list().await? {
///     println!("{} {} {}", pod.short_id(), pod.name(), pod.status());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PodsManager {
    client: PodmanClient,
}

/// # Getting
impl PodsManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the pod with this name or id, with all its attributes.
    ///
    /// An id may be shortened to no fewer than 12 digits. The server itself takes any unique beginning of an id; here,
    /// `get("cafe")` never returns a pod that is not called `cafe`.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist.
    #[inline]
    pub async fn get(&self, key: &str) -> Result<Pod> {
        Ok(self.from_attrs(self.inspect(key).await?))
    }

    /// Returns a handle to the pod with this name or id, without a request.
    ///
    /// Its attributes are unknown until [`reload`](Pod::reload): [`name`](Pod::name) returns the key, everything else is
    /// empty. Each call acts on the pod that has this name by then, which it looks up first, and fails with
    /// [`is_not_found`](crate::Error::is_not_found) if it does not exist.
    #[must_use]
    pub fn named(&self, key: impl Into<String>) -> Pod {
        Pod::new(self.client.clone(), Attrs::Named(key.into()))
    }

    /// Inspects the pod with this name or id, by the rule of [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist.
    #[doc(alias = "pod_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self, key: &str) -> Result<PodInspect> {
        let key = Key::new(key)?;
        key.found(KIND, value_of(self.client.raw().pod_inspect_libpod(key.as_str())).await)
    }

    /// Returns the server's release; a lazy client connects.
    #[inline]
    async fn server(&self) -> Result<Version> {
        self.client.connected().await?;
        Ok(self.client.server_version())
    }

    /// Returns whether there is a pod with this name or id, by the rule of [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "pod_exists_libpod")]
    #[inline]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        let key = Key::new(key)?;
        resource::found(match key.exact() {
            Some(key) => value_of(self.client.raw().pod_exists_libpod(key)).await,
            None => self.inspect(key.as_str()).await.map(drop),
        })
    }

    /// Creates a pod object from its attributes, without a request.
    #[must_use]
    pub fn from_attrs(&self, attrs: impl Into<Attrs>) -> Pod {
        Pod::new(self.client.clone(), attrs.into())
    }

    /// Returns the full id of the pod with this name or id, for requests that change it.
    #[inline]
    pub(crate) async fn resolve<'a>(&self, key: &'a str) -> Result<Cow<'a, str>> {
        let key = Key::new(key)?;
        key.resolve(KIND, async { value_of(self.client.raw().pod_inspect_libpod(key.as_str())).await }).await
    }
}

/// # Pods
impl PodmanClient {
    /// Returns the manager of this service's pods.
    #[must_use]
    #[inline]
    pub fn pods(&self) -> PodsManager {
        PodsManager::new(self.clone())
    }
}

resource::manager!(PodsManager, Pod, Attrs, ListOptions);

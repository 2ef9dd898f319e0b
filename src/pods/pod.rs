//! One pod.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{PodsManager, State};
use crate::client::{Guard, PodmanClient, value_of};
use crate::error::{Action, Result};
use crate::models::{PodInspect, PodSummary};
use crate::options::Timestamp;
use crate::raw::ResponseFuture;
use crate::resource::{self, Ensured, Identity};

/// The attributes of a pod, from a list or from an inspection.
pub type Attrs = resource::Attrs<PodSummary, PodInspect>;

resource::attrs_from!(PodSummary, PodInspect);

impl Identity for PodInspect {
    /// A pod is changed by its full id: the server takes a name for the beginning of an id too.
    const ALWAYS_INSPECTED: bool = true;

    #[inline]
    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }
    #[inline]
    fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }
}

static EMPTY: BTreeMap<String, String> = BTreeMap::new();

/// A pod: its attributes as the server last sent them, and the methods that act on it.
///
/// The accessors return the stored attributes without a request; [`reload`](Self::reload) fetches them again. Methods
/// that change the state return `true` if they changed something. If they fail for some containers of the pod, the
/// error lists these; the other containers are changed.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut pod = podman.pods().get("shop").await?;
/// if pod.start().await? {
///     pod.reload().await?;
/// }
/// println!("{} {}", pod.name(), pod.status());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Pod {
    pub(crate) client: PodmanClient,
    attrs: Arc<Attrs>,
}

/// # Attributes
impl Pod {
    #[inline]
    pub(super) fn new(client: PodmanClient, attrs: Attrs) -> Self {
        Self { client, attrs: Arc::new(attrs) }
    }

    /// Returns the full id, 64 hexadecimal digits; empty for a handle [by name](PodsManager::named).
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        match &*self.attrs {
            Attrs::Listed(listed) => listed.id.as_deref().unwrap_or_default(),
            Attrs::Inspected(inspected) => inspected.id(),
            Attrs::Named(_) => "",
        }
    }

    /// Returns the first 12 digits of the id, as `podman pod ps` shows it.
    #[must_use]
    #[inline]
    pub fn short_id(&self) -> &str {
        let id = self.id();
        id.get(..12).unwrap_or(id)
    }

    /// Returns the name; of a handle [by name](PodsManager::named), the name or id that it was made with.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        match &*self.attrs {
            Attrs::Listed(listed) => listed.name.as_deref().unwrap_or_default(),
            Attrs::Inspected(inspected) => inspected.name(),
            Attrs::Named(key) => key,
        }
    }

    /// Returns the state of the pod when its attributes were read.
    #[must_use]
    #[inline]
    pub fn status(&self) -> State {
        let state = match &*self.attrs {
            Attrs::Listed(listed) => listed.status.as_deref(),
            Attrs::Inspected(inspected) => inspected.state.as_deref(),
            Attrs::Named(_) => None,
        };
        state.unwrap_or_default().into()
    }

    /// Returns the labels. The infra container has them too, the other containers do not.
    #[must_use]
    #[inline]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        match &*self.attrs {
            Attrs::Listed(listed) => &listed.labels,
            Attrs::Inspected(inspected) => &inspected.labels,
            Attrs::Named(_) => &EMPTY,
        }
    }

    /// Returns when the pod was created.
    #[must_use]
    #[inline]
    pub fn created(&self) -> Option<Timestamp> {
        match &*self.attrs {
            Attrs::Listed(listed) => listed.created,
            Attrs::Inspected(inspected) => inspected.created,
            Attrs::Named(_) => None,
        }
        .map(Timestamp::from)
    }

    /// Returns all attributes, as the server last sent them.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Inspects the pod, and returns the result; the attributes of this object do not change.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist any more.
    #[doc(alias = "pod_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self) -> Result<PodInspect> {
        let key = if self.id().is_empty() { self.name() } else { self.id() };
        self.manager().inspect(key).await.map_err(|error| error.naming(key, self.name()))
    }

    /// Reads all attributes from the server, and keeps them.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the pod does not exist any more.
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = Arc::new(self.inspect().await?.into());
        Ok(())
    }

    /// Returns a guard that removes the pod, with its containers, when it is dropped.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }

    #[inline]
    pub(super) fn manager(&self) -> PodsManager {
        PodsManager::new(self.client.clone())
    }

    /// Returns what requests name the pod by: its id, which is looked up for a handle by name.
    #[inline]
    pub(super) async fn key(&self) -> Result<Cow<'_, str>> {
        match self.attrs.only_name() {
            None => Ok(self.id().into()),
            Some(key) => self.client.pods().resolve(key).await,
        }
    }

    /// Returns the value of a generated call about this pod, which the call names by its key; errors show the name.
    #[inline]
    pub(super) async fn value_of<T>(&self, key: &str, call: ResponseFuture<'_, T>) -> Result<T> {
        value_of(call).await.map_err(|error| error.naming(key, self.name()))
    }

    /// What a call does, for messages: `start pod "shop"`.
    #[inline]
    pub(super) fn changing(&self, verb: &str) -> Action {
        Action::changing(format!("{verb} pod {:?}", self.name_or_id()))
    }

    /// What a call reads, for messages: `list the processes of pod "shop"`.
    #[inline]
    pub(super) fn reading(&self, verb: &str) -> Action {
        Action::reading(format!("{verb} pod {:?}", self.name_or_id()))
    }

    #[inline]
    fn name_or_id(&self) -> &str {
        if self.name().is_empty() { self.short_id() } else { self.name() }
    }
}

/// Converts to the id, which names the pod in options; a handle [by name](PodsManager::named) converts to the name.
impl From<&Pod> for String {
    #[inline]
    fn from(pod: &Pod) -> Self {
        if pod.id().is_empty() { pod.name() } else { pod.id() }.to_owned()
    }
}

impl From<&Ensured<Pod>> for String {
    #[inline]
    fn from(pod: &Ensured<Pod>) -> Self {
        (&**pod).into()
    }
}

impl PartialEq for Pod {
    /// The same pod of the same service, whatever attributes are at hand.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.attrs.is_same(self.id(), &other.attrs, other.id()) && self.client.is_same_service(&other.client)
    }
}

impl Eq for Pod {}

impl fmt::Debug for Pod {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.attrs.only_name() {
            Some(key) => write!(f, "<Pod: {key}>"),
            None => write!(f, "<Pod: {} {}>", self.short_id(), self.name()),
        }
    }
}

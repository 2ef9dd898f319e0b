//! One container.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::client::{PodmanClient, value_of};
use crate::containers::attrs::{Attrs, PublishedPort};
use crate::containers::state::{Health, State};
use crate::error::{Action, Result};
use crate::raw::ResponseFuture;

/// A container: its attributes as the server last sent them, and the methods that act on it.
///
/// The accessors return the stored attributes without a request; [`reload`](Self::reload) fetches them again.
/// `start`, `stop`, `remove` and similar methods return `true` if they changed something, and `false` if the
/// container was already in that state.
///
/// Such a request is sent once. If its response is lost ([`Error::Interrupted`](crate::Error::Interrupted)), the
/// client inspects the container once. If the container is in the requested state, the method returns `true`,
/// although the client cannot know whether this request changed it. If it is not, or if the inspection fails too, the
/// method returns the error, and the server may still carry out the request. This applies to `start`, `init`, `stop`,
/// `restart`, `kill`, `pause`, `unpause`, `rename` and `remove`, whose effect an inspection shows; all other methods
/// return the error at once.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut web = podman.containers().get("web").await?;
/// if web.start().await? {
///     web.reload().await?; // until this, the attributes are from `get`
/// }
/// for port in web.ports() {
///     println!("{} {}:{} -> {}", web.name(), port.host_ip, port.host_port, port.container_port);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Container {
    pub(crate) client: PodmanClient,
    attrs: Arc<Attrs>,
    warnings: Arc<[String]>,
}

/// # Attributes
///
/// As the server last sent them; no requests.
impl Container {
    #[inline]
    pub(crate) fn new(client: PodmanClient, attrs: Attrs) -> Self {
        Self { client, attrs: Arc::new(attrs), warnings: Arc::default() }
    }

    #[inline]
    pub(crate) fn warned(self, warnings: Vec<String>) -> Self {
        Self { warnings: warnings.into(), ..self }
    }

    /// Returns the full id, 64 hexadecimal digits; empty for a handle [by name](crate::ContainersManager::named).
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        self.attrs.id()
    }

    /// Returns the first 12 digits of the id, as `podman ps` shows it.
    #[must_use]
    #[inline]
    pub fn short_id(&self) -> &str {
        let id = self.id();
        id.get(..12).unwrap_or(id)
    }

    /// Returns the name, without a leading slash.
    ///
    /// For a handle [by name](crate::ContainersManager::named), returns the name or id that it was made with. It is empty
    /// for a container that was created without a name, until [`reload`](Self::reload): the server chooses the name.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        self.attrs.name()
    }

    /// Returns the name of the image, as it was when the container was created.
    #[must_use]
    #[inline]
    pub fn image(&self) -> &str {
        self.attrs.image()
    }

    /// Returns the id of the image.
    #[must_use]
    #[inline]
    pub fn image_id(&self) -> &str {
        self.attrs.image_id()
    }

    /// Returns the state of the container when its attributes were read.
    ///
    /// It is [`Unknown`](State::Unknown) for a handle [by name](crate::ContainersManager::named). On Podman 5 a
    /// container is [`Stopped`](State::Stopped) for up to a second before it is [`Exited`](State::Exited).
    #[must_use]
    #[inline]
    pub fn status(&self) -> State {
        self.attrs.status()
    }

    /// Returns the health when the attributes were read, as `podman ps` shows it: the result of the checks that the
    /// server ran so far. [`Health::None`] without a health check, and for a handle by name.
    ///
    /// [`healthcheck`](Self::healthcheck) runs a check now, and [`Until::healthy`](crate::Until::healthy) waits for one
    /// that succeeds.
    ///
    /// ```no_run
    /// use podman::containers::Health;
    ///
    /// # async fn example(mut container: podman::Container) -> podman::Result<()> {
    /// container.reload().await?;
    /// if container.health() == Health::Unhealthy {
    ///     container.restart().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn health(&self) -> Health {
        self.attrs.health()
    }

    /// Returns the labels, including those inherited from the image.
    #[must_use]
    #[inline]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        self.attrs.labels()
    }

    /// Returns the annotations; empty for a listed container until [`reload`](Self::reload).
    #[must_use]
    #[inline]
    pub fn annotations(&self) -> &BTreeMap<String, String> {
        self.attrs.annotations()
    }

    /// Returns the ports published on the host, one item per port even if the server lists a range.
    #[must_use]
    #[inline]
    pub fn ports(&self) -> Vec<PublishedPort> {
        self.attrs.ports()
    }

    /// Returns the host ports where one port of the container is published, such as `80` (that is `80/tcp`) or
    /// `53/udp`; empty if it is not published.
    ///
    /// ```no_run
    /// # fn example(container: &podman::Container) {
    /// for published in container.port("80/tcp") {
    ///     println!("{published} {}", published.host_port); // 127.0.0.1:8080 8080
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn port(&self, port: impl fmt::Display) -> Vec<PublishedPort> {
        let port = port.to_string();
        let (number, protocol) = port.split_once('/').unwrap_or((&port, "tcp"));
        let is_it =
            |at: &PublishedPort| number.parse() == Ok(at.container_port) && protocol.eq_ignore_ascii_case(&at.protocol);
        self.ports().into_iter().filter(is_it).collect()
    }

    /// Returns all attributes that the server sent.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Returns the warnings that the server sent when it created this container, such as that its kernel does not
    /// support a limit and the option was discarded. Empty for a container that was not created through this object.
    #[must_use]
    #[inline]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Inspects the container, and stores the result as its attributes.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist.
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = Arc::new(self.inspect().await?.into());
        Ok(())
    }

    /// Returns the id, or the key of a handle by name.
    #[inline]
    pub(crate) fn id_or_name(&self) -> &str {
        self.attrs.only_name().unwrap_or_else(|| self.id())
    }

    /// Returns the key that requests name the container by: its id, or the key of a handle by name.
    ///
    /// Inspects the container first if the server might take the key for the beginning of another container's id.
    #[inline]
    pub(crate) async fn key(&self) -> Result<Cow<'_, str>> {
        match self.attrs.only_name() {
            None => Ok(self.id().into()),
            Some(key) => self.client.containers().resolve(key).await,
        }
    }

    /// Awaits a generated call about this container. The call names it by its key; errors show its name.
    #[inline]
    pub(crate) async fn value_of<T>(&self, key: &str, call: ResponseFuture<'_, T>) -> Result<T> {
        value_of(call).await.map_err(|error| error.naming(key, self.name()))
    }

    /// Names a call that changes something, for messages: `start container "web"`.
    #[inline]
    pub(crate) fn changing(&self, verb: &str) -> Action {
        Action::changing(format!("{verb} container {:?}", self.name_or_id()))
    }

    /// Names a call that reads something, for messages: `read the logs of container "web"`.
    #[inline]
    pub(crate) fn reading(&self, verb: &str) -> Action {
        Action::reading(format!("{verb} container {:?}", self.name_or_id()))
    }

    /// Returns what messages call the container: its id if the name is not known.
    #[inline]
    pub(crate) fn name_or_id(&self) -> &str {
        if self.name().is_empty() { self.short_id() } else { self.name() }
    }
}

/// Converts to the id, which names the container in options.
impl From<&Container> for String {
    #[inline]
    fn from(container: &Container) -> Self {
        container.id().to_owned()
    }
}

impl PartialEq for Container {
    /// Compares the service and the id, not the attributes.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.attrs.is_same(self.id(), &other.attrs, other.id()) && self.client.is_same_service(&other.client)
    }
}

impl Eq for Container {}

impl fmt::Debug for Container {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Attributes hold environment variables, which may be secrets.
        match self.attrs.only_name() {
            Some(key) => write!(f, "<Container: {key}>"),
            None => write!(f, "<Container: {} {}>", self.short_id(), self.name()),
        }
    }
}

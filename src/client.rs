//! The client of a Podman service.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use chrono::DateTime;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::credentials::AuthFiles;
use crate::error::{Action, Error, Result};
use crate::http::Timeout;
use crate::options::Timestamp;
use crate::raw::{self, ResponseFuture};
use crate::transport::Endpoint;
use crate::versions::Version;

mod background_delete;
mod builder;
mod connection;
pub(crate) mod futures;
mod guard;
mod records;
mod repeated;
mod reports;
mod scope_tracker;
mod scoped_call;

pub use builder::ClientBuilder;
use connection::Connection;
pub use guard::Guard;
pub(crate) use guard::Guarded;
pub(crate) use records::Records;
pub(crate) use repeated::{value_of_all, value_of_read};
pub(crate) use reports::{Reporting, Reports, poll_report, text};
pub(crate) use scope_tracker::{Clean, Pending, ScopeTracker};

/// A connection to a Podman service.
///
/// A client is cheap to clone and to share: clones use the same connection pool, and managers and objects own a
/// clone. Nothing is global; a program may use any number of clients at the same time.
///
/// ```no_run
/// use podman::PodmanClient;
///
/// # async fn example() -> podman::Result<()> {
/// let podman = PodmanClient::connect().await?;
/// println!("podman {}", podman.server_version());
/// assert!(!podman.containers().exists("no-such-container").await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[doc(alias = "Docker")]
#[doc(alias = "Podman")]
#[doc(alias = "APIClient")]
#[doc(alias = "DockerClient")]
pub struct PodmanClient {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    connection: Arc<Connection>,
    raw: raw::Client,
    ignore_unsupported: bool,
    tracker: Option<Arc<ScopeTracker>>,
    auth_files: AuthFiles,
    followers: Arc<Semaphore>,
}

/// How many streams may inspect their containers at the same time. Of a thousand streams that have to do so at once,
/// each would open a connection.
const INSPECTIONS: usize = 8;

/// An object that is kept alive until the last clone of the client is dropped: a tunnel or a spawned service.
type Keep = Option<Arc<dyn Any + Send + Sync>>;

/// # Connecting
impl PodmanClient {
    /// Connects to the service that the `podman` command would choose; [`connect::Plan`](crate::connect::Plan)
    /// documents how it is chosen.
    ///
    /// The client first requests the version of the service, which decides the paths and the features that it uses.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if no service responds: the error lists what was tried and the
    /// command that starts the service. The client never falls back to another host.
    /// [`Error::Unsupported`](crate::Error::Unsupported) if the service is older than Podman 4.0.
    #[doc(alias = "from_env")]
    #[doc(alias = "DockerClient")]
    #[doc(alias = "connect_with_defaults")]
    #[doc(alias = "connect_with_local_defaults")]
    pub async fn connect() -> Result<Self> {
        Self::builder().connect().await
    }

    /// Connects to the service at `uri`, such as `unix:///run/podman/podman.sock` or
    /// `tcp://host:port`; [`Endpoint`] has all forms.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if the URI is invalid or no service responds; otherwise as
    /// [`connect`](Self::connect).
    #[doc(alias = "base_url")]
    #[doc(alias = "connect_with_unix")]
    #[doc(alias = "unix")]
    pub async fn with_uri(uri: &str) -> Result<Self> {
        Self::builder().uri(uri).connect().await
    }

    /// Returns a builder for a client with other settings than the defaults.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns the release of the service, as it was when the client connected.
    ///
    /// A [lazy](ClientBuilder::lazy) client that has not connected yet returns 4.0.0, the oldest release that this crate
    /// supports; [`ping`](Self::ping) connects.
    #[must_use]
    pub fn server_version(&self) -> Version {
        self.inner.connection.established().map_or(Version::OLDEST, |established| established.server.version)
    }

    /// Connects a lazy client before a call reads [`server_version`](Self::server_version).
    pub(crate) async fn connected(&self) -> Result<()> {
        match self.inner.connection.established() {
            Some(_) => Ok(()),
            None => Box::pin(self.inner.connection.establish()).await.map(drop),
        }
    }

    /// Returns whether the service supports a feature; for a [lazy](ClientBuilder::lazy) client that has not
    /// connected yet, whether Podman 4.0 does. The name is one of
    ///
    ///
    /// * an operation, by its name in the API description: `"ImageResolveLibpod"`;
    /// * a parameter of its query: `"ImagePullLibpod?retry"`;
    /// * a field of a body: `"SpecGenerator.healthLogDestination"`, `"SpecGenerator.volumes.*.SubPath"`;
    /// * a keyword of [`CreateOptions`](crate::CreateOptions): `"health_log_destination"`, or of other options with their type:
    ///   `"VolumeOptions.uid"`, `"SecretOptions.labels"`.
    ///
    /// Using an unsupported feature fails with an [`Error::Unsupported`](crate::Error::Unsupported) before anything
    /// is sent; its `what` is such a name. This method sends no request: it reads a table of all releases since
    /// 4.0.0, made from their API descriptions and sources. A service newer than the table counts as the newest
    /// release in it, and a release candidate as its release.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let mut options = podman::CreateOptions::new("nginx").health_cmd("true");
    /// if podman.supports("health_log_destination")? {
    ///     options = options.health_log_destination("events_logger");
    /// }
    /// assert!(podman.supports("health_log_destinatoin").is_err(), "a misspelt name is an error");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if the name is unknown; the message has the nearest name.
    #[inline]
    pub fn supports(&self, what: &str) -> Result<bool> {
        Ok(crate::options::supports(what, self.server_version())?)
    }

    /// Returns a client that sends options the service does not support instead of failing with
    /// [`Error::Unsupported`](crate::Error::Unsupported). The service ignores them.
    ///
    /// An unsupported operation still fails with [`Error::Unsupported`](crate::Error::Unsupported): the response
    /// would be a 404, as for a missing container.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = podman::images::PullOptions::new().policy("newer");
    /// podman.ignore_unsupported().images().pull_with("nginx", &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn ignore_unsupported(&self) -> Self {
        let raw = self.inner.raw.ignore_unsupported();
        Self { inner: Arc::new(Inner { raw, ignore_unsupported: true, ..(*self.inner).clone() }) }
    }

    /// Returns a client that shares this connection pool and limits each request: a [`Duration`](std::time::Duration)
    /// limits the whole request, [`Timeout::Head`] the time until the response headers, [`Timeout::Idle`] also the
    /// gap between two chunks; `None` removes the limit.
    ///
    /// The limit applies to everything created from the returned client: streams, waits, and the input and output of
    /// commands. Other clones keep their limit.
    ///
    /// Each request has its own limit: running a container takes several, one of which reads its output. An
    /// [`events::Watch`](crate::events::Watch) treats the limit as the end of a connection and opens the next one.
    /// Stopping and restarting a container are limited to the grace period plus 30 seconds in any case.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::Timeout;
    /// use podman::containers::LogOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.with_timeout(Duration::from_millis(500)).ping().await?;
    /// let web = podman.with_timeout(Timeout::Head(Duration::from_secs(5))).containers().get("web").await?;
    /// let lines = web.logs_with(&LogOptions::new().follow(true)).await?; // headers within five seconds, no limit for the body
    /// # drop(lines);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A request that exceeds the limit fails with an [`Error::Timeout`](crate::Error::Timeout), and its connection
    /// is closed. The server may still carry it out; containers and commands keep running.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Timeout>) -> Self {
        let raw = self.inner.raw.with_timeout(timeout);
        Self { inner: Arc::new(Inner { raw, ..(*self.inner).clone() }) }
    }

    /// Returns a client that records the created objects in a scope.
    pub(crate) fn tracked(&self, tracker: Arc<ScopeTracker>) -> Self {
        Self { inner: Arc::new(Inner { tracker: Some(tracker), ..(*self.inner).clone() }) }
    }

    /// Returns the scope that records created objects, if any.
    pub(crate) fn scope_tracker(&self) -> Option<&ScopeTracker> {
        self.inner.tracker.as_deref()
    }

    /// As [`scope_tracker`](Self::scope_tracker), for objects that outlive the call.
    pub(crate) fn shared_scope_tracker(&self) -> Option<Arc<ScopeTracker>> {
        self.inner.tracker.clone()
    }

    /// Returns the credential files for registries.
    pub(crate) fn auth_files(&self) -> &AuthFiles {
        &self.inner.auth_files
    }

    /// Waits until a stream may inspect its container.
    pub(crate) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.inner.followers.acquire().await.ok()
    }

    pub(crate) fn ignores_unsupported(&self) -> bool {
        self.inner.ignore_unsupported
    }

    /// Returns the address of the service; `None` if the client is [lazy](ClientBuilder::lazy) and has not connected yet.
    #[must_use]
    pub fn endpoint(&self) -> Option<&Endpoint> {
        self.inner.connection.established().map(|established| &established.endpoint)
    }

    /// Returns whether both send their requests to the same service.
    pub(crate) fn is_same_service(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner.connection, &other.inner.connection)
            || self.endpoint().is_some() && self.endpoint() == other.endpoint()
    }

    /// Checks that the service responds. A [lazy](ClientBuilder::lazy) client connects.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) or [`is_timeout`](crate::Error::is_timeout) if it does not.
    pub async fn ping(&self) -> Result<()> {
        value_of(self.raw().system_ping()).await.map(drop)
    }

    /// Returns the generated client, with a method for each operation of the API, in the server's own terms.
    ///
    /// Exempt from semver: it changes with Podman's description.
    #[cfg(feature = "raw")]
    #[must_use]
    #[doc(alias = "build")]
    #[doc(alias = "push")]
    #[doc(alias = "tag")]
    #[doc(alias = "untag")]
    #[doc(alias = "history")]
    #[doc(alias = "search")]
    #[doc(alias = "save")]
    #[doc(alias = "load")]
    #[doc(alias = "df")]
    #[doc(alias = "generate_kube")]
    pub fn raw(&self) -> &raw::Client {
        &self.inner.raw
    }

    #[cfg(not(feature = "raw"))]
    pub(crate) fn raw(&self) -> &raw::Client {
        &self.inner.raw
    }

    /// Returns the total time limit, which also applies to operations of several requests.
    pub(crate) fn total(&self) -> Option<Duration> {
        match self.raw().context().timeout {
            Some(Timeout::Total(limit)) => Some(limit),
            _ => None,
        }
    }
}

/// Awaits a generated call and converts its error.
pub(crate) async fn value_of<T>(call: ResponseFuture<'_, T>) -> Result<T> {
    Ok(call.await?.into_inner())
}

/// Applies a time limit, if there is one, to a future.
pub(crate) async fn within<T>(
    action: impl FnOnce() -> Action,
    limit: impl Into<Option<Duration>>,
    doing: impl Future<Output = Result<T>>,
) -> Result<T> {
    match limit.into() {
        None => doing.await,
        Some(limit) => {
            tokio::time::timeout(limit, doing).await.unwrap_or_else(|_| Err(Error::timeout(action(), Some(limit))))
        }
    }
}

/// As [`value_of`], with the time of the response: by the server's clock, rounded down to whole seconds; by the
/// client's clock if the response has no `Date`.
pub(crate) async fn dated<T>(call: ResponseFuture<'_, T>) -> Result<(T, Timestamp)> {
    let value = call.await?;
    let date = value.headers().get("Date").and_then(|date| DateTime::parse_from_rfc2822(date.to_str().ok()?).ok());
    let now = date.map_or_else(Timestamp::now, Into::into);
    Ok((value.into_inner(), now))
}

impl fmt::Debug for PodmanClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { connection, .. } = &*self.inner;
        let mut fields = f.debug_struct("PodmanClient");
        match connection.established() {
            Some(established) => fields
                .field("endpoint", &established.endpoint)
                .field("route", &established.background.route())
                .field("version", &established.server.version),
            None => fields.field("endpoint", &None::<Endpoint>),
        };
        fields.field("keeps_its_service", &connection.keeps_a_service()).finish_non_exhaustive()
    }
}

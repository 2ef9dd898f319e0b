//! The door to a Podman service.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};

use crate::args::Timestamp;
use crate::containers::ContainersManager;
use crate::error::{Error, Result, from_raw};
use crate::images::ImagesManager;
use crate::models::{SystemInfo, SystemVersion};
use crate::raw::{self, Timeout};
use crate::registry::AuthFiles;
use crate::transport::{Endpoint, Links};
use crate::version::Version;

mod builder;
mod capabilities;
mod mark;
mod parting;
mod records;
mod upload;

pub use builder::ClientBuilder;
pub use capabilities::{Capabilities, CgroupVersion};
pub(crate) use mark::Mark;
pub(crate) use records::Records;
pub use upload::Upload;

/// A connection to a Podman service.
///
/// Cheap to clone and to share: clones use the same pool of connections, and managers and
/// objects own one each. Nothing is global; any number of clients work side by side.
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
pub struct PodmanClient {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    endpoint: Endpoint,
    /// Where bytes go: the near end of a tunnel, if there is one.
    route: Endpoint,
    version: Version,
    links: Links,
    ignore_unsupported: bool,
    mark: Option<Arc<Mark>>,
    auth_files: AuthFiles,
    keep: Keep,
}

/// What lives as long as the clients that go there, and goes with the last of them.
type Keep = Option<Arc<dyn Any + Send + Sync>>;

impl PodmanClient {
    /// Connects to the service that the `podman` command would choose; [`ConnectionPlan`](crate::ConnectionPlan) tells
    /// how.
    ///
    /// Asks the service for its version first; that decides how it is spoken to.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if nobody answers: the error lists what was tried
    /// and the command that would start the service. Never another host than the one chosen.
    /// [`Error::Unsupported`](crate::Error::Unsupported) if the service is older than Podman 4.0.
    pub async fn connect() -> Result<Self> {
        Self::builder().connect().await
    }

    /// Connects to the service at `uri`, such as `unix:///run/podman/podman.sock` or
    /// `tcp://host:port`; [`Endpoint`] has all forms.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if the URI is none or nobody answers there; else as
    /// [`connect`](Self::connect).
    pub async fn with_uri(uri: &str) -> Result<Self> {
        Self::builder().uri(uri)?.connect().await
    }

    /// A connection with other than the usual settings.
    #[must_use]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The containers of this service.
    #[must_use]
    pub fn containers(&self) -> ContainersManager {
        ContainersManager::new(self.clone())
    }

    /// The images of this service.
    #[must_use]
    pub fn images(&self) -> ImagesManager {
        ImagesManager::new(self.clone())
    }

    /// The release of the service, as it was when the client connected.
    #[must_use]
    pub fn server_version(&self) -> Version {
        self.inner.version
    }

    /// Whether the service has what this names:
    ///
    /// * an operation, as Podman's description and the generated client call it: `"ImageResolveLibpod"`;
    /// * a parameter of its query: `"ImagePullLibpod?retry"`;
    /// * a field of a body: `"SpecGenerator.healthLogDestination"`, `"SpecGenerator.volumes.*.SubPath"`;
    /// * a keyword of [`CreateOptions`](crate::CreateOptions): `"health_log_destination"`.
    ///
    /// What is not supported is an [`Error::Unsupported`](crate::Error::Unsupported) when it is asked for, before
    /// anything is sent; its `what` is a name of these. Nothing is asked here: a table of all releases from 4.0.0 on
    /// knows, made from their descriptions and sources. A service newer than the table has what the newest release in
    /// it has, and a candidate what the release has that it became.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let mut options = podman::CreateOptions::new("nginx").health_cmd("true");
    /// if podman.supports("health_log_destination")? {
    ///     options = options.health_log_destination("events_logger");
    /// }
    /// assert!(podman.supports("health_log_destinatoin").is_err(), "a slip of the pen is no false");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) if there is no such name; it tells the nearest.
    pub fn supports(&self, what: &str) -> Result<bool> {
        Ok(crate::args::supports(what, self.inner.version)?)
    }

    /// The same connection, for calls whose options may be lost: parameters and fields that this service would ignore
    /// are sent all the same.
    ///
    /// An operation that it does not have stays an [`Error::Unsupported`](crate::Error::Unsupported): sent, it would be
    /// a 404 that reads like that of a container.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = podman::PullOptions::new().policy("newer");
    /// podman.ignore_unsupported().images().pull_with("nginx", &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn ignore_unsupported(&self) -> Self {
        let links = self.inner.links.ignore_unsupported();
        Self { inner: Arc::new(Inner { links, ignore_unsupported: true, ..(*self.inner).clone() }) }
    }

    /// The same connection, for calls that may take so long: a [`Duration`](std::time::Duration) for the whole of each,
    /// [`Timeout::Head`] for the time until its answer begins, [`Timeout::Idle`] for that between two pieces of it, too, `None`
    /// for no limit.
    ///
    /// Holds for all that is made from the clone: for streams and waits, too, and for the output and the input of what is
    /// run, executed or attached to. Other clones keep theirs. Costs no connection.
    ///
    /// Each request has the time for itself: to run a container takes several, of which reading its output is one. An
    /// [`EventWatch`](crate::EventWatch) goes on: it takes the end of the time for that of its connection, and opens the
    /// next. To stop or restart a container, the time of grace and 30 seconds are the most in any case.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use podman::{LogOptions, Timeout};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.with_timeout(Duration::from_millis(500)).ping().await?;
    /// let web = podman.with_timeout(Timeout::Head(Duration::from_secs(5))).containers().get("web").await?;
    /// let lines = web.logs(&LogOptions::new().follow(true)).await?; // must begin within five seconds, and may last
    /// # drop(lines);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// What takes longer is an [`Error::Timeout`](crate::Error::Timeout). Its connection is closed; what was asked may
    /// still happen, and what runs runs on.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Timeout>) -> Self {
        let links = self.inner.links.with_timeout(timeout.into());
        Self { inner: Arc::new(Inner { links, ..(*self.inner).clone() }) }
    }

    /// The same connection, for containers that belong together.
    pub(crate) fn marked(&self, mark: Arc<Mark>) -> Self {
        Self { inner: Arc::new(Inner { mark: Some(mark), ..(*self.inner).clone() }) }
    }

    /// What containers that are created here have in common.
    pub(crate) fn mark(&self) -> Option<&Mark> {
        self.inner.mark.as_deref()
    }

    /// Where credentials for registries are looked for.
    pub(crate) fn auth_files(&self) -> &AuthFiles {
        &self.inner.auth_files
    }

    /// Whether options may be lost.
    pub(crate) fn ignores_unsupported(&self) -> bool {
        self.inner.ignore_unsupported
    }

    /// Where the service listens.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.inner.endpoint
    }

    /// Asks whether the service is still there.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) or [`is_timeout`](crate::Error::is_timeout) if it is not.
    pub async fn ping(&self) -> Result<()> {
        answer(self.calls().system_ping()).await.map(drop)
    }

    /// The service's own account of its version.
    ///
    /// # Errors
    ///
    /// As [`ping`](Self::ping).
    pub async fn version(&self) -> Result<SystemVersion> {
        answer(self.calls().system_version_libpod()).await
    }

    /// The service's host: its cgroups, storage, security, registries.
    ///
    /// # Errors
    ///
    /// As [`ping`](Self::ping).
    pub async fn info(&self) -> Result<SystemInfo> {
        answer(self.calls().system_info_libpod()).await
    }

    /// What the service's host has to offer, by one look at its [`info`](Self::info).
    ///
    /// [`supports`](Self::supports) tells what its release knows.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let host = podman.capabilities().await?;
    /// let mut options = podman::CreateOptions::new("nginx");
    /// if host.has_controller("memory") {
    ///     options = options.mem_limit("512m");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ping`](Self::ping).
    pub async fn capabilities(&self) -> Result<Capabilities> {
        self.info().await.map(Into::into)
    }

    /// The generated client: every libpod operation, in the server's own terms.
    ///
    /// Exempt from semver: it changes with Podman's description. Calls have the client's deadline.
    #[cfg(feature = "raw")]
    #[must_use]
    pub fn raw(&self) -> &raw::Client {
        self.calls()
    }

    /// How long something that lasts may take as a whole; it may be more than one request.
    pub(crate) fn total(&self) -> Option<Duration> {
        self.streams().total()
    }

    /// For short calls.
    pub(crate) fn calls(&self) -> &raw::Client {
        &self.inner.links.calls
    }

    /// For streams and calls that last.
    pub(crate) fn streams(&self) -> &raw::Client {
        &self.inner.links.streams
    }

    /// For the Docker-compatible half.
    pub(crate) fn compat(&self) -> &raw::Client {
        &self.inner.links.compat
    }
}

/// What a generated call answers, its error as ours.
async fn answered<T>(
    call: impl Future<Output = std::result::Result<raw::ResponseValue<T>, raw::Error>>,
) -> Result<raw::ResponseValue<T>> {
    match call.await {
        Ok(value) => Ok(value),
        Err(error) => Err(from_raw(error).await),
    }
}

/// The value of a generated call.
pub(crate) async fn answer<T>(
    call: impl Future<Output = std::result::Result<raw::ResponseValue<T>, raw::Error>>,
) -> Result<T> {
    answered(call).await.map(raw::ResponseValue::into_inner)
}

/// What must be done within a time, if there is one.
pub(crate) async fn within<T>(
    what: &str,
    limit: impl Into<Option<Duration>>,
    doing: impl Future<Output = Result<T>>,
) -> Result<T> {
    match limit.into() {
        None => doing.await,
        Some(limit) => {
            tokio::time::timeout(limit, doing).await.unwrap_or_else(|_| Err(Error::timeout(what, Some(limit))))
        }
    }
}

/// As [`answer`], and when it was given, by the server's own clock; never later, since that tells whole seconds. By ours,
/// if it tells nothing.
pub(crate) async fn dated<T>(
    call: impl Future<Output = std::result::Result<raw::ResponseValue<T>, raw::Error>>,
) -> Result<(T, DateTime<Utc>)> {
    let value = answered(call).await?;
    let date = value.headers().get("Date").and_then(|date| DateTime::parse_from_rfc2822(date.to_str().ok()?).ok());
    let now = date.map_or_else(|| Timestamp::from(SystemTime::now()).moment(), Into::into);
    Ok((value.into_inner(), now))
}

/// Makes calls, so many at a time, and gives their results in order.
pub(crate) async fn some_at_a_time<F: Future>(calls: impl Iterator<Item = F>, limit: usize) -> Vec<F::Output> {
    let mut calls = calls.enumerate();
    let mut running: Vec<(usize, std::pin::Pin<Box<F>>)> = Vec::with_capacity(limit);
    let mut done = Vec::new();
    std::future::poll_fn(|cx| {
        loop {
            running.extend(calls.by_ref().take(limit - running.len()).map(|(i, call)| (i, Box::pin(call))));
            let before = done.len();
            running.retain_mut(|(i, call)| match call.as_mut().poll(cx) {
                Poll::Ready(output) => {
                    done.push((*i, output));
                    false
                }
                Poll::Pending => true,
            });
            // A place became free: the next call takes it, and must be polled before we rest.
            if done.len() == before {
                return if running.is_empty() { Poll::Ready(()) } else { Poll::Pending };
            }
        }
    })
    .await;
    done.sort_by_key(|(i, _)| *i);
    done.into_iter().map(|(_, output)| output).collect()
}

impl fmt::Debug for PodmanClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { endpoint, route, version, keep, .. } = &*self.inner;
        f.debug_struct("PodmanClient")
            .field("endpoint", endpoint)
            .field("route", route)
            .field("version", version)
            .field("keeps_its_service", &keep.is_some())
            .finish_non_exhaustive()
    }
}

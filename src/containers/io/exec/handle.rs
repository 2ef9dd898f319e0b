//! A command that was started in a container.

use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::time::Instant;

use crate::backoff::Backoff;
use crate::client::{value_of, within};
use crate::containers::ContainersManager;
use crate::containers::container::Container;
use crate::containers::io::exec::DETECTS_DETACHED_EXIT_SINCE;
use crate::containers::io::hijack::Detached;
use crate::containers::lifecycle::outcome::unless_stopped;
use crate::error::{Error, Result};
use crate::http::StatusCode;
use crate::models::{ContainerSummary, ExecInspect};
use crate::raw::params::ExecResizeParams;
use crate::raw::types::{ExecRemoveLibpodBody, ExecStartLibpodBody};
use crate::raw::{self, Upgraded};
use crate::resource::Key;

/// How long a command may run after its output has ended before the client checks whether its process still exists.
const PATIENCE: Duration = Duration::from_secs(1);
/// The same before 4.6, which does not detect the exit of a command if its service was killed.
const PATIENCE_BEFORE_4_6: Duration = Duration::from_secs(60);
const POLL: Backoff = Backoff::new(Duration::from_millis(5), Duration::from_millis(500));

/// A command that was started in a container, by the id of its session; made by [`Exec::detach`](super::Exec::detach)
/// and [`ExecSession::split`](super::ExecSession::split).
///
/// Dropping it leaves the command running.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let backup = container.exec(["backup", "/data"]).detach().await?;
/// println!("started {}", backup.id());
/// println!("exited with {}", backup.wait().await?);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ExecHandle {
    container: Container,
    id: Arc<str>,
    detached: Detached,
    /// Set once its exit was seen.
    exit_code: Arc<OnceLock<i64>>,
}

/// # Commands that run already
impl Container {
    /// Returns a handle to a command in this container by the id of its session, without a request.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container, saved: String) -> podman::Result<()> {
    /// let command = container.exec_handle(saved);
    /// if command.inspect().await?.running != Some(true) {
    ///     println!("exit code {}", command.wait().await?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exec_inspect")]
    #[must_use]
    pub fn exec_handle(&self, id: impl Into<String>) -> ExecHandle {
        ExecHandle::new(self.clone(), id.into())
    }
}

/// # Commands that run already
impl ContainersManager {
    /// Looks up a command by the id of its session, and returns a handle to it.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the session does not exist.
    #[doc(alias = "exec_inspect")]
    #[inline]
    pub async fn exec_handle(&self, id: &str) -> Result<ExecHandle> {
        let id = Key::new(id)?.as_str();
        let session = value_of(self.client.raw().exec_inspect_libpod(id)).await?;
        let mut attrs = ContainerSummary::default();
        attrs.id = session.container_id;
        Ok(self.from_attrs(attrs).exec_handle(id))
    }
}

/// What failed, for messages.
const OUTPUT: &str = "read the output of the command in";
const START: &str = "start the command in";

impl ExecHandle {
    #[inline]
    pub(crate) fn new(container: Container, id: String) -> Self {
        Self { container, id: id.into(), detached: Detached::default(), exit_code: Arc::default() }
    }

    /// Returns the id of the session.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns the container that the command runs in.
    #[must_use]
    #[inline]
    pub fn container(&self) -> &Container {
        &self.container
    }

    /// Returns the state of the session: whether the command runs, its process id, its exit code.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the session does not exist any more.
    #[doc(alias = "exec_inspect_libpod")]
    #[doc(alias = "inspect_exec")]
    #[inline]
    pub async fn inspect(&self) -> Result<ExecInspect> {
        let found = value_of(self.container.client.raw().exec_inspect_libpod(&self.id)).await;
        found.map_err(|error| error.doing(self.container.reading("inspect the command in").words()))
    }

    /// Sets the size of the command's terminal, in rows and columns of characters; returns `false` if the command
    /// does not run.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the session does not exist any more.
    #[doc(alias = "exec_resize_libpod")]
    #[doc(alias = "exec_resize")]
    #[doc(alias = "resize_exec")]
    #[inline]
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        let params = ExecResizeParams { h: Some(height.into()), w: Some(width.into()), ..Default::default() };
        unless_stopped(value_of(self.container.client.raw().exec_resize_libpod(&self.id, &params)).await)
    }

    /// Waits until the command has exited, returns its exit code and removes the session.
    ///
    /// Polls the session at most twice a second: the server has no request that waits.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the session or its container was removed concurrently;
    /// [`Error::Unsupported`] if the caller detached with the detach keys and Podman is older than 4.6, which does
    /// not detect the exit then; [`Error::Timeout`] if the command has not exited within the total time of
    /// [`with_timeout`](crate::PodmanClient::with_timeout).
    #[inline]
    pub async fn wait(self) -> Result<i64> {
        let exit_code = match self.exit_code.get() {
            Some(exit_code) => *exit_code,
            None if self.detached.load(Ordering::Relaxed) && self.misses_detached_exit() => {
                let server = self.container.client.server_version();
                return Err(Error::unsupported("the exit code of a detached command", "podman 4.6 or later", server));
            }
            None => {
                let client = &self.container.client;
                within(|| self.container.reading("wait for the command in"), client.total(), self.end()).await?
            }
        };
        self.remove().await;
        Ok(exit_code)
    }

    /// Whether the server does not detect the exit once no client is attached.
    #[inline]
    fn misses_detached_exit(&self) -> bool {
        self.container.client.server_version() < DETECTS_DETACHED_EXIT_SINCE
    }

    /// Waits for the exit code; `None` if the caller detached with the detach keys.
    #[cfg(all(feature = "terminal", unix, not(podman_no_unix)))]
    #[inline]
    pub(crate) async fn outcome(self) -> Result<Option<i64>> {
        let detached = self.detached.load(Ordering::Relaxed);
        if detached && (self.misses_detached_exit() || self.inspect().await?.running == Some(true)) {
            return Ok(None);
        }
        self.wait().await.map(Some)
    }

    /// Polls until the command has exited.
    #[inline]
    async fn end(&self) -> Result<i64> {
        let mut poll = POLL;
        loop {
            match self.poll_end().await? {
                Ok(exit_code) => return Ok(exit_code),
                Err(_) => poll.wait().await,
            }
        }
    }

    /// As [`end`](Self::end), for a command whose output has ended; fails if its process is still running.
    #[inline]
    async fn end_after_output(&self) -> Result<i64> {
        let (began, mut checked, mut poll) = (Instant::now(), Instant::now(), POLL);
        loop {
            let session = match self.poll_end().await? {
                Ok(exit_code) => return Ok(exit_code),
                Err(session) => session,
            };
            if checked.elapsed() >= PATIENCE {
                if self.container.has_process(session.pid.unwrap_or_default(), began).await {
                    return Err(self.container.cut("the command is still running"));
                }
                if self.misses_detached_exit() && began.elapsed() >= PATIENCE_BEFORE_4_6 {
                    return Err(self.container.cut("the server did not detect the exit of the command"));
                }
                checked = Instant::now();
            }
            poll.wait().await;
        }
    }

    /// Returns the exit code, or the session if the command has not exited.
    #[inline]
    async fn poll_end(&self) -> Result<Result<i64, ExecInspect>> {
        let session = self.inspect().await?;
        if session.running == Some(true) {
            return Ok(Err(session));
        }
        let missing =
            || Error::protocol(self.container.reading("inspect the command in"), "the response has no ExitCode", None);
        session.exit_code.ok_or_else(missing).map(Ok)
    }

    /// Determines the exit code; fails if the command is running, so that only the connection has ended.
    #[inline]
    pub(crate) async fn proof(self) -> Result<()> {
        if self.detached.load(Ordering::Relaxed) {
            return Ok(());
        }
        match self.end_after_output().await {
            Ok(exit_code) => {
                self.exit_code.get_or_init(|| exit_code);
                Ok(())
            }
            // The session was removed together with its container: the process has exited.
            Err(error) if error.is_not_found() => Ok(()),
            Err(error @ Error::Interrupted(_)) => Err(error.doing(self.container.changing(OUTPUT).words())),
            Err(error) => Err(Error::interrupted_by(self.container.changing(OUTPUT), error)),
        }
    }

    #[inline]
    pub(crate) fn detached(&self) -> Detached {
        Arc::clone(&self.detached)
    }

    #[inline]
    pub(crate) async fn start(&self, start: &ExecStartLibpodBody) -> Result<Upgraded> {
        let started = value_of(self.container.client.raw().exec_start_libpod(&self.id, start)).await;
        started.map_err(|error| error.doing(self.container.changing(START).words()))
    }

    /// Starts the command detached: the response is a status only, and the connection is not upgraded.
    #[inline]
    pub(crate) async fn start_detached(&self, mut start: ExecStartLibpodBody) -> Result<()> {
        start.detach = Some(true);
        match self.container.client.raw().exec_start_libpod(&self.id, &start).await {
            Err(raw::Error::Status(error)) if error.status == StatusCode::OK => Ok(()),
            Ok(_) => {
                let why = "a connection was opened for a detached command";
                Err(Error::protocol(self.container.changing(START), why, None))
            }
            Err(error) => Err(Error::from(error).doing(self.container.changing(START).words())),
        }
    }

    /// Removes the session if the command did not start; the error to report is the one of the start.
    #[inline]
    pub(crate) async fn or_remove<T>(&self, begun: Result<T>) -> Result<T> {
        if begun.is_err() {
            self.remove().await;
        }
        begun
    }

    /// Removes the session. Errors are ignored, because the server removes sessions itself after some minutes (always so before 4.8).
    #[inline]
    async fn remove(&self) {
        let body = ExecRemoveLibpodBody::default();
        let _ = value_of(self.container.client.raw().exec_remove_libpod(&self.id, &body)).await;
    }
}

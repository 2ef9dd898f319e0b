//! A command that was started in a container.

use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::NOTICES_ENDS;
use crate::client::{answer, within};
use crate::containers::connection::Detached;
use crate::containers::container::{Container, unless_stopped};
use crate::error::{Error, Result, from_raw};
use crate::models::ExecInspect;
use crate::raw::types::{ExecRemoveLibpodBody, ExecStartLibpodBody};
use crate::raw::{self, Upgraded};

/// How long a command may seem to run after its output has ended.
const PATIENCE: Duration = Duration::from_secs(10);
const FIRST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// A command that was started in a container, by the id of its session; made by [`Exec::detach`](super::Exec::detach)
/// and [`ExecSession::split`](super::ExecSession::split).
///
/// Dropping it leaves the command to itself.
#[derive(Debug, Clone)]
pub struct ExecHandle {
    container: Container,
    id: Arc<str>,
    detached: Detached,
    /// Known once somebody saw the end.
    exit_code: Arc<OnceLock<i64>>,
}

impl ExecHandle {
    pub(super) fn new(container: Container, id: String) -> Self {
        Self { container, id: id.into(), detached: Detached::default(), exit_code: Arc::default() }
    }

    /// The id of the session.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The container that the command runs in.
    #[must_use]
    pub fn container(&self) -> &Container {
        &self.container
    }

    /// What the server knows of the session: whether it runs, its process, its exit code.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the session was removed.
    #[doc(alias = "exec_inspect_libpod")]
    pub async fn inspect(&self) -> Result<ExecInspect> {
        answer(self.container.client.calls().exec_inspect_libpod(&self.id)).await
    }

    /// Tells the command's terminal its size, in rows and columns of characters; `false` if there is nobody to tell,
    /// because it does not run.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the session was removed.
    #[doc(alias = "exec_resize_libpod")]
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        let (height, width) = (Some(height.into()), Some(width.into()));
        let call = self.container.client.calls().exec_resize_libpod(&self.id, height, None, width);
        unless_stopped(answer(call).await)
    }

    /// Waits for the command's end, gives its exit code and removes the session.
    ///
    /// There is no request that waits for it: the server is asked again and again, twice a second at most.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if somebody else removed the session, or its container;
    /// [`Error::Unsupported`] if it was left by its detach keys and Podman is older than 4.6, which does not notice the
    /// end then; [`Error::Timeout`] if it has not ended within the time that
    /// [`with_timeout`](crate::PodmanClient::with_timeout) gave to the whole.
    pub async fn wait(self) -> Result<i64> {
        let exit_code = match self.exit_code.get() {
            Some(exit_code) => *exit_code,
            None if self.detached.load(Ordering::Relaxed) && self.goes_unnoticed() => {
                let server = self.container.client.server_version();
                return Err(Error::unsupported("the exit code of a command left alone", "podman 4.6 or later", server));
            }
            None => {
                let client = &self.container.client;
                within("exec", client.total(), self.end()).await?
            }
        };
        self.remove().await;
        Ok(exit_code)
    }

    /// Whether the server would not notice the end, once nobody is attached.
    fn goes_unnoticed(&self) -> bool {
        self.container.client.server_version() < NOTICES_ENDS
    }

    /// As [`wait`](Self::wait); nothing, if the caller's keys left the command running.
    #[cfg(feature = "terminal")]
    pub(in crate::containers) async fn outcome(self) -> Result<Option<i64>> {
        let detached = self.detached.load(Ordering::Relaxed);
        if detached && (self.goes_unnoticed() || self.inspect().await?.running == Some(true)) {
            return Ok(None);
        }
        self.wait().await.map(Some)
    }

    /// Asks until the command has ended.
    async fn end(&self) -> Result<i64> {
        let mut pause = FIRST_PAUSE;
        loop {
            let session = self.inspect().await?;
            if session.running != Some(true) {
                return session.exit_code.ok_or_else(|| Error::protocol("GET /exec/{id}/json: no ExitCode", None));
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Finds the exit code; without one, the output has only seemed to end.
    pub(super) async fn proof(self) -> Result<()> {
        if self.detached.load(Ordering::Relaxed) {
            return Ok(());
        }
        match tokio::time::timeout(PATIENCE, self.end()).await {
            Ok(Ok(exit_code)) => self.exit_code.get_or_init(|| exit_code),
            // It was removed together with its container: its process has ended.
            Ok(Err(error)) if error.is_not_found() => return Ok(()),
            Ok(Err(error)) => return Err(Error::interrupted_by("exec", error)),
            Err(_) => return Err(Error::interrupted("exec", None)),
        };
        Ok(())
    }

    pub(super) fn detached(&self) -> Detached {
        Arc::clone(&self.detached)
    }

    pub(super) async fn start(&self, start: &ExecStartLibpodBody) -> Result<Upgraded> {
        answer(self.container.client.streams().exec_start_libpod(&self.id, start)).await
    }

    /// Detached, the server answers with a status alone and hands over no connection.
    pub(super) async fn start_detached(&self, mut start: ExecStartLibpodBody) -> Result<()> {
        start.detach = Some(true);
        match self.container.client.streams().exec_start_libpod(&self.id, &start).await {
            Err(raw::Error::UnexpectedResponse(response)) if response.status() == 200 => Ok(()),
            Ok(_) => Err(Error::protocol("POST /exec/{id}/start: a connection, although detached", None)),
            Err(error) => Err(from_raw(error).await),
        }
    }

    /// What did not start is removed again; the error that led there is the one to report.
    pub(super) async fn or_remove<T>(&self, begun: Result<T>) -> Result<T> {
        if begun.is_err() {
            self.remove().await;
        }
        begun
    }

    /// What stays, as all do before 4.8, is removed by the server after some minutes: no reason to fail.
    async fn remove(&self) {
        let body = ExecRemoveLibpodBody::default();
        let _ = answer(self.container.client.calls().exec_remove_libpod(&self.id, &body)).await;
    }
}

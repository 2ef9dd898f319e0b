//! Deletes objects whose handle was dropped and cannot wait for a response.

use std::sync::mpsc;
use std::time::Duration;

use super::PodmanClient;
use super::connection::Established;
use crate::error::Result;
use crate::http::Prefix;

/// How long a drop may block until the requests are written: a local service takes microseconds.
const PATIENCE: Duration = Duration::from_secs(1);

impl PodmanClient {
    /// Sends `DELETE` requests, by their paths below the version, without waiting for the responses.
    ///
    /// A thread writes them before this returns, so they are sent even if the process exits then. The thread keeps
    /// the connections open for the responses. It repeats refused requests as long as other deletions succeed,
    /// because a container that another one depends on can only be removed after it. May be called where blocking is
    /// forbidden: in `Drop`, during a panic, on an async thread. If the service cannot be reached or accepts no
    /// connections, the caller is blocked for one second; the thread continues.
    #[inline]
    pub(crate) fn delete_in_background(&self, paths: Vec<String>) {
        let client = self.clone();
        let established = client.inner.connection.established();
        let blocks = established.is_none_or(|established| established.background.may_block());
        let (written, all_written) = mpsc::channel();
        let work = move || {
            let mut count = paths.len();
            let mut refused = client.delete_all(paths, written);
            while !refused.is_empty() && refused.len() < count {
                count = refused.len();
                refused = client.delete_all(refused, mpsc::channel().0);
            }
        };
        // If no thread can be started, nothing is sent, because it might block here.
        if std::thread::Builder::new().name("podman-delete".into()).spawn(work).is_ok() && blocks {
            let _ = all_written.recv_timeout(PATIENCE);
        }
    }

    /// Carries out a call in the background and ignores its result, such as the removal of an object that must be
    /// inspected first.
    ///
    /// A thread does it, as in [`delete_in_background`](Self::delete_in_background); the caller is blocked for one
    /// second at most.
    #[inline]
    pub(crate) fn in_background<T: Send + 'static>(&self, call: impl Future<Output = Result<T>> + Send + 'static) {
        let established = self.inner.connection.established();
        let blocks = established.is_none_or(|established| established.background.may_block());
        let (done, is_done) = mpsc::channel::<()>();
        let work = move || {
            let _done = done;
            if let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() {
                drop(runtime.block_on(call));
            }
        };
        if std::thread::Builder::new().name("podman-delete".into()).spawn(work).is_ok() && blocks {
            let _ = is_done.recv_timeout(PATIENCE);
        }
    }

    /// Sends requests, and returns the paths that were refused. If one cannot reach the service, the rest are not
    /// tried.
    fn delete_all(&self, paths: Vec<String>, written: mpsc::Sender<()>) -> Vec<String> {
        let Some(Established { server, background, .. }) = self.established_on_this_thread() else { return Vec::new() };
        let prefix = server.prefix(Prefix::Libpod);
        let targets: Vec<_> = paths.iter().map(|path| format!("{prefix}{path}")).collect();
        let mut deleted = background.delete(&targets, PATIENCE, written).into_iter();
        paths.into_iter().filter(|_| !deleted.next().unwrap_or_default()).collect()
    }

    /// Returns the connection; a lazy client connects first. `None` if that fails.
    #[inline]
    fn established_on_this_thread(&self) -> Option<&Established> {
        let connection = &self.inner.connection;
        if connection.established().is_none() {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
            runtime.block_on(connection.establish()).ok()?;
        }
        connection.established()
    }
}

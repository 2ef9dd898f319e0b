//! Removing a container.

use std::time::Duration;

use crate::client::{PodmanClient, value_of};
use crate::containers::container::Container;
use crate::containers::lifecycle::outcome::ExpectedState;
use crate::containers::lifecycle::outcome::changed;
use crate::error::{Action, ApiError, Result};
use crate::raw::params::ContainerDeleteParams;

/// Options for removing a container.
///
/// ```
/// use std::time::Duration;
/// use podman::containers;
///
/// let options = containers::RemoveOptions::new().force(true).volumes(true).timeout(Duration::from_secs(1));
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RemoveOptions {
    force: bool,
    volumes: bool,
    depend: bool,
    ignore: bool,
    timeout: Option<Duration>,
}

impl RemoveOptions {
    /// Returns the defaults: removes only a container that does not run, and keeps its volumes.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops the container first, if it runs.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }

    /// Removes the container's anonymous volumes too (docker-py's `v`).
    ///
    /// Sent as `volumes`, which the server reads; `v`, which it documents, is ignored.
    #[doc(alias = "v")]
    #[must_use]
    #[inline]
    pub fn volumes(mut self, volumes: bool) -> Self {
        self.volumes = volumes;
        self
    }

    /// Removes the containers that depend on this one too.
    #[must_use]
    #[inline]
    pub fn depend(mut self, depend: bool) -> Self {
        self.depend = depend;
        self
    }

    /// Makes the server report success if the container does not exist.
    #[must_use]
    #[inline]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = ignore;
        self
    }

    /// Sets how long a running container may take to stop before it is killed, in whole seconds.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// # Removal
impl Container {
    /// Removes the container; fails if it is running.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[doc(alias = "rm")]
    #[doc(alias = "remove_container")]
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::default()).await
    }

    /// Removes the container; returns `false` if it did not exist.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if it is running and not [`force`](RemoveOptions::force)d;
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the response was lost and the container still exists. If
    /// it does not, its volumes may be removed a little later.
    #[doc(alias = "container_delete_libpod")]
    #[inline]
    pub async fn remove_with(&self, options: &RemoveOptions) -> Result<bool> {
        match self.key().await {
            Ok(key) => remove(&self.client, &key, options).await,
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// Removes a container; if it is named by its id, its scope forgets it.
#[inline]
pub(crate) async fn remove(client: &PodmanClient, key: &str, options: &RemoveOptions) -> Result<bool> {
    let removed = send(client, key, options).await?;
    if let Some(tracker) = client.scope_tracker() {
        tracker.strike(key);
    }
    Ok(removed)
}

/// One request stops and removes: between two requests, another client could start it again.
#[inline]
async fn send(client: &PodmanClient, key: &str, options: &RemoveOptions) -> Result<bool> {
    let RemoveOptions { force, volumes, depend, ignore, timeout } = options;
    let set = |flag: bool| flag.then_some(true);
    let timeout = timeout.map(crate::options::types::span::seconds);
    let params = ContainerDeleteParams {
        depend: set(*depend),
        force: set(*force),
        ignore: set(*ignore),
        timeout,
        volumes: set(*volumes),
    };
    match value_of(client.raw().container_delete_libpod(key, &params)).await {
        // The server removes what it can and lists the rest by id, with status 200.
        Ok(reports) => match reports.into_iter().find_map(|report| report.err.filter(|e| !e.is_empty())) {
            None => Ok(true),
            Some(why) => Err(ApiError::reported(Action::remove("container", key), "", why).into()),
        },
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => changed(ExpectedState::Gone.confirm(client, key, Err(error)).await),
    }
}

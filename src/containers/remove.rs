//! Removing a container.

use std::time::Duration;

use super::container::changed;
use super::goal::Goal;
use crate::client::PodmanClient;
use crate::error::{Result, from_raw};

/// How to remove a container.
///
/// ```
/// use std::time::Duration;
/// use podman::RemoveOptions;
///
/// let options = RemoveOptions::new().force(true).volumes(true).timeout(Duration::from_secs(1));
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
    /// Removes a container that does not run, and keeps its volumes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops the container first, if it runs.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }

    /// Removes the container's anonymous volumes too (docker-py's `v`).
    ///
    /// Sent as `volumes`, which the server reads; it documents `v`, and ignores it.
    #[doc(alias = "v")]
    #[must_use]
    pub fn volumes(mut self, volumes: bool) -> Self {
        self.volumes = volumes;
        self
    }

    /// Removes the containers that depend on this one too.
    #[must_use]
    pub fn depend(mut self, depend: bool) -> Self {
        self.depend = depend;
        self
    }

    /// Lets the server take a container that does not exist for one that it removed.
    #[must_use]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = ignore;
        self
    }

    /// How long a running container may take to stop before it is killed; whole seconds.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

/// Removes a container; a scope forgets it, if it is named by its id.
pub(super) async fn remove(client: &PodmanClient, key: &str, options: &RemoveOptions) -> Result<bool> {
    let removed = send(client, key, options).await?;
    if let Some(mark) = client.mark() {
        mark.strike(key);
    }
    Ok(removed)
}

/// One request stops and removes: between two, somebody else could act.
async fn send(client: &PodmanClient, key: &str, options: &RemoveOptions) -> Result<bool> {
    let RemoveOptions { force, volumes, depend, ignore, timeout } = options;
    let set = |flag: bool| flag.then_some(true);
    let timeout = timeout.map(super::stop::seconds);
    let done = client
        .streams()
        .container_delete_libpod(key, set(*depend), set(*force), set(*ignore), timeout, set(*volumes))
        .await;
    match done {
        // The server removes what it can and lists the rest by id, with status 200.
        Ok(reports) => match reports.into_inner().into_iter().find_map(|report| report.err.filter(|e| !e.is_empty())) {
            None => Ok(true),
            Some(why) => Err(crate::ApiError::new(200, "", why).into()),
        },
        Err(error) => match from_raw(error).await {
            error if error.is_not_found() => Ok(false),
            error => changed(Goal::Gone.settle(client, key, Err(error)).await),
        },
    }
}

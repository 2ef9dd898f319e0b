//! Removing all containers that do not run.

use crate::client::value_of_all;
use crate::containers::lifecycle::remove::{RemoveOptions, remove};
use crate::containers::{ContainersManager, State};
use crate::error::{Error, Result};
use crate::models::ContainerSummary;
use crate::raw::params::{ContainerListParams, ContainerPruneParams};
use crate::resource::{Filters, WithoutLabels};

/// Selects the stopped containers to remove; by default all of them.
///
/// ```no_run
/// use podman::containers::PruneOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = PruneOptions::new().label("job").until("24h"); // stopped, and created more than a day ago
/// let report = podman.containers().prune_with(&options).await?;
/// println!("{} bytes", report.space_reclaimed);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PruneOptions {
    filters: Filters,
}

impl PruneOptions {
    /// Selects all stopped containers.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects only containers with this label: `key`, or `key=value`. Repeat to narrow further.
    #[must_use]
    pub fn label(self, label: impl Into<String>) -> Self {
        self.with("label", label)
    }

    /// Selects only containers without this label: `key`, or `key=value`. Repeat to keep the containers that have any of them.
    ///
    /// With several labels, the server would remove containers that lack one of them; so the client lists the
    /// containers and removes those that have none of them.
    #[must_use]
    pub fn without_label(self, label: impl Into<String>) -> Self {
        self.with("label!", label)
    }

    /// Selects only containers created before: a time, or an age such as `24h`.
    #[must_use]
    pub fn until(self, until: impl Into<String>) -> Self {
        self.with("until", until)
    }

    fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.filters.add(key, value);
        self
    }
}

/// The result of a prune: docker-py's `ContainersDeleted` and `SpaceReclaimed`, and the failures.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.containers().prune().await?;
/// println!("{} removed", report.containers_deleted.len());
/// for (id, why) in &report.failed {
///     eprintln!("{id}: {why}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PruneReport {
    /// The ids of the containers that were removed.
    pub containers_deleted: Vec<String>,
    /// The bytes that were freed.
    pub space_reclaimed: u64,
    /// The ids of the containers that could not be removed, and why.
    pub failed: Vec<(String, String)>,
}

/// # Pruning
impl ContainersManager {
    /// Removes all containers that do not run.
    ///
    /// # Errors
    ///
    /// As [`prune_with`](Self::prune_with).
    #[doc(alias = "prune_containers")]
    #[inline]
    pub async fn prune(&self) -> Result<PruneReport> {
        self.prune_with(&PruneOptions::default()).await
    }

    /// Removes the selected ones of the containers that do not run.
    ///
    /// ```no_run
    /// use podman::containers;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pruned = podman.containers().prune_with(&containers::PruneOptions::new().label("job=test")).await?;
    /// println!("{} bytes freed", pruned.space_reclaimed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the service cannot be reached, or rejects a filter. A container that cannot be removed does not fail the
    /// call: it is listed as [`failed`](PruneReport::failed).
    #[doc(alias = "container_prune_libpod")]
    #[inline]
    pub async fn prune_with(&self, options: &PruneOptions) -> Result<PruneReport> {
        if let Some((filters, without)) = options.filters.several_without_labels() {
            return self.prune_each(&filters, &without).await;
        }
        let filters = options.filters.to_query();
        let params = ContainerPruneParams { filters: filters.as_deref() };
        let reports = value_of_all(params.filters, || self.client.raw().container_prune_libpod(&params)).await?;
        let mut pruned = PruneReport::default();
        for report in reports {
            let id = report.id.unwrap_or_default();
            match report.err.filter(|why| !why.is_empty()) {
                Some(why) => pruned.failed.push((id, why)),
                None => {
                    pruned.containers_deleted.push(id);
                    pruned.space_reclaimed += report.size.and_then(|size| u64::try_from(size).ok()).unwrap_or(0);
                }
            }
        }
        Ok(pruned)
    }

    /// Removes each of the stopped containers that has none of some labels.
    #[inline]
    async fn prune_each(&self, filters: &Filters, without: &WithoutLabels) -> Result<PruneReport> {
        let filters = filters.to_query();
        let params = ContainerListParams {
            all: Some(true),
            filters: filters.as_deref(),
            size: Some(true),
            ..Default::default()
        };
        let listed = value_of_all(params.filters, || self.client.raw().container_list_libpod(&params)).await?;
        let mut pruned = PruneReport::default();
        for container in
            listed.into_iter().filter(|container| is_prunable(container) && without.admit(&container.labels))
        {
            let Some(id) = container.id else { continue };
            // Without force: a container that was started in the meantime is not removed.
            match remove(&self.client, &id, &RemoveOptions::default()).await {
                Ok(false) => {}
                Ok(true) => {
                    pruned.containers_deleted.push(id);
                    let size = container.size.and_then(|size| size.rw_size).unwrap_or(0);
                    pruned.space_reclaimed += u64::try_from(size).unwrap_or(0);
                }
                Err(Error::Api(error)) => pruned.failed.push((id, error.message)),
                Err(error) => return Err(error),
            }
        }
        Ok(pruned)
    }
}

/// Whether the server would prune it: it does not run and is not in a pod.
#[inline]
fn is_prunable(container: &ContainerSummary) -> bool {
    let state = State::from(container.state.as_deref().unwrap_or_default());
    let stopped = matches!(state, State::Created | State::Initialized | State::Stopped | State::Exited);
    stopped && container.pod.as_deref().unwrap_or_default().is_empty()
}

//! Removing all containers that do not run.

use std::collections::BTreeMap;

use super::ContainersManager;
use crate::client::answer;
use crate::error::Result;

/// Which of the stopped containers to remove; all of them, if nothing is said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PruneFilter {
    filters: BTreeMap<String, Vec<String>>,
}

impl PruneFilter {
    /// All stopped containers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only those with this label: `key`, or `key=value`. Repeat to narrow further.
    #[must_use]
    pub fn label(self, label: impl Into<String>) -> Self {
        self.with("label", label)
    }

    /// Only those without this label.
    #[must_use]
    pub fn without_label(self, label: impl Into<String>) -> Self {
        self.with("label!", label)
    }

    /// Only those created before: a time, or an age such as `24h`.
    #[must_use]
    pub fn until(self, until: impl Into<String>) -> Self {
        self.with("until", until)
    }

    fn with(mut self, key: &str, value: impl Into<String>) -> Self {
        self.filters.entry(key.to_owned()).or_default().push(value.into());
        self
    }
}

/// What a prune did. docker-py's `ContainersDeleted` and `SpaceReclaimed`, and what failed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContainersPruned {
    /// The ids of the containers that are gone.
    pub containers_deleted: Vec<String>,
    /// The bytes that were freed.
    pub space_reclaimed: u64,
    /// The ids of the containers that could not be removed, and why.
    pub failed: Vec<(String, String)>,
}

impl ContainersManager {
    /// Removes the containers that do not run.
    ///
    /// ```no_run
    /// use podman::PruneFilter;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pruned = podman.containers().prune(&PruneFilter::new().label("job=test")).await?;
    /// println!("{} bytes freed", pruned.space_reclaimed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the service cannot be reached, or refuses a filter. A container that cannot be removed
    /// is no error: it is listed as [`failed`](ContainersPruned::failed).
    #[doc(alias = "container_prune_libpod")]
    pub async fn prune(&self, filter: &PruneFilter) -> Result<ContainersPruned> {
        let filters = super::list::encode(&filter.filters);
        let reports = answer(self.client.streams().container_prune_libpod(filters.as_deref())).await?;
        let mut pruned = ContainersPruned::default();
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
}

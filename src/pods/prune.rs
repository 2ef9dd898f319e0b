//! Removing all pods that have stopped.

use serde_json::json;

use super::{PodsManager, PruneOptions, RemoveOptions};
use crate::client::value_of_all;
use crate::error::{Error, Result};

/// The result of a prune of pods.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.pods().prune().await?;
/// println!("{:?} removed, {:?} not", report.pods_deleted, report.failed);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PruneReport {
    /// The ids of the pods that were removed.
    pub pods_deleted: Vec<String>,
    /// The ids of the pods that could not be removed, and why.
    pub failed: Vec<(String, String)>,
}

/// # Pruning
impl PodsManager {
    /// Removes all pods that have stopped or exited, with their containers. Pods that were never started stay.
    ///
    /// # Errors
    ///
    /// As [`prune_with`](Self::prune_with).
    #[doc(alias = "pod_prune_libpod")]
    #[inline]
    pub async fn prune(&self) -> Result<PruneReport> {
        let mut pruned = PruneReport::default();
        for report in value_of_all(None, || self.client.raw().pod_prune_libpod()).await? {
            let id = report.id.unwrap_or_default();
            match report.err.filter(|why| !why.is_empty()) {
                Some(why) => pruned.failed.push((id, why)),
                None => pruned.pods_deleted.push(id),
            }
        }
        Ok(pruned)
    }

    /// Removes the selected pods of those that have stopped or exited, with their containers.
    ///
    /// The server's own prune ignores filters. Therefore the client lists the selected pods, and removes them one by
    /// one, unless they were started in between.
    ///
    /// ```no_run
    /// use podman::pods;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pruned = podman.pods().prune_with(&pods::PruneOptions::new().label("job=test")).await?;
    /// println!("removed: {:?}, failed: {:?}", pruned.pods_deleted, pruned.failed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter or a wrong value of one, before anything is sent. A pod that cannot be removed is not an error: it
    /// is listed as [`failed`](PruneReport::failed).
    #[inline]
    pub async fn prune_with(&self, options: &PruneOptions) -> Result<PruneReport> {
        let mut filters = options.render()?;
        if filters.is_null() {
            return self.prune().await;
        }
        filters["status"] = json!(["exited", "stopped"]);
        let mut pruned = PruneReport::default();
        for pod in self.select(filters).await? {
            match self.delete(pod.id(), &RemoveOptions::default()).await {
                Ok(true) => pruned.pods_deleted.push(pod.id().to_owned()),
                Ok(false) => {}
                Err(Error::Api(error)) => pruned.failed.push((pod.id().to_owned(), error.message)),
                Err(error) => return Err(error),
            }
        }
        Ok(pruned)
    }
}

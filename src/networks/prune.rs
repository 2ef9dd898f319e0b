//! Removing all networks that no container uses.

use serde_json::json;

use super::{NetworksManager, PruneOptions};
use crate::client::value_of_all;
use crate::error::{Error, Result};
use crate::options::types::filters;
use crate::raw::params::NetworkPruneParams;

/// The result of a prune of networks.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.networks().prune().await?;
/// println!("{:?} removed, {:?} not", report.networks_deleted, report.failed);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PruneReport {
    /// The names of the networks that were removed.
    pub networks_deleted: Vec<String>,
    /// The names of the networks that could not be removed, and why.
    pub failed: Vec<(String, String)>,
}

/// # Pruning
impl NetworksManager {
    /// Removes all networks that no container (even a stopped one) uses. The default network stays.
    ///
    /// # Errors
    ///
    /// As [`prune_with`](Self::prune_with).
    #[inline]
    pub async fn prune(&self) -> Result<PruneReport> {
        self.prune_with(&PruneOptions::default()).await
    }

    /// Removes the selected networks, unless a container (even a stopped one) uses them. The default network stays.
    ///
    /// ```no_run
    /// use podman::networks;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pruned = podman.networks().prune_with(&networks::PruneOptions::new().label("job=test")).await?;
    /// println!("removed: {:?}, failed: {:?}", pruned.networks_deleted, pruned.failed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter or a wrong value of one, before anything is sent. A network that cannot be removed is not an
    /// error: it is listed as [`failed`](PruneReport::failed).
    #[doc(alias = "network_prune_libpod")]
    #[inline]
    pub async fn prune_with(&self, options: &PruneOptions) -> Result<PruneReport> {
        let filters = options.render()?;
        // Several of them: 4.3.1 also removes what has one of these labels.
        if filters::values(&filters, "label!").len() > 1 {
            return self.remove_each(filters).await;
        }
        let text = (!filters.is_null()).then(|| filters.to_string());
        let params = NetworkPruneParams { filters: text.as_deref() };
        let mut pruned = PruneReport::default();
        for report in value_of_all(params.filters, || self.client.raw().network_prune_libpod(&params)).await? {
            let name = report.name.unwrap_or_default();
            match report.error.filter(|why| !why.is_empty()) {
                Some(why) => pruned.failed.push((name, why)),
                None => pruned.networks_deleted.push(name),
            }
        }
        Ok(pruned)
    }

    /// Lists the unused networks that match, and removes one after the other.
    #[inline]
    async fn remove_each(&self, mut filters: serde_json::Value) -> Result<PruneReport> {
        filters["dangling"] = json!(["true"]);
        let mut pruned = PruneReport::default();
        for network in self.select(filters).await? {
            let name = network.name().to_owned();
            match network.remove().await {
                Ok(true) => pruned.networks_deleted.push(name),
                // the default network is never removed
                Ok(false) | Err(Error::InvalidOptions(_)) => {}
                Err(error) if error.api().is_some() => pruned.failed.push((name, error.to_string())),
                Err(error) => return Err(error),
            }
        }
        Ok(pruned)
    }
}

//! Removing volumes that no container uses.

use serde_json::{Value, json};

use super::{PruneOptions, VolumesManager};
use crate::client::value_of_all;
use crate::error::{Error, Result};
use crate::options::types::filters;
use crate::options::volume::Pruned;
use crate::raw::params::VolumePruneParams;
use crate::resource::supported;
use crate::versions::Version;

/// The first release that knows which volumes are anonymous, and has dry runs.
const KNOWS_ANONYMOUS: &str = "podman 6.0.0 or later";

/// The result of a prune. docker-py's `VolumesDeleted` and `SpaceReclaimed`, and what failed.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.volumes().prune().await?;
/// println!("{:?} removed, {} bytes", report.volumes_deleted, report.space_reclaimed);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PruneReport {
    /// The names of the volumes that were removed, or would be.
    pub volumes_deleted: Vec<String>,
    /// The bytes that were freed, as far as the server counts them.
    pub space_reclaimed: u64,
    /// The names of the volumes that could not be removed, and why.
    pub failed: Vec<(String, String)>,
}

/// Whether the server prunes only what all of these conditions select.
///
/// Podman before 6.0 removes what *any* kind of filter selects, and what lacks any of several labels. Podman before 4.6 also
/// removes what has any of several labels. (From the source of 4.3.1 and 5.8.3; seen for lists.)
#[inline]
fn means_all(filters: &Value, server: Version) -> bool {
    let count = |kind| filters::values(filters, kind).len();
    let kinds = filters.as_object().map_or(0, serde_json::Map::len);
    let labels = if server >= Version::new(4, 6, 0) { 0 } else { count("label") };
    server.major >= 6 || kinds <= 1 && labels <= 1 && count("label!") <= 1
}

/// # Pruning
impl VolumesManager {
    /// Removes the anonymous volumes that no container uses; Podman 6.0 and later.
    ///
    /// # Errors
    ///
    /// As [`prune_with`](Self::prune_with) with [`PruneOptions::anonymous`].
    #[inline]
    pub async fn prune(&self) -> Result<PruneReport> {
        self.prune_with(&PruneOptions::anonymous()).await
    }

    /// Removes volumes that no container uses, not even a stopped one.
    ///
    /// The options mean the same for each release: what Podman itself removes without options depends on it.
    ///
    /// ```no_run
    /// use podman::volumes::PruneOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pruned = podman.volumes().prune_with(&PruneOptions::all().label("job=test")).await?;
    /// println!("{:?} removed, {:?} not", pruned.volumes_deleted, pruned.failed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter; [`Error::Unsupported`] for a filter that the server's release does
    /// not have, and before Podman 6.0 for [`PruneOptions::anonymous`] and [`PruneOptions::dry_run`]; both before anything
    /// is sent. A volume that cannot be removed does not fail the call: it is listed as [`failed`](PruneReport::failed).
    #[doc(alias = "volume_prune_libpod")]
    #[inline]
    pub async fn prune_with(&self, options: &PruneOptions) -> Result<PruneReport> {
        let (what, dry) = options.render()?;
        let server = self.server().await?;
        let knows = server.major >= 6;
        if dry && !knows {
            return Err(Error::unsupported("VolumePruneLibpod?dryrun", KNOWS_ANONYMOUS, server));
        }
        let filters = match what {
            Pruned::Anonymous if knows => None,
            Pruned::Anonymous => {
                let needs =
                    format!("{KNOWS_ANONYMOUS}: earlier ones remove named volumes, too, as PruneOptions::all says");
                return Err(Error::unsupported("volumes::PruneOptions::anonymous", needs, server));
            }
            Pruned::All => knows.then(|| json!({ "all": ["true"] })),
            Pruned::Matching(filters) => {
                supported(PruneOptions::lacking(&filters, server))?;
                if !means_all(&filters, server) {
                    return self.remove_each(filters).await;
                }
                Some(filters)
            }
        };
        let filters = filters.map(|filters| filters.to_string());
        let reports: Vec<_> = if dry {
            value_of_all(filters.as_deref(), || self.client.raw().volume_prune_dry_run(filters.as_deref())).await?
        } else {
            let params = VolumePruneParams { filters: filters.as_deref() };
            let reports = value_of_all(params.filters, || self.client.raw().volume_prune_libpod(&params)).await?;
            reports.into_iter().map(|report| *report).collect()
        };
        let mut pruned = PruneReport::default();
        for report in reports {
            let name = report.id.unwrap_or_default();
            match report.err.filter(|why| !why.is_empty()) {
                Some(why) => pruned.failed.push((name, why)),
                None => {
                    pruned.volumes_deleted.push(name);
                    pruned.space_reclaimed += report.size.unwrap_or(0);
                }
            }
        }
        Ok(pruned)
    }

    /// Lists the unused volumes that match, and removes one after the other, for servers whose prune would remove more.
    #[inline]
    async fn remove_each(&self, mut filters: Value) -> Result<PruneReport> {
        filters["dangling"] = json!(["true"]);
        let mut pruned = PruneReport::default();
        for volume in self.select(&filters).await? {
            let name = volume.name().to_owned();
            match volume.remove().await {
                Ok(true) => pruned.volumes_deleted.push(name),
                Ok(false) => {}
                Err(error) if error.api().is_some() => pruned.failed.push((name, error.to_string())),
                Err(error) => return Err(error),
            }
        }
        Ok(pruned)
    }
}

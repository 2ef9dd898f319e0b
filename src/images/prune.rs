//! Removing unused images.

use serde_json::{Value, json};

use super::{ImagesManager, PruneOptions};
use crate::client::{value_of, value_of_all};
use crate::error::{Error, Result};
use crate::models::ImageSummary;
use crate::options::InvalidOptions;
use crate::options::image::Pruned;
use crate::options::types::filters::values;
use crate::raw::params::{ImageListParams, ImagePruneParams};
use crate::resource::{has_label, supported};

/// The result of a prune of images. docker-py's `ImagesDeleted` and `SpaceReclaimed`, and what failed.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.images().prune().await?;
/// println!("{} images, {} bytes", report.images_deleted.len(), report.space_reclaimed);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PruneReport {
    /// What was removed: ids, and the names that went with them.
    pub images_deleted: Vec<String>,
    /// The bytes that were freed, as far as the server counts them.
    pub space_reclaimed: u64,
    /// What could not be removed, and why.
    pub failed: Vec<(String, String)>,
}

/// # Pruning
impl ImagesManager {
    /// Removes the images without a name that no other image is made from and no container uses.
    ///
    /// # Errors
    ///
    /// As [`prune_with`](Self::prune_with).
    #[inline]
    pub async fn prune(&self) -> Result<PruneReport> {
        self.prune_with(&PruneOptions::default()).await
    }

    /// Removes images that no container uses, not even a stopped one.
    ///
    /// Of each filter, the server reads only the first value, and before Podman 5.0 it removes what any of `label` and `label!`
    /// selects. With several conditions, the client therefore compares the labels itself, and prunes the images that match one
    /// by one, until no more is removed. The result is the same for each release.
    ///
    /// ```no_run
    /// use podman::images::PruneOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pruned = podman.images().prune_with(&PruneOptions::all().label("job=test")).await?;
    /// println!("{:?} removed, {:?} not", pruned.images_deleted, pruned.failed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter or a wrong value of one, and for
    /// [`external`](PruneOptions::external) with conditions or with [`PruneOptions::all`];
    /// [`Error::Unsupported`] for an option that the server's release does not have; both before anything is sent. An
    /// [`Error::Api`] if the server fails, also after it removed images. An image that cannot be removed is not an error: it
    /// is listed as [`failed`](PruneReport::failed).
    #[doc(alias = "image_prune_libpod")]
    #[inline]
    pub async fn prune_with(&self, options: &PruneOptions) -> Result<PruneReport> {
        let Pruned { all, external, build_cache, filters } = options.render()?;
        if all.is_some() && external.is_some() {
            let why = "contradicts all: the server prunes external storage instead of images";
            return Err(InvalidOptions::one("external", "true", why).into());
        }
        let conditions: usize = ["label", "label!", "until"]
            .into_iter()
            .map(|name| filters.as_ref().map_or(0, |filters| values(filters, name).len()))
            .sum();
        if conditions > 1 && external.is_some() {
            let why = "contradicts several conditions, which the client compares: it cannot list external storage";
            return Err(InvalidOptions::one("external", "true", why).into());
        }
        if let Some(filters) = &filters {
            supported(PruneOptions::lacking(filters, self.server().await?))?;
        }
        match filters {
            Some(filters) if conditions > 1 => {
                if build_cache.is_some() {
                    // clears the cache mounts, and removes no image
                    self.prune_once(None, None, build_cache, Some(&json!({ "id": ["0".repeat(64)] }))).await?;
                }
                self.prune_matching(all, &filters).await
            }
            filters => self.prune_once(all, external, build_cache, filters.as_ref()).await,
        }
    }

    /// Sends the operation, which reads one condition.
    #[inline]
    async fn prune_once(
        &self,
        all: Option<bool>,
        external: Option<bool>,
        build_cache: Option<bool>,
        filters: Option<&Value>,
    ) -> Result<PruneReport> {
        let filters = filters.map(Value::to_string);
        let params = ImagePruneParams { all, buildcache: build_cache, external, filters: filters.as_deref() };
        let reports = value_of(self.client.raw().image_prune_libpod(&params)).await?;
        let mut pruned = PruneReport::default();
        for report in reports {
            let image = report.id.unwrap_or_default();
            match report.err.filter(|why| !why.is_empty()) {
                Some(why) => pruned.failed.push((image, why)),
                None => {
                    pruned.images_deleted.push(image);
                    pruned.space_reclaimed = pruned.space_reclaimed.saturating_add(report.size.unwrap_or(0));
                }
            }
        }
        Ok(pruned)
    }

    /// Prunes each of the images that match by its id, which never removes one that is used. The removal of an image may make
    /// the image below it unused, so this is repeated until no more is removed.
    #[inline]
    async fn prune_matching(&self, all: Option<bool>, filters: &Value) -> Result<PruneReport> {
        let mut pruned = PruneReport::default();
        loop {
            let before = pruned.images_deleted.len();
            let mut failed = Vec::new();
            let matching = match self.matching(all == Some(true), filters).await {
                Err(error) if before > 0 => return Err(error.after_success()),
                matching => matching?,
            };
            for id in matching {
                match self.prune_once(all, None, None, Some(&json!({ "id": [id] }))).await {
                    Ok(one) => {
                        pruned.images_deleted.extend(one.images_deleted);
                        pruned.space_reclaimed = pruned.space_reclaimed.saturating_add(one.space_reclaimed);
                        failed.extend(one.failed);
                    }
                    Err(Error::Api(error)) => failed.push((id, error.message)),
                    Err(error) if pruned.images_deleted.is_empty() => return Err(error),
                    Err(error) => return Err(error.after_success()),
                }
            }
            pruned.failed = failed;
            if pruned.images_deleted.len() == before {
                return Ok(pruned);
            }
        }
    }

    /// Returns the ids of the images that match, and that no container uses as far as the list shows.
    #[inline]
    async fn matching(&self, all: bool, filters: &Value) -> Result<Vec<String>> {
        // labels are compared here: 4.3.1 ignores `label!`
        let until = filters.get("until").map(|until| json!({ "until": until }).to_string());
        let params = ImageListParams { all: Some(true), filters: until.as_deref() };
        let listed = value_of_all(params.filters, || self.client.raw().image_list_libpod(&params)).await?;
        let (with, without) = (values(filters, "label"), values(filters, "label!"));
        let matches = |image: &ImageSummary| {
            with.iter().all(|label| has_label(&image.labels, label))
                && !without.iter().any(|label| has_label(&image.labels, label))
                && (all || image.repo_tags.is_empty())
                && image.containers.unwrap_or(0) <= 0
                && image.read_only != Some(true)
        };
        let ids = listed.into_iter().filter(|image| matches(image)).filter_map(|image| image.id);
        Ok(ids.map(|id| id.trim_start_matches("sha256:").to_owned()).collect())
    }
}

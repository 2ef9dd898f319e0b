//! Removing the unused images that match conditions.

use serde_json::{Value, json};

use super::Pruned;
use crate::client::{value_of, value_of_all};
use crate::error::{Error, Result};
use crate::models::ImageSummary;
use crate::options::types::filters::values;
use crate::raw::params::{ImageListParams, ImagePruneParams};
use crate::resource::has_label;
use crate::system::SystemManager;

impl SystemManager {
    /// Removes unused images that match all conditions; returns what was removed, and how many bytes were freed.
    ///
    /// Of each filter the server reads only the first value (seen on 4.3.1 to 5.8.6), and 4.3.1 removes what matches any
    /// of `label` and `label!` (seen: with `label=a=1` and `label!=keep`, all that had no label `keep`). With more than one
    /// condition, the client compares them, and the server prunes each of the images that match by its id, which never
    /// removes one that is used.
    #[inline]
    pub(super) async fn prune_images(&self, all: bool, filters: &Value) -> Result<(Pruned, u64)> {
        let conditions: usize =
            filters.as_object().map_or(0, |map| map.keys().map(|key| values(filters, key).len()).sum());
        if conditions <= 1 {
            return self.prune_images_once(all, filters).await;
        }
        let (mut pruned, mut freed) = (Pruned::default(), 0_u64);
        for id in self.matching_images(all, filters).await? {
            match self.prune_images_once(all, &json!({ "id": [id] })).await {
                Ok((one, bytes)) => {
                    pruned.add(one);
                    freed = freed.saturating_add(bytes);
                }
                Err(Error::Api(error)) => pruned.failed.push((id, error.message)),
                Err(error) if pruned.removed.is_empty() => return Err(error),
                Err(error) => return Err(error.after_success()),
            }
        }
        Ok((pruned, freed))
    }

    #[inline]
    async fn prune_images_once(&self, all: bool, filters: &Value) -> Result<(Pruned, u64)> {
        let text = filters.to_string();
        let params = ImagePruneParams { all: all.then_some(true), filters: Some(&text), ..Default::default() };
        let reports = value_of(self.client.raw().image_prune_libpod(&params)).await?;
        let failed = |why: &Option<String>| why.as_ref().is_some_and(|why| !why.is_empty());
        let sizes = reports.iter().filter(|report| !failed(&report.err)).filter_map(|report| report.size);
        let freed = sizes.fold(0_u64, u64::saturating_add);
        Ok((Pruned::of(reports.into_iter().map(|report| (report.id, report.err))), freed))
    }

    /// Returns the ids of the images that match, and that no container uses as far as the list shows.
    #[inline]
    async fn matching_images(&self, all: bool, filters: &Value) -> Result<Vec<String>> {
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

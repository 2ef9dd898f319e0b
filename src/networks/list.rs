//! Listing networks.

use serde_json::{Value, json};

use super::{Attrs, ListOptions, Network, NetworksManager};
use crate::client::{futures, value_of_all};
use crate::error::{Error, Result};
use crate::options::types::filters;
use crate::raw::params::NetworkListParams;
use crate::resource::has_label;

/// How many networks are inspected at the same time.
const AT_A_TIME: usize = 16;

/// # Listing
impl NetworksManager {
    /// Lists all networks.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    #[doc(alias = "network_list_libpod")]
    #[inline]
    pub async fn list(&self) -> Result<Vec<Network>> {
        self.list_with(&ListOptions::default()).await
    }

    /// Lists networks.
    ///
    /// ```no_run
    /// use podman::networks::{Filter, ListOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let unused = ListOptions::new().filter(Filter::Dangling(true));
    /// for network in podman.networks().list_with(&unused).await? {
    ///     println!("{}", network.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter or a wrong value of one, before anything is sent.
    #[doc(alias = "network_list_libpod")]
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Network>> {
        let (filters, greedy) = options.render()?;
        let listed = self.select(filters).await?;
        if !greedy {
            return Ok(listed);
        }
        let inspected = futures::join_some(listed.iter().map(Network::inspect), AT_A_TIME).await;
        let there = inspected.into_iter().filter(|network| !network.as_ref().is_err_and(Error::is_not_found));
        there.map(|network| Ok(self.from_attrs(network?))).collect()
    }

    /// Lists what the filters select.
    #[inline]
    pub(super) async fn select(&self, mut filters: Value) -> Result<Vec<Network>> {
        // Several of them: 4.3.1 leaves out only what has all of these labels.
        let without = match filters::values(&filters, "label!").len() {
            0 | 1 => Value::Null,
            _ => filters.as_object_mut().and_then(|filters| filters.remove("label!")).unwrap_or_default(),
        };
        let without = json!({ "label!": without });
        let text = filters.as_object().filter(|filters| !filters.is_empty()).map(|_| filters.to_string());
        let params = NetworkListParams { filters: text.as_deref() };
        let listed = value_of_all(params.filters, || self.client.raw().network_list_libpod(&params)).await?;
        let listed = listed.into_iter().map(|network| self.from_attrs(Attrs::Listed(network)));
        let excluded = filters::values(&without, "label!");
        let wanted = |network: &Network| !excluded.iter().any(|label| has_label(network.labels(), label));
        Ok(listed.filter(wanted).collect())
    }
}

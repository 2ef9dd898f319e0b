//! The manifest list to which a build adds its images.

use std::collections::BTreeSet;

use crate::client::PodmanClient;
use crate::error::Result;
use crate::models::ManifestListDescriptor;
use crate::resource::json_of;

/// Removes the images that earlier builds added to the list for the platforms of these images.
///
/// The server keeps them beside the new ones, and a pull would get any of them (seen on 4.3.1 to 5.8.6).
#[inline]
pub(super) async fn replace_images(client: PodmanClient, list: String, ids: Vec<String>) -> Result<()> {
    let mut built = BTreeSet::new();
    for id in &ids {
        built.extend(client.images().read(id).await?.digest);
    }
    let mut list = client.manifests().named(list);
    list.reload().await?;
    let is_new = |one: &&ManifestListDescriptor| one.digest.as_ref().is_some_and(|digest| built.contains(digest));
    let platforms: Vec<_> = list.images().iter().filter(is_new).map(|one| json_of(&one.platform)).collect();
    let old = list
        .images()
        .iter()
        .filter(|one| !is_new(one) && one.artifact_type.is_none() && platforms.contains(&json_of(&one.platform)));
    for digest in old.filter_map(|one| one.digest.as_deref()) {
        list.remove_image(digest).await?;
    }
    Ok(())
}

//! What an image consists of.

use super::{Image, ImagesManager};
use crate::client::value_of;
use crate::error::Result;
use crate::models::ImageHistory;
use crate::raw::params::{ImageChangesParams, ImageTreeParams};
use crate::resource::Key;

pub use crate::containers::{Change, ChangeKind};

/// # Layers and history
impl Image {
    /// Returns how the image was made, the last step first; the id of a step may be `<missing>`.
    ///
    /// ```no_run
    /// # async fn example(image: podman::Image) -> podman::Result<()> {
    /// for step in image.history().await? {
    ///     println!("{:?} {:?}", step.size, step.created_by);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image does not exist any more.
    #[doc(alias = "image_history_libpod")]
    #[inline]
    pub async fn history(&self) -> Result<Vec<ImageHistory>> {
        let steps = value_of(self.client.raw().image_history_libpod(&self.key())).await?;
        Ok(steps.into_iter().map(|step| *step).collect())
    }

    /// Returns the layers as a drawing, as `podman image tree` shows them.
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image does not exist any more.
    #[doc(alias = "image_tree_libpod")]
    #[inline]
    pub async fn tree(&self) -> Result<String> {
        self.draw(None).await
    }

    /// Returns the layers of the image and of those that are made from it, as a drawing.
    ///
    /// # Errors
    ///
    /// As [`tree`](Self::tree).
    #[inline]
    pub async fn tree_of_descendants(&self) -> Result<String> {
        self.draw(Some(true)).await
    }

    #[inline]
    async fn draw(&self, whatrequires: Option<bool>) -> Result<String> {
        let params = ImageTreeParams { whatrequires };
        let report = value_of(self.client.raw().image_tree_libpod(&self.key(), &params)).await?;
        Ok(report.tree.unwrap_or_default())
    }

    /// Returns the files that the last layer of the image changes.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the image does not exist any more.
    #[doc(alias = "diff")]
    #[inline]
    pub async fn changes(&self) -> Result<Vec<Change>> {
        self.changed(None).await
    }

    /// Returns the files that differ between the image and another one: a name or an id.
    ///
    /// # Errors
    ///
    /// As [`changes`](Self::changes), also if the other image does not exist.
    #[doc(alias = "image_changes_libpod")]
    #[inline]
    pub async fn changes_since(&self, parent: &str) -> Result<Vec<Change>> {
        let parent = Key::new(parent)?.of_image();
        self.changed(Some(&parent)).await
    }

    #[inline]
    async fn changed(&self, parent: Option<&str>) -> Result<Vec<Change>> {
        let params = ImageChangesParams { parent, ..Default::default() };
        let found = value_of(self.client.raw().image_changes_libpod(&self.key(), &params)).await?;
        Ok(found.into_iter().filter_map(|change| Change::read(*change)).collect())
    }
}

/// # Resolving short names
impl ImagesManager {
    /// Returns the full names that a short name may stand for, in the order in which the server tries them; Podman 5.0 and
    /// later.
    ///
    /// They come from the registries and aliases of the server's `registries.conf`: local images do not count.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// println!("{:?}", podman.images().resolve("alpine").await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`](crate::Error::Unsupported) before Podman 5.0; an [`Error::Api`](crate::Error::Api) for a name that no image can have.
    #[doc(alias = "image_resolve_libpod")]
    #[inline]
    pub async fn resolve(&self, name: &str) -> Result<Vec<String>> {
        let name = super::ImageName::from(name).joined()?;
        Ok(value_of(self.client.raw().image_resolve_libpod(&name)).await?.names)
    }
}

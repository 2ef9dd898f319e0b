//! Exporting a container's file system.

use crate::containers::container::Container;
use crate::containers::files::archive::Archive;
use crate::error::Result;

/// # All files as one archive
impl Container {
    /// Reads the container's file system, without its volumes and mounts, as a tar archive.
    ///
    /// [`ImagesManager::import`](crate::ImagesManager::import) creates an image from such an archive.
    ///
    /// ```no_run
    /// use tokio::io::AsyncWriteExt;
    ///
    /// # async fn example(container: podman::Container, mut file: tokio::io::DuplexStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut archive = container.export().await?;
    /// while let Some(piece) = archive.next().await {
    ///     file.write_all(&piece?).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist.
    #[doc(alias = "container_export_libpod")]
    #[doc(alias = "export_container")]
    #[doc(alias = "get_export")]
    #[inline]
    pub async fn export(&self) -> Result<Archive> {
        let key = self.key().await?;
        let body = self.value_of(&key, self.client.raw().container_export_libpod(&key)).await?;
        Ok(Archive::new(body, self.reading("export")))
    }
}

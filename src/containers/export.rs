//! A container's files, all of them.

use super::archive::Archive;
use super::container::Container;
use crate::client::answer;
use crate::error::Result;

impl Container {
    /// Reads the container's file system, without its volumes and mounts, as a tar archive.
    ///
    /// [`ImagesManager::import`](crate::ImagesManager::import) makes an image of such an archive.
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
    /// [`is_not_found`](crate::Error::is_not_found) if the container is gone.
    #[doc(alias = "container_export_libpod")]
    pub async fn export(&self) -> Result<Archive> {
        Ok(Archive::new(answer(self.client.streams().container_export_libpod(self.id())).await?, "export"))
    }
}

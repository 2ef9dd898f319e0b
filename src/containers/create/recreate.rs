//! The options that recreate an existing container.

use crate::client::value_of;
use crate::containers::container::Container;
use crate::error::Result;
use crate::options::CreateOptions;

/// # Recreation
impl Container {
    /// Inspects the container and returns options that create another one like it.
    ///
    /// Values that come from the image are left out: with another image, or a newer one of the same name, the new
    /// container gets the values of that image. [`CreateOptions::from_container`] lists what cannot be reconstructed.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let old = podman.containers().get("web").await?;
    /// let options = old.create_options().await?.image("docker.io/library/nginx:2").env("MODE", "new");
    /// old.stop().await?;
    /// old.remove().await?;
    /// podman.containers().run(options).detach().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container does not exist.
    #[inline]
    pub async fn create_options(&self) -> Result<CreateOptions> {
        let container = self.inspect().await?;
        let Some(image) = container.image.as_ref().filter(|image| !image.is_empty()) else {
            return Ok(CreateOptions::from_container(&container));
        };
        match value_of(self.client.raw().image_inspect_libpod(image)).await {
            Ok(image) => Ok(CreateOptions::from_container_of(&container, &image)),
            Err(error) if error.is_image_not_known() => Ok(CreateOptions::from_container(&container)),
            Err(error) => Err(error),
        }
    }
}

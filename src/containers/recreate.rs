//! The options of a container that exists.

use super::container::Container;
use crate::args::CreateOptions;
use crate::client::answer;
use crate::error::Result;

impl Container {
    /// Asks the server for all that is known of the container, and gives options that make one like it.
    ///
    /// What the image has of its own is left to it: with another image, or a newer one of the same name, the container
    /// gets what that one has. [`CreateOptions::from_container`] says what cannot be known.
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
    /// [`is_not_found`](crate::Error::is_not_found) if the container is gone.
    pub async fn create_options(&self) -> Result<CreateOptions> {
        let container = self.inspect().await?;
        let Some(image) = container.image.as_ref().filter(|image| !image.is_empty()) else {
            return Ok(CreateOptions::from_container(&container));
        };
        match answer(self.client.calls().image_inspect_libpod(image)).await {
            Ok(image) => Ok(CreateOptions::from_container_of(&container, &image)),
            Err(error) if error.is_image_not_known() => Ok(CreateOptions::from_container(&container)),
            Err(error) => Err(error),
        }
    }
}

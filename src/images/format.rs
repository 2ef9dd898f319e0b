//! The formats of images.

use crate::open_enum::open_enum;

open_enum! {
    /// The format of an image.
    ///
    /// ```no_run
    /// use podman::images::{Format, PushOptions};
    ///
    /// # async fn example(image: podman::Image) -> podman::Result<()> {
    /// image.push_with("quay.io/me/app:1", &PushOptions::new().format(Format::Docker)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub enum Format {
        /// The format of the Open Container Initiative.
        Oci = "oci",
        /// Docker's format.
        Docker = "docker",
    }
}

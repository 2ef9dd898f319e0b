//! The formats of images.

use crate::open_enum::open_enum;

open_enum! {
    /// The format of an image.
    pub enum Format {
        /// The format of the Open Container Initiative.
        Oci = "oci",
        /// Docker's format.
        Docker = "docker",
    }
}

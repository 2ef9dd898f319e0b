//! Releases of Podman, and what each of them supports.

pub(crate) mod support;
mod version;

pub use support::UnsupportedError;
pub use version::{ParseVersionError, Version};

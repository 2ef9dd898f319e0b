//! A typed client for the Podman (libpod) REST API.

mod raw;
mod wire;
pub use wire::frames::{LogFrame, Source};

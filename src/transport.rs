//! Where Podman listens, and the HTTP clients that go there.

mod endpoint;
mod http;

pub use endpoint::Endpoint;
pub(crate) use endpoint::uid;
#[cfg(feature = "testkit")]
pub(crate) use endpoint::unescape;
pub(crate) use http::{Links, Timeouts, connect};

//! Where Podman listens, and the HTTP clients that go there.

mod blocking;
mod endpoint;
mod http;
mod reach;
mod uri;

pub(crate) use blocking::{Stream, dial};
pub use endpoint::{Endpoint, HttpsAddress, SshAddress, TcpAddress};
pub(crate) use http::{Failed, Links, Settings, connect};
#[cfg(feature = "testkit")]
pub(crate) use uri::unescape;
pub(crate) use uri::{parse, redacted};

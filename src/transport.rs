//! Where Podman listens, and the HTTP clients that go there.

#[cfg(feature = "tls")]
mod anyone;
mod blocking;
mod dial;
mod endpoint;
mod http;
#[cfg(feature = "tls")]
mod pem;
mod pool;
mod reach;
#[cfg(feature = "tls")]
mod tls;
#[cfg(not(feature = "tls"))]
#[path = "transport/no_tls.rs"]
mod tls;
#[cfg(feature = "ssh")]
mod tunnel;
mod uri;

pub(crate) use blocking::{Stream, dial};
pub use endpoint::{Endpoint, HttpsAddress, SshAddress, TcpAddress};
pub(crate) use http::{Connected, Failed, Links, Settings, USER_AGENT, Unreached, connect, status_of};
#[cfg(feature = "tls")]
pub use pem::Pem;
pub(crate) use tls::Tls;
#[cfg(feature = "testkit")]
pub(crate) use uri::unescape;
pub(crate) use uri::{parse, redacted};

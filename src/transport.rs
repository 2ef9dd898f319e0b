//! Endpoints and connections.

#[cfg(feature = "tls")]
mod anyone;
mod background;
mod blocking;
mod dial;
mod endpoint;
mod http;
#[cfg(feature = "reqwest")]
mod http_client;
#[cfg(feature = "tls")]
mod pem;
mod percent;
mod pool;
mod reach;
mod stream;
#[cfg(feature = "tls")]
mod tls;
#[cfg(not(feature = "tls"))]
#[path = "transport/no_tls.rs"]
mod tls;
#[cfg(all(feature = "ssh", unix, not(podman_no_unix)))]
mod tunnel;
mod uri;

pub(crate) use background::Background;
pub use endpoint::{Endpoint, HttpsAddress, SshAddress, TcpAddress};
pub(crate) use http::{Connected, Failed, Settings, USER_AGENT, Unreached, connect, status_of};
#[cfg(feature = "reqwest")]
pub(crate) use http_client::CallersClient;
#[cfg(feature = "tls")]
pub use pem::Pem;
#[cfg(all(feature = "testkit", unix, not(podman_no_unix)))]
pub(crate) use percent::unescape;
pub(crate) use tls::Tls;
pub(crate) use uri::{parse, redacted};

//! The interface of HTTP clients.

use std::fmt;
use std::pin::Pin;

use hyper::{Request, Response};

use super::body::Body;
use super::transport_error::TransportError;
use super::upload::Upload;

/// Sends requests to a server, over connections that it opens and pools.
pub(crate) trait Connector: fmt::Debug + Send + Sync {
    /// Sends a request, and waits for the response's headers.
    fn send(&self, request: Request<Upload>, connection: Connection) -> PendingResponse<'_>;
}

pub(crate) type PendingResponse<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + Sync + 'a>>;

/// Which connection a request uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Connection {
    /// A pooled one, which is returned to the pool afterwards.
    Pooled,
    /// A new one, which is closed after the response.
    Dedicated,
}

//! The address of a server.

use std::fmt;

/// The address of a server, and whether the tunnel to it is still open.
pub struct ServerAddress {
    uri: String,
    closed: Option<Box<Closed>>,
}

/// Returns why the tunnel closed; `None` while it is open.
type Closed = dyn Fn() -> Option<String> + Send + Sync;

impl ServerAddress {
    pub(crate) fn new(uri: String, closed: Option<Box<Closed>>) -> Self {
        Self { uri, closed }
    }

    /// Returns the server's URI.
    #[must_use]
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// Returns why the tunnel to the server closed; `None` if it is open or not used.
    #[must_use]
    pub fn closed(&self) -> Option<String> {
        self.closed.as_ref().and_then(|closed| closed())
    }
}

impl fmt::Debug for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ServerAddress").field(&self.uri).finish()
    }
}

//! Finding and reaching a service: endpoints, which one [`PodmanClient::connect`](crate::PodmanClient::connect) chooses, and all
//! that have names.

use std::path::Path;

pub use crate::discovery::{ConnectionSource, Plan};
#[cfg(feature = "tls")]
pub use crate::transport::Pem;
pub use crate::transport::{Endpoint, HttpsAddress, SshAddress, TcpAddress};

use crate::client::{ClientBuilder, PodmanClient};
use crate::discovery::{self, Named, Surroundings};
use crate::error::Result;

/// The connections that have names: those that `podman system connection list` shows, in the order of their names.
///
/// They are defined in `podman-connections.json`, which `podman system connection add` writes, and in containers.conf.
///
/// ```no_run
/// use podman::connect::Connections;
///
/// # async fn example() -> podman::Result<()> {
/// for connection in Connections::all()? {
///     match connection.connect().await {
///         Ok(podman) => println!("{}: Podman {}", connection.name(), podman.server_version()),
///         Err(error) => println!("{}: {error}", connection.name()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Connections(Vec<Connection>);

/// A connection that has a name; one of [`Connections`].
///
/// ```no_run
/// use podman::connect::Connections;
///
/// # async fn example() -> podman::Result<()> {
/// for connection in Connections::all()?.iter().filter(|connection| !connection.is_machine()) {
///     let podman = connection.connect().await?;
///     println!("{}: Podman {}", connection.name(), podman.server_version());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Connection(Named);

impl Connections {
    /// Reads all named connections. Nothing is connected, and a connection whose address cannot be used is one of them.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if a file cannot be read.
    pub fn all() -> Result<Self> {
        let named = discovery::named(&Surroundings::here())?;
        Ok(Self(named.into_iter().map(Connection).collect()))
    }

    /// Returns the connection with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Connection> {
        self.iter().find(|connection| connection.name() == name)
    }

    /// Returns the default connection.
    #[must_use]
    pub fn default_connection(&self) -> Option<&Connection> {
        self.iter().find(|connection| connection.is_default())
    }

    /// Returns an iterator over the connections.
    pub fn iter(&self) -> std::slice::Iter<'_, Connection> {
        self.0.iter()
    }

    /// Returns the number of connections.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl IntoIterator for Connections {
    type Item = Connection;
    type IntoIter = std::vec::IntoIter<Connection>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Connections {
    type Item = &'a Connection;
    type IntoIter = std::slice::Iter<'a, Connection>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Connection {
    /// Returns the name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Returns the address, without a password.
    #[must_use]
    pub fn uri(&self) -> &str {
        &self.0.uri
    }

    /// Returns the file that defines it.
    #[must_use]
    pub fn file(&self) -> &Path {
        &self.0.file
    }

    /// Returns whether it is the default connection.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.0.is_default
    }

    /// Returns whether it leads to a virtual machine of `podman machine`.
    #[must_use]
    pub fn is_machine(&self) -> bool {
        self.0.is_machine
    }

    /// Returns a builder for a client that uses this connection.
    #[must_use]
    pub fn builder(&self) -> ClientBuilder {
        PodmanClient::builder().connection(self.name())
    }

    /// Connects.
    ///
    /// # Errors
    ///
    /// [`is_connect`](crate::Error::is_connect) if the address cannot be used, or the service does not respond there.
    pub async fn connect(&self) -> Result<PodmanClient> {
        self.builder().connect().await
    }
}

//! Where a service listens.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use super::uri;
use crate::discovery::PassedOver;
use crate::error::{ConnectReason, Error, Result};

/// Where a Podman service listens, and how it is reached.
///
/// Read from a URI, and written as one, without what no URI has: files of keys and certificates.
///
/// | URI | reaches |
/// |---|---|
/// | `unix:///run/podman/podman.sock` | a socket in the file system; also `unix:/path`, `unix://path`, `http+unix://%2Fpath`, or the path alone |
/// | `tcp://host:8080`, `http://host` | plain HTTP: nothing is encrypted, and whoever reaches the port rules the machine |
/// | `https://host:8443` | HTTP over TLS, with the feature `tls` |
/// | `ssh://user@host:22/run/podman/podman.sock` | a socket of another machine; user, port and path may be left out |
///
/// ```
/// use podman::Endpoint;
///
/// let endpoint: Endpoint = "unix:///run/podman/podman.sock".parse()?;
/// assert_eq!(endpoint.to_string(), "unix:///run/podman/podman.sock");
/// let error = "tcp://build.example.com".parse::<Endpoint>().unwrap_err();
/// assert!(error.to_string().contains("the port is missing"));
/// # Ok::<(), podman::Error>(())
/// ```
///
/// # Errors
///
/// What is no such URI is an [`is_connect`](crate::Error::is_connect) that names the part that is wrong; a password in it
/// is refused, and not repeated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// A socket in the file system.
    Unix(PathBuf),
    /// A port that speaks plain HTTP.
    Tcp(TcpAddress),
    /// A port that speaks HTTP over TLS.
    Https(HttpsAddress),
    /// A socket of another machine, through ssh.
    Ssh(SshAddress),
}

/// A port that speaks plain HTTP.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TcpAddress {
    /// A name or an address; an IPv6 address without its brackets.
    pub host: String,
    /// The port.
    pub port: u16,
}

/// A port that speaks HTTP over TLS, and the files that prove who is who.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HttpsAddress {
    /// A name or an address; an IPv6 address without its brackets.
    pub host: String,
    /// The port; 443 if the URI has none.
    pub port: u16,
    /// The authorities that may have signed the server's certificate; the system's, if not said.
    pub authorities: Option<PathBuf>,
    /// The client's certificate.
    pub certificate: Option<PathBuf>,
    /// The key of the client's certificate.
    pub key: Option<PathBuf>,
}

/// A socket of another machine, and the way there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SshAddress {
    /// Who logs in; else what `~/.ssh/config` says, or the user of this process.
    pub user: Option<String>,
    /// A name, an address (IPv6 without its brackets), or a host of `~/.ssh/config`.
    pub host: String,
    /// The port; else what `~/.ssh/config` says, or 22.
    pub port: Option<u16>,
    /// The socket there; else the one that `podman info` there tells.
    pub socket: Option<PathBuf>,
    /// The file of the key to log in with; else the agent's keys.
    pub identity: Option<PathBuf>,
    /// The configuration of ssh; else `~/.ssh/config` and the system's.
    pub config: Option<PathBuf>,
    /// Whether it is a virtual machine of `podman machine` on this host.
    pub is_machine: bool,
}

impl Endpoint {
    /// The same port, spoken to over TLS with the files of the authorities, the certificate and its key.
    pub(crate) fn with_tls(self, [authorities, certificate, key]: [Option<PathBuf>; 3]) -> Self {
        match self {
            Self::Tcp(TcpAddress { host, port }) | Self::Https(HttpsAddress { host, port, .. }) => {
                Self::Https(HttpsAddress { host, port, authorities, certificate, key })
            }
            Self::Unix(_) | Self::Ssh(_) => self,
        }
    }

    /// What the URIs of requests begin with.
    pub(super) fn base(&self) -> String {
        match self {
            Self::Unix(_) | Self::Ssh(_) => "http://d".to_owned(),
            Self::Tcp(TcpAddress { host, port }) => format!("http://{}:{port}", Host(host)),
            Self::Https(HttpsAddress { host, port, .. }) => format!("https://{}:{port}", Host(host)),
        }
    }
}

impl SshAddress {
    /// What a user would type to get there.
    pub(crate) fn command(&self) -> String {
        let Self { user, host, port, identity, config, .. } = self;
        let config = config.as_ref().map(|file| format!(" -F {}", file.display())).unwrap_or_default();
        let port = port.map(|port| format!(" -p {port}")).unwrap_or_default();
        let identity = identity.as_ref().map(|file| format!(" -i {}", file.display())).unwrap_or_default();
        let user = user.as_ref().map(|user| format!("{user}@")).unwrap_or_default();
        format!("ssh{config}{port}{identity} {user}{host}")
    }
}

/// A host as URIs have it.
struct Host<'a>(&'a str);

impl fmt::Display for Host<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.contains(':') { write!(f, "[{}]", self.0) } else { f.write_str(self.0) }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "unix://{}", uri::escaped(path)),
            Self::Tcp(TcpAddress { host, port }) => write!(f, "tcp://{}:{port}", Host(host)),
            Self::Https(HttpsAddress { host, port, .. }) => write!(f, "https://{}:{port}", Host(host)),
            Self::Ssh(SshAddress { user, host, port, socket, .. }) => {
                f.write_str("ssh://")?;
                user.iter().try_for_each(|user| write!(f, "{}@", uri::escaped_user(user)))?;
                write!(f, "{}", Host(host))?;
                port.iter().try_for_each(|port| write!(f, ":{port}"))?;
                socket.iter().try_for_each(|socket| write!(f, "{}", uri::escaped(socket)))
            }
        }
    }
}

impl From<TcpAddress> for Endpoint {
    fn from(address: TcpAddress) -> Self {
        Self::Tcp(address)
    }
}

impl From<HttpsAddress> for Endpoint {
    fn from(address: HttpsAddress) -> Self {
        Self::Https(address)
    }
}

impl From<SshAddress> for Endpoint {
    fn from(address: SshAddress) -> Self {
        Self::Ssh(address)
    }
}

impl From<&Endpoint> for Endpoint {
    fn from(endpoint: &Endpoint) -> Self {
        endpoint.clone()
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    fn from_str(uri: &str) -> Result<Self> {
        uri::parse(uri).map_err(|why| {
            let tried = vec![PassedOver::new(uri::redacted(uri), why)];
            Error::connect(ConnectReason::Address, tried, uri::HINT, None)
        })
    }
}

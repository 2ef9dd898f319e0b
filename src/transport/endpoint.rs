//! The address of a service.

use std::fmt;
use std::path::PathBuf;

use super::percent::{escaped, escaped_user};

/// The address of a Podman service.
///
/// Parsed from a URI and displayed as one. A URI cannot contain the key and certificate files.
///
/// | URI | reaches |
/// |---|---|
/// | `unix:///run/podman/podman.sock` | a socket in the file system; also `unix:/path`, `unix://path`, `http+unix://%2Fpath`, or the path alone |
/// | `tcp://host:8080`, `http://host` | plain HTTP: nothing is encrypted, and anyone who can reach the port has root-equivalent access |
/// | `https://host:8443` | HTTP over TLS, with the feature `tls` or `reqwest` |
/// | `https://host/podman` | the same behind a gateway, which serves Podman's API below this path; also with `tcp://` and `http://` |
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
/// An invalid URI is an [`is_connect`](crate::Error::is_connect) error that names the wrong part. A password in a URI
/// is an error, and not repeated in the message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// A socket in the file system.
    Unix(PathBuf),
    /// A TCP port with plain HTTP.
    Tcp(TcpAddress),
    /// A TCP port with HTTP over TLS.
    Https(HttpsAddress),
    /// A socket on another machine, over ssh.
    Ssh(SshAddress),
}

/// The address of a TCP port with plain HTTP.
///
/// ```no_run
/// use podman::Endpoint;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// if let Some(Endpoint::Tcp(address)) = podman.endpoint() {
///     eprintln!("{}:{} is not encrypted", address.host, address.port);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TcpAddress {
    /// A name or an address; an IPv6 address without its brackets.
    pub host: String,
    /// The port.
    pub port: u16,
    /// The path of a gateway, which precedes all paths of the API: `/podman`, or empty.
    pub prefix: String,
}

/// The address of a TCP port with HTTP over TLS, and its certificates.
///
/// ```no_run
/// use podman::Endpoint;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// if let Some(Endpoint::Https(address)) = podman.endpoint() {
///     println!("{} port {}", address.host, address.port);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct HttpsAddress {
    /// A name or an address; an IPv6 address without its brackets.
    pub host: String,
    /// The port; 443 if the URI has none.
    pub port: u16,
    /// The path of a gateway, which precedes all paths of the API: `/podman`, or empty.
    pub prefix: String,
    /// The CA certificates for the server's certificate; by default, the system's.
    pub authorities: Option<PathBuf>,
    /// The client's certificate.
    pub certificate: Option<PathBuf>,
    /// The key of the client's certificate.
    pub key: Option<PathBuf>,
}

/// The address of a socket on another machine, reached over ssh.
///
/// ```no_run
/// use podman::Endpoint;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// if let Some(Endpoint::Ssh(address)) = podman.endpoint() {
///     println!("{} as {:?}", address.host, address.user);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SshAddress {
    /// The user who logs in; by default, from `~/.ssh/config`, or the user of this process.
    pub user: Option<String>,
    /// A name, an address (IPv6 without its brackets), or a host of `~/.ssh/config`.
    pub host: String,
    /// The port; by default, from `~/.ssh/config`, or 22.
    pub port: Option<u16>,
    /// The socket on the host; by default, the path that `podman info` prints there.
    pub socket: Option<PathBuf>,
    /// The private key file; by default, the agent's keys.
    pub identity: Option<PathBuf>,
    /// The ssh configuration file; by default `~/.ssh/config` and the system's.
    pub config: Option<PathBuf>,
    /// Whether it is a virtual machine of `podman machine` on this host.
    pub is_machine: bool,
}

impl Endpoint {
    /// Uses TLS for the same port, with the files of the CA certificates, the client certificate and its key.
    pub(crate) fn with_tls(self, [authorities, certificate, key]: [Option<PathBuf>; 3]) -> Self {
        match self {
            Self::Tcp(TcpAddress { host, port, prefix }) | Self::Https(HttpsAddress { host, port, prefix, .. }) => {
                Self::Https(HttpsAddress { host, port, prefix, authorities, certificate, key })
            }
            Self::Unix(_) | Self::Ssh(_) => self,
        }
    }

    /// Returns host and port, as the `Host` header has them.
    pub(super) fn authority(&self) -> String {
        match self {
            Self::Unix(_) | Self::Ssh(_) => "d".to_owned(),
            Self::Tcp(TcpAddress { host, port, .. }) | Self::Https(HttpsAddress { host, port, .. }) => {
                format!("{}:{port}", Host(host))
            }
        }
    }

    /// Returns the path of a gateway in front of the service, or an empty string.
    pub(crate) fn prefix(&self) -> &str {
        match self {
            Self::Tcp(TcpAddress { prefix, .. }) | Self::Https(HttpsAddress { prefix, .. }) => prefix,
            Self::Unix(_) | Self::Ssh(_) => "",
        }
    }
}

impl SshAddress {
    /// Returns the command that logs in to the host.
    pub(crate) fn command(&self) -> String {
        let Self { user, host, port, identity, config, .. } = self;
        let config = config.as_ref().map(|file| format!(" -F {}", file.display())).unwrap_or_default();
        let port = port.map(|port| format!(" -p {port}")).unwrap_or_default();
        let identity = identity.as_ref().map(|file| format!(" -i {}", file.display())).unwrap_or_default();
        let user = user.as_ref().map(|user| format!("{user}@")).unwrap_or_default();
        format!("ssh{config}{port}{identity} {user}{host}")
    }
}

/// Displays a host as in a URI.
struct Host<'a>(&'a str);

impl fmt::Display for Host<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.contains(':') { write!(f, "[{}]", self.0) } else { f.write_str(self.0) }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "unix://{}", escaped(path)),
            Self::Tcp(TcpAddress { host, port, prefix }) => write!(f, "tcp://{}:{port}{prefix}", Host(host)),
            Self::Https(HttpsAddress { host, port, prefix, .. }) => write!(f, "https://{}:{port}{prefix}", Host(host)),
            Self::Ssh(SshAddress { user, host, port, socket, .. }) => {
                f.write_str("ssh://")?;
                user.iter().try_for_each(|user| write!(f, "{}@", escaped_user(user)))?;
                write!(f, "{}", Host(host))?;
                port.iter().try_for_each(|port| write!(f, ":{port}"))?;
                socket.iter().try_for_each(|socket| write!(f, "{}", escaped(socket)))
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

//! Failed connections.

use std::fmt;
use std::io;

use super::action::Action;
use super::{Error, Source, tls_message};
use crate::http::TransportError;

/// Podman could not be reached.
///
/// ```no_run
/// use podman::error::ConnectReason;
/// use podman::{Error, PodmanClient};
///
/// # async fn example() -> podman::Result<()> {
/// match PodmanClient::connect().await {
///     Ok(podman) => println!("Podman {}", podman.server_version()),
///     Err(Error::Connect(failed)) if failed.reason == ConnectReason::Absent => eprintln!("{}", failed.hint),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct ConnectError {
    /// The kind of failure, to match on.
    pub reason: ConnectReason,
    /// The addresses and settings that were tried, in order, and why each was not used or not reached; the last one
    /// is the chosen endpoint.
    pub tried: Vec<ConnectAttempt>,
    /// What to do about it.
    pub hint: String,
    pub(super) action: Action,
    source: Option<Source>,
}

/// An address or setting that was tried, and why it was not used or not reached.
///
/// ```no_run
/// use podman::{Error, PodmanClient};
///
/// # async fn example() -> podman::Result<()> {
/// if let Err(Error::Connect(failed)) = PodmanClient::connect().await {
///     for attempt in &failed.tried {
///         eprintln!("{}: {}", attempt.what, attempt.why);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectAttempt {
    /// An environment variable, a socket or `the default connection`; in [`ConnectError::tried`] also the chosen
    /// endpoint, or a program or file that the connection needs.
    pub what: String,
    /// Why it was not used, or could not be reached.
    pub why: String,
}

impl ConnectAttempt {
    pub(crate) fn new(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self { what: what.into(), why: why.into() }
    }
}

/// Why Podman could not be reached.
///
/// ```no_run
/// use podman::{Error, PodmanClient};
/// use podman::error::ConnectReason;
///
/// # async fn example() -> podman::Result<()> {
/// match PodmanClient::connect().await {
///     Err(Error::Connect(error)) if error.reason == ConnectReason::Absent => println!("start it: {}", error.hint),
///     other => drop(other?),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectReason {
    /// The socket does not exist: the service was never started.
    Absent,
    /// This user may not open the socket, or the ssh server does not accept the keys.
    Denied,
    /// No service is listening: it has stopped, or uses another port.
    Refused,
    /// The key of the ssh server is not in `known_hosts`, or differs from the one there.
    HostKey,
    /// The time limit passed.
    TimedOut,
    /// The URI is not the address of a service.
    Address,
    /// A configuration file cannot be read, or names a connection, file or directory that does not exist.
    Configuration,
    /// The TLS handshake failed: one side does not trust the other, or does not use TLS.
    Tls,
    /// The crate was built without the feature that this address needs.
    Feature,
    /// Another failure: an unknown host, a network that is down.
    Other,
}

impl ConnectReason {
    /// Converts an error of the operating system.
    pub(crate) fn of(error: &TransportError) -> Self {
        if tls_message(error).is_some() {
            return Self::Tls;
        }
        let mut inner: &(dyn std::error::Error + 'static) = error;
        let mut kind = None;
        while let Some(source) = inner.source() {
            kind = source.downcast_ref::<io::Error>().map(io::Error::kind).or(kind);
            inner = source;
        }
        match kind {
            Some(io::ErrorKind::NotFound) => Self::Absent,
            Some(io::ErrorKind::PermissionDenied) => Self::Denied,
            Some(io::ErrorKind::ConnectionRefused) => Self::Refused,
            Some(io::ErrorKind::TimedOut) => Self::TimedOut,
            _ if matches!(error, TransportError::TimedOut(_)) => Self::TimedOut,
            _ => Self::Other,
        }
    }

    /// Whether the reason may go away by itself.
    pub(super) fn may_pass(self) -> bool {
        !matches!(self, Self::Denied | Self::HostKey | Self::Address | Self::Configuration | Self::Feature | Self::Tls)
    }
}

impl Error {
    pub(crate) fn connect(
        reason: ConnectReason,
        tried: Vec<ConnectAttempt>,
        hint: impl Into<String>,
        source: Option<Source>,
    ) -> Self {
        Self::Connect(Box::new(ConnectError { reason, tried, hint: hint.into(), action: Action::default(), source }))
    }

    /// The error of a call that could not connect.
    pub(super) fn unreachable(
        action: Action,
        reason: ConnectReason,
        attempt: ConnectAttempt,
        hint: &str,
        error: TransportError,
    ) -> Self {
        let (tried, hint) = (vec![attempt], hint.to_owned());
        Self::Connect(Box::new(ConnectError { reason, tried, hint, action, source: Some(error.into()) }))
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.action.words() {
            "" => f.write_str("cannot connect to Podman")?,
            action => write!(f, "cannot {action}: no connection to Podman")?,
        }
        for ConnectAttempt { what, why } in &self.tried {
            write!(f, "; {what}: {why}")?;
        }
        if self.hint.is_empty() { Ok(()) } else { write!(f, " ({})", self.hint) }
    }
}

impl std::error::Error for ConnectError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

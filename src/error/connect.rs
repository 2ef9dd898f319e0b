//! No connection, and why.

use std::fmt;
use std::io;

use super::{Error, Source, tls_said};
use crate::discovery::PassedOver;
use crate::raw::Lost;

/// Podman could not be reached.
#[derive(Debug)]
#[non_exhaustive]
pub struct ConnectError {
    /// What is to be told apart.
    pub reason: ConnectReason,
    /// Where Podman was looked for, in order, and why it was not there; the place that was chosen is the last one.
    pub tried: Vec<PassedOver>,
    /// What to do about it.
    pub hint: String,
    source: Option<Source>,
}

/// Why Podman could not be reached.
///
/// ```no_run
/// use podman::{ConnectReason, Error, PodmanClient};
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
    /// There is no such socket: the service was never started.
    Absent,
    /// The socket is there, and this user may not open it; or the host lets nobody in with these keys.
    Denied,
    /// Nobody listens there: the service has ended, or the port is another.
    Refused,
    /// The host's key is not in `known_hosts`, or another is.
    HostKey,
    /// No answer in time.
    TimedOut,
    /// The URI is none of a service.
    Address,
    /// What names the service cannot be read, or names what is not there: a file, a connection.
    Configuration,
    /// The two do not get as far as speaking over TLS: one does not trust the other, or speaks no TLS.
    Tls,
    /// The crate was built without what this address needs.
    Feature,
    /// Another failure: a host that is unknown, a network that is down.
    Other,
}

impl ConnectReason {
    /// Reads the reason from the operating system's.
    pub(crate) fn of(error: &Lost) -> Self {
        if tls_said(error).is_some() {
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
            _ if matches!(error, Lost::TimedOut) => Self::TimedOut,
            _ => Self::Other,
        }
    }

    /// Whether it may go away by itself.
    pub(super) fn may_pass(self) -> bool {
        !matches!(self, Self::Denied | Self::HostKey | Self::Address | Self::Configuration | Self::Feature | Self::Tls)
    }
}

impl Error {
    pub(crate) fn connect(
        reason: ConnectReason,
        tried: Vec<PassedOver>,
        hint: impl Into<String>,
        source: Option<Source>,
    ) -> Self {
        Self::Connect(Box::new(ConnectError { reason, tried, hint: hint.into(), source }))
    }
}

impl fmt::Display for ConnectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cannot reach podman")?;
        for PassedOver { what, why } in &self.tried {
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

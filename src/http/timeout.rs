//! Time limits.

use std::time::Duration;

/// A time limit for the calls of a client: see [`PodmanClient::with_timeout`](crate::PodmanClient::with_timeout).
///
/// A [`Duration`] converts to a limit for the whole call, and `None` to no limit:
///
/// ```
/// use std::time::Duration;
/// use podman::Timeout;
///
/// assert_eq!(Timeout::from(Duration::from_secs(5)), Timeout::Total(Duration::from_secs(5)));
/// assert_eq!(Timeout::from(None), Timeout::None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Timeout {
    /// No limit.
    #[default]
    None,
    /// Limits the time until the response headers; the body has no limit. For streams and large responses.
    Head(Duration),
    /// Limits the time until the response headers, and the gap between two chunks of the body: for a stream from a
    /// server that may hang. It also ends reading a command that writes nothing for so long; its input is not
    /// limited.
    Idle(Duration),
    /// Limits the whole call, including its response. For streams, waits and the input and output of commands, this
    /// is their total duration.
    Total(Duration),
}

impl Timeout {
    /// Returns the duration.
    pub(super) fn limit(self) -> Option<Duration> {
        match self {
            Self::None => None,
            Self::Head(limit) | Self::Idle(limit) | Self::Total(limit) => Some(limit),
        }
    }
}

impl From<Duration> for Timeout {
    fn from(limit: Duration) -> Self {
        Self::Total(limit)
    }
}

impl From<Option<Duration>> for Timeout {
    fn from(limit: Option<Duration>) -> Self {
        limit.map_or(Self::None, Self::Total)
    }
}

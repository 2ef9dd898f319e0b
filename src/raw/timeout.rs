//! How long a call may take.

use std::time::Duration;

/// How long the calls of a client may take: [`PodmanClient::with_timeout`](crate::PodmanClient::with_timeout).
///
/// A [`Duration`] is a limit for the whole of a call, and `None` is none:
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
    /// As long as it takes.
    #[default]
    None,
    /// The answer must have begun by then; what follows may take as long as it does. For streams and for large answers.
    Head(Duration),
    /// The answer must have begun by then, and of what follows nothing may be waited for longer than that: for a stream
    /// from a server that may hang. A command, too, that says nothing for so long is given up; its input may wait.
    Idle(Duration),
    /// The answer must have ended by then: a stream, a wait, and the output and input of what is run, executed or attached
    /// to as well.
    Total(Duration),
}

impl Timeout {
    /// The time itself.
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

//! Why a response is missing or incomplete.

use std::error::Error;
use std::fmt;
use std::io;
use std::time::Duration;

/// Why the response is missing or incomplete.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransportError {
    /// The connection failed; nothing was sent.
    Connect(io::Error),
    /// The time limit passed; how long it is, where that is known.
    TimedOut(Option<Duration>),
    /// The connection was closed, or the source of the request's body failed.
    Interrupted(Box<dyn Error + Send + Sync>),
    /// The response is longer than 64 MiB, the most that is kept in memory.
    TooLong,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(_) => f.write_str("no connection"),
            Self::TimedOut(None) => f.write_str("timed out"),
            Self::TimedOut(Some(limit)) => write!(f, "timed out after {limit:?}"),
            Self::Interrupted(_) => f.write_str("the connection was closed"),
            Self::TooLong => f.write_str("the response is longer than 64 MiB"),
        }
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connect(error) => Some(error),
            Self::TimedOut(_) | Self::TooLong => None,
            Self::Interrupted(error) => Some(error.as_ref()),
        }
    }
}

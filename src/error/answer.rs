//! Answers that did not come, broke off or cannot be read.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use super::{Error, Source};
use crate::raw::Lost;

/// An answer that did not come in time.
#[derive(Debug)]
#[non_exhaustive]
pub struct TimeoutError {
    /// What was waited for.
    pub what: String,
    /// How long, where that is known.
    pub after: Option<Duration>,
}

/// An answer that broke off.
#[derive(Debug)]
#[non_exhaustive]
pub struct InterruptedError {
    /// Which answer.
    pub what: String,
    /// Why, where that is known: how an ssh connection ended.
    pub why: Option<String>,
    source: Option<Source>,
}

/// An answer that cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub struct ProtocolError {
    /// Which answer, and where in it.
    pub what: String,
    source: Option<Source>,
}

impl Error {
    pub(crate) fn protocol(what: impl Into<String>, source: Option<Source>) -> Self {
        Self::Protocol(Box::new(ProtocolError { what: what.into(), source }))
    }

    pub(crate) fn interrupted(what: impl Into<String>, source: Option<Source>) -> Self {
        Self::Interrupted(Box::new(InterruptedError { what: what.into(), why: None, source }))
    }

    /// What broke off because something else failed; time that ran out stays that.
    pub(crate) fn interrupted_by(what: impl Into<String>, error: Self) -> Self {
        match error {
            Self::Timeout(_) => error,
            error => Self::interrupted(what, Some(error.into())),
        }
    }

    /// A connection that broke, or whose time ran out.
    pub(crate) fn broken(what: impl Into<String>, error: io::Error) -> Self {
        match error.downcast::<Lost>() {
            Ok(lost) => Self::cut(what, None, lost),
            Err(error) => Self::interrupted(what, Some(error.into())),
        }
    }

    /// An answer that broke off, maybe because the way it came is no more.
    pub(super) fn cut(what: impl Into<String>, why: Option<String>, error: Lost) -> Self {
        let what = what.into();
        match error {
            Lost::TimedOut => Self::timeout(what, None),
            Lost::TooLong => Self::protocol(format!("{what}: {error}"), None),
            error => Self::Interrupted(Box::new(InterruptedError { what, why, source: Some(error.into()) })),
        }
    }

    /// For who reads: not as `io::ErrorKind::Interrupted`, which means "try again".
    pub(crate) fn into_io(self) -> io::Error {
        let kind = match self {
            Self::Interrupted(_) => io::ErrorKind::UnexpectedEof,
            Self::Timeout(_) => io::ErrorKind::TimedOut,
            _ => io::ErrorKind::Other,
        };
        io::Error::new(kind, self)
    }

    pub(crate) fn timeout(what: impl Into<String>, after: Option<Duration>) -> Self {
        Self::Timeout(Box::new(TimeoutError { what: what.into(), after }))
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.after {
            Some(after) => write!(f, "no answer to {} within {after:?}", self.what),
            None => write!(f, "no answer to {} in time", self.what),
        }
    }
}

impl StdError for TimeoutError {}

impl fmt::Display for InterruptedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer to {} broke off", self.what)?;
        self.why.iter().try_for_each(|why| write!(f, ": {why}"))
    }
}

impl StdError for InterruptedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl fmt::Display for ProtocolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unreadable answer from podman: {}", self.what)
    }
}

impl StdError for ProtocolError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

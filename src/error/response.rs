//! Responses that timed out, were interrupted or cannot be read.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use super::action::Action;
use super::{Error, Source};
use crate::http::TransportError;

/// A time limit that passed.
#[derive(Debug)]
#[non_exhaustive]
pub struct TimeoutError {
    pub(super) action: Action,
    /// The limit, if it is known.
    pub after: Option<Duration>,
}

/// A connection that was closed before the response was complete.
#[derive(Debug)]
#[non_exhaustive]
pub struct InterruptedError {
    pub(super) action: Action,
    /// The reason, if it is known, such as how an ssh connection ended.
    pub reason: Option<String>,
    source: Option<Source>,
}

/// A response that cannot be read.
///
/// ```no_run
/// use podman::Error;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// if let Err(Error::Protocol(error)) = podman.info().await {
///     eprintln!("{:?}: {}", error.request(), error.reason); // is this a Podman?
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct ProtocolError {
    pub(super) action: Action,
    /// What is wrong with the response, and where in it.
    pub reason: String,
    source: Option<Source>,
}

impl TimeoutError {
    /// Creates an error for tests of code that handles errors.
    ///
    /// ```
    /// use std::time::Duration;
    /// use podman::Error;
    /// use podman::error::TimeoutError;
    ///
    /// let error: Error = TimeoutError::new("wait for container \"web\"", Duration::from_secs(5)).into();
    /// assert!(error.is_timeout() && error.is_transient());
    /// assert_eq!(error.to_string(), "cannot wait for container \"web\": timed out after 5s");
    /// ```
    #[must_use]
    pub fn new(action: impl Into<String>, after: impl Into<Option<Duration>>) -> Self {
        Self { action: Action::changing(action.into()), after: after.into() }
    }
}

impl InterruptedError {
    /// Creates an error for tests of code that handles errors.
    ///
    /// ```
    /// use podman::Error;
    /// use podman::error::InterruptedError;
    ///
    /// let error: Error = InterruptedError::new("read events", None).into();
    /// assert!(error.is_transient());
    /// ```
    #[must_use]
    pub fn new(action: impl Into<String>, reason: impl Into<Option<String>>) -> Self {
        Self { action: Action::changing(action.into()), reason: reason.into(), source: None }
    }
}

impl From<TimeoutError> for Error {
    fn from(error: TimeoutError) -> Self {
        Self::Timeout(Box::new(error))
    }
}

impl From<InterruptedError> for Error {
    fn from(error: InterruptedError) -> Self {
        Self::Interrupted(Box::new(error))
    }
}

macro_rules! attempts {
    ($($error:ty),*) => {$(
        impl $error {
            /// Returns what failed, as a phrase: `start container "web"`.
            #[must_use]
            pub fn action(&self) -> &str {
                self.action.words()
            }

            /// Returns the request that failed as `METHOD PATH`; `None` if the call sent more than one.
            #[must_use]
            pub fn request(&self) -> Option<&str> {
                Some(self.action.request()).filter(|request| !request.is_empty())
            }
        }
    )*};
}
attempts!(TimeoutError, InterruptedError, ProtocolError);

impl Error {
    pub(crate) fn timeout(action: Action, after: Option<Duration>) -> Self {
        Self::Timeout(Box::new(TimeoutError { action, after }))
    }

    pub(crate) fn protocol(action: Action, reason: impl Into<String>, source: Option<Source>) -> Self {
        Self::Protocol(Box::new(ProtocolError { action, reason: reason.into(), source }))
    }

    /// A response that ended too early.
    pub(crate) fn interrupted(action: Action) -> Self {
        Self::cut_short(action, None, None)
    }

    /// A response that ended too early for a known reason.
    pub(crate) fn interrupted_because(action: Action, reason: impl Into<String>) -> Self {
        Self::cut_short(action, Some(reason.into()), None)
    }

    /// An interruption caused by another error. A timeout remains a timeout.
    pub(crate) fn interrupted_by(action: Action, error: Self) -> Self {
        match error {
            Self::Timeout(_) => error,
            error => Self::cut_short(action, None, Some(error.into())),
        }
    }

    /// A connection that failed, or whose time limit passed.
    pub(crate) fn broken(action: Action, error: io::Error) -> Self {
        match error.downcast::<TransportError>() {
            Ok(lost) => Self::lost(action, None, lost),
            Err(error) => Self::cut_short(action, None, Some(error.into())),
        }
    }

    /// A missing or incomplete response; `reason` is why the tunnel closed, if it did.
    pub(crate) fn lost(action: Action, reason: Option<String>, error: TransportError) -> Self {
        match error {
            TransportError::TimedOut(limit) => Self::timeout(action, limit),
            TransportError::TooLong => Self::protocol(action, "the response is longer than 64 MiB", None),
            error => Self::cut_short(action, reason, Some(error.into())),
        }
    }

    pub(crate) fn cut_short(action: Action, reason: Option<String>, source: Option<Source>) -> Self {
        Self::Interrupted(Box::new(InterruptedError { action, reason, source }))
    }

    /// Converts to an error of a reader; never `io::ErrorKind::Interrupted`, which means "try again".
    pub(crate) fn into_io(self) -> io::Error {
        let kind = match &self {
            Self::Interrupted(_) => io::ErrorKind::UnexpectedEof,
            Self::Timeout(_) => io::ErrorKind::TimedOut,
            Self::Local(error) => error.error.kind(),
            _ => io::ErrorKind::Other,
        };
        io::Error::new(kind, self)
    }
}

/// Writes ` (METHOD PATH)` if there was a single request.
fn request(action: &Action, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match action.request() {
        "" => Ok(()),
        request => write!(f, " ({request})"),
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}: timed out", self.action)?;
        self.after.iter().try_for_each(|after| write!(f, " after {after:?}"))?;
        request(&self.action, f)
    }
}

impl StdError for TimeoutError {}

impl fmt::Display for InterruptedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}: the response was interrupted", self.action)?;
        self.reason.iter().try_for_each(|reason| write!(f, ": {reason}"))?;
        request(&self.action, f)
    }
}

impl StdError for InterruptedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl fmt::Display for ProtocolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}: unexpected response: {}", self.action, self.reason)?;
        request(&self.action, f)
    }
}

impl StdError for ProtocolError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

//! What can go wrong, and who is to blame.

use std::error::Error as StdError;
use std::fmt;

mod answer;
mod api;
mod connect;
mod exit;
mod local;
mod raw;
#[cfg(feature = "tls")]
mod tls;
mod wait;

pub use crate::raw::Unsupported;
pub use answer::{InterruptedError, ProtocolError, TimeoutError};
pub use api::ApiError;
pub use connect::{ConnectError, ConnectReason};
pub use exit::ContainerExit;
pub use local::LocalError;
#[cfg(feature = "raw")]
pub(crate) use raw::refusal;
pub(crate) use raw::{from_raw, root_cause};
#[cfg(feature = "tls")]
use tls::said as tls_said;
pub use wait::{WaitEnd, WaitError};

/// What every fallible call of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Without TLS nothing fails of it.
#[cfg(not(feature = "tls"))]
fn tls_said(_: &(dyn StdError + 'static)) -> Option<String> {
    None
}

type Source = Box<dyn StdError + Send + Sync>;

/// A failed call.
///
/// Match on the variant to learn *who* failed; use the predicates
/// ([`is_not_found`](Self::is_not_found), [`is_conflict`](Self::is_conflict), …)
/// to decide what to do about it: they hold on every version of Podman, although
/// the versions use different statuses for the same fault.
///
/// What is in a variant is an error of its own, with the same words.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// match podman.containers().get("web").await {
///     Ok(container) => println!("{}", container.status()),
///     Err(error) if error.is_not_found() => println!("no such container"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Podman could not be reached.
    Connect(Box<ConnectError>),
    /// Podman understood the request and refused it, or failed at it.
    Api(Box<ApiError>),
    /// The options of a call cannot be sent; nothing left this process.
    InvalidOptions(Box<crate::args::Problems>),
    /// The server is too old or too new for what was asked, and would refuse or ignore it; nothing was sent.
    ///
    /// [`PodmanClient::supports`](crate::PodmanClient::supports) tells before.
    Unsupported(Box<Unsupported>),
    /// A container that was run to its end ended with another code than 0.
    ContainerExit(Box<ContainerExit>),
    /// A container did not get as far as was waited for.
    Wait(Box<WaitError>),
    /// The answer did not come in time.
    Timeout(Box<TimeoutError>),
    /// The connection broke before an answer came, or in the middle of it: what was asked for may have been done.
    Interrupted(Box<InterruptedError>),
    /// Podman answered with something that cannot be read.
    Protocol(Box<ProtocolError>),
    /// This machine failed at its part, whatever Podman did: a directory cannot be removed.
    Local(Box<LocalError>),
}

impl Error {
    pub(crate) fn unsupported(what: impl Into<String>, needs: impl Into<String>, server: impl fmt::Display) -> Self {
        let (what, needs) = (what.into(), needs.into());
        Self::Unsupported(Box::new(Unsupported { what, needs, server: server.to_string() }))
    }

    /// The same, and if a registry refused it, whose account was shown to it.
    pub(crate) fn asked_as(mut self, account: &str) -> Self {
        match &mut self {
            Self::Api(error) if error.is_unauthorized() => account.clone_into(&mut error.asked_as),
            _ => {}
        }
        self
    }

    /// The server's own words, if it answered at all.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Whether what was named does not exist: a container, image, volume, network, secret or pod, a path in a container or
    /// a command that was executed in one.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(ApiError::is_not_found) || self.waited(WaitEnd::Removed)
    }

    /// Whether an image is neither local nor, where it was looked for, in its registry.
    ///
    /// Holds too where the server says so with status 500 (4.3.1) or within a stream.
    #[must_use]
    pub fn is_image_not_known(&self) -> bool {
        self.api().is_some_and(ApiError::is_image_not_known)
    }

    /// Whether what was asked cannot be in the present state: a name is taken, a container runs.
    ///
    /// libpod answers a taken name with status 500 on 4.3.1 to 5.8.6 (409 for networks only).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.api().is_some_and(|error| error.status == 409 || error.is_name_in_use() || error.is_in_use())
    }

    /// Whether a name is taken.
    #[must_use]
    pub fn is_name_in_use(&self) -> bool {
        self.api().is_some_and(ApiError::is_name_in_use)
    }

    /// Whether something is still used by something else: an image or a volume by a container.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        self.api().is_some_and(ApiError::is_in_use)
    }

    /// Whether a container is in a state in which this cannot be done.
    #[must_use]
    pub fn is_wrong_state(&self) -> bool {
        self.api().is_some_and(ApiError::is_wrong_state)
    }

    /// Whether a container's health was to be checked, and it has no check.
    #[must_use]
    pub fn is_no_healthcheck(&self) -> bool {
        self.api().is_some_and(|error| error.status == 409 && error.says(&["has no defined healthcheck"]))
            || self.waited(WaitEnd::NoHealthcheck)
    }

    /// Whether a registry refused the credentials, or wants some.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.api().is_some_and(ApiError::is_unauthorized)
    }

    /// Whether Podman could not be reached at all.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Connect(_))
    }

    /// Whether the time given to a call ran out. What was asked may still happen.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_)) || self.waited(WaitEnd::TimedOut)
    }

    /// Whether a container ended, in failure or before what was waited for: it has an exit code to tell.
    #[must_use]
    pub fn is_container_exit(&self) -> bool {
        matches!(self, Self::ContainerExit(_)) || self.waited(WaitEnd::Exited)
    }

    /// What failed, whatever it is.
    fn inner(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Connect(error) => error,
            Self::Api(error) => error,
            Self::InvalidOptions(problems) => problems,
            Self::Unsupported(lack) => lack,
            Self::ContainerExit(exit) => exit,
            Self::Wait(error) => error,
            Self::Timeout(error) => error,
            Self::Interrupted(error) => error,
            Self::Protocol(error) => error,
            Self::Local(error) => error,
        }
    }

    fn waited(&self, end: WaitEnd) -> bool {
        matches!(self, Self::Wait(error) if error.end == end)
    }

    /// Whether the same call may succeed later, unchanged.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Connect(error) => error.reason.may_pass(),
            Self::Timeout(_) | Self::Interrupted(_) => true,
            Self::Api(error) => matches!(error.status, 429 | 502 | 503 | 504),
            _ => self.waited(WaitEnd::TimedOut),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.inner(), f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // not what is within: it says the same
        self.inner().source()
    }
}

impl StdError for Unsupported {}

impl From<crate::args::Problems> for Error {
    fn from(problems: crate::args::Problems) -> Self {
        Self::InvalidOptions(Box::new(problems))
    }
}

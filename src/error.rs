//! What can go wrong, and who is to blame.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

mod api;
mod connect;
mod raw;
#[cfg(feature = "tls")]
mod tls;
mod wait;

use crate::raw::Lost;
pub use crate::raw::Unsupported;
pub use api::ApiError;
pub use connect::{ConnectError, ConnectReason};
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
}

/// The end of a container that was run to its end.
///
/// ```no_run
/// use podman::{CreateOptions, Error};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// match podman.containers().run(CreateOptions::new("alpine").command(["ls", "/none"])).await {
///     Err(Error::ContainerExit(exit)) => eprintln!("{}", String::from_utf8_lossy(&exit.stderr)),
///     other => drop(other?),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContainerExit {
    /// The exit code, never 0.
    pub exit_code: i64,
    /// The command as it was given; empty, if the image's own was run.
    pub command: Vec<String>,
    /// The image as it was given.
    pub image: String,
    /// The container's full id; it may be removed by now.
    pub container_id: String,
    /// What the container wrote to standard output.
    pub stdout: Vec<u8>,
    /// What the container wrote to standard error.
    pub stderr: Vec<u8>,
}

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
    fn cut(what: impl Into<String>, why: Option<String>, error: Lost) -> Self {
        if matches!(error, Lost::TimedOut) {
            return Self::timeout(what, None);
        }
        let source = Some(error.into());
        Self::Interrupted(Box::new(InterruptedError { what: what.into(), why, source }))
    }

    pub(crate) fn timeout(what: impl Into<String>, after: Option<Duration>) -> Self {
        Self::Timeout(Box::new(TimeoutError { what: what.into(), after }))
    }

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

    /// Whether a container, image, volume, network, secret or pod does not exist.
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
        match self {
            Self::Connect(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::InvalidOptions(problems) => problems.fmt(f),
            Self::Unsupported(lack) => lack.fmt(f),
            Self::ContainerExit(exit) => exit.fmt(f),
            Self::Wait(error) => error.fmt(f),
            Self::Timeout(error) => match error.after {
                Some(after) => write!(f, "no answer to {} within {after:?}", error.what),
                None => write!(f, "no answer to {} in time", error.what),
            },
            Self::Interrupted(error) => {
                write!(f, "the answer to {} broke off", error.what)?;
                error.why.iter().try_for_each(|why| write!(f, ": {why}"))
            }
            Self::Protocol(error) => write!(f, "unreadable answer from podman: {}", error.what),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = match self {
            Self::Connect(error) => error.source.as_deref(),
            Self::Interrupted(error) => error.source.as_deref(),
            Self::Protocol(error) => error.source.as_deref(),
            _ => None,
        };
        source.map(|source| source as _)
    }
}

impl fmt::Display for ContainerExit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.command.as_slice() {
            [] => write!(f, "the command of image {} ", self.image)?,
            command => write!(f, "command {command:?} in image {} ", self.image)?,
        }
        write!(f, "ended with exit code {}", self.exit_code)?;
        // The end of what it said usually names the reason.
        let stderr = String::from_utf8_lossy(&self.stderr);
        let last = stderr.lines().rev().find(|line| !line.trim().is_empty());
        last.map_or(Ok(()), |line| write!(f, ": {}", line.trim()))
    }
}

impl fmt::Debug for ContainerExit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exit_code, command, image, container_id, stdout, stderr } = self;
        f.debug_struct("ContainerExit")
            .field("exit_code", exit_code)
            .field("command", command)
            .field("image", image)
            .field("container_id", container_id)
            .field("stdout", &String::from_utf8_lossy(stdout))
            .field("stderr", &String::from_utf8_lossy(stderr))
            .finish()
    }
}

impl From<crate::args::Problems> for Error {
    fn from(problems: crate::args::Problems) -> Self {
        Self::InvalidOptions(Box::new(problems))
    }
}

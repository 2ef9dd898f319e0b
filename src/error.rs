//! Error types.

use std::error::Error as StdError;
use std::fmt;

mod action;
mod api;
mod build;
mod connect;
mod exit;
mod local;
mod not_found;
mod play;
mod raw;
mod response;
mod state;
#[cfg(feature = "tls")]
mod tls;
mod wait;

pub use crate::options::{InvalidOption, InvalidOptions};
pub use crate::versions::ParseVersionError;
pub use crate::versions::UnsupportedError;
pub(crate) use action::Action;
pub use api::ApiError;
pub use build::BuildError;
pub use connect::{ConnectAttempt, ConnectError, ConnectReason};
pub use exit::ContainerExit;
pub use local::LocalError;
pub(crate) use local::joined;
pub use not_found::NotFoundError;
pub use play::PlayError;
#[cfg(feature = "raw")]
pub(crate) use raw::refusal;
pub(crate) use raw::root_cause;
pub use response::{InterruptedError, ProtocolError, TimeoutError};
pub use state::StateError;
#[cfg(feature = "tls")]
use tls::message as tls_message;
pub use wait::{WaitEnd, WaitError};

/// What every fallible call of this crate returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Without TLS, no error is a TLS error.
#[cfg(not(feature = "tls"))]
fn tls_message(_: &(dyn StdError + 'static)) -> Option<String> {
    None
}

type Source = Box<dyn StdError + Send + Sync>;

/// A failed call.
///
/// Match on the variant to find out *what* failed; use the predicates ([`is_not_found`](Self::is_not_found),
/// [`is_conflict`](Self::is_conflict), …) to decide what to do about it. They hold for every version of Podman, although
/// the versions use different statuses for the same error.
///
/// The message contains what failed, why, and which request it was. [`Debug`](fmt::Debug) begins with the same text,
/// so that a `main` that returns this error prints it; `{:#?}` shows the fields.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// match podman.containers().get("web").await {
///     Ok(container) => println!("{}", container.status()),
///     Err(error) if error.is_not_found() => println!("the container does not exist"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
#[non_exhaustive]
#[doc(alias = "DockerException")]
#[doc(alias = "PodmanError")]
#[doc(alias = "APIError")]
pub enum Error {
    /// Podman could not be reached; the request was not sent.
    Connect(Box<ConnectError>),
    /// Podman refused the request, or failed to carry it out.
    Api(Box<ApiError>),
    /// A build failed: a step exited with a failure, or could not be run.
    Build(Box<BuildError>),
    /// The options of the call are invalid; nothing was sent.
    InvalidOptions(Box<InvalidOptions>),
    /// The server's release does not support what was requested, and would refuse or ignore it; nothing was sent.
    ///
    /// [`PodmanClient::supports`](crate::PodmanClient::supports) checks in advance.
    Unsupported(Box<UnsupportedError>),
    /// No object has the name or id of the call, although the server found one: see [`NotFoundError`].
    NotFound(Box<NotFoundError>),
    /// The client found that an object's state does not allow the call, and did not send it.
    WrongState(Box<StateError>),
    /// A command exited with a code other than 0, in a call that treats this as an error.
    ContainerExit(Box<ContainerExit>),
    /// Kubernetes YAML was played in part: a container did not start, or the server stopped halfway.
    Play(Box<PlayError>),
    /// A container did not reach the state that was waited for.
    Wait(Box<WaitError>),
    /// A time limit passed. The request may still be carried out.
    Timeout(Box<TimeoutError>),
    /// The connection was closed before the response was complete. The request may have been carried out.
    Interrupted(Box<InterruptedError>),
    /// The response cannot be read.
    Protocol(Box<ProtocolError>),
    /// This machine failed, whatever Podman did: a file cannot be written, a program cannot be started.
    Local(Box<LocalError>),
}

impl Error {
    pub(crate) fn unsupported(what: impl Into<String>, needs: impl Into<String>, server: impl fmt::Display) -> Self {
        let (what, needs) = (what.into(), needs.into());
        Self::Unsupported(Box::new(UnsupportedError { what, needs, server: server.to_string() }))
    }

    /// Adds the account that was sent to a registry, if the registry refused it.
    pub(crate) fn with_credentials(mut self, account: &str) -> Self {
        match &mut self {
            Self::Api(error) if error.is_unauthorized() => account.clone_into(&mut error.credentials),
            Self::Build(error) if error.api.is_unauthorized() => account.clone_into(&mut error.api.credentials),
            _ => {}
        }
        self
    }

    /// Replaces the description of what failed, for example to add a name that is not in the request path.
    pub(crate) fn doing(mut self, words: impl Into<String>) -> Self {
        if let Some(action) = self.action_mut() {
            action.reword(words.into());
        }
        self
    }

    /// Marks an error that happened after the server had carried out the request.
    pub(crate) fn after_success(mut self) -> Self {
        if let Some(action) = self.action_mut() {
            action.acted();
        }
        self
    }

    /// Shows the name of an object where the request has its id.
    pub(crate) fn naming(mut self, id: &str, name: &str) -> Self {
        if let Some(action) = self.action_mut() {
            action.name(id, name);
        }
        self
    }

    fn action_mut(&mut self) -> Option<&mut Action> {
        match self {
            Self::Connect(error) => Some(&mut error.action),
            Self::Api(error) => Some(error.action_mut()),
            Self::Build(error) => Some(error.api.action_mut()),
            Self::WrongState(error) => Some(&mut error.action),
            Self::Timeout(error) => Some(&mut error.action),
            Self::Interrupted(error) => Some(&mut error.action),
            Self::Protocol(error) => Some(&mut error.action),
            Self::Local(error) => Some(&mut error.action),
            Self::Play(error) => error.reason.as_mut().and_then(Self::action_mut),
            Self::InvalidOptions(_)
            | Self::Unsupported(_)
            | Self::NotFound(_)
            | Self::ContainerExit(_)
            | Self::Wait(_) => None,
        }
    }

    /// Returns what the server reported, in its own words; `None` if the error was not reported by the server.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            Self::Play(error) => error.reason.as_ref().and_then(Self::api),
            Self::Build(error) => Some(&error.api),
            _ => None,
        }
    }

    /// Returns the step of a build that failed, its exit code and its last lines; `None` for any other error.
    #[must_use]
    pub fn build(&self) -> Option<&BuildError> {
        match self {
            Self::Build(error) => Some(error),
            _ => None,
        }
    }

    /// Returns whether a step of a build ran a command that exited with a failure.
    #[must_use]
    pub fn is_build_step_failure(&self) -> bool {
        self.build().is_some_and(|error| error.exit_code.is_some())
    }

    /// Returns whether the object does not exist: a container, image, volume, network, secret or pod, a path in a container
    /// or a command that was executed in one.
    #[must_use]
    #[doc(alias = "NotFound")]
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(ApiError::is_not_found)
            || matches!(self, Self::NotFound(_))
            || self.waited(WaitEnd::Removed)
    }

    /// Returns whether an image is neither local nor, where it was looked up, in its registry.
    ///
    /// Also `true` if the server reports this with status 500 (4.3.1) or within a stream.
    #[must_use]
    #[doc(alias = "ImageNotFound")]
    pub fn is_image_not_known(&self) -> bool {
        self.api().is_some_and(ApiError::is_image_not_known)
    }

    /// Returns whether the call conflicts with the present state: a name is in use, an object is in use, a container is in
    /// the wrong state.
    ///
    /// libpod reports most of these with status 500 (4.3.1 to 5.8.6).
    #[must_use]
    #[doc(alias = "Conflict")]
    pub fn is_conflict(&self) -> bool {
        self.api().is_some_and(ApiError::is_conflict) || matches!(self, Self::WrongState(_))
    }

    /// Returns whether the name is already in use.
    #[must_use]
    pub fn is_name_in_use(&self) -> bool {
        self.api().is_some_and(ApiError::is_name_in_use)
    }

    /// Returns whether the object is still in use by another one: an image, a volume or a network by a container.
    #[must_use]
    pub fn is_in_use(&self) -> bool {
        self.api().is_some_and(ApiError::is_in_use)
    }

    /// Returns whether a port that a container publishes is already in use on the host.
    ///
    /// This is reported when the container starts, not when it is created.
    #[must_use]
    pub fn is_port_in_use(&self) -> bool {
        self.api().is_some_and(ApiError::is_port_in_use)
    }

    /// Returns whether a container is in a state that does not allow the call.
    #[must_use]
    pub fn is_wrong_state(&self) -> bool {
        self.api().is_some_and(ApiError::is_wrong_state) || matches!(self, Self::WrongState(_))
    }

    /// Returns whether the container has no health check.
    #[must_use]
    pub fn is_no_healthcheck(&self) -> bool {
        self.api().is_some_and(ApiError::is_no_healthcheck) || self.waited(WaitEnd::NoHealthcheck)
    }

    /// Returns whether a registry refused the credentials, or requires some.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.api().is_some_and(ApiError::is_unauthorized)
    }

    /// Returns whether Podman could not be reached.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Connect(_))
    }

    /// Returns whether a time limit passed, in which case the request may still be carried out, or a command was killed
    /// after its time limit.
    #[must_use]
    #[doc(alias = "ReadTimeout")]
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout(_) => true,
            Self::ContainerExit(exit) => exit.time_limit.is_some(),
            _ => self.waited(WaitEnd::TimedOut),
        }
    }

    /// Returns whether a container exited, with a failure or before it met a condition that was waited for.
    #[must_use]
    pub fn is_container_exit(&self) -> bool {
        matches!(self, Self::ContainerExit(_)) || self.waited(WaitEnd::Exited)
    }

    /// Returns whether the cause may go away by itself, so that the same call may succeed later.
    ///
    /// This does not say that repeating the call is safe; [`may_have_taken_effect`](Self::may_have_taken_effect) does.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Connect(error) => error.reason.may_pass(),
            Self::Timeout(_) | Self::Interrupted(_) => true,
            Self::Api(error) => matches!(error.status, Some(429 | 502 | 503 | 504)),
            _ => self.waited(WaitEnd::TimedOut),
        }
    }

    /// Returns whether the request may have changed something on the server although the call failed.
    ///
    /// `false` if nothing was sent, if the server refused the request, or if the request only reads. `true` if a request
    /// that acts was sent and its outcome is unknown, or if it succeeded and something else failed afterwards: repeating
    /// the call may do it twice. Earlier requests of calls that send several, such as `run`, are not considered.
    ///
    /// ```no_run
    /// use podman::{Container, CreateOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<Container> {
    /// loop {
    ///     match podman.containers().create(CreateOptions::new("alpine")).await {
    ///         Err(error) if error.is_transient() && !error.may_have_taken_effect() => {
    ///             eprintln!("{error}; trying again");
    ///         }
    ///         other => return other,
    ///     }
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn may_have_taken_effect(&self) -> bool {
        match self {
            Self::Connect(_) | Self::InvalidOptions(_) | Self::Unsupported(_) | Self::NotFound(_) | Self::Wait(_) => {
                false
            }
            Self::Api(error) => error.may_have_taken_effect(),
            Self::Build(error) => error.api.may_have_taken_effect(),
            Self::ContainerExit(_) | Self::Play(_) => true,
            Self::WrongState(error) => error.action.changes(),
            Self::Timeout(error) => error.action.changes(),
            Self::Interrupted(error) => error.action.changes(),
            Self::Protocol(error) => error.action.changes(),
            Self::Local(error) => error.action.changes(),
        }
    }

    /// The error in the variant, which has the same message.
    fn inner(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Connect(error) => error,
            Self::Api(error) => error,
            Self::Build(error) => error,
            Self::InvalidOptions(problems) => problems,
            Self::Unsupported(lack) => lack,
            Self::NotFound(error) => error,
            Self::WrongState(error) => error,
            Self::ContainerExit(exit) => exit,
            Self::Play(error) => error,
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
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.inner(), f)
    }
}

impl fmt::Debug for Error {
    /// The message and its sources, as `main` prints it; `{:#?}` shows the variant and its fields.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return fmt::Debug::fmt(self.inner(), f);
        }
        let message = self.to_string();
        f.write_str(&message)?;
        let mut shown = message;
        let mut source = self.source();
        let mut heading = "\n\nCaused by:";
        while let Some(error) = source {
            let text = error.to_string();
            if !shown.contains(&text) {
                write!(f, "{heading}\n    {text}")?;
                heading = "";
                shown = text;
            }
            source = error.source();
        }
        Ok(())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // Not the error in the variant, which has the same message.
        self.inner().source()
    }
}

impl StdError for UnsupportedError {}

impl From<crate::options::InvalidOptions> for Error {
    fn from(problems: crate::options::InvalidOptions) -> Self {
        Self::InvalidOptions(Box::new(problems))
    }
}

//! Calls that the client does not send because of an object's state.

use std::fmt;

use super::Error;
use super::action::Action;

/// The state of an object does not allow the call.
///
/// The client inspected the object first, because the server would have waited forever, done something else or
/// reported success. Errors of the server are [`ApiError`](super::ApiError)s.
///
/// ```no_run
/// use podman::Error;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// if let Err(Error::WrongState(wrong)) = container.exec(["true"]).await {
///     eprintln!("the container is {}: {}", wrong.state, wrong.reason);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StateError {
    pub(super) action: Action,
    /// The state, such as `exited`.
    pub state: String,
    /// Why the call cannot succeed in this state.
    pub reason: String,
}

impl StateError {
    /// Returns what failed, as a phrase: `attach to container "web"`.
    #[must_use]
    pub fn action(&self) -> &str {
        self.action.words()
    }
}

impl Error {
    pub(crate) fn wrong_state(action: Action, state: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::WrongState(Box::new(StateError { action, state: state.into(), reason: reason.into() }))
    }
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}: it is {}: {}", self.action, self.state, self.reason)
    }
}

impl std::error::Error for StateError {}

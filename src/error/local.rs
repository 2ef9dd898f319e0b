//! Errors of this machine.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use tokio::task::JoinError;

use super::action::Action;
use super::{Error, Result};

/// An error of this machine, not of Podman: a file cannot be written, a program cannot be started.
///
/// ```no_run
/// use podman::Error;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// if let Err(Error::Local(failed)) = container.copy_to("missing.txt", "/tmp").await {
///     eprintln!("{:?}: {}", failed.path, failed.error);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalError {
    pub(super) action: Action,
    /// The file or directory, if the error concerns one.
    pub path: Option<PathBuf>,
    /// The cause.
    pub error: io::Error,
}

impl LocalError {
    /// Returns what failed, as a phrase: `save the login`.
    #[must_use]
    pub fn action(&self) -> &str {
        self.action.words()
    }
}

impl Error {
    pub(crate) fn local(action: Action, error: io::Error) -> Self {
        Self::Local(Box::new(LocalError { action, path: None, error }))
    }

    /// An error that concerns a file or directory.
    pub(crate) fn local_at(action: Action, path: impl AsRef<Path>, error: io::Error) -> Self {
        Self::Local(Box::new(LocalError { action, path: Some(path.as_ref().to_owned()), error }))
    }
}

/// Returns the result of a task. A panic of the task continues in the caller.
pub(crate) fn joined<T>(action: Action, outcome: std::result::Result<T, JoinError>) -> Result<T> {
    outcome.map_err(|error| match error.try_into_panic() {
        Ok(panic) => std::panic::resume_unwind(panic),
        Err(error) => Error::local(action, io::Error::other(format!("the tokio runtime is shutting down: {error}"))),
    })
}

impl fmt::Display for LocalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}: ", self.action)?;
        self.path.iter().try_for_each(|path| write!(f, "{}: ", path.display()))?;
        self.error.fmt(f)
    }
}

impl StdError for LocalError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_a_task_continues_in_its_caller() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let outcome = runtime.block_on(runtime.spawn(async { panic!("in the task") }));
        let go_on = std::panic::AssertUnwindSafe(|| joined::<()>(Action::reading("read"), outcome));
        let caught = std::panic::catch_unwind(go_on);
        assert_eq!(caught.expect_err("a panic").downcast_ref(), Some(&"in the task"));
        let task = runtime.spawn(std::future::pending::<()>());
        task.abort();
        let error = joined(Action::reading("read"), runtime.block_on(task)).expect_err("cancelled");
        assert!(matches!(error, Error::Local(_)) && !error.is_transient(), "{error:?}");
    }
}

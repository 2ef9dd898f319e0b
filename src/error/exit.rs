//! Commands that exited with a failure.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use crate::wire::lossy::Lossy;

/// A command that exited with a code other than 0, in a call that treats this as an error.
///
/// ```no_run
/// use podman::{CreateOptions, Error};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// match podman.containers().run(CreateOptions::new("alpine").command(["ls", "/none"])).checked().await {
///     Err(Error::ContainerExit(exit)) => eprintln!("{}", exit.stderr_text()),
///     other => drop(other?),
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias = "ContainerError")]
pub struct ContainerExit {
    /// The exit code, never 0.
    pub exit_code: i64,
    /// The command as it was passed; empty if the default command of the image was run.
    pub command: Vec<String>,
    /// The image as it was passed.
    pub image: String,
    /// The full id of the container, which may be removed by now; the name, for a command executed through a handle by name.
    pub container_id: String,
    /// The standard output.
    pub stdout: Vec<u8>,
    /// The standard error.
    pub stderr: Vec<u8>,
    /// The time limit, if it ended the command.
    pub time_limit: Option<Duration>,
}

impl ContainerExit {
    /// Returns standard output as text, with `�` in place of what is not UTF-8.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stdout)
    }

    /// Returns standard error as text, with `�` in place of what is not UTF-8.
    #[must_use]
    pub fn stderr_text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.stderr)
    }
}

impl fmt::Display for ContainerExit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.command.as_slice() {
            [] => write!(f, "the default command of image {:?} ", self.image)?,
            command => write!(f, "command {command:?} in image {:?} ", self.image)?,
        }
        match self.time_limit {
            Some(limit) => write!(f, "was killed after its time limit of {limit:?}")?,
            None => write!(f, "exited with code {}", self.exit_code)?,
        }
        // The last line usually names the reason.
        let stderr = self.stderr_text();
        let last = stderr.lines().rev().find(|line| !line.trim().is_empty());
        last.map_or(Ok(()), |line| write!(f, ": {}", line.trim()))
    }
}

impl fmt::Debug for ContainerExit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exit_code, command, image, container_id, stdout, stderr, time_limit } = self;
        f.debug_struct("ContainerExit")
            .field("exit_code", exit_code)
            .field("command", command)
            .field("image", image)
            .field("container_id", container_id)
            .field("stdout", &Lossy(stdout))
            .field("stderr", &Lossy(stderr))
            .field("time_limit", time_limit)
            .finish()
    }
}

impl std::error::Error for ContainerExit {}

//! A container that ended badly.

use std::fmt;

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

impl std::error::Error for ContainerExit {}

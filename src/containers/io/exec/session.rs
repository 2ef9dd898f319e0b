//! A command in a container, with its standard input and output.

use std::fmt;

use crate::containers::io::exec::handle::ExecHandle;
use crate::containers::io::hijack::Stdin;
use crate::containers::output::stream::LogStream;
use crate::error::Result;

/// A command that runs in a container, with its streams; made by [`Exec::session`](super::Exec::session).
///
/// Its output ends when the command exits, although child processes may still write, or when the caller types the
/// detach keys. If it ends although the command is running, that is an
/// [`Error::Interrupted`](crate::Error::Interrupted). Dropping the session leaves the command running, without input.
///
/// ```no_run
/// use tokio::io::AsyncWriteExt;
///
/// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
/// let mut session = container.exec(["sh"]).session().await?;
/// session.stdin().write_all(b"hostname\nexit\n").await?;
/// while let Some(frame) = session.output().next().await {
///     print!("{}", frame?.text());
/// }
/// println!("exit code {}", session.wait().await?);
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping it leaves the command alone"]
pub struct ExecSession {
    pub(crate) handle: ExecHandle,
    pub(crate) stdin: Stdin,
    pub(crate) output: LogStream,
    pub(crate) tty: bool,
}

impl ExecSession {
    #[inline]
    pub(crate) fn new(handle: ExecHandle, stdin: Stdin, output: LogStream, tty: bool) -> Self {
        Self { handle, stdin, output, tty }
    }

    /// Returns the id of the session.
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        self.handle.id()
    }

    /// Returns the command's standard input.
    #[inline]
    pub fn stdin(&mut self) -> &mut Stdin {
        &mut self.stdin
    }

    /// Returns the command's output; with a terminal, all of it is standard output.
    #[inline]
    pub fn output(&mut self) -> &mut LogStream {
        &mut self.output
    }

    /// Splits it into standard input, output and a handle, for several tasks.
    #[inline]
    pub fn split(self) -> (Stdin, LogStream, ExecHandle) {
        (self.stdin, self.output, self.handle)
    }

    /// Returns whether the command has a terminal.
    #[must_use]
    #[inline]
    pub fn has_tty(&self) -> bool {
        self.tty
    }

    /// Sets the size of the terminal, as [`ExecHandle::resize`].
    ///
    /// # Errors
    ///
    /// As [`ExecHandle::resize`].
    #[inline]
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        self.handle.resize(height, width).await
    }

    /// Closes the command's input, waits until it has exited, and returns its exit code. Discards output that was not read.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the connection was closed early; otherwise as [`ExecHandle::wait`].
    #[inline]
    pub async fn wait(self) -> Result<i64> {
        let (stdin, mut output, handle) = self.split();
        drop(stdin);
        while let Some(frame) = output.next().await {
            frame?;
        }
        handle.wait().await
    }
}

impl fmt::Debug for ExecSession {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecSession").field("handle", &self.handle).finish_non_exhaustive()
    }
}

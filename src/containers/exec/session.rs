//! A command in a container whose streams are at hand.

use std::fmt;

use super::handle::ExecHandle;
use crate::containers::connection::Stdin;
use crate::containers::logs::LogStream;
use crate::error::Result;

/// A command that runs in a container, with its streams; made by [`Exec::session`](super::Exec::session).
///
/// Its output ends when the command does, although children that it left behind may still write, or when the caller's
/// detach keys end it; where it ends although the command runs on, that is an
/// [`Error::Interrupted`](crate::Error::Interrupted). Dropping the session leaves the command running, without input.
#[must_use = "dropping it leaves the command alone"]
pub struct ExecSession {
    pub(in crate::containers) handle: ExecHandle,
    pub(in crate::containers) stdin: Stdin,
    pub(in crate::containers) output: LogStream,
    pub(in crate::containers) tty: bool,
}

impl ExecSession {
    pub(super) fn new(handle: ExecHandle, stdin: Stdin, output: LogStream, tty: bool) -> Self {
        Self { handle, stdin, output, tty }
    }

    /// The id of the session.
    #[must_use]
    pub fn id(&self) -> &str {
        self.handle.id()
    }

    /// What the command reads.
    pub fn stdin(&mut self) -> &mut Stdin {
        &mut self.stdin
    }

    /// What the command writes; all of it is standard output, if it has a terminal.
    pub fn output(&mut self) -> &mut LogStream {
        &mut self.output
    }

    /// What the command reads, what it writes, and what else there is to do about it, apart, for several tasks.
    pub fn split(self) -> (Stdin, LogStream, ExecHandle) {
        (self.stdin, self.output, self.handle)
    }

    /// Whether the command has a terminal.
    #[must_use]
    pub fn has_tty(&self) -> bool {
        self.tty
    }

    /// As [`ExecHandle::resize`].
    ///
    /// # Errors
    ///
    /// As [`ExecHandle::resize`].
    pub async fn resize(&self, height: u16, width: u16) -> Result<bool> {
        self.handle.resize(height, width).await
    }

    /// Closes the command's input, waits for its end, and gives its exit code; output that was not read is lost.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`](crate::Error::Interrupted) if the connection broke; as [`ExecHandle::wait`].
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecSession").field("handle", &self.handle).finish_non_exhaustive()
    }
}

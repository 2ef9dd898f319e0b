//! Connecting a process in a container to the terminal of this program.

use std::future::pending;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::timeout;

use crate::backoff::Backoff;
use crate::client::futures::race;
use crate::containers::io::attach::Attached;
use crate::containers::io::exec::ExecSession;
use crate::containers::io::hijack::Stdin;
use crate::containers::output::stream::LogStream;
use crate::error::{Error, Result};

mod device;

use device::{Terminal, failure, refusal};

/// The pauses between attempts to set the size while the process does not run yet.
const RESIZE: Backoff = Backoff::new(Duration::from_millis(20), Duration::from_millis(500));

impl Attached {
    /// Connects the container's terminal to this program's terminal, as `podman attach` does, until the process exits or
    /// the detach keys are typed. Returns the exit code, or `None` after the detach keys.
    ///
    /// Every key is forwarded as it is typed, Ctrl-C included. The size of the terminal is set at the start (of the
    /// container, if it does not run yet) and after each change. However the call ends (return, error, panic or
    /// drop), the settings of this program's terminal are restored, and later input is not read. A signal that kills
    /// this program, or a panic with `panic = "abort"`, does not restore them.
    ///
    /// Output is written to standard output, which need not be a terminal. An error leaves the container running, as
    /// if the attachment were dropped; [`IsTerminal`](std::io::IsTerminal) shows beforehand whether there is a
    /// terminal.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("alpine").command(["sh"]).tty(true).stdin_open(true);
    /// let container = podman.containers().create(options).await?;
    /// let attached = container.attach().await?;
    /// container.start().await?;
    /// match attached.join_terminal().await? {
    ///     Some(exit_code) => println!("exited with {exit_code}"),
    ///     None => println!("detached"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if standard input of this program is not a terminal, or is already in use by another
    /// call; if the container has no terminal, or its standard input was not attached or is closed; if this program's
    /// terminal fails. Otherwise as [`wait`](Self::wait).
    #[cfg_attr(docsrs, doc(cfg(feature = "terminal")))]
    #[inline]
    pub async fn join_terminal(mut self) -> Result<Option<i64>> {
        let container = self.container.clone();
        let resize = |height, width| {
            let container = container.clone();
            async move { container.resize(height, width).await }
        };
        join(self.tty, &mut self.stdin, &mut self.output, resize).await?;
        self.wait().await
    }
}

impl ExecSession {
    /// Connects the command's terminal to this program's terminal, as `podman exec -it` does, until the command exits or
    /// the detach keys are typed. Returns the exit code, or `None` after the detach keys.
    ///
    /// For the details, see [`Attached::join_terminal`].
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let exit_code = container.exec(["sh"]).tty(true).session().await?.join_terminal().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Attached::join_terminal`] and [`wait`](Self::wait).
    #[cfg_attr(docsrs, doc(cfg(feature = "terminal")))]
    #[inline]
    pub async fn join_terminal(mut self) -> Result<Option<i64>> {
        let handle = self.handle.clone();
        let resize = |height, width| {
            let handle = handle.clone();
            async move { handle.resize(height, width).await }
        };
        join(self.tty, &mut self.stdin, &mut self.output, resize).await?;
        handle.outcome().await
    }
}

/// Forwards keys, size and output until the output ends.
async fn join<F>(tty: bool, stdin: &mut Stdin, output: &mut LogStream, resize: impl Fn(u16, u16) -> F) -> Result<()>
where
    F: Future<Output = Result<bool>>,
{
    if !tty {
        return Err(refusal("the container has no terminal: create it with tty"));
    }
    if !stdin.is_open() {
        return Err(refusal("input cannot be forwarded: standard input was not attached, or is closed"));
    }
    let terminal = Terminal::take()?;
    let failing = race(pass_keys(&terminal, stdin), pass_size(&terminal, resize));
    Box::pin(race(async { Err(failing.await) }, show(output))).await
}

/// Forwards input until the terminal fails.
#[inline]
async fn pass_keys(terminal: &Terminal, stdin: &mut Stdin) -> Error {
    let mut keys = [0; 4096];
    loop {
        let passed = match terminal.read(&mut keys).await {
            Ok(count) => stdin.write_all(&keys[..count]).await,
            Err(why) => return failure(&why),
        };
        if passed.is_err() {
            // The process no longer reads. The end of its output ends the call.
            return pending().await;
        }
    }
}

/// Forwards the size, now and after each change, until the terminal fails.
async fn pass_size<F>(terminal: &Terminal, resize: impl Fn(u16, u16) -> F) -> Error
where
    F: Future<Output = Result<bool>>,
{
    let mut changes = match signal(SignalKind::window_change()) {
        Ok(changes) => changes,
        Err(why) => return failure(&why),
    };
    let mut pauses = RESIZE;
    loop {
        let (height, width) = match terminal.size() {
            Ok(size) => size,
            Err(why) => return failure(&why),
        };
        // The server refuses this with various errors while the process starts. A failure does not end the call.
        if matches!(resize(height, width).await, Ok(true)) {
            changes.recv().await;
            pauses.reset();
        } else {
            let _ = timeout(pauses.pause(), changes.recv()).await;
        }
    }
}

/// Writes the output to standard output until it ends.
#[inline]
async fn show(output: &mut LogStream) -> Result<()> {
    let mut stdout = tokio::io::stdout();
    while let Some(frame) = output.next().await {
        let bytes = frame?.bytes;
        let written = async {
            stdout.write_all(&bytes).await?;
            stdout.flush().await
        };
        written.await.map_err(|why| failure(&why))?;
    }
    Ok(())
}

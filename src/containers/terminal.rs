//! What runs in a container, joined to the terminal that this program runs in.

use std::future::{pending, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::timeout;

use super::attach::Attached;
use super::connection::Stdin;
use super::exec::ExecSession;
use super::logs::LogStream;
use crate::args::Problems;
use crate::error::{Error, Result};

mod device;

use device::Terminal;

/// After so long the size is told again to what did not run yet; then after twice as long, and so on.
const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

impl Attached {
    /// Joins the container's terminal to the one that this program runs in, as `podman attach` does, until the process
    /// ends or the detach keys are typed; gives the exit code, or nothing if it runs on.
    ///
    /// This program's terminal passes on every key as it is typed, Ctrl-C among them, and its size, whenever that
    /// changes; to a container that does not run yet, once it does. However this ends — also by an error, a panic, or
    /// by being dropped — the terminal is as it was, and what is typed from then on is left for others to read. (A
    /// signal that kills this program is no such end, nor is a panic with `panic = "abort"`.)
    ///
    /// Output goes to the standard output, wherever that leads. Where joining is refused, it is as if the attachment were
    /// dropped; [`IsTerminal`](std::io::IsTerminal) tells before.
    ///
    /// ```no_run
    /// use podman::{AttachOptions, CreateOptions};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("alpine").command(["sh"]).tty(true).stdin_open(true);
    /// let container = podman.containers().create(options).await?;
    /// let attached = container.attach(&AttachOptions::new()).await?;
    /// container.start().await?;
    /// match attached.join_terminal().await? {
    ///     Some(exit_code) => println!("it ended with {exit_code}"),
    ///     None => println!("it runs on"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if this program's standard input is no terminal, or is joined to something else; if
    /// the container has no terminal, or its standard input was not asked for or is closed; if this program's terminal
    /// fails. As [`wait`](Self::wait).
    #[cfg_attr(docsrs, doc(cfg(feature = "terminal")))]
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
    /// Joins the command's terminal to the one that this program runs in, as `podman exec -it` does, until the command
    /// ends or the detach keys are typed; gives the exit code, or nothing if it runs on.
    ///
    /// As [`Attached::join_terminal`].
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

/// Joins them until the output ends.
async fn join<F>(tty: bool, stdin: &mut Stdin, output: &mut LogStream, resize: impl Fn(u16, u16) -> F) -> Result<()>
where
    F: Future<Output = Result<bool>>,
{
    if !tty {
        return Err(refusal("there is none in the container to join: make it with tty"));
    }
    if !stdin.is_open() {
        return Err(refusal(
            "what is typed could not be passed on: the standard input was not asked for, or is closed",
        ));
    }
    let terminal = Terminal::take()?;
    let mut typed = pin!(pass_keys(&terminal, stdin));
    let mut sized = pin!(pass_size(&terminal, resize));
    let mut shown = pin!(show(output));
    poll_fn(|cx| {
        for failing in [typed.as_mut().poll(cx), sized.as_mut().poll(cx)] {
            if let Poll::Ready(error) = failing {
                return Poll::Ready(Err(error));
            }
        }
        shown.as_mut().poll(cx)
    })
    .await
}

/// Passes on what is typed, until the terminal fails.
async fn pass_keys(terminal: &Terminal, stdin: &mut Stdin) -> Error {
    let mut keys = [0; 4096];
    loop {
        let passed = match terminal.read(&mut keys).await {
            Ok(count) => stdin.write_all(&keys[..count]).await,
            Err(why) => return failure(&why),
        };
        if passed.is_err() {
            // Nobody reads any more. How it ended, the output tells.
            return pending().await;
        }
    }
}

/// Passes on the size, now and whenever it changes, until the terminal fails.
async fn pass_size<F>(terminal: &Terminal, resize: impl Fn(u16, u16) -> F) -> Error
where
    F: Future<Output = Result<bool>>,
{
    let mut changes = match signal(SignalKind::window_change()) {
        Ok(changes) => changes,
        Err(why) => return failure(&why),
    };
    let mut pause = FIRST_PAUSE;
    loop {
        let (height, width) = match terminal.size() {
            Ok(size) => size,
            Err(why) => return failure(&why),
        };
        // The server refuses it in more than one way while the process comes up. That it fails is no reason to end.
        if matches!(resize(height, width).await, Ok(true)) {
            changes.recv().await;
            pause = FIRST_PAUSE;
        } else {
            let _ = timeout(pause, changes.recv()).await;
            pause = LONGEST_PAUSE.min(pause * 2);
        }
    }
}

/// Shows the output, to its end.
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

fn refusal(why: &str) -> Error {
    Problems::one("terminal", "", why).into()
}

fn failure(why: &std::io::Error) -> Error {
    refusal(&why.to_string())
}

//! Credential helpers: programs called `docker-credential-NAME`.

use std::ffi::OsString;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::backoff::Backoff;
use crate::error::{Action, joined};

/// The output of a helper without credentials for the registry.
const UNKNOWN: &str = "credentials not found in native keychain";
/// The pauses between two polls of a helper that has closed its output.
const POLL: Backoff = Backoff::new(Duration::from_millis(1), Duration::from_millis(50));
/// The longest valid response.
const LIMIT: u64 = 1 << 20;

/// The settings for calling helpers.
#[derive(Debug, Clone)]
pub(super) struct Helpers {
    /// The `PATH` in which they are searched.
    pub(super) path: Option<OsString>,
    pub(super) patience: Duration,
}

/// Why a helper returned no credentials.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It has no credentials for the registry.
    Unknown,
    /// The program does not exist.
    Missing,
    TimedOut,
    Failed(String),
}

/// A running helper, which is killed on drop.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both have no effect on a helper that has exited.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Helpers {
    /// Calls a helper and returns its response.
    pub(super) async fn ask(&self, name: &str, action: &'static str, input: String) -> Result<Vec<u8>, Failure> {
        if name.contains('/') {
            return Err(Failure::Failed("its name is a path".to_owned()));
        }
        let mut command = Command::new(format!("docker-credential-{name}"));
        command.arg(action).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        if let Some(path) = &self.path {
            command.env("PATH", path);
        }
        let talk = async {
            // Starting a program blocks until it has started. If the call is cancelled before that, the program
            // is killed.
            let begun = tokio::task::spawn_blocking(move || command.spawn().map(Running)).await;
            let begun = joined(Action::reading("start the program"), begun).map_err(failed)?;
            let running = begun.map_err(|error| match error.kind() {
                std::io::ErrorKind::NotFound => Failure::Missing,
                _ => failed(error),
            })?;
            talk(running, input).await
        };
        tokio::time::timeout(self.patience, talk).await.unwrap_or(Err(Failure::TimedOut))
    }
}

async fn talk(mut running: Running, input: String) -> Result<Vec<u8>, Failure> {
    let Running(child) = &mut running;
    let said = exchange(child, input).await?;
    let mut poll = POLL;
    let status = loop {
        match child.try_wait().map_err(failed)? {
            Some(status) => break status,
            None => poll.wait().await,
        }
    };
    if status.success() {
        return Ok(said);
    }
    let said = String::from_utf8_lossy(&said);
    let said = said.trim();
    if said.contains(UNKNOWN) {
        return Err(Failure::Unknown);
    }
    // The protocol defines this as the reason of the failure. A JSON object is not shown, because it may contain a secret.
    let why: String =
        said.lines().next().filter(|line| !line.starts_with('{')).unwrap_or_default().chars().take(200).collect();
    Err(Failure::Failed(if why.is_empty() { status.to_string() } else { format!("{status}: {why}") }))
}

/// Writes the input, and reads the output to its end.
#[cfg(all(unix, not(podman_no_unix)))]
async fn exchange(child: &mut Child, input: String) -> Result<Vec<u8>, Failure> {
    use std::os::fd::OwnedFd;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::unix::pipe::{Receiver, Sender};

    if let Some(stdin) = child.stdin.take() {
        let mut stdin = Sender::from_owned_fd(OwnedFd::from(stdin)).map_err(failed)?;
        // A helper that does not read its input may still respond.
        let _ = stdin.write_all(input.as_bytes()).await;
    }
    let mut said = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        let stdout = Receiver::from_owned_fd(OwnedFd::from(stdout)).map_err(failed)?;
        stdout.take(LIMIT).read_to_end(&mut said).await.map_err(failed)?;
    }
    Ok(said)
}

/// As on Unix, but on a thread: if the call is cancelled, the helper is killed, which ends its output.
#[cfg(not(all(unix, not(podman_no_unix))))]
async fn exchange(child: &mut Child, input: String) -> Result<Vec<u8>, Failure> {
    use std::io::{Read as _, Write as _};

    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let exchanged = tokio::task::spawn_blocking(move || {
        if let Some(mut stdin) = stdin {
            let _ = stdin.write_all(input.as_bytes());
        }
        let mut said = Vec::new();
        stdout.map_or(Ok(0), |stdout| stdout.take(LIMIT).read_to_end(&mut said)).map(|_| said)
    });
    joined(Action::reading("read the output of the program"), exchanged.await).map_err(failed)?.map_err(failed)
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn failed(error: impl ToString) -> Failure {
    Failure::Failed(error.to_string())
}

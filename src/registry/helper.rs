//! Programs that know credentials: `docker-credential-NAME`.

use std::ffi::OsString;
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::unix::pipe::{Receiver, Sender};

/// What helpers say of a registry that they do not know.
const UNKNOWN: &str = "credentials not found in native keychain";
/// More than this is no answer.
const LIMIT: u64 = 1 << 20;

/// How to call helpers.
#[derive(Debug, Clone)]
pub(super) struct Helpers {
    /// Where they are looked for.
    pub(super) path: Option<OsString>,
    pub(super) patience: Duration,
}

/// Why a helper gave nothing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// It does not know the registry.
    Unknown,
    /// It is not there.
    Missing,
    TimedOut,
    Failed(String),
}

/// A helper that does not outlive whoever asked it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Both are without effect on one that has ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Helpers {
    /// Asks a helper, and gives what it says.
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
            // Starting a program waits until it has begun. Whoever loses interest meanwhile does not leave it behind.
            let begun = tokio::task::spawn_blocking(move || command.spawn().map(Running)).await.map_err(failed)?;
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
    if let Some(stdin) = child.stdin.take() {
        let mut stdin = Sender::from_owned_fd(OwnedFd::from(stdin)).map_err(failed)?;
        // One that does not want to read may say what it wants all the same.
        let _ = stdin.write_all(input.as_bytes()).await;
    }
    let mut said = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        let stdout = Receiver::from_owned_fd(OwnedFd::from(stdout)).map_err(failed)?;
        stdout.take(LIMIT).read_to_end(&mut said).await.map_err(failed)?;
    }
    let mut pause = Duration::from_millis(1);
    let status = loop {
        match child.try_wait().map_err(failed)? {
            Some(status) => break status,
            None => tokio::time::sleep(pause).await,
        }
        pause = (pause * 2).min(Duration::from_millis(50));
    };
    if status.success() {
        return Ok(said);
    }
    let said = String::from_utf8_lossy(&said);
    let said = said.trim();
    if said.contains(UNKNOWN) {
        return Err(Failure::Unknown);
    }
    // By the protocol this is why it failed. What looks like an answer is not shown: it may be a secret.
    let why: String =
        said.lines().next().filter(|line| !line.starts_with('{')).unwrap_or_default().chars().take(200).collect();
    Err(Failure::Failed(if why.is_empty() { status.to_string() } else { format!("{status}: {why}") }))
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn failed(error: impl ToString) -> Failure {
    Failure::Failed(error.to_string())
}

//! The processes of a service.

use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::watch;

use super::runtime_dir::RuntimeDir;
use crate::scope::Owner;

const SCRIPT: &str = include_str!("keeper.sh");

/// A service and its keeper: a shell that stops the service and removes its files when its standard input ends, by
/// `drop` or because this process ends, however it is killed.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) directory: RuntimeDir,
    /// The command that runs the Podman of this service.
    pub(super) podman: Vec<OsString>,
    keeper: Mutex<Option<Keeper>>,
    /// Closed once the keeper has exited.
    gone: watch::Receiver<()>,
}

#[derive(Debug)]
struct Keeper {
    process: Child,
    pipe: ChildStdin,
    told: watch::Sender<()>,
}

impl Running {
    #[inline]
    pub(super) fn start(
        directory: RuntimeDir,
        podman: Vec<OsString>,
        environment: &[(OsString, OsString)],
        grace: Duration,
    ) -> io::Result<Self> {
        let mut command = keeper("start", &directory, &podman, grace);
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        let (told, gone) = watch::channel(());
        let started = command.stdin(Stdio::piped()).spawn().and_then(|mut process| {
            // Without a pipe it exits at once.
            let pipe = process.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
            directory.own(&Owner::of(process.id()))?;
            Ok(Keeper { process, pipe, told })
        });
        let keeper = Mutex::new(Some(started.inspect_err(|_| directory.remove())?));
        Ok(Self { directory, podman, keeper, gone })
    }

    /// Stops the service, without waiting.
    #[inline]
    pub(super) fn end(&self) {
        let keeper = self.keeper.lock().ok().and_then(|mut keeper| keeper.take());
        if let Some(Keeper { mut process, pipe, told }) = keeper {
            drop(pipe);
            let wait = move || {
                // Its output is already in the directory.
                drop(process.wait());
                drop(told);
            };
            // Without a thread the keeper still does its work, but its exit is not noticed.
            drop(std::thread::Builder::new().name("podman-service".into()).spawn(wait));
        }
    }

    /// Waits until the service has stopped and its files are removed.
    #[inline]
    pub(super) async fn gone(&self) {
        let mut gone = self.gone.clone();
        while gone.changed().await.is_ok() {}
    }
}

impl Drop for Running {
    #[inline]
    fn drop(&mut self) {
        self.end();
    }
}

/// Stops services whose process and keeper were killed, and removes their files.
#[inline]
pub(super) fn sweep(parent: &Path, podman: &[OsString]) {
    for orphan in RuntimeDir::orphans(parent) {
        let mut words = podman.to_vec();
        words.extend(super::runtime_dir::storage_options(orphan.path()));
        if let Ok(mut keeper) = keeper("clear", &orphan, &words, Duration::ZERO).stdin(Stdio::null()).spawn() {
            drop(std::thread::Builder::new().name("podman-service".into()).spawn(move || keeper.wait()));
        }
    }
}

#[inline]
fn keeper(verb: &str, directory: &RuntimeDir, podman: &[OsString], grace: Duration) -> Command {
    let mut command = Command::new("/bin/sh");
    // The largest number of a shell.
    let tenths = i64::try_from(grace.as_millis() / 100).unwrap_or(i64::MAX);
    command.args(["-c", SCRIPT, "keeper", verb]).arg(directory.path());
    // The script adds the scheme: it kills processes with the complete URI in their arguments, and must not contain it itself.
    let uri = directory.endpoint().to_string();
    command.args([uri.trim_start_matches("unix://"), &tenths.to_string()]).args(podman);
    // The first two would make it a client; the others would make it use a socket that systemd passed to this process.
    for variable in ["CONTAINER_HOST", "CONTAINER_CONNECTION", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES"] {
        command.env_remove(variable);
    }
    // Ctrl-C is for the program, which may still need its service while it exits.
    command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

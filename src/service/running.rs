//! The process that keeps a service.

use std::ffi::OsString;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use tokio::sync::watch;

use super::place::Place;
use crate::scope::Owner;

const SCRIPT: &str = include_str!("keeper.sh");

/// A service and its keeper, a shell that ends and clears away all once its standard input does: by `drop`, or with this
/// process, whatever kills it.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) place: Place,
    /// What calls the Podman of this service.
    pub(super) podman: Vec<OsString>,
    keeper: Mutex<Option<Keeper>>,
    /// Changes no more once the keeper is gone.
    gone: watch::Receiver<()>,
}

#[derive(Debug)]
struct Keeper {
    process: Child,
    pipe: ChildStdin,
    told: watch::Sender<()>,
}

impl Running {
    pub(super) fn start(
        place: Place,
        podman: Vec<OsString>,
        environment: &[(OsString, OsString)],
        grace: Duration,
    ) -> io::Result<Self> {
        let mut command = keeper("start", &place, &podman, grace);
        command.envs(environment.iter().map(|(name, value)| (name, value)));
        let (told, gone) = watch::channel(());
        let started = command.stdin(Stdio::piped()).spawn().and_then(|mut process| {
            // without a pipe it ends at once
            let pipe = process.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
            place.own(&Owner::of(process.id()))?;
            Ok(Keeper { process, pipe, told })
        });
        let keeper = Mutex::new(Some(started.inspect_err(|_| place.remove())?));
        Ok(Self { place, podman, keeper, gone })
    }

    /// Ends the service, and waits for nothing.
    pub(super) fn end(&self) {
        let keeper = self.keeper.lock().ok().and_then(|mut keeper| keeper.take());
        if let Some(Keeper { mut process, pipe, told }) = keeper {
            drop(pipe);
            let wait = move || {
                // it has nothing to tell that the directory does not
                drop(process.wait());
                drop(told);
            };
            // without a thread the keeper still does its work; only nobody hears of it
            drop(std::thread::Builder::new().name("podman-service".into()).spawn(wait));
        }
    }

    /// Waits until the service was ended, and all is cleared away.
    pub(super) async fn gone(&self) {
        let mut gone = self.gone.clone();
        while gone.changed().await.is_ok() {}
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

/// Clears away what is left of services whose processes were killed, keepers and all.
pub(super) fn sweep(parent: &Path, podman: &[OsString]) {
    for orphan in Place::orphans(parent) {
        let mut words = podman.to_vec();
        words.extend(super::place::storage_options(orphan.path()));
        if let Ok(mut keeper) = keeper("clear", &orphan, &words, Duration::ZERO).stdin(Stdio::null()).spawn() {
            drop(std::thread::Builder::new().name("podman-service".into()).spawn(move || keeper.wait()));
        }
    }
}

fn keeper(verb: &str, place: &Place, podman: &[OsString], grace: Duration) -> Command {
    let mut command = Command::new("/bin/sh");
    // more is no number for a shell
    let tenths = i64::try_from(grace.as_millis() / 100).unwrap_or(i64::MAX);
    command.args(["-c", SCRIPT, "keeper", verb]).arg(place.path());
    // the scheme is the script's: it kills what has the whole URI in its words, which it has not itself
    let uri = place.endpoint().to_string();
    command.args([uri.trim_start_matches("unix://"), &tenths.to_string()]).args(podman);
    // the first two would make it a client; the others have it take over a socket that systemd gave to this process
    for variable in ["CONTAINER_HOST", "CONTAINER_CONNECTION", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES"] {
        command.env_remove(variable);
    }
    // Ctrl-C is for the program, which may still want its service while it ends
    command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

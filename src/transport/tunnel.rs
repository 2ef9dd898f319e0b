//! Forwarding a socket of another machine over ssh.

use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use openssh::{ForwardType, KnownHosts, Session, SessionBuilder};

use super::endpoint::SshAddress;
use super::stream::KEEPALIVE;
use crate::error::ConnectReason;

mod ssh_failure;

pub(crate) use ssh_failure::SshFailure;

const KEEPER: &str = include_str!("tunnel/keeper.sh");
/// The limits of ssh's timeout: it counts in whole seconds, and stores milliseconds in 31 bits.
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(i32::MAX as u64 / 1000);
/// The path of the socket, from Podman or else from its systemd unit.
const ASK: &str = r#"podman info --format '{{.Host.RemoteSocket.Path}}' 2> /dev/null && exit
[ "$(id -u)" != 0 ] || exec echo /run/podman/podman.sock
echo "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/podman/podman.sock""#;
const INSTALL: &str = "install OpenSSH's client (Debian, Ubuntu: `apt install openssh-client`)";

/// An ssh process that forwards a socket, and its keeper: a shell that ends ssh and removes its files when its
/// standard input ends, by `drop` or because this process ends, however it is killed.
#[derive(Debug)]
pub(crate) struct Tunnel {
    directory: PathBuf,
    /// The socket on the other machine.
    remote: PathBuf,
    log: PathBuf,
    _keeper: Keeper,
}

impl Tunnel {
    /// Logs in, and waits for the socket; the limit applies to each step.
    pub(crate) async fn open(address: &SshAddress, limit: Option<Duration>) -> Result<Self, SshFailure> {
        if let Some(missing) = address.identity.as_ref().filter(|file| !file.exists()) {
            let why = format!("the key {} does not exist", missing.display());
            return Err(SshFailure::new(ConnectReason::Configuration, why, Some("name another".to_owned())));
        }
        if address.socket.as_ref().is_some_and(|socket| socket.to_string_lossy().contains(':')) {
            let why = "ssh cannot forward a socket with a colon in its path";
            return Err(SshFailure::new(ConnectReason::Configuration, why, Some("rename the socket".to_owned())));
        }
        let made = Keeper::start(&place(std::env::temp_dir()));
        let (directory, keeper) = made.map_err(|error| {
            let why = format!("cannot create a directory for the tunnel: {error}");
            SshFailure::new(ConnectReason::Configuration, why, Some("set TMPDIR to another directory".to_owned()))
        })?;
        let all = async {
            let session = log_in(address, &directory, limit).await?;
            let remote = match &address.socket {
                Some(socket) => socket.clone(),
                None => ask(&session).await?,
            };
            let local = socket(&directory);
            session
                .request_port_forward(ForwardType::Local, &*local, &*remote)
                .await
                .map_err(|error| broken(&error))?;
            let log = session.control_socket().with_file_name("log");
            // The keeper ends ssh; `drop` would wait for it.
            session.detach();
            Ok((remote, log))
        };
        let opened = match limit {
            Some(limit) => tokio::time::timeout(limit, all)
                .await
                .unwrap_or_else(|_| Err(SshFailure::new(ConnectReason::TimedOut, "ssh did not connect in time", None))),
            None => all.await,
        };
        let (remote, log) = opened?;
        Ok(Self { directory, remote, log, _keeper: keeper })
    }

    /// Returns the local socket.
    pub(crate) fn socket(&self) -> PathBuf {
        socket(&self.directory)
    }

    /// Returns how the tunnel ended, if it did.
    pub(crate) fn ended(&self) -> Option<String> {
        let lives = UnixStream::connect(self.log.with_file_name("master")).is_ok();
        let ended = || format!("the ssh connection ended: {}", ssh_failure::last(&self.messages()));
        (!lives).then(ended)
    }

    fn messages(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Returns why the tunnel does not work, if ssh printed a reason.
    pub(crate) fn why(&self) -> Option<SshFailure> {
        ssh_failure::forwarding(&self.messages(), &self.remote)
    }
}

/// Returns the parent of the directories of tunnels: the directory for temporary files, if ssh can create its own
/// sockets there. Their paths have about 100 bytes, of which 70 are for names of the client and of ssh; and a colon
/// ends them.
fn place(wanted: PathBuf) -> PathBuf {
    let fits = wanted.as_os_str().len() <= 33 && !wanted.to_string_lossy().contains(':');
    if fits { wanted } else { "/tmp".into() }
}

fn socket(directory: &Path) -> PathBuf {
    directory.join("podman.sock")
}

async fn log_in(address: &SshAddress, directory: &Path, limit: Option<Duration>) -> Result<Session, SshFailure> {
    let SshAddress { user, host, port, identity, config, .. } = address;
    let mut builder = SessionBuilder::default();
    builder.known_hosts_check(KnownHosts::Strict).control_directory(directory).server_alive_interval(KEEPALIVE);
    if let Some(limit) = limit {
        builder.connect_timeout(limit.clamp(SHORTEST, LONGEST));
    }
    if let Some(user) = user {
        builder.user(user.clone());
    }
    if let Some(port) = port {
        builder.port(*port);
    }
    if let Some(identity) = identity {
        builder.keyfile(identity);
    }
    if let Some(config) = config {
        builder.config_file(config);
    }
    builder.connect(host).await.map_err(|error| match error {
        openssh::Error::Connect(error) if error.kind() == io::ErrorKind::NotFound => SshFailure::new(
            ConnectReason::Configuration,
            "the program `ssh` is not installed",
            Some(INSTALL.to_owned()),
        ),
        openssh::Error::Connect(error) => ssh_failure::login(&error.to_string(), address),
        other => broken(&other),
    })
}

/// Requests the path of the socket from the other machine.
async fn ask(session: &Session) -> Result<PathBuf, SshFailure> {
    let output = session.command("sh").args(["-c", ASK]).output().await.map_err(|error| broken(&error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let path = text.trim();
    let path = path.strip_prefix("unix://").unwrap_or(path);
    if path.starts_with('/') {
        return Ok(path.into());
    }
    let hint = "add its path to the host: ssh://user@host/run/podman/podman.sock".to_owned();
    Err(SshFailure::new(
        ConnectReason::Configuration,
        "the host does not report the path of Podman's socket",
        Some(hint),
    ))
}

/// Converts an error after the login.
fn broken(error: &openssh::Error) -> SshFailure {
    let why = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    SshFailure::new(ConnectReason::Other, format!("the ssh connection was closed: {why}"), None)
}

/// The process that removes the files.
#[derive(Debug)]
struct Keeper {
    process: Option<Child>,
    pipe: Option<ChildStdin>,
}

impl Keeper {
    /// Creates a directory that only this user can access, and the process that removes it.
    #[inline]
    fn start(parent: &Path) -> io::Result<(PathBuf, Self)> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let directory = std::path::absolute(parent)?.join(format!("podman-ssh-{}-{count}", std::process::id()));
        match std::fs::DirBuilder::new().mode(0o700).create(&directory) {
            // A process with this id in another namespace has created it.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Self::start(parent),
            made => made?,
        }
        let mut command = Command::new("/bin/sh");
        command.args(["-c", KEEPER, "keeper"]).arg(&directory).stdin(Stdio::piped());
        // Ctrl-C is for the program, which may still need its tunnel while it exits.
        let spawned = command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut process = spawned.inspect_err(|_| drop(std::fs::remove_dir(&directory)))?;
        let pipe = process.stdin.take();
        Ok((directory, Self { process: Some(process), pipe }))
    }
}

impl Drop for Keeper {
    #[inline]
    fn drop(&mut self) {
        drop(self.pipe.take());
        if let Some(mut process) = self.process.take() {
            // Without a thread the keeper still does its work, but its exit is not noticed.
            drop(std::thread::Builder::new().name("podman-ssh".into()).spawn(move || process.wait()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tunnels_use_a_directory_where_ssh_can_create_sockets() {
        for (wanted, place_of_it) in [
            ("/tmp", "/tmp"),
            ("/run/user/1000", "/run/user/1000"),
            ("/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T", "/tmp"),
            ("/srv/a:b", "/tmp"),
        ] {
            assert_eq!(place(wanted.into()), Path::new(place_of_it));
        }
    }
}

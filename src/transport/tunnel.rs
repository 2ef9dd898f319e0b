//! A socket of another machine, as one of this.

use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use openssh::{ForwardType, KnownHosts, Session, SessionBuilder};

use super::dial::ALIVE;
use super::endpoint::SshAddress;
use crate::error::ConnectReason;

mod said;

pub(crate) use said::Said;

const KEEPER: &str = include_str!("tunnel/keeper.sh");
/// What ssh takes for a limit: it counts in whole seconds, and puts their milliseconds into 31 bits.
const SHORTEST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(i32::MAX as u64 / 1000);
/// Where the socket is, told by Podman, or else where its unit has it.
const ASK: &str = r#"podman info --format '{{.Host.RemoteSocket.Path}}' 2> /dev/null && exit
[ "$(id -u)" != 0 ] || exec echo /run/podman/podman.sock
echo "${XDG_RUNTIME_DIR:-/run/user/$(id -u)}/podman/podman.sock""#;
const INSTALL: &str = "install OpenSSH's client (Debian, Ubuntu: `apt install openssh-client`)";

/// An ssh that carries a socket here, and its keeper: a shell that ends it and removes its files once its standard input
/// does, by `drop` or with this process, whatever kills it.
#[derive(Debug)]
pub(crate) struct Tunnel {
    directory: PathBuf,
    /// The socket on the other machine.
    remote: PathBuf,
    log: PathBuf,
    _keeper: Keeper,
}

impl Tunnel {
    /// Logs in, and waits for the socket; so long for each of its steps.
    pub(crate) async fn open(address: &SshAddress, limit: Option<Duration>) -> Result<Self, Said> {
        if let Some(missing) = address.identity.as_ref().filter(|file| !file.exists()) {
            let why = format!("there is no key {}", missing.display());
            return Err(Said::new(ConnectReason::Configuration, why, Some("name another".to_owned())));
        }
        if address.socket.as_ref().is_some_and(|socket| socket.to_string_lossy().contains(':')) {
            let why = "ssh forwards no socket whose path has a colon";
            return Err(Said::new(ConnectReason::Configuration, why, Some("give it another name".to_owned())));
        }
        let made = Keeper::start(&place(std::env::temp_dir()));
        let (directory, keeper) = made.map_err(|error| {
            let why = format!("no directory for the tunnel: {error}");
            Said::new(ConnectReason::Configuration, why, Some("TMPDIR names another place".to_owned()))
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
            // The keeper ends it; `drop` would wait for it.
            session.detach();
            Ok((remote, log))
        };
        let opened = match limit {
            Some(limit) => tokio::time::timeout(limit, all)
                .await
                .unwrap_or_else(|_| Err(Said::new(ConnectReason::TimedOut, "ssh did not get there in time", None))),
            None => all.await,
        };
        let (remote, log) = opened?;
        Ok(Self { directory, remote, log, _keeper: keeper })
    }

    /// The socket here.
    pub(crate) fn socket(&self) -> PathBuf {
        socket(&self.directory)
    }

    /// How it ended, if it did.
    pub(crate) fn ended(&self) -> Option<String> {
        let lives = UnixStream::connect(self.log.with_file_name("master")).is_ok();
        let ended = || format!("the ssh connection ended: {}", said::last(&self.messages()));
        (!lives).then(ended)
    }

    fn messages(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Why nothing comes through, if ssh told.
    pub(crate) fn why(&self) -> Option<Said> {
        said::forwarding(&self.messages(), &self.remote)
    }
}

/// Where tunnels have their directories: where files come and go, if ssh can have its own sockets there. Their paths have
/// about 100 bytes, of which 70 are our names, its own, and what it adds for a moment; and colons end them.
fn place(wanted: PathBuf) -> PathBuf {
    let fits = wanted.as_os_str().len() <= 33 && !wanted.to_string_lossy().contains(':');
    if fits { wanted } else { "/tmp".into() }
}

fn socket(directory: &Path) -> PathBuf {
    directory.join("podman.sock")
}

async fn log_in(address: &SshAddress, directory: &Path, limit: Option<Duration>) -> Result<Session, Said> {
    let SshAddress { user, host, port, identity, config, .. } = address;
    let mut builder = SessionBuilder::default();
    builder.known_hosts_check(KnownHosts::Strict).control_directory(directory).server_alive_interval(ALIVE);
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
        openssh::Error::Connect(error) if error.kind() == io::ErrorKind::NotFound => {
            Said::new(ConnectReason::Configuration, "there is no program `ssh`", Some(INSTALL.to_owned()))
        }
        openssh::Error::Connect(error) => said::login(&error.to_string(), address),
        other => broken(&other),
    })
}

/// Asks the other machine for its socket.
async fn ask(session: &Session) -> Result<PathBuf, Said> {
    let output = session.command("sh").args(["-c", ASK]).output().await.map_err(|error| broken(&error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let path = text.trim();
    let path = path.strip_prefix("unix://").unwrap_or(path);
    if path.starts_with('/') {
        return Ok(path.into());
    }
    let hint = "write its path behind the host: ssh://user@host/run/podman/podman.sock".to_owned();
    Err(Said::new(ConnectReason::Configuration, "the host does not tell where Podman's socket is", Some(hint)))
}

/// A failure after the login.
fn broken(error: &openssh::Error) -> Said {
    let why = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    Said::new(ConnectReason::Other, format!("the ssh connection broke: {why}"), None)
}

/// The process that clears away.
#[derive(Debug)]
struct Keeper {
    process: Option<Child>,
    pipe: Option<ChildStdin>,
}

impl Keeper {
    /// Makes a directory that only this user can enter, and what removes it.
    fn start(parent: &Path) -> io::Result<(PathBuf, Self)> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let directory = std::path::absolute(parent)?.join(format!("podman-ssh-{}-{count}", std::process::id()));
        match std::fs::DirBuilder::new().mode(0o700).create(&directory) {
            // a process of this number in another namespace was here first
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Self::start(parent),
            made => made?,
        }
        let mut command = Command::new("/bin/sh");
        command.args(["-c", KEEPER, "keeper"]).arg(&directory).stdin(Stdio::piped());
        // Ctrl-C is for the program, which may still want its tunnel while it ends
        let spawned = command.process_group(0).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut process = spawned.inspect_err(|_| drop(std::fs::remove_dir(&directory)))?;
        let pipe = process.stdin.take();
        Ok((directory, Self { process: Some(process), pipe }))
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.pipe.take());
        if let Some(mut process) = self.process.take() {
            // without a thread the keeper still does its work; only nobody hears of it
            drop(std::thread::Builder::new().name("podman-ssh".into()).spawn(move || process.wait()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tunnels_are_where_ssh_can_have_its_sockets() {
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

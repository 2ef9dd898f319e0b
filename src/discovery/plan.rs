//! What was chosen, and why.

use std::fmt;
use std::path::{Path, PathBuf};

use super::sockets::SYSTEM;
use crate::error::{ConnectReason, Error};
use crate::transport::{Endpoint, SshAddress, Unreached};

/// Which service is meant, why that one, and what to type if it does not answer.
///
/// The choice is that of the `podman` command (5.8, with `--remote`), the first of:
///
/// 1. the URI or the connection that [`ClientBuilder`](crate::ClientBuilder) was given;
/// 2. the connection that `CONTAINER_CONNECTION` names, in `podman-connections.json` or containers.conf;
/// 3. the URI in `CONTAINER_HOST`;
/// 4. if [asked for](crate::ClientBuilder::docker_host), the URI in `DOCKER_HOST`;
/// 5. the default connection of `podman-connections.json`, else `active_service` of containers.conf;
/// 6. this user's socket, `$XDG_RUNTIME_DIR/podman/podman.sock`, for other users than root;
/// 7. the system's socket, `/run/podman/podman.sock`: for another user if it is there and the user's own is not, which is
///    the one thing that the command does not do.
///
/// Keys for ssh come from `CONTAINER_SSHKEY` where nothing else names one. containers.conf is all of
/// `/usr/share/containers/containers.conf`, `/etc/containers/containers.conf`, `/etc/containers/containers.rootless.conf`
/// (for other users than root), the user's `containers/containers.conf` in `$XDG_CONFIG_HOME` or `~/.config`, each with
/// its `.conf.d/*.conf`, and `CONTAINERS_CONF_OVERRIDE`; or else `CONTAINERS_CONF` alone and the latter.
/// `PODMAN_CONNECTIONS_CONF` stands for `podman-connections.json`. This variable and the `CONTAINER_…` ones, where the
/// environment lacks them, are those of `env` in `[engine]` of containers.conf. A URI that the program gives needs none of
/// these files, and none of them is read then.
///
/// A machine of `podman machine` is reached through ssh, and its key is checked as any host's, which the command does not
/// do: it has to be in `known_hosts`. The [`hint`](Self::hint) tells how it gets there.
///
/// Printed, it is a line for each step and one for what to type:
///
/// ```no_run
/// let plan = podman::PodmanClient::builder().plan()?;
/// println!("{plan}");
/// // CONTAINER_CONNECTION: not set
/// // CONTAINER_HOST: not set
/// // the default connection: neither podman-connections.json nor containers.conf has one
/// // unix:///run/user/1000/podman/podman.sock: chosen, this user's socket
/// // If nobody answers there, type `systemctl --user start podman.socket`, …
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionPlan {
    pub(super) endpoint: Endpoint,
    pub(super) chosen_by: ChosenBy,
    pub(super) connection: Option<String>,
    pub(super) file: Option<PathBuf>,
    /// The file that sets the variable which decided, if the environment does not.
    pub(super) set_in: Option<PathBuf>,
    pub(super) passed_over: Vec<PassedOver>,
}

/// A step that led to no service.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PassedOver {
    /// A variable, a socket, `the default connection`; in an [error](crate::ConnectError::tried) also the service that was
    /// chosen, or a program or file that it needs.
    pub what: String,
    /// Why it was passed over, or could not be reached.
    pub why: String,
}

impl PassedOver {
    pub(crate) fn new(what: impl Into<String>, why: impl Into<String>) -> Self {
        Self { what: what.into(), why: why.into() }
    }
}

/// What decided which service it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChosenBy {
    /// [`ClientBuilder::uri`](crate::ClientBuilder::uri), or [`endpoint`](crate::ClientBuilder::endpoint).
    Uri,
    /// [`ClientBuilder::connection`](crate::ClientBuilder::connection).
    Connection,
    /// `CONTAINER_CONNECTION`.
    ContainerConnection,
    /// `CONTAINER_HOST`.
    ContainerHost,
    /// `DOCKER_HOST`, which was asked for.
    DockerHost,
    /// The default connection.
    DefaultConnection,
    /// This user's socket.
    RootlessSocket,
    /// The system's socket.
    RootfulSocket,
}

impl fmt::Display for ChosenBy {
    /// As it is told in a plan: `by CONTAINER_HOST`, `this user's socket`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Uri | Self::Connection => "as the program says",
            Self::ContainerConnection => "by CONTAINER_CONNECTION",
            Self::ContainerHost => "by CONTAINER_HOST",
            Self::DockerHost => "by DOCKER_HOST",
            Self::DefaultConnection => "the default connection",
            Self::RootlessSocket => "this user's socket",
            Self::RootfulSocket => "the system's socket",
        })
    }
}

impl ConnectionPlan {
    /// Where the service listens.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// What decided.
    #[must_use]
    pub fn chosen_by(&self) -> ChosenBy {
        self.chosen_by
    }

    /// The name of the connection, if it has one.
    #[must_use]
    pub fn connection(&self) -> Option<&str> {
        self.connection.as_deref()
    }

    /// The file that says where it is: the connection's, or the containers.conf whose `env` sets `CONTAINER_HOST`.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// The steps before, in order, and why each was passed over.
    #[must_use]
    pub fn passed_over(&self) -> &[PassedOver] {
        &self.passed_over
    }

    /// What to type to get a service there.
    #[must_use]
    pub fn hint(&self) -> String {
        match (&self.endpoint, &self.connection) {
            (Endpoint::Ssh(address @ SshAddress { is_machine: true, .. }), Some(name)) => {
                format!("{}, and once `{}`, which adds its key to known_hosts", machine(name), address.command())
            }
            (Endpoint::Ssh(SshAddress { host, .. }), _) => {
                format!(
                    "type `systemctl --user enable --now podman.socket` on {host}, or without `--user` if it is root's"
                )
            }
            (Endpoint::Unix(path), _) if path == Path::new(SYSTEM) => {
                "type `systemctl start podman.socket`, or `podman system service --time=0`, as root".into()
            }
            (Endpoint::Unix(_), _) if self.chosen_by == ChosenBy::RootlessSocket => {
                "type `systemctl --user start podman.socket`, or `podman system service --time=0`".into()
            }
            (Endpoint::Unix(_), Some(name)) if name.starts_with("podman-machine-") => machine(name),
            (endpoint @ Endpoint::Unix(_), _) => format!("type `podman system service --time=0 {endpoint}`"),
            (endpoint @ Endpoint::Tcp(_), _) => format!("type `podman system service --time=0 {endpoint}` there"),
            (Endpoint::Https(address), _) => format!(
                "type `podman system service --time=0 --tls-cert=… --tls-key=… tcp://{}:{}` there, which needs 5.7 or later",
                address.host, address.port
            ),
        }
    }

    /// Which it is, in words.
    fn reason(&self) -> String {
        let chosen = self.chosen_by;
        let set_in = self.set_in.as_ref().map(|file| format!(" in {}", file.display())).unwrap_or_default();
        match (&self.connection, &self.file) {
            (Some(name), Some(file)) => format!("{chosen}{set_in}: connection `{name}` of {}", file.display()),
            _ => format!("{chosen}{set_in}"),
        }
    }

    /// The error if nobody answers there.
    pub(crate) fn unreached(&self, unreached: Unreached) -> Error {
        let Unreached { reason, why, hint, source } = unreached;
        let mut tried = self.passed_over.clone();
        tried.push(PassedOver::new(self.endpoint.to_string(), format!("{why} ({})", self.reason())));
        let hint = match (hint, reason) {
            (Some(hint), _) => hint,
            (None, ConnectReason::Feature | ConnectReason::Configuration | ConnectReason::Tls) => String::new(),
            (None, ConnectReason::Denied) => {
                "be that user, or use a service of your own: `systemctl --user start podman.socket`".into()
            }
            (None, _) => self.hint(),
        };
        Error::connect(reason, tried, hint, source.map(Into::into))
    }
}

fn machine(connection: &str) -> String {
    format!("type `podman machine start {}`", connection.strip_suffix("-root").unwrap_or(connection))
}

impl fmt::Display for ConnectionPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for PassedOver { what, why } in &self.passed_over {
            writeln!(f, "{what}: {why}")?;
        }
        writeln!(f, "{}: chosen, {}", self.endpoint, self.reason())?;
        write!(f, "If nobody answers there, {}", self.hint())
    }
}

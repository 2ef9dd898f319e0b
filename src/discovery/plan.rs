//! The chosen service, and why it was chosen.

use std::fmt;
use std::path::{Path, PathBuf};

use super::surroundings::SYSTEM_SOCKET;
use crate::error::{ConnectAttempt, ConnectReason, Error};
use crate::transport::{Endpoint, SshAddress, Unreached};

/// The service that a client would use, why it was chosen, and how to start it.
///
/// The client chooses as the `podman` command does (5.8, with `--remote`). It uses the first of
///
/// 1. the URI or the connection set on the [`ClientBuilder`](crate::ClientBuilder);
/// 2. the connection that `CONTAINER_CONNECTION` names, in `podman-connections.json` or containers.conf;
/// 3. the URI in `CONTAINER_HOST`;
/// 4. if [enabled](crate::ClientBuilder::docker_host), the URI in `DOCKER_HOST`;
/// 5. the default connection of `podman-connections.json`, else `active_service` of containers.conf;
/// 6. this user's socket, `$XDG_RUNTIME_DIR/podman/podman.sock`, for other users than root;
/// 7. the system's socket, `/run/podman/podman.sock`. A user other than root gets it if it exists and the user's own does
///    not; the command does not do that.
///
/// An ssh key comes from `CONTAINER_SSHKEY` unless it is set elsewhere. containers.conf stands for
/// `/usr/share/containers/containers.conf`, `/etc/containers/containers.conf`,
/// `/etc/containers/containers.rootless.conf` (for users other than root), the user's `containers/containers.conf` in
/// `$XDG_CONFIG_HOME` or `~/.config`, each with its `.conf.d/*.conf`, and `CONTAINERS_CONF_OVERRIDE`; or for
/// `CONTAINERS_CONF` and the last one only. `PODMAN_CONNECTIONS_CONF` replaces the path of `podman-connections.json`.
/// If the environment does not set this variable and the `CONTAINER_…` ones, those in `env` of `[engine]` in
/// containers.conf apply. If the program sets a URI, none of these files is read.
///
/// A machine of `podman machine` is reached over ssh. Unlike the command, the client verifies its host key, so it
/// must be in `known_hosts`; the [`hint`](Self::hint) has the command that adds it.
///
/// Its `Display` form has one line per step, and one with the command that starts the service:
///
/// ```no_run
/// let plan = podman::PodmanClient::builder().plan()?;
/// println!("{plan}");
/// // CONTAINER_CONNECTION: not set
/// // CONTAINER_HOST: not set
/// // the default connection: neither podman-connections.json nor containers.conf has one
/// // unix:///run/user/1000/podman/podman.sock: chosen, this user's socket
/// // If the service does not respond there, type `systemctl --user start podman.socket`, …
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub(super) endpoint: Endpoint,
    pub(super) chosen_by: ConnectionSource,
    pub(super) connection: Option<String>,
    pub(super) file: Option<PathBuf>,
    /// The file that sets the deciding variable, if the environment does not.
    pub(super) set_in: Option<PathBuf>,
    pub(super) passed_over: Vec<ConnectAttempt>,
}

/// The setting that decided the choice.
///
/// ```no_run
/// use podman::PodmanClient;
/// use podman::connect::ConnectionSource;
///
/// # async fn example() -> podman::Result<()> {
/// let plan = PodmanClient::builder().plan()?;
/// if plan.chosen_by() == ConnectionSource::ContainerHost {
///     println!("CONTAINER_HOST names {}", plan.endpoint());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionSource {
    /// [`ClientBuilder::uri`](crate::ClientBuilder::uri), or [`endpoint`](crate::ClientBuilder::endpoint).
    Uri,
    /// [`ClientBuilder::connection`](crate::ClientBuilder::connection).
    Connection,
    /// `CONTAINER_CONNECTION`.
    ContainerConnection,
    /// `CONTAINER_HOST`.
    ContainerHost,
    /// `DOCKER_HOST`, which was enabled.
    DockerHost,
    /// The default connection.
    DefaultConnection,
    /// This user's socket.
    RootlessSocket,
    /// The system's socket.
    RootfulSocket,
}

impl fmt::Display for ConnectionSource {
    /// Writes the phrase of a plan: `by CONTAINER_HOST`, `this user's socket`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Uri | Self::Connection => "set by the program",
            Self::ContainerConnection => "by CONTAINER_CONNECTION",
            Self::ContainerHost => "by CONTAINER_HOST",
            Self::DockerHost => "by DOCKER_HOST",
            Self::DefaultConnection => "the default connection",
            Self::RootlessSocket => "this user's socket",
            Self::RootfulSocket => "the system's socket",
        })
    }
}

impl Plan {
    /// Returns the address of the service.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Returns the setting that decided the choice.
    #[must_use]
    pub fn chosen_by(&self) -> ConnectionSource {
        self.chosen_by
    }

    /// Returns the name of the connection, if any.
    #[must_use]
    pub fn connection(&self) -> Option<&str> {
        self.connection.as_deref()
    }

    /// Returns the file with its address: the connection's, or the containers.conf whose `env` sets `CONTAINER_HOST`.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Returns the skipped steps in order, with the reasons.
    #[must_use]
    pub fn passed_over(&self) -> &[ConnectAttempt] {
        &self.passed_over
    }

    /// Returns the command that starts the service, as a phrase.
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
            (Endpoint::Unix(path), _) if path == Path::new(SYSTEM_SOCKET) => {
                "type `systemctl start podman.socket`, or `podman system service --time=0`, as root".into()
            }
            (Endpoint::Unix(_), _) if self.chosen_by == ConnectionSource::RootlessSocket => {
                "type `systemctl --user start podman.socket`, or `podman system service --time=0`".into()
            }
            (Endpoint::Unix(_), Some(name)) if name.starts_with("podman-machine-") => machine(name),
            (endpoint @ Endpoint::Unix(_), _) => format!("type `podman system service --time=0 {endpoint}`"),
            (endpoint, _) if !endpoint.prefix().is_empty() => {
                "check that the gateway forwards this path to Podman's API, without the path itself".into()
            }
            (endpoint @ Endpoint::Tcp(_), _) => format!("type `podman system service --time=0 {endpoint}` there"),
            (Endpoint::Https(address), _) => format!(
                "type `podman system service --time=0 --tls-cert=… --tls-key=… tcp://{}:{}` there, which needs 5.7 or later",
                address.host, address.port
            ),
        }
    }

    /// Describes the choice.
    fn reason(&self) -> String {
        let chosen = self.chosen_by;
        let set_in = self.set_in.as_ref().map(|file| format!(" in {}", file.display())).unwrap_or_default();
        match (&self.connection, &self.file) {
            (Some(name), Some(file)) => format!("{chosen}{set_in}: connection `{name}` of {}", file.display()),
            _ => format!("{chosen}{set_in}"),
        }
    }

    /// Returns the error for a service that does not respond.
    pub(crate) fn unreached(&self, unreached: Unreached) -> Error {
        let Unreached { reason, why, hint, source } = unreached;
        let mut tried = self.passed_over.clone();
        tried.push(ConnectAttempt::new(self.endpoint.to_string(), format!("{why} ({})", self.reason())));
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

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ConnectAttempt { what, why } in &self.passed_over {
            writeln!(f, "{what}: {why}")?;
        }
        writeln!(f, "{}: chosen, {}", self.endpoint, self.reason())?;
        write!(f, "If the service does not respond there, {}", self.hint())
    }
}

//! The inputs of the choice: variables, files, the user. Tests replace them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::maps::filled;

/// The socket of root's service.
pub(super) const SYSTEM_SOCKET: &str = "/run/podman/podman.sock";

/// An entry of `[engine] env`: name, value, and the file that contains it.
pub(super) type Setting = (String, String, PathBuf);

/// The variables that matter.
const VARIABLES: [&str; 15] = [
    "CONTAINERS_CONF",
    "CONTAINERS_CONF_OVERRIDE",
    "CONTAINER_CONNECTION",
    "CONTAINER_HOST",
    "CONTAINER_PROXY",
    "CONTAINER_SSHKEY",
    "DOCKER_CERT_PATH",
    "DOCKER_HOST",
    "DOCKER_TLS_VERIFY",
    "HOME",
    "PODMAN_CONNECTIONS_CONF",
    "TMPDIR",
    "XDG_CONFIG_HOME",
    "XDG_RUNTIME_DIR",
    "_CONTAINERS_ROOTLESS_UID",
];

/// The variables that containers.conf may set.
const SETTABLE: [&str; 5] =
    ["CONTAINER_CONNECTION", "CONTAINER_HOST", "CONTAINER_PROXY", "CONTAINER_SSHKEY", "PODMAN_CONNECTIONS_CONF"];

/// The environment, the file system and the user of a process.
#[derive(Clone)]
pub(crate) struct Surroundings {
    pub(crate) variables: BTreeMap<String, String>,
    /// The variables that containers.conf sets, and the files.
    pub(crate) settings: BTreeMap<String, (String, PathBuf)>,
    /// The directory that stands for `/`.
    pub(crate) root: PathBuf,
    /// `None` if the system does not report it.
    pub(crate) uid: Option<u32>,
}

impl Surroundings {
    /// Returns the environment of this process.
    pub(crate) fn here() -> Self {
        Self::of(|name| std::env::var_os(name))
    }

    /// Returns the environment of this process with other variables.
    pub(crate) fn of(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let read = |name: &str| Some((name.to_owned(), variable(name)?.to_string_lossy().into_owned()));
        Self {
            variables: filled(VARIABLES.iter().filter_map(|name| read(name))),
            settings: BTreeMap::new(),
            root: PathBuf::from("/"),
            uid: crate::platform::uid(),
        }
    }

    /// Adds the variables of containers.conf; as in the command, the first of a name counts.
    pub(super) fn with(&self, settings: &[Setting]) -> Self {
        let mut with = self.clone();
        for (name, value, file) in settings.iter().filter(|(name, ..)| SETTABLE.contains(&name.as_str())) {
            with.settings.entry(name.clone()).or_insert_with(|| (value.clone(), file.clone()));
        }
        with
    }

    /// Returns the file that sets a variable, if the environment does not.
    pub(super) fn origin(&self, name: &str) -> Option<&Path> {
        let (_, file) = self.settings.get(name).filter(|_| !self.variables.contains_key(name))?;
        Some(file)
    }

    /// Returns a variable that is set and not empty.
    pub(super) fn variable(&self, name: &str) -> Option<&str> {
        self.set(name).filter(|value| !value.is_empty())
    }

    /// Returns a variable that is set, even if it is empty.
    pub(super) fn set(&self, name: &str) -> Option<&str> {
        self.variables.get(name).or_else(|| Some(&self.settings.get(name)?.0)).map(String::as_str)
    }

    /// Returns the user of the Podman configuration. Within `podman unshare`, where every user is root, it is not
    /// root.
    pub(super) fn user(&self) -> Option<u32> {
        self.variable("_CONTAINERS_ROOTLESS_UID").and_then(|uid| uid.parse().ok()).or(self.uid)
    }

    /// Returns the home directory.
    pub(crate) fn home(&self) -> Option<PathBuf> {
        if let Some(home) = self.variable("HOME") {
            return Some(home.into());
        }
        let (uid, users) = (self.user()?.to_string(), self.read(Path::new("/etc/passwd")).ok()??);
        let user = users.lines().map(|line| line.split(':').collect::<Vec<_>>());
        user.filter_map(|fields| Some((*fields.get(2)?, *fields.get(5)?)))
            .find_map(|(id, home)| (id == uid).then(|| home.into()))
    }

    /// Returns the path of the user's own containers.conf.
    pub(super) fn user_config(&self) -> Option<PathBuf> {
        let base = self.variable("XDG_CONFIG_HOME").map(PathBuf::from);
        Some(base.or_else(|| Some(self.home()?.join(".config")))?.join("containers/containers.conf"))
    }

    /// Returns the directory of the user's session if `XDG_RUNTIME_DIR` is not set; `None` for root.
    pub(crate) fn session(&self) -> Option<PathBuf> {
        let uid = self.user().filter(|uid| *uid != 0)?;
        let usual = Path::new("/run/user").join(uid.to_string());
        // Without a login session, Podman creates its own.
        let made = Path::new(self.variable("TMPDIR").unwrap_or("/tmp")).join(format!("storage-run-{uid}"));
        Some(if !self.owns(&usual) && self.owns(&made) { made } else { usual })
    }

    /// Reads a file; `None` if it does not exist.
    pub(super) fn read(&self, path: &Path) -> Result<Option<String>, String> {
        match std::fs::read(self.at(path)) {
            Ok(bytes) => String::from_utf8(bytes).map(Some).map_err(|_| "it is not UTF-8".to_owned()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Returns the sorted files of a directory with this suffix.
    pub(super) fn entries(&self, dir: &Path, end: &str) -> Result<Vec<PathBuf>, String> {
        let entries = match std::fs::read_dir(self.at(dir)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error.to_string()),
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| error.to_string())?;
            let file = entry.file_type().is_ok_and(|kind| !kind.is_dir());
            if file && entry.file_name().to_string_lossy().ends_with(end) {
                found.push(dir.join(entry.file_name()));
            }
        }
        found.sort();
        Ok(found)
    }

    /// Returns why a path does not exist for this user; `None` if it exists.
    pub(super) fn lacks(&self, path: &Path) -> Option<String> {
        match std::fs::metadata(self.at(path)) {
            Ok(_) => None,
            Err(error) if error.kind() == ErrorKind::NotFound => Some("no such socket".into()),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Some("permission denied".into()),
            Err(error) => Some(error.to_string()),
        }
    }

    /// Whether a directory belongs to the user, and no other user can create sockets in it.
    pub(super) fn owns(&self, dir: &Path) -> bool {
        let mine = |dir: std::fs::Metadata| dir.is_dir() && crate::platform::is_private(&dir, self.uid);
        std::fs::symlink_metadata(self.at(dir)).is_ok_and(mine)
    }

    fn at(&self, path: &Path) -> PathBuf {
        path.strip_prefix("/").map_or_else(|_| path.to_owned(), |below| self.root.join(below))
    }
}

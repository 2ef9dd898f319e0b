//! What the choice depends on: variables, files, the user. Tests make their own.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

use super::config::Setting;

/// All that is looked at; the rest of the environment is nobody's business here.
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

/// Those that the command reads after containers.conf, which may set them.
const SETTABLE: [&str; 5] =
    ["CONTAINER_CONNECTION", "CONTAINER_HOST", "CONTAINER_PROXY", "CONTAINER_SSHKEY", "PODMAN_CONNECTIONS_CONF"];

/// The environment, the file system and the user of a process.
#[derive(Clone)]
pub(crate) struct Surroundings {
    pub(crate) variables: BTreeMap<String, String>,
    /// What containers.conf sets besides, and in which file.
    pub(crate) settings: BTreeMap<String, (String, PathBuf)>,
    /// What `/` is.
    pub(crate) root: PathBuf,
    /// `None` where the system does not tell.
    pub(crate) uid: Option<u32>,
}

/// The user that this process runs as, where the system tells.
pub(crate) fn uid() -> Option<u32> {
    std::fs::metadata("/proc/self").ok().map(|process| process.uid())
}

impl Surroundings {
    /// This process's.
    pub(crate) fn here() -> Self {
        Self::of(|name| std::env::var_os(name))
    }

    /// The same with other variables.
    pub(crate) fn of(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        let read = |name: &str| Some((name.to_owned(), variable(name)?.to_string_lossy().into_owned()));
        Self {
            variables: VARIABLES.iter().filter_map(|name| read(name)).collect(),
            settings: BTreeMap::new(),
            root: PathBuf::from("/"),
            uid: uid(),
        }
    }

    /// The same with what containers.conf sets; as with the command, the first of a name counts.
    pub(super) fn with(&self, settings: &[Setting]) -> Self {
        let mut with = self.clone();
        for (name, value, file) in settings.iter().filter(|(name, ..)| SETTABLE.contains(&name.as_str())) {
            with.settings.entry(name.clone()).or_insert_with(|| (value.clone(), file.clone()));
        }
        with
    }

    /// The file that sets a variable, if the environment does not.
    pub(super) fn origin(&self, name: &str) -> Option<&Path> {
        let (_, file) = self.settings.get(name).filter(|_| !self.variables.contains_key(name))?;
        Some(file)
    }

    /// A variable that is set, and not to nothing.
    pub(super) fn variable(&self, name: &str) -> Option<&str> {
        self.set(name).filter(|value| !value.is_empty())
    }

    /// A variable that is set, be it to nothing.
    pub(super) fn set(&self, name: &str) -> Option<&str> {
        self.variables.get(name).or_else(|| Some(&self.settings.get(name)?.0)).map(String::as_str)
    }

    /// Whose Podman it is; another than root's within `podman unshare`, where everybody is root.
    pub(super) fn user(&self) -> Option<u32> {
        self.variable("_CONTAINERS_ROOTLESS_UID").and_then(|uid| uid.parse().ok()).or(self.uid)
    }

    /// Where the user's own files are.
    pub(crate) fn home(&self) -> Option<PathBuf> {
        if let Some(home) = self.variable("HOME") {
            return Some(home.into());
        }
        let (uid, users) = (self.user()?.to_string(), self.read(Path::new("/etc/passwd")).ok()??);
        let user = users.lines().map(|line| line.split(':').collect::<Vec<_>>());
        user.filter_map(|fields| Some((*fields.get(2)?, *fields.get(5)?)))
            .find_map(|(id, home)| (id == uid).then(|| home.into()))
    }

    /// Where the files of this user's session are if `XDG_RUNTIME_DIR` does not say; root has none.
    pub(crate) fn session(&self) -> Option<PathBuf> {
        let uid = self.user().filter(|uid| *uid != 0)?;
        let usual = Path::new("/run/user").join(uid.to_string());
        // Where nobody made it at login, Podman makes its own.
        let made = Path::new(self.variable("TMPDIR").unwrap_or("/tmp")).join(format!("storage-run-{uid}"));
        Some(if !self.owns(&usual) && self.owns(&made) { made } else { usual })
    }

    /// A file's text; `None` if there is no such file.
    pub(super) fn read(&self, path: &Path) -> Result<Option<String>, String> {
        match std::fs::read(self.at(path)) {
            Ok(bytes) => String::from_utf8(bytes).map(Some).map_err(|_| "it is not UTF-8".to_owned()),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.to_string()),
        }
    }

    /// The files of a directory whose names end so, in order.
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

    /// Why there is nothing at a path, or nothing that this user can see.
    pub(super) fn lacks(&self, path: &Path) -> Option<String> {
        match std::fs::metadata(self.at(path)) {
            Ok(_) => None,
            Err(error) if error.kind() == ErrorKind::NotFound => Some("no such socket".into()),
            Err(error) if error.kind() == ErrorKind::PermissionDenied => Some("permission denied".into()),
            Err(error) => Some(error.to_string()),
        }
    }

    /// Whether a directory is the user's, and nobody else can put sockets into it.
    pub(super) fn owns(&self, dir: &Path) -> bool {
        let mine = |dir: std::fs::Metadata| dir.is_dir() && Some(dir.uid()) == self.uid && dir.mode() & 0o722 == 0o700;
        std::fs::symlink_metadata(self.at(dir)).is_ok_and(mine)
    }

    fn at(&self, path: &Path) -> PathBuf {
        path.strip_prefix("/").map_or_else(|_| path.to_owned(), |below| self.root.join(below))
    }
}

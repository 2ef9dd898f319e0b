//! The paths of credential files.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::discovery::Surroundings;

/// A file of credentials, which may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AuthFilePath {
    pub(super) path: PathBuf,
    pub(super) kind: Kind,
    /// A directory that must exist before the file is created: the system removes it at the end of the session,
    /// unless the client created it.
    pub(super) base: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Podman's `auth.json`.
    Podman,
    /// Podman's, named by the caller: it must exist.
    Given,
    /// Docker's `config.json`, which Docker must be able to read as well.
    Docker,
    /// `~/.dockercfg`.
    Legacy,
}

impl AuthFilePath {
    pub(super) fn new(path: impl Into<PathBuf>, kind: Kind) -> Self {
        Self { path: path.into(), kind, base: None }
    }
}

/// Returns the files that Podman's command line reads, in its order. It writes the first.
pub(super) fn paths(variable: impl Fn(&str) -> Option<OsString>, here: &Surroundings) -> Vec<AuthFilePath> {
    // The command uses the session's directory if the variable is missing, not if it is empty.
    let session = if variable("XDG_RUNTIME_DIR").is_none() { here.session() } else { None };
    let variable = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(file) = variable("REGISTRY_AUTH_FILE") {
        return vec![AuthFilePath::new(file, Kind::Podman)];
    }
    // As in the command line, only this file is used then.
    if let Some(docker) = variable("DOCKER_CONFIG") {
        return vec![AuthFilePath::new(docker.join("config.json"), Kind::Docker)];
    }
    let home = variable("HOME").or_else(|| here.home());
    let runtime = variable("XDG_RUNTIME_DIR");
    let first = match runtime.as_ref().or(session.as_ref()) {
        Some(runtime) => Some(runtime.join("containers/auth.json")),
        None => here.uid.map(|uid| PathBuf::from(format!("/run/containers/{uid}/auth.json"))),
    };
    let first = first.map(|path| AuthFilePath { base: runtime, ..AuthFilePath::new(path, Kind::Podman) });
    let config = variable("XDG_CONFIG_HOME").or_else(|| home.as_ref().map(|home| home.join(".config")));
    let second = config.map(|config| AuthFilePath::new(config.join("containers/auth.json"), Kind::Podman));
    let docker = home.as_ref().map(|home| AuthFilePath::new(home.join(".docker/config.json"), Kind::Docker));
    let legacy = home.as_ref().map(|home| AuthFilePath::new(home.join(".dockercfg"), Kind::Legacy));
    [first, second, docker, legacy].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(environment: &[(&str, &str)], uid: Option<u32>) -> Vec<String> {
        let variable =
            |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
        let here = Surroundings { root: "/no/such/root".into(), uid, ..Surroundings::of(variable) };
        paths(variable, &here).iter().map(|file_path| file_path.path.display().to_string()).collect()
    }

    #[test]
    fn files_are_read_in_the_order_of_podman() {
        let home = ("HOME", "/home/me");
        let docker = ["/home/me/.docker/config.json", "/home/me/.dockercfg"];
        let own = "/home/me/.config/containers/auth.json";
        for (environment, uid, wanted) in [
            (
                vec![home, ("XDG_RUNTIME_DIR", "/r")],
                Some(7),
                vec!["/r/containers/auth.json", own, docker[0], docker[1]],
            ),
            (vec![home], Some(7), vec!["/run/user/7/containers/auth.json", own, docker[0], docker[1]]),
            (
                vec![home, ("XDG_RUNTIME_DIR", "")],
                Some(7),
                vec!["/run/containers/7/auth.json", own, docker[0], docker[1]],
            ),
            (vec![home], Some(0), vec!["/run/containers/0/auth.json", own, docker[0], docker[1]]),
            (vec![home, ("XDG_RUNTIME_DIR", "")], None, vec![own, docker[0], docker[1]]),
            (
                vec![home, ("XDG_CONFIG_HOME", "/c"), ("XDG_RUNTIME_DIR", "/r")],
                None,
                vec!["/r/containers/auth.json", "/c/containers/auth.json", docker[0], docker[1]],
            ),
            (vec![home, ("DOCKER_CONFIG", "/d"), ("XDG_RUNTIME_DIR", "/r")], Some(7), vec!["/d/config.json"]),
            (vec![home, ("DOCKER_CONFIG", "/d"), ("REGISTRY_AUTH_FILE", "/a.json")], Some(7), vec!["/a.json"]),
            (vec![], None, vec![]),
        ] {
            assert_eq!(found(&environment, uid), wanted, "{environment:?}");
        }
    }

    #[test]
    fn without_home_the_directory_of_passwd_is_used() {
        let root = std::env::temp_dir().join(format!("podman-paths-{}", std::process::id()));
        std::fs::create_dir_all(root.join("etc")).expect("makes");
        std::fs::write(root.join("etc/passwd"), "me:x:7:7::/elsewhere:/bin/sh\n").expect("writes");
        let here = Surroundings { root: root.clone(), uid: Some(7), ..Surroundings::of(|_| None) };
        let second = paths(|_| None, &here)[1].path.clone();
        std::fs::remove_dir_all(root).expect("removes");
        assert_eq!(second, PathBuf::from("/elsewhere/.config/containers/auth.json"));
    }
}

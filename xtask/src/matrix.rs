//! The Podmans the project is tested against: those of three Debian suites, each run in isolation by `matrix/instance.sh`.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::tool;

/// One Podman of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Podman {
    /// What it calls itself.
    pub(crate) version: &'static str,
    /// The Debian suite it comes from.
    pub(crate) suite: &'static str,
}

/// Oldest first.
pub(crate) const ALL: [Podman; 3] = [
    Podman { version: "4.3.1", suite: "bookworm" },
    Podman { version: "5.4.2", suite: "trixie" },
    Podman { version: "5.8.6", suite: "forky" },
];

/// The one that is used when none is asked for.
pub(crate) const NEWEST: Podman = ALL[2];

/// Finds a Podman by its version or the first two numbers of it.
pub(crate) fn find(version: &str) -> Result<Podman, String> {
    let wanted = |podman: &&Podman| podman.version == version || minor(podman.version) == version;
    ALL.iter().find(wanted).copied().ok_or_else(|| {
        let known = ALL.map(|podman| podman.version).join(", ");
        format!("there is no Podman {version} here, only {known}")
    })
}

/// Tells why this machine cannot run the matrix, if so.
pub(crate) fn possible() -> Result<(), String> {
    let root = std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0);
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !release.lines().any(|line| line == "ID=debian") {
        Err("the matrix needs a Debian machine".into())
    } else if !root {
        Err("the matrix needs root".into())
    } else {
        Ok(())
    }
}

/// Starts building a Podman's root file system, or finds that it is there.
pub(crate) fn prepare(podman: Podman) -> Result<Child, String> {
    let mut command = script("rootfs.sh");
    command.arg(podman.suite).stdout(Stdio::piped()).stdin(Stdio::null());
    command.spawn().map_err(|error| format!("cannot start rootfs.sh: {error}"))
}

/// Waits for what `prepare` started, and checks that the suite still has the Podman it had.
pub(crate) fn prepared(podman: Podman, build: Child) -> Result<(), String> {
    let output = build.wait_with_output().map_err(|error| format!("cannot wait for rootfs.sh: {error}"))?;
    if !output.status.success() {
        return Err(format!("its root file system could not be built ({})", output.status));
    }
    let rootfs = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let found = std::fs::read_to_string(rootfs.join("usr/share/podman-matrix/version"))
        .map_err(|error| format!("{} tells no version: {error}", rootfs.display()))?;
    if minor(found.trim()) == minor(podman.version) {
        Ok(())
    } else {
        Err(format!("the suite {} has Podman {} now: see ALL in xtask/src/matrix.rs", podman.suite, found.trim()))
    }
}

/// Makes a call that runs a program beside a fresh Podman, in its network and with its variables.
pub(crate) fn with(podman: Podman) -> Command {
    let mut command = script("instance.sh");
    command.args(["with", podman.suite]);
    command
}

/// Becomes a shell, or the given command, with a real Podman for as long as it runs.
pub(crate) fn shell(version: &str, command: &[String]) -> Result<(), String> {
    let podman = find(version)?;
    possible()?;
    prepared(podman, prepare(podman)?)?;
    let mut call = with(podman);
    if command.is_empty() {
        eprintln!("Podman {} listens on $CONTAINER_HOST; it ends with this shell", podman.version);
        call.arg(std::env::var_os("SHELL").unwrap_or_else(|| "/bin/sh".into()));
    }
    Err(format!("cannot start instance.sh: {}", call.args(command).exec()))
}

fn script(name: &str) -> Command {
    tool::bound(&tool::project().join("xtask/matrix").join(name))
}

/// The first two numbers of a version: suites get fixes, not other releases.
fn minor(version: &str) -> &str {
    version.match_indices('.').nth(1).map_or(version, |(at, _)| &version[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_by_two_numbers_or_three() {
        assert_eq!(find("5.8").map(|podman| podman.suite), Ok("forky"));
        assert_eq!(find("4.3.1").map(|podman| podman.suite), Ok("bookworm"));
    }

    #[test]
    fn an_unknown_version_tells_the_known_ones() {
        assert_eq!(find("5").err().as_deref(), Some("there is no Podman 5 here, only 4.3.1, 5.4.2, 5.8.6"));
    }
}

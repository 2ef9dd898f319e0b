//! The Podman releases that the tests use: one of each of three Debian suites, isolated by `matrix/instance.sh`.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::tool;

/// One Podman of the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Podman {
    /// Its release.
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

/// The default release.
pub(crate) const NEWEST: Podman = ALL[2];

/// Finds a Podman by its version or the first two numbers of it.
pub(crate) fn find(version: &str) -> Result<Podman, String> {
    let wanted = |podman: &&Podman| podman.version == version || minor(podman.version) == version;
    ALL.iter().find(wanted).copied().ok_or_else(|| {
        let known = ALL.map(|podman| podman.version).join(", ");
        format!("unknown Podman {version}, expected one of {known}")
    })
}

/// Fails with the reason if this machine cannot run the matrix.
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
        .map_err(|error| format!("{} does not contain its version: {error}", rootfs.display()))?;
    if minor(found.trim()) == minor(podman.version) {
        Ok(())
    } else {
        Err(format!("the suite {} has Podman {} now: see ALL in xtask/src/matrix.rs", podman.suite, found.trim()))
    }
}

/// Returns the path of kubectl, which is installed from Debian's package if the machine has none.
pub(crate) fn kubectl() -> Result<PathBuf, String> {
    let output = script("kubectl.sh").stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("cannot start kubectl.sh: {error}"))?;
    if !output.status.success() {
        return Err("kubectl is missing, and Debian's package kubernetes-client cannot be installed".into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().into())
}

/// Returns a call that runs a program with a fresh Podman, in its network and with its variables.
pub(crate) fn with(podman: Podman) -> Command {
    let mut command = script("instance.sh");
    command.args(["with", podman.suite]);
    command
}

/// Returns a call that runs a program with a fresh Podman of a user other than root.
pub(crate) fn with_rootless(podman: Podman) -> Command {
    let mut command = with(podman);
    command.arg(tool::project().join("xtask/matrix/rootless.sh"));
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

/// The first two numbers of a version: suites only get fixes.
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
    fn the_error_of_an_unknown_version_lists_the_known_ones() {
        assert_eq!(find("5").err().as_deref(), Some("unknown Podman 5, expected one of 4.3.1, 5.4.2, 5.8.6"));
    }
    /// What `instance.sh` prints when a command is to run in an instance whose holder has the given process id.
    fn refusal_to_enter(holder: u32) -> String {
        let runs = std::env::temp_dir().join(format!("podman-matrix-{}-{holder}", std::process::id()));
        let state = runs.join("old");
        std::fs::create_dir_all(&state).expect("a directory");
        std::fs::write(state.join("unshare.pid"), holder.to_string()).expect("a file");
        let output = script("instance.sh").env("PODMAN_MATRIX_RUN", &runs).args(["exec", "old", "true"]).output();
        std::fs::remove_dir_all(&runs).expect("removes");
        let output = output.expect("starts");
        assert!(!output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    #[test]
    fn an_instance_whose_process_id_was_reused_is_not_entered() {
        let ended = {
            let mut process = Command::new("true").spawn().expect("starts");
            process.wait().expect("ends");
            process.id()
        };
        let refused = refusal_to_enter(ended);
        assert!(refused.contains(&format!("instance old has ended: its process {ended} is gone")), "{refused}");
        // this program has that id now
        let own = std::process::id();
        let refused = refusal_to_enter(own);
        let why = format!("instance old has ended: its process {own} is gone, and another one has that id now");
        assert!(refused.contains(&why), "{refused}");
    }
}

//! The directory of a service, with its socket and its own storage.

use std::ffi::OsString;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use crate::scope::Owner;
use crate::transport::Endpoint;

/// The prefix of the names of these directories.
const PREFIX: &str = "podman-rs-";
/// How many of the last lines of a service's messages an error contains.
const LINES: usize = 8;
/// The longest path of a socket.
const LONGEST: usize = 107;

/// A directory that only this user can access.
#[derive(Debug)]
pub(super) struct RuntimeDir(PathBuf);

impl RuntimeDir {
    /// Creates a new directory. Its name is random: the file `owner` names its owner.
    #[inline]
    pub(super) fn make(parent: &Path) -> io::Result<Self> {
        let owner = Owner::me();
        let directory = Self(std::path::absolute(parent)?.join(format!("{PREFIX}{}", owner.short())));
        if directory.socket().as_os_str().len() > LONGEST {
            let why = format!("the path of a socket has at most {LONGEST} bytes: set a shorter directory");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        match std::fs::DirBuilder::new().mode(0o700).create(&directory.0) {
            // A process with this id in another namespace has created it.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Self::make(parent),
            made => made?,
        }
        directory.own(&owner).inspect_err(|_| directory.remove())?;
        Ok(directory)
    }

    /// Adds a process to the owners of the directory.
    #[inline]
    pub(super) fn own(&self, owner: &Owner) -> io::Result<()> {
        use io::Write;
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(self.0.join("owner"))?;
        // In one step, because a reader would take a part of it for a dead process.
        file.write_all(format!("{owner}\n").as_bytes())
    }

    /// Returns the directories whose owners are all dead.
    #[inline]
    pub(super) fn orphans(parent: &Path) -> Vec<Self> {
        let mine = crate::platform::uid();
        let entries = std::fs::read_dir(parent).into_iter().flatten().flatten();
        let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)).filter(|entry| {
            // Any user may create a directory with this name in a shared directory.
            entry.metadata().is_ok_and(|directory| directory.is_dir() && mine == Some(directory.uid()))
        });
        let directories = ours.filter_map(|entry| std::path::absolute(entry.path()).ok().map(Self));
        directories.filter(Self::is_orphan).collect()
    }

    #[inline]
    fn is_orphan(&self) -> bool {
        let owners = std::fs::read_to_string(self.0.join("owner")).unwrap_or_default();
        !owners.is_empty() && owners.lines().all(|owner| Owner::read(owner).is_alive() == Some(false))
    }

    #[inline]
    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    #[inline]
    fn socket(&self) -> PathBuf {
        self.0.join("podman.sock")
    }

    /// Returns the address of the service.
    #[inline]
    pub(super) fn endpoint(&self) -> Endpoint {
        Endpoint::Unix(self.socket())
    }

    /// Returns the exit status of the service, if it has stopped.
    #[inline]
    pub(super) fn exit(&self) -> Option<i32> {
        std::fs::read_to_string(self.0.join("exit")).ok()?.trim().parse().ok()
    }

    /// Returns the last lines of the service's log.
    #[inline]
    pub(super) fn messages(&self) -> String {
        let bytes = std::fs::read(self.0.join("log")).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        lines[lines.len().saturating_sub(LINES)..].join("\n")
    }

    /// Removes a directory that no service has used yet.
    #[inline]
    pub(super) fn remove(&self) {
        // Files that cannot be removed are removed by the next start.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// Podman's options for a storage in a directory, with networks and events of its own.
#[inline]
pub(super) fn storage_options(directory: &Path) -> Vec<OsString> {
    let mut words: Vec<OsString> = vec!["--events-backend=file".into()];
    for (option, name) in
        [("--root", "root"), ("--runroot", "run"), ("--tmpdir", "tmp"), ("--network-config-dir", "networks")]
    {
        words.extend([option.into(), directory.join(name).into()]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(name: &str) -> PathBuf {
        let directory = std::env::temp_dir().join(format!("podman-place-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("a directory");
        directory
    }

    #[test]
    fn only_directories_of_dead_processes_are_orphans() {
        let parent = directory("orphans");
        let [mine, dead, both] = [(); 3].map(|()| RuntimeDir::make(&parent).expect("a directory"));
        assert_eq!(std::fs::metadata(mine.path()).expect("it is there").mode() & 0o777, 0o700);
        let mut child = std::process::Command::new("sleep").arg("60").spawn().expect("a process");
        let gone = Owner::of(child.id());
        std::fs::write(dead.path().join("owner"), format!("{gone}\n")).expect("written");
        both.own(&gone).expect("written");
        assert_eq!(RuntimeDir::orphans(&parent).len(), 0, "it lives");
        child.kill().expect("it runs");
        child.wait().expect("its end");
        let found: Vec<PathBuf> = RuntimeDir::orphans(&parent).into_iter().map(|directory| directory.0).collect();
        assert_eq!(found, [dead.path()], "the other one has a running owner");
        std::fs::remove_dir_all(&parent).expect("removed");
    }

    #[test]
    fn a_directory_that_is_being_created_is_not_an_orphan() {
        use std::sync::Barrier;
        use std::sync::atomic::{AtomicBool, Ordering};
        let parent = directory("moment");
        let (directory, owner) = (RuntimeDir::make(&parent).expect("a directory"), Owner::me());
        let (begin, over) = (Barrier::new(2), AtomicBool::new(false));
        let found = std::thread::scope(|scope| {
            let sweep = scope.spawn(|| {
                begin.wait();
                let mut found = 0;
                while !over.load(Ordering::Relaxed) {
                    found += usize::from(directory.is_orphan());
                }
                found
            });
            begin.wait();
            for _ in 0..5_000 {
                std::fs::remove_file(directory.path().join("owner")).expect("it is there");
                directory.own(&owner).expect("written");
            }
            over.store(true, Ordering::Relaxed);
            sweep.join().expect("it sweeps")
        });
        assert_eq!(found, 0, "an incomplete owner is not a dead process");
        std::fs::remove_dir_all(&parent).expect("removed");
    }

    #[test]
    fn a_path_too_long_for_a_socket_is_refused() {
        let parent = directory(&"long".repeat(20));
        let error = RuntimeDir::make(&parent).expect_err("too long");
        assert!(error.to_string().contains("107 bytes"), "{error}");
        assert_eq!(std::fs::read_dir(&parent).expect("it is there").count(), 0, "nothing was created");
        std::fs::remove_dir_all(&parent).expect("removed");
    }

    #[test]
    fn the_last_log_lines_are_returned() {
        let parent = directory("lines");
        let directory = RuntimeDir::make(&parent).expect("a directory");
        assert_eq!((directory.exit(), directory.messages().as_str()), (None, ""));
        let lines: Vec<String> = (0..20).map(|n| format!("line {n}\n")).collect();
        std::fs::write(directory.path().join("log"), lines.join("\n")).expect("written");
        std::fs::write(directory.path().join("exit"), "125\n").expect("written");
        assert!(directory.messages().starts_with("line 12\n") && directory.messages().ends_with("line 19"));
        assert_eq!(directory.exit(), Some(125));
        std::fs::remove_dir_all(&parent).expect("removed");
    }
}

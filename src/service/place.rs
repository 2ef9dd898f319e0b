//! Where a service keeps its socket, and its storage if it has one of its own.

use std::ffi::OsString;
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use crate::scope::Owner;
use crate::transport::Endpoint;

/// What the names of all places begin with.
const PREFIX: &str = "podman-rs-";
/// How many of the last lines of a service's messages are told.
const LINES: usize = 8;
/// The longest path of a socket.
const LONGEST: usize = 107;

/// A directory that nobody but this user can enter.
#[derive(Debug)]
pub(super) struct Place(PathBuf);

impl Place {
    /// Makes a new one. Its name tells nothing: the file `owner` says whose it is.
    pub(super) fn make(parent: &Path) -> io::Result<Self> {
        let owner = Owner::me();
        let place = Self(std::path::absolute(parent)?.join(format!("{PREFIX}{}", owner.short())));
        if place.socket().as_os_str().len() > LONGEST {
            let why = format!("the path of a socket has at most {LONGEST} bytes: name a shorter directory");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
        }
        match std::fs::DirBuilder::new().mode(0o700).create(&place.0) {
            // a process of this number in another namespace was here first
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Self::make(parent),
            made => made?,
        }
        place.own(&owner).inspect_err(|_| place.remove())?;
        Ok(place)
    }

    /// Adds a process to those whose place this is.
    pub(super) fn own(&self, owner: &Owner) -> io::Result<()> {
        use io::Write;
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(self.0.join("owner"))?;
        // at once: half of it would be a dead process to whoever reads it meanwhile
        file.write_all(format!("{owner}\n").as_bytes())
    }

    /// The places below a directory whose owners are all dead.
    pub(super) fn orphans(parent: &Path) -> Vec<Self> {
        let mine = crate::discovery::uid();
        let entries = std::fs::read_dir(parent).into_iter().flatten().flatten();
        let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)).filter(|entry| {
            // anybody may make a directory of this name where everybody may make one
            entry.metadata().is_ok_and(|place| place.is_dir() && mine == Some(place.uid()))
        });
        let places = ours.filter_map(|entry| std::path::absolute(entry.path()).ok().map(Self));
        places.filter(Self::is_orphan).collect()
    }

    fn is_orphan(&self) -> bool {
        let owners = std::fs::read_to_string(self.0.join("owner")).unwrap_or_default();
        !owners.is_empty() && owners.lines().all(|owner| Owner::read(owner).is_alive() == Some(false))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    fn socket(&self) -> PathBuf {
        self.0.join("podman.sock")
    }

    /// Where the service listens.
    pub(super) fn endpoint(&self) -> Endpoint {
        Endpoint::Unix(self.socket())
    }

    /// How the service ended, if it did.
    pub(super) fn exit(&self) -> Option<i32> {
        std::fs::read_to_string(self.0.join("exit")).ok()?.trim().parse().ok()
    }

    /// The last lines of what the service wrote.
    pub(super) fn messages(&self) -> String {
        let bytes = std::fs::read(self.0.join("log")).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        lines[lines.len().saturating_sub(LINES)..].join("\n")
    }

    /// Removes what no service has used yet.
    pub(super) fn remove(&self) {
        // what cannot be removed is swept by the next start
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// Podman's options for a storage in a directory, with networks and events of its own.
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
    fn only_what_the_dead_left_is_an_orphan() {
        let parent = directory("orphans");
        let [mine, dead, both] = [(); 3].map(|()| Place::make(&parent).expect("a place"));
        assert_eq!(std::fs::metadata(mine.path()).expect("it is there").mode() & 0o777, 0o700);
        let mut child = std::process::Command::new("sleep").arg("60").spawn().expect("a process");
        let gone = Owner::of(child.id());
        std::fs::write(dead.path().join("owner"), format!("{gone}\n")).expect("written");
        both.own(&gone).expect("written");
        assert_eq!(Place::orphans(&parent).len(), 0, "it lives");
        child.kill().expect("it runs");
        child.wait().expect("its end");
        let found: Vec<PathBuf> = Place::orphans(&parent).into_iter().map(|place| place.0).collect();
        assert_eq!(found, [dead.path()], "of a place that has two owners one lives");
        std::fs::remove_dir_all(&parent).expect("removed");
    }

    #[test]
    fn what_is_made_at_this_moment_is_no_orphan() {
        use std::sync::Barrier;
        use std::sync::atomic::{AtomicBool, Ordering};
        let parent = directory("moment");
        let (place, owner) = (Place::make(&parent).expect("a place"), Owner::me());
        let (begin, over) = (Barrier::new(2), AtomicBool::new(false));
        let found = std::thread::scope(|scope| {
            let sweep = scope.spawn(|| {
                begin.wait();
                let mut found = 0;
                while !over.load(Ordering::Relaxed) {
                    found += usize::from(place.is_orphan());
                }
                found
            });
            begin.wait();
            for _ in 0..5_000 {
                std::fs::remove_file(place.path().join("owner")).expect("it is there");
                place.own(&owner).expect("written");
            }
            over.store(true, Ordering::Relaxed);
            sweep.join().expect("it sweeps")
        });
        assert_eq!(found, 0, "half of an owner is none that is dead");
        std::fs::remove_dir_all(&parent).expect("removed");
    }

    #[test]
    fn a_path_too_long_for_a_socket_is_refused() {
        let parent = directory(&"long".repeat(20));
        let error = Place::make(&parent).expect_err("too long");
        assert!(error.to_string().contains("107 bytes"), "{error}");
        assert_eq!(std::fs::read_dir(&parent).expect("it is there").count(), 0, "nothing was made");
        std::fs::remove_dir_all(&parent).expect("removed");
    }

    #[test]
    fn the_last_lines_are_told() {
        let parent = directory("lines");
        let place = Place::make(&parent).expect("a place");
        assert_eq!((place.exit(), place.messages().as_str()), (None, ""));
        let lines: Vec<String> = (0..20).map(|n| format!("line {n}\n")).collect();
        std::fs::write(place.path().join("log"), lines.join("\n")).expect("written");
        std::fs::write(place.path().join("exit"), "125\n").expect("written");
        assert!(place.messages().starts_with("line 12\n") && place.messages().ends_with("line 19"));
        assert_eq!(place.exit(), Some(125));
        std::fs::remove_dir_all(&parent).expect("removed");
    }
}

//! The process that created an object, and whether it is running.

use std::fmt;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// The identity of a process: boot, namespace and start time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owner {
    /// The boot and the process namespace.
    place: String,
    process: u32,
    /// When it was started, in clock ticks: process ids are reused.
    start: String,
    /// The number of the scope in the process.
    scope: u32,
}

impl Owner {
    /// Returns this process, with a new number for a scope.
    #[inline]
    pub(crate) fn me() -> Self {
        Self::of(std::process::id())
    }

    /// Returns another running process, with a new number for a scope.
    #[inline]
    pub(crate) fn of(process: u32) -> Self {
        static SCOPES: AtomicU32 = AtomicU32::new(0);
        let scope = SCOPES.fetch_add(1, Ordering::Relaxed);
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        Self { place: here(), process, start: start(&stat).unwrap_or_default().to_owned(), scope }
    }

    /// Returns a name that is unique in this process.
    #[cfg_attr(not(all(unix, not(podman_no_unix))), allow(dead_code, reason = "for services, which need Unix"))]
    #[inline]
    pub(crate) fn short(&self) -> String {
        format!("{}-{}", self.process, self.scope)
    }

    #[inline]
    pub(crate) fn read(text: &str) -> Self {
        let mut parts = text.split(':');
        let mut next = || parts.next().unwrap_or_default().to_owned();
        let place = next();
        let (process, start, scope) = (next().parse(), next(), next().parse());
        Self { place, process: process.unwrap_or_default(), start, scope: scope.unwrap_or_default() }
    }

    /// Whether the process is running; `None` if that cannot be determined here.
    #[inline]
    pub(crate) fn is_alive(&self) -> Option<bool> {
        if self.place.is_empty() || self.place != here() || self.process == 0 || self.start.is_empty() {
            return None;
        }
        is_alive(Path::new("/proc"), self.process, &self.start)
    }
}

impl fmt::Display for Owner {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, process, start, scope } = self;
        write!(f, "{place}:{process}:{start}:{scope}")
    }
}

/// Returns the boot of the machine and the process namespace; empty without `/proc`.
#[inline]
fn here() -> String {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let space = std::fs::read_link("/proc/self/ns/pid").unwrap_or_default();
    let digits: String = space.to_string_lossy().chars().filter(char::is_ascii_digit).collect();
    if boot.is_empty() || digits.is_empty() { String::new() } else { format!("{}.{digits}", boot.trim()) }
}

/// Whether the process with this id and start time is running; `None` if `/proc` may hide it.
#[inline]
fn is_alive(proc: &Path, process: u32, started: &str) -> Option<bool> {
    match std::fs::read_to_string(proc.join(process.to_string()).join("stat")) {
        Ok(stat) => Some(start(&stat).is_some_and(|start| start == started)),
        Err(why) if why.kind() == ErrorKind::PermissionDenied => Some(true),
        Err(why) if why.kind() == ErrorKind::NotFound && shows_all(proc) => Some(false),
        Err(_) => None,
    }
}

/// Whether `/proc` shows the processes of other users; mounted with `hidepid=2`, it hides them.
#[inline]
fn shows_all(proc: &Path) -> bool {
    let mounts = std::fs::read_to_string(proc.join("self/mountinfo")).unwrap_or_default();
    let mut mounted = mounts.lines().filter(|line| line.contains(" /proc ")).peekable();
    mounted.peek().is_some() && mounted.all(|line| !line.contains("hidepid="))
}

/// The start time of a process from its `stat`, unless it is dead.
#[inline]
fn start(stat: &str) -> Option<&str> {
    // The name, in brackets, may contain anything, so fields are counted from its end.
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    // A zombie counts as dead.
    if matches!(fields.first(), Some(&"Z" | &"X")) { None } else { fields.get(19).copied() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_and_dead_processes_are_distinguished() {
        let me = Owner::me();
        assert_eq!(Owner::read(&me.to_string()), me);
        assert_ne!(Owner::me(), me, "each scope has its own number");
        assert_eq!(me.is_alive(), Some(true));
        assert_eq!(Owner { start: "1".into(), ..me.clone() }.is_alive(), Some(false), "the process id was reused");
        let mut child = std::process::Command::new("true").spawn().expect("a process");
        let id = child.id();
        child.wait().expect("its end");
        assert_eq!(Owner { process: id, ..me.clone() }.is_alive(), Some(false));
        assert_eq!(Owner { start: String::new(), ..me.clone() }.is_alive(), None, "an incomplete line");
        assert_eq!(Owner { place: "elsewhere".into(), ..me }.is_alive(), None);
        for nonsense in ["", ":::", "a:b:c:d"] {
            assert_eq!(Owner::read(nonsense).is_alive(), None, "{nonsense}");
        }
    }

    #[test]
    fn a_hidden_process_is_not_considered_dead() {
        let proc = std::env::temp_dir().join(format!("podman-proc-{}", std::process::id()));
        assert_eq!(is_alive(&proc, 70_000, "5"), None, "it shows nothing");
        std::fs::create_dir_all(proc.join("self")).expect("a directory");
        for (hidden, alive) in
            [("", Some(false)), (",gid=4,hidepid=2", None), (",hidepid=invisible", None), (",hidepid=noaccess", None)]
        {
            let mounts = format!("22 1 0:21 / /sys rw - sysfs sysfs rw\n23 1 0:22 / /proc rw - proc proc rw{hidden}\n");
            std::fs::write(proc.join("self/mountinfo"), mounts).expect("a file");
            assert_eq!(is_alive(&proc, 70_000, "5"), alive, "{hidden}");
        }
        std::fs::remove_dir_all(proc).expect("removes");
    }
}

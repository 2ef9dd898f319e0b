//! Which process made something, and whether it lives.

use std::fmt;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// A process, told apart from all others: of this boot, in this namespace, since this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Owner {
    /// The boot and the namespace that the number counts in.
    place: String,
    process: u32,
    /// When it was started, in ticks of the machine: numbers are used again.
    start: String,
    /// Which scope of the process.
    scope: u32,
}

impl Owner {
    /// This process, and a new number for a scope of it.
    pub(crate) fn me() -> Self {
        Self::of(std::process::id())
    }

    /// Another process that lives, and a new number for a scope of it.
    pub(crate) fn of(process: u32) -> Self {
        static SCOPES: AtomicU32 = AtomicU32::new(0);
        let scope = SCOPES.fetch_add(1, Ordering::Relaxed);
        let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        Self { place: here(), process, start: start(&stat).unwrap_or_default().to_owned(), scope }
    }

    /// A name that no other scope of this process has.
    pub(crate) fn short(&self) -> String {
        format!("{}-{}", self.process, self.scope)
    }

    pub(crate) fn read(text: &str) -> Self {
        let mut parts = text.split(':');
        let mut next = || parts.next().unwrap_or_default().to_owned();
        let place = next();
        let (process, start, scope) = (next().parse(), next(), next().parse());
        Self { place, process: process.unwrap_or_default(), start, scope: scope.unwrap_or_default() }
    }

    /// Whether it lives; nothing, if that cannot be told from here.
    pub(crate) fn is_alive(&self) -> Option<bool> {
        if self.place.is_empty() || self.place != here() || self.process == 0 || self.start.is_empty() {
            return None;
        }
        is_alive(Path::new("/proc"), self.process, &self.start)
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, process, start, scope } = self;
        write!(f, "{place}:{process}:{start}:{scope}")
    }
}

/// The boot of the machine, and the namespace of process numbers; empty where there is no `/proc`.
fn here() -> String {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let space = std::fs::read_link("/proc/self/ns/pid").unwrap_or_default();
    let digits: String = space.to_string_lossy().chars().filter(char::is_ascii_digit).collect();
    if boot.is_empty() || digits.is_empty() { String::new() } else { format!("{}.{digits}", boot.trim()) }
}

/// Whether the process of a number, and of a start, lives; nothing, if `/proc` may not show it.
fn is_alive(proc: &Path, process: u32, started: &str) -> Option<bool> {
    match std::fs::read_to_string(proc.join(process.to_string()).join("stat")) {
        Ok(stat) => Some(start(&stat).is_some_and(|start| start == started)),
        Err(why) if why.kind() == ErrorKind::PermissionDenied => Some(true),
        Err(why) if why.kind() == ErrorKind::NotFound && shows_all(proc) => Some(false),
        Err(_) => None,
    }
}

/// Whether `/proc` shows the processes of other users; mounted with `hidepid=2`, it says of them that there are none.
fn shows_all(proc: &Path) -> bool {
    let mounts = std::fs::read_to_string(proc.join("self/mountinfo")).unwrap_or_default();
    let mut mounted = mounts.lines().filter(|line| line.contains(" /proc ")).peekable();
    mounted.peek().is_some() && mounted.all(|line| !line.contains("hidepid="))
}

/// When a process was started, as its `stat` says, unless it is dead.
fn start(stat: &str) -> Option<&str> {
    // the name, in brackets, may hold anything: the fields are counted from its end
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    // one that nobody has waited for yet is dead
    if matches!(fields.first(), Some(&"Z" | &"X")) { None } else { fields.get(19).copied() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_living_and_the_dead_are_told_apart() {
        let me = Owner::me();
        assert_eq!(Owner::read(&me.to_string()), me);
        assert_ne!(Owner::me(), me, "each scope is another");
        assert_eq!(me.is_alive(), Some(true));
        assert_eq!(Owner { start: "1".into(), ..me.clone() }.is_alive(), Some(false), "the number was used again");
        let mut child = std::process::Command::new("true").spawn().expect("a process");
        let id = child.id();
        child.wait().expect("its end");
        assert_eq!(Owner { process: id, ..me.clone() }.is_alive(), Some(false));
        assert_eq!(Owner { start: String::new(), ..me.clone() }.is_alive(), None, "half of a line was read");
        assert_eq!(Owner { place: "elsewhere".into(), ..me }.is_alive(), None);
        for nonsense in ["", ":::", "a:b:c:d"] {
            assert_eq!(Owner::read(nonsense).is_alive(), None, "{nonsense}");
        }
    }

    #[test]
    fn a_hidden_process_is_not_taken_for_a_dead_one() {
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

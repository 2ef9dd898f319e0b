//! The sockets of this machine's services.

use std::path::PathBuf;

use super::plan::ChosenBy;
use super::surroundings::Surroundings;

/// Where root's service listens.
pub(super) const SYSTEM: &str = "/run/podman/podman.sock";

/// The socket to use, and which were passed over and why.
pub(super) fn choose(here: &Surroundings) -> (PathBuf, ChosenBy, Vec<(PathBuf, String)>) {
    let system = PathBuf::from(SYSTEM);
    let Some(own) = own(here) else { return (system, ChosenBy::RootfulSocket, Vec::new()) };
    match (here.lacks(&own), here.lacks(&system)) {
        (None, _) => (own, ChosenBy::RootlessSocket, Vec::new()),
        (Some(why), None) => (system, ChosenBy::RootfulSocket, vec![(own, why)]),
        // The one that the user can start stands last, with the command that does.
        (Some(_), Some(why)) => (own, ChosenBy::RootlessSocket, vec![(system, why)]),
    }
}

/// Where this user's service listens; root's is the system's, whatever `XDG_RUNTIME_DIR` says.
fn own(here: &Surroundings) -> Option<PathBuf> {
    if here.user() == Some(0) {
        return None;
    }
    let named = here.variable("XDG_RUNTIME_DIR").map(PathBuf::from);
    Some(named.or_else(|| here.session())?.join("podman/podman.sock"))
}

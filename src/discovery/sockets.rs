//! The sockets of this machine's services.

use std::path::PathBuf;

use super::plan::ConnectionSource;
use super::surroundings::{SYSTEM_SOCKET, Surroundings};

/// Returns the socket to use, and the skipped ones with the reasons.
pub(super) fn choose(here: &Surroundings) -> (PathBuf, ConnectionSource, Vec<(PathBuf, String)>) {
    let system = PathBuf::from(SYSTEM_SOCKET);
    let Some(own) = own(here) else { return (system, ConnectionSource::RootfulSocket, Vec::new()) };
    match (here.lacks(&own), here.lacks(&system)) {
        (None, _) => (own, ConnectionSource::RootlessSocket, Vec::new()),
        (Some(why), None) => (system, ConnectionSource::RootfulSocket, vec![(own, why)]),
        // The socket that the user can enable comes last, so that the error has the command for it.
        (Some(_), Some(why)) => (own, ConnectionSource::RootlessSocket, vec![(system, why)]),
    }
}

/// Returns the socket of this user's service; for root it is the system's, whatever `XDG_RUNTIME_DIR` is.
fn own(here: &Surroundings) -> Option<PathBuf> {
    if here.user() == Some(0) {
        return None;
    }
    let named = here.variable("XDG_RUNTIME_DIR").map(PathBuf::from);
    Some(named.or_else(|| here.session())?.join("podman/podman.sock"))
}

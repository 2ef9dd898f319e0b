//! The differences between Unix and other systems: owners and modes of files, and the bytes of paths.
//!
//! Everything else that needs Unix is absent there, behind the same condition: Unix sockets (`transport::dial`,
//! `transport::blocking`), `service`, `testkit`, the features `ssh` and `terminal`. `--cfg podman_no_unix` disables
//! the Unix half on Unix, so that tests compile the other half.

#[cfg(all(unix, not(podman_no_unix)))]
mod unix;
#[cfg(all(unix, not(podman_no_unix)))]
pub(crate) use unix::*;

#[cfg(not(all(unix, not(podman_no_unix))))]
mod other;
#[cfg(not(all(unix, not(podman_no_unix))))]
pub(crate) use other::*;

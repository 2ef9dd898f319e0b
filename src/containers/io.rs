//! Interactive connections: attach, exec, terminals.

// The page of `Container` shows its methods in the order of these modules; a blank line keeps rustfmt from sorting them.
pub(crate) mod exec;

pub(crate) mod attach;

pub(crate) mod hijack;
#[cfg(all(feature = "terminal", unix, not(podman_no_unix)))]
mod terminal;

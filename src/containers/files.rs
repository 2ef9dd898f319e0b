//! Files of containers: archives, copies, changes, mounts.

// The page of `Container` shows its methods in the order of these modules; a blank line keeps rustfmt from sorting them.
pub(crate) mod copy;

pub(crate) mod archive;

pub(crate) mod changes;

mod export;

mod mount;

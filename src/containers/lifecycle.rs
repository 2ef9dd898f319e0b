//! Starting, stopping, removing and otherwise changing containers.

// The page of `Container` shows its methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod start;

pub(crate) mod stop;

pub(crate) mod remove;

pub(crate) mod guard;

mod update;

pub(crate) mod commit;

pub(crate) mod checkpoint;

pub(crate) mod restore;

pub(crate) mod outcome;
pub(crate) mod prune;

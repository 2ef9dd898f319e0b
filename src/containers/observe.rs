//! Reading what containers are and use: lists, statistics, processes, health.

// The page of `Container` shows its methods in the order of these modules; a blank line keeps rustfmt from sorting them.
pub(crate) mod inspect;

pub(crate) mod health;

pub(crate) mod stats;

pub(crate) mod top;

mod events;

pub(crate) mod list;

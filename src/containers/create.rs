//! Creating and running containers.

pub(crate) mod keys;
mod member;
mod recreate;
pub(crate) mod run;

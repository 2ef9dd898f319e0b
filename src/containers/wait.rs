//! Waiting for a container to exit or to become ready.

pub(crate) mod end;
pub(crate) mod exit;
pub(crate) mod until;

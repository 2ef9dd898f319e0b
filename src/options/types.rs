//! Value types that options of several nouns accept.

pub(crate) mod cidr;
pub(crate) mod detach_keys;
pub(crate) mod env;
pub(crate) mod filters;
pub(crate) mod mode;
pub(crate) mod mount;
pub(crate) mod mount_text;
pub(crate) mod network;
pub(crate) mod port;
pub(crate) mod restart;
pub(crate) mod secret;
pub(crate) mod signal;
pub(crate) mod size;
pub(crate) mod span;
pub(crate) mod timestamp;
pub(crate) mod ulimit;
pub(crate) mod volume;
pub(crate) mod words;

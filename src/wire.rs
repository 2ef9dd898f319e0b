//! Bytes ↔ values: pure decoders, no I/O, nothing asynchronous.

pub(crate) mod frames;
pub(crate) mod json_lines;
pub(crate) mod json_path;
pub(crate) mod path_stat;
pub(crate) mod tar_end;

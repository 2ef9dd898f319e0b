//! Bytes ↔ values: pure decoders, no I/O, nothing asynchronous.

pub(crate) mod frames;
pub(crate) mod json_lines;
pub(crate) mod json_path;

//! Bytes ↔ values: pure decoders, no I/O, nothing asynchronous.

pub(crate) mod auth_file;
pub(crate) mod credential;
pub(crate) mod frames;
pub(crate) mod given;
pub(crate) mod image_name;
pub(crate) mod json_lines;
pub(crate) mod json_path;
pub(crate) mod last_lines;
pub(crate) mod lines;
pub(crate) mod note;
pub(crate) mod path_stat;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
pub(crate) mod secret;
pub(crate) mod tar_end;

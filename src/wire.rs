//! Pure encoders and decoders, without I/O and async.

pub(crate) mod auth_file;
pub(crate) mod build_log;
pub(crate) mod credential;
pub(crate) mod frames;
pub(crate) mod ignore;
pub(crate) mod image_name;
pub(crate) mod json_lines;
pub(crate) mod json_path;
pub(crate) mod last_lines;
pub(crate) mod lines;
pub(crate) mod lossy;
pub(crate) mod manifest;
pub(crate) mod notice;
pub(crate) mod path_stat;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
pub(crate) mod replay_cursor;
pub(crate) mod secret_data;
pub(crate) mod tar;
pub(crate) mod tar_end;

//! Bytes ↔ values: pure decoders, no I/O, nothing asynchronous.

pub(crate) mod frames;
pub(crate) mod given;
pub(crate) mod json_lines;
pub(crate) mod json_path;
<<<<<<< HEAD
pub(crate) mod path_stat;
pub(crate) mod tar_end;
=======
pub(crate) mod last_lines;
pub(crate) mod lines;
pub(crate) mod note;
>>>>>>> 80d845e (Run commands in a running container and talk to them; one type for hijacked connections)

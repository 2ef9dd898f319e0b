//! The output of containers and commands: streams and logs.

pub(crate) mod command;
pub(crate) mod limit;
pub(crate) mod lines;
pub(crate) mod logs;
pub(crate) mod reader;
pub(crate) mod stream;

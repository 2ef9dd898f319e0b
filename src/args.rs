//! docker-py's keywords, and the container specification they become.
//!
//! Pure: nothing here is asynchronous or touches anything but its arguments.

mod apply;
pub(crate) mod body;
mod devices;
mod duration;
pub(crate) mod env;
mod given;
mod health;
mod health_changes;
mod inspected;
mod keys;
mod keyword;
mod keywords;
mod log;
mod mode;
mod mount;
mod mount_text;
mod mounts;
mod names;
mod namespace;
mod network;
mod options;
mod ports;
mod problem;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
mod render;
mod restart;
mod schema;
mod secrets;
mod security;
mod signal;
mod size;
mod support;
mod time;
mod together;
pub(crate) mod ulimits;
mod update;
pub(crate) mod values;
pub(crate) mod volumes;

pub(crate) use health_changes::check_line;
pub(crate) use keys::{DetachKeys, Typed};
pub use keyword::Size;
pub(crate) use keywords::{pull_platform, pull_policy};
pub use mount::{HostPort, Mount};
pub(crate) use names::container_name;
pub(crate) use options::argv;
pub use options::{CreateOptions, RunOptions};
pub use problem::{Problem, Problems};
pub(crate) use support::supports;
pub use time::Timestamp;
pub(crate) use update::Update;
pub use update::UpdateOptions;

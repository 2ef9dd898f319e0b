//! docker-py's keywords, and the container specification they become.
//!
//! Pure: nothing here is asynchronous or touches anything but its arguments.

mod body;
mod problem;
pub(crate) mod values;

pub(crate) use body::Body;
pub use problem::{Problem, Problems};

//! Value types that options of several nouns accept (sizes, times, lists, commands), and shared results.

pub use crate::client::Guard;
pub use crate::options::{ByteSize, IntoCommand, IntoList, Timestamp};
pub use crate::resource::{Difference, Ensured};

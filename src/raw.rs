//! Layer 0: the client that progenitor wrote, and what it needs at run time.

#[allow(unreachable_pub, dead_code, reason = "public with the feature `raw`")]
mod body;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod carrier;
mod clock;
mod extra;
pub(crate) mod history;
pub(crate) mod lenient;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod place;
mod record;
#[allow(unreachable_pub, dead_code, reason = "public with the feature `raw`")]
mod runtime;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod send;
pub(crate) mod signal;
mod span;
mod timeout;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod upgraded;

#[rustfmt::skip]
#[path = "../generated/libpod.rs"]
#[allow(
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    dead_code,
    unused_mut,
    unused_variables,
    rust_2018_idioms,
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes_without_reason,
    clippy::unwrap_used,
    rustdoc::all,
    reason = "generated; see generated/README.md"
)]
mod libpod;

pub(crate) use body::Body;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use carrier::Lost;
pub(crate) use carrier::{Carried, Carrier, Over};
pub use history::Unsupported;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use libpod::{Client, types};
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
pub use place::Place;
#[cfg(feature = "raw")]
pub(crate) use runtime::answer;
pub(crate) use runtime::decode;
#[allow(unreachable_pub, unused_imports, reason = "public with the feature `raw`")]
pub use runtime::{ByteStream, Call, Error, Failure, Response, ResponseValue, Upgraded};
pub(crate) use send::{Checks, on_the_wire};
pub use timeout::Timeout;

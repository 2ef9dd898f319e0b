//! The generated client, with a method for each operation of Podman's libpod API, in the server's own terms.
//!
//! Generated from the API description of Podman 5.8.3, and exempt from semver: it changes with the description.
//! Required parameters of an operation are arguments of its method; optional ones are fields of its [params]
//! structure:
//!
//! ```no_run
//! use podman::raw::params::NetworkListParams;
//!
//! # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
//! let params = NetworkListParams { filters: Some(r#"{"driver":["bridge"]}"#), ..Default::default() };
//! for network in podman.raw().network_list_libpod(&params).await?.into_inner() {
//!     println!("{}", network.name.unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! An operation or option that the server's release does not support fails before anything is sent, and each call has
//! the time limit and the connection that its operation needs; [`Client::with_timeout`] sets another limit.

#[allow(unreachable_pub, dead_code, reason = "public with the feature `raw`")]
mod client;
#[allow(unreachable_pub, reason = "public with the feature `raw`")]
mod decode;
mod elements;
#[allow(unreachable_pub, dead_code, reason = "public with the feature `raw`")]
mod names;
mod older_forms;
mod record;
mod scalar;
pub(crate) mod signal;
mod slot;
mod unlisted_operations;

#[rustfmt::skip]
#[path = "../generated/libpod.rs"]
#[allow(
    unreachable_pub,
    dead_code,
    clippy::all,
    clippy::pedantic,
    reason = "generated; see generated/README.md"
)]
mod libpod;

/// The optional parameters and headers of operations, one structure per operation.
#[rustfmt::skip]
#[path = "../generated/params.rs"]
#[allow(missing_docs, missing_debug_implementations, unreachable_pub, dead_code, reason = "generated; see generated/README.md")]
pub mod params;

/// The structures in requests and responses.
#[rustfmt::skip]
#[path = "../generated/types.rs"]
#[allow(missing_docs, unreachable_pub, dead_code, reason = "generated; see generated/README.md")]
pub mod types;

#[allow(unreachable_pub, unused_imports, reason = "public with the feature `raw`")]
pub use crate::http::{
    ByteStream, Call, DecodeError, Error, Failure, ServerAddress, StatusError, TransportError, Upgraded,
};
#[allow(unreachable_pub, unused_imports, reason = "public with the feature `raw`")]
pub use client::{Client, ResponseFuture, ResponseValue};
#[allow(unreachable_pub, unused_imports, reason = "public with the feature `raw`")]
pub use decode::FromJson;
pub(crate) use decode::decode;
#[cfg(feature = "raw")]
pub(crate) use decode::decode_response;
#[allow(unreachable_pub, unused_imports, reason = "public with the feature `raw`")]
pub use names::InvalidName;

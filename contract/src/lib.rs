//! Tests that the description, the generated client and real servers agree.
//!
//! Not published: it has code that only the project's tests and tasks need.

pub mod answers;
#[rustfmt::skip]
#[path = "../generated/calls.rs"]
#[allow(clippy::all, clippy::pedantic, reason = "generated; see generated/README.md")]
mod calls;
mod cases;
pub mod compare;
mod content;
mod description;
pub mod entry;
mod given;
pub mod handlers;
pub mod recorder;
pub mod replay;
mod request;
mod sample;
mod scene;
#[allow(dead_code, reason = "the generator uses all of it")]
#[path = "../../build/spec.rs"]
mod spec;
mod tar;

pub use calls::{CALLED, call};
pub use cases::{Case, cases};
pub use description::{Description, Operation, Parameter, Place};
pub use given::{Body, Given, Outcome};
pub use request::{Content, Request};

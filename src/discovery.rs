//! Choosing a Podman service as the `podman` command does.

mod choice;
mod config;
mod connections;
mod named;
mod plan;
mod sockets;
mod surroundings;
#[cfg(test)]
mod tests;

pub(crate) use choice::{Request, Wanted, plan};
pub(crate) use named::{Named, named};
pub use plan::{ConnectionSource, Plan};
pub(crate) use surroundings::Surroundings;

//! Which Podman is meant: the one that the `podman` command would choose.

mod choice;
mod config;
mod connections;
mod plan;
mod sockets;
mod surroundings;
#[cfg(test)]
mod tests;

pub(crate) use choice::{Request, Wanted, plan};
pub use plan::{ChosenBy, ConnectionPlan, PassedOver};
pub(crate) use surroundings::{Surroundings, uid};

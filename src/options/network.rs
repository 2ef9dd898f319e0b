//! The options of networks: to create one, to connect a container to one, to change one.

mod addresses;
mod connect;
mod create;
mod disconnect;
mod list;
mod prune;
mod remove;
mod subnet;
mod update;

pub(crate) use connect::CONNECT;
pub use connect::ConnectOptions;
pub(crate) use create::CREATE;
pub use create::NetworkOptions;
pub(crate) use create::stored;
pub use disconnect::DisconnectOptions;
pub use list::{Filter, ListOptions};
pub use prune::PruneOptions;
pub use remove::RemoveOptions;
pub(crate) use subnet::contains;
pub use subnet::{Route, Subnet};
pub use update::UpdateOptions;

#[cfg(test)]
#[path = "network_tests.rs"]
mod tests;

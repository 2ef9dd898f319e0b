//! The options of pods.

mod create;
mod interval;
mod list;
mod of_containers;
mod prune;
mod remove;
mod stats;
mod stop;
mod together;
mod top;
mod values;

pub(crate) use create::CREATE;
pub use create::PodOptions;
pub use list::ListOptions;
pub use prune::PruneOptions;
pub use remove::RemoveOptions;
pub use stats::StatsOptions;
pub use stop::StopOptions;
pub use top::TopOptions;

#[cfg(test)]
#[path = "pod_tests.rs"]
mod tests;

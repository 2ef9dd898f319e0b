//! Whose statistics, and how often.

use std::time::Duration;

/// Which containers to look at, and how often.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatsOptions {
    pub(super) containers: Vec<String>,
    pub(super) all: bool,
    pub(super) interval: Option<Duration>,
}

impl StatsOptions {
    /// All that run; every 5 seconds, in a stream.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only these, by name or id, whether they run or not.
    #[must_use]
    pub fn containers<I>(mut self, containers: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.containers = containers.into_iter().map(Into::into).collect();
        self
    }

    /// Also those that do not run, as samples [without a time](super::ContainerStats::time).
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = all;
        self
    }

    /// How often to look, in a stream: whole seconds, rounded up, and at least one.
    #[must_use]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }
}

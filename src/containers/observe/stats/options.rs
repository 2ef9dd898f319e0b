//! Options of statistics.

use std::time::Duration;

use crate::options::InvalidOptions;

/// Selects the containers whose statistics to read, and how often.
///
/// ```no_run
/// use std::time::Duration;
/// use podman::containers::StatsOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = StatsOptions::new().containers(["web", "db"]).interval(Duration::from_secs(10));
/// let mut stream = podman.containers().stats_stream_with(&options).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatsOptions {
    pub(crate) containers: Vec<String>,
    pub(crate) all: bool,
    pub(crate) interval: Option<Duration>,
}

impl StatsOptions {
    /// Returns the defaults: all running containers; a stream samples every 5 seconds.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects these containers, by name or id, even if they do not run.
    #[must_use]
    pub fn containers<I>(mut self, containers: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.containers = containers.into_iter().map(Into::into).collect();
        self
    }

    /// Includes containers that do not run, as samples [without a time](super::Stats::time).
    #[must_use]
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.all = all;
        self
    }

    /// Sets the interval of a stream: whole seconds, rounded up, and at least one.
    #[must_use]
    #[inline]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Checks that no containers are selected, for a call on one container.
    #[inline]
    pub(crate) fn selects_nothing(&self) -> Result<(), InvalidOptions> {
        let mut problems = InvalidOptions::default();
        let why = "selects among several containers: use ContainersManager::stats_stream_with";
        if !self.containers.is_empty() {
            problems.add("containers", &self.containers.join(" "), why);
        }
        if self.all {
            problems.add("all", "true", why);
        }
        problems.or(())
    }
}

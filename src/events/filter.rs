//! Which events to listen to.

use super::Filters;
use super::event::libpods;
use crate::args::Timestamp;

/// What events are to be told of; of one kind of filter any value may match, of different kinds all must.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventFilter {
    /// Of this container: its name, or the beginning of its id.
    Container(String),
    /// Of this image: its name, or the beginning of its id.
    Image(String),
    /// Of this pod: its name, or the beginning of its id.
    Pod(String),
    /// Of volumes with a name that begins so.
    Volume(String),
    /// Of this kind of object: `container`, `image`, `network`, `pod`, `volume`, …
    Kind(String),
    /// What happened: `create`, `start`, `died`, …; Docker's `die` is taken for `died`, which 4.3.1 itself does not.
    Action(String),
    /// With this label, `key` or `key=value`.
    Label(String),
    /// Any other that the server knows: its name and value.
    Other(String, String),
}

impl EventFilter {
    fn parts(self) -> (String, String) {
        let (key, value) = match self {
            Self::Container(value) => ("container", value),
            Self::Image(value) => ("image", value),
            Self::Pod(value) => ("pod", value),
            Self::Volume(value) => ("volume", value),
            Self::Kind(value) => ("type", value),
            Self::Action(value) => ("event", libpods(value)),
            Self::Label(value) => ("label", value),
            Self::Other(key, value) => return (key, value),
        };
        (key.to_owned(), value)
    }
}

/// Which events to listen to.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use podman::{EventFilter, EventOptions};
///
/// let last_hour = EventOptions::new()
///     .since(SystemTime::now() - Duration::from_secs(3600))
///     .follow(false)
///     .filter(EventFilter::Kind("image".into()));
/// # let _ = last_hour;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventOptions {
    pub(super) since: Option<Timestamp>,
    pub(super) until: Option<Timestamp>,
    pub(super) follow: bool,
    pub(super) filters: Filters,
}

impl Default for EventOptions {
    fn default() -> Self {
        Self { since: None, until: None, follow: true, filters: Filters::new() }
    }
}

impl EventOptions {
    /// All that happens from now on, without an end.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins with what happened after this moment, as far as the service remembers.
    #[must_use]
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Ends with what happens before this moment.
    #[must_use]
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Whether to go on with what happens later; `true` if not said.
    #[must_use]
    pub fn follow(mut self, follow: bool) -> Self {
        self.follow = follow;
        self
    }

    /// Tells only of matching events; repeat it for more.
    #[must_use]
    pub fn filter(mut self, filter: EventFilter) -> Self {
        let (key, value) = filter.parts();
        self.filters.entry(key).or_default().push(value);
        self
    }
}

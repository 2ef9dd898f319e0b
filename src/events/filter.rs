//! Options of event streams.

use super::kind::{Action, Kind};
use crate::options::Timestamp;
use crate::resource::Filters;

/// The filter for volumes.
pub(super) const VOLUME: &str = "volume";
/// The filter for networks, which no server supports.
pub(super) const NETWORK: &str = "network";

/// Selects events. Filters of the same kind are alternatives; different kinds must all match.
///
/// ```no_run
/// use podman::events::{Action, Filter, Options};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let died = Options::new().filter(Filter::Label("app=shop".into())).filter(Filter::Action(Action::Died));
/// let mut events = podman.events_with(&died).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// Of this container: its name, or the beginning of its id.
    Container(String),
    /// Of this image: its name, or the beginning of its id.
    Image(String),
    /// Of this pod: its name, or the beginning of its id.
    Pod(String),
    /// Of the volume with this name, which the client compares: the server selects names that begin so, on 4.3 none.
    Volume(String),
    /// Of the network with this name, or with an id that begins with at least 12 digits of this: created, removed,
    /// updated, and containers that are connected or disconnected, whose ids these events have. Compared by the client;
    /// Podman 5 and later.
    Network(String),
    /// Of this kind of object. Events of secrets (Podman 5.5 and later) have neither a name nor an id.
    Kind(Kind),
    /// Of this action.
    Action(Action),
    /// With this label, `key` or `key=value`; only events of containers have labels. Before Podman 5.7 the client compares a
    /// label without a value, because the server would select no event.
    Label(String),
    /// Any other filter of the server: its name and value.
    Other(String, String),
}

impl Filter {
    #[inline]
    fn parts(self) -> (String, String) {
        let (key, value) = match self {
            Self::Container(value) => ("container", value),
            Self::Image(value) => ("image", value),
            Self::Pod(value) => ("pod", value),
            Self::Volume(value) => (VOLUME, value),
            Self::Network(value) => (NETWORK, value),
            Self::Kind(value) => ("type", value.into()),
            Self::Action(value) => ("event", value.into()),
            Self::Label(value) => ("label", value),
            Self::Other(key, value) => return (key, value),
        };
        (key.to_owned(), value)
    }
}

/// Selects the events of a stream.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use podman::events;
///
/// let last_hour = events::Options::new()
///     .since(SystemTime::now() - Duration::from_secs(3600))
///     .follow(false)
///     .filter(events::Filter::Kind(events::Kind::Image));
/// # let _ = last_hour;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    pub(super) since: Option<Timestamp>,
    pub(super) until: Option<Timestamp>,
    pub(super) follow: bool,
    pub(super) filters: Filters,
    /// The name or id of the only object whose events are returned: the server also selects ids that begin with it.
    pub(super) only: Option<String>,
}

impl Default for Options {
    #[inline]
    fn default() -> Self {
        Self { since: None, until: None, follow: true, filters: Filters::default(), only: None }
    }
}

impl Options {
    /// Returns only events of the object with this name or id.
    #[inline]
    pub(crate) fn only(mut self, key: &str) -> Self {
        self.only = Some(key.to_owned());
        self
    }

    /// Returns the defaults: all events from now on, without an end.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts with the events after this time, as far as the service stores them.
    #[must_use]
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Ends with the last event before this time.
    #[must_use]
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets whether to continue with later events; by default `true`.
    #[must_use]
    #[inline]
    pub fn follow(mut self, follow: bool) -> Self {
        self.follow = follow;
        self
    }

    /// Returns only matching events; repeat it for more filters.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (key, value) = filter.parts();
        self.filters.add(key, value);
        self
    }
}

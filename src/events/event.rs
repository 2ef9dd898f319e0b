//! Events.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::Serialize;

use super::kind::{Action, Kind};
use crate::containers::Health;
use crate::options::Timestamp;
use crate::raw::types;
use crate::resource::Identity;

/// A change of an object.
///
/// ```
/// use podman::events::Event;
///
/// let mut died = Event::new("container", "died", "3f1c5e0a7d9b");
/// died.attributes.insert("containerExitCode".into(), "137".into());
/// assert_eq!(died.exit_code(), Some(137));
/// assert!(serde_json::to_string(&died)?.starts_with(r#"{"kind":"container","action":"died","id":"3f1c5e0a7d9b""#));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Event {
    /// The kind of object.
    pub kind: Kind,
    /// What happened to it.
    pub action: Action,
    /// The object's id; for volumes and other objects without an id, the name or an empty string. An event of a container
    /// that is connected to or disconnected from a network is an event of the network with the id of the container.
    pub id: String,
    /// The object's name; of an image, the name that was requested. Events of networks on 4.3 and of secrets have none.
    pub name: String,
    /// The time, with nanoseconds.
    pub time: Timestamp,
    /// The container's health, in [`HealthStatus`](Action::HealthStatus) events of a container with a check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_status: Option<Health>,
    /// The labels of the object, and other attributes: `image`, `podId`, `containerExitCode`, …
    pub attributes: BTreeMap<String, String>,
    #[serde(skip)]
    record: Bytes,
}

impl Event {
    /// Creates an event, for tests of code that reads events.
    #[must_use]
    pub fn new(kind: impl Into<Kind>, action: impl Into<Action>, id: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            action: action.into(),
            id: id.into(),
            name: String::new(),
            time: Timestamp::UNIX_EPOCH,
            health_status: None,
            attributes: BTreeMap::new(),
            record: Bytes::new(),
        }
    }

    /// Returns the record as the server sent it, in JSON; empty for an event made by [`new`](Self::new).
    ///
    /// `podman events --format json` prints the same fields under other names.
    #[must_use]
    #[inline]
    pub fn record(&self) -> &[u8] {
        &self.record
    }

    #[inline]
    pub(super) fn with_record(self, record: Bytes) -> Self {
        Self { record, ..self }
    }

    /// Returns the exit code of a container or command that exited; `None` for any other event.
    ///
    /// 4.3.1 puts an exit code of 0 into every event.
    #[must_use]
    #[inline]
    pub fn exit_code(&self) -> Option<i64> {
        let ended = matches!(self.action, Action::Died | Action::ExecDied);
        self.attributes.get("containerExitCode").filter(|_| ended)?.parse().ok()
    }

    /// Returns whether the object is a container.
    #[must_use]
    #[inline]
    pub fn is_container(&self) -> bool {
        self.kind == Kind::Container
    }
}

impl Identity for Event {
    #[inline]
    fn id(&self) -> &str {
        &self.id
    }
    #[inline]
    fn name(&self) -> &str {
        &self.name
    }
}

impl From<types::Event> for Event {
    #[inline]
    fn from(event: types::Event) -> Self {
        let types::Event { action, actor, health_status, id, status, time, time_nano, type_, from: _, scope: _ } =
            event;
        let types::EventActor { attributes, id: actor } = actor.unwrap_or_default();
        let said = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
        let time = match (time_nano, time) {
            (Some(nano), _) => Timestamp::from_unix_nanos(nano),
            (None, seconds) => seconds.unwrap_or_default().into(),
        };
        Self {
            kind: type_.unwrap_or_default().into(),
            action: action.filter(|action| !action.is_empty()).or(status).unwrap_or_default().into(),
            id: if said(&actor) { actor } else { id }.unwrap_or_default(),
            // of a network, it is an attribute of its own
            name: attributes
                .get("name")
                .filter(|name| !name.is_empty())
                .or(attributes.get("network"))
                .cloned()
                .unwrap_or_default(),
            time,
            health_status: health_status.filter(|status| !status.is_empty()).map(Health::from),
            attributes,
            record: Bytes::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Event {
        crate::raw::decode::<types::Event>(text.as_bytes()).expect("an event").into()
    }

    #[test]
    fn events_of_all_releases_are_read_alike() {
        let new = r#"{"status":"died","id":"ab","Type":"container","Action":"died","timeNano":1795485797913192558,
            "time":1795485797,"Actor":{"ID":"ab","Attributes":{"name":"web","containerExitCode":"3"}}}"#;
        let docker =
            r#"{"Type":"container","Action":"die","time":1795485797,"Actor":{"ID":"ab","Attributes":{"name":"web"}}}"#;
        let (new, docker) = (read(new), read(docker));
        assert_eq!((new.action.as_str(), new.exit_code(), new.name.as_str()), ("died", Some(3), "web"));
        assert_eq!(new.time.subsec_nanos(), 913_192_558);
        assert_eq!((docker.action.as_str(), docker.id.as_str(), docker.exit_code()), ("died", "ab", None));
        assert_eq!(docker.time.unix_seconds(), 1_795_485_797);
    }

    #[test]
    fn only_exit_events_have_an_exit_code() {
        let start =
            r#"{"Type":"container","Action":"start","Actor":{"ID":"ab","Attributes":{"containerExitCode":"0"}}}"#;
        assert_eq!(read(start).exit_code(), None, "4.3.1 sends it for every object");
        assert_eq!(read("{}").action, "", "and a missing value is empty");
    }
}

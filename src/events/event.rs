//! One event.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::raw::types;

/// Something that happened to an object.
///
/// ```
/// use podman::Event;
///
/// let mut died = Event::new("container", "died", "3f1c5e0a7d9b");
/// died.attributes.insert("containerExitCode".into(), "137".into());
/// assert_eq!(died.exit_code(), Some(137));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// What kind of object: `container`, `image`, `network`, `pod`, `secret`, `volume`, `system`, …
    pub kind: String,
    /// What happened: `create`, `start`, `died`, `remove`, `pull`, … as libpod says it, so not Docker's `die`.
    pub action: String,
    /// The object's id; for volumes, and for what has none, the name or nothing.
    pub id: String,
    /// The object's name; of an image, the name it was asked for by.
    pub name: String,
    /// When, to the nanosecond.
    pub time: DateTime<Utc>,
    /// The container's health, in `health_status` events of a container with a check: `healthy`, `unhealthy`, `starting`.
    pub health_status: Option<String>,
    /// Labels of the object, and what else the server tells: `image`, `podId`, `containerExitCode`, …
    pub attributes: BTreeMap<String, String>,
}

impl Event {
    /// An event of one's own, for tests of code that reads events.
    #[must_use]
    pub fn new(kind: impl Into<String>, action: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            action: libpods(action.into()),
            id: id.into(),
            name: String::new(),
            time: DateTime::UNIX_EPOCH,
            health_status: None,
            attributes: BTreeMap::new(),
        }
    }

    /// The exit code of a container or of an exec session that ended; nothing for any other event.
    ///
    /// 4.3.1 puts an exit code of 0 into every event.
    #[must_use]
    pub fn exit_code(&self) -> Option<i64> {
        let ended = matches!(self.action.as_str(), "died" | "exec_died");
        self.attributes.get("containerExitCode").filter(|_| ended)?.parse().ok()
    }

    /// Whether this is about a container.
    #[must_use]
    pub fn is_container(&self) -> bool {
        self.kind == "container"
    }
}

impl From<types::Event> for Event {
    fn from(event: types::Event) -> Self {
        let types::Event { action, actor, health_status, id, status, time, time_nano, type_, from: _, scope: _ } =
            event;
        let types::EventActor { attributes, id: actor } = actor.unwrap_or_default();
        let said = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.is_empty());
        let time = match (time_nano, time) {
            (Some(nano), _) => DateTime::from_timestamp_nanos(nano),
            (None, seconds) => DateTime::from_timestamp(seconds.unwrap_or_default(), 0).unwrap_or_default(),
        };
        Self {
            kind: type_.unwrap_or_default(),
            action: libpods(action.filter(|action| !action.is_empty()).or(status).unwrap_or_default()),
            id: if said(&actor) { actor } else { id }.unwrap_or_default(),
            name: attributes.get("name").cloned().unwrap_or_default(),
            time,
            health_status: health_status.filter(|status| !status.is_empty()),
            attributes,
        }
    }
}

/// One name for one thing: what Docker's half calls otherwise.
pub(super) fn libpods(action: String) -> String {
    match action.as_str() {
        "die" => "died".to_owned(),
        _ => action,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Event {
        crate::raw::decode::<types::Event>(text.as_bytes()).expect("an event").into()
    }

    #[test]
    fn what_each_version_sends_is_one_event() {
        let new = r#"{"status":"died","id":"ab","Type":"container","Action":"died","timeNano":1795485797913192558,
            "time":1795485797,"Actor":{"ID":"ab","Attributes":{"name":"web","containerExitCode":"3"}}}"#;
        let docker =
            r#"{"Type":"container","Action":"die","time":1795485797,"Actor":{"ID":"ab","Attributes":{"name":"web"}}}"#;
        let (new, docker) = (read(new), read(docker));
        assert_eq!((new.action.as_str(), new.exit_code(), new.name.as_str()), ("died", Some(3), "web"));
        assert_eq!(new.time.timestamp_subsec_nanos(), 913_192_558);
        assert_eq!((docker.action.as_str(), docker.id.as_str(), docker.exit_code()), ("died", "ab", None));
        assert_eq!(docker.time.timestamp(), 1_795_485_797);
    }

    #[test]
    fn an_exit_code_is_one_only_at_an_end() {
        let start =
            r#"{"Type":"container","Action":"start","Actor":{"ID":"ab","Attributes":{"containerExitCode":"0"}}}"#;
        assert_eq!(read(start).exit_code(), None, "4.3.1 says so of everything");
        assert_eq!(read("{}").action, "", "and what nobody said is nothing");
    }
}

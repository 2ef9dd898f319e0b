//! What a failed call attempted, in the terms of the caller.

use std::borrow::Cow;
use std::fmt;

use crate::http::Call;

/// What was attempted: a phrase that follows "cannot", the request if it was a single one, and whether it changes anything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Action {
    words: Cow<'static, str>,
    request: String,
    changes: bool,
}

impl Action {
    /// An action that changes nothing: `read the logs of container "web"`.
    pub(crate) fn reading(words: impl Into<Cow<'static, str>>) -> Self {
        Self { words: words.into(), request: String::new(), changes: false }
    }

    /// An action that changes something: `start container "web"`.
    pub(crate) fn changing(words: impl Into<Cow<'static, str>>) -> Self {
        Self { changes: true, ..Self::reading(words) }
    }

    /// The removal of an object by its name or id.
    pub(crate) fn remove(noun: &str, key: &str) -> Self {
        Self::changing(format!("remove {noun} {:?}", short(key)))
    }

    /// Describes a request.
    pub(super) fn of(call: &Call) -> Self {
        let (method, path) = (call.method.as_str(), call.path.as_str());
        let request = format!("{method} {}", shortened(path));
        Self { words: words(method, path).into(), request, changes: changes(method, path) }
    }

    /// The phrase.
    pub(crate) fn words(&self) -> &str {
        &self.words
    }

    /// The request as `METHOD PATH`; empty if there was not exactly one.
    pub(super) fn request(&self) -> &str {
        &self.request
    }

    /// Whether carrying it out changes anything.
    pub(super) fn changes(&self) -> bool {
        self.changes
    }

    /// Notes that something was changed before this failed.
    pub(super) fn acted(&mut self) {
        self.changes = true;
    }

    /// Replaces the text.
    pub(super) fn reword(&mut self, words: String) {
        self.words = words.into();
    }

    /// Names an object that the phrase names by its id.
    pub(super) fn name(&mut self, id: &str, name: &str) {
        if let Some(words) = named(&self.words, id, name) {
            self.words = words.into();
        }
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

/// Replaces the id in a phrase by the name; `None` if it does not contain the id.
pub(super) fn named(words: &str, id: &str, name: &str) -> Option<String> {
    let quoted = format!("{:?}", short(id));
    (!name.is_empty() && words.contains(&quoted)).then(|| words.replacen(&quoted, &format!("{name:?}"), 1))
}

/// Whether a request changes anything on the server. A `GET` of the health check runs the check.
pub(super) fn changes(method: &str, path: &str) -> bool {
    !matches!(method, "" | "GET" | "HEAD") || path.ends_with("/healthcheck")
}

/// Describes a request: `remove container "web"`.
pub(super) fn words(method: &str, path: &str) -> String {
    let segments: Vec<String> = path.trim_start_matches('/').split('/').map(decoded).collect();
    let mut segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    if segments.first().is_some_and(|first| is_version(first)) {
        segments.remove(0);
    }
    if segments.first() == Some(&"libpod") {
        segments.remove(0);
    }
    match (method, segments.as_slice()) {
        (_, ["_ping"]) => "ping the service".to_owned(),
        (_, ["version"]) => "read the version of the service".to_owned(),
        (_, ["info"]) => "read the information of the host".to_owned(),
        (_, ["events"]) => "read events".to_owned(),
        (_, ["auth"]) => "log in to the registry".to_owned(),
        (_, ["build"] | ["local", "build"]) => "build the image".to_owned(),
        (_, ["local", "images", "load"]) => "load images".to_owned(),
        (_, ["commit"]) => "commit the container".to_owned(),
        ("DELETE", ["play", "kube"]) => "remove the objects of the Kubernetes YAML".to_owned(),
        (_, ["play", "kube"]) => "play the Kubernetes YAML".to_owned(),
        (_, ["kube", "apply"]) => "apply the Kubernetes YAML".to_owned(),
        (_, ["generate", "kube"]) => "generate Kubernetes YAML".to_owned(),
        (_, ["generate", key, "systemd"]) => format!("generate systemd units for {:?}", short(key)),
        (_, ["system", "df"]) => "read the disk usage".to_owned(),
        (_, ["system", word]) => format!("{word} the system"),
        (_, ["exec", _, "start"]) => "start the command".to_owned(),
        (_, ["exec", _, "resize"]) => "resize the terminal of the command".to_owned(),
        (_, ["exec", ..]) => "inspect the command".to_owned(),
        (_, ["images", "scp", key]) => format!("copy image {:?} to another host", short(key)),
        ("POST", ["quadlets"]) => "install quadlets".to_owned(),
        ("DELETE", [nouns] | [nouns, "remove"]) => format!("remove {nouns}"),
        (_, [nouns] | [nouns, "json"]) => format!("list {nouns}"),
        ("GET", [nouns, "stats"]) => format!("read the statistics of {nouns}"),
        ("GET", ["containers", "showmounted"]) => "list mounted containers".to_owned(),
        ("GET", [nouns, "search"]) => format!("search {nouns}"),
        ("GET", [nouns, "export" | "get"]) => format!("export {nouns}"),
        ("POST", [nouns, word @ ("prune" | "load")]) => format!("{word} {nouns}"),
        ("POST", [nouns, word @ ("create" | "pull" | "import" | "add")]) => format!("{word} {}", singular(nouns)),
        ("POST", ["containers", "import", "restore"]) => "restore a container from the archive".to_owned(),
        ("POST", ["artifacts", "local", "add"]) => "add artifact".to_owned(),
        ("DELETE", [nouns, key]) => format!("remove {} {:?}", singular(nouns), short(key)),
        ("POST", [nouns, key]) => format!("create {} {:?}", singular(nouns), short(key)),
        ("PUT", [nouns, key]) => format!("change {} {:?}", singular(nouns), short(key)),
        (_, [nouns, key]) => format!("inspect {} {:?}", singular(nouns), short(key)),
        (_, [nouns, key, word, ..]) => format!("{} {} {:?}", verb(method, word), singular(nouns), short(key)),
        (_, []) => "send the request".to_owned(),
    }
}

/// Returns the verb for the last segment of a path.
fn verb<'a>(method: &str, word: &'a str) -> &'a str {
    match (word, method) {
        ("json", _) => "inspect",
        ("exists", _) => "look up",
        ("archive", "PUT") => "copy files to",
        ("archive", "HEAD") => "look up a path in",
        ("archive", _) => "copy files from",
        ("add", _) => "add to",
        ("attach", _) => "attach to",
        ("changes", _) => "list the changes of",
        ("connect", _) => "connect a container to",
        ("disconnect", _) => "disconnect a container from",
        ("exec", _) => "execute a command in",
        ("file", _) => "read",
        ("get", _) => "export",
        ("healthcheck", _) => "check the health of",
        ("history", _) => "read the history of",
        ("import", _) => "import into",
        ("init", _) => "initialize",
        ("logs", _) => "read the logs of",
        ("registry", _) => "push",
        ("resize", _) => "resize the terminal of",
        ("stats", _) => "read the statistics of",
        ("top", _) => "list the processes of",
        ("tree", _) => "list the layers of",
        ("wait", _) => "wait for",
        _ => word,
    }
}

fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

fn singular(nouns: &str) -> &str {
    nouns.strip_suffix('s').unwrap_or(nouns)
}

/// Shortens a full id to its first 12 digits; returns anything else unchanged.
fn short(key: &str) -> &str {
    if key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit()) { &key[..12] } else { key }
}

/// Shortens the full ids in a path.
pub(super) fn shortened(path: &str) -> String {
    path.split('/').map(short).collect::<Vec<_>>().join("/")
}

/// Decodes the percent-encoding of a path segment.
fn decoded(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let [first, tail @ ..] = rest {
        let byte = match (first, tail) {
            (b'%', [high, low, ..]) => {
                std::str::from_utf8(&[*high, *low]).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok())
            }
            _ => None,
        };
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_described_in_terms_of_users() {
        let id = "3f1c".repeat(16);
        for (method, path, expected) in [
            ("DELETE", "/v5.8.3/libpod/containers/web", "remove container \"web\""),
            ("DELETE", "/v5.8.3/libpod/containers/prune", "remove container \"prune\""),
            ("POST", "/v5.8.3/libpod/containers/prune", "prune containers"),
            ("GET", "/v5.8.3/libpod/containers/json", "list containers"),
            ("GET", &format!("/v5.8.3/libpod/containers/{id}/json"), "inspect container \"3f1c3f1c3f1c\""),
            ("GET", "/v5.8.3/libpod/images/localhost%2Fapp:1/json", "inspect image \"localhost/app:1\""),
            ("POST", "/v5.8.3/libpod/containers/web/start", "start container \"web\""),
            ("POST", "/v5.8.3/libpod/containers/create", "create container"),
            ("PUT", "/v5.8.3/libpod/containers/web/archive", "copy files to container \"web\""),
            ("POST", "/v5.8.3/libpod/images/pull", "pull image"),
            ("POST", "/v5.8.3/libpod/manifests/app", "create manifest \"app\""),
            ("POST", "/v5.8.3/libpod/networks/app/connect", "connect a container to network \"app\""),
            ("GET", "/v1.41/networks/100%25", "inspect network \"100%\""),
            ("GET", "/_ping", "ping the service"),
        ] {
            assert_eq!(words(method, path), expected, "{method} {path}");
        }
        assert_eq!(
            shortened(&format!("/v5.8.3/libpod/containers/{id}/json")),
            "/v5.8.3/libpod/containers/3f1c3f1c3f1c/json"
        );
    }

    #[test]
    fn the_name_replaces_the_id() {
        let id = "3f1c".repeat(16);
        let words = words("POST", &format!("/v5.8.3/libpod/containers/{id}/start"));
        assert_eq!(named(&words, &id, "web").as_deref(), Some("start container \"web\""));
        assert_eq!(named("start container \"db\"", &id, "web"), None);
        assert_eq!(named(&words, &id, ""), None);
    }
}

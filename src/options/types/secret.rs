//! Secrets that are mounted as files.

use serde_json::{Map, Value, json};

use super::mode::mode;
use super::size::is_digits;
use crate::maps::filled;
use crate::options::body::Body;
use crate::options::read::{Read, kind, list, text};

/// A secret that is mounted as a file.
///
/// ```
/// use podman::{CreateOptions, containers::SecretMount};
///
/// let key = SecretMount::new("tls-key").target("/etc/tls/key.pem").uid(1000).mode(0o400);
/// let options = CreateOptions::new("nginx").secrets([key, "token".into()]);
/// # options.spec()?;
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct SecretMount(Map<String, Value>);

impl SecretMount {
    /// Returns a secret by its name, as a file of that name in `/run/secrets`.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(filled([("source".to_owned(), name.into().into())]))
    }

    fn put(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.0.insert(field.to_owned(), value.into());
        self
    }

    /// Sets the path of the file.
    #[must_use]
    pub fn target(self, path: impl Into<String>) -> Self {
        self.put("target", path.into())
    }

    /// Sets the owner of the file; the default is 0.
    #[must_use]
    #[inline]
    pub fn uid(self, uid: u32) -> Self {
        self.put("uid", uid)
    }

    /// Sets the group of the file; the default is 0.
    #[must_use]
    #[inline]
    pub fn gid(self, gid: u32) -> Self {
        self.put("gid", gid)
    }

    /// Sets the permissions of the file; the default is `0o444`.
    #[must_use]
    #[inline]
    pub fn mode(self, mode: u32) -> Self {
        self.put("mode", mode)
    }

    #[inline]
    pub(crate) fn into_json(self) -> Value {
        if self.0.len() == 1 {
            self.0.into_iter().next().map(|(_, name)| name).unwrap_or_default()
        } else {
            self.0.into()
        }
    }
}

impl From<&str> for SecretMount {
    #[inline]
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<String> for SecretMount {
    #[inline]
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// The command line's default; the server has none, and 0 would make the file unreadable.
const MODE: u32 = 0o444;

/// Names, or objects of `source`, `target`, `uid`, `gid` and `mode`.
#[inline]
pub(crate) fn secrets(value: &Value, body: &mut Body) -> Read<()> {
    let given = list(value).map_err(|why| format!("{why}: write [\"name\"]"))?;
    for secret in given.iter().filter(|secret| !secret.is_null()) {
        let secret = match secret {
            Value::String(name) => json!({"Source": source(name)?, "Mode": MODE}),
            Value::Object(map) => object(map)?.into(),
            _ => {
                return Err(format!(
                    "elements: expected the name of a secret or an object with a source, not {}",
                    kind(secret)
                ));
            }
        };
        body.push("secrets", secret);
    }
    Ok(())
}

#[inline]
fn source(name: &str) -> Read<&str> {
    // The server allows neither; the likely cause is a string in the form of the command line.
    if name.is_empty() || name.contains([',', '=']) {
        return Err(format!(
            "{name:?} is not the name of a secret: write \"name\", {{\"source\": \"name\", \"target\": …, \"mode\": \"0400\"}}, or SecretMount::new(\"name\")"
        ));
    }
    Ok(name)
}

/// Other keys are ignored, as in podman-py.
#[inline]
fn object(given: &Map<String, Value>) -> Read<Map<String, Value>> {
    let get = |name: &str| {
        let found = given.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value).filter(|value| !value.is_null())
    };
    if get("type").is_some_and(|kind| kind.as_str() != Some("mount")) {
        return Err("type can only be mount here: use secret_env for a secret in the environment".to_owned());
    }
    let mut secret = Map::new();
    let name = get("source").ok_or("a secret has no source: write its name")?;
    secret.insert("Source".to_owned(), source(text(name).map_err(|why| format!("source: {why}"))?)?.into());
    if let Some(target) = get("target") {
        let target = text(target).map_err(|why| format!("target: {why}"))?;
        secret.insert("Target".to_owned(), target.into());
    }
    for key in ["uid", "gid"] {
        if let Some(value) = get(key) {
            secret.insert(
                key.to_uppercase(),
                id(value).ok_or_else(|| format!("{key} {value} is not a number: write 1000"))?.into(),
            );
        }
    }
    let mode = get("mode").map_or(Ok(MODE), mode)?;
    secret.insert("Mode".to_owned(), mode.into());
    Ok(secret)
}

#[inline]
fn id(value: &Value) -> Option<u32> {
    match value {
        Value::String(digits) if is_digits(digits) => digits.parse().ok(),
        _ => value.as_u64().and_then(|id| u32::try_from(id).ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(value: &Value) -> Read<Value> {
        let mut body = Body::default();
        secrets(value, &mut body)?;
        Ok(body.get("secrets").cloned().unwrap_or_default())
    }

    #[test]
    fn a_mode_is_always_sent() {
        assert_eq!(sent(&json!(["a", null])), Ok(json!([{"Source": "a", "Mode": 292}])));
        let given = json!([{"source": "a", "target": "/t", "uid": "7", "gid": null, "mode": "0400", "extra": 1}]);
        assert_eq!(sent(&given), Ok(json!([{"Source": "a", "Target": "/t", "UID": 7, "Mode": 256}])));
    }

    #[test]
    fn invalid_secrets_are_errors() {
        for given in [
            json!("a"),
            json!([5]),
            json!([""]),
            json!(["a,mode=1"]),
            json!([{"target": "/t"}]),
            json!([{"source": "a", "uid": -1}]),
            json!([{"source": "a", "mode": true}]),
            json!([{"source": "a", "type": "env"}]),
        ] {
            assert!(sent(&given).is_err(), "{given}");
        }
    }
}

//! Secrets that the container finds as files.

use serde_json::{Map, Value, json};

use super::body::Body;
use super::mode::mode;
use super::size::is_digits;
use super::values::{Read, kind, list, text};

/// What Podman's command line gives; the wire has no default, and 0 would let nobody read it.
const MODE: u32 = 0o444;

/// Names, or objects of `source`, `target`, `uid`, `gid` and `mode`.
pub(crate) fn secrets(value: &Value, body: &mut Body) -> Read<()> {
    let given = list(value).map_err(|why| format!("{why}: write [\"name\"]"))?;
    for secret in given.iter().filter(|secret| !secret.is_null()) {
        let secret = match secret {
            Value::String(name) => json!({"Source": source(name)?, "Mode": MODE}),
            Value::Object(map) => object(map)?.into(),
            _ => {
                return Err(format!(
                    "each element wants to be a secret's name or an object with a source, not {}",
                    kind(secret)
                ));
            }
        };
        body.push("secrets", secret);
    }
    Ok(())
}

fn source(name: &str) -> Read<&str> {
    // The server allows neither; the likely cause is the command line's form.
    if name.is_empty() || name.contains([',', '=']) {
        return Err(format!(
            "{name:?} is no secret's name: write \"name\", or {{\"source\": \"name\", \"target\": …, \"mode\": \"0400\"}}"
        ));
    }
    Ok(name)
}

/// Other keys are left out, as podman-py does.
fn object(given: &Map<String, Value>) -> Read<Map<String, Value>> {
    let get = |name: &str| {
        let found = given.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value).filter(|value| !value.is_null())
    };
    if get("type").is_some_and(|kind| kind.as_str() != Some("mount")) {
        return Err("type can only be mount here: use secret_env for a secret in the environment".to_owned());
    }
    let mut secret = Map::new();
    let name = get("source").ok_or("an element names no secret: give its source")?;
    secret.insert("Source".to_owned(), source(text(name).map_err(|why| format!("source {why}"))?)?.into());
    if let Some(target) = get("target") {
        let target = text(target).map_err(|why| format!("target {why}"))?;
        secret.insert("Target".to_owned(), target.into());
    }
    for key in ["uid", "gid"] {
        if let Some(value) = get(key) {
            secret.insert(
                key.to_uppercase(),
                id(value).ok_or_else(|| format!("{key} {value} is no number: write it such as 1000"))?.into(),
            );
        }
    }
    let mode = get("mode").map_or(Ok(MODE), mode)?;
    secret.insert("Mode".to_owned(), mode.into());
    Ok(secret)
}

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
    fn what_is_no_secret_is_refused() {
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

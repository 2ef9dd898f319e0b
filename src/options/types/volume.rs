//! Volumes and paths of the host, as docker-py's `volumes` names them.

use serde_json::{Value, json};

use crate::options::body::Body;
use crate::options::read::{Fields, Read, flag, kind, text, texts};

/// `{"name or /path": {"bind": "/inside", "mode": "ro"}}`, or a list of `"name or /path:/inside:ro"`.
#[inline]
pub(crate) fn volumes(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::Object(map) => {
            for (source, how) in map.iter().filter(|(_, how)| !how.is_null()) {
                for how in how.as_array().map_or(std::slice::from_ref(how), Vec::as_slice) {
                    let (target, options) = dictionary(how).map_err(|why| format!("{source:?}: {why}"))?;
                    push(source, target, &options, body)?;
                }
            }
        }
        Value::Array(list) => {
            for volume in list.iter().filter(|volume| !volume.is_null()) {
                if volume.is_object() {
                    volumes(volume, body)?;
                    continue;
                }
                let volume = text(volume).map_err(|why| format!("elements: {why}"))?;
                let (source, target, mode) = split(volume);
                push(source, target, &words(mode), body).map_err(|why| format!("{volume:?}: {why}"))?;
            }
        }
        _ => {
            return Err(format!(
                "expected an object such as {{\"data\": {{\"bind\": \"/data\"}}}}, not {}",
                kind(value)
            ));
        }
    }
    Ok(())
}

/// Returns the named volumes of a value; an invalid one has none.
#[inline]
pub(crate) fn named(value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => {
            let sources = map.iter().filter(|(_, how)| !how.is_null()).map(|(source, _)| source);
            sources.filter(|source| is_name(source)).cloned().collect()
        }
        Value::Array(list) => list.iter().flat_map(named).collect(),
        Value::String(volume) => {
            Some(split(volume).0).filter(|name| is_name(name)).map(str::to_owned).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the entry of the map for a source and `target[:options]`.
#[inline]
pub(crate) fn entry(source: String, target: &str) -> (String, Value) {
    let how = match target.split_once(':') {
        Some((target, mode)) => json!({ "bind": target, "mode": mode }),
        None => json!({ "bind": target }),
    };
    (source, how)
}

/// `source:target:mode`; a lone path is an anonymous volume.
#[inline]
fn split(volume: &str) -> (&str, &str, &str) {
    match volume.split_once(':') {
        None => ("", volume, ""),
        Some((source, rest)) => {
            let (target, mode) = rest.split_once(':').unwrap_or((rest, ""));
            (source, target, mode)
        }
    }
}

#[inline]
fn dictionary(how: &Value) -> Read<(&str, Vec<String>)> {
    // docker-py's short form.
    if let Some(target) = how.as_str() {
        let (target, mode) = target.split_once(':').unwrap_or((target, ""));
        return Ok((target, words(mode)));
    }
    if !how.is_object() {
        return Err(format!("expected an object such as {{\"bind\": \"/data\", \"mode\": \"ro\"}}, not {}", kind(how)));
    }
    let mut fields = Fields::of(how)?;
    let target = fields.take(&["bind"])?.ok_or("has no path in the container: set bind")?;
    let target = text(target).map_err(|why| format!("bind: {why}"))?;
    let given = fields.take(&["extended_mode"])?.map_or(Ok(Vec::new()), texts);
    let mut options = words(&given.map_err(|why| format!("extended_mode: {why}"))?.join(","));
    let mode = fields.take(&["mode"])?.map(text).transpose().map_err(|why| format!("mode: {why}"))?;
    // docker-py's older word for the mode.
    let old = fields.take(&["ro"])?.map(flag).transpose().map_err(|why| format!("ro: {why}"))?;
    let mode = match (mode, old) {
        (Some(_), Some(_)) => return Err("has both mode and ro: set mode".to_owned()),
        (mode, None) => mode.unwrap_or_default(),
        (None, Some(read_only)) => ["rw", "ro"][usize::from(read_only)],
    };
    let propagation =
        fields.take(&["propagation"])?.map_or(Ok(""), text).map_err(|why| format!("propagation: {why}"))?;
    for word in words(mode).into_iter().chain(words(propagation)) {
        add(&mut options, word);
    }
    fields.finish()?;
    Ok((target, options))
}

#[inline]
fn push(source: &str, target: &str, options: &[String], body: &mut Body) -> Read<()> {
    let target = inside(target)?;
    // This is not an option, but a path after a drive letter.
    if options.iter().any(|option| option.starts_with(['/', '\\']) || option.contains(':')) {
        return Err("has too many colons: write source:target:options".to_owned());
    }
    if source.starts_with('/') {
        body.push("mounts", json!({"destination": target, "source": source, "type": "bind", "options": options}));
    } else if source.is_empty() || is_name(source) {
        // An empty name would create an anonymous volume.
        body.push("volumes", json!({"Name": source, "Dest": target, "Options": options}));
    } else {
        return Err(neither(source));
    }
    Ok(())
}

/// The server would resolve a relative path from its own working directory.
#[inline]
pub(super) fn neither(source: &str) -> String {
    if source.starts_with(['.', '~']) {
        return format!(
            "{source:?} is a relative host path, which the server would look up elsewhere: write it in full, from /"
        );
    }
    format!(
        "{source:?} is an invalid volume name (letters, digits, and _ . - after the first) and no path: \
         a path of the server's host starts with /"
    )
}

/// A path in the container.
#[inline]
pub(super) fn inside(target: &str) -> Read<&str> {
    if !target.starts_with('/') {
        return Err(format!("{target:?} is not a path in the container: it must start with /"));
    }
    // It would become a part of the path, and the options would have no effect.
    if target.contains(':') {
        return Err(format!("{target:?} contains a colon: write the options of a mount as its mode or options"));
    }
    Ok(target)
}

/// The names that the server accepts; podman-py checks only the first character.
#[inline]
pub(crate) fn is_name(source: &str) -> bool {
    source.starts_with(|c: char| c.is_ascii_alphanumeric())
        && source.chars().all(|c| c.is_ascii_alphanumeric() || "_.-".contains(c))
}

/// Consistency options of Docker for Mac: the server rejects them; its command line and Docker API ignore them.
const CONSISTENCY: [&str; 3] = ["cached", "consistent", "delegated"];

/// Options are joined by commas; the server rejects an empty one.
#[inline]
pub(super) fn words(options: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in options.split(',').map(str::trim).filter(|word| !word.is_empty() && !CONSISTENCY.contains(word)) {
        add(&mut words, word.to_owned());
    }
    words
}

/// The server rejects a duplicate option.
#[inline]
pub(super) fn add(options: &mut Vec<String>, word: String) {
    if !options.contains(&word) {
        options.push(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(value: &Value) -> Read<Value> {
        let mut body = Body::default();
        volumes(value, &mut body)?;
        Ok(body.into_value())
    }

    #[allow(clippy::unnecessary_wraps, reason = "compared with what reading gives")]
    fn volume(name: &str, options: &[&str]) -> Read<Value> {
        Ok(json!({"volumes": [{"Name": name, "Dest": "/m", "Options": options}]}))
    }

    #[allow(clippy::unnecessary_wraps, reason = "compared with what reading gives")]
    fn bind(options: &[&str]) -> Read<Value> {
        Ok(json!({"mounts": [{"source": "/a", "destination": "/m", "type": "bind", "options": options}]}))
    }

    #[test]
    fn names_paths_and_empty_values_are_read() {
        for (given, wanted) in [
            (json!({"v": {"bind": "/m"}}), volume("v", &[])),
            (
                json!({"v": {"bind": "/m", "mode": "rw", "extended_mode": ["noexec", "rw"]}}),
                volume("v", &["noexec", "rw"]),
            ),
            (json!({"": {"bind": "/m", "mode": ""}}), volume("", &[])),
            (json!({"/a": {"bind": "/m", "mode": "ro,z"}}), bind(&["ro", "z"])),
            (json!({"/a": {"bind": "/m", "ro": true, "propagation": "rslave"}}), bind(&["ro", "rslave"])),
            (json!(["v:/m:ro", null]), volume("v", &["ro"])),
            (json!({"/a": {"bind": "/m", "mode": "cached"}}), bind(&[])),
            (json!({"v": {"bind": "/m", "mode": "rw,delegated"}}), volume("v", &["rw"])),
            (json!(["/a:/m:ro,consistent"]), bind(&["ro"])),
            (json!(["/m"]), volume("", &[])),
            (json!(["/a:/m"]), bind(&[])),
            (json!({"/a": "/m"}), bind(&[])),
            (json!({"/a": "/m:ro"}), bind(&["ro"])),
            (json!({}), Ok(json!({}))),
            (json!({"v": null}), Ok(json!({}))),
        ] {
            assert_eq!(sent(&given), wanted, "{given}");
        }
    }

    #[test]
    fn sources_that_the_server_would_misread_are_errors() {
        for source in ["./a", "~/a", "a/b", "C:\\a", "_v", ".v", "v w"] {
            assert!(sent(&json!({source: {"bind": "/m"}})).is_err(), "{source}");
        }
        for given in [
            json!("v:/m"),
            json!(["C:/a:/m"]),
            json!(["C:\\a:/m"]),
            json!(["v"]),
            json!([1]),
            json!({"v": "m"}),
            json!({"v": {}}),
            json!({"/a": {"bind": "/m:ro"}}),
            json!(["/a:/m:ro:rw"]),
            json!({"v": {"bind": "m"}}),
            json!({"v": {"bind": "/m", "mode": ["ro"]}}),
            json!({"v": {"bind": "/m", "extended_mode": "ro"}}),
            json!({"v": {"bind": "/m", "readonly": true}}),
        ] {
            assert!(sent(&given).is_err(), "{given}");
        }
    }

    #[test]
    fn named_ones_are_found() {
        assert_eq!(named(&json!({"v": {"bind": "/m"}, "/a": {"bind": "/b"}, "": {"bind": "/c"}, "w": null})), ["v"]);
        assert_eq!(named(&json!(["v:/m", "/a:/b", "/c"])), ["v"]);
        assert!(named(&json!(5)).is_empty());
    }
}

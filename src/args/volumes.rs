//! Volumes and paths of the host, as docker-py's `volumes` names them.

use serde_json::{Value, json};

use super::body::Body;
use super::values::{Fields, Read, flag, kind, text, texts};

/// `{"name or /path": {"bind": "/inside", "mode": "ro"}}`, or a list of `"name or /path:/inside:ro"`.
pub(crate) fn volumes(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::Object(map) => {
            for (source, how) in map.iter().filter(|(_, how)| !how.is_null()) {
                let (target, options) = dictionary(how).map_err(|why| format!("{source:?}: {why}"))?;
                push(source, target, &options, body)?;
            }
        }
        Value::Array(_) => {
            for volume in texts(value)? {
                let (source, target, mode) = split(&volume);
                push(source, target, &words(mode), body).map_err(|why| format!("{volume:?}: {why}"))?;
            }
        }
        _ => {
            return Err(format!("wants an object such as {{\"data\": {{\"bind\": \"/data\"}}}}, not {}", kind(value)));
        }
    }
    Ok(())
}

/// The named volumes among them; a wrong value names none.
pub(crate) fn named(value: &Value) -> Vec<String> {
    let sources: Vec<&str> = match value {
        Value::Object(map) => map.iter().filter(|(_, how)| !how.is_null()).map(|(source, _)| source.as_str()).collect(),
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(|volume| split(volume).0).collect(),
        _ => Vec::new(),
    };
    sources.into_iter().filter(|source| is_name(source)).map(str::to_owned).collect()
}

/// `source:target:mode`; a lone path is an anonymous volume.
fn split(volume: &str) -> (&str, &str, &str) {
    match volume.split_once(':') {
        None => ("", volume, ""),
        Some((source, rest)) => {
            let (target, mode) = rest.split_once(':').unwrap_or((rest, ""));
            (source, target, mode)
        }
    }
}

fn dictionary(how: &Value) -> Read<(&str, Vec<String>)> {
    if !how.is_object() {
        return Err(format!("wants an object such as {{\"bind\": \"/data\", \"mode\": \"ro\"}}, not {}", kind(how)));
    }
    let mut fields = Fields::of(how)?;
    let target = fields.take(&["bind"])?.ok_or("says no place in the container: give bind")?;
    let target = text(target).map_err(|why| format!("bind {why}"))?;
    let given = fields.take(&["extended_mode"])?.map_or(Ok(Vec::new()), texts);
    let mut options = words(&given.map_err(|why| format!("extended_mode {why}"))?.join(","));
    let mode = fields.take(&["mode"])?.map(text).transpose().map_err(|why| format!("mode {why}"))?;
    // docker-py's older word for the mode.
    let old = fields.take(&["ro"])?.map(flag).transpose().map_err(|why| format!("ro {why}"))?;
    let mode = match (mode, old) {
        (Some(_), Some(_)) => return Err("has both mode and ro: give mode".to_owned()),
        (mode, None) => mode.unwrap_or_default(),
        (None, Some(read_only)) => ["rw", "ro"][usize::from(read_only)],
    };
    let propagation =
        fields.take(&["propagation"])?.map_or(Ok(""), text).map_err(|why| format!("propagation {why}"))?;
    for word in words(mode).into_iter().chain(words(propagation)) {
        add(&mut options, word);
    }
    fields.finish()?;
    Ok((target, options))
}

fn push(source: &str, target: &str, options: &[String], body: &mut Body) -> Read<()> {
    let target = inside(target)?;
    // No option starts so; it is a path that a drive letter pushed to the end.
    if options.iter().any(|option| option.starts_with(['/', '\\'])) {
        return Err("a path stands where the options are: write source:target:options".to_owned());
    }
    if source.starts_with('/') {
        body.push("mounts", json!({"destination": target, "source": source, "type": "bind", "options": options}));
    } else if source.is_empty() || is_name(source) {
        // An empty name makes an anonymous volume.
        body.push("volumes", json!({"Name": source, "Dest": target, "Options": options}));
    } else {
        return Err(neither(source));
    }
    Ok(())
}

/// The server would take a relative path from its own working directory.
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
pub(super) fn inside(target: &str) -> Read<&str> {
    if target.starts_with('/') {
        return Ok(target);
    }
    Err(format!("{target:?} is no place in the container: write a path that starts with /"))
}

/// The names that the server takes; podman-py tests the start only.
pub(super) fn is_name(source: &str) -> bool {
    source.starts_with(|c: char| c.is_ascii_alphanumeric())
        && source.chars().all(|c| c.is_ascii_alphanumeric() || "_.-".contains(c))
}

/// Options are joined by commas; an empty one is refused by the server.
pub(super) fn words(options: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in options.split(',').map(str::trim).filter(|word| !word.is_empty()) {
        add(&mut words, word.to_owned());
    }
    words
}

/// An option given twice is refused by the server.
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
    fn names_paths_and_nothing() {
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
            (json!(["/m"]), volume("", &[])),
            (json!(["/a:/m"]), bind(&[])),
            (json!({}), Ok(json!({}))),
            (json!({"v": null}), Ok(json!({}))),
        ] {
            assert_eq!(sent(&given), wanted, "{given}");
        }
    }

    #[test]
    fn sources_that_the_server_would_misread_are_refused() {
        for source in ["./a", "~/a", "a/b", "C:\\a", "_v", ".v", "v w"] {
            assert!(sent(&json!({source: {"bind": "/m"}})).is_err(), "{source}");
        }
        for given in [
            json!("v:/m"),
            json!(["C:/a:/m"]),
            json!(["C:\\a:/m"]),
            json!(["v"]),
            json!([1]),
            json!({"v": "/m"}),
            json!({"v": {}}),
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

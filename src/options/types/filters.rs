//! Filters of lists and prunes, as docker-py, podman-py and the command name them.

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use serde_json::{Map, Value};

use super::span;
use crate::options::nearest::nearest;
use crate::options::read::{Read, kind, scalar};
use crate::versions::support::{ALWAYS, Span};
use crate::versions::{UnsupportedError, Version};

/// A filter of an operation.
pub(crate) struct Known {
    pub(crate) name: &'static str,
    pub(crate) takes: Takes,
    /// The releases that support it; others respond with status 500.
    pub(crate) span: Span,
}

/// The values of a filter.
#[derive(Clone, Copy)]
pub(crate) enum Takes {
    /// Any text; one of several must match.
    Text,
    /// `key` or `key=value`.
    Label,
    /// `true` or `false`, once.
    Flag,
    /// A duration, a date, a time or Unix seconds, once.
    Time,
    /// One of these words.
    Word(&'static [&'static str]),
}

#[inline]
pub(crate) const fn known(name: &'static str, takes: Takes, span: Span) -> Known {
    Known { name, takes, span }
}

/// The conditions that every prune takes; most take no others.
pub(crate) const PRUNED: &[Known] =
    &[known("label", Takes::Label, ALWAYS), known("label!", Takes::Label, ALWAYS), known("until", Takes::Time, ALWAYS)];

/// Reads `{"label": ["a=b"], "dangling": true}`, or a list of `key=value` as on the command line, into the server's
/// form: a map of lists of strings. The server rejects other forms, or selects something else.
#[inline]
pub(crate) fn read(value: &Value, table: &'static [Known]) -> Read<Value> {
    let mut out = Map::new();
    match value {
        Value::Null => {}
        Value::Object(map) => {
            for (name, values) in map {
                add(name, values, table, &mut out)?;
            }
        }
        Value::Array(list) => {
            for element in list.iter().filter(|element| !element.is_null()) {
                match element.as_str().map(|line| line.split_once('=').ok_or(line)) {
                    Some(Ok((name, value))) => add(name, &value.into(), table, &mut out)?,
                    Some(Err(line)) => return Err(format!("{line:?} has no =: write filter=value")),
                    None if element.is_object() => {
                        for (name, values) in element.as_object().into_iter().flatten() {
                            add(name, values, table, &mut out)?;
                        }
                    }
                    None => return Err(format!("elements: expected filter=value, not {}", kind(element))),
                }
            }
        }
        _ => return Err(format!("expected a map such as {{\"label\": [\"a=b\"]}}, not {}", kind(value))),
    }
    Ok(if out.is_empty() { Value::Null } else { out.into() })
}

#[inline]
fn add(name: &str, values: &Value, table: &'static [Known], out: &mut Map<String, Value>) -> Read<()> {
    let Some(known) = table.iter().find(|known| known.name == name) else {
        let names: Vec<_> = table.iter().map(|known| known.name).collect();
        return Err(match nearest(name, names.iter().copied()) {
            Some(meant) => format!("unknown filter {name:?}; did you mean {meant:?}?"),
            None => format!("unknown filter {name:?}; known are {}", names.join(", ")),
        });
    };
    let mut texts = Vec::new();
    collect(known.takes, values, &mut texts).map_err(|why| format!("{name}: {why}"))?;
    if texts.is_empty() {
        return Ok(());
    }
    let all = out.entry(name).or_insert_with(|| Value::Array(Vec::new()));
    let Value::Array(all) = all else { return Ok(()) };
    for text in texts.into_iter().map(Value::from) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    match known.takes {
        Takes::Flag | Takes::Time if all.len() > 1 => Err(format!("{name}: takes one value")),
        _ => Ok(()),
    }
}

#[inline]
fn collect(takes: Takes, values: &Value, out: &mut Vec<String>) -> Read<()> {
    match values {
        Value::Null => Ok(()),
        Value::Array(list) => list.iter().try_for_each(|value| collect(takes, value, out)),
        Value::Object(map) => {
            for (key, value) in map {
                match (takes, value) {
                    // The set that Go's clients write: {"a=b": true}
                    (_, Value::Bool(true)) | (Takes::Label, Value::Null) => out.push(checked(takes, key.clone())?),
                    (Takes::Label, Value::String(text)) if text.is_empty() => out.push(checked(takes, key.clone())?),
                    (Takes::Label, Value::String(_) | Value::Number(_)) => {
                        out.push(checked(takes, format!("{key}={}", scalar(value)?))?);
                    }
                    _ => return Err(format!("expected a string or a list, not a map with {}", kind(value))),
                }
            }
            Ok(())
        }
        value => {
            out.push(checked(takes, scalar(value)?)?);
            Ok(())
        }
    }
}

#[inline]
fn checked(takes: Takes, text: String) -> Read<String> {
    let lower = || text.to_ascii_lowercase();
    match takes {
        _ if text.is_empty() => Err("expected a value, not an empty string".to_owned()),
        Takes::Label if text.starts_with('=') => Err(format!("{text:?} has no key: expected key or key=value")),
        Takes::Flag => match lower().as_str() {
            "true" | "1" | "t" => Ok("true".to_owned()),
            "false" | "0" | "f" => Ok("false".to_owned()),
            _ => Err(format!("expected true or false, not {text:?}")),
        },
        Takes::Time if !is_time(&text) => Err(format!(
            "expected an age such as \"24h\", a date, a time such as \"2026-11-24T03:03:17Z\" or Unix seconds, not {text:?}"
        )),
        Takes::Word(words) if !words.contains(&lower().as_str()) => {
            Err(format!("expected one of {}, not {text:?}", words.join(", ")))
        }
        Takes::Word(_) => Ok(lower()),
        Takes::Text | Takes::Label | Takes::Time => Ok(text),
    }
}

/// Whether the server can parse a time: it ignores or rejects an invalid one, depending on the kind of object.
#[inline]
fn is_time(text: &str) -> bool {
    let numeric = text.split('.').count() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    numeric
        || span::nanos(&text.into()).is_ok()
        || DateTime::parse_from_rfc3339(text).is_ok()
        || NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
        || ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"]
            .iter()
            .any(|form| NaiveDateTime::parse_from_str(text, form).is_ok())
}

/// Returns the filters that a server of this release does not support; `filters` is what [`read`] returned.
#[inline]
pub(crate) fn unsupported(
    operation: &str,
    filters: &Value,
    table: &'static [Known],
    server: Version,
) -> Option<UnsupportedError> {
    let given = filters.as_object()?;
    let lacks = table.iter().filter(|known| given.contains_key(known.name) && !known.span.holds(server));
    let lacks: Vec<_> = lacks.map(|known| (format!("{operation}?filters={}", known.name), known.span)).collect();
    UnsupportedError::of(&lacks, server)
}

/// Returns the values of a filter in the result of [`read`].
#[inline]
pub(crate) fn values<'a>(filters: &'a Value, name: &str) -> Vec<&'a str> {
    let values = filters.get(name).and_then(Value::as_array);
    values.into_iter().flatten().filter_map(Value::as_str).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::versions::support::{ALWAYS, since};

    const TABLE: &[Known] = &[
        known("name", Takes::Text, ALWAYS),
        known("label", Takes::Label, ALWAYS),
        known("label!", Takes::Label, since(4, 5, 0)),
        known("dangling", Takes::Flag, ALWAYS),
        known("until", Takes::Time, ALWAYS),
        known("status", Takes::Word(&["running", "exited"]), ALWAYS),
    ];

    #[test]
    fn all_documented_forms_are_converted_to_lists() {
        for (given, wanted) in [
            (json!({"name": "a", "label": ["b", "c=d"]}), json!({"name": ["a"], "label": ["b", "c=d"]})),
            (json!({"label": {"a": "b", "c": "", "d": null, "n": 1}}), json!({"label": ["a=b", "c", "d", "n=1"]})),
            (json!({"label": {"a=b": true}, "dangling": true}), json!({"label": ["a=b"], "dangling": ["true"]})),
            (json!({"dangling": ["1"], "status": "Exited"}), json!({"dangling": ["true"], "status": ["exited"]})),
            (
                json!(["label=a=b", "label!=c", {"name": "x"}]),
                json!({"label": ["a=b"], "label!": ["c"], "name": ["x"]}),
            ),
            (json!({"until": 1_700_000_000}), json!({"until": ["1700000000"]})),
            (json!({"until": "1h30m", "name": ["a", "a", null]}), json!({"until": ["1h30m"], "name": ["a"]})),
            (json!({"name": null}), json!(null)),
            (json!(null), json!(null)),
        ] {
            assert_eq!(read(&given, TABLE), Ok(wanted), "{given}");
        }
    }

    #[test]
    fn values_that_the_server_would_reject_or_misread_are_errors() {
        for (given, why) in [
            (json!({"lable": "a"}), "did you mean \"label\"?"),
            (json!({"zzz": "a"}), "known are name, label, label!, dangling, until, status"),
            (json!({"dangling": "maybe"}), "expected true or false"),
            (json!({"dangling": [true, false]}), "takes one value"),
            (json!({"until": ["1h", "2h"]}), "takes one value"),
            (json!({"until": "yesterday"}), "expected an age"),
            (json!({"status": "unknown"}), "expected one of running, exited"),
            (json!({"name": {"a": "b"}}), "not a map with a string"),
            (json!({"label": ""}), "not an empty string"),
            (json!({"label": "=a"}), "has no key"),
            (json!("label=a"), "expected a map"),
            (json!(["label"]), "has no ="),
        ] {
            let message = read(&given, TABLE).expect_err(&given.to_string());
            assert!(message.contains(why), "{given}: {message}");
        }
        for time in
            ["2026-11-24", "2026-11-24T03:03:17Z", "2026-11-24T03:03:17.5+01:00", "2026-11-24T03:03", "10.5", "24h"]
        {
            assert!(is_time(time), "{time}");
        }
    }

    #[test]
    fn a_filter_of_a_later_release_is_unsupported() {
        let filters = json!({"label!": ["a"], "name": ["b"]});
        let lack = unsupported("VolumeListLibpod", &filters, TABLE, Version::new(4, 3, 1)).expect("too old");
        let message = "VolumeListLibpod?filters=label! needs podman 4.5.0 or later; this is podman 4.3.1";
        assert_eq!(lack.to_string(), message);
        assert_eq!(unsupported("VolumeListLibpod", &filters, TABLE, Version::new(4, 5, 0)), None);
    }
}

//! Reading JSON values as types; an error has the reason and the expected form.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The result of reading a value.
pub(crate) type Read<T> = Result<T, String>;

/// Returns the kind of a value, for messages.
#[inline]
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(n) if n.is_f64() => "a fraction",
        Value::Number(_) => "a whole number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn expected<T>(what: &str, value: &Value) -> Read<T> {
    let way_out = match value {
        Value::String(_) if what.contains("number") || what.contains("true") => ": write it without quotes",
        Value::Number(_) | Value::Bool(_) if what.ends_with("string") => ": write it in quotes",
        _ if what.ends_with("list") => ": write it in square brackets",
        _ => "",
    };
    Err(format!("expected {what}, not {}{way_out}", kind(value)))
}

/// Refuses strings and keys that contain NUL, where the server or the process would truncate them.
#[inline]
pub(crate) fn no_nul(value: &Value) -> Read<()> {
    match value {
        Value::String(text) => text_without_nul(text),
        Value::Array(list) => list.iter().try_for_each(no_nul),
        Value::Object(map) => map.iter().try_for_each(|(key, value)| text_without_nul(key).and(no_nul(value))),
        _ => Ok(()),
    }
}

/// As [`no_nul`], for one string.
#[inline]
pub(crate) fn text_without_nul(text: &str) -> Read<()> {
    if text.contains('\0') {
        Err("contains a NUL character, where it would end: leave it out".to_owned())
    } else {
        Ok(())
    }
}

/// Whether a value contains nothing.
#[inline]
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Whether a value is true in Python.
#[inline]
pub(crate) fn is_true(value: &Value) -> bool {
    match value {
        Value::Bool(on) => *on,
        Value::Number(number) => number.as_f64() != Some(0.0),
        other => !is_empty(other),
    }
}

/// A string.
#[inline]
pub(crate) fn text(value: &Value) -> Read<&str> {
    value.as_str().map_or_else(|| expected("a string", value), Ok)
}

/// `true` or `false`.
#[inline]
pub(crate) fn flag(value: &Value) -> Read<bool> {
    value.as_bool().map_or_else(|| expected("true or false", value), Ok)
}

/// A whole number of any sign.
#[inline]
pub(crate) fn int(value: &Value) -> Read<i64> {
    value.as_i64().map_or_else(|| expected("a whole number", value), Ok)
}

/// A whole number from 0.
#[inline]
pub(crate) fn uint(value: &Value) -> Read<u64> {
    match value.as_u64() {
        // The server's numbers have a sign.
        Some(number) if i64::try_from(number).is_err() => Err(format!("{number} is too large")),
        Some(number) => Ok(number),
        None if value.is_i64() => Err(format!("expected a whole number from 0, not {value}")),
        None => expected("a whole number from 0", value),
    }
}

/// A string; a number or boolean as JSON writes it.
#[inline]
pub(crate) fn scalar(value: &Value) -> Read<String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        _ => expected("a string, a number or a boolean", value),
    }
}

/// A list.
#[inline]
pub(crate) fn list(value: &Value) -> Read<&[Value]> {
    value.as_array().map_or_else(|| expected("a list", value), |list| Ok(list.as_slice()))
}

/// An object.
#[inline]
pub(crate) fn object(value: &Value) -> Read<&Map<String, Value>> {
    value.as_object().map_or_else(|| expected("an object", value), Ok)
}

/// A list of strings; `null` elements are left out.
#[inline]
pub(crate) fn texts(value: &Value) -> Read<Vec<String>> {
    let given = list(value)?.iter().filter(|element| !element.is_null());
    given.map(|element| text(element).map(str::to_owned).map_err(|why| format!("elements: {why}"))).collect()
}

/// A list of non-empty strings; `null` elements are left out.
#[inline]
pub(crate) fn names(value: &Value) -> Read<Vec<String>> {
    let names = texts(value)?;
    if names.iter().any(|name| name.trim().is_empty()) { Err("an element is empty".to_owned()) } else { Ok(names) }
}

/// A map to strings; numbers and booleans as JSON writes them, `null` is the empty string, as Go reads it.
#[inline]
pub(crate) fn text_map(value: &Value) -> Read<BTreeMap<String, String>> {
    let text = |value: &Value| if value.is_null() { Ok(String::new()) } else { scalar(value) };
    let mut map = BTreeMap::new();
    for (key, value) in object(value)? {
        map.insert(key.clone(), text(value).map_err(|why| format!("{key:?}: {why}"))?);
    }
    if map.keys().any(String::is_empty) { Err("a name is empty".to_owned()) } else { Ok(map) }
}

/// One of several words; an empty string sets nothing.
#[inline]
pub(crate) fn word(value: &Value, words: &[&str]) -> Read<Value> {
    match text(value)? {
        "" => Ok(Value::Null),
        given if words.contains(&given) => Ok(given.into()),
        given => Err(format!("{given:?} is not one of its values: expected {}", words.join(", "))),
    }
}

/// Refuses a string with line breaks for a file of the container, which the server would write unchanged.
#[inline]
pub(crate) fn one_line(text: &str) -> Read<()> {
    if text.contains(['\n', '\r']) { Err(format!("{text:?} contains a line break")) } else { Ok(()) }
}

/// The fields of an object whose keys may be written in any case, with or without `_`.
///
/// Each field is read once; [`finish`](Fields::finish) refuses fields that were not read.
pub(crate) struct Fields<'a> {
    left: Vec<(String, &'a String, &'a Value)>,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    #[inline]
    pub(crate) fn of(value: &'a Value) -> Read<Self> {
        let left = object(value)?.iter().map(|(key, value)| (plain(key), key, value)).collect();
        Ok(Self { left, known: Vec::new() })
    }

    /// Takes the field with any of these names; `null` is absent. Two of them together are an error.
    #[inline]
    pub(crate) fn take(&mut self, names: &[&'static str]) -> Read<Option<&'a Value>> {
        self.known.push(names[0]);
        let is_one = |key: &str| names.iter().any(|name| plain(name) == key);
        let (found, left): (Vec<_>, Vec<_>) = self.left.drain(..).partition(|(key, ..)| is_one(key));
        self.left = left;
        match found.as_slice() {
            [] => Ok(None),
            [(_, _, value)] => Ok((!value.is_null()).then_some(*value)),
            [(_, one, _), (_, two, _), ..] => {
                Err(format!("has both {one:?} and {two:?}, which mean the same: give one"))
            }
        }
    }

    /// Refuses fields that were not taken.
    #[inline]
    pub(crate) fn finish(self) -> Read<()> {
        match self.left.iter().find(|(_, _, value)| !value.is_null()) {
            None => Ok(()),
            Some((_, key, _)) => Err(format!("unknown field {key:?}; known are {}", self.known.join(", "))),
        }
    }
}

#[inline]
fn plain(key: &str) -> String {
    key.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}

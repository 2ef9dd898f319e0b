//! Reading JSON values as what an option wants; the error is the reason, with the way out.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What reading gives.
pub(crate) type Read<T> = Result<T, String>;

/// What kind of value this is, for messages.
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

fn wants<T>(what: &str, value: &Value) -> Read<T> {
    Err(format!("wants {what}, not {}", kind(value)))
}

/// A string.
pub(crate) fn text(value: &Value) -> Read<&str> {
    value.as_str().map_or_else(|| wants("a string", value), Ok)
}

/// `true` or `false`.
pub(crate) fn flag(value: &Value) -> Read<bool> {
    value.as_bool().map_or_else(|| wants("true or false", value), Ok)
}

/// A whole number of any sign.
pub(crate) fn int(value: &Value) -> Read<i64> {
    value.as_i64().map_or_else(|| wants("a whole number", value), Ok)
}

/// A whole number from 0.
pub(crate) fn uint(value: &Value) -> Read<u64> {
    value.as_u64().map_or_else(|| wants("a whole number from 0", value), Ok)
}

/// A string; a number or boolean as JSON writes it.
pub(crate) fn scalar(value: &Value) -> Read<String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Bool(_) | Value::Number(_) => Ok(value.to_string()),
        _ => wants("a string, a number or a boolean", value),
    }
}

/// A list.
pub(crate) fn list(value: &Value) -> Read<&[Value]> {
    value.as_array().map_or_else(|| wants("a list", value), |list| Ok(list.as_slice()))
}

/// An object.
pub(crate) fn object(value: &Value) -> Read<&Map<String, Value>> {
    value.as_object().map_or_else(|| wants("an object", value), Ok)
}

/// A list of strings; `null` elements are left out.
pub(crate) fn texts(value: &Value) -> Read<Vec<String>> {
    let given = list(value)?.iter().filter(|element| !element.is_null());
    given.map(|element| text(element).map(str::to_owned).map_err(|why| format!("each element {why}"))).collect()
}

/// A map to strings; numbers and booleans as JSON writes them, `null` values left out.
pub(crate) fn text_map(value: &Value) -> Read<BTreeMap<String, String>> {
    let given = object(value)?.iter().filter(|(_, value)| !value.is_null());
    given
        .map(|(key, value)| Ok((key.clone(), scalar(value).map_err(|why| format!("the value of {key:?} {why}"))?)))
        .collect()
}

/// The fields of an object whose keys may be written in any case, with or without `_`.
///
/// Each field may be read once; [`finish`](Fields::finish) refuses what nobody read.
pub(crate) struct Fields<'a> {
    left: Vec<(String, &'a String, &'a Value)>,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub(crate) fn of(value: &'a Value) -> Read<Self> {
        let left = object(value)?.iter().map(|(key, value)| (plain(key), key, value)).collect();
        Ok(Self { left, known: Vec::new() })
    }

    /// Takes the field of any of these names; `null` is absent. Two of them given is an error.
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

    /// Refuses fields that nobody took.
    pub(crate) fn finish(self) -> Read<()> {
        match self.left.iter().find(|(_, _, value)| !value.is_null()) {
            None => Ok(()),
            Some((_, key, _)) => Err(format!("has no field {key:?}; known are {}", self.known.join(", "))),
        }
    }
}

fn plain(key: &str) -> String {
    key.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect()
}

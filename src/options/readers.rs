//! The usual readers of keyword rows: from a JSON value to the server's form, `null` for "not set".

use serde_json::{Map, Value};

use super::read::{self, Read, text_map};
use super::types::size::bytes;
use super::types::span::LONGEST;
use crate::maps::filled;

#[inline]
pub(crate) fn flag(value: &Value) -> Read<Value> {
    read::flag(value).map(Into::into)
}

#[inline]
pub(crate) fn int(value: &Value) -> Read<Value> {
    read::int(value).map(Into::into)
}

#[inline]
pub(crate) fn count(value: &Value) -> Read<Value> {
    read::uint(value).map(Into::into)
}

/// As [`count`], for seconds: at most what the server can count.
#[inline]
pub(crate) fn seconds(value: &Value) -> Read<Value> {
    read::uint(value).map(|seconds| seconds.min(LONGEST.unsigned_abs()).into())
}

/// A string; an empty one sets nothing.
#[inline]
pub(crate) fn text(value: &Value) -> Read<Value> {
    read::text(value).map(|text| if text.is_empty() { Value::Null } else { text.into() })
}

/// As [`text`], for a line of a file.
#[inline]
pub(crate) fn line(value: &Value) -> Read<Value> {
    read::text(value).and_then(read::one_line)?;
    text(value)
}

/// As [`one_or_more`], for lines of a file.
#[inline]
pub(crate) fn lines(value: &Value) -> Read<Value> {
    let lines = one_or_more(value)?;
    lines.as_array().into_iter().flatten().filter_map(Value::as_str).try_for_each(read::one_line)?;
    Ok(lines)
}

/// A list of strings; an empty one sets nothing.
#[inline]
pub(crate) fn texts(value: &Value) -> Read<Value> {
    read::names(value).map(|texts| if texts.is_empty() { Value::Null } else { texts.into() })
}

/// As [`texts`]; a string is a list of it.
#[inline]
pub(crate) fn one_or_more(value: &Value) -> Read<Value> {
    match value.as_str() {
        Some("") => Ok(Value::Null),
        Some(one) => Ok(vec![one].into()),
        None => texts(value),
    }
}

/// A map of strings; an empty one sets nothing.
#[inline]
pub(crate) fn map(value: &Value) -> Read<Value> {
    let map: Map<_, _> = filled(text_map(value)?.into_iter().map(|(key, text)| (key, text.into())));
    Ok(if map.is_empty() { Value::Null } else { map.into() })
}

/// As [`map`]; values are not empty.
#[inline]
pub(crate) fn full_map(value: &Value) -> Read<Value> {
    let map = text_map(value)?;
    match map.iter().find(|(_, text)| text.is_empty()) {
        Some((name, _)) => Err(format!("{name:?} has no value")),
        None => Ok(if map.is_empty() {
            Value::Null
        } else {
            filled::<Map<_, _>, _>(map.into_iter().map(|(name, text)| (name, text.into()))).into()
        }),
    }
}

/// A number of bytes; nothing is sent for zero, which means "no limit" in docker and would be 0 bytes here.
#[inline]
pub(crate) fn limit(value: &Value) -> Read<Value> {
    bytes(value).map(|bytes| if bytes == 0 { Value::Null } else { bytes.into() })
}

/// As [`limit`]; -1 does not mean "no limit".
#[inline]
pub(crate) fn size(value: &Value) -> Read<Value> {
    match limit(value)? {
        given if given.as_i64().is_some_and(|size| size < 0) => Err("expected a size of 0 or more".to_owned()),
        given => Ok(given),
    }
}

/// Billionths of a CPU; infinity and NaN are refused when they are read.
#[inline]
pub(crate) fn nano_cpus_of(cpus: f64) -> Value {
    #[allow(clippy::cast_possible_truncation, reason = "casts saturate, and more CPUs than that are refused")]
    let nano = (cpus * 1e9).round() as i64;
    if cpus.is_finite() { nano.into() } else { cpus.to_string().into() }
}

/// Any value, for options that the client interprets like Python.
#[allow(clippy::unnecessary_wraps, reason = "a check may fail")]
#[inline]
pub(crate) fn anything(_: &Value) -> Read<()> {
    Ok(())
}

//! The usual ways from a keyword to a field.

use serde_json::Value;

use super::body::Body;
use super::size::bytes;
use super::values::{Read, flag, int, text, texts, uint};

/// Rows whose keyword becomes one field, unchanged.
macro_rules! to {
    ($read:ident $path:literal) => {
        |value, body| $crate::args::apply::$read(value, body, $path)
    };
}
pub(crate) use to;

pub(crate) fn a_flag(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    body.set(path, flag(value)?);
    Ok(())
}

pub(crate) fn an_int(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    body.set(path, int(value)?);
    Ok(())
}

pub(crate) fn a_count(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    body.set(path, uint(value)?);
    Ok(())
}

/// An empty text is no wish.
pub(crate) fn a_text(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    let text = text(value)?;
    if !text.is_empty() {
        body.set(path, text);
    }
    Ok(())
}

pub(crate) fn some_texts(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    let texts = texts(value)?;
    if !texts.is_empty() {
        body.set(path, texts);
    }
    Ok(())
}

/// As [`some_texts`], and a lone string is a list of it.
pub(crate) fn one_or_more(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    match value.as_str() {
        Some("") => Ok(()),
        Some(one) => {
            body.set(path, vec![one]);
            Ok(())
        }
        None => some_texts(value, body, path),
    }
}

pub(crate) fn a_map(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    for (key, text) in super::values::text_map(value)? {
        body.put(path, &key, text);
    }
    Ok(())
}

/// Zero is docker's word for "no limit", and would be 0 bytes here: nothing is sent.
pub(crate) fn a_limit(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    let bytes = bytes(value)?;
    if bytes != 0 {
        body.set(path, bytes);
    }
    Ok(())
}

/// What the server reads as it is: an object or a list of its own types.
pub(crate) fn as_given(value: &Value, body: &mut Body, path: &str) -> Read<()> {
    if !value.is_object() && !value.is_array() {
        return Err(format!("wants an object or a list, not {}", super::values::kind(value)));
    }
    body.set(path, value.clone());
    Ok(())
}

/// For options that the client keeps to itself.
#[allow(clippy::unnecessary_wraps, reason = "a row's function may fail")]
pub(crate) fn nowhere(_: &Value, _: &mut Body) -> Read<()> {
    Ok(())
}

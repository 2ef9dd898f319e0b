//! Decoding of whole JSON bodies.

use std::borrow::Cow;

use serde::de::Error as _;

use super::record;
use super::slot::{Open, Slot};

/// A value that is read from JSON as leniently as the client reads responses: generated structures, scalars, and
/// lists and maps of them.
pub trait FromJson: Sized {
    /// Reads a JSON text. `null` is an empty list, map or structure, as Go writes them.
    ///
    /// # Errors
    ///
    /// The text is not JSON, or has a value that is invalid for the type.
    fn from_json(text: &[u8]) -> Result<Self, serde_json::Error>;
}

/// The decoder is the same code for all types; only this wrapper is compiled for each.
impl<T: Slot + Default> FromJson for T {
    fn from_json(text: &[u8]) -> Result<Self, serde_json::Error> {
        let mut value = T::default();
        fill(&mut value, text)?;
        Ok(value)
    }
}

/// Decodes the JSON body of the response to a path.
///
/// Podman sends an empty body for the processes of a pod that is not running.
pub(crate) fn decode_response<T: FromJson>(path: &str, body: &[u8]) -> Result<T, serde_json::Error> {
    let none = body.trim_ascii().is_empty() && path.ends_with("/top");
    decode(if none { b"{}" } else { body })
}

/// Decodes a JSON body.
pub(crate) fn decode<T: FromJson>(body: &[u8]) -> Result<T, serde_json::Error> {
    T::from_json(body)
}

pub(super) fn fill(slot: &mut dyn Slot, body: &[u8]) -> Result<(), serde_json::Error> {
    // Checking the whole body for UTF-8 takes a fraction of the time of checking each string.
    let text = std::str::from_utf8(body).map_or_else(|_| String::from_utf8_lossy(body), Cow::Borrowed);
    // A field that is `null` keeps its default, but a response that is one number must be one.
    if text.trim_ascii() == "null" {
        if let Open::Scalar(scalar) = slot.open() {
            return Err(serde_json::Error::custom(format_args!("invalid type: null, expected {}", scalar.expected())));
        }
    }
    let mut from = serde_json::Deserializer::from_str(&text);
    record::fill(slot, &mut from)?;
    from.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_utf8_is_replaced() {
        assert_eq!(decode::<Vec<String>>(b"[\"a\xffb\"]").expect("list"), ["a\u{fffd}b"], "as Go writes it");
    }

    #[test]
    fn null_is_an_empty_list_and_an_empty_body_an_error() {
        assert_eq!(decode::<Vec<u8>>(b"null\n").expect("list"), Vec::<u8>::new());
        assert!(decode::<Vec<u8>>(b"").is_err(), "an empty body is not a response");
        assert!(
            decode_response::<super::super::types::PodTopOkBody>("/libpod/pods/p/top", b"").is_ok(),
            "except for processes"
        );
    }

    #[test]
    fn null_is_not_a_number() {
        let error = decode::<i32>(b"null").expect_err("an exit code is a number");
        assert_eq!(error.to_string(), "invalid type: null, expected a number");
    }

    #[test]
    fn trailing_text_is_an_error() {
        assert!(decode::<Vec<u8>>(b"[1] [2]").is_err());
        assert!(decode::<Vec<u8>>(b"[1,").expect_err("half a list").is_eof());
    }
}

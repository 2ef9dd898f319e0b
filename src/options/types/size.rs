//! Sizes in bytes, as docker-py and podman-py write them.

use serde_json::Value;

use crate::options::read::{Read, kind};

/// An amount of memory: bytes, or a string with a unit (`"512m"`, `"1.5g"`); units are powers of 1024.
///
/// ```
/// use podman::{CreateOptions, types::ByteSize};
///
/// let options = CreateOptions::new("alpine").mem_limit("256m").shm_size(64 << 20);
/// assert_eq!(options.spec()?["resource_limits"]["memory"]["limit"], 268_435_456);
/// # let _: ByteSize = "1g".into();
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct ByteSize(pub(crate) Value);

macro_rules! from_value {
    ($name:ident: $($ty:ty),*) => {$(
        impl From<$ty> for $name {
            #[inline]
            fn from(value: $ty) -> Self {
                Self(value.into())
            }
        }
    )*};
}
pub(crate) use from_value;
from_value!(ByteSize: i32, i64, u32, u64, &str, String);

/// A number of bytes, or text such as `"512m"`, `"1.5g"` and `"100kb"`; units are powers of 1024.
#[inline]
pub(crate) fn bytes(value: &Value) -> Read<i64> {
    match value {
        Value::Number(number) => {
            let whole = number.as_i64().or_else(|| number.as_f64().and_then(whole));
            whole.ok_or_else(|| format!("{number} is not a whole number of bytes: write 1073741824 or \"1g\""))
        }
        Value::String(text) => parse(text).ok_or_else(|| wrong(text)),
        _ => Err(format!("expected bytes as a number, or a size such as \"512m\", not {}", kind(value))),
    }
}

#[inline]
fn wrong(text: &str) -> String {
    format!(
        "{text:?} is not a size: write digits and at most one unit of b, k, m, g and t, without blanks, such as \"512m\""
    )
}

/// A number that JSON writes with a point, such as `100.0`.
#[inline]
fn whole(number: f64) -> Option<i64> {
    // From its digits: a cast would round numbers that are too large.
    if number.fract() == 0.0 { format!("{number:.0}").parse().ok() } else { None }
}

#[inline]
fn parse(text: &str) -> Option<i64> {
    integer(text.trim()).or_else(|| with_unit(text))
}

/// Python's `int()`: a sign, and `_` between digits.
#[inline]
fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits.split('_').all(is_digits) {
        return None;
    }
    text.replace('_', "").parse().ok()
}

#[inline]
fn with_unit(text: &str) -> Option<i64> {
    let at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, unit) = text.split_at(at);
    let power = match unit.to_ascii_lowercase().as_str() {
        "b" => 0,
        "k" | "kb" => 1,
        "m" | "mb" => 2,
        "g" | "gb" => 3,
        "t" | "tb" => 4,
        _ => return None,
    };
    let (whole, fraction) = match number.split_once('.') {
        Some(("", fraction)) => ("0", fraction),
        Some(parts) => parts,
        None => (number, "0"),
    };
    if !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    // In decimal, so that no fraction is rounded before its unit is applied.
    let unit = 1024_i128.pow(power);
    let scale = 10_i128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    let part = fraction.parse::<i128>().ok()?.checked_mul(unit)? / scale;
    let bytes = i64::try_from(whole.parse::<i128>().ok()?.checked_mul(unit)?.checked_add(part)?).ok()?;
    // Less than a byte must not become 0, which means "no limit".
    let nothing = bytes == 0 && number.contains(|c: char| matches!(c, '1'..='9'));
    (!nothing).then_some(bytes)
}

#[inline]
pub(crate) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_are_bytes() {
        for (given, wanted) in
            [(json!(7), 7), (json!(-1), -1), (json!(100.0), 100), (json!(" 100 "), 100), (json!("1_000"), 1000)]
        {
            assert_eq!(bytes(&given), Ok(wanted), "{given}");
        }
    }

    #[test]
    fn units_are_powers_of_1024() {
        for (given, wanted) in [
            ("12b", 12),
            ("100k", 102_400),
            ("100KB", 102_400),
            ("128M", 134_217_728),
            ("1.5g", 1_610_612_736),
            (".5m", 524_288),
            ("1t", 1 << 40),
            ("0k", 0),
        ] {
            assert_eq!(bytes(&json!(given)), Ok(wanted), "{given}");
        }
    }

    #[test]
    fn the_rest_is_refused() {
        for given in
            ["", "abc", "100 m", "m", "1.5", "1_", "-1g", "1kk", "1.m", "0.1b", "99999999999999999999", "9999999999t"]
        {
            assert!(bytes(&json!(given)).is_err(), "{given:?}");
        }
        for given in [json!(true), json!(1.5), json!(1e30), json!([]), json!(u64::MAX)] {
            assert!(bytes(&given).is_err(), "{given}");
        }
    }
}

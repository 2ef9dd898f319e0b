//! Spans of time.

use serde_json::Value;

use super::values::{Read, kind};

// Go knows both signs for micro: U+00B5 and U+03BC.
const UNITS: [(&str, f64); 8] = [
    ("ns", 1.0),
    ("us", 1e3),
    ("\u{b5}s", 1e3),
    ("\u{3bc}s", 1e3),
    ("ms", 1e6),
    ("s", 1e9),
    ("m", 60e9),
    ("h", 3600e9),
];

/// Nanoseconds, or text as Go writes it: `1m30s`, `500ms`, `1.5h`.
pub(crate) fn nanos(value: &Value) -> Read<i64> {
    match value {
        Value::Number(number) => {
            number.as_i64().ok_or_else(|| "wants whole nanoseconds, or text such as \"30s\"".to_owned())
        }
        Value::String(text) => {
            parse(text).ok_or_else(|| "wants a span such as \"30s\" or \"1m30s\", or nanoseconds".to_owned())
        }
        _ => Err(format!("wants a span such as \"30s\", or nanoseconds, not {}", kind(value))),
    }
}

#[allow(clippy::cast_possible_truncation, reason = "checked against the range of i64")]
fn parse(text: &str) -> Option<i64> {
    let (mut rest, sign) = text.strip_prefix('-').map_or((text, 1.0), |rest| (rest, -1.0));
    if let Ok(plain) = text.parse() {
        return Some(plain);
    }
    let mut total = 0.0;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').filter(|at| *at > 0)?;
        let amount: f64 = rest[..digits].parse().ok()?;
        rest = &rest[digits..];
        let end = rest.find(|c: char| c.is_ascii_digit() || c == '.').unwrap_or(rest.len());
        let (_, unit) = UNITS.iter().find(|(unit, _)| *unit == &rest[..end])?;
        total += amount * unit;
        rest = &rest[end..];
    }
    (text.ends_with(|c: char| c.is_alphabetic()) && total < 9.2e18).then_some((sign * total) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn spans_as_go_writes_them() {
        for (text, nanos_) in [
            ("30s", 30_000_000_000),
            ("1m30s", 90_000_000_000),
            ("500ms", 500_000_000),
            ("1.5h", 5_400_000_000_000),
            ("-2s", -2_000_000_000),
            ("5\u{3bc}s", 5_000),
            ("7", 7),
        ] {
            assert_eq!(nanos(&json!(text)), Ok(nanos_), "{text}");
        }
        for wrong in [json!("soon"), json!("30".to_owned() + "x"), json!(""), json!("-"), json!(true), json!(1.5)] {
            assert!(nanos(&wrong).is_err(), "{wrong}");
        }
    }
}

//! Durations.

use std::time::Duration;

use serde_json::Value;

use crate::options::read::{Read, kind};

// Go accepts both characters for micro: U+00B5 and U+03BC.
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

/// Reads nanoseconds, or a string as Go writes it: `1m30s`, `500ms`, `1.5h`.
#[inline]
pub(crate) fn nanos(value: &Value) -> Read<i64> {
    match value {
        Value::Number(number) => {
            if number.as_u64().is_some_and(|nanos| i64::try_from(nanos).is_err()) {
                return Err("is too long: the longest duration is 292 years".to_owned());
            }
            number.as_i64().ok_or_else(|| "expected whole nanoseconds, or a string such as \"30s\"".to_owned())
        }
        Value::String(text) => {
            parse(text).ok_or_else(|| "expected a duration such as \"30s\" or \"1m30s\", or nanoseconds".to_owned())
        }
        _ => Err(format!("expected a duration such as \"30s\", or nanoseconds, not {}", kind(value))),
    }
}

/// Reads a duration as Go writes it, `1m30s`; `None` for anything else, and if it is negative.
#[inline]
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let nanos = parse(text).filter(|_| text.ends_with(char::is_alphabetic))?;
    (!text.starts_with('-')).then(|| u64::try_from(nanos).ok().map(Duration::from_nanos))?
}

/// Nanoseconds; a duration that is too long is refused when it is read.
#[inline]
pub(crate) fn nanos_of(time: Duration) -> Value {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX).into()
}

/// Microseconds; a duration that is too long is refused when it is read.
#[inline]
pub(crate) fn micros_of(time: Duration) -> Value {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX).into()
}

/// The longest time in seconds. The server converts it to nanoseconds without checking for overflow
/// (`waitContainerStop`): a longer grace period would be a time in the past, and the server would kill at once.
pub(crate) const LONGEST: i64 = i64::MAX / 1_000_000_000;

/// Whole seconds, rounded up, at most what the server can count.
#[inline]
pub(crate) fn seconds(time: Duration) -> i64 {
    let whole = time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0));
    i64::try_from(whole).unwrap_or(i64::MAX).min(LONGEST)
}

/// Seconds, rounded up; the longest duration is docker's -1, "for ever".
#[inline]
pub(crate) fn seconds_of(time: Duration) -> Value {
    match time {
        Duration::MAX => (-1).into(),
        time => time.as_secs().saturating_add(u64::from(time.subsec_nanos() > 0)).into(),
    }
}

#[allow(clippy::cast_possible_truncation, reason = "checked against the range of i64")]
#[inline]
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
    fn durations_are_rounded_up_and_never_wrap() {
        let long = Duration::from_secs(u64::MAX - 1);
        assert_eq!(seconds_of(Duration::from_millis(1500)), 2);
        assert_eq!((seconds_of(Duration::MAX), seconds_of(Duration::ZERO)), (json!(-1), json!(0)));
        assert_eq!(
            (nanos_of(Duration::from_secs(1)), micros_of(Duration::from_secs(1))),
            (json!(1_000_000_000), json!(1_000_000))
        );
        assert!(nanos(&nanos_of(long)).is_err() && crate::options::read::int(&micros_of(long)).is_err());
    }

    #[test]
    fn seconds_are_limited_to_what_the_server_can_count() {
        for (duration, wanted) in [
            (Duration::ZERO, 0),
            (Duration::from_nanos(1), 1),
            (Duration::from_secs(7), 7),
            (Duration::new(7, 1), 8),
            (Duration::from_secs(u64::MAX), 9_223_372_036),
            (Duration::MAX, 9_223_372_036),
        ] {
            assert_eq!(seconds(duration), wanted, "{duration:?}");
        }
    }

    #[test]
    fn durations_are_read_as_go_writes_them() {
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

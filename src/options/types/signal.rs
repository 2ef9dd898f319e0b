//! Signals, by name or number.

use serde_json::Value;

use crate::options::read::{Read, kind};
use crate::raw::signal::{NAMES, RTMAX, RTMIN};

/// The number of a signal: itself, its digits, or its name with or without `SIG`.
#[inline]
pub(crate) fn number(value: &Value) -> Read<i64> {
    let found = match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok().or_else(|| by_name(&text.to_ascii_uppercase())),
        _ => return Err(format!("expected the name or the number of a signal, not {}", kind(value))),
    };
    found
        .filter(|number| (1..=RTMAX).contains(number))
        .ok_or_else(|| "is not a signal: write a name such as SIGTERM, or a number from 1 to 64".to_owned())
}

#[inline]
fn by_name(name: &str) -> Option<i64> {
    let name = name.strip_prefix("SIG").unwrap_or(name);
    let name = match name {
        "IOT" => "ABRT",
        "CLD" => "CHLD",
        "POLL" => "IO",
        name => name,
    };
    let step = |rest: &str, sign: char| match rest {
        "" => Some(0),
        // `parse` accepts a sign: RTMIN+-3 is not a signal.
        rest => rest
            .strip_prefix(sign)
            .filter(|step| step.bytes().all(|digit| digit.is_ascii_digit()))
            .and_then(|step| step.parse::<i64>().ok())
            .filter(|step| *step <= RTMAX - RTMIN),
    };
    if let Some(rest) = name.strip_prefix("RTMIN") {
        return step(rest, '+').map(|step| RTMIN + step);
    }
    if let Some(rest) = name.strip_prefix("RTMAX") {
        return step(rest, '-').map(|step| RTMAX - step);
    }
    let at = NAMES.iter().position(|known| *known == name)?;
    i64::try_from(at + 1).ok()
}

/// The server would reject 0.
#[inline]
pub(crate) fn stop_signal(value: &Value) -> Read<Value> {
    number(value).map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_and_numbers() {
        for (given, wanted) in [
            (json!(15), 15),
            (json!("15"), 15),
            (json!("SIGINT"), 2),
            (json!("usr2"), 12),
            (json!("RTMIN+3"), 37),
            (json!("SIGRTMAX"), 64),
        ] {
            assert_eq!(number(&given), Ok(wanted), "{given}");
        }
        for wrong in
            [json!(0), json!(65), json!("SIGNONE"), json!(true), json!(""), json!("RTMIN+-3"), json!("RTMAX-31")]
        {
            assert!(number(&wrong).is_err(), "{wrong}");
        }
    }
}

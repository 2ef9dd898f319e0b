//! Names and ids of the container and its user.

use serde_json::Value;

use crate::options::invalid::InvalidOptions;
use crate::options::read::{Read, int, kind, text};
use crate::raw::types::ContainerName;

const EXPECTED: &str = "expected letters, digits, _ . and -, with a letter or digit in front";

/// The container's name, in the form that Podman enforces.
#[inline]
pub(crate) fn name(value: &Value) -> Read<Value> {
    match text(value)? {
        "" => Ok(Value::Null),
        name => name.parse::<ContainerName>().map(|_| name.into()).map_err(|_| EXPECTED.to_owned()),
    }
}

/// A container's new name, checked before anything is sent.
#[inline]
pub(crate) fn container_name(name: &str) -> Result<ContainerName, InvalidOptions> {
    name.parse().map_err(|_| InvalidOptions::one("name", name, EXPECTED))
}

/// A name, or a number as its digits.
#[inline]
pub(crate) fn user(value: &Value) -> Read<Value> {
    match value {
        Value::String(user) if user.is_empty() => Ok(Value::Null),
        Value::String(user) => Ok(user.as_str().into()),
        Value::Number(number) if number.is_u64() => Ok(number.to_string().into()),
        _ => Err(format!("expected a name or a number from 0, not {}", kind(value))),
    }
}

/// A host name, which the server writes into `/etc/hosts` unchanged.
#[inline]
pub(crate) fn hostname(value: &Value) -> Read<Value> {
    match text(value)? {
        "" => Ok(Value::Null),
        name if name.contains(|c: char| c.is_whitespace() || c.is_control()) => {
            Err(format!("{name:?} is not a host name: write it without blanks"))
        }
        name => Ok(name.into()),
    }
}

/// Seconds; -1 means "forever", as on the command line.
#[inline]
pub(crate) fn stop_timeout(value: &Value) -> Read<Value> {
    match int(value)? {
        -1 => Ok(u32::MAX.into()),
        seconds if u32::try_from(seconds).is_ok() => Ok(seconds.into()),
        _ => Err("expected seconds from 0, or -1 for ever".to_owned()),
    }
}

/// Seconds, limited to what conmon can count; 0 and -1 mean "forever".
#[inline]
pub(crate) fn timeout(value: &Value) -> Read<Value> {
    match int(value)? {
        -1 | 0 => Ok(Value::Null),
        seconds if i32::try_from(seconds).is_ok_and(|seconds| seconds > 0) => Ok(seconds.into()),
        _ => Err(format!("expected seconds from 0 to {}, or -1 for ever", i32::MAX)),
    }
}

/// Octal digits; a number is the mask itself.
#[inline]
pub(crate) fn umask(value: &Value) -> Read<Value> {
    let text = match value {
        Value::Number(number) => number.as_u64().map(|mask| format!("{mask:04o}")),
        Value::String(text) => Some(text.clone()),
        _ => None,
    };
    let text = text.ok_or_else(|| format!("expected octal digits such as \"0022\", not {}", kind(value)))?;
    if text.is_empty() {
        return Ok(Value::Null);
    }
    if text.len() > 4 || !text.bytes().all(|digit| (b'0'..=b'7').contains(&digit)) {
        return Err("expected up to four octal digits, such as \"0022\"".to_owned());
    }
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_and_numbers() {
        assert_eq!(name(&json!("a.b_c-d")), Ok(json!("a.b_c-d")));
        assert_eq!(user(&json!(0)), Ok(json!("0")));
        assert_eq!(stop_timeout(&json!(-1)), Ok(json!(u32::MAX)));
        assert_eq!(umask(&json!(23)), Ok(json!("0027")));
        assert!(name(&json!("-x")).is_err() && name(&json!("a\n")).is_err());
        assert!(user(&json!(-1)).is_err() && stop_timeout(&json!(-2)).is_err());
        assert!(umask(&json!(4096)).is_err() && umask(&json!("9")).is_err());
        assert_eq!((hostname(&json!("a.b")), hostname(&json!(""))), (Ok(json!("a.b")), Ok(Value::Null)));
        assert!(hostname(&json!("a b")).is_err() && hostname(&json!("a\n6.6.6.6 b")).is_err());
        assert_eq!(
            (timeout(&json!(5)), timeout(&json!(-1)), timeout(&json!(0))),
            (Ok(json!(5)), Ok(Value::Null), Ok(Value::Null))
        );
        assert!(timeout(&json!(-2)).is_err() && timeout(&json!(i64::from(i32::MAX) + 1)).is_err());
    }
}

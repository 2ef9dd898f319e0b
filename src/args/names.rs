//! Names and ids of the container and its user.

use serde_json::Value;

use super::body::Body;
use super::problem::Problems;
use super::values::{Read, int, kind, text};
use crate::raw::types::ContainerName;

const WANTED: &str = "wants letters, digits, _ . and -, with a letter or digit in front";

/// The container's name, in the form that Podman enforces.
pub(crate) fn name(value: &Value, body: &mut Body) -> Read<()> {
    let name = text(value)?;
    if !name.is_empty() {
        name.parse::<ContainerName>().map_err(|_| WANTED.to_owned())?;
        body.set("name", name);
    }
    Ok(())
}

/// A container's new name, checked before anything is sent.
pub(crate) fn container_name(name: &str) -> Result<ContainerName, Problems> {
    name.parse().map_err(|_| Problems::one("name", name, WANTED))
}

/// A name, or a number as its digits.
pub(crate) fn user(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::String(user) if user.is_empty() => {}
        Value::String(user) => body.set("user", user.as_str()),
        Value::Number(number) if number.is_u64() => body.set("user", number.to_string()),
        _ => return Err(format!("wants a name or a number from 0, not {}", kind(value))),
    }
    Ok(())
}

/// Seconds; -1 is the command line's "for ever".
pub(crate) fn stop_timeout(value: &Value, body: &mut Body) -> Read<()> {
    match int(value)? {
        -1 => body.set("stop_timeout", u32::MAX),
        seconds if u32::try_from(seconds).is_ok() => body.set("stop_timeout", seconds),
        _ => return Err("wants seconds from 0, or -1 for ever".to_owned()),
    }
    Ok(())
}

/// Octal digits; a number is the mask itself.
pub(crate) fn umask(value: &Value, body: &mut Body) -> Read<()> {
    let text = match value {
        Value::Number(number) => number.as_u64().map(|mask| format!("{mask:04o}")),
        Value::String(text) => Some(text.clone()),
        _ => None,
    };
    let text = text.ok_or_else(|| format!("wants octal digits such as \"0022\", not {}", kind(value)))?;
    if text.is_empty() {
        return Ok(());
    }
    if text.len() > 4 || !text.bytes().all(|digit| (b'0'..=b'7').contains(&digit)) {
        return Err("wants up to four octal digits, such as \"0022\"".to_owned());
    }
    body.set("umask", text);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn made(apply: fn(&Value, &mut Body) -> Read<()>, value: Value) -> Read<Value> {
        let mut body = Body::default();
        apply(&value, &mut body)?;
        Ok(body.into_value())
    }

    #[test]
    fn names_and_numbers() {
        assert_eq!(made(name, json!("a.b_c-d")), Ok(json!({"name": "a.b_c-d"})));
        assert_eq!(made(user, json!(0)), Ok(json!({"user": "0"})));
        assert_eq!(made(stop_timeout, json!(-1)), Ok(json!({"stop_timeout": u32::MAX})));
        assert_eq!(made(umask, json!(23)), Ok(json!({"umask": "0027"})));
        assert!(made(name, json!("-x")).is_err() && made(name, json!("a\n")).is_err());
        assert!(made(user, json!(-1)).is_err() && made(stop_timeout, json!(-2)).is_err());
        assert!(made(umask, json!(4096)).is_err() && made(umask, json!("9")).is_err());
    }
}

//! File modes.

use serde_json::Value;

use crate::options::read::{Read, kind};

/// Reads a file mode: a number, or an octal string as for `chmod`.
#[inline]
pub(crate) fn mode(value: &Value) -> Read<u32> {
    let mode = match value {
        Value::Number(number) => number.as_u64().and_then(|mode| u32::try_from(mode).ok()),
        Value::String(text) => octal(text),
        _ => {
            return Err(format!("mode: expected a string such as \"0444\", not {}", kind(value)));
        }
    };
    mode.filter(|mode| *mode <= 0o7777)
        .ok_or_else(|| format!("mode {value} is not a file mode: write octal digits as a string, such as \"0444\""))
}

#[inline]
fn octal(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("0o").unwrap_or(text);
    // `from_str_radix` accepts a sign.
    if digits.starts_with('+') { None } else { u32::from_str_radix(digits, 8).ok() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn text_is_octal() {
        for (given, wanted) in
            [(json!("0400"), 256), (json!("444"), 292), (json!("0o700"), 448), (json!(292), 292), (json!(0), 0)]
        {
            assert_eq!(mode(&given), Ok(wanted), "{given}");
        }
        for given in
            [json!(""), json!("rw"), json!("8"), json!("+7"), json!(-1), json!(true), json!(4096), json!("77777")]
        {
            assert!(mode(&given).is_err(), "{given}");
        }
    }
}

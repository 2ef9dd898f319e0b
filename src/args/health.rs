//! Health checks, by dictionary and by the command line's keywords.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::body::Body;
use super::duration::nanos;
use super::values::{Fields, Read, kind, texts, uint};

/// What the command line sends; the server itself would leave 0, and 0 is "never".
const SPAN: i64 = 30_000_000_000;
const RETRIES: u64 = 3;
pub(super) const ACTION: &str = "health_check_on_failure_action";

/// `test`, `interval`, `timeout`, `retries`, `start_period`, `start_interval`, in any case.
pub(crate) fn healthcheck(value: &Value, body: &mut Body) -> Read<()> {
    let mut fields = Fields::of(value)?;
    let mut check = Map::new();
    if let Some(given) = fields.take(&["test"])? {
        let words = match given {
            Value::String(line) if line.is_empty() => Vec::new(),
            Value::String(line) => vec!["CMD-SHELL".to_owned(), line.clone()],
            _ => texts(given).map_err(|why| format!("test {why}"))?,
        };
        if !words.is_empty() {
            check.insert("Test".to_owned(), words.into());
        }
    }
    let spans: [(&str, [&'static str; 1]); 4] = [
        ("Interval", ["interval"]),
        ("Timeout", ["timeout"]),
        ("StartPeriod", ["start_period"]),
        ("StartInterval", ["start_interval"]),
    ];
    for (wire, names) in spans {
        if let Some(given) = fields.take(&names)? {
            check.insert(wire.to_owned(), span(given).map_err(|why| format!("{} {why}", names[0]))?);
        }
    }
    if let Some(given) = fields.take(&["retries"])? {
        check.insert("Retries".to_owned(), uint(given).map_err(|why| format!("retries {why}"))?.into());
    }
    fields.finish()?;
    if !check.is_empty() {
        body.set("healthconfig", with_defaults(check, true));
    }
    Ok(())
}

/// A check that names its command gets what the command line gives it: without an interval the
/// server would never run it. A startup check has no retries of its own.
fn with_defaults(mut check: Map<String, Value>, retries: bool) -> Value {
    let none = check.get("Test").is_some_and(|test| test[0] == "NONE");
    if check.contains_key("Test") && !none {
        check.entry("Interval").or_insert_with(|| SPAN.into());
        check.entry("Timeout").or_insert_with(|| SPAN.into());
        if retries {
            check.entry("Retries").or_insert_with(|| RETRIES.into());
        }
    }
    check.into()
}

/// The actions' numbers: 1 is "invalid" to the server, which takes it all the same.
pub(super) const ACTIONS: [(&str, u64); 4] = [("none", 0), ("kill", 2), ("restart", 3), ("stop", 4)];

pub(crate) fn health_check_on_failure_action(value: &Value, body: &mut Body) -> Read<()> {
    let is_it = |(name, number): &&(&str, u64)| match value {
        Value::Number(given) => given.as_u64() == Some(*number),
        Value::String(given) => given == name || given.is_empty() && *number == 0,
        _ => false,
    };
    let found = ACTIONS.iter().find(is_it).ok_or("wants none (0), kill (2), restart (3) or stop (4)")?;
    body.set(ACTION, found.1);
    Ok(())
}

pub(super) type Reader = fn(&Value) -> Read<Value>;
type Applier = fn(&Value, &mut Body) -> Read<()>;

/// The keywords that make one check together; gives the options that are wrong, and why.
pub(crate) fn family(given: &BTreeMap<String, Value>, body: &mut Body) -> Vec<(String, String)> {
    let mut wrong = Vec::new();
    let has = |key: &str| given.get(key).filter(|value| !value.is_null());
    if has("no_healthcheck").is_some_and(|on| on == true) {
        let other = given.iter().find(|(key, value)| {
            !value.is_null()
                && (key.starts_with("health_") && *key != "health_check_on_failure_action" || *key == "healthcheck")
        });
        match other {
            Some((key, _)) => wrong.push((key.clone(), "contradicts no_healthcheck: give one of them".to_owned())),
            None => body.set("healthconfig", json!({ "Test": ["NONE"] })),
        }
        return wrong;
    }
    if let Some(no) = has("no_healthcheck").filter(|no| !no.is_boolean()) {
        wrong.push(("no_healthcheck".to_owned(), format!("wants true or false, not {}", kind(no))));
    }
    let mut check = Map::new();
    let mut startup = Map::new();
    let rows: [(&str, bool, &str, Reader); 10] = [
        ("health_cmd", false, "Test", command),
        ("health_interval", false, "Interval", interval),
        ("health_timeout", false, "Timeout", timeout),
        ("health_retries", false, "Retries", retries),
        ("health_start_period", false, "StartPeriod", span),
        ("health_startup_cmd", true, "Test", command),
        ("health_startup_interval", true, "Interval", interval),
        ("health_startup_timeout", true, "Timeout", timeout),
        ("health_startup_retries", true, "Retries", count),
        ("health_startup_success", true, "Successes", count),
    ];
    for (key, for_startup, field, read) in rows {
        let Some(value) = has(key) else { continue };
        match read(value) {
            Ok(value) if value.is_null() => {}
            Ok(value) => drop(if for_startup { &mut startup } else { &mut check }.insert(field.to_owned(), value)),
            Err(why) => wrong.push((key.to_owned(), why)),
        }
    }
    let others: [(&str, Applier); 4] = [
        ("health_on_failure", health_check_on_failure_action),
        ("health_log_destination", |value, body| super::apply::a_text(value, body, "healthLogDestination")),
        ("health_max_log_count", |value, body| uint(value).map(|count| body.set("healthMaxLogCount", count))),
        ("health_max_logs_size", |value, body| uint(value).map(|size| body.set("healthMaxLogSize", size))),
    ];
    for (key, apply) in others {
        if let Some(Err(why)) = has(key).map(|value| apply(value, body)) {
            wrong.push((key.to_owned(), why));
        }
    }
    if let (Some(_), Some(action)) = (has("health_on_failure"), has("health_check_on_failure_action")) {
        // Both write one field: the reading of the other must be what is there now.
        let mut other = Body::default();
        let read = health_check_on_failure_action(action, &mut other);
        if read.is_ok() && other.get(ACTION) != body.get(ACTION) {
            wrong.push(("health_on_failure".to_owned(), format!("is not what {ACTION} says: give one of them")));
        }
    }
    if !check.is_empty() {
        if has("healthcheck").is_some() {
            wrong
                .push(("healthcheck".to_owned(), "is given beside health_ keywords: give one or the other".to_owned()));
        }
        // The rest means nothing to a check that is switched off.
        let none = check.get("Test").is_some_and(|test| test[0] == "NONE");
        body.set("healthconfig", if none { json!({ "Test": ["NONE"] }) } else { with_defaults(check, true) });
    }
    if !startup.is_empty() {
        if !startup.contains_key("Test") {
            wrong.push((
                "health_startup_cmd".to_owned(),
                "is needed with the other health_startup_ keywords".to_owned(),
            ));
        }
        body.set("startupHealthConfig", with_defaults(startup, false));
    }
    wrong
}

/// As the command line reads it: a JSON list is the words, `none` switches off, all else is for a shell.
pub(super) fn command(value: &Value) -> Read<Value> {
    let words = match value {
        Value::Array(_) => texts(value)?,
        Value::String(line) if line.is_empty() => return Ok(Value::Null),
        Value::String(line) => match serde_json::from_str::<Vec<String>>(line) {
            Ok(words) => words,
            Err(_) => spoken(line),
        },
        _ => return Err(format!("wants a command as text or a list, not {}", kind(value))),
    };
    let Some(first) = words.first().map(|word| word.to_ascii_uppercase()) else { return Ok(Value::Null) };
    Ok(match first.as_str() {
        "NONE" => json!(["NONE"]),
        "CMD" | "CMD-SHELL" => {
            let mut words = words;
            words[0] = first;
            words.into()
        }
        _ if words.len() == 1 => json!(["CMD-SHELL", words[0]]),
        _ => std::iter::once("CMD".to_owned()).chain(words).collect::<Vec<_>>().into(),
    })
}

/// Text that begins with `CMD`, `CMD-SHELL` or `NONE` says what it is; all else is for a shell.
fn spoken(line: &str) -> Vec<String> {
    let line = line.trim();
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    match first.to_ascii_uppercase().as_str() {
        "" => Vec::new(),
        "CMD" | "NONE" => line.split_whitespace().map(str::to_owned).collect(),
        // In one piece: blanks mean something to a shell's quotes.
        "CMD-SHELL" if !rest.is_empty() => vec![first.to_owned(), rest.trim_start().to_owned()],
        _ => vec!["CMD-SHELL".to_owned(), line.to_owned()],
    }
}

pub(super) fn interval(value: &Value) -> Read<Value> {
    if value == "disable" { Ok(0.into()) } else { span(value) }
}

pub(super) fn span(value: &Value) -> Read<Value> {
    let nanos = nanos(value)?;
    if nanos < 0 { Err("wants a span from 0".to_owned()) } else { Ok(nanos.into()) }
}

/// The command line has a minimum too: with 0 no check could ever succeed.
pub(super) fn timeout(value: &Value) -> Read<Value> {
    match nanos(value)? {
        nanos if nanos > 0 => Ok(nanos.into()),
        _ => Err("wants a span above 0".to_owned()),
    }
}

pub(super) fn retries(value: &Value) -> Read<Value> {
    match uint(value)? {
        0 => Err("wants a whole number from 1".to_owned()),
        retries => Ok(retries.into()),
    }
}

pub(super) fn count(value: &Value) -> Read<Value> {
    uint(value).map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn made(apply: fn(&Value, &mut Body) -> Read<()>, value: Value) -> Read<Value> {
        let mut body = Body::default();
        apply(&value, &mut body)?;
        Ok(body.into_value())
    }

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn family_of(given: Value) -> (Value, Vec<String>) {
        let given = given.as_object().cloned().unwrap_or_default().into_iter().collect();
        let mut body = Body::default();
        let wrong = family(&given, &mut body).into_iter().map(|(option, _)| option).collect();
        (body.into_value(), wrong)
    }

    #[test]
    fn a_dictionary_gets_the_command_lines_defaults() {
        let full =
            json!({"Test": ["CMD-SHELL", "x"], "Interval": SPAN, "Timeout": SPAN, "Retries": 3, "StartPeriod": 5});
        assert_eq!(made(healthcheck, json!({"test": "x", "start_period": 5})), Ok(json!({"healthconfig": full})));
        assert_eq!(made(healthcheck, json!({"test": ["NONE"]})), Ok(json!({"healthconfig": {"Test": ["NONE"]}})));
        assert_eq!(made(healthcheck, json!({"Test": []})), Ok(json!({})));
        for wrong in [json!("x"), json!({"bogus": 1}), json!({"test": "x", "interval": -5})] {
            assert!(made(healthcheck, wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn commands_as_the_command_line_reads_them() {
        for (given, wanted) in [
            (json!("true  x"), json!(["CMD-SHELL", "true  x"])),
            (json!("cmd true x"), json!(["CMD", "true", "x"])),
            (json!("CMD-SHELL echo 'a  b'"), json!(["CMD-SHELL", "echo 'a  b'"])),
            (json!("none x"), json!(["NONE"])),
            (json!("[\"curl\", \"-f\"]"), json!(["CMD", "curl", "-f"])),
            (json!(["curl"]), json!(["CMD-SHELL", "curl"])),
            (json!(" "), json!(null)),
        ] {
            assert_eq!(command(&given), Ok(wanted), "{given}");
        }
    }

    #[test]
    fn what_contradicts_itself_is_named() {
        for (given, option) in [
            (json!({"no_healthcheck": true, "health_cmd": "x"}), "health_cmd"),
            (json!({"health_cmd": "x", "health_timeout": 0}), "health_timeout"),
            (json!({"health_cmd": "x", "health_retries": 0}), "health_retries"),
            (json!({"health_startup_interval": "5s"}), "health_startup_cmd"),
            (json!({"health_on_failure": "stop", "health_check_on_failure_action": 2}), "health_on_failure"),
        ] {
            assert_eq!(family_of(given.clone()).1, [option], "{given}");
        }
        let off = (json!({"healthconfig": {"Test": ["NONE"]}}), Vec::new());
        assert_eq!(family_of(json!({"no_healthcheck": true, "health_cmd": null})), off);
        assert_eq!(family_of(json!({"health_log_destination": ""})), (json!({}), Vec::new()));
    }
}

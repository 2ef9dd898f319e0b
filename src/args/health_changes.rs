//! Changes to the health check of a container that exists.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::body::Body;
use super::health::{
    ACTION, ACTIONS, Reader, command, count, health_check_on_failure_action, interval, retries, span, timeout,
};
use super::values::{Read, kind, text};

/// The keywords as an update has them: texts, as its command line sends them. Gives the options that are wrong, and why.
pub(crate) fn changes(given: &BTreeMap<String, Value>, body: &mut Body) -> Vec<(String, String)> {
    let mut wrong = Vec::new();
    let has = |key: &str| given.get(key).filter(|value| !value.is_null());
    match has("no_healthcheck") {
        Some(Value::Bool(true)) => {
            body.set("no_healthcheck", true);
            if let Some(other) = given.keys().find(|key| key.starts_with("health_") && has(key).is_some()) {
                wrong.push((other.clone(), "contradicts no_healthcheck: give one of them".to_owned()));
            }
            return wrong;
        }
        Some(Value::Bool(false)) | None => {}
        Some(other) => wrong.push(("no_healthcheck".to_owned(), format!("wants true or false, not {}", kind(other)))),
    }
    let rows: [(&str, &str, Reader); 14] = [
        ("health_cmd", "health_cmd", command_line),
        ("health_interval", "health_interval", |value| interval(value).map(in_words)),
        ("health_timeout", "health_timeout", |value| timeout(value).map(in_words)),
        ("health_retries", "health_retries", retries),
        ("health_start_period", "health_start_period", |value| span(value).map(in_words)),
        ("health_startup_cmd", "health_startup_cmd", command_line),
        ("health_startup_interval", "health_startup_interval", |value| interval(value).map(in_words)),
        ("health_startup_timeout", "health_startup_timeout", |value| timeout(value).map(in_words)),
        ("health_startup_retries", "health_startup_retries", count),
        ("health_startup_success", "health_startup_success", count),
        ("health_on_failure", "health_on_failure", action_name),
        ("health_log_destination", "health_log_destination", |value| text(value).map(Into::into)),
        ("health_max_log_count", "health_max_log_count", count),
        ("health_max_logs_size", "health_max_log_size", count),
    ];
    for (key, field, read) in rows {
        match has(key).map(read) {
            None | Some(Ok(Value::Null)) => {}
            Some(Ok(value)) => body.set(field, value),
            Some(Err(why)) => wrong.push((key.to_owned(), why)),
        }
    }
    wrong
}

#[allow(clippy::needless_pass_by_value, reason = "for map")]
fn in_words(nanos: Value) -> Value {
    format!("{nanos}ns").into()
}

fn action_name(value: &Value) -> Read<Value> {
    let mut read = Body::default();
    health_check_on_failure_action(value, &mut read)?;
    let number = read.get(ACTION).and_then(Value::as_u64);
    Ok(ACTIONS.iter().find(|(_, action)| Some(*action) == number).map(|(name, _)| *name).into())
}

fn command_line(value: &Value) -> Read<Value> {
    match command(value)? {
        Value::Array(words) => {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            check_line(&words).map(Into::into)
        }
        nothing => Ok(nothing),
    }
}

/// The words of a check as one text, from which the server makes the same words: it takes a JSON list, but servers
/// before 5.8 take the text of one that begins with `CMD` apart at its blanks.
pub(crate) fn check_line<T: AsRef<str>>(words: &[T]) -> Read<String> {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        ["CMD", word] if word.contains(char::is_whitespace) => {
            Err("is one word with blanks in it: give it as CMD-SHELL, in quotes".to_owned())
        }
        ["CMD", word] => Ok(format!("CMD {word}")),
        ["NONE", ..] => Ok("none".to_owned()),
        ["CMD", words @ ..] | words => Ok(json!(words).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn changed(given: Value) -> (Value, Vec<String>) {
        let given = given.as_object().unwrap().clone().into_iter().collect();
        let mut body = Body::default();
        let wrong = changes(&given, &mut body).into_iter().map(|(key, _)| key).collect();
        (body.into_value(), wrong)
    }

    #[test]
    fn spans_and_names_are_words() {
        let (body, wrong) = changed(json!({
            "health_interval": "1m", "health_timeout": 5, "health_start_period": "0s", "health_retries": 2,
            "health_startup_interval": "disable", "health_startup_success": 0, "health_on_failure": "kill",
            "health_max_log_count": 0, "health_max_logs_size": 7, "health_cmd": "", "no_healthcheck": false,
        }));
        assert_eq!(wrong, [""; 0]);
        let wanted = json!({
            "health_interval": "60000000000ns", "health_timeout": "5ns", "health_start_period": "0ns", "health_retries": 2,
            "health_startup_interval": "0ns", "health_startup_success": 0, "health_on_failure": "kill",
            "health_max_log_count": 0, "health_max_log_size": 7,
        });
        assert_eq!(body, wanted);
    }

    #[test]
    fn what_cannot_be_changed_so_is_told() {
        for (given, wrong) in [
            (json!({"health_timeout": 0}), "health_timeout"),
            (json!({"health_retries": 0}), "health_retries"),
            (json!({"health_on_failure": "explode"}), "health_on_failure"),
            (json!({"health_cmd": ["CMD", "a b"]}), "health_cmd"),
            (json!({"no_healthcheck": true, "health_cmd": "true"}), "health_cmd"),
            (json!({"no_healthcheck": "yes"}), "no_healthcheck"),
        ] {
            assert_eq!(changed(given.clone()).1, [wrong], "{given}");
        }
        assert_eq!(changed(json!({"no_healthcheck": true})), (json!({"no_healthcheck": true}), vec![]));
    }

    #[test]
    fn a_command_keeps_its_words() {
        for (given, wanted) in [
            (json!("test -e /x"), r#"["CMD-SHELL","test -e /x"]"#),
            (json!(["CMD", "echo", "a b"]), r#"["echo","a b"]"#),
            (json!(["CMD", "true"]), "CMD true"),
            (json!("none"), "none"),
        ] {
            assert_eq!(changed(json!({"health_cmd": given})).0["health_cmd"], wanted, "{given}");
        }
    }
}

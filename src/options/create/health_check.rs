//! Readers of health checks: by docker's dictionary, and by the command line's options.

use serde_json::{Map, Value, json};

use crate::options::body::Body;
use crate::options::invalid::InvalidOptions;
use crate::options::read::{Fields, Read, flag, kind, texts, uint};
use crate::options::row::{Group, Member};
use crate::options::types::span::nanos;
use crate::raw::types::Schema2HealthConfig;

/// The defaults of the command line; the server itself would use 0, which means "never".
const SPAN: i64 = 30_000_000_000;
const RETRIES: i64 = 3;

/// A health check and the one until the container has started.
pub(super) const HEALTH: Group = Group { name: "health check", finish };

#[inline]
fn finish(members: &[Member], body: &mut Body, problems: &mut InvalidOptions) {
    let of = |prefix: &'static str| members.iter().filter(move |member| member.path.starts_with(prefix));
    if members.iter().any(|member| member.keyword == "no_healthcheck") {
        let other = members.iter().find(|member| member.path != "healthconfig.Test");
        if let Some(Member { keyword, .. }) = other {
            problems.add(keyword, "", "contradicts no_healthcheck: set one of them");
        }
        return;
    }
    if of("healthconfig.").next().is_some() && members.iter().any(|member| member.path == "healthconfig") {
        problems.add("healthcheck", "", "is set together with health_ options: set one or the other");
    }
    complete(body, "healthconfig", true);
    if of("startupHealthConfig.").next().is_some() {
        if body.get("startupHealthConfig").is_some_and(|check| check["Test"].is_null()) {
            problems.add("health_startup_cmd", "", "is needed with the other health_startup_ options");
        }
        complete(body, "startupHealthConfig", false);
    }
}

#[inline]
fn complete(body: &mut Body, field: &str, retries: bool) {
    let Some(Value::Object(check)) = body.get(field).cloned() else { return };
    let check = match check.get("Test").map(|test| test[0] == "NONE") {
        // The other fields have no meaning if the check is disabled.
        Some(true) => json!({ "Test": ["NONE"] }),
        Some(false) => with_defaults(check, retries),
        None => for_the_images(check),
    };
    body.replace(field, check);
}

/// The fields that replace fields of the image's check: 0 would keep the image's interval, a negative one means "never".
#[inline]
fn for_the_images(mut check: Map<String, Value>) -> Value {
    if check.get("Interval") == Some(&0.into()) {
        check.insert("Interval".to_owned(), NEVER.into());
    }
    check.into()
}

/// The value that the command line sends for `disable` if the image has the check.
const NEVER: i64 = -1_000_000_000;

/// Completes a check without a command with the image's, as servers since 5.5 do; older ones would create a check
/// without a command. If the image has no check either, nothing changes.
#[inline]
pub(crate) fn inherit(check: &Schema2HealthConfig, image: Option<Schema2HealthConfig>) -> Option<Schema2HealthConfig> {
    let set = |own: Option<i64>, images: Option<i64>, usual: i64| {
        own.or(images).filter(|value| *value != 0).or(Some(usual)).map(|value| value.max(0))
    };
    let mut merged = image.filter(|image| !image.test.is_empty())?;
    merged.interval = set(check.interval, merged.interval, SPAN);
    merged.timeout = set(check.timeout, merged.timeout, SPAN);
    merged.start_period = set(check.start_period, merged.start_period, 0);
    merged.start_interval = check.start_interval.or(merged.start_interval);
    merged.retries = set(check.retries, merged.retries, RETRIES);
    Some(merged)
}

/// A check with a command gets the defaults of the command line: without an interval the server would never run it. A
/// startup check has no retries of its own.
#[inline]
fn with_defaults(mut check: Map<String, Value>, retries: bool) -> Value {
    check.entry("Interval").or_insert_with(|| SPAN.into());
    check.entry("Timeout").or_insert_with(|| SPAN.into());
    if retries {
        check.entry("Retries").or_insert_with(|| RETRIES.into());
    }
    check.into()
}

/// Reads `test`, `interval`, `timeout`, `retries`, `start_period`, `start_interval`, in any case; 0 means "not set", as
/// in docker-py. The interval may be `disable`.
#[inline]
pub(super) fn check(value: &Value) -> Read<Value> {
    let mut fields = Fields::of(value)?;
    let mut check = Map::new();
    if let Some(given) = fields.take(&["test"])? {
        let words = match given {
            Value::String(line) if line.is_empty() => Vec::new(),
            Value::String(line) => vec!["CMD-SHELL".to_owned(), line.clone()],
            // A single word that is not a keyword is a shell command, because no program has such a name.
            _ => match texts(given).map_err(|why| format!("test: {why}"))? {
                words if words.len() == 1 && !KEYWORDS.contains(&words[0].as_str()) => {
                    std::iter::once("CMD-SHELL".to_owned()).chain(words).collect()
                }
                words => words,
            },
        };
        let first = words.first().map(String::as_str);
        if words.len() == 1 && (first == Some("CMD") || first == Some("CMD-SHELL")) {
            return Err("test: has no command".to_owned());
        }
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
            let disabled = wire == "Interval" && given == "disable";
            let nanos = if disabled { 0.into() } else { span(given).map_err(|why| format!("{}: {why}", names[0]))? };
            if disabled || nanos != 0 {
                check.insert(wire.to_owned(), nanos);
            }
        }
    }
    if let Some(given) = fields.take(&["retries"])? {
        let retries = uint(given).map_err(|why| format!("retries: {why}"))?;
        if retries != 0 {
            check.insert("Retries".to_owned(), retries.into());
        }
    }
    fields.finish()?;
    Ok(if check.is_empty() { Value::Null } else { check.into() })
}

/// The keywords that the first word of a test can be.
const KEYWORDS: [&str; 3] = ["NONE", "CMD", "CMD-SHELL"];

/// The numbers of the actions; the server accepts 1, which means "invalid".
const ACTIONS: [(&str, u64); 4] = [("none", 0), ("kill", 2), ("restart", 3), ("stop", 4)];

#[inline]
fn action_of(value: &Value) -> Read<(&'static str, u64)> {
    let is_it = |(name, number): &&(&str, u64)| match value {
        Value::Number(given) => given.as_u64() == Some(*number),
        Value::String(given) => given == name || given.is_empty() && *number == 0,
        _ => false,
    };
    ACTIONS.iter().find(is_it).copied().ok_or_else(|| "expected none (0), kill (2), restart (3) or stop (4)".to_owned())
}

#[inline]
pub(super) fn action(value: &Value) -> Read<Value> {
    action_of(value).map(|(_, number)| number.into())
}

#[inline]
pub(super) fn action_name(value: &Value) -> Read<Value> {
    action_of(value).map(|(name, _)| name.into())
}

#[inline]
pub(super) fn on(value: &Value) -> Read<Value> {
    flag(value).map(|on| if on { true.into() } else { Value::Null })
}

#[inline]
pub(super) fn off(value: &Value) -> Read<Value> {
    flag(value).map(|off| if off { json!(["NONE"]) } else { Value::Null })
}

/// As on the command line: a JSON list has the words, `none` disables the check, all else is for a shell.
#[inline]
pub(super) fn command(value: &Value) -> Read<Value> {
    let words = match value {
        Value::Array(_) => texts(value)?,
        Value::String(line) if line.is_empty() => return Ok(Value::Null),
        Value::String(line) => match serde_json::from_str::<Vec<String>>(line) {
            Ok(words) => words,
            Err(_) => spoken(line),
        },
        _ => return Err(format!("expected a command as a string or a list, not {}", kind(value))),
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

/// A string may begin with `CMD`, `CMD-SHELL` or `NONE`; all others are lines for a shell.
#[inline]
fn spoken(line: &str) -> Vec<String> {
    let line = line.trim();
    let (first, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
    match first.to_ascii_uppercase().as_str() {
        "" => Vec::new(),
        "CMD" | "NONE" => line.split_whitespace().map(str::to_owned).collect(),
        // Not split: spaces in quotes are significant for the shell.
        "CMD-SHELL" if !rest.is_empty() => vec![first.to_owned(), rest.trim_start().to_owned()],
        _ => vec!["CMD-SHELL".to_owned(), line.to_owned()],
    }
}

/// Returns a command in the form of an update: one string.
#[inline]
pub(super) fn command_line(value: &Value) -> Read<Value> {
    match command(value)? {
        Value::Array(words) => {
            let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
            Ok(check_line(&words).into())
        }
        nothing => Ok(nothing),
    }
}

/// Returns the words of a check as one string, from which the server makes the same words: it reads a JSON list, but
/// servers before 5.8 split a string that begins with `CMD` at its spaces.
#[inline]
pub(crate) fn check_line<T: AsRef<str>>(words: &[T]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        ["CMD", word] if word.contains(char::is_whitespace) => json!(words).to_string(),
        ["CMD", word] => format!("CMD {word}"),
        ["NONE", ..] => "none".to_owned(),
        ["CMD", words @ ..] | words => json!(words).to_string(),
    }
}

/// Whether only servers since 5.8 read a [`check_line`] correctly: one word that contains spaces.
#[inline]
pub(crate) fn is_one_word_with_blanks(line: &str) -> bool {
    line.starts_with(r#"["CMD","#)
}

#[inline]
pub(super) fn interval(value: &Value) -> Read<Value> {
    if value == "disable" { Ok(0.into()) } else { span(value) }
}

#[inline]
pub(super) fn span(value: &Value) -> Read<Value> {
    match nanos(value)? {
        ..=-1 => Err("expected a duration of zero or more".to_owned()),
        // docker rejects it as well: seconds were meant.
        nanos @ 1..1_000_000 => Err(format!("{nanos} are nanoseconds, less than 1 ms: write \"{nanos}s\" for seconds")),
        nanos => Ok(nanos.into()),
    }
}

/// The command line has a minimum too: with 0 no check could ever succeed.
#[inline]
pub(super) fn timeout(value: &Value) -> Read<Value> {
    match span(value)? {
        nanos if nanos != 0 => Ok(nanos),
        _ => Err("expected a duration greater than zero".to_owned()),
    }
}

/// Durations in an update are strings, as its command line sends them.
#[inline]
fn in_words(read: Read<Value>) -> Read<Value> {
    read.map(|nanos| format!("{nanos}ns").into())
}

#[inline]
pub(super) fn interval_text(value: &Value) -> Read<Value> {
    in_words(interval(value))
}

#[inline]
pub(super) fn span_text(value: &Value) -> Read<Value> {
    in_words(span(value))
}

#[inline]
pub(super) fn timeout_text(value: &Value) -> Read<Value> {
    in_words(timeout(value))
}

#[inline]
pub(super) fn retries(value: &Value) -> Read<Value> {
    match uint(value)? {
        0 => Err("expected a whole number from 1".to_owned()),
        retries => Ok(retries.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::core::{Kind, Options};
    use crate::options::create::CREATE;
    use crate::options::update::UPDATE;

    fn sent(kind: &'static Kind, given: &Value) -> (Value, Vec<String>) {
        let mut options = Options::new(kind);
        given.as_object().unwrap().iter().for_each(|(keyword, value)| options.set(keyword, Ok(value.clone())));
        let (mut body, mut problems) = (Body::default(), InvalidOptions::default());
        options.write_valid(&mut body, &mut problems);
        let wrong = problems.iter().map(|problem| problem.option.clone()).filter(|option| option != "image").collect();
        (body.into_value(), wrong)
    }

    #[test]
    fn a_dictionary_gets_the_defaults_of_the_command_line() {
        let full = json!({"Test": ["CMD-SHELL", "x"], "Interval": SPAN, "Timeout": SPAN, "Retries": 3, "StartPeriod": 5_000_000});
        let given = json!({"healthcheck": {"test": "x", "start_period": "5ms"}});
        assert_eq!(check(&json!({"test": ["echo a b"]})), Ok(json!({"Test": ["CMD-SHELL", "echo a b"]})));
        assert_eq!(sent(&CREATE, &given).0["healthconfig"], full);
        assert_eq!(check(&json!({"test": ["NONE"]})), Ok(json!({"Test": ["NONE"]})));
        assert_eq!(check(&json!({"Test": []})), Ok(Value::Null));
        let zeros = json!({"test": "x", "interval": 0, "timeout": 0, "retries": 0, "start_period": 0});
        assert_eq!(check(&zeros), Ok(json!({"Test": ["CMD-SHELL", "x"]})));
        assert_eq!(check(&json!({"interval": "disable"})), Ok(json!({"Interval": 0})));
        for wrong in [
            json!("x"),
            json!({"bogus": 1}),
            json!({"test": ["CMD"]}),
            json!({"test": "x", "interval": -5}),
            json!({"test": "x", "interval": 30}),
            json!({"test": "x", "timeout": "5us"}),
            json!({"test": "x", "interval": u64::MAX}),
        ] {
            assert!(check(&wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_images_interval_is_disabled_by_a_negative_one() {
        for given in [
            json!({"health_interval": "disable"}),
            json!({"health_interval": 0}),
            json!({"healthcheck": {"interval": "disable"}}),
        ] {
            assert_eq!(sent(&CREATE, &given).0, json!({"healthconfig": {"Interval": NEVER}}), "{given}");
        }
        let own = json!({"health_cmd": "x", "health_interval": 0});
        assert_eq!(sent(&CREATE, &own).0["healthconfig"]["Interval"], 0);
    }

    #[test]
    fn an_older_server_gets_the_images_check_with_the_changed_fields() {
        let made = |check: Value| serde_json::from_value::<Schema2HealthConfig>(check).expect("a check");
        let image = json!({"Test": ["CMD", "true"], "Interval": 5, "StartPeriod": 7});
        for (changed, wanted) in [
            (json!({"Retries": 9}), json!({"Interval": 5, "Timeout": SPAN, "Retries": 9, "StartPeriod": 7})),
            (json!({"Interval": 8}), json!({"Interval": 8, "Timeout": SPAN, "Retries": 3, "StartPeriod": 7})),
            (json!({"Interval": NEVER}), json!({"Interval": 0, "Timeout": SPAN, "Retries": 3, "StartPeriod": 7})),
        ] {
            let mut sent =
                serde_json::to_value(inherit(&made(changed.clone()), Some(made(image.clone())))).expect("JSON");
            assert_eq!(sent["Test"].take(), json!(["CMD", "true"]));
            sent.as_object_mut().expect("a check").remove("Test");
            assert_eq!(sent, wanted, "{changed}");
        }
        assert!(inherit(&made(json!({"Retries": 9})), None).is_none(), "an image without a check");
    }

    #[test]
    fn commands_are_read_as_on_the_command_line() {
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
    fn contradictions_are_errors() {
        for (given, option) in [
            (json!({"no_healthcheck": true, "health_cmd": "x"}), "no_healthcheck"),
            (json!({"no_healthcheck": true, "health_retries": 2}), "health_retries"),
            (json!({"healthcheck": {"test": "x"}, "health_retries": 2}), "healthcheck"),
            (json!({"health_cmd": "x", "health_timeout": 0}), "health_timeout"),
            (json!({"health_cmd": "x", "health_retries": 0}), "health_retries"),
            (json!({"health_startup_interval": "5s"}), "health_startup_cmd"),
            (
                json!({"health_on_failure": "stop", "health_check_on_failure_action": 2}),
                "health_check_on_failure_action",
            ),
        ] {
            assert_eq!(sent(&CREATE, &given).1, [option], "{given}");
        }
        let off = (json!({"healthconfig": {"Test": ["NONE"]}}), Vec::new());
        assert_eq!(sent(&CREATE, &json!({"no_healthcheck": true, "health_cmd": null})), off);
        assert_eq!(sent(&CREATE, &json!({"health_log_destination": ""})), (json!({}), Vec::new()));
    }

    #[test]
    fn durations_and_names_are_strings_in_an_update() {
        let (body, wrong) = sent(
            &UPDATE,
            &json!({
                "health_interval": "1m", "health_timeout": "5s", "health_start_period": "0s", "health_retries": 2,
                "health_startup_interval": "disable", "health_startup_success": 0, "health_on_failure": "kill",
                "health_max_log_count": 0, "health_max_logs_size": 7, "health_cmd": "", "no_healthcheck": false,
            }),
        );
        assert_eq!(wrong, [""; 0]);
        let wanted = json!({
            "health_interval": "60000000000ns", "health_timeout": "5000000000ns", "health_start_period": "0ns", "health_retries": 2,
            "health_startup_interval": "0ns", "health_startup_success": 0, "health_on_failure": "kill",
            "health_max_log_count": 0, "health_max_log_size": 7,
        });
        assert_eq!(body, wanted);
    }

    #[test]
    fn an_invalid_change_is_refused() {
        for (given, wrong) in [
            (json!({"health_timeout": 0}), "health_timeout"),
            (json!({"health_interval": 5}), "health_interval"),
            (json!({"health_retries": 0}), "health_retries"),
            (json!({"health_on_failure": "explode"}), "health_on_failure"),
            (json!({"no_healthcheck": true, "health_cmd": "true"}), "health_cmd"),
            (json!({"no_healthcheck": "yes"}), "no_healthcheck"),
        ] {
            assert_eq!(sent(&UPDATE, &given).1, [wrong], "{given}");
        }
        assert_eq!(sent(&UPDATE, &json!({"no_healthcheck": true})), (json!({"no_healthcheck": true}), vec![]));
    }

    #[test]
    fn a_command_keeps_its_words_in_an_update() {
        for (given, wanted) in [
            (json!("test -e /x"), r#"["CMD-SHELL","test -e /x"]"#),
            (json!(["CMD", "echo", "a b"]), r#"["echo","a b"]"#),
            (json!(["CMD", "true"]), "CMD true"),
            (json!(["CMD", "a b"]), r#"["CMD","a b"]"#),
            (json!("none"), "none"),
        ] {
            assert_eq!(is_one_word_with_blanks(wanted), given == json!(["CMD", "a b"]));
            assert_eq!(sent(&UPDATE, &json!({"health_cmd": given})).0["health_cmd"], wanted, "{given}");
        }
    }
}

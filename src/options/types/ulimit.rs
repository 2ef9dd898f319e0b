//! Limits of processes.

use serde_json::{Value, json};

use super::size::is_digits;
use crate::options::body::Body;
use crate::options::read::{Fields, Read, kind, list, text};
use crate::raw::types::SpecGenerator;

/// A limit of the container's processes, as `ulimit` sets it; docker-py's `Ulimit`.
///
/// ```
/// use podman::{CreateOptions, containers::Ulimit};
///
/// let options = CreateOptions::new("alpine").ulimits([Ulimit::new("nofile", 1024, 2048), ("nproc", 512).into()]);
/// # options.spec()?;
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Ulimit(Value);

impl Ulimit {
    /// Returns a limit by its name, such as `nofile`; -1 is unlimited.
    #[must_use]
    pub fn new(name: impl Into<String>, soft: i64, hard: i64) -> Self {
        Self(json!({"Name": name.into(), "Soft": soft, "Hard": hard}))
    }

    #[inline]
    pub(crate) fn into_json(self) -> Value {
        self.0
    }
}

/// Writes the form of the command line: `nofile=1024:2048`.
impl From<&str> for Ulimit {
    #[inline]
    fn from(limit: &str) -> Self {
        Self(limit.into())
    }
}

/// The soft and the hard limit.
impl From<(&str, i64)> for Ulimit {
    #[inline]
    fn from((name, limit): (&str, i64)) -> Self {
        Self::new(name, limit, limit)
    }
}

const KNOWN: [&str; 15] = [
    "core",
    "cpu",
    "data",
    "fsize",
    "locks",
    "memlock",
    "msgqueue",
    "nice",
    "nofile",
    "nproc",
    "rss",
    "rtprio",
    "rttime",
    "sigpending",
    "stack",
];

/// docker-py's `Ulimit` objects (keys in any case), or the command line's `"nofile=1024:2048"`.
#[inline]
pub(crate) fn ulimits(value: &Value, body: &mut Body) -> Read<()> {
    let example = "{\"Name\": \"nofile\", \"Soft\": 1024, \"Hard\": 2048}";
    let given = list(value).map_err(|why| format!("{why}: write [{example}]"))?;
    for limit in given.iter().filter(|limit| !limit.is_null()) {
        let (name, soft, hard) = match limit {
            Value::String(text) => from_text(text)?,
            Value::Object(_) => from_object(limit)?,
            _ => {
                return Err(format!("elements: expected {example}, not {}", kind(limit)));
            }
        };
        // A single limit sets both, as on the command line.
        let (Some(soft), Some(hard)) = (soft.clone().or_else(|| hard.clone()), hard.or(soft)) else {
            return Err(format!("{name} has no limit: set Soft and Hard"));
        };
        let kind = known(&name)?;
        if reach(&soft, &name)? > reach(&hard, &name)? {
            return Err(format!("{name}: the soft limit is above the hard one; lower Soft or raise Hard"));
        }
        body.push("r_limits", json!({"type": kind, "soft": soft, "hard": hard}));
    }
    Ok(())
}

type Limit = (String, Option<Value>, Option<Value>);

#[inline]
fn from_object(limit: &Value) -> Read<Limit> {
    let mut fields = Fields::of(limit)?;
    let name = fields.take(&["Name"])?.ok_or("a limit has no Name: write one, such as nofile")?;
    let name = text(name).map_err(|why| format!("Name: {why}"))?.to_owned();
    let (soft, hard) = (fields.take(&["Soft"])?.cloned(), fields.take(&["Hard"])?.cloned());
    fields.finish()?;
    Ok((name, soft, hard))
}

#[inline]
fn from_text(text: &str) -> Read<Limit> {
    let wrong = || format!("{text:?} is not a limit: write \"nofile=1024:2048\"");
    let (name, limits) = text.split_once('=').ok_or_else(wrong)?;
    let (soft, hard) = limits.split_once(':').unwrap_or((limits, limits));
    let number = |text: &str| text.parse::<i64>().ok().map(Value::from).ok_or_else(wrong);
    Ok((name.to_owned(), Some(number(soft)?), Some(number(hard)?)))
}

/// The server adds `RLIMIT_` itself.
#[inline]
fn known(name: &str) -> Read<&str> {
    let short = match name.get(..7) {
        Some(prefix) if prefix.eq_ignore_ascii_case("RLIMIT_") => &name[7..],
        _ => name,
    };
    if KNOWN.contains(&short.to_ascii_lowercase().as_str()) {
        return Ok(short);
    }
    Err(format!("{name:?} is not a limit of Linux; known are {}", KNOWN.join(", ")))
}

/// The value of a limit; -1 is unlimited. The server also accepts digits in a string.
#[inline]
fn reach(limit: &Value, name: &str) -> Read<u64> {
    let wrong = || format!("{name}: {limit} is not a limit: write a whole number, or -1 for none");
    match limit {
        Value::String(text) if text == "-1" => Ok(u64::MAX),
        Value::String(text) if is_digits(text) => text.parse().map_err(|_| wrong()),
        _ if limit.as_i64() == Some(-1) => Ok(u64::MAX),
        _ => limit.as_u64().ok_or_else(wrong),
    }
}

/// Servers before 5.8 accept only unsigned numbers: no -1, and no digits in a string.
#[inline]
pub(crate) fn as_numbers(spec: &mut SpecGenerator) {
    for limit in spec.r_limits.iter_mut().flat_map(|limit| [&mut limit.soft, &mut limit.hard]).flatten() {
        if let Ok(number) = reach(limit, "") {
            *limit = number.into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_server_gets_numbers() {
        let limits = json!([{"type": "core", "soft": "5", "hard": -1}, {"type": "cpu", "soft": 7, "hard": "-1"}]);
        let mut spec: SpecGenerator = serde_json::from_value(json!({ "r_limits": limits })).expect("a specification");
        as_numbers(&mut spec);
        let sent = serde_json::to_value(&spec.r_limits).expect("writes");
        let none = u64::MAX;
        let wanted = json!([{"type": "core", "soft": 5, "hard": none}, {"type": "cpu", "soft": 7, "hard": none}]);
        assert_eq!(sent, wanted);
    }

    fn sent(value: &Value) -> Read<Value> {
        let mut body = Body::default();
        ulimits(value, &mut body)?;
        Ok(body.get("r_limits").cloned().unwrap_or_default())
    }

    #[test]
    fn all_forms() {
        let wire = |soft: Value, hard: Value| Ok(json!([{"type": "nofile", "soft": soft, "hard": hard}]));
        for (given, wanted) in [
            (json!([{"Name": "nofile", "Soft": 1024, "Hard": 2048}]), wire(json!(1024), json!(2048))),
            (json!([{"name": "nofile", "soft": "1", "hard": "-1"}]), wire(json!("1"), json!("-1"))),
            (json!([{"Name": "nofile", "Hard": -1}]), wire(json!(-1), json!(-1))),
            (json!([{"Name": "RLIMIT_nofile", "Soft": 5, "Hard": null}]), wire(json!(5), json!(5))),
            (json!(["nofile=1024:2048", null]), wire(json!(1024), json!(2048))),
            (json!(["nofile=7"]), wire(json!(7), json!(7))),
        ] {
            assert_eq!(sent(&given), wanted, "{given}");
        }
    }

    #[test]
    fn values_that_the_server_would_reject_are_errors() {
        for given in [
            json!({"nofile": 1}),
            json!([5]),
            json!(["nofile"]),
            json!(["nofile=x"]),
            json!([{"Name": "nofile"}]),
            json!([{"Soft": 1}]),
            json!([{"Name": "nofiles", "Soft": 1}]),
            json!([{"Name": "nofile", "Soft": true}]),
            json!([{"Name": "nofile", "Soft": -2}]),
            json!([{"Name": "nofile", "Soft": 2, "Hard": 1}]),
            json!([{"Name": "nofile", "Soft": 1, "Max": 2}]),
        ] {
            assert!(sent(&given).is_err(), "{given}");
        }
    }
}

//! The options of `update`.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};

use super::body::Body;
use super::given::{self, Given};
use super::keywords;
use super::problem::Problems;
use super::render::{as_sent, typed};
use crate::raw::types::UpdateEntities;

/// What to change of a container that exists: docker-py's and podman-py's keywords.
///
/// They are those of [`CreateOptions`](super::CreateOptions) that can be changed later, and mean the same; as there, a
/// setter is a key in JSON, and what cannot be sent is told by the call, all at once. What is not given stays as it is.
///
/// ```
/// use podman::UpdateOptions;
///
/// let options = UpdateOptions::new().mem_limit("256m").pids_limit(100).restart_policy("on-failure").restart_retries(0);
/// let same: UpdateOptions = serde_json::from_str(
///     r#"{"mem_limit": "256m", "pids_limit": 100, "restart_policy": "on-failure", "restart_retries": 0}"#,
/// )?;
/// assert_eq!(options, same);
/// assert_eq!(options.body()?["memory"]["limit"], 256 << 20);
/// assert!(UpdateOptions::new().mem_limit("much").body().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct UpdateOptions {
    given: Given,
}

/// What an update sends.
pub(crate) struct Update {
    pub(crate) restart_policy: Option<String>,
    pub(crate) restart_retries: Option<i64>,
    pub(crate) body: UpdateEntities,
}

impl UpdateOptions {
    /// Changes nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets any keyword by name, in any of its forms.
    #[must_use]
    pub fn set(mut self, keyword: &str, value: impl Serialize) -> Self {
        match keywords::find(keywords::of_update(), keyword) {
            Some(found) => self.given.put_serialized(found.name, serde_json::to_value(value)),
            None => self.given.problems.add(keyword, "", &keywords::unknown(keywords::of_update(), keyword)),
        }
        self
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn env(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.given.entry("environment", name.into(), value.into().into());
        self
    }

    pub(super) fn with(mut self, keyword: &'static str, value: Value) -> Self {
        self.given.put(keyword, value);
        self
    }

    pub(super) fn with_serialized(mut self, keyword: &'static str, value: serde_json::Result<Value>) -> Self {
        self.given.put_serialized(keyword, value);
        self
    }

    fn read(entries: Vec<(String, Value)>) -> Result<Self, Problems> {
        let options = entries.into_iter().fold(Self::new(), |options, (key, value)| options.set(&key, value));
        options.render().map(|_| options)
    }

    /// The body that an update would send; a dry run. The restart policy is not in it: it goes into the query.
    ///
    /// # Errors
    ///
    /// All that is wrong; it converts to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    pub fn body(&self) -> Result<Value, Problems> {
        as_sent(&self.render()?.body)
    }

    /// What to send, or all that is wrong.
    pub(crate) fn render(&self) -> Result<Update, Problems> {
        let mut problems = self.given.problems.clone();
        let mut body = Body::default();
        self.given.apply(keywords::of_update(), &mut body, &mut problems);
        super::together::nano_cpus(&self.given.values, &mut body, &mut problems);
        for (option, why) in super::health_changes::changes(&self.given.values, &mut body) {
            let value = self.given.get(&option).map(Value::to_string).unwrap_or_default();
            problems.add(&option, &value, &why);
        }
        for limit in ["mem_limit", "mem_reservation", "memswap_limit", "kernel_memory"] {
            if self.given.get(limit).is_some_and(|size| super::size::bytes(size) == Ok(0)) {
                problems.add(limit, "0", "would change nothing: give -1 for no limit");
            }
        }
        let restart_policy = body.get("restart_policy").and_then(Value::as_str).map(str::to_owned);
        let restart_retries = body.get("restart_tries").and_then(Value::as_i64);
        if restart_retries.is_some() && restart_policy.as_deref() != Some("on-failure") {
            problems.add("restart_retries", "", "is for the restart_policy on-failure: give that, too");
        }
        problems.or(())?;
        Ok(Update { restart_policy, restart_retries, body: typed(&wire(body))? })
    }
}

/// The fields of a specification, as an update has them.
fn wire(body: Body) -> Value {
    let mut out = Map::new();
    let Value::Object(fields) = body.into_value() else { return Value::Null };
    for (field, value) in fields {
        match (field.as_str(), value) {
            ("resource_limits", Value::Object(limits)) => out.extend(limits),
            ("restart_policy" | "restart_tries", _) => {}
            ("env", Value::Object(env)) => {
                let line = |(name, value): (&String, &Value)| format!("{name}={}", value.as_str().unwrap_or_default());
                out.insert("Env".to_owned(), env.iter().map(line).collect::<Vec<_>>().into());
            }
            ("unsetenv", names) => drop(out.insert("UnsetEnv".to_owned(), names)),
            ("weightDevice", devices) => drop(out.insert("BlkIOWeightDevice".to_owned(), by_path(&devices, "Weight"))),
            ("throttleReadBpsDevice", devices) => {
                drop(out.insert("DeviceReadBPs".to_owned(), by_path(&devices, "Rate")));
            }
            ("throttleWriteBpsDevice", devices) => {
                drop(out.insert("DeviceWriteBPs".to_owned(), by_path(&devices, "Rate")));
            }
            ("throttleReadIOPSDevice", devices) => {
                drop(out.insert("DeviceReadIOPs".to_owned(), by_path(&devices, "Rate")));
            }
            ("throttleWriteIOPSDevice", devices) => {
                drop(out.insert("DeviceWriteIOPs".to_owned(), by_path(&devices, "Rate")));
            }
            (_, value) => drop(out.insert(field, value)),
        }
    }
    out.into()
}

/// `{"/dev/sda": {"rate": 5}}` → `[{"Path": "/dev/sda", "Rate": 5}]`.
fn by_path(devices: &Value, what: &str) -> Value {
    let devices = devices.as_object().into_iter().flatten();
    devices.map(|(path, number)| json!({ "Path": path, what: number[what.to_ascii_lowercase()] })).collect()
}

impl<'de> Deserialize<'de> for UpdateOptions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        given::deserialize(from, "an object with keywords of update", Self::read)
    }
}

impl Serialize for UpdateOptions {
    /// Writes what was given, secrets included: printing options is an explicit act.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        for (keyword, value) in &self.given.values {
            map.serialize_entry(keyword, value)?;
        }
        map.end()
    }
}

impl fmt::Debug for UpdateOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("UpdateOptions");
        self.given.debug(&mut out);
        out.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn options(given: Value) -> UpdateOptions {
        let given = given.as_object().unwrap().clone();
        given.into_iter().fold(UpdateOptions::new(), |options, (key, value)| options.set(&key, value))
    }

    #[test]
    fn fields_are_where_an_update_has_them() {
        for (given, wanted) in [
            (json!({"mem_limit": "1k", "memory": {"swap": -1}}), json!({"memory": {"limit": 1024, "swap": -1}})),
            (json!({"memory": {"limit": 1024}, "mem_limit": "1k"}), json!({"memory": {"limit": 1024}})),
            (json!({"nano_cpus": 500_000_000}), json!({"cpu": {"period": 100_000, "quota": 50_000}})),
            (json!({"environment": ["A=b"], "unsetenv": ["C"]}), json!({"Env": ["A=b"], "UnsetEnv": ["C"]})),
            (
                json!({"device_write_iops": [{"Path": "/dev/a", "Rate": 5}]}),
                json!({"DeviceWriteIOPs": [{"Path": "/dev/a", "Rate": 5}]}),
            ),
            (
                json!({"blkio_weight_device": [{"Path": "/dev/a", "Weight": 50}], "blockio": {"weight": 60}}),
                json!({"BlkIOWeightDevice": [{"Path": "/dev/a", "Weight": 50}], "blockIO": {"weight": 60}}),
            ),
            (json!({"ulimits": ["core=5"]}), json!({"r_limits": [{"type": "core", "soft": 5, "hard": 5}]})),
            (json!({"health_max_logs_size": 0}), json!({"health_max_log_size": 0})),
            (json!({}), json!({})),
        ] {
            assert_eq!(options(given.clone()).body(), Ok(wanted), "{given}");
        }
    }

    #[test]
    fn a_policy_and_its_retries_are_the_query() {
        let query = |given| {
            let Update { restart_policy, restart_retries, body: _ } = options(given).render()?;
            Ok::<_, Problems>((restart_policy, restart_retries))
        };
        let on_failure = |retries| Ok((Some("on-failure".to_owned()), retries));
        assert_eq!(query(json!({"restart_policy": "on-failure", "restart_retries": 0})), on_failure(Some(0)));
        assert_eq!(query(json!({"restart_policy": "on-failure:3", "restart_retries": 3})), on_failure(Some(3)));
        assert_eq!(query(json!({"restart_policy": {"Name": "on-failure"}})), on_failure(None));
        assert_eq!(query(json!({"restart_policy": "always"})), Ok((Some("always".to_owned()), None)));
        for wrong in [
            json!({"restart_retries": 3}),
            json!({"restart_policy": "always", "restart_retries": 3}),
            json!({"restart_policy": "on-failure:2", "restart_retries": 3}),
        ] {
            assert!(query(wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_would_be_ignored_is_refused() {
        for (given, wrong) in [
            (json!({"mem_limit": 0}), "mem_limit"),
            (json!({"memory": {"limit": 1}, "mem_limit": 2}), "memory"),
            (json!({"memory": {"limits": 1}}), "memory.limits"),
            (json!({"image": "busybox"}), "image"),
            (json!({"no_healthcheck": true, "health_retries": 1}), "health_retries"),
            (json!({"unsetenvall": true}), "unsetenvall"),
        ] {
            let problems = options(given.clone()).body().expect_err("refused");
            let options: Vec<_> = problems.iter().map(|problem| problem.option.as_str()).collect();
            assert_eq!(options, [wrong], "{given}");
        }
    }

    #[test]
    fn variables_do_not_show() {
        let shown = format!("{:?}", UpdateOptions::new().env("TOKEN", "s3cret").pids_limit(5));
        assert_eq!(shown, "UpdateOptions { environment: ***, pids_limit: 5 }");
    }
}

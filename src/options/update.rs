//! The options of an update.

use serde_json::{Map, Value, json};

use super::body::Body;
use super::core::{Kind, Options};
use super::create::{ENVIRONMENT, HEALTH_CHECK, LIMITS, RESTART};
use super::invalid::InvalidOptions;
use super::read::Read;
use super::readers::count;
use super::row::Target::{Query, Raw};
use super::types::restart;
use super::types::size::bytes;
use super::{as_sent, typed};
use crate::raw::types::UpdateEntities;

/// The keywords of an update: the changeable ones of `create`, and podman-py's for the server's own form of limits.
pub(crate) const UPDATE: Kind = Kind {
    name: "UpdateOptions",
    about: "docker-py's arguments of update",
    rows: &[ENVIRONMENT, RESTART, LIMITS, HEALTH_CHECK, OWN],
    column: 1,
    operation: "ContainerUpdateLibpod",
    body: "SpecGenerator",
    finish,
    check: |body| typed::<UpdateEntities>(&wire(body)).map(drop),
};

rows! {
    "Update" OWN for [UpdateOptions] {
        /// Sets how often a container with the policy `on-failure` is restarted; 0 for any number of times.
        restart_retries: Int => Query("restartRetries", count);
        /// Limits of memory, in the server's own form: `{"limit": 268435456}`.
        "memory": Json => Raw("resource_limits.memory");
        /// Limits of CPU, in the server's own form: `{"quota": 50000, "period": 100000}`.
        "cpu": Json => Raw("resource_limits.cpu");
        /// Limits of processes, in the server's own form: `{"limit": 100}`.
        "pids": Json => Raw("resource_limits.pids");
        /// Limits of block I/O, in the server's own form: `{"weight": 300}`.
        "blockio": Json => Raw("resource_limits.blockIO");
        /// Network classes and priorities, in the server's own form.
        "network": Json => Raw("resource_limits.network");
        /// Rules for devices, in the server's own form.
        "devices": Json => Raw("resource_limits.devices");
    }
}

options! {
    /// The options of an update: the changes to an existing container.
    ///
    /// They have the names, meaning and JSON of [`CreateOptions`](super::CreateOptions). Options that are not set stay
    /// unchanged.
    ///
    /// ```
    /// use podman::containers::UpdateOptions;
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
    pub struct UpdateOptions = UPDATE;
}

/// The parts of an update request.
pub(crate) struct Update {
    pub(crate) restart_policy: Option<String>,
    pub(crate) restart_retries: Option<i64>,
    pub(crate) body: UpdateEntities,
}

defaults! {
    UpdateOptions = UPDATE;
}

impl UpdateOptions {
    /// Returns options that change nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an environment variable.
    #[must_use]
    pub fn env(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment([(name, value)])
    }

    /// Returns the body of the update request, without sending it. The restart policy is not part of it, but of the query.
    ///
    /// # Errors
    ///
    /// All invalid options, which convert to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    #[inline]
    pub fn body(&self) -> Result<Value, InvalidOptions> {
        as_sent(&self.render()?.body)
    }

    /// Returns the parts of the request.
    #[inline]
    pub(crate) fn render(&self) -> Result<Update, InvalidOptions> {
        let body = self.0.write()?;
        Ok(Update {
            restart_policy: body.parameter("restartPolicy").and_then(Value::as_str).map(str::to_owned),
            restart_retries: body.parameter("restartRetries").and_then(Value::as_i64),
            body: typed(&wire(body))?,
        })
    }
}

/// A policy is a parameter of an update, not a field.
#[inline]
pub(super) fn restart_policy(value: &Value, body: &mut Body) -> Read<()> {
    let (name, tries) = restart::read(value)?;
    if !name.is_empty() {
        body.set_parameter("restartPolicy", name.into());
    }
    if let Some(tries) = tries {
        body.set_parameter("restartRetries", tries.into());
    }
    Ok(())
}

#[inline]
fn finish(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    for limit in ["mem_limit", "mem_reservation", "memswap_limit", "kernel_memory"] {
        if options.get(limit).is_some_and(|size| bytes(size) == Ok(0)) {
            problems.add(limit, "0", "would change nothing: use -1 for no limit");
        }
    }
    if body.parameter("restartRetries").is_some() && body.parameter("restartPolicy") != Some(&"on-failure".into()) {
        problems.add("restart_retries", "", "only has an effect together with the restart_policy on-failure");
    }
    if body.get("no_healthcheck") == Some(&true.into()) {
        let mut others = UPDATE.rows().filter(|row| row.name.starts_with("health_"));
        if let Some(other) = others.find(|row| options.get(row.name).is_some()) {
            problems.add(other.name, &options.shown(other.name), "contradicts no_healthcheck: set one of them");
        }
    }
}

/// Returns the fields of a specification in the form of an update.
#[inline]
fn wire(body: Body) -> Value {
    let mut out = Map::new();
    let Value::Object(fields) = body.into_value() else { return Value::Null };
    for (field, value) in fields {
        match (field.as_str(), value) {
            ("resource_limits", Value::Object(limits)) => out.extend(limits),
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
#[inline]
fn by_path(devices: &Value, what: &str) -> Value {
    let devices = devices.as_object().into_iter().flatten();
    devices.map(|(path, number)| json!({ "Path": path, what: number[what.to_ascii_lowercase()] })).collect()
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
            Ok::<_, InvalidOptions>((restart_policy, restart_retries))
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
    fn options_that_would_be_ignored_are_errors() {
        for (given, wrong) in [
            (json!({"mem_limit": 0}), "mem_limit"),
            (json!({"memory": {"limit": 1}, "mem_limit": 2}), "memory"),
            (json!({"memory": {"limits": 1}}), "memory"),
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

//! The options of systemd units.

use serde_json::Value;

use super::texts_of;
use crate::options::body::Body;
use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::read::{self, Read};
use crate::options::readers::{count, flag, line, lines};
use crate::options::row::Target::Query;

pub(super) const SYSTEMD: Kind =
    query("SystemdOptions", "the arguments of `podman generate systemd`", &[UNITS], "GenerateSystemdLibpod");

rows! {
    "Units" UNITS for [SystemdOptions] {
        /// Names containers by their names; by default by their ids.
        #[doc(alias = "name")]
        use_name: Flag => Query("useName", flag);
        /// Creates the containers when the unit starts, and removes them when it stops.
        ///
        /// Only for containers that `podman run` or `podman create` made: other containers need their command line as
        /// [`container_create_command`](crate::CreateOptions::set).
        "new" create_new: Flag => Query("new", flag);
        /// Leaves out the comment with the release and the time.
        no_header: Flag => Query("noHeader", flag);
        /// Generates template units, `NAME@.service`; only with [`create_new`](Self::create_new).
        template_unit_file: Flag => Query("templateUnitFile", flag);
        /// Sets the policy of systemd: `no`, `on-success`, `on-failure`, `on-abnormal`, `on-watchdog`, `on-abort` or
        /// `always`; the default is `on-failure`.
        restart_policy: Word => Query("restartPolicy", restart_policy);
        /// Sets the pause before a restart; seconds.
        restart_sec: Seconds => Query("restartSec", count);
        /// Sets how long a start may take; seconds.
        start_timeout: Seconds => Query("startTimeout", count);
        /// Sets how long a container may take to stop before it is killed, in seconds. systemd waits 60 seconds longer.
        stop_timeout: Seconds => Query("stopTimeout", count);
        /// Sets what the names of units of containers begin with; the default is `container`.
        container_prefix: Text => Query("containerPrefix", any_line);
        /// Sets what the names of units of pods begin with; the default is `pod`.
        pod_prefix: Text => Query("podPrefix", any_line);
        /// Sets what stands between prefix and name; the default is `-`.
        separator: Text => Query("separator", any_line);
        /// Adds `Wants=`.
        wants: List => Query("wants", lines);
        /// Adds `After=`.
        after: List => Query("after", lines);
        /// Adds `Requires=`.
        requires: List => Query("requires", lines);
        /// Adds environment variables of the units, `NAME=value`; Podman 4.3 and later.
        #[doc(alias = "additional_env_variables")]
        env: List => Query("additionalEnvVariables", variables);
    }
}

/// What systemd does with a unit that ends.
const POLICIES: &[&str] = &["no", "on-success", "on-failure", "on-abnormal", "on-watchdog", "on-abort", "always"];

/// The names of the containers' own option are others.
#[inline]
fn restart_policy(value: &Value) -> Read<Value> {
    match read::text(value)? {
        "" => Err(format!("is empty: expected {}", POLICIES.join(", "))),
        "unless-stopped" => Err("is a policy of containers, not of systemd: write always".to_owned()),
        _ => read::word(value, POLICIES),
    }
}

/// A line of a file, which may be empty.
#[inline]
fn any_line(value: &Value) -> Read<Value> {
    line(value)?;
    Ok(read::text(value)?.into())
}

#[inline]
fn variables(value: &Value) -> Read<Value> {
    let given = lines(value)?;
    let bad = given.as_array().into_iter().flatten().filter_map(Value::as_str).find(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or_default();
        name.is_empty() && (value.is_empty() || pair.starts_with('='))
    });
    match bad {
        Some(pair) => Err(format!("{pair:?} is not NAME=value")),
        None => Ok(given),
    }
}

options! {
    /// The systemd units to generate for a container or pod.
    ///
    /// ```
    /// use std::time::Duration;
    /// use podman::kube::SystemdOptions;
    ///
    /// let options = SystemdOptions::new().use_name(true).restart_policy("always").restart_sec(Duration::from_secs(5));
    /// # let _ = options;
    /// ```
    pub struct SystemdOptions = SYSTEMD;
}

/// What units to generate, in the server's form.
pub(crate) struct Units {
    body: Body,
}

impl Units {
    #[inline]
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.body.parameter(name).and_then(Value::as_bool)
    }

    #[inline]
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        self.body.parameter(name).and_then(Value::as_i64)
    }

    #[inline]
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.parameter(name).and_then(Value::as_str)
    }

    #[inline]
    pub(crate) fn list(&self, name: &str) -> Vec<String> {
        texts_of(&self.body, name)
    }
}

impl SystemdOptions {
    /// Returns options with the server's defaults.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Units, InvalidOptions> {
        Ok(Units { body: self.0.write()? })
    }
}

//! The options of a list of processes.

use std::time::Duration;

use serde_json::Value;

use super::interval::at_least_one;
use crate::options::IntoList;
use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::read::Read;
use crate::options::readers::one_or_more;
use crate::options::row::Target::Query;
use crate::options::types::span;

const TOP: Kind = query("TopOptions", "podman-py's arguments of a list of processes", &[PROCESSES], "PodTopLibpod");

rows! {
    "Processes" PROCESSES for [] {
        /// The columns: a list, or a string with commas between.
        "ps_args": Json => Query("ps_args", columns);
        /// The interval of a stream in seconds.
        "delay": Seconds => Query("delay", at_least_one);
    }
}

/// Joined by commas: of a repeated parameter, the server reads the last.
#[inline]
fn columns(value: &Value) -> Read<Value> {
    let given = one_or_more(value)?;
    let given = given.as_array().into_iter().flatten().filter_map(Value::as_str);
    let columns: Vec<&str> =
        given.flat_map(|columns| columns.split(',')).map(str::trim).filter(|one| !one.is_empty()).collect();
    match columns.iter().find(|column| column.starts_with('-') || column.contains(' ')) {
        Some(option) => {
            Err(format!("{option:?}: pods have columns such as pid,user,args; options of ps are for containers"))
        }
        None if columns.is_empty() => Ok(Value::Null),
        None => Ok(columns.join(",").into()),
    }
}

options! {
    /// Which columns to list of the processes of a pod, and how often.
    ///
    /// ```
    /// let options = podman::pods::TopOptions::new().ps_args(["pid", "args"]);
    /// # let _ = options;
    /// ```
    pub struct TopOptions = TOP;
}

defaults! {
    TopOptions = TOP;
}

impl TopOptions {
    /// Returns options for user, ids, CPU, times and command; every 5 seconds, in a stream.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the columns: `["pid", "user", "args"]`, or a string of them with commas between. Options of `ps` itself, such
    /// as `-ef`, are for containers only.
    #[must_use]
    pub fn ps_args(mut self, columns: impl IntoList) -> Self {
        self.0.put("ps_args", columns.into_list());
        self
    }

    /// Sets the interval of a stream: whole seconds, rounded up, and at least one.
    #[doc(alias = "delay")]
    #[must_use]
    #[inline]
    pub fn interval(mut self, interval: Duration) -> Self {
        self.0.put("delay", span::seconds(interval));
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<(Option<String>, Option<i64>), InvalidOptions> {
        let body = self.0.write()?;
        let columns = body.parameter("ps_args").and_then(Value::as_str).map(str::to_owned);
        Ok((columns, body.parameter("delay").and_then(Value::as_i64)))
    }
}

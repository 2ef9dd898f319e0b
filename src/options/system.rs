//! The options of the service as a whole: of its prunes and checks.

use std::time::Duration;

use serde_json::Value;

use super::body::Body;
use super::core::{Kind, Options, query};
use super::invalid::InvalidOptions;
use super::read::{Read, flag as read_flag, is_empty, kind};
use super::readers::flag;
use super::row::Target::{Fields, Query, SameAs};
use super::types::filters;
use super::types::span;

const PRUNE: Kind = Kind {
    name: "PruneOptions",
    about: "the arguments of a prune of the service",
    rows: &[PRUNING],
    column: 0,
    operation: "SystemPruneLibpod",
    body: "",
    finish: combinations,
    check: |_| Ok(()),
};

rows! {
    "Prune" PRUNING for [] {
        /// Removes all images that no container uses, not only those without a name.
        "all": Flag => Query("all", flag);
        /// Removes volumes that no container uses, with all that is stored in them.
        "volumes": Flag => Query("volumes", flag);
        /// Removes containers that unfinished builds left; Podman 5.4 and later.
        "build": Flag => Query("build", flag);
        /// Removes only what the storage has lost track of; Podman 4.4 and later.
        "external": Flag => Query("external", flag);
        /// Removes only what matches: by label, label! or until.
        "filters": Json => Query("filters", |value| filters::read(value, filters::PRUNED));
    }
}

/// The server refuses `external` together with others; with `build`, it prunes all pods, whatever the filters.
#[inline]
fn combinations(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    let is_set =
        |name: &str| body.parameter(name).is_some_and(|value| !is_empty(value) && value.as_bool() != Some(false));
    let set = |names: &[&'static str]| names.iter().copied().filter(|name| is_set(name)).collect::<Vec<_>>();
    if is_set("external") {
        let others = set(&["all", "volumes", "build", "filters"]);
        if !others.is_empty() {
            let why = format!("cannot be combined with other options: prune {} in another call", others.join(", "));
            problems.add("external", &options.shown("external"), &why);
        }
    } else if is_set("build") && is_set("filters") {
        let why = "cannot be combined with filters: containers of builds have no labels, prune them in another call";
        problems.add("build", &options.shown("build"), why);
    }
}

options! {
    /// Selects what a prune of the service removes, beside stopped pods and containers, unused networks and images without
    /// a name.
    ///
    /// ```
    /// use podman::system::PruneOptions;
    ///
    /// let options = PruneOptions::new().all(true).volumes(true).label("job=test").until("24h");
    /// let same: PruneOptions = serde_json::from_str(
    ///     r#"{"all": true, "volumes": true, "filters": {"label": "job=test", "until": "24h"}}"#,
    /// )?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PruneOptions = PRUNE;
}

const CHECK: Kind = query("CheckOptions", "the arguments of a check of the storage", &[CHECKING], "SystemCheckLibpod");

rows! {
    "Check" CHECKING for [] {
        /// Compares no digests and contents, which takes less time and may miss damage.
        "quick": Flag => Query("quick", flag);
        /// Removes what is damaged: `images`, or `images_and_containers`; `true` is the first.
        "repair": Json => Fields(&["repair", "repair_lossy"], repair);
        /// Removes damaged containers, too.
        "repair_lossy": Flag => Fields(&["repair", "repair_lossy"], lossy);
        "force": Flag => SameAs("repair_lossy");
        /// The age from which layers that nothing refers to are damage: a string such as `24h`.
        "unreferenced_layer_max_age": Text => Query("unreferenced_layer_max_age", age);
        "max": Text => SameAs("unreferenced_layer_max_age");
    }
}

options! {
    /// How thoroughly to check the storage, and whether to repair it.
    ///
    /// ```
    /// use podman::system::{CheckOptions, Repair};
    ///
    /// let options = CheckOptions::new().quick(true).repair(Repair::Images);
    /// let same: CheckOptions = serde_json::from_str(r#"{"quick": true, "repair": "images"}"#)?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CheckOptions = CHECK;
}

defaults! {
    PruneOptions = PRUNE;
    CheckOptions = CHECK;
}

/// What a check of the storage may remove.
///
/// ```no_run
/// use podman::system::{CheckOptions, Repair};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.system().check_with(&CheckOptions::new().repair(Repair::Images)).await?;
/// println!("removed: {:?}", report.removed_images);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Repair {
    /// **Removes damaged images**, and layers that nothing refers to.
    Images,
    /// **Removes damaged images and damaged containers**, with all that is stored in them.
    ImagesAndContainers,
}

impl Repair {
    #[inline]
    fn word(self) -> &'static str {
        match self {
            Self::Images => "images",
            Self::ImagesAndContainers => "images_and_containers",
        }
    }
}

#[inline]
fn repair(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::String(word) if word == Repair::ImagesAndContainers.word() => lossy(&true.into(), body),
        Value::String(word) if word == Repair::Images.word() => {
            body.set_parameter("repair", true.into());
            Ok(())
        }
        Value::Bool(_) | Value::Number(_) | Value::Null => {
            if read_flag(value)? {
                body.set_parameter("repair", true.into());
            }
            Ok(())
        }
        Value::String(word) => {
            Err(format!("expected \"images\", \"images_and_containers\", true or false, not {word:?}"))
        }
        _ => Err(format!("expected \"images\", \"images_and_containers\", true or false, not {}", kind(value))),
    }
}

/// Without `repair`, the server repairs nothing (read in the code of 5.4.2).
#[inline]
fn lossy(value: &Value, body: &mut Body) -> Read<()> {
    if read_flag(value)? {
        body.set_parameter("repair", true.into());
        body.set_parameter("repair_lossy", true.into());
    }
    Ok(())
}

/// A duration as Go reads it; after another one, the server responds with an error and a report (5.4.2).
#[inline]
fn age(value: &Value) -> Read<Value> {
    let Value::String(text) = value else {
        return Err(format!("expected a duration such as \"24h\", not {}", kind(value)));
    };
    match text.trim() {
        "" => Ok(Value::Null),
        text => span::duration(text)
            .map(|_| text.into())
            .ok_or_else(|| format!("expected a duration such as \"24h\" or \"1h30m\", not {text:?}")),
    }
}

/// A duration as Go reads it.
#[inline]
fn go(time: Duration) -> String {
    match (time.as_secs(), time.subsec_nanos()) {
        (seconds, 0) => format!("{seconds}s"),
        (seconds, nanos) => format!("{seconds}.{nanos:09}s"),
    }
}

impl PruneOptions {
    /// Returns options that remove stopped pods and containers, unused networks, and images without a name.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes all images that no container uses, not only those without a name.
    #[must_use]
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.0.put("all", all);
        self
    }

    /// Removes **all volumes that no container uses**, named ones as well, with all that is stored in them.
    #[must_use]
    #[inline]
    pub fn volumes(mut self, volumes: bool) -> Self {
        self.0.put("volumes", volumes);
        self
    }

    /// Removes containers that unfinished builds left; Podman 5.4 and later, and not with conditions such as
    /// [`label`](Self::label).
    #[must_use]
    #[inline]
    pub fn build(mut self, build: bool) -> Self {
        self.0.put("build", build);
        self
    }

    /// Removes only what has this label: `key`, or `key=value`. Repeat to narrow further.
    #[must_use]
    pub fn label(self, label: impl Into<String>) -> Self {
        self.filtered("label", label)
    }

    /// Removes only what does not have this label: `key`, or `key=value`. Repeat to keep what has any of them.
    ///
    /// With [`volumes`](Self::volumes), Podman 4.5 and later.
    #[must_use]
    pub fn without_label(self, label: impl Into<String>) -> Self {
        self.filtered("label!", label)
    }

    /// Removes only what was created before: a time, or an age such as `24h`.
    #[must_use]
    pub fn until(self, until: impl Into<String>) -> Self {
        self.filtered("until", until)
    }

    fn filtered(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.filter(name, value);
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Prune, InvalidOptions> {
        let body = self.0.write()?;
        let flag = |name: &str| body.parameter(name).and_then(Value::as_bool).unwrap_or_default();
        Ok(Prune {
            all: flag("all"),
            volumes: flag("volumes"),
            build: flag("build"),
            external: flag("external"),
            filters: body.parameter("filters").cloned().unwrap_or_default(),
        })
    }
}

/// What a prune of the service removes.
#[derive(Debug, PartialEq)]
pub(crate) struct Prune {
    pub(crate) all: bool,
    pub(crate) volumes: bool,
    pub(crate) build: bool,
    pub(crate) external: bool,
    /// The conditions, in the server's form; `null` without any.
    pub(crate) filters: Value,
}

impl CheckOptions {
    /// Returns options for a thorough check that repairs nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Compares no digests and contents, which takes less time and may miss damage.
    #[must_use]
    #[inline]
    pub fn quick(mut self, quick: bool) -> Self {
        self.0.put("quick", quick);
        self
    }

    /// **Removes what is damaged.** Without it, a check changes nothing.
    #[must_use]
    #[inline]
    pub fn repair(mut self, repair: Repair) -> Self {
        self.0.put("repair", repair.word());
        self
    }

    /// Sets the age from which layers that nothing refers to are damage; the default is 24 hours.
    #[must_use]
    #[inline]
    pub fn unreferenced_layer_max_age(mut self, age: Duration) -> Self {
        self.0.put("unreferenced_layer_max_age", go(age));
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Checked, InvalidOptions> {
        let body = self.0.write()?;
        let flag = |name: &str| body.parameter(name).and_then(Value::as_bool).filter(|on| *on);
        Ok(Checked {
            quick: flag("quick"),
            repair: flag("repair"),
            lossy: flag("repair_lossy"),
            age: body.parameter("unreferenced_layer_max_age").and_then(Value::as_str).map(str::to_owned),
        })
    }
}

/// The parameters of a check.
#[derive(Debug, PartialEq)]
pub(crate) struct Checked {
    pub(crate) quick: Option<bool>,
    pub(crate) repair: Option<bool>,
    pub(crate) lossy: Option<bool>,
    pub(crate) age: Option<String>,
}

#[cfg(test)]
#[path = "system_tests.rs"]
mod tests;

//! The options of volumes.

use serde_json::{Map, Value};

use super::body::Body;
use super::core::{Kind, query};
use super::invalid::InvalidOptions;
use super::read::{Read, flag, text_map};
use super::row::Target::{ClientOnly, Field, Fields, Query, SameAs};
use super::types::env::label_map;
use super::types::filters::{self, Known, Takes, known};
use super::types::span;
use super::{readers, typed};
use crate::raw::types::{VolumeCreateOptions, VolumeName};
use crate::versions::support::{ALWAYS, since};
use crate::versions::{UnsupportedError, Version};

mod driver;

/// The keywords of a volume to create.
pub(crate) const VOLUME: Kind = Kind {
    name: "VolumeOptions",
    about: "docker-py's arguments of a volume to create",
    rows: &[CREATE],
    column: 0,
    operation: "VolumeCreateLibpod",
    body: "VolumeCreateOptions",
    finish: driver::check,
    check: |body| typed::<VolumeCreateOptions>(&body.into_value()).map(drop),
};

/// # Everyday options
impl VolumeOptions {
    /// Returns options for a volume of this name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::unnamed().name(name)
    }

    /// Returns options for a volume to which the server gives a name.
    ///
    /// Podman 6.0 and later treat it as anonymous: a prune removes it once no container uses it.
    #[must_use]
    #[inline]
    pub fn unnamed() -> Self {
        Self::default()
    }

    /// Adds a label.
    #[must_use]
    pub fn label(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels([(name, value)])
    }

    /// Returns the body that a creation would send to the newest release; a dry run.
    ///
    /// # Errors
    ///
    /// All invalid options; they convert to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    #[inline]
    pub fn body(&self) -> Result<Value, InvalidOptions> {
        Ok(self.0.write()?.into_value())
    }

    /// Returns the body for a server of this release.
    ///
    /// An owner is an option of the driver before 5.6, which ignores the fields.
    #[inline]
    pub(crate) fn body_for(&self, server: Version) -> Result<Value, InvalidOptions> {
        let mut body = self.body()?;
        if let Value::Object(fields) = &mut body {
            if !since(4, 4, 0).holds(server) {
                fields.remove("IgnoreIfExists");
            }
            if !since(5, 6, 0).holds(server) {
                driver::owner_as_option(fields);
            }
        }
        Ok(body)
    }
}

rows! {
    "Volumes" CREATE for [VolumeOptions] {
        /// Sets the name; without one, the server makes a name of 64 hexadecimal digits.
        name: Text => Field("Name", name);
        /// Sets the driver: `local`, `image`, or a plugin that containers.conf names; the default is `local`.
        driver: Text => Field("Driver", readers::text);
        /// Adds options of the driver.
        ///
        /// Those of `local` are `type`, `device` and `o`, as for `mount`, and `copy` or `nocopy`; that of `image` is `image`.
        #[doc(alias = "opt")]
        driver_opts: Map => Field("Options", readers::map);
        "options": Map => SameAs("driver_opts");
        /// Adds labels.
        labels: Pairs => Field("Labels", label_map);
        "label": Pairs => SameAs("labels");
        /// Sets the owner of the volume's root directory; the default is the user of the first container that uses it.
        uid: Int => Fields(&[], |value, body| put("UID", value, body));
        /// Sets the group of the volume's root directory.
        gid: Int => Fields(&[], |value, body| put("GID", value, body));
        /// Returns an existing volume of this name, unchanged, instead of an error.
        ///
        /// `VolumesManager::ensure` also returns whether the volume was created, and how an existing one differs.
        ignore_if_exists: Flag => Fields(&[], |value, body| {
            if flag(value)? {
                body.set("IgnoreIfExists", true);
            }
            Ok(())
        });
    }
}

options! {
    /// The options of a volume to create, with the keywords of docker-py and podman-py as setters and as JSON.
    ///
    /// A name alone converts to them. Options with which no container could start are refused, although the server accepts
    /// them.
    ///
    /// ```
    /// use podman::volumes::VolumeOptions;
    ///
    /// let options = VolumeOptions::new("cache").driver_opts([("type", "tmpfs"), ("o", "size=64m")]).labels([("app", "shop")]);
    /// let same: VolumeOptions = serde_json::from_str(
    ///     r#"{"name": "cache", "driver_opts": {"type": "tmpfs", "o": "size=64m"}, "labels": ["app=shop"]}"#,
    /// )?;
    /// assert_eq!(options.body()?, same.body()?);
    ///
    /// let wrong = VolumeOptions::new("cache").driver_opts([("size", "64m")]);
    /// assert!(wrong.body().expect_err("no container would start").to_string().contains("o"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct VolumeOptions = VOLUME;
}

defaults! {
    VolumeOptions = VOLUME;
}

named!(VolumeOptions, "volume");

#[inline]
fn name(value: &Value) -> Read<Value> {
    match super::read::text(value)? {
        "" => Ok(Value::Null),
        name => volume_name(name).map(|()| name.into()),
    }
}

/// Checks a name in the form that Podman enforces.
#[inline]
pub(crate) fn volume_name(name: &str) -> Read<()> {
    let wrong = |_| "expected letters, digits, _ . and -, with a letter or digit in front".to_owned();
    name.parse::<VolumeName>().map(drop).map_err(wrong)
}

#[inline]
fn put(field: &str, value: &Value, body: &mut Body) -> Read<()> {
    let id = super::read::uint(value)?;
    if u32::try_from(id).is_err() {
        return Err("expected a number from 0 to 4294967295".to_owned());
    }
    body.set(field, id);
    Ok(())
}

/// The filters of a list.
const LISTED: &[Known] = &[
    known("name", Takes::Text, ALWAYS),
    known("label", Takes::Label, ALWAYS),
    known("label!", Takes::Label, since(4, 5, 0)),
    known("driver", Takes::Text, ALWAYS),
    known("scope", Takes::Text, ALWAYS),
    known("opt", Takes::Label, ALWAYS),
    known("dangling", Takes::Flag, ALWAYS),
    known("until", Takes::Time, ALWAYS),
    known("since", Takes::Text, since(4, 7, 0)),
    known("after", Takes::Text, since(4, 7, 0)),
    known("anonymous", Takes::Flag, since(6, 0, 0)),
];

/// The filters of a prune.
const PRUNED: &[Known] = &[
    known("label", Takes::Label, ALWAYS),
    known("label!", Takes::Label, since(4, 5, 0)),
    known("until", Takes::Time, ALWAYS),
    known("since", Takes::Text, since(4, 7, 0)),
    known("after", Takes::Text, since(4, 7, 0)),
    // docker's name for `all`
    known("all", Takes::Flag, ALWAYS),
];

const LIST: Kind = query("ListOptions", "podman-py's arguments of a list of volumes", &[LIST_ROWS], "VolumeListLibpod");

rows! {
    "List" LIST_ROWS for [] {
        /// Selects volumes by name, label, label!, driver, scope, opt, dangling, until, since, after or anonymous.
        "filters": Json => Query("filters", |value| filters::read(value, LISTED));
    }
}

options! {
    /// Selects the volumes to list; by default all.
    ///
    /// ```
    /// use podman::volumes::{Filter, ListOptions};
    ///
    /// let unused = ListOptions::new().filter(Filter::Dangling(true)).filter(Filter::Label("app=shop".into()));
    /// let same: ListOptions = serde_json::from_str(r#"{"filters": {"dangling": true, "label": {"app": "shop"}}}"#)?;
    /// # let _ = (unused, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ListOptions = LIST;
}

defaults! {
    ListOptions = LIST;
}

/// A condition for the volumes to list. Of several conditions of one kind, one must hold, but all labels must match;
/// conditions of different kinds must all hold.
///
/// ```no_run
/// use podman::volumes::{Filter, ListOptions};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let unused = ListOptions::new().filter(Filter::Dangling(true));
/// for volume in podman.volumes().list_with(&unused).await? {
///     println!("{}", volume.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// With a name that matches this regular expression, anywhere in it.
    Name(String),
    /// With this label, `key` or `key=value`; `*` in the key stands for any characters.
    Label(String),
    /// Without this label; Podman 4.5 and later. If repeated, without any of them.
    NotLabel(String),
    /// Of this driver.
    Driver(String),
    /// With this option of the driver, `key` or `key=value`.
    Option(String),
    /// `true`: not used by any container, running or stopped; `false`: used by one.
    Dangling(bool),
    /// Created before this time, or longer ago than this, such as `24h`.
    Until(String),
    /// Created after this volume; Podman 4.7 and later.
    Since(String),
    /// Created without a name; Podman 6.0 and later.
    Anonymous(bool),
}

impl Filter {
    #[inline]
    fn parts(self) -> (&'static str, String) {
        match self {
            Self::Name(value) => ("name", value),
            Self::Label(value) => ("label", value),
            Self::NotLabel(value) => ("label!", value),
            Self::Driver(value) => ("driver", value),
            Self::Option(value) => ("opt", value),
            Self::Dangling(is) => ("dangling", is.to_string()),
            Self::Until(value) => ("until", value),
            Self::Since(value) => ("since", value),
            Self::Anonymous(is) => ("anonymous", is.to_string()),
        }
    }
}

impl ListOptions {
    /// Returns options that select all volumes.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only volumes that match this filter, and all others that are set.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (name, value) = filter.parts();
        self.0.filter(name, value);
        self
    }

    /// Returns the filters in the server's form.
    #[inline]
    pub(crate) fn filters(&self) -> Result<Option<Value>, InvalidOptions> {
        Ok(self.0.write()?.parameter("filters").cloned())
    }

    /// Returns the filters that a server of this release does not have.
    #[inline]
    pub(crate) fn lacking(filters: &Value, server: Version) -> Option<UnsupportedError> {
        filters::unsupported(LIST.operation, filters, LISTED, server)
    }
}

const REMOVE: Kind =
    query("RemoveOptions", "podman-py's arguments of the removal of a volume", &[REMOVE_ROWS], "VolumeDeleteLibpod");

rows! {
    "Removal" REMOVE_ROWS for [] {
        /// Removes the containers that use the volume first, running or not.
        "force": Flag => Query("force", readers::flag);
        /// The grace period in seconds of containers that are removed.
        "timeout": Seconds => Query("timeout", readers::seconds);
    }
}

options! {
    /// The options of the removal of a volume.
    ///
    /// ```
    /// use podman::volumes::RemoveOptions;
    ///
    /// let options = RemoveOptions::new().force(true).timeout(std::time::Duration::from_secs(2));
    /// # let _ = options;
    /// ```
    pub struct RemoveOptions = REMOVE;
}

defaults! {
    RemoveOptions = REMOVE;
}

impl RemoveOptions {
    /// Returns options that remove a volume that no container uses.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes **the containers that use the volume** first, running or not.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.0.put("force", force);
        self
    }

    /// Sets the grace period of containers that are removed; the default is their own.
    #[must_use]
    #[inline]
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.0.put("timeout", span::seconds(timeout));
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<(Option<bool>, Option<i64>), InvalidOptions> {
        let body = self.0.write()?;
        let force = body.parameter("force").and_then(Value::as_bool).filter(|force| *force);
        Ok((force, body.parameter("timeout").and_then(Value::as_i64)))
    }
}

const PRUNE: Kind =
    query("PruneOptions", "docker-py's arguments of a prune of volumes", &[PRUNE_ROWS], "VolumePruneLibpod");

rows! {
    "Prune" PRUNE_ROWS for [] {
        /// Removes named volumes, too.
        "all": Flag => ClientOnly(|value| flag(value).map(drop));
        /// Removes only matching volumes: by label, label!, until, since or after.
        "filters": Json => Query("filters", |value| filters::read(value, PRUNED));
        /// Returns what would be removed; Podman 6.0 and later.
        "dry_run": Flag => ClientOnly(|value| flag(value).map(drop));
        "dryrun": Flag => SameAs("dry_run");
    }
}

options! {
    /// Selects which of the volumes that no container uses a prune removes.
    ///
    /// | | removes |
    /// |---|---|
    /// | [`anonymous`](Self::anonymous) | volumes that were created without a name; Podman 6.0 and later |
    /// | [`all`](Self::all) | all of them |
    /// | either with [`label`](Self::label) or another condition | those that match, with or without a name |
    ///
    /// ```
    /// use podman::volumes::PruneOptions;
    ///
    /// let options = PruneOptions::all().label("job=test").until("24h");
    /// # let _ = options;
    /// ```
    pub struct PruneOptions = PRUNE;
}

defaults! {
    PruneOptions = PRUNE;
}

/// What a prune removes.
#[derive(Debug, PartialEq)]
pub(crate) enum Pruned {
    Anonymous,
    All,
    Matching(Value),
}

impl PruneOptions {
    /// Removes volumes that were created without a name.
    ///
    /// Podman before 6.0 does not know which these are: it is an [`Error::Unsupported`](crate::Error::Unsupported) there.
    #[must_use]
    #[inline]
    pub fn anonymous() -> Self {
        Self::default()
    }

    /// Removes **all volumes that no container uses**, with all that is stored in them.
    #[must_use]
    #[inline]
    pub fn all() -> Self {
        let mut options = Self::default();
        options.0.put("all", true);
        options
    }

    /// Removes only volumes with this label: `key`, or `key=value`. Repeat to narrow further.
    #[must_use]
    pub fn label(self, label: impl Into<String>) -> Self {
        self.filtered("label", label)
    }

    /// Removes only volumes without this label; Podman 4.5 and later. Repeat to narrow further.
    #[must_use]
    pub fn without_label(self, label: impl Into<String>) -> Self {
        self.filtered("label!", label)
    }

    /// Removes only volumes that were created before: a time, or an age such as `24h`.
    #[must_use]
    pub fn until(self, until: impl Into<String>) -> Self {
        self.filtered("until", until)
    }

    /// Removes only volumes that were created after this one; Podman 4.7 and later.
    #[must_use]
    pub fn since(self, volume: impl Into<String>) -> Self {
        self.filtered("since", volume)
    }

    /// Returns what would be removed, and removes nothing; Podman 6.0 and later.
    #[must_use]
    #[inline]
    pub fn dry_run(mut self, dry: bool) -> Self {
        self.0.put("dry_run", dry);
        self
    }

    fn filtered(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.filter(name, value);
        self
    }

    /// What is removed, and whether it is a dry run.
    #[inline]
    pub(crate) fn render(&self) -> Result<(Pruned, bool), InvalidOptions> {
        let mut filters = match self.0.write()?.parameter("filters").cloned() {
            Some(Value::Object(filters)) => filters,
            _ => Map::new(),
        };
        let word = filters.remove("all").map(|value| value[0] == "true");
        let all = self.0.truthy("all").filter(|all| *all || word.is_none()).or(word);
        let dry = self.0.truthy("dry_run").or_else(|| self.0.truthy("dryrun")) == Some(true);
        Ok(match (all, filters.is_empty()) {
            (_, false) => (Pruned::Matching(filters.into()), dry),
            (Some(true), true) => (Pruned::All, dry),
            (_, true) => (Pruned::Anonymous, dry),
        })
    }

    /// Returns the filters that a server of this release does not have.
    #[inline]
    pub(crate) fn lacking(filters: &Value, server: Version) -> Option<UnsupportedError> {
        filters::unsupported(PRUNE.operation, filters, PRUNED, server)
    }
}

/// Reads the options of the driver.
#[inline]
fn driver_options(body: &Body) -> std::collections::BTreeMap<String, String> {
    body.get("Options").and_then(|options| text_map(options).ok()).unwrap_or_default()
}

#[cfg(test)]
#[path = "volume_tests.rs"]
mod tests;

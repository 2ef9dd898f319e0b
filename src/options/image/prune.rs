//! The options of pruning images.

use serde_json::{Map, Value};

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::read::flag;
use crate::options::readers;
use crate::options::row::Target::{ClientOnly, Query, SameAs};
use crate::options::types::filters::{self, Known, Takes, known};
use crate::versions::support::ALWAYS;
use crate::versions::{UnsupportedError, Version};

/// The filters of a prune. The server reads only the first value of each, and ignores `dangling`.
const PRUNED: &[Known] = &[
    known("label", Takes::Label, ALWAYS),
    known("label!", Takes::Label, ALWAYS),
    known("until", Takes::Time, ALWAYS),
    // docker's name for `all`
    known("dangling", Takes::Flag, ALWAYS),
    known("all", Takes::Flag, ALWAYS),
];

const PRUNE: Kind =
    query("PruneOptions", "docker-py's arguments of a prune of images", &[PRUNE_ROWS], "ImagePruneLibpod");

rows! {
    "Prune" PRUNE_ROWS for [] {
        /// Removes images that have a name, too, if no container uses them.
        "all": Flag => ClientOnly(|value| flag(value).map(drop));
        /// Removes images in external storage, too, such as those of unfinished builds.
        "external": Flag => Query("external", readers::flag);
        /// Clears the cache mounts of builds, too.
        "build_cache": Flag => Query("buildcache", readers::flag);
        "buildcache": Flag => SameAs("build_cache");
        /// Removes only matching images: by label, label! or until; all conditions must hold.
        "filters": Json => Query("filters", |value| filters::read(value, PRUNED));
    }
}

options! {
    /// Selects the images that a prune removes; images that a container uses always stay.
    ///
    /// ```
    /// use podman::images::PruneOptions;
    ///
    /// let options = PruneOptions::all().label("job=test").label("stage=build").until("24h");
    /// let same: PruneOptions = serde_json::from_str(
    ///     r#"{"all": true, "filters": {"label": {"job": "test", "stage": "build"}, "until": "24h"}}"#,
    /// )?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PruneOptions = PRUNE;
}

defaults! {
    PruneOptions = PRUNE;
}

/// What a prune sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Pruned {
    pub(crate) all: Option<bool>,
    pub(crate) external: Option<bool>,
    pub(crate) build_cache: Option<bool>,
    pub(crate) filters: Option<Value>,
}

impl PruneOptions {
    /// Returns the defaults, as [`dangling`](Self::dangling): images without a name are removed.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes images without a name that no other image is made from.
    #[must_use]
    #[inline]
    pub fn dangling() -> Self {
        Self::default()
    }

    /// Removes **all images that no container uses**, with their names.
    #[must_use]
    #[inline]
    pub fn all() -> Self {
        let mut options = Self::default();
        options.0.put("all", true);
        options
    }

    /// Removes images in external storage, too, such as those of unfinished builds.
    #[must_use]
    #[inline]
    pub fn external(mut self, external: bool) -> Self {
        self.0.put("external", external);
        self
    }

    /// Clears the cache mounts of builds, too; Podman 5.3 and later.
    #[must_use]
    #[inline]
    pub fn build_cache(mut self, clear: bool) -> Self {
        self.0.put("build_cache", clear);
        self
    }

    /// What is sent: `dangling` and `all` among the filters are docker's words for `all`.
    #[inline]
    pub(crate) fn render(&self) -> Result<Pruned, InvalidOptions> {
        let body = self.0.write()?;
        let mut filters = match body.parameter("filters").cloned() {
            Some(Value::Object(filters)) => filters,
            _ => Map::new(),
        };
        let mut word = |name, all: &str| filters.remove(name).map(|value| value[0] == all);
        let (dangling, named) = (word("dangling", "false"), word("all", "true"));
        let given = self.0.truthy("all");
        let mut said = [("all", given), ("filters.dangling", dangling), ("filters.all", named)]
            .into_iter()
            .filter_map(|(name, all)| Some((name, all?)));
        let first = said.next();
        if let (Some((name, all)), Some((other, _))) =
            (first, said.find(|(_, all)| Some(*all) != first.map(|(_, all)| all)))
        {
            return Err(InvalidOptions::one(other, "", &format!("contradicts {name} = {all}: set one of them")));
        }
        let on = |name| body.parameter(name).and_then(Value::as_bool).filter(|on| *on);
        Ok(Pruned {
            all: first.map(|(_, all)| all).filter(|all| *all),
            external: on("external"),
            build_cache: on("buildcache"),
            filters: (!filters.is_empty()).then(|| filters.into()),
        })
    }

    /// Returns the filters that a server of this release does not have.
    #[inline]
    pub(crate) fn lacking(filters: &Value, server: Version) -> Option<UnsupportedError> {
        filters::unsupported(PRUNE.operation, filters, PRUNED, server)
    }
}

conditions! {
    PruneOptions for "images";
}

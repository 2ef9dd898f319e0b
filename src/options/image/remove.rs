//! The options of removing images.

use serde_json::Value;

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::readers;
use crate::options::row::Target::{Query, Refused, SameAs};

const REMOVE: Kind =
    query("RemoveOptions", "docker-py's arguments of the removal of an image", &[REMOVE_ROWS], "ImageDeleteAllLibpod");

rows! {
    "Removal" REMOVE_ROWS for [] {
        /// Removes the containers that use the image first, running or not, and an image with several names by its id.
        "force": Flag => Query("force", readers::flag);
        /// Keeps the images without a name that the image was made from.
        "noprune": Flag => Query("noprune", readers::flag);
        /// Removes a manifest list as such, and none of its images.
        "lookup_manifest": Flag => Query("lookupManifest", readers::flag);
        "lookupManifest": Flag => SameAs("lookup_manifest");
        /// Accepts that an image does not exist.
        "ignore": Flag => Query("ignore", readers::flag);
        "all": Flag => Refused("removes every unused image: PruneOptions::all says so");
    }
}

options! {
    /// The options of the removal of an image.
    ///
    /// ```
    /// use podman::images::RemoveOptions;
    ///
    /// let options = RemoveOptions::new().force(true);
    /// let same: RemoveOptions = serde_json::from_str(r#"{"force": true}"#)?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RemoveOptions = REMOVE;
}

defaults! {
    RemoveOptions = REMOVE;
}

/// What a removal sends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Removal {
    pub(crate) force: Option<bool>,
    pub(crate) noprune: Option<bool>,
    pub(crate) lookup_manifest: Option<bool>,
    pub(crate) ignore: Option<bool>,
}

impl RemoveOptions {
    /// Returns options that remove an image that no container uses.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes **the containers that use the image** first, running or not.
    #[must_use]
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.0.put("force", force);
        self
    }

    /// Keeps the images without a name that the image was made from.
    #[must_use]
    #[inline]
    pub fn noprune(mut self, keep: bool) -> Self {
        self.0.put("noprune", keep);
        self
    }

    /// Removes a manifest list as such, and none of its images.
    #[must_use]
    #[inline]
    pub fn lookup_manifest(mut self, lookup: bool) -> Self {
        self.0.put("lookup_manifest", lookup);
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Removal, InvalidOptions> {
        let body = self.0.write()?;
        let on = |name| body.parameter(name).and_then(Value::as_bool).filter(|on| *on);
        Ok(Removal {
            force: on("force"),
            noprune: on("noprune"),
            lookup_manifest: on("lookupManifest"),
            ignore: on("ignore"),
        })
    }
}

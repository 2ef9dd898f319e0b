//! The options of a list of images.

use serde_json::{Map, Value};

use crate::options::core::Kind;
use crate::options::invalid::InvalidOptions;
use crate::options::read;
use crate::options::readers;
use crate::options::row::Target::{ClientOnly, Query};
use crate::options::types::filters::{self, Known, Takes, known};
use crate::versions::support::{ALWAYS, since};
use crate::versions::{UnsupportedError, Version};

/// The filters of a list.
const LISTED: &[Known] = &[
    known("reference", Takes::Text, ALWAYS),
    known("label", Takes::Label, ALWAYS),
    known("dangling", Takes::Flag, ALWAYS),
    known("intermediate", Takes::Flag, ALWAYS),
    known("readonly", Takes::Flag, ALWAYS),
    known("manifest", Takes::Flag, ALWAYS),
    known("containers", Takes::Flag, ALWAYS),
    known("id", Takes::Text, ALWAYS),
    known("digest", Takes::Text, since(5, 0, 0)),
    known("before", Takes::Text, ALWAYS),
    known("since", Takes::Text, ALWAYS),
    known("after", Takes::Text, ALWAYS),
    known("until", Takes::Time, ALWAYS),
    known("reference!", Takes::Text, since(5, 0, 0)),
    known("label!", Takes::Label, ALWAYS),
    known("id!", Takes::Text, since(5, 0, 0)),
    known("digest!", Takes::Text, since(5, 0, 0)),
    known("before!", Takes::Text, since(5, 0, 0)),
    known("since!", Takes::Text, since(5, 0, 0)),
    known("until!", Takes::Time, since(5, 0, 0)),
];

const LIST: Kind = Kind {
    name: "ListOptions",
    about: "docker-py's arguments of a list of images",
    rows: &[LIST_ROWS],
    column: 0,
    operation: "ImageListLibpod",
    body: "",
    finish: |options, body, _| {
        let Some(name) = options.text("name").map(Value::from) else { return };
        let mut filters = body.parameter("filters").cloned().unwrap_or_else(|| Value::Object(Map::new()));
        match &mut filters["reference"] {
            Value::Array(names) if names.contains(&name) => {}
            Value::Array(names) => names.push(name),
            none => *none = vec![name].into(),
        }
        body.replace_parameter("filters", filters);
    },
    check: |_| Ok(()),
};

rows! {
    "List" LIST_ROWS for [] {
        /// Selects images by a name, or by a pattern with `*`.
        "name": Text => ClientOnly(|value| read::text(value).map(drop));
        /// Lists intermediate images, too.
        "all": Flag => Query("all", readers::flag);
        /// Selects images by reference, label, dangling, intermediate, readonly, manifest, containers, id, digest, before, since, after or until.
        "filters": Json => Query("filters", |value| filters::read(value, LISTED));
    }
}

options! {
    /// Selects the images to list; by default those that have a name, and those that no other image is made from.
    ///
    /// ```
    /// use podman::images::{Filter, ListOptions};
    ///
    /// let ours = ListOptions::new().filter(Filter::Label("app=shop".into())).filter(Filter::Dangling(true));
    /// let same: ListOptions = serde_json::from_str(r#"{"filters": {"label": {"app": "shop"}, "dangling": true}}"#)?;
    /// # let _ = (ours, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ListOptions = LIST;
}

defaults! {
    ListOptions = LIST;
}

/// Selects the images to list; a filter that is repeated has several values.
///
/// Of several references, the image needs one; before Podman 5.0, all. Of several labels, it needs all.
///
/// ```no_run
/// use podman::images::{Filter, ListOptions};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = ListOptions::new().filter(Filter::Reference("docker.io/library/*".into()));
/// for image in podman.images().list_with(&options).await? {
///     println!("{} {:?}", image.id(), image.tags());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Filter {
    /// With a name that matches this pattern, `*` for any characters.
    Reference(String),
    /// With this label, `key` or `key=value`; with all of them, if repeated.
    Label(String),
    /// Without this label.
    NotLabel(String),
    /// With this id, or an id that begins with it.
    Id(String),
    /// With this digest; Podman 5.0 and later.
    Digest(String),
    /// `true`: without a name, and not used by another image; `false`: all others.
    Dangling(bool),
    /// `true`: used as a layer of another image; `false`: all others.
    Intermediate(bool),
    /// `true`: lists of images for several platforms; `false`: all others.
    Manifest(bool),
    /// `true`: in a read-only store; `false`: all others.
    ReadOnly(bool),
    /// `true`: used by a container; `false`: all others.
    Containers(bool),
    /// Created before this image: a name or an id.
    Before(String),
    /// Created after this image: a name or an id.
    Since(String),
    /// Created before this time, or longer ago than this, such as `24h`.
    Until(String),
}

impl Filter {
    #[inline]
    fn parts(self) -> (&'static str, String) {
        match self {
            Self::Reference(value) => ("reference", value),
            Self::Label(value) => ("label", value),
            Self::NotLabel(value) => ("label!", value),
            Self::Id(value) => ("id", value),
            Self::Digest(value) => ("digest", value),
            Self::Dangling(is) => ("dangling", is.to_string()),
            Self::Intermediate(is) => ("intermediate", is.to_string()),
            Self::Manifest(is) => ("manifest", is.to_string()),
            Self::ReadOnly(is) => ("readonly", is.to_string()),
            Self::Containers(are) => ("containers", are.to_string()),
            Self::Before(value) => ("before", value),
            Self::Since(value) => ("since", value),
            Self::Until(value) => ("until", value),
        }
    }
}

impl ListOptions {
    /// Returns options that select the images that have a name.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only images with this name; `*` stands for any characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.put("name", name.into());
        self
    }

    /// Lists intermediate images, too.
    #[must_use]
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.0.put("all", all);
        self
    }

    /// Lists only images that match this filter, and all others that are set.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (name, value) = filter.parts();
        self.0.filter(name, value);
        self
    }

    /// Returns `all`, and the filters in the server's form.
    #[inline]
    pub(crate) fn render(&self) -> Result<(Option<bool>, Option<Value>), InvalidOptions> {
        let body = self.0.write()?;
        let all = body.parameter("all").and_then(Value::as_bool).filter(|all| *all);
        Ok((all, body.parameter("filters").cloned()))
    }

    /// Returns the filters that a server of this release does not have.
    #[inline]
    pub(crate) fn lacking(filters: &Value, server: Version) -> Option<UnsupportedError> {
        filters::unsupported(LIST.operation, filters, LISTED, server)
    }
}

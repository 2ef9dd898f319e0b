//! The options of images: listing, transferring, saving, importing, searching, removing.

use serde_json::{Map, Value};

use super::body::Body;
use super::core::Kind;
use super::invalid::InvalidOptions;
use super::read::{self, Read, flag};
use super::readers;
use super::row::Target::{ClientOnly, NoEffect, Query, Refused, SameAs};
use super::types::filters::{self, Known, Takes, known};
use crate::versions::support::{ALWAYS, since};
use crate::versions::{UnsupportedError, Version};
use crate::wire::image_name;

mod transfer;

pub use transfer::{PullOptions, PushOptions};
pub(crate) use transfer::{Pulling, credential};

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

/// The filters of a prune. The server reads the first value of each, and drops `dangling`.
const PRUNED: &[Known] = &[
    known("label", Takes::Label, ALWAYS),
    known("label!", Takes::Label, ALWAYS),
    known("until", Takes::Time, ALWAYS),
    // docker's name for `all`
    known("dangling", Takes::Flag, ALWAYS),
    known("all", Takes::Flag, ALWAYS),
];

/// The filters of a search.
const SEARCHED: &[Known] = &[
    known("is-official", Takes::Flag, ALWAYS),
    known("is-automated", Takes::Flag, ALWAYS),
    known("stars", Takes::Text, ALWAYS),
];

fn nothing_to_finish(_: &super::core::Options, _: &mut Body, _: &mut InvalidOptions) {}

#[allow(clippy::unnecessary_wraps, clippy::needless_pass_by_value, reason = "a check may fail, and takes the output")]
fn nothing_to_check(_: Body) -> Result<(), InvalidOptions> {
    Ok(())
}

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
    check: nothing_to_check,
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
    pub fn all(mut self, all: bool) -> Self {
        self.0.put("all", all);
        self
    }

    /// Lists only images that match this filter, and all others that are set.
    #[must_use]
    pub fn filter(mut self, filter: Filter) -> Self {
        let (name, value) = filter.parts();
        self.0.filter(name, value);
        self
    }

    /// Returns `all`, and the filters in the server's form.
    pub(crate) fn render(&self) -> Result<(Option<bool>, Option<Value>), InvalidOptions> {
        let body = self.0.write()?;
        let all = body.parameter("all").and_then(Value::as_bool).filter(|all| *all);
        Ok((all, body.parameter("filters").cloned()))
    }

    /// Returns the filters that a server of this release does not have.
    pub(crate) fn lacking(filters: &Value, server: Version) -> Option<UnsupportedError> {
        filters::unsupported(LIST.operation, filters, LISTED, server)
    }
}

const REMOVE: Kind = Kind {
    name: "RemoveOptions",
    about: "docker-py's arguments of the removal of an image",
    rows: &[REMOVE_ROWS],
    column: 0,
    operation: "ImageDeleteAllLibpod",
    body: "",
    finish: nothing_to_finish,
    check: nothing_to_check,
};

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
    pub fn new() -> Self {
        Self::default()
    }

    /// Removes **the containers that use the image** first, running or not.
    #[must_use]
    pub fn force(mut self, force: bool) -> Self {
        self.0.put("force", force);
        self
    }

    /// Keeps the images without a name that the image was made from.
    #[must_use]
    pub fn noprune(mut self, keep: bool) -> Self {
        self.0.put("noprune", keep);
        self
    }

    /// Removes a manifest list as such, and none of its images.
    #[must_use]
    pub fn lookup_manifest(mut self, lookup: bool) -> Self {
        self.0.put("lookup_manifest", lookup);
        self
    }

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

const PRUNE: Kind = Kind {
    name: "PruneOptions",
    about: "docker-py's arguments of a prune of images",
    rows: &[PRUNE_ROWS],
    column: 0,
    operation: "ImagePruneLibpod",
    body: "",
    finish: |_, body, problems| {
        for (name, values) in body.parameter("filters").and_then(Value::as_object).into_iter().flatten() {
            let several = values.as_array().is_some_and(|values| values.len() > 1);
            if several {
                let why = format!(
                    "one {name}: the server reads the first of several, and would remove more images than meant; list the images, and remove those"
                );
                problems.add("filters", &values.to_string(), &why);
            }
        }
    },
    check: nothing_to_check,
};

rows! {
    "Prune" PRUNE_ROWS for [] {
        /// Removes images that have a name, too, if no container uses them.
        "all": Flag => ClientOnly(|value| flag(value).map(drop));
        /// Removes images in external storage, too, such as those of unfinished builds.
        "external": Flag => Query("external", readers::flag);
        /// Clears the cache mounts of builds, too.
        "build_cache": Flag => Query("buildcache", readers::flag);
        "buildcache": Flag => SameAs("build_cache");
        /// Removes only matching images: by label, label! or until, each with one value.
        "filters": Json => Query("filters", |value| filters::read(value, PRUNED));
    }
}

options! {
    /// Selects the images that a prune removes; images that a container uses always stay.
    ///
    /// ```
    /// use podman::images::PruneOptions;
    ///
    /// let options = PruneOptions::all().label("job=test").until("24h");
    /// // the server reads one label only
    /// assert!(serde_json::from_str::<PruneOptions>(r#"{"filters": {"label": ["a", "b"]}}"#).is_err());
    /// # let _ = options;
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
    /// Removes images without a name that no other image is made from.
    #[must_use]
    pub fn dangling() -> Self {
        Self::default()
    }

    /// Removes **all images that no container uses**, with their names.
    #[must_use]
    pub fn all() -> Self {
        let mut options = Self::default();
        options.0.put("all", true);
        options
    }

    /// Removes only images with this label: `key`, or `key=value`. A second label is refused.
    #[must_use]
    pub fn label(self, label: impl Into<String>) -> Self {
        self.filtered("label", label)
    }

    /// Removes only images without this label. A second label is refused.
    #[must_use]
    pub fn without_label(self, label: impl Into<String>) -> Self {
        self.filtered("label!", label)
    }

    /// Removes only images that were created before: a time, or an age such as `24h`.
    #[must_use]
    pub fn until(self, until: impl Into<String>) -> Self {
        self.filtered("until", until)
    }

    /// Removes images in external storage, too, such as those of unfinished builds.
    #[must_use]
    pub fn external(mut self, external: bool) -> Self {
        self.0.put("external", external);
        self
    }

    /// Clears the cache mounts of builds, too; Podman 5.3 and later.
    #[must_use]
    pub fn build_cache(mut self, clear: bool) -> Self {
        self.0.put("build_cache", clear);
        self
    }

    fn filtered(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.filter(name, value);
        self
    }

    /// What is sent: `dangling` and `all` among the filters are docker's words for `all`.
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

const SAVE: Kind = Kind {
    name: "SaveOptions",
    about: "podman-py's arguments of the saving of images",
    rows: &[SAVE_ROWS],
    column: 0,
    operation: "ImageGetLibpod",
    body: "",
    finish: nothing_to_finish,
    check: nothing_to_check,
};

const FORMATS: [&str; 4] = ["docker-archive", "oci-archive", "docker-dir", "oci-dir"];

rows! {
    "Saving" SAVE_ROWS for [] {
        /// Sets the format: docker-archive (the default), oci-archive, docker-dir or oci-dir.
        "format": Word => Query("format", |value| read::word(value, &FORMATS));
        /// Compresses the layers of the format docker-dir.
        "compress": Flag => Query("compress", readers::flag);
        /// Saves the image under its first name (true), or under this one; by default under none.
        "named": Json => ClientOnly(|value| match value {
            Value::Bool(_) | Value::String(_) | Value::Null => Ok(()),
            _ => Err("expected true, false or a name".to_owned()),
        });
        "chunk_size": Int => NoEffect("chunks are as the server sends them");
        "progress_bar": Flag => ClientOnly(transfer::progress_bar);
    }
}

options! {
    /// The options of saving images.
    ///
    /// ```
    /// use podman::images::{ArchiveFormat, SaveOptions};
    ///
    /// let options = SaveOptions::new().format(ArchiveFormat::OciArchive).named(true);
    /// let same: SaveOptions = serde_json::from_str(r#"{"format": "oci-archive", "named": true}"#)?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SaveOptions = SAVE;
}

defaults! {
    SaveOptions = SAVE;
}

crate::open_enum::open_enum! {
    /// The format of an archive of images.
    ///
    /// ```no_run
    /// use podman::images::{ArchiveFormat, SaveOptions};
    ///
    /// # async fn example(image: podman::Image) -> podman::Result<()> {
    /// let archive = image.save_with(&SaveOptions::new().format(ArchiveFormat::OciArchive)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub enum ArchiveFormat {
        /// One tar archive, as `docker save` writes it; may hold several images, and be loaded by Docker.
        DockerArchive = "docker-archive",
        /// One tar archive with a layout of the Open Container Initiative.
        OciArchive = "oci-archive",
        /// A tar archive of a directory in Docker's format, which cannot be loaded as it is.
        DockerDir = "docker-dir",
        /// A tar archive of a directory with a layout of the Open Container Initiative.
        OciDir = "oci-dir",
    }
}

impl SaveOptions {
    /// Returns options that save a docker-archive.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the format; by default [`DockerArchive`](ArchiveFormat::DockerArchive).
    #[must_use]
    pub fn format(mut self, format: impl Into<ArchiveFormat>) -> Self {
        self.0.put("format", format.into().as_str());
        self
    }

    /// Compresses the layers of the format [`DockerDir`](ArchiveFormat::DockerDir); others do not read it.
    #[must_use]
    pub fn compress(mut self, compress: bool) -> Self {
        self.0.put("compress", compress);
        self
    }

    /// Saves the image under its first name, which it has when it is loaded; by default it is saved without one.
    #[must_use]
    pub fn named(mut self, named: bool) -> Self {
        self.0.put("named", named);
        self
    }

    /// Shows the bytes that arrive on standard error, if that is a terminal.
    #[cfg(feature = "progress")]
    #[must_use]
    pub fn progress_bar(mut self, show: bool) -> Self {
        self.0.put("progress_bar", show);
        self
    }

    /// Whether the bytes are shown.
    pub(crate) fn is_shown(&self) -> bool {
        self.0.truthy("progress_bar") == Some(true)
    }

    /// Saves the image under this name, which must be one of its names.
    #[must_use]
    pub fn under(mut self, name: impl Into<String>) -> Self {
        self.0.put("named", name.into());
        self
    }

    /// The format and `compress`, as they are sent.
    pub(crate) fn render(&self) -> Result<(String, Option<bool>), InvalidOptions> {
        let body = self.0.write()?;
        let format = body.parameter("format").and_then(Value::as_str).unwrap_or(FORMATS[0]).to_owned();
        let compress = body.parameter("compress").and_then(Value::as_bool).filter(|on| *on);
        if compress.is_some() && format != "docker-dir" {
            return Err(InvalidOptions::one("compress", "true", "only layers of the format docker-dir are compressed"));
        }
        Ok((format, compress))
    }

    /// The name that an image is saved under; `None` for its id.
    pub(crate) fn name_of<'a>(&'a self, tags: &'a [String]) -> Result<Option<&'a str>, InvalidOptions> {
        let wrong = |value: &str, why: &str| InvalidOptions::one("named", value, why);
        match self.0.get("named") {
            Some(Value::Bool(true)) => match tags.first() {
                Some(tag) => Ok(Some(tag)),
                None => Err(wrong("true", "the image has no name")),
            },
            Some(Value::String(name)) if !name.is_empty() => match tags.contains(name) {
                true => Ok(Some(name)),
                false => Err(wrong(name, &format!("no name of this image: it has {}", tags.join(", ")))),
            },
            _ => Ok(None),
        }
    }
}

const IMPORT: Kind = Kind {
    name: "ImportOptions",
    about: "docker-py's arguments of the import of an image",
    rows: &[IMPORT_ROWS],
    column: 0,
    operation: "ImageImportLibpod",
    body: "",
    finish: nothing_to_finish,
    check: nothing_to_check,
};

rows! {
    "Import" IMPORT_ROWS for [ImportOptions] {
        /// Sets the tag of the image, if its name has none; the default is `latest`.
        tag: Text => ClientOnly(|value| read::text(value).map(drop));
        /// Adds instructions to apply, in the form of a Containerfile: `ENV A=b`, `CMD ["sh"]`, `EXPOSE 80`, …
        changes: List => Query("changes", readers::one_or_more);
        /// Sets the comment in the history of the image.
        message: Text => Query("message", readers::text);
        /// Sets the operating system of the image; the default is the server's.
        os: Text => Query("OS", readers::text);
        /// Sets the architecture of the image; the default is the server's.
        architecture: Text => Query("Architecture", readers::text);
        "arch": Text => SameAs("architecture");
        /// Sets the variant of the architecture.
        variant: Text => Query("Variant", readers::text);
        "image": Text => Refused("this is a pull: call ImagesManager::pull");
    }
}

options! {
    /// How to import an image.
    ///
    /// ```
    /// use podman::images::ImportOptions;
    ///
    /// let options = ImportOptions::new().change("ENV PATH=/bin").message("made by hand");
    /// # let _ = options;
    /// ```
    pub struct ImportOptions = IMPORT;
}

defaults! {
    ImportOptions = IMPORT;
}

impl ImportOptions {
    /// Imports the files alone, without a configuration.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an instruction to apply, in the form of a Containerfile: `ENV A=b`, `CMD ["sh"]`, `EXPOSE 80`, …
    #[must_use]
    pub fn change(self, change: impl Into<String>) -> Self {
        self.changes([change.into()])
    }

    pub(crate) fn render(&self) -> Result<Import, InvalidOptions> {
        let body = self.0.write()?;
        let text = |name| body.parameter(name).and_then(Value::as_str).map(str::to_owned);
        let changes = body.parameter("changes").and_then(Value::as_array).into_iter().flatten();
        Ok(Import {
            tag: self.0.text("tag").map(str::to_owned),
            changes: changes.filter_map(Value::as_str).map(str::to_owned).collect(),
            message: text("message"),
            os: text("OS"),
            architecture: text("Architecture"),
            variant: text("Variant"),
        })
    }
}

/// What an import sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Import {
    pub(crate) tag: Option<String>,
    pub(crate) changes: Vec<String>,
    pub(crate) message: Option<String>,
    pub(crate) os: Option<String>,
    pub(crate) architecture: Option<String>,
    pub(crate) variant: Option<String>,
}

const SEARCH: Kind = Kind {
    name: "SearchOptions",
    about: "podman-py's arguments of a search for images",
    rows: &[SEARCH_ROWS],
    column: 0,
    operation: "ImageSearchLibpod",
    body: "",
    finish: |_, body, problems| {
        let lists = body.parameter("listTags") == Some(&Value::Bool(true));
        if let (true, Some(filters)) = (lists, body.parameter("filters")) {
            problems.add("filters", &filters.to_string(), "the server applies none to a list of tags");
        }
    },
    check: nothing_to_check,
};

rows! {
    "Search" SEARCH_ROWS for [SearchOptions] {
        /// Returns at most this many results of each registry; the default is 25.
        limit: Int => Query("limit", readers::count);
        /// Selects images by is-official, is-automated or stars.
        "filters": Json => Query("filters", |value| filters::read(value, SEARCHED));
        /// Lists the tags of the image, which the term names with its registry, one a result.
        list_tags: Flag => Query("listTags", readers::flag);
        "listTags": Flag => SameAs("list_tags");
        "no_trunc": Flag => NoEffect("the server never truncates");
        "noTrunc": Flag => NoEffect("the server never truncates");
        /// Sets whether the registry's certificate is verified; the default is the server's configuration.
        tls_verify: Flag => Query("tlsVerify", readers::flag);
        "tlsVerify": Flag => SameAs("tls_verify");
        /// Sets the credentials as docker-py does: a map of `username` and `password`, or of an `identitytoken`.
        auth_config: Pairs => ClientOnly(transfer::auth_config);
    }
}

options! {
    /// The options of a search for images.
    ///
    /// ```
    /// use podman::images::SearchOptions;
    ///
    /// let options = SearchOptions::new().limit(5).official(true).stars(3);
    /// let same: SearchOptions = serde_json::from_str(r#"{"limit": 5, "filters": {"is-official": true, "stars": 3}}"#)?;
    /// # let _ = (options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SearchOptions = SEARCH;
}

defaults! {
    SearchOptions = SEARCH;
}

/// What a search sends.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Search {
    pub(crate) limit: Option<i64>,
    pub(crate) filters: Option<String>,
    pub(crate) list_tags: Option<bool>,
    pub(crate) tls_verify: Option<bool>,
}

impl SearchOptions {
    /// Returns options that select the first images.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Selects images that the registry calls official, or those that it does not.
    #[must_use]
    pub fn official(mut self, official: bool) -> Self {
        self.0.filter("is-official", official.to_string());
        self
    }

    /// Selects images with at least this many stars.
    #[must_use]
    pub fn stars(mut self, stars: u32) -> Self {
        self.0.filter("stars", stars.to_string());
        self
    }

    pub(crate) fn render(&self) -> Result<Search, InvalidOptions> {
        let body = self.0.write()?;
        let on = |name| body.parameter(name).and_then(Value::as_bool);
        Ok(Search {
            limit: body.parameter("limit").and_then(Value::as_i64),
            filters: body.parameter("filters").map(Value::to_string),
            list_tags: on("listTags").filter(|on| *on),
            tls_verify: on("tlsVerify"),
        })
    }
}

/// Checks a name that an image gets or that is looked for in a registry: lower case, as the server wants it.
pub(crate) fn repository(name: &str) -> Read<()> {
    match name {
        "" => Err("the name of an image is needed".to_owned()),
        name if name.chars().any(|c| c.is_whitespace() || c.is_control()) => Err("a name has no blanks".to_owned()),
        name if image_name::has_upper_case(name) => {
            Err(format!("a repository is written in lower case: {:?}", name.to_lowercase()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
#[path = "image_tests.rs"]
mod tests;

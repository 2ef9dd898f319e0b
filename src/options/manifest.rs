//! The options of manifest lists.

use serde_json::{Value, json};

use super::core::{Kind, Options};
use super::invalid::InvalidOptions;
use super::read::{Read, is_empty};
use super::readers::{flag, int, map, one_or_more, text};
use super::row::Row;
use super::row::Target::{ClientOnly, Field, NoEffect, Query, Refused, SameAs};
use crate::wire::credential::Credential;

#[inline]
const fn kind(
    name: &'static str,
    about: &'static str,
    rows: &'static [&'static [Row]],
    operation: &'static str,
    body: &'static str,
) -> Kind {
    Kind { name, about, rows, column: 0, operation, body, finish: |_, _, _| {}, check: |_| Ok(()) }
}

const BODY: &str = "ManifestModifyOptions";

const CREATE: Kind = kind(
    "ManifestOptions",
    "podman-py's arguments of a manifest list to create",
    &[CREATING],
    "ManifestCreateLibpod",
    "",
);
const ADD: Kind = kind(
    "AddOptions",
    "podman-py's arguments of an image to add to a manifest list",
    &[PLATFORM, ADDING, REGISTRY],
    "ManifestModifyLibpod",
    BODY,
);
const ANNOTATE: Kind = kind(
    "AnnotateOptions",
    "the arguments of a change of a manifest list",
    &[PLATFORM, INDEX],
    "ManifestModifyLibpod",
    BODY,
);
const ARTIFACT: Kind =
    kind("ArtifactOptions", "the arguments of files to add to a manifest list", &[FILES], "ManifestModifyLibpod", BODY);
const PUSH: Kind = kind(
    "PushOptions",
    "podman-py's arguments of a push of a manifest list",
    &[PUSHING, REGISTRY],
    "ManifestPushLibpod",
    "",
);

/// # Everyday options
impl ManifestOptions {
    /// Returns options for a manifest list of this name.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self::default().name(name)
    }

    /// Adds an image.
    #[must_use]
    pub fn image(mut self, image: impl Into<ManifestImage>) -> Self {
        self.0.extend("images", vec![image.into().0.into()]);
        self
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Create, InvalidOptions> {
        let body = self.0.write()?;
        let on = |name: &str| body.parameter(name).and_then(Value::as_bool).filter(|on| *on);
        let images = body.parameter("images").and_then(Value::as_array).cloned().unwrap_or_default();
        let name = self.0.get("name").map(text).transpose();
        let name = name.map_err(|why| InvalidOptions::one("name", "", &why))?.unwrap_or_default();
        let name = name.as_str().unwrap_or_default();
        if name.is_empty() {
            return Err(InvalidOptions::one("name", "", "the name of a manifest list is needed"));
        }
        Ok(Create {
            name: name.to_owned(),
            images: images.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            all: on("all"),
            amend: on("amend"),
            annotations: body.parameter("annotations").map(Value::to_string),
        })
    }

    /// The attributes that are set, as an inspection has them.
    #[inline]
    pub(crate) fn attributes(&self) -> Result<Value, InvalidOptions> {
        let body = self.0.write()?;
        Ok(json!({ "annotations": body.parameter("annotations") }))
    }
}

rows! {
    "Manifest lists" CREATING for [ManifestOptions] {
        /// Sets the name.
        name: Text => ClientOnly(|value| text(value).map(drop));
        /// The images: names with a transport, such as `containers-storage:localhost/app:1`, or one to look for in registries.
        "images": List => Query("images", one_or_more);
        /// If manifest lists are added, adds all their images, not only the ones for the server's platform.
        all: Flag => Query("all", flag);
        /// Adds the images to an existing list of this name, instead of returning an error.
        amend: Flag => Query("amend", flag);
        /// Adds annotations of the list; Podman 5.0 and later.
        annotations: Map => Query("annotations", map);
        "annotation": Map => SameAs("annotations");
    }
}

rows! {
    "Platform" PLATFORM for [ManifestAddOptions, ManifestAnnotateOptions] {
        /// Sets the architecture, such as `arm64`. Since Podman 5.0, this clears the variant unless that is set, too.
        arch: Text => Field("arch", text);
        /// Sets the operating system, such as `linux`.
        os: Text => Field("os", text);
        /// Sets the variant of the architecture, such as `v8`.
        variant: Text => Field("variant", text);
        /// Sets the version of the operating system.
        os_version: Text => Field("os_version", text);
        /// Adds features of the CPU, which only lists in Docker's format have.
        features: List => Field("features", one_or_more);
        /// Adds annotations of the image in the list; Podman 4.4 and later.
        annotations: Map => Field("annotations", map);
        "annotation": Map => SameAs("annotations");
        "os_features": List => Refused("the server does not store it");
    }
}

rows! {
    "Images" ADDING for [ManifestAddOptions] {
        /// If a manifest list is added, adds all its images, not only the one for the server's platform.
        all: Flag => Field("all", flag);
    }
}

rows! {
    "Registry" REGISTRY for [ManifestAddOptions, ManifestPushOptions] {
        /// Sets whether the registry's certificate is verified; the default is the server's configuration.
        tls_verify: Flag => Query("tlsVerify", flag);
        "tlsVerify": Flag => SameAs("tls_verify");
        /// Sets the credentials as docker-py does: a map of `username` and `password`, or of an `identitytoken`.
        auth_config: Pairs => ClientOnly(|value| Credential::from_config(value).map(drop));
    }
}

rows! {
    "The list" INDEX for [ManifestAnnotateOptions] {
        /// Adds annotations of the list; Podman 5.0 and later.
        index_annotations: Map => Field("index_annotations", map);
        "index_annotation": Map => SameAs("index_annotations");
        /// Sets the subject of the list, the image that it describes; Podman 5.0 and later.
        subject: Text => Field("subject", text);
    }
}

rows! {
    "Artifacts" FILES for [ManifestArtifactOptions] {
        /// Sets the type of the artifact; the default is `application/vnd.unknown.artifact.v1`.
        artifact_type: Text => Field("artifact_type", text);
        /// Sets the media type of its files; the server recognizes it otherwise.
        artifact_layer_type: Text => Field("artifact_layer_type", text);
        /// Sets the configuration of the artifact.
        artifact_config: Text => Field("artifact_config", text);
        /// Sets the media type of the configuration.
        artifact_config_type: Text => Field("artifact_config_type", text);
        /// Leaves out the names of the files.
        artifact_exclude_titles: Flag => Field("artifact_exclude_titles", flag);
        /// Adds annotations of the artifact.
        artifact_annotations: Map => Field("artifact_annotations", map);
        /// Sets the subject of the artifact, the image that it describes.
        artifact_subject: Text => Field("artifact_subject", text);
        /// Adds annotations of the artifact in the list.
        annotations: Map => Field("annotations", map);
    }
}

rows! {
    "Push" PUSHING for [ManifestPushOptions] {
        /// Sets whether the images of the list are pushed, too; by default they are. Otherwise a registry refuses the
        /// list unless it has its images.
        all: Flag => Query("all", flag);
        /// Sets the format of the manifest: `oci` or `v2s2`.
        format: Text => Query("format", |value| word(value, &["oci", "v2s2"]));
        /// Sets how layers are compressed: `gzip`, `zstd` or `zstd:chunked`.
        compression_format: Text => Query("compressionFormat", |value| word(value, &["gzip", "zstd", "zstd:chunked"]));
        "compressionFormat": Text => SameAs("compression_format");
        /// Sets how much layers are compressed; Podman 4.6 and later.
        compression_level: Int => Query("compressionLevel", int);
        "compressionLevel": Int => SameAs("compression_level");
        /// Compresses layers anew that are compressed in another format; Podman 4.7 and later.
        force_compression_format: Flag => Query("forceCompressionFormat", flag);
        "forceCompressionFormat": Flag => SameAs("force_compression_format");
        /// Adds instances of the images that are compressed in these formats; Podman 4.7 and later.
        add_compression: List => Query("addCompression", compressions);
        "addCompression": List => SameAs("add_compression");
        /// Leaves out the signatures of the images.
        remove_signatures: Flag => Query("removeSignatures", flag);
        "removeSignatures": Flag => SameAs("remove_signatures");
        "quiet": Flag => NoEffect("a quiet push has no progress, and the digest is returned either way");
    }
}

options! {
    /// The options of a manifest list to create, with podman-py's keywords as setters and as JSON.
    ///
    /// A name alone converts to them.
    ///
    /// ```
    /// use podman::manifests::{ManifestImage, ManifestOptions};
    ///
    /// let options = ManifestOptions::new("localhost/app:1").image(ManifestImage::local("localhost/app:1-arm64"));
    /// let same: ManifestOptions = serde_json::from_str(
    ///     r#"{"name": "localhost/app:1", "images": ["containers-storage:localhost/app:1-arm64"]}"#,
    /// )?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ManifestOptions = CREATE;
}

options! {
    /// The platform and the annotations with which an image is added to a manifest list.
    ///
    /// ```
    /// use podman::manifests::AddOptions;
    ///
    /// let options = AddOptions::new().arch("arm64").variant("v8");
    /// # let _ = options;
    /// ```
    pub struct AddOptions = ADD;
}

options! {
    /// The changes of an image in a manifest list, or of the list.
    ///
    /// ```
    /// use podman::manifests::AnnotateOptions;
    ///
    /// let of_image = AnnotateOptions::new().arch("arm64").variant("v8");
    /// let of_list = AnnotateOptions::new().index_annotations([("org.opencontainers.image.version", "1")]);
    /// # let _ = (of_image, of_list);
    /// ```
    pub struct AnnotateOptions = ANNOTATE;
}

options! {
    /// How files are added to a manifest list as an artifact; Podman 5.0 and later.
    ///
    /// ```
    /// use podman::manifests::ArtifactOptions;
    ///
    /// let options = ArtifactOptions::new().artifact_type("application/vnd.example.sbom");
    /// # let _ = options;
    /// ```
    pub struct ArtifactOptions = ARTIFACT;
}

options! {
    /// How a manifest list is pushed; by default with all its images.
    ///
    /// ```
    /// use podman::manifests::PushOptions;
    ///
    /// let options = PushOptions::new().auth_config([("username", "ci"), ("password", "secret")]).format("oci");
    /// # let _ = options;
    /// ```
    pub struct PushOptions = PUSH;
}

defaults! {
    AddOptions = ADD;
    AnnotateOptions = ANNOTATE;
    ArtifactOptions = ARTIFACT;
    ManifestOptions = CREATE;
    PushOptions = PUSH;
}

named!(ManifestOptions, "manifest list");

#[inline]
fn word(value: &Value, words: &[&str]) -> Read<Value> {
    let given = text(value)?;
    match given.as_str() {
        Some(word) if !words.contains(&word) => Err(format!("expected one of {}, not {word:?}", words.join(", "))),
        _ => Ok(given),
    }
}

#[inline]
fn compressions(value: &Value) -> Read<Value> {
    let given = one_or_more(value)?;
    for one in given.as_array().into_iter().flatten() {
        word(one, &["gzip", "zstd", "zstd:chunked"])?;
    }
    Ok(given)
}

/// An image to add to a manifest list: one of the service's own storage, or a name for which the service looks in registries.
///
/// An [`Image`](crate::Image) converts to the image in the storage. A string is sent as it is: if it has no transport,
/// such as `containers-storage:` or `docker://`, the server searches registries first and its storage then. Podman
/// before 5.0 only searches registries.
///
/// ```
/// use podman::manifests::ManifestImage;
///
/// let here = ManifestImage::local("localhost/app:1-arm64");
/// let elsewhere = ManifestImage::from("registry.example/app:1-riscv64");
/// # let _ = (here, elsewhere);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManifestImage(pub(crate) String);

/// The transport of images in the service's storage.
pub(crate) const STORAGE: &str = "containers-storage:";

impl ManifestImage {
    /// Returns the image of the service's own storage that has this name or id.
    #[must_use]
    pub fn local(key: impl Into<String>) -> Self {
        let key = key.into();
        if key.starts_with(STORAGE) { Self(key) } else { Self(format!("{STORAGE}{key}")) }
    }
}

/// Sent as it is.
impl From<&str> for ManifestImage {
    #[inline]
    fn from(reference: &str) -> Self {
        Self(reference.to_owned())
    }
}

/// Sent as it is.
impl From<String> for ManifestImage {
    #[inline]
    fn from(reference: String) -> Self {
        Self(reference)
    }
}

/// A manifest list to create.
#[derive(Debug, PartialEq)]
pub(crate) struct Create {
    pub(crate) name: String,
    pub(crate) images: Vec<String>,
    pub(crate) all: Option<bool>,
    pub(crate) amend: Option<bool>,
    pub(crate) annotations: Option<String>,
}

/// What goes to a registry.
#[derive(Debug)]
pub(crate) struct Registry {
    pub(crate) tls_verify: Option<bool>,
    pub(crate) auth: Option<Credential>,
}

#[inline]
fn registry(options: &Options, tls_verify: Option<&Value>) -> Result<Registry, InvalidOptions> {
    let auth = match options.get("auth_config") {
        Some(config) => Credential::from_config(config).map_err(|why| InvalidOptions::one("auth_config", "", &why))?,
        None => None,
    };
    Ok(Registry { tls_verify: tls_verify.and_then(Value::as_bool), auth })
}

impl AddOptions {
    /// Returns options that add an image with the platform that it has.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<(Value, Registry), InvalidOptions> {
        let body = self.0.write()?;
        let registry = registry(&self.0, body.parameter("tlsVerify"))?;
        Ok((object(body.into_value()), registry))
    }
}

impl AnnotateOptions {
    /// Returns options that change nothing.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the body of a change of an image, or of the list.
    #[inline]
    pub(crate) fn render(&self, of_list: bool) -> Result<Value, InvalidOptions> {
        let body = object(self.0.write()?.into_value());
        let fields: Vec<&str> = body.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
        let of_other = |name: &&&str| matches!(**name, "index_annotations" | "subject") != of_list;
        match (fields.iter().find(of_other), of_list) {
            (None, _) if fields.is_empty() => Err(InvalidOptions::one("annotations", "", "nothing is to be changed")),
            (None, _) => Ok(body),
            (Some(field), true) => {
                Err(InvalidOptions::one(field, "", "is of an image in the list: change it by the digest of the image"))
            }
            (Some(field), false) => {
                Err(InvalidOptions::one(field, "", "is of the list: change it without the digest of an image"))
            }
        }
    }
}

impl ArtifactOptions {
    /// Returns options for an artifact of unknown type.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Value, InvalidOptions> {
        Ok(object(self.0.write()?.into_value()))
    }
}

impl PushOptions {
    /// Returns options that push a list with all its images.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Push, InvalidOptions> {
        let body = self.0.write()?;
        let on = |name: &str| body.parameter(name).and_then(Value::as_bool);
        let text = |name: &str| body.parameter(name).and_then(Value::as_str).map(str::to_owned);
        let list = body.parameter("addCompression").and_then(Value::as_array).cloned().unwrap_or_default();
        Ok(Push {
            all: on("all").unwrap_or(true),
            format: text("format"),
            compression_format: text("compressionFormat"),
            compression_level: body.parameter("compressionLevel").and_then(Value::as_i64),
            force_compression_format: on("forceCompressionFormat").filter(|on| *on),
            add_compression: list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            remove_signatures: on("removeSignatures").filter(|on| *on),
            registry: registry(&self.0, body.parameter("tlsVerify"))?,
        })
    }
}

/// The parameters of a push.
#[derive(Debug)]
pub(crate) struct Push {
    pub(crate) all: bool,
    pub(crate) format: Option<String>,
    pub(crate) compression_format: Option<String>,
    pub(crate) compression_level: Option<i64>,
    pub(crate) force_compression_format: Option<bool>,
    pub(crate) add_compression: Vec<String>,
    pub(crate) remove_signatures: Option<bool>,
    pub(crate) registry: Registry,
}

/// The fields that are set.
#[inline]
fn object(mut fields: Value) -> Value {
    if let Value::Object(map) = &mut fields {
        map.retain(|_, value| !is_empty(value) && value.as_bool() != Some(false));
        return fields;
    }
    json!({})
}

/// Returns the digest in `sha256:…` or `name@sha256:…`.
#[inline]
pub(crate) fn digest(given: &str) -> Option<&str> {
    let digest = given.rsplit_once('@').map_or(given, |(_, digest)| digest);
    let (algorithm, hex) = digest.split_once(':')?;
    let is_algorithm = algorithm.bytes().next().is_some_and(|first| first.is_ascii_lowercase())
        && algorithm.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_hex = hex.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let length = if algorithm == "sha256" { hex.len() == 64 } else { hex.len() >= 32 };
    (is_algorithm && is_hex && length).then_some(digest)
}

#[cfg(test)]
#[path = "manifest_tests.rs"]
mod tests;

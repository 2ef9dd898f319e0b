//! Manifest lists: images of several platforms, or artifacts, under one name.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod manifest;

mod change;

mod push;

mod remove;

mod artifact;

pub use crate::options::ManifestOptions;
pub use crate::options::manifest::{AddOptions, AnnotateOptions, ArtifactOptions, ManifestImage, PushOptions};
pub use push::{PushProgress, PushStream, Pushed};

use serde_json::Value;

use crate::client::PodmanClient;
use crate::error::{Error, Result};
use crate::images::Image;
use crate::models::{ImageSummary, ManifestListData};
use crate::options::InvalidOptions;
use crate::options::manifest::STORAGE;
use crate::resource::{self, Filters};

const KIND: &str = "manifest list";

/// The manifest lists of a service; made by [`PodmanClient::manifests`].
///
/// ```no_run
/// use podman::manifests::{ManifestImage, ManifestOptions};
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = ManifestOptions::new("registry.example/app:1")
///     .image(ManifestImage::local("localhost/app:1-amd64"))
///     .image(ManifestImage::local("localhost/app:1-arm64"));
/// let list = podman.manifests().create(options).await?;
/// println!("{}", list.push("registry.example/app:1").await?.digest);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManifestsManager {
    client: PodmanClient,
}

/// The attributes of a manifest list.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let list = podman.manifests().get("localhost/app:1").await?;
/// println!("{:?}", list.attrs().names); // one list may have several
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Attrs {
    /// The name by which it was created, found or listed.
    pub name: String,
    /// The id in the storage, if it was created or listed.
    pub id: String,
    /// All names, if it was listed.
    pub names: Vec<String>,
    /// Its images, if the list was inspected.
    pub list: Option<Box<ManifestListData>>,
}

impl From<ImageSummary> for Attrs {
    #[inline]
    fn from(listed: ImageSummary) -> Self {
        let id = listed.id.unwrap_or_default().trim_start_matches("sha256:").to_owned();
        let name = listed.repo_tags.first().unwrap_or(&id).clone();
        Self { name, id, names: listed.repo_tags, list: None }
    }
}

/// A manifest list, by the name by which it was created, found or listed.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let list = podman.manifests().get("localhost/app:1").await?;
/// for image in list.images() {
///     println!("{:?} {:?}", image.digest, image.platform);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Manifest {
    client: PodmanClient,
    attrs: Attrs,
}

/// Converts to the name, which names the list in options. A container that is created from it runs the image for the
/// server's platform.
impl From<&Manifest> for String {
    #[inline]
    fn from(list: &Manifest) -> Self {
        list.name().to_owned()
    }
}

/// Converts to the image in the service's storage, named by its id.
impl From<&Image> for ManifestImage {
    #[inline]
    fn from(image: &Image) -> Self {
        Self(format!("{STORAGE}{}", image.key()))
    }
}

/// Selects the manifest lists to list; by default all.
///
/// ```
/// let options = podman::manifests::ListOptions::new().name("localhost/*");
/// # let _ = options;
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListOptions {
    filters: Filters,
}

impl ListOptions {
    /// Returns options that select all manifest lists.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists only manifest lists with a name that matches this pattern, `*` for any characters.
    #[must_use]
    pub fn name(mut self, pattern: impl Into<String>) -> Self {
        self.filters.add("reference", pattern);
        self
    }
}

/// Whether an image that is not a manifest list has the name (status 500 or 404).
#[inline]
fn is_other(error: &Error) -> bool {
    error.api().is_some_and(|error| error.cause == "image is not a manifest list")
}

/// A manifest list to ensure.
struct Wanted<'a> {
    manager: &'a ManifestsManager,
    options: &'a ManifestOptions,
}

impl resource::Wanted for Wanted<'_> {
    type Object = Manifest;

    #[inline]
    async fn create(&self) -> Result<Manifest> {
        self.manager.send(self.options).await
    }

    #[inline]
    async fn find(&self) -> Result<(Manifest, Value)> {
        let found = self.manager.get(&self.options.render()?.name).await?;
        let attributes = found.attrs.list.as_ref().map(resource::json_of).unwrap_or_default();
        Ok((found, attributes))
    }
}

#[inline]
fn invalid(option: &str, value: &str, why: &str) -> Error {
    InvalidOptions::one(option, value, why).into()
}

/// # Manifest lists
impl PodmanClient {
    /// Returns the manager of this service's manifest lists.
    #[must_use]
    #[inline]
    pub fn manifests(&self) -> ManifestsManager {
        ManifestsManager { client: self.clone() }
    }
}

resource::manager!(ManifestsManager, Manifest, Attrs, ListOptions);

//! Images, as far as running containers needs them.

mod pull;

pub use pull::{PullOptions, PullProgress, PullStream};

use std::collections::BTreeMap;

use crate::args::CreateOptions;
use crate::client::{PodmanClient, Upload, answer};
use crate::containers::segment;
use crate::error::{ApiError, Error, Result};
use crate::manager::Manager;
use crate::models::{ImageInspect, ImageSummary};

/// The images of a service; made by [`PodmanClient::images`].
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let images = podman.images();
/// if !images.exists("docker.io/library/alpine").await? {
///     images.pull("docker.io/library/alpine").await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ImagesManager {
    client: PodmanClient,
}

/// What the server said of an image.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ImageAttrs {
    /// From a list.
    Listed(Box<ImageSummary>),
    /// From an inspection.
    Inspected(Box<ImageInspect>),
}

impl From<ImageSummary> for ImageAttrs {
    fn from(listed: ImageSummary) -> Self {
        Self::Listed(Box::new(listed))
    }
}

impl From<ImageInspect> for ImageAttrs {
    fn from(inspected: ImageInspect) -> Self {
        Self::Inspected(Box::new(inspected))
    }
}

/// An image, as the server last described it.
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let image = podman.images().pull("docker.io/library/alpine").await?;
/// println!("{} {:?}", image.id(), image.tags());
/// podman.containers().run(CreateOptions::new(&image).command(["true"]).remove(true)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Image {
    client: PodmanClient,
    attrs: ImageAttrs,
}

impl Image {
    /// The id, 64 hexadecimal digits.
    #[must_use]
    pub fn id(&self) -> &str {
        let id = match &self.attrs {
            ImageAttrs::Listed(listed) => listed.id.as_deref(),
            ImageAttrs::Inspected(inspected) => inspected.id.as_deref(),
        };
        id.unwrap_or_default().trim_start_matches("sha256:")
    }

    /// The names, each with its tag.
    #[must_use]
    pub fn tags(&self) -> &[String] {
        match &self.attrs {
            ImageAttrs::Listed(listed) => &listed.repo_tags,
            ImageAttrs::Inspected(inspected) => &inspected.repo_tags,
        }
    }

    /// The labels.
    #[must_use]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        match &self.attrs {
            ImageAttrs::Listed(listed) => &listed.labels,
            ImageAttrs::Inspected(inspected) => &inspected.labels,
        }
    }

    /// All that the server said.
    #[must_use]
    pub fn attrs(&self) -> &ImageAttrs {
        &self.attrs
    }

    /// Removes the image, with all its names; `false` if it was gone already.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](Error::is_in_use) if a container uses it and it is not `force`d.
    pub async fn remove(&self, force: bool) -> Result<bool> {
        ImagesManager::new(self.client.clone()).remove(self.id(), force).await
    }
}

/// An image is named by its id in options.
impl From<&Image> for String {
    fn from(image: &Image) -> Self {
        image.id().to_owned()
    }
}

/// A container of this image, with nothing else said.
impl From<&Image> for CreateOptions {
    fn from(image: &Image) -> Self {
        Self::new(image)
    }
}

/// Which images to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImageListOptions {
    all: bool,
    filters: BTreeMap<String, Vec<String>>,
}

impl ImageListOptions {
    /// The images that have a name.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lists the layers between too.
    #[must_use]
    pub fn all(mut self, all: bool) -> Self {
        self.all = all;
        self
    }

    /// Lists only matching images: `reference`, `label`, `dangling`, `since`, `before`, …
    #[must_use]
    pub fn filter(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.filters.entry(key.into()).or_default().push(value.into());
        self
    }
}

impl ImagesManager {
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Gets an image by name or id.
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](Error::is_image_not_known) if there is none here.
    #[doc(alias = "image_inspect_libpod")]
    pub async fn get(&self, key: &str) -> Result<Image> {
        let attrs = answer(self.client.calls().image_inspect_libpod(segment(key)?)).await?;
        Ok(self.prepare_model(attrs))
    }

    /// Tells whether there is an image of this name or id here.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails; only its own "no" is a no.
    #[doc(alias = "image_exists_libpod")]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        match answer(self.client.calls().image_exists_libpod(segment(key)?)).await {
            Ok(()) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Lists the images that have a name.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    pub async fn list(&self) -> Result<Vec<Image>> {
        self.list_with(&ImageListOptions::default()).await
    }

    /// Lists images.
    ///
    /// ```no_run
    /// use podman::ImageListOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let unused = ImageListOptions::new().filter("dangling", "true");
    /// for image in podman.images().list_with(&unused).await? {
    ///     image.remove(false).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] if the server does not know a filter.
    #[doc(alias = "image_list_libpod")]
    pub async fn list_with(&self, options: &ImageListOptions) -> Result<Vec<Image>> {
        let ImageListOptions { all, filters } = options;
        let filters = (!filters.is_empty()).then(|| serde_json::json!(filters).to_string());
        let listed = answer(self.client.calls().image_list_libpod(Some(*all), filters.as_deref())).await?;
        Ok(listed.into_iter().map(ImageAttrs::Listed).map(|attrs| self.prepare_model(attrs)).collect())
    }

    /// Makes an image from what the server said of it, without asking again.
    #[must_use]
    pub fn prepare_model(&self, attrs: impl Into<ImageAttrs>) -> Image {
        Image { client: self.client.clone(), attrs: attrs.into() }
    }

    /// Removes an image by name (and itself, if that was its last one) or id; `false` if there is none.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](Error::is_in_use) if a container uses it and it is not `force`d.
    #[doc(alias = "rmi")]
    #[doc(alias = "image_delete_libpod")]
    pub async fn remove(&self, key: &str, force: bool) -> Result<bool> {
        let call = self.client.streams().image_delete_libpod(segment(key)?, Some(force), None, None);
        match answer(call).await {
            Ok(report) => match report.errors.into_iter().find(|why| !why.is_empty()) {
                None => Ok(true),
                Some(why) => Err(ApiError::new(200, "", why).into()),
            },
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes an image of one layer from a tar archive, and gives it a name.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient, tar: Vec<u8>) -> podman::Result<()> {
    /// let image = podman.images().import(tar, "localhost/base:latest", &["ENV PATH=/bin"]).await?;
    /// println!("{}", image.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// `changes` are lines as in a Containerfile.
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] if the archive or a change cannot be read.
    #[doc(alias = "image_import_libpod")]
    pub async fn import(&self, tar: impl Into<Upload>, reference: &str, changes: &[&str]) -> Result<Image> {
        let changes: Vec<String> = changes.iter().map(|&change| change.to_owned()).collect();
        let changes = (!changes.is_empty()).then_some(changes);
        let call = self.client.streams().image_import_libpod(
            None,
            None,
            None,
            changes.as_ref(),
            None,
            Some(reference),
            None,
            tar.into().into_body(),
        );
        let report = answer(call).await?;
        let id = report.id.ok_or_else(|| Error::protocol("POST /images/import: no Id", None))?;
        self.get(id.trim_start_matches("sha256:")).await
    }
}

impl Manager for ImagesManager {
    type Resource = Image;
    type Attrs = ImageAttrs;
    type ListOptions = ImageListOptions;

    async fn get(&self, key: &str) -> Result<Image> {
        Self::get(self, key).await
    }
    async fn list_with(&self, options: &ImageListOptions) -> Result<Vec<Image>> {
        Self::list_with(self, options).await
    }
    async fn exists(&self, key: &str) -> Result<bool> {
        Self::exists(self, key).await
    }
    fn prepare_model(&self, attrs: ImageAttrs) -> Image {
        Self::prepare_model(self, attrs)
    }
}

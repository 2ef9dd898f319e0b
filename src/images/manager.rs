//! The manager of images, and the object.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Attrs, EMPTY, Image, ImagesManager, ListOptions};
use crate::client::{PodmanClient, value_of, value_of_all, value_of_read};
use crate::error::Result;
use crate::models::ImageInspect;
use crate::options::Timestamp;
use crate::raw::params::ImageListParams;
use crate::resource::{self, Key, supported};
use crate::versions::Version;

/// # Attributes
impl Image {
    /// Returns the id, 64 hexadecimal digits; empty for a handle [by name](ImagesManager::named).
    #[must_use]
    #[inline]
    pub fn id(&self) -> &str {
        let id = match &self.attrs {
            Attrs::Listed(listed) => listed.id.as_deref(),
            Attrs::Inspected(inspected) => inspected.id.as_deref(),
            Attrs::Named(_) => None,
        };
        id.unwrap_or_default().trim_start_matches("sha256:")
    }

    /// Returns the names, each with its tag.
    #[must_use]
    #[inline]
    pub fn tags(&self) -> &[String] {
        match &self.attrs {
            Attrs::Listed(listed) => &listed.repo_tags,
            Attrs::Inspected(inspected) => &inspected.repo_tags,
            Attrs::Named(_) => &[],
        }
    }

    /// Returns the labels.
    #[must_use]
    #[inline]
    pub fn labels(&self) -> &BTreeMap<String, String> {
        match &self.attrs {
            Attrs::Listed(listed) => &listed.labels,
            Attrs::Inspected(inspected) => &inspected.labels,
            Attrs::Named(_) => &EMPTY,
        }
    }

    /// Returns when the image was created, according to its metadata.
    #[must_use]
    #[inline]
    pub fn created(&self) -> Option<Timestamp> {
        match &self.attrs {
            Attrs::Listed(listed) => listed.created.map(Timestamp::from),
            Attrs::Inspected(inspected) => inspected.created.map(Timestamp::from),
            Attrs::Named(_) => None,
        }
    }

    /// Returns all attributes that the server sent.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Inspects the image, and returns the result; the attributes of this object do not change.
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image does not exist any more.
    #[doc(alias = "image_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self) -> Result<ImageInspect> {
        self.client.images().read(&self.key()).await
    }

    /// Inspects the image, and keeps the result as its attributes.
    ///
    /// # Errors
    ///
    /// As [`inspect`](Self::inspect).
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = self.inspect().await?.into();
        Ok(())
    }

    /// Returns what requests name the image by: its id, or the name of a handle by name.
    #[inline]
    pub(crate) fn key(&self) -> Cow<'_, str> {
        match self.attrs.only_name() {
            None => self.id().into(),
            Some(key) => Key::new(key).map_or(Cow::Borrowed(key), Key::of_image),
        }
    }
}

/// # Getting and listing
impl ImagesManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the image with this name or id.
    ///
    /// Names are completed as by `podman image inspect`: `alpine` is `docker.io/library/alpine:latest`, if that is the
    /// image with such a name. An id may be shortened to no fewer than 12 digits. The server itself takes any unique
    /// beginning of an id; here, `get("cafe")` never returns an image that is not called `cafe`.
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image is not stored locally.
    #[doc(alias = "get_image")]
    #[inline]
    pub async fn get(&self, key: &str) -> Result<Image> {
        Ok(self.from_attrs(self.inspect(key).await?))
    }

    /// Returns a handle to the image with this name or id, without a request; its attributes are unknown until
    /// [`reload`](Image::reload).
    ///
    /// For the key, see [`get`](Self::get): a key that could be the beginning of an id is a name.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let alpine = podman.images().named("docker.io/library/alpine");
    /// podman.containers().create(&alpine).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn named(&self, key: impl Into<String>) -> Image {
        Image { client: self.client.clone(), attrs: Attrs::Named(key.into()) }
    }

    /// Inspects the image with this name or id, by the rule of [`get`](Self::get).
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let alpine = podman.images().inspect("docker.io/library/alpine").await?;
    /// println!("{:?} {:?}", alpine.architecture, alpine.created);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image is not stored locally.
    #[doc(alias = "image_inspect_libpod")]
    #[doc(alias = "inspect_image")]
    #[inline]
    pub async fn inspect(&self, key: &str) -> Result<ImageInspect> {
        self.read(&Key::new(key)?.of_image()).await
    }

    /// Returns the server's release; a lazy client connects.
    #[inline]
    pub(super) async fn server(&self) -> Result<Version> {
        self.client.connected().await?;
        Ok(self.client.server_version())
    }

    /// Inspects the image with this key, as it is sent.
    #[inline]
    pub(crate) async fn read(&self, key: &str) -> Result<ImageInspect> {
        value_of_read(|| self.client.raw().image_inspect_libpod(key)).await
    }

    /// Returns the image with this id, which the server returned.
    #[inline]
    pub(crate) async fn with_id(&self, id: &str) -> Result<Image> {
        Ok(self.from_attrs(self.read(id.trim_start_matches("sha256:")).await?))
    }

    /// Returns whether there is a local image with this name or id, by the rule of [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "image_exists_libpod")]
    #[inline]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        let key = Key::new(key)?.of_image();
        resource::found(value_of(self.client.raw().image_exists_libpod(&key)).await)
    }

    /// Lists the images that have a name.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    #[doc(alias = "list_images")]
    #[doc(alias = "images")]
    #[inline]
    pub async fn list(&self) -> Result<Vec<Image>> {
        self.list_with(&ListOptions::default()).await
    }

    /// Lists images.
    ///
    /// ```no_run
    /// use podman::images;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let unused = images::ListOptions::new().filter(images::Filter::Dangling(true));
    /// for image in podman.images().list_with(&unused).await? {
    ///     image.remove().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`](crate::Error::Unsupported) for a filter that the server's release does not have, before anything is
    /// sent.
    #[doc(alias = "image_list_libpod")]
    #[inline]
    pub async fn list_with(&self, options: &ListOptions) -> Result<Vec<Image>> {
        let (all, filters) = options.render()?;
        if let Some(filters) = &filters {
            supported(ListOptions::lacking(filters, self.server().await?))?;
        }
        let filters = filters.map(|filters| filters.to_string());
        let params = ImageListParams { all, filters: filters.as_deref() };
        let listed = value_of_all(params.filters, || self.client.raw().image_list_libpod(&params)).await?;
        Ok(listed.into_iter().map(Attrs::Listed).map(|attrs| self.from_attrs(attrs)).collect())
    }

    /// Creates an image object from its attributes, without a request.
    #[must_use]
    pub fn from_attrs(&self, attrs: impl Into<Attrs>) -> Image {
        Image { client: self.client.clone(), attrs: attrs.into() }
    }
}

//! Removing images.

use super::{Image, ImagesManager, RemoveOptions};
use crate::client::{Guard, Guarded, PodmanClient, value_of};
use crate::error::{Action, ApiError, Error, Result};
use crate::options::image::Removal;
use crate::raw::params::{ImageDeleteAllParams, ImageDeleteParams, ImageTagParams};
use crate::raw::types::LibpodImagesRemoveReport;
use crate::resource::{self, Key};
use crate::wire::image_name;

/// The result of the removal of several images.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.images().remove_many(["alpine:3.19", "alpine:3.20"]).await?;
/// println!("{:?} untagged, {:?} removed", report.untagged, report.removed);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RemoveReport {
    /// The ids of the images that were removed.
    pub removed: Vec<String>,
    /// The names that were removed, even if the image was kept.
    pub untagged: Vec<String>,
    /// What could not be removed, in the server's words.
    pub failed: Vec<String>,
}

impl From<LibpodImagesRemoveReport> for RemoveReport {
    #[inline]
    fn from(report: LibpodImagesRemoveReport) -> Self {
        let LibpodImagesRemoveReport { deleted, untagged, mut errors, .. } = report;
        errors.retain(|why| !why.is_empty());
        Self { removed: deleted, untagged, failed: errors }
    }
}

/// # Removal
impl Image {
    /// Removes the image, with all its names; returns `false` if it does not exist any more.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.remove_with(&RemoveOptions::default()).await
    }

    /// Removes the image, with all its names; returns `false` if it does not exist any more.
    ///
    /// The server removes an image with several names by its id only if the removal is forced, which removes containers as
    /// well. So the client removes the names first, and gives them back if the image cannot be removed.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](crate::Error::is_in_use) if a container uses it, unless removal is [forced](RemoveOptions::force).
    #[inline]
    pub async fn remove_with(&self, options: &RemoveOptions) -> Result<bool> {
        let (images, sent) = (self.client.images(), options.render()?);
        let id = match self.attrs.only_name() {
            None => self.id().to_owned(),
            // By its name, only the name would be removed.
            Some(key) => match images.get(key).await {
                Ok(image) => image.id().to_owned(),
                Err(error) if error.is_not_found() => return Ok(false),
                Err(error) => return Err(error),
            },
        };
        match images.delete(&id, sent).await {
            Err(error) if has_several_names(&error) => images.delete_with_names(&id, sent, error).await,
            done => done,
        }
    }

    /// Returns a guard that removes the image when it is dropped, with all its names.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }
}

impl Guarded for Image {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove().await
    }
}

/// Whether the server wants the removal of an image with several names forced: a failure with status 500.
#[inline]
fn has_several_names(error: &Error) -> bool {
    error.api().is_some_and(|api| {
        [&api.message, &api.cause].iter().any(|words| words.contains("by ID with more than one tag"))
    })
}

/// # Removal
impl ImagesManager {
    /// Removes this name of an image, and with its last name the image; an id removes the image. Returns `false` if the
    /// image does not exist.
    ///
    /// # Errors
    ///
    /// As [`remove_with`](Self::remove_with).
    #[doc(alias = "rmi")]
    #[inline]
    pub async fn remove(&self, key: &str) -> Result<bool> {
        self.remove_with(key, &RemoveOptions::default()).await
    }

    /// Removes this name of an image, and with its last name the image; an id removes the image. Returns `false` if the
    /// image does not exist.
    ///
    /// The key is read by the rule of [`get`](Self::get): an image is never removed because its id begins with the name
    /// of another.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](crate::Error::is_in_use) if a container uses it, unless removal is [forced](RemoveOptions::force); an
    /// [`Error::Api`] for the id of an image with several names: [`Image::remove`] removes it with all.
    #[doc(alias = "remove_image")]
    #[doc(alias = "image_delete_libpod")]
    #[inline]
    pub async fn remove_with(&self, key: &str, options: &RemoveOptions) -> Result<bool> {
        self.delete(&Key::new(key)?.of_image(), options.render()?).await
    }

    /// Removes several images, each as [`remove`](Self::remove) does. Without keys, nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let report = podman.images().remove_many(["localhost/app:1", "localhost/app:2"]).await?;
    /// println!("removed: {:?}, failed: {:?}", report.removed, report.failed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`remove_many_with`](Self::remove_many_with).
    pub async fn remove_many<I>(&self, keys: I) -> Result<RemoveReport>
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.remove_many_with(keys, &RemoveOptions::default()).await
    }

    /// Removes several images, with options. Without keys, nothing is sent.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an empty key, before anything is sent. An image that does
    /// not exist or cannot be removed does not fail the call: it is listed as [`failed`](RemoveReport::failed).
    #[doc(alias = "image_delete_all_libpod")]
    pub async fn remove_many_with<I>(&self, keys: I, options: &RemoveOptions) -> Result<RemoveReport>
    where
        I: IntoIterator<Item: Into<String>>,
    {
        let sent = options.render()?;
        let mut images = Vec::new();
        for key in keys {
            images.push(Key::new(&key.into())?.of_image().into_owned());
        }
        self.delete_many(&images, sent).await
    }

    /// Sends the operation for several images, which removes **all unused images** without any.
    #[inline]
    async fn delete_many(&self, images: &[String], sent: Removal) -> Result<RemoveReport> {
        if images.is_empty() {
            return Ok(RemoveReport::default());
        }
        let Removal { force, noprune, lookup_manifest, ignore } = sent;
        let params = ImageDeleteAllParams { all: None, force, ignore, images, lookup_manifest, noprune };
        Ok(value_of(self.client.raw().image_delete_all_libpod(&params)).await?.into())
    }

    /// Removes an image by a key as it is sent.
    #[inline]
    async fn delete(&self, key: &str, sent: Removal) -> Result<bool> {
        let report = match sent {
            Removal { noprune: Some(true), .. } => self.delete_many(&[key.to_owned()], sent).await,
            Removal { force, lookup_manifest, ignore, .. } => {
                let params = ImageDeleteParams { force, ignore, lookup_manifest };
                value_of(self.client.raw().image_delete_libpod(key, &params)).await.map(RemoveReport::from)
            }
        };
        resource::found(report.and_then(|report| match report.failed.into_iter().next() {
            None => Ok(()),
            Some(why) => Err(ApiError::reported(Action::remove("image", key), "", why).into()),
        }))
    }

    /// Removes an image with several names: all names but one first, then the image.
    #[inline]
    async fn delete_with_names(&self, id: &str, sent: Removal, refused: Error) -> Result<bool> {
        let names = match self.read(id).await {
            Ok(image) => image.repo_tags,
            Err(error) if error.is_not_found() => return Ok(false),
            Err(error) => return Err(error),
        };
        let Some((_, others)) = names.split_first() else { return Err(refused) };
        let mut taken: Vec<&str> = Vec::new();
        let mut removed = Ok(true);
        for name in others {
            // its own name: with others left, this takes nothing but the name
            removed = self.take_name(id, Some(&name.as_str().into())).await.map(|()| true);
            if removed.is_err() {
                break;
            }
            taken.push(name);
        }
        if removed.is_ok() {
            removed = self.delete(id, sent).await;
        }
        if removed.is_err() {
            for name in taken {
                let parts = image_name::split(name);
                let params = ImageTagParams { repo: Some(parts.repository), tag: parts.tag };
                // the first error is returned
                let _ = value_of(self.client.raw().image_tag_libpod(id, &params)).await;
            }
        }
        removed
    }
}

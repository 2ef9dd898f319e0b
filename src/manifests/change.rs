//! Changing the images of a manifest list.

use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::{AddOptions, AnnotateOptions, Manifest, ManifestImage, STORAGE, invalid};
use crate::client::value_of;
use crate::credentials::Sent;
use crate::error::{Action, ApiError, Error, Result};
use crate::options::manifest::{Registry, digest};
use crate::raw::params::ManifestModifyParams;
use crate::raw::types::{ManifestModifyOptions, ManifestModifyReport};
use crate::versions::Version;

/// # Adding, annotating and removing images
impl Manifest {
    /// Adds images, each with the platform that it has.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient, list: podman::manifests::Manifest) -> podman::Result<()> {
    /// let arm = podman.images().get("localhost/app:1-arm64").await?;
    /// list.add([&arm]).await?; // one or several
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`add_with`](Self::add_with).
    pub async fn add<I>(&self, images: I) -> Result<()>
    where
        I: IntoIterator<Item: Into<ManifestImage>>,
    {
        self.add_with(images, &AddOptions::default()).await
    }

    /// Adds images, with this platform and these annotations.
    ///
    /// Sends one request for each image, so that an error concerns one image, and each registry receives its own
    /// credentials. After an error, the images before it are in the list.
    ///
    /// ```no_run
    /// use podman::manifests::{AddOptions, ManifestImage};
    ///
    /// # async fn example(list: podman::manifests::Manifest) -> podman::Result<()> {
    /// let options = AddOptions::new().arch("arm").variant("v7");
    /// list.add_with([ManifestImage::local("localhost/app:1-armv7")], &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an invalid option, and [`Error::Unsupported`] for one that the server's release does
    /// not have, before anything is sent; [`is_not_found`](Error::is_not_found) if the list does not exist; another
    /// [`Error::Api`] if an image is found neither in a registry nor in the storage.
    #[doc(alias = "manifest_modify_libpod")]
    pub async fn add_with<I>(&self, images: I, options: &AddOptions) -> Result<()>
    where
        I: IntoIterator<Item: Into<ManifestImage>>,
    {
        let images = images.into_iter().map(|image| image.into().0).collect();
        self.add_each(images, options).await
    }

    #[inline]
    async fn add_each(&self, images: Vec<String>, options: &AddOptions) -> Result<()> {
        let (body, registry) = options.render()?;
        if images.iter().any(String::is_empty) {
            return Err(invalid("images", "", "the name of an image is needed"));
        }
        for (index, image) in images.iter().enumerate() {
            let done = self.add_one(image, body.clone(), &registry).await;
            done.map_err(|error| if index > 0 { error.after_success() } else { error })?;
        }
        Ok(())
    }

    #[inline]
    async fn add_one(&self, image: &str, mut body: Value, registry: &Registry) -> Result<()> {
        body["operation"] = "update".into();
        body["images"] = json!([image]);
        let sent = match &registry.auth {
            Some(given) => given.into(),
            None if image.starts_with(STORAGE) => Sent::default(),
            None => {
                let name = image.strip_prefix("docker://").unwrap_or(image);
                self.client.auth_files().for_image(name).await?
            }
        };
        let action = format!("add image {image:?} to manifest list {:?}", self.name());
        self.modify(&body, &action, registry.tls_verify, &sent).await.map(drop)
    }

    /// Changes the platform or the annotations of an image in the list. The image is named by its digest, as
    /// [`images`](Self::images) returns it: `sha256:…` or `NAME@sha256:…`.
    ///
    /// Since Podman 5.0, setting the architecture clears the variant unless that is set, too.
    ///
    /// ```no_run
    /// use podman::manifests::AnnotateOptions;
    ///
    /// # async fn example(list: podman::manifests::Manifest) -> podman::Result<()> {
    /// let digest = list.images()[0].digest.clone().unwrap_or_default();
    /// list.annotate(&digest, &AnnotateOptions::new().arch("arm64").variant("v8")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] without a digest (before Podman 5.0; later releases also find it by its name), without
    /// a change, or for options of the [list](Self::annotate_list), and [`Error::Unsupported`] for options that the
    /// server's release does not have, before anything is sent; an [`Error::Api`] if the list has no such image.
    #[inline]
    pub async fn annotate(&self, image: &str, options: &AnnotateOptions) -> Result<()> {
        let mut body = options.render(false)?;
        self.client.connected().await?;
        let image = match digest(image) {
            Some(digest) => digest,
            None if !image.is_empty() && self.client.server_version() >= Version::new(5, 0, 0) => image,
            None => return Err(invalid("digest", image, "expected the digest of an image in the list, sha256:…")),
        };
        body["operation"] = "annotate".into();
        body["images"] = json!([image]);
        let action = format!("annotate image {image:?} of manifest list {:?}", self.name());
        self.modify(&body, &action, None, &Sent::default()).await.map(drop)
    }

    /// Changes the annotations or the subject of the list itself; Podman 5.0 and later.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] without a change, or for options of an image, and [`Error::Unsupported`] before Podman 5.0,
    /// before anything is sent.
    #[inline]
    pub async fn annotate_list(&self, options: &AnnotateOptions) -> Result<()> {
        let mut body = options.render(true)?;
        body["operation"] = "annotate".into();
        let action = format!("annotate manifest list {:?}", self.name());
        self.modify(&body, &action, None, &Sent::default()).await.map(drop)
    }

    /// Removes an image from the list, by its digest: `sha256:…` or `NAME@sha256:…`. The image itself stays.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] without a digest, before anything is sent; an [`Error::Api`] if the list has no such image.
    #[inline]
    pub async fn remove_image(&self, image: &str) -> Result<()> {
        let Some(digest) = digest(image) else {
            return Err(invalid("digest", image, "expected the digest of an image in the list, sha256:…"));
        };
        let body = json!({ "operation": "remove", "images": [digest] });
        let action = format!("remove image {digest:?} from manifest list {:?}", self.name());
        self.modify(&body, &action, None, &Sent::default()).await.map(drop)
    }

    #[inline]
    async fn modify(
        &self,
        body: &Value,
        action: &str,
        tls_verify: Option<bool>,
        sent: &Sent,
    ) -> Result<ManifestModifyReport> {
        let body: ManifestModifyOptions = crate::options::typed(body)?;
        let header = sent.header.as_ref().map(ExposeSecret::expose_secret);
        let params = ManifestModifyParams { tls_verify, x_registry_auth: header };
        let key = self.key()?;
        let report = value_of(self.client.raw().manifest_modify_libpod(&key, &body, &params)).await;
        checked(report, action).map_err(|error| error.with_credentials(&sent.account))
    }
}

/// Returns the report if it has no errors.
#[inline]
pub(super) fn checked(report: Result<ManifestModifyReport>, action: &str) -> Result<ManifestModifyReport> {
    let report = report.map_err(|error| error.doing(action))?;
    match report.errors.iter().any(|why| !why.is_empty()) {
        false => Ok(report),
        true => Err(Error::from(ApiError::reported(Action::changing(action.to_owned()), "", report.errors.join("; ")))),
    }
}

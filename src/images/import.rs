//! Importing images.

use super::{Image, ImageName, ImagesManager, ImportOptions};
use crate::client::value_of;
use crate::error::{Action, Error, Result};
use crate::http::Upload;
use crate::options::InvalidOptions;
use crate::raw::params::ImageImportParams;

/// # Importing file systems
impl ImagesManager {
    /// Makes an image of one layer from a tar archive, with this name; an empty name leaves it without one.
    ///
    /// # Errors
    ///
    /// As [`import_with`](Self::import_with).
    pub async fn import(&self, tar: impl Into<Upload>, reference: &str) -> Result<Image> {
        self.import_with(tar, reference, &ImportOptions::default()).await
    }

    /// Makes an image of one layer from a tar archive, and gives it a name and a configuration.
    ///
    /// ```no_run
    /// use podman::images::ImportOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient, tar: Vec<u8>) -> podman::Result<()> {
    /// let options = ImportOptions::new().change("ENV PATH=/bin");
    /// let image = podman.images().import_with(tar, "localhost/base:latest", &options).await?;
    /// println!("{}", image.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for a name that no image can have, or without any bytes, from which the server makes an
    /// empty image; an [`Error::Api`] if the archive or a change cannot be read.
    #[doc(alias = "import_image")]
    #[doc(alias = "image_import_libpod")]
    pub async fn import_with(&self, tar: impl Into<Upload>, reference: &str, options: &ImportOptions) -> Result<Image> {
        let tar = tar.into();
        if tar.as_bytes().is_some_and(<[u8]>::is_empty) {
            let why = "the archive has no bytes: the server would make an empty image";
            return Err(InvalidOptions::one("src", "", why).into());
        }
        self.send(tar, reference, None, options).await
    }

    /// Makes an image of one layer from a tar archive that the **server** downloads, and gives it a name.
    ///
    /// # Errors
    ///
    /// As [`import_url_with`](Self::import_url_with).
    #[inline]
    pub async fn import_url(&self, url: &str, reference: &str) -> Result<Image> {
        self.import_url_with(url, reference, &ImportOptions::default()).await
    }

    /// Makes an image of one layer from a tar archive that the **server** downloads, and gives it a name and a
    /// configuration.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for anything but an `http://` or `https://` address; an [`Error::Api`] if the server cannot
    /// download the archive, or read it.
    #[inline]
    pub async fn import_url_with(&self, url: &str, reference: &str, options: &ImportOptions) -> Result<Image> {
        if !(url.starts_with("http://") || url.starts_with("https://")) {
            let why = "expected http:// or https://: files are read by this program, with ImagesManager::import";
            return Err(InvalidOptions::one("src", url, why).into());
        }
        self.send(Upload::default(), reference, Some(url), options).await
    }

    #[inline]
    async fn send(&self, tar: Upload, reference: &str, url: Option<&str>, options: &ImportOptions) -> Result<Image> {
        let mut sent = options.render()?;
        if let Some(tracker) = self.client.scope_tracker() {
            // even if the import is cancelled, the server may make the image
            tracker.note_other();
            sent.changes.extend(tracker.labels().map(|(key, value)| format!("LABEL {key}={value}")));
        }
        let reference = match reference {
            "" => String::new(),
            name => ImageName::from(name).with_tag(sent.tag.as_deref()).with_latest()?,
        };
        let params = ImageImportParams {
            architecture: sent.architecture.as_deref(),
            os: sent.os.as_deref(),
            variant: sent.variant.as_deref(),
            changes: &sent.changes,
            message: sent.message.as_deref(),
            reference: Some(reference.as_str()).filter(|name| !name.is_empty()),
            url,
        };
        let doing = || format!("import image {reference:?}");
        let report = value_of(self.client.raw().image_import_libpod(tar, &params)).await;
        let id = report.map_err(|error| error.doing(doing()))?.id;
        let id = id.ok_or_else(|| Error::protocol(Action::changing(doing()), "the response has no Id", None))?;
        self.with_id(&id).await
    }
}

//! Images as archives.

use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use super::progress::ByteBar;
use super::{Image, ImagesManager, SaveOptions};
use crate::client::value_of;
use crate::containers::Archive;
use crate::error::{Action, Error, Result};
use crate::http::Upload;
use crate::options::InvalidOptions;
use crate::raw::params::{ImageExportParams, ImageGetParams};
use crate::resource::Key;

/// # Saving
impl Image {
    /// Returns the image as an archive in the format `docker-archive`, without a name.
    ///
    /// # Errors
    ///
    /// As [`save_with`](Self::save_with).
    #[inline]
    pub async fn save(&self) -> Result<Archive> {
        self.save_with(&SaveOptions::default()).await
    }

    /// Returns the image as an archive.
    ///
    /// The archive is streamed: the client does not buffer it. An incomplete archive is an [`Error::Interrupted`]. The server
    /// writes the whole archive to a temporary file before it sends the first byte.
    ///
    /// ```no_run
    /// use podman::images::SaveOptions;
    /// use tokio::io::AsyncWriteExt;
    ///
    /// # async fn example(image: podman::Image, mut file: tokio::io::DuplexStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut archive = image.save_with(&SaveOptions::new().named(true)).await?;
    /// while let Some(piece) = archive.next().await {
    ///     file.write_all(&piece?).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if the image does not have the name, before anything is sent;
    /// [`is_image_not_known`](Error::is_image_not_known) if the image does not exist any more.
    #[doc(alias = "image_get_libpod")]
    #[inline]
    pub async fn save_with(&self, options: &SaveOptions) -> Result<Archive> {
        let (format, compress) = options.render()?;
        let by_id = self.key();
        let key = match options.name_of(self.tags())? {
            Some(name) => Key::new(name)?.of_image(),
            None => by_id,
        };
        let params = ImageGetParams { format: Some(&format), compress };
        let body = value_of(self.client.raw().image_get_libpod(&key, &params)).await?;
        Ok(shown(Archive::new(body, Action::reading(format!("save image {key:?}"))), options))
    }
}

/// # Saving and loading
impl ImagesManager {
    /// Returns several images as one archive in the format `docker-archive`, each under the name it is given by.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let mut archive = podman.images().save_many(["localhost/app:1", "localhost/db:1"]).await?;
    /// while let Some(piece) = archive.next().await {
    ///     println!("{} bytes", piece?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`save_many_with`](Self::save_many_with).
    pub async fn save_many<I>(&self, names: I) -> Result<Archive>
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.save_many_with(names, &SaveOptions::default()).await
    }

    /// Returns several images as one archive, with options; several need the format `docker-archive`.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] without a name, or for another format, before anything is sent; an [`Error::Api`] if an
    /// image is not local.
    #[doc(alias = "image_export_libpod")]
    pub async fn save_many_with<I>(&self, names: I, options: &SaveOptions) -> Result<Archive>
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.export(names.into_iter().map(Into::into).collect(), options).await
    }

    #[inline]
    async fn export(&self, names: Vec<String>, options: &SaveOptions) -> Result<Archive> {
        let (format, compress) = options.render()?;
        match names.len() {
            0 => return Err(InvalidOptions::one("names", "", "the name of an image is needed").into()),
            1 => {}
            _ if format == "docker-archive" => {}
            _ => return Err(InvalidOptions::one("format", &format, "several images need docker-archive").into()),
        }
        let mut references = Vec::with_capacity(names.len());
        for name in &names {
            references.push(Key::new(name)?.of_image().into_owned());
        }
        let params =
            ImageExportParams { format: Some(&format), compress, references: &references, ..Default::default() };
        let body = value_of(self.client.raw().image_export_libpod(&params)).await?;
        Ok(shown(Archive::new(body, Action::reading(format!("save images {}", names.join(", ")))), options))
    }

    /// Loads the images of an archive, and returns them.
    ///
    /// | archive | |
    /// |---|---|
    /// | `docker-archive`, as of [`Image::save`], `podman save` and `docker save` | also of several images |
    /// | `oci-archive`, or a tar of an `oci-dir` | |
    /// | compressed by gzip | Podman 5 and later |
    ///
    /// The archive is sent as it is read: nothing of it is kept. An image without a name in the archive gets none.
    ///
    /// ```no_run
    /// use podman::Upload;
    ///
    /// # async fn example(podman: podman::PodmanClient, file: impl tokio::io::AsyncRead + Send + 'static) -> podman::Result<()> {
    /// for image in podman.images().load(Upload::reader(file)).await? {
    ///     println!("{} {:?}", image.id(), image.tags());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if the archive is empty; an [`Error::Api`] if it is not an archive of images.
    #[doc(alias = "image_load_libpod")]
    #[doc(alias = "load_image")]
    pub fn load(&self, archive: impl Into<Upload>) -> Load {
        Load { images: self.clone(), archive: archive.into(), bar: ByteBar::new(false, "", None), watch: None }
    }
}

/// Shows the bytes that arrive, if that is wanted.
#[inline]
fn shown(archive: Archive, options: &SaveOptions) -> Archive {
    if !options.is_shown() {
        return archive;
    }
    let bar = ByteBar::new(true, "saving", None);
    archive.watched(move |bytes| bar.add(bytes))
}

/// A load about to begin; made by [`ImagesManager::load`].
///
/// ```no_run
/// use podman::Upload;
///
/// # async fn example(podman: podman::PodmanClient) -> Result<(), Box<dyn std::error::Error>> {
/// let archive = Upload::reader(tokio::fs::File::open("app.tar").await?);
/// for image in podman.images().load(archive).on_bytes(|sent| println!("{sent} bytes")).await? {
///     println!("{:?}", image.tags());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is loaded before it is awaited"]
pub struct Load {
    images: ImagesManager,
    archive: Upload,
    bar: ByteBar,
    watch: Option<Watch>,
}

type Watch = Arc<Mutex<dyn FnMut(u64) + Send>>;

impl Load {
    /// Shows the bytes that are sent on standard error, if that is a terminal.
    #[cfg(feature = "progress")]
    #[inline]
    pub fn progress_bar(mut self, show: bool) -> Self {
        let total = self.archive.as_bytes().map(|bytes| bytes.len() as u64);
        self.bar = ByteBar::new(show, "loading", total);
        self
    }

    /// Calls a function with the number of bytes of each chunk that is sent.
    pub fn on_bytes(mut self, watch: impl FnMut(u64) + Send + 'static) -> Self {
        self.watch = Some(Arc::new(Mutex::new(watch)));
        self
    }

    #[inline]
    async fn run(self) -> Result<Vec<Image>> {
        let Self { images, archive, bar, watch } = self;
        let count = Arc::new(Mutex::new(0_u64));
        let see = {
            let (bar, count) = (bar.clone(), Arc::clone(&count));
            move |bytes: usize| {
                bar.add(bytes);
                *count.lock().unwrap_or_else(PoisonError::into_inner) += bytes as u64;
                if let Some(watch) = &watch {
                    watch.lock().unwrap_or_else(PoisonError::into_inner)(bytes as u64);
                }
            }
        };
        let empty = || Error::from(InvalidOptions::one("data", "", "the archive has no bytes"));
        match archive.as_bytes().map(<[u8]>::len) {
            Some(0) => return Err(empty()),
            Some(length) => see(length),
            None => {}
        }
        let archive = archive.watched(move |chunk| see(chunk.len()));
        let loaded = value_of(images.client.raw().image_load_libpod(archive)).await;
        bar.finish();
        let report = match loaded {
            Err(Error::Api(_)) if *count.lock().unwrap_or_else(PoisonError::into_inner) == 0 => return Err(empty()),
            loaded => loaded.map_err(understandable)?,
        };
        let mut found = Vec::with_capacity(report.names.len());
        for name in report.names {
            found.push(images.with_id(&name).await?);
        }
        Ok(found)
    }
}

/// Shortens the server's message about an archive that it cannot read: a page with what each format lacks, and paths of its
/// own files.
#[inline]
fn understandable(mut error: Error) -> Error {
    const NONE: &str = "payload does not match any of the supported image formats";
    if let Error::Api(api) = &mut error {
        if api.message.contains(NONE) {
            "not an archive of images: expected docker-archive, oci-archive or a tar of an oci-dir"
                .clone_into(&mut api.message);
        }
    }
    error
}

impl IntoFuture for Load {
    type Output = Result<Vec<Image>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl std::fmt::Debug for Load {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Load").field("archive", &self.archive).finish_non_exhaustive()
    }
}

//! Pushing images.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use secrecy::ExposeSecret;
use serde_json::Value;

use super::progress::{LayerBars, LayerProgress};
use super::{Image, ImageName, ImagesManager, PushOptions};
use crate::client::{Reporting, Reports, futures, poll_report, text, value_of};
use crate::credentials::{AuthFiles, Sent};
use crate::error::{Action, Error, Result};
use crate::options::InvalidOptions;
use crate::raw::params::{ImagePushParams, ManifestPushParams};
use crate::resource::Key;
use crate::versions::Version;

/// The first release that ends a push with the digest; earlier ones end it with "Storing signatures".
const TELLS_DIGEST: Version = Version::new(4, 4, 0);

/// A push that succeeded.
///
/// ```no_run
/// # async fn example(image: podman::Image) -> podman::Result<()> {
/// if let Some(digest) = image.push("quay.io/me/app:1").await?.digest {
///     println!("deploy quay.io/me/app@{digest}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pushed {
    /// The digest of the manifest in the registry, `sha256:…`; `None` from Podman before 4.4, which does not report it.
    pub digest: Option<String>,
}

/// One report of a running push.
///
/// ```no_run
/// use podman::images::PushProgress;
///
/// # async fn example(image: podman::Image) -> podman::Result<()> {
/// let mut progress = image.push("quay.io/me/app:1").stream().await?;
/// while let Some(item) = progress.next().await {
///     if let PushProgress::Done(pushed) = item? {
///         println!("{:?}", pushed.digest); // the last item
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PushProgress {
    /// A line to show to the user.
    Message(String),
    /// A layer, or the configuration.
    Layer(LayerProgress),
    /// The end; the last report.
    Done(Pushed),
}

/// A push about to begin; made by [`ImagesManager::push`].
///
/// Nothing happens before one of these is awaited:
///
/// | | returns |
/// |---|---|
/// | `push.await` | [`Pushed`], with the digest |
/// | [`push.stream().await`](Self::stream) | [`PushStream`], with the progress |
///
/// Dropping the future ends the push. Layers that were sent by then stay in the registry, without the name.
///
/// ```no_run
/// # async fn example(image: podman::Image) -> podman::Result<()> {
/// let pushed = image.push("quay.io/me/app:1").await?;
/// println!("{:?}", pushed.digest);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// * [`Error::InvalidOptions`](crate::Error::InvalidOptions) for a name that no image can have, and
///   [`Error::Unsupported`](crate::Error::Unsupported) for an option that the
///   server's release does not have, before anything is sent;
/// * [`is_image_not_known`](crate::Error::is_image_not_known) if the image is not local;
/// * [`is_unauthorized`](crate::Error::is_unauthorized) if the registry refuses the account, or no account, or another
///   [`Error::Api`](crate::Error::Api) in its words;
/// * [`Error::Interrupted`](crate::Error::Interrupted) if the connection broke: the image may be in the registry.
#[must_use = "nothing is pushed before it is awaited"]
#[derive(Debug, Clone)]
pub struct Push {
    images: ImagesManager,
    image: ImageName,
    options: PushOptions,
    auth_files: Option<AuthFiles>,
}

impl Push {
    /// Looks for credentials in these files, instead of the client's.
    #[inline]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }

    /// Begins the push, and returns its progress.
    ///
    /// # Errors
    ///
    /// As [of the push](Push#errors); later errors are in the stream.
    #[inline]
    pub async fn stream(self) -> Result<PushStream> {
        let Self { images, image, options, auth_files } = self;
        let sent = options.render()?;
        let name = image.with_tag(sent.tag.as_deref()).joined()?;
        let destination = sent.destination.as_deref();
        let target = destination.unwrap_or(&name).to_owned();
        let client = &images.client;
        let Sent { header, account, .. } = match &sent.auth {
            Some(given) => given.into(),
            None => auth_files.as_ref().unwrap_or(client.auth_files()).for_image(&target).await?,
        };
        let action = Action::changing(match destination {
            Some(destination) => format!("push image {name:?} to {destination:?}"),
            None => format!("push image {name:?}"),
        });
        let key = Key::new(&name)?.of_image();
        let failed = |error: Error| error.doing(action.words()).with_credentials(&account);
        // of a list, the operation for images pushes one image, whatever `all` is (seen on 4.3.1 and 5.8.6)
        if sent.all != Some(false) && client.manifests().exists(&name).await? {
            if sent.retry.is_some() || sent.retry_delay.is_some() {
                let why = "is not part of a push of a manifest list: leave it out";
                return Err(InvalidOptions::one("retry", "", why).into());
            }
            let params = ManifestPushParams {
                add_compression: &[],
                all: Some(true),
                compression_format: sent.compression_format.as_deref(),
                compression_level: sent.compression_level,
                force_compression_format: sent.force_compression_format,
                format: sent.format.as_deref(),
                quiet: Some(false),
                remove_signatures: sent.remove_signatures,
                tls_verify: sent.tls_verify,
                x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
            };
            let body = value_of(client.raw().manifest_push_libpod(&key, &target, &params)).await.map_err(failed)?;
            return Ok(PushStream::new(Reports::new(body, action, account), true));
        }
        let params = ImagePushParams {
            all: sent.all,
            compression_format: sent.compression_format.as_deref(),
            compression_level: sent.compression_level,
            destination,
            force_compression_format: sent.force_compression_format,
            format: sent.format.as_deref(),
            // quiet, the default, has neither progress nor the digest, and status 400 for each failure
            quiet: Some(false),
            remove_signatures: sent.remove_signatures,
            retry: sent.retry,
            retry_delay: sent.retry_delay.as_deref(),
            tls_verify: sent.tls_verify,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
        };
        let body = value_of(client.raw().image_push_libpod(&key, &params)).await.map_err(failed)?;
        let tells_digest = client.server_version() >= TELLS_DIGEST;
        Ok(PushStream::new(Reports::new(body, action, account), tells_digest))
    }

    #[inline]
    async fn run(self) -> Result<Pushed> {
        let shown = self.options.render()?.progress_bar;
        let mut bars = LayerBars::new(shown, &format!("pushing {}", self.image.joined()?));
        let mut stream = self.stream().await?;
        let mut pushed = Pushed::default();
        while let Some(progress) = stream.next().await {
            match progress? {
                PushProgress::Message(line) => bars.message(&line),
                PushProgress::Layer(layer) => bars.layer(&layer),
                PushProgress::Done(done) => pushed = done,
            }
        }
        bars.finish();
        Ok(pushed)
    }
}

impl IntoFuture for Push {
    type Output = Result<Pushed>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// The reports of a push. A failed push ends with an error, although its status was 200.
///
/// Dropping it ends the push.
///
/// ```no_run
/// # async fn example(image: podman::Image) -> podman::Result<()> {
/// let mut progress = image.push("quay.io/me/app:1").stream().await?;
/// while let Some(item) = progress.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a push goes on while its stream is polled"]
pub struct PushStream {
    reports: Reports<PushProgress>,
    tells_digest: bool,
    last_line: String,
    pushed: bool,
}

impl PushStream {
    #[inline]
    fn new(reports: Reports<PushProgress>, tells_digest: bool) -> Self {
        Self { reports, tells_digest, last_line: String::new(), pushed: false }
    }

    /// Returns the next report; `None` at the end.
    ///
    /// # Errors
    ///
    /// As [of the push](Push#errors).
    #[inline]
    pub async fn next(&mut self) -> Option<Result<PushProgress>> {
        futures::next(self).await
    }
}

impl Reporting for PushStream {
    type Report = PushProgress;

    #[inline]
    fn reports(&mut self) -> &mut Reports<PushProgress> {
        &mut self.reports
    }

    #[inline]
    fn take(&mut self, report: &Value) {
        if let Some(line) = text(report, "stream") {
            let line = line.trim_end();
            line.clone_into(&mut self.last_line);
            self.reports.push(match LayerProgress::of_line(line) {
                Some(layer) => PushProgress::Layer(layer),
                None => PushProgress::Message(line.to_owned()),
            });
        }
        // of an image, or of a manifest list
        if let Some(digest) = text(report, "manifestdigest").or_else(|| text(report, "Id")) {
            self.pushed = true;
            self.reports.push(PushProgress::Done(Pushed { digest: Some(digest.to_owned()) }));
        }
    }

    #[inline]
    fn end(&mut self) -> Result<()> {
        if self.pushed {
            return Ok(());
        }
        if !self.tells_digest && self.last_line == "Storing signatures" {
            self.reports.push(PushProgress::Done(Pushed::default()));
            return Ok(());
        }
        Err(self.reports.interrupted())
    }
}

impl Stream for PushStream {
    type Item = Result<PushProgress>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_report(&mut *self, cx)
    }
}

impl fmt::Debug for PushStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PushStream")
            .field("pushed", &self.pushed)
            .field("done", &self.reports.is_done())
            .finish_non_exhaustive()
    }
}

/// # Pushing
impl Image {
    /// Pushes the image to a registry, under this name: `quay.io/me/app:1`.
    ///
    /// ```no_run
    /// # async fn example(image: podman::Image) -> podman::Result<()> {
    /// let pushed = image.push("quay.io/me/app:1").await?;
    /// println!("{:?}", pushed.digest);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the push](Push#errors).
    #[inline]
    pub fn push(&self, destination: &str) -> Push {
        self.push_with(destination, &PushOptions::default())
    }

    /// Pushes the image to a registry, under this name and with options.
    ///
    /// # Errors
    ///
    /// As [of the push](Push#errors).
    #[inline]
    pub fn push_with(&self, destination: &str, options: &PushOptions) -> Push {
        let key = self.key().into_owned();
        self.client.images().push_with(&key, &options.clone().destination(destination))
    }
}

/// # Pushing
impl ImagesManager {
    /// Pushes the local image with this name to the registry in the name.
    ///
    /// An image with another name is [tagged](Self::tag) first, or pushed by [`Image::push`], which takes the destination.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// podman.images().tag("localhost/app", "quay.io/me/app:1").await?;
    /// let pushed = podman.images().push("quay.io/me/app:1").await?;
    /// println!("{:?}", pushed.digest);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A manifest list is pushed with all its images; with [`PushOptions::all`] set to `false`, only the image for the server's
    /// platform is pushed, as an image.
    ///
    /// # Errors
    ///
    /// As [of the push](Push#errors).
    #[doc(alias = "push_image")]
    #[inline]
    pub fn push(&self, name: &str) -> Push {
        self.push_with(name, &PushOptions::default())
    }

    /// Pushes the local image with this name or id, with options; to another name by
    /// [`destination`](PushOptions::destination).
    ///
    /// ```no_run
    /// use podman::images::{PushOptions, PushProgress};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = PushOptions::new().destination("registry.example/app:1").credentials("user", "password");
    /// let mut reports = podman.images().push_with("localhost/app", &options).stream().await?;
    /// while let Some(report) = reports.next().await {
    ///     match report? {
    ///         PushProgress::Message(line) => eprintln!("{line}"),
    ///         PushProgress::Layer(layer) => eprintln!("{layer}"),
    ///         PushProgress::Done(pushed) => println!("{:?}", pushed.digest),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the push](Push#errors).
    #[doc(alias = "image_push_libpod")]
    #[inline]
    pub fn push_with(&self, name: &str, options: &PushOptions) -> Push {
        Push { images: self.clone(), image: name.into(), options: options.clone(), auth_files: None }
    }
}

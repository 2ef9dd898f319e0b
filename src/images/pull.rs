//! Pulling images.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use secrecy::ExposeSecret;
use serde_json::Value;

use super::progress::{LayerBars, LayerProgress, LayerStatus};
use super::{Image, ImageName, ImagesManager, PullOptions};
use crate::client::{Reporting, Reports, futures, poll_report, text, value_of};
use crate::credentials::{AuthFiles, Sent};
use crate::error::{Action, ApiError, Error, Result};
use crate::open_enum::open_enum;
use crate::options::InvalidOptions;
use crate::options::image::Pulling;
use crate::raw::params::ImagePullParams;
use crate::versions::Version;

/// The first release that counts the bytes of layers, in the form of Docker's progress.
const COUNTS_BYTES: Version = Version::new(4, 8, 0);

open_enum! {
    /// When an image is pulled.
    ///
    /// ```no_run
    /// use podman::images::{PullOptions, PullPolicy};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = PullOptions::new().policy(PullPolicy::Newer);
    /// podman.images().pull_with("docker.io/library/alpine", &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub enum PullPolicy {
        /// Always.
        Always = "always",
        /// If it is not local.
        Missing = "missing",
        /// If the registry has a newer one.
        Newer = "newer",
        /// Never: it must be local.
        Never = "never",
    }
}

/// One report of a running pull.
///
/// ```no_run
/// use podman::images::PullProgress;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut progress = podman.images().pull_stream("docker.io/library/alpine").await?;
/// while let Some(item) = progress.next().await {
///     match item? {
///         PullProgress::Message(line) => println!("{line}"),
///         PullProgress::Done(ids) => println!("{ids:?}"), // the last item
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PullProgress {
    /// A line to show to the user.
    Message(String),
    /// A layer, or the configuration; with its bytes, if [`PullOptions::layer_progress`] is set.
    Layer(LayerProgress),
    /// The ids of the pulled images, or the beginning of an id; the last report.
    Done(Vec<String>),
}

/// A pull about to begin; made by [`ImagesManager::pull`].
///
/// Nothing happens before one of these is awaited:
///
/// | | returns |
/// |---|---|
/// | `pull.await` | the [`Image`] |
/// | [`pull.all_tags().await`](Self::all_tags) | the images of all tags |
/// | [`pull.stream().await`](Self::stream) | [`PullStream`], with the progress |
///
/// Dropping the future ends the pull.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let image = podman.images().pull("docker.io/library/alpine:3.20").await?;
/// let same = podman.images().pull("docker.io/library/alpine:3.20").stream().await?; // progress, as a stream
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// * [`Error::InvalidOptions`] for a name that no image can have or another invalid option, and [`Error::Unsupported`]
///   for an option that the server's release does not have, before anything is sent; [`Error::Local`] if a file of
///   credentials cannot be read;
/// * [`is_image_not_known`](Error::is_image_not_known) if neither the registry nor the server has the image;
///   [`is_unauthorized`](Error::is_unauthorized) if the registry refuses the account, or no account; another
///   [`Error::Api`] in its words, and for an image of another [`platform`](PullOptions::platform);
/// * [`Error::Interrupted`] if the connection broke: the server may have the image.
#[must_use = "nothing is pulled before it is awaited"]
#[derive(Debug, Clone)]
pub struct Pull {
    images: ImagesManager,
    image: ImageName,
    options: PullOptions,
    auth_files: Option<AuthFiles>,
}

/// The requested form of the server's report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Messages,
    /// Docker's progress; Podman 4.8 and later.
    Compat,
    /// Messages and progress; Podman 6.0 and later.
    Both,
}

impl Mode {
    #[inline]
    fn of(sent: &Pulling, server: Version) -> Self {
        match (sent.layer_progress, sent.progress_bar) {
            (false, false) => Self::Messages,
            _ if server.major >= 6 => Self::Both,
            // A bar shows the messages of a server without counts; requesting the counts is an error.
            (false, true) if server < COUNTS_BYTES => Self::Messages,
            _ => Self::Compat,
        }
    }
}

impl Pull {
    /// Looks for credentials in these files, instead of the client's.
    #[inline]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }

    /// Pulls all tags of the name, and returns their images; an image with several tags is returned once.
    ///
    /// # Errors
    ///
    /// As [of the pull](Pull#errors).
    #[inline]
    pub async fn all_tags(self) -> Result<Vec<Image>> {
        let options = self.options.all_tags(true);
        Self { options, ..self }.pulled().await
    }

    /// Begins the pull, and returns its progress.
    ///
    /// # Errors
    ///
    /// As [of the pull](Pull#errors); later errors are in the stream.
    #[inline]
    pub async fn stream(self) -> Result<PullStream> {
        let Self { images, image, options, auth_files } = self;
        let sent = options.render()?;
        let reference = reference(image, &sent)?;
        let client = &images.client;
        let Sent { header, account, .. } = match &sent.auth {
            Some(given) => given.into(),
            // no request is sent
            None if sent.policy.as_deref() == Some("never") => Sent::default(),
            None => auth_files.as_ref().unwrap_or(client.auth_files()).for_image(&reference).await?,
        };
        client.connected().await?;
        let mode = Mode::of(&sent, client.server_version());
        let params = ImagePullParams {
            arch: sent.arch.as_deref(),
            os: sent.os.as_deref(),
            variant: sent.variant.as_deref(),
            all_tags: sent.all_tags,
            compat_mode: (mode == Mode::Compat).then_some(true),
            policy: sent.policy.as_deref(),
            reference: Some(&reference),
            retry: sent.retry,
            retrydelay: sent.retry_delay.as_deref(),
            tls_verify: sent.tls_verify,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
            ..Default::default()
        };
        let call = match mode {
            Mode::Both => client.raw().image_pull_with_progress(&params),
            Mode::Messages | Mode::Compat => client.raw().image_pull_libpod(&params),
        };
        let action = Action::changing(format!("pull image {reference:?}"));
        let body = value_of(call).await.map_err(|error| error.doing(action.words()).with_credentials(&account))?;
        Ok(PullStream {
            reports: Reports::new(body, action, account),
            layers: BTreeMap::new(),
            last: None,
            pulled: false,
        })
    }

    /// Pulls, and returns the images; one at least.
    #[inline]
    async fn pulled(self) -> Result<Vec<Image>> {
        let sent = self.options.render()?;
        let (images, image) = (self.images.clone(), self.image.clone());
        let mut bars = LayerBars::new(sent.progress_bar, &format!("pulling {}", image.joined()?));
        let mut stream = self.stream().await?;
        let mut ids = Vec::new();
        while let Some(progress) = stream.next().await {
            match progress? {
                PullProgress::Done(done) => ids = done,
                PullProgress::Message(message) => bars.message(&message),
                PullProgress::Layer(layer) => bars.layer(&layer),
            }
        }
        bars.finish();
        let mut seen = BTreeSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        let mut found = Vec::with_capacity(ids.len());
        for id in &ids {
            let image = images.with_id(id).await.map_err(Error::after_success)?;
            check_platform(&image, &sent, stream.reports.action())?;
            found.push(image);
        }
        Ok(found)
    }

    #[inline]
    async fn run(self) -> Result<Image> {
        let action = Action::changing(format!("pull image {:?}", self.image.joined()?));
        let last = self.pulled().await?.pop();
        last.ok_or_else(|| Error::protocol(action, "it names no image", None))
    }
}

/// The reference that is sent: all tags of a name have none.
#[inline]
fn reference(image: ImageName, sent: &Pulling) -> Result<String, InvalidOptions> {
    if sent.all_tags.is_some() {
        return Ok(image.parts()?.0.to_owned());
    }
    image.with_tag(sent.tag.as_deref()).with_latest()
}

/// Checks that an image has the platform that was wanted: the server only warns, and gives another one.
///
/// Variants are not compared: the server takes a compatible one.
#[inline]
fn check_platform(image: &Image, wanted: &Pulling, action: &Action) -> Result<()> {
    let super::Attrs::Inspected(found) = image.attrs() else { return Ok(()) };
    let differs = |wanted: &Option<String>, found: &Option<String>| match (wanted, found) {
        (Some(wanted), Some(found)) => !found.is_empty() && normalized(wanted) != normalized(found),
        _ => false,
    };
    if !differs(&wanted.os, &found.os) && !differs(&wanted.arch, &found.architecture) {
        return Ok(());
    }
    let shown = |os: &Option<String>, arch: &Option<String>| {
        [os, arch].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("/")
    };
    let why = format!(
        "the image is for {}, not for {}; it is stored as {}",
        shown(&found.os, &found.architecture),
        shown(&wanted.os, &wanted.arch),
        image.id()
    );
    Err(ApiError::reported(action.clone(), "", why).into())
}

/// The names that Go has for architectures.
#[inline]
fn normalized(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "x86_64" | "x86-64" => "amd64".to_owned(),
        "aarch64" => "arm64".to_owned(),
        "i386" => "386".to_owned(),
        _ => name,
    }
}

impl IntoFuture for Pull {
    type Output = Result<Image>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// The reports of a pull. A failed pull ends with an error, although its status was 200.
///
/// Dropping it ends the pull.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let mut progress = podman.images().pull_stream("docker.io/library/alpine").await?;
/// while let Some(item) = progress.next().await {
///     println!("{:?}", item?); // a failure is an error, although the status was 200
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a pull goes on while its stream is polled"]
pub struct PullStream {
    reports: Reports<PullProgress>,
    /// The layers that were reported, in the form of Docker's progress, and whether they are here.
    layers: BTreeMap<String, bool>,
    /// What the last record completes, if it is the image.
    last: Option<String>,
    pulled: bool,
}

impl PullStream {
    /// Returns the next report; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](Error::is_image_not_known), [`is_unauthorized`](Error::is_unauthorized) or
    /// another [`Error::Api`] in the registry's words; [`Error::Interrupted`] if the connection broke.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<PullProgress>> {
        futures::next(self).await
    }
}

impl Reporting for PullStream {
    type Report = PullProgress;

    #[inline]
    fn reports(&mut self) -> &mut Reports<PullProgress> {
        &mut self.reports
    }

    #[inline]
    fn take(&mut self, report: &Value) {
        self.last = None;
        if let Some(message) = text(report, "stream") {
            let message = message.trim_end();
            self.reports.push(match LayerProgress::of_line(message) {
                Some(layer) => PullProgress::Layer(layer),
                None => PullProgress::Message(message.to_owned()),
            });
        }
        if let Some(layer) = LayerProgress::of_component(report) {
            self.reports.push(PullProgress::Layer(layer));
        } else if let Some(layer) = LayerProgress::of_record(report) {
            let here = matches!(layer.status, LayerStatus::Complete | LayerStatus::Exists);
            let before = self.layers.insert(layer.id.clone(), here);
            // the image has the id of its configuration, which is complete by then: the end of a layer is not the end
            if layer.status == LayerStatus::Complete && before != Some(false) {
                self.last = Some(layer.id.clone());
            }
            self.reports.push(PullProgress::Layer(layer));
        }
        if let Some(images) = report["images"].as_array().filter(|images| !images.is_empty()) {
            let ids = images.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            self.pulled = true;
            self.reports.push(PullProgress::Done(ids));
        }
    }

    #[inline]
    fn end(&mut self) -> Result<()> {
        match self.last.take() {
            _ if self.pulled => Ok(()),
            Some(image) => {
                self.reports.push(PullProgress::Done(vec![image]));
                Ok(())
            }
            None => Err(self.reports.interrupted()),
        }
    }
}

impl Stream for PullStream {
    type Item = Result<PullProgress>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_report(&mut *self, cx)
    }
}

impl fmt::Debug for PullStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PullStream")
            .field("pulled", &self.pulled)
            .field("done", &self.reports.is_done())
            .finish_non_exhaustive()
    }
}

/// # Pulling
impl ImagesManager {
    /// Pulls an image, and returns it when the pull is complete.
    ///
    /// A name without a tag means `latest`.
    ///
    /// # Errors
    ///
    /// As [of the pull](Pull#errors).
    #[doc(alias = "create_image")]
    #[doc(alias = "image_pull")]
    #[inline]
    pub fn pull(&self, reference: &str) -> Pull {
        self.pull_with(reference, &PullOptions::default())
    }

    /// Pulls an image with options, and returns it when the pull is complete.
    ///
    /// ```no_run
    /// use podman::images::PullOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = PullOptions::new().credentials("user", "password").platform("linux/arm64");
    /// let image = podman.images().pull_with("registry.example/app:1", &options).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [of the pull](Pull#errors).
    #[inline]
    pub fn pull_with(&self, reference: &str, options: &PullOptions) -> Pull {
        Pull { images: self.clone(), image: reference.into(), options: options.clone(), auth_files: None }
    }

    /// Pulls an image, and returns the reports of its progress.
    ///
    /// ```no_run
    /// use podman::images::PullProgress;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let mut reports = podman.images().pull_stream("docker.io/library/alpine").await?;
    /// while let Some(report) = reports.next().await {
    ///     match report? {
    ///         PullProgress::Message(line) => eprintln!("{line}"),
    ///         PullProgress::Layer(layer) => eprintln!("{layer}"),
    ///         PullProgress::Done(ids) => println!("{}", ids.join(" ")),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`Pull::stream`].
    #[inline]
    pub async fn pull_stream(&self, reference: &str) -> Result<PullStream> {
        self.pull(reference).stream().await
    }

    /// As [`pull_stream`](Self::pull_stream), with options.
    ///
    /// # Errors
    ///
    /// As [`Pull::stream`].
    #[doc(alias = "image_pull_libpod")]
    #[inline]
    pub async fn pull_stream_with(&self, reference: &str, options: &PullOptions) -> Result<PullStream> {
        self.pull_with(reference, options).stream().await
    }
}

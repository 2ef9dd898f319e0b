//! Pulling images.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::Serialize;
use serde_json::Value;

use super::{Image, ImagesManager};
use crate::args::{Problems, pull_platform, pull_policy};
use crate::client::{Records, answer};
use crate::error::{ApiError, Error, Result};
use crate::registry::{AuthFiles, Sent};
use crate::wire::credential::Credential;
use crate::wire::secret::Secret;

/// How to pull an image.
#[derive(Debug, Clone, Default)]
pub struct PullOptions {
    policy: Option<String>,
    platform: Option<String>,
    all_tags: bool,
    tls_verify: Option<bool>,
    auth: Option<Credential>,
    auth_files: Option<AuthFiles>,
    #[cfg(feature = "progress")]
    progress_bar: bool,
}

impl PullOptions {
    /// Pulls for the server's own platform, whatever is here already.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `always` (if not said), `missing`, `newer` or `never`.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Pulls for this platform: `os[/arch[/variant]]`.
    #[must_use]
    pub fn platform(mut self, platform: &str) -> Self {
        self.platform = Some(platform.to_owned());
        self
    }

    /// Pulls all tags of the name.
    #[must_use]
    pub fn all_tags(mut self, all: bool) -> Self {
        self.all_tags = all;
        self
    }

    /// Whether the registry's certificate is checked; true if not said.
    #[must_use]
    pub fn tls_verify(mut self, verify: bool) -> Self {
        self.tls_verify = Some(verify);
        self
    }

    /// Shows a progress bar on standard error, if that is a terminal.
    #[cfg(feature = "progress")]
    #[must_use]
    pub fn progress_bar(mut self, show: bool) -> Self {
        self.progress_bar = show;
        self
    }

    /// Credentials for the registry; those of the [`AuthFiles`] if not said.
    #[must_use]
    pub fn credentials(mut self, username: &str, password: impl Into<Secret>) -> Self {
        self.auth = Some(Credential::new(username, password));
        self
    }

    /// Looks for credentials in these files, not in the client's.
    #[must_use]
    pub fn auth_files(mut self, files: AuthFiles) -> Self {
        self.auth_files = Some(files);
        self
    }

    /// Credentials as docker-py's `auth_config`: a map of `username` and `password`, or of an `identitytoken`. An empty
    /// one says nothing.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] if it is no such map; the message does not show it.
    pub fn auth_config(mut self, auth: impl Serialize) -> Result<Self> {
        let auth = serde_json::to_value(auth).unwrap_or_default();
        self.auth = Credential::from_config(&auth).map_err(|why| Problems::one("auth_config", "", &why))?;
        Ok(self)
    }
}

/// What a pull reports on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PullProgress {
    /// A line for people.
    Message(String),
    /// The ids of the images that are here now; the last report.
    Done(Vec<String>),
}

/// The reports of a pull. A failed pull ends with an error, although its status was 200.
///
/// Dropping it ends the pull.
#[must_use = "a pull goes on while its stream is polled"]
pub struct PullStream {
    records: Records,
    ready: VecDeque<PullProgress>,
    path: String,
    /// Whose account the registry sees.
    account: String,
    pulled: bool,
    done: bool,
}

impl PullStream {
    /// The next report; none at the end.
    ///
    /// # Errors
    ///
    /// [`is_image_not_known`](Error::is_image_not_known), [`is_unauthorized`](Error::is_unauthorized) or
    /// another [`Error::Api`] in the registry's words; [`Error::Interrupted`] if the connection broke.
    pub async fn next(&mut self) -> Option<Result<PullProgress>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    fn take(&mut self, line: &[u8]) -> Result<()> {
        let report: Value = self.records.read(line)?;
        let text = |key: &str| report[key].as_str().filter(|text| !text.is_empty());
        if let Some(why) = text("error").or_else(|| text("cause").and(text("message"))) {
            let mut error = ApiError::new(200, text("cause").unwrap_or_default(), why);
            (error.method, error.path) = ("POST".to_owned(), self.path.clone());
            return Err(Error::from(error).asked_as(&self.account));
        }
        if let Some(message) = text("stream") {
            self.ready.push_back(PullProgress::Message(message.trim_end().to_owned()));
        }
        if let Some(images) = report["images"].as_array().filter(|images| !images.is_empty()) {
            let ids = images.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            self.pulled = true;
            self.ready.push_back(PullProgress::Done(ids));
        }
        Ok(())
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<PullProgress>>> {
        self.done = true;
        Poll::Ready(Some(Err(error)))
    }
}

impl Stream for PullStream {
    type Item = Result<PullProgress>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(progress) = this.ready.pop_front() {
                return Poll::Ready(Some(Ok(progress)));
            }
            if this.done {
                return Poll::Ready(None);
            }
            match ready!(this.records.poll_next(cx)) {
                Some(record) => {
                    if let Err(error) = record.and_then(|record| this.take(&record)) {
                        return this.fail(error);
                    }
                }
                None if this.pulled => this.done = true,
                None => return this.fail(Error::interrupted("pull", None)),
            }
        }
    }
}

impl fmt::Debug for PullStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PullStream").field("pulled", &self.pulled).field("done", &self.done).finish_non_exhaustive()
    }
}

impl ImagesManager {
    /// Pulls an image, and gives it once it is here.
    ///
    /// # Errors
    ///
    /// As [`PullStream::next`].
    pub async fn pull(&self, reference: &str) -> Result<Image> {
        self.pull_with(reference, &PullOptions::default()).await
    }

    /// Pulls an image, and gives it once it is here.
    ///
    /// ```no_run
    /// use podman::PullOptions;
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
    /// As [`PullStream::next`].
    pub async fn pull_with(&self, reference: &str, options: &PullOptions) -> Result<Image> {
        let mut stream = self.pull_stream(reference, options).await?;
        #[cfg(feature = "progress")]
        let bar = options
            .progress_bar
            .then(|| indicatif::ProgressBar::new_spinner().with_message(format!("pulling {reference}")));
        let mut ids = Vec::new();
        while let Some(progress) = stream.next().await {
            match progress? {
                PullProgress::Done(done) => ids = done,
                #[cfg(feature = "progress")]
                PullProgress::Message(message) => {
                    if let Some(bar) = &bar {
                        bar.tick();
                        bar.set_message(message);
                    }
                }
                #[cfg(not(feature = "progress"))]
                PullProgress::Message(_) => {}
            }
        }
        #[cfg(feature = "progress")]
        if let Some(bar) = bar {
            bar.finish_and_clear();
        }
        match ids.last() {
            Some(id) => self.get(id).await,
            None => self.get(reference).await,
        }
    }

    /// Pulls an image, report by report.
    ///
    /// ```no_run
    /// use podman::{PullOptions, PullProgress};
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let mut reports = podman.images().pull_stream("docker.io/library/alpine", &PullOptions::new()).await?;
    /// while let Some(report) = reports.next().await {
    ///     match report? {
    ///         PullProgress::Message(line) => eprintln!("{line}"),
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
    /// [`Error::InvalidOptions`] if there is no such policy, the platform is none, the reference is empty, or a file of
    /// credentials cannot be read; [`is_timeout`](Error::is_timeout) if a helper does not tell them; an [`Error::Api`] if
    /// the server cannot read the reference; what goes wrong later is in the stream.
    #[doc(alias = "image_pull_libpod")]
    pub async fn pull_stream(&self, reference: &str, options: &PullOptions) -> Result<PullStream> {
        let PullOptions { policy, platform, all_tags, tls_verify, auth, auth_files, .. } = options;
        if reference.is_empty() {
            return Err(Problems::one("reference", "", "the name of an image is needed").into());
        }
        if let Some(policy) = policy {
            pull_policy(policy).map_err(|why| Problems::one("policy", policy, &why))?;
        }
        let [os, arch, variant] = match platform {
            Some(name) => pull_platform(name).map_err(|why| Problems::one("platform", name, &why))?,
            None => [None; 3],
        };
        let Sent { header, account } = match auth {
            Some(given) => given.into(),
            // nobody will be asked
            None if policy.as_deref() == Some("never") => Sent::default(),
            None => auth_files.as_ref().unwrap_or(self.client.auth_files()).for_image(reference).await?,
        };
        let body = answer(self.client.streams().image_pull_libpod(
            arch,
            os,
            variant,
            all_tags.then_some(true),
            None,
            policy.as_deref(),
            None,
            Some(reference),
            None,
            None,
            *tls_verify,
            header.as_ref().map(Secret::expose),
        ))
        .await?;
        let path = "/libpod/images/pull".to_owned();
        let (records, ready) = (Records::new(body, "pull"), VecDeque::new());
        Ok(PullStream { records, ready, path, account, pulled: false, done: false })
    }
}

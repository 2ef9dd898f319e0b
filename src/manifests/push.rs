//! Pushing manifest lists.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use secrecy::ExposeSecret;
use serde_json::Value;

use super::{Manifest, PushOptions};
use crate::client::{Reporting, Reports, futures, poll_report, text, value_of};
use crate::credentials::Sent;
use crate::error::{Action, Result};
use crate::raw::params::ManifestPushParams;

/// A manifest list that was pushed.
///
/// ```no_run
/// # async fn example(list: podman::manifests::Manifest) -> podman::Result<()> {
/// let pushed = list.push("quay.io/me/app:1").await?;
/// println!("deploy quay.io/me/app@{}", pushed.digest);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pushed {
    /// The digest of the list in the registry, `sha256:…`.
    pub digest: String,
}

/// A report of a push.
///
/// ```no_run
/// use podman::manifests::PushProgress;
///
/// # async fn example(list: podman::manifests::Manifest) -> podman::Result<()> {
/// let mut progress = list.push_stream("quay.io/me/app:1").await?;
/// while let Some(item) = progress.next().await {
///     match item? {
///         PushProgress::Message(line) => println!("{line}"),
///         PushProgress::Done(pushed) => println!("{}", pushed.digest), // the last item
///         _ => {}
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
    /// The end; the last report.
    Done(Pushed),
}

/// The reports of a push. A failed push ends with an error, although its status was 200.
///
/// Dropping it ends the push; images that were sent by then stay in the registry.
///
/// ```no_run
/// # async fn example(list: podman::manifests::Manifest) -> podman::Result<()> {
/// let mut progress = list.push_stream("quay.io/me/app:1").await?;
/// while let Some(item) = progress.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a push goes on while its stream is polled"]
pub struct PushStream {
    reports: Reports<PushProgress>,
    pushed: bool,
}

impl PushStream {
    /// Returns the next report; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`is_unauthorized`](crate::Error::is_unauthorized), [`is_image_not_known`](crate::Error::is_image_not_known) or another
    /// [`Error::Api`](crate::Error::Api) in the registry's words; [`Error::Interrupted`](crate::Error::Interrupted) if the
    /// connection was closed before the end.
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
        if let Some(message) = text(report, "stream") {
            self.reports.push(PushProgress::Message(message.trim_end().to_owned()));
        }
        if let Some(digest) = text(report, "Id") {
            self.pushed = true;
            self.reports.push(PushProgress::Done(Pushed { digest: digest.to_owned() }));
        }
    }

    #[inline]
    fn end(&mut self) -> Result<()> {
        if self.pushed { Ok(()) } else { Err(self.reports.interrupted()) }
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
impl Manifest {
    /// Pushes the list with all its images to a registry under this name; an empty destination stands for the list's
    /// own name.
    ///
    /// # Errors
    ///
    /// As [`push_with`](Self::push_with).
    #[inline]
    pub async fn push(&self, destination: &str) -> Result<Pushed> {
        self.push_with(destination, &PushOptions::default()).await
    }

    /// Pushes the list to a registry under this name; an empty destination stands for the list's own name.
    ///
    /// ```no_run
    /// use podman::manifests::PushOptions;
    ///
    /// # async fn example(list: podman::manifests::Manifest) -> podman::Result<()> {
    /// let options = PushOptions::new().auth_config([("username", "ci"), ("password", "secret")]);
    /// let pushed = list.push_with("registry.example/app:1", &options).await?;
    /// println!("registry.example/app@{}", pushed.digest);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`push_stream_with`](Self::push_stream_with) and [`PushStream::next`].
    #[doc(alias = "manifest_push_libpod")]
    #[inline]
    pub async fn push_with(&self, destination: &str, options: &PushOptions) -> Result<Pushed> {
        let mut stream = self.push_stream_with(destination, options).await?;
        let mut pushed = Pushed::default();
        while let Some(report) = stream.next().await {
            if let PushProgress::Done(done) = report? {
                pushed = done;
            }
        }
        Ok(pushed)
    }

    /// Pushes the list to a registry under this name, and returns the reports of its progress; an empty destination
    /// stands for the list's own name.
    ///
    /// # Errors
    ///
    /// As [`push_stream_with`](Self::push_stream_with).
    #[inline]
    pub async fn push_stream(&self, destination: &str) -> Result<PushStream> {
        self.push_stream_with(destination, &PushOptions::default()).await
    }

    /// Pushes the list to a registry under this name, with options, and returns the reports of its progress; an empty name
    /// stands for the list's own.
    ///
    /// The credentials come from the options, or from the client's [`AuthFiles`](crate::registry::AuthFiles).
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for an invalid option, and
    /// [`Error::Unsupported`](crate::Error::Unsupported) for one that the server's release does not have, before
    /// anything is sent; later errors are items of the stream.
    #[inline]
    pub async fn push_stream_with(&self, destination: &str, options: &PushOptions) -> Result<PushStream> {
        let push = options.render()?;
        let destination = if destination.is_empty() { self.name() } else { destination };
        let Sent { header, account, .. } = match &push.registry.auth {
            Some(given) => given.into(),
            None => {
                let name = destination.strip_prefix("docker://").unwrap_or(destination);
                self.client.auth_files().for_image(name).await?
            }
        };
        let params = ManifestPushParams {
            add_compression: &push.add_compression,
            // the server's default is false, with which registries refuse the list (seen on 4.3.1 to 5.8.6)
            all: Some(push.all),
            compression_format: push.compression_format.as_deref(),
            compression_level: push.compression_level,
            force_compression_format: push.force_compression_format,
            format: push.format.as_deref(),
            // a quiet push has status 400 for each failure
            quiet: Some(false),
            remove_signatures: push.remove_signatures,
            tls_verify: push.registry.tls_verify,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
        };
        let action = Action::changing(format!("push manifest list {:?} to {destination:?}", self.name()));
        let key = self.key()?;
        let body = value_of(self.client.raw().manifest_push_libpod(&key, destination, &params)).await;
        let body = body.map_err(|error| error.doing(action.words()).with_credentials(&account))?;
        Ok(PushStream { reports: Reports::new(body, action, account), pushed: false })
    }
}

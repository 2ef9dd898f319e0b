//! Pulling artifacts.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use super::{Artifact, ArtifactsManager};
use crate::client::value_of;
use crate::credentials::{AuthFiles, Sent};
use crate::error::{Error, Result};
use crate::options::InvalidOptions;
use crate::options::artifact::artifact_reference;
use crate::options::types::span::LONGEST;
use crate::raw::params::ArtifactPullParams;
use crate::wire::credential::Credential;

/// How the server speaks to a registry.
#[derive(Debug, Clone, Default)]
pub(super) struct Transfer {
    pub(super) retry: Option<u32>,
    pub(super) retry_delay: Option<Duration>,
    pub(super) tls_verify: Option<bool>,
    pub(super) auth: Option<Credential>,
    pub(super) auth_files: Option<AuthFiles>,
}

impl Transfer {
    /// Finds the credentials, and writes the delay as Go reads it.
    #[inline]
    pub(super) async fn prepare(&self, files: &AuthFiles, name: &str) -> Result<(Sent, Option<String>)> {
        let sent = match &self.auth {
            Some(given) => given.into(),
            None => self.auth_files.as_ref().unwrap_or(files).for_image(name).await?,
        };
        Ok((sent, self.retry_delay.map(go_duration)))
    }
}

/// A duration as Go reads it, to the nanosecond; at most the longest that it can read.
#[inline]
fn go_duration(duration: Duration) -> String {
    let duration = duration.min(Duration::from_secs(LONGEST.unsigned_abs()));
    match (duration.as_secs(), duration.subsec_nanos()) {
        (seconds, 0) => format!("{seconds}s"),
        (0, nanos) if nanos % 1_000_000 == 0 => format!("{}ms", nanos / 1_000_000),
        (0, nanos) => format!("{nanos}ns"),
        (seconds, nanos) => format!("{seconds}s{nanos}ns"),
    }
}

/// Gives the options of a transfer their setters.
macro_rules! transfer {
    ($name:ident) => {
        impl $name {
            /// Returns the server's defaults: three more attempts, and verified TLS.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }

            /// Sets how often a failed transfer is repeated by the server; 3 times by default.
            #[must_use]
            #[inline]
            pub fn retry(mut self, times: u32) -> Self {
                self.transfer.retry = Some(times);
                self
            }

            /// Sets the pause before a transfer is repeated; by default the server increases it from 1 second on.
            #[must_use]
            #[inline]
            pub fn retry_delay(mut self, delay: Duration) -> Self {
                self.transfer.retry_delay = Some(delay);
                self
            }

            /// Sets whether the registry's certificate is verified; by default, the server's `registries.conf` decides.
            #[must_use]
            #[inline]
            pub fn tls_verify(mut self, verify: bool) -> Self {
                self.transfer.tls_verify = Some(verify);
                self
            }

            /// Sets the credentials for the registry; by default, from the [`AuthFiles`](crate::registry::AuthFiles).
            #[must_use]
            pub fn credentials(mut self, username: &str, password: impl Into<SecretString>) -> Self {
                self.transfer.auth = Some(Credential::new(username, password));
                self
            }

            /// Looks for credentials in these files instead of the client's.
            #[must_use]
            #[inline]
            pub fn auth_files(mut self, files: AuthFiles) -> Self {
                self.transfer.auth_files = Some(files);
                self
            }

            /// Sets the credentials as docker-py's `auth_config`: a map of `username` and `password`, or of an
            /// `identitytoken`. An empty map sets none.
            ///
            /// # Errors
            ///
            /// [`Error::InvalidOptions`] if it is not such a map; the message does not show it.
            pub fn auth_config(mut self, auth: impl Serialize) -> Result<Self> {
                let auth = serde_json::to_value(auth).unwrap_or_default();
                let read = Credential::from_config(&auth);
                self.transfer.auth = read.map_err(|why| InvalidOptions::one("auth_config", "", &why))?;
                Ok(self)
            }
        }
    };
}

pub(super) use transfer;

/// How to pull an artifact.
///
/// ```no_run
/// use podman::artifacts::PullOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = PullOptions::new().retry(5).replace(true);
/// let pulled = podman.artifacts().pull_with("quay.io/org/model:1", &options).await?;
/// println!("{}", pulled.digest());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct PullOptions {
    transfer: Transfer,
    replace: bool,
}

transfer!(PullOptions);

impl PullOptions {
    /// Removes the artifact that has this name before the pull. If the pull fails, it is gone.
    ///
    /// Without it, if the tag has moved, the old artifact stays without a name, and Podman 5.8 cannot remove it while
    /// other artifacts exist.
    #[must_use]
    #[inline]
    pub fn replace(mut self, replace: bool) -> Self {
        self.replace = replace;
        self
    }
}

/// An artifact that was pulled; the result of [`ArtifactsManager::pull`]. It dereferences to the artifact.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let pulled = podman.artifacts().pull("quay.io/org/model:1").await?;
/// if let Some(digest) = &pulled.replaced {
///     println!("{digest} has no name any more");
/// }
/// pulled.extract_to("model").await?; // the methods of an artifact
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Pulled {
    /// The artifact.
    pub artifact: Artifact,
    /// If the tag has moved: the digest of the artifact that had this name before. It still exists, without a name,
    /// unless [`replace`](PullOptions::replace) removed it.
    pub replaced: Option<String>,
}

impl Pulled {
    /// Returns the artifact.
    #[must_use]
    #[inline]
    pub fn into_artifact(self) -> Artifact {
        self.artifact
    }
}

impl Deref for Pulled {
    type Target = Artifact;

    #[inline]
    fn deref(&self) -> &Artifact {
        &self.artifact
    }
}

impl fmt::Display for Pulled {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.artifact.name())
    }
}

/// # Pulling
impl ArtifactsManager {
    /// Pulls an artifact, and returns it once it is complete.
    ///
    /// # Errors
    ///
    /// As [`pull_with`](Self::pull_with).
    #[inline]
    pub async fn pull(&self, reference: &str) -> Result<Pulled> {
        self.pull_with(reference, &PullOptions::default()).await
    }

    /// Pulls an artifact, and returns it once it is complete.
    ///
    /// A reference without a tag and a digest gets the tag `latest`. An image can be pulled as an artifact, too. There are no
    /// reports of the progress, and no time limit unless the client has one. If the future is dropped, the server may
    /// complete the pull.
    ///
    /// ```no_run
    /// use podman::artifacts::PullOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let pulled = podman.artifacts().pull_with("quay.io/org/model:1", &PullOptions::new().retry(0)).await?;
    /// if let Some(old) = &pulled.replaced {
    ///     println!("the tag was {old} before, and is {} now", pulled.digest());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the registry does not have it; [`is_unauthorized`](Error::is_unauthorized) if
    /// the registry refuses the credentials; another [`Error::Api`] if it cannot be reached; [`Error::InvalidOptions`] for a
    /// reference without a registry; [`Error::Unsupported`] before Podman 5.6.
    #[doc(alias = "artifact_pull_libpod")]
    #[inline]
    pub async fn pull_with(&self, reference: &str, options: &PullOptions) -> Result<Pulled> {
        let name = artifact_reference(reference).map_err(|why| InvalidOptions::one("name", reference, &why))?;
        let before = match self.inspect(&name).await {
            Ok(found) => found.digest,
            Err(error) if error.is_not_found() => None,
            Err(error) => return Err(error),
        };
        let PullOptions { transfer, replace } = options;
        let (Sent { header, account, .. }, delay) = transfer.prepare(self.client.auth_files(), &name).await?;
        if *replace && before.is_some() {
            self.remove(&name).await?;
        }
        let params = ArtifactPullParams {
            retry: transfer.retry.map(Into::into),
            retry_delay: delay.as_deref(),
            tls_verify: transfer.tls_verify,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
        };
        let turn = self.change().await?;
        let report = value_of(self.client.raw().artifact_pull_libpod(&name, &params)).await;
        drop(turn);
        let report =
            report.map_err(|error| error.doing(format!("pull artifact {name:?}")).with_credentials(&account))?;
        let artifact = self.get(&name).await.map_err(Error::after_success)?;
        let replaced = before.filter(|before| report.artifact_digest.as_ref().is_some_and(|now| now != before));
        Ok(Pulled { artifact, replaced })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_are_written_as_go_reads_them() {
        for (millis, expected) in [(0, "0s"), (2000, "2s"), (500, "500ms"), (1500, "1s500000000ns")] {
            assert_eq!(go_duration(Duration::from_millis(millis)), expected);
        }
        assert_eq!(go_duration(Duration::from_nanos(5)), "5ns");
        assert_eq!(go_duration(Duration::MAX), "9223372036s");
    }
}

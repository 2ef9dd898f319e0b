//! Pushing artifacts.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use super::pull::{Transfer, transfer};
use super::{Artifact, ArtifactsManager};
use crate::client::value_of;
use crate::credentials::{AuthFiles, Sent};
use crate::error::{Action, Error, Result};
use crate::options::InvalidOptions;
use crate::options::artifact::artifact_key;
use crate::raw::params::ArtifactPushParams;
use crate::resource::{Identity as _, Key};
use crate::wire::credential::Credential;

/// How to push an artifact.
///
/// ```no_run
/// use podman::artifacts::PushOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = PushOptions::new().credentials("me", "s3cret");
/// let digest = podman.artifacts().push_with("quay.io/org/model:1", &options).await?;
/// println!("{digest}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct PushOptions {
    transfer: Transfer,
}

transfer!(PushOptions);

/// # Pushing
impl Artifact {
    /// Pushes the artifact to the registry of its name, and returns the digest there.
    ///
    /// # Errors
    ///
    /// As [`ArtifactsManager::push_with`].
    #[inline]
    pub async fn push(&self) -> Result<String> {
        self.push_with(&PushOptions::default()).await
    }

    /// Pushes the artifact to the registry of its name, and returns the digest there.
    ///
    /// ```no_run
    /// use podman::artifacts::PushOptions;
    ///
    /// # async fn example(artifact: podman::Artifact) -> podman::Result<()> {
    /// let digest = artifact.push_with(&PushOptions::new().credentials("user", "password")).await?;
    /// println!("{digest}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`ArtifactsManager::push_with`].
    #[inline]
    pub async fn push_with(&self, options: &PushOptions) -> Result<String> {
        self.manager().push_with(self.key(), options).await
    }
}

/// # Pushing
impl ArtifactsManager {
    /// Pushes the artifact with this name or digest to the registry of its name, and returns the digest there.
    ///
    /// # Errors
    ///
    /// As [`push_with`](Self::push_with).
    #[inline]
    pub async fn push(&self, key: &str) -> Result<String> {
        self.push_with(key, &PushOptions::default()).await
    }

    /// Pushes the artifact with this name or digest to the registry of its name, and returns the digest there.
    ///
    /// The server pushes to no other destination. The call has no time limit unless the client has one. If the future is dropped,
    /// the server may complete the push.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the artifact does not exist, or it has lost its name;
    /// [`is_unauthorized`](Error::is_unauthorized) if the registry refuses the credentials; [`Error::InvalidOptions`]
    /// for an identity token, which the server would ignore to push without credentials; [`Error::Unsupported`] before
    /// Podman 5.6.
    #[doc(alias = "artifact_push_libpod")]
    #[inline]
    pub async fn push_with(&self, key: &str, options: &PushOptions) -> Result<String> {
        let key = Key::new(artifact_key(key))?;
        // the server takes only a name, and responds with 404 or 500 to a digest
        let name = match key.as_str() {
            name if name.contains('/') => name.to_owned(),
            _ => match self.inspect(key.as_str()).await?.name() {
                "" => return Err(Error::not_found("name of artifact", key.as_str())),
                name => name.to_owned(),
            },
        };
        let PushOptions { transfer } = options;
        let (Sent { header, account, is_token }, delay) = transfer.prepare(self.client.auth_files(), &name).await?;
        if is_token {
            let why =
                "podman drops an identity token when it pushes an artifact: a user name and a password are needed";
            return Err(InvalidOptions::one("auth_config", "", why).into());
        }
        let params = ArtifactPushParams {
            retry: transfer.retry.map(Into::into),
            retrydelay: delay.as_deref(),
            tls_verify: transfer.tls_verify,
            x_registry_auth: header.as_ref().map(ExposeSecret::expose_secret),
        };
        let request = || value_of(self.client.raw().artifact_push_libpod(&name, &params));
        let mut report = request().await;
        if let Some(_turn) = self.again(&report).await? {
            report = request().await;
        }
        let report = report.map_err(|error| error.with_credentials(&account))?;
        let action = || Action::changing(format!("push artifact {name:?}"));
        report.artifact_digest.ok_or_else(|| Error::protocol(action(), "it has no ArtifactDigest", None))
    }
}

//! Removing artifacts.

use super::{Artifact, ArtifactsManager, KIND};
use crate::client::value_of;
use crate::error::{Error, Result};
use crate::options::artifact::artifact_key;
use crate::resource::Key;

/// How to remove several artifacts.
///
/// ```no_run
/// use podman::artifacts::RemoveOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let names = ["quay.io/org/model:1", "quay.io/org/model:2"];
/// let report = podman.artifacts().remove_many_with(names, &RemoveOptions::new().ignore(true)).await?;
/// println!("{:?} removed, {:?} missing", report.removed, report.absent);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RemoveOptions {
    ignore: bool,
}

impl RemoveOptions {
    /// Returns options that refuse to remove anything if one of the artifacts does not exist.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether artifacts that do not exist are ignored.
    #[must_use]
    #[inline]
    pub fn ignore(mut self, ignore: bool) -> Self {
        self.ignore = ignore;
        self
    }
}

/// The result of removing several artifacts.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.artifacts().remove_all().await?;
/// for (name, error) in &report.failed {
///     eprintln!("{name}: {error}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
#[non_exhaustive]
#[must_use = "it has what was not removed"]
pub struct RemoveReport {
    /// The digests of the removed artifacts, with `sha256:`; an artifact with several names appears once for each.
    pub removed: Vec<String>,
    /// The artifacts that did not exist, as they were named.
    pub absent: Vec<String>,
    /// The artifacts that were not removed, by the given names, and why; `""` for an artifact that has lost its name.
    pub failed: Vec<(String, Error)>,
}

impl RemoveReport {
    /// Returns whether everything that existed was removed.
    #[must_use]
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.failed.is_empty()
    }
}

/// # Removal
impl Artifact {
    /// Removes the artifact by its name; returns `false` if it does not exist any more.
    ///
    /// The same digest under another name stays. An artifact that has lost its name is removed by its digest.
    ///
    /// # Errors
    ///
    /// As [`ArtifactsManager::remove`].
    #[inline]
    pub async fn remove(&self) -> Result<bool> {
        self.manager().remove(self.key()).await
    }
}

/// # Removal
impl ArtifactsManager {
    /// Removes the artifact with this name or digest; returns `false` if it does not exist.
    ///
    /// By a digest, it is removed under all names that it has.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let existed = podman.artifacts().remove("quay.io/org/model:1").await?;
    /// # let _ = existed;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// An [`Error::Api`] for an artifact that has lost its name, while other artifacts exist: Podman 5.8 cannot remove
    /// it then; [`Error::Unsupported`] before Podman 5.6.
    #[doc(alias = "artifact_delete_libpod")]
    #[inline]
    pub async fn remove(&self, key: &str) -> Result<bool> {
        Ok(!self.remove_exactly(key).await?.is_empty())
    }

    /// Removes what a key means; returns the digest for each name. Empty if the artifact does not exist.
    #[inline]
    async fn remove_exactly(&self, given: &str) -> Result<Vec<String>> {
        let key = Key::new(artifact_key(given))?;
        let mut removed = Vec::new();
        loop {
            if key.exact().is_none() || !removed.is_empty() {
                // the server takes any 3 digits for the beginning of a digest
                match self.inspect(key.as_str()).await {
                    Ok(_) => {}
                    Err(error) if error.is_not_found() => return Ok(removed),
                    Err(error) if removed.is_empty() => return Err(error),
                    Err(error) => return Err(error.after_success()),
                }
            }
            let turn = self.change().await?;
            let deleted = value_of(self.client.raw().artifact_delete_libpod(key.as_str())).await;
            drop(turn);
            match deleted {
                Ok(report) => removed.extend(report.artifact_digests),
                Err(error) if error.is_not_found() => return Ok(removed),
                Err(error) if removed.is_empty() => return Err(explained("remove", error)),
                Err(error) => return Err(explained("remove", error).after_success()),
            }
            // by a digest, the server removes one of its names, and does not report the others
            if !removed.last().is_some_and(|digest| artifact_key(digest).starts_with(key.as_str())) {
                return Ok(removed);
            }
        }
    }

    /// Removes several artifacts by their names or digests; nothing if one of them does not exist.
    ///
    /// # Errors
    ///
    /// As [`remove_many_with`](Self::remove_many_with).
    pub async fn remove_many<I>(&self, keys: I) -> Result<RemoveReport>
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.remove_many_with(keys, &RemoveOptions::default()).await
    }

    /// Removes several artifacts by their names or digests, with options.
    ///
    /// All are looked up first, so that nothing is removed if one does not exist, unless
    /// [`ignore`](RemoveOptions::ignore) is set. They are removed one by one: the server's own call for several removes those
    /// before an absent one, and does not report them.
    ///
    /// ```no_run
    /// use podman::artifacts::RemoveOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let names = ["quay.io/org/model:1", "quay.io/org/model:2"];
    /// let report = podman.artifacts().remove_many_with(names, &RemoveOptions::new().ignore(true)).await?;
    /// for (name, error) in &report.failed {
    ///     eprintln!("{name}: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if one does not exist and is not to be ignored, before anything is removed;
    /// [`Error::Unsupported`] before Podman 5.6. Failures to remove are in the report.
    pub async fn remove_many_with<I>(&self, keys: I, options: &RemoveOptions) -> Result<RemoveReport>
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.remove_all_of(keys.into_iter().map(Into::into).collect(), options.ignore).await
    }

    #[inline]
    async fn remove_all_of(&self, keys: Vec<String>, ignore: bool) -> Result<RemoveReport> {
        let mut report = RemoveReport::default();
        let mut found: Vec<String> = Vec::with_capacity(keys.len());
        for key in keys {
            if !ignore {
                self.inspect(&key).await?;
            }
            if !found.contains(&key) {
                found.push(key);
            }
        }
        for key in found {
            match self.remove_exactly(&key).await {
                Ok(digests) if digests.is_empty() => report.absent.push(key),
                Ok(digests) => report.removed.extend(digests),
                Err(error) => report.failed.push((key, error)),
            }
        }
        Ok(report)
    }

    /// Removes all artifacts.
    ///
    /// The client removes them one by one, those without a name last: the server's own call stops at the first one
    /// without a name (5.8.6).
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`] before Podman 5.7. Failures to remove are in the report.
    #[doc(alias = "artifact_delete_all_libpod")]
    #[inline]
    pub async fn remove_all(&self) -> Result<RemoveReport> {
        let names = self.list().await?.into_iter().map(|artifact| artifact.name().to_owned());
        let mut report = self.remove_all_of(names.filter(|name| !name.is_empty()).collect(), true).await?;
        report.absent.clear();
        self.remove_unnamed(&mut report).await?;
        Ok(report)
    }

    /// Removes the artifacts that have lost their names to others, by a pull of a tag that had moved.
    ///
    /// Podman 5.8 can remove such an artifact only if it is the last one: if there are others, it is in
    /// [`failed`](RemoveReport::failed). [`PullOptions::replace`](super::PullOptions::replace) does not leave any.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`] before Podman 5.7. Failures to remove are in the report.
    #[inline]
    pub async fn prune_unnamed(&self) -> Result<RemoveReport> {
        let mut report = RemoveReport::default();
        self.remove_unnamed(&mut report).await?;
        Ok(report)
    }

    #[inline]
    async fn remove_unnamed(&self, report: &mut RemoveReport) -> Result<()> {
        let listed = self.list().await?;
        let is_only = listed.len() == 1;
        for unnamed in listed.iter().filter(|artifact| artifact.name().is_empty()) {
            let removed = match unnamed.digest() {
                // If another one was added since, the server comes to the nameless one first, and stops.
                "" if is_only => {
                    let params = crate::raw::params::ArtifactDeleteAllParams { all: Some(true), ..Default::default() };
                    let _turn = self.change().await?;
                    let all = value_of(self.client.raw().artifact_delete_all_libpod(&params)).await;
                    all.map(|report| report.artifact_digests).map_err(|error| explained("remove", error))
                }
                "" => {
                    let server = self.client.server_version();
                    let what = "the removal of an artifact that has lost its name, beside others";
                    Err(Error::unsupported(what, "podman 6.0.0 or later, or the removal of all others first", server))
                }
                digest => self.remove_exactly(digest).await,
            };
            match removed {
                Ok(digests) => report.removed.extend(digests),
                Err(error) => report.failed.push((String::new(), error)),
            }
        }
        Ok(())
    }
}

/// Adds to an error what the server means by it.
#[inline]
pub(super) fn explained(verb: &str, error: Error) -> Error {
    const ONLY: &str = "more than one image in oci, choose an image";
    if error.api().is_some_and(|error| error.cause == ONLY) {
        return error.doing(format!(
            "{verb} an {KIND} that has lost its name to another one, which Podman 5.8 can only do once there are no others"
        ));
    }
    error
}

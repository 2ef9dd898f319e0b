//! OCI artifacts: the manager, the object, and their options.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod manager;

mod add;
mod extract;
mod pull;
mod push;
mod remove;
mod turn;

pub use add::{Add, ArtifactFile};
pub use extract::ExtractOptions;
pub use pull::{PullOptions, Pulled};
pub use push::PushOptions;
pub use remove::{RemoveOptions, RemoveReport};

pub use crate::containers::{Archive, ArchiveReader};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::client::{Guarded, PodmanClient};
use crate::error::Result;
use crate::models::{ArtifactInspect, Descriptor};
use crate::options::artifact::TITLE;
use crate::resource::{self, Identity};

/// What errors call these objects.
const KIND: &str = "artifact";

/// The OCI artifacts of a service: files in a registry; made by [`PodmanClient::artifacts`]. Podman 5.6 and later.
///
/// Calls name an artifact by its complete name, by its digest with or without `sha256:`, or by at least 12 digits of
/// the digest. Names have a registry and a tag, as in `quay.io/org/data:1`; where an artifact is added or pulled, a
/// name without a tag gets `latest`.
///
/// If artifacts are added, pulled or removed at the same time, the server (5.8.6) loses some, and may then fail every
/// call. Therefore the client sends the requests of one program that change artifacts of a service one after the other.
/// Do not change the artifacts of a service from two programs at the same time.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let artifacts = podman.artifacts();
/// let model = artifacts.add("quay.io/org/model:1").file("weights.bin").bytes("labels.json", "[]").await?;
/// model.push().await?;
/// for blob in model.blobs() {
///     println!("{} {} bytes", blob.title().unwrap_or_default(), blob.size());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ArtifactsManager {
    client: PodmanClient,
}

/// The attributes of an artifact. A list of Podman 5.6 to 5.8 has all but the digest.
pub type Attrs = ArtifactInspect;

/// An artifact, as the server last described it.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for artifact in podman.artifacts().list().await? {
///     println!("{} {} bytes in {} files", artifact.name(), artifact.size(), artifact.blobs().len());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Artifact {
    client: PodmanClient,
    attrs: Arc<Attrs>,
}

impl Identity for ArtifactInspect {
    #[inline]
    fn id(&self) -> &str {
        let digest = text(self.digest.as_ref());
        digest.strip_prefix("sha256:").unwrap_or(digest)
    }
    #[inline]
    fn name(&self) -> &str {
        text(self.name.as_ref())
    }
}

/// One file of an artifact.
///
/// ```no_run
/// # async fn example(artifact: podman::Artifact) -> podman::Result<()> {
/// for blob in artifact.blobs() {
///     println!("{} {} bytes", blob.title().unwrap_or(blob.digest()), blob.size());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Blob<'a>(&'a Descriptor);

impl<'a> Blob<'a> {
    /// Returns the name of the file; `None` for a file that another tool added without one.
    #[must_use]
    #[inline]
    pub fn title(&self) -> Option<&'a str> {
        self.0.annotations.get(TITLE).map(String::as_str)
    }

    /// Returns the digest of the file, with `sha256:`.
    #[must_use]
    #[inline]
    pub fn digest(&self) -> &'a str {
        text(self.0.digest.as_ref())
    }

    /// Returns the size of the file in bytes.
    #[must_use]
    #[inline]
    pub fn size(&self) -> u64 {
        self.0.size.and_then(|size| size.try_into().ok()).unwrap_or_default()
    }

    /// Returns the type of the file, such as `text/plain; charset=utf-8`.
    #[must_use]
    #[inline]
    pub fn mime_type(&self) -> &'a str {
        text(self.0.media_type.as_ref())
    }

    /// Returns the annotations of the file; its title is one of them.
    #[must_use]
    #[inline]
    pub fn annotations(&self) -> &'a BTreeMap<String, String> {
        &self.0.annotations
    }
}

impl Guarded for Artifact {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove().await
    }
}

/// Converts to the name, which names the artifact in options.
impl From<&Artifact> for String {
    #[inline]
    fn from(artifact: &Artifact) -> Self {
        artifact.name().to_owned()
    }
}

#[inline]
fn text(found: Option<&String>) -> &str {
    found.map_or("", String::as_str)
}

/// Lists of artifacts have no options.
impl resource::Manager for ArtifactsManager {
    type Resource = Artifact;
    type Attrs = Attrs;
    type ListOptions = ();

    #[inline]
    async fn get(&self, key: &str) -> Result<Artifact> {
        Self::get(self, key).await
    }
    #[inline]
    async fn list_with(&self, (): &()) -> Result<Vec<Artifact>> {
        self.list().await
    }
    #[inline]
    async fn exists(&self, key: &str) -> Result<bool> {
        Self::exists(self, key).await
    }
    #[inline]
    fn named(&self, key: &str) -> Artifact {
        Self::named(self, key)
    }
    #[inline]
    fn from_attrs(&self, attrs: Attrs) -> Artifact {
        Self::from_attrs(self, attrs)
    }
}

/// # Artifacts
impl PodmanClient {
    /// Returns the manager of OCI artifacts; Podman 5.6 and later.
    #[must_use]
    #[inline]
    pub fn artifacts(&self) -> ArtifactsManager {
        ArtifactsManager::new(self.clone())
    }
}

//! The manager of artifacts, and the object.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Artifact, ArtifactsManager, Attrs, Blob, KIND, text};
use crate::client::{Guard, PodmanClient, value_of};
use crate::error::Result;
use crate::models::ArtifactInspect;
use crate::options::artifact::{self};
use crate::resource::{self, Identity, Key};

/// # Attributes
impl Artifact {
    /// Returns the name, with its tag or digest; empty if a later pull has given the name to another artifact.
    #[must_use]
    #[inline]
    pub fn name(&self) -> &str {
        self.attrs.name()
    }

    /// Returns the digest, with `sha256:`; empty in a list of Podman 5.6 to 5.8, and for a handle
    /// [by name](ArtifactsManager::named).
    ///
    /// Adding files to an artifact changes its digest.
    #[must_use]
    #[inline]
    pub fn digest(&self) -> &str {
        text(self.attrs.digest.as_ref())
    }

    /// Returns the type of the artifact; empty if it has none.
    #[must_use]
    #[inline]
    pub fn artifact_type(&self) -> &str {
        text(self.attrs.manifest.as_ref().and_then(|manifest| manifest.artifact_type.as_ref()))
    }

    /// Returns the annotations of the artifact; each file has its own.
    #[must_use]
    #[inline]
    pub fn annotations(&self) -> &BTreeMap<String, String> {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        self.attrs.manifest.as_ref().map_or(&NONE, |manifest| &manifest.annotations)
    }

    /// Returns the files, in their order.
    #[must_use]
    #[inline]
    pub fn blobs(&self) -> Vec<Blob<'_>> {
        let layers = self.attrs.manifest.as_ref().map(|manifest| manifest.layers.as_slice());
        layers.unwrap_or_default().iter().map(Blob).collect()
    }

    /// Returns the size of all files in bytes.
    #[must_use]
    #[inline]
    pub fn size(&self) -> u64 {
        self.blobs().iter().map(Blob::size).fold(0, u64::saturating_add)
    }

    /// Returns all attributes that the server sent.
    #[must_use]
    #[inline]
    pub fn attrs(&self) -> &Attrs {
        &self.attrs
    }

    /// Inspects the artifact, and returns the result; the attributes of this object do not change.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the artifact does not exist any more.
    #[inline]
    pub async fn inspect(&self) -> Result<ArtifactInspect> {
        self.manager().inspect(self.key()).await
    }

    /// Requests all attributes, and keeps them.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the artifact does not exist any more.
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.attrs = Arc::new(self.inspect().await?);
        Ok(())
    }

    /// Returns a guard that removes the artifact when it is dropped.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }

    /// Returns what requests name the artifact by: its name, or its digest if it has lost its name.
    #[inline]
    pub(super) fn key(&self) -> &str {
        if self.name().is_empty() { self.digest() } else { self.name() }
    }

    #[inline]
    pub(super) fn manager(&self) -> ArtifactsManager {
        self.client.artifacts()
    }
}

/// # Getting and listing
impl ArtifactsManager {
    #[inline]
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Returns the artifact with this name or digest.
    ///
    /// The server itself finds an artifact by any 3 digits with which its digest begins; here, `get("cafe")` never returns
    /// an artifact that is not called `cafe`. This crate adds and pulls artifacts with a tag in their names, so pass the
    /// name with its tag.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let model = podman.artifacts().get("quay.io/org/model:1").await?;
    /// let same = podman.artifacts().get(model.digest()).await?;
    /// assert_eq!(model.digest(), same.digest());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the artifact does not exist; [`Error::Unsupported`](crate::Error::Unsupported)
    /// before Podman 5.6.
    #[inline]
    pub async fn get(&self, key: &str) -> Result<Artifact> {
        Ok(self.from_attrs(self.inspect(key).await?))
    }

    /// Returns the attributes of the artifact with this name or digest.
    ///
    /// # Errors
    ///
    /// As [`get`](Self::get).
    #[doc(alias = "artifact_inspect_libpod")]
    #[inline]
    pub async fn inspect(&self, key: &str) -> Result<ArtifactInspect> {
        let key = Key::new(artifact::artifact_key(key))?;
        let request = || value_of(self.client.raw().artifact_inspect_libpod(key.as_str()));
        let mut found = request().await;
        if let Some(_turn) = self.again(&found).await? {
            found = request().await;
        }
        key.check(KIND, found?)
    }

    /// Returns whether there is an artifact with this name or digest, by the rule of [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`](crate::Error::Unsupported) before Podman 5.6; if the service cannot be reached or fails.
    #[inline]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        resource::found(self.inspect(key).await.map(drop))
    }

    /// Returns a handle to the artifact with this name or digest, without a request.
    ///
    /// Its attributes are empty until [`reload`](Artifact::reload); the calls of an artifact that does not exist fail with
    /// [`is_not_found`](crate::Error::is_not_found).
    #[must_use]
    pub fn named(&self, key: impl Into<String>) -> Artifact {
        let mut attrs = ArtifactInspect::default();
        attrs.name = Some(key.into());
        self.from_attrs(attrs)
    }

    /// Creates an artifact from its attributes, without a request.
    #[must_use]
    #[allow(clippy::wrong_self_convention, reason = "the object belongs to the client of the manager")]
    #[inline]
    pub fn from_attrs(&self, attrs: Attrs) -> Artifact {
        Artifact { client: self.client.clone(), attrs: Arc::new(attrs) }
    }

    /// Lists all artifacts.
    ///
    /// With Podman 5.6 to 5.8 they have no [digest](Artifact::digest) before [`reload`](Artifact::reload). An artifact
    /// has no name if a later pull has given it to another artifact.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`](crate::Error::Unsupported) before Podman 5.6; if the service cannot be reached or fails.
    #[doc(alias = "artifact_list_libpod")]
    #[inline]
    pub async fn list(&self) -> Result<Vec<Artifact>> {
        let request = || value_of(self.client.raw().artifact_list_libpod());
        let mut listed = request().await;
        if let Some(_turn) = self.again(&listed).await? {
            listed = request().await;
        }
        let artifact = |listed: crate::models::ArtifactSummary| {
            let mut attrs = ArtifactInspect::default();
            (attrs.name, attrs.digest, attrs.manifest) = (listed.name, listed.digest, listed.manifest);
            self.from_attrs(attrs)
        };
        Ok(listed?.into_iter().map(|listed| artifact(*listed)).collect())
    }
}

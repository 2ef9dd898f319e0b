//! YAML of containers, pods and volumes.

use super::{GenerateOptions, KubeManager};
use crate::client::value_of;
use crate::containers::Container;
use crate::error::{Action, Error, Result};
use crate::http::ByteStream;
use crate::options::{IntoList, InvalidOptions};
use crate::pods::Pod;
use crate::raw::params::GenerateKubeParams;
use crate::resource::Key;
use crate::volumes::Volume;

/// # Generating
impl KubeManager {
    /// Generates YAML of containers, pods and volumes, by name or id.
    ///
    /// Several containers become one pod, `FIRST-pod`, and a volume becomes a claim. The YAML lacks health checks and
    /// other options that Kubernetes does not have; a comment in it has the server's release.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let yaml = podman.kube().generate(["web", "data"]).await?;
    /// print!("{yaml}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`generate_with`](Self::generate_with).
    pub async fn generate(&self, names: impl IntoList) -> Result<String> {
        self.generate_with(names, &GenerateOptions::default()).await
    }

    /// Generates YAML of containers, pods and volumes, by name or id, with options.
    ///
    /// ```no_run
    /// use podman::kube::GenerateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let yaml = podman.kube().generate_with(["web", "data"], &GenerateOptions::new().service(true)).await?;
    /// print!("{yaml}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] without a name, for which the server would return an empty text, and for several
    /// replicas of anything but a Deployment; [`Error::Unsupported`] for what the server's release does not have;
    /// [`is_not_found`](Error::is_not_found) if nothing has the name; an [`Error::Api`] for a container of a pod:
    /// generate the pod.
    #[doc(alias = "generate_kube_libpod")]
    pub async fn generate_with(&self, names: impl IntoList, options: &GenerateOptions) -> Result<String> {
        let names = names.into_list();
        let names: Vec<String> = names.iter().filter_map(|name| name.as_str().map(str::to_owned)).collect();
        let (kind, replicas, [service, no_trunc, podman_only]) = options.render()?;
        if names.is_empty() {
            return Err(InvalidOptions::one("names", "", "name a container, pod or volume").into());
        }
        for name in &names {
            self.is_exact(name).await?;
        }
        let params = GenerateKubeParams { no_trunc, podman_only, replicas, service, type_: kind.as_deref() };
        let ignore = options.0.ignore_unsupported;
        let client = if ignore { self.client.ignore_unsupported() } else { self.client.clone() };
        let action = format!("generate Kubernetes YAML of {}", names.join(", "));
        let response = value_of(client.raw().generate_kube_libpod(&names, &params)).await;
        let response = response.map_err(|error| error.doing(action.clone()))?;
        collected(response, Action::reading(action)).await
    }

    /// Checks that the server does not take a name for the beginning of an id.
    #[inline]
    pub(super) async fn is_exact(&self, name: &str) -> Result<()> {
        let key = Key::new(name)?;
        if key.exact().is_some()
            || self.client.containers().exists(name).await?
            || self.client.pods().exists(name).await?
            || self.client.volumes().exists(name).await?
        {
            return Ok(());
        }
        Err(Error::not_found("container, pod or volume", name))
    }
}

/// Reads a text to its end.
#[inline]
pub(super) async fn collected(mut from: ByteStream, action: Action) -> Result<String> {
    let bytes = match from.read_all().await {
        Ok(bytes) => bytes,
        Err(error) => return Err(Error::lost(action, None, error)),
    };
    String::from_utf8(bytes.into()).map_err(|_| Error::protocol(action, "it is not UTF-8", None))
}

/// # Kubernetes YAML
impl Container {
    /// Generates YAML of this container, as a pod of its own.
    ///
    /// # Errors
    ///
    /// As [`generate_kube_with`](Self::generate_kube_with).
    #[inline]
    pub async fn generate_kube(&self) -> Result<String> {
        self.generate_kube_with(&GenerateOptions::default()).await
    }

    /// Generates YAML of this container, as a pod of its own, with options.
    ///
    /// # Errors
    ///
    /// As [`KubeManager::generate_with`]; an [`Error::Api`] if the container belongs to a pod.
    #[inline]
    pub async fn generate_kube_with(&self, options: &GenerateOptions) -> Result<String> {
        let key = if self.id().is_empty() { self.name() } else { self.id() };
        self.client.kube().generate_with(key, options).await.map_err(|error| error.naming(key, self.name()))
    }
}

/// # Kubernetes YAML
impl Pod {
    /// Generates YAML of this pod, with its containers.
    ///
    /// # Errors
    ///
    /// As [`generate_kube_with`](Self::generate_kube_with).
    #[inline]
    pub async fn generate_kube(&self) -> Result<String> {
        self.generate_kube_with(&GenerateOptions::default()).await
    }

    /// Generates YAML of this pod, with its containers, with options.
    ///
    /// # Errors
    ///
    /// As [`KubeManager::generate_with`].
    #[inline]
    pub async fn generate_kube_with(&self, options: &GenerateOptions) -> Result<String> {
        let key = if self.id().is_empty() { self.name() } else { self.id() };
        self.client.kube().generate_with(key, options).await.map_err(|error| error.naming(key, self.name()))
    }
}

/// # Kubernetes YAML
impl Volume {
    /// Generates YAML of this volume: a claim.
    ///
    /// # Errors
    ///
    /// As [`generate_kube_with`](Self::generate_kube_with).
    #[inline]
    pub async fn generate_kube(&self) -> Result<String> {
        self.generate_kube_with(&GenerateOptions::default()).await
    }

    /// Generates YAML of this volume: a claim, with options.
    ///
    /// # Errors
    ///
    /// As [`KubeManager::generate_with`].
    #[inline]
    pub async fn generate_kube_with(&self, options: &GenerateOptions) -> Result<String> {
        self.client.kube().generate_with(self.name(), options).await
    }
}

//! What was played.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{DownOptions, TornDown};
use crate::client::{Guard, Guarded, PodmanClient, futures};
use crate::error::{Error, Result};
use crate::models::PlayKubeReport;
use crate::pods::Pod;

/// Kubernetes YAML that was played: what the server made of it.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient, yaml: &str) -> podman::Result<()> {
/// let played = podman.kube().play(yaml).await?;
/// for pod in &played.pods {
///     println!("{}", played.pod(pod).await?.name());
/// }
/// let codes = played.wait().await?; // until all containers have exited
/// println!("{codes:?}");
/// played.down().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Played {
    /// The pods, in the order of the text.
    pub pods: Vec<PlayedPod>,
    /// The names of the volumes of claims. Those with the files of config maps and secrets are not among them: the server
    /// does not report them.
    pub volumes: Vec<String>,
    /// The ids of the secrets.
    pub secrets: Vec<String>,
    /// The id of the [service container](super::PlayOptions::service_container).
    pub service_container: Option<String>,
    /// The objects of the text that the server skipped, each as kind and name: `Service "web"`. Empty without the feature
    /// `yaml`: the server does not report them.
    pub skipped: Vec<String>,
    client: PodmanClient,
    yaml: Arc<str>,
}

/// A pod that was played.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient, yaml: &str) -> podman::Result<()> {
/// for pod in podman.kube().play(yaml).accept_failures(true).await?.pods {
///     println!("{}: {} containers, {:?}", pod.id, pod.containers.len(), pod.errors);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlayedPod {
    /// The id. The server does not report the name: inspect the [pod](Played::pod).
    pub id: String,
    /// The ids of the containers.
    pub containers: Vec<String>,
    /// The ids of the init containers. Those that run once were removed after their run.
    pub init_containers: Vec<String>,
    /// Why containers did not start, in the server's words.
    pub errors: Vec<String>,
}

impl Played {
    #[inline]
    pub(super) fn new(client: PodmanClient, yaml: Arc<str>, report: &PlayKubeReport, skipped: Vec<String>) -> Self {
        let pods = report.pods.iter().map(|pod| PlayedPod {
            id: pod.id.clone().unwrap_or_default(),
            containers: pod.containers.clone(),
            init_containers: pod.init_containers.clone(),
            errors: pod.container_errors.clone(),
        });
        let secrets = report.secrets.iter().filter_map(|secret| secret.create_report.as_ref()?.id.clone());
        Self {
            pods: pods.collect(),
            volumes: report.volumes.iter().filter_map(|volume| volume.name.clone()).collect(),
            secrets: secrets.collect(),
            service_container: report.service_container_id.clone().filter(|id| !id.is_empty()),
            skipped,
            client,
            yaml,
        }
    }

    /// Returns the YAML that was played: all texts and files as one.
    #[must_use]
    #[inline]
    pub fn yaml(&self) -> &str {
        &self.yaml
    }

    /// Returns whether all containers were started that should have been.
    #[must_use]
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.pods.iter().all(|pod| pod.errors.is_empty())
    }

    /// Inspects a pod that was played.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if it does not exist any more.
    #[inline]
    pub async fn pod(&self, pod: &PlayedPod) -> Result<Pod> {
        self.client.pods().get(&pod.id).await
    }

    /// Waits until each container of the pods has exited, and returns their exit codes by name.
    ///
    /// For a container that was not [started](super::PlayOptions::start), it waits until it was started and has exited.
    /// A container that its policy restarts, as Kubernetes does by default, counts as exited after its first run.
    /// Dropping the future cancels the wait.
    ///
    /// # Errors
    ///
    /// [`Error::Play`] at once if containers could not be started; [`is_not_found`](Error::is_not_found) if a pod does not
    /// exist any more.
    #[inline]
    pub async fn wait(&self) -> Result<BTreeMap<String, i64>> {
        if !self.is_clean() {
            let mut report = PlayKubeReport::default();
            report.pods = self.pods.iter().map(PlayedPod::report).collect();
            return Err(Error::play(Some(report), None, Default::default()));
        }
        let waits = self.pods.iter().map(|pod| async { self.client.pods().get(&pod.id).await?.wait().await });
        let mut codes = BTreeMap::new();
        for waited in futures::join_some(waits, self.pods.len().max(1)).await {
            codes.extend(waited?);
        }
        Ok(codes)
    }

    /// Removes the pods and secrets, and the volumes with the files of config maps and secrets; volumes of claims stay.
    ///
    /// Enable the feature `yaml` if the text has config maps or secrets: without it, this is an error for a text that may
    /// name volumes which the server would leave behind.
    ///
    /// # Errors
    ///
    /// As [`KubeManager::down`](super::KubeManager::down).
    #[inline]
    pub async fn down(&self) -> Result<TornDown> {
        self.down_with(&DownOptions::default()).await
    }

    /// Like [`down`](Self::down), with options. Their text is ignored: the text that was played is taken down.
    ///
    /// # Errors
    ///
    /// As [`KubeManager::down`](super::KubeManager::down).
    #[inline]
    pub async fn down_with(&self, options: &DownOptions) -> Result<TornDown> {
        let options = options.clone().set("files", ()).yaml(&*self.yaml);
        self.client.kube().down(options).await
    }

    /// Returns a guard that removes everything that was played when it is dropped, including the volumes of claims.
    #[inline]
    pub fn remove_on_drop(self) -> Guard<Self> {
        Guard::new(self)
    }
}

impl PlayedPod {
    #[inline]
    fn report(&self) -> crate::models::PlayKubePod {
        let mut report = crate::models::PlayKubePod::default();
        report.id = Some(self.id.clone());
        report.containers.clone_from(&self.containers);
        report.container_errors.clone_from(&self.errors);
        report
    }
}

impl Guarded for Played {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        let force = self.client.server_version() >= crate::versions::Version::new(4, 4, 0);
        let down = self.down_with(&DownOptions::default().force(force)).await?;
        Ok(!down.pods.is_empty())
    }
}

/// Without the YAML, which may have secrets.
impl fmt::Debug for Played {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { pods, volumes, secrets, service_container, skipped, .. } = self;
        f.debug_struct("Played")
            .field("pods", pods)
            .field("volumes", volumes)
            .field("secrets", secrets)
            .field("service_container", service_container)
            .field("skipped", skipped)
            .finish_non_exhaustive()
    }
}

//! Removing what was played.

use std::collections::BTreeSet;

use super::{DownOptions, KubeManager, look};
use crate::client::{PodmanClient, value_of};
use crate::error::{Error, Result};
use crate::models::PlayKubeReport;
use crate::options::InvalidOptions;
use crate::raw::params::PlayKubeDownParams;
use crate::versions::Version;
use crate::wire::manifest::{self, Manifest};

/// The first release that is known to remove secrets; 4.3.1 does not.
const REMOVES_SECRETS: Version = Version::new(5, 0, 0);

/// The result of taking down a text: what was removed, and what could not be removed.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient, yaml: &str) -> podman::Result<()> {
/// let down = podman.kube().down(yaml).await?;
/// println!("{} pods", down.pods.len());
/// for (what, why) in &down.failed {
///     eprintln!("{what}: {why}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TornDown {
    /// The ids of the pods that were removed.
    pub pods: Vec<String>,
    /// The secrets that were removed: ids, as the server reports them, or names.
    pub secrets: Vec<String>,
    /// The names of the volumes that were removed.
    pub volumes: Vec<String>,
    /// What could not be stopped or removed, each as kind and name, and why.
    pub failed: Vec<(String, String)>,
}

impl TornDown {
    /// Returns whether nothing failed.
    #[must_use]
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.failed.is_empty()
    }

    #[inline]
    fn read(&mut self, report: PlayKubeReport) {
        let why = |why: Option<String>| why.filter(|why| !why.is_empty());
        for pod in report.stop_report {
            let id = pod.id.or(pod.raw_input).unwrap_or_default();
            self.failed.extend(pod.errs.into_iter().map(|why| (format!("pod {id:?}"), why)));
        }
        for pod in report.rm_report {
            let id = pod.id.unwrap_or_default();
            for (container, why) in pod.removed_ctrs {
                if let Some(why) = why.filter(|why| !why.is_empty()) {
                    self.failed.push((format!("container {container:?}"), why));
                }
            }
            match why(pod.err) {
                Some(why) => self.failed.push((format!("pod {id:?}"), why)),
                None => self.pods.push(id),
            }
        }
        for volume in report.volume_rm_report {
            let name = volume.id.unwrap_or_default();
            match why(volume.err) {
                // what the text names twice is removed once
                Some(why) if why.contains("no such volume") => {}
                Some(why) => self.failed.push((format!("volume {name:?}"), why)),
                None => self.volumes.push(name),
            }
        }
        for secret in report.secret_rm_report {
            let id = secret.id.unwrap_or_default();
            match why(secret.err) {
                Some(why) if why.contains("no such secret") || why.contains("no secret with name or id") => {}
                Some(why) => self.failed.push((format!("secret {id:?}"), why)),
                None => self.secrets.push(id),
            }
        }
    }

    /// Notes the outcome of a removal.
    #[inline]
    fn note(&mut self, kind: &str, name: String, removed: Result<bool>) -> Result<()> {
        match removed {
            Ok(true) if kind == "volume" => self.volumes.push(name),
            Ok(true) => self.secrets.push(name),
            Ok(false) => {}
            Err(Error::Api(error)) => self.failed.push((format!("{kind} {name:?}"), error.message)),
            Err(error) => return Err(error.after_success()),
        }
        Ok(())
    }
}

/// # Taking down
impl KubeManager {
    /// Removes the pods and secrets of a text, and the volumes with the files of its config maps and secrets. Volumes of
    /// claims stay, unless [`force`](DownOptions::force) is set.
    ///
    /// The server only compares the **names** in the text: a pod or secret of such a name is removed, even if another
    /// client created it. It leaves behind the volumes with the files of config maps and secrets, **whose values
    /// everyone on that machine can read**. The client removes these volumes afterwards, unless a container uses them.
    /// It finds their names in the text, which needs the feature `yaml`. The network `podman-default-kube-network`
    /// stays.
    ///
    /// Missing objects are not an error.
    ///
    /// ```no_run
    /// use podman::kube::DownOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient, yaml: &str) -> podman::Result<()> {
    /// let down = podman.kube().down(DownOptions::new(yaml).force(true)).await?;
    /// println!("{} pods and {:?} removed, {:?} not", down.pods.len(), down.volumes, down.failed);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] without a document, and, without the feature `yaml`, for a text that may name such
    /// volumes, unless they are [named](DownOptions::volumes) or [kept](DownOptions::keep_copies);
    /// [`Error::Unsupported`] for `force` before Podman 4.4; both before anything is sent. An object that cannot be
    /// removed is not an error: it is listed as [`failed`](TornDown::failed).
    #[doc(alias = "play_kube_down_libpod")]
    pub async fn down(&self, options: impl Into<DownOptions>) -> Result<TornDown> {
        let options = options.into();
        let plan = options.render()?;
        let text = look::text(plan.sources, "read the Kubernetes YAML").await?;
        let manifest = look::manifest(&text);
        if manifest.is_none() && !plan.keep_copies && plan.volumes.is_empty() && manifest::may_have_copies(&text) {
            let why = "may name volumes with files of config maps or secrets, which the server leaves behind: enable the \
                       feature `yaml`, name them with `volumes`, or set `keep_copies`";
            return Err(InvalidOptions::one("yaml", "", why).into());
        }
        let server = self.server().await?;
        let ignore = options.0.ignore_unsupported;
        let client = if ignore { self.client.ignore_unsupported() } else { self.client.clone() };
        let force = plan.force == Some(true);
        let mut down = TornDown::default();
        match send(&client, &text, plan.force).await {
            Ok(report) => down.read(report),
            // 4.3 removes nothing if one of several is not there
            Err(error) if error.is_not_found() => {
                let documents = manifest::split(&text);
                for document in documents.iter().filter(|_| documents.len() > 1) {
                    match send(&client, document, plan.force).await {
                        Ok(report) => down.read(report),
                        Err(error) if error.is_not_found() => {}
                        Err(error) => return Err(error),
                    }
                }
            }
            Err(error) => return Err(error),
        }
        let manifest = manifest.unwrap_or_default();
        for name in left_volumes(&manifest, plan.keep_copies, force, plan.volumes) {
            let label = format!("volume {name:?}");
            if !down.volumes.contains(&name) && !down.failed.iter().any(|(failed, _)| *failed == label) {
                let removed = self.client.volumes().remove(&name).await;
                down.note("volume", name, removed)?;
            }
        }
        if server < REMOVES_SECRETS {
            for secret in manifest.objects.iter().filter(|object| object.kind == "Secret" && !object.name.is_empty()) {
                let removed = self.client.secrets().remove(&secret.name).await;
                down.note("secret", secret.name.clone(), removed)?;
            }
        }
        Ok(down)
    }
}

#[inline]
async fn send(client: &PodmanClient, text: &str, force: Option<bool>) -> Result<PlayKubeReport> {
    value_of(client.raw().play_kube_down_libpod(text.to_owned(), &PlayKubeDownParams { force })).await
}

/// The volumes that the server leaves behind: the files of config maps and secrets, and with `force` the claims of what is
/// no Pod (podman #21148).
#[inline]
fn left_volumes(manifest: &Manifest, keep_copies: bool, force: bool, more: Vec<String>) -> BTreeSet<String> {
    let copies = manifest.objects.iter().filter(|_| !keep_copies).flat_map(|object| &object.copies);
    let claims = manifest.objects.iter().filter(|_| force).flat_map(|object| &object.claims);
    copies.chain(claims).cloned().chain(more).collect()
}

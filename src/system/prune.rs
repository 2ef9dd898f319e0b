//! Removing what is unused, of all kinds.

use super::{PruneOptions, SystemManager};
use crate::client::value_of;
use crate::error::{Error, Result};
use crate::options::system::Prune;
use crate::options::types::filters::values;
use crate::raw::params::SystemPruneParams;
use crate::raw::types::SystemPruneReport;
use crate::resource::supported;
use crate::versions::Version;
use crate::{containers, images, networks, pods, volumes};

/// The result of a prune of the service, by kind of object.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let report = podman.system().prune().await?;
/// println!("{} bytes", report.space_reclaimed);
/// if !report.is_clean() {
///     eprintln!("{:?}", report.containers.failed);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PruneReport {
    /// The pods, by id.
    pub pods: Pruned,
    /// The containers, by id.
    pub containers: Pruned,
    /// The images, by id; by name if only a name was removed.
    pub images: Pruned,
    /// The networks, by name.
    pub networks: Pruned,
    /// The volumes, by name.
    pub volumes: Pruned,
    /// The bytes that were freed, as far as the server counts them: without pods.
    pub space_reclaimed: u64,
}

/// The objects of one kind that a prune removed, and those that it could not remove.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let networks = podman.system().prune().await?.networks;
/// println!("{:?} removed, {:?} not", networks.removed, networks.failed);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pruned {
    /// The names or ids of what was removed.
    pub removed: Vec<String>,
    /// The names or ids of what could not be removed, and why.
    pub failed: Vec<(String, String)>,
}

impl Pruned {
    fn of(reports: impl IntoIterator<Item = (Option<String>, Option<String>)>) -> Self {
        let mut pruned = Self::default();
        for (name, error) in reports {
            let name = name.unwrap_or_default();
            match error.filter(|why| !why.is_empty()) {
                Some(why) => pruned.failed.push((name, why)),
                None => pruned.removed.push(name),
            }
        }
        pruned
    }

    /// Adds a later round: what is removed then did not fail, and what fails again failed once.
    #[inline]
    fn add(&mut self, later: Self) {
        let Self { removed, failed } = later;
        self.failed.retain(|(name, _)| !removed.contains(name) && !failed.iter().any(|(other, _)| other == name));
        self.removed.extend(removed);
        self.failed.extend(failed);
    }
}

impl PruneReport {
    /// Returns whether everything that was selected was removed.
    #[must_use]
    #[inline]
    pub fn is_clean(&self) -> bool {
        self.kinds().iter().all(|kind| kind.failed.is_empty())
    }

    #[inline]
    fn kinds(&self) -> [&Pruned; 5] {
        [&self.pods, &self.containers, &self.images, &self.networks, &self.volumes]
    }

    #[inline]
    fn removed_something(&self) -> bool {
        self.kinds().iter().any(|kind| !kind.removed.is_empty())
    }
}

impl From<SystemPruneReport> for PruneReport {
    #[inline]
    fn from(report: SystemPruneReport) -> Self {
        Self {
            pods: Pruned::of(report.pod_prune_report.into_iter().map(|pod| (pod.id, pod.err))),
            containers: Pruned::of(report.container_prune_reports.into_iter().map(|one| (one.id, one.err))),
            images: Pruned::of(report.image_prune_reports.into_iter().map(|image| (image.id, image.err))),
            networks: Pruned::of(report.network_prune_reports.into_iter().map(|network| (network.name, network.error))),
            volumes: Pruned::of(report.volume_prune_reports.into_iter().map(|volume| (volume.id, volume.err))),
            space_reclaimed: report.reclaimed_space.unwrap_or(0),
        }
    }
}

/// Sets the conditions of a prune of one kind.
macro_rules! matching {
    ($filters:expr, $options:expr) => {{
        let mut options = $options;
        for label in values($filters, "label") {
            options = options.label(label);
        }
        for label in values($filters, "label!") {
            options = options.without_label(label);
        }
        for time in values($filters, "until") {
            options = options.until(time);
        }
        options
    }};
}

/// # Pruning
impl SystemManager {
    /// Removes stopped pods and containers, unused networks, and images without a name.
    ///
    /// # Errors
    ///
    /// As [`prune_with`](Self::prune_with).
    #[inline]
    pub async fn prune(&self) -> Result<PruneReport> {
        self.prune_with(&PruneOptions::default()).await
    }

    /// Removes stopped pods and containers, unused networks, images without a name, and what the options add to it.
    ///
    /// Conditions such as [`label`](PruneOptions::label) apply to all kinds of objects. The server itself ignores them
    /// for pods, and reads only the first label for images. Therefore, with conditions, the client prunes one kind
    /// after the other, until nothing more is removed.
    ///
    /// ```no_run
    /// use podman::system::PruneOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = PruneOptions::new().all(true).volumes(true).label("job=test");
    /// let report = podman.system().prune_with(&options).await?;
    /// println!("{} bytes freed; images: {:?}", report.space_reclaimed, report.images.removed);
    /// for (volume, why) in &report.volumes.failed {
    ///     println!("{volume}: {why}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Cancellation
    ///
    /// Objects that were removed before the future was dropped are gone.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for an unknown filter, a wrong value of one, and options that exclude each other;
    /// [`Error::Unsupported`] for options that the server's release does not have; both before anything is sent. An object
    /// that cannot be removed is not an error: it is listed as [`failed`](Pruned::failed). With
    /// conditions, an error may come after some objects were removed.
    #[doc(alias = "system_prune_libpod")]
    #[inline]
    pub async fn prune_with(&self, options: &PruneOptions) -> Result<PruneReport> {
        let prune = options.render()?;
        let server = self.server().await?;
        if prune.external && server < Version::new(4, 4, 0) {
            // it ignores the parameter, and removes all that is unused (seen on 4.3.1)
            return Err(Error::unsupported("SystemPruneLibpod?external", "podman 4.4.0 or later", server));
        }
        if prune.filters.is_null() {
            let params = SystemPruneParams {
                all: prune.all.then_some(true),
                build: prune.build.then_some(true),
                external: prune.external.then_some(true),
                filters: None,
                volumes: prune.volumes.then_some(true),
            };
            return value_of(self.client.raw().system_prune_libpod(&params)).await.map(Into::into);
        }
        if prune.volumes {
            supported(volumes::PruneOptions::lacking(&prune.filters, server))?;
        }
        self.by_kind(&prune).await
    }

    /// Removes data that no image or container refers to, such as layers of an interrupted pull; Podman 4.4 and later.
    ///
    /// The server does not report what it removes.
    ///
    /// # Errors
    ///
    /// [`Error::Unsupported`] before Podman 4.4, before anything is sent: these releases would remove all that is unused.
    #[inline]
    pub async fn prune_external(&self) -> Result<()> {
        let mut options = PruneOptions::default();
        options.0.put("external", true);
        self.prune_with(&options).await.map(drop)
    }

    /// Prunes one kind after the other, until no more is removed.
    #[inline]
    async fn by_kind(&self, prune: &Prune) -> Result<PruneReport> {
        let mut report = PruneReport::default();
        loop {
            match self.round(prune, &mut report).await {
                Ok(true) => {}
                Ok(false) => return Ok(report),
                Err(error) if report.removed_something() => return Err(error.after_success()),
                Err(error) => return Err(error),
            }
        }
    }

    /// Prunes each kind once, in the order in which they use each other; returns whether anything was removed.
    #[inline]
    async fn round(&self, prune: &Prune, report: &mut PruneReport) -> Result<bool> {
        let (podman, filters) = (&self.client, &prune.filters);
        let before = report.kinds().map(|kind| kind.removed.len());

        let pods = podman.pods().prune_with(&matching!(filters, pods::PruneOptions::new())).await?;
        report.pods.add(Pruned { removed: pods.pods_deleted, failed: pods.failed });

        let containers = podman.containers().prune_with(&matching!(filters, containers::PruneOptions::new())).await?;
        report.containers.add(Pruned { removed: containers.containers_deleted, failed: containers.failed });
        report.space_reclaimed = report.space_reclaimed.saturating_add(containers.space_reclaimed);

        let unused = if prune.all { images::PruneOptions::all() } else { images::PruneOptions::dangling() };
        let images = podman.images().prune_with(&matching!(filters, unused)).await?;
        report.images.add(Pruned { removed: images.images_deleted, failed: images.failed });
        report.space_reclaimed = report.space_reclaimed.saturating_add(images.space_reclaimed);

        let networks = podman.networks().prune_with(&matching!(filters, networks::PruneOptions::new())).await?;
        report.networks.add(Pruned { removed: networks.networks_deleted, failed: networks.failed });

        if prune.volumes {
            let volumes = podman.volumes().prune_with(&matching!(filters, volumes::PruneOptions::all())).await?;
            report.volumes.add(Pruned { removed: volumes.volumes_deleted, failed: volumes.failed });
            report.space_reclaimed = report.space_reclaimed.saturating_add(volumes.space_reclaimed);
        }
        Ok(report.kinds().map(|kind| kind.removed.len()) != before)
    }
}

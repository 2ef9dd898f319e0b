//! Disk usage.

use std::collections::BTreeMap;

use super::SystemManager;
use crate::client::value_of;
use crate::error::Result;
use crate::options::Timestamp;
use crate::raw::types::{SystemDfImageReport, SystemDfReport};

/// The disk usage of images, containers and volumes, in bytes.
///
/// Sizes that the server computes as negative are 0.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let usage = podman.df().await?;
/// println!("{} images; {} bytes can be freed", usage.images.len(), usage.reclaimable().total());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DiskUsage {
    /// The images, each once.
    pub images: Vec<ImageUsage>,
    /// All containers, including stopped ones and infra containers.
    pub containers: Vec<ContainerUsage>,
    /// The mounted volumes; volumes of plugins are not.
    pub volumes: Vec<VolumeUsage>,
    /// The size of all images together, with layers that they share counted once. `None` before Podman 4.4, which does
    /// not report it: [`images_size_at_least`](Self::images_size_at_least) has a lower bound then.
    pub images_size: Option<u64>,
}

/// The disk usage of an image.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for image in podman.df().await?.images.iter().filter(|image| image.containers == 0) {
///     println!("unused: {:?}, {} bytes", image.names, image.unique_size);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImageUsage {
    /// The id, 64 hexadecimal digits.
    pub id: String,
    /// The names, each with its tag.
    pub names: Vec<String>,
    /// When the image was created.
    pub created: Option<Timestamp>,
    /// The bytes of all its layers.
    pub size: u64,
    /// The bytes of layers that other images have, too.
    pub shared_size: u64,
    /// The bytes of layers that no other image has.
    pub unique_size: u64,
    /// How many containers use it, including stopped ones.
    pub containers: u64,
}

/// The disk usage of a container.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for container in podman.df().await?.containers {
///     println!("{}: {} bytes of its own", container.name, container.rw_size);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContainerUsage {
    /// The id, 64 hexadecimal digits.
    pub id: String,
    /// The name.
    pub name: String,
    /// The id of its image; empty for an infra container without one.
    pub image: String,
    /// The command.
    pub command: Vec<String>,
    /// When the container was created.
    pub created: Option<Timestamp>,
    /// The state, such as `running` or `exited`.
    pub status: String,
    /// How many volumes it uses.
    pub volumes: u64,
    /// The bytes that it has written, without its image and volumes.
    pub rw_size: u64,
    /// The bytes of its image and those that it has written.
    pub size: u64,
}

/// The disk usage of a volume.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for volume in podman.df().await?.volumes.iter().filter(|volume| volume.links == 0) {
///     println!("unused: {}, {} bytes", volume.name, volume.size);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct VolumeUsage {
    /// The name.
    pub name: String,
    /// How many containers use it, including stopped ones.
    pub links: u64,
    /// The bytes in it.
    pub size: u64,
    /// The bytes that a prune would free: all of them, or none while a container uses the volume.
    pub reclaimable_size: u64,
}

/// The bytes that prunes would free, as `podman system df` computes them.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let reclaimable = podman.df().await?.reclaimable();
/// println!("{} bytes of {} in images", reclaimable.images, reclaimable.total());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reclaimable {
    /// Of images that no container uses.
    pub images: u64,
    /// Of containers that do not run.
    pub containers: u64,
    /// Of volumes that no container uses.
    pub volumes: u64,
}

impl Reclaimable {
    /// Returns the sum.
    #[must_use]
    #[inline]
    pub fn total(self) -> u64 {
        self.images.saturating_add(self.containers).saturating_add(self.volumes)
    }
}

impl DiskUsage {
    /// Returns [`images_size`](Self::images_size), or, before Podman 4.4, a lower bound of it: the sum of what each image
    /// has for itself, without the layers that several images share.
    #[must_use]
    #[inline]
    pub fn images_size_at_least(&self) -> u64 {
        self.images_size.unwrap_or_else(|| sum(self.images.iter().map(|image| image.unique_size)))
    }

    /// Returns what prunes of unused images, stopped containers and unused volumes would free, as `podman system df`
    /// computes it.
    #[must_use]
    #[inline]
    pub fn reclaimable(&self) -> Reclaimable {
        let used = self.images.iter().filter(|image| image.containers > 0).map(|image| image.unique_size);
        let stopped = self.containers.iter().filter(|container| container.status != "running");
        Reclaimable {
            images: self.images_size_at_least().saturating_sub(sum(used)),
            containers: sum(stopped.map(|container| container.rw_size)),
            volumes: sum(self.volumes.iter().map(|volume| volume.reclaimable_size)),
        }
    }
}

fn sum(sizes: impl Iterator<Item = u64>) -> u64 {
    sizes.fold(0, u64::saturating_add)
}

/// The server computes some sizes as differences, which were seen negative.
#[inline]
fn size(given: Option<i64>) -> u64 {
    given.and_then(|size| u64::try_from(size).ok()).unwrap_or(0)
}

/// The server lists an image once for each of its names.
#[inline]
fn images(rows: Vec<SystemDfImageReport>) -> Vec<ImageUsage> {
    let mut places = BTreeMap::new();
    let mut images: Vec<ImageUsage> = Vec::new();
    for row in rows {
        let id = row.image_id.unwrap_or_default();
        let place = *places.entry(id.clone()).or_insert(images.len());
        if place == images.len() {
            images.push(ImageUsage {
                id,
                names: Vec::new(),
                created: row.created.map(Into::into),
                size: size(row.size),
                shared_size: size(row.shared_size),
                unique_size: size(row.unique_size),
                containers: size(row.containers),
            });
        }
        let (repository, tag) = (row.repository.unwrap_or_default(), row.tag.unwrap_or_default());
        if !matches!(repository.as_str(), "" | "<none>") {
            images[place].names.push(match tag.as_str() {
                "" | "<none>" => repository,
                tag => format!("{repository}:{tag}"),
            });
        }
    }
    images
}

impl From<SystemDfReport> for DiskUsage {
    #[inline]
    fn from(report: SystemDfReport) -> Self {
        let containers = report.containers.into_iter().map(|container| ContainerUsage {
            id: container.container_id.unwrap_or_default(),
            name: container.names.unwrap_or_default(),
            image: container.image.unwrap_or_default(),
            command: container.command,
            created: container.created.map(Into::into),
            status: container.status.unwrap_or_default(),
            volumes: size(container.local_volumes),
            rw_size: size(container.rw_size),
            size: size(container.size),
        });
        let volumes = report.volumes.into_iter().map(|volume| VolumeUsage {
            name: volume.volume_name.unwrap_or_default(),
            links: size(volume.links),
            size: size(volume.size),
            reclaimable_size: size(volume.reclaimable_size),
        });
        Self {
            images: images(report.images),
            containers: containers.collect(),
            volumes: volumes.collect(),
            images_size: report.images_size.map(|total| size(Some(total))),
        }
    }
}

/// # Disk usage
impl SystemManager {
    /// Returns the disk usage of images, containers and volumes.
    ///
    /// The server reads all layers and volumes for it, which takes seconds to minutes on a large store: it is not for
    /// polling.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let usage = podman.system().df().await?;
    /// for image in &usage.images {
    ///     println!("{:?} {} bytes, used by {}", image.names, image.size, image.containers);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails.
    #[doc(alias = "disk_usage")]
    #[doc(alias = "system_data_usage_libpod")]
    #[inline]
    pub async fn df(&self) -> Result<DiskUsage> {
        value_of(self.client.raw().system_data_usage_libpod()).await.map(Into::into)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[allow(clippy::needless_pass_by_value, reason = "cases are easier to read without it")]
    fn usage(report: Value) -> DiskUsage {
        let report: SystemDfReport = crate::raw::decode(report.to_string().as_bytes()).expect("a report");
        report.into()
    }

    #[test]
    fn an_image_with_several_names_counts_once() {
        let row = |name: &str, tag: &str, id: &str, unique: i64, containers: i64| json!({"Repository": name, "Tag": tag, "ImageID": id, "Size": 100, "UniqueSize": unique, "Containers": containers});
        let images = json!([
            row("a", "1", "x", 60, 1),
            row("b", "2", "y", 10, 0),
            row("a", "2", "x", 60, 1),
            row("<none>", "<none>", "z", 5, 0),
        ]);
        let newer = usage(json!({"ImagesSize": 130, "Images": images, "Containers": null, "Volumes": null}));
        assert_eq!(
            newer.images.iter().map(|image| &image.names[..]).collect::<Vec<_>>(),
            [&["a:1".to_owned(), "a:2".to_owned()][..], &["b:2".to_owned()], &[],]
        );
        assert_eq!((newer.images_size, newer.reclaimable().images), (Some(130), 70));
        let older = usage(json!({"Images": images}));
        assert_eq!((older.images_size, older.images_size_at_least(), older.reclaimable().images), (None, 75, 15));
    }

    #[test]
    fn sizes_never_wrap() {
        let negative = usage(json!({
            "ImagesSize": 5,
            "Images": [{"ImageID": "x", "UniqueSize": 10, "SharedSize": -3, "Containers": 2}],
            "Containers": [
                {"ContainerID": "c", "RWSize": i64::MAX, "Status": "exited"},
                {"ContainerID": "d", "RWSize": i64::MAX, "Status": "created"},
                {"ContainerID": "e", "RWSize": 7, "Status": "running"},
            ],
            "Volumes": [{"VolumeName": "v", "ReclaimableSize": i64::MAX}, {"VolumeName": "w", "ReclaimableSize": -1}],
        }));
        let Reclaimable { images, containers, volumes } = negative.reclaimable();
        assert_eq!((images, containers, volumes), (0, u64::MAX - 1, i64::MAX.unsigned_abs()));
        assert_eq!((negative.reclaimable().total(), negative.images[0].shared_size), (u64::MAX, 0));
    }
}

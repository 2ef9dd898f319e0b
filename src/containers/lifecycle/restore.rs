//! Restoring containers from checkpoints.

use std::borrow::Cow;
use std::time::Duration;

use crate::client::{PodmanClient, value_of};
use crate::containers::ContainersManager;
use crate::containers::container::Container;
use crate::containers::lifecycle::checkpoint::{flags, micros, on, report};
use crate::error::{Action, Result};
use crate::http::Upload;
use crate::options::InvalidOptions;
use crate::raw::params::ContainerRestoreParams;
use crate::raw::types::{ContainerName, RestoreReport};
use crate::resource::Key;

/// Options for restoring a container.
///
/// ```no_run
/// use podman::containers::RestoreOptions;
///
/// # async fn example(podman: podman::PodmanClient, checkpoint: Vec<u8>) -> podman::Result<()> {
/// let options = RestoreOptions::new().name("copy").ignore_static_ip(true);
/// let restored = podman.containers().restore_from_with(checkpoint, &options).await?;
/// println!("{}", restored.id);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RestoreOptions {
    keep: bool,
    tcp_established: bool,
    tcp_close: bool,
    ignore_root_fs: bool,
    ignore_volumes: bool,
    ignore_static_ip: bool,
    ignore_static_mac: bool,
    print_stats: bool,
    file_locks: bool,
    name: Option<String>,
    pod: Option<String>,
    publish_ports: Vec<String>,
}

flags! { RestoreOptions:
    /// Keeps CRIU's files and logs on the server.
    keep;
    /// Restores established TCP connections as well.
    tcp_established;
    /// Closes established TCP connections; Podman 5.7 and later.
    tcp_close;
    /// Does not apply the container's changed files.
    ignore_root_fs;
    /// Does not restore the contents of volumes.
    ignore_volumes;
    /// Replaces the container's static IP address.
    ignore_static_ip;
    /// Replaces the container's static MAC address.
    ignore_static_mac;
    /// Reports how long each step took.
    print_stats;
    /// Restores file locks as well.
    file_locks;
}

impl RestoreOptions {
    /// Returns the defaults: the container is restored unchanged.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of a container that is restored from an archive or an image; by default it keeps its name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the pod to restore it in.
    #[must_use]
    pub fn pod(mut self, pod: impl Into<String>) -> Self {
        self.pod = Some(pod.into());
        self
    }

    /// Publishes these ports instead of the old ones, in the syntax of `podman run --publish`: `8080:80`.
    #[must_use]
    pub fn publish_ports<I>(mut self, ports: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.publish_ports = ports.into_iter().map(Into::into).collect();
        self
    }

    /// Refuses options that a checkpoint on the server cannot be restored with: the server accepts them, and ignores
    /// them or fails (4.3.1 to 5.8.6).
    #[inline]
    fn in_place(&self) -> std::result::Result<(), InvalidOptions> {
        let mut problems = InvalidOptions::default();
        for (option, value) in [
            ("ignore_root_fs", self.ignore_root_fs.then(|| "true".to_owned())),
            ("ignore_volumes", self.ignore_volumes.then(|| "true".to_owned())),
            ("name", self.name.clone()),
            ("pod", self.pod.clone()),
            ("publish_ports", (!self.publish_ports.is_empty()).then(|| self.publish_ports.join(" "))),
        ] {
            if let Some(value) = value {
                let why = "only applies to a checkpoint in an archive or an image: export it and use restore_from";
                problems.add(option, &value, why);
            }
        }
        problems.or(())
    }
}

/// A container that was restored.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let restored = podman.containers().restore("web").await?;
/// let web = podman.containers().get(&restored.id).await?;
/// println!("{} {}", web.name(), web.status());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Restored {
    /// The container's full id: a new one, if it came from an archive or an image.
    pub id: String,
    /// The times of the steps, if they were requested.
    pub statistics: Option<RestoreStatistics>,
}

/// The duration of a restore, and the memory that it read.
///
/// ```no_run
/// use podman::containers::RestoreOptions;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let restored = container.restore_with(&RestoreOptions::new().print_stats(true)).await?;
/// if let Some(statistics) = restored.statistics {
///     println!("{:?}, {} pages", statistics.restoring, statistics.pages_restored);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RestoreStatistics {
    /// The total time of the OCI runtime.
    pub runtime: Duration,
    /// The time spent on creating the processes.
    pub forking: Duration,
    /// The time spent on restoring them.
    pub restoring: Duration,
    /// Pages of memory that were compared.
    pub pages_compared: u64,
    /// Pages of memory that processes share, and that were not copied.
    pub pages_shared: u64,
    /// Pages of memory that were restored.
    pub pages_restored: u64,
}

/// # Restoring checkpoints
impl Container {
    /// Restores the container from the checkpoint that the server keeps, and continues its processes.
    ///
    /// # Errors
    ///
    /// As [`restore_with`](Self::restore_with).
    #[inline]
    pub async fn restore(&self) -> Result<Restored> {
        self.restore_with(&RestoreOptions::default()).await
    }

    /// Restores the container from the checkpoint that the server keeps, with options.
    ///
    /// The container keeps its name, pod and ports: only a checkpoint in an archive or an image can be restored with others.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for options that need an archive or an image;
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if the container runs; an [`Error::Api`](crate::Error::Api)
    /// if it has no checkpoint, or CRIU fails.
    #[doc(alias = "container_restore_libpod")]
    #[inline]
    pub async fn restore_with(&self, options: &RestoreOptions) -> Result<Restored> {
        options.in_place()?;
        restore(&self.client, &self.key().await?, None, options).await
    }
}

/// # Restoring checkpoints
impl ContainersManager {
    /// Restores a container by its name or id, or creates one from a checkpoint image by the image's name.
    ///
    /// # Errors
    ///
    /// As [`restore_with`](Self::restore_with).
    #[inline]
    pub async fn restore(&self, key: &str) -> Result<Restored> {
        self.restore_with(key, &RestoreOptions::default()).await
    }

    /// Restores a container by its name or id, or creates one from a checkpoint image by the image's name, with
    /// options.
    ///
    /// If a container and an image have this name, the container is restored.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if neither exists; otherwise as [`Container::restore`].
    #[inline]
    pub async fn restore_with(&self, key: &str, options: &RestoreOptions) -> Result<Restored> {
        let in_place = options.in_place();
        // Whether it is a container decides which options are valid, and whether its scope is informed.
        let matters = in_place.is_err() || self.client.scope_tracker().is_some();
        let (target, there) = match self.resolve(key).await {
            Ok(target) => {
                let there = matches!(target, Cow::Owned(_)) || matters && self.exists(key).await?;
                (target, there)
            }
            Err(error) if error.is_not_found() => (Key::new(key)?.of_image(), false),
            Err(error) => return Err(error),
        };
        if there {
            in_place?;
        }
        let restored = restore(&self.client, &target, None, options).await?;
        if !there {
            self.note(&restored);
        }
        Ok(restored)
    }

    /// Creates a container from the archive of a checkpoint, and continues its processes.
    ///
    /// The archive comes from [`Container::checkpoint_export`], or from `podman container checkpoint --export`.
    ///
    /// # Errors
    ///
    /// As [`restore_from_with`](Self::restore_from_with).
    pub async fn restore_from(&self, archive: impl Into<Upload>) -> Result<Restored> {
        self.restore_from_with(archive, &RestoreOptions::default()).await
    }

    /// Creates a container from the archive of a checkpoint, with options.
    ///
    /// # Errors
    ///
    /// [`is_name_in_use`](crate::Error::is_name_in_use) if a container with its name or id exists and no other
    /// [`name`](RestoreOptions::name) is set; an [`Error::Api`](crate::Error::Api) if the archive cannot be read, or
    /// CRIU fails.
    pub async fn restore_from_with(&self, archive: impl Into<Upload>, options: &RestoreOptions) -> Result<Restored> {
        // The path needs a name, which the server does not read.
        let restored = restore(&self.client, "import", Some(archive.into()), options).await?;
        self.note(&restored);
        Ok(restored)
    }

    /// Registers the container with the scope, because its labels do not name it.
    #[inline]
    fn note(&self, restored: &Restored) {
        if let Some(tracker) = self.client.scope_tracker() {
            tracker.note_without_labels(&restored.id);
        }
    }
}

#[inline]
async fn restore(
    client: &PodmanClient,
    key: &str,
    archive: Option<Upload>,
    options: &RestoreOptions,
) -> Result<Restored> {
    let RestoreOptions {
        keep,
        tcp_established,
        tcp_close,
        ignore_root_fs,
        ignore_volumes,
        ignore_static_ip,
        ignore_static_mac,
        print_stats,
        file_locks,
        name,
        pod,
        publish_ports,
    } = options;
    let name: Option<ContainerName> = name.as_deref().map(crate::options::container_name).transpose()?;
    let publish_ports = (!publish_ports.is_empty()).then(|| publish_ports.join(" "));
    let import = on(archive.is_some());
    let params = ContainerRestoreParams {
        file_locks: on(*file_locks),
        ignore_root_fs: on(*ignore_root_fs),
        ignore_static_ip: on(*ignore_static_ip),
        ignore_static_mac: on(*ignore_static_mac),
        ignore_volumes: on(*ignore_volumes),
        import,
        keep: on(*keep),
        name: name.as_ref(),
        pod: pod.as_deref(),
        print_stats: on(*print_stats),
        publish_ports: publish_ports.as_deref(),
        tcp_close: on(*tcp_close),
        tcp_established: on(*tcp_established),
    };
    let call = client.raw().container_restore_libpod(key, archive.unwrap_or_default(), &params);
    let RestoreReport { criu_statistics, id, runtime_restore_duration } =
        report(value_of(call).await?, || Action::changing("restore the container")).await?;
    let statistics = criu_statistics.map(|told| RestoreStatistics {
        runtime: micros(runtime_restore_duration),
        forking: micros(told.forking_time),
        restoring: micros(told.restore_time),
        pages_compared: told.pages_compared.unwrap_or_default(),
        pages_shared: told.pages_skipped_cow.unwrap_or_default(),
        pages_restored: told.pages_restored.unwrap_or_default(),
    });
    Ok(Restored { id: id.unwrap_or_default(), statistics })
}

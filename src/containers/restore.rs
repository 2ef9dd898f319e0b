//! Letting the processes of a checkpoint go on, here or elsewhere.

use std::time::Duration;

use super::checkpoint::{decode_report, flags, micros, on};
use super::container::Container;
use super::{ContainersManager, segment};
use crate::args::Problems;
use crate::client::{PodmanClient, Upload, answer};
use crate::error::Result;
use crate::raw::types::{ContainerName, RestoreReport};

/// How to restore a container.
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
    /// Restores established TCP connections, too.
    tcp_established;
    /// Closes the TCP connections that were established; Podman 5.7 and later.
    tcp_close;
    /// Does not apply the changes of the container's files.
    ignore_root_fs;
    /// Does not restore the contents of volumes.
    ignore_volumes;
    /// Gives the container another address than a static one that it had.
    ignore_static_ip;
    /// Gives the container another MAC address than a static one that it had.
    ignore_static_mac;
    /// Tells how long each step took, in the report.
    print_stats;
    /// Restores file locks, too.
    file_locks;
}

impl RestoreOptions {
    /// Restores the container as it was.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of a container that is restored from an archive or an image; its old one, if not said.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The pod to restore it in.
    #[must_use]
    pub fn pod(mut self, pod: impl Into<String>) -> Self {
        self.pod = Some(pod.into());
        self
    }

    /// Publishes these ports instead of the old ones, as `podman run --publish` takes them: `8080:80`.
    #[must_use]
    pub fn publish_ports<I>(mut self, ports: I) -> Self
    where
        I: IntoIterator<Item: Into<String>>,
    {
        self.publish_ports = ports.into_iter().map(Into::into).collect();
        self
    }

    /// What a checkpoint that the server keeps cannot be restored with: it takes the options, and ignores them or fails
    /// (4.3.1 to 5.8.6).
    fn in_place(&self) -> std::result::Result<(), Problems> {
        let mut problems = Problems::default();
        for (option, value) in [
            ("ignore_root_fs", self.ignore_root_fs.then(|| "true".to_owned())),
            ("ignore_volumes", self.ignore_volumes.then(|| "true".to_owned())),
            ("name", self.name.clone()),
            ("pod", self.pod.clone()),
            ("publish_ports", (!self.publish_ports.is_empty()).then(|| self.publish_ports.join(" "))),
        ] {
            if let Some(value) = value {
                let why = "is only for a checkpoint in an archive or an image: export it, and use restore_from";
                problems.add(option, &value, why);
            }
        }
        problems.or(())
    }
}

/// A container that was restored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Restored {
    /// The container's full id: a new one, if it came from an archive or an image.
    pub id: String,
    /// How it went, if that was to be told.
    pub statistics: Option<RestoreStatistics>,
}

/// How long a restoration took, and how much memory there was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RestoreStatistics {
    /// The whole run of the OCI runtime.
    pub runtime: Duration,
    /// Making the processes.
    pub forking: Duration,
    /// Restoring them.
    pub restoring: Duration,
    /// Pages of memory that were compared.
    pub pages_compared: u64,
    /// Pages of memory that processes share, and that were not copied.
    pub pages_shared: u64,
    /// Pages of memory that were restored.
    pub pages_restored: u64,
}

impl Container {
    /// Lets the processes of a checkpoint go on.
    ///
    /// It comes back as it was: another name, pod or ports it can have only from an archive or an image.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) for options that need an archive or an image;
    /// [`is_wrong_state`](crate::Error::is_wrong_state) if the container runs; an [`Error::Api`](crate::Error::Api) if there is no checkpoint of it,
    /// or CRIU fails.
    #[doc(alias = "container_restore_libpod")]
    pub async fn restore(&self, options: &RestoreOptions) -> Result<Restored> {
        options.in_place()?;
        restore(&self.client, self.id(), None, options).await
    }
}

impl ContainersManager {
    /// Restores a container by name or id, or makes one of the image of a checkpoint, by the image's name.
    ///
    /// Of two of one name, the container is restored.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if there is neither; else as [`Container::restore`].
    pub async fn restore(&self, key: &str, options: &RestoreOptions) -> Result<Restored> {
        let key = segment(key)?;
        let in_place = options.in_place();
        // which of the two it is matters to what only an image can have, and to a scope
        let asks = in_place.is_err() || self.client.mark().is_some();
        let there = asks && self.exists(key).await?;
        if there {
            in_place?;
        }
        let restored = restore(&self.client, key, None, options).await?;
        if !there {
            self.note(&restored);
        }
        Ok(restored)
    }

    /// Makes a container of the archive of a checkpoint, and lets its processes go on.
    ///
    /// The archive comes from [`Container::checkpoint_export`], or from `podman container checkpoint --export`.
    ///
    /// # Errors
    ///
    /// [`is_name_in_use`](crate::Error::is_name_in_use) if there is a container of its name or id, and it is given no other
    /// [`name`](RestoreOptions::name); an [`Error::Api`](crate::Error::Api) if the archive cannot be read, or CRIU fails.
    pub async fn restore_from(&self, archive: impl Into<Upload>, options: &RestoreOptions) -> Result<Restored> {
        // A name is needed in the path, and not read.
        let restored = restore(&self.client, "import", Some(archive.into()), options).await?;
        self.note(&restored);
        Ok(restored)
    }

    /// Tells the scope of what belongs to it, although its labels do not say so.
    fn note(&self, restored: &Restored) {
        if let Some(mark) = self.client.mark() {
            mark.note_without_labels(&restored.id);
        }
    }
}

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
    let name: Option<ContainerName> = name.as_deref().map(crate::args::container_name).transpose()?;
    let publish_ports = (!publish_ports.is_empty()).then(|| publish_ports.join(" "));
    let import = on(archive.is_some());
    let call = client.streams().container_restore_libpod(
        key,
        on(*file_locks),
        on(*ignore_root_fs),
        on(*ignore_static_ip),
        on(*ignore_static_mac),
        on(*ignore_volumes),
        import,
        on(*keep),
        name.as_ref(),
        pod.as_deref(),
        on(*print_stats),
        publish_ports.as_deref(),
        on(*tcp_close),
        on(*tcp_established),
        archive.map(Upload::into_body).unwrap_or_default(),
    );
    let RestoreReport { criu_statistics, id, runtime_restore_duration } =
        decode_report(&answer(call).await?.whole_of("restore").await?)?;
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

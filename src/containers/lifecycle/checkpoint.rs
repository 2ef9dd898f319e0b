//! Checkpoints: a container's processes, saved to files.

use std::time::Duration;

use crate::containers::container::Container;
use crate::containers::files::archive::Archive;
use crate::error::{Action, Error, Result};
use crate::raw::ByteStream;
use crate::raw::params::ContainerCheckpointParams;
use crate::raw::types::CheckpointReport;
use crate::raw::{FromJson, decode};

/// Options for checkpointing a container.
///
/// ```no_run
/// use podman::containers::CheckpointOptions;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let options = CheckpointOptions::new().tcp_established(true).leave_running(true);
/// container.checkpoint_with(&options).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckpointOptions {
    keep: bool,
    leave_running: bool,
    tcp_established: bool,
    ignore_root_fs: bool,
    print_stats: bool,
    pre_checkpoint: bool,
    with_previous: bool,
    file_locks: bool,
    create_image: Option<String>,
}

/// Writes a setter for each flag.
macro_rules! flags {
    ($options:ident: $( $(#[doc = $doc:literal])* $flag:ident; )*) => {
        impl $options {
            $(
                $(#[doc = $doc])*
                #[must_use]
                #[inline]
                pub fn $flag(mut self, on: bool) -> Self {
                    self.$flag = on;
                    self
                }
            )*
        }
    };
}
pub(crate) use flags;

flags! { CheckpointOptions:
    /// Keeps CRIU's files and logs on the server.
    keep;
    /// Leaves the container running.
    leave_running;
    /// Includes established TCP connections; without this option they are an error.
    tcp_established;
    /// Leaves the container's changed files out of an exported checkpoint.
    ignore_root_fs;
    /// Reports how long each step took.
    print_stats;
    /// Copies only the memory, and leaves the container running; a later checkpoint then takes less time. Not every
    /// kernel and runtime supports this.
    pre_checkpoint;
    /// Copies only what has changed since the checkpoint of [`pre_checkpoint`](Self::pre_checkpoint).
    with_previous;
    /// Includes file locks; without this option they are an error.
    file_locks;
}

impl CheckpointOptions {
    /// Returns the defaults: the container stops, and the server keeps the checkpoint.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an image of the checkpoint with this name, which
    /// [`ContainersManager::restore`](crate::ContainersManager::restore) accepts.
    #[must_use]
    pub fn create_image(mut self, name: impl Into<String>) -> Self {
        self.create_image = Some(name.into());
        self
    }
}

/// The result of a checkpoint.
///
/// ```no_run
/// use podman::containers::CheckpointOptions;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let checkpoint = container.checkpoint_with(&CheckpointOptions::new().print_stats(true)).await?;
/// if let Some(statistics) = checkpoint.statistics {
///     println!("frozen for {:?}, {} pages", statistics.frozen, statistics.pages_written);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checkpoint {
    /// The container's full id.
    pub id: String,
    /// The times of the steps, if they were requested.
    pub statistics: Option<CheckpointStatistics>,
}

/// The duration of a checkpoint, and the memory that it wrote.
///
/// ```no_run
/// # async fn example(statistics: podman::containers::CheckpointStatistics) -> podman::Result<()> {
/// let memory = statistics.memory_dump + statistics.memory_write;
/// println!("{memory:?} of {:?} for the memory", statistics.frozen);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckpointStatistics {
    /// The total time of the OCI runtime.
    pub runtime: Duration,
    /// The time until all processes were frozen.
    pub freezing: Duration,
    /// The time during which they were frozen.
    pub frozen: Duration,
    /// The time spent on reading their memory.
    pub memory_dump: Duration,
    /// The time spent on writing their memory.
    pub memory_write: Duration,
    /// Pages of memory that were scanned.
    pub pages_scanned: u64,
    /// Pages of memory that were written.
    pub pages_written: u64,
}

/// # Checkpoints
impl Container {
    /// Saves the container's processes to files on the server, from which [`restore`](Self::restore) continues them.
    ///
    /// Needs CRIU on the server, and a runtime that uses it.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.checkpoint().await?;
    /// // … after a restart of the machine, perhaps …
    /// container.restore().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if the container does not run; [`is_not_found`](Error::is_not_found)
    /// if it does not exist; an [`Error::Api`] if CRIU is not installed on the server, or does not support something
    /// that the container uses.
    #[inline]
    pub async fn checkpoint(&self) -> Result<Checkpoint> {
        self.checkpoint_with(&CheckpointOptions::default()).await
    }

    /// Saves the container's processes to files on the server, with options.
    ///
    /// # Errors
    ///
    /// As [`checkpoint`](Self::checkpoint).
    #[doc(alias = "container_checkpoint_libpod")]
    #[inline]
    pub async fn checkpoint_with(&self, options: &CheckpointOptions) -> Result<Checkpoint> {
        let CheckpointReport { criu_statistics, id, runtime_checkpoint_duration } =
            report(self.ask(options, false).await?, || self.changing("checkpoint")).await?;
        let statistics = criu_statistics.map(|told| CheckpointStatistics {
            runtime: micros(runtime_checkpoint_duration),
            freezing: micros(told.freezing_time),
            frozen: micros(told.frozen_time),
            memory_dump: micros(told.memdump_time),
            memory_write: micros(told.memwrite_time),
            pages_scanned: told.pages_scanned.unwrap_or_default(),
            pages_written: told.pages_written.unwrap_or_default(),
        });
        Ok(Checkpoint { id: id.unwrap_or_default(), statistics })
    }

    /// Saves the container's processes to an archive, from which another server can continue them.
    ///
    /// The archive contains the container's changed files, but not its image. The server keeps nothing.
    ///
    /// ```no_run
    /// use podman::Upload;
    ///
    /// # async fn example(here: podman::Container, there: podman::PodmanClient) -> podman::Result<()> {
    /// let archive = here.checkpoint_export().await?;
    /// there.containers().restore_from(Upload::reader(archive.into_reader())).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`checkpoint`](Self::checkpoint).
    #[inline]
    pub async fn checkpoint_export(&self) -> Result<Archive> {
        self.checkpoint_export_with(&CheckpointOptions::default()).await
    }

    /// Saves the container's processes to an archive, with options.
    ///
    /// # Errors
    ///
    /// As [`checkpoint`](Self::checkpoint).
    #[inline]
    pub async fn checkpoint_export_with(&self, options: &CheckpointOptions) -> Result<Archive> {
        Ok(Archive::new(self.ask(options, true).await?, self.changing("checkpoint")))
    }

    #[inline]
    async fn ask(&self, options: &CheckpointOptions, export: bool) -> Result<ByteStream> {
        let CheckpointOptions {
            keep,
            leave_running,
            tcp_established,
            ignore_root_fs,
            print_stats,
            pre_checkpoint,
            with_previous,
            file_locks,
            create_image,
        } = options;
        let params = ContainerCheckpointParams {
            create_image: create_image.as_deref(),
            export: on(export),
            file_locks: on(*file_locks),
            ignore_root_fs: on(*ignore_root_fs),
            keep: on(*keep),
            leave_running: on(*leave_running),
            pre_checkpoint: on(*pre_checkpoint),
            print_stats: on(*print_stats),
            tcp_established: on(*tcp_established),
            with_previous: on(*with_previous),
        };
        let key = self.key().await?;
        self.value_of(&key, self.client.raw().container_checkpoint_libpod(&key, &params)).await
    }
}

/// Reads the report of a checkpoint, or of a restore.
pub(crate) async fn report<T: FromJson>(mut body: ByteStream, action: impl Fn() -> Action) -> Result<T> {
    let body = body.whole_of(&action).await?;
    decode(&body).map_err(|error| Error::protocol(action(), error.to_string(), Some(error.into())))
}

/// Options that are not set are not sent.
#[inline]
pub(crate) fn on(flag: bool) -> Option<bool> {
    flag.then_some(true)
}

#[inline]
pub(crate) fn micros<N: TryInto<u64>>(micros: Option<N>) -> Duration {
    Duration::from_micros(micros.and_then(|micros| micros.try_into().ok()).unwrap_or_default())
}

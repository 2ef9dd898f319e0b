//! Freezing a container's processes to files.

use std::time::Duration;

use super::archive::Archive;
use super::container::Container;
use crate::client::answer;
use crate::error::{Error, Result};
use crate::raw::decode;
use crate::raw::types::CheckpointReport;

/// How to checkpoint a container.
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

/// A setter for each flag.
macro_rules! flags {
    ($options:ident: $( $(#[doc = $doc:literal])* $flag:ident; )*) => {
        impl $options {
            $(
                $(#[doc = $doc])*
                #[must_use]
                pub fn $flag(mut self, on: bool) -> Self {
                    self.$flag = on;
                    self
                }
            )*
        }
    };
}
pub(super) use flags;

flags! { CheckpointOptions:
    /// Keeps CRIU's files and logs on the server.
    keep;
    /// Lets the container go on running.
    leave_running;
    /// Checkpoints established TCP connections, too; without it they are an error.
    tcp_established;
    /// Leaves the changes of the container's files out of an exported checkpoint.
    ignore_root_fs;
    /// Tells how long each step took, in the report.
    print_stats;
    /// Copies the memory only, and lets the container go on; a later checkpoint is the faster for it. Not every kernel
    /// and runtime can.
    pre_checkpoint;
    /// Copies only what has changed since the checkpoint of [`pre_checkpoint`](Self::pre_checkpoint).
    with_previous;
    /// Checkpoints file locks, too; without it they are an error.
    file_locks;
}

impl CheckpointOptions {
    /// Stops the container and keeps its checkpoint on the server.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes an image of the checkpoint, of this name; [`ContainersManager::restore`](crate::ContainersManager::restore) takes it.
    #[must_use]
    pub fn create_image(mut self, name: impl Into<String>) -> Self {
        self.create_image = Some(name.into());
        self
    }
}

/// A checkpoint that was made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checkpoint {
    /// The container's full id.
    pub id: String,
    /// How it went, if that was to be told.
    pub statistics: Option<CheckpointStatistics>,
}

/// How long a checkpoint took, and how much memory went into it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CheckpointStatistics {
    /// The whole run of the OCI runtime.
    pub runtime: Duration,
    /// Until all processes stood still.
    pub freezing: Duration,
    /// How long they stood still.
    pub frozen: Duration,
    /// Reading their memory.
    pub memory_dump: Duration,
    /// Writing their memory.
    pub memory_write: Duration,
    /// Pages of memory that were looked at.
    pub pages_scanned: u64,
    /// Pages of memory that were written.
    pub pages_written: u64,
}

impl Container {
    /// Freezes the container's processes to files of the server, from which [`restore`](Self::restore) lets them go on.
    ///
    /// Needs CRIU on the server, and a runtime that uses it.
    ///
    /// ```no_run
    /// use podman::{CheckpointOptions, RestoreOptions};
    ///
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// container.checkpoint(&CheckpointOptions::new()).await?;
    /// // … after a restart of the machine, perhaps …
    /// container.restore(&RestoreOptions::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if the container does not run; [`is_not_found`](Error::is_not_found) if
    /// it is gone; an [`Error::Api`] if the server lacks CRIU, or CRIU fails at something that the container uses.
    #[doc(alias = "container_checkpoint_libpod")]
    pub async fn checkpoint(&self, options: &CheckpointOptions) -> Result<Checkpoint> {
        let CheckpointReport { criu_statistics, id, runtime_checkpoint_duration } =
            decode_report(&self.ask(options, false).await?.whole_of("checkpoint").await?)?;
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

    /// Freezes the container's processes, and gives them as an archive, from which another server can let them go on.
    ///
    /// The container's own files are in it, but for its image; nothing stays on the server.
    ///
    /// ```no_run
    /// use podman::{CheckpointOptions, RestoreOptions, Upload};
    ///
    /// # async fn example(here: podman::Container, there: podman::PodmanClient) -> podman::Result<()> {
    /// let archive = here.checkpoint_export(&CheckpointOptions::new()).await?;
    /// there.containers().restore_from(Upload::reader(archive.into_reader()), &RestoreOptions::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`checkpoint`](Self::checkpoint).
    pub async fn checkpoint_export(&self, options: &CheckpointOptions) -> Result<Archive> {
        Ok(Archive::new(self.ask(options, true).await?, "checkpoint"))
    }

    async fn ask(&self, options: &CheckpointOptions, export: bool) -> Result<crate::raw::ByteStream> {
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
        let call = self.client.streams().container_checkpoint_libpod(
            self.id(),
            create_image.as_deref(),
            on(export),
            on(*file_locks),
            on(*ignore_root_fs),
            on(*keep),
            on(*leave_running),
            on(*pre_checkpoint),
            on(*print_stats),
            on(*tcp_established),
            on(*with_previous),
        );
        answer(call).await
    }
}

/// What is not said is not sent.
pub(super) fn on(flag: bool) -> Option<bool> {
    flag.then_some(true)
}

pub(super) fn decode_report<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T> {
    decode(body).map_err(|error| Error::protocol("the report of a checkpoint", Some(error.into())))
}

pub(super) fn micros<N: TryInto<u64>>(micros: Option<N>) -> Duration {
    Duration::from_micros(micros.and_then(|micros| micros.try_into().ok()).unwrap_or_default())
}

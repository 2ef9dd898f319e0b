//! Containers: the manager, and the object.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod manager;

mod container;

mod lifecycle;

mod io;

mod output;

mod wait;

pub(crate) mod files;

mod observe;

pub(crate) mod create;

mod attrs;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
mod run_id;
mod state;

pub use attrs::{Attrs, PublishedPort};
pub use container::Container;
pub use create::run::Run;
pub use files::archive::{Archive, ArchiveReader, PutArchiveOptions};
pub use files::changes::{Change, ChangeKind, ChangesOptions};
pub(crate) use files::copy::pack;
pub use files::copy::{CopyFromOptions, FileOptions};
pub use io::attach::{AttachOptions, Attached};
pub use io::exec::{Exec, ExecHandle, ExecSession};
pub use io::hijack::Stdin;
pub use lifecycle::checkpoint::{Checkpoint, CheckpointOptions, CheckpointStatistics};
pub use lifecycle::commit::CommitOptions;
pub use lifecycle::guard::Guard;
pub(crate) use lifecycle::guard::removal;
pub use lifecycle::prune::{PruneOptions, PruneReport};
pub use lifecycle::remove::RemoveOptions;
pub use lifecycle::restore::{RestoreOptions, RestoreStatistics, Restored};
pub use lifecycle::stop::StopOptions;
pub use observe::inspect::{InspectOptions, Network, Size};
pub use observe::list::{Filter, ListOptions};
pub use observe::stats::{ContainerStatsStream, NetworkStats, Stats, StatsOptions, StatsRates, StatsStream};
pub use observe::top::{Top, TopOptions, TopStream};
pub use output::command::{CommandLines, CommandStream, Output};
pub use output::lines::LineStream;
pub use output::logs::LogOptions;
pub use output::reader::LogReader;
pub use output::stream::{LogStream, Logs};
pub use state::{Health, State};
pub use wait::exit::{WaitCondition, WaitOptions};
pub use wait::until::{Until, WaitOutcome, WaitUntil};

pub use crate::options::{
    CreateOptions, HostPort, Mount, NetworkAttachment, RestartPolicy, SecretMount, Ulimit, UpdateOptions,
};
pub use crate::wire::frames::{LogFrame, Source};
pub use crate::wire::lines::LogLine;
pub use crate::wire::path_stat::{PathKind, PathStat};

use crate::client::PodmanClient;
use crate::resource;

/// The name of this kind of object in error messages.
const KIND: &str = "container";

/// The containers of a service; made by [`PodmanClient::containers`].
///
/// ```no_run
/// use podman::{PodmanClient, containers};
///
/// # async fn example() -> podman::Result<()> {
/// let containers = PodmanClient::connect().await?.containers();
/// for container in containers.list_with(&containers::ListOptions::new().all(true)).await? {
///     println!("{} {} {}", container.short_id(), container.name(), container.status());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ContainersManager {
    client: PodmanClient,
}

/// # Containers
impl PodmanClient {
    /// Returns the manager of this service's containers.
    #[must_use]
    #[inline]
    pub fn containers(&self) -> ContainersManager {
        ContainersManager::new(self.clone())
    }
}

resource::manager!(ContainersManager, Container, Attrs, ListOptions);

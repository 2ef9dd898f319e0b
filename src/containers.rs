//! Containers: the manager, and the object.

mod archive;
mod attach;
mod attrs;
mod changes;
mod checkpoint;
mod commit;
mod connection;
mod container;
mod copy;
mod died;
mod exec;
mod export;
mod goal;
mod guard;
mod health;
mod life;
mod list;
mod logs;
mod mount;
#[cfg(any(test, fuzzing))]
pub(crate) mod properties;
mod prune;
mod recreate;
mod remove;
mod restore;
mod run;
mod stats;
mod stop;
#[cfg(feature = "terminal")]
mod terminal;
mod top;
mod until;
mod update;
mod wait;

pub use archive::{Archive, ArchiveReader, PutArchiveOptions};
pub use attach::{AttachOptions, Attached};
pub use attrs::{ContainerAttrs, PublishedPort};
pub use changes::{Change, ChangeKind, ChangesOptions};
pub use checkpoint::{Checkpoint, CheckpointOptions, CheckpointStatistics};
pub use commit::CommitOptions;
pub use connection::Stdin;
pub use container::Container;
pub use copy::{CopyFromOptions, FileOptions};
pub use exec::{Exec, ExecHandle, ExecOutput, ExecSession};
pub use guard::ContainerGuard;
pub(crate) use guard::removal;
pub use health::Health;
pub use list::{ContainerFilter, ContainerListOptions};
pub use logs::{LineStream, LogOptions, LogReader, LogStream, Logs};
pub use prune::{ContainersPruned, PruneFilter};
pub use remove::RemoveOptions;
pub use restore::{RestoreOptions, RestoreStatistics, Restored};
pub use run::{Output, Run, RunStream};
pub use stats::{ContainerStats, ContainerStatsStream, NetworkStats, StatsOptions, StatsRates, StatsStream};
pub use stop::StopOptions;
pub use top::{Top, TopOptions, TopStream};
pub use until::{Reached, Until, WaitUntil};
pub use wait::{WaitCondition, WaitOptions};

use crate::args::CreateOptions;
use crate::client::{PodmanClient, answer};
use crate::error::Result;
use crate::manager::Manager;

/// The containers of a service; made by [`PodmanClient::containers`].
///
/// ```no_run
/// use podman::{ContainerListOptions, PodmanClient};
///
/// # async fn example() -> podman::Result<()> {
/// let containers = PodmanClient::connect().await?.containers();
/// for container in containers.list_with(&ContainerListOptions::new().all(true)).await? {
///     println!("{} {} {}", container.short_id(), container.name(), container.status());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ContainersManager {
    client: PodmanClient,
}

impl ContainersManager {
    pub(crate) fn new(client: PodmanClient) -> Self {
        Self { client }
    }

    /// Gets a container by name or id, with all its details.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if there is none.
    #[doc(alias = "container_inspect_libpod")]
    #[doc(alias = "inspect")]
    pub async fn get(&self, key: &str) -> Result<Container> {
        let attrs = answer(self.client.calls().container_inspect_libpod(segment(key)?, None)).await?;
        Ok(self.prepare_model(attrs))
    }

    /// Gets a container by name or id through the Docker-compatible endpoint.
    ///
    /// The answer has Docker's shape; what libpod alone knows (pods, annotations) is absent.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if there is none.
    pub async fn get_compatible(&self, key: &str) -> Result<Container> {
        let attrs = answer(self.client.compat().container_inspect(segment(key)?, None)).await?;
        Ok(self.prepare_model(attrs))
    }

    /// Tells whether there is a container of this name or id.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails; only its own "no" is a no.
    #[doc(alias = "container_exists_libpod")]
    pub async fn exists(&self, key: &str) -> Result<bool> {
        match answer(self.client.calls().container_exists_libpod(segment(key)?, None)).await {
            Ok(()) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Makes a container from what the server said of it, without asking again.
    ///
    /// ```no_run
    /// # async fn example(podman: podman::PodmanClient) {
    /// let mut listed = podman::models::ContainerSummary::default();
    /// listed.id = Some("0123456789abcdef".to_owned());
    /// let container = podman.containers().prepare_model(listed);
    /// assert_eq!(container.short_id(), "0123456789ab");
    /// # }
    /// ```
    #[must_use]
    pub fn prepare_model(&self, attrs: impl Into<ContainerAttrs>) -> Container {
        Container::new(self.client.clone(), attrs.into())
    }

    /// Creates a container, without starting it.
    ///
    /// The named volumes of a [`volume_driver`](CreateOptions::volume_driver) are created first
    /// where they do not exist. The image is not pulled: [`run`](Self::run) does that. Options that are no more than an
    /// image may be its name, or the [`Image`](crate::Image).
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("docker.io/library/nginx").name("web").port("80/tcp", 8080);
    /// let web = podman.containers().create(options).await?;
    /// web.start().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`](crate::Error::InvalidOptions) with all that is wrong with the options, and
    /// [`Error::Unsupported`](crate::Error::Unsupported) with all that the server would ignore, before anything is sent;
    /// [`is_image_not_known`](crate::Error::is_image_not_known) if the image is not local;
    /// [`is_name_in_use`](crate::Error::is_name_in_use) if the name is taken.
    #[doc(alias = "container_create_libpod")]
    pub async fn create(&self, options: impl Into<CreateOptions>) -> Result<Container> {
        let plan = run::Plan::new(&options.into(), &self.client)?;
        let (id, warnings) = plan.create(&self.client).await?;
        Ok(self.get(&id).await?.warned(warnings))
    }

    /// Runs a command in a new container, to its end.
    ///
    /// Awaiting it gives the [`Output`] and makes an exit code other than 0 an error; see
    /// [`Run`] for the other ways to run, and for the errors of each.
    ///
    /// ```no_run
    /// use podman::CreateOptions;
    ///
    /// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
    /// let options = CreateOptions::new("docker.io/library/alpine").command(["echo", "hello"]).remove(true);
    /// let output = podman.containers().run(options).await?;
    /// assert_eq!(output.stdout, b"hello\n");
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, options: impl Into<CreateOptions>) -> Run {
        Run::new(self.client.clone(), options.into())
    }

    /// Lists the running containers.
    ///
    /// # Errors
    ///
    /// As [`list_with`](Self::list_with).
    #[doc(alias = "ps")]
    #[doc(alias = "container_list_libpod")]
    pub async fn list(&self) -> Result<Vec<Container>> {
        self.list_with(&ContainerListOptions::default()).await
    }

    /// Removes a container by name or id; [`Container::remove_with`] without getting it first.
    ///
    /// # Errors
    ///
    /// As [`Container::remove_with`].
    #[doc(alias = "rm")]
    #[doc(alias = "container_delete_libpod")]
    pub async fn remove(&self, key: &str, options: &RemoveOptions) -> Result<bool> {
        remove::remove(&self.client, segment(key)?, options).await
    }
}

impl Manager for ContainersManager {
    type Resource = Container;
    type Attrs = ContainerAttrs;
    type ListOptions = ContainerListOptions;

    async fn get(&self, key: &str) -> Result<Container> {
        Self::get(self, key).await
    }
    async fn list_with(&self, options: &ContainerListOptions) -> Result<Vec<Container>> {
        Self::list_with(self, options).await
    }
    async fn exists(&self, key: &str) -> Result<bool> {
        Self::exists(self, key).await
    }
    fn prepare_model(&self, attrs: ContainerAttrs) -> Container {
        Self::prepare_model(self, attrs)
    }
}

/// A name or id that can be a part of a path; an empty one would ask for something else.
pub(crate) fn segment(key: &str) -> Result<&str> {
    if key.is_empty() {
        return Err(crate::args::Problems::one("name", key, "a name or id is needed").into());
    }
    Ok(key)
}

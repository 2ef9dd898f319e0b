//! Volumes: the manager, and the object.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod volume;

mod archive;

mod remove;

mod prune;

pub use prune::PruneReport;

pub use crate::containers::{Archive, ArchiveReader};
pub use crate::options::VolumeOptions;
pub use crate::options::volume::{Filter, ListOptions, PruneOptions, RemoveOptions};

use std::sync::Arc;

use serde_json::Value;

use crate::client::{Guarded, PodmanClient};
use crate::error::Result;
use crate::models::VolumeInspect;
use crate::options::types::filters;
use crate::resource::{self, Ensured};

/// The volumes of a service; made by [`PodmanClient::volumes`].
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let data = podman.volumes().ensure("data").await?;
/// let options = CreateOptions::new("docker.io/library/postgres").volume(&*data, "/var/lib/postgresql/data");
/// podman.containers().run(options).detach().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VolumesManager {
    client: PodmanClient,
}

/// The attributes of a volume; a list has all that an inspection has.
pub type Attrs = VolumeInspect;

/// A volume, as the server last described it.
///
/// Its name is its identity: it has no other id.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// for volume in podman.volumes().list().await? {
///     println!("{} {}", volume.name(), volume.mountpoint());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Volume {
    pub(crate) client: PodmanClient,
    attrs: Arc<Attrs>,
}

impl Guarded for Volume {
    #[inline]
    fn client(&self) -> &PodmanClient {
        &self.client
    }

    #[inline]
    async fn remove_it(&self) -> Result<bool> {
        self.remove().await
    }
}

/// Converts to the name, which names the volume in options.
impl From<&Volume> for String {
    #[inline]
    fn from(volume: &Volume) -> Self {
        volume.name().to_owned()
    }
}

/// Converts to the name, which names the volume in options.
impl From<&Ensured<Volume>> for String {
    #[inline]
    fn from(volume: &Ensured<Volume>) -> Self {
        volume.name().to_owned()
    }
}

/// The kinds of filters that [`is_selected`] compares.
const COMPARED: [&str; 5] = ["driver", "label", "label!", "opt", "scope"];

/// Whether the filters that the client can compare select a volume.
#[inline]
fn is_selected(volume: &Volume, given: &Value) -> bool {
    let values = |kind| filters::values(given, kind);
    let has_label = |label: &&str| resource::has_label(volume.labels(), label);
    let has_option = |option: &&str| {
        let (key, wanted) = option.split_once('=').unwrap_or((option, ""));
        volume.options().get(key).is_some_and(|value| wanted.is_empty() || value == wanted)
    };
    let is_any = |kind, found: &str| {
        let values = values(kind);
        values.is_empty() || values.contains(&found)
    };
    let options = values("opt");
    values("label").iter().all(has_label)
        && !values("label!").iter().any(has_label)
        && (options.is_empty() || options.iter().any(has_option))
        && is_any("driver", volume.driver())
        && is_any("scope", text(volume.attrs.scope.as_ref()))
}

#[inline]
fn text(found: Option<&String>) -> &str {
    found.map_or("", String::as_str)
}

/// A volume to ensure.
struct Wanted<'a> {
    manager: &'a VolumesManager,
    body: &'a Value,
}

impl resource::Wanted for Wanted<'_> {
    type Object = Volume;

    #[inline]
    async fn create(&self) -> Result<Volume> {
        self.manager.send(self.body).await
    }

    #[inline]
    async fn find(&self) -> Result<(Volume, Value)> {
        let attrs = self.manager.inspect(name_of(self.body)).await?;
        let found = resource::json_of(&attrs);
        Ok((self.manager.from_attrs(attrs), found))
    }
}

#[inline]
fn name_of(body: &Value) -> &str {
    body["Name"].as_str().unwrap_or_default()
}

/// # Volumes
impl PodmanClient {
    /// Returns the manager of this service's volumes.
    #[must_use]
    #[inline]
    pub fn volumes(&self) -> VolumesManager {
        VolumesManager::new(self.clone())
    }
}

resource::manager!(VolumesManager, Volume, Attrs, ListOptions);

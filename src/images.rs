//! Images: the manager, and the object.

// The documentation shows methods in the order of these modules; a blank line keeps rustfmt from sorting them.
mod manager;

mod build;

mod pull;
mod push;
mod save;

mod name;
mod remove;

mod prune;

mod import;

mod history;
mod search;

mod format;
mod progress;

pub use build::{Build, BuildStream, Built};
pub use format::Format;
pub use history::{Change, ChangeKind};
pub use name::ImageName;
pub use progress::{LayerProgress, LayerStatus};
pub use prune::PruneReport;
pub use pull::{Pull, PullPolicy, PullProgress, PullStream};
pub use push::{Push, PushProgress, PushStream, Pushed};
pub use remove::RemoveReport;
pub use save::Load;
pub use search::SearchResult;

pub use crate::options::{BuildOptions, Context};
pub use crate::wire::build_log::{BuildEvent, BuildStep};

pub use crate::containers::{Archive, ArchiveReader};
pub use crate::options::image::{
    ArchiveFormat, Filter, ImportOptions, ListOptions, PruneOptions, PullOptions, PushOptions, RemoveOptions,
    SaveOptions, SearchOptions,
};

use std::collections::BTreeMap;

use crate::client::PodmanClient;
use crate::models::{ImageInspect, ImageSummary};
use crate::options::CreateOptions;
use crate::resource;

/// The images of a service; made by [`PodmanClient::images`].
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let images = podman.images();
/// if !images.exists("docker.io/library/alpine").await? {
///     images.pull("docker.io/library/alpine").await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ImagesManager {
    client: PodmanClient,
}

/// The attributes of an image, from a list or from an inspection.
pub type Attrs = resource::Attrs<ImageSummary, ImageInspect>;

resource::attrs_from!(ImageSummary, ImageInspect);

/// An image, as the server last described it.
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let image = podman.images().pull("docker.io/library/alpine").await?;
/// println!("{} {:?}", image.id(), image.tags());
/// podman.containers().run(CreateOptions::new(&image).command(["true"]).remove(true)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Image {
    client: PodmanClient,
    attrs: Attrs,
}

static EMPTY: BTreeMap<String, String> = BTreeMap::new();

/// Converts to the id, which names the image in options; a handle [by name](ImagesManager::named) converts to the name.
impl From<&Image> for String {
    #[inline]
    fn from(image: &Image) -> Self {
        image.key().into_owned()
    }
}

/// Converts to options for a container of this image, with defaults for everything else.
impl From<&Image> for CreateOptions {
    #[inline]
    fn from(image: &Image) -> Self {
        Self::new(image)
    }
}

/// # Images
impl PodmanClient {
    /// Returns the manager of this service's images.
    #[must_use]
    #[inline]
    pub fn images(&self) -> ImagesManager {
        ImagesManager::new(self.clone())
    }
}

resource::manager!(ImagesManager, Image, Attrs, ListOptions);

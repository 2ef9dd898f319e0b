//! The files that a container changed.

use std::fmt;

use crate::client::value_of;
use crate::containers::container::Container;
use crate::error::Result;
use crate::raw::params::ContainerChangesParams;
use crate::raw::types::FilesystemChange;

/// One path that a container changed.
///
/// ```no_run
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// for change in container.changes().await? {
///     println!("{:?} {}", change.kind, change.path);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Change {
    /// The path, from the container's root.
    pub path: String,
    /// How it changed.
    pub kind: ChangeKind,
}

/// How a path changed.
///
/// ```no_run
/// use podman::containers::ChangeKind;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let changes = container.changes().await?;
/// let added = changes.iter().filter(|change| change.kind == ChangeKind::Added).count();
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChangeKind {
    /// Contents or attributes differ. All parent directories of a change are listed as modified.
    Modified,
    /// The path was added.
    Added,
    /// The path was deleted.
    Deleted,
}

impl fmt::Display for ChangeKind {
    /// Writes `modified`, `added` or `deleted`.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Modified => "modified",
            Self::Added => "added",
            Self::Deleted => "deleted",
        })
    }
}

impl Change {
    /// Reads what the server sent; `None` for a kind that it does not have yet.
    #[inline]
    pub(crate) fn read(sent: FilesystemChange) -> Option<Self> {
        let kind = match sent.kind? {
            0 => ChangeKind::Modified,
            1 => ChangeKind::Added,
            2 => ChangeKind::Deleted,
            _ => return None,
        };
        Some(Self { path: sent.path?, kind })
    }
}

/// Selects what a container is compared with; by default its image.
///
/// ```no_run
/// use podman::containers::ChangesOptions;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let options = ChangesOptions::new().parent("docker.io/library/alpine:3.20");
/// println!("{} paths differ", container.changes_with(&options).await?.len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangesOptions {
    parent: Option<String>,
    container: bool,
}

impl ChangesOptions {
    /// Compares with the container's image.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Compares with this image, container or layer, by name or id.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<String>) -> Self {
        (self.parent, self.container) = (Some(parent.into()), false);
        self
    }

    /// Compares with this container, even if an image has the same name.
    #[must_use]
    pub fn parent_container(mut self, parent: impl Into<String>) -> Self {
        (self.parent, self.container) = (Some(parent.into()), true);
        self
    }
}

/// # Changed files
impl Container {
    /// Lists what the container changed in the files of its image.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// use podman::containers::ChangeKind;
    ///
    /// let changes = container.changes().await?;
    /// let new = changes.iter().filter(|change| change.kind == ChangeKind::Added);
    /// println!("{} new files", new.count());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`changes_with`](Self::changes_with).
    #[doc(alias = "diff")]
    #[inline]
    pub async fn changes(&self) -> Result<Vec<Change>> {
        self.changes_with(&ChangesOptions::default()).await
    }

    /// Lists the files that differ between the container and a parent.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the containeror the parent does not exist.
    #[doc(alias = "container_changes_libpod")]
    #[inline]
    pub async fn changes_with(&self, options: &ChangesOptions) -> Result<Vec<Change>> {
        let ChangesOptions { parent, container } = options;
        // The server's third kind, `image`, would look for an image of this container's id.
        let kind = container.then_some("container");
        let params = ContainerChangesParams { diff_type: kind, parent: parent.as_deref() };
        let key = self.key().await?;
        let changes = value_of(self.client.raw().container_changes_libpod(&key, &params)).await?;
        Ok(changes.into_iter().filter_map(|change| Change::read(*change)).collect())
    }
}

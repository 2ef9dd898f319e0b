//! What a container changed in its files.

use std::fmt;

use super::container::Container;
use crate::client::answer;
use crate::error::Result;

/// One path that a container changed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Change {
    /// The path, from the container's root.
    pub path: String,
    /// What became of it.
    pub kind: ChangeKind,
}

/// What became of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChangeKind {
    /// It has other contents or attributes; so have all directories above a change.
    Modified,
    /// It is new.
    Added,
    /// It is gone.
    Deleted,
}

impl fmt::Display for ChangeKind {
    /// In one word: `modified`, `added` or `deleted`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Modified => "modified",
            Self::Added => "added",
            Self::Deleted => "deleted",
        })
    }
}

/// What to compare a container with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangesOptions {
    parent: Option<String>,
    container: bool,
}

impl ChangesOptions {
    /// With the image it was made of.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With this image, container or layer, by name or id.
    #[must_use]
    pub fn parent(mut self, parent: impl Into<String>) -> Self {
        (self.parent, self.container) = (Some(parent.into()), false);
        self
    }

    /// With this container, though an image may have the same name.
    #[must_use]
    pub fn parent_container(mut self, parent: impl Into<String>) -> Self {
        (self.parent, self.container) = (Some(parent.into()), true);
        self
    }
}

impl Container {
    /// Lists what the container changed in the files of its image.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// use podman::ChangeKind;
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
    pub async fn changes(&self) -> Result<Vec<Change>> {
        self.changes_with(&ChangesOptions::default()).await
    }

    /// Lists what is different in the container's files.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if the container, or what it is compared with, is not there.
    #[doc(alias = "container_changes_libpod")]
    pub async fn changes_with(&self, options: &ChangesOptions) -> Result<Vec<Change>> {
        let ChangesOptions { parent, container } = options;
        // The server's third kind, `image`, would look for an image of this container's id.
        let kind = container.then_some("container");
        let call = self.client.streams().container_changes_libpod(self.id(), kind, parent.as_deref());
        let changes = answer(call).await?.into_iter().filter_map(|change| {
            let kind = match change.kind? {
                0 => ChangeKind::Modified,
                1 => ChangeKind::Added,
                2 => ChangeKind::Deleted,
                _ => return None,
            };
            Some(Change { path: change.path?, kind })
        });
        Ok(changes.collect())
    }
}

//! A container's files, as a directory of the server.

use std::path::PathBuf;

use super::container::{Container, unless};
use crate::client::{answer, whole};
use crate::error::{Error, Result};

impl Container {
    /// Mounts the container's root file system, and gives the directory of the server where it is.
    ///
    /// It is of use to programs on the server's machine only. Mounting twice gives the same directory; each one wants an
    /// [`unmount`](Self::unmount) of its own.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone; an [`Error::Api`] if the server is rootless, which
    /// has no place where others could see it.
    #[doc(alias = "container_mount_libpod")]
    pub async fn mount(&self) -> Result<PathBuf> {
        let path = whole(answer(self.client.calls().container_mount_libpod(self.id())).await?, "mount").await?;
        match String::from_utf8(path) {
            Ok(path) if path.starts_with('/') => Ok(path.trim_end_matches('\n').into()),
            _ => Err(Error::protocol("mount: no path", None)),
        }
    }

    /// Takes back one [`mount`](Self::mount); `false` if it was not mounted, where the server notices.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if the container runs and only that keeps it mounted.
    #[doc(alias = "container_unmount_libpod")]
    pub async fn unmount(&self) -> Result<bool> {
        unless(answer(self.client.calls().container_unmount_libpod(self.id())).await, "layer is not mounted")
    }
}

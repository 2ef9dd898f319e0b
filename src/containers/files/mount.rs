//! Mounting a container's file system on the server.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::client::value_of;
use crate::containers::ContainersManager;
use crate::containers::container::Container;
use crate::containers::lifecycle::outcome::unless;
use crate::error::{Error, Result};

/// How often the list of mounted containers is requested. A failed attempt has waited for a removal, and many
/// containers may be removed at the same time.
const TRIES: usize = 20;

/// # Mounting on the host
impl Container {
    /// Mounts the container's root file system on the server, and returns the directory.
    ///
    /// This is of use only to programs on the server's machine. Mounting twice returns the same directory; each mount
    /// needs its own [`unmount`](Self::unmount).
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container does not exist; an [`Error::Api`] if the server is
    /// rootless: its mounts are visible only to itself.
    #[doc(alias = "container_mount_libpod")]
    #[inline]
    pub async fn mount(&self) -> Result<PathBuf> {
        let key = self.key().await?;
        let mut path = self.value_of(&key, self.client.raw().container_mount_libpod(&key)).await?;
        let path = path.whole_of(|| self.changing("mount")).await?;
        match std::str::from_utf8(&path) {
            Ok(path) if path.starts_with('/') => Ok(path.trim_end_matches('\n').into()),
            _ => Err(Error::protocol(self.changing("mount"), "the response has no path", None)),
        }
    }

    /// Undoes one [`mount`](Self::mount); returns `false` if the container was not mounted and the server reports it.
    ///
    /// # Errors
    ///
    /// [`is_wrong_state`](Error::is_wrong_state) if the container runs and only that keeps it mounted.
    #[doc(alias = "container_unmount_libpod")]
    #[inline]
    pub async fn unmount(&self) -> Result<bool> {
        let key = self.key().await?;
        unless(self.value_of(&key, self.client.raw().container_unmount_libpod(&key)).await, "layer is not mounted")
    }
}

/// # Mounted containers
impl ContainersManager {
    /// Returns the directories on the server where root file systems are mounted, by the containers' full ids. Those
    /// of running containers are always mounted.
    ///
    /// The server inspects its containers one after the other, and fails if one of them is removed at the same time
    /// (seen on 4.3.1, 5.4.2 and 5.8.6). The client then repeats the request, up to twenty times in total.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached; [`is_not_found`](Error::is_not_found) if a container was removed during each attempt.
    #[doc(alias = "container_show_mounted_libpod")]
    #[inline]
    pub async fn mounted(&self) -> Result<BTreeMap<String, PathBuf>> {
        let mut tries = 0;
        loop {
            tries += 1;
            match value_of(self.client.raw().container_show_mounted_libpod()).await {
                Err(error) if error.is_not_found() && tries < TRIES => {}
                mounted => return Ok(mounted?.into_iter().map(|(id, path)| (id, path.into())).collect()),
            }
        }
    }
}

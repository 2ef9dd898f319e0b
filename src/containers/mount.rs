//! A container's files, as a directory of the server.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::ContainersManager;
use super::container::{Container, unless};
use crate::client::answer;
use crate::error::{Error, Result};

/// How often the mounted containers are asked for: each time that fails has waited for a removal, of maybe many.
const TRIES: usize = 20;

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
        let path = answer(self.client.calls().container_mount_libpod(self.id())).await?.whole_of("mount").await?;
        match std::str::from_utf8(&path) {
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

impl ContainersManager {
    /// Where the root file systems that are mounted are on the server, by the containers' full ids; those of running
    /// containers are.
    ///
    /// The server takes a list of its containers and looks at one after the other: one that is removed meanwhile fails
    /// it (seen on 4.3.1, 5.4.2 and 5.8.6). Then it is asked again, up to twenty times in all.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached; [`is_not_found`](Error::is_not_found) if one was removed each time.
    #[doc(alias = "container_show_mounted_libpod")]
    pub async fn mounted(&self) -> Result<BTreeMap<String, PathBuf>> {
        let mut tries = 0;
        loop {
            tries += 1;
            match answer(self.client.calls().container_show_mounted_libpod()).await {
                Err(error) if error.is_not_found() && tries < TRIES => {}
                mounted => return Ok(mounted?.into_iter().map(|(id, path)| (id, path.into())).collect()),
            }
        }
    }
}

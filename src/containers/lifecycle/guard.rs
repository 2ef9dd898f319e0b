//! A container that is removed when its owner is dropped.

use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use crate::containers::container::Container;
use crate::containers::lifecycle::remove::RemoveOptions;
use crate::error::Result;

/// A container that is removed when this is dropped, also by a panic; made by [`Container::remove_on_drop`].
///
/// Dropping it sends a request that kills and removes the container with its anonymous volumes. The request is sent from
/// a background thread: dropping needs no async runtime, and blocks for at most one second. To wait for the removal, call
/// [`remove_now`](Self::remove_now). A process that is killed drops nothing: see [`Scope`](crate::Scope).
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = CreateOptions::new("redis").port("6379/tcp", 0);
/// let mut redis = podman.containers().create(options).await?.remove_on_drop();
/// redis.start().await?;
/// redis.reload().await?; // the port is assigned at the start
/// println!("{:?}", redis.ports());
/// redis.remove_now().await?; // or whenever it goes out of scope
/// # Ok(())
/// # }
/// ```
#[must_use = "the container is removed when this is dropped"]
pub struct Guard {
    container: Container,
    armed: bool,
}

impl Guard {
    /// Removes the container now, even if it runs, with its anonymous volumes; returns `false` if it no longer exists.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails; dropping the guard tries once more.
    #[inline]
    pub async fn remove_now(mut self) -> Result<bool> {
        let removed = remove_now(self.container.clone()).await?;
        self.armed = false;
        Ok(removed)
    }

    /// Inspects the container and stores the result, as [`Container::reload`].
    ///
    /// # Errors
    ///
    /// As [`Container::reload`].
    #[inline]
    pub async fn reload(&mut self) -> Result<()> {
        self.container.reload().await
    }

    /// Renames the container, as [`Container::rename`].
    ///
    /// # Errors
    ///
    /// As [`Container::rename`].
    #[inline]
    pub async fn rename(&mut self, name: &str) -> Result<()> {
        self.container.rename(name).await
    }

    /// Returns the container, and no longer removes it.
    #[allow(clippy::must_use_candidate, reason = "most want no more than that it stays")]
    #[inline]
    pub fn keep(mut self) -> Container {
        self.armed = false;
        self.container.clone()
    }
}

impl Deref for Guard {
    type Target = Container;

    #[inline]
    fn deref(&self) -> &Container {
        &self.container
    }
}

impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        if self.armed {
            match self.container.attrs().only_name() {
                None => self.container.client.delete_in_background(vec![removal(self.container.id())]),
                Some(_) => self.container.client.in_background(remove_now(self.container.clone())),
            }
        }
    }
}

impl fmt::Debug for Guard {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").field("container", &self.container).field("armed", &self.armed).finish()
    }
}

/// # Removal on drop
impl Container {
    /// Returns a guard that removes the container when it is dropped.
    #[inline]
    pub fn remove_on_drop(self) -> Guard {
        Guard { container: self, armed: true }
    }
}

#[inline]
async fn remove_now(container: Container) -> Result<bool> {
    let options = RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO);
    container.remove_with(&options).await
}

/// The path of the request that removes a container in any state.
#[inline]
pub(crate) fn removal(id: &str) -> String {
    format!("/libpod/containers/{id}?force=true&timeout=0&volumes=true")
}

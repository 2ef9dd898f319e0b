//! A container that goes with its owner.

use std::fmt;
use std::ops::{Deref, DerefMut};

use super::container::Container;
use super::remove::RemoveOptions;
use crate::error::Result;

/// A container that is removed when this is dropped, also by a panic; made by [`Container::remove_on_drop`].
///
/// Dropping it asks the server to kill and remove the container, with its anonymous volumes, and waits for nothing but
/// a connection, for a second at most: neither blocks it an async thread nor does it need one. Whoever has to know that
/// it is gone calls [`remove`](Self::remove), which is not [`Container::remove`]: it takes the guard, kills what runs,
/// and removes the anonymous volumes, too. A process that is killed drops nothing: see [`Scope`](crate::Scope).
///
/// ```no_run
/// use podman::CreateOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let options = CreateOptions::new("redis").port("6379/tcp", 0);
/// let mut redis = podman.containers().create(options).await?.remove_on_drop();
/// redis.start().await?;
/// redis.reload().await?; // which port it got is known once it runs
/// println!("{:?}", redis.ports());
/// redis.remove().await?; // or whenever it goes out of scope
/// # Ok(())
/// # }
/// ```
#[must_use = "the container is removed when this is dropped"]
pub struct ContainerGuard {
    container: Container,
    armed: bool,
}

impl ContainerGuard {
    /// Removes the container now, running or not, with its anonymous volumes; `false` if it was gone already.
    ///
    /// # Errors
    ///
    /// If the service cannot be reached or fails; dropping the guard tries once more.
    pub async fn remove(mut self) -> Result<bool> {
        let options = RemoveOptions::new().force(true).volumes(true).timeout(std::time::Duration::ZERO);
        let removed = self.container.remove_with(&options).await?;
        self.armed = false;
        Ok(removed)
    }

    /// Keeps the container after all.
    #[allow(clippy::must_use_candidate, reason = "most want no more than that it stays")]
    pub fn keep(mut self) -> Container {
        self.armed = false;
        self.container.clone()
    }
}

impl Deref for ContainerGuard {
    type Target = Container;

    fn deref(&self) -> &Container {
        &self.container
    }
}

impl DerefMut for ContainerGuard {
    fn deref_mut(&mut self) -> &mut Container {
        &mut self.container
    }
}

impl Drop for ContainerGuard {
    fn drop(&mut self) {
        if self.armed {
            self.container.client.part_with(vec![removal(self.container.id())]);
        }
    }
}

impl fmt::Debug for ContainerGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContainerGuard").field("container", &self.container).field("armed", &self.armed).finish()
    }
}

impl Container {
    /// Removes the container when the guard that this gives is dropped.
    pub fn remove_on_drop(self) -> ContainerGuard {
        ContainerGuard { container: self, armed: true }
    }
}

/// The path that removes a container whatever it does.
pub(crate) fn removal(id: &str) -> String {
    format!("/libpod/containers/{id}?force=true&timeout=0&volumes=true")
}

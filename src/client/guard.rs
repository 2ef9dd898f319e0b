//! Objects that are removed when their owner is dropped.

use std::fmt;
use std::ops::Deref;
use std::time::{Duration, Instant};

use super::PodmanClient;
use crate::error::Result;

/// How long a dropped guard tries to remove an object that is in use by a container that is being removed.
const IN_USE: Duration = Duration::from_secs(10);
/// The pause between two attempts.
const PAUSE: Duration = Duration::from_millis(100);

/// An object that a [`Guard`] removes.
#[allow(unreachable_pub, reason = "the bound of a public type; sealed")]
pub trait Guarded: Clone + fmt::Debug + Send + Sync + 'static {
    /// The client that removes it.
    #[doc(hidden)]
    fn client(&self) -> &PodmanClient;

    /// Removes exactly this object; returns `false` if it does not exist any more.
    #[doc(hidden)]
    fn remove_it(&self) -> impl Future<Output = Result<bool>> + Send;
}

/// An object that is removed when this is dropped, even by a panic; made by `remove_on_drop` of the object.
///
/// It dereferences to the object. Dropping it removes the object from a background thread: it needs no async runtime,
/// and blocks for at most one second. Only the object itself is removed; while a container uses it, the thread
/// retries for ten seconds. To wait for the removal, call [`remove_now`](Self::remove_now). A process that is killed
/// drops nothing: see [`Scope`](crate::Scope).
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let data = podman.volumes().create("test-data").await?.remove_on_drop();
/// println!("{}", data.mountpoint());
/// data.remove_now().await?; // or whenever it goes out of scope
/// # Ok(())
/// # }
/// ```
#[must_use = "the object is removed when this is dropped"]
pub struct Guard<T: Guarded> {
    object: T,
    armed: bool,
}

impl<T: Guarded> Guard<T> {
    pub(crate) fn new(object: T) -> Self {
        Self { object, armed: true }
    }

    /// Removes the object now; returns `false` if it did not exist any more.
    ///
    /// # Errors
    ///
    /// [`is_in_use`](crate::Error::is_in_use) if a container uses it; dropping the guard tries once more.
    pub async fn remove_now(mut self) -> Result<bool> {
        let removed = self.object.remove_it().await?;
        self.armed = false;
        Ok(removed)
    }

    /// Returns the object, and no longer removes it.
    #[allow(clippy::must_use_candidate, reason = "most want no more than that it stays")]
    pub fn keep(mut self) -> T {
        self.armed = false;
        self.object.clone()
    }
}

impl<T: Guarded> Deref for Guard<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

impl<T: Guarded> Drop for Guard<T> {
    fn drop(&mut self) {
        if self.armed {
            let object = self.object.clone();
            self.object.client().in_background(async move { remove(&object).await });
        }
    }
}

/// Removes an object, and retries while it is in use.
async fn remove(object: &impl Guarded) -> Result<bool> {
    let begin = Instant::now();
    loop {
        match object.remove_it().await {
            Err(error) if error.is_in_use() && begin.elapsed() < IN_USE => tokio::time::sleep(PAUSE).await,
            done => return done,
        }
    }
}

impl<T: Guarded> fmt::Debug for Guard<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").field("object", &self.object).field("armed", &self.armed).finish()
    }
}

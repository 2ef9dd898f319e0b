//! One change of the artifacts of a service at a time.
//!
//! The server does not lock its index of artifacts: of 20 that are added at the same time, 11 were there afterwards, and all
//! responses were 201; of appends and removals at the same time, the index named blobs that were gone, and every list failed
//! (5.8.6). So this program takes turns, whichever clients it uses. Other programs are not known here.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{OwnedRwLockReadGuard, OwnedRwLockWriteGuard, RwLock};

use super::ArtifactsManager;
use crate::error::{Error, Result};

type Turns = BTreeMap<String, Weak<RwLock<()>>>;

/// Those who wait, by the address of the service.
static TURNS: Mutex<Turns> = Mutex::new(Turns::new());

#[inline]
fn turns(address: String) -> Arc<RwLock<()>> {
    let mut turns = TURNS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = turns.get(&address).and_then(Weak::upgrade) {
        return known;
    }
    turns.retain(|_, known| known.strong_count() > 0);
    let new = Arc::new(RwLock::new(()));
    turns.insert(address, Arc::downgrade(&new));
    new
}

impl ArtifactsManager {
    #[inline]
    async fn turns(&self) -> Result<Arc<RwLock<()>>> {
        self.client.connected().await?;
        Ok(turns(self.client.endpoint().map(ToString::to_string).unwrap_or_default()))
    }

    /// Waits until this program changes no artifacts of the service.
    #[inline]
    pub(super) async fn change(&self) -> Result<OwnedRwLockWriteGuard<()>> {
        Ok(self.turns().await?.write_owned().await)
    }

    /// As [`change`](Self::change), for a request that does not change any, if it failed as it does during a change.
    #[inline]
    pub(super) async fn again<T>(&self, failed: &Result<T>) -> Result<Option<OwnedRwLockReadGuard<()>>> {
        // the index is written in place, and names blobs that are removed
        const CHANGED: [&str; 4] =
            ["EOF", "no such file or directory", "unexpected EOF", "unexpected end of JSON input"];
        let changed = |error: &Error| error.api().is_some_and(|error| CHANGED.contains(&error.cause.as_str()));
        match failed {
            Err(error) if changed(error) => Ok(Some(self.turns().await?.read_owned().await)),
            _ => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn each_service_has_its_own_turns() {
        let one = turns("unix:///one".into());
        let changing = Arc::clone(&one).write_owned().await;
        assert!(turns("unix:///one".into()).try_write_owned().is_err(), "another client waits");
        assert!(turns("unix:///two".into()).try_write_owned().is_ok());
        drop(changing);
        assert!(turns("unix:///one".into()).try_write_owned().is_ok());
    }
}

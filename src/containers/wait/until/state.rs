//! The state that all conditions of a wait share.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use tokio::sync::watch;

use crate::containers::container::Container;
use crate::containers::wait::until::condition::{Until, WaitOutcome};
use crate::containers::wait::until::monitor::{Failure, LatestSnapshot, View};

pub(crate) type Outcome = Result<WaitOutcome, Failure>;

/// The state that all conditions of a wait share.
#[derive(Debug)]
pub(crate) struct WaitState {
    pub(crate) container: Container,
    pub(crate) view: View,
    /// The conditions that are not met, and the last failure of each.
    unmet: Mutex<BTreeMap<String, String>>,
}

impl WaitState {
    #[inline]
    pub(crate) fn new(container: Container, snapshots: watch::Receiver<LatestSnapshot>) -> Self {
        Self { container, view: View::new(snapshots), unmet: Mutex::default() }
    }

    pub(crate) fn note(&self, until: &Until, said: impl Into<String>) {
        self.unmet.lock().unwrap_or_else(PoisonError::into_inner).insert(until.to_string(), said.into());
    }

    #[inline]
    pub(crate) fn forget(&self, until: &Until) {
        self.unmet.lock().unwrap_or_else(PoisonError::into_inner).remove(&until.to_string());
    }

    #[inline]
    pub(crate) fn unmet(&self) -> Vec<(String, String)> {
        self.unmet.lock().unwrap_or_else(PoisonError::into_inner).clone().into_iter().collect()
    }
}

//! Tracks the objects that a [`Scope`](crate::Scope) created.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::PodmanClient;

/// The labels and the objects of a scope.
#[derive(Debug)]
pub(crate) struct ScopeTracker {
    labels: [(String, String); 2],
    made: Mutex<Vec<Made>>,
    /// Whether the scope created objects other than containers.
    others: AtomicBool,
    /// Objects that cannot have the labels: what they are, and the id, or the name of a volume.
    named: Mutex<Vec<(&'static str, String)>>,
    /// How many calls create something, and cancelled builds are finished.
    pending: watch::Sender<usize>,
    /// Whether the scope was dropped.
    dropped: AtomicBool,
    /// Removes the objects of the scope.
    clean: Clean,
}

/// Removes the objects of a scope, which is of a layer above.
pub(crate) type Clean = fn(PodmanClient, Arc<ScopeTracker>) -> Pin<Box<dyn Future<Output = ()> + Send>>;

/// A call that creates something, or a cancelled build that is finished.
#[derive(Debug)]
pub(crate) struct Pending(Arc<ScopeTracker>);

impl Drop for Pending {
    fn drop(&mut self) {
        self.0.pending.send_modify(|pending| *pending = pending.saturating_sub(1));
    }
}

/// A container of the scope.
#[derive(Debug)]
struct Made {
    id: String,
    labelled: bool,
}

impl ScopeTracker {
    pub(crate) fn new(labels: [(String, String); 2], clean: Clean) -> Self {
        let (others, dropped) = (AtomicBool::new(false), AtomicBool::new(false));
        let (made, named) = (Mutex::default(), Mutex::default());
        Self { labels, made, others, named, pending: watch::Sender::new(0), dropped, clean }
    }

    /// Returns the labels of all objects of the scope.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (&str, &str)> {
        self.labels.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Returns the value of the label that only this scope has.
    pub(crate) fn owner(&self) -> &str {
        &self.labels[1].1
    }

    /// Records that an object other than a container was created, with the labels.
    pub(crate) fn note_other(&self) {
        self.others.store(true, Ordering::Relaxed);
    }

    /// Whether the scope created objects other than containers.
    pub(crate) fn has_others(&self) -> bool {
        self.others.load(Ordering::Relaxed)
    }

    /// Records a container, so that it can be removed without a list from the server.
    pub(crate) fn note(&self, id: &str) {
        self.push(id, true);
    }

    /// Records a container without the labels, which no list contains.
    pub(crate) fn note_without_labels(&self, id: &str) {
        self.push(id, false);
    }

    /// Records an object that cannot have the labels: a `pod` or `secret` by its id, a `volume` or `list` by its name.
    pub(crate) fn note_named(&self, kind: &'static str, key: String) {
        if let Ok(mut named) = self.named.lock() {
            named.push((kind, key));
        }
    }

    /// Returns the objects without the labels.
    pub(crate) fn named(&self) -> Vec<(&'static str, String)> {
        self.named.lock().map(|named| named.clone()).unwrap_or_default()
    }

    fn push(&self, id: &str, labelled: bool) {
        if let Ok(mut made) = self.made.lock() {
            made.push(Made { id: id.to_owned(), labelled });
        }
    }

    /// Records that a call goes on, until the result is dropped.
    pub(crate) fn begin(self: Arc<Self>) -> Pending {
        self.pending.send_modify(|pending| *pending += 1);
        Pending(self)
    }

    /// Waits until no call goes on.
    pub(crate) async fn settled(&self) {
        // Cannot fail: `self` owns the sender.
        let _ = self.pending.subscribe().wait_for(|pending| *pending == 0).await;
    }

    /// Records that containers created from now on will not be removed by the scope.
    pub(crate) fn set_dropped(&self) {
        self.dropped.store(true, Ordering::SeqCst);
    }

    pub(crate) fn is_dropped(&self) -> bool {
        self.dropped.load(Ordering::SeqCst)
    }

    /// Removes the objects of a scope that was dropped, which could not wait for the one that a cancelled call created.
    pub(crate) async fn clean_if_dropped(self: Arc<Self>, client: PodmanClient) {
        if self.is_dropped() {
            (self.clean)(client, self).await;
        }
    }

    /// Forgets a container that was removed.
    pub(crate) fn strike(&self, id: &str) {
        if let Ok(mut made) = self.made.lock() {
            // Usually one of the last.
            if let Some(at) = made.iter().rposition(|made| made.id == id) {
                made.remove(at);
            }
        }
    }

    /// Returns the containers that were created and not removed since.
    pub(crate) fn made(&self) -> Vec<String> {
        self.filtered(|_| true)
    }

    /// Returns the containers without the labels.
    pub(crate) fn without_labels(&self) -> Vec<String> {
        self.filtered(|made| !made.labelled)
    }

    fn filtered(&self, wanted: fn(&&Made) -> bool) -> Vec<String> {
        let made = self.made.lock();
        made.map(|made| made.iter().filter(wanted).map(|made| made.id.clone()).collect()).unwrap_or_default()
    }
}

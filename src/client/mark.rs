//! What the containers of a [`Scope`](crate::Scope) have in common.

use std::sync::Mutex;

/// What is common to all that is made in a scope.
#[derive(Debug)]
pub(crate) struct Mark {
    labels: [(String, String); 2],
    made: Mutex<Vec<Made>>,
}

/// A container that was made.
#[derive(Debug)]
struct Made {
    id: String,
    labelled: bool,
}

impl Mark {
    pub(crate) fn new(labels: [(String, String); 2]) -> Self {
        Self { labels, made: Mutex::default() }
    }

    /// The labels of what is made.
    pub(crate) fn labels(&self) -> impl Iterator<Item = (&str, &str)> {
        self.labels.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Notes a container, to be removed even when nobody can ask for a list.
    pub(crate) fn note(&self, id: &str) {
        self.push(id, true);
    }

    /// Notes a container that does not carry the labels, and is in no list.
    pub(crate) fn note_without_labels(&self, id: &str) {
        self.push(id, false);
    }

    fn push(&self, id: &str, labelled: bool) {
        if let Ok(mut made) = self.made.lock() {
            made.push(Made { id: id.to_owned(), labelled });
        }
    }

    /// Forgets a container that was removed.
    pub(crate) fn strike(&self, id: &str) {
        if let Ok(mut made) = self.made.lock() {
            // mostly one of the last
            if let Some(at) = made.iter().rposition(|made| made.id == id) {
                made.remove(at);
            }
        }
    }

    /// The containers that were made, and not removed since.
    pub(crate) fn made(&self) -> Vec<String> {
        self.filtered(|_| true)
    }

    /// Those of them that do not carry the labels.
    pub(crate) fn without_labels(&self) -> Vec<String> {
        self.filtered(|made| !made.labelled)
    }

    fn filtered(&self, wanted: fn(&&Made) -> bool) -> Vec<String> {
        let made = self.made.lock();
        made.map(|made| made.iter().filter(wanted).map(|made| made.id.clone()).collect()).unwrap_or_default()
    }
}

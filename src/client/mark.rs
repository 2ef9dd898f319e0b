//! What the containers of a [`Scope`](crate::Scope) have in common.

use std::sync::Mutex;

/// What is common to all that is made in a scope.
#[derive(Debug)]
pub(crate) struct Mark {
    labels: [(String, String); 2],
    made: Mutex<Vec<String>>,
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
        if let Ok(mut made) = self.made.lock() {
            made.push(id.to_owned());
        }
    }

    /// Forgets a container that was removed.
    pub(crate) fn strike(&self, id: &str) {
        if let Ok(mut made) = self.made.lock() {
            // mostly one of the last
            if let Some(at) = made.iter().rposition(|made| made == id) {
                made.remove(at);
            }
        }
    }

    /// The containers that were made, and not removed since.
    pub(crate) fn made(&self) -> Vec<String> {
        self.made.lock().map(|made| made.clone()).unwrap_or_default()
    }
}

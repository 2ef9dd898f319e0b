//! Texts: where they come from, and what the client sees in them.

use crate::error::{Action, Error, Result, joined};
use crate::options::InvalidOptions;
use crate::options::kube::Sources;
use crate::wire::manifest::{self, Manifest};

/// Reads the files of a call, and joins all texts.
///
/// # Errors
///
/// [`Error::Local`] if a file cannot be read; [`Error::InvalidOptions`] without a document.
#[inline]
pub(super) async fn text(sources: Sources, doing: &'static str) -> Result<String> {
    let action = Action::reading(doing);
    let mut texts: Vec<String> = sources.yaml.into_iter().collect();
    if !sources.files.is_empty() {
        let files = sources.files;
        let read = move || -> Result<Vec<String>> {
            let read = |path: &std::path::PathBuf| {
                let read = std::fs::read_to_string(path);
                read.map_err(|error| Error::local_at(Action::reading(doing), path, error))
            };
            files.iter().map(read).collect()
        };
        texts.extend(joined(action, tokio::task::spawn_blocking(read).await)??);
    }
    let text = manifest::join(texts.iter().map(String::as_str));
    match manifest::has_document(&text) {
        true => Ok(text),
        false => Err(InvalidOptions::one("yaml", "", "expected at least one document").into()),
    }
}

/// Returns what a text makes, if the client can read it. The server may read more than the client.
#[cfg(feature = "yaml")]
#[inline]
pub(super) fn manifest(text: &str) -> Option<Manifest> {
    Manifest::read(text).ok()
}

#[cfg(not(feature = "yaml"))]
#[inline]
pub(super) fn manifest(_: &str) -> Option<Manifest> {
    None
}

/// Returns a text with labels in what it makes, if the client can read it.
#[cfg(feature = "yaml")]
#[inline]
pub(super) fn labelled(
    text: &str,
    labels: &[(String, String)],
    of_pods: &[(String, String)],
    keeps: impl Fn(&str) -> bool,
) -> Option<String> {
    manifest::labelled(text, labels, of_pods, keeps)
}

#[cfg(not(feature = "yaml"))]
#[inline]
pub(super) fn labelled(
    _: &str,
    _: &[(String, String)],
    _: &[(String, String)],
    _: impl Fn(&str) -> bool,
) -> Option<String> {
    None
}

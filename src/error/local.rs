//! What this machine did not do.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, Source};

/// What failed on this machine, whatever Podman did.
#[derive(Debug)]
#[non_exhaustive]
pub struct LocalError {
    /// What it is, and why, where that is known.
    pub what: String,
    source: Option<Source>,
}

impl Error {
    pub(crate) fn local(what: impl Into<String>, source: Option<Source>) -> Self {
        Self::Local(Box::new(LocalError { what: what.into(), source }))
    }
}

impl fmt::Display for LocalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl StdError for LocalError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

//! The options of images: listing, transferring, saving, importing, searching, removing.

use super::read::Read;
use crate::wire::image_name;

mod import;
mod list;
mod prune;
mod remove;
mod save;
mod search;
mod transfer;

pub use import::ImportOptions;
pub use list::{Filter, ListOptions};
pub use prune::PruneOptions;
pub use remove::RemoveOptions;
pub use save::{ArchiveFormat, SaveOptions};
pub use search::SearchOptions;
pub use transfer::{PullOptions, PushOptions};

pub(crate) use prune::Pruned;
pub(crate) use remove::Removal;
pub(crate) use search::Search;
pub(crate) use transfer::{Pulling, credential, progress_bar};

/// Checks a name that an image gets or that is looked for in a registry: lower case, as the server wants it.
#[inline]
pub(crate) fn repository(name: &str) -> Read<()> {
    match name {
        "" => Err("the name of an image is needed".to_owned()),
        name if name.chars().any(|c| c.is_whitespace() || c.is_control()) => Err("a name has no blanks".to_owned()),
        name if image_name::has_upper_case(name) => {
            Err(format!("a repository is written in lower case: {:?}", name.to_lowercase()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
#[path = "image_tests.rs"]
mod tests;

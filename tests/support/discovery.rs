//! The cases of `tests/fixtures/discovery.toml`, for this crate's choice and for the real command's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Table {
    pub(crate) case: Vec<Case>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) uid: u32,
    #[serde(default)]
    pub(crate) env: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) files: BTreeMap<PathBuf, String>,
    pub(crate) chooses: String,
    /// Releases of the command that choose differently.
    #[serde(default)]
    pub(crate) command: BTreeMap<String, String>,
    pub(crate) why: Option<String>,
}

impl Case {
    /// Writes its files below a root.
    pub(crate) fn lay_out(&self, root: &Path) {
        for (path, text) in &self.files {
            let path = root.join(path.strip_prefix("/").expect("absolute"));
            std::fs::create_dir_all(path.parent().expect("a directory")).expect("makes");
            std::fs::write(path, text).expect("writes");
        }
    }
}

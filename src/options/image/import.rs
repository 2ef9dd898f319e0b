//! The options of importing images.

use serde_json::Value;

use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::read;
use crate::options::readers;
use crate::options::row::Target::{ClientOnly, Query, Refused, SameAs};

const IMPORT: Kind =
    query("ImportOptions", "docker-py's arguments of the import of an image", &[IMPORT_ROWS], "ImageImportLibpod");

rows! {
    "Import" IMPORT_ROWS for [ImportOptions] {
        /// Sets the tag of the image, if its name has none; the default is `latest`.
        tag: Text => ClientOnly(|value| read::text(value).map(drop));
        /// Adds instructions to apply, in the form of a Containerfile: `ENV A=b`, `CMD ["sh"]`, `EXPOSE 80`, …
        changes: List => Query("changes", readers::one_or_more);
        /// Sets the comment in the history of the image.
        message: Text => Query("message", readers::text);
        /// Sets the operating system of the image; the default is the server's.
        os: Text => Query("OS", readers::text);
        /// Sets the architecture of the image; the default is the server's.
        architecture: Text => Query("Architecture", readers::text);
        "arch": Text => SameAs("architecture");
        /// Sets the variant of the architecture.
        variant: Text => Query("Variant", readers::text);
        "image": Text => Refused("this is a pull: call ImagesManager::pull");
    }
}

options! {
    /// How to import an image.
    ///
    /// ```
    /// use podman::images::ImportOptions;
    ///
    /// let options = ImportOptions::new().change("ENV PATH=/bin").message("made by hand");
    /// # let _ = options;
    /// ```
    pub struct ImportOptions = IMPORT;
}

defaults! {
    ImportOptions = IMPORT;
}

impl ImportOptions {
    /// Imports the files alone, without a configuration.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an instruction to apply, in the form of a Containerfile: `ENV A=b`, `CMD ["sh"]`, `EXPOSE 80`, …
    #[must_use]
    pub fn change(self, change: impl Into<String>) -> Self {
        self.changes([change.into()])
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<Import, InvalidOptions> {
        let body = self.0.write()?;
        let text = |name| body.parameter(name).and_then(Value::as_str).map(str::to_owned);
        let changes = body.parameter("changes").and_then(Value::as_array).into_iter().flatten();
        Ok(Import {
            tag: self.0.text("tag").map(str::to_owned),
            changes: changes.filter_map(Value::as_str).map(str::to_owned).collect(),
            message: text("message"),
            os: text("OS"),
            architecture: text("Architecture"),
            variant: text("Variant"),
        })
    }
}

/// What an import sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Import {
    pub(crate) tag: Option<String>,
    pub(crate) changes: Vec<String>,
    pub(crate) message: Option<String>,
    pub(crate) os: Option<String>,
    pub(crate) architecture: Option<String>,
    pub(crate) variant: Option<String>,
}

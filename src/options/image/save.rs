//! The options of saving images.

use serde_json::Value;

use super::transfer;
use crate::options::core::{Kind, query};
use crate::options::invalid::InvalidOptions;
use crate::options::read;
use crate::options::readers;
use crate::options::row::Target::{ClientOnly, NoEffect, Query};

const SAVE: Kind =
    query("SaveOptions", "podman-py's arguments of the saving of images", &[SAVE_ROWS], "ImageGetLibpod");

const FORMATS: [&str; 4] = ["docker-archive", "oci-archive", "docker-dir", "oci-dir"];

rows! {
    "Saving" SAVE_ROWS for [] {
        /// Sets the format: docker-archive (the default), oci-archive, docker-dir or oci-dir.
        "format": Word => Query("format", |value| read::word(value, &FORMATS));
        /// Compresses the layers of the format docker-dir.
        "compress": Flag => Query("compress", readers::flag);
        /// Saves the image under its first name (true), or under this one; by default under none.
        "named": Json => ClientOnly(|value| match value {
            Value::Bool(_) | Value::String(_) | Value::Null => Ok(()),
            _ => Err("expected true, false or a name".to_owned()),
        });
        "chunk_size": Int => NoEffect("chunks are as the server sends them");
        "progress_bar": Flag => ClientOnly(transfer::progress_bar);
    }
}

options! {
    /// The options of saving images.
    ///
    /// ```
    /// use podman::images::{ArchiveFormat, SaveOptions};
    ///
    /// let options = SaveOptions::new().format(ArchiveFormat::OciArchive).named(true);
    /// let same: SaveOptions = serde_json::from_str(r#"{"format": "oci-archive", "named": true}"#)?;
    /// assert_eq!(options, same);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SaveOptions = SAVE;
}

defaults! {
    SaveOptions = SAVE;
}

crate::open_enum::open_enum! {
    /// The format of an archive of images.
    ///
    /// ```no_run
    /// use podman::images::{ArchiveFormat, SaveOptions};
    ///
    /// # async fn example(image: podman::Image) -> podman::Result<()> {
    /// let archive = image.save_with(&SaveOptions::new().format(ArchiveFormat::OciArchive)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub enum ArchiveFormat {
        /// One tar archive, as `docker save` writes it; may hold several images, and be loaded by Docker.
        DockerArchive = "docker-archive",
        /// One tar archive with a layout of the Open Container Initiative.
        OciArchive = "oci-archive",
        /// A tar archive of a directory in Docker's format, which cannot be loaded as it is.
        DockerDir = "docker-dir",
        /// A tar archive of a directory with a layout of the Open Container Initiative.
        OciDir = "oci-dir",
    }
}

impl SaveOptions {
    /// Returns options that save a docker-archive.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the format; by default [`DockerArchive`](ArchiveFormat::DockerArchive).
    #[must_use]
    pub fn format(mut self, format: impl Into<ArchiveFormat>) -> Self {
        self.0.put("format", format.into().as_str());
        self
    }

    /// Compresses the layers of the format [`DockerDir`](ArchiveFormat::DockerDir); others do not read it.
    #[must_use]
    #[inline]
    pub fn compress(mut self, compress: bool) -> Self {
        self.0.put("compress", compress);
        self
    }

    /// Saves the image under its first name, which it has when it is loaded; by default it is saved without one.
    #[must_use]
    #[inline]
    pub fn named(mut self, named: bool) -> Self {
        self.0.put("named", named);
        self
    }

    /// Shows the bytes that arrive on standard error, if that is a terminal.
    #[cfg(feature = "progress")]
    #[must_use]
    #[inline]
    pub fn progress_bar(mut self, show: bool) -> Self {
        self.0.put("progress_bar", show);
        self
    }

    /// Whether the bytes are shown.
    #[inline]
    pub(crate) fn is_shown(&self) -> bool {
        self.0.truthy("progress_bar") == Some(true)
    }

    /// Saves the image under this name, which must be one of its names.
    #[must_use]
    pub fn under(mut self, name: impl Into<String>) -> Self {
        self.0.put("named", name.into());
        self
    }

    /// The format and `compress`, as they are sent.
    #[inline]
    pub(crate) fn render(&self) -> Result<(String, Option<bool>), InvalidOptions> {
        let body = self.0.write()?;
        let format = body.parameter("format").and_then(Value::as_str).unwrap_or(FORMATS[0]).to_owned();
        let compress = body.parameter("compress").and_then(Value::as_bool).filter(|on| *on);
        if compress.is_some() && format != "docker-dir" {
            return Err(InvalidOptions::one("compress", "true", "only layers of the format docker-dir are compressed"));
        }
        Ok((format, compress))
    }

    /// The name that an image is saved under; `None` for its id.
    #[inline]
    pub(crate) fn name_of<'a>(&'a self, tags: &'a [String]) -> Result<Option<&'a str>, InvalidOptions> {
        let wrong = |value: &str, why: &str| InvalidOptions::one("named", value, why);
        match self.0.get("named") {
            Some(Value::Bool(true)) => match tags.first() {
                Some(tag) => Ok(Some(tag)),
                None => Err(wrong("true", "the image has no name")),
            },
            Some(Value::String(name)) if !name.is_empty() => match tags.contains(name) {
                true => Ok(Some(name)),
                false => Err(wrong(name, &format!("no name of this image: it has {}", tags.join(", ")))),
            },
            _ => Ok(None),
        }
    }
}

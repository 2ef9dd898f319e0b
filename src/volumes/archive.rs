//! The files of a volume as tar archives, and its name.

use std::sync::{Arc, Mutex, PoisonError};

use super::Volume;
use crate::client::value_of;
use crate::containers::Archive;
use crate::error::{Action, Error, Result};
use crate::http::Upload;
use crate::options::InvalidOptions;
use crate::options::volume::volume_name;
use crate::versions::Version;
use crate::wire::tar_end::TarEnd;

/// Where an archive that is not compressed has the word.
const MAGIC: (usize, &[u8]) = (257, b"ustar");

/// What went by of an archive.
#[derive(Debug, Default)]
struct Seen {
    /// Its beginning, as far as the magic word.
    head: Vec<u8>,
    end: TarEnd,
}

impl Seen {
    #[inline]
    fn see(&mut self, chunk: &[u8]) {
        let missing = (MAGIC.0 + MAGIC.1.len()).saturating_sub(self.head.len());
        self.head.extend_from_slice(&chunk[..chunk.len().min(missing)]);
        self.end.see(chunk);
    }

    /// Returns the error of the archive, if any. The server checks compressed ones.
    #[inline]
    fn problem(&self) -> Option<&'static str> {
        let is_tar = self.head.get(MAGIC.0..) == Some(MAGIC.1);
        if self.head.is_empty() {
            return Some("the archive has no bytes");
        }
        (is_tar && !self.end.is_whole()).then_some("the archive is incomplete: it lacks its end")
    }
}

/// # Contents and name
impl Volume {
    /// Returns the files of the volume as a tar archive, which is not compressed; Podman 5.6 and later.
    ///
    /// The archive is streamed, in constant memory. The server cannot report a failure in the middle of it, so an
    /// archive without its end is an [`Error::Interrupted`]. The server mounts the volume while it reads.
    ///
    /// ```no_run
    /// use tokio::io::AsyncWriteExt;
    ///
    /// # async fn example(volume: podman::Volume, mut file: tokio::io::DuplexStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut archive = volume.export().await?;
    /// while let Some(piece) = archive.next().await {
    ///     file.write_all(&piece?).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the volume does not exist any more; [`Error::Unsupported`] before
    /// Podman 5.6.
    #[doc(alias = "export_archive")]
    #[doc(alias = "volume_export_libpod")]
    #[inline]
    pub async fn export(&self) -> Result<Archive> {
        let body = value_of(self.client.raw().volume_export_libpod(self.name())).await?;
        Ok(Archive::new(body, Action::reading(format!("export volume {:?}", self.name()))))
    }

    /// Unpacks a tar archive, which may be compressed, in the volume; Podman 5.6 and later.
    ///
    /// Files of the volume that are not in the archive stay. To restore a backup, import it into an empty volume. If
    /// the call fails, some files may be unpacked.
    ///
    /// ```no_run
    /// use podman::Upload;
    ///
    /// # async fn example(volume: podman::Volume, tar: impl tokio::io::AsyncRead + Send + 'static) -> podman::Result<()> {
    /// volume.import(Upload::reader(tar)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the volume does not exist any more; an [`Error::Api`] if the archive
    /// cannot be read; [`Error::InvalidOptions`] if it is empty or lacks its end, or [`Error::Interrupted`] if this is
    /// noticed only while it is sent (the server itself accepts an archive that ends between two files);
    /// [`Error::Unsupported`] before Podman 5.6.
    #[doc(alias = "import_archive")]
    #[doc(alias = "volume_import_libpod")]
    pub async fn import(&self, tar: impl Into<Upload>) -> Result<()> {
        let tar = tar.into();
        let mut seen = Seen::default();
        if let Some(bytes) = tar.as_bytes() {
            seen.see(bytes);
            if let Some(why) = seen.problem() {
                return Err(InvalidOptions::one("data", "", why).into());
            }
        }
        let seen = Arc::new(Mutex::new(seen));
        let seeing = Arc::clone(&seen);
        let tar = tar.watched(move |chunk| seeing.lock().unwrap_or_else(PoisonError::into_inner).see(chunk));
        value_of(self.client.raw().volume_import_libpod(self.name(), tar)).await?;
        match seen.lock().unwrap_or_else(PoisonError::into_inner).problem() {
            None => Ok(()),
            Some(why) => {
                let action = Action::changing(format!("import an archive into volume {:?}", self.name()));
                Err(Error::interrupted_because(action, why))
            }
        }
    }

    /// Gives the volume another name; Podman 6.1 and later.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidOptions`] for a name that Podman does not accept; [`Error::Unsupported`] before Podman 6.1;
    /// [`is_name_in_use`](Error::is_name_in_use) if there is a volume of this name; [`is_not_found`](Error::is_not_found) if
    /// the volume does not exist any more.
    #[inline]
    pub async fn rename(&mut self, name: &str) -> Result<()> {
        volume_name(name).map_err(|why| InvalidOptions::one("name", name, &why))?;
        let server = self.manager().server().await?;
        if server < Version::new(6, 1, 0) {
            return Err(Error::unsupported("VolumeRenameLibpod", "podman 6.1.0 or later", server));
        }
        // the server also renames the only volume whose name begins so
        if !self.manager().exists(self.name()).await? {
            return Err(Error::not_found("volume", self.name()));
        }
        value_of(self.client.raw().volume_rename(self.name(), name)).await?;
        self.attrs = Arc::new(self.manager().inspect(name).await.map_err(Error::after_success)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_without_its_end_is_a_problem() {
        let mut header = [0; 512];
        header[257..262].copy_from_slice(b"ustar");
        let whole = [header.as_slice(), &[b'x'; 512], &[0; 1024]].concat();
        let problem = |bytes: &[u8], size: usize| {
            let mut seen = Seen::default();
            bytes.chunks(size).for_each(|chunk| seen.see(chunk));
            seen.problem()
        };
        for size in [1, 100, 512, 4096] {
            assert_eq!(problem(&whole, size), None, "pieces of {size}");
            assert!(problem(&whole[..1024], size).is_some_and(|why| why.contains("lacks its end")), "pieces of {size}");
            assert_eq!(problem(b"\x1f\x8b compressed", size), None, "the server reads it");
        }
        assert!(problem(b"", 1).is_some_and(|why| why.contains("no bytes")));
    }
}

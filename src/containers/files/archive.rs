//! Files of a container as tar archives.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::client::{futures, value_of};
use crate::containers::container::Container;
use crate::error::{Action, ApiError, Error, Result};
use crate::http::Upload;
use crate::options::{InvalidOptions, text_without_nul};
use crate::raw::ByteStream;
use crate::raw::params::PutContainerArchiveParams;
use crate::wire::path_stat::{self, PathStat};
use crate::wire::tar_end::TarEnd;

mod reader;

pub use reader::ArchiveReader;

const STAT: &str = "x-docker-container-path-stat";

/// A tar archive as it arrives, chunk by chunk; the client buffers nothing.
///
/// The server cannot report a failure in the middle of an archive: an incomplete archive is an
/// [`Error::Interrupted`]. Dropping it closes the connection.
///
/// ```no_run
/// use tokio::io::AsyncWriteExt;
///
/// # async fn example(podman: podman::PodmanClient) -> Result<(), Box<dyn std::error::Error>> {
/// let data = podman.volumes().get("data").await?;
/// let mut archive = data.export().await?;
/// let mut file = tokio::fs::File::create("data.tar").await?;
/// while let Some(chunk) = archive.next().await {
///     file.write_all(&chunk?).await?;
/// }
/// file.flush().await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "an archive does nothing until it is read"]
pub struct Archive {
    body: ByteStream,
    end: TarEnd,
    action: Action,
    /// Whether an archive without entries is valid.
    may_be_empty: bool,
    /// Whether it is the archive of the container's root.
    is_of_root: bool,
    /// Is told the length of each piece.
    watch: Option<Box<dyn Fn(usize) + Send + Sync>>,
    done: bool,
}

impl Archive {
    #[inline]
    pub(crate) fn new(body: ByteStream, action: Action) -> Self {
        let end = TarEnd::default();
        Self { body, end, action, may_be_empty: true, is_of_root: false, watch: None, done: false }
    }

    /// Calls a function with the length of each piece.
    pub(crate) fn watched(mut self, watch: impl Fn(usize) + Send + Sync + 'static) -> Self {
        self.watch = Some(Box::new(watch));
        self
    }

    /// Returns the archive of a path, which the server describes in a header.
    #[inline]
    fn of_path(body: ByteStream, action: Action, path: &str, stat: Option<&PathStat>) -> Self {
        Self {
            may_be_empty: stat.is_none_or(|stat| may_be_empty(path, stat)),
            is_of_root: stat.is_some_and(|stat| stat.target == Path::new("/")),
            ..Self::new(body, action)
        }
    }

    /// Whether it is the archive of the container's root, where the server leaves out `/dev`, `/proc` and `/sys`.
    #[inline]
    pub(crate) fn is_of_root(&self) -> bool {
        self.is_of_root
    }

    /// Returns the next chunk, or `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection was closed early, or the server failed while it read the files.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        futures::next(self).await
    }

    /// Returns a reader of the archive. Reading fails with [`UnexpectedEof`](std::io::ErrorKind::UnexpectedEof) if
    /// the archive is incomplete, with [`TimedOut`](std::io::ErrorKind::TimedOut) after the client's timeout; the
    /// source is the [`Error`].
    #[must_use]
    #[inline]
    pub fn into_reader(self) -> ArchiveReader {
        ArchiveReader::new(self)
    }
}

impl Stream for Archive {
    type Item = Result<Bytes>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.done {
            return Poll::Ready(None);
        }
        let item = match ready!(this.body.poll_of(|| this.action.clone(), cx)) {
            Some(Ok(chunk)) => {
                this.end.see(&chunk);
                if let Some(watch) = &this.watch {
                    watch(chunk.len());
                }
                return Poll::Ready(Some(Ok(chunk)));
            }
            Some(Err(error)) => Some(Err(error)),
            None if this.end.is_whole() && (this.may_be_empty || this.end.has_entries()) => None,
            None if this.end.is_whole() => {
                let why = "the server sent nothing of it; Podman leaves out what is in /dev, /proc and /sys, and in directories \
                           of these names in the root of a volume while the container does not run";
                Some(Err(Error::protocol(this.action.clone(), why, None)))
            }
            None => Some(Err(Error::interrupted_because(this.action.clone(), "the archive is incomplete"))),
        };
        this.done = true;
        this.watch = None;
        Poll::Ready(item)
    }
}

/// Whether an archive without entries may be complete: it is the contents of an empty directory.
///
/// In `/dev`, `/proc` and `/sys` it may not: the server leaves their files out (4.3.1 to 5.8.6).
#[inline]
fn may_be_empty(path: &str, stat: &PathStat) -> bool {
    let left_out = ["/dev", "/proc", "/sys"].iter().any(|of_kernel| stat.target.starts_with(of_kernel));
    stat.is_dir() && (path == "." || path.ends_with("/.")) && !left_out
}

impl fmt::Debug for Archive {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Archive")
            .field("action", &self.action.words())
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

/// Options for unpacking an archive in a container.
///
/// ```no_run
/// use podman::containers::PutArchiveOptions;
///
/// # async fn example(container: podman::Container, archive: Vec<u8>) -> podman::Result<()> {
/// let options = PutArchiveOptions::new().rename("app-1.2", "app"); // the entry `app-1.2` becomes `app`
/// container.put_archive_with("/opt", archive, &options).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PutArchiveOptions {
    copy_uid_gid: Option<bool>,
    no_overwrite_dir_non_dir: Option<bool>,
    rename: BTreeMap<String, String>,
}

impl PutArchiveOptions {
    /// Returns the server's defaults.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets whether the container's user owns the unpacked files (the default). With `false` they keep the owners in
    /// the archive.
    ///
    /// Despite its name, `copyUIDGID` has this meaning for libpod (4.3.1 to 5.8.6).
    #[must_use]
    #[inline]
    pub fn copy_uid_gid(mut self, copy: bool) -> Self {
        self.copy_uid_gid = Some(copy);
        self
    }

    /// Refuses to replace a directory with a file, and vice versa.
    #[must_use]
    #[inline]
    pub fn no_overwrite_dir_non_dir(mut self, refuse: bool) -> Self {
        self.no_overwrite_dir_non_dir = Some(refuse);
        self
    }

    /// Renames an entry of the archive.
    #[must_use]
    pub fn rename(mut self, from: impl Into<String>, to: impl Into<String>) -> Self {
        self.rename.insert(from.into(), to.into());
        self
    }
}

/// # Archives of files
impl Container {
    /// Returns a file or directory as a tar archive; the container need not run.
    ///
    /// The archive's first entry is named after the path's last component. For `dir/.` the archive holds the contents
    /// of the directory. The server sets the owner of all entries to the container's user.
    ///
    /// ```no_run
    /// use tokio::io::AsyncWriteExt;
    ///
    /// # async fn example(container: podman::Container, mut file: tokio::io::DuplexStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut archive = container.get_archive("/etc").await?;
    /// while let Some(piece) = archive.next().await {
    ///     file.write_all(&piece?).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container or the path does not exist. Reading the archive fails
    /// with an [`Error::Protocol`] if the server sent no entries for the path, as it does below `/dev`, `/proc` and
    /// `/sys`.
    #[doc(alias = "container_archive_libpod")]
    #[doc(alias = "download_from_container")]
    #[inline]
    pub async fn get_archive(&self, path: &str) -> Result<Archive> {
        let action = self.reading(&format!("copy {path:?} from"));
        let (path, key) = (given(path)?, self.key().await?);
        let response = self.client.raw().container_archive_libpod(&key, path).await;
        let response = response.map_err(|error| Error::from(error).doing(action.words()))?;
        let stat = response.headers().get(STAT).and_then(|header| path_stat::read(header.as_bytes()).ok());
        Ok(Archive::of_path(response.into_inner(), action, path, stat.as_ref()))
    }

    /// Unpacks a tar archive, which may be compressed, in a directory of the container, which need not run.
    ///
    /// The server creates the directory and its parents if they do not exist (4.3.1 to 5.8.6).
    ///
    /// # Errors
    ///
    /// As [`put_archive_with`](Self::put_archive_with).
    #[doc(alias = "upload_to_container")]
    pub async fn put_archive(&self, path: &str, tar: impl Into<Upload>) -> Result<()> {
        self.put_archive_with(path, tar, &PutArchiveOptions::default()).await
    }

    /// Unpacks a tar archive in a directory of the container.
    ///
    /// ```no_run
    /// use podman::Upload;
    /// use podman::containers::PutArchiveOptions;
    ///
    /// # async fn example(container: podman::Container, tar: impl tokio::io::AsyncRead + Send + 'static) -> podman::Result<()> {
    /// let as_packed = PutArchiveOptions::new().copy_uid_gid(false);
    /// container.put_archive_with("/srv", Upload::reader(tar), &as_packed).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container does not exist; an [`Error::Api`] if the archive cannot
    /// be read or unpacked there. Some of its files may then have been written.
    #[doc(alias = "put_container_archive_libpod")]
    pub async fn put_archive_with(
        &self,
        path: &str,
        tar: impl Into<Upload>,
        options: &PutArchiveOptions,
    ) -> Result<()> {
        let PutArchiveOptions { copy_uid_gid, no_overwrite_dir_non_dir, rename } = options;
        rename.iter().flat_map(|(from, to)| [from, to]).try_for_each(|name| without_nul("rename", name))?;
        let rename = (!rename.is_empty()).then(|| serde_json::json!(rename).to_string());
        let params = PutContainerArchiveParams {
            copy_uidgid: *copy_uid_gid,
            no_overwrite_dir_non_dir: *no_overwrite_dir_non_dir,
            rename: rename.as_deref(),
        };
        let (path, key) = (given(path)?, self.key().await?);
        let sent = self.client.raw().put_container_archive_libpod(&key, path, tar, &params);
        let doing = || self.changing(&format!("unpack an archive in {path:?} of"));
        value_of(sent).await.map_err(|error| error.doing(doing().words()))
    }

    /// Returns the kind, size and mode of a path; symbolic links are followed.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> podman::Result<()> {
    /// let stat = container.stat("/etc/passwd").await?;
    /// println!("{} bytes, mode {:o}", stat.size, stat.mode);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container or the path does not exist.
    #[doc(alias = "head")]
    #[inline]
    pub async fn stat(&self, path: &str) -> Result<PathStat> {
        let action = || self.reading(&format!("look up {path:?} in"));
        let (path, key) = (given(path)?, self.key().await?);
        let looked = self.client.raw().container_archive_stat(&key, path).await;
        let (status, headers) = looked.map_err(|error| Error::from(error).doing(action().words()))?;
        if let Some(header) = headers.get(STAT) {
            return path_stat::read(header.as_bytes())
                .map_err(|why| Error::protocol(action(), format!("header {STAT}: {why}"), None));
        }
        // The response to a HEAD request has no body with a reason.
        let why = if status.as_u16() == 404 { "the container or the path does not exist" } else { "" };
        Err(ApiError::reported(action(), "", why).with_status(status.as_u16()).into())
    }
}

#[inline]
fn given(path: &str) -> Result<&str> {
    if path.is_empty() {
        return Err(InvalidOptions::one("path", "", "expected a path in the container").into());
    }
    without_nul("path", path)?;
    Ok(path)
}

#[inline]
pub(super) fn without_nul(option: &str, text: &str) -> Result<(), InvalidOptions> {
    text_without_nul(text).map_err(|why| InvalidOptions::one(option, &text.escape_debug().to_string(), &why))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::path_stat::PathKind;

    #[test]
    fn only_the_contents_of_an_empty_directory_may_have_no_entries() {
        for (path, kind, target, expected) in [
            ("/tmp/empty/.", PathKind::Dir, "/tmp/empty", true),
            (".", PathKind::Dir, "/srv", true),
            ("/tmp/empty", PathKind::Dir, "/tmp/empty", false),
            ("/tmp/file", PathKind::File, "/tmp/file", false),
            ("/tmp/file/.", PathKind::File, "/tmp/file", false),
            ("/dev/shm/.", PathKind::Dir, "/dev/shm", false),
            ("/link/.", PathKind::Dir, "/proc/1", false),
            ("/sys/.", PathKind::Dir, "/sys", false),
            ("/system/.", PathKind::Dir, "/system", true),
        ] {
            let stat = PathStat { kind, target: target.into(), ..PathStat::default() };
            assert_eq!(may_be_empty(path, &stat), expected, "{path} {target}");
        }
    }
}

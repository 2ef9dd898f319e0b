//! Files of a container as tar archives.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::container::Container;
use crate::client::{Upload, answer};
use crate::error::{ApiError, Error, Result, from_raw};
use crate::raw::ByteStream;
use crate::wire::path_stat::{self, PathStat};
use crate::wire::tar_end::TarEnd;

mod reader;

pub use reader::ArchiveReader;

const STAT: &str = "x-docker-container-path-stat";

/// A tar archive as it arrives, piece by piece; nothing of it is kept.
///
/// The server cannot report a failure in the middle; an archive that lacks its end is an [`Error::Interrupted`]. Dropping
/// it closes the connection.
#[must_use = "an archive does nothing until it is read"]
pub struct Archive {
    body: ByteStream,
    end: TarEnd,
    what: &'static str,
    done: bool,
}

impl Archive {
    pub(super) fn new(body: ByteStream, what: &'static str) -> Self {
        Self { body, end: TarEnd::default(), what, done: false }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke, or the server could not read on.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The archive as something to read from; it fails with [`UnexpectedEof`](std::io::ErrorKind::UnexpectedEof) where the
    /// archive breaks off, with [`TimedOut`](std::io::ErrorKind::TimedOut) where its time ran out, and the [`Error`] within.
    #[must_use]
    pub fn into_reader(self) -> ArchiveReader {
        ArchiveReader::new(self)
    }
}

impl Stream for Archive {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.done {
            return Poll::Ready(None);
        }
        let item = match ready!(this.body.poll_of(this.what, cx)) {
            Some(Ok(chunk)) => {
                this.end.see(&chunk);
                return Poll::Ready(Some(Ok(chunk)));
            }
            Some(Err(error)) => Some(Err(error)),
            None if this.end.is_whole() => None,
            None => Some(Err(Error::interrupted(this.what, Some("the archive has no end".into())))),
        };
        this.done = true;
        Poll::Ready(item)
    }
}

impl fmt::Debug for Archive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Archive").field("what", &self.what).field("done", &self.done).finish_non_exhaustive()
    }
}

/// How to unpack an archive in a container.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PutArchiveOptions {
    copy_uid_gid: Option<bool>,
    no_overwrite_dir_non_dir: Option<bool>,
    rename: BTreeMap<String, String>,
}

impl PutArchiveOptions {
    /// As the server does it if nothing is said.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the files come to belong to the container's user; if not said, they do. With `false` they belong to
    /// whom the archive says.
    ///
    /// `copyUIDGID` has this meaning for libpod (4.3.1 to 5.8.6), whatever its name.
    #[must_use]
    pub fn copy_uid_gid(mut self, copy: bool) -> Self {
        self.copy_uid_gid = Some(copy);
        self
    }

    /// Refuses to put a file where there is a directory, and the other way round.
    #[must_use]
    pub fn no_overwrite_dir_non_dir(mut self, refuse: bool) -> Self {
        self.no_overwrite_dir_non_dir = Some(refuse);
        self
    }

    /// Gives an entry of the archive another name.
    #[must_use]
    pub fn rename(mut self, from: impl Into<String>, to: impl Into<String>) -> Self {
        self.rename.insert(from.into(), to.into());
        self
    }
}

impl Container {
    /// Gives a file or directory as a tar archive, running or not.
    ///
    /// The archive's first entry has the name of the path's last component. Of `dir/.` it holds the contents. As the
    /// server writes it, all that is in it belongs to the container's user.
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
    /// [`is_not_found`](Error::is_not_found) if there is no such container, or no such path in it.
    #[doc(alias = "container_archive_libpod")]
    pub async fn get_archive(&self, path: &str) -> Result<Archive> {
        let body = answer(self.client.streams().container_archive_libpod(self.id(), given(path)?)).await?;
        Ok(Archive::new(body, "get_archive"))
    }

    /// Unpacks a tar archive in a directory of the container, running or not; it may be compressed.
    ///
    /// A directory that is missing is made by the server (4.3.1 to 5.8.6), with what leads to it.
    ///
    /// # Errors
    ///
    /// As [`put_archive_with`](Self::put_archive_with).
    pub async fn put_archive(&self, path: &str, tar: impl Into<Upload>) -> Result<()> {
        self.put_archive_with(path, tar, &PutArchiveOptions::default()).await
    }

    /// Unpacks a tar archive in a directory of the container.
    ///
    /// ```no_run
    /// use podman::{PutArchiveOptions, Upload};
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
    /// [`is_not_found`](Error::is_not_found) if the container is gone; an [`Error::Api`] if the archive cannot be read
    /// or unpacked there, and then some of it may be.
    #[doc(alias = "put_container_archive_libpod")]
    pub async fn put_archive_with(
        &self,
        path: &str,
        tar: impl Into<Upload>,
        options: &PutArchiveOptions,
    ) -> Result<()> {
        let PutArchiveOptions { copy_uid_gid, no_overwrite_dir_non_dir, rename } = options;
        let rename = (!rename.is_empty()).then(|| serde_json::json!(rename).to_string());
        answer(self.client.streams().put_container_archive_libpod(
            self.id(),
            *copy_uid_gid,
            *no_overwrite_dir_non_dir,
            given(path)?,
            rename.as_deref(),
            tar.into().into_body(),
        ))
        .await
    }

    /// Tells what there is at a path; symbolic links are followed.
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
    /// [`is_not_found`](Error::is_not_found) if there is no such container, or no such path in it.
    #[doc(alias = "head")]
    pub async fn stat(&self, path: &str) -> Result<PathStat> {
        let call = self.client.calls().container_archive_stat(self.id(), given(path)?);
        let (status, headers) = match call.await {
            Ok(answer) => answer,
            Err(error) => return Err(from_raw(error).await),
        };
        if let Some(header) = headers.get(STAT) {
            return path_stat::read(header.as_bytes()).map_err(|why| Error::protocol(format!("{STAT}: {why}"), None));
        }
        // the answer to a HEAD has no body to say more
        let (cause, message) = match status {
            404 => ("no such file or directory", format!("there is no {path:?} in container {}", self.name())),
            _ => ("", format!("the server says nothing of {path:?}")),
        };
        Err(ApiError::new(status, cause, message).into())
    }
}

fn given(path: &str) -> Result<&str> {
    match path {
        "" => Err(crate::args::Problems::one("path", "", "a path in the container is needed").into()),
        path => Ok(path),
    }
}

//! A reader of an archive.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncBufRead, AsyncRead, ReadBuf};
use tokio_util::io::StreamReader;

use crate::containers::files::archive::Archive;
use crate::error::Error;

/// The bytes of an archive; made by [`Archive::into_reader`].
///
/// ```no_run
/// use podman::{Container, Result};
/// use podman::containers::ArchiveReader;
///
/// struct Backup {
///     container: Container,
///     files: ArchiveReader,
/// }
///
/// async fn backup(container: Container) -> Result<Backup> {
///     let files = container.get_archive("/srv").await?.into_reader();
///     Ok(Backup { container, files })
/// }
/// ```
pub struct ArchiveReader(StreamReader<AsIo, Bytes>);

impl ArchiveReader {
    #[inline]
    pub(crate) fn new(archive: Archive) -> Self {
        Self(StreamReader::new(AsIo(archive)))
    }
}

impl AsyncRead for ArchiveReader {
    #[inline]
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, into)
    }
}

impl AsyncBufRead for ArchiveReader {
    #[inline]
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>> {
        Pin::new(&mut self.get_mut().0).poll_fill_buf(cx)
    }

    #[inline]
    fn consume(mut self: Pin<&mut Self>, amount: usize) {
        Pin::new(&mut self.0).consume(amount);
    }
}

impl fmt::Debug for ArchiveReader {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ArchiveReader").field(&self.0.get_ref().0).finish()
    }
}

/// An archive whose errors are `io::Error`.
struct AsIo(Archive);

impl Stream for AsIo {
    type Item = io::Result<Bytes>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(cx).map(|item| item.map(|chunk| chunk.map_err(Error::into_io)))
    }
}

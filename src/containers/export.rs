//! A container's files, as an archive.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::container::Container;
use crate::client::answer;
use crate::error::{ApiError, Error, Result};
use crate::raw::ByteStream;

/// A tar archive ends with this many zeros.
const END: usize = 1024;

/// A tar archive, piece by piece, as it arrives; nothing of it is kept.
///
/// Ends where the archive does. A connection that breaks, and an archive that lacks its end, are an
/// [`Error::Interrupted`], and the last item. Dropping the stream closes the connection.
#[must_use = "a stream does nothing until it is polled"]
pub struct ExportStream {
    body: ByteStream,
    what: &'static str,
    /// How many zeros came last.
    zeros: usize,
    last: Bytes,
    done: bool,
}

impl ExportStream {
    pub(super) fn new(body: ByteStream, what: &'static str) -> Self {
        Self { body, what, zeros: 0, last: Bytes::new(), done: false }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if the connection broke; an [`Error::Api`] if the server failed to read on.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// Writes the archive to its end, and gives its length.
    ///
    /// ```no_run
    /// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut file = Vec::new(); // or a tokio::fs::File
    /// container.export().await?.write_to(&mut file).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next), and what the writer says, as an [`io::Error`](std::io::Error).
    pub async fn write_to<W: tokio::io::AsyncWrite + Unpin>(mut self, writer: &mut W) -> std::io::Result<u64> {
        use tokio::io::AsyncWriteExt;
        let mut length = 0;
        while let Some(chunk) = self.next().await {
            let chunk = chunk.map_err(std::io::Error::other)?;
            writer.write_all(&chunk).await?;
            length += chunk.len() as u64;
        }
        writer.flush().await?;
        Ok(length)
    }

    fn count(&mut self, chunk: &Bytes) {
        match chunk.iter().rposition(|byte| *byte != 0) {
            Some(at) => self.zeros = chunk.len() - at - 1,
            None => self.zeros += chunk.len(),
        }
        self.last = chunk.clone();
    }

    /// A server that fails in the middle has no other place for its words than behind the bytes it gave.
    fn end(&self) -> Option<Error> {
        #[derive(serde::Deserialize)]
        struct Told {
            cause: String,
            message: String,
        }
        if self.zeros >= END {
            return None;
        }
        Some(match serde_json::from_slice(&self.last) {
            Ok(Told { cause, message }) => ApiError::new(200, cause, message).into(),
            Err(_) => Error::interrupted(self.what, None),
        })
    }
}

impl Stream for ExportStream {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.done {
            return Poll::Ready(None);
        }
        let item = match ready!(Pin::new(&mut this.body).poll_next(cx)) {
            Some(Ok(chunk)) => {
                this.count(&chunk);
                return Poll::Ready(Some(Ok(chunk)));
            }
            Some(Err(error)) => Some(Error::interrupted(this.what, Some(error.without_url().into()))),
            None => this.end(),
        };
        this.done = true;
        Poll::Ready(item.map(Err))
    }
}

impl fmt::Debug for ExportStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportStream").field("what", &self.what).field("done", &self.done).finish_non_exhaustive()
    }
}

impl Container {
    /// Reads the container's file system, without its volumes and mounts, as a tar archive.
    ///
    /// [`ImagesManager::import`](crate::ImagesManager::import) makes an image of such an archive.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](Error::is_not_found) if the container is gone.
    #[doc(alias = "container_export_libpod")]
    pub async fn export(&self) -> Result<ExportStream> {
        let body = answer(self.client.streams().container_export_libpod(self.id())).await?;
        Ok(ExportStream::new(body, "export"))
    }
}

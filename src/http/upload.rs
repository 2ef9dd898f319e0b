//! The body of a request.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use hyper::body::{Body, Frame, SizeHint};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

/// The size of the chunks read from a reader.
const CHUNK: usize = 64 << 10;

/// A request body: bytes in memory, or read from a source while they are sent.
///
/// ```
/// use podman::Upload;
///
/// let in_memory: Upload = b"some bytes".as_slice().into();
/// let streamed = Upload::reader(tokio::io::empty());
/// # let _ = (in_memory, streamed);
/// ```
#[derive(Default)]
pub struct Upload(Kind);

#[derive(Default)]
enum Kind {
    #[default]
    Empty,
    Bytes(Bytes),
    /// Makes the source `Sync`, as a request must be. Never locked, because only its owner polls it.
    Stream(Mutex<Chunks>),
}

type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl Upload {
    /// Returns a body that sends the chunks of a stream. An error of the stream fails the call.
    #[inline]
    pub fn stream<S>(stream: S) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self(Kind::Stream(Mutex::new(Box::pin(stream))))
    }

    /// Returns a body that reads a source, 64 KiB at a time, while it is sent.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::stream(ReaderStream::with_capacity(reader, CHUNK))
    }

    /// Returns a body that passes each chunk of a stream to a function before it is sent.
    pub(crate) fn watched(self, watch: impl FnMut(&[u8]) + Send + 'static) -> Self {
        match self.0 {
            Kind::Stream(chunks) => {
                let chunks = chunks.into_inner().unwrap_or_else(PoisonError::into_inner);
                Self::stream(Watched { chunks, watch: Box::new(watch) })
            }
            kind => Self(kind),
        }
    }

    /// Returns a body that begins with other bytes; `check` sees the first chunk that follows, and may fail the request.
    pub(crate) fn after(self, first: Bytes, check: Check) -> Self {
        let rest = match self.0 {
            Kind::Stream(chunks) => chunks.into_inner().unwrap_or_else(PoisonError::into_inner),
            Kind::Bytes(bytes) => return Self::from([first, bytes].concat()),
            Kind::Empty => return Self::from(first),
        };
        Self::stream(After { first: Some(first), check: Some(check), rest })
    }

    /// Returns the bytes, or `None` for a stream.
    pub(crate) fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Empty => Some(&[]),
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Stream(_) => None,
        }
    }
}

/// Checks the beginning of a stream.
type Check = fn(&[u8]) -> io::Result<()>;

/// The chunks of a stream, after other bytes.
struct After {
    first: Option<Bytes>,
    check: Option<Check>,
    rest: Chunks,
}

impl Stream for After {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(first)));
        }
        let polled = self.rest.as_mut().poll_next(cx);
        if let Poll::Ready(Some(Ok(chunk))) = &polled {
            if let Some(Err(error)) = self.check.take().map(|check| check(chunk)) {
                return Poll::Ready(Some(Err(error)));
            }
        }
        polled
    }
}

type Watch = Box<dyn FnMut(&[u8]) + Send>;

/// The chunks of a stream, which are passed to a function.
struct Watched {
    chunks: Chunks,
    watch: Watch,
}

impl Stream for Watched {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.chunks.as_mut().poll_next(cx);
        if let Poll::Ready(Some(Ok(chunk))) = &polled {
            (self.watch)(chunk);
        }
        polled
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut self.0 {
            Kind::Empty => Poll::Ready(None),
            Kind::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Kind::Empty;
                Poll::Ready(Some(Ok(Frame::data(bytes))))
            }
            Kind::Stream(stream) => {
                let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
                stream.as_mut().poll_next(cx).map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.0, Kind::Empty)
    }

    fn size_hint(&self) -> SizeHint {
        match self.as_bytes() {
            Some(bytes) => SizeHint::with_exact(bytes.len() as u64),
            None => SizeHint::default(),
        }
    }
}

macro_rules! from_bytes {
    ($($bytes:ty),*) => {$(
        impl From<$bytes> for Upload {
            fn from(bytes: $bytes) -> Self {
                let bytes = Bytes::from(bytes);
                Self(if bytes.is_empty() { Kind::Empty } else { Kind::Bytes(bytes) })
            }
        }
    )*};
}
from_bytes!(Bytes, Vec<u8>, String, &'static str, &'static [u8]);

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Upload")
    }
}

//! What is sent to the server as it is.

use std::fmt;
use std::io;

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

/// How much is read at a time.
const CHUNK: usize = 64 << 10;

/// Bytes to send: some that are at hand, or a source that is read while they are sent and never as a whole.
///
/// ```
/// use podman::Upload;
///
/// let at_hand: Upload = b"some bytes".as_slice().into();
/// let read_as_sent = Upload::reader(tokio::io::empty());
/// # let _ = (at_hand, read_as_sent);
/// ```
pub struct Upload(reqwest::Body);

impl Upload {
    /// Sends what a stream gives; an error of it ends the call.
    pub fn stream<S>(stream: S) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self(reqwest::Body::wrap_stream(stream))
    }

    /// Sends what can be read, 64 KiB at a time.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::stream(ReaderStream::with_capacity(reader, CHUNK))
    }

    pub(crate) fn into_body(self) -> reqwest::Body {
        self.0
    }
}

macro_rules! from_bytes {
    ($($bytes:ty),*) => {$(
        impl From<$bytes> for Upload {
            fn from(bytes: $bytes) -> Self {
                Self(bytes.into())
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

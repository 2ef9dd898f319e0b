//! An upgraded connection.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::deadline::Deadline;
use super::transport_error::TransportError;

/// An upgraded connection, with the rest of the call's time limit.
///
/// After the limit, reading and writing fail with [`TimedOut`](io::ErrorKind::TimedOut); the source is
/// [`TransportError::TimedOut`].
pub struct Upgraded {
    /// hyper's connection is not `Sync`; the lock makes it so, and is never contended.
    io: Mutex<Io>,
    // Two deadlines, because two tasks may wait at the same time.
    reading: Deadline,
    writing: Deadline,
}

impl Upgraded {
    pub(super) fn new(connection: hyper::upgrade::Upgraded, reading: Deadline) -> Self {
        Self { io: Mutex::new(TokioIo::new(connection)), writing: reading.for_writing(), reading }
    }

    fn poll_written<T>(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        write: impl FnOnce(Pin<&mut Io>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        let this = &mut *self;
        if this.writing.is_over() {
            return Poll::Ready(Err(over(&this.writing)));
        }
        match write(unlocked(&mut this.io), cx) {
            Poll::Pending => this.writing.poll_over(cx).map(|()| Err(over(&this.writing))),
            written @ Poll::Ready(_) => written,
        }
    }
}

type Io = TokioIo<hyper::upgrade::Upgraded>;

fn unlocked(io: &mut Mutex<Io>) -> Pin<&mut Io> {
    Pin::new(io.get_mut().unwrap_or_else(PoisonError::into_inner))
}

/// The error after the limit. The operating system reports its own timeouts with the same kind.
fn over(deadline: &Deadline) -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, TransportError::TimedOut(deadline.limit()))
}

impl AsyncRead for Upgraded {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.reading.is_over() {
            return Poll::Ready(Err(over(&this.reading)));
        }
        match unlocked(&mut this.io).poll_read(cx, buffer) {
            Poll::Pending => this.reading.poll_over(cx).map(|()| Err(over(&this.reading))),
            read @ Poll::Ready(_) => {
                this.reading.restart();
                read
            }
        }
    }
}

impl AsyncWrite for Upgraded {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_written(cx, |io, cx| io.poll_write(cx, bytes))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_written(cx, AsyncWrite::poll_flush)
    }

    /// Allowed after the limit: the server learns that no more input follows.
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        unlocked(&mut self.io).poll_shutdown(cx)
    }
}

impl fmt::Debug for Upgraded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Upgraded")
    }
}

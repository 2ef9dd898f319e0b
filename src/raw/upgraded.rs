//! A connection that is no longer HTTP's.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::carrier::Lost;
use super::clock::Clock;

/// A connection that is no longer HTTP's, with what is left of its call's time.
///
/// Once that is over, reading and writing fail with [`TimedOut`](io::ErrorKind::TimedOut), and [`Lost::TimedOut`]
/// within.
pub struct Upgraded {
    io: TokioIo<hyper::upgrade::Upgraded>,
    // two, since two tasks may wait at once
    reading: Clock,
    writing: Clock,
}

impl Upgraded {
    pub(super) fn new(connection: hyper::upgrade::Upgraded, reading: Clock) -> Self {
        Self { io: TokioIo::new(connection), writing: reading.for_writing(), reading }
    }

    fn poll_written<T>(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        write: impl FnOnce(Pin<&mut TokioIo<hyper::upgrade::Upgraded>>, &mut Context<'_>) -> Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        let this = &mut *self;
        if this.writing.is_over() {
            return Poll::Ready(Err(over()));
        }
        match write(Pin::new(&mut this.io), cx) {
            Poll::Pending => this.writing.poll_over(cx).map(|()| Err(over())),
            written @ Poll::Ready(_) => written,
        }
    }
}

/// A connection may time out by itself, with the same kind.
fn over() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, Lost::TimedOut)
}

impl AsyncRead for Upgraded {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.reading.is_over() {
            return Poll::Ready(Err(over()));
        }
        match Pin::new(&mut this.io).poll_read(cx, buffer) {
            Poll::Pending => this.reading.poll_over(cx).map(|()| Err(over())),
            read @ Poll::Ready(_) => {
                this.reading.heard();
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

    /// Whatever the time: the other side is told that nothing more comes.
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

impl fmt::Debug for Upgraded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Upgraded")
    }
}

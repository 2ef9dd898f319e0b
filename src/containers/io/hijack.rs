//! A connection that the server upgraded to a process's standard input and output.

use std::fmt;
use std::io;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncReadExt as _, AsyncWrite, ReadHalf, WriteHalf};
use tokio::time::Instant;

use crate::containers::output::limit::Limit;
use crate::containers::output::stream::{LogStream, OutputSource};
use crate::error::{Action, Error, Result};
use crate::options::{DetachKeys, DetachMatcher};
use crate::raw::Upgraded;
use crate::versions::Version;
use crate::wire::frames::{FrameDecoder, LogFrame};
use crate::wire::notice::{ServerNotice, notice};

/// Twice the size of the server's buffer.
const SIZE: usize = 16 << 10;

/// The first release that sends no notice when the detach keys are typed.
const NO_DETACH_NOTICE_SINCE: Version = Version::new(5, 4, 0);
/// How long after the detach keys the server may close a connection; before 4.6, which waits for the command's exit,
/// it takes 5 seconds.
const DETACH_GRACE: Duration = Duration::from_secs(10);

/// Determines whether the end of the stream is the end of the output, which the protocol does not show.
pub(crate) type Proof = Pin<Box<dyn Future<Output = Result<()>> + Send + Sync>>;

/// Whether the server closed the connection because the caller typed the detach keys.
pub(crate) type Detached = Arc<AtomicBool>;

/// When the caller last completed the detach keys.
#[derive(Debug, Clone, Default)]
struct DetachTimer(Arc<Mutex<Option<Instant>>>);

impl DetachTimer {
    #[inline]
    fn set(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Whether the detach keys may be the reason that the connection ends now.
    #[inline]
    fn may_end_now(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|at| at.elapsed() < DETACH_GRACE)
    }
}

/// An upgraded connection, and how to interpret it.
pub(crate) struct Connection {
    /// What is read, for error messages.
    pub(crate) action: Action,
    pub(crate) decoder: FrameDecoder,
    /// Whether the server forwards input.
    pub(crate) stdin: bool,
    pub(crate) keys: DetachKeys,
    pub(crate) detached: Detached,
    pub(crate) server: Version,
    /// The time limit of the process.
    pub(crate) limit: Option<Limit>,
}

impl Connection {
    /// Splits the connection into output and input.
    #[inline]
    pub(crate) fn split(self, connection: Upgraded, proof: Proof) -> (LogStream, Stdin) {
        let Self { action, decoder, stdin, keys, detached, server, limit } = self;
        let (read, write) = tokio::io::split(connection);
        let detach_timer = DetachTimer::default();
        let incoming = Incoming {
            action: action.clone(),
            io: read,
            buffer: BytesMut::new(),
            proof: Some(proof),
            detached,
            detach_timer: detach_timer.clone(),
            expects_detach_notice: stdin && server < NO_DETACH_NOTICE_SINCE,
            start_failed: false,
            finished: false,
        };
        let stdin = Stdin { io: write, open: stdin, matcher: DetachMatcher::new(keys), detach_timer };
        let source: Box<dyn OutputSource> = match limit {
            Some(limit) => Box::new(limit.around(incoming)),
            None => Box::new(incoming),
        };
        (LogStream::new(source, decoder, action), stdin)
    }
}

/// The output side of a connection.
struct Incoming {
    /// What is read, for error messages.
    action: Action,
    io: ReadHalf<Upgraded>,
    buffer: BytesMut,
    proof: Option<Proof>,
    detached: Detached,
    detach_timer: DetachTimer,
    /// Whether the server sends a notice when the detach keys are typed; if not, such output is the process's own.
    expects_detach_notice: bool,
    /// Whether the server reported that the process could not be started.
    start_failed: bool,
    /// Whether the server announced the end; it may leave the connection open.
    finished: bool,
}

impl OutputSource for Incoming {
    /// Within a frame (`within`) the end is an interruption in any case.
    #[inline]
    fn poll_bytes(&mut self, within: bool, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.finished {
            return Poll::Ready(None);
        }
        // Reuses the memory once the frames made from it are dropped.
        self.buffer.reserve(SIZE);
        let read = ready!(pin!(self.io.read_buf(&mut self.buffer)).poll(cx))
            .map_err(|error| Error::broken(self.action.clone(), error));
        match read {
            Ok(0) if within => return Poll::Ready(None),
            Ok(1..) => return Poll::Ready(Some(Ok(self.buffer.split().freeze()))),
            Err(late @ Error::Timeout(_)) => return Poll::Ready(Some(Err(late))),
            // A server that detaches before it has read all input resets the connection.
            Ok(0) | Err(_) if self.detach_timer.may_end_now() => self.detached.store(true, Ordering::Relaxed),
            Ok(0) => {}
            Err(error) => return Poll::Ready(Some(Err(error))),
        }
        if let Some(proof) = &mut self.proof {
            let proved = ready!(proof.as_mut().poll(cx));
            self.proof = None;
            if let Err(error) = proved {
                return Poll::Ready(Some(Err(error)));
            }
        }
        Poll::Ready(None)
    }

    /// Removes the server's notices from the output.
    #[inline]
    fn filter(&mut self, frame: LogFrame, framed: bool) -> Result<Option<LogFrame>> {
        let Some((at, found)) = notice(&frame.bytes, framed) else { return Ok(Some(frame)) };
        match found {
            ServerNotice::NotStarted => {
                self.start_failed = true;
                return Ok(Some(frame));
            }
            ServerNotice::Detached if !self.expects_detach_notice => return Ok(Some(frame)),
            ServerNotice::Detached => {
                self.detached.store(true, Ordering::Relaxed);
                self.finished = true;
            }
            // The process was not started, so it had no output to lose.
            ServerNotice::Lost if self.start_failed => {}
            ServerNotice::Lost => {
                let why = "Podman lost unread output, as it does if a command exits without reading its input";
                return Err(Error::interrupted_because(self.action.clone(), why));
            }
        }
        Ok((at > 0).then(|| LogFrame { bytes: frame.bytes.slice(..at), ..frame }))
    }
}

/// The standard input of a process.
///
/// [`shutdown`](tokio::io::AsyncWriteExt::shutdown) or dropping it closes the input of a process without a terminal.
/// A terminal reads the end of its input as a key: write `b"\x04"` (Ctrl-D).
///
/// Writing fails with [`BrokenPipe`](io::ErrorKind::BrokenPipe) once the process has exited, or if its standard input
/// was not attached; and with [`TimedOut`](io::ErrorKind::TimedOut) after the total time of
/// [`with_timeout`](crate::PodmanClient::with_timeout).
///
/// ```no_run
/// use tokio::io::AsyncWriteExt;
///
/// # async fn example(container: podman::Container) -> Result<(), Box<dyn std::error::Error>> {
/// let (mut stdin, output, handle) = container.exec(["sort"]).session().await?.split();
/// stdin.write_all(b"b\na\n").await?;
/// stdin.shutdown().await?; // the end of the input
/// print!("{}", output.collect().await?.text());
/// println!("exit code {}", handle.wait().await?);
/// # Ok(())
/// # }
/// ```
pub struct Stdin {
    io: WriteHalf<Upgraded>,
    open: bool,
    matcher: DetachMatcher,
    detach_timer: DetachTimer,
}

#[cfg(all(feature = "terminal", unix, not(podman_no_unix)))]
impl Stdin {
    /// Whether input is forwarded.
    #[inline]
    pub(crate) fn is_open(&self) -> bool {
        self.open
    }
}

impl AsyncWrite for Stdin {
    #[inline]
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if !self.open {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let written = ready!(Pin::new(&mut self.io).poll_write(cx, bytes))?;
        if self.matcher.push(&bytes[..written]) {
            self.detach_timer.set();
        }
        Poll::Ready(Ok(written))
    }

    #[inline]
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    #[inline]
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.open {
            ready!(Pin::new(&mut self.io).poll_shutdown(cx))?;
            self.open = false;
        }
        Poll::Ready(Ok(()))
    }
}

impl Drop for Stdin {
    #[inline]
    fn drop(&mut self) {
        // Shutting down a socket is never pending. If it fails here, dropping the other half closes the connection.
        let _ = Pin::new(self).poll_shutdown(&mut Context::from_waker(Waker::noop()));
    }
}

impl fmt::Debug for Stdin {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdin").field("open", &self.open).finish_non_exhaustive()
    }
}

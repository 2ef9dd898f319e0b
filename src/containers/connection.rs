//! A connection that became a process's own: what it writes, and what it reads.

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

use super::logs::{Chunks, LogStream};
use crate::args::{DetachKeys, Typed};
use crate::error::{Error, Result};
use crate::raw::Upgraded;
use crate::version::Version;
use crate::wire::frames::{FrameDecoder, LogFrame};
use crate::wire::note::{Note, note};

/// As much as the server passes on at once, twice.
const SIZE: usize = 16 << 10;

/// The first release that does not say that the detach keys were typed.
const LEAVES_SILENTLY: Version = Version::new(5, 4, 0);
/// How long after the detach keys the server may end a connection; before 4.6, which waits for a command's end, it takes
/// 5 seconds.
const LETS_GO: Duration = Duration::from_secs(10);

/// Tells whether the end of the bytes is the end of the output: nothing on the wire does.
pub(super) type Proof = Pin<Box<dyn Future<Output = Result<()>> + Send + Sync>>;

/// Whether the server ended a connection because of the keys that the caller typed.
pub(super) type Detached = Arc<AtomicBool>;

/// When the caller typed the last of those keys.
#[derive(Debug, Clone, Default)]
struct Keyed(Arc<Mutex<Option<Instant>>>);

impl Keyed {
    fn note(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Whether they may be why the connection ends now.
    fn just_now(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some_and(|at| at.elapsed() < LETS_GO)
    }
}

/// What was asked for, and became a connection.
pub(super) struct Connection {
    /// What is read, for messages.
    pub(super) what: &'static str,
    pub(super) decoder: FrameDecoder,
    /// Whether the server passes on what is written.
    pub(super) stdin: bool,
    pub(super) keys: DetachKeys,
    pub(super) detached: Detached,
    pub(super) server: Version,
}

impl Connection {
    /// Takes the connection apart into what is read and what is written.
    pub(super) fn split(self, connection: Upgraded, proof: Proof) -> (LogStream, Stdin) {
        let Self { what, decoder, stdin, keys, detached, server } = self;
        let (read, write) = tokio::io::split(connection);
        let keyed = Keyed::default();
        let incoming = Incoming {
            io: read,
            buffer: BytesMut::new(),
            proof: Some(proof),
            detached,
            keyed: keyed.clone(),
            tells: stdin && server < LEAVES_SILENTLY,
            refused: false,
            over: false,
        };
        let stdin = Stdin { io: write, open: stdin, typed: Typed::new(keys), keyed };
        (LogStream::new(Chunks::Connection(Box::new(incoming)), decoder, what), stdin)
    }

    /// For output alone.
    pub(super) fn output_of(
        what: &'static str,
        decoder: FrameDecoder,
        connection: Upgraded,
        proof: Proof,
    ) -> LogStream {
        let (keys, detached, server) = (DetachKeys::default(), Detached::default(), LEAVES_SILENTLY);
        Self { what, decoder, stdin: false, keys, detached, server }.split(connection, proof).0
    }
}

/// What arrives.
pub(super) struct Incoming {
    io: ReadHalf<Upgraded>,
    buffer: BytesMut,
    proof: Option<Proof>,
    detached: Detached,
    keyed: Keyed,
    /// Whether the server would say that the detach keys were typed; else it is the process that says so.
    tells: bool,
    /// Whether the server said that the process could not be started.
    refused: bool,
    /// Whether the server said that there is no more; it may leave the connection open.
    over: bool,
}

impl Incoming {
    /// `within` a frame, nobody need be asked whether the end is a good one.
    pub(super) fn poll_next(
        &mut self,
        what: &'static str,
        within: bool,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes>>> {
        if self.over {
            return Poll::Ready(None);
        }
        // Reuses the memory once the frames cut from it are gone.
        self.buffer.reserve(SIZE);
        let read =
            ready!(pin!(self.io.read_buf(&mut self.buffer)).poll(cx)).map_err(|error| Error::broken(what, error));
        match read {
            Ok(0) if within => return Poll::Ready(None),
            Ok(1..) => return Poll::Ready(Some(Ok(self.buffer.split().freeze()))),
            Err(late @ Error::Timeout(_)) => return Poll::Ready(Some(Err(late))),
            // A server that has not read all that was typed resets the connection as it lets go.
            Ok(0) | Err(_) if self.keyed.just_now() => self.detached.store(true, Ordering::Relaxed),
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

    /// Takes the server's own remarks out of the output.
    pub(super) fn remarks(&mut self, frame: LogFrame, framed: bool, what: &str) -> Result<Option<LogFrame>> {
        let Some((at, note)) = note(&frame.bytes, framed) else { return Ok(Some(frame)) };
        match note {
            Note::NotStarted => {
                self.refused = true;
                return Ok(Some(frame));
            }
            Note::Detached if !self.tells => return Ok(Some(frame)),
            Note::Detached => {
                self.detached.store(true, Ordering::Relaxed);
                self.over = true;
            }
            // There was no process, and so no output to lose.
            Note::Lost if self.refused => {}
            Note::Lost => {
                let why =
                    "podman lost output that it had not read, as it does if a command ends without reading its input";
                return Err(Error::interrupted(what, Some(why.into())));
            }
        }
        Ok((at > 0).then(|| LogFrame { bytes: frame.bytes.slice(..at), ..frame }))
    }
}

/// What a process reads: its standard input.
///
/// [`shutdown`](tokio::io::AsyncWriteExt::shutdown), or dropping it, is the end of the input, which a process without
/// a terminal sees. To a terminal the end is a key: write `b"\x04"`, Ctrl-D.
///
/// Writing fails with [`BrokenPipe`](io::ErrorKind::BrokenPipe) once the process has ended, or if its standard input
/// was not asked for; and with [`TimedOut`](io::ErrorKind::TimedOut) once the time is over that
/// [`with_timeout`](crate::PodmanClient::with_timeout) gave to the whole.
pub struct Stdin {
    io: WriteHalf<Upgraded>,
    open: bool,
    typed: Typed,
    keyed: Keyed,
}

#[cfg(feature = "terminal")]
impl Stdin {
    /// Whether what is written is passed on.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }
}

impl AsyncWrite for Stdin {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if !self.open {
            return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
        }
        let written = ready!(Pin::new(&mut self.io).poll_write(cx, bytes))?;
        if self.typed.push(&bytes[..written]) {
            self.keyed.note();
        }
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.open {
            ready!(Pin::new(&mut self.io).poll_shutdown(cx))?;
            self.open = false;
        }
        Poll::Ready(Ok(()))
    }
}

impl Drop for Stdin {
    fn drop(&mut self) {
        // A socket's shutdown is never pending. What cannot be told here is told when the other half is dropped.
        let _ = Pin::new(self).poll_shutdown(&mut Context::from_waker(Waker::noop()));
    }
}

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stdin").field("open", &self.open).finish_non_exhaustive()
    }
}

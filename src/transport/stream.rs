//! Byte streams, and detecting a lost peer.

use std::io::{self, Read, Write};
use std::time::Duration;

use socket2::{SockRef, TcpKeepalive};
use tokio::io::{AsyncRead, AsyncWrite};

/// The idle time after which TCP sends a keepalive probe, and the interval between probes.
pub(super) const KEEPALIVE: Duration = Duration::from_secs(15);
/// The number of unanswered probes after which a connection is closed: a stream has no other limit.
const PROBES: u32 = 3;

/// A connection for asynchronous code.
pub(super) trait Io: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin> Io for T {}

/// A connection for code that blocks.
pub(super) trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// Makes the system close a connection 60 seconds after the last byte of a vanished peer.
pub(super) fn keep_alive<S>(stream: &S) -> io::Result<()>
where
    for<'s> SockRef<'s>: From<&'s S>,
{
    let probes = TcpKeepalive::new().with_time(KEEPALIVE).with_interval(KEEPALIVE).with_retries(PROBES);
    SockRef::from(stream).set_tcp_keepalive(&probes)
}

/// Asserts that [`keep_alive`] was called.
#[cfg(test)]
pub(super) fn assert_kept_alive<S>(stream: &S)
where
    for<'s> SockRef<'s>: From<&'s S>,
{
    let socket = SockRef::from(stream);
    assert!(socket.keepalive().expect("an option"));
    assert_eq!(socket.tcp_keepalive_time().expect("an option"), KEEPALIVE);
    assert_eq!(socket.tcp_keepalive_interval().expect("an option"), KEEPALIVE);
    assert_eq!(socket.tcp_keepalive_retries().expect("an option"), PROBES);
}

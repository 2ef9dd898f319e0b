//! Opening connections.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::endpoint::{Endpoint, HttpsAddress, TcpAddress};
use super::stream::{Io, keep_alive};
use super::tls::Session;

/// How long to wait for an address before the next one of the host is tried concurrently.
const HEAD_START: Duration = Duration::from_millis(250);

/// Opens a connection, without a time limit.
pub(super) async fn dial(route: &Endpoint, session: &Session) -> io::Result<Box<dyn Io>> {
    match route {
        Endpoint::Unix(path) => socket_of(path).await,
        Endpoint::Tcp(TcpAddress { host, port, .. }) => Ok(Box::new(port_of(host, *port).await?)),
        Endpoint::Https(HttpsAddress { host, port, .. }) => session.secure(host, port_of(host, *port).await?).await,
        // Never used directly: a tunnel has a local socket.
        Endpoint::Ssh(_) => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// A Unix socket with a full queue refuses a non-blocking connection at once; a port would let it wait.
#[cfg(all(unix, not(podman_no_unix)))]
async fn socket_of(path: &Path) -> io::Result<Box<dyn Io>> {
    use tokio::net::UnixStream;

    use crate::backoff::Backoff;

    /// The pauses until a full queue may have room.
    const FULL: Backoff = Backoff::new(Duration::from_millis(2), Duration::from_millis(16)).with_jitter(50);

    let mut full = FULL;
    loop {
        match UnixStream::connect(path).await {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => full.wait().await,
            connected => return Ok(Box::new(connected?)),
        }
    }
}

#[cfg(not(all(unix, not(podman_no_unix))))]
#[allow(clippy::unused_async, reason = "as on Unix")]
async fn socket_of(_: &Path) -> io::Result<Box<dyn Io>> {
    Err(io::ErrorKind::Unsupported.into())
}

async fn port_of(host: &str, port: u16) -> io::Result<TcpStream> {
    let stream = first_of(lookup_host((host, port)).await?).await?;
    // Requests are sent at once (no Nagle's algorithm).
    stream.set_nodelay(true)?;
    keep_alive(&stream)?;
    Ok(stream)
}

/// Connects to the address that responds first. Each is tried as soon as those before it have failed or were silent for [`HEAD_START`].
async fn first_of(mut addresses: impl Iterator<Item = SocketAddr>) -> io::Result<TcpStream> {
    let mut tried = JoinSet::new();
    let mut why = io::Error::new(io::ErrorKind::InvalidInput, "the name has no address");
    loop {
        let next = addresses.next();
        let patience = if next.is_some() { HEAD_START } else { Duration::MAX };
        if let Some(address) = next {
            tried.spawn(TcpStream::connect(address));
        }
        match timeout(patience, tried.join_next()).await {
            Ok(Some(Ok(Ok(stream)))) => return Ok(stream),
            Ok(Some(Ok(Err(error)))) => why = error,
            Ok(Some(Err(error))) => why = error.into(),
            Ok(None) => return Err(why),
            Err(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::net::{TcpListener, TcpSocket, UnixSocket};
    use tokio::time::sleep;

    use super::*;
    use crate::transport::stream::assert_kept_alive;

    #[tokio::test]
    async fn a_full_socket_queue_is_waited_for() {
        let path = std::env::temp_dir().join(format!("podman-dial-{}.sock", std::process::id()));
        let socket = UnixSocket::new_stream().expect("a socket");
        socket.bind(&path).expect("a name");
        let listener = socket.listen(1).expect("it listens");
        let accepted = tokio::spawn(async move {
            sleep(Duration::from_millis(100)).await;
            for _ in 0..8 {
                listener.accept().await.expect("somebody");
            }
        });
        let (route, session) = (Endpoint::Unix(path.clone()), Session::default());
        // Kept open: a closed connection leaves the queue only when it is accepted.
        let mut open = Vec::new();
        for nth in 0..8 {
            open.push(dial(&route, &session).await.unwrap_or_else(|error| panic!("connection {nth}: {error}")));
        }
        accepted.await.expect("all came");
        std::fs::remove_file(path).expect("removed");
    }

    #[tokio::test]
    async fn one_responding_address_of_several_is_enough() {
        let local = "127.0.0.1:0".parse().expect("an address");
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(local).expect("a port");
        let full = socket.listen(1).expect("it listens");
        let silent = full.local_addr().expect("an address");
        let mut queue = Vec::new();
        while let Ok(stream) = timeout(Duration::from_millis(100), TcpStream::connect(silent)).await {
            queue.push(stream.expect("room"));
        }
        let listener = TcpListener::bind(local).await.expect("a port");
        let good = listener.local_addr().expect("an address");
        let refused = TcpListener::bind(local).await.expect("a port").local_addr().expect("an address");
        for addresses in [&[silent, good][..], &[refused, good], &[silent, refused, good], &[good, silent]] {
            let dialed = timeout(Duration::from_secs(5), first_of(addresses.iter().copied()));
            let stream = dialed.await.unwrap_or_else(|_| panic!("{addresses:?}: too late")).expect("one responds");
            assert_eq!(stream.peer_addr().expect("it is open"), good);
        }
        let error = first_of([refused, refused].into_iter()).await.expect_err("no service");
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        first_of(std::iter::empty()).await.expect_err("nowhere");
    }

    #[tokio::test]
    async fn a_vanished_peer_is_detected() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        assert_kept_alive(&port_of("127.0.0.1", port).await.expect("connects"));
    }
}

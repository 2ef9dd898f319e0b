//! Opens connections.

use std::io;
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::path::Path;
use std::time::Duration;

use socket2::{SockRef, TcpKeepalive};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream, lookup_host};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::endpoint::{Endpoint, HttpsAddress, TcpAddress};
use super::tls::Session;

/// How long to wait until a queue that is full may have room.
const FULL: Duration = Duration::from_millis(3);
/// How long an address may be silent until the next one of its name is tried beside it.
const HEAD_START: Duration = Duration::from_millis(250);
/// How long a peer may be silent before it is asked whether it is still there, and from one question to the next.
pub(super) const ALIVE: Duration = Duration::from_secs(15);
/// After so many questions without an answer it is not: a stream has no other limit.
const QUESTIONS: u32 = 3;

/// What bytes go over.
pub(super) trait Io: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin> Io for T {}

/// Opens a connection to whoever listens there, for however long that takes.
pub(super) async fn dial(route: &Endpoint, session: &Session) -> io::Result<Box<dyn Io>> {
    match route {
        Endpoint::Unix(path) => Ok(Box::new(socket_of(path).await?)),
        Endpoint::Tcp(TcpAddress { host, port }) => Ok(Box::new(port_of(host, *port).await?)),
        Endpoint::Https(HttpsAddress { host, port, .. }) => session.secure(host, port_of(host, *port).await?).await,
        // No bytes go there: a socket here leads there, or it cannot be opened in the first place.
        Endpoint::Ssh(_) => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// A socket whose queue is full refuses who does not block at once, where a port lets him wait.
async fn socket_of(path: &Path) -> io::Result<UnixStream> {
    loop {
        match UnixStream::connect(path).await {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => sleep(FULL).await,
            connected => return connected,
        }
    }
}

async fn port_of(host: &str, port: u16) -> io::Result<TcpStream> {
    let stream = first_of(lookup_host((host, port)).await?).await?;
    // a request is written at once, and waits for no other
    stream.set_nodelay(true)?;
    notice_loss(&stream)?;
    Ok(stream)
}

/// The address that answers first. Each is tried as soon as those before it have failed or were silent for a moment.
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

/// Has the system see a peer that vanished without a word: 60 seconds after the last that was heard of it.
pub(super) fn notice_loss(stream: &impl AsFd) -> io::Result<()> {
    let asking = TcpKeepalive::new().with_time(ALIVE).with_interval(ALIVE).with_retries(QUESTIONS);
    SockRef::from(stream).set_tcp_keepalive(&asking)
}

#[cfg(test)]
mod tests {
    use tokio::net::{TcpListener, TcpSocket, UnixSocket};

    use super::*;
    use crate::transport::blocking;

    #[tokio::test]
    async fn a_socket_whose_queue_is_full_is_waited_for() {
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
        // they are kept: one that closes leaves the queue only when it is accepted
        let mut open = Vec::new();
        for nth in 0..8 {
            open.push(dial(&route, &session).await.unwrap_or_else(|error| panic!("connection {nth}: {error}")));
        }
        accepted.await.expect("all came");
        std::fs::remove_file(path).expect("removed");
    }

    #[tokio::test]
    async fn of_several_addresses_one_that_answers_is_enough() {
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
            let stream = dialed.await.unwrap_or_else(|_| panic!("{addresses:?}: too late")).expect("one answers");
            assert_eq!(stream.peer_addr().expect("it is open"), good);
        }
        let error = first_of([refused, refused].into_iter()).await.expect_err("nobody");
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        first_of(std::iter::empty()).await.expect_err("nowhere");
    }

    fn asks(stream: &impl AsFd) -> io::Result<(bool, Duration, Duration, u32)> {
        let socket = SockRef::from(stream);
        let times = (socket.tcp_keepalive_time()?, socket.tcp_keepalive_interval()?);
        Ok((socket.keepalive()?, times.0, times.1, socket.tcp_keepalive_retries()?))
    }

    #[tokio::test]
    async fn a_peer_that_vanishes_is_noticed() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let wanted = (true, ALIVE, ALIVE, QUESTIONS);
        let stream = port_of("127.0.0.1", port).await.expect("connects");
        assert_eq!(asks(&stream).expect("options"), wanted);
        let stream = blocking::port_of("127.0.0.1", port, ALIVE, ALIVE).expect("connects");
        assert_eq!(asks(&stream).expect("options"), wanted);
    }
}

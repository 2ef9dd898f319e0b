//! Blocking connections, for threads without an async runtime.

use std::io;
use std::net::{TcpStream, ToSocketAddrs};
use std::path::Path;
use std::time::Duration;

use super::endpoint::{Endpoint, HttpsAddress, TcpAddress};
use super::stream::{Stream, keep_alive};
use super::tls::Session;

/// Opens a connection with these timeouts for writing and reading.
pub(super) fn dial(
    endpoint: &Endpoint,
    session: &Session,
    write: Duration,
    read: Duration,
) -> io::Result<Box<dyn Stream>> {
    match endpoint {
        Endpoint::Unix(path) => socket_of(path, write, read),
        Endpoint::Tcp(TcpAddress { host, port, .. }) => Ok(Box::new(port_of(host, *port, write, read)?)),
        Endpoint::Https(HttpsAddress { host, port, .. }) => session.over(host, port_of(host, *port, write, read)?),
        // Never used directly: a tunnel has a local socket.
        Endpoint::Ssh(_) => Err(io::ErrorKind::Unsupported.into()),
    }
}

#[cfg(all(unix, not(podman_no_unix)))]
fn socket_of(path: &Path, write: Duration, read: Duration) -> io::Result<Box<dyn Stream>> {
    let stream = std::os::unix::net::UnixStream::connect(path)?;
    stream.set_write_timeout(Some(write))?;
    stream.set_read_timeout(Some(read))?;
    Ok(Box::new(stream))
}

#[cfg(not(all(unix, not(podman_no_unix))))]
fn socket_of(_: &Path, _: Duration, _: Duration) -> io::Result<Box<dyn Stream>> {
    Err(io::ErrorKind::Unsupported.into())
}

fn port_of(host: &str, port: u16, write: Duration, read: Duration) -> io::Result<TcpStream> {
    let mut last = io::ErrorKind::NotFound.into();
    for address in (host, port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, write) {
            Ok(stream) => {
                stream.set_write_timeout(Some(write))?;
                stream.set_read_timeout(Some(read))?;
                keep_alive(&stream)?;
                return Ok(stream);
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::stream::assert_kept_alive;

    #[test]
    fn a_vanished_peer_is_detected() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let limit = Duration::from_secs(15);
        assert_kept_alive(&port_of("127.0.0.1", port, limit, limit).expect("connects"));
    }
}

//! A connection for those who cannot wait for an async runtime.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use super::dial::notice_loss;
use super::endpoint::{Endpoint, HttpsAddress, TcpAddress};
use super::tls::Session;

/// What bytes go over.
pub(crate) trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// Opens a connection that takes so long to accept what is written, and so long to answer.
pub(crate) fn dial(
    endpoint: &Endpoint,
    session: &Session,
    write: Duration,
    read: Duration,
) -> io::Result<Box<dyn Stream>> {
    match endpoint {
        Endpoint::Unix(path) => {
            let stream = UnixStream::connect(path)?;
            stream.set_write_timeout(Some(write))?;
            stream.set_read_timeout(Some(read))?;
            Ok(Box::new(stream))
        }
        Endpoint::Tcp(TcpAddress { host, port }) => Ok(Box::new(port_of(host, *port, write, read)?)),
        Endpoint::Https(HttpsAddress { host, port, .. }) => session.over(host, port_of(host, *port, write, read)?),
        // No bytes go there: a socket here leads there, or it cannot be opened in the first place.
        Endpoint::Ssh(_) => Err(io::ErrorKind::Unsupported.into()),
    }
}

pub(super) fn port_of(host: &str, port: u16, write: Duration, read: Duration) -> io::Result<TcpStream> {
    let mut last = io::ErrorKind::NotFound.into();
    for address in (host, port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, write) {
            Ok(stream) => {
                stream.set_write_timeout(Some(write))?;
                stream.set_read_timeout(Some(read))?;
                notice_loss(&stream)?;
                return Ok(stream);
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

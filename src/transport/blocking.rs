//! A connection for those who cannot wait for an async runtime.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use super::endpoint::{Endpoint, TcpAddress};

/// What bytes go over.
pub(crate) trait Stream: Read + Write + Send {}
impl<T: Read + Write + Send> Stream for T {}

/// Opens a connection that takes so long to accept what is written, and so long to answer.
pub(crate) fn dial(endpoint: &Endpoint, write: Duration, read: Duration) -> io::Result<Box<dyn Stream>> {
    match endpoint {
        Endpoint::Unix(path) => {
            let stream = UnixStream::connect(path)?;
            stream.set_write_timeout(Some(write))?;
            stream.set_read_timeout(Some(read))?;
            Ok(Box::new(stream))
        }
        Endpoint::Tcp(TcpAddress { host, port }) => {
            let mut last = io::ErrorKind::NotFound.into();
            for address in (host.as_str(), *port).to_socket_addrs()? {
                match TcpStream::connect_timeout(&address, write) {
                    Ok(stream) => {
                        stream.set_write_timeout(Some(write))?;
                        stream.set_read_timeout(Some(read))?;
                        return Ok(Box::new(stream));
                    }
                    Err(error) => last = error,
                }
            }
            Err(last)
        }
        // No bytes go there: it cannot be opened in the first place, or a socket here leads there.
        Endpoint::Https(_) | Endpoint::Ssh(_) => Err(io::ErrorKind::Unsupported.into()),
    }
}

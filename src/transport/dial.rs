//! Opens connections.

use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, UnixStream};

use super::endpoint::{Endpoint, HttpsAddress, TcpAddress};
use super::tls::Session;

/// What bytes go over.
pub(super) trait Io: AsyncRead + AsyncWrite + Send + Sync + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Sync + Unpin> Io for T {}

/// Opens a connection to whoever listens there.
pub(super) async fn dial(route: &Endpoint, session: &Session) -> io::Result<Box<dyn Io>> {
    match route {
        Endpoint::Unix(path) => Ok(Box::new(UnixStream::connect(path).await?)),
        Endpoint::Tcp(TcpAddress { host, port }) => Ok(Box::new(port_of(host, *port).await?)),
        Endpoint::Https(HttpsAddress { host, port, .. }) => session.secure(host, port_of(host, *port).await?).await,
        // No bytes go there: a socket here leads there, or it cannot be opened in the first place.
        Endpoint::Ssh(_) => Err(io::ErrorKind::Unsupported.into()),
    }
}

async fn port_of(host: &str, port: u16) -> io::Result<TcpStream> {
    let stream = TcpStream::connect((host, port)).await?;
    // a request is written at once, and waits for no other
    stream.set_nodelay(true)?;
    Ok(stream)
}

//! `DELETE` requests from a thread without an async runtime.

use std::io;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::blocking::dial;
use super::endpoint::Endpoint;
#[cfg(feature = "reqwest")]
use super::http_client::HttpClient;
use super::stream::Stream;
use super::tls::Session;

/// How long a connection stays open for the server's response.
const LIMIT: Duration = Duration::from_secs(60);
/// How much Go's server reads at once, at most.
const READ_SIZE: usize = 4096;

/// Sends `DELETE` requests and blocks until the responses arrive.
#[derive(Debug, Clone)]
pub(crate) enum Background {
    /// Over connections of our own.
    Dial(Endpoint, Session),
    /// With the caller's HTTP client.
    #[cfg(feature = "reqwest")]
    Client(HttpClient),
}

impl Background {
    /// The address to connect to: the local end of a tunnel, if there is one. `None` with the caller's HTTP client.
    pub(crate) fn route(&self) -> Option<&Endpoint> {
        match self {
            Self::Dial(endpoint, _) => Some(endpoint),
            #[cfg(feature = "reqwest")]
            Self::Client(_) => None,
        }
    }

    /// Whether a caller may block until the requests are written, because no task on its own thread writes them.
    pub(crate) fn may_block(&self) -> bool {
        match self {
            Self::Dial(..) => true,
            #[cfg(feature = "reqwest")]
            Self::Client(_) => HttpClient::may_block(),
        }
    }

    /// Sends `DELETE` requests at the same time, and returns for each whether the object is gone. `written` is dropped
    /// as soon as all requests are written; `connect` limits the time until one connection is open.
    pub(crate) fn delete(&self, targets: &[String], connect: Duration, written: Sender<()>) -> Vec<bool> {
        match self {
            Self::Dial(endpoint, session) => {
                let sent: Vec<_> =
                    targets.iter().map_while(|target| write_delete(endpoint, session, target, connect).ok()).collect();
                drop(written);
                sent.into_iter().map(read_success).collect()
            }
            #[cfg(feature = "reqwest")]
            Self::Client(client) => client.delete(targets, LIMIT, written),
        }
    }
}

/// Writes a request.
///
/// A server cancels a request when it sees that the connection is closed: more than half of the removals of processes
/// that exited at once were not carried out (4.3.1, 5.4.2, 5.8.6). It detects that by reading one byte, and does not
/// read again once it has got one. So the client sends one more byte, after everything that the server reads with the
/// request itself.
fn write_delete(
    endpoint: &Endpoint,
    session: &Session,
    target: &str,
    connect: Duration,
) -> io::Result<Box<dyn Stream>> {
    let mut stream = dial(endpoint, session, connect, LIMIT)?;
    let host = endpoint.authority();
    let mut bytes = format!("DELETE {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").into_bytes();
    bytes.resize(bytes.len() + READ_SIZE, b'\n');
    stream.write_all(&bytes)?;
    Ok(stream)
}

/// Whether the object was deleted, or did not exist.
fn read_success(mut stream: Box<dyn Stream>) -> bool {
    let mut response = Vec::new();
    // After the response, the connection may end in an error.
    let _ = stream.read_to_end(&mut response);
    matches!(response.get(9..12), Some([b'2', ..] | b"404"))
}

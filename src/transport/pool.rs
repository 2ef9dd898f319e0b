//! The connection pool.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::runtime::{Handle, Id};
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::dial::dial;
use super::endpoint::Endpoint;
use super::tls::Session;
use crate::http::{Body, Connection, Connector, PendingResponse, TransportError, Upload};

/// Podman closes a connection that is idle for 10 seconds (twice its `service_timeout`).
const IDLE: Duration = Duration::from_secs(5);

/// A connection, and the runtime that drives it: another runtime cannot use it.
struct Link {
    sender: SendRequest<Upload>,
    home: Id,
}

/// The connections to one address.
pub(super) struct Pool {
    route: Endpoint,
    session: Session,
    /// The connect timeout; `None` for no limit.
    limit: Option<Duration>,
    /// Whether connections are reused.
    keep: bool,
    shelf: Arc<Shelf>,
}

impl Pool {
    pub(super) fn new(route: Endpoint, session: Session, limit: Option<Duration>, keep: bool) -> Self {
        Self { route, session, limit, keep, shelf: Arc::default() }
    }

    async fn open(&self) -> Result<Link, TransportError> {
        let dialed = dial(&self.route, &self.session);
        let stream = match self.limit {
            Some(limit) => {
                let late = |_| Err(io::Error::new(io::ErrorKind::TimedOut, format!("timed out after {limit:?}")));
                tokio::time::timeout(limit, dialed).await.unwrap_or_else(late)
            }
            None => dialed.await,
        };
        let (sender, driver) =
            handshake(TokioIo::new(stream.map_err(TransportError::Connect)?)).await.map_err(interrupted)?;
        // Its result reaches the call that waits for the response.
        tokio::spawn(async move { drop(driver.with_upgrades().await) });
        Ok(Link { sender, home: Handle::current().id() })
    }

    /// A request that an idle connection did not accept, because the server had closed it, is sent over the next one,
    /// whatever it does: no byte of it was sent.
    async fn exchange(
        &self,
        mut request: Request<Upload>,
        connection: Connection,
    ) -> Result<Response<Body>, TransportError> {
        while let Some(mut link) = self.shelf.take(connection) {
            if link.sender.ready().await.is_err() {
                continue;
            }
            match link.sender.try_send_request(request).await {
                Ok(response) => return Ok(self.leased(response, link, connection)),
                Err(mut error) => match error.take_message() {
                    Some(unsent) => request = unsent,
                    None => return Err(TransportError::Interrupted(error.into_error().into())),
                },
            }
        }
        let mut link = self.open().await?;
        let response = link.sender.send_request(request).await.map_err(interrupted)?;
        Ok(self.leased(response, link, connection))
    }

    fn leased(&self, response: Response<Incoming>, link: Link, connection: Connection) -> Response<Body> {
        let kept = self.keep && connection == Connection::Pooled;
        let lease = kept.then(|| Lease { link: Some(link), shelf: Arc::clone(&self.shelf) });
        response.map(|incoming| Body::new(incoming, lease.map(|lease| Box::new(lease) as _)))
    }
}

impl Connector for Pool {
    #[inline]
    fn send(&self, request: Request<Upload>, connection: Connection) -> PendingResponse<'_> {
        Box::pin(self.exchange(request, connection))
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pool").field(&format_args!("{}", self.route)).finish()
    }
}

/// Returns a connection to the pool after its response; hyper closes it if the response was not read to its end.
struct Lease {
    link: Option<Link>,
    shelf: Arc<Shelf>,
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(link) = self.link.take().filter(|link| !link.sender.is_closed()) {
            Shelf::put(&self.shelf, link);
        }
    }
}

fn interrupted(error: hyper::Error) -> TransportError {
    TransportError::Interrupted(error.into())
}

/// Idle connections.
#[derive(Default)]
struct Shelf(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// The connections and when they became idle, the latest last.
    idle: Vec<(Instant, Link)>,
    /// The task that closes idle connections.
    sweeper: Option<AbortHandle>,
}

impl Shelf {
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, connection: Connection) -> Option<Link> {
        if connection == Connection::Dedicated {
            return None;
        }
        let here = Handle::try_current().ok()?.id();
        let mut kept = self.lock();
        // Connections of a runtime that has stopped cannot be used.
        kept.idle.retain(|(_, link)| !link.sender.is_closed());
        let at = kept.idle.iter().rposition(|(_, link)| link.home == here)?;
        let (since, link) = kept.idle.remove(at);
        if since.elapsed() < IDLE {
            return Some(link);
        }
        // Earlier ones are idle for longer.
        kept.idle.drain(..at);
        None
    }

    #[inline]
    fn put(this: &Arc<Self>, link: Link) {
        let mut kept = this.lock();
        if kept.sweeper.as_ref().is_none_or(AbortHandle::is_finished) {
            // Without a runtime, it could not be closed in time.
            let Ok(runtime) = Handle::try_current() else { return };
            kept.sweeper = Some(runtime.spawn(sweep(Arc::downgrade(this))).abort_handle());
        }
        kept.idle.push((Instant::now(), link));
    }
}

/// Closes connections that are idle for too long, until the pool is empty.
async fn sweep(shelf: Weak<Shelf>) {
    loop {
        tokio::time::sleep(IDLE).await;
        let Some(shelf) = shelf.upgrade() else { return };
        let mut kept = shelf.lock();
        kept.idle.retain(|(since, _)| since.elapsed() < IDLE);
        if kept.idle.is_empty() {
            kept.sweeper = None;
            return;
        }
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        if let Some(sweeper) = &self.lock().sweeper {
            sweeper.abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::*;

    #[test]
    fn connections_of_a_stopped_runtime_are_not_reused() {
        let path = std::env::temp_dir().join(format!("podman-pool-{}.sock", std::process::id()));
        let listener = std::os::unix::net::UnixListener::bind(&path).expect("a socket");
        let served = std::thread::spawn(move || {
            [(); 3].map(|()| {
                let (mut stream, _) = listener.accept().expect("somebody");
                assert!(stream.read(&mut [0; 512]).expect("a request") > 0);
                stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").expect("written");
                stream
            })
        });
        let pool = Pool::new(Endpoint::Unix(path.clone()), Session::default(), None, true);
        for _ in 0..3 {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            let mut request = Request::new(Upload::default());
            *request.uri_mut() = "/_ping".parse().expect("a path");
            runtime.block_on(pool.send(request, Connection::Pooled)).expect("a response");
            assert_eq!(pool.shelf.lock().idle.len(), 1);
        }
        served.join().expect("three came");
        std::fs::remove_file(path).expect("removed");
    }
}

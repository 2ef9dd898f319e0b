//! Connections, kept for the next request or not.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use reqwest::header::HeaderValue;
use tokio::runtime::{Handle, Id};
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::dial::dial;
use super::endpoint::Endpoint;
use super::tls::Session;
use crate::raw::{Body, Carried, Carrier, Lost, Over, on_the_wire};

/// Podman closes a connection that is idle for 10 seconds (twice its `service_timeout`).
const IDLE: Duration = Duration::from_secs(5);

/// A connection, and the runtime that drives it: in another one it may stand still.
struct Link {
    sender: SendRequest<reqwest::Body>,
    home: Id,
}

/// The connections to one place.
pub(super) struct Pool {
    route: Endpoint,
    session: Session,
    /// How long to wait for a connection; `None` is for ever.
    limit: Option<Duration>,
    /// Whether connections are kept.
    keep: bool,
    shelf: Arc<Shelf>,
}

impl Pool {
    pub(super) fn new(route: Endpoint, session: Session, limit: Option<Duration>, keep: bool) -> Self {
        Self { route, session, limit, keep, shelf: Arc::default() }
    }

    async fn open(&self) -> Result<Link, Lost> {
        let dialed = dial(&self.route, &self.session);
        let stream = match self.limit {
            Some(limit) => {
                tokio::time::timeout(limit, dialed).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
            }
            None => dialed.await,
        };
        let (sender, connection) =
            handshake(TokioIo::new(stream.map_err(Lost::Unreached)?)).await.map_err(Lost::Broken)?;
        // what becomes of it is told to whoever waits for an answer
        tokio::spawn(async move { drop(connection.with_upgrades().await) });
        Ok(Link { sender, home: Handle::current().id() })
    }

    /// A request that a kept connection did not take, since it was closed meanwhile, takes the next one, whatever it asks:
    /// nothing of it was sent.
    async fn send(&self, mut request: Request<reqwest::Body>, over: Over) -> Result<Response<Body>, Lost> {
        while let Some(mut link) = self.shelf.take(over) {
            if link.sender.ready().await.is_err() {
                continue;
            }
            match link.sender.try_send_request(request).await {
                Ok(answer) => return Ok(self.answer(answer, link, over)),
                Err(mut error) => match error.take_message() {
                    Some(unsent) => request = unsent,
                    None => return Err(Lost::Broken(error.into_error())),
                },
            }
        }
        let mut link = self.open().await?;
        let answer = link.sender.send_request(request).await.map_err(Lost::Broken)?;
        Ok(self.answer(answer, link, over))
    }

    /// Asks for a URL there, over a connection of its own.
    pub(super) async fn get(&self, url: &str, agent: &HeaderValue) -> Result<Response<Body>, Lost> {
        let none = |why: String| Lost::Unreached(io::Error::new(io::ErrorKind::InvalidInput, why));
        let url = url.parse().map_err(|error| none(format!("this is no URL: {error}")))?;
        let request = on_the_wire(reqwest::Request::new(Method::GET, url), agent).map_err(none)?;
        self.send(request, Over::Own).await
    }

    fn answer(&self, answer: Response<Incoming>, link: Link, over: Over) -> Response<Body> {
        let kept = self.keep && over == Over::Kept;
        let lease = kept.then(|| Lease { link: Some(link), shelf: Arc::clone(&self.shelf) });
        answer.map(|incoming| Body::new(incoming, lease.map(|lease| Box::new(lease) as _)))
    }
}

impl Carrier for Pool {
    fn carry(&self, request: Request<reqwest::Body>, over: Over) -> Carried<'_> {
        Box::pin(self.send(request, over))
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pool").field(&format_args!("{}", self.route)).finish()
    }
}

/// A connection that goes back to the others with its answer; hyper closes it if the answer was not read to its end.
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

/// Connections without a request.
#[derive(Default)]
struct Shelf(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// Since when each is idle, the latest last.
    idle: Vec<(Instant, Link)>,
    /// What closes those that nobody wants.
    sweeper: Option<AbortHandle>,
}

impl Shelf {
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self, over: Over) -> Option<Link> {
        if over == Over::Own {
            return None;
        }
        let here = Handle::try_current().ok()?.id();
        let mut kept = self.lock();
        // those of a runtime that is gone would be nobody's
        kept.idle.retain(|(_, link)| !link.sender.is_closed());
        let at = kept.idle.iter().rposition(|(_, link)| link.home == here)?;
        let (since, link) = kept.idle.remove(at);
        if since.elapsed() < IDLE {
            return Some(link);
        }
        // those before it wait for longer
        kept.idle.drain(..at);
        None
    }

    fn put(this: &Arc<Self>, link: Link) {
        let mut kept = this.lock();
        if kept.sweeper.as_ref().is_none_or(AbortHandle::is_finished) {
            // without a runtime, nobody can close it in time
            let Ok(runtime) = Handle::try_current() else { return };
            kept.sweeper = Some(runtime.spawn(sweep(Arc::downgrade(this))).abort_handle());
        }
        kept.idle.push((Instant::now(), link));
    }
}

/// Closes what is idle for too long, until nothing is left.
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
    fn what_a_runtime_leaves_is_not_kept() {
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
            let mut request = Request::new(reqwest::Body::default());
            *request.uri_mut() = "/_ping".parse().expect("a path");
            runtime.block_on(pool.carry(request, Over::Kept)).expect("an answer");
            assert_eq!(pool.shelf.lock().idle.len(), 1);
        }
        served.join().expect("three came");
        std::fs::remove_file(path).expect("removed");
    }
}

//! The test kit's server, with scripted responses.

use std::ops::Deref;
use std::path::Path;

pub(crate) use podman::testkit::Response;
use podman::{ClientBuilder, PodmanClient, testkit};
use tokio::net::{UnixListener, UnixSocket, UnixStream};

use super::hang::until;

/// A mock Podman with a script of which all responses must be used.
pub(crate) struct Server(testkit::Server);

impl Server {
    /// Reports the release that the crate was made for.
    pub(crate) fn new(script: impl IntoIterator<Item = Response>) -> Self {
        Self(testkit::Server::new().expect("a socket").script(script))
    }

    /// Responds to a ping with this response.
    pub(crate) fn greeting(ping: Response, script: impl IntoIterator<Item = Response>) -> Self {
        let server = Self::new(script);
        server.on("GET", "/_ping").respond(ping);
        server
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        self.0.builder()
    }

    pub(crate) async fn client(&self) -> PodmanClient {
        self.builder().connect().await.expect("the scripted server answers")
    }

    /// Waits until all responses of the script were sent.
    pub(crate) async fn is_asked_soon(&self) {
        until("all responses of the script are sent", async || self.unused().is_empty()).await;
    }

    /// Waits until this many of its connections are closed.
    pub(crate) async fn has_closed(&self, connections: usize) {
        until("the connections are closed", async || self.closed() >= connections).await;
    }

    /// Waits until it received this many requests.
    pub(crate) async fn is_asked(&self, times: usize) {
        until("the requests come", async || self.requests().len() >= times).await;
    }

    /// Returns the received requests, after checking that all responses were used.
    pub(crate) fn sent(&self) -> Vec<String> {
        let left = self.unused();
        assert!(left.is_empty(), "unused responses: {left:?}");
        let requests = self.requests();
        for request in &requests {
            let known = request.header("transfer-encoding").is_none();
            assert!(known, "a body of known length has a Content-Length: {}", request.head);
        }
        requests.iter().map(testkit::Request::summary).collect()
    }
}

impl Deref for Server {
    type Target = testkit::Server;

    fn deref(&self) -> &testkit::Server {
        &self.0
    }
}

/// A socket that accepts no connections, with a full queue.
pub(crate) async fn full_queue(path: &Path) -> (UnixListener, Vec<UnixStream>) {
    let socket = UnixSocket::new_stream().expect("a socket");
    socket.bind(path).expect("a name");
    let listener = socket.listen(1).expect("it listens");
    let mut waiting = Vec::new();
    while let Ok(stream) = UnixStream::connect(path).await {
        waiting.push(stream);
    }
    (listener, waiting)
}

/// Podman's response to a ping.
pub(crate) fn ping(version: &str) -> Response {
    Response::ping(version)
}

//! The test kit's server, for calls that are answered in order.

use std::ops::Deref;
use std::path::Path;
use std::time::Duration;

pub(crate) use podman::testkit::Answer;
use podman::{ClientBuilder, PodmanClient, testkit};
use tokio::net::{UnixListener, UnixSocket, UnixStream};

/// A Podman that answers by a script, in which nothing may be left.
pub(crate) struct Server(testkit::Server);

impl Server {
    /// A Podman of the release that the crate describes.
    pub(crate) fn new(script: impl IntoIterator<Item = Answer>) -> Self {
        Self(testkit::Server::new().expect("a socket").script(script))
    }

    /// One that answers a ping so.
    pub(crate) fn greeting(ping: Answer, script: impl IntoIterator<Item = Answer>) -> Self {
        let server = Self::new(script);
        server.on("GET", "/_ping").answer(ping);
        server
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        self.0.builder()
    }

    pub(crate) async fn client(&self) -> PodmanClient {
        self.builder().connect().await.expect("the scripted server answers")
    }

    /// Waits until all of the script was asked for.
    pub(crate) async fn is_asked_soon(&self) {
        for _ in 0..500 {
            if self.unasked().is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("not asked for: {:?}", self.unasked());
    }

    /// What it was asked; all it had to say was wanted.
    pub(crate) fn said(&self) -> Vec<String> {
        let left = self.unasked();
        assert!(left.is_empty(), "answers nobody asked for: {left:?}");
        let requests = self.requests();
        for request in &requests {
            let known = request.header("transfer-encoding").is_none();
            assert!(known, "a body of known length says its length: {}", request.head);
        }
        requests.iter().map(testkit::Request::said).collect()
    }
}

impl Deref for Server {
    type Target = testkit::Server;

    fn deref(&self) -> &testkit::Server {
        &self.0
    }
}

/// A socket on which nobody takes connections, and as many as wait for that as may: the next one finds no room.
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

/// Podman's answer to a ping.
pub(crate) fn ping(version: &str) -> Answer {
    Answer::ping(version)
}

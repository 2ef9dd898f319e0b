//! Requests of objects that go away, and cannot wait for an answer.

use std::io;
use std::sync::mpsc;
use std::time::Duration;

use super::PodmanClient;
use crate::transport::{self, Stream};

/// How long the service may take to accept all requests: a local one takes microseconds.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long a thread keeps the connection open for the server to do what was asked.
const LIMIT: Duration = Duration::from_secs(60);
/// How much Go's server reads at once, at most.
const AT_ONCE: usize = 4096;

impl PodmanClient {
    /// Sends `DELETE` requests, by their paths below the version, without waiting for what becomes of them.
    ///
    /// They are written before this returns, so that they count even if the process ends then: by a thread, which keeps
    /// the connections open for their answers, and asks again for what was refused as long as others were done, since
    /// a container that another depends on goes after it. Never waits for the server's work, so it may be called where
    /// nothing may block: from `Drop`, in a panic, on an async thread. A service that cannot be reached, or takes no
    /// connections, has a second; the thread goes on.
    ///
    /// A server gives up what it was asked as soon as it sees that the connection is closed: of removals whose process
    /// ended at once, more than half were not done (4.3.1, 5.4.2, 5.8.6). It looks by reading on, one byte, and not
    /// again once it has got it. So there is one to read, after all that it reads with the request itself.
    pub(crate) fn part_with(&self, paths: Vec<String>) {
        let client = self.clone();
        let (written, all_written) = mpsc::channel::<()>();
        let work = move || {
            let mut asked = paths.len();
            let mut refused = client.ask(paths, || drop(written));
            while !refused.is_empty() && refused.len() < asked {
                asked = refused.len();
                refused = client.ask(refused, || ());
            }
        };
        // without a thread, nothing is asked for: it might block here
        if std::thread::Builder::new().name("podman-parting".into()).spawn(work).is_ok() {
            let _ = all_written.recv_timeout(PATIENCE);
        }
    }

    /// Sends requests, and gives those that were not done; where one finds no service, the others would not.
    fn ask(&self, paths: Vec<String>, written: impl FnOnce()) -> Vec<String> {
        let sent: Vec<_> = paths.iter().map_while(|path| self.send(path).ok()).collect();
        written();
        let mut answers = sent.into_iter().map(is_done);
        paths.into_iter().filter(|_| !answers.next().unwrap_or_default()).collect()
    }

    fn send(&self, path: &str) -> io::Result<Box<dyn Stream>> {
        let mut base = self.calls().baseurl.rsplit('/');
        let (version, host) = (base.next().unwrap_or_default(), base.next().unwrap_or_default());
        let mut stream = transport::dial(&self.inner.route, &self.inner.links.session, PATIENCE, LIMIT)?;
        let head = format!("DELETE /{version}{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let mut bytes = head.into_bytes();
        bytes.resize(bytes.len() + AT_ONCE, b'\n');
        stream.write_all(&bytes)?;
        Ok(stream)
    }
}

/// Whether what was asked was done, or there was nothing to do.
fn is_done(mut stream: Box<dyn Stream>) -> bool {
    let mut answer = Vec::new();
    // the connection may end as it likes, once the answer is there
    let _ = stream.read_to_end(&mut answer);
    matches!(answer.get(9..12), Some([b'2', ..] | b"404"))
}

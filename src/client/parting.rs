//! Requests of objects that go away, and cannot wait for an answer.

use std::time::Duration;

use super::PodmanClient;
use crate::transport::{self, Stream};

/// How long the service may take to accept a request: a local one takes microseconds.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long a thread keeps the connection open for the server to do what was asked.
const LIMIT: Duration = Duration::from_secs(60);
/// How much Go's server reads at once, at most.
const AT_ONCE: usize = 4096;

impl PodmanClient {
    /// Sends `DELETE` requests, by their paths below the version, without waiting for what becomes of them.
    ///
    /// They are written before this returns, so that they count even if the process ends then; a thread keeps the
    /// connections open for their answers. Never waits for the server's work, so it may be called where nothing may
    /// block: from `Drop`, in a panic, on an async thread.
    ///
    /// A server gives up what it was asked as soon as it sees that the connection is closed: of removals whose process
    /// ended at once, more than half were not done (4.3.1, 5.4.2, 5.8.6). It looks by reading on, one byte, and not
    /// again once it has got it. So there is one to read, after all that it reads with the request itself.
    pub(crate) fn part_with(&self, paths: &[String]) {
        let mut base = self.calls().baseurl.rsplit('/');
        let (version, host) = (base.next().unwrap_or_default(), base.next().unwrap_or_default());
        let session = &self.inner.links.session;
        let ask = |path: &String| {
            let mut stream = transport::dial(&self.inner.route, session, PATIENCE, LIMIT).ok()?;
            let head = format!("DELETE /{version}{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            let mut bytes = head.into_bytes();
            bytes.resize(bytes.len() + AT_ONCE, b'\n');
            stream.write_all(&bytes).ok().map(|()| stream)
        };
        let sent: Vec<Box<dyn Stream>> = paths.iter().filter_map(ask).collect();
        let keep = self.inner.keep.clone();
        let wait = move || {
            for mut stream in sent {
                // whatever the answer is, there is nobody to tell
                let _ = stream.read_to_end(&mut Vec::new());
            }
            drop(keep);
        };
        // without a thread the requests were still sent
        drop(std::thread::Builder::new().name("podman-parting".into()).spawn(wait));
    }
}

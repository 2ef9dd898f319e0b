//! A Podman that says what it is told, byte by byte, and keeps what it was asked.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use podman::{AuthFiles, ClientBuilder, PodmanClient};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::task::JoinHandle;

/// What a server answers to one request.
#[derive(Clone)]
pub(crate) struct Answer {
    bytes: Vec<u8>,
    /// Where it pauses, and for how long.
    pause: Option<(usize, Duration)>,
    end: End,
    status: u16,
}

#[derive(Clone, Copy)]
enum End {
    /// Waits for the next request.
    Keep,
    /// Closes the connection at once.
    Close,
    /// Says nothing more, and closes when the other side does.
    Hang,
    /// Says nothing more, and closes once it has read this byte.
    Hear(u8),
    /// Closes the connection when it was idle for so long, as Podman does.
    Idle(Duration),
}

impl Answer {
    /// An answer word for word.
    pub(crate) fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { bytes: bytes.into(), pause: None, end: End::Close, status: 0 }
    }

    pub(crate) fn text(status: u16, body: &str) -> Self {
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n\r\n", body.len());
        Self { bytes: [head.as_bytes(), body.as_bytes()].concat(), pause: None, end: End::Keep, status }
    }

    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self::text(status, &body.to_string())
    }

    /// An answer without a body.
    pub(crate) fn empty(status: u16) -> Self {
        let head = format!(
            "HTTP/1.1 {status} X\r\n{}\r\n",
            if status == 204 || status == 304 { "" } else { "Content-Length: 0\r\n" }
        );
        Self { bytes: head.into(), pause: None, end: End::Keep, status }
    }

    /// The server's way to say no.
    pub(crate) fn refusal(status: u16, cause: &str, message: &str) -> Self {
        Self::json(status, &serde_json::json!({ "cause": cause, "message": message, "response": status }))
    }

    /// A stream of chunks.
    pub(crate) fn chunks<T: AsRef<[u8]>>(chunks: &[T]) -> Self {
        let mut bytes = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec();
        for chunk in chunks {
            let chunk = chunk.as_ref();
            bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            bytes.extend_from_slice(chunk);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(b"0\r\n\r\n");
        Self { bytes, pause: None, end: End::Keep, status: 200 }
    }

    /// A hijacked connection, on which this is written before it ends.
    pub(crate) fn upgraded(output: &[u8]) -> Self {
        let head = b"HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n".as_slice();
        Self { bytes: [head, output].concat(), pause: None, end: End::Close, status: 101 }
    }

    /// With one more line in its head.
    pub(crate) fn header(mut self, line: &str) -> Self {
        let at = self.bytes.windows(2).position(|two| two == b"\r\n").map_or(0, |at| at + 2);
        self.bytes.splice(at..at, format!("{line}\r\n").into_bytes());
        self
    }

    /// Cut after so many bytes, head and all.
    pub(crate) fn cut(mut self, at: usize) -> Self {
        self.bytes.truncate(at);
        self.end = End::Close;
        self
    }

    /// Pauses after so many bytes, head and all.
    pub(crate) fn pausing(mut self, at: usize, length: Duration) -> Self {
        self.pause = Some((at, length));
        self
    }

    pub(crate) fn hanging(mut self) -> Self {
        self.end = End::Hang;
        self
    }

    /// Closes the connection once this was written to it.
    pub(crate) fn hearing(mut self, last: u8) -> Self {
        self.end = End::Hear(last);
        self
    }

    pub(crate) fn idle(mut self, limit: Duration) -> Self {
        self.end = End::Idle(limit);
        self
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Where the body begins.
    pub(crate) fn body(&self) -> usize {
        self.bytes.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |at| at + 4)
    }
}

/// What a server was asked.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// Method, target and, behind a blank, the body; but for `/_ping`.
    pub(crate) said: String,
    /// The header's lines.
    pub(crate) head: String,
    /// Which of the connections it came on.
    pub(crate) connection: usize,
}

pub(crate) struct Server {
    path: PathBuf,
    seen: Arc<Mutex<Vec<Request>>>,
    script: Arc<Mutex<VecDeque<Answer>>>,
    left: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Server {
    /// A Podman of the release that the crate describes.
    pub(crate) fn new(script: impl IntoIterator<Item = Answer>) -> Self {
        Self::greeting(ping("5.8.3"), script)
    }

    /// A server that answers a ping so, and other requests by the script, in order.
    pub(crate) fn greeting(ping: Answer, script: impl IntoIterator<Item = Answer>) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("podman-mock-{}-{}.sock", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        let listener = UnixListener::bind(&path).expect("a socket");
        let seen: Arc<Mutex<Vec<Request>>> = Arc::default();
        let script = Arc::new(Mutex::new(script.into_iter().collect()));
        let left = Arc::<AtomicUsize>::default();
        let (to, from, gone) = (Arc::clone(&seen), Arc::clone(&script), Arc::clone(&left));
        let task = tokio::spawn(async move {
            for connection in 0.. {
                let Ok((stream, _)) = listener.accept().await else { return };
                let served = serve(stream, connection, ping.clone(), Arc::clone(&to), Arc::clone(&from));
                let gone = Arc::clone(&gone);
                tokio::spawn(async move {
                    served.await;
                    gone.fetch_add(1, Ordering::Relaxed);
                });
            }
        });
        Self { path, seen, script, left, task }
    }

    pub(crate) fn uri(&self) -> String {
        format!("unix://{}", self.path.display())
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        PodmanClient::builder().uri(&self.uri()).expect("a URI").auth_files(AuthFiles::none())
    }

    pub(crate) async fn client(&self) -> PodmanClient {
        self.builder().connect().await.expect("the scripted server answers")
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.seen.lock().expect("no panic").clone()
    }

    /// How many of its connections are closed.
    pub(crate) fn left(&self) -> usize {
        self.left.load(Ordering::Relaxed)
    }

    /// What it was asked; all it had to say was wanted.
    pub(crate) fn said(&self) -> Vec<String> {
        assert_eq!(self.script.lock().expect("no panic").len(), 0, "answers nobody asked for");
        self.requests().into_iter().map(|request| request.said).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Podman's answer to a ping.
pub(crate) fn ping(version: &str) -> Answer {
    let head =
        format!("HTTP/1.1 200 OK\r\nLibpod-Api-Version: {version}\r\nApi-Version: 1.41\r\nContent-Length: 2\r\n\r\nOK");
    Answer { bytes: head.into(), pause: None, end: End::Keep, status: 200 }
}

async fn serve(
    mut stream: UnixStream,
    connection: usize,
    greeting: Answer,
    seen: Arc<Mutex<Vec<Request>>>,
    script: Arc<Mutex<VecDeque<Answer>>>,
) {
    let mut patience = None;
    loop {
        let next = read(&mut stream, connection);
        let Some(request) = (match patience {
            None => next.await,
            Some(limit) => tokio::time::timeout(limit, next).await.ok().flatten(),
        }) else {
            return;
        };
        let answer = if request.said == "GET /_ping" {
            greeting.clone()
        } else {
            seen.lock().expect("no panic").push(request);
            let next = script.lock().expect("no panic").pop_front();
            next.unwrap_or_else(|| Answer::refusal(500, "script", "the script has no answer to this"))
        };
        let (at, length) = answer.pause.unwrap_or_default();
        let (first, rest) = answer.bytes.split_at(at.min(answer.bytes.len()));
        if stream.write_all(first).await.is_err() {
            return;
        }
        tokio::time::sleep(length).await;
        if stream.write_all(rest).await.is_err() {
            return;
        }
        match answer.end {
            End::Keep if answer.status != 101 => {}
            End::Keep | End::Close => return,
            End::Hang => {
                let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
                return;
            }
            End::Hear(last) => {
                while stream.read_u8().await.is_ok_and(|byte| byte != last) {}
                return;
            }
            End::Idle(limit) => patience = Some(limit),
        }
    }
}

async fn read(stream: &mut UnixStream, connection: usize) -> Option<Request> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).expect("a head is text");
    let length = head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    assert!(!head.to_ascii_lowercase().contains("transfer-encoding"), "a body of known length says its length: {head}");
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.ok()?;
    let mut words = head.split(' ');
    let mut said = format!("{} {}", words.next()?, words.next()?);
    if !body.is_empty() {
        said = format!("{said} {}", String::from_utf8_lossy(&body));
    }
    Some(Request { said, head, connection })
}

//! The responses of a mock server.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

/// A response to one request, with its headers.
///
/// By default, the connection then waits for the next request, as Podman's do.
///
/// ```
/// use std::time::Duration;
/// use podman::testkit::Response;
///
/// let list = Response::json(200, &serde_json::json!([{ "Id": "3f1c", "Names": ["web"] }]));
/// let late = list.clone().pause_at(0, Duration::from_millis(50));
/// let half = list.clone().truncated(list.bytes().len() / 2);
/// # let _ = (late, half);
/// ```
#[derive(Clone)]
#[must_use = "nothing is sent until it is added to a server"]
pub struct Response {
    bytes: Vec<u8>,
    /// The offsets of chunks, if any.
    chunks: Vec<usize>,
    /// The offsets and lengths of pauses.
    pauses: Vec<(usize, Duration)>,
    pub(super) end: End,
}

/// What happens to the connection afterwards.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    /// Waits for the next request.
    Keep,
    /// Closes the connection at once.
    Close,
    /// Sends nothing more, and closes when the client does.
    Hang,
    /// Sends nothing more, and closes after it has read this byte.
    Input(u8),
    /// Closes the connection after this idle time.
    Idle(Duration),
}

impl Response {
    fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, chunks: Vec::new(), pauses: Vec::new(), end: End::Keep }
    }

    /// Sends exactly these bytes, and closes the connection.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { end: End::Close, ..Self::new(bytes.into()) }
    }

    /// Returns a response with a body of known length.
    pub fn text(status: u16, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n\r\n", body.len());
        Self::new([head.as_bytes(), body].concat())
    }

    /// Returns a response with a JSON body. A value that JSON cannot represent becomes an error response.
    pub fn json(status: u16, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => Self::text(status, body),
            Err(error) => Self::error(500, "testkit", &format!("the response cannot be serialized: {error}")),
        }
    }

    /// Returns a response without a body.
    pub fn empty(status: u16) -> Self {
        match status {
            204 | 304 => Self::new(format!("HTTP/1.1 {status} X\r\n\r\n").into()),
            _ => Self::text(status, ""),
        }
    }

    /// Returns an error response, as the server sends it.
    ///
    /// Podman's errors have a message for people and a cause, one of its constants. The predicates of
    /// [`Error`](crate::Error) compare the status and the cause; an empty cause is enough if a test does not use them.
    ///
    /// ```
    /// use podman::testkit::{Response, Server};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = Server::new()?;
    /// let missing = Response::error(404, "no such container", "no container with name \"web\" found");
    /// server.on("GET", "/libpod/containers/web/json").respond(missing);
    /// let error = server.client().await?.containers().get("web").await.expect_err("404");
    /// assert!(error.is_not_found());
    /// # Ok(())
    /// # }
    /// ```
    pub fn error(status: u16, cause: &str, message: &str) -> Self {
        Self::json(status, &serde_json::json!({ "cause": cause, "message": message, "response": status }))
    }

    /// Returns a chunked response, such as logs, events and pulls.
    pub fn chunks<T: AsRef<[u8]>>(chunks: impl IntoIterator<Item = T>) -> Self {
        let mut response = Self::new(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec());
        for chunk in chunks {
            let chunk = chunk.as_ref();
            response.chunks.push(response.bytes.len());
            response.bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            response.bytes.extend_from_slice(chunk);
            response.bytes.extend_from_slice(b"\r\n");
        }
        response.bytes.extend_from_slice(b"0\r\n\r\n");
        response
    }

    /// Returns an upgraded connection, as for attach and exec, that sends this output and closes. With
    /// [`hanging`](Self::hanging) the client closes it, and its input is in
    /// [`Request::input`](super::Request::input).
    pub fn upgraded(output: impl AsRef<[u8]>) -> Self {
        let head = b"HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n".as_slice();
        Self::raw([head, output.as_ref()].concat())
    }

    /// Returns an upgraded connection with the output of a command without a terminal, as for attach and exec.
    ///
    /// ```
    /// use podman::testkit::{Response, Server};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let server = Server::new()?;
    /// server.on("POST", "/libpod/containers/*/attach").respond(Response::output("to stdout\n", "to stderr\n"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn output(stdout: impl AsRef<[u8]>, stderr: impl AsRef<[u8]>) -> Self {
        Self::upgraded([frame(1, stdout.as_ref()), frame(2, stderr.as_ref())].concat())
    }

    /// Returns the log of a container.
    pub fn logs(stdout: impl AsRef<[u8]>, stderr: impl AsRef<[u8]>) -> Self {
        let frames = [frame(1, stdout.as_ref()), frame(2, stderr.as_ref())];
        // An empty chunk is the end of a body.
        Self::chunks(frames.into_iter().filter(|frame| !frame.is_empty()))
    }

    /// Returns the response of this Podman release to a ping.
    pub fn ping(version: impl fmt::Display) -> Self {
        Self::text(200, "OK").header("Api-Version: 1.41").header(&format!("Libpod-Api-Version: {version}"))
    }

    /// Adds a header line.
    pub fn header(mut self, line: &str) -> Self {
        let at = self.bytes.windows(2).position(|two| two == b"\r\n").map_or(0, |at| at + 2);
        self.bytes.splice(at..at, format!("{line}\r\n").into_bytes());
        let moved = line.len() + 2;
        self.chunks.iter_mut().chain(self.pauses.iter_mut().map(|(place, _)| place)).for_each(|place| {
            if *place >= at {
                *place += moved;
            }
        });
        self
    }

    /// Truncates the response after this many bytes, headers included, and closes the connection.
    pub fn truncated(mut self, at: usize) -> Self {
        self.bytes.truncate(at);
        self.end = End::Close;
        self
    }

    /// Pauses after this many bytes, headers included.
    pub fn pause_at(mut self, at: usize, length: Duration) -> Self {
        self.pauses.push((at, length));
        self
    }

    /// Pauses before each chunk of [`chunks`](Self::chunks).
    pub fn chunk_delay(mut self, length: Duration) -> Self {
        self.pauses.extend(self.chunks.iter().map(|at| (*at, length)));
        self
    }

    /// Sends nothing more and keeps the connection open afterwards: for a server that hangs, or for an endless stream
    /// if the response is [truncated](Self::truncated).
    pub fn hanging(mut self) -> Self {
        self.end = End::Hang;
        self
    }

    /// Sends nothing more, and closes the connection after the client has sent this byte: for a command that exits on
    /// a certain input.
    pub fn until_input(mut self, last: u8) -> Self {
        self.end = End::Input(last);
        self
    }

    /// Closes the connection after this idle time; Podman's is 10 seconds.
    pub fn idle(mut self, limit: Duration) -> Self {
        self.end = End::Idle(limit);
        self
    }

    /// Returns the bytes to send, headers included.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the number of bytes before the body.
    #[must_use]
    pub fn head_len(&self) -> usize {
        self.bytes.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |at| at + 4)
    }

    /// Whether it upgrades the connection.
    pub(super) fn upgrades(&self) -> bool {
        self.bytes.starts_with(b"HTTP/1.1 101")
    }

    /// Returns the parts to send, and the pause before each.
    pub(super) fn pieces(&self) -> Vec<(Duration, &[u8])> {
        let mut pauses = self.pauses.clone();
        pauses.sort_by_key(|(at, _)| *at);
        let (mut pieces, mut begin, mut wait) = (Vec::new(), 0, Duration::ZERO);
        for (at, length) in pauses {
            let at = at.min(self.bytes.len());
            if at > begin {
                pieces.push((wait, &self.bytes[begin..at]));
                (begin, wait) = (at, Duration::ZERO);
            }
            wait += length;
        }
        pieces.push((wait, &self.bytes[begin..]));
        pieces
    }
}

/// Returns a frame of a command's stream; empty for no bytes.
fn frame(stream: u8, bytes: &[u8]) -> Vec<u8> {
    match u32::try_from(bytes.len()) {
        Ok(0) => Vec::new(),
        Ok(length) => [&[stream, 0, 0, 0], length.to_be_bytes().as_slice(), bytes].concat(),
        // Longer than a header can represent.
        Err(_) => bytes.chunks(1 << 20).flat_map(|chunk| frame(stream, chunk)).collect(),
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = String::from_utf8_lossy(&self.bytes[..self.head_len()]);
        let status = head.lines().next().unwrap_or_default();
        f.debug_struct("Response").field("status", &status).field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_split_a_response() {
        let second = Duration::from_secs(1);
        let slow = Response::chunks(["ab", "c"]).chunk_delay(second).header("A: b");
        let head = slow.head_len();
        let pieces: Vec<(u64, usize)> = slow.pieces().iter().map(|(wait, part)| (wait.as_secs(), part.len())).collect();
        assert_eq!(pieces, [(0, head), (1, b"2\r\nab\r\n".len()), (1, b"1\r\nc\r\n0\r\n\r\n".len())]);
        let late = Response::empty(200).pause_at(0, second).pause_at(1 << 20, second);
        let pieces: Vec<(u64, usize)> = late.pieces().iter().map(|(wait, part)| (wait.as_secs(), part.len())).collect();
        assert_eq!(pieces, [(1, late.bytes().len()), (1, 0)], "before the first byte, and after the last");
    }

    #[test]
    fn an_unserializable_value_becomes_an_error_response() {
        let response = Response::json(200, &std::collections::BTreeMap::from([([1], 2)]));
        let said = String::from_utf8_lossy(response.bytes()).into_owned();
        assert!(said.starts_with("HTTP/1.1 500") && said.contains("key must be a string"), "{said}");
    }
}

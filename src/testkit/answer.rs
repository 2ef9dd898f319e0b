//! What a scripted server says, byte by byte.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

/// An answer to one request, head and all.
///
/// Without more being said, the connection waits for the next request afterwards, as Podman's do.
///
/// ```
/// use std::time::Duration;
/// use podman::testkit::Answer;
///
/// let list = Answer::json(200, &serde_json::json!([{ "Id": "3f1c", "Names": ["web"] }]));
/// let late = list.clone().pausing(0, Duration::from_millis(50));
/// let half = list.clone().cut(list.bytes().len() / 2);
/// # let _ = (late, half);
/// ```
#[derive(Clone)]
#[must_use = "nothing is said until a server has it"]
pub struct Answer {
    bytes: Vec<u8>,
    /// Where the chunks begin, if it has some.
    chunks: Vec<usize>,
    /// Where it pauses, and for how long.
    pauses: Vec<(usize, Duration)>,
    pub(super) end: End,
}

/// What becomes of the connection.
#[derive(Debug, Clone, Copy)]
pub(super) enum End {
    /// Waits for the next request.
    Keep,
    /// Closes the connection at once.
    Close,
    /// Says nothing more, and closes when the other side does.
    Hang,
    /// Says nothing more, and closes once it has read this byte.
    Hear(u8),
    /// Closes the connection when it was idle for so long.
    Idle(Duration),
}

impl Answer {
    fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, chunks: Vec::new(), pauses: Vec::new(), end: End::Keep }
    }

    /// These bytes, word for word, and the end of the connection.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self { end: End::Close, ..Self::new(bytes.into()) }
    }

    /// A body of bytes, whose length is told.
    pub fn text(status: u16, body: &(impl AsRef<[u8]> + ?Sized)) -> Self {
        let body = body.as_ref();
        let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n\r\n", body.len());
        Self::new([head.as_bytes(), body].concat())
    }

    /// A body of JSON. A value that JSON has no form for is a refusal that says so.
    pub fn json(status: u16, body: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => Self::text(status, &body),
            Err(error) => Self::refusal(500, "testkit", &format!("the answer cannot be written: {error}")),
        }
    }

    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        match status {
            204 | 304 => Self::new(format!("HTTP/1.1 {status} X\r\n\r\n").into()),
            _ => Self::text(status, ""),
        }
    }

    /// Podman's way to say no. Errors are told apart by their cause: `no such container`, `that name is already in use`.
    pub fn refusal(status: u16, cause: &str, message: &str) -> Self {
        Self::json(status, &serde_json::json!({ "cause": cause, "message": message, "response": status }))
    }

    /// A body without a length, such as that of logs, events or pulls, in these pieces.
    pub fn chunks<T: AsRef<[u8]>>(chunks: &[T]) -> Self {
        let mut answer = Self::new(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec());
        for chunk in chunks {
            let chunk = chunk.as_ref();
            answer.chunks.push(answer.bytes.len());
            answer.bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            answer.bytes.extend_from_slice(chunk);
            answer.bytes.extend_from_slice(b"\r\n");
        }
        answer.bytes.extend_from_slice(b"0\r\n\r\n");
        answer
    }

    /// A connection that is no HTTP any more, as attaching and executing give, with what is written on it before it
    /// ends. With [`hanging`](Self::hanging) the other side ends it, and what it wrote is in
    /// [`Request::input`](super::Request::input).
    pub fn upgraded(output: &(impl AsRef<[u8]> + ?Sized)) -> Self {
        let head = b"HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n".as_slice();
        Self::raw([head, output.as_ref()].concat())
    }

    /// What a Podman of this version answers to a ping.
    pub fn ping(version: impl fmt::Display) -> Self {
        Self::text(200, "OK").header("Api-Version: 1.41").header(&format!("Libpod-Api-Version: {version}"))
    }

    /// With one more line in its head.
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

    /// Cut after so many bytes, head and all: the connection ends there.
    pub fn cut(mut self, at: usize) -> Self {
        self.bytes.truncate(at);
        self.end = End::Close;
        self
    }

    /// With a pause after so many bytes, head and all.
    pub fn pausing(mut self, at: usize, length: Duration) -> Self {
        self.pauses.push((at, length));
        self
    }

    /// With a pause before each piece of [`chunks`](Self::chunks).
    pub fn slowly(mut self, length: Duration) -> Self {
        self.pauses.extend(self.chunks.iter().map(|at| (*at, length)));
        self
    }

    /// Says nothing more afterwards, and does not end the connection: a server that hangs, or a stream that goes on,
    /// if the answer is [`cut`](Self::cut) before its end.
    pub fn hanging(mut self) -> Self {
        self.end = End::Hang;
        self
    }

    /// Says nothing more afterwards, and ends the connection once this was written to it.
    pub fn hearing(mut self, last: u8) -> Self {
        self.end = End::Hear(last);
        self
    }

    /// Ends the connection when no request came for so long; Podman's limit is 10 seconds.
    pub fn idle(mut self, limit: Duration) -> Self {
        self.end = End::Idle(limit);
        self
    }

    /// All that is sent, head and all.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes come before the body.
    #[must_use]
    pub fn head_len(&self) -> usize {
        self.bytes.windows(4).position(|four| four == b"\r\n\r\n").map_or(0, |at| at + 4)
    }

    /// Whether the connection is no HTTP any more.
    pub(super) fn upgrades(&self) -> bool {
        self.bytes.starts_with(b"HTTP/1.1 101")
    }

    /// What is sent at a time, and how long to wait before it.
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

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = String::from_utf8_lossy(&self.bytes[..self.head_len()]);
        let status = head.lines().next().unwrap_or_default();
        f.debug_struct("Answer").field("status", &status).field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_cut_an_answer_into_pieces() {
        let second = Duration::from_secs(1);
        let slow = Answer::chunks(&["ab", "c"]).slowly(second).header("A: b");
        let head = slow.head_len();
        let pieces: Vec<(u64, usize)> = slow.pieces().iter().map(|(wait, part)| (wait.as_secs(), part.len())).collect();
        assert_eq!(pieces, [(0, head), (1, b"2\r\nab\r\n".len()), (1, b"1\r\nc\r\n0\r\n\r\n".len())]);
        let late = Answer::empty(200).pausing(0, second).pausing(1 << 20, second);
        let pieces: Vec<(u64, usize)> = late.pieces().iter().map(|(wait, part)| (wait.as_secs(), part.len())).collect();
        assert_eq!(pieces, [(1, late.bytes().len()), (1, 0)], "before the first byte, and after the last");
    }

    #[test]
    fn what_is_no_json_is_refused_in_words() {
        let answer = Answer::json(200, &std::collections::BTreeMap::from([([1], 2)]));
        let said = String::from_utf8_lossy(answer.bytes()).into_owned();
        assert!(said.starts_with("HTTP/1.1 500") && said.contains("key must be a string"), "{said}");
    }
}

//! Assembling lines from frames.

use std::borrow::Cow;

use bytes::{Buf, Bytes, BytesMut};

use super::frames::{LogFrame, Source};

/// Longer lines are returned in parts of this size.
const LIMIT: usize = 1 << 20;

/// A line of a container's output, without its end.
///
/// ```
/// use podman::containers::{LogLine, Source};
///
/// let line = LogLine::new(Source::Stdout, "ready");
/// assert_eq!((line.text().as_ref(), line.whole), ("ready", true));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogLine {
    /// The stream it was written to.
    pub source: Source,
    /// The bytes, without the `\n` or `\r\n` at their end.
    pub bytes: Bytes,
    /// Whether this is a line with its end. It is `false` for the parts of a line of more than 1 MiB, except for the last
    /// part, and for a last line that does not end with `\n`.
    pub whole: bool,
}

impl LogLine {
    /// Creates a line, for tests of code that reads lines.
    #[must_use]
    pub fn new(source: Source, bytes: impl Into<Bytes>) -> Self {
        Self { source, bytes: bytes.into(), whole: true }
    }

    /// Returns the line as text, with `�` for invalid UTF-8.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }
}

/// Assembles frames of both streams, which may begin and end anywhere, to lines.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    /// The rest of the latest frame.
    frame: Option<LogFrame>,
    /// The incomplete line of each stream.
    begun: [BytesMut; 2],
}

impl Lines {
    /// Adds a frame; all lines of the previous one must have been taken.
    pub(crate) fn push(&mut self, frame: LogFrame) {
        self.frame = Some(frame);
    }

    /// Returns the next complete line.
    pub(crate) fn next(&mut self) -> Option<LogLine> {
        let LogFrame { source, bytes } = self.frame.as_mut().filter(|frame| !frame.bytes.is_empty())?;
        let (source, begun) = (*source, &mut self.begun[index(*source)]);
        // A line of exactly the limit is complete: its end, of two bytes at most, comes after it.
        let room = LIMIT + 2 - begun.len();
        let end = bytes.iter().take(room).position(|byte| *byte == b'\n');
        if end.is_none() && bytes.len() < room {
            begun.extend_from_slice(bytes);
            self.frame = None;
            return None;
        }
        let mut line = bytes.split_to(end.unwrap_or(room));
        if !begun.is_empty() {
            begun.extend_from_slice(&line);
            line = begun.split().freeze();
        }
        let length = if end.is_some() && line.ends_with(b"\r") { line.len() - 1 } else { line.len() };
        let whole = end.is_some() && length <= LIMIT;
        if whole {
            bytes.advance(1);
            line.truncate(length);
        } else {
            begun.extend_from_slice(&line.split_off(LIMIT));
        }
        Some(LogLine { source, bytes: line, whole })
    }

    /// Returns the incomplete lines at the end of the output.
    pub(crate) fn rest(&mut self) -> Option<LogLine> {
        [Source::Stdout, Source::Stderr].into_iter().find_map(|source| {
            let begun = &mut self.begun[index(source)];
            let begun = begun.split_to(begun.len().min(LIMIT)).freeze();
            (!begun.is_empty()).then_some(LogLine { source, bytes: begun, whole: false })
        })
    }
}

fn index(source: Source) -> usize {
    match source {
        Source::Stdout => 0,
        Source::Stderr => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the lines of frames as `1:text`, with `…` for incomplete ones.
    fn lines(frames: &[(Source, &[u8])]) -> Vec<String> {
        let mut lines = Lines::default();
        let mut found = Vec::new();
        let mut show = |line: LogLine| {
            found.push(format!("{}:{}{}", index(line.source) + 1, line.text(), if line.whole { "" } else { "…" }));
        };
        for (source, bytes) in frames {
            lines.push(LogFrame::new(*source, bytes.to_vec()));
            while let Some(line) = lines.next() {
                show(line);
            }
        }
        while let Some(line) = lines.rest() {
            show(line);
        }
        found
    }

    #[test]
    fn lines_survive_every_split_of_their_frames() {
        let text = "one\n\ntwö\r\nthree\n".as_bytes();
        for cut in 0..=text.len() {
            let found = lines(&[(Source::Stdout, &text[..cut]), (Source::Stdout, &text[cut..])]);
            assert_eq!(found, ["1:one", "1:", "1:twö", "1:three"], "split at byte {cut}");
        }
    }

    #[test]
    fn lines_of_two_streams_do_not_mix() {
        let frames = [
            (Source::Stdout, b"on".as_slice()),
            (Source::Stderr, b"er"),
            (Source::Stdout, b"e\ntw"),
            (Source::Stderr, b"r\n"),
        ];
        assert_eq!(lines(&frames), ["1:one", "2:err", "1:tw…"]);
    }

    #[test]
    fn a_line_end_of_two_bytes_may_be_split() {
        assert_eq!(lines(&[(Source::Stdout, b"a\r"), (Source::Stdout, b"\nb\rc\n")]), ["1:a", "1:b\rc"]);
    }

    #[test]
    fn a_line_of_exactly_the_limit_is_complete() {
        for end in ["\n", "\r\n"] {
            for more in 0..=2 {
                let text = ["x".repeat(LIMIT + more).as_bytes(), end.as_bytes(), b"y\n"].concat();
                for cut in [0, 1, LIMIT - 1, LIMIT, LIMIT + 1, LIMIT + 2, LIMIT + 3] {
                    let found = lines(&[(Source::Stdout, &text[..cut]), (Source::Stdout, &text[cut..])]);
                    let sizes: Vec<_> = found.iter().map(|line| line.trim_end_matches('…').len() - 2).collect();
                    let wanted = if more == 0 { vec![LIMIT, 1] } else { vec![LIMIT, more, 1] };
                    assert_eq!(sizes, wanted, "{end:?}, {more} more, cut at {cut}");
                    assert_eq!(found[0].ends_with('…'), more > 0, "{end:?}, {more} more, cut at {cut}");
                }
            }
        }
    }

    #[test]
    fn a_long_line_is_returned_in_parts_of_limited_size() {
        let long = vec![b'x'; LIMIT * 2 + 5];
        let mut all = Lines::default();
        let mut found = Vec::new();
        for piece in long.chunks(300_000).chain([b"\n".as_slice()]) {
            all.push(LogFrame::new(Source::Stderr, piece.to_vec()));
            while let Some(line) = all.next() {
                found.push((line.bytes.len(), line.whole));
            }
        }
        assert_eq!(found, [(LIMIT, false), (LIMIT, false), (5, true)]);
        assert_eq!(all.rest(), None);
    }

    #[test]
    fn a_line_of_exactly_the_limit_is_one_line() {
        let mut all = Lines::default();
        all.push(LogFrame::new(Source::Stdout, vec![b'x'; LIMIT - 1]));
        assert_eq!(all.next(), None);
        all.push(LogFrame::new(Source::Stdout, b"\n".as_slice()));
        assert_eq!(all.next().map(|line| (line.bytes.len(), line.whole)), Some((LIMIT - 1, true)));
    }
}

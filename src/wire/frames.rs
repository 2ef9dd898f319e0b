//! The frames in which Podman multiplexes standard output and standard error.

use std::borrow::Cow;
use std::fmt;

use bytes::{Buf, Bytes};

/// The largest frame that is accepted; a larger length means that the bytes are not frames.
const LIMIT: u32 = 256 << 20;

/// The maximum length stored of a server's error message.
const MESSAGE: usize = 64 << 10;

/// The stream that output was written to.
///
/// ```no_run
/// use podman::containers::Source;
///
/// # async fn example(container: podman::Container) -> podman::Result<()> {
/// let mut output = container.logs().await?;
/// while let Some(frame) = output.next().await {
///     let frame = frame?;
///     match frame.source {
///         Source::Stderr => eprint!("{}", frame.text()),
///         _ => print!("{}", frame.text()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// Standard output; also all output of a container with a terminal.
    Stdout,
    /// Standard error.
    Stderr,
}

impl fmt::Display for Source {
    /// Writes `stdout` or `stderr`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Stdout => "stdout",
            Self::Stderr => "stderr",
        })
    }
}

/// A chunk of output. It may begin or end within a line or character.
///
/// ```
/// use podman::containers::{LogFrame, Source};
///
/// let frame = LogFrame::new(Source::Stderr, "no such file\n");
/// assert_eq!(frame.source, Source::Stderr);
/// assert_eq!(&frame.bytes[..], b"no such file\n");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogFrame {
    /// The stream it was written to.
    pub source: Source,
    /// The bytes, shared with the buffer they arrived in.
    pub bytes: Bytes,
}

impl LogFrame {
    /// Creates a frame, for tests of code that reads frames.
    #[must_use]
    pub fn new(source: Source, bytes: impl Into<Bytes>) -> Self {
        Self { source, bytes: bytes.into() }
    }

    /// Returns the bytes as text, with `�` in place of what is not UTF-8; a frame may begin or end within a character.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.bytes)
    }
}

/// Why frames cannot be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FrameError {
    /// An invalid header.
    Header([u8; 8]),
    /// An error of the server, which it sends in a frame.
    Server(String),
}

/// Splits bytes into frames, for any chunks.
///
/// Payloads are slices of the chunks; a frame that spans chunks is returned in several parts, so that nothing is
/// copied or allocated, whatever length a header contains.
#[derive(Debug)]
pub(crate) struct FrameDecoder {
    mode: Mode,
    /// The source of the latest frame, if a line end that it does not count may follow.
    uncounted: Option<Source>,
}

#[derive(Debug)]
enum Mode {
    /// No frames: a terminal's output.
    Raw,
    /// Within a header, after `filled` bytes.
    Header { bytes: [u8; 8], filled: usize },
    /// Within a payload, with `left` remaining bytes.
    Payload { source: Source, left: u32 },
    /// Within an error message of the server.
    Message { text: Vec<u8>, left: u32 },
}

const START: Mode = Mode::Header { bytes: [0; 8], filled: 0 };

impl FrameDecoder {
    /// Returns a decoder of frames.
    pub(crate) fn framed() -> Self {
        Self { mode: START, uncounted: None }
    }

    /// Returns a decoder for the logs that a server before 4.4 replays when a client attaches: its frames do not
    /// count the line ends that it adds. No header begins with a line end, so they can be assigned.
    pub(crate) fn framed_with_uncounted_line_ends() -> Self {
        Self { mode: START, uncounted: Some(Source::Stdout) }
    }

    /// Returns a decoder for a body without frames.
    pub(crate) fn raw() -> Self {
        Self { mode: Mode::Raw, uncounted: None }
    }

    /// Whether the body has frames.
    pub(crate) fn is_framed(&self) -> bool {
        !matches!(self.mode, Mode::Raw)
    }

    /// Takes the next frame or part of one from `chunk`; `None` if the chunk is empty.
    pub(crate) fn next(&mut self, chunk: &mut Bytes) -> Result<Option<LogFrame>, FrameError> {
        match self.whole(chunk) {
            None => self.part(chunk),
            frame => Ok(frame),
        }
    }

    /// Takes the next frame if `chunk` contains all of it. This is the common case, and takes half the time of [`part`](Self::part).
    fn whole(&self, chunk: &mut Bytes) -> Option<LogFrame> {
        let Self { mode: Mode::Header { filled: 0, .. }, uncounted: None } = self else { return None };
        let (&[label @ 0..=2, 0, 0, 0, length @ ..], rest) = chunk.split_first_chunk::<8>()? else { return None };
        let length = usize::try_from(u32::from_be_bytes(length)).ok()?;
        if !(1..=rest.len()).contains(&length) {
            return None;
        }
        chunk.advance(8);
        Some(LogFrame { source: source(label), bytes: chunk.split_to(length) })
    }

    /// Takes the available part of a frame. Cold, so that the path of complete frames is short.
    #[cold]
    fn part(&mut self, chunk: &mut Bytes) -> Result<Option<LogFrame>, FrameError> {
        while let [first, ..] = **chunk {
            match (&mut self.mode, self.uncounted) {
                (Mode::Header { filled: 0, .. }, Some(source)) if first == b'\n' => {
                    return Ok(Some(LogFrame { source, bytes: chunk.split_to(1) }));
                }
                (Mode::Raw, _) => {
                    return Ok(Some(LogFrame { source: Source::Stdout, bytes: std::mem::take(chunk) }));
                }
                (Mode::Header { bytes, filled }, _) => {
                    let taken = chunk.len().min(8 - *filled);
                    chunk.copy_to_slice(&mut bytes[*filled..*filled + taken]);
                    *filled += taken;
                    if *filled == 8 {
                        let header = *bytes;
                        self.mode = after_header(header)?;
                        self.uncounted = self.uncounted.map(|_| source(header[0]));
                    }
                }
                (Mode::Payload { source, left }, _) => {
                    let source = *source;
                    let piece = take(chunk, left);
                    if *left == 0 {
                        self.mode = START;
                    }
                    return Ok(Some(LogFrame { source, bytes: piece }));
                }
                (Mode::Message { text, left }, _) => {
                    let piece = take(chunk, left);
                    text.extend_from_slice(&piece[..piece.len().min(MESSAGE - text.len())]);
                    if *left == 0 {
                        let text = String::from_utf8_lossy(text).trim().to_owned();
                        self.mode = START;
                        return Err(FrameError::Server(text));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Whether the bytes so far may be the complete body.
    pub(crate) fn is_complete(&self) -> bool {
        matches!(self.mode, Mode::Raw | Mode::Header { filled: 0, .. })
    }
}

fn after_header(bytes: [u8; 8]) -> Result<Mode, FrameError> {
    let left = u32::from_be_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
    if bytes[1..4] != [0; 3] || left > LIMIT {
        return Err(FrameError::Header(bytes));
    }
    Ok(match (bytes[0], left) {
        (0..=3, 0) => START,
        (0..=2, _) => Mode::Payload { source: source(bytes[0]), left },
        (3, _) => Mode::Message { text: Vec::new(), left },
        _ => return Err(FrameError::Header(bytes)),
    })
}

/// Standard input is never echoed; frames with that label are output.
fn source(label: u8) -> Source {
    if label == 2 { Source::Stderr } else { Source::Stdout }
}

fn take(chunk: &mut Bytes, left: &mut u32) -> Bytes {
    let taken = chunk.len().min(usize::try_from(*left).unwrap_or(usize::MAX));
    *left -= u32::try_from(taken).unwrap_or(*left);
    chunk.split_to(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO_FRAMES: &[u8] = b"\x01\0\0\0\0\0\0\x03out\x02\0\0\0\0\0\0\x03err";

    fn decode(chunks: &[&'static [u8]]) -> Result<(Vec<u8>, Vec<u8>, bool), FrameError> {
        let mut decoder = FrameDecoder::framed();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        for chunk in chunks {
            let mut chunk = Bytes::from_static(chunk);
            while let Some(frame) = decoder.next(&mut chunk)? {
                match frame.source {
                    Source::Stdout => out.extend_from_slice(&frame.bytes),
                    Source::Stderr => err.extend_from_slice(&frame.bytes),
                }
            }
        }
        Ok((out, err, decoder.is_complete()))
    }

    #[test]
    fn frames_survive_every_possible_split() {
        for cut in 0..=TWO_FRAMES.len() {
            let (out, err, complete) = decode(&[&TWO_FRAMES[..cut], &TWO_FRAMES[cut..]]).expect("well-formed");
            assert_eq!((&out[..], &err[..], complete), (&b"out"[..], &b"err"[..], true), "split at byte {cut}");
        }
    }

    #[test]
    fn a_truncated_frame_is_detected() {
        for cut in 1..TWO_FRAMES.len() {
            let (_, _, complete) = decode(&[&TWO_FRAMES[..cut]]).expect("well-formed so far");
            assert_eq!(complete, cut == 11, "cut at byte {cut}");
        }
    }

    #[test]
    fn invalid_headers_are_rejected() {
        for header in [*b"\x04\0\0\0\0\0\0\x01", *b"\x01\x01\0\0\0\0\0\x01", *b"\x01\0\0\0\xff\xff\xff\xff"] {
            let mut decoder = FrameDecoder::framed();
            let mut chunk = Bytes::copy_from_slice(&header);
            assert_eq!(decoder.next(&mut chunk), Err(FrameError::Header(header)));
        }
    }

    #[test]
    fn an_error_of_the_server_is_returned() {
        assert_eq!(decode(&[b"\x03\0\0\0\0\0\0\x05no", b" ctr"]), Err(FrameError::Server("no ct".to_owned())));
    }

    #[test]
    fn only_the_beginning_of_an_endless_message_is_stored() {
        let mut decoder = FrameDecoder::framed();
        assert_eq!(decoder.next(&mut Bytes::from_static(b"\x03\0\0\0\0\x10\0\0")), Ok(None));
        for _ in 0..15 {
            assert_eq!(decoder.next(&mut Bytes::from(vec![b'x'; 1 << 16])), Ok(None));
        }
        let end = decoder.next(&mut Bytes::from(vec![b'y'; 1 << 16]));
        assert_eq!(end, Err(FrameError::Server("x".repeat(MESSAGE))));
    }

    #[test]
    fn uncounted_line_ends_belong_to_the_previous_frame() {
        // "one", an empty line, "two" on the other stream, and then correctly counted output
        let replay = b"\x01\0\0\0\0\0\0\x03one\n\x01\0\0\0\0\0\0\0\n\x02\0\0\0\0\0\0\x03two\n\x01\0\0\0\0\0\0\x04now\n";
        for cut in 0..=replay.len() {
            let mut decoder = FrameDecoder::framed_with_uncounted_line_ends();
            let (mut out, mut err) = (Vec::new(), Vec::new());
            for piece in [&replay[..cut], &replay[cut..]] {
                let mut chunk = Bytes::from_static(piece);
                while let Some(frame) = decoder.next(&mut chunk).expect("well-formed") {
                    if frame.source == Source::Stdout { &mut out } else { &mut err }.extend_from_slice(&frame.bytes);
                }
            }
            assert_eq!(
                (out.as_slice(), err.as_slice()),
                (b"one\n\nnow\n".as_slice(), b"two\n".as_slice()),
                "split at byte {cut}"
            );
        }
        assert!(decode(&[replay]).is_err(), "only replayed frames may have them");
    }

    #[test]
    fn a_terminal_has_no_frames() {
        let mut chunk = Bytes::from_static(b"\x01\0\0\0");
        let frame = FrameDecoder::raw().next(&mut chunk).expect("raw").expect("bytes");
        assert_eq!(&frame.bytes[..], b"\x01\0\0\0");
    }
}

//! Where the last lines of a body of frames begin.

use std::collections::VecDeque;

use bytes::Bytes;

use super::frames::{FrameDecoder, FrameError};

/// The length of a frame's header.
const HEADER: u64 = 8;

/// Reads a body and remembers where each of its last lines begins; a line is one frame or several.
#[derive(Debug)]
pub(crate) struct LastLines {
    wanted: u64,
    begins: VecDeque<u64>,
    decoder: FrameDecoder,
    read: u64,
    /// Whether the last line has ended.
    ended: bool,
}

impl LastLines {
    pub(crate) fn new(wanted: u64) -> Self {
        let decoder = FrameDecoder::framed();
        Self { wanted, begins: VecDeque::new(), decoder, read: 0, ended: true }
    }

    pub(crate) fn push(&mut self, mut chunk: Bytes) -> Result<(), FrameError> {
        while !chunk.is_empty() {
            let before = chunk.len();
            let piece = self.decoder.next(&mut chunk)?;
            self.read += (before - chunk.len()) as u64;
            if let Some(piece) = piece {
                if std::mem::take(&mut self.ended) {
                    // the first piece of its frame, right after the header; frames of nothing may come before
                    self.begins.push_back(self.read - piece.bytes.len() as u64 - HEADER);
                }
                if self.begins.len() as u64 > self.wanted {
                    self.begins.pop_front();
                }
                self.ended = piece.bytes.ends_with(b"\n") && self.decoder.is_complete();
            }
        }
        Ok(())
    }

    /// How many bytes come before the last lines.
    pub(crate) fn before(&self) -> u64 {
        self.begins.front().copied().unwrap_or(self.read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_the_end_wherever_chunks_are_cut() {
        // "a", "bc" in two frames, "d" on the other stream, and one that has not ended
        let body = b"\x01\0\0\0\0\0\0\x02a\n\x01\0\0\0\0\0\0\x01b\x01\0\0\0\0\0\0\x02c\n\x02\0\0\0\0\0\0\x02d\n\x01\0\0\0\0\0\0\x01e";
        for cut in 0..=body.len() {
            for (wanted, before) in [(0, 48), (1, 39), (2, 29), (3, 10), (4, 0), (9, 0)] {
                let mut lines = LastLines::new(wanted);
                for piece in [&body[..cut], &body[cut..]] {
                    lines.push(Bytes::from_static(piece)).expect("well-formed");
                }
                assert_eq!(lines.before(), before, "{wanted} lines, split at byte {cut}");
            }
        }
        assert_eq!(LastLines::new(3).before(), 0, "nothing at all");
    }

    #[test]
    fn frames_of_nothing_are_no_lines() {
        let body = b"\x01\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\x02a\n";
        for cut in 0..=body.len() {
            let mut lines = LastLines::new(1);
            for piece in [&body[..cut], &body[cut..]] {
                lines.push(Bytes::from_static(piece)).expect("well-formed");
            }
            assert_eq!(lines.before(), 8, "split at byte {cut}");
        }
    }
}

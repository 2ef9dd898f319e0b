//! Finds where the last lines of a body of frames begin.

use std::collections::VecDeque;

use bytes::Bytes;

use super::frames::{FrameDecoder, FrameError};

/// The length of a frame's header.
const HEADER: u64 = 8;

/// Reads a body and stores where each of its last lines begins; a line has one or more frames.
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
                    // The first part of its frame, right after the header; empty frames may precede it.
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

    /// Returns the number of lines, at most the number that is wanted.
    pub(crate) fn found(&self) -> u64 {
        self.begins.len() as u64
    }

    /// Returns the number of bytes before the last lines.
    pub(crate) fn before(&self) -> u64 {
        self.begins.front().copied().unwrap_or(self.read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_from_the_end_for_all_chunks() {
        // "a", "bc" in two frames, "d" on the other stream, and an unfinished line.
        let body = b"\x01\0\0\0\0\0\0\x02a\n\x01\0\0\0\0\0\0\x01b\x01\0\0\0\0\0\0\x02c\n\x02\0\0\0\0\0\0\x02d\n\x01\0\0\0\0\0\0\x01e";
        for cut in 0..=body.len() {
            for (wanted, before) in [(0, 48), (1, 39), (2, 29), (3, 10), (4, 0), (9, 0)] {
                let mut lines = LastLines::new(wanted);
                for piece in [&body[..cut], &body[cut..]] {
                    lines.push(Bytes::from_static(piece)).expect("well-formed");
                }
                assert_eq!(lines.before(), before, "{wanted} lines, split at byte {cut}");
                assert_eq!(lines.found(), wanted.min(4), "{wanted} lines, split at byte {cut}");
            }
        }
        assert_eq!(LastLines::new(3).before(), 0, "nothing at all");
    }

    #[test]
    fn empty_frames_are_not_lines() {
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

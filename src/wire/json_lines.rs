//! Streams of JSON values.

use std::io::BufRead as _;

use bytes::{Buf, Bytes, BytesMut};

/// The longest record that is accepted; more bytes without an end are not records.
const LIMIT: usize = 16 << 20;

/// Splits a stream into JSON records at line ends, for any chunks.
///
/// Podman's encoder escapes line ends inside strings, so each one is an end.
#[derive(Debug, Default)]
pub(crate) struct JsonLines {
    /// The beginning of an incomplete record.
    held: BytesMut,
    /// The rest of the latest chunk.
    chunk: Bytes,
}

/// The stream contains a record without an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLong;

impl JsonLines {
    pub(crate) fn push(&mut self, chunk: &Bytes) {
        self.held.extend_from_slice(&self.chunk);
        self.chunk = chunk.clone();
    }

    /// Returns the next complete record; a slice of the chunk, unless it began before.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, TooLong> {
        loop {
            let Some(end) = find(&self.chunk, b'\n') else {
                self.held.extend_from_slice(&self.chunk);
                self.chunk = Bytes::new();
                return if self.held.len() > LIMIT { Err(TooLong) } else { Ok(None) };
            };
            if self.held.len() + end > LIMIT {
                return Err(TooLong);
            }
            let mut line = self.chunk.split_to(end);
            self.chunk.advance(1);
            if !self.held.is_empty() {
                self.held.extend_from_slice(&line);
                line = self.held.split().freeze();
            }
            line.truncate(line.trim_ascii_end().len());
            if !line.trim_ascii_start().is_empty() {
                return Ok(Some(line));
            }
        }
    }

    /// Returns the rest at the end of the stream: a last record without a line end, possibly incomplete.
    pub(crate) fn rest(&mut self) -> Option<Bytes> {
        let rest = self.held.split().freeze();
        (!rest.trim_ascii().is_empty()).then_some(rest)
    }
}

/// Finds a byte; faster than a loop over bytes.
fn find(bytes: &[u8], byte: u8) -> Option<usize> {
    let mut rest = bytes;
    let last = rest.skip_until(byte).ok()?.checked_sub(1)?;
    (bytes[last] == byte).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STREAM: &[u8] = b"{\"a\":1}\n\r\n{\"b\":\"x\\ny\"}\r\n{\"c\":3}";

    #[test]
    fn records_survive_every_possible_split() {
        for cut in 0..=STREAM.len() {
            let mut lines = JsonLines::default();
            let mut found = Vec::new();
            for chunk in [&STREAM[..cut], &STREAM[cut..]] {
                lines.push(&Bytes::from_static(chunk));
                while let Some(record) = lines.next().expect("short") {
                    found.push(record);
                }
            }
            found.extend(lines.rest());
            assert_eq!(found, [&b"{\"a\":1}"[..], b"{\"b\":\"x\\ny\"}", b"{\"c\":3}"], "split at byte {cut}");
        }
    }

    #[test]
    fn an_endless_record_is_rejected() {
        let mut lines = JsonLines::default();
        lines.push(&Bytes::from(vec![b'x'; LIMIT + 1]));
        assert_eq!(lines.next(), Err(TooLong));
        let mut ended = JsonLines::default();
        ended.push(&Bytes::from([vec![b'x'; LIMIT + 1], b"\n".to_vec()].concat()));
        assert_eq!(ended.next(), Err(TooLong), "even if its end is in the same chunk");
    }
}

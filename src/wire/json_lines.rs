//! A stream of JSON values, one after the other.

use bytes::{Buf, Bytes, BytesMut};

/// A record longer than this is taken for bytes that are no records.
const LIMIT: usize = 16 << 20;

/// Cuts a stream into JSON records at line ends, wherever its chunks are cut.
///
/// Podman's encoder escapes line ends inside strings, so each one is an end.
#[derive(Debug, Default)]
pub(crate) struct JsonLines {
    held: BytesMut,
    scanned: usize,
}

/// The stream holds a record that never ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLong;

impl JsonLines {
    pub(crate) fn push(&mut self, chunk: &Bytes) {
        self.held.extend_from_slice(chunk);
    }

    /// The next whole record.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, TooLong> {
        loop {
            let Some(end) = self.held[self.scanned..].iter().position(|b| *b == b'\n' || *b == b'\r') else {
                self.scanned = self.held.len();
                return if self.held.len() > LIMIT { Err(TooLong) } else { Ok(None) };
            };
            if self.scanned + end > LIMIT {
                return Err(TooLong);
            }
            let line = self.held.split_to(self.scanned + end).freeze();
            self.held.advance(1);
            self.scanned = 0;
            if !line.trim_ascii().is_empty() {
                return Ok(Some(line));
            }
        }
    }

    /// What is left at the end of the stream: a last record without a line end, or a part of one.
    pub(crate) fn rest(&mut self) -> Option<Bytes> {
        let rest = self.held.split().freeze();
        self.scanned = 0;
        (!rest.trim_ascii().is_empty()).then_some(rest)
    }
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
    fn an_endless_record_is_refused() {
        let mut lines = JsonLines::default();
        lines.push(&Bytes::from(vec![b'x'; LIMIT + 1]));
        assert_eq!(lines.next(), Err(TooLong));
        let mut ended = JsonLines::default();
        ended.push(&Bytes::from([vec![b'x'; LIMIT + 1], b"\n".to_vec()].concat()));
        assert_eq!(ended.next(), Err(TooLong), "also where its end comes with it");
    }
}

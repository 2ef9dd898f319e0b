//! A position in a stream, so that the stream can be read again from there.

use bytes::Bytes;

/// The length and a hash of the bytes so far, independent of chunks.
///
/// Eight bytes at a time: a hash of single bytes would take longer than reading them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ReplayCursor {
    bytes: u64,
    /// The hash function of Firefox, which need not resist attacks here.
    hash: u64,
    /// The bytes after the last complete eight, and their number.
    begun: u64,
    count: usize,
}

impl ReplayCursor {
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        self.bytes += bytes.len() as u64;
        let (first, rest) = bytes.split_at(bytes.len().min((8 - self.count) % 8));
        self.begin(first);
        let mut words = rest.chunks_exact(8);
        for word in &mut words {
            self.mix(word.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
        }
        self.begin(words.remainder());
    }

    fn begin(&mut self, bytes: &[u8]) {
        self.begun = bytes.iter().fold(self.begun, |begun, byte| begun << 8 | u64::from(*byte));
        self.count += bytes.len();
        if self.count == 8 {
            self.mix(self.begun);
            (self.begun, self.count) = (0, 0);
        }
    }

    fn mix(&mut self, word: u64) {
        self.hash = (self.hash.rotate_left(5) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    /// Removes bytes that were returned before from a chunk of the stream that is read again; returns `false` if the stream differs.
    pub(crate) fn skip(&mut self, given: &Self, chunk: &mut Bytes) -> bool {
        let left = usize::try_from(given.bytes - self.bytes).unwrap_or(usize::MAX);
        self.add(&chunk.split_to(left.min(chunk.len())));
        self.bytes < given.bytes || self == given
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads `whole` again in two chunks, after `first` was returned.
    fn rest(first: &'static str, whole: &'static str, cut: usize) -> Option<String> {
        let (mut given, mut again, mut rest) = (ReplayCursor::default(), ReplayCursor::default(), Vec::new());
        given.add(first.as_bytes());
        for piece in [&whole[..cut], &whole[cut..]] {
            let mut piece = Bytes::from_static(piece.as_bytes());
            if !again.skip(&given, &mut piece) {
                return None;
            }
            rest.extend_from_slice(&piece);
        }
        (again == given).then(|| String::from_utf8(rest).expect("text"))
    }

    #[test]
    fn reading_again_continues_after_the_returned_bytes() {
        for cut in 0..=6 {
            for given in 0..=6 {
                let whole = "abcdef";
                assert_eq!(
                    rest(&whole[..given], whole, cut).as_deref(),
                    Some(&whole[given..]),
                    "{given} given, cut at {cut}"
                );
            }
            assert_eq!(rest("abd", "abcdef", cut), None, "it is another stream");
            assert_eq!(rest("abcdefg", "abcdef", cut), None, "it has become shorter");
        }
    }
}

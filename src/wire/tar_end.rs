//! Detecting the end of a tar archive.

/// The two empty blocks at the end of an archive.
const END: usize = 1024;

/// Checks a stream for the end of an archive.
#[derive(Debug, Default)]
pub(crate) struct TarEnd {
    /// The number of zeros at the end so far, up to the size of the end.
    zeros: usize,
    /// Whether there was any other byte.
    has_entries: bool,
}

impl TarEnd {
    pub(crate) fn see(&mut self, chunk: &[u8]) {
        let tail = &chunk[chunk.len().saturating_sub(END)..];
        let zeros = tail.iter().rev().take_while(|byte| **byte == 0).count();
        // A chunk of zeros extends the zeros before it.
        let before = if zeros == chunk.len() { self.zeros } else { 0 };
        self.zeros = END.min(before + zeros);
        self.has_entries = self.has_entries || zeros < tail.len() || chunk.iter().any(|byte| *byte != 0);
    }

    /// Whether the archive has entries.
    pub(crate) fn has_entries(&self) -> bool {
        self.has_entries
    }

    /// Whether the archive may be complete.
    pub(crate) fn is_whole(&self) -> bool {
        self.zeros == END
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_complete_only_at_its_end() {
        let archive = [[b'x'; 512].as_slice(), &[0; 1024]].concat();
        for size in [1, 7, 512, 1000, 4096] {
            let mut end = TarEnd::default();
            let mut seen = 0;
            for chunk in archive.chunks(size) {
                assert!(!end.is_whole(), "{seen} bytes of pieces of {size}");
                end.see(chunk);
                seen += chunk.len();
            }
            assert!(end.is_whole(), "pieces of {size}");
            end.see(b"");
            assert!(end.is_whole());
            end.see(b"more");
            assert!(!end.is_whole() && end.has_entries());
        }
    }

    #[test]
    fn an_archive_without_entries_is_detected() {
        let mut end = TarEnd::default();
        for _ in 0..3 {
            end.see(&[0; 700]);
            assert!(!end.has_entries());
        }
        assert!(end.is_whole());
        end.see(&[&[b'x'; 5], [0; 2000].as_slice()].concat());
        assert!(end.has_entries());
    }
}

//! Whether a tar archive came to its end.

/// The two empty blocks at the end of an archive.
const END: usize = 1024;

/// Watches an archive go by.
#[derive(Debug, Default)]
pub(crate) struct TarEnd {
    /// How many zeros came last, as far as it matters.
    zeros: usize,
}

impl TarEnd {
    pub(crate) fn see(&mut self, chunk: &[u8]) {
        let tail = &chunk[chunk.len().saturating_sub(END)..];
        let zeros = tail.iter().rev().take_while(|byte| **byte == 0).count();
        // a tail that is nothing but zeros goes on with those before it
        let before = if zeros == chunk.len() { self.zeros } else { 0 };
        self.zeros = END.min(before + zeros);
    }

    /// Whether what went by may be whole.
    pub(crate) fn is_whole(&self) -> bool {
        self.zeros == END
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_whole_at_its_end_only() {
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
            assert!(!end.is_whole());
        }
    }
}

//! Detach keys.

/// The default of the server's configuration.
const USUAL: &str = "ctrl-p,ctrl-q";

/// Keys that detach from a process when they are typed in order: `a`, `ctrl-p`, `ctrl-p,ctrl-q`; empty for none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DetachKeys(Vec<u8>);

impl Default for DetachKeys {
    #[inline]
    fn default() -> Self {
        Self(USUAL.split(',').filter_map(byte).collect())
    }
}

impl DetachKeys {
    /// Returns no keys: no input detaches.
    #[inline]
    pub(crate) fn none() -> Self {
        Self(Vec::new())
    }

    #[inline]
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let keys = text.split(',').filter(|_| !text.is_empty());
        keys.map(|key| {
            byte(key).ok_or_else(|| format!("{key:?} is not a key: write a character, or ctrl- and one of a-z@[\\]^_"))
        })
        .collect::<Result<_, _>>()
        .map(Self)
    }

    #[cfg(any(test, fuzzing))]
    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

#[inline]
fn byte(key: &str) -> Option<u8> {
    match key.as_bytes() {
        [byte] if byte.is_ascii() => Some(*byte),
        [.., byte] if key.len() == 6 && key.to_ascii_lowercase().starts_with("ctrl-") => {
            let byte = byte.to_ascii_uppercase();
            matches!(byte, b'@'..=b'_').then(|| byte - b'@')
        }
        b"DEL" => Some(127),
        _ => None,
    }
}

/// Detects the keys in the input, as the server does (`detach.Copy` of its `common`, in all releases up to 6.0).
#[derive(Debug)]
pub(crate) struct DetachMatcher {
    keys: DetachKeys,
    /// The number of keys typed so far.
    count: usize,
}

impl DetachMatcher {
    #[inline]
    pub(crate) fn new(keys: DetachKeys) -> Self {
        Self { keys, count: 0 }
    }

    /// Processes one write; returns whether it completes the keys.
    ///
    /// A key counts only if it is written on its own. If it is not the next key, it is forwarded with the ones before
    /// it, and does not start a new sequence, even if it is the first key.
    #[inline]
    pub(crate) fn push(&mut self, bytes: &[u8]) -> bool {
        let DetachKeys(keys) = &self.keys;
        self.count = match bytes {
            [] => self.count,
            [key] if keys.get(self.count) == Some(key) => self.count + 1,
            _ => 0,
        };
        let complete = !keys.is_empty() && self.count == keys.len();
        self.count %= keys.len().max(1);
        complete
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_parsed_as_on_the_server() {
        for (text, bytes) in [
            ("ctrl-p,ctrl-q", &[16, 17][..]),
            ("CTRL-@,ctrl-[", &[0, 27]),
            ("ctrl-\\,ctrl-],ctrl-^,ctrl-_", &[28, 29, 30, 31]),
            ("a,B,DEL", b"aB\x7f"),
            ("", &[]),
        ] {
            assert_eq!(DetachKeys::read(text), Ok(DetachKeys(bytes.to_vec())), "{text}");
        }
        assert_eq!(DetachKeys::default(), DetachKeys(vec![16, 17]));
        for wrong in ["ctrl-", "ctrl-1", "ctrl-pp", "alt-a", "ab", "é", ",", "a,"] {
            assert!(DetachKeys::read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn keys_must_be_written_one_by_one() {
        for (typed, seen) in [
            (&["ls\n", "\x10", "\x11"][..], true),
            (&["\x10", "", "\x11"], true),
            (&["\x10", "x", "\x10", "\x11"], true),
            (&["\x10", "\x11", "\x10", "\x11"], true),
            (&["\x10", "\x11", "x"], false),
            (&["\x10\x11"], false),
            (&["ls\n\x10", "\x11"], false),
            (&["\x10", "\x10", "\x11"], false),
            (&["\x11"], false),
        ] {
            let mut state = DetachMatcher::new(DetachKeys::default());
            assert_eq!(typed.iter().fold(false, |_, keys| state.push(keys.as_bytes())), seen, "{typed:?}");
        }
        assert!(!DetachMatcher::new(DetachKeys(Vec::new())).push(b""), "no keys are never typed");
    }
}

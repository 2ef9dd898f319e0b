//! The keys that end an attachment.

/// What the server listens for, unless its configuration says otherwise.
const USUAL: &str = "ctrl-p,ctrl-q";

/// Keys that, typed one after the other, detach from a process: `a`, `ctrl-p`, `ctrl-p,ctrl-q`; empty for none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DetachKeys(Vec<u8>);

impl Default for DetachKeys {
    fn default() -> Self {
        Self(USUAL.split(',').filter_map(byte).collect())
    }
}

impl DetachKeys {
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let keys = text.split(',').filter(|_| !text.is_empty());
        keys.map(|key| {
            byte(key).ok_or_else(|| format!("{key:?} is no key: write a character, or ctrl- and one of a-z@[\\]^_"))
        })
        .collect::<Result<_, _>>()
        .map(Self)
    }

    #[cfg(any(test, fuzzing))]
    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

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

/// Sees the keys in what is typed, as the server does (`detach.Copy` of its `common`, in all releases up to 6.0).
#[derive(Debug)]
pub(crate) struct Typed {
    keys: DetachKeys,
    /// How many of them were typed so far.
    count: usize,
}

impl Typed {
    pub(crate) fn new(keys: DetachKeys) -> Self {
        Self { keys, count: 0 }
    }

    /// Takes what is typed at once; tells whether it completes the keys.
    ///
    /// A key counts only where it comes by itself. One that is not the next is passed on with those before it, and
    /// begins nothing, even if it is the first.
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
    fn keys_as_the_server_reads_them() {
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
    fn keys_are_seen_one_by_one() {
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
            let mut state = Typed::new(DetachKeys::default());
            assert_eq!(typed.iter().fold(false, |_, keys| state.push(keys.as_bytes())), seen, "{typed:?}");
        }
        assert!(!Typed::new(DetachKeys(Vec::new())).push(b""), "no keys are never typed");
    }
}

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

/// Sees whether the last keys that were typed are those.
#[derive(Debug)]
pub(crate) struct Typed {
    keys: DetachKeys,
    last: Vec<u8>,
}

impl Typed {
    pub(crate) fn new(keys: DetachKeys) -> Self {
        Self { keys, last: Vec::new() }
    }

    /// Takes what is typed next; tells whether it ends with the keys.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> bool {
        let DetachKeys(keys) = &self.keys;
        self.last.extend_from_slice(&bytes[bytes.len().saturating_sub(keys.len())..]);
        self.last.drain(..self.last.len().saturating_sub(keys.len()));
        !keys.is_empty() && self.last == *keys
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
    fn keys_are_seen_wherever_they_are_cut() {
        let mut typed = Typed::new(DetachKeys::default());
        for (bytes, seen) in
            [("ls\n\x10", false), ("\x11", true), ("", true), ("x", false), ("yes\x10\x11", true), ("\x11", false)]
        {
            assert_eq!(typed.push(bytes.as_bytes()), seen, "{bytes:?}");
        }
        assert!(!Typed::new(DetachKeys(Vec::new())).push(b""), "no keys are never typed");
    }
}

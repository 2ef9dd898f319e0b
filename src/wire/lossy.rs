//! Bytes that are probably text, for `Debug`.

use std::fmt;

/// The maximum number of bytes shown.
const LIMIT: usize = 4 << 10;

/// Shows bytes as quoted text, with `�` for invalid UTF-8, and only the first 4 KiB.
pub(crate) struct Lossy<'a>(pub(crate) &'a [u8]);

impl fmt::Debug for Lossy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = &self.0[..self.0.len().min(LIMIT)];
        fmt::Debug::fmt(&*String::from_utf8_lossy(shown), f)?;
        if shown.len() < self.0.len() { write!(f, "… ({} bytes)", self.0.len()) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_shown_as_text() {
        assert_eq!(format!("{:?}", Lossy(b"one\n\xff")), "\"one\\n\u{fffd}\"");
        let long = format!("{:?}", Lossy(&[b'x'; 5000]));
        assert!(long.len() < 4200 && long.ends_with("x\"… (5000 bytes)"), "{long}");
    }
}

//! Percent-escapes in URIs.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::path::Path;

/// Displays bytes with percent-escapes for the given characters, control characters and invalid UTF-8.
pub(super) struct Escaped<'a>(Cow<'a, [u8]>, &'static [char]);

/// Escapes a path.
pub(super) fn escaped(path: &Path) -> Escaped<'_> {
    Escaped(crate::platform::bytes_of(path), &['%', '?', '#'])
}

/// Escapes a user name.
pub(super) fn escaped_user(user: &str) -> Escaped<'_> {
    Escaped(user.as_bytes().into(), &['%', '?', '#', '/', ':', '@'])
}

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(bytes, special) = self;
        for chunk in bytes.utf8_chunks() {
            for c in chunk.valid().chars() {
                match c {
                    c if c.is_ascii_control() || special.contains(&c) => write!(f, "%{:02X}", u32::from(c))?,
                    c => f.write_char(c)?,
                }
            }
            chunk.invalid().iter().try_for_each(|byte| write!(f, "%{byte:02X}"))?;
        }
        Ok(())
    }
}

/// Decodes percent-escapes; `None` if one is malformed or the result is not UTF-8.
pub(crate) fn unescape(text: &str) -> Option<String> {
    String::from_utf8(unescape_bytes(text)?).ok()
}

/// Decodes percent-escapes; `None` if one is malformed.
pub(super) fn unescape_bytes(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'%' {
            let (hex, tail) = rest.split_at_checked(2)?;
            let hex = std::str::from_utf8(hex).ok().filter(|hex| !hex.starts_with('+'))?;
            bytes.push(u8::from_str_radix(hex, 16).ok()?);
            rest = tail;
        } else {
            bytes.push(*first);
        }
    }
    Some(bytes)
}

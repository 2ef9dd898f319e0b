//! The data of a secret, in the JSON of its inspection.

/// Why the data cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoData {
    /// The inspection has no data.
    Missing,
    /// It is not JSON.
    Invalid,
    /// The server replaced bytes that are not UTF-8.
    Replaced,
}

/// Reads the data of a secret.
///
/// Podman 5.8 writes invalid UTF-8 unchanged, so that the body is not valid JSON. Earlier releases write `\ufffd` for
/// each invalid byte, but not for that character itself.
pub(crate) fn read(body: &[u8]) -> Result<Vec<u8>, NoData> {
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(byte) = body.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let (name, end) = string(body, at).ok_or(NoData::Invalid)?;
                at = end;
                let rest = body[at..].trim_ascii_start();
                let Some(value) = rest.strip_prefix(b":").map(<[u8]>::trim_ascii_start) else { continue };
                if depth == 1 && name == b"SecretData" {
                    if !value.starts_with(b"\"") {
                        return Err(if value.starts_with(b"null") { NoData::Missing } else { NoData::Invalid });
                    }
                    let begin = body.len() - value.len() + 1;
                    let (data, end) = string(body, begin).ok_or(NoData::Invalid)?;
                    let raw = &body[begin..end];
                    return if has_replacement(raw) { Err(NoData::Replaced) } else { Ok(data) };
                }
            }
            _ => {}
        }
    }
    Err(NoData::Missing)
}

/// Parses a string after its first quote; returns it and the position after it.
fn string(body: &[u8], mut at: usize) -> Option<(Vec<u8>, usize)> {
    let mut out = Vec::new();
    loop {
        let byte = *body.get(at)?;
        at += 1;
        match byte {
            b'"' => return Some((out, at)),
            b'\\' => {
                let escape = *body.get(at)?;
                at += 1;
                match escape {
                    b'"' | b'\\' | b'/' => out.push(escape),
                    b'b' => out.push(8),
                    b'f' => out.push(12),
                    b'n' => out.push(b'\n'),
                    b'r' => out.push(b'\r'),
                    b't' => out.push(b'\t'),
                    b'u' => {
                        let mut unit = u32::from(hex(body, at)?);
                        at += 4;
                        if (0xd800..0xdc00).contains(&unit) && body.get(at..at + 2) == Some(b"\\u") {
                            let low = u32::from(hex(body, at + 2)?);
                            if (0xdc00..0xe000).contains(&low) {
                                unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                                at += 6;
                            }
                        }
                        let char = char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER);
                        out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes());
                    }
                    _ => return None,
                }
            }
            byte => out.push(byte),
        }
    }
}

fn hex(body: &[u8], at: usize) -> Option<u16> {
    let digits = std::str::from_utf8(body.get(at..at + 4)?).ok()?;
    if digits.starts_with('+') { None } else { u16::from_str_radix(digits, 16).ok() }
}

/// Whether a string contains the escape for an invalid byte.
fn has_replacement(raw: &[u8]) -> bool {
    let mut at = 0;
    while at < raw.len() {
        match raw[at] {
            b'\\' => {
                if raw.get(at + 1..at + 6).is_some_and(|escape| escape.eq_ignore_ascii_case(b"ufffd")) {
                    return true;
                }
                at += 2;
            }
            _ => at += 1,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_read_exactly() {
        for (value, wanted) in [
            (&b"plain"[..], &b"plain"[..]),
            (b"a\\n\\t\\\"\\\\\\/\\u0000\\u003c", b"a\n\t\"\\/\0<"),
            (b"\\ud83d\\ude00 \xc3\xa9", "\u{1f600} \u{e9}".as_bytes()),
            (b"\xff\xfe\x80raw", b"\xff\xfe\x80raw"),
            (b"\xef\xbf\xbd", "\u{fffd}".as_bytes()),
            (b"\\\\ufffd", b"\\ufffd"),
            (b"", b""),
        ] {
            let body =
                [b"{\"ID\":\"5\",\"Spec\":{\"Labels\":{\"SecretData\":\"no\"}}, \"SecretData\" : \"", value, b"\"}\n"]
                    .concat();
            assert_eq!(read(&body), Ok(wanted.to_vec()), "{}", String::from_utf8_lossy(value));
            for at in 0..body.len() - 3 {
                assert!(read(&body[..at]).is_err(), "cut at {at}");
            }
        }
    }

    #[test]
    fn missing_or_changed_data_is_an_error() {
        assert_eq!(read(br#"{"ID":"5","SecretData":"a\ufffdb"}"#), Err(NoData::Replaced));
        assert_eq!(read(br#"{"ID":"5","Spec":{"Name":"SecretData"}}"#), Err(NoData::Missing));
        assert_eq!(read(br#"{"SecretData":null}"#), Err(NoData::Missing));
        assert_eq!(read(br#"{"SecretData":5}"#), Err(NoData::Invalid));
        assert_eq!(read(br#"{"SecretData":"\x"}"#), Err(NoData::Invalid));
        assert_eq!(read(b""), Err(NoData::Missing));
    }
}

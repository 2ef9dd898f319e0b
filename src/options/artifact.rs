//! The rules for artifacts: names, digests, and the names of their files.
//!
//! Podman 5.6 to 5.8 accept almost any name. These are the rules of Podman 6, which also keep what is added there usable in a
//! push, a pull and an extraction.

use std::collections::BTreeMap;

use super::read::{Read, text_without_nul};

/// The annotation with the name of a file.
pub(crate) const TITLE: &str = "org.opencontainers.image.title";

/// Returns the complete name of an artifact to add: `registry/repository:tag`, with the tag `latest` if it has none.
#[inline]
pub(crate) fn artifact_name(given: &str) -> Read<String> {
    if given.contains('@') {
        return Err("expected a tag instead of a digest: the digest depends on the files".to_owned());
    }
    reference(given)
}

/// Returns the complete name of an artifact to pull: with a tag, which is `latest` if there is neither tag nor digest, or
/// with a digest.
#[inline]
pub(crate) fn artifact_reference(given: &str) -> Read<String> {
    let Some((name, digest)) = given.split_once('@') else { return reference(given) };
    if digest.strip_prefix("sha256:").is_none_or(|hex| !is_hex(hex) || hex.len() != 64) {
        return Err("expected sha256: and 64 digits after the @".to_owned());
    }
    // the server: "Docker references with both a tag and digest are currently not supported"
    if reference(name)? == name {
        return Err("has a tag and a digest: only one of them can be used".to_owned());
    }
    Ok(given.to_owned())
}

/// Checks a name with or without a tag, and adds the tag.
#[inline]
fn reference(given: &str) -> Read<String> {
    let expected = "expected registry/repository, such as quay.io/org/data:1";
    let (registry, path) = given.split_once('/').ok_or(expected)?;
    if !registry.contains(['.', ':']) && registry != "localhost" {
        return Err(format!("{expected}: {registry:?} is not the name of a registry"));
    }
    let host = registry.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).unwrap_or((registry, "1"));
    let is_host = |host: &str| {
        !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.[]:_".contains(&byte))
    };
    if !is_host(host.0) || host.1.parse::<u16>().is_err() {
        return Err(format!("{expected}: {registry:?} is not the name of a registry"));
    }
    let (repository, tag) = match path.rsplit_once(':') {
        Some((repository, tag)) => (repository, Some(tag)),
        None => (path, None),
    };
    if let Some(bad) = repository.split('/').find(|part| !is_component(part)) {
        return Err(format!(
            "{bad:?} is not a component of a repository: expected lower-case letters and digits, with . _ __ or - between them"
        ));
    }
    match tag {
        None => Ok(format!("{given}:latest")),
        Some(tag) if is_tag(tag) => Ok(given.to_owned()),
        Some(tag) => Err(format!("{tag:?} is not a tag: expected at most 128 letters, digits, _ . and -")),
    }
}

/// Whether a part of a repository is one: letters and digits, with one separator between any two groups of them.
#[inline]
fn is_component(part: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let groups = part.split(|c: char| !u8::try_from(c).is_ok_and(is_plain));
    let separators = part.split(|c: char| u8::try_from(c).is_ok_and(is_plain)).filter(|between| !between.is_empty());
    let is_separator = |text: &str| matches!(text, "." | "_" | "__") || text.bytes().all(|byte| byte == b'-');
    let ends = [part.bytes().next(), part.bytes().last()];
    groups.clone().any(|group| !group.is_empty()) && ends.iter().all(|end| end.is_some_and(is_plain)) && { separators }
        .all(is_separator)
}

#[inline]
fn is_tag(tag: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    (1..=128).contains(&tag.len())
        && tag.bytes().next().is_some_and(word)
        && tag.bytes().all(|byte| word(byte) || byte == b'.' || byte == b'-')
}

/// Returns the name of an artifact for a request: a digest without `sha256:`, since the server finds nothing with it (5.8.6).
/// `name@sha256:…` is a name like any other.
#[inline]
pub(crate) fn artifact_key(given: &str) -> &str {
    given.strip_prefix("sha256:").filter(|hex| is_hex(hex)).unwrap_or(given)
}

#[inline]
fn is_hex(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Returns the digest of a blob as an extraction takes it: with `sha256:`.
#[inline]
pub(crate) fn blob_digest(given: &str) -> Read<String> {
    let hex = given.strip_prefix("sha256:").unwrap_or(given);
    match (is_hex(hex), hex.len(), given.split_once(':')) {
        (true, 64, _) => Ok(format!("sha256:{hex}")),
        // another algorithm
        (false, _, Some((name, hex))) if !name.is_empty() && is_hex(hex) => Ok(given.to_owned()),
        _ => Err("expected sha256: and 64 digits".to_owned()),
    }
}

/// Checks the name of a file in an artifact to add.
///
/// The server accepts names with a slash, and cannot extract them again (5.8.6).
#[inline]
pub(crate) fn file_name(name: &str) -> Read<()> {
    text_without_nul(name)?;
    match name {
        "" => Err("a name is needed".to_owned()),
        "." | ".." => Err("no file can have this name".to_owned()),
        _ if name.contains('/') => Err("has a slash: the server could not extract it again".to_owned()),
        _ => Ok(()),
    }
}

/// Returns the file name for the title of a blob, in one directory: the last component.
///
/// The maker of the artifact chooses the titles, so a title that leads to another directory is an error.
#[inline]
pub(crate) fn unpacked_name(title: &str) -> Read<&str> {
    text_without_nul(title)?;
    if title.starts_with('/') || title.contains('\\') {
        return Err("leads outside of the directory".to_owned());
    }
    if title.split('/').any(|part| matches!(part, "." | "..")) {
        return Err("leads outside of the directory".to_owned());
    }
    match title.rsplit('/').next().unwrap_or_default() {
        "" => Err("has no name for a file".to_owned()),
        name => Ok(name),
    }
}

/// Returns annotations as they are sent, `key=value`.
#[inline]
pub(crate) fn annotations(given: &BTreeMap<String, String>) -> Read<Vec<String>> {
    let mut sent = Vec::with_capacity(given.len());
    for (key, value) in given {
        text_without_nul(key).and_then(|()| text_without_nul(value))?;
        match key.as_str() {
            "" => return Err("an annotation has no key".to_owned()),
            TITLE => return Err(format!("{TITLE} is the name of the file: set that instead")),
            _ if key.contains('=') => return Err(format!("the key {key:?} has a =, where the server ends it")),
            _ => sent.push(format!("{key}={value}")),
        }
    }
    Ok(sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "37ac210b21199d204e4de111bb26d9a4f7722b361e09498b30b3439bba9f1f6e";

    #[test]
    fn names_have_a_registry_and_get_a_tag() {
        for (given, expected) in [
            ("127.0.0.1:5000/o/a:1", "127.0.0.1:5000/o/a:1"),
            ("127.0.0.1:5000/o/a", "127.0.0.1:5000/o/a:latest"),
            ("quay.io/a", "quay.io/a:latest"),
            ("localhost/a_b/c--d.e__f:V1.0-x", "localhost/a_b/c--d.e__f:V1.0-x"),
            ("[::1]:5000/a:1", "[::1]:5000/a:1"),
        ] {
            assert_eq!(artifact_name(given).as_deref(), Ok(expected), "{given}");
            assert_eq!(artifact_reference(given).as_deref(), Ok(expected), "{given}");
        }
        for given in [
            "",
            "short",
            "short:1",
            "library/a",
            "quay.io/",
            "quay.io/A",
            "quay.io/a//b",
            "quay.io/a:",
            "quay.io/-a",
            "quay.io/a.",
            "quay.io/a..b",
            "quay.io/a___b",
            "quay.io/a:-1",
            "quay.io/a b",
            "quay.io:x/a",
            "/a",
            "quay.io/a\0",
            "http://quay.io/a",
        ] {
            assert!(artifact_name(given).is_err(), "{given}");
            assert!(artifact_reference(given).is_err(), "{given}");
        }
    }

    #[test]
    fn only_a_pull_takes_a_digest() {
        let by_digest = format!("quay.io/a@sha256:{DIGEST}");
        assert_eq!(artifact_reference(&by_digest).as_deref(), Ok(by_digest.as_str()));
        assert!(artifact_name(&by_digest).is_err());
        for given in
            [format!("quay.io/a:1@sha256:{DIGEST}"), "quay.io/a@sha256:12".into(), format!("quay.io/a@{DIGEST}")]
        {
            assert!(artifact_reference(&given).is_err(), "{given}");
        }
    }

    #[test]
    fn a_digest_is_a_key_without_its_algorithm() {
        let name = format!("quay.io/a@sha256:{DIGEST}");
        for (given, expected) in [
            (format!("sha256:{DIGEST}"), DIGEST),
            (DIGEST.to_owned(), DIGEST),
            (name.clone(), name.as_str()),
            ("sha256:latest".to_owned(), "sha256:latest"),
        ] {
            assert_eq!(artifact_key(&given), expected);
        }
        assert_eq!(blob_digest(DIGEST), Ok(format!("sha256:{DIGEST}")));
        assert_eq!(blob_digest("sha512:00").as_deref(), Ok("sha512:00"));
        for given in ["", "sha256:", "12", "sha256:12", "a.txt"] {
            assert!(blob_digest(given).is_err(), "{given}");
        }
    }

    #[test]
    fn files_stay_in_their_directory() {
        assert!(file_name("a.txt").is_ok() && file_name("..a").is_ok());
        for bad in ["", ".", "..", "a/b", "a\0"] {
            assert!(file_name(bad).is_err(), "{bad:?}");
        }
        for (title, expected) in [("a.txt", "a.txt"), ("conf/a.txt", "a.txt"), ("...", "...")] {
            assert_eq!(unpacked_name(title), Ok(expected));
        }
        for bad in ["", "..", ".", "/etc/passwd", "../a", "a/../b", "a/..", "a/", "a\\b", "a\0"] {
            assert!(unpacked_name(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn annotations_are_pairs() {
        let of = |key: &str, value: &str| annotations(&BTreeMap::from([(key.to_owned(), value.to_owned())]));
        assert_eq!(of("k", "v=1"), Ok(vec!["k=v=1".to_owned()]));
        assert_eq!(of("e", ""), Ok(vec!["e=".to_owned()]));
        for bad in ["", "a=b", TITLE] {
            assert!(of(bad, "x").is_err(), "{bad}");
        }
    }
}

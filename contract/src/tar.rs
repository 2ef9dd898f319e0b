//! Small tar archives: what builds and uploads send, and what exports answer.

const BLOCK: usize = 512;

/// An archive of plain files.
pub(crate) fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, content) in files {
        let mut header = [0; BLOCK];
        let mut put = |at: usize, text: &str| header[at..at + text.len()].copy_from_slice(text.as_bytes());
        put(0, name);
        put(100, "0000644\0");
        put(108, "0000000\0");
        put(116, "0000000\0");
        put(124, &format!("{:011o}\0", content.len()));
        put(136, "00000000000\0");
        put(148, "        ");
        put(156, "0");
        put(257, "ustar\x0000");
        let sum = checksum(&header);
        header[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
        out.extend_from_slice(&header);
        out.extend_from_slice(content);
        out.resize(out.len().next_multiple_of(BLOCK), 0);
    }
    out.resize(out.len() + 2 * BLOCK, 0);
    out
}

/// The names in an archive, which must be whole.
pub(crate) fn names(archive: &[u8]) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    let mut at = 0;
    loop {
        let header = archive.get(at..at + BLOCK).ok_or_else(|| format!("the archive ends at byte {at}"))?;
        if header.iter().all(|byte| *byte == 0) {
            return Ok(names);
        }
        if octal(&header[148..156])? != checksum(header) {
            return Err(format!("no header of an archive at byte {at}"));
        }
        let name = header[..100].split(|byte| *byte == 0).next().unwrap_or_default();
        names.push(String::from_utf8_lossy(name).into_owned());
        at += BLOCK + octal(&header[124..136])?.next_multiple_of(BLOCK);
    }
}

/// The sum of a header's bytes, where its own field counts as blanks.
fn checksum(header: &[u8]) -> usize {
    header.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { usize::from(*byte) }).sum()
}

fn octal(field: &[u8]) -> Result<usize, String> {
    let text = String::from_utf8_lossy(field);
    let digits = text.trim_matches(['\0', ' ']);
    usize::from_str_radix(digits, 8).map_err(|_| format!("{digits:?} is not an octal number"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_is_whole_or_refused() {
        let archive = archive(&[("a", b"content"), ("dir/b", b"")]);
        assert_eq!(names(&archive), Ok(vec!["a".to_owned(), "dir/b".to_owned()]));
        assert!(names(&archive[..BLOCK + 7]).is_err(), "cut short");
        assert!(names(&[1; 2 * BLOCK]).is_err(), "no header");
        assert!(names(&[]).is_err());
    }
}

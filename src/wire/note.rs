//! What the server writes of its own account into what a process writes.

/// How each of them begins.
const OWN: &[u8] = b"Error: ";
/// The server lost its own connection, as it read what the process wrote or wrote what it was to read.
const LOST: [(&[u8], &[u8]); 2] =
    [(b"Error: read unixpacket ", b": connection reset by peer\n"), (b"Error: write unixpacket ", b": broken pipe\n")];
const DETACHED: &[u8] = b"Error: detached from container\n";

/// A remark of the server's, at the end of some output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Note {
    /// It lost its own connection to the process, and with it output that it had not read.
    Lost,
    /// The caller's detach keys were read; releases before 5.4 say so.
    Detached,
    /// The process could not be started.
    NotStarted,
}

/// Tells the remark at the end of `bytes`, and where it begins.
///
/// Without frames it may follow the process's own output. A terminal ends its lines with `\r\n`, the server with `\n`.
pub(crate) fn note(bytes: &[u8], framed: bool) -> Option<(usize, Note)> {
    let found = if bytes.ends_with(DETACHED) {
        (bytes.len() - DETACHED.len(), Note::Detached)
    } else if let Some((begin, _)) = LOST.iter().find(|(_, end)| bytes.ends_with(end)) {
        (last(bytes, begin)?, Note::Lost)
    } else if bytes.starts_with(OWN)
        && (contains(bytes, b": OCI runtime ") || bytes.ends_with(b": OCI permission denied\n"))
    {
        (0, Note::NotStarted)
    } else {
        return None;
    };
    (found.0 == 0 || !framed).then_some(found)
}

fn last(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).rposition(|window| window == part)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    last(bytes, part).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RESET: &[u8] = b"Error: read unixpacket @->/proc/self/fd/13/attach: read: connection reset by peer\n";

    #[test]
    fn remarks_as_servers_make_them() {
        assert_eq!(note(RESET, true), Some((0, Note::Lost)));
        let unread = b"Error: write unixpacket @->/proc/self/fd/15/attach: write: broken pipe\n";
        assert_eq!(note(unread, true), Some((0, Note::Lost)));
        assert_eq!(note(DETACHED, true), Some((0, Note::Detached)));
        let missing = "Error: crun: executable file `/no/such` not found: No such file or directory: OCI runtime attempted to \
                       invoke a command that was not found\n";
        assert_eq!(note(missing.as_bytes(), true), Some((0, Note::NotStarted)));
        let denied = b"Error: crun: open executable: Operation not permitted: OCI permission denied\n";
        assert_eq!(note(denied, true), Some((0, Note::NotStarted)));
    }

    #[test]
    fn without_frames_they_follow_output() {
        let mixed = [b"$ exit\r\n".as_slice(), RESET].concat();
        assert_eq!(note(&mixed, false), Some((8, Note::Lost)));
        assert_eq!(note(&mixed, true), None, "in a frame of its own, it is all there is");
    }

    #[test]
    fn what_a_process_says_is_its_own() {
        for said in
            [b"".as_slice(), b"Error: no such file\n", b"connection reset by peer\n", b": connection reset by peer\n"]
        {
            assert_eq!(note(said, true), None);
            assert_eq!(note(said, false), None);
        }
    }
}

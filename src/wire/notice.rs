//! Notices that the server writes into the output of a process.

/// The beginning of each notice.
const OWN: &[u8] = b"Error: ";
/// The server lost its connection to the process while it read output or wrote input.
const LOST: [(&[u8], &[u8]); 2] =
    [(b"Error: read unixpacket ", b": connection reset by peer\n"), (b"Error: write unixpacket ", b": broken pipe\n")];
const DETACHED: &[u8] = b"Error: detached from container\n";

/// A notice of the server, at the end of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ServerNotice {
    /// The server lost its connection to the process, and unread output with it.
    Lost,
    /// The caller typed the detach keys; sent by releases before 5.4.
    Detached,
    /// The process could not be started.
    NotStarted,
}

/// Returns the notice at the end of `bytes`, and its start.
///
/// Without frames it may follow the process's own output. A terminal ends its lines with `\r\n`, the server with `\n`.
pub(crate) fn notice(bytes: &[u8], framed: bool) -> Option<(usize, ServerNotice)> {
    let found = if bytes.ends_with(DETACHED) {
        (bytes.len() - DETACHED.len(), ServerNotice::Detached)
    } else if let Some((begin, _)) = LOST.iter().find(|(_, end)| bytes.ends_with(end)) {
        (last(bytes, begin)?, ServerNotice::Lost)
    } else if bytes.starts_with(OWN)
        && (contains(bytes, b": OCI runtime ") || bytes.ends_with(b": OCI permission denied\n"))
    {
        (0, ServerNotice::NotStarted)
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
    fn notices_of_real_servers_are_recognized() {
        assert_eq!(notice(RESET, true), Some((0, ServerNotice::Lost)));
        let unread = b"Error: write unixpacket @->/proc/self/fd/15/attach: write: broken pipe\n";
        assert_eq!(notice(unread, true), Some((0, ServerNotice::Lost)));
        assert_eq!(notice(DETACHED, true), Some((0, ServerNotice::Detached)));
        let missing = "Error: crun: executable file `/no/such` not found: No such file or directory: OCI runtime attempted to \
                       invoke a command that was not found\n";
        assert_eq!(notice(missing.as_bytes(), true), Some((0, ServerNotice::NotStarted)));
        let denied = b"Error: crun: open executable: Operation not permitted: OCI permission denied\n";
        assert_eq!(notice(denied, true), Some((0, ServerNotice::NotStarted)));
    }

    #[test]
    fn without_frames_a_notice_follows_output() {
        let mixed = [b"$ exit\r\n".as_slice(), RESET].concat();
        assert_eq!(notice(&mixed, false), Some((8, ServerNotice::Lost)));
        assert_eq!(notice(&mixed, true), None, "with frames, it has its own frame");
    }

    #[test]
    fn output_of_a_process_is_not_a_notice() {
        for said in
            [b"".as_slice(), b"Error: no such file\n", b"connection reset by peer\n", b": connection reset by peer\n"]
        {
            assert_eq!(notice(said, true), None);
            assert_eq!(notice(said, false), None);
        }
    }
}

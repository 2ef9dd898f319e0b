//! Errors of ssh, from its messages.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::endpoint::SshAddress;
use crate::error::ConnectReason;

/// Why a login, a forwarding or a connection failed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SshFailure {
    pub(crate) reason: ConnectReason,
    pub(crate) why: String,
    /// What to do about it; `None` for the default hint.
    pub(crate) hint: Option<String>,
}

impl SshFailure {
    pub(super) fn new(reason: ConnectReason, why: impl Into<String>, hint: Option<String>) -> Self {
        Self { reason, why: why.into(), hint }
    }
}

/// Returns why the login failed, from ssh's messages. Messages that may contain keys are not repeated.
pub(super) fn login(messages: &str, address: &SshAddress) -> SshFailure {
    let says = |words: &[&str]| words.iter().any(|word| messages.contains(word));
    let host = &address.host;
    let say = |reason, why: &str, hint: String| SshFailure::new(reason, why, Some(hint));
    if says(&["REMOTE HOST IDENTIFICATION HAS CHANGED"]) {
        let why = "the host key differs from the one in known_hosts: another machine may be impersonating the host";
        let hint = "ask its owner for the new key's fingerprint; only then remove the old one with `ssh-keygen -R`";
        return say(ConnectReason::HostKey, why, hint.to_owned());
    }
    if says(&["Host key verification failed", "you have requested strict checking"]) {
        let hint = format!("type `{}` once and compare the fingerprint that it shows", address.command());
        return say(ConnectReason::HostKey, "the host's key is not in known_hosts", hint);
    }
    if says(&["UNPROTECTED PRIVATE KEY FILE", "bad permissions"]) {
        let hint = "make it readable only by you: `chmod 600`, and its directory with `chmod 700`".to_owned();
        return say(ConnectReason::Denied, "other users can read the key file, so ssh does not use it", hint);
    }
    if says(&["Permission denied ("]) {
        return denied(address);
    }
    if says(&["UNKNOWN port 65535"]) {
        let hint =
            format!("run `{}` once: it prints the reason, and asks to accept the jump host's key", address.command());
        return say(
            ConnectReason::Other,
            "connecting through the jump host failed; ssh prints the reason only on a terminal",
            hint,
        );
    }
    if says(&["Could not resolve hostname"]) {
        return say(ConnectReason::Other, "the host name is unknown", format!("is `{host}` spelled right?"));
    }
    if says(&["Connection refused"]) {
        let hint = format!("is an ssh server running on {host}, and on this port?");
        return say(ConnectReason::Refused, "no ssh server is listening", hint);
    }
    if says(&["timed out", "Timeout"]) {
        return SshFailure::new(ConnectReason::TimedOut, "the host does not respond in time", None);
    }
    let hint = format!("does `{}` connect?", address.command());
    SshFailure::new(ConnectReason::Other, format!("ssh cannot connect: {}", last(messages)), Some(hint))
}

fn denied(address: &SshAddress) -> SshFailure {
    let (why, hint) = match &address.identity {
        Some(file) if is_encrypted(file) => (
            "the key is encrypted, and no agent has it, or the host does not accept it",
            format!("add it to an agent: `ssh-add {}`", file.display()),
        ),
        Some(_) => ("the host does not accept the key", "set another one with ClientBuilder::identity".to_owned()),
        None => (
            "the host accepts no key of the agent or of ~/.ssh",
            "add one to the agent with `ssh-add`, or set its file with ClientBuilder::identity or CONTAINER_SSHKEY"
                .to_owned(),
        ),
    };
    SshFailure::new(ConnectReason::Denied, why, Some(hint))
}

/// Returns why a socket of the other machine cannot be connected to, if ssh printed a reason. If the server does not
/// allow forwarding, ssh prints the same as for a missing socket.
pub(super) fn forwarding(messages: &str, socket: &Path) -> Option<SshFailure> {
    let why = format!(
        "there is no socket {} there that this user may open, or nobody listens, or its ssh server forwards none \
         (AllowStreamLocalForwarding)",
        socket.display()
    );
    messages.contains("open failed").then(|| SshFailure::new(ConnectReason::Absent, why, None))
}

/// The last line that ssh wrote.
pub(super) fn last(messages: &str) -> &str {
    messages.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or("ssh printed no reason")
}

/// Whether a key needs a passphrase.
fn is_encrypted(file: &Path) -> bool {
    std::fs::read_to_string(file).is_ok_and(|text| needs_passphrase(&text))
}

fn needs_passphrase(text: &str) -> bool {
    let body: String = text.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
    if !text.contains("BEGIN OPENSSH PRIVATE KEY") {
        return text.contains("ENCRYPTED");
    }
    // The magic word, then the cipher's name after its length.
    let bytes = STANDARD.decode(body).unwrap_or_default();
    bytes.strip_prefix(b"openssh-key-v1\0").is_some_and(|rest| !rest.starts_with(b"\0\0\0\x04none"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(identity: Option<&str>) -> SshAddress {
        let uri = "ssh://core@build:2222/run/p.sock".parse();
        let Ok(crate::Endpoint::Ssh(mut address)) = uri else { panic!("{uri:?}") };
        address.identity = identity.map(Into::into);
        address
    }

    #[test]
    fn each_failure_has_a_hint() {
        let changed = "@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!   @\nHost key verification failed.";
        let unknown = "No ED25519 host key is known for build and you have requested strict checking.\n\
                       Host key verification failed.";
        for (messages, reason, why, hint) in [
            (changed, ConnectReason::HostKey, "differs from", "ssh-keygen -R"),
            (unknown, ConnectReason::HostKey, "not in known_hosts", "`ssh -p 2222 core@build`"),
            ("core@build: Permission denied (publickey).", ConnectReason::Denied, "no key", "ssh-add"),
            (
                "Permissions 0644 for 'k' are too open: bad permissions",
                ConnectReason::Denied,
                "other users",
                "chmod 600",
            ),
            ("Could not resolve hostname build: x", ConnectReason::Other, "host name is unknown", "spelled"),
            ("connect to host build port 22: Connection refused", ConnectReason::Refused, "no ssh server", "port"),
            ("kex: closed\nConnection closed by UNKNOWN port 65535", ConnectReason::Other, "jump host", "ssh -p 2222"),
            ("Bad configuration option: x\n\n", ConnectReason::Other, "Bad configuration option: x", "ssh -p 2222"),
        ] {
            let message = login(messages, &address(None));
            assert_eq!(message.reason, reason, "{messages}");
            assert!(
                message.why.contains(why) && message.hint.as_ref().is_some_and(|message| message.contains(hint)),
                "{message:?}"
            );
        }
        assert_eq!(
            login("connect to host build: Connection timed out", &address(None)).reason,
            ConnectReason::TimedOut
        );
        let message = login("core@build: Permission denied (publickey).", &address(Some("/none/key")));
        assert_eq!(message.why, "the host does not accept the key");
        let configured = SshAddress { config: Some("/etc/ci/ssh".into()), ..address(None) };
        assert_eq!(configured.command(), "ssh -F /etc/ci/ssh -p 2222 core@build");
    }

    #[test]
    fn a_missing_socket_is_named() {
        let message = |messages| forwarding(messages, Path::new("/run/p.sock"));
        let absent = message("channel 1: open failed: connect failed: open failed").expect("a failure");
        assert!(absent.reason == ConnectReason::Absent && absent.why.contains("no socket /run/p.sock"), "{absent:?}");
        assert_eq!(message(""), None);
    }

    #[test]
    fn an_encrypted_key_is_detected() {
        let key = |cipher: &[u8]| {
            let mut bytes = b"openssh-key-v1\0\0\0\0".to_vec();
            bytes.push(u8::try_from(cipher.len()).expect("short"));
            bytes.extend_from_slice(cipher);
            format!("-----BEGIN OPENSSH PRIVATE KEY-----\n{}\n-----END", STANDARD.encode(bytes))
        };
        assert!(needs_passphrase(&key(b"aes256-ctr")) && !needs_passphrase(&key(b"none")));
        assert!(needs_passphrase("-----BEGIN ENCRYPTED PRIVATE KEY-----") && !needs_passphrase("nothing"));
    }
}

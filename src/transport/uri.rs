//! URIs of services, as people write them.

use std::ffi::OsString;
use std::fmt::{self, Write as _};
use std::net::Ipv6Addr;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::{Path, PathBuf};

use super::endpoint::{Endpoint, HttpsAddress, SshAddress, TcpAddress};

pub(super) const HINT: &str = "write it as unix:///run/podman/podman.sock, tcp://host:port or ssh://user@host/path";

/// As long as the path of a socket can be for the operating system.
const LONGEST: usize = 107;

/// Reads a URI; the error names the part that is wrong, and repeats none of it.
pub(crate) fn parse(uri: &str) -> Result<Endpoint, String> {
    if uri.is_empty() {
        return Err("the URI is empty".into());
    }
    let (scheme, rest) = match uri.split_once(':') {
        Some((scheme, rest)) if !scheme.contains(['/', '%']) => (scheme.to_ascii_lowercase(), rest),
        _ => return checked(uri.as_bytes().to_vec()).map(Endpoint::Unix),
    };
    match scheme.as_str() {
        "unix" | "http+unix" => unix(rest).map(Endpoint::Unix),
        "tcp" => tcp(rest, None).map(Endpoint::Tcp),
        "http" => tcp(rest, Some(80)).map(Endpoint::Tcp),
        "https" => {
            let TcpAddress { host, port } = tcp(rest, Some(443))?;
            Ok(Endpoint::Https(HttpsAddress { host, port, authorities: None, certificate: None, key: None }))
        }
        "ssh" | "http+ssh" => ssh(rest).map(Endpoint::Ssh),
        "npipe" => Err("named pipes are Windows', and this crate has only unix sockets, tcp and ssh".into()),
        "fd" => Err("a descriptor is nothing to connect to: name the socket".into()),
        _ => Err(format!("the scheme `{scheme}` is unknown")),
    }
}

/// A URI to be shown: without what may be a password.
pub(crate) fn redacted(uri: &str) -> String {
    let start = uri.find("://").map_or(0, |at| at + 3);
    let secret = uri[start..].rfind('@').and_then(|at| {
        let colon = uri[start..start + at].find(':')?;
        Some((start + colon + 1, start + at))
    });
    secret.map_or_else(|| uri.to_owned(), |(from, to)| format!("{}***{}", &uri[..from], &uri[to..]))
}

/// `///path`, `/path`, `//path` without its first slash, as Podman mends it, or `//%2Fpath`.
fn unix(rest: &str) -> Result<PathBuf, String> {
    match rest.strip_prefix("//") {
        Some(path) if !path.is_empty() && !path.starts_with(['/', '%']) => socket(&format!("/{path}")),
        Some(path) => socket(path),
        None => socket(rest),
    }
}

fn socket(path: &str) -> Result<PathBuf, String> {
    checked(bytes(path).ok_or("the path has a bad % escape")?)
}

fn checked(path: Vec<u8>) -> Result<PathBuf, String> {
    if !path.starts_with(b"/") {
        return Err("the path of a socket begins with /".into());
    }
    if path.len() > LONGEST {
        return Err(format!("the path of a socket has at most {LONGEST} bytes"));
    }
    if path.contains(&0) {
        return Err("the path has a zero byte".into());
    }
    Ok(OsString::from_vec(path).into())
}

/// `//host:port`, with nothing behind it but a slash.
fn tcp(rest: &str, usual: Option<u16>) -> Result<TcpAddress, String> {
    let Parts { user, host, port, path } = parts(rest)?;
    if user.is_some() {
        return Err("a user has no meaning there: Podman's service knows none".into());
    }
    if path.starts_with(['?', '#']) {
        return Err("a query behind the port has no meaning".into());
    }
    if !matches!(path, "" | "/") {
        return Err("a path behind the port, a prefix of all others, is not supported by this crate".into());
    }
    let port = port.or(usual).ok_or("the port is missing")?;
    // As Go dials it: nothing before the port is this machine.
    let host = if host.is_empty() { "localhost" } else { host };
    Ok(TcpAddress { host: host.to_owned(), port })
}

fn ssh(rest: &str) -> Result<SshAddress, String> {
    let Parts { user, host, port, path } = parts(rest)?;
    if host.is_empty() {
        return Err("the host is missing".into());
    }
    if host.starts_with('-') {
        return Err("the host begins with -, which ssh takes for an option".into());
    }
    let user =
        user.map(|user| unescape(user).filter(|user| !user.is_empty()).ok_or("the user is empty or badly escaped"));
    let user = user.transpose()?;
    // Podman's manual has a `?secure=True` that it no longer reads.
    let path = path.split_once("?secure=").map_or(path, |(path, _)| path);
    if path.contains(['?', '#']) {
        return Err("a query behind the path has no meaning".into());
    }
    let socket = if matches!(path, "" | "/") { None } else { Some(socket(path)?) };
    Ok(SshAddress { user, host: host.to_owned(), port, socket, identity: None, config: None, is_machine: false })
}

struct Parts<'a> {
    user: Option<&'a str>,
    host: &'a str,
    port: Option<u16>,
    /// With its slash, query and all.
    path: &'a str,
}

fn parts(rest: &str) -> Result<Parts<'_>, String> {
    let rest = rest.strip_prefix("//").ok_or("`//` is missing before the host")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (user, address) = match authority.rsplit_once('@') {
        Some((user, address)) => (Some(user), address),
        None => (None, authority),
    };
    if user.is_some_and(|user| user.contains(':')) {
        return Err("a password does not belong into a URI: use an agent or an identity file".into());
    }
    let (host, port) = match address.strip_prefix('[').map(|six| six.split_once(']')) {
        Some(Some((host, port))) if host.parse::<Ipv6Addr>().is_ok() => (host, port),
        Some(_) => return Err("the host is no IPv6 address in brackets".into()),
        None => address.split_at(address.find(':').unwrap_or(address.len())),
    };
    let named = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !address.starts_with('[') && !host.chars().all(named) {
        return Err("the host has characters that no host has".into());
    }
    let port = number(port)?;
    Ok(Parts { user, host, port, path })
}

/// The number behind a colon, if there is one.
fn number(port: &str) -> Result<Option<u16>, String> {
    if port.is_empty() {
        return Ok(None);
    }
    let digits = port.strip_prefix(':').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let number = digits.and_then(|digits| digits.parse().ok()).filter(|number| *number != 0);
    number.map(Some).ok_or_else(|| "the port is no number from 1 to 65535".into())
}

/// Bytes as URIs have them: without these characters, those that nobody sees, and what is no text.
pub(super) struct Escaped<'a>(&'a [u8], &'static [char]);

/// A path: what reads URIs would take these for something else.
pub(super) fn escaped(path: &Path) -> Escaped<'_> {
    Escaped(path.as_os_str().as_bytes(), &['%', '?', '#'])
}

/// A user, who stands before an `@`.
pub(super) fn escaped_user(user: &str) -> Escaped<'_> {
    Escaped(user.as_bytes(), &['%', '?', '#', '/', ':', '@'])
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

/// Reads `%2F` and its like; none, if one is half.
pub(crate) fn unescape(text: &str) -> Option<String> {
    String::from_utf8(bytes(text)?).ok()
}

fn bytes(text: &str) -> Option<Vec<u8>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(uri: &str) -> String {
        parse(uri).map_or_else(|why| why, |endpoint| endpoint.to_string())
    }

    #[test]
    fn each_form_is_read_and_written_in_one() {
        for (uri, written) in [
            ("unix:///run/p.sock", "unix:///run/p.sock"),
            ("unix:/run/p.sock", "unix:///run/p.sock"),
            ("unix://run/p.sock", "unix:///run/p.sock"),
            ("UNIX:///run/p.sock", "unix:///run/p.sock"),
            ("unix://%2Frun%2Fp.sock", "unix:///run/p.sock"),
            ("http+unix://%2Frun%2Fp.sock", "unix:///run/p.sock"),
            ("http+unix:///run/p.sock", "unix:///run/p.sock"),
            ("/run/p.sock", "unix:///run/p.sock"),
            ("/run/a:b.sock", "unix:///run/a:b.sock"),
            ("unix:///run/a%20b.sock", "unix:///run/a b.sock"),
            ("unix:///run/50%25/p.sock", "unix:///run/50%25/p.sock"),
            ("unix:///run/50%25%3f/p%23.sock", "unix:///run/50%25%3F/p%23.sock"),
            ("/run/a?b#c.sock", "unix:///run/a%3Fb%23c.sock"),
            ("unix:///run/%ff%0a%C3%A4.sock", "unix:///run/%FF%0Aä.sock"),
            ("ssh://a%40b%2525@build/run/%2525%3F.sock", "ssh://a%40b%2525@build/run/%2525%3F.sock"),
            ("tcp://build:8080", "tcp://build:8080"),
            ("tcp://build:8080/", "tcp://build:8080"),
            ("tcp://:8080", "tcp://localhost:8080"),
            ("tcp://[::1]:8080", "tcp://[::1]:8080"),
            ("http://build", "tcp://build:80"),
            ("https://build", "https://build:443"),
            ("https://build:8443", "https://build:8443"),
            ("ssh://build", "ssh://build"),
            ("ssh://core@build", "ssh://core@build"),
            ("ssh://core@[fe80::1]:2222/run/p.sock", "ssh://core@[fe80::1]:2222/run/p.sock"),
            ("ssh://build/run/user@1000/p.sock", "ssh://build/run/user@1000/p.sock"),
            ("http+ssh://build:22/run/p.sock?secure=True", "ssh://build:22/run/p.sock"),
        ] {
            assert_eq!(shown(uri), written, "{uri}");
            assert_eq!(shown(written), written, "what is written is read");
        }
    }

    #[test]
    fn a_path_without_a_scheme_is_taken_as_it_is() {
        for path in ["/srv/a%20b/x.sock", "/srv/100%/x.sock"] {
            assert_eq!(parse(path), Ok(Endpoint::Unix(path.into())));
        }
    }

    #[test]
    fn whatever_a_path_or_a_user_is_the_uri_leads_there() {
        crate::random::holds(
            |choices| {
                let mut path = vec![b'/'];
                path.extend(std::iter::repeat_with(|| choices.byte().max(1)).take(12));
                let path = PathBuf::from(OsString::from_vec(path));
                let user: String = std::iter::repeat_with(|| char::from(choices.byte() & 0x7f)).take(4).collect();
                let ssh = SshAddress {
                    user: Some(user),
                    host: "build".into(),
                    port: None,
                    socket: Some(path.clone()),
                    identity: None,
                    config: None,
                    is_machine: false,
                };
                for endpoint in [Endpoint::Unix(path), Endpoint::Ssh(ssh)] {
                    assert_eq!(parse(&endpoint.to_string()).as_ref(), Ok(&endpoint), "{endpoint}");
                }
            },
            2000,
        );
    }

    #[test]
    fn what_is_wrong_is_named() {
        let long = format!("unix:///{}", "x".repeat(107));
        for (uri, why) in [
            ("", "the URI is empty"),
            ("podman.sock", "the path of a socket begins with /"),
            ("unix:p.sock", "the path of a socket begins with /"),
            ("unix://", "the path of a socket begins with /"),
            ("unix:///a%zz", "the path has a bad % escape"),
            ("unix:///a%+f", "the path has a bad % escape"),
            ("unix:///a%00", "the path has a zero byte"),
            (&long, "the path of a socket has at most 107 bytes"),
            ("tcp:build:8080", "`//` is missing before the host"),
            ("tcp://build", "the port is missing"),
            ("tcp://build:", "the port is no number from 1 to 65535"),
            ("tcp://build:0", "the port is no number from 1 to 65535"),
            ("tcp://build:65536", "the port is no number from 1 to 65535"),
            ("tcp://build:http", "the port is no number from 1 to 65535"),
            ("tcp://::1:8080", "the port is no number from 1 to 65535"),
            ("tcp://[::1:8080", "the host is no IPv6 address in brackets"),
            ("tcp://[build]:8080", "the host is no IPv6 address in brackets"),
            ("tcp://bu ild:8080", "the host has characters that no host has"),
            ("tcp://me@build:8080", "a user has no meaning there: Podman's service knows none"),
            ("tcp://build:8080/v4", "a path behind the port, a prefix of all others, is not supported by this crate"),
            ("https://build?x", "a query behind the port has no meaning"),
            ("%2Frun%2Fp.sock", "the path of a socket begins with /"),
            ("ssh://", "the host is missing"),
            ("ssh://-v/run/p.sock", "the host begins with -, which ssh takes for an option"),
            ("ssh://@build", "the user is empty or badly escaped"),
            ("ssh://build/run/p.sock?x=1", "a query behind the path has no meaning"),
            ("ssh://me:hunter2@build", "a password does not belong into a URI: use an agent or an identity file"),
            ("gopher://build", "the scheme `gopher` is unknown"),
        ] {
            assert_eq!(shown(uri), why, "{uri}");
        }
        assert!(shown("npipe:////./pipe/podman").starts_with("named pipes are Windows'"));
        assert!(shown("fd://3").starts_with("a descriptor is nothing to connect to"));
    }

    #[test]
    fn a_password_is_never_shown() {
        for uri in
            ["ssh://me:hunter2@build/x", "tcp://me:hunter2@build:1", "ssh://me:hun/ter@2@build", "me:hunter2@build"]
        {
            let error = uri.parse::<Endpoint>().expect_err("refused");
            let shown = format!("{error} {error:?} {}", redacted(uri));
            assert!(!shown.contains("hun") && shown.contains("***@build"), "{shown}");
        }
        assert_eq!(redacted("ssh://me@build:22/x"), "ssh://me@build:22/x");
    }
}

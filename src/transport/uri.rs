//! Parsing URIs of services.

use std::net::Ipv6Addr;
use std::path::PathBuf;
use std::str::FromStr;

use super::endpoint::{Endpoint, HttpsAddress, SshAddress, TcpAddress};
use super::percent::{unescape, unescape_bytes};
use crate::error::{ConnectAttempt, ConnectReason, Error};

const HINT: &str = "write it as unix:///run/podman/podman.sock, tcp://host:port or ssh://user@host/path";

/// The longest path of a socket that the operating system allows.
const LONGEST: usize = 107;

/// Parses a URI; the error names the wrong part, without repeating the URI.
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
            let TcpAddress { host, port, prefix } = tcp(rest, Some(443))?;
            Ok(Endpoint::Https(HttpsAddress { host, port, prefix, authorities: None, certificate: None, key: None }))
        }
        "ssh" | "http+ssh" => ssh(rest).map(Endpoint::Ssh),
        "npipe" => Err("named pipes exist on Windows only: use a unix socket, tcp or ssh".into()),
        "fd" => Err("a file descriptor is not an address: use the path of the socket".into()),
        _ => Err(format!("the scheme `{scheme}` is unknown")),
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    fn from_str(uri: &str) -> Result<Self, Error> {
        parse(uri).map_err(|why| {
            let tried = vec![ConnectAttempt::new(redacted(uri), why)];
            Error::connect(ConnectReason::Address, tried, HINT, None)
        })
    }
}

/// Returns a URI for display, without anything that may be a password.
pub(crate) fn redacted(uri: &str) -> String {
    let start = uri.find("://").map_or(0, |at| at + 3);
    let secret = uri[start..].rfind('@').and_then(|at| {
        let colon = uri[start..start + at].find(':')?;
        Some((start + colon + 1, start + at))
    });
    secret.map_or_else(|| uri.to_owned(), |(from, to)| format!("{}***{}", &uri[..from], &uri[to..]))
}

/// `///path`, `/path`, `//path` without its first slash, as Podman corrects it, or `//%2Fpath`.
fn unix(rest: &str) -> Result<PathBuf, String> {
    match rest.strip_prefix("//") {
        Some(path) if !path.is_empty() && !path.starts_with(['/', '%']) => socket(&format!("/{path}")),
        Some(path) => socket(path),
        None => socket(rest),
    }
}

fn socket(path: &str) -> Result<PathBuf, String> {
    checked(unescape_bytes(path).ok_or("the path has a bad % escape")?)
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
    Ok(crate::platform::path_of(path))
}

/// Reads `//host:port` and, as Podman does, the path of a gateway.
fn tcp(rest: &str, usual: Option<u16>) -> Result<TcpAddress, String> {
    let Parts { user, host, port, path } = parts(rest)?;
    if user.is_some() {
        return Err("a user is not supported: Podman's service has no users".into());
    }
    if path.contains(['?', '#']) {
        return Err("a query after the port is not supported".into());
    }
    let prefix = path.trim_end_matches('/');
    let is_segment = |segment: &str| {
        // Proxies resolve dot segments.
        let decoded = unescape(segment).unwrap_or_default();
        !matches!(decoded.as_str(), "" | "." | "..")
            && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte))
    };
    if !prefix.split('/').skip(1).all(is_segment) {
        return Err("the path after the port is invalid: expected segments such as /podman".into());
    }
    let port = port.or(usual).ok_or("the port is missing")?;
    // As in Go, an empty host is this machine.
    let host = if host.is_empty() { "localhost" } else { host };
    Ok(TcpAddress { host: host.to_owned(), port, prefix: prefix.to_owned() })
}

fn ssh(rest: &str) -> Result<SshAddress, String> {
    let Parts { user, host, port, path } = parts(rest)?;
    if host.is_empty() {
        return Err("the host is missing".into());
    }
    if host.starts_with('-') {
        return Err("the host begins with -, which ssh would take for an option".into());
    }
    let user =
        user.map(|user| unescape(user).filter(|user| !user.is_empty()).ok_or("the user is empty or badly escaped"));
    let user = user.transpose()?;
    // Podman's manual has `?secure=True`, which it no longer reads.
    let path = path.split_once("?secure=").map_or(path, |(path, _)| path);
    if path.contains(['?', '#']) {
        return Err("a query after the path is not supported".into());
    }
    let socket = if matches!(path, "" | "/") { None } else { Some(socket(path)?) };
    Ok(SshAddress { user, host: host.to_owned(), port, socket, identity: None, config: None, is_machine: false })
}

struct Parts<'a> {
    user: Option<&'a str>,
    host: &'a str,
    port: Option<u16>,
    /// The path with its slash and the query.
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
        return Err("passwords in URIs are not supported: use an agent or an identity file".into());
    }
    let (host, port) = match address.strip_prefix('[').map(|six| six.split_once(']')) {
        Some(Some((host, port))) if host.parse::<Ipv6Addr>().is_ok() => (host, port),
        Some(_) => return Err("the host is not an IPv6 address in brackets".into()),
        None => address.split_at(address.find(':').unwrap_or(address.len())),
    };
    let named = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !address.starts_with('[') && !host.chars().all(named) {
        return Err("the host contains invalid characters".into());
    }
    let port = number(port)?;
    Ok(Parts { user, host, port, path })
}

/// Parses the number after a colon, if there is one.
fn number(port: &str) -> Result<Option<u16>, String> {
    if port.is_empty() {
        return Ok(None);
    }
    let digits = port.strip_prefix(':').filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let number = digits.and_then(|digits| digits.parse().ok()).filter(|number| *number != 0);
    number.map(Some).ok_or_else(|| "the port is not a number from 1 to 65535".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(uri: &str) -> String {
        parse(uri).map_or_else(|why| why, |endpoint| endpoint.to_string())
    }

    #[test]
    fn all_forms_are_parsed_and_displayed_in_one() {
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
            ("https://build/podman/", "https://build:443/podman"),
            ("tcp://build:8080/a/b%20c", "tcp://build:8080/a/b%20c"),
            ("ssh://build", "ssh://build"),
            ("ssh://core@build", "ssh://core@build"),
            ("ssh://core@[fe80::1]:2222/run/p.sock", "ssh://core@[fe80::1]:2222/run/p.sock"),
            ("ssh://build/run/user@1000/p.sock", "ssh://build/run/user@1000/p.sock"),
            ("http+ssh://build:22/run/p.sock?secure=True", "ssh://build:22/run/p.sock"),
        ] {
            assert_eq!(shown(uri), written, "{uri}");
            assert_eq!(shown(written), written, "a written URI is read back");
        }
    }

    #[test]
    fn a_path_without_a_scheme_is_not_unescaped() {
        for path in ["/srv/a%20b/x.sock", "/srv/100%/x.sock"] {
            assert_eq!(parse(path), Ok(Endpoint::Unix(path.into())));
        }
    }

    #[test]
    fn special_characters_in_paths_and_users_are_escaped() {
        crate::random::holds(
            |choices| {
                let mut path = vec![b'/'];
                path.extend(std::iter::repeat_with(|| choices.byte().max(1)).take(12));
                let path = crate::platform::path_of(path);
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
    fn errors_name_the_wrong_part() {
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
            ("tcp://build:", "the port is not a number from 1 to 65535"),
            ("tcp://build:0", "the port is not a number from 1 to 65535"),
            ("tcp://build:65536", "the port is not a number from 1 to 65535"),
            ("tcp://build:http", "the port is not a number from 1 to 65535"),
            ("tcp://::1:8080", "the port is not a number from 1 to 65535"),
            ("tcp://[::1:8080", "the host is not an IPv6 address in brackets"),
            ("tcp://[build]:8080", "the host is not an IPv6 address in brackets"),
            ("tcp://bu ild:8080", "the host contains invalid characters"),
            ("tcp://me@build:8080", "a user is not supported: Podman's service has no users"),
            ("tcp://build:8080/a b", "the path after the port is invalid: expected segments such as /podman"),
            ("tcp://build:8080/a//b", "the path after the port is invalid: expected segments such as /podman"),
            ("https://build/a/%2e%2E", "the path after the port is invalid: expected segments such as /podman"),
            ("https://build/50%", "the path after the port is invalid: expected segments such as /podman"),
            ("https://build/podman?x", "a query after the port is not supported"),
            ("https://build?x", "a query after the port is not supported"),
            ("%2Frun%2Fp.sock", "the path of a socket begins with /"),
            ("ssh://", "the host is missing"),
            ("ssh://-v/run/p.sock", "the host begins with -, which ssh would take for an option"),
            ("ssh://@build", "the user is empty or badly escaped"),
            ("ssh://build/run/p.sock?x=1", "a query after the path is not supported"),
            ("ssh://me:hunter2@build", "passwords in URIs are not supported: use an agent or an identity file"),
            ("gopher://build", "the scheme `gopher` is unknown"),
        ] {
            assert_eq!(shown(uri), why, "{uri}");
        }
        assert!(shown("npipe:////./pipe/podman").starts_with("named pipes exist on Windows only"));
        assert!(shown("fd://3").starts_with("a file descriptor is not an address"));
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

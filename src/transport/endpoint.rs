//! Which socket to talk to.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::error::{Error, Result};

/// Where a Podman service listens.
///
/// ```
/// use podman::Endpoint;
///
/// let endpoint: Endpoint = "unix:///run/podman/podman.sock".parse()?;
/// assert_eq!(endpoint.to_string(), "unix:///run/podman/podman.sock");
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Endpoint {
    /// A socket in the file system.
    Unix(PathBuf),
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "unix://{}", path.display()),
        }
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    /// Reads `unix:///path`, also as `unix:/path`, `http+unix://…` with an escaped path, or the bare path.
    fn from_str(uri: &str) -> Result<Self> {
        let refuse = |why: &str| Error::connect(vec![(uri.to_owned(), why.to_owned())], HINT, None);
        let (scheme, rest) = match uri.split_once(':') {
            Some((scheme, rest)) if !scheme.contains('/') => (scheme, rest),
            _ => ("unix", uri),
        };
        match scheme.to_ascii_lowercase().as_str() {
            "unix" | "http+unix" => {}
            "tcp" | "http" | "https" | "ssh" => {
                return Err(refuse(&format!("this version of the crate does not speak {scheme}")));
            }
            _ => return Err(refuse("the scheme is unknown")),
        }
        let path = unescape(rest.strip_prefix("//").unwrap_or(rest)).ok_or_else(|| refuse("a bad % escape"))?;
        if !path.starts_with('/') {
            return Err(refuse("the path of a socket begins with /"));
        }
        if path.len() > 107 {
            return Err(refuse("the path of a socket has at most 107 bytes"));
        }
        Ok(Self::Unix(PathBuf::from(path)))
    }
}

const HINT: &str = "write it as unix:///run/podman/podman.sock";

/// Reads `%2F` and its like; none, if one is half.
pub(crate) fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'%' {
            let (hex, tail) = rest.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok()?);
            rest = tail;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The places to look at, in order: `CONTAINER_HOST` alone if it is set, else the sockets of
/// this user's and of the system's service.
pub(crate) fn candidates(variable: impl Fn(&str) -> Option<String>, uid: Option<u32>) -> Result<Vec<Endpoint>> {
    if let Some(host) = variable("CONTAINER_HOST").filter(|host| !host.is_empty()) {
        return Ok(vec![host.parse()?]);
    }
    let runtime = variable("XDG_RUNTIME_DIR").filter(|dir| !dir.is_empty()).map(PathBuf::from);
    let user = uid.map(|uid| PathBuf::from(format!("/run/user/{uid}")));
    let system = PathBuf::from("/run");
    let mut places: Vec<PathBuf> = [runtime, user, Some(system)].into_iter().flatten().collect();
    places.dedup();
    Ok(places.iter().map(|dir| Endpoint::Unix(dir.join("podman/podman.sock"))).collect())
}

/// Why nothing answers at a socket, and what would make it.
pub(crate) fn explain(path: &Path) -> (String, String) {
    let why = match std::fs::metadata(path) {
        Ok(_) => "nobody listens there, or the socket is not ours to open".to_owned(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => "no such socket".to_owned(),
        Err(error) => error.to_string(),
    };
    let start = if path.starts_with("/run/podman") {
        "start the service with `systemctl start podman.socket`, or `podman system service --time=0`"
    } else {
        "start the service with `systemctl --user start podman.socket`, or `podman system service --time=0`"
    };
    (why, start.to_owned())
}

/// The user this process runs as, where the system tells.
pub(crate) fn uid() -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").ok().map(|me| me.uid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_socket() {
        for uri in [
            "unix:///run/p.sock",
            "unix:/run/p.sock",
            "/run/p.sock",
            "http+unix://%2Frun%2Fp.sock",
            "UNIX:///run/p.sock",
        ] {
            assert_eq!(uri.parse::<Endpoint>().expect(uri), Endpoint::Unix("/run/p.sock".into()), "{uri}");
        }
    }

    #[test]
    fn bad_ones_are_refused_by_name() {
        for (uri, why) in [
            ("tcp://localhost:8080", "does not speak tcp"),
            ("npipe:////./pipe/podman", "scheme is unknown"),
            ("unix://run/p.sock", "begins with /"),
            ("unix:///a%zz", "bad % escape"),
        ] {
            let said = uri.parse::<Endpoint>().expect_err(uri).to_string();
            assert!(said.contains(why) && said.contains(uri), "{said}");
        }
    }

    #[test]
    fn an_explicit_host_is_the_only_candidate() {
        let found = candidates(|name| (name == "CONTAINER_HOST").then(|| "unix:///x.sock".to_owned()), Some(0));
        assert_eq!(found.expect("one"), [Endpoint::Unix("/x.sock".into())]);
    }

    #[test]
    fn the_users_own_service_comes_first() {
        let found =
            candidates(|name| (name == "XDG_RUNTIME_DIR").then(|| "/run/user/7".to_owned()), Some(7)).expect("two");
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, ["unix:///run/user/7/podman/podman.sock", "unix:///run/podman/podman.sock"]);
    }
}

//! The registry of an image name.

/// Other names of Docker Hub.
const HUB: [&str; 2] = ["registry-1.docker.io", "index.docker.io"];

/// Returns `host[:port]/path` of an image, without tag and digest; `None` for a short name, whose registry the server
/// chooses.
pub(crate) fn repository(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("docker://").unwrap_or(reference);
    let name = name.split_once('@').map_or(name, |(name, _)| name);
    let (host, path) = name.split_once('/')?;
    if !(host.contains(['.', ':']) || host == "localhost") {
        return None;
    }
    let path = path.rsplit_once(':').map_or(path, |(path, _)| path);
    match hub(host) {
        "docker.io" if !path.contains('/') => Some(format!("docker.io/library/{path}")),
        host => Some(format!("{host}/{path}")),
    }
}

/// The parts of an image name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parts<'a> {
    /// `host[:port]/path`, or a short name.
    pub(crate) repository: &'a str,
    pub(crate) tag: Option<&'a str>,
    pub(crate) digest: Option<&'a str>,
}

/// Splits a name from the right: a tag has no `/`, so that `host:5000/app` has none.
pub(crate) fn split(name: &str) -> Parts<'_> {
    let (name, digest) = match name.split_once('@') {
        Some((name, digest)) => (name, Some(digest)),
        None => (name, None),
    };
    match name.rsplit_once(':').filter(|(_, tag)| !tag.contains('/')) {
        Some((repository, tag)) => Parts { repository, tag: Some(tag), digest },
        None => Parts { repository: name, tag: None, digest },
    }
}

/// Whether a repository has an upper-case letter outside of its host: the server refuses it, with another status each
/// time.
pub(crate) fn has_upper_case(name: &str) -> bool {
    let name = name.strip_prefix("docker://").unwrap_or(name);
    let repository = split(name).repository;
    let path = match repository.split_once('/') {
        Some((host, path)) if host.contains(['.', ':']) || host == "localhost" => path,
        _ => repository,
    };
    path.chars().any(char::is_uppercase)
}

/// Returns the key of a login, as `podman login` does, from `host[:port]`, its URL, or a namespace.
pub(crate) fn login_key(given: &str) -> Result<String, &'static str> {
    let url = ["http://", "https://"].into_iter().find_map(|scheme| given.strip_prefix(scheme));
    let key = url.map_or(given, |rest| rest.split('/').next().unwrap_or_default());
    let (host, path) = key.split_once('/').unwrap_or((key, ""));
    if host.is_empty() || key.contains(char::is_whitespace) {
        return Err("expected the name of a registry such as quay.io");
    }
    if key.contains('@') || path.contains(':') {
        return Err("expected a registry or namespace, without tag and digest");
    }
    Ok(if path.is_empty() { hub(host).to_owned() } else { format!("{}/{}", hub(host), path.trim_end_matches('/')) })
}

/// Returns the host of `host[:port]/path`.
pub(crate) fn host(key: &str) -> &str {
    key.split('/').next().unwrap_or(key)
}

fn hub(host: &str) -> &str {
    if HUB.contains(&host) { "docker.io" } else { host }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_repositories() {
        for (reference, wanted) in [
            ("quay.io/ns/app:1", Some("quay.io/ns/app")),
            ("docker://localhost:5000/app", Some("localhost:5000/app")),
            ("localhost/app@sha256:00", Some("localhost/app")),
            ("[::1]:5000/a/b/c:tag@sha256:00", Some("[::1]:5000/a/b/c")),
            ("index.docker.io/alpine:3", Some("docker.io/library/alpine")),
            ("docker.io/org/app", Some("docker.io/org/app")),
            ("alpine", None),
            ("alpine:3", None),
            ("library/alpine:3", None),
        ] {
            assert_eq!(repository(reference).as_deref(), wanted, "{reference}");
        }
    }

    #[test]
    fn a_name_is_split_from_the_right() {
        for (name, repository, tag, digest) in [
            ("app", "app", None, None),
            ("app:1", "app", Some("1"), None),
            ("host:5000/app", "host:5000/app", None, None),
            ("host:5000/app:1", "host:5000/app", Some("1"), None),
            ("app@sha256:00", "app", None, Some("sha256:00")),
            ("host:5000/app:1@sha256:00", "host:5000/app", Some("1"), Some("sha256:00")),
        ] {
            assert_eq!(split(name), Parts { repository, tag, digest }, "{name}");
        }
        for name in ["Upper/x", "localhost/X", "quay.io/a/B:1", "App", "docker://quay.io/A"] {
            assert!(has_upper_case(name), "{name}");
        }
        for name in ["QUAY.io/a:TAG", "a/b", "LOCAL:5000/x", "docker://quay.io/a:B"] {
            assert!(!has_upper_case(name), "{name}");
        }
    }

    #[test]
    fn registries_and_namespaces_are_keys_of_logins() {
        for (given, wanted) in [
            ("quay.io", "quay.io"),
            ("https://quay.io/v2/", "quay.io"),
            ("http://localhost:5000", "localhost:5000"),
            ("quay.io/org/", "quay.io/org"),
            ("https://index.docker.io/v1/", "docker.io"),
        ] {
            assert_eq!(login_key(given).as_deref(), Ok(wanted), "{given}");
        }
        for given in ["", "https://", "/x", "quay.io/app:1", "quay.io/app@sha256:0", "a b"] {
            assert!(login_key(given).is_err(), "{given}");
        }
    }
}

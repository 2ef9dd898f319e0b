//! Which registry the name of an image is of.

/// Docker Hub's own ways to call itself.
const HUB: [&str; 2] = ["registry-1.docker.io", "index.docker.io"];

/// `host[:port]/path` of an image, without tag and digest; none for a short name, whose registry is the server's to
/// choose.
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

/// What a login is for, as `podman login` reads it: `host[:port]`, a URL of it, or a namespace there.
pub(crate) fn login_key(given: &str) -> Result<String, &'static str> {
    let url = ["http://", "https://"].into_iter().find_map(|scheme| given.strip_prefix(scheme));
    let key = url.map_or(given, |rest| rest.split('/').next().unwrap_or_default());
    let (host, path) = key.split_once('/').unwrap_or((key, ""));
    if host.is_empty() || key.contains(char::is_whitespace) {
        return Err("wants the name of a registry, such as quay.io");
    }
    if key.contains('@') || path.contains(':') {
        return Err("wants no tag and no digest: a registry, or a namespace there");
    }
    Ok(if path.is_empty() { hub(host).to_owned() } else { format!("{}/{}", hub(host), path.trim_end_matches('/')) })
}

/// The host of `host[:port]/path`.
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
    fn names_and_their_repositories() {
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
    fn what_one_can_log_in_to() {
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

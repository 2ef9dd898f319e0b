//! All named connections.

use std::path::PathBuf;

use super::choice::unreadable;
use super::config::Config;
use super::connections::Connections;
use super::surroundings::Surroundings;
use crate::error::Result;

/// A named connection, as a file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) name: String,
    /// Its URI without a password, which may be one that cannot be used.
    pub(crate) uri: String,
    pub(crate) file: PathBuf,
    pub(crate) is_default: bool,
    pub(crate) is_machine: bool,
}

/// Reads all named connections, in the order of their names. Those of podman-connections.json take precedence, as for the
/// `podman` command.
#[inline]
pub(crate) fn named(here: &Surroundings) -> Result<Vec<Named>> {
    let config = Config::read(here).map_err(|(path, why)| unreadable(&path, why))?;
    let here = here.with(&config.env);
    let known = match Connections::path(&here) {
        Some(path) => Connections::read(&here, &path).map_err(|why| unreadable(&path, why))?,
        None => Connections::default(),
    };
    let default = if known.default.is_empty() { config.active_service } else { known.default };
    let mut all = config.destinations;
    all.extend(known.destinations);
    let named = |(name, destination): (String, super::connections::Destination)| Named {
        uri: destination.shown(),
        is_default: name == default,
        is_machine: destination.is_machine,
        file: destination.file,
        name,
    };
    Ok(all.into_iter().map(named).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_of_both_files_are_listed_once() {
        let root = std::env::temp_dir().join(format!("podman-named-{}", std::process::id()));
        std::fs::create_dir_all(&root).expect("a directory");
        let conf = "[engine]\nactive_service = 'a'\n[engine.service_destinations.a]\nuri = 'unix:///a'\n\
                    [engine.service_destinations.b]\nuri = 'unix:///old'\n";
        let json = r#"{"Connection": {"Connections": {
            "b": {"URI": "ssh://me:secret@b/run/podman.sock", "IsMachine": true}, "c": {"URI": "gopher://c"}
        }}}"#;
        let path = |name: &str| root.join(name).display().to_string();
        std::fs::write(path("conf"), conf).expect("a file");
        std::fs::write(path("json"), json).expect("a file");
        let here = Surroundings::of(|name| match name {
            "CONTAINERS_CONF" => Some(path("conf").into()),
            "PODMAN_CONNECTIONS_CONF" => Some(path("json").into()),
            _ => None,
        });
        let found = named(&here).expect("a list");
        let short: Vec<_> = found.iter().map(|one| (&*one.name, &*one.uri, one.is_default, one.is_machine)).collect();
        let b = "ssh://me:***@b/run/podman.sock";
        assert_eq!(short, [("a", "unix:///a", true, false), ("b", b, false, true), ("c", "gopher://c", false, false)]);
        std::fs::write(path("json"), "{").expect("a file");
        assert!(named(&here).is_err_and(|error| error.is_connect() && error.to_string().contains("json")));
        std::fs::remove_dir_all(&root).expect("removes");
    }
}

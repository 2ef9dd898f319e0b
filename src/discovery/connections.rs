//! Named connections, as `podman system connection add` and containers.conf define them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::surroundings::Surroundings;
use crate::transport::{self, Endpoint};

/// The target of a connection in a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Destination {
    uri: String,
    identity: String,
    authorities: String,
    certificate: String,
    key: String,
    pub(super) is_machine: bool,
    /// The file.
    pub(super) file: PathBuf,
}

/// Destinations by their names.
pub(super) type Destinations = BTreeMap<String, Destination>;

/// The names of a destination's fields in a format.
pub(super) struct Names {
    uri: &'static str,
    identity: &'static str,
    authorities: &'static str,
    certificate: &'static str,
    key: &'static str,
    is_machine: &'static str,
}

/// The names in podman-connections.json.
const JSON: Names = Names {
    uri: "URI",
    identity: "Identity",
    authorities: "TLSCA",
    certificate: "TLSCert",
    key: "TLSKey",
    is_machine: "IsMachine",
};
/// The names in containers.conf.
pub(super) const TOML: Names = Names {
    uri: "uri",
    identity: "identity",
    authorities: "tls_ca",
    certificate: "tls_cert",
    key: "tls_key",
    is_machine: "is_machine",
};

/// Reads podman-connections.json.
#[derive(Debug, Default)]
pub(super) struct Connections {
    pub(super) default: String,
    pub(super) destinations: Destinations,
}

impl Connections {
    /// Returns the path of the file, which exists since Podman 5.0.
    pub(super) fn path(here: &Surroundings) -> Option<PathBuf> {
        let named = here.set("PODMAN_CONNECTIONS_CONF").map(PathBuf::from);
        named.or_else(|| Some(here.user_config()?.with_file_name("podman-connections.json")))
    }

    pub(super) fn read(here: &Surroundings, path: &Path) -> Result<Self, String> {
        let Some(text) = here.read(path)? else { return Ok(Self::default()) };
        // As Go does: anything after the first value is ignored.
        let first = serde_json::Deserializer::from_str(&text).into_iter::<Value>().next();
        let value = first.ok_or("it is empty")?.map_err(|error| error.to_string())?;
        let Some(connection) = field(&value, "Connection")? else { return Ok(Self::default()) };
        Ok(Self {
            default: text_of(connection, "Default")?,
            destinations: destinations(connection, "Connections", &JSON, path)?,
        })
    }
}

/// Reads the destinations in a field.
pub(super) fn destinations(value: &Value, name: &str, names: &Names, file: &Path) -> Result<Destinations, String> {
    let Some(value) = field(value, name)? else { return Ok(Destinations::new()) };
    let all = value.as_object().ok_or_else(|| format!("`{name}` is not a table"))?;
    let mut destinations = Destinations::new();
    for (name, value) in all {
        let destination = Destination::read(value, names, file).map_err(|why| format!("connection `{name}`: {why}"))?;
        destinations.insert(name.clone(), destination);
    }
    Ok(destinations)
}

/// Returns a field by its name, case-insensitively, as Go reads JSON and TOML; `None` for `null`.
pub(super) fn field<'a>(value: &'a Value, name: &str) -> Result<Option<&'a Value>, String> {
    if value.is_null() {
        return Ok(None);
    }
    let fields = value.as_object().ok_or_else(|| format!("the parent of `{name}` is not a table"))?;
    let folded = || fields.iter().find_map(|(key, value)| key.eq_ignore_ascii_case(name).then_some(value));
    Ok(fields.get(name).or_else(folded).filter(|value| !value.is_null()))
}

pub(super) fn text_of(value: &Value, name: &str) -> Result<String, String> {
    let Some(value) = field(value, name)? else { return Ok(String::new()) };
    value.as_str().map(str::to_owned).ok_or_else(|| format!("`{name}` is not a string"))
}

impl Destination {
    fn read(value: &Value, names: &Names, file: &Path) -> Result<Self, String> {
        let is_machine = match field(value, names.is_machine)? {
            None => false,
            Some(value) => {
                value.as_bool().ok_or_else(|| format!("`{}` is neither true nor false", names.is_machine))?
            }
        };
        Ok(Self {
            uri: text_of(value, names.uri)?,
            identity: text_of(value, names.identity)?,
            authorities: text_of(value, names.authorities)?,
            certificate: text_of(value, names.certificate)?,
            key: text_of(value, names.key)?,
            is_machine,
            file: file.to_owned(),
        })
    }

    /// Returns the URI for display.
    pub(super) fn shown(&self) -> String {
        transport::redacted(&self.uri)
    }

    /// Returns the address. With TLS files, `tcp://` uses TLS, as in Podman 5.7 and later.
    pub(super) fn endpoint(&self) -> Result<Endpoint, String> {
        let path = |text: &str| (!text.is_empty()).then(|| PathBuf::from(text));
        let mut endpoint = transport::parse(&self.uri)?;
        let files = [path(&self.authorities), path(&self.certificate), path(&self.key)];
        if files.iter().any(Option::is_some) {
            endpoint = endpoint.with_tls(files);
        }
        if let Endpoint::Ssh(address) = &mut endpoint {
            address.identity = path(&self.identity);
            address.is_machine = self.is_machine;
        }
        Ok(endpoint)
    }
}

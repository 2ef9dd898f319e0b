//! Files of registry credentials, as Podman and Docker write them.
//!
//! The rules follow Podman's library (`go.podman.io/image` 5.39, `pkg/docker/config`), plus `credsStore`, which is
//! Docker's.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::credential::Credential;
use super::image_name::host;
use crate::maps::filled;

/// Docker Hub's key in Docker's own files and helpers.
pub(crate) const DOCKER_HUB: &str = "https://index.docker.io/v1/";

/// The contents of a file.
#[derive(Default)]
pub(crate) struct AuthFile {
    root: Map<String, Value>,
    legacy: bool,
}

/// The entry of a file for a registry.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    Account(Credential),
    Helper(Helper),
}

/// A credential helper.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Helper {
    /// The part after `docker-credential-`.
    pub(crate) name: String,
    /// The registry's key in the helper.
    pub(crate) server: String,
    /// Whether it must exist. Podman does not use a `credsStore`, so it may be missing.
    pub(crate) required: bool,
}

impl AuthFile {
    /// Reads a file; a legacy one (`~/.dockercfg`) has no sections. The error has the position, not the content.
    ///
    /// As in Go, `null` is an empty file, and the names of sections may be in any case.
    pub(crate) fn parse(bytes: &[u8], legacy: bool) -> Result<Self, String> {
        let value: Value = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        let root = match value {
            Value::Object(root) => root,
            Value::Null => Map::new(),
            _ => return Err("is not an object".to_owned()),
        };
        let root = if legacy { filled([("auths".to_owned(), root.into())]) } else { with_our_names(root) };
        for section in ["auths", "credHelpers"] {
            if root.get(section).is_some_and(|value| !value.is_object() && !value.is_null()) {
                return Err(format!("{section} is not an object"));
            }
        }
        Ok(Self { root, legacy })
    }

    /// Returns the entry for `host[:port]/path`: the entry of the longest matching key, by components.
    pub(crate) fn find(&self, key: &str) -> Result<Found, String> {
        let registry = host(key);
        if let Some(helper) = self.helper(registry) {
            return Ok(Found::Helper(helper));
        }
        let parents = std::iter::successors(Some(key), |key| key.rsplit_once('/').map(|(parent, _)| parent));
        let exact = parents
            .filter(|key| !self.legacy || *key == registry)
            .find_map(|key| self.auths().and_then(|auths| auths.get_key_value(key)));
        let same = |key: &str| hub(&self.registry(key)) == hub(registry);
        let entry = exact.or_else(|| self.auths().and_then(|auths| auths.iter().find(|(key, _)| same(key))));
        if let Some(account) = entry.map_or(Ok(None), |(key, entry)| account(key, entry))? {
            return Ok(Found::Account(account));
        }
        let server = if registry == "docker.io" { DOCKER_HUB } else { registry };
        Ok(self.store().map_or(Found::Nothing, |name| Found::Helper(helper(name, server, false))))
    }

    /// Returns the helper of a registry.
    pub(crate) fn helper(&self, registry: &str) -> Option<Helper> {
        let name = self.section("credHelpers")?.get(registry)?.as_str().filter(|name| !name.is_empty())?;
        Some(helper(name, registry, true))
    }

    /// Returns the helper of all registries without their own.
    pub(crate) fn store(&self) -> Option<&str> {
        self.root.get("credsStore")?.as_str().filter(|name| !name.is_empty())
    }

    /// Returns all keys.
    pub(crate) fn keys(&self) -> BTreeSet<String> {
        let helpers = self.section("credHelpers").into_iter().flatten().map(|(key, _)| key.clone());
        helpers.chain(self.auths().into_iter().flatten().map(|(key, _)| self.registry(key))).collect()
    }

    /// Adds an account; everything else is kept.
    pub(crate) fn set(&mut self, key: &str, account: &Credential) {
        let auths = self.root.entry("auths").or_insert(Value::Null);
        if auths.is_null() {
            *auths = json!({});
        }
        if let Some(auths) = auths.as_object_mut() {
            auths.insert(key.to_owned(), json!({ "auth": account.to_auth() }));
        }
    }

    /// Removes an account under each name of its registry; returns `false` if no account was saved.
    pub(crate) fn remove(&mut self, key: &str) -> bool {
        let registry = self.registry(key);
        let same = |other: &String| other == key || !registry.contains('/') && self.registry(other) == registry;
        let keys: Vec<_> = self.auths().into_iter().flat_map(Map::keys).filter(|other| same(other)).cloned().collect();
        if let Some(auths) = self.root.get_mut("auths").and_then(Value::as_object_mut) {
            auths.retain(|key, _| !keys.contains(key));
        }
        !keys.is_empty()
    }

    /// Returns the file, indented as Podman does.
    pub(crate) fn to_bytes(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let format = serde_json::ser::PrettyFormatter::with_indent(b"\t");
        self.root.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, format))?;
        Ok(bytes)
    }

    fn section(&self, name: &str) -> Option<&Map<String, Value>> {
        self.root.get(name)?.as_object()
    }

    fn auths(&self) -> Option<&Map<String, Value>> {
        self.section("auths")
    }

    /// Returns the registry or namespace of a key: Docker's keys are URLs.
    fn registry(&self, key: &str) -> String {
        let url = ["http://", "https://"].into_iter().find_map(|scheme| key.strip_prefix(scheme));
        let name = match url {
            Some(rest) => host(rest),
            None if self.legacy => host(key),
            None => key,
        };
        hub(name).to_owned()
    }
}

/// Parses a helper's response to `list`: its registries.
pub(crate) fn listed(said: &[u8]) -> Result<BTreeSet<String>, String> {
    let known: Map<String, Value> = serde_json::from_slice(said).map_err(|error| not_json(&error))?;
    let file = AuthFile::default();
    Ok(known.keys().map(|key| file.registry(key)).collect())
}

/// Parses a helper's response to `get`; `None` if it has no account.
pub(crate) fn helped(said: &[u8]) -> Result<Option<Credential>, String> {
    let said: Value = serde_json::from_slice(said).map_err(|error| not_json(&error))?;
    let said = said.as_object();
    let text = |key| said.and_then(|said| field(said, key)?.as_str()).unwrap_or_default().to_owned();
    let account = match text("Username").as_str() {
        "<token>" => Credential { identity_token: Some(text("Secret").into()), ..Credential::new("", "") },
        user => Credential::new(user, text("Secret")),
    };
    Ok(Some(account).filter(|account| !account.is_empty()))
}

/// The error without its text, which may contain a secret.
fn not_json(error: &serde_json::Error) -> String {
    format!("did not return JSON: error at line {} column {}", error.line(), error.column())
}

fn helper(name: &str, server: &str, required: bool) -> Helper {
    Helper { name: name.to_owned(), server: server.to_owned(), required }
}

fn hub(host: &str) -> &str {
    if matches!(host, "index.docker.io" | "registry-1.docker.io") { "docker.io" } else { host }
}

/// Returns a field by its case-insensitive name, as in Go.
fn field<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    object.get(name).or_else(|| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

/// Normalizes the names of sections; several of one name are merged, as in Go.
fn with_our_names(root: Map<String, Value>) -> Map<String, Value> {
    let mut named = Map::new();
    for (key, value) in root {
        let ours = ["auths", "credHelpers", "credsStore"].into_iter().find(|name| key.eq_ignore_ascii_case(name));
        let key = ours.map_or(key, str::to_owned);
        match (named.get_mut(&key), value) {
            (Some(Value::Object(before)), Value::Object(more)) => before.extend(more),
            (Some(_), Value::Null) => {}
            (_, value) => drop(named.insert(key, value)),
        }
    }
    named
}

/// Parses an entry; `None` if it is empty: Docker writes empty entries if a helper has the account.
fn account(key: &str, entry: &Value) -> Result<Option<Credential>, String> {
    let wrong = |why: &str| format!("auths, {key:?}: {why}");
    if entry.is_null() {
        return Ok(None);
    }
    let entry = entry.as_object().ok_or_else(|| wrong("is not an object"))?;
    let text = |name: &str| match field(entry, name) {
        None | Some(Value::Null) => Ok(""),
        Some(Value::String(text)) => Ok(text.as_str()),
        Some(_) => Err(wrong(&format!("{name} is not a string"))),
    };
    let (username, password) =
        Credential::from_auth(text("auth")?).map_err(|why| wrong(&format!("auth {why}")))?.unwrap_or_default();
    let identity_token = Some(text("identitytoken")?).filter(|token| !token.is_empty()).map(Into::into);
    Ok(Some(Credential { username, password, identity_token }).filter(|account| !account.is_empty()))
}

#[cfg(test)]
#[path = "auth_file_tests.rs"]
mod tests;

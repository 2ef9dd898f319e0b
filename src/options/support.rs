//! Which keywords a server supports.

use serde_json::Value;

use super::build::BUILD;
use super::core::{Kind, Options};
use super::create::CREATE;
use super::invalid::InvalidOptions;
use super::nearest::nearest;
use super::row::Target;
use super::secret::SECRET;
use super::types::env::HOST_GATEWAY;
use super::volume::VOLUME;
use super::{kube, network, pod};
use crate::versions::support::{self, Span};
use crate::versions::{UnsupportedError, Version};

/// The options types whose keywords [`supports`] accepts as `Type.keyword`; for the first type, also without `Type.`.
const KINDS: &[&Kind] =
    &[&CREATE, &BUILD, &kube::PLAY, &network::CREATE, &network::CONNECT, &pod::CREATE, &SECRET, &VOLUME];

/// Whether a body has the value.
type Used = fn(&Value) -> bool;

/// Values that only some of the releases with the field support.
const VALUES: [(&str, Span, Used); 1] = [("extra_hosts", support::since(4, 7, 0), has_gateway)];

/// Older servers write the word into `/etc/hosts` unchanged.
#[inline]
fn has_gateway(body: &Value) -> bool {
    let is_one = |host: &Value| host.as_str().is_some_and(|host| host.ends_with(&format!(":{HOST_GATEWAY}")));
    body["hostadd"].as_array().is_some_and(|hosts| hosts.iter().any(is_one))
}

impl Options {
    /// Returns the keywords whose fields a server of this release would not read. `body` is what all of them write.
    #[inline]
    pub(crate) fn unsupported(&self, body: &Value, server: Version) -> Option<UnsupportedError> {
        let kind = self.kind();
        let mut lacks: Vec<(String, Span)> = Vec::new();
        for (span, path) in support::lost(kind.operation, body, server) {
            let mut names: Vec<_> = self.writers_of(path).into_iter().map(str::to_owned).collect();
            if names.is_empty() {
                names.push(format!("{}.{path}", kind.body));
            }
            for name in names {
                note(&mut lacks, name, span);
            }
        }
        for (keyword, span, is_used) in VALUES {
            if !span.holds(server) && is_used(body) {
                note(&mut lacks, keyword.to_owned(), span);
            }
        }
        UnsupportedError::of(&lacks, server)
    }
}

/// Adds a keyword, in order. If a keyword writes two fields, the later release is needed.
#[inline]
fn note(lacks: &mut Vec<(String, Span)>, keyword: String, span: Span) {
    match lacks.binary_search_by(|(other, _)| other.cmp(&keyword)) {
        Ok(known) => lacks[known].1 = span.max(lacks[known].1),
        Err(place) => lacks.insert(place, (keyword, span)),
    }
}

/// Whether a server of this release has an operation, a parameter, a field or a keyword.
#[inline]
pub(crate) fn supports(what: &str, server: Version) -> Result<bool, InvalidOptions> {
    if let Some(has) = support::supports(what, server) {
        return Ok(has);
    }
    let own = KINDS.iter().find_map(|kind| Some((*kind, kind.find(what.strip_prefix(kind.name)?.strip_prefix('.')?)?)));
    let Some((kind, row)) = own.or_else(|| Some((&CREATE, CREATE.find(what)?))) else {
        let own = KINDS.iter().flat_map(|kind| kind.rows().map(|row| format!("{}.{}", kind.name, row.name)));
        let names = support::names().chain(CREATE.rows().map(|row| row.name.to_owned())).chain(own);
        let why = match nearest(what, names) {
            Some(known) => format!("unknown name; did you mean {known:?}?"),
            None => "unknown name: expected an operation, operation?parameter, body.field or keyword".to_owned(),
        };
        return Err(InvalidOptions::one(what, "", &why));
    };
    let target = kind.target(row);
    let is_read = |path: &&str| {
        let has = |name: String| support::supports(&name, server);
        has(format!("{}.{path}", kind.body)).or_else(|| has(format!("{}?{path}", kind.operation))) == Some(true)
    };
    Ok(!matches!(target, Target::Refused(_) | Target::NoEffect(_)) && target.paths().iter().all(is_read))
}

#[cfg(test)]
#[path = "support_tests.rs"]
mod tests;

//! What only some releases of Podman support, checked before anything is sent.
//!
//! The server silently ignores parameters and fields that it does not support.

use std::fmt;

use serde_json::Value;

use super::version::Version;

#[rustfmt::skip]
#[allow(clippy::needless_update, reason = "generated: each row names the fields that it sets")]
#[path = "../../generated/history.rs"]
#[allow(unused_imports, reason = "generated: another table may need it")]
pub(crate) mod table;

/// An operation or option that the server does not support.
///
/// ```no_run
/// use podman::Error;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// if let Err(Error::Unsupported(error)) = podman.artifacts().list().await {
///     eprintln!("{} needs {}; this is {}", error.what, error.needs, error.server);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnsupportedError {
    /// The operation or the options, by the names of [`PodmanClient::supports`](crate::PodmanClient::supports),
    /// separated by commas.
    pub what: String,
    /// The releases that support it: `podman 5.3.0 or later`, `podman 4.9 or earlier`.
    pub needs: String,
    /// The server's release.
    pub server: String,
}

/// A range of releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// The first.
    since: (u8, u8, u8),
    /// The last one, with any patch number: distributions use their own.
    until: (u8, u8),
    /// Whether it only applies to containers of a pod.
    in_pod: bool,
}

/// Parameters of a query, or fields of a body, that were added or removed in the same releases.
#[derive(Debug)]
pub(crate) struct Row {
    span: Span,
    /// Whether `false` is the behaviour of a server without the parameter.
    is_flag: bool,
    names: &'static [&'static str],
}

/// What each release supports of an operation.
#[derive(Debug)]
pub(crate) struct Support {
    /// The name of the operation in the description.
    id: &'static str,
    span: Span,
    /// Parameters that only some of the releases with the operation support.
    query: &'static [Row],
    /// The type of the body; empty if the operation has none.
    body: &'static str,
    /// Fields of the body that only some of the releases with the operation support.
    fields: &'static [Row],
    /// All parameters, separated by spaces.
    parameters: &'static str,
    /// All fields of the body that have no fields of their own, separated by spaces.
    leaves: &'static str,
}

impl Support {
    const EVERYWHERE: Self =
        Self { id: "", span: ALWAYS, query: &[], body: "", fields: &[], parameters: "", leaves: "" };
}

const LAST: (u8, u8) = (u8::MAX, u8::MAX);
pub(crate) const ALWAYS: Span = since_until((0, 0, 0), LAST);
const NEVER: Span = since(u8::MAX, 0, 0);

pub(crate) const fn since(major: u8, minor: u8, patch: u8) -> Span {
    since_until((major, minor, patch), LAST)
}

const fn until(major: u8, minor: u8) -> Span {
    since_until((0, 0, 0), (major, minor))
}

const fn since_until(since: (u8, u8, u8), until: (u8, u8)) -> Span {
    Span { since, until, in_pod: false }
}

const fn in_pod(span: Span) -> Span {
    Span { in_pod: true, ..span }
}

const fn row(span: Span, names: &'static [&'static str]) -> Row {
    Row { span, is_flag: false, names }
}

const fn flags(span: Span, names: &'static [&'static str]) -> Row {
    Row { span, is_flag: true, names }
}

impl Span {
    /// Whether the server is in the range. A release candidate counts as its release.
    pub(crate) fn holds(self, server: Version) -> bool {
        let Version { major, minor, patch, .. } = server;
        let number = |(a, b, c): (u8, u8, u8)| (u16::from(a), u16::from(b), u16::from(c));
        number(self.since) <= (major, minor, patch)
            && (self.until == LAST || (major, minor) <= (self.until.0.into(), self.until.1.into()))
    }

    /// Describes the range.
    fn needs(self, server: Version) -> String {
        if self == NEVER {
            return format!("a later release: no podman up to {} supports it", table::NEWEST);
        }
        if self.holds(server) {
            return "pod as well, without which the server ignores it".to_owned();
        }
        let ((major, minor, patch), (last_major, last_minor)) = (self.since, self.until);
        match (self.since == ALWAYS.since, self.until == LAST) {
            (true, _) => format!("podman {last_major}.{last_minor} or earlier"),
            (_, true) => format!("podman {major}.{minor}.{patch} or later"),
            _ => format!("podman {major}.{minor}.{patch} to {last_major}.{last_minor}"),
        }
    }
}

/// Whether a query requests a parameter.
fn requests(query: &[(&'static str, String)], name: &str, is_flag: bool) -> bool {
    query
        .iter()
        .any(|(key, value)| key.eq_ignore_ascii_case(name) && !value.is_empty() && !(is_flag && value == "false"))
}

/// Whether a body has a value at this path; an empty or false value counts as not set.
pub(crate) fn says(at: &Value, path: &str) -> bool {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    let here = |found: &Value| match (rest, found) {
        (Some(rest), found) => says(found, rest),
        (None, Value::Null | Value::Bool(false)) => false,
        (None, Value::String(text)) => !text.is_empty(),
        (None, Value::Array(list)) => !list.is_empty(),
        (None, Value::Object(map)) => !map.is_empty(),
        (None, Value::Bool(true) | Value::Number(_)) => true,
    };
    match (key, at) {
        ("*", Value::Array(list)) => list.iter().any(here),
        ("*", Value::Object(map)) => map.values().any(here),
        (key, at) => at.get(key).is_some_and(here),
    }
}

/// What a request needs and the server does not support. Options are checked only if `options`.
///
/// `body` is decoded only if a field of it may be unsupported.
pub(crate) fn unsupported(
    operation: &'static Support,
    query: &[(&'static str, String)],
    body: Option<&[u8]>,
    server: Version,
    options: bool,
) -> Option<UnsupportedError> {
    if !operation.span.holds(server) {
        return UnsupportedError::of(&[(operation.id.to_owned(), operation.span)], server);
    }
    if !options {
        return None;
    }
    let mut lacks: Vec<(String, Span)> = Vec::new();
    for Row { span, is_flag, names } in operation.query.iter().filter(|row| !row.span.holds(server)) {
        let names = names.iter().filter(|name| requests(query, name, *is_flag));
        lacks.extend(names.map(|name| (format!("{}?{name}", operation.id), *span)));
    }
    if operation.fields.iter().any(|row| row.span.in_pod || !row.span.holds(server)) {
        let body = serde_json::from_slice(body.unwrap_or_default()).unwrap_or_default();
        let lost = operation.lost(&body, server);
        lacks.extend(lost.map(|(span, path)| (format!("{}.{path}", operation.body), span)));
    }
    if lacks.is_empty() { None } else { UnsupportedError::of(&lacks, server) }
}

/// Returns the paths of fields in a body that the server would ignore.
pub(crate) fn lost(operation: &str, body: &Value, server: Version) -> impl Iterator<Item = (Span, &'static str)> {
    find(operation).into_iter().flat_map(move |operation| operation.lost(body, server))
}

/// Returns the fields of a body that only some releases support.
#[cfg(test)]
pub(crate) fn changed_fields(operation: &str) -> impl Iterator<Item = &'static str> {
    find(operation).into_iter().flat_map(|operation| operation.fields.iter().flat_map(|row| row.names)).copied()
}

/// Whether the server has an operation, `operation?parameter` or `body.field`; `None` for an unknown name.
pub(crate) fn supports(what: &str, server: Version) -> Option<bool> {
    let at = what.find(['?', '.']).unwrap_or(what.len());
    let (owner, part) = what.split_at(at);
    let mut found = None;
    for operation in table::ALL {
        let Support { id, body, parameters, leaves, .. } = operation;
        let exists = match part.split_at_checked(1) {
            None => same(owner, id),
            Some(("?", name)) => same(owner, id) && parameters.split(' ').any(|known| known == name),
            Some((_, path)) => same(owner, body) && leaves.split(' ').any(|leaf| is_below(leaf, path)),
        };
        if exists && part.len() != 1 {
            found = Some(operation.has(part, server) || found == Some(true));
        }
    }
    found
}

/// Returns a field below a path of a body that no release reads, in a value to be sent there; empty values do not count.
pub(crate) fn unknown_field(body: &str, path: &str, value: &Value) -> Option<String> {
    let leaves: Vec<&str> = table::ALL
        .iter()
        .filter(|operation| operation.body == body)
        .flat_map(|operation| operation.leaves.split(' '))
        .filter(|leaf| is_below(leaf, path))
        .collect();
    unknown_in(&leaves, path, value).map(|field| field[path.len()..].trim_start_matches('.').to_owned())
}

/// Returns a body with the names of its fields as the description writes them; the server reads them in any case.
///
/// # Errors
///
/// The path of a field that no release supports, unless it is empty, or of a duplicate field.
pub(crate) fn canonical(body: &str, value: Value) -> Result<Value, String> {
    let operations = table::ALL.iter().filter(|operation| operation.body == body);
    let leaves: Vec<&str> = operations.flat_map(|operation| operation.leaves.split(' ')).collect();
    canonical_in(&leaves, "", value)
}

fn canonical_in(leaves: &[&str], path: &str, value: Value) -> Result<Value, String> {
    // The rest of the leaves' names after the path.
    let steps = || {
        let rests = leaves.iter().filter_map(|leaf| match path {
            "" => Some(*leaf),
            path => leaf.strip_prefix(path)?.strip_prefix('.'),
        });
        rests.map(|rest| rest.split('.').next().unwrap_or_default())
    };
    let below = |step: &str| if path.is_empty() { step.to_owned() } else { format!("{path}.{step}") };
    let any = steps().any(|step| step == "*");
    match value {
        Value::Array(list) if any => {
            let list = list.into_iter().map(|value| canonical_in(leaves, &below("*"), value));
            list.collect::<Result<Vec<_>, _>>().map(Into::into)
        }
        Value::Object(map) if !leaves.contains(&path) => {
            let mut named = serde_json::Map::new();
            for (key, value) in map {
                let step = match any {
                    true => Some("*"),
                    false => steps().find(|step| step.eq_ignore_ascii_case(&key)),
                };
                let Some(step) = step else {
                    if is_set(&value) {
                        return Err(below(&key));
                    }
                    continue;
                };
                let name = if any { key.as_str() } else { step };
                if named.insert(name.to_owned(), canonical_in(leaves, &below(step), value)?).is_some() {
                    return Err(below(&key));
                }
            }
            Ok(named.into())
        }
        value => Ok(value),
    }
}

fn unknown_in(leaves: &[&str], path: &str, value: &Value) -> Option<String> {
    let is_leaf = leaves.contains(&path);
    let here = |key: &str, value: &Value| {
        let named = [format!("{path}.{key}"), format!("{path}.*")];
        match named.iter().find(|path| leaves.iter().any(|leaf| is_below(leaf, path))) {
            Some(path) => unknown_in(leaves, path, value),
            None => is_set(value).then(|| format!("{path}.{key}")),
        }
    };
    match value {
        Value::Object(map) if !is_leaf => map.iter().find_map(|(key, value)| here(key, value)),
        Value::Array(list) if !is_leaf => list.iter().find_map(|value| here("*", value)),
        _ => None,
    }
}

/// Whether a field is at or below a path.
fn is_below(field: &str, path: &str) -> bool {
    field.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn is_set(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => map.values().any(is_set),
        _ => true,
    }
}

/// All names that [`supports`] reads.
pub(crate) fn names() -> impl Iterator<Item = String> {
    table::ALL.iter().flat_map(|Support { id, body, parameters, leaves, .. }| {
        let parameters = parameters.split_terminator(' ').map(move |name| format!("{id}?{name}"));
        let leaves = leaves.split_terminator(' ').map(move |path| format!("{body}.{path}"));
        std::iter::once((*id).to_owned()).chain(parameters).chain(leaves)
    })
}

impl Support {
    /// Whether the server has the operation with `?parameter`, `.field`, or neither.
    fn has(&self, part: &str, server: Version) -> bool {
        let lacks = |rows: &[Row]| {
            let mut names = rows.iter().filter(|row| !row.span.holds(server)).flat_map(|row| row.names);
            names.any(|name| is_below(&part[1..], name))
        };
        self.span.holds(server)
            && match part.chars().next() {
                None => true,
                Some('?') => !lacks(self.query),
                Some(_) => !lacks(self.fields),
            }
    }

    fn lost(&'static self, body: &Value, server: Version) -> impl Iterator<Item = (Span, &'static str)> {
        let out_of_pod = !says(body, "pod");
        let rows = self.fields.iter().filter(move |row| !row.span.holds(server) || row.span.in_pod && out_of_pod);
        let names = rows.flat_map(|row| row.names.iter().map(|name| (row.span, *name)));
        names.filter(|(_, path)| says(body, path))
    }
}

fn find(operation: &str) -> Option<&'static Support> {
    let at = table::ALL.binary_search_by(|other| plain(other.id).cmp(plain(operation))).ok()?;
    table::ALL.get(at).copied()
}

/// The description writes `ImagePullLibpod`, the generated client `image_pull_libpod`.
fn plain(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| *byte != b'_').map(|byte| byte.to_ascii_lowercase())
}

fn same(one: &str, other: &str) -> bool {
    plain(one).eq(plain(other))
}

impl UnsupportedError {
    /// Combines the names that a server does not support; `None` if it supports all.
    #[cold]
    pub(crate) fn of(lacks: &[(String, Span)], server: Version) -> Option<Self> {
        let ((_, first), rest) = lacks.split_first()?;
        let names: Vec<&str> = lacks.iter().map(|(name, _)| name.as_str()).collect();
        let needs = if rest.iter().all(|(_, span)| span == first) {
            first.needs(server)
        } else {
            let each = lacks.iter().map(|(name, span)| format!("{} ({name})", span.needs(server)));
            each.collect::<Vec<_>>().join(", ")
        };
        let what = names.join(", ");
        Some(Self { what, needs, server: server.to_string() })
    }
}

impl fmt::Display for UnsupportedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.what.contains(", ") { "need" } else { "needs" };
        write!(f, "{} {verb} {}; this is podman {}", self.what, self.needs, self.server)
    }
}

#[cfg(test)]
#[path = "support_tests.rs"]
mod tests;

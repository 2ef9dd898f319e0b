//! What not every release of Podman has, and how to tell before anything is sent.
//!
//! The server ignores parameters and fields that it does not know, in silence.

use std::fmt;

use reqwest::Request;
use serde_json::Value;

use crate::version::Version;

#[rustfmt::skip]
#[path = "../../generated/history.rs"]
#[allow(unused_imports, reason = "generated: what a table does not need today, another may")]
mod table;

/// What the server lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unsupported {
    /// The operation or the options, as [`PodmanClient::supports`](crate::PodmanClient::supports) reads them; several
    /// with commas between.
    pub what: String,
    /// The releases that have it, in words: `podman 5.3.0 or later`, `podman 4.9 or earlier`.
    pub needs: String,
    /// The server's own release.
    pub server: String,
}

/// In which releases something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// The first.
    since: (u8, u8, u8),
    /// The last, whatever its third number: distributions have releases of their own there.
    until: (u8, u8),
    /// Whether it is read for containers of a pod only.
    in_pod: bool,
}

/// Parameters of a query or fields of a body, by where not every release has them.
///
/// The names have blanks between them; a `!` behind one says that `false` asks for what a server without it does.
type Rows = &'static [(Span, &'static str)];

/// An operation that is not in every release, or takes something that is not in every release with it.
pub(crate) struct Operation {
    id: &'static str,
    span: Span,
    body: &'static str,
    query: Rows,
    fields: Rows,
}

const LAST: (u8, u8) = (u8::MAX, u8::MAX);
const ALWAYS: Span = since_until((0, 0, 0), LAST);
const NEVER: Span = since(u8::MAX, 0, 0);

const fn since(major: u8, minor: u8, patch: u8) -> Span {
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

impl Span {
    /// Whether the server has it. Candidates are taken for the release that they became.
    pub(crate) fn holds(self, server: Version) -> bool {
        let Version { major, minor, patch, .. } = server;
        let number = |(a, b, c): (u8, u8, u8)| (u16::from(a), u16::from(b), u16::from(c));
        number(self.since) <= (major, minor, patch)
            && (self.until == LAST || (major, minor) <= (self.until.0.into(), self.until.1.into()))
    }

    /// What has it, in words.
    fn needs(self, server: Version) -> String {
        if self == NEVER {
            return format!("a podman that reads it, which none up to {} does", table::NEWEST);
        }
        if self.holds(server) {
            return "pod beside it, without which it is not read".to_owned();
        }
        let ((major, minor, patch), (last_major, last_minor)) = (self.since, self.until);
        match (self.since == ALWAYS.since, self.until == LAST) {
            (true, _) => format!("podman {last_major}.{last_minor} or earlier"),
            (_, true) => format!("podman {major}.{minor}.{patch} or later"),
            _ => format!("podman {major}.{minor}.{patch} to {last_major}.{last_minor}"),
        }
    }
}

/// Whether a query asks for a parameter.
fn asks(query: &str, name: &str) -> bool {
    let (name, is_flag) = name.strip_suffix('!').map_or((name, false), |name| (name, true));
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .any(|(key, value)| key.eq_ignore_ascii_case(name) && !value.is_empty() && !(is_flag && value == "false"))
}

/// Whether a body has something at this path; what is empty or off says what its absence says.
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

/// What a request asks of a server that lacks it; of its options only if `options` are looked at.
pub(super) fn lacks(request: &Request, operation: &str, server: Version, options: bool) -> Option<Unsupported> {
    let operation = find(operation)?;
    if !operation.span.holds(server) {
        return Unsupported::of(&[(operation.id.to_owned(), operation.span)], server);
    }
    if !options {
        return None;
    }
    let query = request.url().query().unwrap_or_default();
    let asked = missing(operation.query, server).filter(|(_, name)| asks(query, name));
    let named = asked.map(|(span, name)| (format!("{}?{}", operation.id, name.trim_end_matches('!')), span));
    let mut lacks: Vec<(String, Span)> = named.collect();
    if operation.fields.iter().any(|(span, _)| span.in_pod || !span.holds(server)) {
        let bytes = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
        let body = serde_json::from_slice(bytes).unwrap_or_default();
        let lost = lost(operation.id, &body, server);
        lacks.extend(lost.map(|(span, path)| (format!("{}.{path}", operation.body), span)));
    }
    if lacks.is_empty() { None } else { Unsupported::of(&lacks, server) }
}

/// The fields of a body that the server would not read, as paths.
pub(crate) fn lost(operation: &str, body: &Value, server: Version) -> impl Iterator<Item = (Span, &'static str)> {
    let rows = find(operation).map_or(&[][..], |operation| operation.fields);
    let out_of_pod = !says(body, "pod");
    let names =
        rows.iter().filter(move |(span, _)| !span.holds(server) || span.in_pod && out_of_pod).flat_map(names_of);
    names.filter(|(_, path)| says(body, path))
}

/// The fields of a body that not every release reads.
#[cfg(test)]
pub(crate) fn changed_fields(operation: &str) -> impl Iterator<Item = &'static str> {
    find(operation).into_iter().flat_map(|operation| operation.fields.iter().flat_map(names_of)).map(|(_, path)| path)
}

/// What a server does not have of these.
fn missing(rows: Rows, server: Version) -> impl Iterator<Item = (Span, &'static str)> {
    rows.iter().filter(move |(span, _)| !span.holds(server)).flat_map(names_of)
}

fn names_of((span, names): &'static (Span, &'static str)) -> impl Iterator<Item = (Span, &'static str)> {
    names.split(' ').map(|name| (*span, name))
}

/// Whether the server has an operation, `operation?parameter` or `body.field`; `None` if nothing is called that.
pub(crate) fn supports(what: &str, server: Version) -> Option<bool> {
    let at = what.find(['?', '.']).unwrap_or(what.len());
    let (owner, part) = what.split_at(at);
    let mut found = None;
    for (id, query, body, fields) in table::KNOWN {
        let exists = match part.split_at_checked(1) {
            None => same(owner, id),
            Some(("?", name)) => same(owner, id) && query.split(' ').any(|known| known == name),
            Some((_, path)) => {
                let is_in =
                    |leaf: &str| leaf.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
                same(owner, body) && fields.split(' ').any(is_in)
            }
        };
        if exists && part.len() != 1 {
            let has = find(id).is_none_or(|operation| operation.has(part, server));
            found = Some(has || found == Some(true));
        }
    }
    found
}

/// All names that [`supports`] reads.
pub(crate) fn names() -> impl Iterator<Item = String> {
    table::KNOWN.iter().flat_map(|(id, query, body, fields)| {
        let query = query.split_terminator(' ').map(move |name| format!("{id}?{name}"));
        let fields = fields.split_terminator(' ').map(move |path| format!("{body}.{path}"));
        std::iter::once((*id).to_owned()).chain(query).chain(fields)
    })
}

impl Operation {
    /// Whether the server has it with `?parameter`, `.field`, or nothing more.
    fn has(&self, part: &str, server: Version) -> bool {
        let lacks = |rows: Rows| {
            missing(rows, server).any(|(_, name)| {
                let below = part[1..].strip_prefix(name.trim_end_matches('!'));
                below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
        };
        self.span.holds(server)
            && match part.chars().next() {
                None => true,
                Some('?') => !lacks(self.query),
                Some(_) => !lacks(self.fields),
            }
    }
}

fn find(operation: &str) -> Option<&'static Operation> {
    let at = table::CHANGED.binary_search_by(|other| plain(other.id).cmp(plain(operation))).ok()?;
    table::CHANGED.get(at)
}

/// The description writes `ImagePullLibpod`, the generated client `image_pull_libpod`.
fn plain(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| *byte != b'_').map(|byte| byte.to_ascii_lowercase())
}

fn same(one: &str, other: &str) -> bool {
    plain(one).eq(plain(other))
}

impl Unsupported {
    /// Names that a server lacks, and where they are; `None` if there are none.
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

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verb = if self.what.contains(", ") { "need" } else { "needs" };
        write!(f, "{} {verb} {}; this is podman {}", self.what, self.needs, self.server)
    }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;

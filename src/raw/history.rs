//! What not every release of Podman has, and how to tell before anything is sent.
//!
//! The server ignores parameters and fields that it does not know, in silence.

use std::fmt;

use reqwest::Request;
use serde_json::Value;

use crate::version::Version;

#[rustfmt::skip]
#[path = "../../generated/history.rs"]
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
    /// The field without which this one is not read.
    with: &'static str,
}

/// An operation that is not in every release, or takes something that is not.
pub(crate) struct Operation {
    id: &'static str,
    span: Span,
    body: &'static str,
    query: &'static [Row],
    fields: &'static [Row],
}

/// A parameter or field that is not in every release with its operation.
pub(crate) struct Row {
    name: &'static str,
    span: Span,
    /// Whether `false` asks for what a server without it does.
    flag: bool,
}

const LAST: (u8, u8) = (u8::MAX, u8::MAX);
const ALWAYS: Span = Span { since: (0, 0, 0), until: LAST, with: "" };
const NEVER: Span = Span { since: (u8::MAX, 0, 0), until: LAST, with: "" };

const fn since(major: u8, minor: u8, patch: u8) -> Span {
    since_until((major, minor, patch), LAST)
}

const fn until(major: u8, minor: u8) -> Span {
    since_until((0, 0, 0), (major, minor))
}

const fn since_until(since: (u8, u8, u8), until: (u8, u8)) -> Span {
    Span { since, until, with: "" }
}

const fn row(name: &'static str, span: Span) -> Row {
    Row { name, span, flag: false }
}

const fn flag(name: &'static str, span: Span) -> Row {
    Row { name, span, flag: true }
}

const fn with(name: &'static str, span: Span, with: &'static str) -> Row {
    Row { name, span: Span { with, ..span }, flag: false }
}

impl Span {
    /// Whether the server has it. Candidates are taken for the release that they became.
    pub(crate) fn holds(&self, server: Version) -> bool {
        let Version { major, minor, patch, .. } = server;
        let number = |(a, b, c): (u8, u8, u8)| (u16::from(a), u16::from(b), u16::from(c));
        number(self.since) <= (major, minor, patch)
            && (self.until == LAST || (major, minor) <= (self.until.0.into(), self.until.1.into()))
    }

    /// What has it, in words.
    fn needs(&self, server: Version) -> String {
        if *self == NEVER {
            return format!("a podman that reads it, which none up to {} does", table::NEWEST);
        }
        if self.holds(server) {
            return format!("{} beside it, without which it is not read", self.with);
        }
        let ((major, minor, patch), (last_major, last_minor)) = (self.since, self.until);
        match (self.since == ALWAYS.since, self.until == LAST) {
            (true, _) => format!("podman {last_major}.{last_minor} or earlier"),
            (_, true) => format!("podman {major}.{minor}.{patch} or later"),
            _ => format!("podman {major}.{minor}.{patch} to {last_major}.{last_minor}"),
        }
    }
}

impl Row {
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn span(&self) -> Span {
        self.span
    }

    fn is_always_read(&self, server: Version) -> bool {
        self.span.holds(server) && self.span.with.is_empty()
    }

    /// Whether a query asks for it.
    fn is_in_query(&self, query: &str) -> bool {
        query.split('&').filter_map(|pair| pair.split_once('=')).any(|(name, value)| {
            name.eq_ignore_ascii_case(self.name) && !value.is_empty() && !(self.flag && value == "false")
        })
    }

    /// Whether a body has it, and the server would not read it.
    fn is_lost(&self, body: &Value, server: Version) -> bool {
        let read = self.span.holds(server) && (self.span.with.is_empty() || says(body, self.span.with));
        !read && says(body, self.name)
    }
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
        return Unsupported::of(vec![(operation.id.to_owned(), operation.span)], server);
    }
    if !options {
        return None;
    }
    let query = request.url().query().unwrap_or_default();
    let absent = operation.query.iter().filter(|row| !row.span.holds(server) && row.is_in_query(query));
    let mut lacks: Vec<_> = absent.map(|row| (format!("{}?{}", operation.id, row.name), row.span)).collect();
    if operation.fields.iter().any(|row| !row.is_always_read(server)) {
        let bytes = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default();
        let body = serde_json::from_slice(bytes).unwrap_or_default();
        let lost = operation.fields.iter().filter(|row| row.is_lost(&body, server));
        lacks.extend(lost.map(|row| (format!("{}.{}", operation.body, row.name), row.span)));
    }
    Unsupported::of(lacks, server)
}

/// The fields of a body that the server would not read.
pub(crate) fn lost(operation: &str, body: &Value, server: Version) -> impl Iterator<Item = &'static Row> {
    rows(operation).iter().filter(move |row| row.is_lost(body, server))
}

/// The fields of a body that not every release reads.
pub(crate) fn rows(operation: &str) -> &'static [Row] {
    find(operation).map_or(&[], |operation| operation.fields)
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
        let is_above =
            |row: &&Row| part[1..].strip_prefix(row.name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        let holds = |rows: &[Row]| rows.iter().filter(is_above).all(|row| row.span.holds(server));
        self.span.holds(server)
            && match part.chars().next() {
                None => true,
                Some('?') => holds(self.query),
                Some(_) => holds(self.fields),
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
    /// All that a request asks of a server that lacks it; `None` if that is nothing.
    pub(crate) fn of(mut lacks: Vec<(String, Span)>, server: Version) -> Option<Self> {
        lacks.sort();
        // Where one name stands for two, the later is what is needed.
        let last: Vec<_> = lacks.chunk_by(|one, other| one.0 == other.0).filter_map(<[_]>::last).collect();
        let needs: Vec<String> = last.iter().map(|(_, span)| span.needs(server)).collect();
        let names: Vec<&str> = last.iter().map(|(name, _)| name.as_str()).collect();
        let first = needs.first()?;
        let needs = if needs.iter().all(|other| other == first) {
            first.clone()
        } else {
            let each: Vec<_> = names.iter().zip(&needs).map(|(name, needs)| format!("{needs} ({name})")).collect();
            each.join(", ")
        };
        Some(Self { what: names.join(", "), needs, server: server.to_string() })
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

//! Since when and until when the server knows what we can send (pure).
//!
//! The descriptions of several releases (`spec/history/*.json`) say in which of them a name is. What was read in the
//! server's source says the exact release, and wins: `spec/handlers.toml` for operations and queries,
//! `spec/history/fields.toml` for bodies. A new release needs its description only.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::Value;

/// A release; a candidate counts as what it became.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Release(u8, u8, u8);

/// Releases of this crate's concern begin here.
const OLDEST: Release = Release(4, 0, 0);
/// A span without bounds, as Rust.
const ALWAYS: &str = "ALWAYS";

/// In which releases something is; no bound is all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
struct Span {
    since: Option<Release>,
    until: Option<Release>,
}

/// What `spec/handlers.toml` says of an operation, as far as it concerns releases.
#[derive(Deserialize)]
pub(crate) struct Handler {
    #[serde(flatten)]
    span: Span,
    #[serde(default)]
    query: BTreeMap<String, Span>,
}

/// What `spec/history/fields.toml` says of the body of that name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Body {
    /// What the handler decodes into.
    #[allow(dead_code, reason = "for readers")]
    r#struct: String,
    pub(crate) fields: BTreeMap<String, Field>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    since: Option<Release>,
    until: Option<Release>,
    #[serde(default)]
    in_pod: bool,
    unread: Option<String>,
    #[allow(dead_code, reason = "for readers")]
    evidence: Option<String>,
}

/// What a description says of an operation.
pub(crate) struct Described {
    id: String,
    /// Query parameters, and whether `false` is what the server does without them.
    query: Vec<(String, bool)>,
    /// The name of what is sent as JSON; empty, if nothing is.
    pub(crate) body: String,
    /// The paths of its fields, by their lower case: the server is not particular about that.
    pub(crate) fields: BTreeMap<String, String>,
}

/// Operations by their id in lower case, the order in which they are looked up.
pub(crate) type Description = BTreeMap<String, Described>;

/// All that the table is made of.
pub(crate) struct Sources {
    /// What we send: the vendored description, corrected.
    pub(crate) described: Description,
    /// Uncorrected descriptions, the oldest first.
    pub(crate) history: Vec<(Release, Description)>,
    /// The name of the last of these.
    pub(crate) newest: String,
    pub(crate) handlers: BTreeMap<String, Handler>,
    pub(crate) bodies: BTreeMap<String, Body>,
}

impl Sources {
    /// The module with the table.
    pub(crate) fn table(&self) -> String {
        let (mut changed, mut known) = (String::new(), String::new());
        for operation in self.described.values() {
            let Described { id, query, body, fields } = operation;
            let names: Vec<_> = query.iter().map(|(name, _)| name.as_str()).collect();
            let leaf = |path: &&String| !fields.values().any(|other| other.starts_with(&format!("{path}.")));
            let leaves: Vec<_> = fields.values().filter(leaf).map(String::as_str).collect();
            let _ = writeln!(known, "    ({id:?}, {:?}, {body:?}, {:?}),", names.join(" "), leaves.join(" "));
            let outer = self.operation(id);
            let (query, fields) = (self.query_rows(operation, &outer), self.field_rows(operation, &outer));
            let span = outer.within(&Span::default());
            if span != Span::default() || !query.is_empty() || !fields.is_empty() {
                let head = format!("    Operation {{ id: {id:?}, span: {}, body: {body:?}", span.code());
                let _ = writeln!(changed, "{head}, query: &[{}], fields: &[{}] }},", rows(&query), rows(&fields));
            }
        }
        format!(
            "use super::{{ALWAYS, NEVER, Operation, in_pod, since, since_until, until}};\n\n\
             /// The newest release that this was made from.\n\
             pub(super) const NEWEST: &str = {:?};\n\n\
             /// What not every release has.\n\
             pub(super) static CHANGED: &[Operation] = &[\n{changed}];\n\n\
             /// All there is: operations, names of the query, the body's name, fields without fields of their own.\n\
             pub(super) static KNOWN: &[(&str, &str, &str, &str)] = &[\n{known}];\n",
            self.newest
        )
    }

    fn operation(&self, id: &str) -> Span {
        let key = id.to_lowercase();
        let seen =
            || seen(self.history.iter().map(|(release, description)| (*release, description.contains_key(&key))));
        self.handlers.get(id).map_or_else(seen, |handler| handler.span.clone())
    }

    /// Each parameter and its span, as Rust; a `!` says that `false` asks for what a server without it does.
    fn query_rows(&self, operation: &Described, outer: &Span) -> Vec<(String, String)> {
        let spans = operation.query.iter().map(|(name, flag)| (name, flag, self.query(&operation.id, name)));
        let rows = spans
            .map(|(name, flag, span)| (span.within(outer).code(), format!("{name}{}", if *flag { "!" } else { "" })));
        rows.filter(|(span, _)| span != ALWAYS).collect()
    }

    fn query(&self, id: &str, name: &str) -> Span {
        let mut read = self.handlers.get(id).into_iter().flat_map(|handler| &handler.query);
        let fact = read.find(|(read, _)| read.eq_ignore_ascii_case(name)).map(|(_, span)| span.clone());
        let has = |described: &Described| described.query.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
        fact.unwrap_or_else(|| self.seen(id, has))
    }

    /// Each field and its span, without those that say what the row above them says.
    fn field_rows(&self, operation: &Described, outer: &Span) -> Vec<(String, String)> {
        let span = |path: &str| self.field(operation, path, outer);
        let rows = operation.fields.values().map(|path| (span(path), path.clone()));
        let above = |path: &str| parents(path).next().map_or_else(|| ALWAYS.to_owned(), span);
        rows.filter(|(span, path)| span != ALWAYS && *span != above(path)).collect()
    }

    fn field(&self, operation: &Described, path: &str, outer: &Span) -> String {
        let facts = self.bodies.get(&operation.body).map(|body| &body.fields);
        let fact = std::iter::once(path).chain(parents(path)).find_map(|path| facts?.get(path));
        let key = path.to_lowercase();
        let seen = || self.seen(&operation.id, |described| described.fields.contains_key(&key));
        let span = fact.map_or_else(seen, |fact| Span { since: fact.since, until: fact.until }).within(outer).code();
        match fact {
            Some(Field { unread: Some(_), .. }) => "NEVER".to_owned(),
            Some(Field { in_pod: true, .. }) => format!("in_pod({span})"),
            _ => span,
        }
    }

    /// In which of the descriptions that have the operation `has` holds.
    fn seen(&self, id: &str, has: impl Fn(&Described) -> bool) -> Span {
        let key = id.to_lowercase();
        seen(self.history.iter().filter_map(|(release, description)| Some((*release, has(description.get(&key)?)))))
    }
}

/// What is in none of the descriptions came by a correction: it was always there. What is missing in between only, as
/// when two types of one name were mixed up, was not away.
fn seen(releases: impl Iterator<Item = (Release, bool)>) -> Span {
    let releases: Vec<_> = releases.collect();
    let first = releases.iter().position(|(_, has)| *has).filter(|first| *first > 0);
    let last = releases.iter().rposition(|(_, has)| *has).filter(|last| last + 1 < releases.len());
    Span { since: first.map(|first| releases[first].0), until: last.map(|last| releases[last].0) }
}

/// Reads a description.
pub(crate) fn describe(document: &Value) -> Description {
    let paths = document["paths"].as_object().into_iter().flatten().filter(|(path, _)| path.starts_with("/libpod/"));
    let operations = paths.flat_map(|(_, item)| item.as_object().into_iter().flatten().map(|(_, operation)| operation));
    operations.map(|operation| described(document, operation)).map(|it| (it.id.to_lowercase(), it)).collect()
}

fn described(document: &Value, operation: &Value) -> Described {
    let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
    let place = |place: &'static str| {
        operation["parameters"].as_array().into_iter().flatten().filter(move |parameter| parameter["in"] == place)
    };
    let name = |parameter: &Value| parameter["name"].as_str().unwrap_or_default().to_owned();
    let query = place("query").map(|it| (name(it), it["type"] == "boolean" && it["default"] != true)).collect();
    let (mut body, mut paths) = (String::new(), BTreeMap::new());
    for parameter in place("body") {
        let schema = &parameter["schema"];
        fields(document, schema, "", &mut Vec::new(), &mut paths);
        schema["$ref"]
            .as_str()
            .map_or(id.as_str(), |name| name.trim_start_matches("#/definitions/"))
            .clone_into(&mut body);
    }
    if paths.is_empty() {
        body.clear();
    }
    Described { id, query, body, fields: paths }
}

fn fields(at: &Value, schema: &Value, prefix: &str, within: &mut Vec<String>, into: &mut BTreeMap<String, String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.trim_start_matches("#/definitions/");
        if !within.iter().any(|outer| outer == name) {
            within.push(name.to_owned());
            fields(at, &at["definitions"][name], prefix, within, into);
            within.pop();
        }
        return;
    }
    for each in ["items", "additionalProperties"].map(|each| &schema[each]).into_iter().filter(|each| each.is_object())
    {
        fields(at, each, &format!("{prefix}*."), within, into);
    }
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{prefix}{name}");
        into.insert(path.to_lowercase(), path.clone());
        fields(at, field, &format!("{path}."), within, into);
    }
}

/// `a.*.b` and `a` of `a.*.b.c`.
fn parents(path: &str) -> impl Iterator<Item = &str> {
    let above = |path: &'_ str| path.rsplit_once('.').map(|(parent, _)| parent.len());
    std::iter::successors(Some(path), move |path| above(path).map(|end| &path[..end]))
        .skip(1)
        .filter(|path| !path.ends_with('*'))
}

impl Span {
    /// Without bounds that need no saying, since the other has them too.
    fn within(&self, outer: &Self) -> Self {
        let least = outer.since.unwrap_or(OLDEST);
        Self {
            since: self.since.filter(|since| *since > least),
            until: self.until.filter(|until| outer.until.is_none_or(|outer| *until < outer)),
        }
    }

    fn code(&self) -> String {
        match (self.since, self.until) {
            (None, None) => ALWAYS.to_owned(),
            (Some(since), None) => format!("since{}", since.code()),
            (None, Some(Release(major, minor, _))) => format!("until({major}, {minor})"),
            (Some(since), Some(Release(major, minor, _))) => {
                format!("since_until({}, ({major}, {minor}))", since.code())
            }
        }
    }
}

impl Release {
    fn code(self) -> String {
        let Self(major, minor, patch) = self;
        format!("({major}, {minor}, {patch})")
    }
}

impl TryFrom<String> for Release {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let numbers: Result<Vec<u8>, _> =
            text.split('-').next().unwrap_or_default().split('.').map(str::parse).collect();
        match numbers.as_deref() {
            Ok([major, minor, patch]) => Ok(Self(*major, *minor, *patch)),
            _ => Err(format!("{text:?} is no release such as 5.8.3")),
        }
    }
}

/// Rows as Rust, those of one span together.
fn rows(rows: &[(String, String)]) -> String {
    let mut spans: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (span, name) in rows {
        spans.entry(span).or_default().push(name);
    }
    let rows: Vec<_> =
        spans.iter().map(|(span, names)| format!("        ({span}, {:?}),\n", names.join(" "))).collect();
    if rows.is_empty() { String::new() } else { format!("\n{}    ", rows.concat()) }
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;

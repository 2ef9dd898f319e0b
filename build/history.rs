//! The releases that support what the client can send (pure).
//!
//! The descriptions of several releases (`spec/history/*.json`) show which releases have a name. Facts read in the
//! server's source has the exact release and takes precedence: `spec/handlers.toml` for operations and queries,
//! `spec/history/fields.toml` for bodies. A new release needs only its description.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::Value;

/// A release; a candidate counts as what it became.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Release(u8, u8, u8);

/// The oldest relevant release.
const OLDEST: Release = Release(4, 0, 0);
/// A span without bounds, as Rust.
const ALWAYS: &str = "ALWAYS";

/// A range of releases; without bounds it has all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
struct Span {
    since: Option<Release>,
    until: Option<Release>,
}

/// The releases of an operation, from `spec/handlers.toml`.
#[derive(Deserialize)]
pub(crate) struct Handler {
    #[serde(flatten)]
    span: Span,
    #[serde(default)]
    query: BTreeMap<String, Span>,
}

/// The fields of the body of that name, from `spec/history/fields.toml`.
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

/// An operation in a description.
pub(crate) struct Described {
    id: String,
    /// Query parameters, and whether `false` is the server's default.
    query: Vec<(String, bool)>,
    /// The name of the JSON body; empty without one.
    pub(crate) body: String,
    /// The paths of its fields in lower case, because the server ignores case.
    pub(crate) fields: BTreeMap<String, String>,
}

/// Operations by their id in lower case, the order in which they are looked up.
pub(crate) type Description = BTreeMap<String, Described>;

/// A parameter or field that only some releases have.
struct Changed {
    /// As Rust.
    span: String,
    /// Whether `false` is the behaviour of a server without it.
    is_flag: bool,
    name: String,
}

/// All input of the table.
pub(crate) struct Sources {
    /// What the client sends: the corrected vendored description.
    pub(crate) described: Description,
    /// Uncorrected descriptions, the oldest first.
    pub(crate) history: Vec<(Release, Description)>,
    /// The name of the last of these.
    pub(crate) newest: String,
    pub(crate) handlers: BTreeMap<String, Handler>,
    pub(crate) bodies: BTreeMap<String, Body>,
}

impl Sources {
    /// The module with the table: a row for each operation, in the order of their ids in lower case.
    pub(crate) fn table(&self) -> String {
        let rows = self.described.values().map(|operation| self.row(operation)).collect::<String>();
        let names = self.described.values().map(|operation| format!("    &{},\n", constant(&operation.id)));
        format!(
            "use super::{{ALWAYS, NEVER, Row, Support, flags, in_pod, row, since, since_until, until}};\n\n\
             /// The newest release that this was made from.\n\
             pub(super) const NEWEST: &str = {:?};\n\n\
             /// All operations.\n\
             pub(super) static ALL: &[&Support] = &[\n{}];\n\n{rows}",
            self.newest,
            names.collect::<String>(),
        )
    }

    fn row(&self, operation: &Described) -> String {
        let Described { id, query, body, fields } = operation;
        let names: Vec<_> = query.iter().map(|(name, _)| name.as_str()).collect();
        let leaf = |path: &&String| !fields.values().any(|other| other.starts_with(&format!("{path}.")));
        let leaves: Vec<_> = fields.values().filter(leaf).map(String::as_str).collect();
        let outer = self.operation(id);
        let span = outer.within(&Span::default()).code();
        let mut text = format!("pub(crate) static {}: Support = Support {{\n    id: {id:?},\n", constant(id));
        for (name, value) in [
            ("span", if span == ALWAYS { String::new() } else { span }),
            ("query", slice(&self.query_rows(operation, &outer))),
            ("body", if body.is_empty() { String::new() } else { format!("{body:?}") }),
            ("fields", slice(&self.field_rows(operation, &outer))),
            ("parameters", if names.is_empty() { String::new() } else { format!("{:?}", names.join(" ")) }),
            ("leaves", if leaves.is_empty() { String::new() } else { format!("{:?}", leaves.join(" ")) }),
        ] {
            if !value.is_empty() {
                let _ = writeln!(text, "    {name}: {value},");
            }
        }
        text + "    ..Support::EVERYWHERE\n};\n"
    }

    fn operation(&self, id: &str) -> Span {
        let key = id.to_lowercase();
        let seen =
            || seen(self.history.iter().map(|(release, description)| (*release, description.contains_key(&key))));
        self.handlers.get(id).map_or_else(seen, |handler| handler.span.clone())
    }

    /// Each parameter that not every release with the operation has.
    fn query_rows(&self, operation: &Described, outer: &Span) -> Vec<Changed> {
        let rows = operation.query.iter().map(|(name, is_flag)| {
            let span = self.query(&operation.id, name).within(outer).code();
            Changed { span, is_flag: *is_flag, name: name.clone() }
        });
        rows.filter(|row| row.span != ALWAYS).collect()
    }

    fn query(&self, id: &str, name: &str) -> Span {
        let mut read = self.handlers.get(id).into_iter().flat_map(|handler| &handler.query);
        let fact = read.find(|(read, _)| read.eq_ignore_ascii_case(name)).map(|(_, span)| span.clone());
        let has = |described: &Described| described.query.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
        fact.unwrap_or_else(|| self.seen(id, has))
    }

    /// Each field and its span, without those that the row above them implies.
    fn field_rows(&self, operation: &Described, outer: &Span) -> Vec<Changed> {
        let span = |path: &str| self.field(operation, path, outer);
        let rows =
            operation.fields.values().map(|path| Changed { span: span(path), is_flag: false, name: path.clone() });
        let above = |path: &str| parents(path).next().map_or_else(|| ALWAYS.to_owned(), span);
        rows.filter(|row| row.span != ALWAYS && row.span != above(&row.name)).collect()
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

/// A name in none of the descriptions was added by a correction, and always existed. A name that is only missing in
/// between, for example because two types were confused, was not removed.
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
    /// Removes bounds that are implied by the other range.
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
            _ => Err(format!("{text:?} is not a release such as 5.8.3")),
        }
    }
}

/// Rows as Rust, grouped by span.
fn slice(rows: &[Changed]) -> String {
    let mut spans: BTreeMap<(&str, bool), Vec<&str>> = BTreeMap::new();
    for Changed { span, is_flag, name } in rows {
        spans.entry((span, *is_flag)).or_default().push(name);
    }
    if spans.is_empty() {
        return String::new();
    }
    let row = |((span, is_flag), names): (&(&str, bool), &Vec<&str>)| {
        format!("        {}({span}, &{names:?}),\n", if *is_flag { "flags" } else { "row" })
    };
    format!("&[\n{}    ]", spans.iter().map(row).collect::<String>())
}

/// The name of an operation's row: `IMAGE_PULL_LIBPOD` of `ImagePullLibpod`.
pub(crate) fn constant(id: &str) -> String {
    let mut name = String::new();
    for letter in id.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}

#[cfg(test)]
#[path = "history_tests.rs"]
mod tests;

//! A description reduced to its facts, in the one form in which `spec/` keeps them (pure).
//!
//! There are two lists of keywords: facts, in the order in which they are written, and prose. A keyword in neither list is
//! an error: its kind must be decided first. Names of Podman's choice (paths, fields, types) are not keywords: a
//! field may well be called `description`.

use serde_json::Value;

/// What stands at a place.
enum Form {
    /// Keywords with what follows them, and those that are dropped.
    Keywords(&'static [(&'static str, &'static Form)], &'static [&'static str]),
    /// Names, each with the same; sorted.
    Names(&'static Form),
    List(&'static Form),
    /// Names in any order, for example of required fields; sorted.
    Set,
    /// A schema, or `true` or `false`.
    Either(&'static Form),
    /// A fixed value, whatever upstream has.
    Always(&'static str),
    /// Any JSON.
    Data,
}

use Form::{Always, Data, Either, Keywords, List, Names, Set};

static DESCRIPTION: Form = Keywords(
    &[
        ("swagger", &Data),
        ("info", &Keywords(&[("title", &Always("libpod")), ("version", &Data)], &INFO)),
        ("basePath", &Data),
        ("schemes", &Data),
        ("consumes", &Data),
        ("produces", &Data),
        ("paths", &Names(&PATH)),
        ("responses", &Names(&RESPONSE)),
        ("definitions", &Names(&SCHEMA)),
    ],
    &["externalDocs", "host", "tags"],
);

static INFO: [&str; 5] = ["contact", "description", "license", "termsOfService", "x-logo"];

static PATH: Form = Keywords(
    &[
        ("get", &OPERATION),
        ("head", &OPERATION),
        ("put", &OPERATION),
        ("post", &OPERATION),
        ("patch", &OPERATION),
        ("delete", &OPERATION),
        ("options", &OPERATION),
    ],
    &[],
);

static OPERATION: Form = Keywords(
    &[
        ("operationId", &Data),
        ("tags", &Data),
        ("deprecated", &Data),
        ("schemes", &Data),
        ("consumes", &Data),
        ("produces", &Data),
        ("parameters", &List(&PARAMETER)),
        ("responses", &Names(&RESPONSE)),
    ],
    &["description", "externalDocs", "summary"],
);

static PARAMETER: Form = Keywords(
    &[
        ("name", &Data),
        ("in", &Data),
        ("required", &Data),
        ("allowEmptyValue", &Data),
        ("type", &Data),
        ("format", &Data),
        ("collectionFormat", &Data),
        ("default", &Data),
        ("enum", &Data),
        ("minimum", &Data),
        ("maximum", &Data),
        ("minLength", &Data),
        ("maxLength", &Data),
        ("minItems", &Data),
        ("maxItems", &Data),
        ("uniqueItems", &Data),
        ("pattern", &Data),
        ("items", &SCHEMA),
        ("schema", &SCHEMA),
        ("x-go-name", &Data),
    ],
    PROSE,
);

static RESPONSE: Form = Keywords(
    &[("$ref", &Data), ("schema", &SCHEMA), ("headers", &Names(&PARAMETER))],
    &["description", "examples", "x-go-package"],
);

static SCHEMA: Form = Keywords(
    &[
        ("$ref", &Data),
        ("type", &Data),
        ("format", &Data),
        ("collectionFormat", &Data),
        ("default", &Data),
        ("enum", &Data),
        ("minimum", &Data),
        ("maximum", &Data),
        ("minLength", &Data),
        ("maxLength", &Data),
        ("minItems", &Data),
        ("maxItems", &Data),
        ("uniqueItems", &Data),
        ("pattern", &Data),
        ("readOnly", &Data),
        ("discriminator", &Data),
        ("items", &SCHEMA),
        ("allOf", &List(&SCHEMA)),
        ("required", &Set),
        ("properties", &Names(&SCHEMA)),
        ("additionalProperties", &Either(&SCHEMA)),
        ("x-go-name", &Data),
        ("x-go-type", &Data),
        ("x-nullable", &Data),
        ("x-omitempty", &Data),
    ],
    PROSE,
);

static PROSE: &[&str] = &["description", "example", "externalDocs", "title", "x-go-enum-desc", "x-go-package"];

const UNKNOWN: &str = " is neither known as a fact nor as prose";

/// Writes the facts of a description, or names every keyword that is neither fact nor prose.
pub(crate) fn reduce(description: &Value) -> Result<String, Vec<String>> {
    let mut writer = Writer::default();
    writer.value(description, &DESCRIPTION);
    writer.text.push('\n');
    if writer.problems.is_empty() { Ok(writer.text) } else { Err(writer.problems) }
}

#[derive(Default)]
struct Writer {
    text: String,
    /// The JSON pointer of where it is, in steps; there are as many as blanks before a line.
    at: Vec<String>,
    problems: Vec<String>,
}

impl Writer {
    fn value(&mut self, value: &Value, form: &'static Form) {
        match (form, value) {
            (Keywords(kept, prose), Value::Object(map)) => {
                for key in map.keys().filter(|key| !prose.contains(&key.as_str())) {
                    if !kept.iter().any(|(kept, _)| kept == key) {
                        self.at.push(escape(key));
                        self.problem(UNKNOWN);
                        self.at.pop();
                    }
                }
                let entries = kept.iter().filter_map(|(key, form)| Some((*key, map.get(*key)?, *form)));
                self.object(entries);
            }
            (Names(form), Value::Object(map)) => {
                self.object(sorted(map.iter()).map(|(key, value)| (key.as_str(), value, *form)));
            }
            (List(form), Value::Array(list)) => self.list(list.iter().map(|value| (value, *form))),
            (Set, Value::Array(list)) => {
                self.list(sorted(list.iter().map(|v| (v.to_string(), v))).map(|(_, v)| (v, &Data)));
            }
            (Data, Value::Object(map)) => {
                self.object(sorted(map.iter()).map(|(key, value)| (key.as_str(), value, &Data)));
            }
            (Data, Value::Array(list)) => self.list(list.iter().map(|value| (value, &Data))),
            (Either(_), Value::Bool(_)) | (Data, _) => self.text += &value.to_string(),
            (Either(form), _) => self.value(value, form),
            (Always(text), _) => self.text += &Value::from(*text).to_string(),
            (Keywords(..) | Names(_), _) => self.problem(" is not an object"),
            (List(_) | Set, _) => self.problem(" is not a list"),
        }
    }

    fn object<'a>(&mut self, entries: impl Iterator<Item = (&'a str, &'a Value, &'static Form)>) {
        let mut mark = '{';
        for (key, value, form) in entries {
            self.line(mark, escape(key));
            self.text += &Value::from(key).to_string();
            self.text += ": ";
            self.value(value, form);
            self.at.pop();
            mark = ',';
        }
        self.end(mark, "{}", '}');
    }

    fn list<'a>(&mut self, elements: impl Iterator<Item = (&'a Value, &'static Form)>) {
        let mut mark = '[';
        for (index, (value, form)) in elements.enumerate() {
            self.line(mark, index.to_string());
            self.value(value, form);
            self.at.pop();
            mark = ',';
        }
        self.end(mark, "[]", ']');
    }

    /// Begins an entry, after the bracket or comma before it.
    fn line(&mut self, mark: char, step: String) {
        self.at.push(step);
        self.text.push(mark);
        self.indent();
    }

    fn indent(&mut self) {
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n(' ', self.at.len()));
    }

    fn end(&mut self, mark: char, empty: &str, close: char) {
        if mark == ',' {
            self.indent();
            self.text.push(close);
        } else {
            self.text += empty;
        }
    }

    fn problem(&mut self, what: &str) {
        self.problems.push(format!("/{}{what}", self.at.join("/")));
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn sorted<K: Ord, V>(entries: impl Iterator<Item = (K, V)>) -> impl Iterator<Item = (K, V)> {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    entries.into_iter()
}

#[cfg(test)]
#[path = "facts_tests.rs"]
mod tests;

//! Which keywords a server lacks.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::keywords;
use super::options::CreateOptions;
use super::problem::Problems;
use crate::raw::Unsupported;
use crate::raw::history::{self, Span};
use crate::version::Version;

/// The operation that the keywords are for.
const CREATE: &str = "ContainerCreateLibpod";

impl CreateOptions {
    /// The keywords whose fields a server of this release would not read. `body` is what all of them make together.
    ///
    /// A field is laid to the keywords that, each alone, write it.
    pub(crate) fn unsupported(&self, body: &Value, server: Version) -> Option<Unsupported> {
        let mut lacks: BTreeMap<String, Span> = BTreeMap::new();
        for (span, path) in history::lost(CREATE, body, server) {
            let wrote = |(keyword, value): &(&String, &Value)| history::says(&alone(keyword, (*value).clone()), path);
            let mut names: Vec<_> =
                self.given.values.iter().filter(wrote).map(|(keyword, _)| keyword.clone()).collect();
            if names.is_empty() {
                names.push(format!("SpecGenerator.{path}"));
            }
            for name in names {
                // Where one keyword stands for two fields, the later is what is needed.
                lacks.entry(name).and_modify(|other| *other = span.max(*other)).or_insert(span);
            }
        }
        let lacks: Vec<_> = lacks.into_iter().collect();
        Unsupported::of(&lacks, server)
    }
}

/// Whether a server of this release has what this names: an operation, a parameter, a field, a keyword.
pub(crate) fn supports(what: &str, server: Version) -> Result<bool, Problems> {
    let is_keyword = keywords::find(keywords::all(), what).is_some() || matches!(what, "image" | "command");
    match history::supports(what, server) {
        Some(has) => Ok(has),
        None if is_keyword => Ok(!keyword_is_lost(what, server)),
        None => {
            let names = history::names().chain(keywords::all().map(|keyword| keyword.name.to_owned()));
            let why = match keywords::nearest(what, names) {
                Some(known) => format!("is nothing that any release has; did you mean {known:?}?"),
                None => "is no operation, operation?parameter, body.field or keyword".to_owned(),
            };
            Err(Problems::one(what, "", &why))
        }
    }
}

/// Whether any of the usual values leads to a field that is not read: which fields a keyword writes, only it knows.
fn keyword_is_lost(keyword: &str, server: Version) -> bool {
    samples()
        .into_iter()
        .any(|value| history::lost(CREATE, &alone(keyword, value), server).any(|(span, _)| !span.holds(server)))
}

/// Values of each form that keywords take; 2 is also a number for what has names for its numbers.
fn samples() -> [Value; 5] {
    [json!(true), json!(2), json!("2"), json!(["2"]), json!({ "2": "2" })]
}

/// What a keyword makes of the body by itself; nothing, if it cannot stand alone.
fn alone(keyword: &str, value: Value) -> Value {
    let mut options = CreateOptions::new("");
    options.given.values.insert(keyword.to_owned(), value);
    options.body(&mut Problems::default())
}

#[cfg(test)]
#[path = "support_tests.rs"]
mod tests;

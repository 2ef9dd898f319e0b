//! `spec/patches.toml` as a text that people read: edited in place, with its comments (pure).

use serde_json::Value as Json;
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};

use super::check::Finding;
use crate::description::{Patch, Patches};

const UNDECIDED: &str = "\
# Corrections that a new description contradicts. Look at what is true of it; then move each back to patches.toml with
# the right `was` and `now`, or delete it. Delete this file with the last one: `cargo xtask test` refuses to run with it.
";

/// Reads the corrections.
pub(crate) fn read(text: &str) -> Result<Vec<Patch>, String> {
    toml_edit::de::from_str::<Patches>(text).map(|read| read.patch).map_err(|error| error.to_string())
}

/// Updates the file, and returns its new text and the undecided corrections, if any.
pub(crate) fn edit(text: &str, findings: &[Finding]) -> Result<(String, Option<String>), String> {
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
    let patches = document.get_mut("patch").and_then(Item::as_array_of_tables_mut).ok_or("there is no [[patch]]")?;
    let mut undecided = ArrayOfTables::new();
    let mut headings = String::new();
    let mut at = 0;
    while let Some(table) = patches.get_mut(at) {
        let id = table.get("id").and_then(Item::as_str).unwrap_or_default();
        let finding = findings.iter().find(|finding| finding.id == id);
        if let Some((aside, why)) = finding.and_then(|finding| Some((finding.aside.as_ref()?, &finding.why))) {
            undecided.push(set_aside(table, aside, why));
        }
        match finding.map(|finding| &finding.keep) {
            Some(None) => {
                headings += heading(table);
                patches.remove(at);
                continue;
            }
            Some(Some(keep)) => replace(table, keep),
            None => {}
        }
        if !headings.is_empty() {
            let prefix = format!("{headings}{}", prefix(table));
            table.decor_mut().set_prefix(prefix);
            headings.clear();
        }
        at += 1;
    }
    let trailing = document.trailing().as_str().unwrap_or_default().to_owned();
    document.set_trailing(format!("{headings}{trailing}"));
    Ok((document.to_string(), (!undecided.is_empty()).then(|| print(undecided))))
}

fn print(undecided: ArrayOfTables) -> String {
    let mut document = DocumentMut::new();
    document.insert("patch", Item::ArrayOfTables(undecided));
    format!("{UNDECIDED}{document}")
}

fn set_aside(table: &Table, aside: &Patch, why: &str) -> Table {
    let mut table = table.clone();
    replace(&mut table, aside);
    table.set_position(None);
    table.decor_mut().set_prefix(format!("\n# {why}\n"));
    table
}

fn prefix(table: &Table) -> &str {
    table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default()
}

/// What stands above a correction but for a comment of its own: the title of a section, which stays.
fn heading(table: &Table) -> &str {
    let above = prefix(table);
    above.rfind("\n\n").map_or("", |end| &above[..=end])
}

/// Writes what changed, and keeps the rest.
fn replace(table: &mut Table, patch: &Patch) {
    let at = Json::from(patch.at.as_str());
    for (key, value) in [("at", Some(&at)), ("was", patch.was.as_ref()), ("now", patch.now.as_ref())] {
        let Some(value) = value else {
            table.remove(key);
            continue;
        };
        match table.get_mut(key).and_then(Item::as_value_mut) {
            Some(stands) if json(stands) == *value => {}
            Some(stands) => {
                if retain(stands, value) {
                    continue;
                }
                let decor = stands.decor().clone();
                *stands = toml(value);
                *stands.decor_mut() = decor;
            }
            None => _ = table.insert(key, Item::Value(toml(value))),
        }
    }
}

/// Removes the entries that are gone from a list, and keeps the lines of the others.
fn retain(stands: &mut Value, list: &Json) -> bool {
    let (Some(stands), Some(list)) = (stands.as_array_mut(), list.as_array()) else { return false };
    stands.retain(|one| list.contains(&json(one)));
    stands.len() == list.len()
}

fn json(value: &Value) -> Json {
    match value {
        Value::String(text) => Json::from(text.value().as_str()),
        Value::Integer(number) => Json::from(*number.value()),
        Value::Float(number) => Json::from(*number.value()),
        Value::Boolean(flag) => Json::from(*flag.value()),
        Value::Datetime(time) => Json::from(time.value().to_string()),
        Value::Array(list) => list.iter().map(json).collect(),
        Value::InlineTable(map) => map.iter().map(|(key, value)| (key.to_owned(), json(value))).collect(),
    }
}

fn toml(value: &Json) -> Value {
    match value {
        Json::Array(list) => Value::Array(list.iter().map(toml).collect::<Array>()),
        Json::Object(map) => {
            Value::InlineTable(map.iter().map(|(key, value)| (key.as_str(), toml(value))).collect::<InlineTable>())
        }
        Json::Bool(flag) => Value::from(*flag),
        Json::String(text) => Value::from(text.as_str()),
        Json::Number(number) => {
            number.as_i64().map_or_else(|| Value::from(number.as_f64().unwrap_or_default()), Value::from)
        }
        // a description has no null, and TOML neither
        Json::Null => Value::from("null"),
    }
}

/// How many corrections each section of the file has.
pub(crate) fn count(text: &str) -> Vec<(String, usize)> {
    let mut sections: Vec<(String, usize)> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("# -------- ") {
            sections.push((title.to_owned(), 0));
        } else if let ("[[patch]]", Some((_, count))) = (line, sections.last_mut()) {
            *count += 1;
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::super::check::Class;
    use super::*;
    use serde_json::json;

    const FILE: &str = r#"# All of it.

# -------- One

# This comment is the first one's own.
[[patch]]
id = "first"
reason = "r"
evidence = "e"
upstream = "u"
at = "/a/0" # told below
was = { name = "a", type = "string" }

# -------- Two

[[patch]]
id = "second"
reason   = "r"
evidence = "e"
upstream = "u"
at       = "/b/-"
now      = [
    { name = "x" }, # the first
    { name = "y" }, # the other
]

[[patch]]
id = "third"
reason = "r"
evidence = "e"
upstream = "u"
at = "/c"
now = { a = [1, true, "b", 1.5] }
# the end
"#;

    fn finding(id: &str, class: Class, change: impl Fn(Patch) -> (Option<Patch>, Option<Patch>)) -> Finding {
        let patch = read(FILE).expect("patches").into_iter().find(|patch| patch.id == id).expect("a patch");
        let (keep, aside) = change(patch);
        Finding { id: id.to_owned(), class, why: "because".to_owned(), keep, aside }
    }

    #[test]
    fn what_was_not_found_wanting_stays_as_it_is() {
        assert_eq!(edit(FILE, &[]), Ok((FILE.to_owned(), None)));
    }

    #[test]
    fn a_correction_goes_with_its_comment_and_without_its_sections_title() {
        let (left, undecided) = edit(FILE, &[finding("first", Class::Adopted, |_| (None, None))]).expect("edited");
        let expected = FILE.split_once("# This comment").expect("a comment").0.trim_end().to_owned();
        assert_eq!(
            left,
            format!("{expected}\n\n# -------- Two{}", FILE.split_once("# -------- Two").expect("a title").1)
        );
        assert_eq!(undecided, None);
        let last = finding("third", Class::Gone, |_| (None, None));
        assert_eq!(
            edit(FILE, &[last]).expect("edited").0,
            format!("{}# the end\n", FILE.split_once("\n[[patch]]\nid = \"third\"").expect("third").0)
        );
    }

    #[test]
    fn only_what_changed_is_written() {
        let moved = finding("first", Class::Moved, |patch| (Some(Patch { at: "/a/7".to_owned(), ..patch }), None));
        let (left, _) = edit(FILE, &[moved]).expect("edited");
        assert_eq!(left, FILE.replace("/a/0", "/a/7"));
        let adopted = finding("second", Class::Adopted, |patch| {
            (Some(Patch { now: Some(json!([{"name": "y"}])), ..patch }), None)
        });
        let (left, _) = edit(FILE, &[adopted]).expect("edited");
        assert!(left.contains(r#"{ name = "y" }"#) && !left.contains(r#"{ name = "x" }"#), "{left}");
        assert_eq!(read(&left).expect("patches")[1].now, Some(json!([{"name": "y"}])));
    }

    #[test]
    fn what_is_undecided_is_set_aside_with_the_reason() {
        let conflict = finding("third", Class::Conflict, |patch| (None, Some(patch)));
        let (left, undecided) = edit(FILE, &[conflict]).expect("edited");
        assert_eq!(read(&left).expect("patches").len(), 2);
        let undecided = undecided.expect("something");
        assert!(
            undecided.starts_with(UNDECIDED) && undecided.contains("\n# because\n[[patch]]\nid = \"third\"\n"),
            "{undecided}"
        );
        assert_eq!(read(&undecided).expect("patches")[0].now, Some(json!({"a": [1, true, "b", 1.5]})));
    }

    #[test]
    fn sections_are_counted() {
        assert_eq!(count(FILE), [("One".to_owned(), 1), ("Two".to_owned(), 2)]);
    }
}

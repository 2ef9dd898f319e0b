//! The JSON schemas of options.

use serde_json::{Map, Value, json};

use super::core::Kind;
use super::row::{Row, Target};

#[inline]
pub(crate) fn schema(kind: &Kind) -> Value {
    let mut properties = Map::new();
    for row in kind.rows() {
        let mut schema = row.form.schema();
        schema["description"] = description(row, kind.column).into();
        properties.insert(row.name.to_owned(), schema);
    }
    properties.sort_keys();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": kind.name,
        "description": format!("An object with {}, for Podman.", kind.about),
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

#[inline]
fn description(row: &Row, column: usize) -> String {
    let doc = row.doc.trim();
    match row.target(column) {
        Target::SameAs(other) => format!("The same as `{other}`."),
        Target::Refused(why) => format!("Refused: {why}."),
        Target::NoEffect(why) => format!("Accepted without effect: {why}."),
        _ => doc.to_owned(),
    }
}

//! A schema as text that can be compared and read (pure).

use serde_json::Value;

/// Keywords that `kind` puts into words.
const STRUCTURE: [&str; 8] =
    ["$ref", "additionalProperties", "allOf", "format", "items", "properties", "type", "x-nullable"];
/// As far as names of other names are followed.
const DEEPEST: usize = 8;
/// Keywords that only Go reads.
const DECORATION: [&str; 3] = ["x-go-name", "x-go-type", "x-omitempty"];

/// The type: `array of string`, `map of integer (int64)`, the name of a definition with fields.
///
/// An alias is replaced by its meaning: the name of a list of strings does not help a caller.
pub(crate) fn kind(description: &Value, schema: &Value) -> String {
    within(description, schema, 0)
}

fn within(description: &Value, schema: &Value, depth: usize) -> String {
    let inner = |schema| within(description, schema, depth + 1);
    let kind = match (schema["$ref"].as_str().map(name), schema["type"].as_str()) {
        (Some(name), _) => match &description["definitions"][name] {
            // a list may name itself
            alias if depth < DEEPEST && !alias.is_null() && !has_fields(alias) => inner(alias),
            _ => name.to_owned(),
        },
        (None, Some("array")) => format!("array of {}", inner(&schema["items"])),
        (None, _) if schema["additionalProperties"].is_object() => {
            format!("map of {}", inner(&schema["additionalProperties"]))
        }
        (None, _) if schema["allOf"].is_array() => list(&schema["allOf"]).map(inner).collect::<Vec<_>>().join(" and "),
        (None, Some("object") | None) if schema["properties"].is_object() => {
            let fields = entries(&schema["properties"]).map(|(name, field)| format!("{name}: {}", inner(field)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
        (None, plain) => plain.unwrap_or("any").to_owned(),
    };
    let format = schema["format"].as_str().map_or_else(String::new, |format| format!(" ({format})"));
    format!("{kind}{format}{}", if schema["x-nullable"] == true { " or null" } else { "" })
}

/// Whether a definition is a type of its own.
pub(crate) fn has_fields(definition: &Value) -> bool {
    definition["properties"].is_object() || definition["allOf"].is_array()
}

/// The rest besides the type: defaults, closed lists of values, bounds.
pub(crate) fn limits(schema: &Value, but: &[&str]) -> String {
    let mut limits = Vec::new();
    for (key, value) in entries(schema) {
        match key.as_str() {
            "items" | "additionalProperties" if value.is_object() => limits.push(limits_below(key, value)),
            "properties" => limits.extend(entries(value).map(|(name, field)| limits_below(name, field))),
            key if STRUCTURE.contains(&key) || DECORATION.contains(&key) || but.contains(&key) => {}
            key => limits.push(format!("{key} {value}")),
        }
    }
    limits.retain(|limit| !limit.is_empty());
    limits.join(", ")
}

fn limits_below(name: &str, schema: &Value) -> String {
    let limits = limits(schema, &[]);
    if limits.is_empty() { limits } else { format!("{name}: {limits}") }
}

/// The last step of a reference.
pub(crate) fn name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

pub(crate) fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

pub(crate) fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    #[test]
    fn types_are_told_as_one_would_say_them() {
        let description = json!({"definitions": {
            "Words": {"type": "array", "items": {"type": "string"}},
            "Mount": {"type": "object", "properties": {}},
        }});
        for (schema, words) in [
            (json!({"type": "integer", "format": "int64", "x-go-name": "N"}), "integer (int64)"),
            (json!({"type": "array", "items": {"$ref": "#/definitions/Mount"}}), "array of Mount"),
            (json!({"type": "object", "additionalProperties": {"type": "array", "items": {}}}), "map of array of any"),
            (json!({"type": "object", "properties": {"a": {"type": "string"}}}), "{a: string}"),
            (json!({"allOf": [{"$ref": "#/definitions/A"}, {"type": "object"}]}), "A and object"),
            (json!({"$ref": "#/definitions/Mount", "type": "string"}), "Mount"),
            (json!({"type": "array", "items": {"$ref": "#/definitions/Words"}}), "array of array of string"),
            (json!({"type": "boolean", "x-nullable": true}), "boolean or null"),
        ] {
            assert_eq!(kind(&description, &schema), words);
        }
    }

    #[test]
    fn a_list_of_itself_ends() {
        let endless = json!({"type": "array", "items": {"$ref": "#/definitions/Endless"}});
        let description = json!({"definitions": {"Endless": endless}});
        assert!(kind(&description, &endless).ends_with("array of Endless"));
    }

    #[test]
    fn what_is_no_type_is_told_apart() {
        let schema =
            json!({"type": "array", "default": [], "items": {"type": "string", "enum": ["a", "b"]}, "x-go-name": "A"});
        assert_eq!(limits(&schema, &[]), r#"default [], items: enum ["a","b"]"#);
        assert_eq!(limits(&schema, &["default"]), r#"items: enum ["a","b"]"#);
    }
}

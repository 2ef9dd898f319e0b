//! The JSON schema of the options.

use serde_json::{Map, Value, json};

use super::keywords;
use super::options::CreateOptions;

impl CreateOptions {
    /// The JSON Schema of what [`CreateOptions`] reads: the keys, and the kinds of value they take.
    ///
    /// ```
    /// let schema = podman::CreateOptions::schema();
    /// assert!(schema["properties"]["mem_limit"].is_object());
    /// ```
    #[must_use]
    pub fn schema() -> Value {
        let mut properties = Map::new();
        properties.insert("image".to_owned(), json!({"type": "string", "description": "The image: a name or an id."}));
        properties.insert(
            "command".to_owned(),
            json!({"type": ["array", "string", "null"], "items": {"type": "string"}, "description": "Runs this instead of the image's command."}),
        );
        for keyword in keywords::all() {
            let mut schema = keyword.form.schema();
            schema["description"] = keyword.doc.trim().into();
            properties.insert(keyword.name.to_owned(), schema);
        }
        properties.sort_keys();
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "CreateOptions",
            "description": "docker-py's arguments of create and run, for Podman.",
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CreateOptions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CreateOptions".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Self::schema().try_into().unwrap_or_default()
    }
}

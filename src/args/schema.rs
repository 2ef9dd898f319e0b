//! The JSON schemas of options.

use serde_json::{Map, Value, json};

use super::keyword::Keyword;
use super::keywords;
use super::options::CreateOptions;
use super::update::UpdateOptions;

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
        schema("CreateOptions", "docker-py's arguments of create and run, for Podman.", properties, keywords::all())
    }
}

impl UpdateOptions {
    /// The JSON Schema of what [`UpdateOptions`] reads: the keys, and the kinds of value they take.
    #[must_use]
    pub fn schema() -> Value {
        schema("UpdateOptions", "docker-py's arguments of update, for Podman.", Map::new(), keywords::of_update())
    }
}

fn schema(
    title: &str,
    description: &str,
    mut properties: Map<String, Value>,
    keywords: impl Iterator<Item = &'static Keyword>,
) -> Value {
    for keyword in keywords {
        let mut schema = keyword.form.schema();
        schema["description"] = keyword.doc.trim().into();
        properties.insert(keyword.name.to_owned(), schema);
    }
    properties.sort_keys();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "description": description,
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    })
}

#[cfg(feature = "schemars")]
macro_rules! json_schema {
    ($($options:ident),*) => {$(
        impl schemars::JsonSchema for $options {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($options).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                Self::schema().try_into().unwrap_or_default()
            }
        }
    )*};
}
#[cfg(feature = "schemars")]
json_schema!(CreateOptions, UpdateOptions);

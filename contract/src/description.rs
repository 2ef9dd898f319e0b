//! The vendored description after its corrections, as Swagger 2.0 has it.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::spec;

/// The operations that Podman is described to have.
#[derive(Debug)]
pub struct Description {
    /// Podman's own operations and those that it has to be compatible with Docker.
    pub operations: Vec<Operation>,
    /// The types they name.
    pub definitions: Map<String, Value>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    pub id: String,
    /// In capitals.
    pub method: String,
    /// With `{name}` for what is filled in.
    pub path: String,
    pub parameters: Vec<Parameter>,
    /// The content types of the body, if this operation has its own.
    pub consumes: Vec<String>,
    /// Whether the connection becomes the caller's.
    pub hijacks: bool,
}

#[derive(Debug, Deserialize)]
pub struct Parameter {
    pub name: String,
    #[serde(rename = "in")]
    pub place: Place,
    #[serde(default)]
    pub required: bool,
    /// What describes the value, where that is not the parameter itself.
    schema: Option<Value>,
    #[serde(flatten)]
    own: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
}

impl Description {
    /// Reads the description of this project.
    ///
    /// # Errors
    ///
    /// A file is missing or is not what it should be.
    pub fn read() -> Result<Self, String> {
        let mut swagger = serde_json::from_str(&text("spec/libpod.json")?).map_err(|e| format!("libpod.json: {e}"))?;
        let patches: spec::Patches = toml::from_str(&text("spec/patches.toml")?).map_err(|e| e.to_string())?;
        spec::apply(&mut swagger, &patches.patch).map_err(|stale| stale.join("\n"))?;
        Self::of(&swagger)
    }

    pub(crate) fn of(swagger: &Value) -> Result<Self, String> {
        let mut operations = Vec::new();
        for (path, item) in swagger["paths"].as_object().into_iter().flatten() {
            for (method, operation) in item.as_object().into_iter().flatten() {
                operations.push(Operation::of(path, method, operation)?);
            }
        }
        Ok(Self { operations, definitions: swagger["definitions"].as_object().cloned().unwrap_or_default() })
    }
}

impl Operation {
    fn of(path: &str, method: &str, operation: &Value) -> Result<Self, String> {
        let id = operation["operationId"].as_str().ok_or_else(|| format!("{method} {path} has no id"))?;
        let listed = |key: &str| operation.get(key).cloned().unwrap_or_else(|| Value::Array(Vec::new()));
        let wrong = |e| format!("{id}: {e}");
        Ok(Self {
            id: id.to_owned(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            parameters: serde_json::from_value(listed("parameters")).map_err(wrong)?,
            consumes: serde_json::from_value(listed("consumes")).map_err(wrong)?,
            hijacks: operation["responses"].get("101").is_some(),
        })
    }

    /// Whether it is one of Podman's own, not of its Docker-compatible half.
    #[must_use]
    pub fn is_libpod(&self) -> bool {
        self.path.starts_with("/libpod/")
    }

    /// What the path, the query, the headers or the body are made of.
    pub fn at(&self, place: Place) -> impl Iterator<Item = &Parameter> {
        // Callers do not set the content type of the body.
        self.parameters.iter().filter(move |parameter| parameter.place == place && parameter.name != "Content-Type")
    }
}

impl Parameter {
    /// What describes the value.
    #[must_use]
    pub fn schema(&self) -> &Value {
        self.schema.as_ref().unwrap_or(&self.own)
    }
}

fn text(path: &str) -> Result<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
}

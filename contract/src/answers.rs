//! The response types of operations: the generated table, and its rows.

use podman::raw::FromJson;
use podman::recorded::{self, Unreadable};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_ignored::Path;
use serde_json::Value;

#[rustfmt::skip]
#[path = "../generated/answers.rs"]
mod generated;

/// An operation of the generated client.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// Its id in the description.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with names in braces.
    pub path: &'static str,
    /// The content of a successful response.
    pub answer: Answer,
}

/// The content of a successful response.
#[derive(Debug, Clone, Copy)]
pub enum Answer {
    /// One JSON value.
    Json(Reader),
    /// One JSON value per line.
    Lines(Reader),
    /// Bytes for the caller.
    Bytes,
    /// Nothing.
    Nothing,
    /// A connection.
    Connection,
}

/// The type of a JSON value, by its functions.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// Decodes the response to a path as the client does, and encodes it again.
    pub again: fn(&str, &[u8]) -> Result<Value, Unreadable>,
    /// Returns the fields that the type does not have.
    pub unknown: fn(&[u8]) -> Vec<String>,
}

/// The reader of a type.
pub(crate) const fn reader<T: FromJson + DeserializeOwned + Serialize>() -> Reader {
    Reader { again: again::<T>, unknown: unknown::<T> }
}

fn again<T: FromJson + Serialize>(path: &str, body: &[u8]) -> Result<Value, Unreadable> {
    let value: T = recorded::response(path, body)?;
    Ok(serde_json::to_value(value).expect("a generated type can be written"))
}

fn unknown<T: DeserializeOwned>(body: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut json = serde_json::Deserializer::from_slice(body);
    // `again` reports values that do not decode.
    let _: Result<T, _> = serde_ignored::deserialize(&mut json, |path| found.push(field(&path)));
    found
}

/// Where a field is, whatever the index of the element it is in.
fn field(path: &Path<'_>) -> String {
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, .. } => format!("{}[]", field(parent)),
        Path::Map { parent, key } => format!("{}.{key}", field(parent)),
        Path::Some { parent } | Path::NewtypeStruct { parent } | Path::NewtypeVariant { parent } => field(parent),
    }
}

/// Every operation of the generated client.
#[must_use]
pub fn operations() -> &'static [Operation] {
    generated::OPERATIONS
}

/// The operation of that id.
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    generated::OPERATIONS.iter().find(|operation| operation.id == id)
}

//! The table of operations: how each is called (pure).
//!
//! General rules, and `spec/calls.toml` for what they do not say; its head has the rules in words.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use super::history::constant;

/// The content types of a body of bytes by default.
const BYTES: &str = "application/octet-stream";

/// An operation in `spec/calls.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Call {
    limit: Option<Limit>,
    grace: Option<String>,
    stream: Option<String>,
    connection: Option<Connection>,
    repeat: Option<bool>,
    #[serde(default)]
    pub(crate) content_type: Vec<String>,
    /// The reason.
    why: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Limit {
    Short,
    None,
    Grace,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Connection {
    Pooled,
    Dedicated,
}

/// The path of an operation, from `spec/handlers.toml`.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Handler {
    prefix: Option<String>,
}

/// The operations of a description.
fn operations(document: &Value) -> impl Iterator<Item = Described<'_>> {
    let items = document["paths"].as_object().into_iter().flatten();
    items.flat_map(|(path, item)| {
        let operations = item.as_object().into_iter().flatten();
        operations.map(move |(method, said)| Described { id: text(&said["operationId"]), method, path, said })
    })
}

struct Described<'a> {
    id: &'a str,
    method: &'a str,
    path: &'a str,
    said: &'a Value,
}

/// The operations whose callers may set the type of the body, by the names of their methods.
pub(crate) fn typed(calls: &BTreeMap<String, Call>) -> BTreeSet<String> {
    let several = calls.iter().filter(|(_, call)| call.content_type.len() > 1);
    several.map(|(id, _)| constant(id).to_lowercase()).collect()
}

/// The module with the table of all operations of `api`, which is what `swagger` was converted to.
pub(crate) fn table(
    api: &Value,
    swagger: &Value,
    calls: &BTreeMap<String, Call>,
    handlers: &BTreeMap<String, Handler>,
) -> Result<String, Vec<String>> {
    let mut rows = BTreeMap::new();
    // The conversion drops what types the bytes of a body have.
    let consumes: BTreeMap<&str, &Value> =
        operations(swagger).filter_map(|it| Some((it.id, it.said["consumes"].get(0)?))).collect();
    for operation in operations(api) {
        let id = operation.id;
        let consumes = consumes.get(id).copied().map(text);
        rows.insert(id, row(&operation, consumes, calls.get(id), handlers.get(id)));
    }
    let mut problems: Vec<_> = calls.keys().filter(|id| !rows.contains_key(id.as_str())).cloned().collect();
    for id in &mut problems {
        id.push_str(": no such operation");
    }
    problems.extend(rows.iter().filter_map(|(id, row)| row.as_ref().err().map(|why| format!("{id}: {why}"))));
    if !problems.is_empty() {
        return Err(problems);
    }
    let rows: String = rows.into_values().flatten().collect();
    Ok(format!(
        "// name, method, prefix, path, limit, connection, repeat, content type, upgrade, support\n\
         operations! {{\n{rows}}}\n"
    ))
}

fn row(
    operation: &Described<'_>,
    consumes: Option<&str>,
    call: Option<&Call>,
    handler: Option<&Handler>,
) -> Result<String, String> {
    let Described { id, method, path, said: operation } = *operation;
    let by_rule = Call::default();
    if call.is_some_and(|call| call.why.trim().is_empty()) {
        return Err("`why` must say something".to_owned());
    }
    let call = call.unwrap_or(&by_rule);
    let (body, response) = (body(operation), streams(operation));
    let usual = if body == Body::Bytes || response { Limit::None } else { Limit::Short };
    let parameter = |name: &str| {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        if parameters.clone().any(|parameter| parameter["in"] == "query" && parameter["name"] == name) {
            Ok(())
        } else {
            Err(format!("{name} is not a parameter"))
        }
    };
    let limit = match (call.limit, &call.stream, &call.grace) {
        (None, Some(stream), None) => {
            parameter(stream)?;
            format!("ShortIfFalse({stream:?})")
        }
        (Some(Limit::Grace), None, Some(grace)) => {
            parameter(grace)?;
            format!("Grace({grace:?})")
        }
        (Some(limit @ (Limit::Short | Limit::None)), None, None) if limit == usual => {
            return Err(format!("{limit:?} is what the rules say"));
        }
        (limit, None, None) if limit != Some(Limit::Grace) => match limit.unwrap_or(usual) {
            Limit::None => "Unlimited".to_owned(),
            limit => format!("{limit:?}"),
        },
        _ => return Err("`limit`, `grace` and `stream` do not fit together".to_owned()),
    };
    let short = limit == "Short" || limit.starts_with("ShortIfFalse");
    let connection = call.connection.unwrap_or(if short { Connection::Pooled } else { Connection::Dedicated });
    let repeat = call.repeat.unwrap_or(matches!(method, "get" | "head"));
    let content_type = match (body, call.content_type.first()) {
        (Body::None | Body::Json, Some(_)) => return Err("no bytes are sent".to_owned()),
        (Body::None, None) => None,
        (Body::Json, None) => Some("application/json"),
        (Body::Bytes, said) => Some(said.map_or(consumes.unwrap_or(BYTES), String::as_str)),
    };
    let prefix = match (path.starts_with("/libpod/"), handler.and_then(|handler| handler.prefix.as_deref())) {
        (_, Some(prefix)) => format!("Fixed(\"/v{prefix}\")"),
        (true, None) => "Libpod".to_owned(),
        (false, None) => "Docker".to_owned(),
    };
    let name = constant(id);
    let support = if path.starts_with("/libpod/") { format!("Some(&table::{name})") } else { "None".to_owned() };
    let columns = [
        name.to_lowercase(),
        method.to_uppercase(),
        prefix,
        format!("{:?}", template(path)),
        limit,
        format!("{connection:?}"),
        repeat.to_string(),
        format!("{content_type:?}"),
        upgrades(operation).to_string(),
        support,
    ];
    Ok(format!("    {name}: {};\n", columns.join(", ")))
}

/// The path with `{}` for each of its parameters.
fn template(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Body {
    None,
    Json,
    Bytes,
}

fn body(operation: &Value) -> Body {
    match operation["requestBody"]["content"].as_object() {
        None => Body::None,
        Some(content) if content.contains_key(BYTES) => Body::Bytes,
        Some(_) => Body::Json,
    }
}

/// Whether the response is bytes or a connection.
fn streams(operation: &Value) -> bool {
    upgrades(operation) || !operation["responses"]["2XX"]["content"][BYTES].is_null()
}

fn upgrades(operation: &Value) -> bool {
    !operation["responses"]["101"].is_null()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;

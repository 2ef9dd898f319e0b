//! Swagger 2.0 as go-swagger writes it → `OpenAPI` 3.0.3 as progenitor reads it (pure).
//!
//! General rules only; corrections of a single operation or type are data,
//! in `spec/patches.toml`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Docker-compatible operations that `compatible(true)` needs.
pub(crate) const COMPAT: [&str; 2] = ["ContainerInspect", "ContainerList"];
/// Operations that answer one JSON value a line, or may answer an archive instead: the description knows only bytes, so
/// here is the definition of a line.
pub(crate) const LINES: [(&str, &str); 10] = [
    ("ContainerCheckpointLibpod", "CheckpointReport"),
    ("ContainerRestoreLibpod", "RestoreReport"),
    ("ContainerTopLibpod", "ContainerTopOKBody"),
    ("ContainersStatsAllLibpod", "ContainerStatsReport"),
    ("ImageBuildLibpod", "BuildReport"),
    ("ImagePullLibpod", "LibpodImagesPullReport"),
    ("ImagePushLibpod", "ImagePushReport"),
    ("LocalBuildLibpod", "BuildReport"),
    ("ManifestPushLibpod", "ManifestPushReport"),
    ("SystemEventsLibpod", "Event"),
];

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "head", "options", "patch"];
/// Formats that say something progenitor acts on; any other is decoration.
const FORMATS: [&str; 12] = [
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "date-time",
    "binary",
];

/// Converts the operations under `/libpod/`, the others named in `also`, and the definitions that
/// they or `lines` reach.
pub(crate) fn convert(swagger: &Value, also: &[&str], lines: &[(&str, &str)]) -> Result<Value, Vec<String>> {
    let mut paths = Map::new();
    let mut problems = Vec::new();
    for (path, item) in object(&swagger["paths"]) {
        for (method, operation) in object(item) {
            if !METHODS.contains(&method.as_str()) {
                problems.push(format!("{path}: `{method}` is not a method"));
                continue;
            }
            let id = operation["operationId"].as_str().unwrap_or_default();
            if !path.starts_with("/libpod/") && !also.contains(&id) {
                continue;
            }
            let (path, operation) = self::operation(swagger, path, operation);
            paths.entry(path).or_insert_with(|| json!({}))[method] = operation;
        }
    }
    let schemas = reachable(swagger, &paths, lines);
    problems.extend(missing(swagger, &schemas));
    problems.extend(same_rust_name(&schemas));
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(json!({
        "openapi": "3.0.3",
        "info": {"title": "Podman (libpod)", "version": swagger["info"]["version"]},
        "paths": paths,
        "components": {"schemas": schemas},
    }))
}

/// An operation, and its path where that had to change.
fn operation(swagger: &Value, path: &str, operation: &Value) -> (String, Value) {
    let all = operation["parameters"].as_array().map_or(&[][..], Vec::as_slice);
    let place = |place: &'static str| all.iter().filter(move |p| p["in"] == place);
    let mut path = path.to_owned();
    let mut parameters = Vec::new();
    for param in place("path") {
        let name = text(&param["name"]);
        // Rust has one namespace for arguments: `rename` takes a `name` in the path and one in the query.
        let free = place("query").all(|q| q["name"] != name);
        let new = if free { name.to_owned() } else { format!("path_{name}") };
        path = path.replace(&format!("{{{name}}}"), &format!("{{{new}}}"));
        parameters.push(json!({"name": new, "in": "path", "required": true, "schema": {"type": "string"}}));
    }
    for param in place("query") {
        // Swagger describes a query parameter by itself; only a patch gives one a schema, to name a type.
        let described = param.get("schema").unwrap_or(param);
        let mut out = json!({"name": param["name"], "in": "query", "schema": schema(swagger, described)});
        if param["required"] == true {
            out["required"] = json!(true);
        }
        if param["type"] == "array" {
            // Podman reads a list from a repeated name; `a,b` would be one element.
            out["style"] = json!("form");
            out["explode"] = json!(true);
        }
        parameters.push(out);
    }
    for param in place("header").filter(|p| p["name"] != "Content-Type") {
        parameters.push(json!({"name": param["name"], "in": "header", "schema": {"type": "string"}}));
    }
    let mut out = json!({
        "operationId": operation["operationId"],
        "tags": operation["tags"],
        "parameters": parameters,
        "responses": response(swagger, &operation["responses"]),
    });
    if let Some(body) = place("body").next() {
        out["requestBody"] = request_body(swagger, body);
    }
    (path, out)
}

/// A body is JSON if it has a structure, and bytes otherwise; the global `consumes` is ignored.
fn request_body(swagger: &Value, body: &Value) -> Value {
    let content = if body["schema"]["type"] == "string" {
        json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
    } else {
        json!({"application/json": {"schema": schema(swagger, &body["schema"])}})
    };
    json!({"required": true, "content": content})
}

/// The only response that progenitor sees. `2XX`, because handlers send 200 where the
/// description has 201, and vice versa; errors of any status are read by
/// [`crate::error`](../src/error.rs), which knows their shape.
fn response(swagger: &Value, responses: &Value) -> Value {
    let resolve = |answer: &Value| match answer["$ref"].as_str() {
        Some(name) => swagger["responses"][name.trim_start_matches("#/responses/")].clone(),
        None => answer.clone(),
    };
    if !responses["101"].is_null() {
        return json!({"101": {"description": ""}});
    }
    let successes = object(responses).filter(|(code, _)| code.starts_with('2')).map(|(_, answer)| resolve(answer));
    let mut answer = json!({"description": ""});
    if let Some(found) = successes.map(|s| s["schema"].clone()).find(|schema| !schema.is_null()) {
        let bytes = found["type"] == "file" || found["format"] == "binary";
        answer["content"] = if bytes {
            json!({"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}})
        } else {
            json!({"application/json": {"schema": schema(swagger, &found)}})
        };
    }
    json!({"2XX": answer})
}

/// A schema or a parameter that describes itself, without what is not a fact for us:
/// defaults (the server's business), closed lists of values, and `required`, which
/// another version of the server does not keep.
///
/// A reference to a named string, number, list or map is replaced by what it names: a type of
/// its own is worth its lines only where it has fields, or a pattern to check.
pub(crate) fn schema(swagger: &Value, from: &Value) -> Value {
    if let Some(reference) = from["$ref"].as_str() {
        let name = reference.trim_start_matches("#/definitions/");
        let target = &swagger["definitions"][name];
        let fields = target["type"] == "object" && !target["additionalProperties"].is_object();
        return if fields || target["$ref"].is_string() || target["pattern"].is_string() {
            json!({"$ref": format!("#/components/schemas/{name}")})
        } else {
            schema(swagger, target)
        };
    }
    let mut out = Map::new();
    for (key, value) in object(from) {
        match key.as_str() {
            "type" if value == "file" => {
                out.insert(key.clone(), json!("string"));
            }
            "type" | "pattern" | "maxLength" | "minLength" => {
                out.insert(key.clone(), value.clone());
            }
            "format" if FORMATS.contains(&text(value)) => {
                out.insert(key.clone(), value.clone());
            }
            "items" | "additionalProperties" if value.is_object() => {
                out.insert(key.clone(), schema(swagger, value));
            }
            "properties" => {
                let fields = object(value).map(|(name, field)| (name.clone(), schema(swagger, field))).collect();
                out.insert(key.clone(), Value::Object(fields));
            }
            "oneOf" | "allOf" => {
                let each = value.as_array().into_iter().flatten().map(|each| schema(swagger, each)).collect();
                out.insert(key.clone(), Value::Array(each));
            }
            "x-nullable" => {
                out.insert("nullable".to_owned(), value.clone());
            }
            _ => {}
        }
    }
    Value::Object(out)
}

/// The definitions that the kept paths and `lines` reach, converted. Half of what go-swagger lists is not reached.
fn reachable(swagger: &Value, paths: &Map<String, Value>, lines: &[(&str, &str)]) -> Map<String, Value> {
    let mut todo: BTreeSet<String> = lines.iter().map(|(_, line)| (*line).to_owned()).collect();
    references(&Value::Object(paths.clone()), &mut todo);
    let mut found = Map::new();
    while let Some(name) = todo.pop_first() {
        if found.contains_key(&name) {
            continue;
        }
        let converted = schema(swagger, &swagger["definitions"][&name]);
        references(&converted, &mut todo);
        found.insert(name, converted);
    }
    found.sort_keys();
    found
}

fn references(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            if let Some(name) = map.get("$ref").and_then(Value::as_str) {
                into.insert(name.trim_start_matches("#/components/schemas/").to_owned());
            }
            map.values().for_each(|value| references(value, into));
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, into)),
        _ => {}
    }
}

/// Names that are referred to but not defined, for example after a misspelt correction.
fn missing(swagger: &Value, schemas: &Map<String, Value>) -> Vec<String> {
    let undefined = |name: &&String| swagger["definitions"].get(name.as_str()).is_none();
    schemas.keys().filter(undefined).map(|name| format!("definition {name} does not exist")).collect()
}

/// Definitions that would become one Rust type.
fn same_rust_name(schemas: &Map<String, Value>) -> Vec<String> {
    let names: Vec<_> = schemas.keys().map(|name| (name.to_lowercase(), name)).collect();
    let twin = |i: usize| names[..i].iter().find(|(lower, _)| *lower == names[i].0);
    (0..names.len())
        .filter_map(|i| twin(i).map(|(_, other)| format!("definitions {other} and {} have one Rust name", names[i].1)))
        .collect()
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
#[path = "openapi_tests.rs"]
mod tests;

//! The vendored description, its corrections, and what was generated from them.
//!
//! The rules of the generator are pure, so their tests run here, without the generator.

#![allow(clippy::needless_pass_by_value, reason = "`json!` and `quote!` read best as arguments")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::Value;

#[allow(dead_code, reason = "the build script uses it")]
#[path = "../build/answers.rs"]
mod answers;
#[path = "../build/calls.rs"]
mod calls;
#[allow(dead_code, reason = "the build script uses all of it")]
#[path = "../build/history.rs"]
mod history;
#[allow(dead_code, reason = "the build script uses all of it")]
#[path = "../build/openapi.rs"]
mod openapi;
#[allow(dead_code, reason = "the build script uses all of it")]
#[path = "../build/operations.rs"]
mod operations;
#[allow(dead_code, reason = "the build script uses all of it")]
#[path = "../build/policy.rs"]
mod policy;
#[path = "../build/records.rs"]
mod records;
#[path = "../build/spec.rs"]
mod spec;

/// Operations whose answer is its status; every other method must hand over a body or a connection.
const NO_BODY: [&str; 29] = [
    "ContainerExistsLibpod",
    "ContainerInitLibpod",
    "ContainerKillLibpod",
    "ContainerPauseLibpod",
    "ContainerRenameLibpod",
    "ContainerResizeLibpod",
    "ContainerRestartLibpod",
    "ContainerStartLibpod",
    "ContainerStopLibpod",
    "ContainerUnmountLibpod",
    "ContainerUnpauseLibpod",
    "ExecRemoveLibpod",
    "ExecResizeLibpod",
    "ImageExistsLibpod",
    "ImageTagLibpod",
    "ImageUntagLibpod",
    "ManifestExistsLibpod",
    "NetworkConnectLibpod",
    "NetworkDisconnectLibpod",
    "NetworkExistsLibpod",
    "NetworkUpdateLibpod",
    "PodExistsLibpod",
    "PutContainerArchiveLibpod",
    "QuadletExistsLibpod",
    "SecretDeleteLibpod",
    "SecretExistsLibpod",
    "VolumeDeleteLibpod",
    "VolumeExistsLibpod",
    "VolumeImportLibpod",
];

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn patches() -> Vec<spec::Patch> {
    toml::from_str::<spec::Patches>(&read("spec/patches.toml")).expect("spec/patches.toml is a list of patches").patch
}

/// The description as the generator reads it.
fn api() -> Value {
    openapi::convert(&description(), &openapi::COMPAT, &openapi::LINES).expect("the description converts")
}

/// Operations under `/libpod/`: method and path, and their attributes.
fn operations(api: &Value) -> BTreeMap<(String, String), Value> {
    let mut found = BTreeMap::new();
    for (path, item) in api["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if path.starts_with("/libpod/") {
                found.insert((method.to_uppercase(), path.clone()), operation.clone());
            }
        }
    }
    found
}

/// Generated methods by the operation in their documentation; the text is the whole method.
fn methods(generated: &str) -> BTreeMap<(String, String), &str> {
    let sends = generated.split("/// Sends a `").skip(1);
    sends
        .filter_map(|text| {
            let (method, rest) = text.split_once("` request to `")?;
            let (path, rest) = rest.split_once('`')?;
            Some(((method.to_owned(), path.to_owned()), rest))
        })
        .collect()
}

/// The vendored description, corrected.
fn description() -> Value {
    let mut description = serde_json::from_str(&read("spec/libpod.json")).expect("spec/libpod.json is JSON");
    spec::apply(&mut description, &patches()).expect("every patch applies");
    description
}

#[test]
fn what_is_known_of_a_release_is_of_something_there_is() {
    let described = history::describe(&description());
    let bodies: BTreeMap<String, history::Body> =
        toml::from_str(&read("spec/history/fields.toml")).expect("spec/history/fields.toml");
    for (body, facts) in bodies {
        let operation = described.values().find(|operation| operation.body == body);
        let operation = operation.unwrap_or_else(|| panic!("{body} is not a request body"));
        for path in facts.fields.keys() {
            assert!(operation.fields.values().any(|known| known == path), "{body} has no field {path}");
        }
    }
}

#[test]
fn the_vendored_description_is_one_of_the_history() {
    let history = fs::read_dir("spec/history").expect("spec/history").map(|entry| entry.expect("an entry").path());
    let vendored = read("spec/libpod.json");
    let same = history.filter(|path| fs::read_to_string(path).is_ok_and(|text| text == vendored)).count();
    assert_eq!(same, 1, "spec/libpod.json must be in spec/history, under its release");
}

#[test]
fn patches_say_why_in_an_orderly_way() {
    for patch in patches() {
        let id = &patch.id;
        assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{id} is kebab-case");
        assert!(patch.reason.ends_with(['.', ')']), "{id}: the reason is a sentence");
        let place = ["/paths/", "/definitions/", "/responses/"].iter().any(|place| patch.at.starts_with(place));
        assert!(place, "{id}: {}", patch.at);
        assert!(patch.evidence.len() > 10, "{id}: the evidence can be looked up");
    }
}

#[test]
fn no_body_of_an_answer_is_dropped() {
    let (api, generated) = (api(), read("generated/libpod.rs"));
    let methods = methods(&generated);
    let mut wrong = Vec::new();
    for (key, operation) in operations(&api) {
        let id = operation["operationId"].as_str().expect("an operation has an id");
        let signature = methods[&key].split('{').next().expect("a method has a signature");
        let drops = signature.contains("ResponseFuture<'_, ()>");
        if drops != NO_BODY.contains(&id) {
            wrong.push(format!("{id}: {}", if drops { "its body is dropped" } else { "has a body after all" }));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_are_checked_where_they_are_sent_and_nowhere_else() {
    let api = api();
    let answers: Vec<_> = operations(&api).into_values().map(|operation| operation["responses"].clone()).collect();
    let mut reached = BTreeSet::new();
    let mut todo: Vec<Value> = answers;
    while let Some(value) = todo.pop() {
        match value {
            Value::Object(map) => {
                if let Some(name) = map.get("$ref").and_then(Value::as_str) {
                    let name = name.trim_start_matches("#/components/schemas/").to_owned();
                    todo.push(api["components"]["schemas"][&name].clone());
                    assert!(reached.len() < 1000, "references end somewhere");
                    if !reached.insert(name) {
                        todo.pop();
                    }
                }
                todo.extend(map.into_iter().map(|(_, value)| value));
            }
            Value::Array(list) => todo.extend(list),
            _ => {}
        }
    }
    let schemas = &api["components"]["schemas"];
    for name in ["ContainerName", "NetworkName", "PodName", "SecretName", "VolumeName"] {
        assert!(schemas[name]["pattern"].is_string(), "{name} has a pattern");
    }
    let checked: Vec<_> = reached.iter().filter(|name| schemas[name.as_str()]["pattern"].is_string()).collect();
    assert!(checked.is_empty(), "an answer must not be refused for a name: {checked:?}");
}

//! docker-py's keywords against what a right client sends (`fixtures/kwargs/`).

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Map, Value};

/// What podman-py does, and where it is wrong.
const CASES: &str = include_str!("fixtures/kwargs/cases.jsonl");
/// Inputs of public bug reports.
const FIELD_CASES: &str = include_str!("fixtures/kwargs/field-cases.jsonl");
/// The forms of docker-py's `HostConfig` and `utils.convert_…`, and of podman-py's `create`, one by one.
const FORMS: &str = include_str!("fixtures/kwargs/forms.jsonl");

fn cases() -> impl Iterator<Item = Value> {
    [CASES, FIELD_CASES, FORMS]
        .into_iter()
        .flat_map(str::lines)
        .map(|line| serde_json::from_str(line).expect("a case is JSON"))
}

/// The arguments of a case, with Python's types as JSON has them.
fn arguments(case: &Value) -> Value {
    let mut arguments = Map::new();
    let image = case.get("image").cloned().unwrap_or_else(|| "localhost/busybox:latest".into());
    arguments.insert("image".into(), untag(&image));
    arguments.insert("command".into(), case.get("command").map_or(Value::Null, untag));
    if let Value::Object(keywords) = untag(&case["kwargs"]) {
        arguments.extend(keywords);
    }
    arguments.into()
}

fn untag(value: &Value) -> Value {
    match value {
        Value::Object(map) => match map.iter().next() {
            Some((tag, inner)) if map.len() == 1 && tag.starts_with("__") => untag(inner),
            _ => map.iter().map(|(key, value)| (key.clone(), untag(value))).collect::<Map<_, _>>().into(),
        },
        Value::Array(list) => list.iter().map(untag).collect::<Vec<_>>().into(),
        other => other.clone(),
    }
}

/// Whether a correct client rejects this case; it may also reject cases that the server rejects.
fn is_refused(case: &Value) -> Option<bool> {
    match case.get("want") {
        Some(want) => Some(want.get("error").is_some()),
        None if case["verdict"] == "bad-input" => None,
        None => Some(case["expected"]["ok"] != true),
    }
}

#[test]
fn what_a_right_client_refuses_is_refused_and_nothing_else() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in cases() {
        let id = case["id"].as_str().expect("an id");
        count += 1;
        let read: Result<podman::CreateOptions, _> = serde_json::from_value(arguments(&case));
        if is_refused(&case).is_some_and(|refused| refused != read.is_err()) && case["verdict"] != "bad-input" {
            wrong.push(format!("{id}: {read:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(count, 490);
}

#[test]
fn options_printed_and_read_back_are_equal() {
    let mut count = 0;
    for case in cases() {
        let Ok(options) = serde_json::from_value::<podman::CreateOptions>(arguments(&case)) else { continue };
        let printed = serde_json::to_string(&options).expect("prints");
        let again: podman::CreateOptions = serde_json::from_str(&printed).expect("reads back");
        assert_eq!(options, again, "{}", case["id"]);
        assert_eq!(options.spec().expect("renders"), again.spec().expect("renders"), "{}", case["id"]);
        count += 1;
    }
    assert!(count > 250, "only {count} cases read");
}

#[test]
fn bodies_are_what_a_right_client_sends() {
    let mut wrong = Vec::new();
    for case in cases() {
        let id = case["id"].as_str().expect("an id");
        let Ok(options) = serde_json::from_value::<podman::CreateOptions>(arguments(&case)) else { continue };
        if is_refused(&case) != Some(false) {
            continue;
        }
        let want = case.get("want").unwrap_or(&case["expected"]["body"]);
        let (got, want) = (plain(&options.spec().expect("renders"), ""), plain(want, ""));
        let (mut got, want) =
            (got.as_object().cloned().unwrap_or_default(), want.as_object().cloned().unwrap_or_default());
        for key in ["image", "command", "raw_image_name"] {
            if !want.contains_key(key) {
                got.remove(key);
            }
        }
        if got != want {
            wrong.push(format!("{id}:\n  got  {}\n  want {}", Value::from(got), Value::from(want)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Keys in lower case, what is empty left out, lists without an order sorted: as the server reads it.
fn plain(value: &Value, key: &str) -> Value {
    const FREE: [&str; 8] =
        ["env", "labels", "annotations", "sysctl", "secret_env", "networks", "storage_opts", "unified"];
    match value {
        Value::Object(map) if map.len() == 1 && map.keys().all(|tag| tag.starts_with("__")) => {
            plain(&untag(value), key)
        }
        Value::Object(map) => {
            let mut out = Map::new();
            for (name, value) in map {
                let lower = name.to_lowercase();
                let value = plain(value, &lower);
                let empty = value.is_null() || value == serde_json::json!({}) || value == serde_json::json!([]);
                let default =
                    key == "portmappings" && (lower == "host_port" && value == 0 || lower == "range" && value == 1);
                if !empty && !default {
                    out.insert(if FREE.contains(&key) { name.clone() } else { lower }, value);
                }
            }
            out.into()
        }
        Value::Array(list) => {
            let mut list: Vec<Value> = list.iter().map(|value| plain(value, key)).collect();
            if key != "command" && key != "entrypoint" && key != "test" {
                list.sort_by_key(ToString::to_string);
            }
            list.into()
        }
        Value::String(text) if key == "protocol" => text.to_lowercase().into(),
        Value::String(text) if text == "True" || text == "False" => text.to_lowercase().into(),
        other => other.clone(),
    }
}

#[test]
fn the_committed_schemas_are_those_that_are_generated() {
    for (name, schema) in [
        ("build-options", podman::images::BuildOptions::schema()),
        ("create-options", podman::CreateOptions::schema()),
        ("image-import-options", podman::images::ImportOptions::schema()),
        ("image-list-options", podman::images::ListOptions::schema()),
        ("image-prune-options", podman::images::PruneOptions::schema()),
        ("image-pull-options", podman::images::PullOptions::schema()),
        ("image-push-options", podman::images::PushOptions::schema()),
        ("image-remove-options", podman::images::RemoveOptions::schema()),
        ("image-save-options", podman::images::SaveOptions::schema()),
        ("image-search-options", podman::images::SearchOptions::schema()),
        ("network-connect-options", podman::networks::ConnectOptions::schema()),
        ("network-disconnect-options", podman::networks::DisconnectOptions::schema()),
        ("network-list-options", podman::networks::ListOptions::schema()),
        ("network-options", podman::networks::NetworkOptions::schema()),
        ("network-prune-options", podman::networks::PruneOptions::schema()),
        ("network-remove-options", podman::networks::RemoveOptions::schema()),
        ("network-update-options", podman::networks::UpdateOptions::schema()),
        ("pod-list-options", podman::pods::ListOptions::schema()),
        ("pod-options", podman::pods::PodOptions::schema()),
        ("pod-prune-options", podman::pods::PruneOptions::schema()),
        ("pod-remove-options", podman::pods::RemoveOptions::schema()),
        ("pod-stats-options", podman::pods::StatsOptions::schema()),
        ("pod-stop-options", podman::pods::StopOptions::schema()),
        ("pod-top-options", podman::pods::TopOptions::schema()),
        ("secret-list-options", podman::secrets::ListOptions::schema()),
        ("secret-options", podman::secrets::SecretOptions::schema()),
        ("volume-list-options", podman::volumes::ListOptions::schema()),
        ("volume-options", podman::volumes::VolumeOptions::schema()),
        ("volume-prune-options", podman::volumes::PruneOptions::schema()),
        ("volume-remove-options", podman::volumes::RemoveOptions::schema()),
    ] {
        let path = format!("{}/schema/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let schema = format!("{schema:#}\n");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &schema).expect("schema/ is writable");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        let other = schema.lines().zip(committed.lines()).find(|(new, old)| new != old);
        assert!(committed == schema, "{name}: run `BLESS=1 cargo test --test kwargs`; the first other line: {other:?}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let options: podman::CreateOptions =
        serde_json::from_str(r#"{"image": "x", "auth_config": {"username": "u", "password": "s3cret"}}"#)
            .expect("reads");
    assert!(!format!("{options:?}").contains("s3cret"));
    let error =
        serde_json::from_str::<podman::CreateOptions>(r#"{"image": "x", "auth_config": {"password": ["s3cret"]}}"#);
    assert!(!error.expect_err("no text").to_string().contains("s3cret"));
}

/// `cargo test` builds the examples together with the tests.
#[test]
fn the_example_renders_a_line_for_each_line() {
    let tests = std::env::current_exe().expect("a path");
    let render = tests.ancestors().nth(2).expect("target/debug").join("examples/render");
    let mut child = Command::new(render).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("starts");
    let lines = concat!(
        r#"{"image": "a", "command": "echo 'b c'", "kwargs": {"tty": true}}"#,
        "\n\n",
        r#"{"image": "a", "kwargs": {"tty": "maybe", "mem_limit": "much"}}"#,
        "\nno JSON\n",
    );
    child.stdin.take().expect("a pipe").write_all(lines.as_bytes()).expect("writes");
    let output = child.wait_with_output().expect("ends");
    let answers: Vec<Value> = output
        .stdout
        .split(|b| *b == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).expect("JSON"))
        .collect();
    let spec = serde_json::json!({"image": "a", "command": ["echo", "b c"], "terminal": true});
    assert_eq!(answers[0], serde_json::json!({"ok": true, "spec": spec}));
    let refused = answers[1]["error"].as_str().expect("an error");
    assert!(refused.contains("tty") && refused.contains("mem_limit"), "{refused}");
    assert_eq!((answers[2]["ok"].as_bool(), answers.len()), (Some(false), 3));
}

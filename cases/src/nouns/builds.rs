//! Builds of images.

use std::path::Path;

use podman::images::{BuildOptions, Context};
use podman::testkit::{Request, Response};
use serde_json::{Map, Value, json};

use super::Noun;
use crate::call::{Call, Failure, Outcome, done};
use crate::compare::bytes_of;
use crate::model::{Model, Object};

/// Answers builds; the calls are those of images.
pub(super) const NOUN: Noun = Noun {
    names: &[],
    collection: None,
    object: |_, _| Object { id: String::new(), name: String::new(), attrs: Value::Null },
    absent: "",
    call: |_| Box::pin(async { Err(Failure::Unknown) }),
    answer: |_, _, _| None,
    answer_any: answer,
};

const ID: &str = "b01dface0b01dface0b01dface0b01dface0b01dface0b01dface0b01dface0b";

fn answer(_: &mut Model, request: &Request, path: &str) -> Option<Response> {
    let is_built = path.strip_prefix("/images/").and_then(|path| path.strip_suffix("/json")) == Some(ID);
    match request.method.as_str() {
        "POST" if path == "/build" => {
            let log = ["STEP 1/1: FROM scratch\n".to_owned(), format!("{ID}\n")];
            Some(Response::chunks(log.map(|line| format!("{}\n", json!({ "stream": line })))))
        }
        "GET" if is_built => Some(Response::json(200, &json!({ "Id": ID, "RepoTags": [] }))),
        _ => None,
    }
}

/// The call of a case `images.build`; paths are below its working directory.
pub(super) async fn build(call: Call) -> Outcome {
    let Call { podman, mut kwargs, dir, env, .. } = call;
    let mut rest = Map::new();
    let (file, custom) = (kwargs.take(&["fileobj"]), kwargs.take(&["custom_context"]));
    let is_custom = custom == Some(Value::Bool(true));
    let file = file.map(|file| match file.get("file").and_then(Value::as_str) {
        Some(name) => std::fs::read(dir.join(name)).unwrap_or_else(|_| bytes_of(name)),
        None => file.as_str().unwrap_or_default().as_bytes().to_vec(),
    });
    for name in ["path", "ignorefile"] {
        if let Some(path) = kwargs.take(&[name]) {
            rest.insert(name.to_owned(), each(&path, |path| below(&dir, path)));
        }
    }
    for name in ["dockerfile", "containerfile", "file"] {
        if let Some(files) = kwargs.take(&[name]) {
            let context = rest.get("path").and_then(Value::as_str).map(std::path::PathBuf::from);
            let files = each(&files, |name| match &context {
                Some(context) if context.join(name).exists() => name.to_owned(),
                _ => containerfile(&dir, name),
            });
            rest.insert(name.to_owned(), files);
        }
    }
    for name in ["build_contexts", "build_context"] {
        if let Some(contexts) = kwargs.take(&[name]) {
            rest.insert(
                name.to_owned(),
                each(&contexts, |value| match value.split_once('=') {
                    Some((name, path)) => format!("{name}={}", existing(&dir, path)),
                    None => existing(&dir, value),
                }),
            );
        }
    }
    let mut secrets = Vec::new();
    for name in ["secrets", "secret"] {
        if let Some(given) = kwargs.take(&[name]) {
            let mut left = Vec::new();
            for secret in given.as_array().cloned().unwrap_or_else(|| vec![given.clone()]) {
                let text = secret.as_str().unwrap_or_default();
                match variable(text, &env) {
                    Some(found) => secrets.push(found),
                    None => left.push(each(&secret, |secret| source(&dir, secret))),
                }
            }
            rest.insert(name.to_owned(), left.into());
        }
    }
    let mut options: BuildOptions = kwargs.options()?;
    for (name, value) in rest {
        options = options.set(&name, value);
    }
    for (id, value) in secrets {
        options = options.secret(id, value);
    }
    options = match file {
        Some(bytes) if is_custom => options.context(Context::tar(bytes)),
        Some(bytes) => options.containerfile_text(String::from_utf8_lossy(&bytes)),
        None if custom.is_some() => options.set("custom_context", custom),
        None => options,
    };
    done(podman.images().build(options).await?)
}

/// Changes a string, or each of a list or map.
fn each(value: &Value, change: impl Fn(&str) -> String + Copy) -> Value {
    match value {
        Value::String(text) => change(text).into(),
        Value::Array(list) => list.iter().map(|value| each(value, change)).collect(),
        Value::Object(map) => map.iter().map(|(name, value)| (name.clone(), each(value, change))).collect(),
        other => other.clone(),
    }
}

fn below(dir: &Path, path: &str) -> String {
    if path.contains("://") || path.starts_with("github.com/") { path.to_owned() } else { joined(dir, path) }
}

fn joined(dir: &Path, path: &str) -> String {
    dir.join(path.replace("{cwd}", &dir.to_string_lossy())).to_string_lossy().into_owned()
}

/// A path of the working directory, if there is such a file.
fn existing(dir: &Path, path: &str) -> String {
    let found = joined(dir, path);
    if !path.contains("://") && Path::new(&found).exists() { found } else { path.to_owned() }
}

/// A relative name stays, unless it is only in the working directory.
fn containerfile(dir: &Path, name: &str) -> String {
    if name.contains("{cwd}") { joined(dir, name) } else { existing(dir, name) }
}

fn source(dir: &Path, secret: &str) -> String {
    let fields = secret.split(',').map(|field| match field.strip_prefix("src=") {
        Some(path) => format!("src={}", existing(dir, path)),
        None => field.to_owned(),
    });
    fields.collect::<Vec<_>>().join(",")
}

/// A secret from a variable of the case: the variables of this process cannot be set.
fn variable(secret: &str, env: &Map<String, Value>) -> Option<(String, String)> {
    let field = |name: &str| secret.split(',').find_map(|field| field.strip_prefix(name)?.strip_prefix('='));
    let of_kind = field("type") == Some("env");
    let name = field("env").or_else(|| if of_kind { field("src") } else { None }).or_else(|| {
        let alone = field("src").is_none() && field("type") != Some("file");
        if alone { field("id") } else { None }
    })?;
    let known =
        secret.split(',').all(|field| ["id=", "env=", "src=", "type="].iter().any(|start| field.starts_with(start)));
    Some((field("id")?.to_owned(), env.get(name).filter(|_| known)?.as_str()?.to_owned()))
}

//! Artifacts.

use std::time::Duration;

use podman::artifacts::{ArtifactFile, ExtractOptions, PullOptions, PushOptions, RemoveOptions};
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::volumes::found;
use super::{Noun, nothing};
use crate::call::{Call, Failure, Kwargs, Outcome, done};
use crate::duration;
use crate::model::{Model, Object, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["artifact", "artifacts"],
    collection: Some("artifacts"),
    object,
    absent: "artifact does not exist",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any: nothing,
};

/// An artifact by its name, and its files by their names.
fn object(given: &Value, content: &Value) -> Object {
    let name = text(given, &["Name", "name"]);
    let id = id_of(&name, 64);
    let files = content.as_object().into_iter().flatten();
    let layers: Vec<Value> = files.map(|(title, content)| layer(title, content.as_str().unwrap_or_default())).collect();
    let attrs = json!({ "Name": name, "Digest": format!("sha256:{id}"), "Manifest": { "layers": layers } });
    Object { name, id, attrs }
}

fn layer(title: &str, content: &str) -> Value {
    json!({
        "digest": format!("sha256:{}", id_of(content, 64)),
        "size": content.len(),
        "annotations": { "org.opencontainers.image.title": title },
    })
}

pub(super) fn flag(kwargs: &mut Kwargs, names: &[&str]) -> Result<Option<bool>, Failure> {
    match kwargs.take(names) {
        None => Ok(None),
        Some(Value::Bool(on)) => Ok(Some(on)),
        Some(other) => Err(Failure::Refused(format!("{}: expected true or false, not {other}", names[0]))),
    }
}

pub(super) fn list(kwargs: &mut Kwargs, names: &[&str]) -> Result<Vec<Value>, Failure> {
    match kwargs.take(names) {
        None => Ok(Vec::new()),
        Some(Value::Array(list)) => Ok(list),
        Some(other) => Err(Failure::Refused(format!("{}: expected a list, not {other}", names[0]))),
    }
}

/// What a pull and a push have in common.
struct Transfer {
    retry: Option<u32>,
    delay: Option<Duration>,
    tls_verify: Option<bool>,
    auth: Option<Value>,
}

fn transfer(kwargs: &mut Kwargs) -> Result<Transfer, Failure> {
    let retry = kwargs.take(&["retry"]);
    let bad = |what: &str| Failure::Refused(what.to_owned());
    let retry = retry.map(|retry| retry.as_u64().and_then(|retry| retry.try_into().ok()).ok_or_else(|| bad("retry")));
    let delay = kwargs.text(&["retry_delay", "retrydelay"])?;
    let nanos = duration::parse(&delay);
    let delay = match (delay.as_str(), nanos) {
        ("", _) => None,
        (_, Some(nanos)) => Some(Duration::from_secs_f64(nanos / 1e9)),
        _ => return Err(bad("retry_delay: expected a duration such as 2s")),
    };
    let tls_verify = flag(kwargs, &["tls_verify"])?;
    Ok(Transfer { retry: retry.transpose()?, delay, tls_verify, auth: kwargs.take(&["auth_config", "auth"]) })
}

macro_rules! with_transfer {
    ($options:expr, $transfer:expr) => {{
        let (mut options, transfer) = ($options, $transfer);
        if let Some(retry) = transfer.retry {
            options = options.retry(retry);
        }
        if let Some(delay) = transfer.delay {
            options = options.retry_delay(delay);
        }
        if let Some(verify) = transfer.tls_verify {
            options = options.tls_verify(verify);
        }
        match transfer.auth {
            Some(auth) => options.auth_config(auth)?,
            None => options.auth_files(podman::registry::AuthFiles::none()),
        }
    }};
}

async fn add(call: &Call, mut kwargs: Kwargs, of_server: bool) -> Outcome {
    let mut add = call.podman.artifacts().add(kwargs.text(&["name"])?);
    for file in list(&mut kwargs, &["files"])? {
        let (name, content) = (text(&file[0], &[]), text(&file[1], &[]));
        add = add.bytes(name, content.into_bytes());
    }
    if of_server {
        let name = kwargs.take(&["file_name"]).map(|name| text(&name, &[]));
        let file = ArtifactFile::on_server(kwargs.text(&["path"])?);
        add = add.with(match name {
            Some(name) => file.name(name),
            None => file,
        });
    }
    if let Some(kind) = kwargs.take(&["type", "artifact_type"]) {
        add = add.artifact_type(text(&kind, &[]));
    }
    if let Some(kind) = kwargs.take(&["file_type"]) {
        add = add.file_type(text(&kind, &[]));
    }
    for (key, value) in kwargs.take(&["annotations"]).unwrap_or_default().as_object().into_iter().flatten() {
        let value = value.as_str().ok_or_else(|| Failure::Refused(format!("annotations: {value} is not a string")))?;
        add = add.annotation(key, value);
    }
    if let Some(append) = flag(&mut kwargs, &["append"])? {
        add = add.append(append);
    }
    if let Some(replace) = flag(&mut kwargs, &["replace"])? {
        add = add.replace(replace);
    }
    kwargs.done()?;
    done(add.await?)
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, verb, mut kwargs, of_manager, .. } = call.clone();
    let artifacts = podman.artifacts();
    let own = call.own(&["Name", "name"]);
    let name = |kwargs: &mut Kwargs| if of_manager { kwargs.text(&["name", "key"]) } else { Ok(own.clone()) };
    match verb.as_str() {
        "add" => add(&call, kwargs, false).await,
        "add_local" => add(&call, kwargs, true).await,
        "list" => {
            kwargs.done()?;
            done(artifacts.list().await?)
        }
        "get" | "inspect" => {
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            done(artifacts.get(&name).await?)
        }
        "exists" => {
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            done(artifacts.exists(&name).await?)
        }
        "pull" => {
            let (name, transfer) = (name(&mut kwargs)?, transfer(&mut kwargs)?);
            kwargs.done()?;
            done(artifacts.pull_with(&name, &with_transfer!(PullOptions::new(), transfer)).await?)
        }
        "push" => {
            let (name, transfer) = (name(&mut kwargs)?, transfer(&mut kwargs)?);
            kwargs.done()?;
            done(artifacts.push_with(&name, &with_transfer!(PushOptions::new(), transfer)).await?)
        }
        "remove" | "delete" => {
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            found(artifacts.remove(&name).await?)
        }
        "remove_many" => {
            let names = list(&mut kwargs, &["names", "artifacts"])?;
            let names: Vec<String> = names.iter().map(|name| text(name, &[])).collect();
            let options = RemoveOptions::new().ignore(flag(&mut kwargs, &["ignore"])?.unwrap_or_default());
            kwargs.done()?;
            done(artifacts.remove_many_with(names, &options).await?)
        }
        "remove_all" => {
            kwargs.done()?;
            done(artifacts.remove_all().await?)
        }
        "prune_unnamed" => {
            kwargs.done()?;
            done(artifacts.prune_unnamed().await?)
        }
        "extract" => {
            let name = name(&mut kwargs)?;
            let mut options = ExtractOptions::new();
            if let Some(title) = kwargs.take(&["title"]) {
                options = options.title(text(&title, &[]));
            }
            if let Some(digest) = kwargs.take(&["digest"]) {
                options = options.digest(text(&digest, &[]));
            }
            options = options.exclude_title(flag(&mut kwargs, &["exclude_title", "excludetitle"])?.unwrap_or_default());
            kwargs.done()?;
            done(artifacts.extract_with(&name, &options).await?)
        }
        _ => Err(Failure::Unknown),
    }
}

fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let parts: Vec<&str> = rest.split('/').collect();
    let query = request.query();
    let get = |name: &str| query.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let digest = |name: &str| json!({ "ArtifactDigest": format!("sha256:{}", id_of(name, 64)) });
    let absent = || Response::error(404, "artifact does not exist", "artifact does not exist");
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("POST", ["add"] | ["local", "add"]) => {
            let name = get("name");
            match (model.find("artifacts", name).cloned(), get("append") == "true", get("replace") == "true") {
                (Some(_), false, false) => {
                    return Some(Response::error(500, "artifact already exists", "artifact already exists"));
                }
                (None, true, _) => return Some(absent()),
                _ => {}
            }
            model.remove("artifacts", name);
            model.add("artifacts", object(&json!(name), &json!({ get("fileName"): "" })));
            Response::json(201, &digest(name))
        }
        ("POST", ["pull"]) => {
            model.add("artifacts", object(&json!(get("name")), &json!({ "a.txt": "" })));
            Response::json(200, &digest(get("name")))
        }
        ("POST", [key, "push"]) => match model.find("artifacts", key) {
            Some(found) => Response::json(200, &digest(&found.name)),
            None => absent(),
        },
        ("GET", [key, "extract"]) => match model.find("artifacts", key) {
            Some(_) => Response::json(200, &json!(null)),
            None => absent(),
        },
        ("DELETE", ["remove"]) => Response::json(200, &json!({ "ArtifactDigests": [] })),
        ("DELETE", [key]) => match model.find("artifacts", key).cloned() {
            Some(found) => {
                model.remove("artifacts", key);
                Response::json(200, &json!({ "ArtifactDigests": [found.attrs["Digest"]] }))
            }
            None => absent(),
        },
        _ => return None,
    })
}

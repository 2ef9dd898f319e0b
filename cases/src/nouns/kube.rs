//! Kubernetes YAML, and units of systemd.

use std::path::Path;

use podman::kube::{ApplyOptions, DownOptions, GenerateOptions, PlayOptions, SystemdOptions};
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::Noun;
use crate::call::{Call, Failure, Kwargs, Outcome, done};
use crate::model::{Model, Object, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["kube", "generate"],
    collection: None,
    object,
    absent: "no such container",
    call: |call| Box::pin(call_of(call)),
    answer: |_, _, _| None,
    answer_any,
};

fn object(given: &Value, _: &Value) -> Object {
    let name = text(given, &["Name", "name"]);
    let id = id_of(&name, 64);
    Object { attrs: json!({ "Id": id, "Name": name }), name, id }
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, verb, mut kwargs, dir, .. } = call.clone();
    let kube = podman.kube();
    match verb.as_str() {
        "play" => {
            files(&mut kwargs, &dir)?;
            done(kube.play(kwargs.options::<PlayOptions>()?).await?)
        }
        "down" => {
            files(&mut kwargs, &dir)?;
            done(kube.down(kwargs.options::<DownOptions>()?).await?)
        }
        "apply" => {
            files(&mut kwargs, &dir)?;
            done(kube.apply(kwargs.options::<ApplyOptions>()?).await?)
        }
        "generate" | "kube" => {
            let names: Vec<String> = match kwargs.take(&["names", "name"]) {
                Some(Value::String(name)) => vec![name],
                Some(names) => serde_json::from_value(names).map_err(|why| Failure::Refused(why.to_string()))?,
                None => Vec::new(),
            };
            done(kube.generate_with(names, &kwargs.options::<GenerateOptions>()?).await?)
        }
        "systemd" => {
            let name = kwargs.text(&["name"])?;
            done(podman.generate_systemd_with(&name, &kwargs.options::<SystemdOptions>()?).await?)
        }
        _ => Err(Failure::Unknown),
    }
}

/// Writes the files that a case has in its arguments, and puts their paths there.
fn files(kwargs: &mut Kwargs, dir: &Path) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::Refused(error.to_string());
    let write = |name: &str, content: &str| -> Result<std::path::PathBuf, Failure> {
        let path = dir.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(failed)?;
        }
        std::fs::write(&path, content).map_err(failed)?;
        Ok(path)
    };
    for keyword in ["files", "configmaps", "configmap"] {
        let Some(listed) = kwargs.take(&[keyword]) else { continue };
        let mut paths = Vec::new();
        for pair in listed.as_array().into_iter().flatten() {
            let name = pair[0].as_str().or_else(|| pair.as_str()).unwrap_or_default();
            match pair[1].as_str() {
                Some(content) => paths.push(write(name, content)?),
                None => paths.push(dir.join(name)),
            }
        }
        kwargs.put(keyword, json!(paths));
    }
    if let Some(Value::Object(context)) = kwargs.take(&["context"]) {
        for (name, content) in &context {
            write(&format!("context/{name}"), content.as_str().unwrap_or_default())?;
        }
        kwargs.put("context", json!(dir.join("context")));
    }
    Ok(())
}

fn answer_any(_: &mut Model, request: &Request, path: &str) -> Option<Response> {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let id = id_of("played", 64);
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("POST", ["play", "kube"]) => Response::json(
            200,
            &json!({ "Pods": [{ "ID": id, "Containers": [], "InitContainers": null, "Logs": null, "ContainerErrors": null }], "Volumes": null, "Secrets": null, "ServiceContainerID": "" }),
        ),
        ("DELETE", ["play", "kube"]) => Response::json(
            200,
            &json!({ "StopReport": [], "RmReport": [{ "Id": id, "Err": null }], "VolumeRmReport": null, "SecretRmReport": [], "Pods": null }),
        ),
        ("POST", ["kube", "apply"]) => Response::text(200, "Deployed!"),
        ("GET", ["generate", "kube"]) => Response::text(200, "apiVersion: v1\nkind: Pod\n"),
        ("GET", ["generate", _, "systemd"]) => Response::json(200, &json!({ "container-web": "[Unit]\n" })),
        _ => return None,
    })
}

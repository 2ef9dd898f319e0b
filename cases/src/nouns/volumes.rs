//! Volumes.

use podman::Volume;
use podman::models::VolumeInspect;
use podman::testkit::{Request, Response};
use podman::volumes::{ListOptions, PruneOptions, RemoveOptions, VolumeOptions};
use serde_json::{Value, json};

use super::{Noun, nothing};
use crate::call::{Call, Failure, Outcome, done};
use crate::model::{Model, Object, fields, text};

pub(super) const NOUN: Noun = Noun {
    names: &["volume", "volumes"],
    collection: Some("volumes"),
    object,
    absent: "no such volume",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any: nothing,
};

fn object(given: &Value, _: &Value) -> Object {
    let name = text(given, &["Name", "name"]);
    let mut attrs = json!({ "Name": name, "Driver": "local", "Labels": {}, "Options": {}, "Scope": "local" });
    for (key, value) in fields(given).into_iter().filter(|(key, _)| key != "name") {
        attrs[&key] = value;
    }
    Object { id: String::new(), name, attrs }
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, of_manager, verb, mut kwargs, .. } = call.clone();
    let volumes = podman.volumes();
    if of_manager {
        let mut name = || kwargs.text(&["name", "volume_id", "key"]);
        return match verb.as_str() {
            "create" => done(volumes.create(kwargs.options::<VolumeOptions>()?).await?),
            "ensure" => done(volumes.ensure(kwargs.options::<VolumeOptions>()?).await?),
            "get" => done(volumes.get(&name()?).await?),
            "exists" => done(volumes.exists(&name()?).await?),
            "list" => done(volumes.list_with(&kwargs.options::<ListOptions>()?).await?),
            "prune" => done(volumes.prune_with(&kwargs.options::<PruneOptions>()?).await?),
            "remove" => {
                let name = name()?;
                found(volumes.remove_with(&name, &kwargs.options::<RemoveOptions>()?).await?)
            }
            _ => Err(Failure::Unknown),
        };
    }
    let mut volume = own(&call);
    match verb.as_str() {
        "inspect" => done(volume.inspect().await?),
        "reload" => volume.reload().await.map_err(Failure::from),
        "remove" => found(volume.remove_with(&kwargs.options::<RemoveOptions>()?).await?),
        "containers" => done(volume.containers().await?),
        "rename" => {
            let name = kwargs.text(&["name", "new_name", "newName"])?;
            kwargs.done()?;
            volume.rename(&name).await.map_err(Failure::from)
        }
        "export" | "export_archive" => {
            kwargs.done()?;
            let mut archive = volume.export().await?;
            while let Some(piece) = archive.next().await {
                piece?;
            }
            Ok(())
        }
        "import" | "import_archive" | "import_" => {
            let (data, path) = (kwargs.text(&["data"])?, kwargs.text(&["path"])?);
            kwargs.done()?;
            let data = match (data.is_empty(), path.is_empty()) {
                (false, true) => data.into_bytes(),
                (true, false) => {
                    std::fs::read(call.dir.join(path)).map_err(|error| Failure::Refused(error.to_string()))?
                }
                _ => return Err(Failure::Refused("an import takes one archive".to_owned())),
            };
            volume.import(data).await.map_err(Failure::from)
        }
        _ => Err(Failure::Unknown),
    }
}

/// A missing volume was an error.
pub(super) fn found(found: bool) -> Outcome {
    if found { Ok(()) } else { Err(Failure::Refused("not found".to_owned())) }
}

fn own(call: &Call) -> Volume {
    let mut attrs = VolumeInspect::default();
    attrs.name = Some(call.own(&["name", "Name"]));
    call.podman.volumes().from_attrs(attrs)
}

fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let parts: Vec<&str> = rest.split('/').collect();
    let absent = || Response::error(404, "no such volume", "no such volume");
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("POST", ["create"]) => {
            let asked: Value = request.json().unwrap_or_default();
            let mut created = object(&json!(asked["Name"].as_str().unwrap_or("made-up")), &Value::Null);
            for field in ["Driver", "Labels", "Options", "UID", "GID"] {
                if let Some(value) = asked.get(field) {
                    created.attrs[field] = value.clone();
                }
            }
            let attrs = created.attrs.clone();
            if model.add("volumes", created) || asked["IgnoreIfExists"] == true {
                Response::json(201, &attrs)
            } else {
                Response::error(500, "volume already exists", "volume already exists")
            }
        }
        ("GET", [_, "export"]) => Response::chunks([[0; 1024]]),
        ("POST", [_, "import"]) => Response::empty(204),
        ("POST", [key, "rename"]) => {
            let new = request.query().into_iter().find(|(name, _)| name == "newName").map(|(_, value)| value)?;
            if !model.remove("volumes", key) {
                return Some(absent());
            }
            model.add("volumes", object(&json!(new), &Value::Null));
            Response::empty(204)
        }
        ("DELETE", [key]) => {
            // The server selects the only volume whose name begins with it.
            let begins: Vec<String> = model
                .objects
                .iter()
                .filter(|(of, object)| *of == "volumes" && object.name.starts_with(key))
                .map(|(_, object)| object.name.clone())
                .collect();
            let name = if model.find("volumes", key).is_some() { (*key).to_owned() } else { begins.first()?.clone() };
            if model.remove("volumes", &name) { Response::empty(204) } else { absent() }
        }
        _ => return None,
    })
}

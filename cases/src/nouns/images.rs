//! Images.

use podman::images::{
    ImageName, ImportOptions, ListOptions, PruneOptions, PullOptions, PushOptions, RemoveOptions, SaveOptions,
    SearchOptions,
};
use podman::models::ImageInspect;
use podman::testkit::{Request, Response};
use podman::{Image, Upload};
use serde_json::{Value, json};

use super::Noun;
use super::volumes::found;
use crate::call::{Call, Failure, Outcome, done};
use crate::model::{Model, Object, fields, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["image", "images"],
    collection: Some("images"),
    object,
    absent: "image not known",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any,
};

fn object(given: &Value, _: &Value) -> Object {
    let names = given["RepoTags"].as_array().cloned().unwrap_or_default();
    let first = names.first().and_then(Value::as_str).unwrap_or_default().to_owned();
    let name = if given.is_string() { text(given, &[]) } else { first };
    let id = Some(text(given, &["Id", "id"])).filter(|id| !id.is_empty() && *id != name);
    let id = id.unwrap_or_else(|| id_of(&name, 64));
    let mut attrs = json!({ "RepoTags": [name] });
    for (key, value) in fields(given) {
        attrs[&key] = value;
    }
    attrs["Id"] = json!(id);
    Object { name, id, attrs }
}

async fn call_of(call: Call) -> Outcome {
    if !call.of_manager {
        return call_of_one(call).await;
    }
    let images = call.podman.images();
    let Call { verb, mut kwargs, dir, .. } = call.clone();
    match verb.as_str() {
        "build" => super::builds::build(call).await,
        "list" => done(images.list_with(&kwargs.options::<ListOptions>()?).await?),
        "get" | "inspect" => {
            let name = kwargs.text(&["name", "key"])?;
            kwargs.done()?;
            done(images.get(&name).await?)
        }
        "exists" => {
            let name = kwargs.text(&["key", "name"])?;
            kwargs.done()?;
            done(images.exists(&name).await?)
        }
        "pull" => {
            let name = kwargs.text(&["repository", "name"])?;
            done(images.pull_with(&name, &kwargs.options::<PullOptions>()?).await?)
        }
        "push" => {
            let name = kwargs.text(&["repository", "name"])?;
            done(images.push_with(&name, &kwargs.options::<PushOptions>()?).await?)
        }
        "load" => {
            let upload = archive(&mut kwargs, &["data"], &["file_path", "path"], &dir)?;
            kwargs.done()?;
            done(images.load(upload.ok_or_else(|| refused("data or file_path: one is needed"))?).await?)
        }
        "save" | "export" => {
            let names = names(&mut kwargs, &["names", "images", "references"])?;
            let mut saved = images.save_many_with(names, &kwargs.options::<SaveOptions>()?).await?;
            while let Some(piece) = saved.next().await {
                piece?;
            }
            Ok(())
        }
        "import_image" | "import" => {
            let name = kwargs.text(&["repository", "reference"])?;
            let url = match kwargs.take(&["url", "URL"]) {
                Some(url) => Some(url),
                None => match kwargs.take(&["src"]) {
                    Some(Value::String(src)) if src.contains("://") => Some(Value::String(src)),
                    Some(src) => return import(images, &name, bytes(&src, &dir)?, kwargs).await,
                    None => None,
                },
            };
            match url {
                Some(url) => {
                    let url = url.as_str().unwrap_or_default().to_owned();
                    done(images.import_url_with(&url, &name, &kwargs.options::<ImportOptions>()?).await?)
                }
                None => import(images, &name, Vec::new(), kwargs).await,
            }
        }
        "search" => {
            let term = kwargs.text(&["term"])?;
            done(images.search_with(&term, &kwargs.options::<SearchOptions>()?).await?)
        }
        "prune" => prune(images, kwargs).await,
        "remove" => match kwargs.take(&["image", "images", "name"]) {
            Some(Value::Array(keys)) => {
                let keys: Vec<String> = keys.iter().filter_map(Value::as_str).map(str::to_owned).collect();
                done(images.remove_many_with(keys, &kwargs.options::<RemoveOptions>()?).await?)
            }
            key => {
                let key = key.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
                found(images.remove_with(&key, &kwargs.options::<RemoveOptions>()?).await?)
            }
        },
        "resolve" => {
            let name = kwargs.text(&["name"])?;
            kwargs.done()?;
            done(images.resolve(&name).await?)
        }
        "scp" => {
            let (source, dest) = (kwargs.text(&["source"])?, kwargs.text(&["dest", "destination"])?);
            kwargs.take(&["quiet"]);
            kwargs.done()?;
            done(images.scp(&source, Some(&dest)).await?)
        }
        "get_registry_data" => {
            let name = kwargs.text(&["name"])?;
            done(images.remote_manifest_list_with(&name, &kwargs.options::<PullOptions>()?).await?)
        }
        "tag" => {
            let (key, name) = (kwargs.text(&["name", "image"])?, name(&mut kwargs)?);
            kwargs.done()?;
            done(images.tag(&key, name.unwrap_or_else(|| "".into())).await?)
        }
        _ => Err(Failure::Unknown),
    }
}

async fn call_of_one(call: Call) -> Outcome {
    let Call { verb, mut kwargs, .. } = call.clone();
    let mut image = own(&call);
    match verb.as_str() {
        "inspect" => done(image.inspect().await?),
        "reload" => image.reload().await.map_err(Failure::from),
        "history" => {
            kwargs.done()?;
            done(image.history().await?)
        }
        "tree" => {
            let requires = kwargs.take(&["whatrequires", "what_requires"]) == Some(Value::Bool(true));
            kwargs.done()?;
            done(if requires { image.tree_of_descendants().await? } else { image.tree().await? })
        }
        "changes" | "diff" => {
            let parent = kwargs.text(&["parent"])?;
            kwargs.done()?;
            done(if parent.is_empty() { image.changes().await? } else { image.changes_since(&parent).await? })
        }
        "tag" => {
            // nothing reads it
            kwargs.take(&["force"]);
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            image.tag(name.unwrap_or_else(|| "".into())).await.map_err(Failure::from)
        }
        "untag" => {
            let name = name(&mut kwargs)?;
            kwargs.done()?;
            match name {
                Some(name) => image.untag(name).await.map_err(Failure::from),
                None => image.untag_all().await.map_err(Failure::from),
            }
        }
        "save" => {
            let mut saved = image.save_with(&kwargs.options::<SaveOptions>()?).await?;
            while let Some(piece) = saved.next().await {
                piece?;
            }
            Ok(())
        }
        "push" => {
            let to = kwargs.text(&["destination", "repository"])?;
            done(image.push_with(&to, &kwargs.options::<PushOptions>()?).await?)
        }
        "remove" => found(image.remove_with(&kwargs.options::<RemoveOptions>()?).await?),
        _ => Err(Failure::Unknown),
    }
}

fn refused(why: &str) -> Failure {
    Failure::Refused(why.to_owned())
}

/// A repository and a tag; `None` if neither is given.
fn name(kwargs: &mut crate::call::Kwargs) -> Result<Option<ImageName>, Failure> {
    let (repository, tag) = (kwargs.text(&["repository", "repo"])?, kwargs.text(&["tag"])?);
    Ok((!repository.is_empty() || !tag.is_empty()).then(|| (repository.as_str(), tag.as_str()).into()))
}

fn names(kwargs: &mut crate::call::Kwargs, keys: &[&str]) -> Result<Vec<String>, Failure> {
    match kwargs.take(keys) {
        None => Ok(Vec::new()),
        Some(Value::String(one)) => Ok(vec![one]),
        Some(Value::Array(list)) => Ok(list.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        Some(other) => Err(Failure::Refused(format!("{}: expected names, not {other}", keys[0]))),
    }
}

/// The bytes of a file: `{"file": name}`, or the name; or of a text.
fn bytes(given: &Value, dir: &std::path::Path) -> Result<Vec<u8>, Failure> {
    let name = given["file"].as_str().or(given.as_str()).ok_or_else(|| refused("data: expected bytes"))?;
    match std::fs::read(dir.join(name)) {
        Ok(bytes) => Ok(bytes),
        Err(_) if given.is_string() => Ok(name.as_bytes().to_vec()),
        Err(_) => Ok(format!("the bytes of {name}").into_bytes()),
    }
}

fn archive(
    kwargs: &mut crate::call::Kwargs,
    data: &[&str],
    path: &[&str],
    dir: &std::path::Path,
) -> Result<Option<Upload>, Failure> {
    match (kwargs.take(data), kwargs.take(path)) {
        (Some(_), Some(_)) => Err(refused("data and file_path exclude each other")),
        (Some(given), None) => Ok(Some(bytes(&given, dir)?.into())),
        (None, Some(given)) => bytes(&json!({ "file": given }), dir).map(|bytes| Some(bytes.into())),
        (None, None) => Ok(None),
    }
}

async fn import(images: podman::ImagesManager, name: &str, tar: Vec<u8>, kwargs: crate::call::Kwargs) -> Outcome {
    done(images.import_with(tar, name, &kwargs.options::<ImportOptions>()?).await?)
}

async fn prune(images: podman::ImagesManager, mut kwargs: crate::call::Kwargs) -> Outcome {
    let filters = kwargs.take(&["filters"]).unwrap_or_default();
    let several = |values: &Value| values.as_array().is_some_and(|values| values.len() > 1);
    let has_several_values = filters.as_object().is_some_and(|filters| filters.values().any(several));
    if !filters.is_null() {
        kwargs.put("filters", filters);
    }
    let pruned = images.prune_with(&kwargs.options::<PruneOptions>()?).await?;
    // With several values of a filter, the client removes what it finds, and may find nothing.
    found(!has_several_values || !pruned.images_deleted.is_empty())
}

fn own(call: &Call) -> Image {
    let mut attrs = ImageInspect::default();
    attrs.id = Some(object(&call.this, &Value::Null).id);
    let names = call.this["RepoTags"].as_array().into_iter().flatten();
    attrs.repo_tags = names.filter_map(Value::as_str).map(str::to_owned).collect();
    call.podman.images().from_attrs(attrs)
}

const ID: &str = "4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f";

/// A tar archive without files.
fn empty_tar() -> Response {
    Response::chunks([vec![0_u8; 1024]])
}

fn answer(_: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let rest = crate::compare::decoded(rest);
    let last = rest.rsplit('/').next().unwrap_or_default();
    let has = |name: &str| request.query().iter().any(|(key, _)| key == name);
    Some(match (request.method.as_str(), rest.as_str(), last) {
        ("GET", "json" | "search", _) | ("POST", "prune", _) => Response::json(200, &json!([])),
        ("GET", "export", _) | ("GET", _, "get") => empty_tar(),
        ("POST", "pull", _) if has("compatMode") => Response::chunks([format!(
            "{{\"status\":\"Download complete\",\"progressDetail\":{{}},\"id\":\"{}\"}}\n",
            &ID[..12]
        )]),
        ("POST", "pull", _) => Response::chunks([format!("{{\"images\":[\"{ID}\"],\"id\":\"{ID}\"}}\n")]),
        ("POST", "load", _) => Response::json(200, &json!({ "Names": ["localhost/loaded:1"] })),
        ("POST", "import", _) => Response::json(200, &json!({ "Id": format!("sha256:{ID}") })),
        ("POST", _, "push") => {
            Response::chunks(["{\"stream\":\"Storing signatures\\n\"}\n{\"manifestdigest\":\"sha256:00\"}\n"])
        }
        ("POST", _, "tag" | "untag") => Response::empty(201),
        ("GET", _, "history" | "changes") => Response::json(200, &json!([])),
        ("GET", _, "tree") => Response::json(200, &json!({ "Tree": "" })),
        ("GET", _, "resolve") => Response::json(200, &json!({ "Names": [] })),
        ("GET", _, "exists") => Response::empty(204),
        ("GET", _, "json") => Response::json(200, &json!({ "Id": ID, "RepoTags": [] })),
        ("DELETE", _, _) => {
            Response::json(200, &json!({ "Deleted": [ID], "Untagged": [], "Errors": null, "ExitCode": 0 }))
        }
        ("POST", rest, _) if rest.starts_with("scp/") => Response::json(200, &json!({ "Id": "localhost/copied:1" })),
        _ => return None,
    })
}

/// Manifest lists without attributes.
fn answer_any(_: &mut Model, request: &Request, path: &str) -> Option<Response> {
    let is_list = request.method == "GET" && path.starts_with("/manifests/") && path.ends_with("/json");
    is_list.then(|| Response::json(200, &json!({ "schemaVersion": 2, "manifests": [] })))
}

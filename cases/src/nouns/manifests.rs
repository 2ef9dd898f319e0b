//! Manifest lists.

use podman::manifests::{
    AddOptions, AnnotateOptions, ListOptions, Manifest, ManifestImage, ManifestOptions, PushOptions,
};
use podman::models::ImageInspect;
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::volumes::found;
use super::{Noun, nothing};
use crate::call::{Call, Failure, Kwargs, Outcome, done};
use crate::model::{Model, Object, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["manifest", "manifests"],
    collection: Some("manifests"),
    object,
    absent: "manifest not found",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any: nothing,
};

fn object(given: &Value, _: &Value) -> Object {
    let name = text(given, &["name", "Name"]);
    let id = id_of(&name, 64);
    Object { name, id, attrs: json!({ "schemaVersion": 2, "manifests": null }) }
}

/// The images of a call: texts, or objects by their attributes.
fn images(call: &Call, kwargs: &mut Kwargs) -> Result<Vec<ManifestImage>, Failure> {
    let given = kwargs.take(&["images", "image"]).unwrap_or_default();
    let given = given.as_array().map_or(std::slice::from_ref(&given), Vec::as_slice);
    let image = |given: &Value| match given {
        Value::String(reference) => Ok(reference.as_str().into()),
        Value::Object(_) => {
            let mut attrs = ImageInspect::default();
            attrs.id = Some(text(given.get("self").unwrap_or(given), &["Id", "id"]));
            Ok((&call.podman.images().from_attrs(attrs)).into())
        }
        other => Err(Failure::Refused(format!("images: expected names or images, not {other}"))),
    };
    given.iter().filter(|given| !given.is_null()).map(image).collect()
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, of_manager, verb, mut kwargs, .. } = call.clone();
    let lists = podman.manifests();
    if of_manager {
        let mut name = || kwargs.text(&["name", "key"]);
        return match verb.as_str() {
            "create" | "ensure" => {
                let images = images(&call, &mut kwargs)?;
                let options = kwargs.options::<ManifestOptions>()?;
                let options = images.into_iter().fold(options, ManifestOptions::image);
                if verb == "create" { done(lists.create(options).await?) } else { done(lists.ensure(options).await?) }
            }
            "get" => done(lists.get(&name()?).await?),
            "exists" => done(lists.exists(&name()?).await?),
            "remove" => found(lists.remove(&name()?).await?),
            "list" => {
                kwargs.done()?;
                done(lists.list_with(&ListOptions::new()).await?)
            }
            _ => Err(Failure::Unknown),
        };
    }
    let list: Manifest = lists.named(call.own(&["name", "Name"]));
    match verb.as_str() {
        "add" => {
            let images = images(&call, &mut kwargs)?;
            done(list.add_with(images, &kwargs.options::<AddOptions>()?).await?)
        }
        "annotate" => {
            let digest = kwargs.text(&["digest", "image"])?;
            let options = kwargs.options::<AnnotateOptions>()?;
            match digest.as_str() {
                "" => done(list.annotate_list(&options).await?),
                digest => done(list.annotate(digest, &options).await?),
            }
        }
        "remove" | "remove_image" => {
            let digest = kwargs.text(&["digest", "image"])?;
            kwargs.done()?;
            done(list.remove_image(&digest).await?)
        }
        "push" => {
            let destination = kwargs.text(&["destination"])?;
            done(list.push_with(&destination, &kwargs.options::<PushOptions>()?).await?)
        }
        "inspect" | "reload" => done(list.inspect().await?),
        _ => Err(Failure::Unknown),
    }
}

fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let parts: Vec<&str> = rest.split('/').collect();
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("POST", [key]) => {
            let created = object(&json!(crate::compare::decoded(key)), &Value::Null);
            let id = created.id.clone();
            if model.add("manifests", created) || request.query().iter().any(|(name, _)| name == "amend") {
                Response::json(201, &json!({ "Id": id }))
            } else {
                Response::error(500, "that name is already in use", "that name is already in use")
            }
        }
        ("PUT", [_]) => Response::json(200, &json!({ "Id": id_of("list", 64) })),
        ("POST", [_, "registry", ..]) => {
            let digest = format!("sha256:{}", id_of("pushed", 64));
            Response::chunks([
                json!({ "Id": "", "stream": "Copying\n" }).to_string(),
                json!({ "Id": digest }).to_string(),
            ])
        }
        ("DELETE", [key]) => {
            if !model.remove("manifests", key) {
                return None;
            }
            Response::json(200, &json!({ "Deleted": ["x"], "ExitCode": 0, "Errors": [] }))
        }
        _ => return None,
    })
}

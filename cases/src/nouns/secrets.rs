//! Secrets.

use podman::Secret;
use podman::models::SecretInspect;
use podman::secrets::{ListOptions, SecretOptions};
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::volumes::found;
use super::{Noun, nothing};
use crate::call::{Call, Failure, Outcome, done};
use crate::model::{Model, Object, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["secret", "secrets"],
    collection: Some("secrets"),
    object,
    absent: "no such secret",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any: nothing,
};

fn object(given: &Value, _: &Value) -> Object {
    let name = text(given, &["Name", "name"]);
    let id = Some(text(given, &["ID", "Id", "id"])).filter(|id| !id.is_empty() && *id != name);
    let id = id.unwrap_or_else(|| id_of(&name, 25));
    let driver = Some(text(given, &["Driver", "driver"])).filter(|driver| !driver.is_empty() && *driver != name);
    let driver = json!({ "Name": driver.as_deref().unwrap_or("file"), "Options": given.get("DriverOpts").unwrap_or(&json!({})) });
    let labels = given.get("Labels").cloned().unwrap_or_else(|| json!({}));
    let attrs = json!({ "ID": id, "Spec": { "Name": name, "Driver": driver, "Labels": labels } });
    Object { name, id, attrs }
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, of_manager, verb, mut kwargs, .. } = call.clone();
    let secrets = podman.secrets();
    if of_manager {
        let mut key = || kwargs.text(&["secret_id", "key", "name", "id"]);
        return match verb.as_str() {
            "create" => done(secrets.create(kwargs.options::<SecretOptions>()?).await?),
            "ensure" => done(secrets.ensure(kwargs.options::<SecretOptions>()?).await?),
            "put" => done(secrets.put(kwargs.options::<SecretOptions>()?).await?),
            "list" => done(secrets.list_with(&kwargs.options::<ListOptions>()?).await?),
            "get" => {
                let key = key()?;
                kwargs.done()?;
                done(secrets.get(&key).await?)
            }
            "exists" => {
                let key = key()?;
                kwargs.done()?;
                done(secrets.exists(&key).await?)
            }
            "reveal" => {
                let key = key()?;
                kwargs.done()?;
                done(secrets.get(&key).await?.reveal().await?)
            }
            "remove" => {
                let key = key()?;
                kwargs.done()?;
                found(secrets.remove(&key).await?)
            }
            _ => Err(Failure::Unknown),
        };
    }
    let mut secret = own(&call);
    match verb.as_str() {
        "inspect" => done(secret.inspect().await?),
        "reload" => secret.reload().await.map_err(Failure::from),
        "reveal" => done(secret.reveal().await?),
        "remove" => {
            kwargs.done()?;
            found(secret.remove().await?)
        }
        _ => Err(Failure::Unknown),
    }
}

fn own(call: &Call) -> Secret {
    let mut attrs = SecretInspect::default();
    attrs.id = Some(object(&call.this, &Value::Null).id);
    call.podman.secrets().from_attrs(attrs)
}

fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let parts: Vec<&str> = rest.split('/').collect();
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("POST", ["create"]) => {
            let query = request.query();
            let get = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
            let name = get("name").unwrap_or_default();
            let is_there = model.objects.iter().any(|(of, object)| *of == "secrets" && object.name == name);
            if is_there && get("ignore") != Some("true") && get("replace") != Some("true") {
                return Some(Response::error(500, "secret name in use", "secret name in use"));
            }
            if is_there && get("replace") == Some("true") {
                model.remove("secrets", name);
            }
            // a replaced secret has a new id
            let made = model.objects.len();
            let id = id_of(&format!("{name}{made}{is_there}"), 25);
            let made =
                object(&json!({ "Name": name, "ID": id, "Driver": get("driver").unwrap_or("file") }), &Value::Null);
            model.add("secrets", made);
            Response::json(200, &json!({ "ID": model.find("secrets", name)?.id }))
        }
        ("GET", [key, "json"]) if request.target.contains("showsecret=true") => {
            let mut attrs = model.find("secrets", key)?.attrs.clone();
            attrs["SecretData"] = "data".into();
            Response::json(200, &attrs)
        }
        ("DELETE", [key]) if model.remove("secrets", key) => Response::empty(204),
        _ => return None,
    })
}

//! Networks.

use podman::Network;
use podman::models::NetworkSummary;
use podman::networks::{
    ConnectOptions, DisconnectOptions, ListOptions, NetworkOptions, PruneOptions, RemoveOptions, UpdateOptions,
};
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::volumes::found;
use super::{Noun, nothing};
use crate::call::{Call, Failure, Outcome, done};
use crate::model::{Model, Object, fields, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["network", "networks"],
    collection: Some("networks"),
    object,
    absent: "network not found",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any: nothing,
};

fn object(given: &Value, _: &Value) -> Object {
    let name = text(given, &["name", "Name"]);
    let id = Some(text(given, &["id", "Id"])).filter(|id| !id.is_empty() && *id != name);
    let id = id.unwrap_or_else(|| id_of(&name, 64));
    let mut attrs = json!({ "driver": "bridge", "dns_enabled": true, "subnets": [] });
    for (key, value) in fields(given) {
        attrs[&key] = value;
    }
    (attrs["name"], attrs["id"]) = (json!(name), json!(id));
    Object { name, id, attrs }
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, of_manager, verb, mut kwargs, .. } = call.clone();
    let networks = podman.networks();
    if of_manager {
        let mut key = || kwargs.text(&["name", "network_id", "key", "id"]);
        return match verb.as_str() {
            "create" => done(networks.create(kwargs.options::<NetworkOptions>()?).await?),
            "ensure" => done(networks.ensure(kwargs.options::<NetworkOptions>()?).await?),
            "list" => done(networks.list_with(&kwargs.options::<ListOptions>()?).await?),
            "prune" => done(networks.prune_with(&kwargs.options::<PruneOptions>()?).await?),
            "get" => {
                let key = key()?;
                kwargs.done()?;
                done(networks.get(&key).await?)
            }
            "exists" => {
                let key = key()?;
                kwargs.done()?;
                done(networks.exists(&key).await?)
            }
            "remove" => {
                let key = key()?;
                found(networks.remove_with(&key, &kwargs.options::<RemoveOptions>()?).await?)
            }
            _ => Err(Failure::Unknown),
        };
    }
    let mut network = own(&call);
    match verb.as_str() {
        "inspect" => done(network.inspect().await?),
        "reload" => network.reload().await.map_err(Failure::from),
        "containers" => done(network.containers().await?),
        "connect" => {
            let container = kwargs.text(&["container", "Container"])?;
            done(network.connect_with(container, &kwargs.options::<ConnectOptions>()?).await?)
        }
        "disconnect" => {
            let container = kwargs.text(&["container", "Container"])?;
            done(network.disconnect_with(container, &kwargs.options::<DisconnectOptions>()?).await?)
        }
        "update" => network.update(&kwargs.options::<UpdateOptions>()?).await.map_err(Failure::from),
        "remove" => found(network.remove_with(&kwargs.options::<RemoveOptions>()?).await?),
        _ => Err(Failure::Unknown),
    }
}

fn own(call: &Call) -> Network {
    let mut attrs = NetworkSummary::default();
    attrs.name = Some(call.own(&["name", "Name"]));
    attrs.id = Some(object(&call.this, &Value::Null).id);
    call.podman.networks().from_attrs(attrs)
}

fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let parts: Vec<&str> = rest.split('/').collect();
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("POST", ["create"]) => {
            let mut asked: Value = request.json().unwrap_or_default();
            if asked["name"].as_str().is_none_or(str::is_empty) {
                asked["name"] = "podman1".into();
            }
            let ignores = request.query().iter().any(|(name, value)| name == "ignoreIfExists" && value == "true");
            let created = object(&asked, &Value::Null);
            let (name, attrs) = (created.name.clone(), created.attrs.clone());
            if model.add("networks", created) {
                Response::json(200, &attrs)
            } else if ignores {
                Response::json(200, &model.find("networks", &name)?.attrs)
            } else {
                Response::error(409, "network already exists", "network already exists")
            }
        }
        ("POST", [_, "connect"]) => Response::json(200, &json!("OK")),
        ("POST", [_, "disconnect"]) => Response::empty(200),
        ("POST", [_, "update"]) => Response::empty(204),
        ("DELETE", [key]) => {
            let name = model.find("networks", key)?.name.clone();
            model.remove("networks", &name);
            Response::json(200, &json!([{ "Name": name, "Err": null }]))
        }
        _ => return None,
    })
}

//! Pods.

use podman::Pod;
use podman::models::PodSummary;
use podman::pods::{ListOptions, PodOptions, PruneOptions, RemoveOptions, StatsOptions, StopOptions, TopOptions};
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::Noun;
use super::volumes::found;
use crate::call::{Call, Failure, Kwargs, Outcome, done};
use crate::model::{Model, Object, fields, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["pod", "pods"],
    collection: Some("pods"),
    object,
    absent: "no such pod",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any,
};

fn object(given: &Value, _: &Value) -> Object {
    let name = text(given, &["Name", "name"]);
    let id = Some(text(given, &["Id", "id"])).filter(|id| !id.is_empty() && *id != name);
    let id = id.unwrap_or_else(|| id_of(&name, 64));
    let mut attrs = json!({ "State": "Running", "Containers": [] });
    for (key, value) in fields(given).into_iter().filter(|(key, _)| key != "name" && key != "id") {
        attrs[&key] = value;
    }
    (attrs["Name"], attrs["Id"]) = (json!(name), json!(id));
    Object { name, id, attrs }
}

/// Takes a flag.
fn flag(kwargs: &mut Kwargs, names: &[&str]) -> bool {
    kwargs.take(names) == Some(Value::Bool(true))
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, of_manager, verb, mut kwargs, .. } = call.clone();
    let pods = podman.pods();
    if of_manager {
        let mut key = || kwargs.text(&["pod_id", "name", "key", "id"]);
        return match verb.as_str() {
            "create" => done(pods.create(kwargs.options::<PodOptions>()?).await?),
            "ensure" => done(pods.ensure(kwargs.options::<PodOptions>()?).await?),
            "replace" => done(pods.replace(kwargs.options::<PodOptions>()?).await?),
            "list" => done(pods.list_with(&kwargs.options::<ListOptions>()?).await?),
            "prune" => {
                let options = kwargs.options::<PruneOptions>()?;
                let pruned = pods.prune_with(&options).await?;
                // The server ignores filters: with filters, the client removes what it finds, and may find nothing.
                found(options == PruneOptions::new() || !pruned.pods_deleted.is_empty())
            }
            "stats" => {
                flag(&mut kwargs, &["decode"]);
                let stream = flag(&mut kwargs, &["stream"]);
                let options = kwargs.options::<StatsOptions>()?;
                if stream {
                    done(pods.stats_stream_with(&options).await?)
                } else {
                    done(pods.stats_with(&options).await?)
                }
            }
            "get" => {
                let key = key()?;
                kwargs.done()?;
                done(pods.get(&key).await?)
            }
            "exists" => {
                let key = key()?;
                kwargs.done()?;
                done(pods.exists(&key).await?)
            }
            "remove" => {
                let key = key()?;
                found(pods.remove_with(&key, &kwargs.options::<RemoveOptions>()?).await?)
            }
            _ => Err(Failure::Unknown),
        };
    }
    verb_of(own(&call), &verb, kwargs).await
}

async fn verb_of(mut pod: Pod, verb: &str, mut kwargs: Kwargs) -> Outcome {
    match verb {
        "stop" => return done(pod.stop_with(&kwargs.options::<StopOptions>()?).await?),
        "restart" => return done(pod.restart_with(&kwargs.options::<StopOptions>()?).await?),
        "remove" => return found(pod.remove_with(&kwargs.options::<RemoveOptions>()?).await?),
        "kill" => {
            let signal =
                kwargs.take(&["signal"]).map(|signal| signal.as_str().map_or(signal.to_string(), str::to_owned));
            kwargs.done()?;
            return match signal {
                Some(signal) => done(pod.signal(&signal).await?),
                None => done(pod.kill().await?),
            };
        }
        "top" => {
            let stream = flag(&mut kwargs, &["stream"]);
            let options = kwargs.options::<TopOptions>()?;
            return if stream {
                done(pod.top_stream_with(&options).await?)
            } else {
                done(pod.top_with(&options).await?)
            };
        }
        _ => kwargs.done()?,
    }
    match verb {
        "inspect" => done(pod.inspect().await?),
        "reload" => pod.reload().await.map_err(Failure::from),
        "start" => done(pod.start().await?),
        "pause" => done(pod.pause().await?),
        "unpause" => done(pod.unpause().await?),
        "containers" => done(pod.containers().await?),
        "infra" => done(pod.infra().await?),
        "stats" => done(pod.stats().await?),
        "wait" => done(pod.wait().await?),
        _ => Err(Failure::Unknown),
    }
}

fn own(call: &Call) -> Pod {
    let mut attrs = PodSummary::default();
    attrs.name = Some(call.own(&["name", "Name"]));
    attrs.id = Some(object(&call.this, &Value::Null).id);
    call.podman.pods().from_attrs(attrs)
}

fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let parts: Vec<&str> = rest.split('/').collect();
    let report = |model: &Model, key: &str| {
        Some(Response::json(200, &json!({ "Errs": null, "Id": model.find("pods", key)?.id })))
    };
    Some(match (request.method.as_str(), parts.as_slice()) {
        ("POST", ["create"]) => {
            let asked: Value = request.json().unwrap_or_default();
            let name = asked["name"].as_str().filter(|name| !name.is_empty()).unwrap_or("made-up");
            // a replaced pod has a new id
            let id = id_of(&format!("{name}{}", model.objects.len()), 64);
            let created = object(&json!({ "Name": name, "Id": id, "State": "Created" }), &Value::Null);
            if model.add("pods", created) {
                Response::json(201, &json!({ "Id": id }))
            } else {
                Response::error(409, "pod already exists", "pod already exists")
            }
        }
        ("GET", ["stats"]) => Response::json(200, &json!([])),
        ("GET", [_, "top"]) => Response::json(200, &json!({ "Titles": ["PID"], "Processes": [["1"]] })),
        ("POST", [key, "start" | "stop" | "restart" | "kill" | "pause" | "unpause"]) => return report(model, key),
        ("DELETE", [key]) => {
            let answer = report(model, key)?;
            model.remove("pods", key);
            answer
        }
        _ => return None,
    })
}

/// The containers of a pod, which only change their state.
fn answer_any(_: &mut Model, request: &Request, path: &str) -> Option<Response> {
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    match (request.method.as_str(), parts.as_slice()) {
        ("POST", ["containers", _, "stop" | "unpause"]) => Some(Response::empty(204)),
        _ => None,
    }
}

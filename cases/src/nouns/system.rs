//! The service as a whole.

use podman::system::{CheckOptions, PruneOptions};
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::{Noun, nothing};
use crate::call::{Call, Failure, Outcome, done};
use crate::model::{Model, Object};

pub(super) const NOUN: Noun = Noun {
    names: &["system"],
    collection: None,
    object: |_, _| Object { id: String::new(), name: String::new(), attrs: Value::Null },
    absent: "no such object",
    call: |call| Box::pin(call_of(call)),
    answer: nothing,
    answer_any,
};

async fn call_of(call: Call) -> Outcome {
    let Call { podman, verb, kwargs, .. } = call;
    let system = podman.system();
    match verb.as_str() {
        "prune" => done(system.prune_with(&kwargs.options::<PruneOptions>()?).await?),
        "check" => done(system.check_with(&kwargs.options::<CheckOptions>()?).await?),
        "prune_external" => {
            kwargs.done()?;
            done(system.prune_external().await?)
        }
        "df" | "disk_usage" => {
            kwargs.done()?;
            done(system.df().await?)
        }
        "info" => {
            kwargs.done()?;
            done(system.info().await?)
        }
        "version" => {
            kwargs.done()?;
            done(system.version().await?)
        }
        _ => Err(Failure::Unknown),
    }
}

fn answer_any(model: &mut Model, request: &Request, path: &str) -> Option<Response> {
    let has_images = model.objects.iter().any(|(of, _)| *of == "images");
    Some(match (request.method.as_str(), path) {
        ("POST", "/system/prune") => {
            Response::json(200, &json!({ "PodPruneReport": null, "ContainerPruneReports": null, "ReclaimedSpace": 0 }))
        }
        ("POST", "/system/check") => Response::json(200, &json!({ "Errors": false, "Layers": null })),
        ("GET", "/system/df") => Response::json(200, &json!({ "Images": [], "Containers": [], "Volumes": [] })),
        ("GET", "/info" | "/version") => Response::json(200, &json!({})),
        ("GET", "/images/json") if !has_images => Response::json(200, &json!([])),
        ("POST", "/images/prune" | "/containers/prune") => Response::json(200, &json!([])),
        _ => return None,
    })
}

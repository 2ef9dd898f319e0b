//! Containers, as far as the cases of other nouns call them; `tests/kwargs.rs` has the cases of `create`.

use podman::containers::PruneOptions;
use podman::testkit::{Request, Response};
use serde_json::{Value, json};

use super::{Noun, client, nothing};
use crate::call::{Call, Failure, Kwargs, Outcome, done};
use crate::model::{Model, Object, fields, id_of, text};

pub(super) const NOUN: Noun = Noun {
    names: &["container", "containers"],
    collection: Some("containers"),
    object,
    absent: "no such container",
    call: |call| Box::pin(call_of(call)),
    answer,
    answer_any: nothing,
};

fn object(given: &Value, _: &Value) -> Object {
    let name = text(given, &["Name", "name"]);
    let id = Some(text(given, &["Id", "id"])).filter(|id| *id != name && !id.is_empty());
    let id = id.unwrap_or_else(|| id_of(&name, 64));
    let mut attrs = json!({ "Id": id, "Name": name, "Names": [name], "State": "exited" });
    for (key, value) in fields(given).into_iter().filter(|(key, _)| key != "name") {
        attrs[&key] = value;
    }
    Object { name, id, attrs }
}

/// An inspection has the state as a structure, where a list has a word.
fn answer(model: &mut Model, request: &Request, rest: &str) -> Option<Response> {
    let key = rest.strip_suffix("/json").filter(|_| request.method == "GET")?;
    let mut attrs = model.find("containers", key)?.attrs.clone();
    attrs["State"] = json!({ "Status": attrs["State"] });
    Some(Response::json(200, &attrs))
}

async fn call_of(call: Call) -> Outcome {
    let Call { podman, of_manager, verb, kwargs, .. } = call;
    match (of_manager, verb.as_str()) {
        (true, "prune") => done(podman.containers().prune_with(&prune_of(kwargs)?).await?),
        _ => Err(Failure::Unknown),
    }
}

/// The options of a prune, which have no JSON form.
fn prune_of(mut kwargs: Kwargs) -> Result<PruneOptions, Failure> {
    let mut options = PruneOptions::new();
    if let Some(filters) = kwargs.take(&["filters"]) {
        for (name, value) in client::pairs(&filters)? {
            options = match name.as_str() {
                "label" => options.label(value),
                "label!" => options.without_label(value),
                "until" => options.until(value),
                _ => return Err(Failure::Refused(format!("{name}: no filter of a prune of containers"))),
            };
        }
    }
    kwargs.done()?;
    Ok(options)
}

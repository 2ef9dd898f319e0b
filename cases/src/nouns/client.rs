//! The calls of the client itself.

use podman::events;
use podman::testkit::{Request, Response};
use serde_json::Value;

use super::{Noun, nothing};
use crate::call::{Call, Failure, Kwargs, Outcome, done};
use crate::model::{Model, Object};

pub(super) const NOUN: Noun = Noun {
    names: &[""],
    collection: None,
    object: |_, _| Object { id: String::new(), name: String::new(), attrs: Value::Null },
    absent: "no such object",
    call: |call| Box::pin(call_of(call)),
    answer: nothing,
    answer_any,
};

async fn call_of(call: Call) -> Outcome {
    let Call { podman, verb, kwargs, .. } = call;
    match verb.as_str() {
        "events" => {
            let options = events_of(kwargs)?;
            let mut events = podman.events_with(&options).await?;
            while let Some(event) = events.next().await {
                event?;
            }
            Ok(())
        }
        "df" => {
            kwargs.done()?;
            done(podman.df().await?)
        }
        "info" => {
            kwargs.done()?;
            done(podman.info().await?)
        }
        "version" => {
            kwargs.done()?;
            done(podman.version().await?)
        }
        "ping" => {
            kwargs.done()?;
            done(podman.ping().await?)
        }
        _ => Err(Failure::Unknown),
    }
}

/// The options of events, which have no JSON form.
fn events_of(mut kwargs: Kwargs) -> Result<events::Options, Failure> {
    let mut options = events::Options::new();
    for (name, set) in [("since", true), ("until", false)] {
        match kwargs.take(&[name]) {
            None => {}
            Some(Value::Number(seconds)) => {
                let seconds = seconds.as_i64().ok_or_else(|| Failure::Refused(format!("{name}: {seconds}")))?;
                options = if set { options.since(seconds) } else { options.until(seconds) };
            }
            Some(other) => return Err(Failure::Refused(format!("{name}: expected seconds, not {other}"))),
        }
    }
    if let Some(filters) = kwargs.take(&["filters"]) {
        for (name, value) in pairs(&filters)? {
            options = options.filter(events::Filter::Other(name, value));
        }
    }
    kwargs.take(&["decode"]);
    kwargs.done()?;
    Ok(options)
}

/// The values of filters, in the order of the map.
pub(super) fn pairs(filters: &Value) -> Result<Vec<(String, String)>, Failure> {
    let mut pairs = Vec::new();
    for (name, values) in filters.as_object().into_iter().flatten() {
        let values = values.as_array().map_or(std::slice::from_ref(values), Vec::as_slice);
        for value in values {
            let text =
                value.as_str().ok_or_else(|| Failure::Refused(format!("{name}: expected texts, not {value}")))?;
            pairs.push((name.clone(), text.to_owned()));
        }
    }
    Ok(pairs)
}

fn answer_any(_: &mut Model, request: &Request, path: &str) -> Option<Response> {
    match (request.method.as_str(), path) {
        ("GET", "/events") => Some(Response::chunks(["{}\n"])),
        _ => None,
    }
}

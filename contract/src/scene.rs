//! The objects that are created on a real Podman to record its responses.
//!
//! One file per noun. Each creates its objects, requests them, provokes errors, and removes objects that only it needs.

mod artifacts;
mod builds;
mod containers;
mod execs;
mod files;
mod images;
mod kube;
mod lists;
mod manifests;
mod networks;
mod pods;
mod quadlets;
mod refusals;
mod registry;
mod secrets;
mod states;
mod system;
mod verbs;
mod volumes;

use std::time::Duration;

use serde_json::{Value, json};

use crate::recorder::Recorder;

/// The image that every Podman of the matrix has.
const IMAGE: &str = "localhost/busybox:latest";
/// An image of one small file.
const TINY: &str = "localhost/tiny:1";

/// Plays the whole scene.
pub(crate) async fn play(on: &mut Recorder) -> Result<(), String> {
    system::before(on).await?;
    networks::make(on).await?;
    volumes::make(on).await?;
    secrets::make(on).await?;
    builds::make(on).await?;
    containers::make(on).await?;
    states::make(on).await?;
    pods::make(on).await?;

    states::ask(on).await?;
    lists::ask(on).await?;
    execs::ask(on).await?;
    verbs::ask(on).await?;
    files::ask(on).await?;
    networks::ask(on).await?;
    volumes::ask(on).await?;
    secrets::ask(on).await?;
    images::ask(on).await?;
    registry::ask(on).await?;
    manifests::ask(on).await?;
    pods::ask(on).await?;
    kube::ask(on).await?;
    artifacts::ask(on).await?;
    quadlets::ask(on).await?;
    refusals::ask(on).await?;
    system::ask(on).await?;

    pods::unmake(on).await?;
    verbs::unmake(on).await?;
    images::unmake(on).await?;
    volumes::unmake(on).await?;
    networks::unmake(on).await?;
    secrets::unmake(on).await?;
    system::after(on).await
}

/// Sends the request for each name and ignores the status.
async fn of_each(on: &mut Recorder, operation: &'static str, names: &[&str]) -> Result<(), String> {
    for name in names {
        on.ask(operation).name(name).send().await?;
    }
    Ok(())
}

/// Sends a request for each name that must succeed.
async fn good_of_each(on: &mut Recorder, operation: &'static str, names: &[&str]) -> Result<(), String> {
    for name in names {
        on.ask(operation).name(name).good().await?;
    }
    Ok(())
}

/// Lists with each of some filters.
async fn filtered(on: &mut Recorder, operation: &'static str, filters: &[Value]) -> Result<(), String> {
    for filter in filters {
        on.ask(operation).query("all", "true").query("filters", &filter.to_string()).send().await?;
    }
    Ok(())
}

/// Creates a container of the usual image, unless the specification names another.
async fn create(on: &mut Recorder, name: &str, mut spec: Value) -> Result<String, String> {
    spec["name"] = name.into();
    if spec["image"].is_null() {
        spec["image"] = IMAGE.into();
    }
    let reply = on.ask("ContainerCreateLibpod").json(&spec).good().await?;
    Ok(text(&reply.json()["Id"]))
}

/// Creates a container and starts it.
async fn start(on: &mut Recorder, name: &str, spec: Value) -> Result<String, String> {
    let id = create(on, name, spec).await?;
    on.ask("ContainerStartLibpod").name(name).good().await?;
    Ok(id)
}

/// A command that waits for a signal and then ends at once.
fn sleeping() -> Value {
    json!(["sh", "-c", "trap 'exit 0' TERM; while :; do sleep 0.2; done"])
}

/// Waits until a container has ended and the server has noticed it.
async fn ended(on: &mut Recorder, name: &str) -> Result<(), String> {
    on.ask("ContainerWaitLibpod").name(name).good().await?;
    for _ in 0..50 {
        let found = on.peek("ContainerInspectLibpod", name).await?;
        if found["State"]["Status"] == "exited" {
            return Ok(());
        }
        pause(100).await;
    }
    Err(format!("{name} does not end"))
}

async fn pause(milliseconds: u64) {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

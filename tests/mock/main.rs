//! What is sent, to the byte, and what becomes of answers that no real server gives on demand.

mod capabilities;
mod connect;
mod copy;
mod cut;
mod errors;
mod events;
mod follow;
mod limits;
mod lost;
mod names;
mod parting;
mod registry;
mod requests;
mod run;
mod scope;
mod secrets;
mod server;
mod service;
mod streams;
#[cfg(feature = "terminal")]
mod terminal;
mod testkit;
#[cfg(feature = "tls")]
mod tls;
#[cfg(feature = "tracing")]
mod traced;
mod until;
mod versions;
mod wire;

#[cfg(feature = "tls")]
#[path = "../support/certificates.rs"]
mod certificates;
#[path = "../support/proxy.rs"]
mod proxy;
#[cfg(feature = "terminal")]
#[path = "../support/pty.rs"]
mod pty;

/// The id of the only container there is.
const ID: &str = "3f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0";

/// What an inspection says of it.
fn inspection() -> server::Answer {
    let state = serde_json::json!({ "Status": "running", "Running": true });
    let config = serde_json::json!({ "StopTimeout": 7, "Labels": null });
    server::Answer::json(200, &serde_json::json!({ "Id": ID, "Name": "web", "State": state, "Config": config }))
}

/// One frame of output.
fn frame(source: u8, bytes: &str) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("short").to_be_bytes();
    [&[source, 0, 0, 0], length.as_slice(), bytes.as_bytes()].concat()
}

/// The container, as a list tells of it: no request is needed to have it.
fn web(podman: &podman::PodmanClient) -> podman::Container {
    let mut listed = podman::models::ContainerSummary::default();
    listed.id = Some(ID.to_owned());
    listed.names = vec!["web".to_owned()];
    podman.containers().prepare_model(listed)
}

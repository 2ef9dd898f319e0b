//! The exact requests, and the handling of responses that a real server does not send on demand.

mod background_delete;
#[cfg(all(feature = "progress", feature = "terminal"))]
mod bars;
mod build;
mod cancelled;
mod connect;
mod copy;
mod cut;
mod edges;
mod errors;
mod events;
mod follow;
mod host_info;
#[cfg(all(feature = "reqwest", feature = "tls"))]
mod http_client;
mod images;
mod keys;
mod kube;
mod limits;
mod lost;
mod many;
mod names;
mod registry;
mod repeated;
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
#[cfg(all(feature = "reqwest", feature = "tls"))]
#[path = "../support/front.rs"]
mod front;
#[path = "../support/hang.rs"]
mod hang;
#[path = "../support/proxy.rs"]
mod proxy;
#[cfg(feature = "terminal")]
#[path = "../support/pty.rs"]
mod pty;
#[cfg(all(feature = "reqwest", feature = "tls"))]
#[path = "../support/request_head.rs"]
mod request_head;

/// The id of the only container.
const ID: &str = "3f1c5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0";

/// The inspection of the container.
fn inspection() -> server::Response {
    let state = serde_json::json!({ "Status": "running", "Running": true });
    let config = serde_json::json!({ "StopTimeout": 7, "Labels": null });
    server::Response::json(200, &serde_json::json!({ "Id": ID, "Name": "web", "State": state, "Config": config }))
}

/// One frame of output.
fn frame(source: u8, bytes: &str) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("short").to_be_bytes();
    [&[source, 0, 0, 0], length.as_slice(), bytes.as_bytes()].concat()
}

/// Returns the container with the attributes of a list, without a request.
fn web(podman: &podman::PodmanClient) -> podman::Container {
    let mut listed = podman::models::ContainerSummary::default();
    listed.id = Some(ID.to_owned());
    listed.names = vec!["web".to_owned()];
    podman.containers().from_attrs(listed)
}

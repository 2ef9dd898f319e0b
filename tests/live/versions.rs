//! What a release lacks is refused before it is sent, and is what its service lacks indeed.

use std::collections::BTreeMap;

use podman::raw::{self, types::VolumeCreateOptions};
use podman::{PodmanClient, Unsupported, Version};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

use crate::{name, podman};

/// Why a call of the generated client was refused, if that was before it was sent.
fn lack<T>(outcome: Result<T, raw::Error>) -> Option<Unsupported> {
    match outcome {
        Err(raw::Error::Unsupported(lack)) => Some(*lack),
        _ => None,
    }
}

/// An answer of the server's to a request that no client has looked at: its status, and its body.
async fn asked(podman: &PodmanClient, method: &str, path: &str) -> (u16, String) {
    let endpoint = podman.endpoint().to_string();
    let socket = endpoint.strip_prefix("unix://").expect("a unix socket");
    let mut stream = UnixStream::connect(socket).await.expect("connects");
    let head = format!("{method} {path} HTTP/1.1\r\nHost: d\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).await.expect("writes");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("reads");
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.expect("a status"), body.to_owned())
}

/// Every operation that came after 4.0.0, with the request that asks for it of something that does not exist.
fn later_operations() -> BTreeMap<String, (String, String)> {
    let read = |path: &str| {
        std::fs::read_to_string(format!("{}/spec/{path}", env!("CARGO_MANIFEST_DIR"))).expect("the specification")
    };
    let handlers: toml::Table = toml::from_str(&read("handlers.toml")).expect("TOML");
    let description: Value = serde_json::from_str(&read("libpod.json")).expect("JSON");
    let mut found = BTreeMap::new();
    for (path, item) in description["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            let id = operation["operationId"].as_str().expect("an id");
            if path.starts_with("/libpod/") && handlers[id].get("since").is_some() {
                found.insert(id.to_owned(), (method.to_uppercase(), path.replace("{name}", "no-such-thing")));
            }
        }
    }
    found
}

#[tokio::test]
#[ignore = "needs podman"]
async fn operations_are_those_that_the_service_has_a_route_for() {
    let podman = podman().await;
    let version = podman.server_version();
    let operations = later_operations();
    assert!(operations.len() > 20, "{operations:?}");
    let mut wrong = Vec::new();
    for (id, (method, path)) in operations {
        let (status, body) = asked(&podman, &method, &format!("/v{version}{path}")).await;
        // What a handler says is JSON; of a route that there is not, the router says so in words.
        let has_route = status != 405 && (status != 404 || body.contains("\"cause\""));
        if has_route != podman.supports(&id).expect("an operation") {
            wrong.push(format!("{id}: {method} {path} answers {status} {body}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
#[ignore = "needs podman"]
async fn operations_that_it_lacks_are_refused_whatever_is_ignored() {
    let podman = podman().await;
    let (version, ignoring) = (podman.server_version(), podman.ignore_unsupported());
    for raw in [podman.raw(), ignoring.raw()] {
        for (what, since, lack) in [
            ("ImageResolveLibpod", Version::new(5, 0, 0), lack(raw.image_resolve_libpod("busybox").await)),
            ("SecretExistsLibpod", Version::new(4, 5, 0), lack(raw.secret_exists_libpod("none").await)),
            ("ArtifactListLibpod", Version::new(5, 6, 0), lack(raw.artifact_list_libpod().await)),
            ("QuadletExistsLibpod", Version::new(5, 8, 0), lack(raw.quadlet_exists_libpod("none").await)),
        ] {
            let wanted = (version < since).then(|| (what.to_owned(), format!("podman {since} or later")));
            assert_eq!(lack.map(|lack| (lack.what, lack.needs)), wanted);
        }
    }
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_parameter_that_it_ignores_is_refused_and_may_be_sent() {
    let podman = podman().await;
    let pull = async |podman: &PodmanClient| {
        let raw = podman.raw();
        raw.image_pull_libpod(
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            Some("localhost/none:1"),
            Some(1),
            None,
            None,
            None,
        )
        .await
    };
    let needs = "ImagePullLibpod?retry needs podman 5.0.0 or later";
    match lack(pull(&podman).await) {
        None => assert!(podman.server_version() >= Version::new(5, 0, 0)),
        Some(lack) => assert!(podman.server_version() < Version::new(5, 0, 0) && lack.to_string().starts_with(needs)),
    }
    assert_eq!(lack(pull(&podman.ignore_unsupported()).await), None, "it is sent");
}

#[tokio::test]
#[ignore = "needs podman"]
async fn a_field_that_it_ignores_is_refused_and_may_be_sent() {
    let podman = podman().await;
    let reads = podman.supports("VolumeCreateOptions.UID").expect("a field");
    assert_eq!(reads, podman.server_version() >= Version::new(5, 6, 0));
    let volume = name("owned");
    let mut options = VolumeCreateOptions::default();
    (options.name, options.uid) = (volume.parse().ok(), Some(77));
    if !reads {
        let lack = lack(podman.raw().volume_create_libpod(&options).await).expect("it would be ignored");
        assert_eq!((lack.what.as_str(), lack.needs.as_str()), ("VolumeCreateOptions.UID", "podman 5.6.0 or later"));
        assert!(podman.raw().volume_exists_libpod(&volume).await.is_err(), "nothing was sent");
    }
    podman.ignore_unsupported().raw().volume_create_libpod(&options).await.expect("creates");
    let made = podman.raw().volume_inspect_libpod(&volume).await.expect("inspects").into_inner();
    podman.raw().volume_delete_libpod(&volume, None, None).await.expect("deletes");
    assert_eq!(made.uid, reads.then_some(77));
}

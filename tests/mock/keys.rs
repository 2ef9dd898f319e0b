//! A key means the object with exactly this name, or at least 12 digits of this id, although the server also takes
//! shorter beginnings of ids and patterns.

use podman::CreateOptions;
use podman::containers::RemoveOptions;
use podman::error::Error;
use serde_json::{Value, json};

use super::server::{Response, Server};
use super::{ID, inspection};

/// Keys that the server reads as the beginning of `ID`, the container called `web`, although they are not.
const MISREAD: [&str; 5] = ["3f1c", "3f1c5e0a7d9", "3_1", "_", "3F1C5E0A7D9B42"];

/// Keys that mean the container called `web`.
const EXACT: [&str; 3] = ["web", "3f1c5e0a7d9b", ID];

fn named(name: &str) -> Response {
    Response::json(200, &json!({ "Id": ID, "Name": name }))
}

fn removed() -> Response {
    Response::json(200, &json!([{ "Id": ID }]))
}

#[tokio::test]
async fn a_container_is_never_found_or_removed_by_a_shortened_id() {
    for key in MISREAD {
        let server = Server::new([inspection(), inspection(), inspection(), inspection()]);
        let containers = server.client().await.containers();
        let error = containers.get(key).await.expect_err("another container");
        assert!(matches!(error, Error::NotFound(_)) && error.is_not_found(), "{key}: {error:?}");
        assert!(error.to_string().contains(key), "{error}");
        assert!(!containers.exists(key).await.expect("an answer"), "{key}");
        assert!(!containers.remove(key).await.expect("an answer"), "{key}");
        let options = RemoveOptions::new().force(true).ignore(true);
        assert!(!containers.remove_with(key, &options).await.expect("an answer"), "{key}");
        assert_eq!(server.sent(), vec![format!("GET /v5.8.3/libpod/containers/{key}/json"); 4]);
    }
}

#[tokio::test]
async fn keys_that_the_server_reads_exactly_cost_no_inspection() {
    for key in EXACT {
        let server = Server::new([Response::empty(204), inspection(), removed()]);
        let containers = server.client().await.containers();
        assert!(containers.exists(key).await.expect("an answer"), "{key}");
        assert_eq!(containers.get(key).await.expect("it").id(), ID);
        assert!(containers.remove(key).await.expect("an answer"), "{key}");
        let wanted = [
            format!("GET /v5.8.3/libpod/containers/{key}/exists"),
            format!("GET /v5.8.3/libpod/containers/{key}/json"),
            format!("DELETE /v5.8.3/libpod/containers/{key}"),
        ];
        assert_eq!(server.sent(), wanted);
    }
}

#[tokio::test]
async fn a_container_whose_name_looks_like_an_id_is_removed_by_its_id() {
    for key in ["cafe", "a_1", "BAD"] {
        let server = Server::new([named(key), named(key), named(key), removed()]);
        let containers = server.client().await.containers();
        assert!(containers.exists(key).await.expect("an answer"), "{key}");
        assert_eq!(containers.get(key).await.expect("it").name(), key);
        assert!(containers.remove(key).await.expect("an answer"), "{key}");
        assert_eq!(
            server.sent()[2..],
            [format!("GET /v5.8.3/libpod/containers/{key}/json"), format!("DELETE /v5.8.3/libpod/containers/{ID}"),]
        );
    }
}

#[tokio::test]
async fn an_ambiguous_id_is_not_found() {
    let several = || {
        let message = "more than one result for container \"3\": container already exists";
        Response::error(404, "container already exists", message)
    };
    let server = Server::new([several(), several(), several()]);
    let containers = server.client().await.containers();
    assert!(!containers.exists("3").await.expect("an answer"));
    assert!(!containers.remove("3").await.expect("an answer"));
    assert!(containers.get("3").await.expect_err("several").is_not_found());
    server.sent();
}

#[tokio::test]
async fn a_failed_inspection_is_an_error() {
    let broken = || Response::error(500, "database is locked", "database is locked");
    let server = Server::new([broken(), broken()]);
    let containers = server.client().await.containers();
    assert_eq!(containers.exists("cafe").await.expect_err("broken").api().and_then(|api| api.status), Some(500));
    assert_eq!(containers.remove("cafe").await.expect_err("broken").api().and_then(|api| api.status), Some(500));
    server.sent();
}

#[tokio::test]
async fn docker_compatible_keys_are_exact_too() {
    let docker = |name: &str| Response::json(200, &json!({ "Id": ID, "Name": format!("/{name}") }));
    let server = Server::new([docker("web"), docker("web"), docker("cafe")]);
    let containers = server.client().await.containers();
    assert!(containers.get_compatible("3f1c").await.expect_err("another").is_not_found());
    assert_eq!(containers.get_compatible("web").await.expect("it").name(), "web");
    assert_eq!(containers.get_compatible("cafe").await.expect("it").name(), "cafe");
    server.sent();
}

#[tokio::test]
async fn a_shortened_id_restores_no_container() {
    let report = || Response::json(200, &json!({ "Id": ID }));
    // A container with this name; then another one, so that it may be an image.
    let server = Server::new([named("cafe"), report(), inspection(), report()]);
    let containers = server.client().await.containers();
    containers.restore("cafe").await.expect("restores");
    containers.restore("3f1c").await.expect("restores");
    assert_eq!(
        server.sent(),
        [
            "GET /v5.8.3/libpod/containers/cafe/json".to_owned(),
            format!("POST /v5.8.3/libpod/containers/{ID}/restore"),
            "GET /v5.8.3/libpod/containers/3f1c/json".to_owned(),
            "POST /v5.8.3/libpod/containers/3f1c:latest/restore".to_owned(),
        ]
    );
}

#[tokio::test]
async fn short_ids_of_images_are_sent_as_names() {
    let image = || Response::json(200, &json!({ "Id": ID, "RepoTags": ["localhost/app:latest"] }));
    let gone = || Response::json(200, &json!({ "Deleted": [ID], "Untagged": [], "Errors": null, "ExitCode": 0 }));
    let full = format!("sha256:{ID}");
    for (key, sent) in [
        ("cafe", "cafe:latest"),
        ("3f1c5e0a7d9", "3f1c5e0a7d9:latest"),
        ("a_1", "a_1:latest"),
        ("cafe:1", "cafe:1"),
        ("localhost/cafe", "localhost%2Fcafe"),
        ("app", "app"),
        ("app@sha256:3f1c", "app@sha256:3f1c"),
        ("3f1c5e0a7d9b", "3f1c5e0a7d9b"),
        (ID, ID),
        (&full, &full),
    ] {
        let server = Server::new([Response::empty(204), image(), gone()]);
        let images = server.client().await.images();
        assert!(images.exists(key).await.expect("an answer"));
        images.get(key).await.expect("an image");
        assert!(images.remove(key).await.expect("an answer"));
        assert_eq!(
            server.sent(),
            [
                format!("GET /v5.8.3/libpod/images/{sent}/exists"),
                format!("GET /v5.8.3/libpod/images/{sent}/json"),
                format!("DELETE /v5.8.3/libpod/images/{sent}"),
            ]
        );
    }
}

#[tokio::test]
async fn other_objects_are_named_in_options_as_they_are() {
    let other = "cafe5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0";
    let inspected = |id: &str, name: &str| Response::json(200, &json!({ "Id": id, "Name": name }));
    let created = Response::json(201, &json!({ "Id": ID, "Warnings": [] }));
    // each by a name that may be the beginning of an id, which it is not
    let network = Response::json(200, &json!({ "id": other, "name": "fade" }));
    let secret = Response::json(200, &json!({ "ID": "c0ffee5e0a7d9b42681357ace", "Spec": { "Name": "bad" } }));
    let script = [inspected(other, "db"), inspected(other, "db"), network, secret, created];
    let server = Server::new(script);
    let options = CreateOptions::new("localhost/app")
        .ipc_mode("container:db")
        .volumes_from(["db:ro", "not-hex"])
        .networks(["fade", "frontend"])
        .secrets(["bad"]);
    server.client().await.containers().create(options).await.expect("created");
    let said = server.sent();
    let read: Vec<&str> = said[..4].iter().map(|said| said.rsplit("/libpod/").next().expect("a path")).collect();
    assert_eq!(read, ["containers/db/json", "containers/db/json", "networks/fade/json", "secrets/bad/json"]);
    let (_, body) = said[4].split_once(' ').and_then(|(_, rest)| rest.split_once(' ')).expect("a body");
    let body: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!(body["ipcns"], json!({ "nsmode": "container", "value": other }));
    assert_eq!(body["volumes_from"], json!([format!("{other}:ro"), "not-hex"]));
    assert_eq!(body["Networks"], json!({ "fade": {}, "frontend": {} }));
    assert_eq!(body["secrets"][0]["Source"], "bad");
}

#[tokio::test]
async fn an_object_whose_id_begins_with_a_name_in_options_is_another_one() {
    let other = "cafe5e0a7d9b42681357ace02468bdf03f1c5e0a7d9b42681357ace02468bdf0";
    let inspected = || Response::json(200, &json!({ "Id": other, "Name": "web" }));
    let network = || Response::json(200, &json!({ "id": other, "name": "web" }));
    let secret = Response::json(200, &json!({ "ID": "cafe5e0a7d9b42681357ace00", "Spec": { "Name": "web" } }));
    let options = || CreateOptions::new("localhost/app");
    let script = [inspected(), inspected(), inspected(), network(), secret, inspected(), network()];
    let server = Server::new(script);
    let podman = server.client().await;
    for options in [
        options().network_mode("container:cafe"),
        options().volumes_from(["cafe:ro"]),
        options().pod("cafe"),
        options().networks(["cafe"]),
        options().secrets(["cafe"]),
    ] {
        let error = podman.containers().create(&options).await.expect_err("another one");
        assert!(error.is_not_found(), "{options:?}: {error}");
    }
    let spec = json!({ "image": "a", "pidns": { "nsmode": "container", "value": "cafe" } });
    assert!(podman.containers().create_spec(spec).await.expect_err("another one").is_not_found());
    let options = podman::pods::PodOptions::new("shop").networks(["cafe"]);
    assert!(podman.pods().create(options).await.expect_err("another one").is_not_found());
    assert_eq!(server.sent().len(), 7, "nothing is created");
}

//! Rows for manifest lists.

use podman::manifests::{
    AddOptions, AnnotateOptions, ArtifactOptions, ListOptions, Manifest, ManifestImage, ManifestOptions, PushOptions,
};
use serde_json::{Value, json};

use super::super::server::Response;
use super::{ID, Row, ok};

const DIGEST: &str = "sha256:9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c";

fn app(podman: &podman::PodmanClient) -> Manifest {
    podman.manifests().named("app")
}

fn list() -> Response {
    ok(
        json!({ "schemaVersion": 2, "manifests": [{ "digest": DIGEST, "platform": { "architecture": "arm64" } }], "annotations": { "a": "b" } }),
    )
}

fn made() -> Response {
    Response::json(201, &json!({ "Id": ID }))
}

fn changed() -> Response {
    ok(json!({ "Id": ID, "images": ["x"] }))
}

fn other() -> Response {
    Response::error(500, "image is not a manifest list", "app: image is not a manifest list")
}

fn taken() -> Response {
    Response::error(500, "that name is already in use", "that name is already in use")
}

pub(super) fn rows() -> Vec<Row> {
    [lookups(), changes(), images()].into_iter().flatten().collect()
}

fn lookups() -> Vec<Row> {
    vec![
        row!(["ManifestsManager::get", "ManifestsManager::inspect", "Manifest::inspect", "Manifest::reload"] [
            Response::empty(204), list(), Response::empty(204), list(), Response::empty(204), list(), Response::empty(204), list(), other(),
        ]; |podman| {
            let found = podman.manifests().get("app").await.expect("it");
            assert_eq!((found.name(), found.images().len(), found.annotations()["a"].as_str()), ("app", 1, "b"));
            assert_eq!(podman.manifests().inspect("cafe").await.expect("it").manifests.len(), 1);
            let mut app = app(&podman);
            app.inspect().await.expect("it");
            app.reload().await.expect("it");
            assert_eq!(app.images()[0].digest.as_deref(), Some(DIGEST));
            assert!(podman.manifests().get("app").await.expect_err("it is an image").is_not_found());
        } => [
            "GET /l/manifests/app/exists", "GET /l/manifests/app/json",
            // what might be less than 12 digits of an id has a tag
            "GET /l/manifests/cafe:latest/exists", "GET /l/manifests/cafe:latest/json",
            "GET /l/manifests/app/exists", "GET /l/manifests/app/json", "GET /l/manifests/app/exists", "GET /l/manifests/app/json",
            "GET /l/manifests/app/exists",
        ]),
        row!(["ManifestsManager::exists"] [Response::empty(204), Response::empty(404), other(), Response::error(500, "disk full", "disk full")]; |podman| {
            assert!(podman.manifests().exists("app").await.expect("an answer"));
            assert!(!podman.manifests().exists("app").await.expect("an answer"));
            assert!(!podman.manifests().exists("app").await.expect("an answer"), "an image that is no list");
            assert!(podman.manifests().exists("app").await.is_err());
        } => ["GET /l/manifests/app/exists", "GET /l/manifests/app/exists", "GET /l/manifests/app/exists", "GET /l/manifests/app/exists"]),
        row!(["ManifestsManager::list", "ManifestsManager::list_with"] [
            ok(json!([{ "Id": format!("sha256:{ID}"), "RepoTags": ["localhost/app:1"] }, { "Id": ID, "RepoTags": null }])), ok(json!([])),
        ]; |podman| {
            let lists = podman.manifests().list().await.expect("a list");
            assert_eq!((lists[0].name(), lists[0].id(), lists[1].name()), ("localhost/app:1", ID, ID));
            podman.manifests().list_with(&ListOptions::new().name("localhost/*")).await.expect("a list");
        } => [
            "GET /l/images/json?filters=%7B%22manifest%22%3A%5B%22true%22%5D%7D",
            "GET /l/images/json?filters=%7B%22manifest%22%3A%5B%22true%22%5D%2C%22reference%22%3A%5B%22localhost%2F*%22%5D%7D",
        ]),
    ]
}

fn changes() -> Vec<Row> {
    vec![
        row!(["ManifestsManager::create"] [
            made(), list(),
            Response::empty(404), made(), list(),
            // the server leaves a list to which an image cannot be added
            Response::empty(404), Response::error(500, "image not known", "x: image not known"), ok(json!({ "Deleted": [ID] })),
            // but not one that was there before
            Response::empty(204), Response::error(500, "image not known", "x: image not known"),
        ]; |podman| {
            let lists = podman.manifests();
            let created = lists.create("app").await.expect("it");
            assert_eq!((created.name(), created.id(), created.images().len()), ("app", ID, 1));
            let options = ManifestOptions::new("host/app:1").image(ManifestImage::local("x:1")).all(true).annotations([("a", "b")]);
            lists.create(options).await.expect("it");
            let options = ManifestOptions::new("app").image("x");
            let error = lists.create(&options).await.expect_err("no such image");
            assert!(error.to_string().starts_with("cannot create manifest list \"app\""), "{error}");
            lists.create(options.amend(true)).await.expect_err("no such image");
            assert!(lists.create(ManifestOptions::new("")).await.is_err(), "nothing is sent");
        } => [
            "POST /l/manifests/app {}", "GET /l/manifests/app/json",
            "GET /l/manifests/host%2Fapp:1/exists",
            "POST /l/manifests/host%2Fapp:1?all=true&annotations=%7B%22a%22%3A%22b%22%7D&images=containers-storage%3Ax%3A1 {}",
            "GET /l/manifests/host%2Fapp:1/json",
            "GET /l/manifests/app/exists", "POST /l/manifests/app?images=x {}", "DELETE /l/manifests/app",
            "GET /l/manifests/app/exists", "POST /l/manifests/app?amend=true&images=x {}",
        ]),
        row!(["ManifestsManager::ensure"] [made(), list(), taken(), Response::empty(204), list()]; |podman| {
            assert!(podman.manifests().ensure("app").await.expect("it").created);
            let found = podman.manifests().ensure(ManifestOptions::new("app").annotations([("a", "c")])).await.expect("it");
            assert!(!found.created && found.differences[0].to_string() == r#"annotations.a: expected "c", found "b""#);
        } => [
            "POST /l/manifests/app {}", "GET /l/manifests/app/json",
            "POST /l/manifests/app?annotations=%7B%22a%22%3A%22c%22%7D {}", "GET /l/manifests/app/exists", "GET /l/manifests/app/json",
        ]),
        row!(["ManifestsManager::remove", "Manifest::remove"] [
            Response::empty(204), ok(json!({ "Untagged": ["app"], "ExitCode": 0, "Errors": null })),
            other(),
            Response::empty(204), ok(json!({ "ExitCode": 125, "Errors": ["more than one tag"] })),
        ]; |podman| {
            assert!(podman.manifests().remove("app").await.expect("it"));
            assert!(!app(&podman).remove().await.expect("an image is not removed"));
            assert!(podman.manifests().remove(ID).await.expect_err("several names").to_string().contains("more than one tag"));
        } => [
            "GET /l/manifests/app/exists", "DELETE /l/manifests/app", "GET /l/manifests/app/exists",
            "GET /l/manifests/ID/exists", "DELETE /l/manifests/ID",
        ]),
    ]
}

fn images() -> Vec<Row> {
    vec![
        row!(["Manifest::add", "Manifest::add_with"] [
            changed(), changed(), Response::json(400, &json!({ "Id": ID, "errors": ["no such image"] })),
        ]; |podman| {
            app(&podman).add([ManifestImage::local("x:1")]).await.expect("it");
            // one request for each image, and only a registry gets credentials
            let options = AddOptions::new().arch("arm").variant("v7").tls_verify(false);
            let images = [ManifestImage::local("x:2"), ManifestImage::from("host/x:3")];
            let error = app(&podman).add_with(images, &options).await.expect_err("the second fails");
            assert!(error.to_string().contains("add image \"host/x:3\""), "{error}");
        } => [
            r#"PUT /l/manifests/app {"images":["containers-storage:x:1"],"operation":"update"}"#,
            r#"PUT /l/manifests/app?tlsVerify=false {"arch":"arm","images":["containers-storage:x:2"],"operation":"update","variant":"v7"}"#,
            r#"PUT /l/manifests/app?tlsVerify=false {"arch":"arm","images":["host/x:3"],"operation":"update","variant":"v7"}"#,
        ]),
        row!(["Manifest::annotate", "Manifest::annotate_list", "Manifest::remove_image"] [changed(), changed(), changed(), changed()]; |podman| {
            let app = app(&podman);
            app.annotate(&format!("x@{DIGEST}"), &AnnotateOptions::new().os("linux")).await.expect("it");
            app.annotate("x:1", &AnnotateOptions::new().os("linux")).await.expect("it");
            app.annotate_list(&AnnotateOptions::new().index_annotations([("a", "b")])).await.expect("it");
            app.remove_image(DIGEST).await.expect("it");
            assert!(app.remove_image("x:1").await.is_err(), "it is no digest");
        } => [
            r#"PUT /l/manifests/app {"images":["sha256:9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c"],"operation":"annotate","os":"linux"}"#,
            r#"PUT /l/manifests/app {"images":["x:1"],"operation":"annotate","os":"linux"}"#,
            r#"PUT /l/manifests/app {"index_annotations":{"a":"b"},"operation":"annotate"}"#,
            r#"PUT /l/manifests/app {"images":["sha256:9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c9c"],"operation":"remove"}"#,
        ]),
        row!(["Manifest::add_artifact", "Manifest::add_artifact_with"] [ok(json!({ "Id": ID, "files": ["/x/a.txt"] }))]; |podman| {
            let options = ArtifactOptions::new().artifact_type("text/x");
            app(&podman).add_artifact_with([("a.txt", "hello")], &options).await.expect("it");
            assert!(app(&podman).add_artifact([("a/b", "")]).await.is_err(), "a directory");
            assert!(app(&podman).add_artifact(Vec::<(String, Vec<u8>)>::new()).await.is_err(), "no files");
        } => [
            "PUT /l/manifests/app --podman-part\r\nContent-Disposition: form-data; name=\"options\"\r\nContent-Type: application/json\r\n\r\n\
             {\"artifact_type\":\"text/x\",\"operation\":\"update\"}\r\n--podman-part\r\n\
             Content-Disposition: form-data; name=\"file0\"; filename=\"a.txt\"\r\nContent-Type: application/octet-stream\r\n\r\n\
             hello\r\n--podman-part--\r\n",
        ]),
        row!(["Manifest::push", "Manifest::push_with", "Manifest::push_stream", "Manifest::push_stream_with"] [
            pushed(&json!({ "Id": DIGEST })), pushed(&json!({ "Id": "", "error": "authentication required" })), pushed(&json!({ "Id": "", "stream": "x" })), pushed(&json!({ "Id": "", "stream": "x" })),
        ]; |podman| {
            let app = app(&podman);
            assert_eq!(app.push("host/app:1").await.expect("it").digest, DIGEST);
            let options = PushOptions::new().format("oci").add_compression(["zstd"]).tls_verify(false);
            assert!(app.push_with("host/app:1", &options).await.expect_err("no account").is_unauthorized());
            drop(app.push_stream("").await.expect("a stream"));
            let mut stream = app.push_stream_with("", &PushOptions::new().all(false)).await.expect("a stream");
            let mut last = None;
            while let Some(report) = stream.next().await {
                last = Some(report);
            }
            let error = last.expect("a report").expect_err("it has no end of its own");
            assert!(matches!(error, podman::Error::Interrupted(_)), "{error:?}");
        } => [
            "POST /l/manifests/app/registry/host%2Fapp:1?all=true&quiet=false",
            "POST /l/manifests/app/registry/host%2Fapp:1?addCompression=zstd&all=true&format=oci&quiet=false&tlsVerify=false",
            "POST /l/manifests/app/registry/app?all=true&quiet=false",
            "POST /l/manifests/app/registry/app?all=false&quiet=false",
        ]),
    ]
}

fn pushed(last: &Value) -> Response {
    Response::chunks([format!("{}\n", json!({ "Id": "", "stream": "Copying\n" })), format!("{last}\n")])
}

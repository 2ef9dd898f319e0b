//! Rows for volumes.

use podman::models::VolumeInspect;
use podman::volumes::{Filter, ListOptions, PruneOptions, RemoveOptions, VolumeOptions};
use podman::{Error, Upload};
use serde_json::json;

use super::super::server::Response;
use super::{Row, ok};

/// Returns the volume with the attributes of a list, without a request.
fn data(podman: &podman::PodmanClient) -> podman::Volume {
    let mut listed = VolumeInspect::default();
    listed.name = Some("data".to_owned());
    podman.volumes().from_attrs(listed)
}

fn made() -> Response {
    Response::json(201, &json!({ "Name": "data", "Labels": { "a": "b" } }))
}

fn taken() -> Response {
    Response::error(500, "volume already exists", "volume with name data already exists")
}

pub(super) fn rows() -> Vec<Row> {
    [lookups(), changes()].into_iter().flatten().collect()
}

fn lookups() -> Vec<Row> {
    vec![
        row!(["VolumesManager::get", "VolumesManager::inspect", "Volume::inspect", "Volume::reload"] [
            made(), made(), made(), made(), Response::error(404, "no such volume", "no such volume"),
        ]; |podman| {
            assert_eq!(podman.volumes().get("data").await.expect("it").name(), "data");
            assert_eq!(podman.volumes().inspect("data").await.expect("it").name.as_deref(), Some("data"));
            let mut data = data(&podman);
            assert_eq!(data.inspect().await.expect("it").labels.len(), 1);
            data.reload().await.expect("it");
            assert_eq!(data.labels().len(), 1);
            assert!(podman.volumes().get("no").await.expect_err("none").is_not_found());
        } => [
            "GET /l/volumes/data/json", "GET /l/volumes/data/json", "GET /l/volumes/data/json", "GET /l/volumes/data/json",
            "GET /l/volumes/no/json",
        ]),
        row!(["VolumesManager::exists"] [Response::empty(204), Response::empty(404)]; |podman| {
            assert!(podman.volumes().exists("data").await.expect("an answer"));
            assert!(!podman.volumes().exists("no").await.expect("an answer"));
            assert!(podman.volumes().exists("..").await.is_err(), "nothing is sent");
        } => ["GET /l/volumes/data/exists", "GET /l/volumes/no/exists"]),
        row!(["VolumesManager::list", "VolumesManager::list_with"] [
            ok(json!([{ "Name": "data", "Labels": null }])),
            ok(json!([{ "Name": "a", "Labels": { "x": "1" } }, { "Name": "b" }, { "Name": "c", "Labels": { "y": "" } }])),
            // Up to 5.8, the server combines different kinds of filters with "or".
            ok(json!([{ "Name": "b" }, { "Name": "d" }])),
        ]; |podman| {
            assert_eq!(podman.volumes().list().await.expect("a list").len(), 1);
            let options = ListOptions::new().filter(Filter::Dangling(true)).filter(Filter::NotLabel("x".into())).filter(Filter::NotLabel("y".into()));
            let listed = podman.volumes().list_with(&options).await.expect("a list");
            assert_eq!(listed.iter().map(podman::Volume::name).collect::<Vec<_>>(), ["b"]);
        } => [
            "GET /l/volumes/json",
            "GET /l/volumes/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%2C%22label%21%22%3A%5B%22x%22%2C%22y%22%5D%7D",
            "GET /l/volumes/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%7D",
        ]),
        row!(["VolumesManager::create"] [made(), made(), taken()]; |podman| {
            assert_eq!(podman.volumes().create("data").await.expect("it").name(), "data");
            let options = VolumeOptions::new("data").driver_opts([("type", "tmpfs")]).label("a", "b").ignore_if_exists(true);
            podman.volumes().create(options).await.expect("it");
            let error = podman.volumes().create("data").await.expect_err("it exists");
            assert!(error.is_name_in_use() && error.to_string().starts_with("cannot create volume \"data\""), "{error}");
        } => [
            r#"POST /l/volumes/create {"Name":"data"}"#,
            r#"POST /l/volumes/create {"IgnoreIfExists":true,"Labels":{"a":"b"},"Name":"data","Options":{"type":"tmpfs"}}"#,
            r#"POST /l/volumes/create {"Name":"data"}"#,
        ]),
        row!(["VolumesManager::ensure"] [
            made(),
            taken(), made(),
            // It is created and removed concurrently.
            taken(), Response::error(404, "no such volume", "no such volume"), made(),
        ]; |podman| {
            assert!(podman.volumes().ensure("data").await.expect("it").created);
            let found = podman.volumes().ensure(VolumeOptions::new("data").label("a", "c")).await.expect("it");
            assert!(!found.created && found.differences[0].attribute == "Labels.a");
            assert!(podman.volumes().ensure("data").await.expect("it").created);
            assert!(podman.volumes().ensure(VolumeOptions::unnamed()).await.is_err(), "nothing is sent");
        } => [
            r#"POST /l/volumes/create {"Name":"data"}"#,
            r#"POST /l/volumes/create {"Labels":{"a":"c"},"Name":"data"}"#,
            "GET /l/volumes/data/json",
            r#"POST /l/volumes/create {"Name":"data"}"#,
            "GET /l/volumes/data/json",
            r#"POST /l/volumes/create {"Name":"data"}"#,
        ]),
    ]
}

fn changes() -> Vec<Row> {
    vec![
        row!(["VolumesManager::remove", "VolumesManager::remove_with", "Volume::remove", "Volume::remove_with", "VolumesManager::named"] [
            Response::empty(204), Response::empty(204), Response::empty(404), Response::empty(204), Response::empty(204),
            Response::empty(204), Response::error(409, "volume is being used", "used"),
            Response::empty(204), Response::error(404, "no such volume", "removed concurrently"),
        ]; |podman| {
            assert!(podman.volumes().remove("data").await.expect("gone"));
            // The server would remove the only volume whose name begins with this.
            assert!(!podman.volumes().remove("dat").await.expect("none"));
            let options = RemoveOptions::new().force(true).timeout(std::time::Duration::ZERO);
            assert!(podman.volumes().remove_with("data", &options).await.expect("gone"));
            assert!(data(&podman).remove().await.expect_err("used").is_in_use());
            let options = RemoveOptions::new();
            assert!(!podman.volumes().named("data").remove_with(&options).await.expect("an answer"));
        } => [
            "GET /l/volumes/data/exists", "DELETE /l/volumes/data",
            "GET /l/volumes/dat/exists",
            "GET /l/volumes/data/exists", "DELETE /l/volumes/data?force=true&timeout=0",
            "GET /l/volumes/data/exists", "DELETE /l/volumes/data",
            "GET /l/volumes/data/exists", "DELETE /l/volumes/data",
        ]),
        row!(["VolumesManager::prune", "VolumesManager::prune_with"] [
            ok(json!([{ "Id": "a", "Size": 5 }, { "Id": "b", "Size": 0, "Err": "used" }])),
            ok(json!([])),
            // With several conditions, this release would remove volumes that match only one.
            ok(json!([{ "Name": "a", "Labels": { "a": "b" } }, { "Name": "b", "Labels": { "a": "b" } }, { "Name": "c" }])),
            ok(json!([{ "Name": "a" }, { "Name": "b" }, { "Name": "c" }])),
            ok(json!([{ "Name": "a" }, { "Name": "c" }])),
            Response::empty(204), Response::empty(204),
            ok(json!([{ "Name": "a", "Labels": { "x": "1" } }, { "Name": "b" }, { "Name": "c" }])),
            ok(json!([{ "Name": "b" }, { "Name": "c" }])),
            Response::empty(204), Response::empty(204), Response::empty(204), Response::error(409, "volume is being used", "used"),
        ]; |podman| {
            let volumes = podman.volumes();
            assert!(matches!(volumes.prune().await, Err(Error::Unsupported(_))), "nothing is sent");
            assert!(matches!(volumes.prune_with(&PruneOptions::all().dry_run(true)).await, Err(Error::Unsupported(_))));
            let pruned = volumes.prune_with(&PruneOptions::all()).await.expect("a report");
            assert_eq!((pruned.volumes_deleted, pruned.space_reclaimed), (vec!["a".to_owned()], 5));
            assert_eq!(pruned.failed, [("b".to_owned(), "used".to_owned())]);
            volumes.prune_with(&PruneOptions::all().label("a=b")).await.expect("a report");
            let pruned = volumes.prune_with(&PruneOptions::all().label("a=b").until("24h")).await.expect("a report");
            assert_eq!(pruned.volumes_deleted, ["a"]);
            let options = PruneOptions::all().without_label("x").without_label("y");
            let pruned = volumes.prune_with(&options).await.expect("a report");
            assert_eq!((pruned.volumes_deleted, pruned.failed.len()), (vec!["b".to_owned()], 1));
        } => [
            "POST /l/volumes/prune",
            "POST /l/volumes/prune?filters=%7B%22label%22%3A%5B%22a%3Db%22%5D%7D",
            "GET /l/volumes/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%2C%22label%22%3A%5B%22a%3Db%22%5D%2C%22until%22%3A%5B%2224h%22%5D%7D",
            "GET /l/volumes/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%7D",
            "GET /l/volumes/json?filters=%7B%22until%22%3A%5B%2224h%22%5D%7D",
            "GET /l/volumes/a/exists", "DELETE /l/volumes/a",
            "GET /l/volumes/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%2C%22label%21%22%3A%5B%22x%22%2C%22y%22%5D%7D",
            "GET /l/volumes/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%7D",
            "GET /l/volumes/b/exists", "DELETE /l/volumes/b",
            "GET /l/volumes/c/exists", "DELETE /l/volumes/c",
        ]),
        row!(["Volume::export", "Volume::import"] [
            Response::chunks([[b'x'; 512].as_slice(), &[0; 1024]]), Response::empty(204),
            // Truncated, and ended early as if it were complete.
            Response::chunks([[b'x'; 512]]).truncated(300), Response::chunks([[b'x'; 512]]),
        ]; |podman| {
            let data = data(&podman);
            let mut archive = data.export().await.expect("begins");
            let mut length = 0;
            while let Some(piece) = archive.next().await {
                length += piece.expect("whole").len();
            }
            assert_eq!(length, 1536);
            data.import("a tar").await.expect("imports");
            assert!(matches!(data.import(Upload::from("")).await, Err(Error::InvalidOptions(_))), "nothing is sent");
            for _ in 0..2 {
                let mut archive = data.export().await.expect("begins");
                let end = loop {
                    match archive.next().await.expect("no clean end") {
                        Ok(_) => {}
                        Err(error) => break error,
                    }
                };
                assert!(matches!(end, Error::Interrupted(_)), "{end:?}");
            }
        } => [
            "GET /l/volumes/data/export", "POST /l/volumes/data/import a tar",
            "GET /l/volumes/data/export", "GET /l/volumes/data/export",
        ]),
        row!(["Volume::rename", "Volume::containers"] [ok(json!([{ "Id": "abc", "Names": ["web"] }]))]; |podman| {
            let mut data = data(&podman);
            assert!(matches!(data.rename("new").await, Err(Error::Unsupported(_))), "nothing is sent");
            assert!(matches!(data.rename("a/b").await, Err(Error::InvalidOptions(_))), "nothing is sent");
            assert_eq!(data.containers().await.expect("a list")[0].name(), "web");
        } => ["GET /l/containers/json?all=true&filters=%7B%22volume%22%3A%5B%22data%22%5D%7D"]),
    ]
}

//! Rows for the service as a whole.

use podman::system::{CheckOptions, PruneOptions, Repair};
use serde_json::json;

use super::super::server::Response;
use super::{Row, ok};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row!(["SystemManager::info", "SystemManager::version"] [
            ok(json!({ "host": { "arch": "amd64" } })), ok(json!({ "Version": "5.8.3" })),
        ]; |podman| {
            assert_eq!(podman.system().info().await.expect("info").host.expect("host").arch.as_deref(), Some("amd64"));
            assert_eq!(podman.system().version().await.expect("version").version.as_deref(), Some("5.8.3"));
        } => ["GET /l/info", "GET /l/version"]),
        row!(["SystemManager::df", "PodmanClient::df"] [
            ok(json!({ "ImagesSize": 7, "Images": [{ "ImageID": "x", "Repository": "a", "Tag": "1" }], "Containers": null })),
            ok(json!({ "Images": [] })),
        ]; |podman| {
            let usage = podman.system().df().await.expect("usage");
            assert_eq!((&usage.images[0].names[..], usage.reclaimable().total()), (&["a:1".to_owned()][..], 7));
            assert_eq!(podman.df().await.expect("usage").images_size, None);
        } => ["GET /l/system/df", "GET /l/system/df"]),
        row!(["SystemManager::prune", "SystemManager::prune_external"] [
            ok(json!({
                "PodPruneReport": null, "ReclaimedSpace": 7,
                "ContainerPruneReports": [{ "Id": "c", "Size": 7 }, { "Id": "d", "Err": "busy" }],
                "NetworkPruneReports": [{ "Name": "n", "Error": null }],
            })),
            ok(json!({ "ReclaimedSpace": 0 })),
        ]; |podman| {
            let report = podman.system().prune().await.expect("a report");
            assert_eq!((&report.containers.removed[..], report.containers.failed.len()), (&["c".to_owned()][..], 1));
            assert_eq!((&report.networks.removed[..], report.space_reclaimed), (&["n".to_owned()][..], 7));
            assert!(!report.is_clean() && report.pods.removed.is_empty());
            podman.system().prune_external().await.expect("a report");
        } => ["POST /l/system/prune", "POST /l/system/prune?external=true"]),
        row!(["SystemManager::prune_with"] [
            ok(json!({})),
            // pods, containers, images, networks, volumes; once more, since something was removed
            ok(json!([])), ok(json!([{ "Id": "c", "Size": 3 }])), ok(json!([{ "Id": "i", "Err": "busy" }])), ok(json!([])), ok(json!([])),
            ok(json!([])), ok(json!([])), ok(json!([{ "Id": "i", "Err": "busy" }])), ok(json!([])), ok(json!([])),
            // images by their ids, since there are two labels
            ok(json!([])), ok(json!([])),
            ok(json!([
                { "Id": "sha256:both", "Labels": { "a": "1", "b": "2" }, "RepoTags": ["x:1"] },
                { "Id": "one", "Labels": { "a": "1" }, "RepoTags": ["x:2"] },
                { "Id": "used", "Labels": { "a": "1", "b": "2" }, "Containers": 1 },
                { "Id": "busy", "Labels": { "a": "1", "b": "2" } },
            ])),
            ok(json!([{ "Id": "both", "Size": 5 }])), Response::error(500, "image is in use by a container", "in use"),
            ok(json!([{ "Id": "busy", "Labels": { "a": "1", "b": "2" } }])), Response::error(500, "image is in use by a container", "in use"),
            ok(json!([])),
            ok(json!([])), ok(json!([])), ok(json!([])), ok(json!([])),
        ]; |podman| {
            let all = PruneOptions::new().all(true).volumes(true).build(true);
            assert!(podman.system().prune_with(&all).await.expect("a report").is_clean());
            let options = PruneOptions::new().all(true).volumes(true).label("a=1");
            let report = podman.system().prune_with(&options).await.expect("a report");
            assert_eq!((&report.containers.removed[..], report.images.failed.len()), (&["c".to_owned()][..], 1));
            assert_eq!(report.space_reclaimed, 3);
            let options = PruneOptions::new().all(true).label("a=1").label("b");
            let report = podman.system().prune_with(&options).await.expect("a report");
            assert_eq!((&report.images.removed[..], &report.images.failed[0].0[..]), (&["both".to_owned()][..], "busy"));
        } => [
            "POST /l/system/prune?all=true&build=true&volumes=true",
            "GET /l/pods/json?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%2C%22status%22%3A%5B%22exited%22%2C%22stopped%22%5D%7D",
            "POST /l/containers/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "POST /l/images/prune?all=true&filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "POST /l/networks/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "POST /l/volumes/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "GET /l/pods/json?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%2C%22status%22%3A%5B%22exited%22%2C%22stopped%22%5D%7D",
            "POST /l/containers/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "POST /l/images/prune?all=true&filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "POST /l/networks/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "POST /l/volumes/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%5D%7D",
            "GET /l/pods/json?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%2C%22status%22%3A%5B%22exited%22%2C%22stopped%22%5D%7D",
            "POST /l/containers/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%7D",
            "GET /l/images/json?all=true",
            "POST /l/images/prune?all=true&filters=%7B%22id%22%3A%5B%22both%22%5D%7D",
            "POST /l/images/prune?all=true&filters=%7B%22id%22%3A%5B%22busy%22%5D%7D",
            "GET /l/images/json?all=true",
            "POST /l/images/prune?all=true&filters=%7B%22id%22%3A%5B%22busy%22%5D%7D",
            "POST /l/networks/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%7D",
            "GET /l/pods/json?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%2C%22status%22%3A%5B%22exited%22%2C%22stopped%22%5D%7D",
            "POST /l/containers/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%7D",
            "GET /l/images/json?all=true",
            "POST /l/networks/prune?filters=%7B%22label%22%3A%5B%22a%3D1%22%2C%22b%22%5D%7D",
        ]),
        row!(["SystemManager::check", "SystemManager::check_with"] [
            ok(json!({ "Errors": false, "Layers": null })),
            ok(json!({ "Errors": true, "Images": { "x": ["gone"] }, "RemovedImages": { "x": ["a:1"] }, "RemovedContainers": { "c": "web" } })),
        ]; |podman| {
            assert!(podman.system().check().await.expect("a report").is_sound());
            let age = std::time::Duration::from_secs(3600);
            let options = CheckOptions::new().quick(true).repair(Repair::ImagesAndContainers).unreferenced_layer_max_age(age);
            let report = podman.system().check_with(&options).await.expect("a report");
            assert!(!report.is_sound());
            assert_eq!((&report.removed_images["x"][0][..], &report.removed_containers["c"][..]), ("a:1", "web"));
        } => [
            "POST /l/system/check",
            "POST /l/system/check?quick=true&repair=true&repair_lossy=true&unreferenced_layer_max_age=3600s",
        ]),
    ]
}

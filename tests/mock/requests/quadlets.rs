//! Rows for quadlets.

use podman::quadlets::{Filter, ListOptions, Quadlet, QuadletFile, RemoveOptions};
use podman::{Error, PodmanClient};
use serde_json::json;

use super::super::server::Response;
use super::{Row, ok};

fn listed(names: &[&str]) -> Response {
    let one = |name: &&str| json!({ "Name": name, "UnitName": "x.service", "Status": "active/running", "App": format!(".{name}.app") });
    ok(json!(names.iter().map(one).collect::<Vec<_>>()))
}

fn removed(name: &str) -> Response {
    ok(json!({ "Removed": [name], "Errors": {} }))
}

fn none() -> Response {
    Response::error(404, "no such quadlet", "no such quadlet")
}

fn runs() -> Response {
    Response::error(400, "quadlet is running", "quadlet x.container is running")
}

fn own(podman: &PodmanClient) -> Quadlet {
    podman.quadlets().named("x.container")
}

pub(super) fn rows() -> Vec<Row> {
    vec![
        row!(["QuadletsManager::list", "QuadletsManager::list_with", "QuadletsManager::get", "Quadlet::reload", "QuadletsManager::named"] [
            listed(&["x.container"]), listed(&["x.container"]),
            listed(&["ax.container", "x.container"]), listed(&["ax.container"]), listed(&["x.container"]),
            Response::error(500, "Unit name t@.service is missing the instance name.", "querying systemd for unit status"),
            Response::error(500, "dial unix /run/systemd/private: connect: no such file or directory", "connecting to systemd dbus"),
        ]; |podman| {
            let quadlets = podman.quadlets();
            quadlets.list().await.expect("a list");
            quadlets.list_with(&ListOptions::new().filter(Filter::Name("x".into()))).await.expect("a list");
            assert_eq!(quadlets.get("x.container").await.expect("it").name(), "x.container");
            assert!(quadlets.get("x.container").await.expect_err("another one").is_not_found());
            let mut quadlet = quadlets.named("x.container");
            quadlet.reload().await.expect("it");
            assert!(quadlet.is_active());
            let error = quadlets.list().await.expect_err("a template");
            assert!(error.to_string().contains("x@.container"), "{error}");
            let error = quadlets.list().await.expect_err("no systemd");
            assert!(matches!(error, Error::Unsupported(_)), "{error:?}");
        } => [
            "GET /l/quadlets/json",
            "GET /l/quadlets/json?filters=%7B%22name%22%3A%5B%22x%22%5D%7D",
            "GET /l/quadlets/json?filters=%7B%22name%22%3A%5B%22%5Ex%5C%5C.container%24%22%5D%7D",
            "GET /l/quadlets/json?filters=%7B%22name%22%3A%5B%22%5Ex%5C%5C.container%24%22%5D%7D",
            "GET /l/quadlets/json?filters=%7B%22name%22%3A%5B%22%5Ex%5C%5C.container%24%22%5D%7D",
            "GET /l/quadlets/json",
            "GET /l/quadlets/json",
        ]),
        row!(["QuadletsManager::exists", "QuadletsManager::contents", "Quadlet::contents"] [
            Response::empty(204), none(), Response::text(200, "[Container]\n"), Response::text(200, "[Container]\n"),
        ]; |podman| {
            let quadlets = podman.quadlets();
            assert!(quadlets.exists("x.container").await.expect("an answer"));
            assert!(!quadlets.exists("y.container").await.expect("an answer"));
            assert_eq!(quadlets.contents("x.container").await.expect("it"), "[Container]\n");
            assert_eq!(own(&podman).contents().await.expect("it"), "[Container]\n");
            assert!(matches!(quadlets.exists("x").await, Err(Error::InvalidOptions(_))), "no suffix");
        } => [
            "GET /l/quadlets/x.container/exists", "GET /l/quadlets/y.container/exists", "GET /l/quadlets/x.container/file",
            "GET /l/quadlets/x.container/file",
        ]),
        row!(["QuadletsManager::install"] [
            ok(json!({ "InstalledQuadlets": { "/tmp/1/a.build": "/etc/containers/systemd/a.build" }, "QuadletErrors": {} })),
            ok(json!({ "InstalledQuadlets": {}, "QuadletErrors": {} })),
            // the second fails: the first is removed again
            ok(json!({ "InstalledQuadlets": {}, "QuadletErrors": {} })),
            ok(json!({ "InstalledQuadlets": {}, "QuadletErrors": { "x.container": "disk full" } })),
            removed("a.volume"),
        ]; |podman| {
            let quadlets = podman.quadlets();
            let build = QuadletFile::new("a.build", "b").asset("Containerfile", "c");
            let installed = quadlets.install([build, QuadletFile::new("x.container", "x")]).replace(true).await.expect("both");
            assert_eq!(installed[0].path(), "/etc/containers/systemd/a.build");
            let both = [QuadletFile::new("a.volume", "v"), QuadletFile::new("x.container", "x")];
            let error = quadlets.install(both).await.expect_err("the second");
            assert!(error.to_string().contains("disk full"), "{error}");
        } => [
            "POST /l/quadlets?reload-systemd=false&replace=true --podman-rs-quadlet\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.build\"\r\nContent-Type: application/octet-stream\r\n\r\nb\r\n--podman-rs-quadlet\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Containerfile\"\r\nContent-Type: application/octet-stream\r\n\r\nc\r\n--podman-rs-quadlet--\r\n",
            "POST /l/quadlets?replace=true --podman-rs-quadlet\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.container\"\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--podman-rs-quadlet--\r\n",
            "POST /l/quadlets?reload-systemd=false --podman-rs-quadlet\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.volume\"\r\nContent-Type: application/octet-stream\r\n\r\nv\r\n--podman-rs-quadlet--\r\n",
            "POST /l/quadlets --podman-rs-quadlet\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.container\"\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n--podman-rs-quadlet--\r\n",
            "DELETE /l/quadlets/a.volume",
        ]),
        row!(["QuadletsManager::remove", "QuadletsManager::remove_with", "Quadlet::remove", "Quadlet::remove_with"] [
            listed(&["x.container"]), removed("x.container"),
            listed(&["x.container"]), removed("x.container"),
            listed(&[]), none(),
            listed(&["x.container"]), runs(),
            removed("x.container"),
            ok(json!([{ "Name": "x.container", "App": "shop" }, { "Name": "y.container", "App": "shop" }])),
            // removed, and an error
            listed(&["x.container"]), ok(json!({ "Removed": ["x.container"], "Errors": { "x.container": "parsing: no key" } })),
        ]; |podman| {
            let quadlets = podman.quadlets();
            assert!(own(&podman).remove_on_drop().remove_now().await.expect("removes"));
            assert!(quadlets.remove("x.container").await.expect("removes"));
            assert!(!own(&podman).remove().await.expect("is gone"));
            assert!(own(&podman).remove().await.expect_err("it runs").is_in_use());
            let options = RemoveOptions::new().force(true).recursive(true).reload_systemd(false);
            assert!(quadlets.remove_with("x.container", &options).await.expect("removes"));
            let error = own(&podman).remove_with(&RemoveOptions::new()).await.expect_err("another one, too");
            assert!(error.to_string().contains("y.container"), "{error}");
            let error = own(&podman).remove().await.expect_err("an error");
            assert!(error.may_have_taken_effect() && error.to_string().contains("no key"), "{error}");
        } => [
            "GET /l/quadlets/json", "DELETE /l/quadlets/x.container?force=true",
            "GET /l/quadlets/json", "DELETE /l/quadlets/x.container",
            "GET /l/quadlets/json", "DELETE /l/quadlets/x.container",
            "GET /l/quadlets/json", "DELETE /l/quadlets/x.container",
            "DELETE /l/quadlets/x.container?force=true&reload-systemd=false",
            "GET /l/quadlets/json",
            "GET /l/quadlets/json", "DELETE /l/quadlets/x.container",
        ]),
        row!(["QuadletsManager::remove_all", "QuadletsManager::remove_all_with"] [
            listed(&["x.container", "y.volume"]), runs(), removed("y.volume"), listed(&[]),
        ]; |podman| {
            let report = podman.quadlets().remove_all_with(&RemoveOptions::new()).await.expect("a report");
            assert_eq!(report.removed, ["y.volume"]);
            assert!(report.failed[0].1.is_in_use(), "{report:?}");
            assert!(podman.quadlets().remove_all().await.expect("a report").is_clean());
        } => ["GET /l/quadlets/json", "DELETE /l/quadlets/x.container", "DELETE /l/quadlets/y.volume", "GET /l/quadlets/json"]),
    ]
}

//! One row per call of the hand-written layer, with its exact requests.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use base64::Engine;
use podman::containers::{LogOptions, PutArchiveOptions, State, StopOptions, WaitCondition, WaitOptions};
use podman::images::{PullOptions, PullProgress};
use podman::registry::LoginOptions;
use podman::{CreateOptions, Error, PodmanClient, containers, events, images};
use serde_json::{Value, json};

use super::server::{Response, Server};
use super::{ID, frame, inspection, web};

struct Row {
    /// The public methods that it calls, each with its type.
    calls: &'static [&'static str],
    /// The result of `act`, to check it.
    source: &'static str,
    answers: Vec<Response>,
    act: fn(PodmanClient) -> Pin<Box<dyn Future<Output = ()>>>,
    /// The requests; `ID` stands for the container's, and `/l` for the prefix with the version.
    sent: &'static [&'static str],
}

macro_rules! row {
    ([$($call:literal),*] $answers:expr; |$podman:ident| $act:block => [$($sent:expr),* $(,)?]) => {
        Row {
            calls: &[$($call),*],
            source: stringify!($act),
            answers: Vec::from($answers),
            act: |$podman| Box::pin(async move { $act }),
            sent: &[$($sent),*],
        }
    };
}

mod artifacts;
mod image_calls;
mod kube;
mod manifests;
mod networks;
mod pods;
mod quadlets;
mod secrets;
mod streams;
mod system;
mod verbs;
mod volumes;

fn all() -> impl Iterator<Item = Row> {
    [
        client(),
        short_forms(),
        by_name(),
        containers(),
        container(),
        archives(),
        images(),
        image_calls::names(),
        image_calls::transfers(),
        image_calls::removals(),
        verbs::looks(),
        verbs::acts(),
        verbs::checkpoints(),
        artifacts::rows(),
        kube::rows(),
        manifests::rows(),
        networks::managers(),
        networks::objects(),
        pods::managers(),
        pods::objects(),
        quadlets::rows(),
        streams::rows(),
        secrets::rows(),
        system::rows(),
        volumes::rows(),
    ]
    .into_iter()
    .flatten()
}

#[allow(clippy::needless_pass_by_value, reason = "rows are easier to read without it")]
fn ok(body: serde_json::Value) -> Response {
    Response::json(200, &body)
}

const INSPECT: &str = "GET /l/containers/ID/json";

fn client() -> Vec<Row> {
    vec![
        row!(["PodmanClient::ping"] [Response::empty(200)]; |podman| { podman.ping().await.expect("pong") } => ["GET /l/_ping"]),
        row!(["PodmanClient::version"] [ok(json!({ "Version": "5.8.3" }))]; |podman| {
            assert_eq!(podman.version().await.expect("version").version.as_deref(), Some("5.8.3"));
        } => ["GET /l/version"]),
        row!(["PodmanClient::login", "PodmanClient::logout"] [ok(json!({ "Status": "Login Succeeded" }))]; |podman| {
            let login = podman.login(&LoginOptions::new("https://quay.io/v2/", "me", "pw")).await.expect("it");
            assert_eq!((&login.registry[..], &login.status[..], login.saved_to), ("quay.io", "Login Succeeded", None));
            assert!(podman.logout("quay.io").await.is_err(), "there is no file");
        } => [r#"POST /v1.40/auth {"password":"pw","serveraddress":"quay.io","username":"me"}"#]),
        row!(["PodmanClient::info"] [ok(json!({ "host": { "arch": "amd64" } }))]; |podman| {
            assert_eq!(podman.info().await.expect("info").host.expect("host").arch.as_deref(), Some("amd64"));
        } => ["GET /l/info"]),
        row!(["PodmanClient::host_info"] [ok(json!({ "host": { "cgroupControllers": ["memory"] } }))]; |podman| {
            assert!(podman.host_info().await.expect("an account").has_controller("memory"));
        } => ["GET /l/info"]),
        row!(["PodmanClient::events_with"] [Response::chunks(["{}\n"])]; |podman| {
            let options = events::Options::new()
                .since(1_700_000_000)
                .until(1_700_000_001)
                .filter(events::Filter::Kind(events::Kind::Container))
                .filter(events::Filter::Action("die".into()));
            assert_eq!(podman.events_with(&options).await.expect("events").collect().await.expect("its own end").len(), 1);
        } => [
            "GET /l/events?filters=%7B%22event%22%3A%5B%22died%22%5D%2C%22type%22%3A%5B%22container%22%5D%7D\
             &since=2023-11-14T22%3A13%3A20Z&stream=true&until=2023-11-14T22%3A13%3A21Z",
        ]),
    ]
}

/// Calls without options are those with the default options.
fn short_forms() -> Vec<Row> {
    vec![
        row!(["PodmanClient::events", "PodmanClient::watch", "PodmanClient::watch_with"] [
            Response::chunks(["{}\n"]), Response::chunks(["{}\n"]), Response::chunks(["{}\n"]),
        ]; |podman| {
            podman.events().await.expect("events").next().await.expect("an item").expect("an event");
            podman.watch().next().await.expect("an item").expect("an event");
            let options = events::Options::new().since(1_700_000_000);
            podman.watch_with(&options).next().await.expect("an item").expect("an event");
        } => [
            "GET /l/events?stream=true",
            "GET /l/events?stream=true",
            "GET /l/events?since=2023-11-14T22%3A13%3A20Z&stream=true",
        ]),
        row!(["ContainersManager::prune", "ContainersManager::stats", "ContainersManager::restore"] [ok(json!([])), Response::text(200, "{}"), ok(json!({ "Id": ID }))]; |podman| {
            assert_eq!(podman.containers().prune().await.expect("a report").failed.len(), 0);
            assert_eq!(podman.containers().stats().await.expect("samples").len(), 0);
            assert_eq!(podman.containers().restore("web").await.expect("it").id, ID);
        } => [
            "POST /l/containers/prune",
            "GET /l/containers/stats?stream=false",
            "POST /l/containers/web/restore",
        ]),
        row!(["ImagesManager::remove", "ImagesManager::import", "Image::remove"] [ok(json!({})), ok(json!({ "Id": "abc" })), ok(json!({ "Id": "abc" })), ok(json!({}))]; |podman| {
            assert!(podman.images().remove("app").await.expect("gone"));
            let image = podman.images().import("a tar", "localhost/app:1").await.expect("it");
            assert!(image.remove().await.expect("gone"));
        } => [
            "DELETE /l/images/app",
            "POST /l/images/import?reference=localhost%2Fapp%3A1 a tar",
            "GET /l/images/abc/json",
            "DELETE /l/images/abc",
        ]),
    ]
}

/// What handles by name send: the name, after an inspection if it could be the beginning of an id.
fn by_name() -> Vec<Row> {
    let db = || ok(json!({ "Id": ID, "Name": "db" }));
    let other = || ok(json!({ "Id": ID, "Name": "web" }));
    vec![
        row!(["ContainersManager::named"] [Response::empty(204), inspection(), inspection()]; |podman| {
            let mut web = podman.containers().named("web");
            assert!(web.start().await.expect("started"));
            web.reload().await.expect("it");
            assert_eq!((web.id(), web.status()), (ID, State::Running));
            assert_eq!(web.inspect().await.expect("it").id.as_deref(), Some(ID));
        } => ["POST /l/containers/web/start", "GET /l/containers/web/json", INSPECT]),
        row!(["ContainersManager::named"] [db(), Response::empty(204), db(), ok(json!([{ "Id": ID }])), other(), other(), other()]; |podman| {
            let db = podman.containers().named("db");
            assert!(db.start().await.expect("started"));
            assert!(db.remove().await.expect("gone"));
            // The server finds another container, whose id begins with the name.
            assert!(!db.remove().await.expect("not there"));
            assert!(db.stop().await.expect_err("not there").is_not_found());
            assert!(db.inspect().await.expect_err("not there").is_not_found());
        } => [
            "GET /l/containers/db/json", "POST /l/containers/ID/start",
            "GET /l/containers/db/json", "DELETE /l/containers/ID",
            "GET /l/containers/db/json", "GET /l/containers/db/json", "GET /l/containers/db/json",
        ]),
        row!(["ContainersManager::named"] [inspection(), Response::empty(204), inspection()]; |podman| {
            let mut web = podman.containers().named("web");
            web.rename("web-old").await.expect("renamed");
        } => ["GET /l/containers/web/json", "POST /l/containers/ID/rename?name=web-old", INSPECT]),
        row!(["ContainersManager::inspect", "ContainersManager::inspect_with", "Container::inspect_with"] [inspection(), other(), inspection()]; |podman| {
            assert_eq!(podman.containers().inspect("web").await.expect("it").id.as_deref(), Some(ID));
            let options = containers::InspectOptions::new().size(true);
            assert!(podman.containers().inspect_with("cafe", &options).await.expect_err("another one").is_not_found());
            web(&podman).inspect_with(&options).await.expect("it");
        } => ["GET /l/containers/web/json", "GET /l/containers/cafe/json?size=true", "GET /l/containers/ID/json?size=true"]),
        row!(["ContainersManager::list_with"] [ok(json!([{ "Id": ID, "Size": { "rwSize": 1, "rootFsSize": 2 } }])), ok(json!([{ "Id": ID, "SizeRw": 1 }])), inspection()]; |podman| {
            let options = containers::ListOptions::new().size(true);
            let size = podman.containers().list_with(&options).await.expect("a list")[0].size().expect("a size");
            assert_eq!((size.rw, size.root_fs), (1, 2));
            podman.containers().list_with(&options.compatible(true)).await.expect("a list");
        } => [
            "GET /l/containers/json?all=false&size=true",
            "GET /v1.40/containers/json?all=false&size=true",
            "GET /v1.40/containers/ID/json?size=true",
        ]),
        row!(["ContainersManager::exec_handle", "Container::exec_handle"] [
            ok(json!({ "ID": "e1", "ContainerID": ID, "Running": true })), ok(json!({ "ID": "e1", "Running": true })),
        ]; |podman| {
            let command = podman.containers().exec_handle("e1").await.expect("it");
            assert_eq!((command.id(), command.container().id()), ("e1", ID));
            assert_eq!(web(&podman).exec_handle("e1").inspect().await.expect("it").running, Some(true));
            assert!(podman.containers().exec_handle("").await.is_err(), "it would be another path");
        } => ["GET /l/exec/e1/json", "GET /l/exec/e1/json"]),
        row!(["ImagesManager::named", "ImagesManager::inspect", "Image::inspect", "Image::reload"] [
            ok(json!({ "Id": "abc" })), ok(json!({ "Id": "abc" })), ok(json!({ "Id": "abc" })),
            Response::json(201, &json!({ "Id": ID })), ok(json!({ "Id": "abc" })), ok(json!({})),
        ]; |podman| {
            assert_eq!(podman.images().inspect("app").await.expect("it").id.as_deref(), Some("abc"));
            let mut app = podman.images().named("cafe");
            assert_eq!((app.id(), app.tags().len(), app.labels().len()), ("", 0, 0));
            assert_eq!(app.inspect().await.expect("it").id.as_deref(), Some("abc"));
            app.reload().await.expect("it");
            assert_eq!(app.id(), "abc");
            let app = podman.images().named("localhost/app:1");
            podman.containers().create(&app).await.expect("it");
            assert!(app.remove().await.expect("gone, with all its names"));
        } => [
            "GET /l/images/app/json", "GET /l/images/cafe:latest/json", "GET /l/images/cafe:latest/json",
            r#"POST /l/containers/create {"image":"localhost/app:1"}"#,
            "GET /l/images/localhost%2Fapp:1/json", "DELETE /l/images/abc",
        ]),
    ]
}

#[allow(clippy::too_many_lines, reason = "a row for each call")]
fn containers() -> Vec<Row> {
    vec![
        row!(["ContainersManager::get"] [inspection()]; |podman| {
            assert_eq!(podman.containers().get("web").await.expect("it").id(), ID);
        } => ["GET /l/containers/web/json"]),
        row!(["ContainersManager::get_compatible"] [inspection()]; |podman| {
            assert_eq!(podman.containers().get_compatible("web").await.expect("it").name(), "web");
        } => ["GET /v1.40/containers/web/json"]),
        row!(["ContainersManager::exists"] [Response::empty(204), Response::error(404, "no such container", "no container \"no\"")]; |podman| {
            assert!(podman.containers().exists("web").await.expect("an answer"));
            assert!(!podman.containers().exists("no").await.expect("an answer"));
        } => ["GET /l/containers/web/exists", "GET /l/containers/no/exists"]),
        row!(["ContainersManager::list"] [ok(json!([{ "Id": ID, "Names": ["web"], "State": "running", "Labels": null }]))]; |podman| {
            let found = podman.containers().list().await.expect("a list");
            assert_eq!((found.len(), found[0].status()), (1, State::Running));
        } => ["GET /l/containers/json"]),
        row!(["ContainersManager::list_with"] [ok(json!([{ "Id": ID }])), inspection()]; |podman| {
            let options = containers::ListOptions::new()
                .all(true)
                .limit(3)
                .since("old")
                .labels(["app=web", "tier"])
                .filter(containers::Filter::Exited(137))
                .sparse(false);
            assert_eq!(podman.containers().list_with(&options).await.expect("a list")[0].name(), "web");
        } => [
            "GET /l/containers/json?all=true&filters=%7B%22exited%22%3A%5B%22137%22%5D%2C%22label%22%3A%5B%22app%3Dweb%22\
             %2C%22tier%22%5D%2C%22since%22%3A%5B%22old%22%5D%7D&limit=3",
            INSPECT,
        ]),
        row!(["ContainersManager::list_with"] [
            ok(json!([{ "Id": ID, "Names": ["/web"] }, { "Id": "gone" }])),
            inspection(),
            Response::error(404, "no such container", "gone"),
        ]; |podman| {
            let options = containers::ListOptions::new().compatible(true).ignore_removed(true);
            assert_eq!(podman.containers().list_with(&options).await.expect("a list").len(), 1);
        } => ["GET /v1.40/containers/json?all=false", "GET /v1.40/containers/ID/json", "GET /v1.40/containers/gone/json"]),
        row!(["ContainersManager::create"] [Response::json(201, &json!({ "Id": ID, "Warnings": ["no swap"] }))]; |podman| {
            let options = CreateOptions::new("busybox").name("web").command(["true"]);
            let created = podman.containers().create(options).await.expect("it");
            assert_eq!(created.warnings(), ["no swap"]);
            assert_eq!((created.id(), created.name(), created.status()), (ID, "web", State::Created));
        } => [r#"POST /l/containers/create {"command":["true"],"image":"busybox","name":"web"}"#]),
        row!(["ContainersManager::create_spec"] [Response::json(201, &json!({ "Id": ID }))]; |podman| {
            let spec = json!({"image": "busybox", "networks": {"net": {"Aliases": ["b"]}}, "Secrets": [{"source": "token"}]});
            assert_eq!(podman.containers().create_spec(spec).await.expect("it").id(), ID);
            podman.containers().create_spec(json!({"image": "busybox", "network": "a"})).await.expect_err("no such field");
        } => [r#"POST /l/containers/create {"Networks":{"net":{"aliases":["b"]}},"image":"busybox","secrets":[{"Source":"token"}]}"#]),
        row!(["ContainersManager::create"] [
            Response::empty(404),
            Response::json(201, &json!({ "Name": "data" })),
            Response::json(201, &json!({ "Id": ID, "Warnings": null })),
        ]; |podman| {
            let options = CreateOptions::new("busybox").volume_driver("local").volume("data", "/data");
            podman.containers().create(options).await.expect("it");
        } => [
            "GET /l/volumes/data/exists",
            r#"POST /l/volumes/create {"Driver":"local","Name":"data"}"#,
            r#"POST /l/containers/create {"image":"busybox","volumes":[{"Dest":"/data","Name":"data"}]}"#,
        ]),
        row!(["ContainersManager::create"] [
            Response::json(201, &json!({ "Id": ID })), Response::json(201, &json!({ "Id": ID })),
            ok(json!({ "Id": "abc" })), Response::json(201, &json!({ "Id": ID })),
        ]; |podman| {
            podman.containers().create("busybox").await.expect("it");
            let options = &CreateOptions::from("app".to_owned()).user(1000).stop_signal(9);
            podman.containers().create(options).await.expect("it");
            podman.containers().create(&podman.images().get("busybox").await.expect("it")).await.expect("it");
        } => [
            r#"POST /l/containers/create {"image":"busybox"}"#,
            r#"POST /l/containers/create {"image":"app","stop_signal":9,"user":"1000"}"#,
            "GET /l/images/busybox/json",
            r#"POST /l/containers/create {"image":"abc"}"#,
        ]),
        row!(["ContainersManager::prune_with"] [ok(json!([{ "Id": "a", "Size": 5 }, { "Id": "b", "Err": "busy", "Size": 0 }]))]; |podman| {
            let filter = containers::PruneOptions::new().label("job=test").without_label("keep").until("24h");
            let pruned = podman.containers().prune_with(&filter).await.expect("a report");
            assert_eq!((pruned.containers_deleted, pruned.space_reclaimed), (vec!["a".to_owned()], 5));
            assert_eq!(pruned.failed, [("b".to_owned(), "busy".to_owned())]);
        } => ["POST /l/containers/prune?filters=%7B%22label%22%3A%5B%22job%3Dtest%22%5D%2C%22label%21%22%3A%5B%22keep\
              %22%5D%2C%22until%22%3A%5B%2224h%22%5D%7D"]),
        // The client compares several labels that containers must not have.
        row!(["ContainersManager::prune_with"] [
            ok(json!([
                { "Id": "a", "State": "exited", "Labels": { "keep": "" } },
                { "Id": "b", "State": "exited", "Labels": { "also": "1" } },
                { "Id": "c", "State": "exited", "Labels": { "also": "2" }, "Size": { "rwSize": 5 } },
                { "Id": "d", "State": "running" },
                { "Id": "e", "State": "created", "Pod": "abc" },
                { "Id": "f", "State": "created" },
                { "Id": "g", "State": "stopped" },
            ])),
            ok(json!([{ "Id": "c" }])),
            Response::error(500, "busy", "it is busy"),
            Response::error(404, "no such container", "no"),
        ]; |podman| {
            let options = containers::PruneOptions::new().label("job").without_label("keep").without_label("also=1");
            let pruned = podman.containers().prune_with(&options).await.expect("a report");
            assert_eq!((pruned.containers_deleted, pruned.space_reclaimed), (vec!["c".to_owned()], 5));
            assert_eq!(pruned.failed, [("f".to_owned(), "it is busy".to_owned())]);
        } => [
            "GET /l/containers/json?all=true&filters=%7B%22label%22%3A%5B%22job%22%5D%7D&size=true",
            "DELETE /l/containers/c",
            "DELETE /l/containers/f",
            "DELETE /l/containers/g",
        ]),
        row!(["ContainersManager::list_with"] [
            ok(json!([
                { "Id": "a", "Created": "2026-01-01T00:00:01Z", "Labels": { "keep": "" } },
                { "Id": "b", "Created": "2026-01-01T00:00:02Z" },
                { "Id": "c", "Created": "2026-01-01T00:00:03Z" },
                { "Id": "d", "Created": "2026-01-01T00:00:04Z", "Labels": { "also": "" } },
                { "Id": "e", "Created": "2026-01-01T00:00:05Z" },
            ])),
        ]; |podman| {
            let without = |label: &str| containers::Filter::NotLabel(label.to_owned());
            let options = containers::ListOptions::new().filter(without("keep")).filter(without("also")).limit(2);
            let listed = podman.containers().list_with(&options).await.expect("a list");
            assert_eq!(listed.iter().map(podman::Container::id).collect::<Vec<_>>(), ["e", "c"]);
        } => ["GET /l/containers/json?all=true"]),
        row!(["ContainersManager::remove", "ContainersManager::remove_with"] [ok(json!([{ "Id": ID }])), Response::error(404, "no such container", "no")]; |podman| {
            let options = containers::RemoveOptions::new().force(true).volumes(true).depend(true).ignore(true);
            let options = options.timeout(Duration::from_millis(1500));
            assert!(podman.containers().remove_with("web", &options).await.expect("an answer"));
            assert!(!podman.containers().remove("no").await.expect("an answer"));
        } => [
            "DELETE /l/containers/web?depend=true&force=true&ignore=true&timeout=2&volumes=true",
            "DELETE /l/containers/no",
        ]),
    ]
}

fn container() -> Vec<Row> {
    vec![
        row!(["Container::inspect", "Container::reload"] [inspection(), inspection()]; |podman| {
            let mut web = web(&podman);
            assert_eq!(web.inspect().await.expect("it").name.as_deref(), Some("web"));
            assert_eq!(web.status(), "unknown");
            web.reload().await.expect("it");
            assert_eq!(web.status(), "running");
        } => [INSPECT, INSPECT]),
        row!(["Container::start"] [Response::empty(204), Response::empty(304)]; |podman| {
            assert!(web(&podman).start().await.expect("started"));
            assert!(!web(&podman).start().await.expect("it ran"));
        } => ["POST /l/containers/ID/start", "POST /l/containers/ID/start"]),
        row!(["Container::kill", "Container::signal"] [Response::empty(204), Response::error(409, "container state improper", "it ended")]; |podman| {
            assert!(web(&podman).kill().await.expect("killed"));
            assert!(!web(&podman).signal("USR1").await.expect("it had ended"));
        } => ["POST /l/containers/ID/kill?signal=SIGKILL", "POST /l/containers/ID/kill?signal=USR1"]),
        row!(["Container::pause", "Container::unpause"] [Response::empty(204), Response::empty(204)]; |podman| {
            assert!(web(&podman).pause().await.expect("paused"));
            assert!(web(&podman).unpause().await.expect("runs again"));
        } => ["POST /l/containers/ID/pause", "POST /l/containers/ID/unpause"]),
        row!(["Container::rename"] [Response::empty(204), inspection()]; |podman| {
            web(&podman).rename("web-old").await.expect("renamed");
        } => ["POST /l/containers/ID/rename?name=web-old", INSPECT]),
        row!(["Guard::reload", "Guard::rename", "Guard::remove_now"] [inspection(), Response::empty(204), inspection(), ok(json!([{ "Id": ID }]))]; |podman| {
            let mut guard = web(&podman).remove_on_drop();
            guard.reload().await.expect("it");
            guard.rename("web-old").await.expect("renamed");
            assert!(guard.remove_now().await.expect("gone"));
        } => [INSPECT, "POST /l/containers/ID/rename?name=web-old", INSPECT, "DELETE /l/containers/ID?force=true&timeout=0&volumes=true"]),
        row!(["Container::remove", "Container::remove_with"] [ok(json!([{ "Id": ID }])), Response::empty(204)]; |podman| {
            assert!(web(&podman).remove().await.expect("gone"));
            let options = containers::RemoveOptions::new().force(true);
            assert!(web(&podman).remove_with(&options).await.expect("gone, without a report"));
        } => ["DELETE /l/containers/ID", "DELETE /l/containers/ID?force=true"]),
        row!(["Container::stop", "Container::stop_with"] [inspection(), Response::empty(204), Response::empty(304)]; |podman| {
            assert!(web(&podman).stop().await.expect("stopped"));
            let options = StopOptions::new().timeout(Duration::from_secs(3)).ignore(true);
            assert!(!web(&podman).stop_with(&options).await.expect("it had ended"));
        } => [INSPECT, "POST /l/containers/ID/stop", "POST /l/containers/ID/stop?ignore=true&timeout=3"]),
        // Without a timeout the server would kill at once, so the container's own is sent.
        row!(["Container::restart", "Container::restart_with"] [inspection(), Response::empty(204), inspection(), Response::empty(204)]; |podman| {
            web(&podman).restart().await.expect("restarted");
            web(&podman).restart_with(&StopOptions::new().timeout(Duration::ZERO)).await.expect("restarted");
        } => [INSPECT, "POST /l/containers/ID/restart?timeout=7", INSPECT, "POST /l/containers/ID/restart?timeout=0"]),
        row!(["Container::wait", "Container::wait_with"] [inspection(), Response::text(200, "3"), Response::text(200, "-1")]; |podman| {
            assert_eq!(web(&podman).wait().await.expect("a code"), 3);
            let options = WaitOptions::new().interval(Duration::from_millis(20)).condition(WaitCondition::Healthy);
            let options = options.condition(WaitCondition::Running).timeout(Duration::from_secs(60));
            assert_eq!(web(&podman).wait_with(&options).await.expect("an answer"), None);
        } => [
            INSPECT,
            "POST /l/containers/ID/wait",
            "POST /l/containers/ID/wait?condition=healthy&condition=running&interval=20ms",
        ]),
        row!(["Container::logs", "Container::logs_with"] [Response::chunks(&[frame(1, "out"), frame(2, "err")]), Response::chunks([""])]; |podman| {
            let logs = web(&podman).logs().await.expect("logs").collect().await.expect("whole");
            assert_eq!((logs.stdout.as_slice(), logs.stderr.as_slice()), (b"out".as_slice(), b"err".as_slice()));
            let at = |millis| SystemTime::UNIX_EPOCH + Duration::from_millis(millis);
            let options = LogOptions::new().stderr(false).timestamps(true).tail(10);
            let options = options.since(at(1_500)).until(at(2_000));
            web(&podman).logs_with(&options).await.expect("logs").collect().await.expect("whole");
        } => [
            "GET /l/containers/ID/logs?follow=false&stderr=true&stdout=true&timestamps=false",
            "GET /l/containers/ID/logs?follow=false&since=1970-01-01T00%3A00%3A01.500Z&stderr=false&stdout=true\
             &tail=10&timestamps=true&until=1970-01-01T00%3A00%3A02Z",
        ]),
    ]
}

fn archives() -> Vec<Row> {
    let stat = |is_dir: bool| {
        let json = format!(r#"{{"name":"tmp","size":1,"mode":{},"isDir":{is_dir}}}"#, 0o644);
        let header = base64::engine::general_purpose::URL_SAFE.encode(json);
        Response::raw(format!("HTTP/1.1 200 OK\r\nX-Docker-Container-Path-Stat: {header}\r\n\r\n"))
    };
    let archive = || Response::chunks([[0; 1024]]);
    vec![
        row!(["Container::stat"] [stat(true), Response::raw("HTTP/1.1 404 Not Found\r\n\r\n")]; |podman| {
            assert!(web(&podman).stat("/a b").await.expect("a directory").is_dir());
            assert!(web(&podman).stat("/no").await.expect_err("nothing").is_not_found());
        } => ["HEAD /l/containers/ID/archive?path=%2Fa+b", "HEAD /l/containers/ID/archive?path=%2Fno"]),
        row!(["Container::get_archive"] [archive()]; |podman| {
            let mut archive = web(&podman).get_archive("/etc/.").await.expect("an archive");
            assert_eq!(archive.next().await.expect("a piece").expect("whole").len(), 1024);
            assert!(archive.next().await.is_none());
        } => ["GET /l/containers/ID/archive?path=%2Fetc%2F."]),
        row!(["Container::put_archive", "Container::put_archive_with"] [Response::empty(200), Response::empty(200)]; |podman| {
            web(&podman).put_archive("/srv", "a tar").await.expect("unpacked");
            let options = PutArchiveOptions::new().no_overwrite_dir_non_dir(true).rename("a", "b");
            web(&podman).put_archive_with("/srv", b"a tar".as_slice(), &options).await.expect("unpacked");
        } => [
            "PUT /l/containers/ID/archive?path=%2Fsrv a tar",
            "PUT /l/containers/ID/archive?noOverwriteDirNonDir=true&path=%2Fsrv\
             &rename=%7B%22a%22%3A%22b%22%7D a tar",
        ]),
        row!(["Container::copy_from", "Container::copy_from_with"] [archive(), archive()]; |podman| {
            let nowhere = std::env::temp_dir();
            web(&podman).copy_from("/a", &nowhere).await.expect("nothing to unpack");
            let options = podman::containers::CopyFromOptions::new().limit(5);
            let error = web(&podman).copy_from_with("/a", &nowhere, &options).await.expect_err("too much");
            assert!(matches!(error, Error::Local(_)) && error.to_string().contains("the limit of 5"), "{error:?}");
        } => ["GET /l/containers/ID/archive?path=%2Fa", "GET /l/containers/ID/archive?path=%2Fa"]),
        row!(["Container::copy_to", "Container::put_file", "Container::put_file_with"] [stat(false), stat(false), stat(false)]; |podman| {
            // The path is not a directory: nothing is sent.
            assert!(web(&podman).copy_to(std::env::temp_dir(), "/a").await.is_err());
            assert!(web(&podman).put_file("/a/b", "x").await.is_err());
            let options = podman::containers::FileOptions::new().mode(0o600);
            assert!(web(&podman).put_file_with("/a/b", "x", &options).await.is_err());
        } => [
            "HEAD /l/containers/ID/archive?path=%2Fa",
            "HEAD /l/containers/ID/archive?path=%2Fa",
            "HEAD /l/containers/ID/archive?path=%2Fa",
        ]),
        row!(["Container::get_file", "Container::get_file_with"] [archive(), archive()]; |podman| {
            let nothing = web(&podman).get_file("/a").await.expect_err("an archive of nothing");
            assert!(matches!(nothing, podman::Error::Local(_)), "{nothing:?}");
            let limit = podman::containers::CopyFromOptions::new().limit(5);
            web(&podman).get_file_with("/a", &limit).await.expect_err("an archive of nothing");
        } => ["GET /l/containers/ID/archive?path=%2Fa", "GET /l/containers/ID/archive?path=%2Fa"]),
    ]
}

fn images() -> Vec<Row> {
    vec![
        row!(["ImagesManager::get"] [ok(json!({ "Id": "abc", "RepoTags": null }))]; |podman| {
            assert_eq!(podman.images().get("localhost/app:1").await.expect("it").id(), "abc");
        } => ["GET /l/images/localhost%2Fapp:1/json"]),
        row!(["ImagesManager::exists"] [Response::empty(204), Response::error(404, "image not known", "no")]; |podman| {
            assert!(podman.images().exists("app").await.expect("an answer"));
            assert!(!podman.images().exists("no").await.expect("an answer"));
        } => ["GET /l/images/app/exists", "GET /l/images/no/exists"]),
        row!(["ImagesManager::list", "ImagesManager::list_with"] [ok(json!([{ "Id": "abc" }])), ok(json!(null))]; |podman| {
            assert_eq!(podman.images().list().await.expect("a list").len(), 1);
            let options = images::ListOptions::new().all(true).filter(images::Filter::Reference("app*".into()));
            assert!(podman.images().list_with(&options).await.expect("a list").is_empty());
        } => [
            "GET /l/images/json",
            "GET /l/images/json?all=true&filters=%7B%22reference%22%3A%5B%22app*%22%5D%7D",
        ]),
        row!(["ImagesManager::get", "Image::remove_with"] [ok(json!({ "Id": "abc" })), ok(json!({ "Deleted": ["abc"], "Errors": null, "ExitCode": 0 }))]; |podman| {
            let image = podman.images().get("app").await.expect("it");
            assert!(image.remove_with(&images::RemoveOptions::new().force(true)).await.expect("gone"));
        } => ["GET /l/images/app/json", "DELETE /l/images/abc?force=true"]),
        row!(["ImagesManager::import_with"] [ok(json!({ "Id": "sha256:abc" })), ok(json!({ "Id": "abc" }))]; |podman| {
            podman.images().import_with("a tar", "localhost/app:1", &images::ImportOptions::new().changes(["ENV A=b c", "CMD sh"])).await.expect("it");
        } => [
            "POST /l/images/import?changes=ENV+A%3Db+c&changes=CMD+sh&reference=localhost%2Fapp%3A1 a tar",
            "GET /l/images/abc/json",
        ]),
        row!(["ImagesManager::pull"] [Response::chunks(["{\"stream\":\"Trying\\n\"}\n{\"ima", "ges\":[\"abc\"],\"id\":\"abc\"}\n"]), ok(json!({ "Id": "abc" }))]; |podman| {
            assert_eq!(podman.images().pull("app").await.expect("it").id(), "abc");
        } => ["POST /l/images/pull?reference=app%3Alatest", "GET /l/images/abc/json"]),
        row!(["ImagesManager::pull_with"] [Response::chunks(["{\"images\":[\"abc\"]}"]), ok(json!({ "Id": "abc" }))]; |podman| {
            let options = PullOptions::new().policy("newer").platform("linux/arm64/v8").all_tags(true).tls_verify(false);
            podman.images().pull_with("host:5000/app:1", &options).await.expect("it");
        } => [
            "POST /l/images/pull?Arch=arm64&OS=linux&Variant=v8&allTags=true&policy=newer&reference=host%3A5000%2Fapp\
             &tlsVerify=false",
            "GET /l/images/abc/json",
        ]),
        row!(["ImagesManager::pull_stream"] [Response::chunks(["{\"stream\":\"Trying\\n\"}\n", "{\"images\":[\"abc\"]}\n"])]; |podman| {
            let mut pull = podman.images().pull_stream("app").await.expect("a stream");
            let mut seen = Vec::new();
            while let Some(progress) = pull.next().await {
                seen.push(progress.expect("no error"));
            }
            let wanted = [PullProgress::Message("Trying".to_owned()), PullProgress::Done(vec!["abc".to_owned()])];
            assert_eq!(seen, wanted);
        } => ["POST /l/images/pull?reference=app%3Alatest"]),
        row!(["ImagesManager::pull_stream_with", "ImagesManager::remove_with"] [
            Response::chunks(["{\"images\":[\"abc\"]}\n"]),
            ok(json!({ "Deleted": ["abc"], "Errors": null, "ExitCode": 0 })),
        ]; |podman| {
            let options = PullOptions::new().policy("always");
            let mut pull = podman.images().pull_stream_with("app", &options).await.expect("a stream");
            assert_eq!(pull.next().await.expect("one").expect("its end"), PullProgress::Done(vec!["abc".to_owned()]));
            let options = images::RemoveOptions::new().force(true);
            assert!(podman.images().remove_with("app", &options).await.expect("gone"));
        } => ["POST /l/images/pull?policy=always&reference=app%3Alatest", "DELETE /l/images/app?force=true"]),
    ]
}

#[tokio::test]
async fn every_call_sends_exactly_this() {
    for row in all() {
        let server = Server::new(row.answers);
        (row.act)(server.client().await).await;
        check(row.calls, row.sent, server.sent());
    }
}

#[cfg(all(feature = "reqwest", feature = "tls"))]
#[tokio::test]
async fn every_call_sends_the_same_with_an_http_client() {
    for row in all() {
        let server = Server::new(row.answers);
        let (_front, podman) = super::http_client::relayed(&server).await;
        (row.act)(podman).await;
        check(row.calls, row.sent, server.sent());
    }
}

fn check(calls: &[&str], sent: &[&str], mut said: Vec<String>) {
    // `namesOrIDs` is a parameter
    let full = |sent: &&str| {
        let parts: Vec<_> = sent.split("OrIDs").map(|part| part.replace("ID", ID)).collect();
        parts.join("OrIDs").replace("/l/", "/v5.8.3/libpod/")
    };
    let mut wanted: Vec<String> = sent.iter().map(full).collect();
    if calls == ["ContainersManager::list_with"] {
        // which requests several things at once
        wanted.sort();
        said.sort();
    }
    // The order of fields depends on features of serde_json that other members of the workspace enable.
    let parts = |lines: &[String]| -> Vec<(String, Option<Value>)> {
        lines
            .iter()
            .map(|line| match line.split_once(" {") {
                Some((call, body)) => {
                    (call.to_owned(), Some(serde_json::from_str(&format!("{{{body}")).expect("JSON")))
                }
                None => (line.clone(), None),
            })
            .collect()
    };
    assert_eq!(parts(&said), parts(&wanted), "{calls:?}");
}

/// Types that a call returned, whose methods continue or configure it: the row of the call covers them.
const STREAMS: &[&str] = &[
    "Archive",
    "BuildStream",
    "CommandLines",
    "CommandStream",
    "ContainerStatsStream",
    "EventStream",
    "LineStream",
    "LogStream",
    "PullStream",
    "PushStream",
    "StatsStream",
    "TopStream",
];
/// Calls with tests of their own, in these files: those that connect or run containers, and methods of sessions,
/// guards, scopes and services.
const ELSEWHERE: &[(&str, &str)] = &[
    ("Pull::all_tags", "tests/mock/images.rs"),
    ("Pull::stream", "tests/mock/images.rs"),
    ("Push::stream", "tests/mock/images.rs"),
    ("Connection::connect", "examples/many_hosts.rs"),
    ("Build::stream", "tests/mock/build.rs"),
    ("ImagesManager::build", "tests/mock/build.rs"),
    ("ClientBuilder::lazy", "tests/mock/connect.rs"),
    ("AuthFiles::logout", "src/credentials/tests.rs"),
    ("Attached::join_terminal", "tests/mock/terminal.rs"),
    ("ClientBuilder::connect", "tests/mock/connect.rs"),
    ("Container::remove_on_drop", "tests/mock/background_delete.rs"),
    ("ContainersManager::run", "tests/mock/run.rs"),
    ("Exec::lines", "tests/live/exec.rs"),
    ("ExecSession::join_terminal", "tests/mock/terminal.rs"),
    ("ExecSession::wait", "tests/mock/streams.rs"),
    ("PodmanClient::connect", "tests/live/main.rs"),
    ("PodmanClient::reap", "tests/mock/scope.rs"),
    ("PodmanClient::scope", "tests/mock/scope.rs"),
    ("PodmanClient::spawn", "src/service.rs"),
    ("PodmanClient::with_uri", "tests/mock/connect.rs"),
    ("Run::checked", "tests/mock/run.rs"),
    ("Run::detach", "tests/mock/run.rs"),
    ("Run::lines", "tests/mock/run.rs"),
    ("Run::stream", "tests/mock/run.rs"),
    ("Scope::close", "tests/mock/scope.rs"),
    ("Service::stop", "tests/live/spawned.rs"),
    ("ServiceBuilder::start", "tests/mock/service.rs"),
    ("Watch::next", "tests/mock/events.rs"),
];
/// Methods that return something whose own methods send requests, and send none themselves.
const SILENT: &[&str] = &[
    "ManifestsManager::from_attrs",
    "ManifestsManager::named",
    "Pulled::into_artifact",
    "Connection::builder",
    "QuadletsManager::from_attrs",
    "ArtifactsManager::from_attrs",
    "ContainersManager::from_attrs",
    "Guard::keep",
    "ImagesManager::from_attrs",
    "NetworksManager::from_attrs",
    "NetworksManager::named",
    "PodmanClient::builder",
    "PodsManager::from_attrs",
    "PodsManager::named",
    "SecretsManager::from_attrs",
    "Service::builder",
    "Service::client",
    "VolumesManager::from_attrs",
];

/// The methods in `public-api.txt` that send requests, each with its type: asynchronous ones, and those that return
/// something with an asynchronous method.
fn calls(listing: &str) -> BTreeSet<String> {
    let of = |what: &str| listing.lines().filter_map(|line| line.split_once(what)).map(|(_, of)| last(of)).collect();
    // Implementations of traits list the methods themselves.
    let traits: BTreeSet<&str> = of("pub trait podman::");
    let functions = listing.lines().filter_map(Function::parse).filter(|function| !traits.contains(function.of));
    let functions: Vec<Function<'_>> = functions.collect();
    let mut active: BTreeSet<&str> = of("IntoFuture for ");
    active.extend(functions.iter().filter(|function| function.is_async).map(|function| function.of));
    let is_door = |function: &Function<'_>| {
        active.contains(function.returns) && !function.returns.ends_with("Manager") && function.returns != function.of
    };
    let all = functions.iter().filter(|function| function.is_async || is_door(function));
    let all = all.filter(|function| !STREAMS.contains(&function.of));
    all.map(|function| format!("{}::{}", function.of, function.method)).collect()
}

/// A method of a public type, as `public-api.txt` lists it.
struct Function<'a> {
    of: &'a str,
    method: &'a str,
    is_async: bool,
    /// Returns its return type, possibly within a `Result`, if it is another type of the crate.
    returns: &'a str,
}

impl<'a> Function<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let (before, rest) = line.split_once("fn podman::")?;
        let (path, signature) = rest.split_once('(')?;
        // The parameters of a generic type precede the method, a method's own follow it.
        let (of, method) = match path.split_once(">::") {
            Some((of, method)) => (of.split('<').next()?, method.split('<').next()?),
            None => path.split('<').next()?.rsplit_once("::")?,
        };
        // Mock servers, generated operations and data are not calls of the client.
        if ["testkit", "raw", "models"].contains(&path.split("::").next()?) {
            return None;
        }
        let returns = signature.rsplit_once(" -> ").map_or("", |(_, returns)| returns);
        let is_async = before.contains("async") || returns.starts_with("impl core::future");
        let own = returns.strip_prefix("podman::error::Result<").map_or(returns, |inner| inner.trim_end_matches('>'));
        let returns = own.strip_prefix("podman::").map_or("", last);
        Some(Self { of: last(of), method, is_async, returns })
    }
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

#[test]
fn every_call_has_a_row() {
    let listing = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/public-api.txt")).expect("a listing");
    let calls = calls(&listing);
    assert!(calls.len() > 100, "{} calls are listed", calls.len());
    let rows: BTreeSet<String> = all().flat_map(|row| row.calls).map(|call| (*call).to_owned()).collect();
    let elsewhere = ELSEWHERE.iter().map(|(call, _)| call).chain(SILENT);
    let elsewhere: BTreeSet<String> = elsewhere.map(|call| (*call).to_owned()).collect();
    let tested: BTreeSet<String> = rows.union(&elsewhere).cloned().collect();
    let without: Vec<_> = calls.difference(&tested).collect();
    assert!(without.is_empty(), "calls without a row: {without:#?}");
    // A new noun may precede its listing.
    let is_listed = |call: &&String| {
        let of = call.split("::").next().unwrap_or_default();
        listing.contains(&format!("::{of}::"))
    };
    let unknown: Vec<_> = tested.difference(&calls).filter(is_listed).collect();
    assert!(unknown.is_empty(), "rows without a public call (see public-api.txt): {unknown:#?}");
    let twice: Vec<_> = rows.intersection(&elsewhere).collect();
    assert!(twice.is_empty(), "these have a row, too: {twice:#?}");
}

#[test]
fn every_row_calls_its_methods() {
    for row in all() {
        let source: String = row.source.split_whitespace().collect();
        for call in row.calls {
            let method = last(call);
            assert!(source.contains(&format!(".{method}(")), "{call} is not in {}", row.source);
        }
    }
    for (call, file) in ELSEWHERE {
        let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(path).expect(file);
        assert!(source.contains(&format!("{}(", last(call))), "{call} is not in {file}");
    }
}

#[tokio::test]
async fn headers_have_user_agent_and_content_type() {
    let answers = [Response::json(201, &json!({ "Id": ID })), ok(json!({ "Id": "abc" })), ok(json!({}))];
    let server = Server::new(answers);
    let podman = server.client().await;
    podman.containers().create(CreateOptions::new("busybox")).await.expect("it");
    podman.images().import("a tar", "app").await.expect("it");
    let heads: Vec<String> = server.requests().into_iter().map(|request| request.head.to_ascii_lowercase()).collect();
    assert!(heads.iter().all(|head| head.contains("user-agent: podman-rs/")), "{heads:?}");
    assert!(heads[0].contains("content-type: application/json"), "{}", heads[0]);
    assert!(heads[1].contains("content-type: application/x-tar"), "{}", heads[1]);
}

//! One row for each call of the hand-written layer: the requests it makes, to the byte.

use std::pin::Pin;
use std::time::{Duration, SystemTime};

use base64::Engine;
use podman::{
    ContainerFilter, ContainerListOptions, CreateOptions, Error, EventFilter, EventOptions, ImageListOptions,
    LogOptions, LoginOptions, PodmanClient, PruneFilter, PullOptions, PullProgress, PutArchiveOptions, RemoveOptions,
    StopOptions, WaitCondition, WaitOptions,
};
use serde_json::json;

use super::server::{Answer, Server};
use super::{ID, frame, inspection, web};

struct Row {
    /// The public methods that it is about.
    calls: &'static [&'static str],
    answers: Vec<Answer>,
    act: fn(PodmanClient) -> Pin<Box<dyn Future<Output = ()>>>,
    /// The requests; `ID` stands for the container's, and `/l` for the prefix with the version.
    sent: &'static [&'static str],
}

macro_rules! row {
    ([$($call:literal),*] $answers:expr; |$podman:ident| $act:block => [$($sent:expr),* $(,)?]) => {
        Row {
            calls: &[$($call),*],
            answers: Vec::from($answers),
            act: |$podman| Box::pin(async move { $act }),
            sent: &[$($sent),*],
        }
    };
}

mod streams;
mod verbs;

fn all() -> impl Iterator<Item = Row> {
    [
        client(),
        containers(),
        container(),
        archives(),
        images(),
        verbs::looks(),
        verbs::acts(),
        verbs::checkpoints(),
        streams::rows(),
    ]
    .into_iter()
    .flatten()
}

#[allow(clippy::needless_pass_by_value, reason = "rows are easier to read without it")]
fn ok(body: serde_json::Value) -> Answer {
    Answer::json(200, &body)
}

const INSPECT: &str = "GET /l/containers/ID/json";

fn client() -> Vec<Row> {
    vec![
        row!(["ping"] [Answer::empty(200)]; |podman| { podman.ping().await.expect("pong") } => ["GET /l/_ping"]),
        row!(["version"] [ok(json!({ "Version": "5.8.3" }))]; |podman| {
            assert_eq!(podman.version().await.expect("version").version.as_deref(), Some("5.8.3"));
        } => ["GET /l/version"]),
        row!(["login", "logout"] [ok(json!({ "Status": "Login Succeeded" }))]; |podman| {
            let login = podman.login(&LoginOptions::new("https://quay.io/v2/", "me", "pw")).await.expect("it");
            assert_eq!((&login.registry[..], &login.status[..], login.saved_to), ("quay.io", "Login Succeeded", None));
            assert!(podman.logout("quay.io").await.is_err(), "there is no file");
        } => [r#"POST /v1.40/auth {"password":"pw","serveraddress":"quay.io","username":"me"}"#]),
        row!(["info"] [ok(json!({ "host": { "arch": "amd64" } }))]; |podman| {
            assert_eq!(podman.info().await.expect("info").host.expect("host").arch.as_deref(), Some("amd64"));
        } => ["GET /l/info"]),
        row!(["capabilities"] [ok(json!({ "host": { "cgroupControllers": ["memory"] } }))]; |podman| {
            assert!(podman.capabilities().await.expect("an account").has_controller("memory"));
        } => ["GET /l/info"]),
        row!(["events"] [Answer::chunks(["{}\n"])]; |podman| {
            let options = EventOptions::new()
                .since(1_700_000_000)
                .until(1_700_000_001)
                .filter(EventFilter::Kind("container".into()))
                .filter(EventFilter::Action("die".into()));
            assert_eq!(podman.events(&options).await.expect("events").collect().await.expect("its own end").len(), 1);
        } => [
            "GET /l/events?filters=%7B%22event%22%3A%5B%22died%22%5D%2C%22type%22%3A%5B%22container%22%5D%7D\
             &since=2023-11-14T22%3A13%3A20Z&stream=true&until=2023-11-14T22%3A13%3A21Z",
        ]),
    ]
}

fn containers() -> Vec<Row> {
    vec![
        row!(["get"] [inspection()]; |podman| {
            assert_eq!(podman.containers().get("web").await.expect("it").id(), ID);
        } => ["GET /l/containers/web/json"]),
        row!(["get_compatible"] [inspection()]; |podman| {
            assert_eq!(podman.containers().get_compatible("web").await.expect("it").name(), "web");
        } => ["GET /v1.40/containers/web/json"]),
        row!(["exists"] [Answer::empty(204), Answer::refusal(404, "no such container", "no container \"no\"")]; |podman| {
            assert!(podman.containers().exists("web").await.expect("an answer"));
            assert!(!podman.containers().exists("no").await.expect("an answer"));
        } => ["GET /l/containers/web/exists", "GET /l/containers/no/exists"]),
        row!(["list"] [ok(json!([{ "Id": ID, "Names": ["web"], "State": "running", "Labels": null }]))]; |podman| {
            let found = podman.containers().list().await.expect("a list");
            assert_eq!((found.len(), found[0].status()), (1, "running"));
        } => ["GET /l/containers/json?all=false"]),
        row!(["list_with"] [ok(json!([{ "Id": ID }])), inspection()]; |podman| {
            let options = ContainerListOptions::new()
                .all(true)
                .limit(3)
                .since("old")
                .labels(["app=web", "tier"])
                .filter(ContainerFilter::Exited(137))
                .sparse(false);
            assert_eq!(podman.containers().list_with(&options).await.expect("a list")[0].name(), "web");
        } => [
            "GET /l/containers/json?all=true&filters=%7B%22exited%22%3A%5B%22137%22%5D%2C%22label%22%3A%5B%22app%3Dweb%22\
             %2C%22tier%22%5D%2C%22since%22%3A%5B%22old%22%5D%7D&limit=3",
            INSPECT,
        ]),
        row!(["list_with"] [
            ok(json!([{ "Id": ID, "Names": ["/web"] }, { "Id": "gone" }])),
            inspection(),
            Answer::refusal(404, "no such container", "gone"),
        ]; |podman| {
            let options = ContainerListOptions::new().compatible(true).ignore_removed(true);
            assert_eq!(podman.containers().list_with(&options).await.expect("a list").len(), 1);
        } => ["GET /v1.40/containers/json?all=false", "GET /v1.40/containers/ID/json", "GET /v1.40/containers/gone/json"]),
        row!(["create"] [Answer::json(201, &json!({ "Id": ID, "Warnings": ["no swap"] })), inspection()]; |podman| {
            let options = CreateOptions::new("busybox").name("web").command(["true"]);
            let created = podman.containers().create(options).await.expect("it");
            assert_eq!(created.warnings(), ["no swap"]);
        } => [
            r#"POST /l/containers/create {"command":["true"],"image":"busybox","name":"web"}"#,
            INSPECT,
        ]),
        row!(["create"] [
            Answer::empty(404),
            Answer::json(201, &json!({ "Name": "data" })),
            Answer::json(201, &json!({ "Id": ID, "Warnings": null })),
            inspection(),
        ]; |podman| {
            let options = CreateOptions::new("busybox").volume_driver("local").volume("data", "/data");
            podman.containers().create(options).await.expect("it");
        } => [
            "GET /l/volumes/data/exists",
            r#"POST /l/volumes/create {"Driver":"local","Name":"data"}"#,
            r#"POST /l/containers/create {"image":"busybox","volumes":[{"Dest":"/data","Name":"data"}]}"#,
            INSPECT,
        ]),
        row!(["create"] [
            Answer::json(201, &json!({ "Id": ID })), inspection(), Answer::json(201, &json!({ "Id": ID })), inspection(),
            ok(json!({ "Id": "abc" })), Answer::json(201, &json!({ "Id": ID })), inspection(),
        ]; |podman| {
            podman.containers().create("busybox").await.expect("it");
            let options = &CreateOptions::from("app".to_owned()).user(1000).stop_signal(9);
            podman.containers().create(options).await.expect("it");
            podman.containers().create(&podman.images().get("busybox").await.expect("it")).await.expect("it");
        } => [
            r#"POST /l/containers/create {"image":"busybox"}"#, INSPECT,
            r#"POST /l/containers/create {"image":"app","stop_signal":9,"user":"1000"}"#, INSPECT,
            "GET /l/images/busybox/json",
            r#"POST /l/containers/create {"image":"abc"}"#,
            INSPECT,
        ]),
        row!(["prune"] [ok(json!([{ "Id": "a", "Size": 5 }, { "Id": "b", "Err": "busy", "Size": 0 }]))]; |podman| {
            let filter = PruneFilter::new().label("job=test").without_label("keep").until("24h");
            let pruned = podman.containers().prune(&filter).await.expect("a report");
            assert_eq!((pruned.containers_deleted, pruned.space_reclaimed), (vec!["a".to_owned()], 5));
            assert_eq!(pruned.failed, [("b".to_owned(), "busy".to_owned())]);
        } => ["POST /l/containers/prune?filters=%7B%22label%22%3A%5B%22job%3Dtest%22%5D%2C%22label%21%22%3A%5B%22keep\
              %22%5D%2C%22until%22%3A%5B%2224h%22%5D%7D"]),
        row!(["remove"] [ok(json!([{ "Id": ID }])), Answer::refusal(404, "no such container", "no")]; |podman| {
            let options = RemoveOptions::new().force(true).volumes(true).depend(true).ignore(true);
            let options = options.timeout(Duration::from_millis(1500));
            assert!(podman.containers().remove("web", &options).await.expect("an answer"));
            assert!(!podman.containers().remove("no", &RemoveOptions::new()).await.expect("an answer"));
        } => [
            "DELETE /l/containers/web?depend=true&force=true&ignore=true&timeout=2&volumes=true",
            "DELETE /l/containers/no",
        ]),
    ]
}

fn container() -> Vec<Row> {
    vec![
        row!(["inspect", "reload"] [inspection(), inspection()]; |podman| {
            let mut web = web(&podman);
            assert_eq!(web.inspect().await.expect("it").name.as_deref(), Some("web"));
            assert_eq!(web.status(), "unknown");
            web.reload().await.expect("it");
            assert_eq!(web.status(), "running");
        } => [INSPECT, INSPECT]),
        row!(["start"] [Answer::empty(204), Answer::empty(304)]; |podman| {
            assert!(web(&podman).start().await.expect("started"));
            assert!(!web(&podman).start().await.expect("it ran"));
        } => ["POST /l/containers/ID/start", "POST /l/containers/ID/start"]),
        row!(["kill", "signal"] [Answer::empty(204), Answer::refusal(409, "container state improper", "it ended")]; |podman| {
            assert!(web(&podman).kill().await.expect("killed"));
            assert!(!web(&podman).signal("USR1").await.expect("it had ended"));
        } => ["POST /l/containers/ID/kill?signal=SIGKILL", "POST /l/containers/ID/kill?signal=USR1"]),
        row!(["pause", "unpause"] [Answer::empty(204), Answer::empty(204)]; |podman| {
            assert!(web(&podman).pause().await.expect("paused"));
            assert!(web(&podman).unpause().await.expect("runs again"));
        } => ["POST /l/containers/ID/pause", "POST /l/containers/ID/unpause"]),
        row!(["rename"] [Answer::empty(204), inspection()]; |podman| {
            web(&podman).rename("web-old").await.expect("renamed");
        } => ["POST /l/containers/ID/rename?name=web-old", INSPECT]),
        row!(["remove", "remove_with"] [ok(json!([{ "Id": ID }])), Answer::empty(204)]; |podman| {
            assert!(web(&podman).remove().await.expect("gone"));
            assert!(web(&podman).remove_with(&RemoveOptions::new().force(true)).await.is_err(), "no report");
        } => ["DELETE /l/containers/ID", "DELETE /l/containers/ID?force=true"]),
        row!(["stop", "stop_with"] [inspection(), Answer::empty(204), Answer::empty(304)]; |podman| {
            assert!(web(&podman).stop().await.expect("stopped"));
            let options = StopOptions::new().timeout(Duration::from_secs(3)).ignore(true);
            assert!(!web(&podman).stop_with(&options).await.expect("it had ended"));
        } => [INSPECT, "POST /l/containers/ID/stop", "POST /l/containers/ID/stop?ignore=true&timeout=3"]),
        // without a time the server would kill at once: the container's own is sent
        row!(["restart", "restart_with"] [inspection(), Answer::empty(204), inspection(), Answer::empty(204)]; |podman| {
            web(&podman).restart().await.expect("restarted");
            web(&podman).restart_with(&StopOptions::new().timeout(Duration::ZERO)).await.expect("restarted");
        } => [INSPECT, "POST /l/containers/ID/restart?timeout=7", INSPECT, "POST /l/containers/ID/restart?timeout=0"]),
        row!(["wait", "wait_with"] [inspection(), Answer::text(200, "3"), Answer::text(200, "-1")]; |podman| {
            assert_eq!(web(&podman).wait().await.expect("a code"), 3);
            let options = WaitOptions::new().interval(Duration::from_millis(20)).condition(WaitCondition::Healthy);
            let options = options.condition(WaitCondition::Running).timeout(Duration::from_secs(60));
            assert_eq!(web(&podman).wait_with(&options).await.expect("an answer"), None);
        } => [
            INSPECT,
            "POST /l/containers/ID/wait",
            "POST /l/containers/ID/wait?condition=healthy&condition=running&interval=20ms",
        ]),
        row!(["logs"] [Answer::chunks(&[frame(1, "out"), frame(2, "err")]), Answer::chunks([""])]; |podman| {
            let logs = web(&podman).logs(&LogOptions::new()).await.expect("logs").collect().await.expect("whole");
            assert_eq!((logs.stdout.as_slice(), logs.stderr.as_slice()), (b"out".as_slice(), b"err".as_slice()));
            let at = |millis| SystemTime::UNIX_EPOCH + Duration::from_millis(millis);
            let options = LogOptions::new().stderr(false).timestamps(true).tail(10);
            let options = options.since(at(1_500)).until(at(2_000));
            web(&podman).logs(&options).await.expect("logs").collect().await.expect("whole");
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
        Answer::raw(format!("HTTP/1.1 200 OK\r\nX-Docker-Container-Path-Stat: {header}\r\n\r\n"))
    };
    let archive = || Answer::chunks([[0; 1024]]);
    vec![
        row!(["stat"] [stat(true), Answer::raw("HTTP/1.1 404 Not Found\r\n\r\n")]; |podman| {
            assert!(web(&podman).stat("/a b").await.expect("a directory").is_dir());
            assert!(web(&podman).stat("/no").await.expect_err("nothing").is_not_found());
        } => ["HEAD /l/containers/ID/archive?path=%2Fa+b", "HEAD /l/containers/ID/archive?path=%2Fno"]),
        row!(["get_archive"] [archive()]; |podman| {
            let mut archive = web(&podman).get_archive("/etc/.").await.expect("an archive");
            assert_eq!(archive.next().await.expect("a piece").expect("whole").len(), 1024);
            assert!(archive.next().await.is_none());
        } => ["GET /l/containers/ID/archive?path=%2Fetc%2F."]),
        row!(["put_archive", "put_archive_with"] [Answer::empty(200), Answer::empty(200)]; |podman| {
            web(&podman).put_archive("/srv", "a tar").await.expect("unpacked");
            let options = PutArchiveOptions::new().no_overwrite_dir_non_dir(true).rename("a", "b");
            web(&podman).put_archive_with("/srv", b"a tar".as_slice(), &options).await.expect("unpacked");
        } => [
            "PUT /l/containers/ID/archive?path=%2Fsrv a tar",
            "PUT /l/containers/ID/archive?noOverwriteDirNonDir=true&path=%2Fsrv\
             &rename=%7B%22a%22%3A%22b%22%7D a tar",
        ]),
        row!(["copy_from", "copy_from_with"] [archive(), archive()]; |podman| {
            let nowhere = std::env::temp_dir();
            web(&podman).copy_from("/a", &nowhere).await.expect("nothing to unpack");
            let options = podman::CopyFromOptions::new().limit(5);
            let error = web(&podman).copy_from_with("/a", &nowhere, &options).await.expect_err("too much");
            assert!(matches!(error, Error::InvalidOptions(_)) && error.to_string().contains("limit = 5"), "{error:?}");
        } => ["GET /l/containers/ID/archive?path=%2Fa", "GET /l/containers/ID/archive?path=%2Fa"]),
        row!(["copy_to", "put_file"] [stat(false), stat(false)]; |podman| {
            // what is to be a directory is none: nothing is sent
            assert!(web(&podman).copy_to(std::env::temp_dir(), "/a").await.is_err());
            assert!(web(&podman).put_file("/a/b", "x", &podman::FileOptions::new()).await.is_err());
        } => ["HEAD /l/containers/ID/archive?path=%2Fa", "HEAD /l/containers/ID/archive?path=%2Fa"]),
        row!(["get_file", "get_file_with"] [archive(), archive()]; |podman| {
            let nothing = web(&podman).get_file("/a").await.expect_err("an archive of nothing");
            assert!(matches!(nothing, podman::Error::InvalidOptions(_)), "{nothing:?}");
            let limit = podman::CopyFromOptions::new().limit(5);
            web(&podman).get_file_with("/a", &limit).await.expect_err("an archive of nothing");
        } => ["GET /l/containers/ID/archive?path=%2Fa", "GET /l/containers/ID/archive?path=%2Fa"]),
    ]
}

fn images() -> Vec<Row> {
    vec![
        row!(["get"] [ok(json!({ "Id": "abc", "RepoTags": null }))]; |podman| {
            assert_eq!(podman.images().get("localhost/app:1").await.expect("it").id(), "abc");
        } => ["GET /l/images/localhost%2Fapp:1/json"]),
        row!(["exists"] [Answer::empty(204), Answer::refusal(404, "image not known", "no")]; |podman| {
            assert!(podman.images().exists("app").await.expect("an answer"));
            assert!(!podman.images().exists("no").await.expect("an answer"));
        } => ["GET /l/images/app/exists", "GET /l/images/no/exists"]),
        row!(["list", "list_with"] [ok(json!([{ "Id": "abc" }])), ok(json!(null))]; |podman| {
            assert_eq!(podman.images().list().await.expect("a list").len(), 1);
            let options = ImageListOptions::new().all(true).filter("reference", "app*");
            assert!(podman.images().list_with(&options).await.expect("a list").is_empty());
        } => [
            "GET /l/images/json?all=false",
            "GET /l/images/json?all=true&filters=%7B%22reference%22%3A%5B%22app*%22%5D%7D",
        ]),
        row!(["remove"] [ok(json!({ "Id": "abc" })), ok(json!({ "Deleted": ["abc"], "Errors": null, "ExitCode": 0 }))]; |podman| {
            let image = podman.images().get("abc").await.expect("it");
            assert!(image.remove(true).await.expect("gone"));
        } => ["GET /l/images/abc/json", "DELETE /l/images/abc?force=true"]),
        row!(["import"] [ok(json!({ "Id": "sha256:abc" })), ok(json!({ "Id": "abc" }))]; |podman| {
            podman.images().import("a tar", "localhost/app:1", &["ENV A=b c", "CMD sh"]).await.expect("it");
        } => [
            "POST /l/images/import?changes=ENV+A%3Db+c&changes=CMD+sh&reference=localhost%2Fapp%3A1 a tar",
            "GET /l/images/abc/json",
        ]),
        row!(["pull"] [Answer::chunks(["{\"stream\":\"Trying\\n\"}\n{\"ima", "ges\":[\"abc\"],\"id\":\"abc\"}\n"]), ok(json!({ "Id": "abc" }))]; |podman| {
            assert_eq!(podman.images().pull("app").await.expect("it").id(), "abc");
        } => ["POST /l/images/pull?reference=app", "GET /l/images/abc/json"]),
        row!(["pull_with"] [Answer::chunks(["{\"images\":[\"abc\"]}"]), ok(json!({ "Id": "abc" }))]; |podman| {
            let options = PullOptions::new().policy("newer").platform("linux/arm64/v8").all_tags(true).tls_verify(false);
            podman.images().pull_with("host:5000/app:1", &options).await.expect("it");
        } => [
            "POST /l/images/pull?Arch=arm64&OS=linux&Variant=v8&allTags=true&policy=newer&reference=host%3A5000%2Fapp\
             %3A1&tlsVerify=false",
            "GET /l/images/abc/json",
        ]),
        row!(["pull_stream"] [Answer::chunks(["{\"stream\":\"Trying\\n\"}\n", "{\"images\":[\"abc\"]}\n"])]; |podman| {
            let mut pull = podman.images().pull_stream("app", &PullOptions::new()).await.expect("a stream");
            let mut seen = Vec::new();
            while let Some(progress) = pull.next().await {
                seen.push(progress.expect("no error"));
            }
            let wanted = [PullProgress::Message("Trying".to_owned()), PullProgress::Done(vec!["abc".to_owned()])];
            assert_eq!(seen, wanted);
        } => ["POST /l/images/pull?reference=app"]),
    ]
}

#[tokio::test]
async fn every_call_sends_exactly_this() {
    for row in all() {
        let server = Server::new(row.answers);
        (row.act)(server.client().await).await;
        let mut wanted: Vec<String> =
            row.sent.iter().map(|sent| sent.replace("/l/", "/v5.8.3/libpod/").replace("ID", ID)).collect();
        let mut said = server.said();
        if row.calls == ["list_with"] {
            // which asks for several things at once
            wanted.sort();
            said.sort();
        }
        assert_eq!(said, wanted, "{:?}", row.calls);
    }
}

/// Streams that a call returned ask for nothing more, runs and connects have tests of their own.
const ELSEWHERE: [&str; 8] = ["next", "collect", "connect", "with_uri", "output", "detach", "stream", "wait"];

#[test]
fn every_call_has_a_row() {
    let files = "client containers events images images/pull login containers/container";
    let more = "archive attach changes checkpoint commit copy exec exec/handle exec/session export health list logs \
                logs/lines logs/stream mount prune recreate restore run stats stats/stream stop top update wait";
    let files = files.split(' ').map(|name| format!("{name}.rs"));
    let more = more.split_whitespace().map(|name| format!("containers/{name}.rs"));
    let rows: Vec<Row> = all().collect();
    let mut calls = 0;
    for file in files.chain(more) {
        let source = std::fs::read_to_string(format!("{}/src/{file}", env!("CARGO_MANIFEST_DIR"))).expect(&file);
        for rest in source.split("    pub async fn ").skip(1) {
            let name = rest.split(['(', '<']).next().expect("a name");
            let found = rows.iter().any(|row| row.calls.contains(&name));
            assert!(found || ELSEWHERE.contains(&name), "{file}: no row calls {name}");
            calls += 1;
        }
    }
    assert!(calls > 30, "{calls} calls seen");
}

#[tokio::test]
async fn heads_say_who_asks_and_what_is_sent() {
    let answers = [Answer::json(201, &json!({ "Id": ID })), inspection(), ok(json!({ "Id": "abc" })), ok(json!({}))];
    let server = Server::new(answers);
    let podman = server.client().await;
    podman.containers().create(CreateOptions::new("busybox")).await.expect("it");
    podman.images().import("a tar", "app", &[]).await.expect("it");
    let heads: Vec<String> = server.requests().into_iter().map(|request| request.head.to_ascii_lowercase()).collect();
    assert!(heads.iter().all(|head| head.contains("user-agent: podman-rs/")), "{heads:?}");
    assert!(heads[0].contains("content-type: application/json"), "{}", heads[0]);
    assert!(heads[2].contains("content-type: application/x-tar"), "{}", heads[2]);
}

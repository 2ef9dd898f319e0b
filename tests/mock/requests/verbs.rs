//! Rows for the methods of a container other than starting and stopping.

use std::time::Duration;

use podman::containers::{
    ChangesOptions, CheckpointOptions, CommitOptions, Health, RestoreOptions, StatsOptions, TopOptions, UpdateOptions,
};
use podman::{Error, Until};
use serde_json::json;

use super::super::server::Response;
use super::super::{ID, inspection, web};
use super::{INSPECT, Row, ok};

/// A line of statistics.
fn sample(time: u64) -> String {
    let network = json!({ "eth0": { "RxBytes": 7 } });
    let sample = json!({ "ContainerID": ID, "Name": "web", "SystemNano": time, "Network": network });
    format!("{}\n", json!({ "Error": null, "Stats": [sample] }))
}

/// A line of processes.
fn processes() -> String {
    format!("{}\n", json!({ "Titles": ["PID"], "Processes": [["1"]] }))
}

/// The parts of an inspection that an update would lose.
fn limited() -> Response {
    let core = json!({ "Name": "RLIMIT_CORE", "Soft": 0, "Hard": -1 });
    let cpu = json!({ "Name": "RLIMIT_CPU", "Soft": 5, "Hard": 5 });
    let check = json!({ "Test": ["CMD", "echo", "a b"], "Timeout": 5 });
    ok(json!({ "Id": ID, "HostConfig": { "Ulimits": [core, cpu] }, "Config": { "Healthcheck": check } }))
}

/// A running container with a health check.
fn checked() -> Response {
    let config = json!({ "Healthcheck": { "Test": ["CMD", "true"] } });
    ok(json!({ "Id": ID, "State": { "Status": "running" }, "Config": config }))
}

#[allow(clippy::too_many_lines, reason = "a row for each call")]
pub(super) fn looks() -> Vec<Row> {
    vec![
        row!(["Container::stats", "ContainersManager::stats_with"] [Response::text(200, sample(5)), Response::text(200, sample(0)), Response::text(200, sample(5))]; |podman| {
            let stats = web(&podman).stats().await.expect("a sample");
            assert_eq!((stats.name.as_str(), stats.rx_bytes), ("web", 7));
            assert!(web(&podman).stats().await.expect_err("it does not run").is_wrong_state());
            let options = StatsOptions::new().containers(["a", "b"]).all(true).interval(Duration::from_secs(9));
            assert_eq!(podman.containers().stats_with(&options).await.expect("samples").len(), 1);
        } => [
            "GET /l/containers/stats?containers=ID&stream=false",
            "GET /l/containers/stats?containers=ID&stream=false",
            "GET /l/containers/stats?all=true&containers=a&containers=b&stream=false",
        ]),
        row!(["Container::events", "Container::watch"] [Response::chunks(["{}\n"]), Response::chunks(["{}\n"])]; |podman| {
            web(&podman).events().await.expect("events").next().await.expect("an item").expect("an event");
            web(&podman).watch().next().await.expect("an item").expect("an event");
        } => [
            "GET /l/events?filters=%7B%22container%22%3A%5B%22ID%22%5D%7D&stream=true",
            "GET /l/events?filters=%7B%22container%22%3A%5B%22ID%22%5D%7D&stream=true",
        ]),
        row!([
            "Container::stats_stream", "Container::stats_stream_with", "ContainersManager::stats_stream",
            "ContainersManager::stats_stream_with"
        ] [
            Response::chunks(&[sample(5), sample(6), sample(0)]),
            Response::chunks(&[sample(5)]),
            Response::chunks(&[sample(5)]),
            Response::chunks(&[sample(5)]),
        ]; |podman| {
            let mut stream = web(&podman).stats_stream_with(&StatsOptions::new().interval(Duration::from_millis(1500))).await.expect("a stream");
            assert!(stream.next().await.expect("one").is_ok() && stream.next().await.expect("two").is_ok());
            assert!(stream.next().await.is_none(), "the container has ended");
            let mut stream = podman.containers().stats_stream().await.expect("a stream");
            assert!(stream.next().await.expect("one").is_ok());
            assert!(stream.next().await.expect("no end of its own").is_err());
            let mut stream = web(&podman).stats_stream().await.expect("a stream");
            assert!(stream.next().await.expect("one").is_ok());
            let options = StatsOptions::new().containers(["a"]);
            let mut stream = podman.containers().stats_stream_with(&options).await.expect("a stream");
            assert!(stream.next().await.expect("one").is_ok());
        } => [
            "GET /l/containers/stats?containers=ID&interval=2&stream=true",
            "GET /l/containers/stats?stream=true",
            "GET /l/containers/stats?containers=ID&stream=true",
            "GET /l/containers/stats?containers=a&stream=true",
        ]),
        row!(["Container::top", "Container::top_with"] [Response::text(200, processes()), Response::text(200, processes())]; |podman| {
            assert_eq!(web(&podman).top().await.expect("a list").processes, [["1"]]);
            let options = TopOptions::new().ps_args("pid,args").interval(Duration::from_secs(1));
            web(&podman).top_with(&options).await.expect("a list");
        } => [
            "GET /l/containers/ID/top?stream=false",
            "GET /l/containers/ID/top?ps_args=pid%2Cargs&stream=false",
        ]),
        row!(["Container::top_stream", "Container::top_stream_with"] [
            Response::chunks(&[processes()]),
            inspection(),
            Response::text(200, ""),
            inspection(),
        ]; |podman| {
            let mut stream = web(&podman).top_stream_with(&TopOptions::new().interval(Duration::ZERO)).await.expect("a stream");
            assert!(stream.next().await.expect("one").is_ok());
            assert!(stream.next().await.expect("it runs still").is_err());
            assert!(web(&podman).top_stream().await.is_err(), "nothing, and it runs");
        } => ["GET /l/containers/ID/top?delay=1&stream=true", INSPECT, "GET /l/containers/ID/top?stream=true", INSPECT]),
        row!(["Container::changes", "Container::changes_with"] [
            ok(json!([{ "Path": "/a", "Kind": 2 }])),
            ok(json!(null)),
            ok(json!([])),
        ]; |podman| {
            assert_eq!(web(&podman).changes().await.expect("a list")[0].path, "/a");
            let options = ChangesOptions::new().parent("app:1");
            assert!(web(&podman).changes_with(&options).await.expect("a list").is_empty());
            web(&podman).changes_with(&options.parent_container("old")).await.expect("a list");
        } => [
            "GET /l/containers/ID/changes",
            "GET /l/containers/ID/changes?parent=app%3A1",
            "GET /l/containers/ID/changes?diffType=container&parent=old",
        ]),
        row!(["Container::wait_until"] [checked(), ok(json!({ "Status": "healthy" }))]; |podman| {
            web(&podman).wait_until(Until::healthy()).await.expect("it is well");
        } => [INSPECT, "GET /l/containers/ID/healthcheck"]),
        row!(["Container::healthcheck"] [
            ok(json!({ "Status": "starting", "Log": null })),
            Response::error(409, "container web has no defined healthcheck", "container web has no defined healthcheck"),
            Response::error(500, "healthcheck command exceeded timeout of 1s", "healthcheck command exceeded timeout of 1s"),
            ok(json!({ "Status": "splendid" })),
            ok(json!({ "Status": "" })),
        ]; |podman| {
            assert_eq!(web(&podman).healthcheck().await.expect("a check"), Health::Starting);
            assert!(web(&podman).healthcheck().await.expect_err("none").is_no_healthcheck());
            assert_eq!(web(&podman).healthcheck().await.expect("a check"), Health::Unhealthy);
            assert_eq!(web(&podman).healthcheck().await.expect("another word"), "splendid");
            assert!(matches!(web(&podman).healthcheck().await, Err(Error::Protocol(_))), "no word");
        } => [
            "GET /l/containers/ID/healthcheck",
            "GET /l/containers/ID/healthcheck",
            "GET /l/containers/ID/healthcheck",
            "GET /l/containers/ID/healthcheck",
            "GET /l/containers/ID/healthcheck",
        ]),
        row!(["Container::create_options"] [
            ok(json!({ "Id": ID, "Image": "abc", "ImageName": "app", "Config": {} })),
            ok(json!({ "Id": "abc" })),
        ]; |podman| {
            let options = web(&podman).create_options().await.expect("options");
            assert_eq!(options.spec().expect("a specification")["image"], "app");
        } => [INSPECT, "GET /l/images/abc/json"]),
    ]
}

pub(super) fn acts() -> Vec<Row> {
    vec![
        row!(["Container::init"] [Response::empty(204), Response::empty(304)]; |podman| {
            assert!(web(&podman).init().await.expect("prepared"));
            assert!(!web(&podman).init().await.expect("it was"));
        } => ["POST /l/containers/ID/init", "POST /l/containers/ID/init"]),
        row!(["Container::mount", "Container::unmount"] [
            Response::text(200, "/var/lib/merged\n"),
            Response::text(200, "\n"),
            Response::empty(204),
            Response::error(500, "layer is not mounted", "unmounting: layer is not mounted"),
        ]; |podman| {
            assert_eq!(web(&podman).mount().await.expect("a path").to_str(), Some("/var/lib/merged"));
            assert!(web(&podman).mount().await.is_err(), "no path");
            assert!(web(&podman).unmount().await.expect("unmounted"));
            assert!(!web(&podman).unmount().await.expect("it was not"));
        } => [
            "POST /l/containers/ID/mount",
            "POST /l/containers/ID/mount",
            "POST /l/containers/ID/unmount",
            "POST /l/containers/ID/unmount",
        ]),
        row!(["ContainersManager::mounted"] [ok(json!({ ID: "/merged" }))]; |podman| {
            let mounted = podman.containers().mounted().await.expect("a map");
            assert_eq!(mounted.get(ID).and_then(|path| path.to_str()), Some("/merged"));
        } => ["GET /l/containers/showmounted"]),
        row!(["Container::export"] [Response::chunks([[7; 512], [0; 512], [0; 512]])]; |podman| {
            let mut archive = web(&podman).export().await.expect("an archive");
            while let Some(piece) = archive.next().await {
                piece.expect("whole");
            }
        } => ["GET /l/containers/ID/export"]),
        row!(["Container::commit", "Container::commit_with"] [
            ok(json!({ "Id": "sha256:abc" })),
            ok(json!({ "Id": "abc" })),
            ok(json!({ "Id": "abc" })),
            ok(json!({ "Id": "abc" })),
        ]; |podman| {
            assert_eq!(web(&podman).commit().await.expect("it").id(), "abc");
            let options = CommitOptions::new().repository("host:5000/app:2").author("me").comment("why").squash(true);
            let options = options.change("ENV A=b").change("CMD sh").pause(false);
            web(&podman).commit_with(&options).await.expect("it");
        } => [
            "POST /l/commit?container=ID",
            "GET /l/images/abc/json",
            "POST /l/commit?author=me&changes=ENV+A%3Db&changes=CMD+sh&comment=why&container=ID&format=docker&pause=false\
             &repo=host%3A5000%2Fapp&squash=true&tag=2",
            "GET /l/images/abc/json",
        ]),
        row!(["Container::update"] [limited(), Response::text(201, ID), limited(), Response::text(201, ID)]; |podman| {
            let options = UpdateOptions::new().pids_limit(5).restart_policy("on-failure").restart_retries(0);
            web(&podman).update(&options).await.expect("changed");
            let options = UpdateOptions::new().ulimits(["cpu=7"]).health_retries(2);
            web(&podman).update(&options).await.expect("changed");
        } => [
            INSPECT,
            "POST /l/containers/ID/update?restartPolicy=on-failure&restartRetries=0 {\"pids\":{\"limit\":5},\
             \"r_limits\":[{\"hard\":-1,\"soft\":0,\"type\":\"core\"},{\"hard\":5,\"soft\":5,\"type\":\"cpu\"}]}",
            INSPECT,
            "POST /l/containers/ID/update {\"health_cmd\":\"[\\\"echo\\\",\\\"a b\\\"]\",\"health_retries\":2,\
             \"r_limits\":[{\"hard\":7,\"soft\":7,\"type\":\"cpu\"},{\"hard\":-1,\"soft\":0,\"type\":\"core\"}]}",
        ]),
    ]
}

pub(super) fn checkpoints() -> Vec<Row> {
    vec![
        row!([
            "Container::checkpoint", "Container::checkpoint_with", "Container::checkpoint_export",
            "Container::checkpoint_export_with"
        ] [
            ok(json!({ "Id": ID, "runtime_checkpoint_duration": 0, "criu_statistics": null })),
            ok(json!({ "Id": ID, "runtime_checkpoint_duration": 9, "criu_statistics": { "frozen_time": 5 } })),
            Response::chunks([[0; 1024]]),
            Response::chunks([[0; 1024]]),
        ]; |podman| {
            assert_eq!(web(&podman).checkpoint().await.expect("it").statistics, None);
            let options = CheckpointOptions::new().keep(true).leave_running(true).tcp_established(true).print_stats(true);
            let options = options.ignore_root_fs(true).pre_checkpoint(true).with_previous(true).file_locks(true);
            let done = web(&podman).checkpoint_with(&options.create_image("app:cp")).await.expect("it");
            let told = done.statistics.expect("statistics");
            assert_eq!((told.runtime, told.frozen), (Duration::from_micros(9), Duration::from_micros(5)));
            drop(web(&podman).checkpoint_export().await.expect("an archive"));
            let running = CheckpointOptions::new().leave_running(true);
            drop(web(&podman).checkpoint_export_with(&running).await.expect("an archive"));
        } => [
            "POST /l/containers/ID/checkpoint",
            "POST /l/containers/ID/checkpoint?createImage=app%3Acp&fileLocks=true&ignoreRootFS=true&keep=true\
             &leaveRunning=true&preCheckpoint=true&printStats=true&tcpEstablished=true&withPrevious=true",
            "POST /l/containers/ID/checkpoint?export=true",
            "POST /l/containers/ID/checkpoint?export=true&leaveRunning=true",
        ]),
        row!([
            "Container::restore", "Container::restore_with", "ContainersManager::restore_with",
            "ContainersManager::restore_from", "ContainersManager::restore_from_with"
        ] [
            ok(json!({ "Id": ID, "runtime_restore_duration": 0, "criu_statistics": null })),
            Response::empty(204),
            Response::error(404, "no such container", "no container \"app:cp\""),
            ok(json!({ "Id": "new", "runtime_restore_duration": 9, "criu_statistics": { "pages_skipped_cow": 5 } })),
            ok(json!({ "Id": "new" })),
            ok(json!({ "Id": "new" })),
        ]; |podman| {
            assert_eq!(web(&podman).restore().await.expect("it").statistics, None);
            let options = RestoreOptions::new().keep(true).tcp_established(true).tcp_close(true).ignore_root_fs(true);
            let options = options.ignore_volumes(true).ignore_static_ip(true).ignore_static_mac(true).print_stats(true);
            let options = options.file_locks(true).name("new").pod("p").publish_ports(["1:2", "3:4/udp"]);
            // Invalid options are not sent.
            for outcome in [web(&podman).restore_with(&options).await, podman.containers().restore_with("web", &options).await] {
                let message = outcome.expect_err("in place").to_string();
                for option in ["ignore_root_fs", "ignore_volumes", "name = new", "pod = p", "publish_ports", "restore_from"] {
                    assert!(message.contains(option), "{option}: {message}");
                }
            }
            let done = podman.containers().restore_with("app:cp", &options).await.expect("it");
            assert_eq!(done.statistics.expect("statistics").pages_shared, 5);
            assert_eq!(podman.containers().restore_from("a tar").await.expect("it").id, "new");
            let kept = RestoreOptions::new().keep(true);
            assert_eq!(podman.containers().restore_from_with("a tar", &kept).await.expect("it").id, "new");
        } => [
            "POST /l/containers/ID/restore",
            "GET /l/containers/web/exists",
            "GET /l/containers/app:cp/exists",
            "POST /l/containers/app:cp/restore?fileLocks=true&ignoreRootFS=true&ignoreStaticIP=true&ignoreStaticMAC=true\
             &ignoreVolumes=true&keep=true&name=new&pod=p&printStats=true&publishPorts=1%3A2+3%3A4%2Fudp&tcpClose=true\
             &tcpEstablished=true",
            "POST /l/containers/import/restore?import=true a tar",
            "POST /l/containers/import/restore?import=true&keep=true a tar",
        ]),
    ]
}

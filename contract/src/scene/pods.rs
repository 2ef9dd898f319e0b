//! Pods in every state.

use serde_json::{Value, json};

use super::{create, ended, filtered, good_of_each, of_each, pause, sleeping};
use crate::recorder::Recorder;

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    let limits = json!({"memory": {"limit": 134_217_728}, "cpu": {"shares": 512, "period": 100_000, "quota": 50_000}});
    let team = json!({"hostname": "team", "labels": {"tier": "back", "empty": "", "größe": "☃"},
        "portmappings": [{"container_port": 8081, "host_port": 18081, "host_ip": "127.0.0.1"}],
        "Networks": {"front": {"aliases": ["team"], "static_ips": ["10.123.1.20"]}}, "netns": {"nsmode": "bridge"},
        "shared_namespaces": ["net", "ipc", "uts"], "infra_name": "team-base", "resource_limits": limits,
        "volumes": [{"Name": "owned", "Dest": "/owned"}], "dns_server": ["9.9.9.9"], "dns_search": ["example.org"],
        "dns_option": ["ndots:2"], "hostadd": ["there:10.1.2.3"], "exit_policy": "stop", "restart_policy": "on-failure",
        "restart_tries": 2, "pod_create_command": ["podman", "pod", "create", "team"], "sysctl": {"net.core.somaxconn": "512"}});
    for (name, mut spec) in [
        ("team", team),
        ("bare", json!({"no_infra": true})),
        ("asleep", json!({})),
        ("over", json!({"no_infra": true, "labels": {"end": "good"}})),
        ("half", json!({"shared_namespaces": ["net", "pid"]})),
        ("broken", json!({"no_infra": true})),
        ("fresh", json!({})),
    ] {
        spec["name"] = name.into();
        on.ask("PodCreateLibpod").json(&spec).good().await?;
    }
    member(on, "team", "team-first", json!({"command": ["true"], "init_container_type": "always"})).await?;
    member(on, "team", "team-worker", json!({"command": sleeping()})).await?;
    member(on, "asleep", "asleep-worker", json!({"command": sleeping()})).await?;
    member(on, "over", "over-worker", json!({"command": ["true"]})).await?;
    member(on, "half", "half-worker", json!({"command": sleeping()})).await?;
    member(on, "half", "half-quitter", json!({"command": ["sh", "-c", "exit 2"]})).await?;
    member(on, "broken", "broken-worker", json!({"command": ["/nosuch"]})).await?;
    for name in ["team", "asleep", "over", "half"] {
        on.ask("PodStartLibpod").name(name).good().await?;
    }
    on.ask("PodPauseLibpod").name("asleep").good().await?;
    ended(on, "over-worker").await?;
    ended(on, "half-quitter").await
}

async fn member(on: &mut Recorder, pod: &str, name: &str, mut spec: Value) -> Result<(), String> {
    spec["pod"] = pod.into();
    create(on, name, spec).await.map(|_| ())
}

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("PodListLibpod").good().await?;
    let filters = [
        json!({"name": ["team"]}),
        json!({"label": ["tier=back"]}),
        json!({"status": ["paused"]}),
        json!({"ctr-number": ["1"]}),
        json!({"ctr-status": ["running"], "ctr-names": ["team-base"]}),
        json!({"network": ["front"]}),
        json!({"label!": ["tier"], "status": ["degraded"]}),
        json!({"until": ["1h"]}),
        json!({"ctr-number": ["many"]}),
        json!({"status": ["asleep"]}),
        json!({"colour": ["red"]}),
    ];
    filtered(on, "PodListLibpod", &filters).await?;
    good_of_each(on, "PodInspectLibpod", &["team", "bare", "asleep", "over", "half", "broken", "fresh"]).await?;
    good_of_each(on, "ContainerInspectLibpod", &["team-base", "team-worker"]).await?;
    filtered(on, "ContainerListLibpod", &[json!({"pod": ["team"]})]).await?;
    of_each(on, "PodExistsLibpod", &["team", "nosuch"]).await?;
    for names in [&["team"][..], &["team", "half"], &["asleep"], &["bare"], &["nosuch"]] {
        let mut ask = on.ask("PodStatsAllLibpod");
        for name in names {
            ask = ask.query("namesOrIDs", name);
        }
        ask.send().await?;
    }
    on.ask("PodStatsAllLibpod").query("all", "true").query("namesOrIDs", "team").send().await?;
    on.ask("PodStatsAllLibpod").query("all", "true").good().await?;
    of_each(on, "PodTopLibpod", &["team", "asleep", "half", "bare", "over", "nosuch"]).await?;
    for columns in ["pid,args", "nosuch", "-ef"] {
        on.ask("PodTopLibpod").name("team").query("ps_args", columns).query("stream", "false").send().await?;
    }
    on.ask("PodTopLibpod").name("team").query("stream", "true").query("delay", "0").send().await?;
    for wrong in [
        json!({"name": "team"}),
        json!({"name": "a/b"}),
        json!({"name": "wrong", "exit_policy": "never"}),
        json!({"name": "wrong", "no_infra": true, "hostname": "x"}),
        json!({"name": "wrong-1", "no_infra": true, "dns_server": ["9.9.9.9"]}),
        json!({"name": "wrong-2", "infra_name": "team-base"}),
        json!({"name": "wrong-3", "netns": {"nsmode": "host"}, "portmappings": [{"container_port": 80}]}),
        json!({"name": "wrong-4", "Networks": {"nosuch": {}}, "netns": {"nsmode": "bridge"}}),
        json!({"name": "wrong-5", "shared_namespaces": ["time"]}),
        json!({"name": "wrong-6", "volumes_from": ["nosuch"]}),
    ] {
        on.ask("PodCreateLibpod").json(&wrong).send().await?;
    }
    on.ask("PodCreateLibpod").body("application/json", "no json").send().await?;
    verbs(on).await
}

async fn verbs(on: &mut Recorder) -> Result<(), String> {
    for (operation, name) in [
        ("PodStartLibpod", "team"),
        ("PodStartLibpod", "broken"),
        ("PodStartLibpod", "bare"),
        // these have no effect, whatever the status
        ("PodStartLibpod", "asleep"),
        ("PodRestartLibpod", "asleep"),
        ("PodStopLibpod", "half"),
        ("PodKillLibpod", "fresh"),
        ("PodPauseLibpod", "team"),
        ("PodPauseLibpod", "over"),
        ("PodStopLibpod", "asleep"),
        ("PodUnpauseLibpod", "asleep"),
        ("PodUnpauseLibpod", "team"),
        ("PodUnpauseLibpod", "over"),
        ("PodKillLibpod", "asleep"),
        ("PodKillLibpod", "over"),
        ("PodRestartLibpod", "team"),
        ("PodRestartLibpod", "broken"),
        ("PodStopLibpod", "over"),
        ("PodInspectLibpod", "nosuch"),
    ] {
        on.ask(operation).name(name).send().await?;
        of_each(on, operation, &["nosuch"]).await?;
    }
    on.ask("PodStopLibpod").name("team").query("t", "1").good().await?;
    on.ask("PodStartLibpod").name("team").good().await?;
    on.ask("PodKillLibpod").name("team").query("signal", "USELESS").send().await?;
    on.ask("PodKillLibpod").name("half").query("signal", "SIGUSR1").send().await?;
    on.ask("PodRestartLibpod").name("half").send().await?;
    Ok(())
}

pub(super) async fn unmake(on: &mut Recorder) -> Result<(), String> {
    of_each(on, "PodDeleteLibpod", &["fresh", "bare", "team", "nosuch"]).await?;
    for name in ["team", "half"] {
        // `team` may have gone before: whether it still runs is a matter of time
        on.ask("PodDeleteLibpod").name(name).query("force", "true").query("timeout", "1").send().await?;
    }
    if !on.since(4, 4) {
        // what failed creations left
        for number in 1..7 {
            on.ask("PodDeleteLibpod").name(&format!("wrong-{number}")).query("force", "true").send().await?;
        }
    }
    pause(300).await;
    on.ask("PodPruneLibpod").good().await?;
    Ok(())
}

//! Changes of containers, in states that allow them and in states that do not.

use serde_json::json;

use super::{create, of_each, sleeping, start};
use crate::recorder::Recorder;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    start(on, "toy", json!({"command": sleeping(), "stop_timeout": 1})).await?;
    for operation in [
        "ContainerStartLibpod",
        "ContainerInitLibpod",
        "ContainerUnpauseLibpod",
        "ContainerPauseLibpod",
        "ContainerPauseLibpod",
        "ContainerStopLibpod",
        "ContainerUnpauseLibpod",
        "ContainerKillLibpod",
        "ContainerKillLibpod",
        "ContainerPauseLibpod",
        "ContainerStopLibpod",
        "ContainerRestartLibpod",
        "ContainerResizeLibpod",
        "ContainerDeleteLibpod",
    ] {
        on.ask(operation).name("toy").send().await?;
        of_each(on, operation, &["nosuch"]).await?;
    }
    on.ask("ContainerKillLibpod").name("toy").query("signal", "USELESS").send().await?;
    on.ask("ContainerResizeLibpod").name("terminal").query("h", "40").query("w", "100").good().await?;
    on.ask("ContainerStopLibpod").name("toy").query("timeout", "1").good().await?;
    on.ask("ContainerStopLibpod").name("nosuch").query("ignore", "true").send().await?;

    on.ask("ContainerRenameLibpod").name("toy").query("name", "doll").good().await?;
    for name in ["web", "not/a/name", "doll"] {
        on.ask("ContainerRenameLibpod").name("doll").query("name", name).send().await?;
    }
    on.ask("ContainerRenameLibpod").name("nosuch").query("name", "other").send().await?;

    waits(on).await?;
    updates(on).await?;
    attach(on).await?;
    for query in ["keep", "export"] {
        on.ask("ContainerCheckpointLibpod").name("web").query(query, "true").send().await?;
    }
    of_each(on, "ContainerCheckpointLibpod", &["done", "nosuch"]).await?;
    of_each(on, "ContainerRestoreLibpod", &["web", "done", "nosuch"]).await?;
    Ok(())
}

async fn waits(on: &mut Recorder) -> Result<(), String> {
    for (name, condition) in [
        ("done", "exited"),
        ("failed", "stopped"),
        ("killed", "exited"),
        ("web", "running"),
        ("plain", "created"),
        ("web", "asleep"),
    ] {
        on.ask("ContainerWaitLibpod")
            .name(name)
            .query("condition", condition)
            .query("interval", "100ms")
            .send()
            .await?;
    }
    of_each(on, "ContainerWaitLibpod", &["nosuch"]).await
}

async fn updates(on: &mut Recorder) -> Result<(), String> {
    let limits = json!({"memory": {"limit": 50_331_648}, "cpu": {"shares": 256}, "pids": {"limit": 50}});
    on.ask("ContainerUpdateLibpod").name("web").json(&limits).good().await?;
    let policy = on.ask("ContainerUpdateLibpod").name("alone").query("restartPolicy", "on-failure");
    policy.query("restartRetries", "2").json(&json!({})).send().await?;
    let policy = on.ask("ContainerUpdateLibpod").name("alone").query("restartPolicy", "perhaps");
    policy.json(&json!({})).send().await?;
    let health = json!({"health_cmd": "true", "health_interval": "1h", "health_max_log_count": 3});
    on.ask("ContainerUpdateLibpod").name("healthy").json(&health).send().await?;
    on.ask("ContainerInspectLibpod").name("healthy").good().await?;
    on.ask("ContainerInspectLibpod").name("alone").good().await?;
    on.ask("ContainerUpdateLibpod").name("nosuch").json(&limits).send().await?;
    on.ask("ContainerUpdateLibpod").name("web").body("application/json", "no json").send().await?;
    Ok(())
}

/// Without the headers of an upgrade, the server sends what there is and closes the response.
async fn attach(on: &mut Recorder) -> Result<(), String> {
    let replayed = if on.since(4, 4) { "done" } else { "plain" }; // 4.3 does not count line ends in its frames
    for name in [replayed, "plain", "nosuch"] {
        let ask = on.ask("ContainerAttachLibpod").name(name).query("logs", "true").query("stream", "false");
        ask.query("stdout", "true").query("stderr", "true").send().await?;
    }
    Ok(())
}

pub(super) async fn unmake(on: &mut Recorder) -> Result<(), String> {
    create(on, "brief", json!({"command": ["true"], "volumes": [{"Name": "", "Dest": "/nameless"}]})).await?;
    on.ask("ContainerDeleteLibpod").name("brief").query("volumes", "true").good().await?;
    on.ask("ContainerDeleteLibpod").name("web").send().await?;
    on.ask("ContainerDeleteLibpod").name("web").query("force", "true").query("timeout", "0").send().await?;
    let all = on.ask("ContainerDeleteLibpod").name("web").query("force", "true").query("depend", "true");
    all.query("timeout", "0").query("volumes", "true").good().await?;
    on.ask("ContainerDeleteLibpod").name("nosuch").query("ignore", "true").send().await?;
    for filter in [json!({"label": ["end=bad"]}), json!({"until": ["1h"]}), json!({"colour": ["red"]})] {
        on.ask("ContainerPruneLibpod").query("filters", &filter.to_string()).send().await?;
    }
    on.ask("ContainerPruneLibpod").good().await?;
    for name in ["terminal", "host", "alone", "mighty", "mapped", "still", "healthy", "ill"] {
        on.ask("ContainerDeleteLibpod").name(name).query("force", "true").query("timeout", "0").good().await?;
    }
    Ok(())
}

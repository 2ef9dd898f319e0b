//! Containers in every state.

use serde_json::json;

use super::{create, ended, good_of_each, of_each, pause, sleeping, start};
use crate::recorder::Recorder;

/// All states except for transitions.
pub(super) const ALL: [&str; 11] =
    ["plain", "initial", "web", "still", "done", "failed", "killed", "healthy", "ill", "again", "spent"];

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    create(on, "initial", json!({"command": ["true"]})).await?;
    on.ask("ContainerInitLibpod").name("initial").good().await?;
    start(on, "still", json!({"command": sleeping()})).await?;
    on.ask("ContainerPauseLibpod").name("still").good().await?;
    start(
        on,
        "done",
        json!({"command": ["sh", "-c", "echo out; echo err >&2; echo more; echo x > /new; rm /etc/group"]}),
    )
    .await?;
    start(on, "failed", json!({"command": ["sh", "-c", "printf 'no line end'; exit 3"]})).await?;
    start(on, "killed", json!({"command": ["sleep", "600"], "labels": {"end": "bad"}})).await?;
    on.ask("ContainerKillLibpod").name("killed").query("signal", "KILL").good().await?;
    start(on, "again", json!({"command": ["sh", "-c", "exit 1"], "restart_policy": "on-failure", "restart_tries": 2}))
        .await?;
    start(
        on,
        "spent",
        json!({"command": ["sh", "-c", "x=a; while :; do x=$x$x; done"],
        "resource_limits": {"memory": {"limit": 16_777_216, "swap": 16_777_216}}}),
    )
    .await?;
    for (name, test) in [("healthy", "echo fine"), ("ill", "echo 'too \"bad\"'; exit 1")] {
        let health = json!({"Test": ["CMD-SHELL", test], "Interval": 0, "Timeout": 5_000_000_000_u64, "Retries": 1});
        start(on, name, json!({"command": sleeping(), "healthconfig": health})).await?;
    }
    for (name, driver) in [("mute", "none"), ("journal", "journald")] {
        let spec = json!({"command": ["echo", "logged"], "log_configuration": {"driver": driver}});
        start(on, name, spec).await?;
        ended(on, name).await?;
    }
    for name in ["done", "failed", "killed", "spent"] {
        ended(on, name).await?;
    }
    pause(1500).await; // `again` comes back twice
    Ok(())
}

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("ContainerInspectLibpod").name("healthy").good().await?; // before it is known how it is
    good_of_each(on, "ContainerHealthcheckLibpod", &["healthy", "ill", "ill"]).await?;
    of_each(on, "ContainerHealthcheckLibpod", &["plain", "web", "still", "done", "terminal", "nosuch"]).await?;
    good_of_each(on, "ContainerInspectLibpod", &ALL).await?;
    let more = ["terminal", "host", "guest", "alone", "mighty", "mapped", "odd", "rich", "mute", "journal"];
    good_of_each(on, "ContainerInspectLibpod", &more).await?;
    for name in ["web", "done", "scrap"] {
        on.ask("ContainerInspectLibpod").name(name).query("size", "true").good().await?;
        on.ask("ContainerInspect").name(name).query("size", "true").good().await?;
    }
    // in transition from one state to another
    start(on, "deaf", json!({"command": ["sh", "-c", "trap '' TERM; while :; do sleep 0.2; done"]})).await?;
    let stopping = on.aside("ContainerStopLibpod", "deaf", "?timeout=2")?;
    pause(700).await;
    on.ask("ContainerInspectLibpod").name("deaf").good().await?;
    stopping.await.map_err(|error| error.to_string())?;
    on.ask("ContainerInspectLibpod").name("deaf").good().await?;
    Ok(())
}

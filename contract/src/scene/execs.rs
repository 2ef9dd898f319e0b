//! Commands in running containers.

use serde_json::{Value, json};

use super::{of_each, pause, text};
use crate::recorder::Recorder;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    let both = json!({"AttachStdout": true, "AttachStderr": true});
    let made =
        session(on, "web", json!({"Cmd": ["true"], "Env": ["A=b", "EMPTY="], "User": "nobody", "WorkingDir": "/"}))
            .await?;
    on.ask("ExecInspectLibpod").name(&made).good().await?;

    let mut whole = both.clone();
    whole["Cmd"] = json!(["sh", "-c", "echo out; echo err >&2; exit 4"]);
    let whole = session(on, "web", whole).await?;
    on.ask("ExecStartLibpod").name(&whole).json(&json!({"Detach": false, "Tty": false})).good().await?;
    on.ask("ExecInspectLibpod").name(&whole).good().await?;
    on.ask("ExecStartLibpod").name(&whole).json(&json!({"Detach": false})).send().await?;

    let running =
        session(on, "web", json!({"Cmd": ["sleep", "5"], "Tty": true, "Privileged": true, "DetachKeys": "ctrl-a"}))
            .await?;
    on.ask("ExecResizeLibpod").name(&running).query("h", "40").query("w", "100").send().await?;
    on.ask("ExecStartLibpod").name(&running).json(&json!({"Detach": true, "Tty": true})).good().await?;
    pause(300).await;
    on.ask("ExecInspectLibpod").name(&running).good().await?;
    on.ask("ExecResizeLibpod").name(&running).query("h", "40").query("w", "100").send().await?;
    on.ask("ContainerInspectLibpod").name("web").good().await?; // with the id of the session

    let missing = session(on, "web", json!({"Cmd": ["/nosuch"], "AttachStdout": true, "AttachStderr": true})).await?;
    on.ask("ExecStartLibpod").name(&missing).json(&json!({"Detach": false})).send().await?;
    on.ask("ExecInspectLibpod").name(&missing).send().await?;

    if on.has("ExecRemoveLibpod") {
        on.ask("ExecRemoveLibpod").name(&running).json(&json!({})).send().await?; // it runs
        on.ask("ExecRemoveLibpod").name(&running).json(&json!({"Force": true})).good().await?;
        on.ask("ExecRemoveLibpod").name("nosuch").json(&json!({"Force": true})).send().await?;
    }

    of_each(on, "ExecInspectLibpod", &["nosuch"]).await?;
    on.ask("ExecStartLibpod").name("nosuch").json(&json!({"Detach": true})).send().await?;
    on.ask("ExecResizeLibpod").name("nosuch").query("h", "1").query("w", "1").send().await?;
    for name in ["done", "still", "nosuch"] {
        on.ask("ContainerExecLibpod").name(name).json(&json!({"Cmd": ["true"]})).send().await?;
    }
    on.ask("ContainerExecLibpod").name("web").json(&json!({"Cmd": []})).send().await?;
    on.ask("ContainerExecLibpod").name("web").body("application/json", "no json").send().await?;
    Ok(())
}

async fn session(on: &mut Recorder, name: &str, config: Value) -> Result<String, String> {
    let reply = on.ask("ContainerExecLibpod").name(name).json(&config).good().await?;
    Ok(text(&reply.json()["Id"]))
}

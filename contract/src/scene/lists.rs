//! Lists and resource usage of containers.

use serde_json::json;

use super::{filtered, of_each};
use crate::recorder::Recorder;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("ContainerListLibpod").good().await?;
    let all = || [("all", "true"), ("size", "true"), ("namespace", "true")];
    for query in [
        &all()[..],
        &[("limit", "1")],
        &[("last", "2"), ("sync", "true")],
        &[("external", "true"), ("all", "true"), ("limit", "1")],
    ] {
        let mut ask = on.ask("ContainerListLibpod");
        for (name, value) in query {
            ask = ask.query(name, value);
        }
        ask.send().await?;
    }
    for state in ["created", "initialized", "running", "paused", "exited", "stopped"] {
        filtered(on, "ContainerListLibpod", &[json!({"status": [state], "label!": ["nobody"]})]).await?;
    }
    let filters = [
        json!({"name": ["web"]}),
        json!({"label": ["end=bad"]}),
        json!({"exited": ["3"]}),
        json!({"health": ["unhealthy"]}),
        json!({"volume": ["data"]}),
        json!({"network": ["back"]}),
        json!({"ancestor": ["localhost/tiny:1"]}),
        json!({"before": ["web"]}),
        json!({"name": ["nosuch"]}),
        json!({"colour": ["red"]}),
        json!({"status": ["asleep"]}),
    ];
    filtered(on, "ContainerListLibpod", &filters).await?;
    filtered(on, "ContainerList", &filters[..3]).await?;
    on.ask("ContainerList").query("all", "true").query("size", "true").query("limit", "6").good().await?;
    on.ask("ContainerListLibpod").query("limit", "few").send().await?;
    on.ask("ContainerListLibpod").query("filters", "no json").send().await?;

    statistics(on).await?;
    of_each(on, "ContainerTopLibpod", &["web", "still", "plain", "done", "nosuch"]).await?;
    for columns in ["pid,user,args", "-ef", "nosuch"] {
        on.ask("ContainerTopLibpod").name("web").query("ps_args", columns).query("stream", "false").send().await?;
    }
    of_each(on, "ContainerExistsLibpod", &["web", "nosuch"]).await?;
    logs(on).await
}

async fn statistics(on: &mut Recorder) -> Result<(), String> {
    let all = || [("stream", "false"), ("interval", "1")];
    for names in [&[][..], &["web"], &["host"], &["web", "alone"], &["done"], &["nosuch"]] {
        let mut ask = on.ask("ContainersStatsAllLibpod");
        for (name, value) in all().into_iter().chain(names.iter().map(|name| ("containers", *name))) {
            ask = ask.query(name, value);
        }
        ask.send().await?;
    }
    for name in ["web", "host", "done", "plain", "nosuch"] {
        on.ask("ContainerStatsLibpod").name(name).query("stream", "false").send().await?;
    }
    Ok(())
}

async fn logs(on: &mut Recorder) -> Result<(), String> {
    let both = || [("stdout", "true"), ("stderr", "true")];
    for name in ["web", "done", "failed", "plain", "journal", "mute", "nosuch"] {
        let mut ask = on.ask("ContainerLogsLibpod").name(name);
        for (key, value) in both() {
            ask = ask.query(key, value);
        }
        ask.send().await?;
    }
    for query in [
        &[("stdout", "true"), ("tail", "1")][..],
        &[("stderr", "true"), ("timestamps", "true")],
        &[("stdout", "true"), ("follow", "true"), ("timestamps", "true")],
        &[("stdout", "true"), ("since", "2100-01-01T00:00:00Z")],
        &[("stdout", "true"), ("until", "soon")],
        &[("stdout", "false")],
    ] {
        let mut ask = on.ask("ContainerLogsLibpod").name("done");
        for (key, value) in query {
            ask = ask.query(key, value);
        }
        ask.send().await?;
    }
    Ok(())
}

//! The machine, its disk and its events.

use serde_json::json;

use super::filtered;
use crate::recorder::Recorder;

/// A machine without objects.
pub(super) async fn before(on: &mut Recorder) -> Result<(), String> {
    for operation in ["SystemPing", "SystemVersionLibpod", "SystemInfoLibpod", "SystemDataUsageLibpod"] {
        on.ask(operation).good().await?;
    }
    for operation in [
        "ContainerListLibpod",
        "ContainerShowMountedLibpod",
        "NetworkListLibpod",
        "PodListLibpod",
        "SecretListLibpod",
        "VolumeListLibpod",
    ] {
        on.ask(operation).good().await?;
    }
    on.ask("ContainersStatsAllLibpod").query("stream", "false").send().await?;
    on.ask("PodStatsAllLibpod").query("all", "true").send().await?;
    on.ask("ImageListLibpod").good().await?;
    for operation in [
        "ContainerPruneLibpod",
        "ImagePruneLibpod",
        "NetworkPruneLibpod",
        "PodPruneLibpod",
        "SystemPruneLibpod",
        "VolumePruneLibpod",
    ] {
        on.ask(operation).good().await?;
    }
    Ok(())
}

/// A machine with all objects.
pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("SystemInfoLibpod").good().await?;
    on.ask("SystemDataUsageLibpod").good().await?;
    let kinds = ["image", "network", "pod", "system", "volume", "secret"];
    for kind in kinds {
        let filter = json!({"type": [kind]}).to_string();
        let events = on.ask("SystemEventsLibpod").query("since", "1h").query("stream", "false");
        events.query("filters", &filter).send().await?;
    }
    for filter in
        [json!({"container": ["web"]}), json!({"event": ["health_status", "oom"]}), json!({"colour": ["red"]})]
    {
        let events = on.ask("SystemEventsLibpod").query("since", "1h").query("until", "0s").query("stream", "false");
        events.query("filters", &filter.to_string()).send().await?;
    }
    on.ask("SystemEventsLibpod").query("since", "yesterday").query("stream", "false").send().await?;
    if on.has("SystemCheckLibpod") {
        on.ask("SystemCheckLibpod").query("quick", "true").good().await?;
        on.ask("SystemCheckLibpod").query("unreferenced_layer_max_age", "soon").send().await?;
    }
    Ok(())
}

/// Removes the remaining objects.
pub(super) async fn after(on: &mut Recorder) -> Result<(), String> {
    filtered(on, "SystemPruneLibpod", &[json!({"label": ["nobody=has"]}), json!({"colour": ["red"]})]).await?;
    on.ask("SystemPruneLibpod").query("all", "true").query("volumes", "true").good().await?;
    on.ask("SystemDataUsageLibpod").good().await?;
    Ok(())
}

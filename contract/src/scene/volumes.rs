//! Volumes.

use serde_json::json;

use super::{IMAGE, filtered, good_of_each, of_each};
use crate::recorder::Recorder;
use crate::tar;

pub(super) async fn make(on: &mut Recorder) -> Result<(), String> {
    let volumes = [
        json!({"Name": "data", "Labels": {"use": "data", "empty": "", "größe": "☃"}, "Label": {"old": "way"}}),
        json!({"Name": "scratch", "Driver": "local", "Options": {"type": "tmpfs", "device": "tmpfs", "o": "nodev"}}),
        json!({"Name": "owned", "Options": {"o": "uid=1000,gid=1000"}}),
        json!({"Name": "pictures", "Driver": "image", "Options": {"image": IMAGE}}),
        json!({"Name": "spare"}),
        json!({"Name": "twin-1", "Labels": {"prune": "yes"}}),
        json!({"Name": "twin-2", "Labels": {"prune": "yes"}}),
        json!({}),
    ];
    for volume in volumes {
        on.ask("VolumeCreateLibpod").json(&volume).good().await?;
    }
    Ok(())
}

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    on.ask("VolumeListLibpod").good().await?;
    let filters = [
        json!({"name": ["data"]}),
        json!({"label": ["use=data"]}),
        json!({"driver": ["image"]}),
        json!({"opt": ["type=tmpfs"]}),
        json!({"dangling": ["true"]}),
        json!({"label": ["use"], "scope": ["local"]}),
        json!({"until": ["1h"]}),
        json!({"until": ["soon"]}),
        json!({"name": ["("]}),
        json!({"colour": ["red"]}),
    ];
    filtered(on, "VolumeListLibpod", &filters).await?;
    good_of_each(on, "VolumeInspectLibpod", &["data", "scratch", "owned", "pictures", "spare"]).await?;
    of_each(on, "VolumeInspectLibpod", &["nosuch", "a b"]).await?;
    of_each(on, "VolumeExistsLibpod", &["data", "nosuch"]).await?;
    for wrong in [
        json!({"Name": "data"}),
        json!({"Name": "a/b"}),
        json!({"Name": "wrong", "Driver": "nosuch"}),
        json!({"Name": "wrong", "Options": {"size": "large"}}),
        json!({"Name": "wrong", "Driver": "image"}),
        json!({"Name": "wrong", "Driver": "image", "Options": {"image": "nosuch"}}),
        json!({"Name": "wrong", "Options": {"o": "uid=nobody"}}),
    ] {
        on.ask("VolumeCreateLibpod").json(&wrong).send().await?;
    }
    if on.since(5, 0) {
        on.ask("VolumeCreateLibpod").json(&json!({"Name": "data", "IgnoreIfExists": true})).good().await?;
    }
    if on.has("VolumeExportLibpod") {
        let archive = tar::archive(&[("file", b"content"), ("empty", b"")]);
        on.ask("VolumeImportLibpod").name("spare").body("application/x-tar", archive).good().await?;
        on.ask("VolumeExportLibpod").name("spare").good().await?;
        of_each(on, "VolumeExportLibpod", &["nosuch"]).await?;
        on.ask("VolumeImportLibpod").name("nosuch").body("application/x-tar", "").send().await?;
        on.ask("VolumeImportLibpod").name("spare").body("application/x-tar", "no archive").send().await?;
    }
    if on.since(5, 6) {
        on.ask("VolumeCreateLibpod").json(&json!({"Name": "mine", "UID": 5, "GID": 6})).good().await?;
        good_of_each(on, "VolumeInspectLibpod", &["mine"]).await?;
        on.ask("VolumeExportLibpod").name("mine").good().await?;
    }
    // the beginning of two names: the server would remove a volume by the beginning of one
    of_each(on, "VolumeInspectLibpod", &["twin"]).await?;
    of_each(on, "VolumeDeleteLibpod", &["nosuch", "data", "twin"]).await
}

pub(super) async fn unmake(on: &mut Recorder) -> Result<(), String> {
    on.ask("VolumeDeleteLibpod").name("spare").good().await?;
    on.ask("VolumeDeleteLibpod").name("data").query("force", "true").query("timeout", "0").good().await?;
    let filters = [json!({"label": ["nobody"]}), json!({"label": ["prune=yes"]}), json!({"colour": ["red"]})];
    filtered(on, "VolumePruneLibpod", &filters).await?;
    on.ask("VolumePruneLibpod").query("filters", r#"{"all":["true"]}"#).send().await?;
    Ok(())
}

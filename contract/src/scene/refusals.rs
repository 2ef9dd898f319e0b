//! Containers that cannot be created or started, and unknown names.

use serde_json::json;

use super::{IMAGE, create, of_each};
use crate::recorder::Recorder;

pub(super) async fn ask(on: &mut Recorder) -> Result<(), String> {
    for wrong in [
        json!({"image": "localhost/nosuch:1"}),
        json!({}),
        json!({"image": IMAGE, "name": "web"}),
        json!({"image": IMAGE, "name": "not/a/name"}),
        json!({"image": IMAGE, "pod": "nosuch"}),
        json!({"image": IMAGE, "Networks": {"nosuch": {}}, "netns": {"nsmode": "bridge"}}),
        json!({"image": IMAGE, "netns": {"nsmode": "beehive"}}),
        json!({"image": IMAGE, "volumes_from": ["nosuch"]}),
        json!({"image": IMAGE, "restart_policy": "perhaps"}),
        json!({"image": IMAGE, "cap_add": ["FLY"]}),
        json!({"image": IMAGE, "secrets": [{"Source": "nosuch"}]}),
        json!({"image": IMAGE, "log_configuration": {"driver": "nosuch"}}),
        json!({"image": IMAGE, "mounts": [{"type": "cloud", "destination": "/x"}]}),
        json!({"image": IMAGE, "hostadd": ["nobody"]}),
        json!({"image": IMAGE, "command": "no list"}),
        json!({"image": IMAGE, "mounts": [{"type": "bind", "source": "/nosuch", "destination": "/x"}]}),
    ] {
        on.ask("ContainerCreateLibpod").json(&wrong).send().await?;
    }
    on.ask("ContainerCreateLibpod").body("application/json", "no json").send().await?;

    for (name, spec) in [
        ("lost", json!({"command": ["/nosuch"]})),
        ("barred", json!({"command": ["/etc/passwd"]})),
        ("crowded", json!({"portmappings": [{"container_port": 1, "host_port": 18080, "host_ip": "127.0.0.1"}]})),
        ("misplaced", json!({"command": ["true"], "work_dir": "/nosuch/where"})),
        ("stranger", json!({"user": "nosuch"})),
    ] {
        create(on, name, spec).await?;
        of_each(on, "ContainerStartLibpod", &[name]).await?;
    }
    on.ask("ContainerInspectLibpod").name("lost").good().await?;
    of_each(on, "ContainerInspectLibpod", &["nosuch", "a/b", "größe"]).await?;
    of_each(on, "ContainerInspect", &["nosuch"]).await
}

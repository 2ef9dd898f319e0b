//! Keywords of the client, and fields without a keyword in docker-py.

use serde_json::json;

use super::See::{Answered, Inside, Inspect, NotShown, Test};
use super::{IMAGE_LIST, Row, row};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("detach", json!({}), Test("run::detached_it_runs_on")),
        row("stdout", json!({}), Test("run::deselected_streams_are_left_out")),
        row("stderr", json!({}), Test("run::deselected_streams_are_left_out")),
        row("stream", json!({}), Test("run::a_stream_returns_output_while_it_is_written")),
        row("remove", json!({"remove": true}), Inspect("HostConfig/AutoRemove", json!(true))),
        row("policy", json!({}), Test("registry::a_private_image_runs_with_credentials")),
        row("auth_config", json!({}), Test("registry::a_private_image_runs_with_credentials")),
        row("tls_verify", json!({}), Test("registry::a_private_image_runs_with_credentials")),
        row("platform", json!({"image": IMAGE_LIST, "platform": "linux/riscv64"}), Answered("riscv64")),
        row("version", json!({}), NotShown("without effect: the client's is negotiated")),
        row("dependencyContainers", json!({}), Test("a_container_uses_objects_of_others")),
        row("envmerge", json!({"envmerge": ["PATH=${PATH}:/more"]}), Inside("echo $PATH", ":/more")),
        row(
            "group_entry",
            json!({"group_entry": "grp:*:4242:", "user": "4242:4242"}),
            Inside("cat /etc/group", "grp:*:4242:"),
        )
        .since(4, 4),
        row(
            "passwd_entry",
            json!({"passwd_entry": "me:*:4242:4242:me:/:/bin/sh", "user": "4242"}),
            Inside("cat /etc/passwd", "me:*:4242:"),
        ),
        row("manage_password", json!({"manage_password": false}), Inspect("Config/Passwd", json!(false))),
        row("hostusers", json!({"hostusers": ["containers"]}), Inside("cat /etc/passwd", "containers:")),
        row("image_arch", json!({"image": IMAGE_LIST, "image_arch": "riscv64"}), Answered("riscv64")),
        row("image_os", json!({"image": IMAGE_LIST, "image_os": "plan9"}), Answered("plan9")),
        row(
            "image_variant",
            json!({"image": IMAGE_LIST, "image_arch": "riscv64", "image_variant": "v9"}),
            Answered("v9"),
        ),
        row("init_container_type", json!({"init_container_type": "always"}), Answered("pod")),
        row("personality", json!({"personality": {"domain": "LINUX32"}}), Inside("uname -m", "i686")),
        row("removeImage", json!({}), Test("the_image_is_removed_with_its_last_container")),
        row("unsetenv", json!({"unsetenv": ["container"]}), Inside("env | grep -c ^container=", "0")),
        row(
            "unsetenvall",
            json!({"unsetenvall": true, "environment": {"PATH": "/bin"}}),
            Inside("env | grep -c ^container=", "0"),
        ),
    ]
}

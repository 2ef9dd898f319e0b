//! What the client does, and fields that docker-py has no word for.

use serde_json::json;

use super::See::{Inside, Inspect, NotShown, Test};
use super::{Row, row};

pub(super) fn rows() -> Vec<Row> {
    vec![
        row("detach", json!({}), Test("run::detached_it_runs_on")),
        row("stdout", json!({}), Test("run::unwanted_streams_are_left_out")),
        row("stderr", json!({}), Test("run::unwanted_streams_are_left_out")),
        row("stream", json!({}), Test("run::a_stream_gives_output_while_it_is_written")),
        row("remove", json!({}), Test("run::a_failing_command_is_an_error_that_tells_all")),
        row("policy", json!({}), Test("containers::what_is_missing_is_not_found")),
        row("auth_config", json!({}), Test("images::registry::a_private_image_runs_with_credentials")),
        row("tls_verify", json!({}), Test("images::registry")),
        row("platform", json!({"platform": "linux/amd64"}), NotShown("the image is for this platform anyway")),
        row("version", json!({}), NotShown("without effect: the client's is negotiated")),
        row("dependencyContainers", json!({}), NotShown("another container is needed")),
        row("envmerge", json!({"envmerge": ["PATH=${PATH}:/more"]}), Inside("echo $PATH", ":/more")).since(4, 4),
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
        row(
            "manage_password",
            json!({"manage_password": false, "user": "4243"}),
            Inside("grep -c 4243 /etc/passwd 2>/dev/null || echo none", "none"),
        )
        .since(5, 4),
        row("hostusers", json!({"hostusers": ["tester"]}), Inside("cat /etc/passwd", "tester")),
        row("image_arch", json!({"image_arch": "amd64"}), NotShown("the image is for this platform anyway")),
        row("image_os", json!({"image_os": "linux"}), NotShown("the image is for this platform anyway")),
        row("image_variant", json!({}), NotShown("the image has no variants")),
        row("init_container_type", json!({}), NotShown("a pod with init containers is needed")),
        row("personality", json!({"personality": {"domain": "LINUX32"}}), Inside("uname -m", "i686")),
        row("removeImage", json!({}), NotShown("it would take the image of the other tests away")),
        row("unsetenv", json!({"unsetenv": ["PATH"]}), Inspect("Config/Env", json!("container="))),
        row("unsetenvall", json!({"unsetenvall": true}), Inspect("Config/Env", json!("container="))),
    ]
}

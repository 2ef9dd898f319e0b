use serde_json::json;

use super::See::{Answered, Inside, Inspect, Oci, Test};
use super::{RICH_IMAGE, Row, row, shared};
use crate::IMAGE;

pub(super) fn rows() -> Vec<Row> {
    vec![
        row(
            "volumes",
            json!({"volumes": {"keyword-volume": {"bind": "/v", "mode": "ro"}}}),
            Inspect("Mounts", json!({"Name": "keyword-volume", "Destination": "/v", "RW": false})),
        ),
        row(
            "volumes",
            json!({"volumes": {"/etc": {"bind": "/host", "mode": "ro"}}}),
            Inside("touch /host/x 2>&1", "Read-only"),
        ),
        row(
            "volumes",
            json!({"volumes": {"/etc": {"bind": "/host", "mode": "ro,cached"}}}),
            Inside("cat /host/hostname >/dev/null && echo ok", "ok"),
        ),
        row("volumes", json!({"volumes": ["/etc:/host:ro"]}), Inside("cat /host/hostname >/dev/null && echo ok", "ok")),
        row(
            "mounts",
            json!({"mounts": [{"type": "bind", "source": "/etc", "target": "/m", "read_only": true}]}),
            Inside("touch /m/x 2>&1", "Read-only"),
        ),
        row(
            "mounts",
            json!({"mounts": [{"Type": "bind", "Source": "/etc", "Target": "/m", "ReadOnly": true}]}),
            Inside("touch /m/x 2>&1", "Read-only"),
        ),
        row(
            "mounts",
            json!({"mounts": [{"type": "tmpfs", "target": "/t", "size": "100k"}]}),
            Inside("df -k /t", "100"),
        ),
        row("tmpfs", json!({"tmpfs": {"/t": "size=65536k,noexec"}}), Inside("grep ' /t ' /proc/mounts", "size=65536k")),
        row("volumes_from", json!({}), Test("a_container_uses_objects_of_others")),
        row("volume_driver", json!({}), Test("missing_volumes_are_created_with_the_driver")),
        row(
            "overlay_volumes",
            json!({"overlay_volumes": [{"source": "/etc", "destination": "/o"}]}),
            Inside("touch /o/x && echo ok", "ok"),
        ),
        row(
            "image_volumes",
            json!({"image_volumes": [{"Source": IMAGE, "Destination": "/i"}]}),
            Inside("ls /i/bin/busybox", "/i/bin/busybox"),
        ),
        row(
            "artifact_volumes",
            json!({"artifact_volumes": [{"source": "localhost/none:1", "destination": "/a"}]}),
            Answered("localhost/none:1"),
        )
        .since(5, 5),
        row(
            "image_volume_mode",
            json!({"image": RICH_IMAGE, "image_volume_mode": "tmpfs"}),
            Oci("mounts", json!({"destination": "/data", "type": "tmpfs"})),
        ),
        row("secrets", json!({}), Test("secrets_reach_the_container")),
        row("read_only", json!({"read_only": true}), Inside("touch /x 2>&1", "Read-only")),
        row(
            "read_write_tmpfs",
            json!({"read_only": true, "read_write_tmpfs": true}),
            Inside("touch /run/x && echo ok", "ok"),
        )
        .since(5, 0),
        row("storage_opt", json!({"storage_opt": {"size": "1G"}}), Answered("--storage-opt is supported only")),
        row("chroot_directories", json!({"chroot_directories": ["/jail"]}), Inside("cat /jail/etc/hosts", "localhost")),
        row(
            "rootfs_overlay",
            json!({"rootfs": shared("rootfs"), "image": "", "command": ["true"], "rootfs_overlay": true}),
            Oci("root/path", json!("/merge")),
        ),
        row(
            "rootfs_mapping",
            json!({"rootfs": shared("rootfs"), "image": "", "command": ["true"], "rootfs_mapping": "uids=no-number"}),
            Answered("uid_map: invalid argument"),
        )
        .since(4, 4),
        row("volatile", json!({"volatile": true}), Inside("grep ' / ' /proc/mounts", "volatile")),
    ]
}

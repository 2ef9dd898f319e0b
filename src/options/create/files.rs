//! Volumes, mounts, secrets, the root file system.

use serde_json::Value;

use crate::options::read::{Read, word};
use crate::options::readers::{anything, flag, map, one_or_more, text};
use crate::options::row::Target::{ClientOnly, Field, Fields, Raw};
use crate::options::types::{env, mount, secret, volume};
use crate::options::{Mount, SecretMount};

rows! {
    "Files" FILES for [CreateOptions] {
        /// Mounts named volumes, or absolute paths of the host: pairs of source and target, or `target:options`.
        #[doc(alias = "binds")]
        volumes: Volumes => Fields(&["volumes", "mounts"], volume::volumes);
        /// Adds mounts of any kind.
        mounts: Items<Mount> => Fields(&["mounts", "volumes", "image_volumes"], mount::mounts);
        /// Mounts memory: pairs of target and options such as `size=64m`.
        tmpfs: Pairs => Fields(&["mounts"], mount::tmpfs);
        /// Mounts the volumes of other containers: names, with or without `:ro`.
        volumes_from: List => Field("volumes_from", env::volumes_from);
        /// Creates the named volumes that do not exist with this driver.
        volume_driver: Text => ClientOnly(anything);
        /// Mounts secrets as files.
        secrets: Items<SecretMount> => Fields(&["secrets"], secret::secrets);
        /// Makes the root file system read-only.
        read_only: Flag => Field("read_only_filesystem", flag);
        /// Mounts writable `/tmp`, `/run` and `/var/tmp` in a read-only container.
        read_write_tmpfs: Flag => Field("read_write_tmpfs", flag);
        /// Sets options of the storage driver, such as `size`.
        storage_opt: Map => Field("storage_opts", map);
        /// Sets what becomes of the image's volumes: `ignore`, `tmpfs` or `anonymous`.
        image_volume_mode: Text => Field("image_volume_mode", image_volumes);
        /// Sets directories to be owned by the container's user.
        chroot_directories: List => Field("chroot_directories", one_or_more);
        /// Runs this directory of the server instead of an image.
        rootfs: Text => Field("rootfs", text);
        /// Mounts an overlay over the root file system of `rootfs`.
        rootfs_overlay: Flag => Field("rootfs_overlay", flag);
        /// Maps user ids of `rootfs`.
        rootfs_mapping: Text => Field("rootfs_mapping", text);
        /// The mount propagation of the root file system; no service up to 6.0 reads it.
        "rootfs_propagation": Text => Field("rootfs_propagation", text);
        /// Does not sync the container's files to the disk.
        volatile: Flag => Field("volatile", flag);
        /// Mounts overlays: a list of `{destination, source, options}`.
        "overlay_volumes": Json => Raw("overlay_volumes");
        /// Mounts images: a list of `{Source, Destination, ReadWrite}`.
        "image_volumes": Json => Raw("image_volumes");
        /// Mounts artifacts, in the server's own form; Podman 5.5 and later.
        "artifact_volumes": Json => Raw("artifact_volumes");
    }
}

/// `bind` is the name of `anonymous` on the command line.
#[inline]
fn image_volumes(value: &Value) -> Read<Value> {
    match word(value, &["anonymous", "bind", "ignore", "tmpfs"])? {
        mode if mode == "bind" => Ok("anonymous".into()),
        mode => Ok(mode),
    }
}

//! Files: volumes, mounts, secrets.

use crate::args::apply::{nowhere, to};
use crate::args::keyword::keywords;
use crate::args::{mounts, secrets, volumes};

keywords! { STORAGE:
    /// Mounts volumes and directories: a map from source to `{bind, mode}`, or a list of `source:target[:mode]`.
    volumes: any => volumes::volumes;
    /// Mounts of any kind: a list of `{type, source, target, …}`.
    mounts: items => mounts::mounts;
    /// Mounts memory: a map from target to options, or a list of targets.
    tmpfs: any => mounts::tmpfs;
    /// Mounts the volumes of other containers: names, with `:ro` or not.
    volumes_from: texts => to!(some_texts "volumes_from");
    /// Creates the named volumes that do not exist with this driver.
    volume_driver: text => nowhere;
    /// Mounts overlays: a list of `{destination, source, options}`.
    overlay_volumes: items => to!(as_given "overlay_volumes");
    /// Mounts images: a list of `{Source, Destination, ReadWrite}`.
    image_volumes: items => to!(as_given "image_volumes");
    /// Mounts artifacts, in the server's own form; Podman 5.5 and later.
    artifact_volumes: items => to!(as_given "artifact_volumes");
    /// What becomes of the image's volumes: `ignore`, `tmpfs` or `anonymous`.
    image_volume_mode: text => to!(a_text "image_volume_mode");
    /// Mounts secrets: names, or `{source, target, uid, gid, mode}`.
    secrets: items => secrets::secrets;
    /// Makes the root file system read-only.
    read_only: flag => to!(a_flag "read_only_filesystem");
    /// Whether a read-only container gets writable `/tmp`, `/run` and `/var/tmp`.
    read_write_tmpfs: flag => to!(a_flag "read_write_tmpfs");
    /// Sets options of the storage driver, such as `size`.
    storage_opt: map => to!(a_map "storage_opts");
    /// Makes the working directory where the image lacks it.
    create_working_dir: flag => to!(a_flag "create_working_dir");
    /// Directories to be owned by the container's user.
    chroot_directories: texts => to!(some_texts "chroot_directories");
    /// Mounts an overlay over the root file system of `rootfs`.
    rootfs_overlay: flag => to!(a_flag "rootfs_overlay");
    /// Maps user ids of `rootfs`.
    rootfs_mapping: text => to!(a_text "rootfs_mapping");
    /// Does not write the container's files through to the disk.
    volatile: flag => to!(a_flag "volatile");
}

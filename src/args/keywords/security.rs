//! Namespaces and what a container may do.

use crate::args::apply::to;
use crate::args::keyword::keywords;
use crate::args::{namespace, security};

keywords! { SECURITY:
    /// The IPC namespace: `host`, `private`, `shareable`, `none`, `container:<name>`, `ns:<path>`.
    ipc_mode: any => namespace::ipc_mode;
    /// The process namespace: `host`, `private`, `container:<name>`, `ns:<path>`.
    pid_mode: any => namespace::pid_mode;
    /// The host name namespace: `host`, `private`, `container:<name>`, `ns:<path>`.
    uts_mode: any => namespace::uts_mode;
    /// The user namespace: `host`, `keep-id[:…]`, `auto[:…]`, `nomap`, `private`, `container:<name>`, `ns:<path>`.
    userns_mode: any => namespace::userns_mode;
    /// The cgroup namespace: `host`, `private`, `container:<name>`, `ns:<path>`.
    cgroupns: any => namespace::cgroupns;
    /// Maps user and group ids, in the server's own form.
    idmappings: any => to!(as_given "idmappings");
    /// Adds capabilities, such as `NET_ADMIN`, or `ALL`.
    cap_add: texts => to!(one_or_more "cap_add");
    /// Takes capabilities away.
    cap_drop: texts => to!(one_or_more "cap_drop");
    /// Gives the container all privileges.
    privileged: flag => to!(a_flag "privileged");
    /// Security options: `label=…`, `seccomp=…`, `apparmor=…`, `no-new-privileges`, `mask=…`, `unmask=…`, …
    security_opt: texts => security::security_opt;
    /// The `AppArmor` profile.
    apparmor_profile: text => to!(a_text "apparmor_profile");
    /// Where the seccomp profile comes from: `default`, `empty` or `image`.
    seccomp_policy: text => to!(a_text "seccomp_policy");
    /// The seccomp profile: a file of the server, or `unconfined`.
    seccomp_profile_path: text => to!(a_text "seccomp_profile_path");
    /// Keeps the command from gaining privileges.
    no_new_privileges: flag => to!(a_flag "no_new_privileges");
    /// Options of `/proc`.
    procfs_opts: texts => to!(some_texts "procfs_opts");
    /// Paths to hide.
    masked_paths: texts => to!(some_texts "mask");
    /// Hidden paths to show; `ALL` for all.
    unmasked_paths: texts => to!(some_texts "unmask");
    /// Allows labels of nested containers; `SELinux`.
    label_nested: flag => to!(a_flag "label_nested");
    /// The cgroup above the container's.
    cgroup_parent: text => to!(a_text "cgroup_parent");
    /// How cgroups are made: `enabled`, `disabled`, `no-conmon` or `split`.
    cgroups_mode: text => to!(a_text "cgroups_mode");
}

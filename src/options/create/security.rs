//! Privileges and namespaces. `security_opt` is last: it adds to lists of the options before it.

use crate::options::create::{namespace, security_opt};
use crate::options::read::word;
use crate::options::readers::{flag, one_or_more, text};
use crate::options::row::Target::{Field, Fields, Raw};
use crate::options::types::env;

rows! {
    "Security" SECURITY for [CreateOptions] {
        /// Adds capabilities, such as `NET_ADMIN`, or `ALL`.
        cap_add: List => Field("cap_add", one_or_more);
        /// Removes capabilities.
        cap_drop: List => Field("cap_drop", one_or_more);
        /// Gives the container all privileges.
        privileged: Flag => Field("privileged", flag);
        /// Keeps the command from gaining privileges.
        no_new_privileges: Flag => Field("no_new_privileges", flag);
        /// Sets the `AppArmor` profile.
        apparmor_profile: Text => Field("apparmor_profile", text);
        /// Sets where the seccomp profile comes from: `default` or `image`.
        seccomp_policy: Text => Field("seccomp_policy", |value| word(value, &["default", "image"]));
        /// Sets the seccomp profile: a file of the server, or `unconfined`.
        seccomp_profile_path: Text => Field("seccomp_profile_path", text);
        /// Sets options of `/proc`.
        procfs_opts: List => Field("procfs_opts", one_or_more);
        /// Hides paths.
        masked_paths: List => Field("mask", one_or_more);
        /// Shows hidden paths; `ALL` for all.
        unmasked_paths: List => Field("unmask", one_or_more);
        /// Allows labels of nested containers; `SELinux`.
        label_nested: Flag => Field("label_nested", flag);
        /// Adds security options: `label=…`, `seccomp=…`, `apparmor=…`, `no-new-privileges`, `mask=…`, `unmask=…` and others.
        security_opt: List => Fields(
            &["selinux_opts", "no_new_privileges", "seccomp_profile_path", "apparmor_profile", "mask", "unmask", "procfs_opts"],
            security_opt::security_opt
        );
        /// Sets kernel parameters.
        sysctls: Pairs => Fields(&["sysctl"], env::sysctls);
    }
}

rows! {
    "Namespaces and cgroups" NAMESPACES for [CreateOptions] {
        /// Sets the IPC namespace: `host`, `private`, `shareable`, `none`, `container:<name>`, `ns:<path>`.
        ipc_mode: Mode => Field("ipcns", namespace::ipc);
        /// Sets the process namespace: `host`, `private`, `container:<name>`, `ns:<path>`.
        pid_mode: Mode => Field("pidns", namespace::namespace);
        /// Sets the host name namespace: `host`, `private`, `container:<name>`, `ns:<path>`.
        uts_mode: Mode => Field("utsns", namespace::namespace);
        /// Sets the user namespace: `host`, `keep-id[:…]`, `auto[:…]`, `nomap`, `private`, `container:<name>`, `ns:<path>`.
        userns_mode: Mode => Fields(&["userns", "idmappings"], namespace::userns_mode);
        /// Maps user and group ids, in the server's own form.
        "idmappings": Json => Raw("idmappings");
        /// Sets the cgroup namespace: `host`, `private`, `container:<name>`, `ns:<path>`.
        cgroupns: Mode => Field("cgroupns", namespace::namespace);
        /// Sets the parent cgroup.
        cgroup_parent: Text => Field("cgroup_parent", text);
        /// Sets how cgroups are created: `enabled`, `disabled`, `no-conmon` or `split`.
        cgroups_mode: Text => Field("cgroups_mode", |value| word(value, &["enabled", "disabled", "no-conmon", "split"]));
    }
}

//! Namespaces and privileges.

use serde_json::{Value, json};

use super::Found;
use crate::raw::types::{InspectContainerData, InspectContainerHostConfig};

#[inline]
pub(super) fn read(container: &InspectContainerData, found: &mut Found<'_>) {
    let Some(host) = &container.host_config else { return };
    found.flag("privileged", host.privileged);
    found.texts("cap_add", &host.cap_add);
    found.texts("cap_drop", &host.cap_drop);
    found.texts("security_opt", &host.security_opt);
    found.texts("group_add", &host.group_add);
    found.flag("read_only", host.readonly_rootfs);
    found.text("cgroup_parent", host.cgroup_parent.as_ref());
    found.text("cgroups_mode", host.cgroups.as_ref().filter(|mode| *mode == "disabled"));
    let in_pod = container.pod.as_ref().is_some_and(|pod| !pod.is_empty());
    found.mode("ipc_mode", host.ipc_mode.as_ref(), "shareable", in_pod);
    found.mode("pid_mode", host.pid_mode.as_ref(), "private", in_pod);
    found.mode("uts_mode", host.uts_mode.as_ref(), "private", in_pod);
    found.mode("cgroupns", host.cgroup_mode.as_ref(), "", in_pod);
    found.mode("userns_mode", host.userns_mode.as_ref(), "", in_pod);
    id_mappings(host, found);
    depends(container, host, in_pod, found);
}

#[inline]
fn id_mappings(host: &InspectContainerHostConfig, found: &mut Found<'_>) {
    let Some(maps) = &host.id_mappings else { return };
    let read = |maps: &[String]| -> Vec<Value> {
        maps.iter()
            .filter_map(|map| {
                let numbers: Option<Vec<u32>> = map.split(':').map(|number| number.parse().ok()).collect();
                let [container, host, size] = numbers?[..] else { return None };
                Some(json!({"container_id": container, "host_id": host, "size": size}))
            })
            .collect()
    };
    let (uids, gids) = (read(&maps.uid_map), read(&maps.gid_map));
    if !uids.is_empty() {
        found.put("idmappings", json!({"UIDMap": uids, "GIDMap": gids}));
    }
}

/// Containers that run before this one, other than those whose namespaces it uses.
#[inline]
fn depends(container: &InspectContainerData, host: &InspectContainerHostConfig, in_pod: bool, found: &mut Found<'_>) {
    if in_pod {
        return;
    }
    let modes =
        [&host.ipc_mode, &host.pid_mode, &host.uts_mode, &host.cgroup_mode, &host.userns_mode, &host.network_mode];
    let used = |id: &&String| modes.into_iter().flatten().any(|mode| mode.ends_with(id.as_str()));
    let others: Vec<String> = container.dependencies.iter().filter(|id| !used(id)).cloned().collect();
    found.texts("dependencyContainers", &others);
}

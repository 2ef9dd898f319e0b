//! What options of pods mean together.

use serde_json::{Value, json};

use crate::options::body::Body;
use crate::options::core::Options;
use crate::options::create::limits;
use crate::options::invalid::InvalidOptions;
use crate::options::read::is_empty;

#[inline]
fn mode<'a>(body: &'a Body, field: &str) -> &'a str {
    body.get(field).and_then(|namespace| namespace["nsmode"].as_str()).unwrap_or_default()
}

#[inline]
pub(super) fn finish(options: &Options, body: &mut Body, problems: &mut InvalidOptions) {
    limits::finish(body);
    let mut refuse = |field: &str, why: &str| {
        for keyword in options.writers_of(field) {
            problems.add(keyword, &options.shown(keyword), why);
        }
    };
    let set = |field: &str| body.get(field).is_some_and(|value| !is_empty(value) && *value != Value::Bool(false));
    let netns = mode(body, "netns");
    if matches!(netns, "container" | "pod") {
        refuse(
            "netns",
            "a pod has its own network: expected bridge, host, none, private, ns:<path>, slirp4netns or pasta",
        );
    }
    if !matches!(netns, "" | "default" | "bridge" | "slirp4netns" | "pasta") && set("portmappings") {
        refuse("portmappings", &format!("cannot be published with the network mode {netns}"));
    }
    if !matches!(netns, "" | "default" | "bridge") && set("Networks") {
        refuse("Networks", &format!("cannot be joined with the network mode {netns}"));
    }
    if set("no_manage_resolv_conf") {
        for field in ["dns_server", "dns_search", "dns_option"] {
            if set(field) {
                refuse(field, "contradicts no_manage_resolv_conf: set one of them");
            }
        }
    }
    if set("no_manage_hosts") {
        for field in ["hostadd", "hostsFile"] {
            if set(field) {
                refuse(field, "contradicts no_manage_hosts: set one of them");
            }
        }
    }
    if mode(body, "utsns") == "host" && set("hostname") {
        refuse("hostname", "contradicts uts_mode host: the containers have the name of the host");
    }
    if mode(body, "ipcns") == "host" && set("shm_size") {
        refuse("shm_size", "contradicts ipc_mode host: the containers have the memory of the host");
    }
    if set("idmappings") && !matches!(mode(body, "userns"), "private" | "auto") {
        refuse("idmappings", "has no effect without the userns_mode private");
    }
    let in_pod = body.get("share_parent") != Some(&false.into());
    let shares_cgroup =
        body.get("shared_namespaces").and_then(Value::as_array).is_some_and(|list| list.contains(&"cgroup".into()));
    if in_pod && shares_cgroup {
        refuse(
            "shared_namespaces",
            "cgroup has no effect while the cgroups of the containers are below the pod's: set share_parent to false",
        );
    }
    if !in_pod && set("resource_limits") {
        refuse(
            "resource_limits",
            "has no effect with share_parent false: the containers are not below the cgroup of the pod",
        );
    }
    if set("no_infra") {
        let why = "needs the infra container: set it for each container, or leave infra on";
        for field in NEED_INFRA {
            let is_default = *field == "shared_namespaces" && body.get(field) == Some(&json!(["none"]));
            if set(field) && !is_default {
                refuse(field, why);
            }
        }
    } else if set("Networks") && body.get("netns").is_none() {
        body.set("netns", json!({ "nsmode": "bridge" }));
    }
}

/// What the server refuses, or accepts without effect, in a pod without an infra container.
const NEED_INFRA: &[&str] = &[
    "infra_image",
    "infra_name",
    "infra_command",
    "infra_conmon_pid_file",
    "netns",
    "Networks",
    "network_options",
    "portmappings",
    "dns_server",
    "dns_search",
    "dns_option",
    "hostadd",
    "hostsFile",
    "no_manage_resolv_conf",
    "no_manage_hosts",
    "no_manage_hostname",
    "hostname",
    "shared_namespaces",
    "pidns",
    "ipcns",
    "utsns",
    "userns",
    "idmappings",
    "sysctl",
    "volumes",
    "mounts",
    "overlay_volumes",
    "image_volumes",
    "volumes_from",
    "pod_devices",
    "shm_size",
    "shm_size_systemd",
];

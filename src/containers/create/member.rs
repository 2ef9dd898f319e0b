//! Checks that a container does not set what its pod sets for all members, before it is created.

use crate::client::PodmanClient;
use crate::error::Result;
use crate::models::PodInspect;
use crate::options::{CreateOptions, InvalidOptions};
use crate::raw::types::SpecGenerator;

/// Replaces the pod's name by its id, and refuses the options that a member of the pod cannot have.
///
/// The id is needed because the server also takes a name for the beginning of an id. The server itself refuses some
/// of these options as if it had failed (status 500), and ignores others.
#[inline]
pub(crate) async fn join(options: &CreateOptions, spec: &mut SpecGenerator, client: &PodmanClient) -> Result<()> {
    let Some(key) = spec.pod.as_ref().filter(|key| !key.is_empty()) else { return Ok(()) };
    let pod = client.pods().inspect(key).await?;
    check(options, spec, &pod)?;
    spec.pod = pod.id;
    Ok(())
}

/// Each namespace that a pod may share, the field that gives a container its own, and the options that belong to it.
const SHARED: [(&str, &[&str], &str); 3] = [
    (
        "net",
        &[
            "portmappings",
            "publish_image_ports",
            "expose",
            "Networks",
            "hostadd",
            "dns_server",
            "dns_search",
            "dns_option",
        ],
        "belongs to the pod's network: set it for the pod",
    ),
    ("uts", &["hostname"], "belongs to the pod: set it for the pod"),
    ("ipc", &["shm_size"], "belongs to the pod: set it for the pod"),
];

#[inline]
fn check(options: &CreateOptions, spec: &SpecGenerator, pod: &PodInspect) -> Result<(), InvalidOptions> {
    let mut problems = InvalidOptions::default();
    if pod.create_infra == Some(false) {
        return Ok(());
    }
    let own = |namespace: &str| {
        let mode = match namespace {
            "net" => spec.netns.as_ref(),
            "uts" => spec.utsns.as_ref(),
            _ => spec.ipcns.as_ref(),
        };
        let mode = mode.and_then(|mode| mode.nsmode.as_deref()).unwrap_or_default();
        !matches!(mode, "" | "default" | "pod")
    };
    for (namespace, fields, why) in SHARED {
        let shared = pod.shared_namespaces.iter().any(|shared| shared == namespace);
        if !shared || own(namespace) {
            continue;
        }
        for keyword in fields.iter().flat_map(|field| options.0.writers_of(field)) {
            problems.add(keyword, &options.0.shown(keyword), why);
        }
    }
    for keyword in options.0.writers_of("userns") {
        problems.add(keyword, &options.0.shown(keyword), "belongs to the pod: set it for the pod");
    }
    let taken = |target: Option<&String>| pod.mounts.iter().any(|mount| mount.destination.as_ref() == target);
    let targets = spec.volumes.iter().map(|volume| volume.dest.as_ref());
    for target in targets.chain(spec.mounts.iter().map(|mount| mount.destination.as_ref())) {
        if target.is_some() && taken(target) {
            let why = "is already a mount of the pod, which all its containers share";
            problems.add("volumes", target.map_or("", String::as_str), why);
        }
    }
    problems.or(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn refused(given: &Value, pod: &Value) -> Vec<String> {
        let mut keywords = given.clone();
        keywords["image"] = "busybox".into();
        let options: CreateOptions = serde_json::from_value(keywords).expect("valid");
        let (spec, _) = options.render().expect("valid");
        let pod: PodInspect = serde_json::from_value(pod.clone()).expect("a pod");
        let problems = check(&options, &spec, &pod).err().unwrap_or_default();
        problems.iter().map(|problem| problem.option.clone()).collect()
    }

    #[test]
    fn options_of_the_pod_are_refused() {
        let usual = json!({"CreateInfra": true, "SharedNamespaces": ["ipc", "net", "uts"], "mounts": [{"Destination": "/data"}]});
        for (given, wanted) in [
            (json!({"pod": "p", "labels": {"a": "b"}, "network_mode": "host", "environment": {"A": "b"}}), &[][..]),
            (json!({"pod": "p", "ports": {"80": 80}}), &["ports"]),
            (json!({"pod": "p", "publish_all_ports": true}), &["publish_all_ports"]),
            (json!({"pod": "p", "networks": ["n"]}), &["networks"]),
            (json!({"pod": "p", "hostname": "h"}), &["hostname"]),
            (json!({"pod": "p", "dns": ["9.9.9.9"], "extra_hosts": {"a": "1.2.3.4"}}), &["extra_hosts", "dns"]),
            (json!({"pod": "p", "shm_size": "1m"}), &["shm_size"]),
            (json!({"pod": "p", "shm_size": "1m", "ipc_mode": "private"}), &[]),
            (json!({"pod": "p", "userns_mode": "host"}), &["userns_mode"]),
            (json!({"pod": "p", "volumes": ["v:/data"]}), &["volumes"]),
            (json!({"pod": "p", "volumes": ["v:/other"]}), &[]),
        ] {
            assert_eq!(refused(&given, &usual), wanted, "{given}");
        }
        let bare = json!({"CreateInfra": false, "SharedNamespaces": []});
        let alone = json!({"CreateInfra": true, "SharedNamespaces": ["ipc"]});
        for pod in [bare, alone] {
            assert_eq!(refused(&json!({"pod": "p", "hostname": "h", "ports": {"80": 80}}), &pod), [""; 0], "{pod}");
        }
    }
}

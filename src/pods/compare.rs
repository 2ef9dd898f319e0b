//! How a pod that exists differs from the options of another.

use serde_json::{Map, Value, json};

use crate::models::PodInspect;
use crate::resource::{self, Difference};

/// Compares the body of a request to create a pod with an inspection, as far as that shows it.
#[inline]
pub(super) fn differences(body: &Value, pod: &PodInspect) -> Vec<Difference> {
    let mut found = resource::json_of(pod);
    // their order is random
    for list in ["/SharedNamespaces", "/InfraConfig/Networks"] {
        found.pointer_mut(list).map(sort);
    }
    resource::differences(&as_inspected(body, &found), &found)
}

#[inline]
fn sort(list: &mut Value) {
    if let Value::Array(list) = list {
        list.sort_by(|one, other| one.as_str().cmp(&other.as_str()));
    }
}

/// Returns the fields of the body under the names that an inspection has for them.
#[inline]
fn as_inspected(body: &Value, found: &Value) -> Value {
    let mut wanted = Map::new();
    let mut copy = |from: &str, to: &str| {
        if let Some(value) = body.pointer(from) {
            wanted.insert(to.to_owned(), value.clone());
        }
    };
    for (from, to) in [
        ("/labels", "Labels"),
        ("/hostname", "Hostname"),
        ("/exit_policy", "ExitPolicy"),
        ("/restart_policy", "RestartPolicy"),
        ("/resource_limits/cpu/period", "cpu_period"),
        ("/resource_limits/cpu/quota", "cpu_quota"),
        ("/resource_limits/cpu/shares", "cpu_shares"),
        ("/resource_limits/cpu/cpus", "cpuset_cpus"),
        ("/resource_limits/cpu/mems", "cpuset_mems"),
    ] {
        copy(from, to);
    }
    // shown only together with limits of the CPU
    if body.pointer("/resource_limits/cpu").is_some() {
        copy("/resource_limits/memory/limit", "memory_limit");
    }
    if let Some(without) = body["no_infra"].as_bool() {
        wanted.insert("CreateInfra".to_owned(), (!without).into());
    }
    if let Some(shared) = body.get("shared_namespaces") {
        let mut shared = if *shared == json!(["none"]) { json!([]) } else { shared.clone() };
        sort(&mut shared);
        wanted.insert("SharedNamespaces".to_owned(), shared);
    }
    let infra = infra(body, found);
    if !infra.is_empty() {
        wanted.insert("InfraConfig".to_owned(), infra.into());
    }
    wanted.into()
}

#[inline]
fn infra(body: &Value, found: &Value) -> Map<String, Value> {
    let mut infra = Map::new();
    for (from, to) in [
        ("dns_server", "DNSServer"),
        ("dns_search", "DNSSearch"),
        ("dns_option", "DNSOption"),
        ("hostadd", "HostAdd"),
        ("no_manage_resolv_conf", "NoManageResolvConf"),
        ("no_manage_hosts", "NoManageHosts"),
    ] {
        if let Some(value) = body.get(from) {
            infra.insert(to.to_owned(), value.clone());
        }
    }
    if let Some(mode) = body["netns"]["nsmode"].as_str() {
        infra.insert("HostNetwork".to_owned(), (mode == "host").into());
    }
    if let Some(Value::Object(networks)) = body.get("Networks") {
        // the server names the default network
        let name = |name: &String| if name == "default" { "podman".to_owned() } else { name.clone() };
        infra.insert("Networks".to_owned(), networks.keys().map(name).collect());
    }
    if let Some(Value::Array(ports)) = body.get("portmappings") {
        infra.insert("PortBindings".to_owned(), bindings(ports, &found["InfraConfig"]["PortBindings"]));
    }
    infra
}

/// `[{container_port: 80, host_port: 8080}]` → `{"80/tcp": [{HostPort: "8080"}]}`.
#[inline]
fn bindings(ports: &[Value], found: &Value) -> Value {
    let mut bindings = Map::new();
    for port in ports {
        let protocols = port["protocol"].as_str().unwrap_or("tcp");
        for step in 0..port["range"].as_u64().unwrap_or(1).max(1) {
            for protocol in protocols.split(',') {
                let key = format!("{}/{protocol}", port["container_port"].as_u64().unwrap_or_default() + step);
                let mut binding = Map::new();
                if let Some(host) = port["host_port"].as_u64() {
                    binding.insert("HostPort".to_owned(), (host + step).to_string().into());
                }
                if let Some(ip) = port["host_ip"].as_str().filter(|ip| !ip.is_empty()) {
                    binding.insert("HostIp".to_owned(), ip.into());
                }
                if let Value::Array(list) = bindings.entry(key).or_insert_with(|| json!([])) {
                    list.push(binding.into());
                }
            }
        }
    }
    // a port that was published on a random one is published
    for (key, list) in &mut bindings {
        if found.get(key).is_some() && *list == json!([{}]) {
            *list = found[key].clone();
        }
    }
    bindings.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(body: &Value, pod: &PodInspect) -> Vec<String> {
        let differences = differences(body, pod);
        differences.into_iter().map(|difference| difference.attribute).collect()
    }

    #[test]
    fn only_what_differs_is_told() {
        let pod: PodInspect = serde_json::from_value(json!({
            "Name": "shop", "Labels": {"app": "shop", "more": "1"}, "Hostname": "shop", "CreateInfra": true,
            "SharedNamespaces": ["uts", "ipc", "net"], "ExitPolicy": "continue", "InfraConfig": {
                "PortBindings": {"80/tcp": [{"HostIp": "0.0.0.0", "HostPort": "8080"}]}, "Networks": ["front", "back"],
                "DNSServer": ["9.9.9.9"], "HostNetwork": false,
            },
        }))
        .expect("a pod");
        for same in [
            json!({"name": "shop", "labels": {"app": "shop"}, "netns": {"nsmode": "bridge"}, "Networks": {"back": {}, "front": {}}}),
            json!({"shared_namespaces": ["ipc", "net", "uts"], "no_infra": false, "dns_server": ["9.9.9.9"]}),
            json!({"portmappings": [{"container_port": 80, "protocol": "tcp"}]}),
            json!({"portmappings": [{"container_port": 80, "protocol": "tcp", "host_port": 8080}], "exit_policy": "continue"}),
        ] {
            assert_eq!(fields(&same, &pod), [""; 0], "{same}");
        }
        for (other, field) in [
            (json!({"labels": {"app": "mail"}}), "Labels.app"),
            (json!({"hostname": "mail"}), "Hostname"),
            (json!({"shared_namespaces": ["none"]}), "SharedNamespaces"),
            (json!({"no_infra": true}), "CreateInfra"),
            (json!({"portmappings": [{"container_port": 81, "protocol": "tcp"}]}), "InfraConfig.PortBindings.81/tcp"),
            (json!({"Networks": {"front": {}}}), "InfraConfig.Networks"),
            (json!({"resource_limits": {"cpu": {"shares": 5}}}), "cpu_shares"),
        ] {
            assert_eq!(fields(&other, &pod), [field], "{other}");
        }
    }
}

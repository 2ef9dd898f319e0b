//! Options that exclude or need each other, as the command line and the server check them.

use std::collections::HashSet;

use serde_json::Value;

use crate::options::body::Body;
use crate::options::core::Options;
use crate::options::invalid::InvalidOptions;

/// A field, a condition on it, keywords that are ignored or refused then, and why.
struct Rule {
    field: &'static str,
    holds: fn(&Value) -> bool,
    keywords: &'static [&'static str],
    why: &'static str,
}

const RULES: [Rule; 8] = [
    Rule {
        field: "use_image_hosts",
        holds: is_true,
        keywords: &["extra_hosts", "base_hosts_file"],
        why: "contradicts use_image_hosts: set one of them",
    },
    Rule {
        field: "use_image_resolve_conf",
        holds: is_true,
        keywords: &["dns_opt", "dns_search", "domainname"],
        why: "contradicts use_image_resolve_conf, or dns none: set one of them",
    },
    Rule {
        field: "netns",
        holds: |netns| matches!(netns["nsmode"].as_str(), Some("none" | "container")),
        keywords: &["dns", "dns_opt", "dns_search", "domainname"],
        why: "contradicts the network_mode, which has no name servers of its own",
    },
    Rule {
        field: "netns",
        holds: |netns| netns["nsmode"] == "container",
        keywords: &["extra_hosts", "ports"],
        why: "belongs to the container whose network is joined: set it there",
    },
    Rule {
        field: "utsns",
        holds: |utsns| !matches!(utsns["nsmode"].as_str(), Some("" | "private" | "default") | None),
        keywords: &["hostname"],
        why: "contradicts the uts_mode, which has a host name already",
    },
    Rule {
        field: "ipcns",
        holds: |ipcns| matches!(ipcns["nsmode"].as_str(), Some("host" | "none")),
        keywords: &["shm_size"],
        why: "contradicts the ipc_mode, which has no /dev/shm of its own",
    },
    Rule {
        field: "restart_policy",
        holds: |policy| policy == "always" || policy == "unless-stopped",
        keywords: &["remove", "auto_remove"],
        why: "contradicts the restart_policy: a container that is always restarted is never removed",
    },
    Rule {
        field: "use_image_resolve_conf",
        holds: is_true,
        keywords: &["dns"],
        why: "contradicts use_image_resolve_conf: set one of them",
    },
];

#[inline]
fn is_true(value: &Value) -> bool {
    *value == Value::Bool(true)
}

#[inline]
pub(super) fn check(options: &Options, body: &Body, problems: &mut InvalidOptions) {
    let servers = body.get("dns_server").is_some();
    for Rule { field, holds, keywords, why } in &RULES {
        if !body.get(field).is_some_and(holds) {
            continue;
        }
        for keyword in *keywords {
            // `none` is not a server, but sets the same field.
            let none = *keyword == "dns" && !servers;
            if options.truthy(keyword) == Some(true) && !none {
                problems.add(keyword, &options.shown(keyword), why);
            }
        }
    }
    destinations(body, problems);
}

/// One path in the container is one mount.
#[inline]
fn destinations(body: &Body, problems: &mut InvalidOptions) {
    const LISTS: [(&str, &str, &str); 4] = [
        ("mounts", "destination", "mounts"),
        ("volumes", "Dest", "volumes"),
        ("image_volumes", "Destination", "mounts"),
        ("overlay_volumes", "destination", "overlay_volumes"),
    ];
    let mut seen = HashSet::new();
    for (list, field, keyword) in LISTS {
        for mount in body.get(list).and_then(Value::as_array).into_iter().flatten() {
            let Some(path) = mount[field].as_str() else { continue };
            let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty() && *step != ".").collect();
            if !seen.insert(steps) {
                problems.add(keyword, path, "is the target of two mounts: leave one out");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::CreateOptions;

    #[test]
    fn mutually_exclusive_options_are_errors() {
        for (given, option) in [
            (json!({"use_image_hosts": true, "extra_hosts": {"a": "1.2.3.4"}}), "extra_hosts"),
            (json!({"use_image_resolve_conf": true, "dns": ["1.1.1.1"]}), "dns"),
            (json!({"dns": ["none"], "dns_search": ["a.b"]}), "dns_search"),
            (json!({"network_mode": "none", "dns": ["1.1.1.1"]}), "dns"),
            (json!({"network_mode": "container:a", "extra_hosts": {"a": "1.2.3.4"}}), "extra_hosts"),
            (json!({"uts_mode": "host", "hostname": "a"}), "hostname"),
            (json!({"ipc_mode": "host", "shm_size": "1m"}), "shm_size"),
            (json!({"restart_policy": "always", "remove": true}), "remove"),
            (json!({"restart_policy": "unless-stopped", "auto_remove": true}), "auto_remove"),
            (json!({"rootfs": "/a"}), "rootfs"),
            (json!({"volumes": {"/a": {"bind": "/m"}}, "tmpfs": {"/m/": ""}}), "mounts"),
            (json!({"volumes": ["a:/m", "b:/m"]}), "volumes"),
        ] {
            let set = given.as_object().expect("an object").iter();
            let options = set.fold(CreateOptions::new("x"), |options, (key, value)| options.set(key, value));
            let problems = options.spec().expect_err("refused");
            let found: Vec<_> = problems.iter().map(|problem| problem.option.as_str()).collect();
            assert_eq!(found, [option], "{given}");
        }
    }

    #[test]
    fn compatible_options_are_accepted() {
        for given in [
            json!({"dns": ["none"], "network_mode": "none"}),
            json!({"restart_policy": "on-failure", "remove": true}),
            json!({"restart_policy": "always", "auto_remove": false}),
            json!({"uts_mode": "private", "hostname": "a"}),
            json!({"volumes": ["a:/m", "b:/n"]}),
        ] {
            let set = given.as_object().expect("an object").iter();
            let options = set.fold(CreateOptions::new("x"), |options, (key, value)| options.set(key, value));
            assert!(options.spec().is_ok(), "{given}: {:?}", options.spec());
        }
    }
}

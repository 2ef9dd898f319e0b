//! Options that have no effect beside others, although the servers accept them without a message.
//!
//! Each was seen on 4.3.1, 5.4.2 and 5.8.6, as far as they have the option.

use serde_json::Value;

use crate::options::body::Body;
use crate::options::core::Options;
use crate::options::invalid::InvalidOptions;
use crate::options::read::is_true;

/// A build whose options are converted.
struct Build<'a> {
    body: &'a Body,
}

/// Keywords that are without effect under a condition.
struct Rule {
    keywords: &'static [&'static str],
    is_lost: fn(&Build<'_>) -> bool,
    why: &'static str,
}

const CHROOT: &str =
    "has no effect with isolation chroot, which runs the steps without a container: leave out isolation";
const SBOM: [&str; 7] = [
    "sbom_scanner_image",
    "sbom_scanner_command",
    "sbom_merge_strategy",
    "sbom_output",
    "sbom_image_output",
    "sbom_purl_output",
    "sbom_image_purl_output",
];

const RULES: [Rule; 18] = [
    Rule {
        keywords: &[
            "container_limits",
            "memory",
            "memory_swap",
            "cpu_shares",
            "cpuset_cpus",
            "cpuset_mems",
            "cpu_period",
            "cpu_quota",
            "shmsize",
            "shm_size",
            "cgroup_parent",
            "devices",
            "device",
        ],
        is_lost: |build| build.is_chroot(),
        why: CHROOT,
    },
    Rule { keywords: &["pid"], is_lost: |build| build.is_chroot() && build.leaves_host("pid"), why: CHROOT },
    Rule { keywords: &["ipc"], is_lost: |build| build.is_chroot() && build.leaves_host("ipc"), why: CHROOT },
    Rule { keywords: &["cgroupns"], is_lost: |build| build.is_chroot() && build.leaves_host("cgroup"), why: CHROOT },
    Rule {
        keywords: &["uts"],
        is_lost: |build| {
            let is_own = |uts: &Value| uts["Host"] == false && uts["Path"] == "";
            build.is_chroot() && build.body.at("namespaces.uts").is_some_and(|uts| !is_own(uts))
        },
        why: "has no effect with isolation chroot, where the steps always have an UTS namespace of their own",
    },
    Rule {
        keywords: &["network_mode", "network"],
        is_lost: |build| build.is_chroot() && build.leaves_host("network"),
        why: "has no effect with isolation chroot, whose network is that of the server: leave out isolation",
    },
    Rule {
        keywords: &["security_opt"],
        is_lost: |build| build.is_chroot() && (build.has("labelopts") || build.has("apparmor")),
        why: "label and apparmor have no effect with isolation chroot: leave out isolation",
    },
    Rule {
        keywords: &["dns", "dns_opt", "dns_option", "dns_search", "extra_hosts", "add_host"],
        is_lost: |build| build.is("networkmode", "1"),
        why: "has no effect with network none, where the steps have neither /etc/resolv.conf nor /etc/hosts",
    },
    Rule {
        keywords: &["extra_hosts", "add_host"],
        is_lost: |build| build.is("nohosts", true),
        why: "has no effect with no_hosts: give one of them",
    },
    Rule {
        keywords: &["annotations", "annotation", "created_annotation", "inherit_annotations"],
        is_lost: |build| build.is("outputformat", super::forms::DOCKER),
        why: "has no effect with format docker, whose images have no annotations: use oci",
    },
    Rule {
        keywords: &["cache_from", "cache_to", "cache_ttl"],
        is_lost: |build| build.is("layers", false),
        why: "has no effect without layers: leave out layers, squash and squash_all",
    },
    Rule {
        keywords: &["cache_from", "cache_ttl"],
        is_lost: |build| build.is("nocache", true),
        why: "has no effect with nocache: give one of them",
    },
    Rule {
        keywords: &["rewrite_timestamp"],
        is_lost: |build| {
            let argument = build.body.parameter("buildargs").and_then(|all| all.get("SOURCE_DATE_EPOCH"));
            !build.has("sourcedateepoch") && !build.has("timestamp") && argument.is_none()
        },
        why: "needs source_date_epoch: without it, no time is changed",
    },
    Rule { keywords: &["rusage_logfile"], is_lost: |build| !build.is("rusage", true), why: "needs rusage" },
    Rule {
        keywords: &SBOM,
        is_lost: |build| {
            let outputs = ["sbom-output", "sbom-image-output", "sbom-purl-output", "sbom-image-purl-output"];
            let needed = ["sbom-scanner-image", "sbom-scanner-command"];
            !needed.into_iter().all(|name| build.has(name)) || !outputs.into_iter().any(|name| build.has(name))
        },
        why: "needs sbom_scanner_image, sbom_scanner_command and an output such as sbom_image_output",
    },
    Rule {
        keywords: &["all_platforms"],
        is_lost: |build| build.has("platform"),
        why: "contradicts platform: give one of them",
    },
    Rule {
        keywords: &["userns"],
        is_lost: |build| {
            let maps = |maps: &Value| !maps["UIDMap"].is_null() || !maps["GIDMap"].is_null();
            let is_host = build.body.at("namespaces.user").is_some_and(|user| user["Host"] == true);
            build.body.get("idmap").is_some_and(|map| maps(map) && (is_host || map["AutoUserNs"] == true))
        },
        why: "has no effect with userns_uid_map and userns_gid_map, which make a namespace with these ids: give one of them",
    },
    Rule { keywords: &["stage_labels"], is_lost: |build| !build.is("save-stages", true), why: "needs save_stages" },
];

impl Build<'_> {
    fn is(&self, parameter: &str, wanted: impl Into<Value>) -> bool {
        self.body.parameter(parameter) == Some(&wanted.into())
    }

    #[inline]
    fn has(&self, parameter: &str) -> bool {
        self.body.parameter(parameter).is_some()
    }

    #[inline]
    fn is_chroot(&self) -> bool {
        self.is("isolation", "chroot") || self.is("isolation", "2")
    }

    /// Whether a namespace other than the server's is requested.
    #[inline]
    fn leaves_host(&self, kind: &str) -> bool {
        self.body.at(&format!("namespaces.{kind}")).is_some_and(|namespace| namespace["Host"] == false)
    }
}

/// Adds the options without effect to the problems.
#[inline]
pub(super) fn check(options: &Options, body: &Body, problems: &mut InvalidOptions) {
    let build = Build { body };
    for rule in &RULES {
        for keyword in rule.keywords.iter().filter(|keyword| is_given(options, keyword)) {
            if (rule.is_lost)(&build) {
                problems.add(keyword, &options.shown(keyword), rule.why);
            }
        }
    }
}

/// Whether an option is set, and requests something.
#[inline]
pub(super) fn is_given(options: &Options, keyword: &str) -> bool {
    options.get(keyword).is_some_and(is_true)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::options::BuildOptions;

    fn refused(mut given: serde_json::Value) -> Vec<(String, String)> {
        given["path"] = ".".into();
        let options = given.as_object().expect("options");
        let mut build = BuildOptions::new(".");
        for (keyword, value) in options {
            build = build.set(keyword, value);
        }
        match build.render(crate::versions::Version::new(5, 8, 6)) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.iter().map(|one| (one.option.clone(), one.reason.clone())).collect(),
        }
    }

    #[test]
    fn options_without_effect_beside_others_are_refused() {
        for (given, keywords) in [
            (
                json!({"isolation": "chroot", "memory": "1g", "cpu_shares": 5, "device": ["/dev/null"]}),
                "memory cpu_shares device",
            ),
            (
                json!({"isolation": 2, "pid": "private", "ipc": "ns:/proc/1/ns/ipc", "cgroupns": "private"}),
                "pid ipc cgroupns",
            ),
            (json!({"isolation": "chroot", "uts": "host"}), "uts"),
            (json!({"isolation": "chroot", "network": "mine"}), "network"),
            (json!({"isolation": "chroot", "network_mode": "none"}), "network_mode"),
            (json!({"isolation": "chroot", "security_opt": ["label=disable"]}), "security_opt"),
            (json!({"network": "none", "dns": ["9.9.9.9"], "add_host": ["a:1.2.3.4"]}), "dns add_host"),
            (json!({"no_hosts": true, "extra_hosts": {"a": "1.2.3.4"}}), "extra_hosts"),
            (
                json!({"format": "docker", "annotations": {"a": "b"}, "created_annotation": true}),
                "annotations created_annotation",
            ),
            (
                json!({"squash": true, "cache_to": "r/a", "cache_from": "r/a", "cache_ttl": "1h"}),
                "cache_from cache_to cache_ttl",
            ),
            (
                json!({"nocache": true, "cache_from": "r/a", "cache_ttl": "1h", "cache_to": "r/a"}),
                "cache_from cache_ttl",
            ),
            (json!({"rewrite_timestamp": true}), "rewrite_timestamp"),
            (json!({"rusage_logfile": "/log"}), "rusage_logfile"),
            (
                json!({"sbom_scanner_image": "scanner", "sbom_scanner_command": ["scan"]}),
                "sbom_scanner_image sbom_scanner_command",
            ),
            (json!({"sbom_output": "/out"}), "sbom_output"),
            (json!({"all_platforms": true, "arch": "arm64"}), "all_platforms"),
            (json!({"userns": "host", "userns_uid_map": ["0:1000:10"]}), "userns"),
            (json!({"userns": "auto", "userns_gid_map": ["0:1000:10"]}), "userns"),
            (json!({"userns": "ns:/proc/1/ns/user"}), "userns"),
            (json!({"stage_labels": true}), "stage_labels"),
        ] {
            let found = refused(given.clone());
            let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names.join(" "), keywords, "{given}: {found:?}");
        }
    }

    #[test]
    fn options_with_an_effect_beside_others_are_sent() {
        for given in [
            json!({"isolation": "chroot", "network": "host", "pid": "host", "ipc": "host", "uts": "private", "cgroupns": "host"}),
            json!({"isolation": "chroot", "security_opt": ["seccomp=/profile"], "dns": ["9.9.9.9"], "ulimits": ["nofile=5"]}),
            json!({"isolation": "chroot", "userns": "private", "cap_add": ["SYS_ADMIN"], "volumes": ["/a:/b"], "group_add": ["5"]}),
            json!({"isolation": "rootless", "memory": "1g", "devices": ["/dev/null"], "pid": "private"}),
            json!({"isolation": "chroot", "memory": 0, "devices": []}),
            json!({"network": "host", "dns": ["9.9.9.9"], "extra_hosts": {"a": "1.2.3.4"}}),
            json!({"format": "docker", "labels": {"a": "b"}, "created_annotation": false, "unsetannotation": ["a"]}),
            json!({"nocache": true, "cache_to": "r/a"}),
            json!({"rewrite_timestamp": true, "buildargs": {"SOURCE_DATE_EPOCH": "0"}}),
            json!({"rewrite_timestamp": true, "source_date_epoch": 0}),
            json!({"rusage": true, "rusage_logfile": "/log"}),
            json!({"userns": "private", "userns_uid_map": ["0:1000:10"]}),
            json!({"userns": "auto:size=4096"}),
        ] {
            assert_eq!(refused(given.clone()), [], "{given}");
        }
    }
}

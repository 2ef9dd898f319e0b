use std::collections::BTreeSet;

use super::*;

fn version(text: &str) -> Version {
    text.parse().expect(text)
}

fn lacking(options: &CreateOptions, server: &str) -> Option<String> {
    let (_, body) = options.render().expect("renders");
    options.unsupported(&body, version(server)).map(|lack| lack.to_string())
}

#[test]
fn errors_name_the_keywords_that_were_written_and_all_of_them() {
    let options = CreateOptions::new("x")
        .health_cmd("true")
        .health_log_destination("events_logger")
        .health_startup_cmd("true")
        .health_startup_interval("5s")
        .label_nested(true)
        .use_image_hostname(false)
        .runtime("crun");
    let said = lacking(&options, "4.3.1").expect("4.3.1 lacks much");
    let names = "health_log_destination, health_startup_cmd, health_startup_interval, label_nested, runtime need ";
    assert!(said.starts_with(names), "{said}");
    for part in [
        "podman 5.3.0 or later (health_log_destination)",
        "podman 4.5.0 or later (label_nested)",
        "this is podman 4.3.1",
    ] {
        assert!(said.contains(part), "{part} is not in {said}");
    }
    assert_eq!(
        lacking(&options, "5.8.6").as_deref(),
        Some("runtime needs podman 6.0.0 or later; this is podman 5.8.6")
    );
    assert_eq!(lacking(&options, "6.0.0-rc1"), None);
}

#[test]
fn one_keyword_for_several_fields_needs_the_latest_of_them() {
    let startup = json!({"Test": ["CMD", "true"], "StartInterval": 1_000_000_000});
    let options = CreateOptions::new("x").startup_healthcheck(startup);
    let needs = "startupHealthConfig needs podman 5.1.0 or later; this is podman 4.3.1";
    assert_eq!(lacking(&options, "4.3.1").as_deref(), Some(needs));
    let options = CreateOptions::new("x").platform("linux/arm64");
    assert_eq!(
        lacking(&options, "4.1.0").as_deref(),
        Some("platform needs podman 4.2.0 or later; this is podman 4.1.0")
    );
}

#[test]
fn a_keyword_is_supported_or_not_and_what_is_none_is_told() {
    for (keyword, since) in
        [("image", "4.0.0"), ("mem_limit", "4.0.0"), ("envmerge", "4.3.0"), ("read_write_tmpfs", "4.4.0")]
    {
        assert_eq!(supports(keyword, version(since)), Ok(true), "{keyword}");
    }
    assert_eq!(supports("envmerge", version("4.2.1")), Ok(false));
    assert_eq!(supports("runtime", version("5.8.6")), Ok(false));
    assert_eq!(supports("rootfs_propagation", version("9.0.0")), Ok(false));
    assert_eq!(supports("host_device_list", version("5.8.6")), Ok(true), "in a pod");
    assert_eq!(supports("ImagePullLibpod?retry", version("4.9.0")), Ok(false));
    for (wrong, meant) in [
        ("health_log_destinatoin", "health_log_destination"),
        ("ImagePullLibpod?retri", "ImagePullLibpod?retry"),
        ("ImagePulLibpod", "ImagePullLibpod"),
        ("SpecGenerator.labelNested", "SpecGenerator.label_nested"),
    ] {
        let said = supports(wrong, version("5.8.6")).expect_err(wrong).to_string();
        assert!(said.contains(&format!("did you mean {meant:?}")), "{said}");
    }
    assert!(supports("frobnicate_it_all", version("5.8.6")).is_err());
}

/// Fields of the table that no keyword's usual value leads to: they are below one, or no keyword's.
const BELOW: [&str; 13] = [
    "Networks.*.options",
    "artifact_volumes.*.name",
    "cni_networks",
    "healthconfig.StartInterval",
    "image_volumes.*.subPath",
    "intelRdt.enableCMT",
    "intelRdt.enableMBM",
    "mounts.*.gidMappings",
    "mounts.*.uidMappings",
    "startupHealthConfig.StartInterval",
    "unified",
    "volumes.*.IsAnonymous",
    "volumes.*.SubPath",
];

#[test]
fn every_field_of_a_keyword_is_found_by_a_usual_value() {
    let mut found = BTreeSet::new();
    for keyword in keywords::all() {
        for value in samples() {
            let body = alone(keyword.name, value);
            for server in ["4.0.0", "9.0.0"] {
                found.extend(history::lost(CREATE, &body, version(server)).map(|(_, path)| path));
            }
        }
    }
    let all: BTreeSet<_> = history::changed_fields(CREATE).collect();
    let missing: Vec<_> = all.difference(&found).copied().collect();
    assert_eq!(missing, BELOW);
}

use std::collections::BTreeSet;

use serde_json::json;

use super::*;
use crate::options::CreateOptions;
use crate::options::body::Body;

fn version(text: &str) -> Version {
    text.parse().expect(text)
}

fn lacking(options: &CreateOptions, server: &str) -> Option<String> {
    let (_, body) = options.render().expect("renders");
    options.0.unsupported(&body, version(server)).map(|lack| lack.to_string())
}

#[test]
fn errors_name_the_keywords_that_were_written_and_all_of_them() {
    let options = CreateOptions::new("x")
        .health_cmd("true")
        .health_log_destination("events_logger")
        .health_startup_cmd("true")
        .health_startup_interval(std::time::Duration::from_secs(5))
        .label_nested(true)
        .use_image_hostname(false)
        .runtime("crun");
    let message = lacking(&options, "4.3.1").expect("4.3.1 lacks much");
    let names = "health_log_destination, health_startup_cmd, health_startup_interval, label_nested, runtime need ";
    assert!(message.starts_with(names), "{message}");
    for part in [
        "podman 5.3.0 or later (health_log_destination)",
        "podman 4.5.0 or later (label_nested)",
        "this is podman 4.3.1",
    ] {
        assert!(message.contains(part), "{part} is not in {message}");
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
    let options = CreateOptions::new("x").set("startupHealthConfig", startup);
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
    for (keyword, since) in [
        ("NetworkOptions.routes", Some("4.6.0")),
        ("NetworkOptions.ignore_if_exists", None),
        ("ConnectOptions.driver_opt", Some("5.4.0")),
        ("PodOptions.restart_policy", Some("4.6.0")),
        ("PodOptions.hostsFile", Some("5.4.0")),
        // with an option of the driver before 5.6
        ("VolumeOptions.uid", None),
        ("SecretOptions.labels", None),
    ] {
        assert_eq!(supports(keyword, version("4.3.1")), Ok(since.is_none()), "{keyword}");
        assert_eq!(supports(keyword, version(since.unwrap_or("4.3.1"))), Ok(true), "{keyword}");
    }
    assert_eq!(supports("PodOptions.environment", version("5.8.6")), Ok(false), "is for containers");
    for (wrong, meant) in [
        ("health_log_destinatoin", "health_log_destination"),
        ("ImagePullLibpod?retri", "ImagePullLibpod?retry"),
        ("ImagePulLibpod", "ImagePullLibpod"),
        ("SpecGenerator.labelNested", "SpecGenerator.label_nested"),
    ] {
        let message = supports(wrong, version("5.8.6")).expect_err(wrong).to_string();
        assert!(message.contains(&format!("did you mean {meant:?}")), "{message}");
    }
    assert!(supports("frobnicate_it_all", version("5.8.6")).is_err());
}

/// Fields below those that keywords write, in objects that are passed on, and the one that no keyword writes.
const BELOW: [&str; 12] = [
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
    "volumes.*.IsAnonymous",
    "volumes.*.SubPath",
];

#[test]
fn every_field_that_releases_lack_is_a_keywords() {
    let own: BTreeSet<_> = CREATE.rows().flat_map(|row| CREATE.target(row).paths().to_vec()).collect();
    let all: BTreeSet<_> = support::changed_fields(CREATE.operation).filter(|path| *path != "unified").collect();
    let missing: Vec<_> = all.difference(&own).copied().collect();
    assert_eq!(missing, BELOW);
}

#[test]
fn every_field_of_a_row_is_the_servers_and_is_what_it_writes() {
    let samples = [json!(true), json!(2), json!("2"), json!("a"), json!("/a"), json!(["2"]), json!({ "2": "2" })];
    for row in CREATE.rows() {
        let target = CREATE.target(row);
        for path in target.paths() {
            let known = support::supports(&format!("{}.{path}", CREATE.body), version("6.0.0"));
            assert!(known.is_some(), "{}: no field {path}", row.name);
        }
        for value in &samples {
            let mut options = CreateOptions::new("");
            options.0.put(row.name, value.clone());
            let mut body = Body::default();
            options.0.write_valid(&mut body, &mut InvalidOptions::default());
            let written = body.into_value();
            for (field, _) in written.as_object().expect("an object") {
                let own = target.paths().iter().any(|path| path.split('.').next() == Some(field));
                assert!(own, "{} writes {field}", row.name);
            }
        }
    }
}

#[test]
fn a_word_that_an_older_server_takes_literally_is_unsupported() {
    let options = |address: &str| CreateOptions::new("x").extra_hosts([("host", address)]);
    let needs = "extra_hosts needs podman 4.7.0 or later; this is podman 4.3.1";
    assert_eq!(lacking(&options("host-gateway"), "4.3.1").as_deref(), Some(needs));
    assert_eq!(lacking(&options("host-gateway"), "5.4.2"), None);
    assert_eq!(lacking(&options("10.0.0.1"), "4.3.1"), None);
}

use serde_json::json;

use super::*;

fn version(text: &str) -> Version {
    text.parse().expect(text)
}

fn said(operation: &str, query: &str, body: Option<&Value>, server: &str, options: bool) -> Option<String> {
    let pairs = query.split_terminator('&').filter_map(|pair| pair.split_once('='));
    // The names of the table and of a request are static.
    let query: Vec<_> = pairs.map(|(name, value)| (&*name.to_owned().leak(), value.to_owned())).collect();
    let body = body.map(Value::to_string);
    let operation = find(operation).expect(operation);
    unsupported(operation, &query, body.as_deref().map(str::as_bytes), version(server), options)
        .map(|lack| lack.to_string())
}

#[test]
fn operations_are_supported_by_release() {
    let lacks = |server, options| said("image_resolve_libpod", "", None, server, options);
    let needs = "ImageResolveLibpod needs podman 5.0.0 or later; this is podman ";
    assert_eq!(lacks("4.9.5", true), Some(format!("{needs}4.9.5")));
    assert_eq!(lacks("4.9.5", false), Some(format!("{needs}4.9.5")), "an operation is not an option");
    for server in ["5.0.0", "5.0.0-rc1", "5.8.6", "7.0.0"] {
        assert_eq!(lacks(server, true), None, "{server}");
    }
    assert!(find("container_list").is_none(), "the Docker-compatible half is in no table");
}

#[test]
fn only_parameters_that_are_set_count() {
    let lacks = |query, server, options| said("image_pull_libpod", query, None, server, options);
    let both = "ImagePullLibpod?compatMode, ImagePullLibpod?retry need podman 4.8.0 or later \
                (ImagePullLibpod?compatMode), podman 5.0.0 or later (ImagePullLibpod?retry); this is podman 4.3.1";
    assert_eq!(lacks("compatMode=true&reference=x&Retry=3", "4.3.1", true).as_deref(), Some(both));
    let one = "ImagePullLibpod?retry needs podman 5.0.0 or later; this is podman 4.9.0";
    assert_eq!(lacks("compatMode=true&reference=x&retry=3", "4.9.0", true).as_deref(), Some(one));
    assert_eq!(lacks("compatMode=true&retry=3", "4.3.1", false), None);
    assert_eq!(lacks("compatMode=true&retry=3", "5.0.0", true), None);
    assert_eq!(lacks("compatMode=false&retry=&reference=retry%3D3", "4.3.1", true), None, "not asked for");
    let inherit = said("image_build_libpod", "inheritlabels=false", None, "5.4.2", true).expect("true without it");
    assert!(inherit.starts_with("ImageBuildLibpod?inheritlabels needs podman 5.5.0"), "{inherit}");
}

#[test]
fn only_fields_that_are_set_count() {
    let lacks = |body: Value, server| said("container_create_libpod", "", Some(&body), server, true);
    let nested = json!({"image": "x", "volumes": [{"Dest": "/a"}, {"Dest": "/b", "SubPath": "s"}]});
    let needs = "SpecGenerator.volumes.*.SubPath needs podman 4.4.0 or later; this is podman 4.3.1";
    assert_eq!(lacks(nested.clone(), "4.3.1").as_deref(), Some(needs));
    assert_eq!(lacks(nested, "4.4.0"), None);
    let networks = json!({"Networks": {"a": {}, "b.c": {"options": {"mode": "x"}}}});
    assert!(lacks(networks, "5.3.2").expect("5.4").starts_with("SpecGenerator.Networks.*.options needs"));
    let empty =
        json!({"label_nested": false, "group_entry": "", "envmerge": [], "startupHealthConfig": {}, "intelRdt": null});
    assert_eq!(lacks(empty, "4.0.0"), None);
    assert!(lacks(json!({"healthMaxLogCount": 0}), "5.2.0").is_some(), "0 is a value: no limit");
    let old = "SpecGenerator.cni_networks needs podman 5.8 or earlier; this is podman 6.0.0";
    assert_eq!(lacks(json!({"cni_networks": ["a"]}), "6.0.0").as_deref(), Some(old));
    assert_eq!(lacks(json!({"cni_networks": ["a"]}), "5.8.99"), None, "distributions use other patch numbers");
    let rdt = "SpecGenerator.intelRdt.enableCMT needs podman 4.8.0 to 5.8; this is podman 6.0.0";
    assert_eq!(lacks(json!({"intelRdt": {"enableCMT": true}}), "6.0.0").as_deref(), Some(rdt));
}

#[test]
fn fields_that_no_release_supports_are_reported() {
    let lacks = |body: Value, server| said("container_create_libpod", "", Some(&body), server, true);
    for server in ["4.0.0", "5.8.6", "6.0.0", "9.0.0"] {
        let message = lacks(json!({"rootfs_propagation": "shared"}), server).expect(server);
        let needs = "SpecGenerator.rootfs_propagation needs a later release: no podman up to 6.0.0-rc1 supports it";
        assert!(message.starts_with(needs), "{message}");
    }
    let devices = json!([{"path": "/dev/fuse", "type": "c", "major": 10, "minor": 229}]);
    let message = lacks(json!({"host_device_list": devices}), "5.8.6").expect("for pods only");
    assert!(message.starts_with("SpecGenerator.host_device_list needs pod as well, without which"), "{message}");
    assert_eq!(lacks(json!({"host_device_list": devices, "pod": "p"}), "5.8.6"), None);
    assert!(lacks(json!({"host_device_list": devices, "pod": "p"}), "4.1.0").expect("4.1.1").contains("4.1.1"));
}

#[test]
fn both_spellings_of_names_and_all_fields_are_known() {
    let has = |what, server| supports(what, version(server));
    for (what, since) in [
        ("ImageResolveLibpod", "5.0.0"),
        ("image_resolve_libpod", "5.0.0"),
        ("ImagePullLibpod?retry", "5.0.0"),
        ("ArtifactAddLibpod?name", "5.6.0"),
        ("ArtifactAddLibpod?replace", "5.7.0"),
        ("SpecGenerator.startupHealthConfig", "4.4.0"),
        ("SpecGenerator.startupHealthConfig.Retries", "4.4.0"),
        ("SpecGenerator.startupHealthConfig.StartInterval", "5.1.0"),
        ("ManifestModifyOptions.subject", "5.0.0"),
        ("networkUpdateRequestLibpod.adddnsservers", "4.4.0"),
    ] {
        let Version { major, minor, patch, .. } = version(since);
        let before = if minor > 0 { Version::new(major, minor - 1, patch) } else { Version::new(major - 1, 9, 9) };
        assert_eq!(supports(what, version(since)), Some(true), "{what}");
        assert_eq!(supports(what, before), Some(false), "{what} on {before}");
    }
    assert_eq!(has("SpecGenerator.resource_limits.cpu", "4.0.0"), Some(true));
    assert_eq!(has("ContainerExecLibpod.Cmd", "4.0.0"), Some(true), "a body without a name has the operation's");
    assert_eq!(has("SpecGenerator.cni_networks", "6.0.0"), Some(false));
    for none in
        ["", "?", ".", "Image", "ImagePullLibpod?", "ImagePullLibpod?x", "SpecGenerator.", "SpecGenerator.imag", "x.y"]
    {
        assert_eq!(has(none, "5.8.3"), None, "{none:?}");
    }
}

#[test]
fn tables_are_sorted_and_complete() {
    let ids: Vec<Vec<u8>> = table::ALL.iter().map(|operation| plain(operation.id).collect()).collect();
    assert_eq!(ids.len(), 132);
    assert!(ids.is_sorted());
    let newest = version("250.0.0");
    for Support { id, body, query, fields, .. } in table::ALL {
        assert!(find(id).is_some());
        let query = query.iter().flat_map(|row| row.names).map(|name| format!("{id}?{name}"));
        for name in query.chain(fields.iter().flat_map(|row| row.names).map(|path| format!("{body}.{path}"))) {
            assert!(supports(&name, newest).is_some(), "{name}");
        }
    }
    for name in names() {
        assert!(supports(&name, newest).is_some(), "{name}");
    }
}

use serde_json::json;

use super::*;

fn version(text: &str) -> Version {
    text.parse().expect(text)
}

fn said(operation: &str, query: &str, body: Option<&Value>, server: &str, options: bool) -> Option<String> {
    let url = format!("http://d/v5.8.3/libpod/x?{query}").parse().expect("a URL");
    let mut request = Request::new(reqwest::Method::POST, url);
    *request.body_mut() = body.map(|body| body.to_string().into());
    lacks(&request, operation, version(server), options).map(|lack| lack.to_string())
}

#[test]
fn an_operation_is_there_or_is_not() {
    let lacks = |server, options| said("image_resolve_libpod", "", None, server, options);
    let needs = "ImageResolveLibpod needs podman 5.0.0 or later; this is podman ";
    assert_eq!(lacks("4.9.5", true), Some(format!("{needs}4.9.5")));
    assert_eq!(lacks("4.9.5", false), Some(format!("{needs}4.9.5")), "an operation is no option");
    for server in ["5.0.0", "5.0.0-rc1", "5.8.6", "7.0.0"] {
        assert_eq!(lacks(server, true), None, "{server}");
    }
    assert_eq!(said("container_list", "all=true", None, "4.0.0", true), None, "Docker's half is in no table");
}

#[test]
fn a_parameter_is_asked_for_or_is_not() {
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
fn a_field_is_said_or_is_not() {
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
    assert!(lacks(json!({"healthMaxLogCount": 0}), "5.2.0").is_some(), "0 is a wish: no limit");
    let old = "SpecGenerator.cni_networks needs podman 5.8 or earlier; this is podman 6.0.0";
    assert_eq!(lacks(json!({"cni_networks": ["a"]}), "6.0.0").as_deref(), Some(old));
    assert_eq!(lacks(json!({"cni_networks": ["a"]}), "5.8.99"), None, "distributions count on");
    let rdt = "SpecGenerator.intelRdt.enableCMT needs podman 4.8.0 to 5.8; this is podman 6.0.0";
    assert_eq!(lacks(json!({"intelRdt": {"enableCMT": true}}), "6.0.0").as_deref(), Some(rdt));
}

#[test]
fn what_nobody_reads_needs_a_podman_that_does() {
    let lacks = |body: Value, server| said("container_create_libpod", "", Some(&body), server, true);
    for server in ["4.0.0", "5.8.6", "6.0.0", "9.0.0"] {
        let said = lacks(json!({"rootfs_propagation": "shared"}), server).expect(server);
        let needs = "SpecGenerator.rootfs_propagation needs a podman that reads it, which none up to 6.0.0-rc1 does";
        assert!(said.starts_with(needs), "{said}");
    }
    let devices = json!([{"path": "/dev/fuse", "type": "c", "major": 10, "minor": 229}]);
    let said = lacks(json!({"host_device_list": devices}), "5.8.6").expect("for pods only");
    assert!(said.starts_with("SpecGenerator.host_device_list needs pod beside it, without which"), "{said}");
    assert_eq!(lacks(json!({"host_device_list": devices, "pod": "p"}), "5.8.6"), None);
    assert!(lacks(json!({"host_device_list": devices, "pod": "p"}), "4.1.0").expect("4.1.1").contains("4.1.1"));
}

#[test]
fn names_are_known_in_either_spelling_and_down_to_each_field() {
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
    assert_eq!(has("ContainerExecLibpod.Cmd", "4.0.0"), Some(true), "a body without a name has its operation's");
    assert_eq!(has("SpecGenerator.cni_networks", "6.0.0"), Some(false));
    for none in
        ["", "?", ".", "Image", "ImagePullLibpod?", "ImagePullLibpod?x", "SpecGenerator.", "SpecGenerator.imag", "x.y"]
    {
        assert_eq!(has(none, "5.8.3"), None, "{none:?}");
    }
}

#[test]
fn tables_are_in_the_order_of_their_search_and_hold_what_they_name() {
    let ids: Vec<Vec<u8>> = table::KNOWN.iter().map(|(id, ..)| plain(id).collect()).collect();
    assert_eq!(ids.len(), 132);
    assert!(ids.is_sorted());
    assert!(table::CHANGED.iter().map(|operation| plain(operation.id).collect::<Vec<_>>()).is_sorted());
    let newest = version("250.0.0");
    for Operation { id, body, query, fields, .. } in table::CHANGED {
        assert!(find(id).is_some());
        let query = query.iter().flat_map(names_of).map(|(_, name)| format!("{id}?{}", name.trim_end_matches('!')));
        for name in query.chain(fields.iter().flat_map(names_of).map(|(_, path)| format!("{body}.{path}"))) {
            assert!(supports(&name, newest).is_some(), "{name}");
        }
    }
    for name in names() {
        assert!(supports(&name, newest).is_some(), "{name}");
    }
}

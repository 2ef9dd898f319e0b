use serde_json::json;

use super::*;

#[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
fn body(given: Value) -> Result<Value, InvalidOptions> {
    let given = given.as_object().expect("an object").clone();
    given.into_iter().fold(VolumeOptions::unnamed(), |options, (key, value)| options.set(&key, value)).body()
}

#[test]
fn keywords_become_the_fields_that_the_server_reads() {
    for (given, wanted) in [
        (json!({"name": "data"}), json!({"Name": "data"})),
        (json!({"name": "data", "driver": null, "labels": null}), json!({"Name": "data"})),
        (json!({"labels": {"a": "b", "n": 1, "e": null}}), json!({"Labels": {"a": "b", "n": "1", "e": ""}})),
        (json!({"labels": ["a=b", "c"]}), json!({"Labels": {"a": "b", "c": ""}})),
        (
            json!({"driver_opts": {"type": "tmpfs", "o": "size=10m,nodev"}}),
            json!({"Options": {"type": "tmpfs", "o": "size=10m,nodev"}}),
        ),
        (json!({"options": {"nocopy": ""}}), json!({"Options": {"nocopy": ""}})),
        (
            json!({"driver_opts": {"type": "none", "o": "bind", "device": "/srv"}}),
            json!({"Options": {"type": "none", "o": "bind", "device": "/srv"}}),
        ),
        (json!({"driver_opts": {"o": "uid=5,gid=5"}}), json!({"Options": {"o": "uid=5,gid=5"}})),
        (
            json!({"driver": "image", "driver_opts": {"image": "app"}}),
            json!({"Driver": "image", "Options": {"image": "app"}}),
        ),
        (
            json!({"driver": "plugin", "driver_opts": {"anything": 1}}),
            json!({"Driver": "plugin", "Options": {"anything": "1"}}),
        ),
        (json!({"uid": 5, "ignore_if_exists": true}), json!({"UID": 5, "IgnoreIfExists": true})),
        (json!({"ignore_if_exists": false}), json!({})),
    ] {
        assert_eq!(body(given.clone()), Ok(wanted), "{given}");
    }
}

#[test]
fn options_with_which_no_container_starts_are_refused() {
    for (options, why) in [
        (json!({"size": "10m"}), "\"o\": \"size=10m\""),
        (json!({"uid": "5", "gid": "6"}), "uid=5"),
        (json!({"noquota": "true"}), "\"o\": \"noquota\""),
        (json!({"Type": "tmpfs"}), "did you mean \"type\"?"),
        (json!({"mode": "x"}), "unknown option"),
        (json!({"o": "nocopy"}), "key of its own"),
        (json!({"o": "nodev"}), "needs type or device"),
        (json!({"o": "uid=5,nodev"}), "nodev in o needs type or device"),
        (json!({"o": "timeout=5"}), "for plugins"),
        (json!({"type": "bind"}), "needs device"),
        (json!({"type": "none", "device": "/srv"}), "needs bind"),
        (json!({"type": "bind", "device": "srv"}), "absolute"),
        (json!({"copy": "", "nocopy": ""}), "contradicts"),
    ] {
        let message = body(json!({ "driver_opts": options })).expect_err(&options.to_string()).to_string();
        assert!(message.contains(why), "{options}: {message}");
    }
    for (given, why) in [
        (json!({"name": "data/sub"}), "expected letters"),
        (json!({"driver": "image"}), "needs the option image"),
        (json!({"driver": "image", "driver_opts": {"image": "a", "o": "b"}}), "only image"),
        (json!({"uid": 5, "driver_opts": {"o": "uid=6"}}), "set one of them"),
        (json!({"uid": -1}), "whole number from 0"),
        (json!({"nmae": "a"}), "did you mean \"name\"?"),
    ] {
        let message = body(given.clone()).expect_err(&given.to_string()).to_string();
        assert!(message.contains(why), "{given}: {message}");
    }
}

#[test]
fn an_owner_is_an_option_of_the_driver_where_the_fields_are_ignored() {
    let options = VolumeOptions::new("data").uid(5).gid(6).ignore_if_exists(true);
    let wanted = json!({"Name": "data", "UID": 5, "GID": 6, "IgnoreIfExists": true});
    assert_eq!(options.body_for(Version::new(5, 6, 0)), Ok(wanted));
    let wanted = json!({"Name": "data", "Options": {"o": "uid=5,gid=6"}, "IgnoreIfExists": true});
    assert_eq!(options.body_for(Version::new(5, 4, 2)), Ok(wanted));
    let options = options.driver_opts([("type", "tmpfs"), ("o", "size=1m")]);
    let wanted = json!({"Name": "data", "Options": {"type": "tmpfs", "o": "size=1m,uid=5,gid=6"}});
    assert_eq!(options.body_for(Version::new(4, 3, 1)), Ok(wanted));
}

#[test]
fn what_a_prune_removes_is_said_in_words() {
    let render = |given: Value| serde_json::from_value::<PruneOptions>(given).expect("reads").render();
    let labelled = || Pruned::Matching(json!({"label": ["a=b"]}));
    for (given, wanted) in [
        (json!({}), (Pruned::Anonymous, false)),
        (json!({"all": false, "filters": null}), (Pruned::Anonymous, false)),
        (json!({"all": true}), (Pruned::All, false)),
        (json!({"filters": {"all": ["true"]}}), (Pruned::All, false)),
        (json!({"filters": {"all": false}}), (Pruned::Anonymous, false)),
        (json!({"all": true, "filters": {"label": "a=b"}}), (labelled(), false)),
        (json!({"filters": {"label": {"a": "b"}, "all": true}, "dry_run": true}), (labelled(), true)),
        (json!({"all": true, "dryrun": true}), (Pruned::All, true)),
    ] {
        assert_eq!(render(given.clone()), Ok(wanted), "{given}");
    }
    assert_eq!(PruneOptions::all().label("a=b").render(), Ok((labelled(), false)));
    assert!(serde_json::from_value::<PruneOptions>(json!({"filters": {"name": "a"}})).is_err());
    assert!(serde_json::from_value::<PruneOptions>(json!({"filters": {"dangling": true}})).is_err());
}

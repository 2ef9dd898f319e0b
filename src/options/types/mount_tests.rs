//! The conversion of each form of a mount.

use super::*;

fn sent(convert: fn(&Value, &mut Body) -> Read<()>, value: &Value) -> Read<Value> {
    let mut body = Body::default();
    convert(value, &mut body)?;
    Ok(body.into_value())
}

#[allow(clippy::unnecessary_wraps, reason = "compared with what reading gives")]
fn bind(options: &[&str]) -> Read<Value> {
    Ok(json!({"mounts": [{"destination": "/b", "source": "/a", "type": "bind", "options": options}]}))
}

#[test]
fn a_bind_mount_in_all_forms() {
    let with = |more: Value| {
        let mut mount = json!({"type": "bind", "source": "/a", "target": "/b"});
        mount.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!([mount])
    };
    for (given, options) in [
        (with(json!({"read_only": true})), &["ro"][..]),
        (with(json!({"ReadOnly": true, "options": ["ro"]})), &["ro"]),
        (with(json!({"read_only": false, "propagation": null})), &[]),
        (with(json!({"U": true})), &["U"]),
        (with(json!({"relabel": "shared"})), &["z"]),
        (with(json!({"relabel": "private"})), &["Z"]),
        (with(json!({"BindOptions": {"Propagation": "rslave", "NonRecursive": true}})), &["rslave", "bind"]),
        (with(json!({"options": "ro,noexec"})), &["ro", "noexec"]),
        (json!(["type=bind,src=/a,dst=/b,ro,relabel=shared"]), &["ro", "z"]),
    ] {
        assert_eq!(sent(mounts, &given), bind(options), "{given}");
    }
}

#[test]
fn every_type_has_its_field() {
    for (given, wanted) in [
        (
            json!({"Type": "volume", "Source": "v", "Target": "/b", "VolumeOptions": {"NoCopy": true, "Labels": {}, "Subpath": "s"}}),
            json!({"volumes": [{"Name": "v", "Dest": "/b", "Options": ["nocopy"], "SubPath": "s"}]}),
        ),
        (
            json!({"Type": "volume", "Target": "/b", "VolumeOptions": {"DriverConfig": {"Name": "local", "Options": {"o": "x"}}}}),
            json!({"volumes": [{"Name": "", "Dest": "/b", "Options": ["volume-opt=o=x"]}]}),
        ),
        (
            json!({"type": "image", "source": "i", "target": "/b", "rw": true}),
            json!({"image_volumes": [{"Source": "i", "Destination": "/b", "ReadWrite": true}]}),
        ),
        (
            json!({"Type": "tmpfs", "Target": "/b", "TmpfsOptions": {"SizeBytes": 1024, "Mode": 0o1777}}),
            json!({"mounts": [{"type": "tmpfs", "destination": "/b", "options": ["size=1024", "mode=1777"]}]}),
        ),
        (
            json!({"type": "tmpfs", "source": "tmpfs", "target": "/b", "size": "1k", "mode": "0700"}),
            json!({"mounts": [{"type": "tmpfs", "source": "tmpfs", "destination": "/b", "options": ["size=1k", "mode=0700"]}]}),
        ),
        (
            json!({"type": "devpts", "source": "devpts", "target": "/b"}),
            json!({"mounts": [{"type": "devpts", "source": "devpts", "destination": "/b", "options": []}]}),
        ),
    ] {
        assert_eq!(sent(mounts, &json!([given])), Ok(wanted), "{given}");
    }
}

#[test]
fn no_mount_becomes_writable_or_is_lost_silently() {
    for given in [
        json!({"type": "bind", "source": "/a", "target": "/b", "read_only": "yes"}),
        json!({"type": "bind", "source": "/a", "target": "/b", "read_only": 1}),
        json!({"type": "bind", "source": "/a", "target": "/b", "readonyl": true}),
        json!({"type": "bind", "source": "/a", "target": "/b", "TmpfsOptions": {"Mode": 1}}),
        json!({"type": "bind", "source": "a", "target": "/b"}),
        json!({"type": "bind", "target": "/b"}),
        json!({"type": "bind", "source": "/a", "target": "b"}),
        json!({"type": "bind", "source": "/a"}),
        json!({"source": "/a", "target": "/b"}),
        json!({"type": "bind", "source": "/a", "target": "/b", "relabel": "x"}),
        json!({"type": "bind", "source": "/a", "target": "/b", "propagation": "x"}),
        json!({"type": "bind", "source": "/a", "target": "/b", "ro": true, "rw": true}),
        json!({"type": "volume", "source": "/a", "target": "/b"}),
        json!({"type": "volume", "source": "a/b", "target": "/b"}),
        json!({"type": "volume", "source": "v", "target": "/b", "VolumeOptions": {"Labels": {"a": "b"}}}),
        json!({"type": "image", "target": "/b"}),
        json!({"type": "tmpfs", "target": "/b", "options": ["uid=1"]}),
        json!({"type": "tmpfs", "target": "/b", "mode": "rw"}),
        json!(5),
    ] {
        assert!(sent(mounts, &json!([given])).is_err(), "{given}");
    }
}

#[test]
fn tmpfs_in_both_forms() {
    let wanted = |options: &[&str]| {
        Ok(json!({"mounts": [{"type": "tmpfs", "source": "tmpfs", "destination": "/run", "options": options}]}))
    };
    assert_eq!(sent(tmpfs, &json!({"/run": "rw,size=1k"})), wanted(&["rw", "size=1k"]));
    assert_eq!(sent(tmpfs, &json!({"/run": ""})), wanted(&[]));
    assert_eq!(sent(tmpfs, &json!({"/run": null})), wanted(&[]));
    assert_eq!(sent(tmpfs, &json!(["/run:rw"])), wanted(&["rw"]));
    for given in [json!("/run"), json!({"/run": "size=3G,uid=1000"}), json!(["run"]), json!({"/run": true})] {
        assert!(sent(tmpfs, &given).is_err(), "{given}");
    }
}

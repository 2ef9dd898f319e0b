//! `security_opt`, parsed as the command line does.

use serde_json::Value;

use crate::options::body::Body;
use crate::options::read::{Read, texts};

/// `SELinux` labels may come without `label=`.
const LABELS: [&str; 7] = ["disable", "nested", "user", "role", "type", "level", "filetype"];

#[inline]
pub(crate) fn security_opt(value: &Value, body: &mut Body) -> Read<()> {
    texts(value)?.iter().try_for_each(|option| one(option, body))
}

#[inline]
fn one(option: &str, body: &mut Body) -> Read<()> {
    let (key, value) = match option.split_once('=').or_else(|| option.split_once(':')) {
        Some((key, value)) => (key, Some(value)),
        None => (option, None),
    };
    let needs =
        || value.filter(|value| !value.is_empty()).ok_or_else(|| format!("{option:?} lacks a value: write {key}=…"));
    match key {
        "label" => body.push("selinux_opts", needs()?),
        "no-new-privileges" => match value {
            None | Some("" | "true") => body.set("no_new_privileges", true),
            Some("false") => body.set("no_new_privileges", false),
            Some(_) => return Err(format!("{option:?}: no-new-privileges is true or false")),
        },
        // docker sends the profile itself; Podman's server opens a file of its own.
        "seccomp" if needs()?.trim_start().starts_with('{') => {
            return Err("seccomp: expected the path of a profile on the server, not the profile".to_owned());
        }
        "seccomp" => body.set("seccomp_profile_path", needs()?),
        "apparmor" => body.set("apparmor_profile", needs()?),
        "mask" => needs()?.split(':').for_each(|path| body.push("mask", path)),
        "unmask" => match needs()? {
            "all" | "ALL" => body.push("unmask", "ALL"),
            paths => paths.split(':').for_each(|path| body.push("unmask", path)),
        },
        "systempaths" => match needs()? {
            "unconfined" => body.push("unmask", "ALL"),
            _ => return Err(format!("{option:?}: systempaths can only be unconfined")),
        },
        "proc-opts" => needs()?.split(',').for_each(|option| body.push("procfs_opts", option)),
        "disable" | "nested" if value.is_none() => body.push("selinux_opts", key),
        "disable" | "nested" => return Err(format!("{option:?}: {key} has no value")),
        // SELinux's own separator is the colon, whichever was used.
        label if LABELS.contains(&label) => body.push("selinux_opts", format!("{label}:{}", needs()?)),
        _ => {
            return Err(format!(
                "{option:?} is not an option: expected one of label, seccomp, apparmor, no-new-privileges, mask, unmask, systempaths, proc-opts"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::body::made;
    use serde_json::json;

    #[test]
    fn options_go_to_their_own_fields() {
        for (given, wanted) in [
            ("label=disable", json!({"selinux_opts": ["disable"]})),
            ("label:type:t", json!({"selinux_opts": ["type:t"]})),
            ("level:s0:c1", json!({"selinux_opts": ["level:s0:c1"]})),
            ("type=t", json!({"selinux_opts": ["type:t"]})),
            ("no-new-privileges:true", json!({"no_new_privileges": true})),
            ("seccomp=unconfined", json!({"seccomp_profile_path": "unconfined"})),
            ("mask=/a:/b", json!({"mask": ["/a", "/b"]})),
            ("systempaths=unconfined", json!({"unmask": ["ALL"]})),
            ("proc-opts=a,b", json!({"procfs_opts": ["a", "b"]})),
        ] {
            assert_eq!(made(security_opt, json!([given])), Ok(wanted), "{given}");
        }
        for wrong in ["seccomp", "seccomp={}", "disable:x", "type", "bogus=1", "no-new-privileges=maybe"] {
            assert!(made(security_opt, json!([wrong])).is_err(), "{wrong}");
        }
    }
}

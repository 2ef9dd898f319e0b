//! `security_opt`, taken apart as the command line does.

use serde_json::Value;

use super::body::Body;
use super::values::{Read, texts};

/// `SELinux` labels may come without `label=`.
const LABELS: [&str; 7] = ["disable", "nested", "user", "role", "type", "level", "filetype"];

pub(crate) fn security_opt(value: &Value, body: &mut Body) -> Read<()> {
    texts(value)?.iter().try_for_each(|option| one(option, body))
}

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
        label if LABELS.contains(&label) => body.push("selinux_opts", option),
        _ => {
            return Err(format!(
                "{option:?} is none of label, seccomp, apparmor, no-new-privileges, mask, unmask, systempaths, proc-opts"
            ));
        }
    }
    Ok(())
}

//! Mounts and secrets.

use serde_json::{Map, Value, json};

use super::Found;
use crate::raw::types::{InspectContainerData, InspectMount};

#[inline]
pub(super) fn read(container: &InspectContainerData, found: &mut Found<'_>) {
    let mounts: Vec<Value> = container.mounts.iter().filter_map(mount).collect();
    if !mounts.is_empty() {
        found.put("mounts", mounts);
    }
    let Some((config, host)) = container.config.as_ref().zip(container.host_config.as_ref()) else { return };
    if !host.tmpfs.is_empty() {
        found.put("tmpfs", json!(host.tmpfs));
    }
    let secrets = config.secrets.iter().filter(|secret| secret.name.is_some());
    let secrets: Vec<Value> = secrets
        .map(|secret| json!({"source": secret.name, "uid": secret.uid, "gid": secret.gid, "mode": secret.mode}))
        .collect();
    if !secrets.is_empty() {
        found.put("secrets", secrets);
    }
}

#[inline]
fn mount(mount: &InspectMount) -> Option<Value> {
    let kind = mount.type_.as_deref()?;
    let mut out = Map::new();
    out.insert("type".to_owned(), kind.into());
    out.insert("target".to_owned(), mount.destination.as_deref()?.into());
    let source = if kind == "volume" { &mount.name } else { &mount.source };
    out.insert("source".to_owned(), source.as_deref()?.into());
    match kind {
        // A mount of an image is read-only unless `rw` is set.
        "image" => drop(out.insert("rw".to_owned(), mount.rw.unwrap_or_default().into())),
        _ => drop(out.insert("read_only".to_owned(), (mount.rw == Some(false)).into())),
    }
    if let Some(subpath) = mount.sub_path.as_ref().filter(|path| !path.is_empty()) {
        out.insert("subpath".to_owned(), subpath.as_str().into());
    }
    let words = [&mount.propagation, &mount.mode].into_iter().flatten().filter(|word| !word.is_empty());
    let options: Vec<&String> = mount.options.iter().chain(words).collect();
    if kind != "image" && !options.is_empty() {
        out.insert("options".to_owned(), json!(options));
    }
    Some(out.into())
}

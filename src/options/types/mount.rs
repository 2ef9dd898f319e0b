//! Mounts of every type, as docker-py, podman-py and Podman's command line write them.

use serde_json::{Map, Value, json};

use super::mode::mode;
use super::mount_text;
use super::size::bytes;
use super::volume::{add, inside, is_name, neither, words};
use crate::options::body::Body;
use crate::options::read::{Fields, Read, flag, kind, list, scalar, text, text_map, texts};

/// A mount of any kind, field by field; docker-py's `Mount`.
///
/// ```
/// use podman::CreateOptions;
/// use podman::containers::Mount;
///
/// let options = CreateOptions::new("alpine")
///     .mount(Mount::bind("/etc/ssl", "/etc/ssl").read_only(true))
///     .mount(Mount::tmpfs("/scratch").option("size=64m"));
/// # options.spec()?;
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Mount(Map<String, Value>);

impl Mount {
    #[inline]
    fn of(kind: &str, source: Option<String>, target: String) -> Self {
        let mut map = Map::new();
        map.insert("type".to_owned(), kind.into());
        map.insert("target".to_owned(), target.into());
        map.extend(source.map(|source| ("source".to_owned(), source.into())));
        Self(map)
    }

    /// Returns a mount of a path of the server's host.
    #[must_use]
    pub fn bind(source: impl Into<String>, target: impl Into<String>) -> Self {
        Self::of("bind", Some(source.into()), target.into())
    }

    /// Returns a mount of a named volume.
    #[must_use]
    pub fn volume(name: impl Into<String>, target: impl Into<String>) -> Self {
        Self::of("volume", Some(name.into()), target.into())
    }

    /// Returns a mount of an image's file system.
    #[must_use]
    pub fn image(image: impl Into<String>, target: impl Into<String>) -> Self {
        Self::of("image", Some(image.into()), target.into())
    }

    /// Returns a mount of memory.
    #[must_use]
    pub fn tmpfs(target: impl Into<String>) -> Self {
        Self::of("tmpfs", None, target.into())
    }

    /// Makes the mount read-only.
    #[must_use]
    #[inline]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.0.insert("read_only".to_owned(), read_only.into());
        self
    }

    /// Adds a mount option, in the syntax of `podman run --mount`.
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        if let Value::Array(list) = self.0.entry("options").or_insert_with(|| Value::Array(Vec::new())) {
            list.push(option.into().into());
        }
        self
    }

    #[inline]
    pub(crate) fn into_json(self) -> Value {
        Value::Object(self.0)
    }
}

/// A list of objects, or of strings such as `"type=bind,src=/a,dst=/b,ro"`.
#[inline]
pub(crate) fn mounts(value: &Value, body: &mut Body) -> Read<()> {
    for mount in list(value)?.iter().filter(|mount| !mount.is_null()) {
        let read = match mount {
            Value::String(line) => mount_text::parse(line).and_then(|mount| Parts::read(&mount)),
            Value::Object(_) => Parts::read(mount),
            _ => Err(format!("elements: expected an object with type, source and target, not {}", kind(mount))),
        };
        read?.push(body)?;
    }
    Ok(())
}

/// docker-py's `tmpfs`: `{"/run": "size=64m"}`, or a list of `"/run:size=64m"`.
#[inline]
pub(crate) fn tmpfs(value: &Value, body: &mut Body) -> Read<()> {
    match value {
        Value::Object(map) => {
            for (target, options) in map {
                let options = options_of(options).map_err(|why| format!("{target:?}: {why}"))?;
                memory(target, options, body)?;
            }
        }
        Value::Array(list) => {
            for given in list.iter().filter(|given| !given.is_null()) {
                if given.is_object() {
                    tmpfs(given, body)?;
                    continue;
                }
                let given = text(given)?;
                let (target, options) = given.split_once(':').unwrap_or((given, ""));
                memory(target, words(options), body)?;
            }
        }
        _ => {
            return Err(format!("expected an object such as {{\"/run\": \"size=64m\"}}, not {}", kind(value)));
        }
    }
    Ok(())
}

#[inline]
fn memory(target: &str, options: Vec<String>, body: &mut Body) -> Read<()> {
    let (kind, source) = ("tmpfs".to_owned(), Some("tmpfs".to_owned()));
    Parts { kind, source, target: inside(target)?.to_owned(), options, subpath: None, writable: None }.push(body)
}

/// A string of them, or a list.
#[inline]
fn options_of(value: &Value) -> Read<Vec<String>> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::String(text) => Ok(words(text)),
        _ => Ok(words(&texts(value)?.join(","))),
    }
}

struct Parts {
    kind: String,
    source: Option<String>,
    target: String,
    options: Vec<String>,
    subpath: Option<String>,
    writable: Option<bool>,
}

impl Parts {
    #[inline]
    fn read(value: &Value) -> Read<Self> {
        let mut fields = Fields::of(value)?;
        let kind =
            take_text(&mut fields, &["type"])?.ok_or("a mount has no type: write bind, volume, tmpfs or image")?;
        let source = take_text(&mut fields, &["source", "src"])?;
        let target = take_text(&mut fields, &["target", "destination", "dst", "dest"])?;
        let target = target.ok_or("a mount has no target: write a path in the container")?;
        // Without a source a volume is anonymous; an empty source is probably a mistake.
        if source.is_none() && value.as_object().is_some_and(|map| map.get("source").is_some_and(|source| source == ""))
        {
            return Err(format!(
                "the source of the mount at {target:?} is empty: leave it out, or write a name or path"
            ));
        }
        let mut options = fields.take(&["options"])?.map_or(Ok(Vec::new()), options_of)?;
        // An unrecognized value such as "True " would make a writable mount.
        let read_only = take_flag(&mut fields, &["read_only", "ro"])?;
        let writable = take_flag(&mut fields, &["rw", "read_write"])?;
        if read_only == Some(true) && writable == Some(true) {
            return Err(format!("the mount at {target:?} is both read_only and rw: set one of them"));
        }
        if read_only == Some(true) || writable == Some(false) {
            add(&mut options, "ro".to_owned());
        } else if writable == Some(true) {
            add(&mut options, "rw".to_owned());
        }
        if take_flag(&mut fields, &["chown", "U"])? == Some(true) {
            add(&mut options, "U".to_owned());
        }
        if let Some(consistency) = take_text(&mut fields, &["consistency"])? {
            add(&mut options, format!("consistency={consistency}"));
        }
        if let Some(label) = take_text(&mut fields, &["relabel"])? {
            add(&mut options, relabel(&label)?.to_owned());
        }
        let mut given = Self {
            kind: kind.to_ascii_lowercase(),
            source,
            target: inside(&target)?.to_owned(),
            options,
            subpath: None,
            writable,
        };
        given.by_kind(&mut fields)?;
        fields.finish().map_err(|why| format!("the {} mount at {target:?}: {why}", given.kind))?;
        Ok(given)
    }

    /// The fields that docker-py groups by type, and the same in podman-py's flat form.
    #[inline]
    fn by_kind(&mut self, fields: &mut Fields<'_>) -> Read<()> {
        propagation(fields, &mut self.options)?;
        size(fields, &["size", "tmpfs_size"], &mut self.options)?;
        permissions(fields, &["mode", "tmpfs_mode"], &mut self.options)?;
        let group = match self.kind.as_str() {
            "bind" => "BindOptions",
            "tmpfs" => "TmpfsOptions",
            "volume" => "VolumeOptions",
            "image" => "ImageOptions",
            _ => return Ok(()),
        };
        let inner = fields.take(&[group])?.map(Fields::of).transpose().map_err(|why| format!("{group}: {why}"))?;
        match group {
            "VolumeOptions" => self.volume(fields)?,
            "ImageOptions" => self.subpath = take_text(fields, &["subpath"])?,
            _ => {}
        }
        let Some(mut inner) = inner else {
            return Ok(());
        };
        match group {
            "BindOptions" => {
                propagation(&mut inner, &mut self.options)?;
                if take_flag(&mut inner, &["NonRecursive"])? == Some(true) {
                    add(&mut self.options, "bind".to_owned());
                }
                if take_flag(&mut inner, &["CreateMountpoint"])? == Some(true) {
                    return Err("CreateMountpoint is not known to Podman: make the host's directory first".to_owned());
                }
            }
            "TmpfsOptions" => {
                size(&mut inner, &["SizeBytes"], &mut self.options)?;
                permissions(&mut inner, &["Mode"], &mut self.options)?;
            }
            "VolumeOptions" => self.volume(&mut inner)?,
            _ => self.subpath = take_text(&mut inner, &["Subpath"])?.or(self.subpath.take()),
        }
        inner.finish().map_err(|why| format!("{group}: {why}"))
    }

    #[inline]
    fn volume(&mut self, fields: &mut Fields<'_>) -> Read<()> {
        if take_flag(fields, &["NoCopy"])? == Some(true) {
            add(&mut self.options, "nocopy".to_owned());
        }
        self.subpath = take_text(fields, &["Subpath"])?.or(self.subpath.take());
        if fields.take(&["Labels"])?.is_some_and(|labels| *labels != json!({}) && *labels != json!([])) {
            return Err("labels of a volume cannot be set by a mount: create the volume first".to_owned());
        }
        let Some(config) = fields.take(&["DriverConfig"])? else {
            return Ok(());
        };
        let mut config = Fields::of(config).map_err(|why| format!("DriverConfig: {why}"))?;
        if take_text(&mut config, &["Name"])?.is_some_and(|driver| driver != "local") {
            return Err("the driver of a volume cannot be set by a mount: create the volume first".to_owned());
        }
        for (key, value) in config.take(&["Options"])?.map(text_map).transpose()?.unwrap_or_default() {
            add(&mut self.options, format!("volume-opt={key}={value}"));
        }
        config.finish().map_err(|why| format!("DriverConfig: {why}"))
    }

    #[inline]
    fn push(self, body: &mut Body) -> Read<()> {
        let Self { kind, source, target, options, subpath, writable } = self;
        match kind.as_str() {
            "volume" => {
                let name = source.unwrap_or_default();
                if name.starts_with('/') {
                    return Err(format!("{name:?} is a path, not a volume: use type bind"));
                }
                if !name.is_empty() && !is_name(&name) {
                    return Err(neither(&name));
                }
                let mut volume = json!({"Name": name, "Dest": target, "Options": options});
                if let (Some(subpath), Some(volume)) = (subpath, volume.as_object_mut()) {
                    volume.insert("SubPath".to_owned(), subpath.into());
                }
                body.push("volumes", volume);
            }
            "image" => {
                let source = source.ok_or_else(|| format!("the image mount at {target:?} has no image: set source"))?;
                if let Some(other) = options.iter().find(|option| !["ro", "rw"].contains(&option.as_str())) {
                    return Err(format!("option {other:?} is not for a mount of an image: only ro and rw are"));
                }
                let writable = writable.unwrap_or(options.iter().any(|option| option == "rw"));
                let mut image = json!({"Source": source, "Destination": target, "ReadWrite": writable});
                if let (Some(subpath), Some(image)) = (subpath, image.as_object_mut()) {
                    image.insert("subPath".to_owned(), subpath.into());
                }
                body.push("image_volumes", image);
            }
            "bind" | "tmpfs" | "ramfs" | "devpts" => {
                if kind == "bind" {
                    let source =
                        source.as_deref().ok_or_else(|| format!("the bind mount at {target:?} has no source"))?;
                    if !source.starts_with('/') {
                        return Err(format!(
                            "{source:?} is a relative host path: write it in full, from /, or use type volume"
                        ));
                    }
                }
                let owner = |option: &&String| option.starts_with("uid=") || option.starts_with("gid=");
                if let Some(option) = options.iter().find(owner).filter(|_| kind == "tmpfs") {
                    return Err(format!(
                        "option {option:?}: uid= and gid= are refused by Podman on a tmpfs; use the option U with user, or a bind mount"
                    ));
                }
                let mut mount = Map::new();
                mount.insert("destination".to_owned(), target.into());
                mount.extend(source.map(|source| ("source".to_owned(), source.into())));
                mount.insert("type".to_owned(), kind.into());
                mount.insert("options".to_owned(), options.into());
                body.push("mounts", mount);
            }
            // The server creates the container, which then cannot start.
            _ => {
                return Err(format!("type {kind:?} is not supported: use bind, volume, tmpfs, image, ramfs or devpts"));
            }
        }
        Ok(())
    }
}

/// An empty string sets nothing.
#[inline]
fn take_text(fields: &mut Fields<'_>, names: &[&'static str]) -> Read<Option<String>> {
    let given = fields.take(names)?.map(text).transpose().map_err(|why| format!("{}: {why}", names[0]))?;
    Ok(given.filter(|text| !text.is_empty()).map(str::to_owned))
}

#[inline]
fn take_flag(fields: &mut Fields<'_>, names: &[&'static str]) -> Read<Option<bool>> {
    fields.take(names)?.map(flag).transpose().map_err(|why| format!("{}: {why}", names[0]))
}

/// As on the command line; `shared` by itself would be a propagation.
#[inline]
fn relabel(label: &str) -> Read<&str> {
    match label {
        "shared" | "z" => Ok("z"),
        "private" | "Z" => Ok("Z"),
        _ => Err(format!("relabel {label:?}: expected shared (z) or private (Z)")),
    }
}

#[inline]
fn propagation(fields: &mut Fields<'_>, options: &mut Vec<String>) -> Read<()> {
    let Some(given) = take_text(fields, &["propagation", "bind_propagation"])? else {
        return Ok(());
    };
    if !["private", "shared", "slave", "unbindable"].contains(&given.strip_prefix('r').unwrap_or(&given)) {
        return Err(format!("propagation {given:?}: expected private, shared, slave or unbindable, or r before it"));
    }
    add(options, given);
    Ok(())
}

#[inline]
fn size(fields: &mut Fields<'_>, names: &[&'static str], options: &mut Vec<String>) -> Read<()> {
    let Some(given) = fields.take(names)?.filter(|size| size.as_str() != Some("")) else {
        return Ok(());
    };
    // Strings are sent unchanged: the kernel also accepts `50%`.
    let size = if given.is_string() { scalar(given)? } else { bytes(given)?.to_string() };
    add(options, format!("size={size}"));
    Ok(())
}

/// Numbers are written in octal, as the option is parsed.
#[inline]
fn permissions(fields: &mut Fields<'_>, names: &[&'static str], options: &mut Vec<String>) -> Read<()> {
    let Some(given) = fields.take(names)? else {
        return Ok(());
    };
    let bits = mode(given)?;
    let text = given.as_str().filter(|text| !text.starts_with("0o"));
    add(options, format!("mode={}", text.map_or_else(|| format!("{bits:o}"), str::to_owned)));
    Ok(())
}

#[cfg(test)]
#[path = "mount_tests.rs"]
mod tests;

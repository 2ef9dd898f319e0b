//! A mount in one string, as Podman's `--mount` takes it.

use serde_json::{Map, Value, json};

use crate::options::read::Read;

/// Returns the object of a string; the default type is volume, as on the command line.
#[inline]
pub(crate) fn parse(line: &str) -> Read<Value> {
    let mut map = Map::new();
    let mut options = Vec::new();
    for field in line.split(',').filter(|field| !field.is_empty()) {
        let (key, value) = field.split_once('=').map_or((field, None), |(key, value)| (key, Some(value)));
        let text = || value.ok_or_else(|| format!("{field:?} of {line:?} has no value: write {field}=…"));
        let (key, value): (&str, Value) = match key {
            "type" => ("type", text()?.into()),
            "src" | "source" => ("source", text()?.into()),
            "dst" | "target" | "destination" => ("target", text()?.into()),
            "relabel" | "consistency" | "size" | "mode" | "subpath" => (key, text()?.into()),
            "bind-propagation" | "propagation" => ("propagation", text()?.into()),
            "tmpfs-size" => ("size", text()?.into()),
            "tmpfs-mode" => ("mode", text()?.into()),
            "volume-subpath" | "image-subpath" => ("subpath", text()?.into()),
            "ro" | "readonly" | "read-only" => ("read_only", truth(field, value)?.into()),
            "rw" | "readwrite" => ("rw", truth(field, value)?.into()),
            "U" | "chown" => ("chown", truth(field, value)?.into()),
            "volume-nocopy" => ("no_copy", truth(field, value)?.into()),
            "bind-nonrecursive" => {
                if truth(field, value)? {
                    options.push("bind".to_owned());
                }
                continue;
            }
            // Options that are passed to the server unchanged: noexec, z, volume-opt=…
            _ => {
                options.push(field.to_owned());
                continue;
            }
        };
        if map.insert(key.to_owned(), value).is_some() {
            return Err(format!("{line:?} has {key} twice: give it once"));
        }
    }
    map.entry("type").or_insert_with(|| "volume".into());
    map.insert("options".to_owned(), json!(options));
    Ok(map.into())
}

#[inline]
fn truth(field: &str, value: Option<&str>) -> Read<bool> {
    match value {
        None | Some("true" | "1") => Ok(true),
        Some("false" | "0") => Ok(false),
        Some(_) => Err(format!("{field:?} needs true or false after the =")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_words() {
        assert_eq!(
            parse("type=bind,src=/a,dst=/b,ro=true,U,bind-nonrecursive,noexec"),
            Ok(
                json!({"type": "bind", "source": "/a", "target": "/b", "read_only": true, "chown": true, "options": ["bind", "noexec"]})
            )
        );
        assert_eq!(
            parse("source=v,target=/b"),
            Ok(json!({"type": "volume", "source": "v", "target": "/b", "options": []}))
        );
    }

    #[test]
    fn ambiguous_strings_are_errors() {
        for line in ["src", "ro=maybe", "src=a,source=b", "type=bind,ro,readonly=false"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}

//! Where a container's output is stored.

use serde_json::Value;

use crate::options::body::Body;
use crate::options::read::{Fields, Read, scalar, text, text_map};
use crate::options::types::size::bytes;

/// `{Type, Config}`, with podman-py's `path`, `size`, `options` or docker-py's `max-size`, `tag`, … in `Config`.
#[inline]
pub(crate) fn log_config(value: &Value, body: &mut Body) -> Read<()> {
    let mut fields = Fields::of(value)?;
    if let Some(driver) = fields.take(&["Type", "driver"])? {
        body.set("log_configuration.driver", text(driver)?);
    }
    let config = fields.take(&["Config"])?;
    fields.finish()?;
    for (key, value) in
        config.map(crate::options::read::object).transpose()?.into_iter().flatten().filter(|(_, v)| !v.is_null())
    {
        let in_field = |why: String| format!("Config.{key}: {why}");
        match key.to_ascii_lowercase().as_str() {
            "path" => body.set("log_configuration.path", text(value).map_err(in_field)?),
            // The server counts bytes; docker writes "10m", with another key.
            "size" | "max-size" | "max_size" => body.set("log_configuration.size", bytes(value).map_err(in_field)?),
            "options" => {
                for (name, value) in text_map(value).map_err(in_field)? {
                    body.put("log_configuration.options", &name, value);
                }
            }
            "max-file" | "compress" | "mode" | "max-buffer-size" => {
                return Err(format!("Config.{key} is not supported by Podman: it keeps one file, of max-size"));
            }
            _ => body.put("log_configuration.options", key, scalar(value).map_err(in_field)?),
        }
    }
    size_of_options(body);
    Ok(())
}

/// The server accepts `max-size` among the options, and ignores it.
#[inline]
fn size_of_options(body: &mut Body) {
    let Some(log) = body.get("log_configuration").and_then(Value::as_object) else { return };
    let Some(size) = log.get("options").and_then(|options| options.get("max-size")) else { return };
    let (Ok(size), false) = (bytes(size), log.contains_key("size")) else { return };
    let mut log = log.clone();
    if let Some(options) = log.get_mut("options").and_then(Value::as_object_mut) {
        options.remove("max-size");
        if options.is_empty() {
            log.remove("options");
        }
    }
    log.insert("size".to_owned(), size.into());
    body.replace("log_configuration", log);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::body::made;
    use serde_json::json;

    #[test]
    fn both_libraries_forms() {
        for (given, wanted) in [
            (json!({"type": "journald"}), json!({"driver": "journald"})),
            (json!({"Config": {"tag": "t"}}), json!({"options": {"tag": "t"}})),
            (json!({"Config": {"max-size": "10m"}}), json!({"size": 10_485_760})),
            (
                json!({"Config": {"options": {"max-size": "1k", "tag": "t"}}}),
                json!({"size": 1024, "options": {"tag": "t"}}),
            ),
            (
                json!({"Config": {"size": 7, "options": {"max-size": "1k"}}}),
                json!({"size": 7, "options": {"max-size": "1k"}}),
            ),
        ] {
            assert_eq!(made(log_config, given.clone()), Ok(json!({"log_configuration": wanted})), "{given}");
        }
        assert!(made(log_config, json!({"Config": {"max-file": "3"}})).is_err());
    }
}

//! Where a container's output is kept.

use serde_json::Value;

use super::body::Body;
use super::size::bytes;
use super::values::{Fields, Read, scalar, text, text_map};

/// `{Type, Config}`, with podman-py's `path`, `size`, `options` or docker-py's `max-size`, `tag`, … in `Config`.
pub(crate) fn log_config(value: &Value, body: &mut Body) -> Read<()> {
    let mut fields = Fields::of(value)?;
    if let Some(driver) = fields.take(&["Type", "driver"])? {
        body.set("log_configuration.driver", text(driver)?);
    }
    let config = fields.take(&["Config"])?;
    fields.finish()?;
    for (key, value) in
        config.map(super::values::object).transpose()?.into_iter().flatten().filter(|(_, v)| !v.is_null())
    {
        let in_field = |why: String| format!("Config.{key} {why}");
        match key.to_ascii_lowercase().as_str() {
            "path" => body.set("log_configuration.path", text(value).map_err(in_field)?),
            // The server counts bytes; docker writes "10m", under another name.
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
    Ok(())
}

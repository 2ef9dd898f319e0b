//! Teaches: seeing what `create` would send, without a server: a dry run.
//!
//! `cargo run --example render` reads lines `{"image": …, "command": …, "kwargs": {…}}` and writes for each one
//! `{"ok": true, "spec": {…}}` or `{"ok": false, "error": "…"}`.

use std::io::{BufRead, Write};

use podman::CreateOptions;
use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = match render(&line) {
            Ok(spec) => json!({"ok": true, "spec": spec}),
            Err(error) => json!({"ok": false, "error": error}),
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn render(line: &str) -> Result<Value, String> {
    let Value::Object(mut request) = serde_json::from_str(line).map_err(|error| error.to_string())? else {
        return Err("not an object".to_owned());
    };
    // `image` and `command` among the keywords win, as in Python's `create(image, command, **kwargs)`.
    let mut arguments = serde_json::Map::new();
    for key in ["image", "command"] {
        arguments.extend(request.remove(key).map(|value| (key.to_owned(), value)));
    }
    if let Some(Value::Object(keywords)) = request.remove("kwargs") {
        arguments.extend(keywords);
    }
    let options: CreateOptions = serde_json::from_value(arguments.into()).map_err(|error| error.to_string())?;
    options.spec().map_err(|problems| problems.to_string())
}

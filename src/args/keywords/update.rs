//! What `update` has words of its own for: podman-py's, for the server's own form of limits.

use serde_json::Value;

use crate::args::apply::to;
use crate::args::body::Body;
use crate::args::keyword::keywords;
use crate::args::values::{Read, object, uint};

keywords! { UPDATE in UpdateOptions:
    /// Limits of memory, in the server's own form: `{"limit": 268435456}`.
    memory: any => |value, body| merge(value, body, "memory");
    /// Limits of CPU, in the server's own form: `{"quota": 50000, "period": 100000}`.
    cpu: any => |value, body| merge(value, body, "cpu");
    /// Limits of processes, in the server's own form: `{"limit": 100}`.
    pids: any => |value, body| merge(value, body, "pids");
    /// Limits of block I/O, in the server's own form: `{"weight": 300}`.
    blockio: any => |value, body| merge(value, body, "blockIO");
    /// Network classes and priorities, in the server's own form.
    network: any => to!(as_given "resource_limits.network");
    /// Rules for devices, in the server's own form.
    devices: any => to!(as_given "resource_limits.devices");
    /// How often a container is restarted with the policy `on-failure`; 0 for ever.
    restart_retries: int => restart_retries;
}

/// Adds fields to those that other keywords set, and does not change them.
fn merge(value: &Value, body: &mut Body, part: &str) -> Read<()> {
    for (key, value) in object(value)?.iter().filter(|(_, value)| !value.is_null()) {
        let had = body.get("resource_limits").map(|limits| &limits[part][key]).filter(|had| !had.is_null());
        if had.is_some_and(|had| had != value) {
            return Err(format!("says {key} = {value}, and another keyword something else: give one of them"));
        }
        body.set(&format!("resource_limits.{part}.{key}"), value.clone());
    }
    Ok(())
}

fn restart_retries(value: &Value, body: &mut Body) -> Read<()> {
    let retries = Value::from(uint(value)?);
    if body.get("restart_tries").is_some_and(|had| *had != retries) {
        return Err("is not what restart_policy says: give one of them".to_owned());
    }
    body.set("restart_tries", retries);
    Ok(())
}

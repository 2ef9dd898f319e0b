//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn name(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn user(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn stop_timeout(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn umask(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

/// A container's new name, checked before anything is sent.
pub(crate) fn container_name(name: &str) -> Result<crate::raw::types::ContainerName, super::Problems> {
    name.parse().map_err(|_| {
        super::Problems::one("name", name, "wants letters, digits, _ . and -, and a letter or digit in front")
    })
}

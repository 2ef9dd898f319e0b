//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn healthcheck(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn health_check_on_failure_action(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn family(_: &std::collections::BTreeMap<String, Value>, _: &mut Body) -> Vec<(String, String)> { Vec::new() }

//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn volumes(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn named(_: &Value) -> Vec<String> { Vec::new() }

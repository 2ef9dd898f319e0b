//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn restart_policy(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

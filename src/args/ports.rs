//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn ports(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn exposed_ports(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

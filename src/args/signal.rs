//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn stop_signal(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

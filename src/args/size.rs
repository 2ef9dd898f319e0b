//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn bytes(v: &Value) -> Read<i64> { super::values::int(v) }

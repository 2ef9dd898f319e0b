//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn networks(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn network(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn network_disabled(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn network_options(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn mac(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn links(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

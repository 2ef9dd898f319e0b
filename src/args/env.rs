//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn environment(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn labels(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn annotations(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn sysctls(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn extra_hosts(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn group_add(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn dns(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn domainname(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

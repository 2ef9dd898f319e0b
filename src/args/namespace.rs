//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn ipc_mode(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn pid_mode(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn uts_mode(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn userns_mode(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn cgroupns(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn network_mode(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

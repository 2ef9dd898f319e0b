//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;
pub(crate) fn devices(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn device_requests(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn device_cgroup_rules(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn device_read_bps(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn device_read_iops(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn device_write_bps(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn device_write_iops(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }
pub(crate) fn blkio_weight_device(_: &Value, _: &mut Body) -> Read<()> { Ok(()) }

//! The interval of a stream.

use serde_json::Value;

use crate::options::read::Read;
use crate::options::readers::seconds;

#[inline]
pub(super) fn at_least_one(value: &Value) -> Read<Value> {
    seconds(value).map(|seconds| seconds.as_i64().unwrap_or_default().max(1).into())
}

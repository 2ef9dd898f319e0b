//! The interval of a stream.

use serde_json::Value;

use crate::options::read::{Read, uint};

pub(super) fn at_least_one(value: &Value) -> Read<Value> {
    uint(value).map(|seconds| seconds.max(1).into())
}

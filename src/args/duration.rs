//! STUB
use super::{body::Body, values::Read};
use serde_json::Value;

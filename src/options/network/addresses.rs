//! IP addresses.

use std::net::IpAddr;

use serde_json::Value;

use crate::options::read::{Read, texts};

/// A list of IP addresses, or one.
#[inline]
pub(super) fn addresses(value: &Value) -> Read<Value> {
    let given = match value {
        Value::String(one) => vec![one.clone()],
        _ => texts(value)?,
    };
    for one in &given {
        address(one)?;
    }
    Ok(if given.is_empty() { Value::Null } else { given.into() })
}

#[inline]
pub(super) fn address(text: &str) -> Read<IpAddr> {
    text.parse().map_err(|_| format!("{text:?} is not an IP address"))
}

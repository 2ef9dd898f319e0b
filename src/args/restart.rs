//! When a container is started again.

use serde_json::Value;

use super::body::Body;
use super::values::{Fields, Read, text, uint};

/// A map of `Name` and `MaximumRetryCount`, or text such as `on-failure:3`.
pub(crate) fn restart_policy(value: &Value, body: &mut Body) -> Read<()> {
    let (name, tries) = match value {
        Value::String(policy) => match policy.split_once(':') {
            Some((name, tries)) => {
                let tries = tries.parse::<u64>().map_err(|_| "wants a whole number behind the colon".to_owned())?;
                (name.to_owned(), Some(tries))
            }
            None => (policy.clone(), None),
        },
        _ => {
            let mut fields = Fields::of(value)?;
            let name = fields.take(&["Name"])?.map(text).transpose()?.unwrap_or_default().to_owned();
            let tries = fields.take(&["MaximumRetryCount"])?.map(uint).transpose()?;
            fields.finish()?;
            (name, tries)
        }
    };
    match name.as_str() {
        "" | "no" | "always" | "on-failure" | "unless-stopped" => {}
        _ => return Err(format!("{name:?} is none of no, always, on-failure, unless-stopped")),
    }
    if !name.is_empty() {
        body.set("restart_policy", name);
    }
    if let Some(tries) = tries {
        body.set("restart_tries", tries);
    }
    Ok(())
}

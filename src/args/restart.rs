//! When a container is started again.

use serde_json::Value;

use super::body::Body;
use super::values::{Fields, Read, text, uint};

/// A map of `Name` and `MaximumRetryCount`, or text such as `on-failure:3`.
pub(crate) fn restart_policy(value: &Value, body: &mut Body) -> Read<()> {
    let (name, tries) = if let Value::String(policy) = value {
        match policy.split_once(':') {
            Some((name, tries)) => {
                let tries = tries.parse::<u64>().map_err(|_| "wants a whole number behind the colon".to_owned())?;
                (name.to_owned(), Some(tries))
            }
            None => (policy.clone(), None),
        }
    } else {
        let mut fields = Fields::of(value)?;
        let name = fields.take(&["Name"])?.map(text).transpose()?.unwrap_or_default().to_owned();
        let tries = fields.take(&["MaximumRetryCount"])?.map(uint).transpose()?;
        fields.finish()?;
        (name, tries)
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[allow(clippy::needless_pass_by_value, reason = "shorter calls")]
    fn made(apply: fn(&Value, &mut Body) -> Read<()>, value: Value) -> Read<Value> {
        let mut body = Body::default();
        apply(&value, &mut body)?;
        Ok(body.into_value())
    }

    #[test]
    fn maps_and_text() {
        let wanted = json!({"restart_policy": "on-failure", "restart_tries": 3});
        assert_eq!(made(restart_policy, json!("on-failure:3")), Ok(wanted.clone()));
        assert_eq!(made(restart_policy, json!({"name": "on-failure", "MaximumRetryCount": 3})), Ok(wanted));
        assert_eq!(made(restart_policy, json!({})), Ok(json!({})));
        for wrong in [json!("never"), json!("on-failure:x"), json!({"Name": "on-failure:3"}), json!({"Nam": "no"})] {
            assert!(made(restart_policy, wrong.clone()).is_err(), "{wrong}");
        }
    }
}

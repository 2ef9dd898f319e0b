//! When a container is restarted.

use std::fmt;

use serde_json::Value;

use crate::options::body::Body;
use crate::options::read::{Fields, Read, text, uint};

/// When a container is restarted after it has exited.
///
/// ```
/// use podman::{CreateOptions, containers::RestartPolicy};
///
/// let options = CreateOptions::new("nginx").restart_policy(RestartPolicy::OnFailure(Some(3)));
/// assert_eq!(options, CreateOptions::new("nginx").restart_policy("on-failure:3"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestartPolicy {
    /// Never.
    No,
    /// Always, and after a reboot.
    Always,
    /// Always, unless it was stopped by a call.
    UnlessStopped,
    /// If the exit code is not 0, at most this many times.
    OnFailure(Option<u32>),
    /// A policy by its name.
    Other(String),
}

/// Writes the form of the command line.
impl fmt::Display for RestartPolicy {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::No => f.write_str("no"),
            Self::Always => f.write_str("always"),
            Self::UnlessStopped => f.write_str("unless-stopped"),
            Self::OnFailure(None) => f.write_str("on-failure"),
            Self::OnFailure(Some(retries)) => write!(f, "on-failure:{retries}"),
            Self::Other(name) => f.write_str(name),
        }
    }
}

impl From<&str> for RestartPolicy {
    #[inline]
    fn from(name: &str) -> Self {
        match name {
            "no" => Self::No,
            "always" => Self::Always,
            "unless-stopped" => Self::UnlessStopped,
            "on-failure" => Self::OnFailure(None),
            _ => match name.strip_prefix("on-failure:").map(str::parse) {
                Some(Ok(retries)) => Self::OnFailure(Some(retries)),
                _ => Self::Other(name.to_owned()),
            },
        }
    }
}

impl From<String> for RestartPolicy {
    #[inline]
    fn from(name: String) -> Self {
        name.as_str().into()
    }
}

/// Reads a map of `Name` and `MaximumRetryCount`, or a string such as `on-failure:3`, as name and retries.
#[inline]
pub(crate) fn read(value: &Value) -> Read<(String, Option<u64>)> {
    let (name, tries) = if let Value::String(policy) = value {
        match policy.split_once(':') {
            Some((name, tries)) => {
                let tries = tries.parse::<u64>().map_err(|_| "expected a whole number after the colon".to_owned())?;
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
        _ => return Err(format!("{name:?} is not a policy: expected no, always, on-failure or unless-stopped")),
    }
    if name != "on-failure" && tries.is_some_and(|tries| tries > 0) {
        return Err(format!("{name:?} has no number of retries: only on-failure has"));
    }
    Ok((name, tries))
}

#[inline]
pub(crate) fn restart_policy(value: &Value, body: &mut Body) -> Read<()> {
    let (name, tries) = read(value)?;
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
    use crate::options::body::made;
    use serde_json::json;

    #[test]
    fn maps_and_text() {
        let wanted = json!({"restart_policy": "on-failure", "restart_tries": 3});
        assert_eq!(made(restart_policy, json!("on-failure:3")), Ok(wanted.clone()));
        assert_eq!(made(restart_policy, json!({"name": "on-failure", "MaximumRetryCount": 3})), Ok(wanted));
        assert_eq!(made(restart_policy, json!({})), Ok(json!({})));
        let always = json!({"restart_policy": "always", "restart_tries": 0});
        assert_eq!(made(restart_policy, json!({"Name": "always", "MaximumRetryCount": 0})), Ok(always));
        let ignored = [
            json!("always:3"),
            json!({"Name": "unless-stopped", "MaximumRetryCount": 1}),
            json!({"MaximumRetryCount": 2}),
        ];
        for wrong in ignored {
            assert!(made(restart_policy, wrong.clone()).is_err(), "{wrong}");
        }
        for wrong in [json!("never"), json!("on-failure:x"), json!({"Name": "on-failure:3"}), json!({"Nam": "no"})] {
            assert!(made(restart_policy, wrong.clone()).is_err(), "{wrong}");
        }
    }
}

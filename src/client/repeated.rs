//! Requests about all objects of a kind, which the server fails if one of them is removed while it reads them.

use std::time::Duration;

use serde_json::Value;

use crate::backoff::Backoff;
use crate::client::value_of;
use crate::error::{Error, Result};
use crate::raw::ResponseFuture;

/// How often a request is sent at most.
const ATTEMPTS: usize = 10;
/// The pauses between the attempts.
const PAUSES: Backoff = Backoff::new(Duration::from_millis(2), Duration::from_millis(200));
/// The filters whose values name objects: if one of those does not exist, the request fails each time.
const NAMING: [&str; 9] = ["after", "ancestor", "before", "ctr-ids", "ctr-names", "network", "pod", "since", "volume"];

/// Returns the value of a request about all objects that filters select, and sends it again if it fails because an object
/// is gone that the caller did not name.
///
/// The server lists all objects and then reads each of them: on 4.3.1 a list of volumes, networks or containers fails
/// if one is removed in between. Prunes fail in the same way before they remove anything; objects that cannot be
/// removed are part of their report.
pub(crate) async fn value_of_all<'c, T>(
    filters: Option<&str>,
    request: impl Fn() -> ResponseFuture<'c, T>,
) -> Result<T> {
    let mut pauses = PAUSES;
    for _ in 1..ATTEMPTS {
        match value_of(request()).await {
            Err(error) if is_of_another(&error, filters) => pauses.wait().await,
            value => return value,
        }
    }
    value_of(request()).await
}

/// Returns whether an error is about an object that is gone and that no filter names.
#[cold]
fn is_of_another(error: &Error, filters: Option<&str>) -> bool {
    let Some(api) = error.api().filter(|api| error.is_not_found() && !api.cause.is_empty()) else { return false };
    let filters: Value = filters.and_then(|filters| serde_json::from_str(filters).ok()).unwrap_or_default();
    let values = NAMING.iter().filter_map(|name| filters.get(name)?.as_array()).flatten();
    !values.filter_map(Value::as_str).any(|value| api.message.contains(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ApiError;

    #[test]
    fn only_errors_about_unnamed_objects_are_retried() {
        let gone = |status, cause, message| Error::from(ApiError::new(status, cause, message));
        let volume = gone(500, "no such volume", "no volume with name data found in database: no such volume");
        for (filters, wanted) in [
            (None, true),
            (Some(r#"{"label":["data"]}"#), true),
            (Some(r#"{"network":["web"],"volume":["other"]}"#), true),
            (Some(r#"{"volume":["other","data"]}"#), false),
        ] {
            assert_eq!(is_of_another(&volume, filters), wanted, "{filters:?}");
        }
        let removed = gone(500, "container has already been removed", "container 1 has already been removed");
        assert!(is_of_another(&removed, None));
        for error in [
            // the release has no such operation
            gone(404, "", "Not Found"),
            gone(500, "disk full", "cannot list: disk full"),
            Error::unsupported("a", "b", "c"),
        ] {
            assert!(!is_of_another(&error, None), "{error}");
        }
    }
}

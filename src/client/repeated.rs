//! Requests about all objects of a kind, which the server fails if one of them is removed while it reads them.

use std::time::Duration;

use serde_json::Value;

use crate::backoff::Backoff;
use crate::client::value_of;
use crate::error::{Error, Result};
use crate::raw::ResponseFuture;

/// How often the same error may be returned before the request fails: then an object is lost, not on its way out.
const TIMES: usize = 10;
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
///
/// The number of attempts has no limit as long as each fails for another object. While containers were removed all the
/// time, 17 lists of unused networks in a row failed on 4.3.1, each for another container. So the attempts end with those
/// removals.
pub(crate) async fn value_of_all<'c, T>(
    filters: Option<&str>,
    request: impl Fn() -> ResponseFuture<'c, T>,
) -> Result<T> {
    repeated(|error| is_of_another(error, filters), request).await
}

/// Returns the value of a read of one object, and sends it again if the server panics.
///
/// To inspect an image, 4.3.1 reads all images, and panics if one of them is removed meanwhile.
pub(crate) async fn value_of_read<'c, T>(request: impl Fn() -> ResponseFuture<'c, T>) -> Result<T> {
    repeated(is_panic, request).await
}

/// Sends a request again as long as it fails with an error that may pass, but not for the same message too often.
async fn repeated<'c, T>(may_pass: impl Fn(&Error) -> bool, request: impl Fn() -> ResponseFuture<'c, T>) -> Result<T> {
    let mut pauses = PAUSES;
    let mut seen = Vec::new();
    loop {
        match value_of(request()).await {
            Err(error) if may_pass(&error) && is_news(&mut seen, error.api().map_or("", |api| &api.message)) => {
                pauses.wait().await;
            }
            value => return value,
        }
    }
}

/// Returns whether the server's handler panicked. Go's runtime has these words, and no name can be in their place.
#[cold]
fn is_panic(error: &Error) -> bool {
    let panic = "runtime error: invalid memory address or nil pointer dereference";
    error.api().is_some_and(|api| api.status == Some(500) && api.message == panic)
}

/// Notes the message of an error; returns `false` if the same one was returned too often.
#[cold]
fn is_news(seen: &mut Vec<(String, usize)>, message: &str) -> bool {
    match seen.iter_mut().find(|(other, _)| other == message) {
        Some((_, times)) => {
            *times += 1;
            *times < TIMES
        }
        None => {
            seen.push((message.to_owned(), 1));
            true
        }
    }
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
    fn the_same_missing_object_ends_the_attempts_and_others_do_not() {
        let mut missing = Vec::new();
        assert!((0..100).all(|index| is_news(&mut missing, &format!("container {index}: no such container"))));
        let lost = "container lost: no such container";
        assert_eq!((0..TIMES).filter(|_| is_news(&mut missing, lost)).count(), TIMES - 1);
    }

    #[test]
    fn only_panics_of_the_server_are_read_again() {
        let panic = "runtime error: invalid memory address or nil pointer dereference";
        assert!(is_panic(&ApiError::new(500, panic, panic).into()));
        for other in
            [ApiError::new(404, panic, panic), ApiError::new(500, "", "no such image: nil pointer dereference")]
        {
            assert!(!is_panic(&other.into()));
        }
    }

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

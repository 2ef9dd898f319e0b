//! The result of `ensure`.

use std::fmt;
use std::ops::Deref;

use serde::Serialize;
use serde_json::Value;

use crate::error::Result;

/// How often `ensure` tries to create an object that is removed concurrently.
const ATTEMPTS: usize = 5;

/// An object that exists, and whether a call created it; the result of `ensure`.
///
/// It dereferences to the object. An existing object is not changed: [`differences`](Self::differences) lists its
/// deviations from the options of the call.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let data = podman.volumes().ensure("data").await?;
/// println!("{} created: {}", data.name(), data.created);
/// for difference in &data.differences {
///     println!("different: {difference}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ensured<T> {
    /// The object.
    pub object: T,
    /// Whether this call created it; of concurrent calls, exactly one did.
    pub created: bool,
    /// The deviations of an existing object from the options; empty if it was created.
    pub differences: Vec<Difference>,
}

impl<T> Ensured<T> {
    /// Returns the object.
    #[must_use]
    pub fn into_object(self) -> T {
        self.object
    }
}

impl<T> Deref for Ensured<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

/// An attribute of an existing object that differs from the options.
///
/// ```no_run
/// use podman::volumes::VolumeOptions;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let data = podman.volumes().ensure(VolumeOptions::new("data").label("tier", "gold")).await?;
/// for difference in &data.differences {
///     eprintln!("{}: {}, not {}", difference.attribute, difference.found, difference.wanted);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The attribute, as its path in the server's JSON: `Labels.app`.
    pub attribute: String,
    /// The value of the options, as JSON.
    pub wanted: String,
    /// The value of the object, as JSON; `null` if it is missing.
    pub found: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attribute, wanted, found } = self;
        write!(f, "{attribute}: expected {wanted}, found {found}")
    }
}

/// An object to ensure: how to create it, and how to find an existing one.
///
/// A trait instead of two async closures, whose futures cannot be required to be `Send`.
pub(crate) trait Wanted: Sync {
    type Object: Send;

    /// Creates it; fails if the name is in use.
    fn create(&self) -> impl Future<Output = Result<Self::Object>> + Send;
    /// Returns the existing object, and its attributes.
    fn find(&self) -> impl Future<Output = Result<(Self::Object, Value)>> + Send;
}

/// Creates an object, or finds the existing one with its name: of concurrent calls, one creates it. `wanted` has
/// the attributes set by the options, in the form of an inspection.
pub(crate) async fn ensure<W: Wanted>(wanted: &W, requested: &Value) -> Result<Ensured<W::Object>> {
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        match wanted.create().await {
            Ok(object) => return Ok(Ensured { object, created: true, differences: Vec::new() }),
            Err(error) if error.is_name_in_use() => match wanted.find().await {
                Ok((object, found)) => {
                    return Ok(Ensured { object, created: false, differences: differences(requested, &found) });
                }
                // Removed in the meantime.
                Err(gone) if gone.is_not_found() && left > 0 => {}
                Err(other) if other.is_not_found() => return Err(error),
                Err(other) => return Err(other),
            },
            Err(error) => return Err(error),
        }
    }
}

/// Returns attributes as JSON, with the server's field names.
pub(crate) fn json_of(attrs: &impl Serialize) -> Value {
    serde_json::to_vec(attrs).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

/// Returns the attributes of `wanted` that differ in `found`; additional fields of `found` are ignored.
pub(crate) fn differences(wanted: &Value, found: &Value) -> Vec<Difference> {
    let mut differences = Vec::new();
    compare("", wanted, found, &mut differences);
    differences
}

fn compare(path: &str, wanted: &Value, found: &Value, into: &mut Vec<Difference>) {
    match wanted {
        Value::Null => {}
        Value::Object(fields) => {
            for (name, wanted) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                compare(&path, wanted, found.get(name).unwrap_or(&Value::Null), into);
            }
        }
        // Compares each element like an object: the server adds fields, such as the gateway of a subnet.
        Value::Array(list) if found.as_array().is_some_and(|others| others.len() == list.len()) => {
            for (index, wanted) in list.iter().enumerate() {
                compare(&format!("{path}.{index}"), wanted, &found[index], into);
            }
        }
        _ if wanted == found || is_nothing(wanted) && is_nothing(found) => {}
        _ => {
            let (attribute, wanted, found) = (path.to_owned(), wanted.to_string(), found.to_string());
            into.push(Difference { attribute, wanted, found });
        }
    }
}

/// Whether a value means the same as a missing one.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use serde_json::json;

    use super::*;
    use crate::error::ApiError;

    #[test]
    fn only_requested_attributes_can_differ() {
        let found = json!({"Name": "data", "Driver": "local", "Labels": {"a": "b", "x": "y"}, "Options": {}});
        let wanted = json!({"Name": "data", "Labels": {"a": "c", "n": ""}, "UID": 5, "Options": null, "Quiet": false});
        let said: Vec<String> = differences(&wanted, &found).iter().map(ToString::to_string).collect();
        assert_eq!(said, [r#"Labels.a: expected "c", found "b""#, "UID: expected 5, found null"]);
    }

    /// A test object that can be created after some attempts, or exists.
    struct Toy {
        attempts: AtomicUsize,
        created_at: usize,
        found: Option<Value>,
    }

    impl Toy {
        fn new(created_at: usize, found: Option<Value>) -> Self {
            Self { attempts: AtomicUsize::new(0), created_at, found }
        }
    }

    impl Wanted for Toy {
        type Object = &'static str;

        async fn create(&self) -> Result<&'static str> {
            if self.attempts.fetch_add(1, Ordering::Relaxed) + 1 == self.created_at {
                return Ok("mine");
            }
            Err(ApiError::new(500, "volume already exists", "it exists").into())
        }

        async fn find(&self) -> Result<(&'static str, Value)> {
            let gone = || ApiError::new(404, "no such volume", "it was removed").into();
            self.found.clone().map(|found| ("theirs", found)).ok_or_else(gone)
        }
    }

    #[tokio::test]
    async fn an_object_that_is_removed_concurrently_is_finally_created() {
        let toy = Toy::new(3, None);
        let ensured = ensure(&toy, &json!({})).await.expect("created");
        assert!(ensured.created && *ensured == "mine" && toy.attempts.into_inner() == 3);
        let never = ensure(&Toy::new(0, None), &json!({})).await;
        assert!(never.is_err_and(|error| error.is_name_in_use()));
    }

    #[tokio::test]
    async fn an_existing_object_is_returned_with_its_differences() {
        let ensured = ensure(&Toy::new(0, Some(json!({"Labels": {}}))), &json!({"Labels": {"a": "b"}})).await;
        let ensured = ensured.expect("found");
        assert!(!ensured.created);
        assert_eq!(ensured.differences.len(), 1);
        assert_eq!(ensured.into_object(), "theirs");
    }
}

//! Objects that the client did not find.

use std::fmt;

use super::Error;

/// An object that does not exist under the name or id of a call.
///
/// The client compared the name and id of the object that the server returned: the server also accepts any unique
/// beginning of an id. If the server itself does not find an object, the error is an [`ApiError`](super::ApiError).
///
/// ```no_run
/// use podman::Error;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// if let Err(Error::NotFound(missing)) = podman.containers().get("web").await {
///     eprintln!("no {} {}", missing.kind, missing.key);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotFoundError {
    /// The kind of object, such as `container`.
    pub kind: &'static str,
    /// The name or id that was looked up.
    pub key: String,
}

impl Error {
    pub(crate) fn not_found(kind: &'static str, key: impl Into<String>) -> Self {
        Self::NotFound(Box::new(NotFoundError { kind, key: key.into() }))
    }
}

impl fmt::Display for NotFoundError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, key } = self;
        write!(f, "no such {kind}: {key:?} is neither a name nor at least 12 digits of an id")
    }
}

impl std::error::Error for NotFoundError {}

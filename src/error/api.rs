//! A refusal in the server's own words.

use std::fmt;

/// Podman's answer to a request that it refused, or at which it failed.
///
/// `cause` is the innermost reason and changes little from version to version;
/// `message` is the whole story, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status; 200 if the failure was reported within a stream.
    pub status: u16,
    /// The innermost reason, such as `no such container`.
    pub cause: String,
    /// The whole message, word for word.
    pub message: String,
    /// The method of the request.
    pub method: String,
    /// The path of the request, without its query.
    pub path: String,
    /// Where a registry refused the request: whose account was shown to it, or where none was found; never a secret.
    pub asked_as: String,
}

impl ApiError {
    /// An error of one's own, for tests of code that handles errors.
    ///
    /// ```
    /// use podman::{ApiError, Error};
    ///
    /// let error: Error = ApiError::new(404, "no such container", "no container with name \"web\"").into();
    /// assert!(error.is_not_found());
    /// ```
    #[must_use]
    pub fn new(status: u16, cause: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status,
            cause: cause.into(),
            message: message.into(),
            method: String::new(),
            path: String::new(),
            asked_as: String::new(),
        }
    }

    pub(super) fn says(&self, any: &[&str]) -> bool {
        any.iter().any(|words| self.cause.contains(words) || self.message.contains(words))
    }

    pub(super) fn is_not_found(&self) -> bool {
        const GONE: [&str; 9] = [
            "no such container",
            "no such pod",
            "no such volume",
            "no such secret",
            "no such exec session",
            "network not found",
            "no secret with name or id",
            "layer not known",
            "container not known",
        ];
        self.status == 404
            || self.status >= 500 && GONE.iter().any(|words| self.cause == *words)
            || self.is_image_not_known()
    }

    pub(super) fn is_image_not_known(&self) -> bool {
        const UNKNOWN: [&str; 5] =
            ["image not known", "no such image", "manifest unknown", "name unknown", "no image found"];
        let about_image = !self.path.contains("/containers/") || self.path.ends_with("/containers/create");
        (matches!(self.status, 200 | 404 | 500)) && about_image && self.says(&UNKNOWN)
    }

    pub(super) fn is_name_in_use(&self) -> bool {
        self.says(&["already in use", "already exists", "already used", "name in use"])
            && !self.says(&["address already in use"])
    }

    pub(super) fn is_in_use(&self) -> bool {
        self.says(&["being used", "in use by", "image used by", "is in use", "has associated containers"])
            && !self.is_name_in_use()
    }

    pub(super) fn is_wrong_state(&self) -> bool {
        self.says(&[
            "container state improper",
            "exec session state improper",
            "is not running",
            "is already paused",
            "is not paused",
            "can only",
        ]) || self.cause == "container is stopped"
    }

    pub(super) fn is_unauthorized(&self) -> bool {
        self.status == 401
            || self.says(&[
                "unauthorized",
                "authentication required",
                "invalid username/password",
                "access to the resource is denied",
                "failed with status: 401", // a login
            ])
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, cause, message, method, path, asked_as } = self;
        if !path.is_empty() {
            write!(f, "{method} {path}: ")?;
        }
        let said = if message.is_empty() { cause } else { message };
        match *status {
            200 => f.write_str(said)?,
            _ if said.is_empty() => write!(f, "status {status}")?,
            _ => write!(f, "{said} (status {status})")?,
        }
        if asked_as.is_empty() { Ok(()) } else { write!(f, "; asked as: {asked_as}") }
    }
}

impl std::error::Error for ApiError {}

impl From<ApiError> for super::Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

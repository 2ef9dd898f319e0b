//! Errors that the server reported.

use std::fmt;

use super::action::{Action, changes, shortened};

/// An error that the server reported: it refused the request, or failed to carry it out.
///
/// `cause` is the innermost reason and changes little between versions; `message` is the complete message for people.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
#[doc(alias = "APIError")]
#[doc(alias = "DockerResponseServerError")]
pub struct ApiError {
    /// The HTTP status; `None` if the error was reported inside a response whose status was a success.
    pub status: Option<u16>,
    /// The innermost reason, such as `no such container`; empty if the server gave none.
    pub cause: String,
    /// The complete message, word for word.
    pub message: String,
    /// The method of the request.
    pub method: String,
    /// The path of the request, without its query.
    pub path: String,
    /// If a registry refused the request: the account that was sent and where it was found, or where none was found.
    /// Never a secret.
    pub credentials: String,
    action: Action,
}

impl ApiError {
    /// Creates an error for tests of code that handles errors.
    ///
    /// ```
    /// use podman::Error;
    /// use podman::error::ApiError;
    ///
    /// let error: Error = ApiError::new(404, "no such container", "no container with name \"web\"").into();
    /// assert!(error.is_not_found());
    /// ```
    #[must_use]
    pub fn new(status: impl Into<Option<u16>>, cause: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            status: status.into(),
            cause: cause.into(),
            message: message.into(),
            method: String::new(),
            path: String::new(),
            credentials: String::new(),
            action: Action::default(),
        }
    }

    /// An error that was reported inside a successful response.
    pub(crate) fn reported(action: Action, cause: impl Into<String>, message: impl Into<String>) -> Self {
        Self { action, ..Self::new(None, cause, message) }
    }

    pub(crate) fn with_status(self, status: u16) -> Self {
        Self { status: Some(status), ..self }
    }

    /// Returns what failed, as a phrase: `remove container "web"`; empty for an error made by [`new`](Self::new).
    #[must_use]
    pub fn action(&self) -> &str {
        self.action.words()
    }

    pub(super) fn action_mut(&mut self) -> &mut Action {
        &mut self.action
    }

    /// Whether the request may have been carried out, wholly or in part, although an error was reported.
    pub(super) fn may_have_taken_effect(&self) -> bool {
        let acting = self.action.changes() || changes(&self.method, &self.path);
        // Within a successful response, the server had begun. A proxy (5xx) does not know.
        acting && matches!(self.status, None | Some(502 | 504))
    }
}

/// Kinds of errors, by the status and by the `cause`, which is one of Podman's constants. Messages contain names that
/// users chose, so words of a message count only without a cause (in streams), and only if they are a whole part
/// between two colons and outside of quotes.
impl ApiError {
    fn has_cause(&self, causes: &[&str]) -> bool {
        causes.contains(&self.cause.as_str())
    }

    /// Returns the innermost reason: the cause, or the message if the cause is empty.
    fn reason(&self) -> &str {
        if self.cause.is_empty() { &self.message } else { &self.cause }
    }

    /// Returns the parts of the innermost reason.
    fn parts(&self) -> Vec<String> {
        unquoted(self.reason())
            .split(['\n', '\t'])
            .flat_map(|line| line.split(": "))
            .map(|part| part.trim().to_owned())
            .collect()
    }

    /// Whether a part of the reason is one of these.
    fn says(&self, any: &[&str]) -> bool {
        self.parts().iter().any(|part| any.contains(&part.as_str()))
    }

    pub(super) fn is_not_found(&self) -> bool {
        const GONE: [&str; 19] = [
            // An object that is removed while the server reads it.
            "container has already been removed",
            "pod has already been removed",
            "volume has already been removed",
            "identifier is not a container",
            "identifier is not a layer",
            "identifier is not an image",
            "no such container",
            "no such exec session",
            "no such image",
            "no such network",
            "no such pod",
            "no such quadlet",
            "no such secret",
            "no such volume",
            "artifact does not exist",
            "container not known",
            "layer not known",
            "network not found",
            "no descriptor found for reference",
        ];
        self.status == Some(404)
            || self.has_cause(&GONE)
            || self.cause.starts_with("no secret with name or id ")
            || self.cause.starts_with("name or ID ") && self.cause.ends_with(" not found")
            || self.is_image_not_known()
    }

    pub(super) fn is_image_not_known(&self) -> bool {
        const UNKNOWN: [&str; 4] = ["image not known", "no such image", "manifest unknown", "name unknown"];
        let about_image = !self.path.contains("/containers/") || self.path.ends_with("/containers/create");
        let parts = self.parts();
        // A registry without a message: "reading manifest 1 in host/app: StatusCode: 404, …"
        let missing = |two: &[String]| match two[0].as_str() {
            "StatusCode" => two[1].starts_with("404,"),
            "received unexpected HTTP status" => two[1].starts_with("404 "),
            _ => false,
        };
        let begins = |words: &str| parts.iter().any(|part| part.starts_with(words));
        about_image
            && (self.says(&UNKNOWN)
                || begins("no image found in ")
                || begins("reading manifest ") && parts.windows(2).any(missing))
    }

    pub(super) fn is_name_in_use(&self) -> bool {
        const TAKEN: [&str; 13] = [
            // An archive is restored while its container exists.
            "that ID is already in use",
            "that name is already in use",
            "name already in use",
            "secret name in use",
            "container already exists",
            "pod already exists",
            "volume already exists",
            "network already exists",
            "artifact already exists",
            "file already exists in artifact",
            "UNIQUE constraint failed: ContainerConfig.Name",
            "UNIQUE constraint failed: PodConfig.Name",
            "UNIQUE constraint failed: VolumeConfig.Name",
        ];
        let named = |before: &str, after: &str| self.cause.starts_with(before) && self.cause.ends_with(after);
        !self.has_dependents()
            && (self.has_cause(&TAKEN) || named("bridge name ", " already in use") || self.is_installed())
    }

    /// Whether a quadlet of the name exists: the causes of several files in one.
    fn is_installed(&self) -> bool {
        let last = self.cause.rsplit(": ").next().unwrap_or_default().trim_end();
        last.starts_with("a Quadlet with name ") && last.ends_with(" already exists, refusing to overwrite")
    }

    /// Podman refuses to remove an object with dependents, with a misleading cause: "container already exists".
    fn has_dependents(&self) -> bool {
        self.cause == "container already exists"
            && (self.method == "DELETE"
                || self.message.contains(" has dependent containers which must be removed before it: "))
    }

    pub(super) fn is_in_use(&self) -> bool {
        const USED: [&str; 5] = [
            "image is in use by a container",
            "network is being used",
            "quadlet is running",
            "volume is being used",
            "volume is in use",
        ];
        self.has_dependents() || self.says(&USED)
    }

    pub(super) fn is_wrong_state(&self) -> bool {
        const STATES: [&str; 5] = [
            "container state improper",
            "exec session state improper",
            "pod state improper",
            "container is stopped",
            "top can only be used on running containers",
        ];
        let of_container = |before: &str, after: &str| self.cause.starts_with(before) && self.cause.ends_with(after);
        self.says(&STATES)
            || of_container("cannot create exec session as container ", " is paused")
            // The health check cannot run.
            || of_container("container ", " is not running")
            // The report of a pod: one message with the causes of several containers.
            || self.path.contains("/pods/") && self.message.contains(": container state improper")
    }

    pub(super) fn is_conflict(&self) -> bool {
        // 4.3.1 also responds with 409 if the container to attach to cannot be initialized.
        let unprepared =
            self.message.starts_with("preparing container ") && !self.has_cause(&["container state improper"]);
        self.status == Some(409) && !unprepared || self.is_name_in_use() || self.is_in_use() || self.is_wrong_state()
    }

    pub(super) fn is_no_healthcheck(&self) -> bool {
        self.status == Some(409) && self.reason().ends_with(" has no defined healthcheck")
    }

    pub(super) fn is_port_in_use(&self) -> bool {
        let taken = |part: &str| part.eq_ignore_ascii_case("address already in use");
        let parts = self.parts();
        // Podman itself: "listen tcp4 :80: bind: address already in use". The helpers of networks without root:
        // "Listen failed for HOST TCP port */80: Address already in use", "Failed to bind port 80 (Address already in use)".
        self.status.is_none_or(|status| status >= 500)
            && (taken(&self.cause)
                || parts
                    .windows(2)
                    .any(|two| taken(&two[1]) && (two[0] == "bind" || two[0].starts_with("Listen failed for HOST ")))
                || parts
                    .iter()
                    .any(|part| part.starts_with("Failed to bind port ") && part.contains("(Address already in use)")))
    }

    pub(super) fn is_unauthorized(&self) -> bool {
        const REFUSED: [&str; 5] = [
            "unauthorized",
            "denied",
            "authentication required",
            "invalid username/password",
            "requested access to the resource is denied",
        ];
        if self.status == Some(401) {
            return true;
        }
        let login = self.message.starts_with("login attempt to ")
            && ["failed with status: 401 Unauthorized", "failed with status: 403 Forbidden"]
                .iter()
                .any(|end| self.message.ends_with(end));
        let refused = |part: &String| {
            REFUSED.contains(&part.as_str())
                || part.starts_with("invalid status code from registry 401 ")
                || part.starts_with("invalid status code from registry 403 ")
                // of a blob, before Podman 5.0
                || part == "403 (Forbidden)"
        };
        let status = |two: &[String]| {
            let code = two[1].get(..3).unwrap_or_default();
            matches!(two[0].as_str(), "StatusCode" | "received unexpected HTTP status") && matches!(code, "401" | "403")
        };
        let parts = self.parts();
        login || parts.iter().any(refused) || parts.windows(2).any(status)
    }
}

/// Removes the parts in double quotes, which are names chosen by users.
fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    let mut within = false;
    while let Some(char) = chars.next() {
        match char {
            '"' => within = !within,
            '\\' if within => drop(chars.next()),
            _ if within => {}
            _ => out.push(char),
        }
    }
    out
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, cause, message, method, path, credentials, action } = self;
        if !action.words().is_empty() {
            write!(f, "cannot {action}: ")?;
        }
        match (message.as_str(), cause.as_str()) {
            ("", "") => f.write_str("the server gave no reason")?,
            ("", cause) => f.write_str(cause)?,
            (message, _) => f.write_str(relevant(message).trim())?,
        }
        let request = if path.is_empty() { String::new() } else { format!("{method} {}", shortened(path)) };
        let status = status.map(|status| format!("status {status}")).unwrap_or_default();
        let credentials = if credentials.is_empty() { String::new() } else { format!("credentials: {credentials}") };
        let details = [request, status, credentials].into_iter().filter(|detail| !detail.is_empty());
        let details = details.collect::<Vec<_>>().join(", ");
        if details.is_empty() { Ok(()) } else { write!(f, " ({details})") }
    }
}

/// Removes the dump of the server's internal request that precedes the message if an archive cannot be unpacked.
fn relevant(message: &str) -> &str {
    match message.split_once("error during bulk transfer for copier.request{") {
        Some((_, rest)) => rest.rsplit_once("}: ").map_or(message, |(_, end)| end),
        None => message,
    }
}

impl std::error::Error for ApiError {}

impl From<ApiError> for super::Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

#[cfg(test)]
#[path = "api_tests.rs"]
mod tests;

//! Why a service cannot be reached.

use std::path::Path;

use hyper::{Response, StatusCode};

use super::endpoint::Endpoint;
use crate::error::{ConnectReason, root_cause};
use crate::raw::{Body, Lost};

/// Why nobody answers, as a caller can tell it apart and in words.
pub(super) fn why(endpoint: &Endpoint, error: &Lost) -> (ConnectReason, String) {
    let reason = ConnectReason::of(error);
    let said = match (reason, endpoint) {
        (ConnectReason::Denied, Endpoint::Unix(path)) => denied(path),
        (ConnectReason::Refused, Endpoint::Unix(_)) => {
            "nobody listens there: the service that made the socket has ended".to_owned()
        }
        (ConnectReason::TimedOut, _) => "no answer in time".to_owned(),
        _ => root_cause(error),
    };
    (reason, said)
}

/// Whether a port that was spoken to plainly said, as Go's servers do, that it speaks TLS.
pub(super) async fn wants_tls(endpoint: &Endpoint, answer: Response<Body>) -> bool {
    matches!(endpoint, Endpoint::Tcp(_))
        && answer.status() == StatusCode::BAD_REQUEST
        && answer.into_body().chunk().await.is_some_and(|first| {
            first.is_ok_and(|said| said.starts_with(b"Client sent an HTTP request to an HTTPS server"))
        })
}

/// Whose the socket is, since that is what to look at.
fn denied(path: &Path) -> String {
    use std::os::unix::fs::MetadataExt as _;
    match std::fs::metadata(path) {
        Ok(file) => format!("permission denied: it belongs to user {} with mode {:o}", file.uid(), file.mode() & 0o777),
        Err(_) => "permission denied: its directory is another user's".to_owned(),
    }
}

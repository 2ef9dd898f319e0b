//! Why a service cannot be reached.

use std::path::Path;

use hyper::{Response, StatusCode};

use super::endpoint::Endpoint;
use crate::error::{ConnectReason, root_cause};
use crate::http::{Body, TransportError};

/// Returns why connecting failed, as a reason to match on and as text.
pub(super) fn why(endpoint: &Endpoint, error: &TransportError) -> (ConnectReason, String) {
    let reason = ConnectReason::of(error);
    let said = match (reason, endpoint) {
        (ConnectReason::Denied, Endpoint::Unix(path)) => denied(path),
        (ConnectReason::Refused, Endpoint::Unix(_)) => {
            "connection refused: the socket exists, but no service is listening".to_owned()
        }
        (ConnectReason::TimedOut, _) if matches!(error, TransportError::TimedOut(_)) => error.to_string(),
        _ => root_cause(error),
    };
    (reason, said)
}

/// Whether a server responded to plain HTTP, as Go's servers do, that it requires TLS.
pub(super) async fn wants_tls(endpoint: &Endpoint, response: Response<Body>) -> bool {
    matches!(endpoint, Endpoint::Tcp(_))
        && response.status() == StatusCode::BAD_REQUEST
        && response.into_body().chunk().await.is_some_and(|first| {
            first.is_ok_and(|said| said.starts_with(b"Client sent an HTTP request to an HTTPS server"))
        })
}

/// Whether the error of a bad parameter repeats a request target in absolute form, with scheme and host.
#[cfg(feature = "reqwest")]
pub(super) async fn is_absolute(response: Response<Body>) -> bool {
    let body = response.into_body().read_all().await.unwrap_or_default();
    let text = String::from_utf8_lossy(&body);
    text.contains("parameters for http://") || text.contains("parameters for https://")
}

/// Describes why access was denied, with the owner of the socket.
fn denied(path: &Path) -> String {
    match crate::platform::owner(path) {
        Ok(owner) => format!("permission denied: the socket belongs to {owner}"),
        Err(_) => "permission denied: the directory belongs to another user".to_owned(),
    }
}

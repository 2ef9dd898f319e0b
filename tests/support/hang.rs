//! Waiting for events in tests, never for a fixed time.

use std::time::{Duration, Instant};

/// When a test gives up. Everything takes far less, even on a busy machine: the limit only ends tests that hang.
pub(crate) const HANG: Duration = Duration::from_secs(300);
/// The pause between two checks.
const POLL: Duration = Duration::from_millis(20);

/// Awaits a future that is expected to complete.
pub(crate) async fn in_time<F: Future>(what: &str, future: F) -> F::Output {
    tokio::time::timeout(HANG, future).await.unwrap_or_else(|_| panic!("{what}: not within {HANG:?}"))
}

/// Polls until something holds.
pub(crate) async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !holds().await {
        assert!(start.elapsed() < HANG, "{what}: not within {HANG:?}");
        tokio::time::sleep(POLL).await;
    }
}

/// Tries with increasing limits until something has happened before the limit: the necessary time depends on the
/// machine and its load.
pub(crate) async fn with_enough_time<T>(
    what: &str,
    first: Duration,
    mut tried: impl AsyncFnMut(Duration) -> Option<T>,
) -> T {
    let mut limit = first;
    while limit < HANG {
        if let Some(happened) = tried(limit).await {
            return happened;
        }
        limit *= 4;
    }
    panic!("{what}: not before {HANG:?}")
}

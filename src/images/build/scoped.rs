//! Builds in a scope: one whose image the server makes in any case goes on when it is cancelled.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use tokio::runtime::Handle;

use crate::client::{PodmanClient, Records, ScopeTracker};
use crate::error::Result;

/// The records of a build. In a scope, dropping them after the last step began moves the rest to a task, for which the scope
/// waits: without it, the image might be committed after the scope listed its images.
pub(super) struct ScopedRecords {
    records: Option<Records>,
    scope: Option<Scope>,
}

struct Scope {
    client: PodmanClient,
    tracker: Arc<ScopeTracker>,
    runtime: Handle,
    has_last_step: bool,
}

impl Scope {
    /// Looks for a step that sets a label of the scope, which the server adds behind the last one.
    #[inline]
    fn watch(&mut self, record: &[u8]) {
        self.has_last_step = self.has_last_step || self.tracker.labels().any(|(key, _)| sets_label(record, key));
    }
}

/// Whether a record of the log begins a step that sets a label: `LABEL \"key\"=…`, escaped as in JSON. Podman 4.3.1 sets
/// each label in a step of its own, in any order; later releases set all in one.
#[inline]
fn sets_label(record: &[u8], key: &str) -> bool {
    let has = |text: &[u8]| record.windows(text.len()).any(|window| window == text);
    has(b"STEP ") && has(&[b" \\\"", key.as_bytes(), b"\\\"="].concat())
}

impl ScopedRecords {
    #[inline]
    pub(super) fn new(client: &PodmanClient, records: Records) -> Self {
        let scope = client.shared_scope_tracker().zip(Handle::try_current().ok()).map(|(tracker, runtime)| Scope {
            client: client.clone(),
            tracker,
            runtime,
            has_last_step: false,
        });
        Self { records: Some(records), scope }
    }

    #[inline]
    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let Some(records) = &mut self.records else { return Poll::Ready(None) };
        let polled = records.poll_next(cx);
        match &polled {
            Poll::Ready(Some(Ok(record))) => {
                if let Some(scope) = &mut self.scope {
                    scope.watch(record);
                }
            }
            Poll::Ready(_) => self.scope = None,
            Poll::Pending => {}
        }
        polled
    }

    #[inline]
    pub(super) fn get_mut(&mut self) -> Option<&mut Records> {
        self.records.as_mut()
    }
}

impl Drop for ScopedRecords {
    #[inline]
    fn drop(&mut self) {
        let (Some(mut records), Some(mut scope)) = (self.records.take(), self.scope.take()) else { return };
        let pending = Arc::clone(&scope.tracker).begin();
        scope.runtime.clone().spawn(async move {
            // the last step may be in what has arrived and was not read
            poll_fn(|cx| {
                loop {
                    match records.poll_next(cx) {
                        Poll::Ready(Some(Ok(record))) => scope.watch(&record),
                        Poll::Pending if scope.has_last_step => return Poll::Pending,
                        Poll::Ready(_) | Poll::Pending => return Poll::Ready(()),
                    }
                }
            })
            .await;
            drop(records);
            // a scope that was closed has waited
            scope.tracker.clean_if_dropped(scope.client).await;
            drop(pending);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_that_set_labels_are_found_in_the_logs_of_all_releases() {
        let one = br#"{"stream":"STEP 3/3: LABEL \"own\"=\"x\" \"io.podman-rs.scope\"=\"a\" \"io.podman-rs.scope.owner\"=\"b\"\n"}"#;
        let first = br#"{"stream":"STEP 3/4: LABEL \"io.podman-rs.scope\"=\"a\"\n"}"#;
        let second = br#"{"stream":"[linux/arm64] STEP 4/4: LABEL \"io.podman-rs.scope.owner\"=\"b\"\n"}"#;
        let output = br#"{"stream":"LABEL \"io.podman-rs.scope\"=\"a\"\n"}"#;
        let found = |key| [&one[..], first, second, output].map(|record| sets_label(record, key));
        assert_eq!(found("io.podman-rs.scope"), [true, true, false, false]);
        assert_eq!(found("io.podman-rs.scope.owner"), [true, false, true, false]);
    }
}

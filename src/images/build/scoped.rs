//! Builds in a scope: one whose image the server makes in any case goes on when it is cancelled.

use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use tokio::runtime::Handle;

use crate::client::{PodmanClient, Records, ScopeTracker};
use crate::error::Result;
use crate::scope;

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
    /// Looks for the step that sets the labels of the scope, which the server adds behind the last one.
    #[inline]
    fn watch(&mut self, record: &[u8]) {
        let owner = self.tracker.owner().as_bytes();
        self.has_last_step |= record.windows(owner.len()).any(|window| window == owner);
    }
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
            if scope.tracker.is_dropped() {
                // the scope could not wait for it
                let _ = scope::remove_all(&scope.client, &scope.tracker).await;
            }
            drop(pending);
        });
    }
}

//! Requests that create an object in a scope, and go on when the caller cancels them.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

use super::{Pending, PodmanClient, ScopeTracker};
use crate::error::Result;

type Call<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// A request that outlives its caller, because the server carries it out in any case. Dropping this moves the unfinished
/// request to a task, for which the scope waits.
struct ScopedCall<T: 'static> {
    call: Option<Call<T>>,
    /// Set once the request was polled, so that it may have been sent.
    runtime: Option<Handle>,
    orphan: Option<(PodmanClient, Arc<ScopeTracker>, Pending)>,
}

impl PodmanClient {
    /// Sends a request that creates an object with the labels of the scope. In a scope, it goes on if the caller cancels it,
    /// so that the scope finds the object.
    pub(crate) async fn creating<T: 'static>(
        &self,
        call: impl Future<Output = Result<T>> + Send + 'static,
    ) -> Result<T> {
        let Some(tracker) = self.shared_scope_tracker() else { return call.await };
        tracker.note_other();
        let pending = Arc::clone(&tracker).begin();
        let orphan = Some((self.clone(), tracker, pending));
        ScopedCall { call: Some(Box::pin(call)), runtime: None, orphan }.await
    }
}

impl<T> Future for ScopedCall<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.runtime.is_none() {
            self.runtime = Handle::try_current().ok();
        }
        let Some(call) = &mut self.call else { return Poll::Pending };
        let created = call.as_mut().poll(cx);
        if created.is_ready() {
            self.call = None;
            self.orphan = None;
        }
        created
    }
}

impl<T> Drop for ScopedCall<T> {
    fn drop(&mut self) {
        if let (Some(call), Some(runtime), Some((client, tracker, pending))) =
            (self.call.take(), self.runtime.take(), self.orphan.take())
        {
            runtime.spawn(async move {
                drop(call.await);
                // a scope that was closed has waited
                tracker.clean_if_dropped(client).await;
                drop(pending);
            });
        }
    }
}

//! Creating a container when the caller cancels the request.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::runtime::Handle;

use crate::client::{Pending, PodmanClient, ScopeTracker, value_of};
use crate::containers::container::Container;
use crate::containers::lifecycle::remove::RemoveOptions;
use crate::error::Result;
use crate::raw::types::{ContainerCreateResponse, SpecGenerator};

type Request = Pin<Box<dyn Future<Output = Result<ContainerCreateResponse>> + Send>>;

/// A create request that outlives its caller: the server creates the container in any case, and only the response has
/// its id. Dropping this moves the unfinished request to a task.
pub(crate) struct Creating {
    request: Option<Request>,
    /// Set once the request was polled, so that it may have been sent.
    runtime: Option<Handle>,
    orphan: Option<Orphan>,
}

/// What to do with a container whose caller has gone.
struct Orphan {
    client: PodmanClient,
    /// Whether to remove it at once; otherwise its scope removes it.
    remove: bool,
    /// Keeps the scope waiting until this is dropped.
    pending: Option<Pending>,
}

impl Creating {
    /// Prepares the request; with `remove`, a container whose caller has gone is removed at once.
    #[inline]
    pub(crate) fn new(client: &PodmanClient, spec: SpecGenerator, remove: bool) -> Self {
        let sender = client.clone();
        let request = Box::pin(async move { value_of(sender.raw().container_create_libpod(&spec)).await });
        let pending = client.shared_scope_tracker().map(ScopeTracker::begin);
        let orphan = Orphan { client: client.clone(), remove, pending };
        Self { request: Some(request), runtime: None, orphan: Some(orphan) }
    }
}

impl Future for Creating {
    type Output = Result<ContainerCreateResponse>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.runtime.is_none() {
            self.runtime = Handle::try_current().ok();
        }
        let Some(request) = &mut self.request else { return Poll::Pending };
        let created = request.as_mut().poll(cx);
        if let Poll::Ready(created) = &created {
            self.request = None;
            // Before the scope can be closed.
            if let (Ok(created), Some(orphan)) = (created, self.orphan.take()) {
                orphan.note(created);
            }
        }
        created
    }
}

impl Drop for Creating {
    #[inline]
    fn drop(&mut self) {
        if let (Some(request), Some(runtime), Some(orphan)) =
            (self.request.take(), self.runtime.take(), self.orphan.take())
        {
            runtime.spawn(async move {
                if let Ok(created) = request.await {
                    orphan.finish(&created).await;
                }
            });
        }
    }
}

impl Orphan {
    /// Registers the container with the scope.
    #[inline]
    fn note(&self, created: &ContainerCreateResponse) {
        if let (Some(tracker), Some(id)) = (self.client.scope_tracker(), &created.id) {
            tracker.note(id);
        }
    }

    #[inline]
    async fn finish(self, created: &ContainerCreateResponse) {
        self.note(created);
        let dropped = self.client.scope_tracker().is_some_and(ScopeTracker::is_dropped);
        if let Some(id) = created.id.as_ref().filter(|_| self.remove || dropped) {
            let options = RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO);
            let _ = self.client.containers().remove_with(id, &options).await;
        }
        drop(self.pending);
    }
}

/// Removes a container that removes itself at its exit, if the caller cancels before it was started.
pub(crate) struct Unstarted(Option<Container>);

impl Unstarted {
    #[inline]
    pub(crate) fn new(container: &Container, auto_remove: bool) -> Self {
        Self(auto_remove.then(|| container.clone()))
    }

    /// From now on the server removes the container.
    #[inline]
    pub(crate) fn started(mut self) {
        self.0 = None;
    }
}

impl Drop for Unstarted {
    #[inline]
    fn drop(&mut self) {
        if let Some(container) = self.0.take() {
            // Without force, so that a container that was started after all runs to its end.
            let path = format!("/containers/{}?volumes=true", container.id());
            container.client.delete_in_background(vec![path]);
        }
    }
}

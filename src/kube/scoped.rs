//! Plays in a scope: their objects have its labels, and a play that is cancelled goes on.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::runtime::Handle;

use super::Played;
use super::look;
use super::present::Thing;
use crate::client::{Pending, PodmanClient, ScopeTracker};
use crate::error::Result;
use crate::models::PlayKubeReport;
use crate::scope;
use crate::wire::manifest::Manifest;

type Request = Pin<Box<dyn Future<Output = Result<Played>> + Send>>;

/// A play that outlives its caller, since the server goes on with it. Dropping this moves the unfinished call to a task,
/// for which the scope waits.
pub(super) struct ScopedPlay {
    play: Option<Request>,
    /// Set once the play was polled, so that it may have been sent.
    runtime: Option<Handle>,
    orphan: Option<(PodmanClient, Arc<ScopeTracker>, Pending)>,
}

impl ScopedPlay {
    #[inline]
    pub(super) fn new(client: PodmanClient, tracker: Arc<ScopeTracker>, play: Request) -> Self {
        tracker.note_other();
        let pending = Arc::clone(&tracker).begin();
        Self { play: Some(play), runtime: None, orphan: Some((client, tracker, pending)) }
    }
}

impl Future for ScopedPlay {
    type Output = Result<Played>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if self.runtime.is_none() {
            self.runtime = Handle::try_current().ok();
        }
        let Some(play) = &mut self.play else { return Poll::Pending };
        let played = play.as_mut().poll(cx);
        if played.is_ready() {
            self.play = None;
            self.orphan = None;
        }
        played
    }
}

impl Drop for ScopedPlay {
    #[inline]
    fn drop(&mut self) {
        if let (Some(play), Some(runtime), Some((client, tracker, pending))) =
            (self.play.take(), self.runtime.take(), self.orphan.take())
        {
            runtime.spawn(async move {
                let _ = play.await;
                if tracker.is_dropped() {
                    // the scope could not wait for it
                    let _ = scope::remove_all(&client, &tracker).await;
                }
                drop(pending);
            });
        }
    }
}

/// Returns the text with the labels of the scope, and of what the pods' play makes that can have none.
#[inline]
pub(super) fn labelled(
    tracker: &ScopeTracker,
    text: &str,
    manifest: Option<&Manifest>,
    before: Option<&[Thing]>,
) -> Option<Arc<str>> {
    let (manifest, before) = (manifest?, before?);
    let labels: Vec<_> = tracker.labels().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    let secrets = manifest.objects.iter().filter(|object| object.kind == "Secret" && !object.name.is_empty());
    let copies = manifest.objects.iter().flat_map(|object| &object.copies);
    let things = copies.cloned().map(Thing::Volume).chain(secrets.map(|secret| Thing::Secret(secret.name.clone())));
    let mut made: Vec<String> = things.filter(|thing| !before.contains(thing)).map(|thing| thing.path()).collect();
    made.sort();
    made.dedup();
    let of_pods = [(scope::MADE.to_owned(), made.join(","))];
    let of_pods = if made.is_empty() { &[][..] } else { &of_pods[..] };
    let exists = |claim: &str| before.contains(&Thing::Volume(claim.to_owned()));
    look::labelled(text, &labels, of_pods, exists).map(Arc::from)
}

/// Notes what a play made for the scope: what has no labels.
#[inline]
pub(super) async fn note(
    client: &PodmanClient,
    tracker: &ScopeTracker,
    report: Option<&PlayKubeReport>,
    made: Option<Vec<Thing>>,
    is_labelled: bool,
) {
    if !is_labelled {
        for id in report.into_iter().flat_map(|report| &report.pods).filter_map(|pod| pod.id.clone()) {
            tracker.note_named("pod", id);
        }
    }
    if let Some(id) = report.and_then(|report| report.service_container_id.as_ref()).filter(|id| !id.is_empty()) {
        tracker.note_without_labels(id);
    }
    for thing in made.into_iter().flatten() {
        match thing {
            Thing::Volume(name) => tracker.note_named("volume", name),
            Thing::Secret(name) => {
                if let Ok(secret) = client.secrets().get(&name).await {
                    tracker.note_named("secret", secret.id().to_owned());
                }
            }
            // of a play that failed, without a report
            Thing::Pod(name) if !is_labelled => {
                if let Ok(pod) = client.pods().get(&name).await {
                    tracker.note_named("pod", pod.id().to_owned());
                }
            }
            Thing::Pod(_) => {}
        }
    }
}

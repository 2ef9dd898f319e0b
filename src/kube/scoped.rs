//! Plays in a scope: their objects have its labels.

use std::sync::Arc;

use super::look;
use super::present::Thing;
use crate::client::{PodmanClient, ScopeTracker};
use crate::models::PlayKubeReport;
use crate::scope::{self, Owner};
use crate::volumes::VolumeOptions;
use crate::wire::manifest::Manifest;

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

/// Notes what a play made for the scope: what has no labels. It is also recorded on the server, so that it can be found when
/// this process was killed.
#[inline]
pub(super) async fn note(
    client: &PodmanClient,
    tracker: &ScopeTracker,
    report: Option<&PlayKubeReport>,
    made: Option<Vec<Thing>>,
    is_labelled: bool,
) {
    let mut noted = Vec::new();
    if !is_labelled {
        let pods = report.into_iter().flat_map(|report| &report.pods).filter_map(|pod| pod.id.clone());
        noted.extend(pods.map(|id| ("pod", id)));
    }
    // goes with the pods, on the servers that were seen
    if let Some(id) = report.and_then(|report| report.service_container_id.as_ref()).filter(|id| !id.is_empty()) {
        tracker.note_without_labels(id);
    }
    for thing in made.into_iter().flatten() {
        match thing {
            Thing::Volume(name) => noted.push(("volume", name)),
            Thing::Secret(name) => {
                if let Ok(secret) = client.secrets().get(&name).await {
                    noted.push(("secret", secret.id().to_owned()));
                }
            }
            // of a play that failed, without a report
            Thing::Pod(name) if !is_labelled && report.is_none() => {
                if let Ok(pod) = client.pods().get(&name).await {
                    noted.push(("pod", pod.id().to_owned()));
                }
            }
            Thing::Pod(_) => {}
        }
    }
    for (kind, key) in &noted {
        tracker.note_named(kind, key.clone());
    }
    // the pods of a labelled play that succeeded name the volumes and secrets
    let recorded: Vec<String> = match is_labelled && report.is_some() {
        true => Vec::new(),
        false => noted.iter().map(|(kind, key)| format!("{kind}/{key}")).collect(),
    };
    if !recorded.is_empty() {
        let name = format!("podman-rs-scope-{}", Owner::me()).replace(':', "-");
        let record = VolumeOptions::new(name).label(scope::MADE, recorded.join(","));
        // the play has its own result
        let _ = client.volumes().create(record).await;
    }
}

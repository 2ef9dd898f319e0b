//! The objects that a text names, and which of them exist.

use std::fmt;

use super::RUNS_JOBS;
use crate::client::PodmanClient;
use crate::error::Result;
use crate::pods;
use crate::wire::manifest::Manifest;

/// An object that a text names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Thing {
    Pod(String),
    Volume(String),
    Secret(String),
}

impl fmt::Display for Thing {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pod(name) => write!(f, "pod {name:?}"),
            Self::Volume(name) => write!(f, "volume {name:?}"),
            Self::Secret(name) => write!(f, "secret {name:?}"),
        }
    }
}

impl Thing {
    /// Returns kind and name as a label of a scope has them.
    #[inline]
    pub(super) fn path(&self) -> String {
        match self {
            Self::Pod(name) => format!("pod/{name}"),
            Self::Volume(name) => format!("volume/{name}"),
            Self::Secret(name) => format!("secret/{name}"),
        }
    }

    #[inline]
    async fn exists(&self, client: &PodmanClient) -> Result<bool> {
        match self {
            Self::Pod(name) => client.pods().exists(name).await,
            Self::Volume(name) => client.volumes().exists(name).await,
            Self::Secret(name) => client.secrets().exists(name).await,
        }
    }

    #[inline]
    pub(super) async fn remove(&self, client: &PodmanClient) -> Result<bool> {
        match self {
            Self::Pod(name) => client.pods().remove_with(name, &pods::RemoveOptions::new().force(true)).await,
            Self::Volume(name) => client.volumes().remove(name).await,
            Self::Secret(name) => client.secrets().remove(name).await,
        }
    }
}

/// The objects of a text that exist: pods first, since they use the others.
#[inline]
pub(super) async fn present(client: &PodmanClient, manifest: &Manifest) -> Result<Vec<Thing>> {
    let numbered = client.server_version() < RUNS_JOBS;
    let of_kind = |kind: &'static str| {
        let objects = manifest.objects.iter().filter(move |object| object.kind == kind && !object.name.is_empty());
        objects.map(|object| object.name.clone())
    };
    let pods = manifest.objects.iter().flat_map(|object| object.pods(numbered)).filter(|name| !name.is_empty());
    let copies = manifest.objects.iter().flat_map(|object| object.copies.clone());
    let mut things: Vec<Thing> = pods.map(Thing::Pod).collect();
    for thing in
        of_kind("PersistentVolumeClaim").chain(copies).map(Thing::Volume).chain(of_kind("Secret").map(Thing::Secret))
    {
        if !things.contains(&thing) {
            things.push(thing);
        }
    }
    let mut found = Vec::new();
    for thing in things {
        if thing.exists(client).await? {
            found.push(thing);
        }
    }
    Ok(found)
}

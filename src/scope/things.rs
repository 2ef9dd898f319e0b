//! Listing and removing objects with a label.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::{MADE, OWNER};
use crate::client::PodmanClient;
use crate::containers::{self, Container};
use crate::error::Result;
use crate::options::Timestamp;
use crate::secrets::Secret;
use crate::{images, networks, pods, secrets, volumes};

/// The kind of an object.
///
/// ```no_run
/// use podman::scope::ResourceKind;
///
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let scope = podman.scope("job")?;
/// let removed = scope.close().await?;
/// let volumes = removed.iter().filter(|removed| removed.kind == ResourceKind::Volume).count();
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceKind {
    /// A container.
    Container,
    /// A pod, with its containers.
    Pod,
    /// A network.
    Network,
    /// A volume.
    Volume,
    /// A secret.
    Secret,
    /// An image.
    Image,
}

impl fmt::Display for ResourceKind {
    /// Writes `container`, `pod`, `network`, `volume`, `secret` or `image`.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Container => "container",
            Self::Pod => "pod",
            Self::Network => "network",
            Self::Volume => "volume",
            Self::Secret => "secret",
            Self::Image => "image",
        })
    }
}

/// An object of a scope.
///
/// ```no_run
/// # async fn example(podman: podman::PodmanClient) -> podman::Result<()> {
/// let scope = podman.scope("job")?;
/// scope.volumes().create("cache").await?;
/// for removed in scope.close().await? {
///     println!("removed {:?} {}", removed.kind, removed.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScopedResource {
    /// The kind of the object.
    pub kind: ResourceKind,
    /// Its id; the name of a volume and of a manifest list.
    pub id: String,
    /// When it was created, if the server reports it.
    pub created: Option<Timestamp>,
    /// The process that created it, from its label.
    pub(super) owner: String,
    /// What was made with it and cannot have labels, from its label [`MADE`].
    made: String,
}

type Labels = BTreeMap<String, String>;

/// Removes the selected objects with a label; pods and containers first, since they use the rest.
///
/// The server refuses to remove an object that another one depends on, which is usually newer. Such removals are
/// repeated as long as others succeed. The server's option to remove dependents is not used: they may belong to
/// others.
pub(super) async fn remove(
    client: &PodmanClient,
    label: (&str, &str),
    gone: impl Fn(&ScopedResource) -> bool,
) -> Result<Vec<ScopedResource>> {
    let mut volumes = list(client, ResourceKind::Volume, label).await?;
    volumes.retain(&gone);
    // of plays whose pods have no label
    let (records, mut volumes): (Vec<_>, Vec<_>) = volumes.into_iter().partition(|volume| !volume.made.is_empty());
    let mut removed = Vec::new();
    for (record, made) in records.iter().flat_map(ScopedResource::made).filter(|(_, made)| is_pod(made)) {
        removed.extend(remove_made(client, made, record).await);
    }
    for kind in [
        ResourceKind::Pod,
        ResourceKind::Container,
        ResourceKind::Network,
        ResourceKind::Volume,
        ResourceKind::Secret,
        ResourceKind::Image,
    ] {
        let mut left = match kind {
            ResourceKind::Volume => std::mem::take(&mut volumes),
            _ => list(client, kind, label).await?,
        };
        left.retain(&gone);
        if kind == ResourceKind::Image {
            for (image, made) in left.iter().flat_map(ScopedResource::made) {
                removed.extend(remove_made(client, made, image).await);
            }
        }
        left.sort_by_key(|thing| Reverse(thing.created));
        loop {
            let before = left.len();
            for thing in std::mem::take(&mut left) {
                let to = if remove_one(client, &thing).await { &mut removed } else { &mut left };
                to.push(thing);
            }
            if left.len() == before {
                break;
            }
        }
    }
    // after all containers that use it
    let pods: Vec<_> = removed.iter().filter(|thing| thing.kind == ResourceKind::Pod).cloned().collect();
    for (with, made) in pods.iter().chain(&records).flat_map(ScopedResource::made).filter(|(_, made)| !is_pod(made)) {
        removed.extend(remove_made(client, made, with).await);
    }
    for record in &records {
        // not reported: the caller did not create it
        remove_one(client, record).await;
    }
    Ok(removed)
}

impl ScopedResource {
    /// What was made with it, each as kind and name or id.
    #[inline]
    fn made(&self) -> impl Iterator<Item = (&Self, &str)> {
        self.made.split(',').filter(|made| !made.is_empty()).map(move |made| (self, made))
    }
}

/// Whether it is a pod, which uses the rest.
#[inline]
fn is_pod(made: &str) -> bool {
    made.starts_with("pod/")
}

/// Removes an object that was made with another one, before it was finished; one that was created since belongs to another
/// client.
#[inline]
async fn remove_made(client: &PodmanClient, made: &str, with: &ScopedResource) -> Option<ScopedResource> {
    let (kind, name) = made.split_once('/')?;
    let (kind, id, created) = match kind {
        // by its id, which is never used again
        "pod" => (ResourceKind::Pod, name.to_owned(), None),
        "volume" => {
            let volume = client.volumes().get(name).await.ok()?;
            (ResourceKind::Volume, volume.name().to_owned(), volume.created())
        }
        "secret" => {
            let secret = client.secrets().get(name).await.ok()?;
            let created = secret.attrs().created_at.map(Timestamp::from);
            (ResourceKind::Secret, secret.id().to_owned(), created)
        }
        "list" if has_image(client, name, &with.id).await? => {
            return remove_named(client, kind, name.to_owned(), &with.owner).await;
        }
        _ => return None,
    };
    if created > with.created {
        return None;
    }
    let thing = ScopedResource { kind, id, created, owner: with.owner.clone(), made: String::new() };
    remove_one(client, &thing).await.then_some(thing)
}

/// Whether a manifest list of this name exists and has the image.
#[inline]
async fn has_image(client: &PodmanClient, list: &str, image: &str) -> Option<bool> {
    // the server looks in registries for a list that it does not have
    if !client.manifests().exists(list).await.ok()? {
        return None;
    }
    let digest = client.images().read(image).await.ok()?.digest?;
    let list = client.manifests().get(list).await.ok()?;
    Some(list.images().iter().any(|one| one.digest.as_ref() == Some(&digest)))
}

/// Removes an object of a play, or a manifest list; returns `None` if it does not exist or cannot be removed.
#[inline]
pub(super) async fn remove_named(client: &PodmanClient, kind: &str, id: String, owner: &str) -> Option<ScopedResource> {
    let kind = match kind {
        "pod" => ResourceKind::Pod,
        "secret" => ResourceKind::Secret,
        "list" => ResourceKind::Image,
        _ => ResourceKind::Volume,
    };
    let is_list = kind == ResourceKind::Image;
    let thing = ScopedResource { kind, id, created: None, owner: owner.to_owned(), made: String::new() };
    let removed = match is_list {
        // the list, and none of its images
        true => client.manifests().remove(&thing.id).await.unwrap_or(false),
        false => remove_one(client, &thing).await,
    };
    removed.then_some(thing)
}

/// Removes a container without a label; returns `None` if it does not exist or cannot be removed.
#[inline]
pub(super) async fn remove_container(client: &PodmanClient, id: String, owner: &str) -> Option<ScopedResource> {
    let kind = ResourceKind::Container;
    let container = ScopedResource { kind, id, created: None, owner: owner.to_owned(), made: String::new() };
    remove_one(client, &container).await.then_some(container)
}

#[inline]
async fn list(client: &PodmanClient, kind: ResourceKind, label: (&str, &str)) -> Result<Vec<ScopedResource>> {
    let thing = |id: &str, created: Option<Timestamp>, labels: &Labels| {
        let owner = labels.get(OWNER).cloned().unwrap_or_default();
        let made = labels.get(MADE).cloned().unwrap_or_default();
        ScopedResource { kind, id: id.to_owned(), created, owner, made }
    };
    let label = format!("{}={}", label.0, label.1);
    Ok(match kind {
        ResourceKind::Container => {
            let options = containers::ListOptions::new().all(true).labels([label]);
            let listed = client.containers().list_with(&options).await?;
            let created = |found: &Container| match found.attrs() {
                containers::Attrs::Listed(listed) => listed.created.map(Timestamp::from),
                containers::Attrs::Inspected(_) | containers::Attrs::Named(_) => None,
            };
            listed.iter().map(|found| thing(found.id(), created(found), found.labels())).collect()
        }
        ResourceKind::Pod => {
            let options = pods::ListOptions::new().filter(pods::Filter::Label(label));
            let listed = client.pods().list_with(&options).await?;
            listed.iter().map(|found| thing(found.id(), found.created(), found.labels())).collect()
        }
        ResourceKind::Network => {
            let options = networks::ListOptions::new().filter(networks::Filter::Label(label));
            let listed = client.networks().list_with(&options).await?;
            listed.iter().map(|found| thing(found.id(), found.created(), found.labels())).collect()
        }
        ResourceKind::Volume => {
            let options = volumes::ListOptions::new().filter(volumes::Filter::Label(label));
            let listed = client.volumes().list_with(&options).await?;
            listed.iter().map(|found| thing(found.name(), found.created(), found.labels())).collect()
        }
        ResourceKind::Secret => {
            let options = secrets::ListOptions::new().filter(secrets::Filter::Label(label));
            let listed = client.secrets().list_with(&options).await?;
            let created = |found: &Secret| found.attrs().created_at.map(Timestamp::from);
            listed.iter().map(|found| thing(found.id(), created(found), found.labels())).collect()
        }
        ResourceKind::Image => {
            let options = images::ListOptions::new().filter(images::Filter::Label(label));
            let listed = client.images().list_with(&options).await?;
            listed.iter().map(|found| thing(found.id(), found.created(), found.labels())).collect()
        }
    })
}

/// Removes an object; returns `false` if it does not exist, or an object outside of the scope uses it.
#[inline]
async fn remove_one(client: &PodmanClient, thing: &ScopedResource) -> bool {
    let id = thing.id.as_str();
    let removed = match thing.kind {
        ResourceKind::Container => {
            let options = containers::RemoveOptions::new().force(true).volumes(true).timeout(Duration::ZERO);
            client.containers().remove_with(id, &options).await
        }
        ResourceKind::Pod => {
            let options = pods::RemoveOptions::new().force(true).timeout(Duration::ZERO);
            client.pods().remove_with(id, &options).await
        }
        ResourceKind::Network => client.networks().remove(id).await,
        ResourceKind::Volume => client.volumes().remove(id).await,
        ResourceKind::Secret => client.secrets().remove_id(id).await,
        // with all its names
        ResourceKind::Image => client.images().named(id).remove().await,
    };
    removed.unwrap_or(false)
}
